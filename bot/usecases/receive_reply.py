"""Take in one inbound text, in one transaction: store it once, read it, move its conversation on, queue the answers."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row

from bot.db.repos import addresses, conversations, opt_outs, patients, texts_in
from bot.db.repos.changes import next_change
from bot.engine.effects import Send, SendClass
from bot.engine.inputs import Worry
from bot.engine.step import late, step
from bot.text.clean import clean
from bot.text.intents import Intent
from bot.text.redact import redact
from bot.triage.concerns import TIER_OF, Concern, Kind
from bot.usecases.apply_effects import Stored, open_conversation, save
from bot.usecases.deployment import Deployment
from bot.usecases.explain_no_answer import explain
from bot.usecases.move_conversation import bring_back
from bot.usecases.obey_intent import obey, patients_of
from bot.usecases.raise_concern import raise_concerns
from bot.usecases.read_reply import Reading, read_reply
from bot.usecases.reply_event import is_wrong_number, reply_event
from bot.usecases.say import say
from messaging_adapters.types import Incoming

_SHORTEST_TELLING = 3  # characters: no shorter text tells a language
LONGEST = 10_000
"""Characters of one text that are kept: the longest real reply had 3,967 (domain.md, Text messages)."""
PROVIDER_WORDS = {"STOP": Intent.OPT_OUT, "START": Intent.OPT_IN, "HELP": Intent.HELP}


@dataclass(frozen=True, slots=True)
class Received:
    """What became of an inbound text. ``repeated``: it was stored before, and nothing was done now."""

    repeated: bool
    inbound_id: int | None = None
    conversation_id: int | None = None


def receive_reply(
    connection: Connection, deployment: Deployment, channel: str, incoming: Incoming, *, now: datetime
) -> Received:
    """Take in ``incoming``, which ``channel`` brought. Repeats do nothing; texts of one address come one by one.

    1. Lock the address: from here to the commit no other text of this person is worked on.
    2. A provider id we know is a repeat.
    3. Find the conversation it belongs to; read the words; store them.
    4. Intents outrank the flow; concerns are raised whatever the intent; then the engine steps.
    """
    address_id = addresses.take_address(
        connection,
        channel=channel,
        hash_=deployment.address_hash(channel, incoming.sender),
        value=deployment.vault.seal(incoming.sender),
    )
    if texts_in.is_known(connection, channel=channel, provider_id=incoming.provider_id):
        return Received(repeated=True)
    words = clean(incoming.body)[:LONGEST]
    found = _find_conversation(connection, deployment, channel, address_id, now)
    talk = open_conversation(connection, deployment, found) if found.flow else None
    reading = _read(deployment, found, talk, words, incoming)
    if reading.intents:
        opt_outs.lock_patients(connection, patients_of(connection, found))  # before anything else that others wait for
    row = conversations.lock_conversation(connection, found)
    if talk is not None and row is not found:
        talk = open_conversation(connection, deployment, row)
    inbound_id = texts_in.add_inbound(
        connection,
        {
            "channel": channel,
            "provider_id": incoming.provider_id,
            "address_id": address_id,
            "conversation_id": row.id,
            "words": deployment.vault.seal(words),
            "redacted": redact(words),
            "media": incoming.media,
            "language": reading.language,
            "understood": str(reading.intent or ""),
            "received_at": now,
        },
    )
    if reading.concerns:
        # First, so that "we are sorry" is queued, and goes, before the next question.
        raise_concerns(
            connection, deployment, conversation=row, inbound_id=inbound_id, concerns=reading.concerns, now=now
        )
    plain = not reading.intents and reading.worry is Worry.NONE
    if plain and "edited" in incoming.extra:
        # Which question it answered nobody can say. A worry is never set aside like this.
        conversations.touch(connection, row.id, now=now, change=next_change(connection))
        moved = explain(connection, deployment, row, "edited", now=now)
    else:
        wordless = plain and incoming.media > 0 and not words
        moved = _move_on(connection, deployment, row, talk, words, reading, now, wordless=wordless)
        if wordless:
            explain(connection, deployment, row, "only_words", now=now)
    if reading.intents:
        # Whoever blocked us in a messenger cannot be sent a confirmation.
        silent = "blocked" in incoming.extra
        obey(connection, deployment, reading.said, conversation=row, inbound_id=inbound_id, now=now, silent=silent)
    elif reading.said.young and row.active:
        once = f"young:{row.id}"
        say(connection, deployment, row, key="young", intent_key=once, send_class=SendClass.QUESTION, now=now)
    _remember_language(connection, deployment, row, reading)
    if not moved and reading.concerns:
        conversations.touch(connection, row.id, now=now, change=next_change(connection))
    return Received(repeated=False, inbound_id=inbound_id, conversation_id=row.id)


def _read(deployment: Deployment, row: Row[Any], talk: Stored | None, words: str, incoming: Incoming) -> Reading:
    """What the text says by itself, by what the provider made of it, and by what it answers."""
    active = talk if row.active else None
    usable = deployment.usable(active.flow, row.channel) if active else ()
    likely = _likely_languages(row) if len(words) > _SHORTEST_TELLING else {}
    reading = read_reply(words, deployment.reader, current=row.language, languages=usable, likely=likely)
    said = PROVIDER_WORDS.get(incoming.provider_opt_out or "")
    if said is not None:
        reading = reading.meaning(said)  # the provider has acted on the word already
    if active is not None and is_wrong_number(active.flow, active.state, words, reading):
        reading = reading.meaning(Intent.WRONG_NUMBER)
    if Intent.BEREAVEMENT in reading.intents:
        death = Concern(Kind.BEREAVEMENT, TIER_OF[Kind.BEREAVEMENT], "bereavement")
        reading = replace(reading, concerns=(*reading.concerns, death))
    return reading


def _likely_languages(row: Row[Any]) -> dict[str, float]:
    """What is recorded of the patient, where that is not the conversation's language already."""
    recorded = row.patient_language
    return {recorded: 1.0} if recorded and recorded != row.language else {}


def _remember_language(connection: Connection, deployment: Deployment, row: Row[Any], reading: Reading) -> None:
    """What a patient goes on in, or asked for, is theirs from now on."""
    language = reading.said.language or reading.switch_to
    if language and row.patient_id is not None and deployment.speaks(language):
        patients.set_language(connection, row.patient_id, language)


def _find_conversation(
    connection: Connection, deployment: Deployment, channel: str, address_id: int, now: datetime
) -> Row[Any]:
    row = conversations.find_asked(connection, address_id, now)
    if deployment.telegram and not (row is not None and row.active):
        row = bring_back(connection, channel=channel, address_id=address_id, now=now) or row
    row = row or conversations.find_unprompted(connection, address_id, now)
    if row is not None:
        return row
    patients = opt_outs.patients_of(connection, address_id)
    new_id = conversations.add_conversation(
        connection,
        {
            "key": deployment.vault.pseudonym("unprompted", f"{address_id}:{now.isoformat()}"),
            # A shared phone: nobody can say which of its patients wrote.
            "patient_id": patients.pop() if len(patients) == 1 else None,
            "address_id": address_id,
            "channel": channel,
            "flow": "",
            "setting": "",
            "site": "",
            "ward": "",
            "language": "en",
            "active": False,
            "disposition": "partial",
            "late": False,
            "created_at": now,
            "updated_at": now,
            "change": next_change(connection),
        },
    )
    return conversations.get_conversation(connection, new_id)


def _move_on(
    connection: Connection,
    deployment: Deployment,
    row: Row[Any],
    stored: Stored | None,
    words: str,
    reading: Reading,
    now: datetime,
    *,
    wordless: bool,
) -> bool:
    """Whether anything was stored about the conversation."""
    if stored is None:
        conversations.touch(connection, row.id, now=now, change=next_change(connection))
        return True
    if not row.active:
        if reading.intent is None:
            after, effects = late(stored.flow, stored.state, words, now)
            save(connection, deployment, stored, after, effects, now=now, late=True)
        return reading.intent is None
    event = reply_event(words, reading, lambda language: deployment.may_use(stored.flow, language, row.channel))
    if event is None:
        return False
    after, effects = step(stored.flow, stored.state, event, now)
    if wordless:
        # "Which answer did you mean? We have kept your words": there were none. `explain` says so instead.
        effects = tuple(one for one in effects if not (isinstance(one, Send) and one.key == "re_ask"))
    save(connection, deployment, stored, after, effects, now=now)
    return True
