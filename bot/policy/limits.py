"""How often a patient or an address may be invited: at most so many in any period of a length, rolling.

A contact counts at the time it was sent or is due, so a reservation in the future stands in the way as much as an
invitation in the past: otherwise two queued campaigns would both go through (domain.md, Contact rules).
"""

from collections.abc import Sequence
from datetime import datetime, timedelta

from bot.policy.facts import Contact


def free_from(contacts: Sequence[Contact], *, limit: int, per: timedelta, at: datetime) -> datetime | None:
    """The earliest time at or after ``at`` at which one more invitation is allowed; None when none ever is.

    Allowed means: no half-open period of length ``per`` holds more than ``limit`` invitations, this one included.
    """
    if limit < 1:
        return None
    times = [contact.at for contact in contacts]
    # A blocked stretch always ends ``per`` after some contact, so these are all the answers there can be.
    candidates = sorted({at, *(time + per for time in times if time + per > at)})
    return next(candidate for candidate in candidates if _is_allowed(times, limit, per, candidate))


def blocking(contacts: Sequence[Contact], *, per: timedelta, at: datetime) -> Contact | None:
    """The contact nearest to ``at`` that stands less than ``per`` from it, the one staff will want named."""
    near = [contact for contact in contacts if abs(contact.at - at) < per]
    return min(near, key=lambda contact: abs(contact.at - at), default=None)


def _is_allowed(times: Sequence[datetime], limit: int, per: timedelta, at: datetime) -> bool:
    near = [time for time in times if abs(time - at) < per]
    starts = [at, *(time for time in near if time <= at)]
    return all(1 + sum(start <= time < start + per for time in near) <= limit for start in starts)
