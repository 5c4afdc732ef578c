"""Do what a patient said that outranks any flow: stop, start, wrong number, a death, why, less, who are you."""

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row

from bot.db.repos import addresses, opt_outs, outbox
from bot.db.repos.join_links import homes_of
from bot.engine.effects import SendClass
from bot.text.intents import Intent, Said
from bot.usecases.ask_less import ask_less
from bot.usecases.deployment import Deployment
from bot.usecases.offer_telegram import can_move, offer_telegram
from bot.usecases.opt_out import end_contact, opt_out
from bot.usecases.say import say
from bot.usecases.tell_why import tell_why


def obey(
    connection: Connection,
    deployment: Deployment,
    said: Said,
    *,
    conversation: Row[Any],
    inbound_id: int,
    now: datetime,
    silent: bool = False,
) -> None:
    """Act on what was said and confirm it once, unless ``silent``. The engine has ended what it must already.

    "STOP, my husband died" is both: both take effect, and only the first of the list is answered.
    """
    spoken, intents = silent, said.intents
    for intent, act in _ACTS.items():
        if intent in intents and not (spoken and intent in _ONLY_WORDS):
            key = act(connection, deployment, conversation, now)
            if key is not None and not spoken:
                _say(connection, deployment, conversation, key, inbound_id, now)
                spoken = True
    if Intent.LANGUAGE in intents and not spoken and not _has(deployment, conversation, said.language):
        _say(connection, deployment, conversation, "language_lacking", inbound_id, now)


def patients_of(connection: Connection, conversation: Row[Any]) -> set[int]:
    """The patient of a conversation; of an unprompted one every patient the phone was given for."""
    if conversation.patient_id is not None:
        return {conversation.patient_id}
    return opt_outs.patients_of(connection, conversation.address_id)


def _speaks_for(connection: Connection, conversation: Row[Any]) -> set[int]:
    """`patients_of` without those of whom a stranger's phone was told to be a wrong number."""
    address_id = conversation.address_id
    return {
        one
        for one in patients_of(connection, conversation)
        if not opt_outs.is_wrong_number(connection, address_id=address_id, patient_id=one)
    }


def _stop(connection: Connection, deployment: Deployment, conversation: Row[Any], now: datetime) -> str | None:
    newly = opt_out(
        connection,
        deployment,
        address_id=conversation.address_id,
        patient_ids=patients_of(connection, conversation),
        source="patient",
        now=now,
        spare=conversation.id,
    )
    return "stopped" if newly else None


def _start(connection: Connection, deployment: Deployment, conversation: Row[Any], now: datetime) -> str | None:
    del deployment
    address_id = conversation.address_id
    patients = opt_outs.patients_of(connection, address_id) | patients_of(connection, conversation)
    lifted = opt_outs.lift_opt_outs(connection, address_id=address_id, patient_ids=patients, at=now)
    return "restarted" if lifted else None


def _wrong_number(connection: Connection, deployment: Deployment, conversation: Row[Any], now: datetime) -> str | None:
    del deployment
    patients = patients_of(connection, conversation)
    # One that moved to a messenger began at a phone, which is the wrong one too.
    for address_id in sorted({conversation.address_id} | homes_of(connection, conversation.id)):
        opt_outs.mark_wrong_number(connection, address_id=address_id, patient_ids=patients, at=now)
    outbox.withdraw_queued(connection, now=now, conversation_id=conversation.id)
    return "wrong_number"


def _bereaved(connection: Connection, deployment: Deployment, conversation: Row[Any], now: datetime) -> str | None:
    patients = patients_of(connection, conversation)
    opt_outs.lock_patients(connection, patients)
    opt_outs.add_opt_outs(connection, address_id=None, patient_ids=patients, source="bereavement", at=now)
    end_contact(
        connection,
        deployment,
        address_id=conversation.address_id,
        patient_ids=patients,
        because="bereavement",
        now=now,
        spare=conversation.id,
    )
    # Whoever holds the phone may be a patient too: nothing is begun there for a while.
    addresses.cool_off(connection, conversation.address_id, now + deployment.policy.cool_off.bereavement)
    return "bereavement"


def _why(connection: Connection, deployment: Deployment, conversation: Row[Any], now: datetime) -> str | None:
    patients = _speaks_for(connection, conversation)
    return None if tell_why(connection, deployment, conversation, patients=patients, now=now) else "help"


def _less(connection: Connection, deployment: Deployment, conversation: Row[Any], now: datetime) -> str | None:
    del deployment
    return "less" if ask_less(connection, _speaks_for(connection, conversation), now=now) else "help"


def _help(connection: Connection, deployment: Deployment, conversation: Row[Any], now: datetime) -> str | None:
    del connection, deployment, conversation, now
    return "help"


def _has(deployment: Deployment, conversation: Row[Any], language: str) -> bool:
    """Whether the language asked for may be used; the engine has gone on in it, or the next flow will."""
    return deployment.may_use(deployment.flows.any(), language, conversation.channel)


def _messenger(connection: Connection, deployment: Deployment, conversation: Row[Any], now: datetime) -> str | None:
    if not can_move(deployment, conversation):
        return "help"
    offer_telegram(connection, deployment, conversation, now=now)
    return None


_ACTS = {
    Intent.BEREAVEMENT: _bereaved,
    Intent.OPT_OUT: _stop,
    Intent.WRONG_NUMBER: _wrong_number,
    Intent.OPT_IN: _start,
    Intent.WHY: _why,
    Intent.LESS: _less,
    Intent.HELP: _help,
    Intent.MESSENGER: _messenger,
}
_ONLY_WORDS = (Intent.OPT_IN, Intent.WHY, Intent.HELP, Intent.MESSENGER)
_CLOSING = ("stopped", "wrong_number", "bereavement")


def _say(
    connection: Connection, deployment: Deployment, conversation: Row[Any], key: str, inbound_id: int, now: datetime
) -> None:
    intent_key = {
        "wrong_number": f"wrong_number:{conversation.id}",
        "bereavement": f"bereavement:{conversation.id}",
        # Once an hour: two machines answering each other must not talk for ever.
        "help": f"help:{conversation.address_id}:{now:%Y%m%d%H}",
        "less": f"less:{conversation.address_id}:{now:%Y%m%d%H}",
        "language_lacking": f"language_lacking:{conversation.address_id}:{now:%Y%m%d%H}",
    }.get(key, f"{key}:{inbound_id}")
    send_class = SendClass.CLOSING if key in _CLOSING else SendClass.QUESTION
    say(connection, deployment, conversation, key=key, intent_key=intent_key, send_class=send_class, now=now)
