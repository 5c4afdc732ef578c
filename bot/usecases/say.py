"""Queue a catalogue text that no flow asked for: confirmations, help, safety and bereavement texts."""

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row

from bot.db.repos import outbox
from bot.engine.effects import SendClass
from bot.engine.render import render_shared
from bot.usecases.apply_effects import ANSWER_WITHIN
from bot.usecases.deployment import Deployment

MUST_BE_UNDERSTOOD = ("safety_", "bereavement")


def say(
    connection: Connection,
    deployment: Deployment,
    conversation: Row[Any],
    *,
    key: str,
    intent_key: str,
    send_class: SendClass,
    now: datetime,
    case_id: int | None = None,
    link: str = "",
) -> bool:
    """Queue catalogue text ``key`` to the conversation's address; False when this intent was served before.

    ``link`` is what ``{link}`` stands for, in the texts that hold one.
    """
    body = words(
        deployment,
        key=key,
        language=conversation.language,
        channel=conversation.channel,
        site=conversation.site,
        link=link,
    )
    return outbox.queue_text(
        connection,
        {
            "intent_key": intent_key,
            "send_class": str(send_class),
            "channel": conversation.channel,
            "address_id": conversation.address_id,
            "conversation_id": conversation.id,
            "patient_id": conversation.patient_id,
            "case_id": case_id,
            "body": deployment.vault.seal(body),
            "due_at": now,
            "expires_at": now + ANSWER_WITHIN if send_class == SendClass.QUESTION else None,
            "created_at": now,
        },
    )


def words(deployment: Deployment, *, key: str, language: str, channel: str, site: str, link: str = "") -> str:
    """The words of a catalogue text in the language that may be used; see contract.md, Settings, on drafts."""
    flow, values = deployment.flows.carrying(language), deployment.values(site) | {"link": link}
    english, theirs = render_shared(flow, key, "en", values), render_shared(flow, key, language, values)
    if language not in flow.drafts:
        return theirs
    if key.startswith(MUST_BE_UNDERSTOOD):
        # A language counts as a draft too where this very text has no words in it: then English stands alone.
        return theirs if theirs == english else f"{theirs}\n\n{english}"
    return theirs if deployment.may_use(flow, language, channel) else english
