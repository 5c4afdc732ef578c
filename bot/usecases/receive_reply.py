"""Take in one inbound text, in one transaction: store it once, read it, move its conversation on, queue the answers."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row

from bot.db.repos import addresses, conversations, opt_outs, texts_in
from bot.db.repos.changes import next_change
from bot.engine.effects import Send
from bot.engine.inputs import Interrupted, Replied, Worry
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
from messaging_adapters.types import Incoming

LONGEST = 10_000
"""Characters of one text that are kept: the longest real reply had 3,967 (domain.md, Text messages)."""
ENDING = {
    Intent.OPT_OUT: "opt_out",
    Intent.WRONG_NUMBER: "wrong_number",
    Intent.BEREAVEMENT: "bereavement",
}
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
    row = _find_conversation(connection, deployment, channel, address_id, now)
    reading = _read(words, incoming, deployment)
    if reading.intents:
        opt_outs.lock_patients(connection, patients_of(connection, row))  # before anything else that others wait for
    row = conversations.lock_conversation(connection, row)
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
        moved = _move_on(connection, deployment, row, words, reading, now, wordless=wordless)
        if wordless:
            explain(connection, deployment, row, "only_words", now=now)
    if reading.intents:
        # Whoever blocked us in a messenger cannot be sent a confirmation.
        silent = "blocked" in incoming.extra
        obey(connection, deployment, reading.intents, conversation=row, inbound_id=inbound_id, now=now, silent=silent)
    if not moved and reading.concerns:
        conversations.touch(connection, row.id, now=now, change=next_change(connection))
    return Received(repeated=False, inbound_id=inbound_id, conversation_id=row.id)


def _read(words: str, incoming: Incoming, deployment: Deployment) -> Reading:
    reading = read_reply(words, deployment.wordlists)
    intents, concerns = reading.intents, reading.concerns
    said = PROVIDER_WORDS.get(incoming.provider_opt_out or "")
    if said is not None:
        intents |= {said}  # the provider has acted on the word already
    if Intent.BEREAVEMENT in intents:
        concerns += (Concern(Kind.BEREAVEMENT, TIER_OF[Kind.BEREAVEMENT], "bereavement"),)
    return Reading(intents, concerns)


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
    words: str,
    reading: Reading,
    now: datetime,
    *,
    wordless: bool,
) -> bool:
    """Whether anything was stored about the conversation."""
    if not row.flow:
        conversations.touch(connection, row.id, now=now, change=next_change(connection))
        return True
    stored = open_conversation(connection, deployment, row)
    if reading.intent is not None and reading.intent in ENDING and row.active:
        happened = Interrupted(ENDING[reading.intent], reading.worry)
        after, effects = step(stored.flow, stored.state, happened, now)
        save(connection, deployment, stored, after, effects, now=now)
    elif reading.intent is None or (row.active and reading.worry is not Worry.NONE):
        # "Who is this? I want to die": the engine must hear of the worry, or it would go on asking.
        _answer(connection, deployment, stored, words, reading, now, wordless=wordless)
    else:
        return False
    return True


def _answer(
    connection: Connection,
    deployment: Deployment,
    stored: Stored,
    words: str,
    reading: Reading,
    now: datetime,
    *,
    wordless: bool,
) -> None:
    if stored.row.active:
        after, effects = step(stored.flow, stored.state, Replied(words, reading.worry), now)
        if wordless:
            # "Which answer did you mean? We have kept your words": there were none. `explain` says so instead.
            effects = tuple(one for one in effects if not (isinstance(one, Send) and one.key == "re_ask"))
        save(connection, deployment, stored, after, effects, now=now)
    else:
        after, effects = late(stored.flow, stored.state, words, now)
        save(connection, deployment, stored, after, effects, now=now, late=True)
