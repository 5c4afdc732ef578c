"""Contact policies drawn at random for the machine, small enough that a short run meets each rule."""

from dataclasses import replace
from datetime import timedelta

from hypothesis import strategies as st

from bot.loading import read_policy
from bot.policy.rules import Caps, CoolOff, Limit, Pathway, Period, Policy
from bot.shipped import SHIPPED_FLOWS

PATHWAYS = (
    Pathway("dialysis", "dialysis", frozenset({"outpatient"}), frozenset({"dialysis"}), priority=6),
    Pathway("birth", "birth", frozenset({"outpatient"}), frozenset({"birth"}), priority=1, stage="birth"),
    Pathway("ward", "the postnatal ward", frozenset({"outpatient"}), frozenset({"ward"}), priority=1, stage="birth"),
    Pathway("outpatient", "outpatients", frozenset({"outpatient"}), priority=4),
    Pathway("emergency", "A&E", frozenset({"emergency"}), priority=2),
    Pathway("inpatient", "inpatients", priority=3),
)
"""Births come as outpatients here: the shipped flows ask nobody about maternity yet."""
MATERNITY = frozenset({"birth", "ward"})
WORDS = {"dialysis": "dialysis", "birth": "birth", "ward": "ward"}


def _limits(days: int, at_most: int, *, phone: bool, split: bool) -> tuple[Limit, ...]:
    others = frozenset(one.name for one in PATHWAYS) - MATERNITY
    general = Limit(at_most, timedelta(days=days), holds=others if split else None, by_address=phone)
    if not split:
        return (general,)
    return (
        general,
        Limit(1, timedelta(days=330), Period.STAGE, MATERNITY, MATERNITY, by_address=False),
        Limit(2, timedelta(days=330), Period.PREGNANCY, MATERNITY, MATERNITY, by_address=False),
        Limit(1, timedelta(days=3), holds=MATERNITY),
        Limit(1, timedelta(days=days * 2), holds=frozenset({"dialysis"}), counts=frozenset({"dialysis"})),
    )


def _policy(days: int, at_most: int, phone: bool, split: bool, a_day: int | None, rests: int, turns: int) -> Policy:
    shipped = read_policy(SHIPPED_FLOWS / "policies" / "contact.yaml")
    rest = timedelta(days=rests)
    return replace(
        shipped,
        version=f"{days}-{at_most}-{phone}-{split}-{a_day}-{rests}-{turns}",
        pathways=PATHWAYS,
        limits=_limits(days, at_most, phone=phone, split=split),
        caps=Caps(a_day=a_day),
        cool_off=CoolOff(bereavement=rest, concern=rest, complaint=rest, pregnancy_loss=rest, silences=2, silence=rest),
        turns_hold=timedelta(days=turns),
    )


policies = st.builds(
    _policy,
    days=st.sampled_from([3, 10, 30]),
    at_most=st.integers(1, 2),
    phone=st.booleans(),
    split=st.booleans(),
    a_day=st.sampled_from([None, None, 1, 2]),
    rests=st.sampled_from([1, 20]),
    turns=st.sampled_from([1, 40, 120]),
)
