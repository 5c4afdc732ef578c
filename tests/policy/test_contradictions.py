"""A policy that contradicts itself, or would starve a pathway, is refused with its line and an example."""

from dataclasses import replace
from datetime import timedelta

import pytest
from policy_cases import FILE, POLICY

from bot.policy.load import load_policy
from bot.policy.starving import starved

TEXT = FILE.read_text(encoding="utf-8")


def _faults(old: str, new: str) -> list[str]:
    assert old in TEXT
    policy, faults = load_policy(TEXT.replace(old, new, 1), "contact.yaml")
    assert policy is None
    return faults


def _line(text: str) -> int:
    return next(number for number, line in enumerate(TEXT.splitlines(), start=1) if text in line)


@pytest.mark.parametrize(
    ("old", "new", "line", "words"),
    [
        (
            "across: [mental_health]",
            "across: [mental_helth]",
            "across: [mental_health]",
            "did you mean “mental_health”",
        ),
        ("long_term: [dialysis, oncology]", "long_term: [dialysis, surgery]", "long_term:", "called “surgery”"),
        ("{all_but: [maternity]}", "{all_but: [maternitee]}", "all_but", "would hold for nobody"),
        ("long_term: [dialysis", "birth: [dialysis", "long_term:", "is a pathway's name already"),
        (
            "  dialysis:\n    title: dialysis",
            "  all_of_it: {title: all, classes: [outpatient, day_case, inpatient]}\n  dialysis:\n    title: dialysis",
            "  dialysis:",
            "“all_of_it”, which stands above it, takes them all, for example class outpatient with pathway dialysis",
        ),
        (
            "classes: [community]",
            "classes: [community], words: [physio]",
            "pathways:",
            "class community may belong to no",
        ),
        (
            "{at_most: 1, per: 90d, across: [long_term], by: [patient]}",
            "{at_most: 1, per: 20d, across: [long_term], by: [patient]}",
            "across: [long_term]",
            "is never reached: limit 1 (at most 1 per 30d) already allows fewer, for example a second invitation",
        ),
        (
            "per: stage, across: [maternity]",
            "per: stage, across: [long_term]",
            "per: stage",
            "pathways that have a stage",
        ),
        (
            "per: pregnancy, across: [maternity]",
            "per: pregnancy, across: all",
            "per: pregnancy",
            "across which pathways",
        ),
        ("a_month: 200000", "a_month: 200", "caps:", "a month may not hold fewer"),
        ("turns: 120d", "turns: 5d", "turns:", "passed over every time"),
        ("transfers: 4d", "transfers: 9d", "transfers:", "too late to ask"),
        ("share: 50%", "share: 0%", "share: 50%", "at 0% nobody would ever be asked"),
        ("days: {}", "days: {sunday: 20:00 to 10:00}", "send_window:", "before it closes"),
    ],
)
def test_a_contradiction_is_refused_where_it_stands(old: str, new: str, line: str, words: str) -> None:
    faults = _faults(old, new)
    told = next((fault for fault in faults if words in fault), "")
    assert told, faults
    number = int(told.split(":")[1])
    assert abs(number - _line(line)) <= 1, told


def test_the_shipped_policy_starves_nobody() -> None:
    assert starved(POLICY) == []


def test_without_turns_weekly_clinics_starve_the_rest_and_an_example_says_how() -> None:
    found = starved(replace(POLICY, turns_hold=timedelta(seconds=1)))
    assert {one.pathway for one in found} >= {"dialysis", "emergency"}
    assert any("would not be asked about A&E for a whole year" in one.example for one in found)


def test_a_stage_no_mother_is_ever_asked_about_starves() -> None:
    greedy = replace(POLICY, pathways=tuple(replace(one, share=1.0) for one in POLICY.pathways))
    assert [one.pathway for one in starved(greedy)] == ["postnatal_community"]


def test_a_window_that_opens_too_seldom_starves_everybody() -> None:
    mondays = replace(POLICY.window, days=(POLICY.window.days[0], *(None,) * 6))
    found = starved(replace(POLICY, window=mondays, stale_after=timedelta(days=2)))
    assert "inpatient" in {one.pathway for one in found} or "outpatient" in {one.pathway for one in found}
