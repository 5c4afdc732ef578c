"""A replay decides as the product would: waiting, waking, giving way, and counting what goes on which day."""

from dataclasses import replace
from datetime import datetime, timedelta

from policy_cases import ENCOUNTER, ENDED, FLOW, POLICY

from bot.policy.decide import Allow, Reason, Refuse
from bot.policy.facts import EncounterFacts
from bot.policy.replay import Played, Result, busiest, quantile, replay, spread

DAY = timedelta(days=1)


def _visit(patient: str, day: float, *, encounter_class: str = "outpatient", ward: str = "W1") -> Played:
    ended_at: datetime = ENDED + day * DAY
    facts: EncounterFacts = replace(ENCOUNTER, encounter_class=encounter_class, ended_at=ended_at)
    return Played(patient, f"phone of {patient}", "", facts, ward, ended_at + timedelta(hours=1))


def _replay(*visits: Played) -> Result:
    return replay(visits, POLICY, flow_for=lambda *_: FLOW, lots=lambda *_: 0.0)


def test_somebody_seen_every_week_is_asked_about_every_month() -> None:
    result = _replay(*(_visit("Ada", 7 * week) for week in range(26)))
    assert result.asked == 6
    assert result.reasons[Reason.ASKED_RECENTLY_PATIENT] + result.reasons[Reason.BUSY] == 20
    assert result.by_pathway["outpatient"]["asked"] == 6


def test_what_waits_wakes_and_is_asked() -> None:
    result = _replay(_visit("Ada", 0), _visit("Ada", 28))
    assert result.asked == 2
    second = result.decisions[1]
    assert isinstance(second, Allow)
    assert second.due == ENDED + 31 * DAY


def test_the_order_of_a_file_does_not_matter() -> None:
    visits = [_visit("Ada", 0), _visit("Ada", 40), _visit("Bea", 3, encounter_class="emergency"), _visit("Ada", 41)]
    there, back = _replay(*visits), _replay(*reversed(visits))
    assert list(reversed(back.decisions)) == there.decisions


def test_one_that_gave_way_says_so() -> None:
    result = _replay(_visit("Ada", 0), _visit("Ada", 0.3, encounter_class="emergency"))
    gave_way, asked = result.decisions
    assert isinstance(gave_way, Refuse)
    assert gave_way.reason is Reason.GAVE_WAY
    assert isinstance(asked, Allow)


def test_the_counts_add_up() -> None:
    result = _replay(_visit("Ada", 0), _visit("Ada", 40), _visit("Bea", 1, ward="W2"), _visit("Cid", 2, ward="W2"))
    assert result.asked == sum(result.days.values()) == sum(result.invitations.values()) == 4
    assert spread(result) == {0: 0, 1: 2, 2: 1}
    assert busiest(result, 1) == [("Ada", 2)]
    assert result.by_ward["W2"]["asked"] == 2
    assert quantile(result.waits, 0.5) == 24
