"""What claims, limits and enrolment read, they find by an index: a table of millions is never read through.

SQLite says how it will run a statement; PostgreSQL too, told not to read whole tables where there is another way. Both
plan on empty tables here, so what they choose is what the statement allows, not what the rows suggest.
"""

import json
import re
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import Connection, event, text

from bot.db.connect import Database
from bot.db.repos import contacts, conversations, day_counts, encounters, outbox, patients, restraints, turns
from bot.usecases.contact_facts import read_contacts
from tests.world import MONDAY, World, discharge

BIG = {
    *("patient", "patient_identifier", "address", "patient_address", "encounter", "decision", "conversation"),
    *("contact", "outbox", "inbound", "opt_out", "restraint", "turn", "day_count"),
}
SHORT = {"ix_outbox_due", "ix_outbox_unsettled", "ix_encounter_decide_at"}
"""Indexes of what waits just now: on empty tables PostgreSQL does not see that another one leads to fewer rows."""
IDS, HASHES = list(range(1, 51)), [f"{number:032}" for number in range(50)]

READS: dict[str, Callable[[Connection], Any]] = {
    "what is due": lambda link: outbox.find_due(link, now=MONDAY, limit=20),
    "whether anything is due": lambda link: outbox.is_any_due(link, MONDAY),
    "contacts of patients": lambda link: contacts.counted_of_patients(link, IDS, MONDAY),
    "contacts of addresses": lambda link: contacts.counted_of_addresses(link, IDS, MONDAY),
    "encounters by reference": lambda link: encounters.find_by_reference(link, HASHES),
    "encounters by id": lambda link: encounters.get_encounters(link, IDS),
    "encounters that wait": lambda link: encounters.find_waiting(link, IDS),
    "encounters to decide": lambda link: encounters.find_to_decide(link, MONDAY, 50),
    "day counts": lambda link: day_counts.read(link, MONDAY.date(), MONDAY.date() + timedelta(days=60)),
    "turns": lambda link: turns.read(link, IDS, IDS),
    "restraints": lambda link: restraints.read(link, IDS),
    "patients by identifier": lambda link: patients.find_patients(link, HASHES),
    "addresses by hash": lambda link: patients.find_addresses(link, "simulator", HASHES),
    "wrong numbers": lambda link: patients.find_wrong_numbers(link, [(one, one) for one in IDS]),
    "the dead": lambda link: patients.find_dead(link, IDS),
    "languages": lambda link: patients.read_languages(link, IDS),
    "who a reply is from": lambda link: conversations.find_asked(link, 1, MONDAY),
    "timers that passed": lambda link: conversations.find_to_wake(link, MONDAY, 50),
    "going on with patients": lambda link: conversations.find_active(link, patient_ids=set(IDS), address_id=1),
}


class Seen:
    """The statements that ran on a database, with what they were given."""

    def __init__(self, database: Database) -> None:
        self.all: list[tuple[str, Any]] = []

        @event.listens_for(database.engine, "before_cursor_execute")
        def note(_c: Connection, _cursor: Any, statement: str, parameters: Any, _context: Any, many: bool) -> None:
            if re.match("SELECT|UPDATE|DELETE|WITH", statement) and "FROM pg_" not in statement:
                self.all.append((statement, parameters[0] if many else parameters))


def plan(link: Connection, statement: str, parameters: Any) -> tuple[set[str], set[str]]:
    """The tables that are read through from end to end, and the indexes that are used."""
    if link.dialect.name == "sqlite":
        lines = [row[3] for row in link.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters)]
        scanned = {found[1] for line in lines if (found := re.match(r"SCAN (\w+)", line))}
        return scanned, {line for line in lines if line.startswith("SEARCH")}
    link.execute(text("SET enable_seqscan = off"))
    (raw,) = link.exec_driver_sql(f"EXPLAIN (FORMAT JSON) {statement}", parameters).one()
    nodes = list(_nodes((raw if isinstance(raw, list) else json.loads(raw))[0]["Plan"]))
    scanned = {node["Relation Name"] for node in nodes if node["Node Type"] == "Seq Scan"}
    # An index read from end to end has no condition to look up by.
    scanned |= {
        node.get("Relation Name", node["Index Name"])
        for node in nodes
        if "Index Name" in node and "Index Cond" not in node and node["Index Name"] not in SHORT
    }
    return scanned, {node["Index Name"] for node in nodes if "Index Name" in node}


def _nodes(node: dict[str, Any]) -> Any:
    yield node
    for child in node.get("Plans", ()):
        yield from _nodes(child)


def explained(database: Database, work: Callable[[Connection], Any]) -> list[tuple[str, set[str], set[str]]]:
    """Run ``work``, then have each of its statements explained: statement, tables read through, indexes used."""
    seen = Seen(database)
    database.read(work)
    found = list(seen.all)
    return database.read(lambda link: [(one, *plan(link, one, given)) for one, given in found])


@pytest.mark.parametrize("name", READS)
def test_it_is_found_by_an_index(database: Database, name: str) -> None:
    plans = explained(database, READS[name])
    assert plans
    for statement, scanned, indexes in plans:
        assert not scanned & BIG, statement
        assert indexes, statement


def test_the_facts_about_a_batch_are_found_by_an_index(world: World) -> None:
    policy, pairs = world.deployment.policy, [(one, one) for one in IDS]
    plans = explained(world.database, lambda link: read_contacts(link, pairs=pairs, policy=policy, now=world.now))
    assert len(plans) >= 9
    for statement, scanned, _ in plans:
        assert not scanned & BIG, statement


def test_active_conversations_are_found_by_the_indexes_of_active_ones(world: World) -> None:
    """A patient who comes every week has hundreds that ended."""
    policy, pairs = world.deployment.policy, [(one, one) for one in IDS]
    plans = explained(world.database, lambda link: read_contacts(link, pairs=pairs, policy=policy, now=world.now))
    used = " ".join(" ".join(indexes) for _, _, indexes in plans)
    for index in ("uq_conversation_active_patient", "uq_conversation_active_address", "ix_opt_out_patient_in_force",
                  "ix_opt_out_address_in_force", "ix_contact_patient", "ix_contact_address"):  # fmt: skip
        assert index in used


def test_enrolling_claiming_and_repeating_read_no_table_through(world: World) -> None:
    """Everything a file's rows and their texts cause, as it really runs."""
    seen = Seen(world.database)
    rows = [discharge(number) for number in range(1, 6)]
    world.record(*rows)
    world.record(*rows)
    world.record(discharge(1, ward="W2"), discharge(2, deceased="yes"), discharge(7, patient_id="P1"))
    world.pass_time(hours=25)
    world.send_due()
    world.wake()
    for statement, parameters in seen.all:
        scanned, _ = world.database.read(lambda link, one=statement, given=parameters: plan(link, one, given))
        assert not scanned & BIG, statement


def test_the_plans_are_looked_at_by_someone_who_would_notice(database: Database) -> None:
    """Without its index each of these is read through, and this file goes red."""
    for index, name in (("ix_outbox_due", "what is due"), ("ix_turn_address_id", "turns"),
                        ("ix_encounter_decide_at", "encounters to decide")):  # fmt: skip
        database.write(lambda link, index=index: link.execute(text(f"DROP INDEX {index}")))
        assert any(scanned & BIG for _, scanned, _ in explained(database, READS[name])), name
