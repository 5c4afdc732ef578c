"""Somebody opened the bot in Telegram: with a working link their conversation goes on there, where it was."""

from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row

from bot.db.repos import addresses, conversations, opt_outs, outbox
from bot.db.repos.join_links import find_join_link, use_join_link
from bot.engine.effects import Send, SendClass
from bot.engine.render import render
from bot.usecases.apply_effects import ANSWER_WITHIN, open_conversation
from bot.usecases.deployment import TELEGRAM, Deployment
from bot.usecases.move_conversation import move_conversation
from bot.usecases.offer_telegram import can_move, hash_join_token
from bot.usecases.say import words


def join_telegram(
    connection: Connection, deployment: Deployment, *, chat: str, token: str, now: datetime
) -> int | None:
    """Move the link's conversation to this chat and ask its present question there; its id, or None.

    A link that does not work, or no link at all (``token`` blank), is answered kindly and changes nothing.

    1. Lock the chat and the phone, in the order everyone keeps, then the conversation.
    2. Look again: two taps, or two people with one link, and only the first moves anything.
    """
    chat_id = addresses.know_address(
        connection,
        channel=TELEGRAM,
        hash_=deployment.address_hash(TELEGRAM, chat),
        value=deployment.vault.seal(chat),
    )
    hashed = hash_join_token(token)
    link = find_join_link(connection, hashed)
    addresses.lock_addresses(connection, {chat_id} | ({link.from_address_id} if link is not None else set()))
    if link is None:
        _answer(connection, deployment, chat_id, "telegram_link_old" if token else "telegram_stranger", now)
        return None
    talk = conversations.get_conversation(connection, link.conversation_id)
    if talk.channel == TELEGRAM and talk.address_id == chat_id:
        return None  # the same tap, brought twice
    if not _may_move(connection, deployment, talk, chat_id) or not use_join_link(
        connection, hashed, to_address_id=chat_id, now=now
    ):
        _answer(connection, deployment, chat_id, "telegram_link_old", now)
        return None
    moved = move_conversation(connection, talk, channel=TELEGRAM, address_id=chat_id, now=now)
    _ask_here(connection, deployment, moved, now)
    return int(moved.id)


def _may_move(connection: Connection, deployment: Deployment, talk: Row[Any], chat_id: int) -> bool:
    if not can_move(deployment, talk):
        return False
    if opt_outs.is_blocked(connection, address_id=talk.address_id, patient_id=talk.patient_id):
        return False
    # One conversation at a time in one chat: a mother answers for one child, then for the other.
    return not conversations.is_busy(connection, chat_id)


def _ask_here(connection: Connection, deployment: Deployment, talk: Row[Any], now: datetime) -> None:
    stored = open_conversation(connection, deployment, talk)
    # The version it is pinned to may be older than these words.
    flow = replace(stored.flow, catalogue=deployment.flows.any().catalogue)
    send = Send("telegram_joined", stored.state.step, SendClass.QUESTION)
    body = render(flow, send, stored.state.language, deployment.values(talk.site))
    outbox.queue_text(
        connection,
        {
            "intent_key": f"joined:{talk.id}:{talk.change}",
            "send_class": str(SendClass.QUESTION),
            "channel": TELEGRAM,
            "address_id": talk.address_id,
            "conversation_id": talk.id,
            "patient_id": talk.patient_id,
            "step": stored.state.step,
            "body": deployment.vault.seal(body),
            "due_at": now,
            "expires_at": now + ANSWER_WITHIN,
            "created_at": now,
        },
    )


def _answer(connection: Connection, deployment: Deployment, chat_id: int, key: str, now: datetime) -> None:
    """To somebody we have no conversation with, at most once an hour."""
    body = words(deployment, key=key, language="en", channel=TELEGRAM, site="")
    outbox.queue_text(
        connection,
        {
            "intent_key": f"{key}:{chat_id}:{now:%Y%m%d%H}",
            "send_class": str(SendClass.QUESTION),
            "channel": TELEGRAM,
            "address_id": chat_id,
            "body": deployment.vault.seal(body),
            "due_at": now,
            "expires_at": now + ANSWER_WITHIN,
            "created_at": now,
        },
    )
