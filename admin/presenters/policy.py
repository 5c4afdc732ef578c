"""The contact policy in plain words: what a newcomer must read to know who is asked, how often and when."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import timedelta

from bot.policy.facts import ContactKind
from bot.policy.rules import Hours, Limit, Pathway, Period, Policy, SendWindow, Under16
from bot.policy.schema import MONTHS

AROUND = 2
"""Lines shown before and after one that is at fault."""
DAY_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
NUMBERS = {1: "one", 2: "two", 3: "three", 4: "four", 5: "five"}
KINDS = {
    ContactKind.INVITATION: "invitations",
    ContactKind.FOLLOW_UP: "follow-ups",
    ContactKind.OUTSIDE: "surveys run elsewhere",
}
CLASSES = {
    "inpatient": "inpatient stays",
    "day_case": "day cases",
    "emergency": "emergency attendances",
    "outpatient": "outpatient appointments",
    "maternity": "maternity care",
    "community": "community care",
    "mental_health": "mental health care",
}


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with the text, and where, both from 1."""

    line: int
    column: int
    message: str


@dataclass(frozen=True, slots=True)
class SourceLine:
    """One line of the text, with what is wrong in it. ``after_gap``: lines before it are left out."""

    number: int
    words: str
    faults: tuple[str, ...]
    after_gap: bool


@dataclass(frozen=True, slots=True)
class PathwayLine:
    """One row of the table of pathways."""

    title: str
    takes: str
    priority: int
    share: str
    stage: str


def show_faults(text: str, faults: Sequence[Fault]) -> list[SourceLine]:
    """The lines at fault, each with those around it."""
    lines = text.split("\n")
    wrong = {min(one.line, len(lines)) for one in faults}
    shown = sorted({near for one in wrong for near in range(one - AROUND, one + AROUND + 1) if 0 < near <= len(lines)})
    return [
        SourceLine(
            number,
            lines[number - 1],
            tuple(one.message for one in faults if min(one.line, len(lines)) == number),
            after_gap=index > 0 and shown[index - 1] != number - 1,
        )
        for index, number in enumerate(shown)
    ]


def tell_limits(policy: Policy) -> list[str]:
    """Each limit as a sentence, or two."""
    return [_limit(limit, policy) for limit in policy.limits]


def _limit(limit: Limit, policy: Policy) -> str:
    number = NUMBERS.get(limit.at_most, str(limit.at_most))
    per = {
        Period.STAGE: "for each stage of a pregnancy",
        Period.PREGNANCY: "in one pregnancy",
        Period.ROLLING: f"in any {_days(limit.per)} {limit.words}",
    }[limit.period]
    sentence = f"At most {number} {per}."
    if limit.kinds != frozenset(ContactKind):
        sentence = sentence.removesuffix(".") + f", counting {_and(KINDS[one] for one in KINDS if one in limit.kinds)}."
    if not limit.by_address:
        sentence += " Counted for the patient."
    elif not limit.by_patient:
        sentence += " Counted for the phone."
    if limit.holds != limit.counts:
        sentence += f" It holds back {_titles(limit.holds, policy)}."
    return sentence


def _titles(names: frozenset[str] | None, policy: Policy) -> str:
    if names is None:
        return "all pathways"
    chosen = [one.title for one in policy.pathways if one.name in names]
    others = [one.title for one in policy.pathways if one.name not in names]
    return f"all but {_and(others)}" if others and len(others) < len(chosen) else _and(chosen)


def tell_pathways(policy: Policy) -> list[PathwayLine]:
    """The pathways in the order in which they take encounters."""
    return [_pathway(one) for one in policy.pathways]


def _pathway(one: Pathway) -> PathwayLine:
    takes = _and(CLASSES[name] for name in CLASSES if name in one.classes)
    if one.words or one.specialties:
        codes = [word.replace("_", " ") for word in sorted(one.words)]
        codes += [f"specialty {code}" for code in sorted(one.specialties)]
        takes += f" marked {_or(codes)}"
    return PathwayLine(one.title, takes, one.priority, f"{one.share:.0%}", one.stage)


def tell_rules(policy: Policy) -> list[tuple[str, list[str]]]:
    """The other rules: a name, and sentences."""
    return [
        ("When", _window(policy.window)),
        ("Fair turns", [_turns(policy)]),
        ("Left alone", _cool_offs(policy)),
        ("Most texts", [_caps(policy)]),
        ("Follow-ups", [_follow_ups(policy)]),
        ("Under 16", [_under_16(policy)]),
        ("Moved on", [_transfers(policy)]),
        ("Never asked", _never(policy)),
        ("Needs a text cannot meet", [_sentence(_and(_plain(policy.no_text_needs)) or "none is listed")]),
    ]


def _window(window: SendWindow) -> list[str]:
    usual = max(window.days, key=window.days.count)
    said = [f"A conversation is begun {_hours(usual)}, London time."] if usual else ["On most days none is begun."]
    for day, hours in zip(DAY_NAMES, window.days, strict=True):
        if hours != usual:
            said.append(f"{day}: {_hours(hours) if hours else 'none is begun'}.")
    said.append("Bank holidays are like other days." if window.bank_holidays else "None is begun on bank holidays.")
    yearly = [f"{day} {MONTHS[month - 1]}" for month, day in sorted(window.blocked)]
    if yearly:
        said.append(f"None is begun on {_and(yearly)}.")
    if window.dates:
        said.append(f"{len(window.dates)} single days are left out, the next of them as the file says.")
    return said


def _hours(hours: Hours | None) -> str:
    return f"between {hours.opens:%H:%M} and {hours.closes:%H:%M}" if hours is not None else "never"


def _turns(policy: Policy) -> str:
    return (
        "When a pathway could not ask somebody, only because another had, their next free place is kept for it for"
        f" {_days(policy.turns_hold)}."
    )


def _cool_offs(policy: Policy) -> list[str]:
    rest = policy.cool_off
    spans = (
        ("a death reported on the phone", rest.bereavement),
        ("a pregnancy that ended", rest.pregnancy_loss),
        ("a worry the patient told us of", rest.concern),
        ("a complaint", rest.complaint),
    )
    said = [f"For {_days(span)} after {what}." for what, span in spans if span]
    if rest.silence:
        said.append(f"For {_days(rest.silence)} after {rest.silences} invitations in a row without an answer.")
    return said


def _caps(policy: Policy) -> str:
    most = ((policy.caps.a_day, "a day"), (policy.caps.a_month, "a month"))
    caps = [f"{number:,} invitations {per}" for number, per in most if number]
    if not caps:
        return "There is no cap."
    return f"At most {_and(caps)}; what is over goes on the next day with room."


def _follow_ups(policy: Policy) -> str:
    most = NUMBERS.get(policy.follow_ups.at_most, str(policy.follow_ups.at_most))
    return f"At most {most} in any {_days(policy.follow_ups.per)}, only with those who said yes to it."


def _under_16(policy: Policy) -> str:
    if policy.under_16 is Under16.ADDRESS_PARENT:
        return "A parent is asked about the child’s visit, where the feed says that the phone is a parent’s."
    return "Nobody under 16 is asked."


def _transfers(policy: Policy) -> str:
    return (
        f"After a move to another ward or hospital we wait {_days(policy.transfer_hold)} for the discharge that ends"
        f" care. An encounter older than {_days(policy.stale_after)} is not asked about."
    )


def _never(policy: Policy) -> list[str]:
    services = [
        *(f"specialty {code}" for code in sorted(policy.never_specialties)),
        *(f"ward {code}" for code in sorted(policy.never_wards)),
        *_plain(policy.never_pathways),
    ]
    said = [_sentence("Encounters flagged " + _or(_plain(policy.never_flags)))] if policy.never_flags else []
    said += [_sentence("Services: " + _and(services))] if services else []
    return [*said, "And always: the dead, those who opted out, wrong numbers, and numbers that are no UK mobile."]


def _plain(words: Iterable[str]) -> list[str]:
    return [word.replace("_", " ") for word in sorted(words)]


def _days(span: timedelta) -> str:
    return f"{span.days} day" + ("" if span.days == 1 else "s")


def _and(words: Iterable[str]) -> str:
    return _joined(list(words), "and")


def _or(words: Iterable[str]) -> str:
    return _joined(list(words), "or")


def _joined(words: Sequence[str], last: str) -> str:
    return f"{', '.join(words[:-1])} {last} {words[-1]}" if len(words) > 1 else "".join(words)


def _sentence(words: str) -> str:
    return f"{words[:1].upper()}{words[1:]}."
