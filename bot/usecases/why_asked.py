"""What a patient is told who asks why we wrote: the text's key and what fills it in, for real and for tried replies.

Never a site, a ward, a specialty or an illness: phones are shared (domain.md, Contact rules).
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from bot.policy.rules import Policy
from bot.policy.send_window import london_day


@dataclass(frozen=True, slots=True)
class Why:
    """A text of the catalogue, and what its own placeholders stand for."""

    key: str
    values: Mapping[str, str] = field(default_factory=dict[str, str])


def why_asked(policy: Policy, pathway: str, ended_at: datetime, *, less: bool) -> Why:
    """Why somebody was asked about a visit that ended then; ``less``: they asked to be asked less often."""
    values = {"day": write_day(london_day(ended_at))}
    if (limit := policy.general_limit(pathway)) is not None:
        often = {"limit": "once"} if limit.at_most == 1 else {"limit": "often", "times": str(limit.at_most)}
        values |= often | {"days": str(limit.per_patient(less=less).days)}
    return Why("why_asked", values)


def why_followed_up(ended_at: datetime) -> Why:
    """Why somebody was asked a second time about a visit that ended then: they had said yes to it."""
    return Why("why_follow_up", {"day": write_day(london_day(ended_at))})


def why_not_now(last_asked: date | None) -> Why:
    """Why somebody was not asked; ``last_asked`` when that was lately and may be told."""
    if last_asked is None:
        return Why("why_not_asked")
    return Why("why_asked_before", {"day": write_day(last_asked)})


def write_day(day: date) -> str:
    """3/10/2026: in every language, and from right to left too, since it holds digits and strokes only (UAX #9, W4)."""
    return f"{day.day}/{day.month}/{day.year}"
