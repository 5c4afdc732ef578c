"""How often a typical patient of each pathway is asked in a year: what the register shows of the policy in force."""

import time
from dataclasses import replace
from datetime import timedelta

from bot.policy import typical
from bot.policy.facts import FlowFacts
from bot.policy.rules import Limit
from bot.policy.typical import TypicalYear, typical_years
from tests.policy.policy_cases import FLOW, POLICY

ASKS = {
    ("discharge", "inpatient"): FLOW,
    ("discharge", "day_case"): FLOW,
    ("attendance", "outpatient"): replace(FLOW, name="outpatient-fft"),
}


def asked(policy=POLICY, asks=ASKS) -> dict[str, int | None]:
    return {name: year.asked for name, year in typical_years(policy, asks).items()}


def test_whoever_comes_every_week_is_asked_four_times_and_whoever_comes_once_is_asked_once() -> None:
    years = typical_years(POLICY, ASKS)
    assert years["dialysis"] == TypicalYear(150, 4)
    assert years["oncology"] == TypicalYear(24, 4)
    assert years["inpatient"] == TypicalYear(1, 1)


def test_a_pathway_that_no_flow_asks_about_says_so_rather_than_never() -> None:
    assert asked()["birth"] is None
    assert asked()["emergency"] is None
    assert set(asked(asks={}).values()) == {None}


def test_a_stricter_limit_is_seen_at_once() -> None:
    strict = replace(POLICY, version="strict", limits=(Limit(at_most=1, per=timedelta(days=200)),))
    assert asked(strict)["dialysis"] in (1, 2)
    assert asked()["dialysis"] == 4


def test_a_service_that_is_never_asked_about_is_asked_never() -> None:
    barred = replace(POLICY, version="barred", never_pathways=frozenset({"dialysis"}))
    assert asked(barred)["dialysis"] == 0


def test_where_a_share_is_drawn_the_typical_patient_is_one_who_was() -> None:
    stage = {("stage", "maternity"): FlowFacts("m", timedelta(hours=24), timedelta(days=5), timedelta(days=7))}
    assert POLICY.named()["antenatal"].share < 1
    assert asked(asks=stage)["antenatal"] == 1


def test_all_pathways_together_take_less_than_two_seconds_and_the_second_time_nothing() -> None:
    fresh = replace(POLICY, version="fresh")
    before = time.process_time()
    first = typical_years(fresh, ASKS)
    assert time.process_time() - before < 2
    assert typical_years(fresh, dict(ASKS)) is first, "kept by the policy's version and the flows"
    assert typical_years(replace(fresh, version="other"), ASKS) is not first


def test_another_flow_is_another_answer() -> None:
    late = {key: replace(flow, give_up_after=timedelta(hours=25)) for key, flow in ASKS.items()}
    assert typical_years(POLICY, late) is not typical_years(POLICY, ASKS)


def test_only_so_many_answers_are_kept() -> None:
    for number in range(3 * typical.MOST_KEPT):
        typical_years(replace(POLICY, version=f"version {number}", pathways=POLICY.pathways[-1:]), ASKS)
    assert len(typical._KEPT) <= typical.MOST_KEPT
