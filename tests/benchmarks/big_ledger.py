"""A database that has been in use for years: patients asked before, and a few hundred who may reply right now.

Filled by SQL, not by the product: a million contacts in a minute. What nobody reads is random bytes of the right
length; hashes by which files and webhooks find people are the deployment's own. The indexes stand while it is filled:
made afterwards they would be packed, and each new row would split a page, which happens to no database in use.
"""

import sqlite3
from datetime import datetime, timedelta
from pathlib import Path

from bot.db.connect import Database
from bot.db.migrate import migrate, open_vault
from bot.db.vault import Vault
from tests.benchmarks.webhook_calls import CHANNEL, mobile
from tests.journeys.processes import OPENS
from tests.world import SECRET, discharge, make_world

PATIENTS = 500_000
EACH = 2
"""Contacts of each patient, over the last two and a half years."""
FIRST = 1_000_000
"""Patients of the ledger are numbered from here on; those below it are asked and may reply."""
_NOW = datetime.fromisoformat(OPENS)
# One in twenty-five was asked within the last thirty days, so that a file has refusals too.
_PEOPLE = (
    "CREATE TEMP TABLE past AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :last)"
    " SELECT i, :p0 + 1 + (i - 1) % :patients AS person, :a0 + 1 + (i - 1) % :patients AS phone,"
    " strftime('%Y-%m-%d %H:%M:00.000000', :now, CASE WHEN i > :patients THEN '-' || (400 + i % 500)"
    " WHEN i % 25 = 0 THEN '-' || (5 + i % 20) ELSE '-' || (40 + i % 350) END || ' days') AS at FROM n"
)
_FILL = (
    "INSERT INTO patient (id, key, name, nhs_number, birth_date, language)"
    " SELECT person, hex(randomblob(10)), randomblob(45), randomblob(39), '1960-05-17', 'en' FROM past"
    " WHERE i <= :patients",
    "INSERT INTO patient_identifier SELECT 'local', local_hash(i), person FROM past WHERE i <= :patients",
    "INSERT INTO patient_identifier SELECT 'nhs', nhs_hash(i), person FROM past WHERE i <= :patients",
    "INSERT INTO address (id, channel, hash, value) SELECT phone, :channel, phone_hash(i), randomblob(42) FROM past"
    " WHERE i <= :patients",
    "INSERT INTO patient_address (patient_id, address_id) SELECT person, phone FROM past WHERE i <= :patients",
    "INSERT INTO encounter (id, key, reference_hash, reference, content_hash, event, encounter_class, pathway,"
    " patient_id, address_id, mobile_fault, site, ward, specialty, birth_date, ended_at, discharge_method,"
    " discharge_destination, deceased, flags, communication_needs, contact_is, sex, ethnicity, disability, recorded_at)"
    " SELECT :e0 + i, hex(randomblob(10)), lower(hex(randomblob(16))), randomblob(38), hex(randomblob(16)),"
    " 'discharge', 'inpatient', '', person, phone, '', 'RZZ01', 'ALDER', '300', '1960-05-17', at, '1', '19', 'no', '',"
    " '', 'patient', '2', 'A', '', at FROM past",
    "INSERT INTO conversation (id, key, patient_id, address_id, encounter_id, channel, flow, version, setting, site,"
    " ward, language, state, active, disposition, late, asked_at, expires_at, created_at, updated_at, change)"
    " SELECT :c0 + i, hex(randomblob(10)), person, phone, :e0 + i, :channel, :flow, :version, 'inpatient', 'RZZ01',"
    " 'ALDER', 'en', :state, 0, 'completed', 0, at, at, at, at, :change + i FROM past",
    "INSERT INTO contact (patient_id, address_id, conversation_id, kind, pathway, flow, at, day, by_turn, state)"
    " SELECT person, phone, :c0 + i, 'invitation', 'inpatient', :flow, at, substr(at, 1, 10), 0, 'sent' FROM past",
    "INSERT INTO outbox (intent_key, send_class, rank, channel, address_id, conversation_id, patient_id, step, body,"
    " state, attempt, looked, due_at, provider_id, error, delivery, created_at, settled_at) SELECT 'conversation:' ||"
    " (:c0 + i) || ':invitation', 'invitation', 2, :channel, phone, :c0 + i, person, 'rating', randomblob(200),"
    " 'accepted', 1, 0, at, 'SM' || lower(hex(randomblob(16))), '', 'delivered', at, at FROM past",
    "INSERT INTO decision (encounter_id, at, outcome, reason, detail, until, flow, policy, pathway) SELECT :e0 + i,"
    " at, 'allow', '', '{}', at, :flow, 'an older one', 'inpatient' FROM past",
)


def build(path: Path, *, asked: int) -> None:
    """Make the database: first ``asked`` people who may reply now, then the ledger."""
    database = Database(f"sqlite:///{path}")
    migrate(database, SECRET)
    world = make_world(database, channel=CHANNEL)
    world.now = _NOW - timedelta(hours=26)
    for start in range(0, asked, 50):
        numbers = range(start, min(start + 50, asked))
        world.record(*(discharge(one, mobile=mobile(one), ended_at=world.now) for one in numbers))
    world.pass_time(hours=25)
    world.send_due()
    vault = open_vault(database, SECRET)
    database.close()
    _fill(path, vault)


def _fill(path: Path, vault: Vault) -> None:
    link = sqlite3.connect(path, isolation_level=None)
    for pragma in (
        "journal_mode=OFF",
        "synchronous=OFF",
        "foreign_keys=OFF",
        "cache_size=-3000000",
        "temp_store=MEMORY",
    ):
        link.execute(f"PRAGMA {pragma}")
    kinds = {"local_hash": ("patient:local", local_id), "nhs_hash": ("patient:nhs", nhs_number)}
    kinds["phone_hash"] = (f"address:{CHANNEL}", lambda number: f"+44{mobile(number)[1:]}")
    for name, (kind, value) in kinds.items():
        link.create_function(name, 1, lambda i, kind=kind, value=value: vault.lookup(kind, value(FIRST + i)))
    link.execute("BEGIN")
    sample = link.execute("SELECT flow, version, state FROM conversation LIMIT 1").fetchone()
    values = {"now": OPENS[:19], "channel": CHANNEL, "patients": PATIENTS, "last": PATIENTS * EACH}
    values |= dict(zip(("flow", "version", "state"), sample, strict=True))
    for name, table in (("p0", "patient"), ("a0", "address"), ("e0", "encounter"), ("c0", "conversation")):
        values[name] = link.execute(f"SELECT max(id) FROM {table}").fetchone()[0]
    values["change"] = link.execute("SELECT value FROM counter WHERE name = 'change'").fetchone()[0]
    for statement in (_PEOPLE, *_FILL):
        link.execute(statement, values)
    link.execute("UPDATE counter SET value = value + ? WHERE name = 'change'", [PATIENTS * EACH])
    link.execute("COMMIT")
    link.close()


def local_id(number: int) -> str:
    """The hospital's own number of a patient."""
    return f"P{number}"


def nhs_number(number: int) -> str:
    """A valid NHS number for this patient: the first free one whose check digit exists."""
    body = 400_000_000 + number * 2
    while True:
        weighted = sum(int(digit) * weight for digit, weight in zip(str(body), range(10, 1, -1), strict=True))
        check = (11 - weighted % 11) % 11
        if check < 10:
            return f"{body}{check}"
        body += 1
