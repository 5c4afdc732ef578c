"""Say kindly why what came in is no answer: a picture without words, or a message changed after it was sent."""

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row

from bot.engine.effects import SendClass
from bot.usecases.deployment import Deployment
from bot.usecases.say import say


def explain(connection: Connection, deployment: Deployment, talk: Row[Any], key: str, *, now: datetime) -> bool:
    """Queue catalogue text ``key``, once an hour, while the conversation waits for an answer. Always True.

    What came is stored and was read for worries by the caller. ``talk`` is the row as it was before.
    """
    if talk.flow and talk.active:
        once = f"{key}:{talk.id}:{now:%Y%m%d%H}"
        say(connection, deployment, talk, key=key, intent_key=once, send_class=SendClass.QUESTION, now=now)
    return True
