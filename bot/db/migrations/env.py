"""What Alembic runs around each migration; the connection and its transaction are the caller's (bot/db/migrate.py)."""

from typing import Literal

from alembic import context
from sqlmodel import SQLModel

from bot.db import tables
from bot.db.columns import Utc


def render_item(kind: str, item: object, autogen: object) -> str | Literal[False]:
    """Write our own column type into migrations by its name."""
    if kind == "type" and isinstance(item, Utc):
        autogen.imports.add("from bot.db.columns import Utc")  # pyright: ignore[reportAttributeAccessIssue]
        return "Utc()"
    return False


assert tables.metadata is not None, "the tables must be loaded before they are compared"  # noqa: S101 – not input
context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=SQLModel.metadata,
    render_item=render_item,
    render_as_batch=False,
    compare_type=True,
)
context.run_migrations()
