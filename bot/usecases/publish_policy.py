"""Bring a contact policy into force, or an old version of it again; every process decides by it from then on."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from bot.db.repos import policies as repo
from bot.errors import FeedbackBotError, NotFound
from bot.policy.check import check_policy
from bot.policy.rules import Policy
from bot.usecases.asking_flows import flows_that_would_ask
from bot.usecases.audit import record_audit
from bot.usecases.flow_library import FlowLibrary

FILE = "policy.yaml"
"""What faults call a text that came from no file."""
SHIPPED = "shipped file"
MOST_REASON = 500


class PolicyRefused(FeedbackBotError):
    """The policy was not published: its author must mend it first."""

    def __init__(self, faults: Sequence[str]) -> None:
        super().__init__("The policy was not published:\n" + "\n".join(faults))
        self.faults = tuple(faults)


class NothingToPublish(FeedbackBotError):
    """This policy means the same as the one in force, so there is nothing to publish."""


class NoReason(FeedbackBotError):
    """Say why: the reason stands beside the version for whoever asks later."""


class PolicyMovedOn(FeedbackBotError):
    """Somebody published another policy meanwhile: try yours against that one first."""


@dataclass(frozen=True, slots=True)
class Publisher:
    """Who publishes and why. ``based_on``: the version they saw in force, "" when they did not look."""

    author: str
    reason: str
    based_on: str = ""


def check(text: str, flows: FlowLibrary, *, path: str = FILE) -> Policy:
    """The policy of this text, if it may come into force. Raises PolicyRefused with every fault. About a second.

    Not to be called in a writing transaction: others would wait.
    """
    policy, faults = check_policy(text, path, flow_for=flows_that_would_ask(flows))
    if policy is None:
        raise PolicyRefused(faults)
    return policy


def publish(
    connection: Connection, text: str, by: Publisher, *, checked: Policy, now: datetime, replay: str = ""
) -> str:
    """Bring ``text`` into force, which `check` found to be ``checked``; its version.

    ``replay``: JSON of what trying it has shown. Raises NoReason, NothingToPublish or PolicyMovedOn.
    """
    if repo.read_in_force(connection) == checked.version:
        raise NothingToPublish
    repo.keep_version(connection, version=checked.version, text=text, at=now)
    return _bring_into_force(connection, checked.version, by, action="publish_policy", now=now, replay=replay)


def roll_back(connection: Connection, version: str, by: Publisher, *, now: datetime) -> str:
    """Bring an old version into force again. Raises NotFound, NoReason, NothingToPublish or PolicyMovedOn.

    It was checked when it came into force first, so it is not checked again: the way back must always be open.
    """
    if repo.read_text(connection, version) is None:
        raise NotFound(f"No policy of version {version} was ever published.")
    if repo.read_in_force(connection) == version:
        raise NothingToPublish
    return _bring_into_force(connection, version, by, action="roll_back_policy", now=now)


def publish_shipped(connection: Connection, text: str, policy: Policy, *, file: str, now: datetime) -> bool:
    """At start: bring the settings' policy file into force if it is new here; whether it was.

    One that was in force before is not brought back: what staff published since outlives a restart.
    """
    if repo.is_stored(connection, version=policy.version, text=text):
        return False
    repo.keep_version(connection, version=policy.version, text=text, at=now)
    by = Publisher(SHIPPED, f"The file {file} was new when the service started.")
    _bring_into_force(connection, policy.version, by, action="publish_policy", now=now)
    return True


def _bring_into_force(
    connection: Connection, version: str, by: Publisher, *, action: str, now: datetime, replay: str = ""
) -> str:
    reason = by.reason.strip()[:MOST_REASON]
    if not reason:
        raise NoReason
    in_force = repo.read_in_force(connection)
    if by.based_on and by.based_on != in_force:
        raise PolicyMovedOn
    repo.add_publication(connection, version=version, at=now, author=by.author, reason=reason, replay=replay)
    instead = f"instead of {in_force}" if in_force else ""
    record_audit(connection, actor=by.author, action=action, object_=f"policy:{version}", now=now, detail=instead)
    return version
