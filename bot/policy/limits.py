"""How often a patient or an address may be asked: at most so many in any period of a length, rolling.

A contact counts at the time it was sent or is due, so a reservation in the future stands in the way as much as an
invitation in the past: otherwise two queued campaigns would both go through (domain.md, Contact rules).
"""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from bot.policy.facts import Contact
from bot.policy.rules import Limit


def free_from(times: Sequence[datetime], *, limit: int, per: timedelta, at: datetime) -> datetime | None:
    """The earliest time at or after ``at`` at which one more contact is allowed; None when none ever is.

    Allowed means: no half-open period of length ``per`` holds more than ``limit`` contacts, this one included.
    """
    if limit < 1:
        return None
    if not times:
        return at
    near = [time for time in times if time + per > at]
    if not near:
        return at
    # A blocked stretch always ends ``per`` after some contact, so these are all the answers there can be.
    candidates = (at, *sorted(time + per for time in near))
    return next(candidate for candidate in candidates if _is_allowed(near, limit, per, candidate))


def counted(limit: Limit, contacts: Iterable[Contact]) -> list[Contact]:
    """Those of the contacts that this limit counts; one whose pathway is not known counts."""
    counts, kinds = limit.counts, limit.kinds
    return [
        contact
        for contact in contacts
        if contact.kind in kinds and (counts is None or not contact.pathway or contact.pathway in counts)
    ]


def blocking(contacts: Sequence[Contact], *, per: timedelta, at: datetime) -> Contact | None:
    """The contact nearest to ``at`` that stands less than ``per`` from it, the one staff will want named."""
    near = [contact for contact in contacts if abs(contact.at - at) < per]
    return min(near, key=lambda contact: abs(contact.at - at), default=None)


def _is_allowed(times: Sequence[datetime], limit: int, per: timedelta, at: datetime) -> bool:
    near = [time for time in times if abs(time - at) < per]
    if len(near) < limit:
        return True
    starts = [at, *(time for time in near if time <= at)]
    return all(1 + sum(start <= time < start + per for time in near) <= limit for start in starts)
