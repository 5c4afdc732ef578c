"""All tables, so that importing this package fills the metadata that migrations compare with."""

from bot.db.tables import metadata  # noqa: I001 – the naming convention must stand before the first table
from bot.db.tables import cases, contact_policy, conversations, deployment, encounters, outbox, people, staff

__all__ = [
    "cases",
    "contact_policy",
    "conversations",
    "deployment",
    "encounters",
    "metadata",
    "outbox",
    "people",
    "staff",
]
