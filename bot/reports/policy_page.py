"""The history of the contact policy for its page: what came into force when, by whom and why. Reads only."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row

from bot.db.repos import policies as repo
from bot.reports.policy_replay import Trial, read_trial


@dataclass(frozen=True, slots=True)
class Published:
    """One publication. ``was_tried``: what trying it showed is kept with it."""

    id: int
    version: str
    at: datetime
    author: str
    reason: str
    was_tried: bool
    is_in_force: bool


@dataclass(frozen=True, slots=True)
class PublishedWhole:
    """One publication with the text of its policy, and what trying it had shown, if that was kept."""

    published: Published
    text: str
    trial: Trial | None


def read_history(connection: Connection, *, before: int | None, limit: int) -> tuple[list[Published], int | None]:
    """Publications, newest first, and the cursor of those before them."""
    rows = repo.read_publications(connection, before=before, limit=limit + 1)
    newest = repo.read_newest_id(connection)
    return [_published(row, newest) for row in rows[:limit]], rows[limit - 1].id if len(rows) > limit else None


def read_published(connection: Connection, publication_id: int) -> PublishedWhole | None:
    """One publication."""
    row = repo.read_publication(connection, publication_id)
    if row is None:
        return None
    text = repo.read_text(connection, row.version) or ""
    return PublishedWhole(_published(row, repo.read_newest_id(connection)), text, read_trial(row.replay))


def read_text_in_force(connection: Connection) -> str:
    """The text of the policy in force, "" before the first publication."""
    version = repo.read_in_force(connection)
    return (repo.read_text(connection, version) or "") if version is not None else ""


def _published(row: Row[Any], newest: int | None) -> Published:
    return Published(
        row.id, row.version, row.at, row.author, row.reason, was_tried=bool(row.replay), is_in_force=row.id == newest
    )
