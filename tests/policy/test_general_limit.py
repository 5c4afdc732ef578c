"""Which limit a patient may be told of: one over all pathways, never one that tells of an illness."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.loading import read_policy
from bot.policy.rules import Limit, Policy
from bot.shipped import SHIPPED_FLOWS


@pytest.fixture(scope="module")
def policy() -> Policy:
    return read_policy(SHIPPED_FLOWS / "policies" / "contact.yaml")


@pytest.mark.parametrize(
    ("pathway", "days"),
    [("inpatient", 30), ("emergency", 30), ("dialysis", 30), ("mental_health", 30), ("birth", 7)],
)
def test_the_limit_over_all_pathways_is_told_not_that_of_the_illness(policy: Policy, pathway: str, days: int) -> None:
    found = policy.general_limit(pathway)
    assert found is not None
    assert (found.at_most, found.per) == (1, timedelta(days=days))


def test_of_a_visit_without_a_pathway_no_limit_is_told(policy: Policy) -> None:
    assert policy.general_limit("") is None


def test_without_a_limit_over_all_pathways_there_is_nothing_to_tell(policy: Policy) -> None:
    own = Limit(at_most=1, per=timedelta(days=90), counts=frozenset({"dialysis"}), holds=frozenset({"dialysis"}))
    by_phone = Limit(at_most=1, per=timedelta(days=5), by_patient=False)
    assert replace(policy, limits=(own, by_phone)).general_limit("dialysis") is None


def test_less_stretches_rolling_limits_only(policy: Policy) -> None:
    rolling, stage = policy.limits[0], policy.limits[1]
    assert rolling.per_patient(less=True) == timedelta(days=90)
    assert rolling.per_patient(less=False) == timedelta(days=30)
    assert stage.per_patient(less=True) == stage.per
