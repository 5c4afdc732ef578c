"""A patient asked to go on in Telegram: text them a link of our own that works once and not for long."""

import hashlib
import secrets
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Row

from bot.db.repos import conversations
from bot.db.repos.join_links import add_join_link, find_join_link
from bot.db.repos.opt_outs import is_blocked
from bot.engine.effects import SendClass
from bot.usecases.deployment import TELEGRAM, Deployment
from bot.usecases.say import say, words

JOIN_WITHIN = timedelta(days=3)
PATH = "/join"


def can_move(deployment: Deployment, talk: Row[Any]) -> bool:
    """Whether this conversation may go on in Telegram: it is under way, and somewhere else."""
    return deployment.telegram and bool(talk.active and talk.flow) and talk.channel != TELEGRAM


def offer_telegram(connection: Connection, deployment: Deployment, talk: Row[Any], *, now: datetime) -> None:
    """Queue the text with the link, at most once an hour: two machines answering each other must not talk for ever."""
    token = secrets.token_urlsafe(16)
    queued = say(
        connection,
        deployment,
        talk,
        key="telegram_link",
        intent_key=f"telegram:{talk.id}:{now:%Y%m%d%H}",
        send_class=SendClass.QUESTION,
        now=now,
        link=f"{deployment.public_url}{PATH}/{token}",
    )
    if queued:
        add_join_link(connection, token_hash=hash_join_token(token), talk=talk, expires_at=now + JOIN_WITHIN, now=now)


def hash_join_token(token: str) -> str:
    """What is stored of a token: 128 random bits need no slow hash."""
    return hashlib.sha256(token.encode("utf-8", "replace")).hexdigest()


def read_join_page(connection: Connection, deployment: Deployment, token: str, *, now: datetime) -> dict[str, str]:
    """What our page behind the link says, in the conversation's language. Opening it uses nothing up.

    ``language``, ``text`` and ``button``; ``button`` is blank when the link works no more.
    """
    link = find_join_link(connection, hash_join_token(token))
    talk = conversations.look_at(connection, link.conversation_id) if link is not None else None
    works = (
        link is not None
        and talk is not None
        and link.used_at is None
        and link.expires_at > now
        and can_move(deployment, talk)
        and not is_blocked(connection, address_id=talk.address_id, patient_id=talk.patient_id)
    )
    said = {"channel": talk.channel, "site": talk.site} if talk is not None else {"channel": TELEGRAM, "site": ""}
    language = talk.language if talk is not None else "en"

    def text(key: str) -> str:
        return words(deployment, key=key, language=language, **said)

    if not works:
        return {"language": language, "text": text("telegram_link_old"), "button": ""}
    return {"language": language, "text": text("telegram_page"), "button": text("telegram_button")}
