"""The contact policy out of its YAML text: a frozen value, or every fault at once with line and column."""

from collections.abc import Iterable, Iterator
from datetime import date, time, timedelta
from hashlib import sha256
from typing import get_args

from bot.policy import contradictions
from bot.policy.facts import ContactKind
from bot.policy.rules import (
    PREGNANCY,
    Caps,
    CoolOff,
    FollowUps,
    Hours,
    Limit,
    Pathway,
    Period,
    Policy,
    SendWindow,
    Under16,
)
from bot.policy.schema import (
    AllBut,
    LimitPart,
    PathwayPart,
    PolicyFile,
    SendWindowPart,
    WeekDay,
    Which,
    blocked_dates,
    month_and_day,
)
from bot.text.yaml_model import read_model
from bot.text.yaml_source import START, Position, fault_line, read_yaml

_KINDS = {
    "invitations": ContactKind.INVITATION,
    "follow_ups": ContactKind.FOLLOW_UP,
    "other_surveys": ContactKind.OUTSIDE,
}


def load_policy(text: str, path: str) -> tuple[Policy | None, list[str]]:
    """The policy, or None and its faults as ``path:line:column: message``. ``version`` is 16 hex of the meaning's hash.

    Two files that mean the same (other comments, another order of lists) have the same version. Whether a pathway
    would starve is not looked at here: see `starving`.
    """
    form, source, faults = read_model(text, path, PolicyFile)
    if form is None or source is None:
        return None, faults
    found = [fault_line(path, source.position(place), words) for place, words in contradictions.find(form)]
    if found:
        return None, found
    try:
        window = _window(form.send_window)
    except ValueError as error:
        return None, [fault_line(path, source.position(("send_window",)), str(error))]
    return _policy(form, window), []


def pathway_position(text: str, path: str, pathway: str) -> Position:
    """Where a pathway's entry stands in the file, for faults that are found by playing patients through it."""
    source, _ = read_yaml(text, path)
    return source.position(("pathways", pathway)) if source is not None else START


def _policy(form: PolicyFile, window: SendWindow) -> Policy:
    pathways = tuple(_pathway(name, part) for name, part in form.pathways.items())
    return Policy(
        version=_version(form),
        window=window,
        pathways=pathways,
        limits=tuple(_limit(form, part) for part in form.limits),
        turns_hold=days(form.turns),
        cool_off=_cool_off(form),
        caps=Caps(form.caps.a_day, form.caps.a_month),
        follow_ups=FollowUps(form.follow_ups.at_most, days(form.follow_ups.per)),
        under_16=Under16(form.under_16),
        transfer_hold=days(form.transfers),
        stale_after=days(form.stale_after),
        never_flags=frozenset[str](form.never.flags),
        never_specialties=frozenset(form.never.specialties),
        never_wards=frozenset(word.upper() for word in form.never.wards),
        never_pathways=frozenset(form.never.pathways),
        no_text_needs=frozenset(form.no_text_needs),
        text_needs=frozenset(form.text_needs),
    )


def _window(part: SendWindowPart) -> SendWindow:
    every_day = Hours(time.fromisoformat(part.opens), time.fromisoformat(part.closes))
    week = tuple(_hours(part.days.get(day), every_day) for day in get_args(WeekDay))
    yearly = frozenset(month_and_day(word) for word in part.not_on if not word[:4].isdigit())
    single = frozenset(_dates(word for word in part.not_on if word[:4].isdigit()))
    return SendWindow(week, yearly, single, part.bank_holidays == "open")


def _hours(word: str | None, every_day: Hours) -> Hours | None:
    if word is None:
        return every_day
    opens, _, closes = word.partition(" to ")
    return None if word == "closed" else Hours(time.fromisoformat(opens), time.fromisoformat(closes))


def _dates(words: Iterable[str]) -> Iterator[date]:
    for word in words:
        first, last = blocked_dates(word)
        yield from (first + timedelta(days=number) for number in range((last - first).days + 1))


def _pathway(name: str, part: PathwayPart) -> Pathway:
    return Pathway(
        name=name,
        title=part.title,
        classes=frozenset[str](part.classes),
        words=frozenset(part.words),
        specialties=frozenset(part.specialties),
        priority=part.priority,
        share=int(part.share.removesuffix("%")) / 100,
        stage=part.stage or "",
        typical=part.typical,
    )


def _limit(form: PolicyFile, part: LimitPart) -> Limit:
    period = Period(part.per) if part.per in ("stage", "pregnancy") else Period.ROLLING
    counts = pathways_of(form, part.across)
    return Limit(
        at_most=part.at_most,
        per=days(part.per) if period is Period.ROLLING else PREGNANCY,
        period=period,
        holds=counts if part.holds is None else pathways_of(form, part.holds),
        counts=counts,
        kinds=frozenset(_KINDS[word] for word in part.counted),
        by_patient="patient" in part.by,
        by_address="phone" in part.by,
        words=_across(form, part.across) if period is Period.ROLLING else f"for one {period}",
    )


def pathways_of(form: PolicyFile, which: Which) -> frozenset[str] | None:
    """The pathways that are meant, groups taken apart; None for all. Unknown names were refused before."""
    if which == "all":
        return None
    if isinstance(which, AllBut):
        return frozenset(form.pathways) - frozenset(_flat(form, which.all_but))
    return frozenset(_flat(form, which))


def _flat(form: PolicyFile, names: Iterable[str]) -> Iterator[str]:
    for name in names:
        yield from form.groups.get(name, [name])


def _across(form: PolicyFile, which: Which) -> str:
    """``across all pathways``, or the titles of those that count."""
    found = pathways_of(form, which)
    if found is None:
        return "across all pathways"
    titles = [part.title for name, part in form.pathways.items() if name in found]
    return f"for {titles[0]}" if len(titles) == 1 else f"across {', '.join(titles[:-1])} and {titles[-1]}"


def _cool_off(form: PolicyFile) -> CoolOff:
    part = form.cool_off
    silences = part.after_silences
    return CoolOff(
        bereavement=days(part.after_bereavement),
        concern=days(part.after_concern),
        complaint=days(part.after_complaint),
        pregnancy_loss=days(part.after_pregnancy_loss),
        silences=silences.count if silences is not None else 1,
        silence=days(silences.rest if silences is not None else None),
    )


def days(word: str | None) -> timedelta:
    """``30d`` as a span; None as none."""
    return timedelta(days=int(word.removesuffix("d"))) if word is not None else timedelta(0)


def _version(form: PolicyFile) -> str:
    never = form.never.model_copy(
        update={name: sorted(set(getattr(form.never, name))) for name in type(form.never).model_fields}
    )
    ordered = form.model_copy(
        update={"never": never} | {name: sorted(set(getattr(form, name))) for name in ("no_text_needs", "text_needs")}
    )
    return sha256(ordered.model_dump_json().encode()).hexdigest()[:16]
