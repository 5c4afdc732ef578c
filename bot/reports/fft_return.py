"""Friends and Family Test counts of one month, per setting, site and ward (domain.md, Monthly return)."""

from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, Connection, and_, case, exists, func, select

from bot.db.repos.conversations import conversation
from bot.db.repos.encounters import encounter
from bot.db.repos.texts_in import answer
from bot.organisation import Organisation
from bot.organisation_file import MonthOf

LONDON = ZoneInfo("Europe/London")
COUNTS = ("very_good", "good", "neither", "poor", "very_poor", "dont_know")
COLUMNS = ("setting", "site", "site_name", "ward", "ward_name", "responses", *COUNTS, "comment_only")
RATING = "rating"  # the FFT step is always called so (contract.md, Command)


def count_fft(
    connection: Connection, organisation: Organisation, *, setting: str | None, month: str
) -> list[dict[str, Any]]:
    """One row per setting, site and ward that had a response. ``responses`` is the sum of the six counts.

    A response without a score is counted in ``comment_only`` and never made a "don't know": a trust that left
    out blanks to raise its score is a known abuse. ``month``: YYYY-MM, London time, of the answer or of the
    encounter's end as the organisation file says.
    """
    in_month = _in_month(organisation, month)
    scored = _scored(connection, in_month, setting)
    for place, number in _comment_only(connection, in_month, setting).items():
        scored.setdefault(place, dict.fromkeys(COUNTS, 0))["comment_only"] = number
    return [_row(organisation, place, counts) for place, counts in sorted(scored.items())]


def month_bounds(month: str) -> tuple[datetime, datetime]:
    """First moment of the month and of the next one, London, as UTC."""
    year, number = int(month[:4]), int(month[5:])
    begins = datetime(year, number, 1, tzinfo=LONDON)
    ends = datetime(year + number // 12, number % 12 + 1, 1, tzinfo=LONDON)
    return begins.astimezone(UTC), ends.astimezone(UTC)


def count_channels(connection: Connection, organisation: Organisation, *, setting: str, month: str) -> dict[str, int]:
    """How many of the month's scored responses came over each channel."""
    chosen = (
        select(conversation.c.channel, func.count().label("number"))
        .select_from(answer)
        .join(conversation, conversation.c.id == answer.c.conversation_id)
        .outerjoin(encounter, encounter.c.id == conversation.c.encounter_id)
        .where(_in_month(organisation, month), _IS_SCORE, conversation.c.setting == setting)
        .group_by(conversation.c.channel)
    )
    return {row.channel: int(row.number) for row in connection.execute(chosen)}


_PLACE = (conversation.c.setting, conversation.c.site, conversation.c.ward)
_IS_SCORE = and_(answer.c.step == RATING, answer.c.value.in_(COUNTS))


def _in_month(organisation: Organisation, month: str) -> ColumnElement[bool]:
    """For statements that outer-join the encounter: without one, the answer's own time is all there is."""
    begins, ends = month_bounds(month)
    by_encounter = organisation.fft_month_of is MonthOf.ENCOUNTER
    at = func.coalesce(encounter.c.ended_at, answer.c.at) if by_encounter else answer.c.at
    return and_(at >= begins, at < ends)


def _scored(connection: Connection, in_month: Any, setting: str | None) -> dict[tuple[str, ...], dict[str, int]]:  # noqa: ANN401
    numbers = [func.sum(case((answer.c.value == value, 1), else_=0)).label(value) for value in COUNTS]
    chosen = (
        select(*_PLACE, *numbers)
        .join(conversation, conversation.c.id == answer.c.conversation_id)
        .outerjoin(encounter, encounter.c.id == conversation.c.encounter_id)
        .where(in_month, _IS_SCORE)
        .group_by(*_PLACE)
    )
    if setting is not None:
        chosen = chosen.where(conversation.c.setting == setting)
    return {
        (row.setting, row.site, row.ward): {value: int(row._mapping[value]) for value in COUNTS}
        for row in connection.execute(chosen)
    }


def _comment_only(connection: Connection, in_month: Any, setting: str | None) -> dict[tuple[str, ...], int]:  # noqa: ANN401
    given = answer.alias("given")
    has_score = exists().where(
        given.c.conversation_id == conversation.c.id, given.c.step == RATING, given.c.value.is_not(None)
    )
    chosen = (
        select(*_PLACE, func.count(func.distinct(conversation.c.id)).label("number"))
        .join(conversation, conversation.c.id == answer.c.conversation_id)
        .outerjoin(encounter, encounter.c.id == conversation.c.encounter_id)
        .where(in_month, answer.c.words.is_not(None), conversation.c.flow != "", ~has_score)
        .where(conversation.c.parent_id.is_(None))
        .group_by(*_PLACE)
    )
    if setting is not None:
        chosen = chosen.where(conversation.c.setting == setting)
    return {(row.setting, row.site, row.ward): int(row.number) for row in connection.execute(chosen)}


def _row(organisation: Organisation, place: tuple[str, ...], counts: dict[str, int]) -> dict[str, Any]:
    setting, site, ward = place
    known_site, known_ward = organisation.site(site), organisation.ward(site, ward)
    return {
        "setting": setting,
        "site": site,
        "site_name": known_site.name if known_site else site,
        "ward": ward,
        "ward_name": known_ward.name if known_ward else ward,
        "responses": sum(counts[value] for value in COUNTS),
        **{value: counts[value] for value in COUNTS},
        "comment_only": counts.get("comment_only", 0),
    }
