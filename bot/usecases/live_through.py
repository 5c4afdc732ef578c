"""Live through invented weeks of the past at once: decided, sent and run out as of their time. For trials only."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, timedelta
from itertools import count

from sqlalchemy import Connection

from bot.errors import NotAllowed
from bot.feeds.encounter import Encounter
from bot.usecases.claim_texts import claim_texts
from bot.usecases.deployment import TRIAL_CHANNEL, Deployment
from bot.usecases.receive_reply import receive_reply
from bot.usecases.record_encounters import decide_deferred, record_encounters
from bot.usecases.settle_text import settle
from bot.usecases.time_out import time_out
from messaging_adapters.types import Accepted, Incoming

BATCH = 50
ANSWERS = 9
RUNS_OUT = (timedelta(days=3), timedelta(days=6), timedelta(days=10), timedelta(days=14))
"""After the last batch: by then its texts have gone and its conversations have run out."""


def live_through(
    connection: Connection,
    deployment: Deployment,
    batches: Iterable[tuple[datetime, list[Encounter]]],
    *,
    replies: Sequence[str] = (),
) -> int:
    """Take each batch in at its time, and let what follows from it happen. How many came in.

    Every so often somebody who is texted writes the next of ``replies``, over and over. Raises NotAllowed where texts
    reach real people: these never go anywhere.
    """
    if deployment.channel != TRIAL_CHANNEL:
        raise NotAllowed("Only a trial can live through the past: elsewhere people are texted.")
    writers = _writers(replies)
    taken, last = 0, None
    for arrives, encounters in batches:
        _catch_up(connection, deployment, writers, arrives)
        record_encounters(connection, deployment, encounters, now=arrives)
        taken, last = taken + len(encounters), arrives
    if last is not None:
        for later in RUNS_OUT:
            _catch_up(connection, deployment, writers, last + later)
    return taken


def _writers(replies: Sequence[str]) -> Iterator[str]:
    """What each patient who is asked writes back, "" for most of them."""
    for number in count():
        yield replies[number // ANSWERS % len(replies)] if replies and number % ANSWERS == 0 else ""


def _catch_up(connection: Connection, deployment: Deployment, writers: Iterator[str], now: datetime) -> None:
    """What the schedule and the dispatcher would have done by now."""
    while time_out(connection, deployment, now=now):
        pass
    while decide_deferred(connection, deployment, now=now):
        pass
    while claimed := claim_texts(connection, deployment, now=now, limit=BATCH):
        for one in claimed:
            said = Accepted(provider_id=f"past-{one.id}", delivered=True)
            settle(connection, deployment, one.id, one.attempt, said, now=now)
            words = next(writers)
            if words:
                came = Incoming(provider_id=f"past-reply-{one.id}", sender=one.text.to, body=words)
                receive_reply(connection, deployment, TRIAL_CHANNEL, came, now=now)
