"""A whole deployment for tests of storage and use cases: real database, real rules, a clock wound by hand."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from functools import cache
from typing import Any, TypeVar

from sqlalchemy import Connection, Row, select

from bot.db.connect import Database
from bot.db.migrate import keyring
from bot.db.repos.contacts import contact
from bot.db.repos.conversations import conversation
from bot.db.repos.encounters import decision
from bot.db.repos.outbox import outbox
from bot.db.vault import Vault, WrappedKeys, unwrap
from bot.feeds.encounter import Encounter, EncounterClass, EncounterEvent
from bot.language.detector import Detector
from bot.loading import read_flows, read_organisation, read_policy
from bot.policy.rules import Limit, Policy
from bot.shipped import SHIPPED_FLOWS
from bot.usecases.claim_texts import Claimed, claim_texts
from bot.usecases.deployment import Deployment
from bot.usecases.flow_library import FlowLibrary
from bot.usecases.policy_library import PolicyLibrary
from bot.usecases.publish_flow import publish_flows
from bot.usecases.receive_reply import Received, receive_reply
from bot.usecases.reconcile_text import reconcile
from bot.usecases.record_encounters import Recorded, decide_deferred, record_encounters
from bot.usecases.settle_text import record_receipt, settle
from bot.usecases.time_out import time_out
from bot.wordlist_files import read_wordlists
from messaging_adapters.types import Accepted, Incoming, Lookup, Receipt, ReceiptState, SendResult

T = TypeVar("T")
SECRET = "a secret for tests, of no use elsewhere"
CHANNEL = "simulator"
MONDAY = datetime(2026, 11, 23, 11, 0, tzinfo=UTC)
"""Eleven o'clock on a working day, in winter: London and UTC agree."""

read_flows_once = cache(read_flows)
read_policy_once = cache(read_policy)
read_wordlists_once = cache(read_wordlists)
read_organisation_once = cache(read_organisation)
detector_once = cache(Detector)


@cache
def unwrap_once(salt: bytes, wrapped: bytes) -> Vault:
    """The vault of a template database: deriving its key is slow on purpose."""
    return unwrap(WrappedKeys(salt, wrapped), SECRET)


@dataclass
class World:
    """One deployment under test. ``now`` moves only when a test moves it."""

    database: Database
    deployment: Deployment
    now: datetime = MONDAY
    sent: list[Claimed] = field(default_factory=list)
    _inbound: int = 0

    def write(self, work: Callable[[Connection], T]) -> T:
        """One transaction."""
        return self.database.write(work)

    def read(self, work: Callable[[Connection], T]) -> T:
        """One look."""
        return self.database.read(work)

    def use_policy(self, policy: Policy) -> None:
        """From now on decide by this policy, whatever is published."""
        self.deployment = replace(self.deployment, policies=PolicyLibrary.fixed(policy))

    def record(self, *encounters: Encounter) -> list[Recorded]:
        """Take in encounters."""
        return self.write(lambda link: record_encounters(link, self.deployment, encounters, now=self.now))

    def claim(self, limit: int = 50) -> list[Claimed]:
        """Claim what is due now."""
        return self.write(lambda link: claim_texts(link, self.deployment, now=self.now, limit=limit))

    def settle(self, one: Claimed, result: SendResult) -> None:
        """Record how a send ended."""
        self.write(lambda link: settle(link, self.deployment, one.id, one.attempt, result, now=self.now))

    def send_due(self) -> list[str]:
        """Send everything that is due; the bodies, in order."""
        bodies: list[str] = []
        while claimed := self.claim():
            for one in claimed:
                self.settle(one, Accepted(provider_id=f"P{one.id}-{one.attempt}", delivered=True))
                self.sent.append(one)
                bodies.append(one.text.body)
        return bodies

    def reply(self, number: str, body: str, *, provider_id: str | None = None, **extra: Any) -> Received:
        """A text from this number comes in."""
        self._inbound += 1
        incoming = Incoming(provider_id=provider_id or f"IN{self._inbound}", sender=number, body=body, **extra)
        return self.write(lambda link: receive_reply(link, self.deployment, CHANNEL, incoming, now=self.now))

    def pass_time(self, **spans: float) -> None:
        """Wind the clock."""
        self.now += timedelta(**spans)

    def invite(self, number: str = "+447700900001", **fields: Any) -> None:
        """Record an encounter that may be asked about, and send its invitation."""
        self.record(discharge(mobile=number, **fields))
        self.now = max(self.now, MONDAY) + timedelta(hours=25)
        assert self.send_due(), "the invitation should have gone"

    def receipt(self, state: ReceiptState, *, provider_id: str, **known: Any) -> None:
        """News of a text of ours comes in."""
        news = Receipt(provider_id=provider_id, state=state, **known)
        self.write(lambda link: record_receipt(link, self.deployment, CHANNEL, news, now=self.now))

    def look_up(self, outbox_id: int, answer: Lookup) -> None:
        """The provider was asked about a text, and said this."""
        self.write(lambda link: reconcile(link, self.deployment, outbox_id, answer, now=self.now))

    def wake(self) -> None:
        """What the ticks of the schedule do: reminders, expiry, deferred decisions."""
        while self.write(lambda link: time_out(link, self.deployment, now=self.now)):
            pass
        while self.write(lambda link: decide_deferred(link, self.deployment, now=self.now)):
            pass

    def rows(self, statement: Any) -> list[Row[Any]]:
        """The rows of a select."""
        return self.read(lambda link: list(link.execute(statement)))

    def decisions(self) -> list[tuple[str, str]]:
        """(outcome, reason) of every decision, oldest first."""
        return [tuple(row) for row in self.rows(select(decision.c.outcome, decision.c.reason).order_by(decision.c.id))]

    def ledger(self) -> list[str]:
        """The state of every row of the contact ledger, oldest first."""
        return [row.state for row in self.rows(select(contact.c.state).order_by(contact.c.id))]

    def outbox(self) -> list[Row[Any]]:
        """Every text out, oldest first."""
        return self.rows(select(outbox).order_by(outbox.c.id))

    def texts(self) -> list[tuple[str, str]]:
        """(class, state) of every text out, oldest first."""
        chosen = select(outbox.c.send_class, outbox.c.state).order_by(outbox.c.id)
        return [tuple(row) for row in self.read(lambda link: list(link.execute(chosen)))]

    def talks(self) -> list:
        """Every conversation row, oldest first."""
        return self.read(lambda link: list(link.execute(select(conversation).order_by(conversation.c.id))))


def make_world(database: Database, **changes: object) -> World:
    """A world on a migrated database, the shipped flows published."""
    flows = read_flows_once(SHIPPED_FLOWS)
    database.write(lambda link: publish_flows(link, flows, by="test", now=MONDAY))
    deployment = Deployment(
        vault=unwrap_once(*database.read(lambda link: tuple(link.execute(select(keyring)).one()))[1:]),
        channel=CHANNEL,
        public_url="http://127.0.0.1:8000",
        organisation=read_organisation_once(None),
        policies=PolicyLibrary(read_policy_once(SHIPPED_FLOWS / "policies" / "contact.yaml")),
        wordlists=read_wordlists_once(),
        detector=detector_once(),
        flows=database.read(FlowLibrary.load),
        alert_routes=("email",),
    )
    return World(database, replace(deployment, **changes))


def lenient(policy: Policy) -> Policy:
    """The policy with so wide a limit that none of it stands in the way."""
    return replace(policy, limits=(Limit(at_most=9, per=timedelta(days=30)),))


def discharge(number: int = 1, **changes: object) -> Encounter:
    """An inpatient discharge an hour before MONDAY that nothing stands against; ``number`` is whose it is."""
    plain = Encounter(
        encounter_id=f"E{number}",
        event=EncounterEvent.DISCHARGE,
        encounter_class=EncounterClass.INPATIENT,
        patient_id=f"P{number}",
        ended_at=MONDAY - timedelta(hours=1),
        birth_date=date(1960, 5, 17),
        mobile=f"07700 900{number:03}",
        name="Test Person",
        site="RXX01",
        ward="W1",
    )
    return replace(plain, **changes)
