"""Contact policies: their texts by version, and who brought which into force when. The newest publication holds."""

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, delete, func, insert, or_, select

from bot.db.columns import table_of
from bot.db.repos.facts import fact, read_fact, store_fact
from bot.db.tables.contact_policy import PolicyPublication, PolicyVersion

policy_version = table_of(PolicyVersion)
policy_publication = table_of(PolicyPublication)
TRIAL = "policy_trial:"

_IN_FORCE = select(policy_publication.c.version).order_by(policy_publication.c.id.desc()).limit(1)
_PUBLICATIONS = select(policy_publication).order_by(policy_publication.c.id.desc())


def read_in_force(connection: Connection) -> str | None:
    """The version of the newest publication; None before the first."""
    return connection.scalar(_IN_FORCE)


def read_text(connection: Connection, version: str) -> str | None:
    """The policy as it was written; None when this version was never stored."""
    return connection.scalar(select(policy_version.c.text).where(policy_version.c.version == version))


def is_stored(connection: Connection, *, version: str, text: str) -> bool:
    """Whether this policy was stored before: under its version, or word for word by a release that hashed otherwise."""
    known = or_(policy_version.c.version == version, policy_version.c.text == text)
    return connection.scalar(select(policy_version.c.version).where(known).limit(1)) is not None


def keep_version(connection: Connection, *, version: str, text: str, at: datetime) -> bool:
    """Store a version; False when it is there already, and stays as it was written then."""
    if read_text(connection, version) is not None:
        return False
    connection.execute(insert(policy_version).values(version=version, text=text, made_at=at))
    return True


def add_publication(connection: Connection, **values: Any) -> int:  # noqa: ANN401 – columns of the table
    """Bring a stored version into force; the publication's id."""
    added = insert(policy_publication).values(**values).returning(policy_publication.c.id)
    return connection.execute(added).scalar_one()


def read_publications(connection: Connection, *, before: int | None = None, limit: int) -> list[Row[Any]]:
    """Publications, the newest first; those older than the id ``before``."""
    chosen = _PUBLICATIONS if before is None else _PUBLICATIONS.where(policy_publication.c.id < before)
    return list(connection.execute(chosen.limit(limit)))


def read_publication(connection: Connection, publication_id: int) -> Row[Any] | None:
    """One publication."""
    return connection.execute(select(policy_publication).where(policy_publication.c.id == publication_id)).first()


def keep_trial(connection: Connection, name: str, value: str, *, most: int) -> None:
    """Keep what trying a policy showed, and forget the oldest beyond ``most``: names sort by their age."""
    store_fact(connection, TRIAL + name, value)
    kept = select(fact.c.name).where(fact.c.name.startswith(TRIAL, autoescape=True)).order_by(fact.c.name.desc())
    for old in list(connection.scalars(kept))[most:]:
        connection.execute(delete(fact).where(fact.c.name == old))


def read_trial(connection: Connection, name: str) -> str | None:
    """A trial that is still kept."""
    return read_fact(connection, TRIAL + name)


def read_newest_id(connection: Connection) -> int | None:
    """The id of the publication in force."""
    return connection.scalar(select(func.max(policy_publication.c.id)))
