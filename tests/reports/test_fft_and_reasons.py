"""What staff read back: the month's counts, and why somebody was or was not asked."""

from bot.reports.explain import explain_decisions
from bot.reports.fft_return import COUNTS, count_fft, month_bounds
from tests.world import World, discharge

FIRST, SECOND, THIRD = (f"+4477009000{number:02}" for number in (1, 2, 3))


def asked(world: World) -> None:
    """Three patients of one ward have been sent the question."""
    world.record(*(discharge(number, site="RZZ01", ward="ALDER") for number in (1, 2, 3)))
    world.pass_time(hours=25)
    assert len(world.send_due()) == 3


def count(world: World, month: str = "2026-11") -> list[dict[str, object]]:
    organisation = world.deployment.organisation
    return world.read(lambda link: count_fft(link, organisation, setting="inpatient", month=month))


def test_a_score_counts_once_and_a_comment_without_one_stands_beside(world: World) -> None:
    asked(world)
    world.reply(FIRST, "1 lovely")
    world.reply(SECOND, "6")
    world.reply(THIRD, "the food was cold")
    (row,) = count(world)
    assert {name: row[name] for name in COUNTS if row[name]} == {"very_good": 1, "dont_know": 1}
    assert (row["responses"], row["comment_only"], row["ward_name"]) == (2, 1, "Alder Ward")
    assert count(world, "2026-10") == []


def test_a_comment_that_gets_its_score_later_is_counted_with_it(world: World) -> None:
    asked(world)
    world.reply(FIRST, "the food was cold")
    world.reply(FIRST, "4")
    (row,) = count(world)
    assert (row["poor"], row["responses"], row["comment_only"]) == (1, 1, 0)


def test_a_month_begins_and_ends_at_midnight_in_london() -> None:
    begins, ends = month_bounds("2026-10")
    assert (begins.isoformat(), ends.isoformat()) == ("2026-09-30T23:00:00+00:00", "2026-11-01T00:00:00+00:00")
    assert month_bounds("2026-12")[1].isoformat() == "2027-01-01T00:00:00+00:00"


def test_each_decision_is_one_sentence_with_what_stood_in_the_way(world: World) -> None:
    asked(world)
    world.record(discharge(9, patient_id="P1", mobile="07700 900001", site="RZZ01", ward="BEECH", ended_at=world.now))
    vault = world.deployment.vault
    titles = {flow.name: flow.title for flow in world.deployment.flows.all_current()}

    def explain(**chosen: str | None) -> list[dict[str, object]]:
        hashes: dict[str, str | None] = {"encounter_hash": None, "patient_hash": None, **chosen}
        return world.read(lambda link: explain_decisions(link, titles=titles, **hashes))

    (allowed,) = explain(encounter_hash=vault.lookup("encounter", "E1"))
    assert str(allowed["sentence"]).startswith("Asked: the text is due on 24 November 2026")
    _, refused = explain(patient_hash=vault.lookup("patient:local", "P1"))
    assert refused["reason"] in ("busy", "asked_recently_patient")
    assert str(refused["sentence"]).startswith("Not asked: ")
    assert explain(encounter_hash=vault.lookup("encounter", "nobody")) == []
