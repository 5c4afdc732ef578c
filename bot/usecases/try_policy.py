"""Try an edited policy against the one in force, and keep what that showed until somebody publishes it.

A trial holds the very text it was made with: what is published is what was tried.
"""

import secrets
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from threading import Lock

import orjson
from sqlalchemy import Connection

from bot.db.repos import policies as repo
from bot.errors import FeedbackBotError, NotFound
from bot.policy.replay import Played, Result
from bot.policy.rules import Policy
from bot.usecases import publish_policy
from bot.usecases.asking_flows import flows_that_ask
from bot.usecases.publish_policy import Publisher
from bot.usecases.replay_file import play, read_played
from bot.usecases.replay_stored import play_stored, read_stored
from bot.usecases.runtime import Runtime

MOST_ENCOUNTERS = 200_000
"""Played at once on a page: about a quarter of a minute for each policy."""
MOST_TRIALS = 30
MONTH = timedelta(days=365) / 12


class NothingToPlay(FeedbackBotError):
    """No encounter is there to try the policy on: choose a longer time, or a file."""


class TrialUnderWay(FeedbackBotError):
    """Somebody is trying a policy at this moment. Try again in a minute."""


@dataclass(frozen=True, slots=True)
class Replayed:
    """Encounters that were played: through the policy in force first, then through the edited one if it differs.

    ``over`` says in words what was played; ``figures`` are for others to make.
    """

    text: str
    version: str
    based_on: str
    over: str
    encounters: list[Played]
    played: list[tuple[Policy, Result]]
    faulty: int = 0
    left_out: int = 0


@dataclass(frozen=True, slots=True)
class Tried:
    """A trial that is kept: ``figures`` is JSON of what it showed."""

    id: str
    text: str
    version: str
    based_on: str
    over: str
    author: str
    at: datetime
    figures: str


_ONE_AT_A_TIME = Lock()  # each keeps a processor busy, and webhooks need it too


def try_on_stored(runtime: Runtime, text: str, *, months: int) -> Replayed:
    """Try ``text`` on the encounters of the last months. Raises PolicyRefused, NothingToPlay or TrialUnderWay."""
    with _alone():
        checked, in_force = _policies(runtime, text)
        since, deployment = runtime.clock.now() - months * MONTH, runtime.deployment
        stored = runtime.database.read(lambda link: read_stored(link, since=since, most=MOST_ENCOUNTERS))
        return Replayed(
            text,
            checked.version,
            in_force.version,
            f"the encounters of the last {months} months",
            stored.encounters,
            _play(stored.encounters, checked, in_force, lambda one: play_stored(deployment, stored.encounters, one)),
            left_out=int(stored.left_out),
        )


def try_on_file(runtime: Runtime, text: str, lines: Iterable[bytes], *, file_name: str) -> Replayed:
    """Try ``text`` on an encounter file. Raises FeedFault, PolicyRefused, NothingToPlay or TrialUnderWay."""
    with _alone():
        checked, in_force = _policies(runtime, text)
        read, flows = read_played(lines, most=MOST_ENCOUNTERS), flows_that_ask(runtime.deployment.flows)
        return Replayed(
            text,
            checked.version,
            in_force.version,
            f"the file {file_name}",
            read.encounters,
            _play(read.encounters, checked, in_force, lambda one: play(read.encounters, one, flow_for=flows)),
            read.faulty,
            read.left_out,
        )


@contextmanager
def _alone() -> Iterator[None]:
    if not _ONE_AT_A_TIME.acquire(blocking=False):
        raise TrialUnderWay
    try:
        yield
    finally:
        _ONE_AT_A_TIME.release()


def _policies(runtime: Runtime, text: str) -> tuple[Policy, Policy]:
    """The edited policy, if it may come into force, and the one that is."""
    checked = publish_policy.check(text, runtime.deployment.flows)
    return checked, runtime.database.read(runtime.deployment.policies.refresh)


def _play(
    encounters: list[Played], checked: Policy, in_force: Policy, through: Callable[[Policy], Result]
) -> list[tuple[Policy, Result]]:
    if not encounters:
        raise NothingToPlay
    policies = [in_force] if in_force.version == checked.version else [in_force, checked]
    return [(one, through(one)) for one in policies]


def keep_trial(runtime: Runtime, replayed: Replayed, figures: str, *, author: str) -> str:
    """Keep what a trial showed, so that its page can be opened again and sent to somebody; its id."""
    now = runtime.clock.now()
    trial_id = f"{now:%Y%m%d%H%M%S}{secrets.token_hex(4)}"
    kept = {
        "text": replayed.text,
        "version": replayed.version,
        "based_on": replayed.based_on,
        "over": replayed.over,
        "author": author,
        "at": now.isoformat(),
        "figures": figures,
    }
    value = orjson.dumps(kept).decode()
    runtime.database.write(lambda link: repo.keep_trial(link, trial_id, value, most=MOST_TRIALS))
    return trial_id


def read_tried(connection: Connection, trial_id: str) -> Tried:
    """A trial that is still kept. Raises NotFound."""
    kept = repo.read_trial(connection, trial_id)
    if kept is None:
        raise NotFound("This trial is no longer kept: try the policy once more.")
    found = orjson.loads(kept)
    return Tried(id=trial_id, **found | {"at": datetime.fromisoformat(found["at"])})


def publish_tried(runtime: Runtime, trial_id: str, *, author: str, reason: str) -> str:
    """Bring into force what a trial was made with, unless another policy came meanwhile; its version.

    Raises NotFound, NoReason, NothingToPublish, PolicyMovedOn or PolicyRefused.
    """
    tried = runtime.database.read(lambda link: read_tried(link, trial_id))
    checked = publish_policy.check(tried.text, runtime.deployment.flows)
    by, now = Publisher(author, reason, tried.based_on), runtime.clock.now()
    version = runtime.database.write(
        lambda link: publish_policy.publish(link, tried.text, by, checked=checked, now=now, replay=tried.figures)
    )
    runtime.database.read(runtime.deployment.policies.refresh)
    return version
