"""Whatever happens in whatever order, the invariants of reliability.md hold (I1, I2, I4, I5, I6, I7)."""

import os
from collections import Counter
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test
from sqlalchemy import select, text
from sqlmodel import SQLModel

from bot.db.connect import Database
from bot.db.repos.opt_outs import opt_out
from bot.db.repos.texts_in import inbound
from bot.usecases.claim_texts import Claimed
from messaging_adapters.types import (
    Absent,
    Accepted,
    CannotTell,
    Failure,
    Found,
    NotSent,
    ReceiptState,
    Refused,
    SendResult,
    Unknown,
)
from tests.world import World, discharge, make_world

LONDON = ZoneInfo("Europe/London")
EXAMPLES = int(os.environ.get("FEEDBACK_BOT_EXAMPLES", "8"))
PEOPLE = st.integers(1, 4)
PHONES = st.integers(1, 3)
WORDS = st.sampled_from(
    ["1", "5", "yes", "no", "kind staff", "STOP", "START", "HELP", "wrong number", "my husband died",
     "I want to kill myself", "STOP I want to die", "hmm", "", "STOP", "I want to make a complaint"]
)  # fmt: skip
BEGUN = ("invitation", "reminder", "follow_up")
BARRED_AFTER_STOP = (*BEGUN, "question")


@dataclass(frozen=True)
class Taken:
    """One text the provider took: what the patient's phone would show."""

    claimed: Claimed
    at: datetime
    kind: str
    to: str


class Machine(RuleBasedStateMachine):
    """The world, a provider with an append-only ledger, and everyone who acts on it."""

    database: Database

    @initialize()
    def begin(self) -> None:
        empty(self.database)
        self.world: World = make_world(self.database)
        self.taken: list[Taken] = []
        self.flying: list[Claimed] = []
        self.replies = 0
        self.encounters = 0

    @rule(person=PEOPLE, phone=PHONES, dead=st.sampled_from(["", "", "", "yes"]), again=st.booleans())
    def report(self, person: int, phone: int, dead: str, again: bool) -> None:
        self.encounters += 0 if again and self.encounters else 1
        self.world.record(
            discharge(
                person, encounter_id=f"E{self.encounters}", mobile=f"07700 900{phone:03}", deceased=dead,
                ended_at=self.world.now - timedelta(hours=23),
            )
        )  # fmt: skip

    @rule(phone=PHONES, words=WORDS)
    def reply(self, phone: int, words: str) -> None:
        self.replies += 1
        self.world.reply(f"+447700900{phone:03}", words)

    @rule(phone=PHONES)
    def repeat(self, phone: int) -> None:
        if self.replies:
            self.world.reply(f"+447700900{phone:03}", "5 again", provider_id=f"IN{self.world._inbound}")
            self.world._inbound -= 1

    @rule(limit=st.integers(1, 6))
    def claim(self, limit: int) -> None:
        kinds = {row.id: row.send_class for row in self.world.outbox()}
        for one in self.world.claim(limit=limit):
            self._check_may_go(one, kinds[one.id])
            self.flying.append(one)

    @rule(
        data=st.data(),
        how=st.sampled_from(["taken", "taken", "taken", "lost answer", "refused", "stopped", "not sent", "died"]),
    )
    def send(self, data: st.DataObject, how: str) -> None:
        if not self.flying:
            return
        one = self.flying.pop(data.draw(st.integers(0, len(self.flying) - 1)))
        if how in ("taken", "lost answer"):
            self._take(one)
        results: dict[str, SendResult] = {
            "taken": Accepted(self._name(one)),
            "lost answer": Unknown("read timeout"),
            "refused": Refused(Failure.BAD_ADDRESS, "21211"),
            "stopped": Refused(Failure.OPTED_OUT, "21610"),
            "not sent": NotSent("connect"),
        }
        if how in results:
            self.world.settle(one, results[how])

    @rule(data=st.data(), state=st.sampled_from([ReceiptState.SENT, ReceiptState.DELIVERED, ReceiptState.UNDELIVERED]))
    def receipt(self, data: st.DataObject, state: ReceiptState) -> None:
        if self.taken:
            one = data.draw(st.sampled_from(self.taken)).claimed
            self.world.receipt(state, provider_id=self._name(one), reference=str(one.id), attempt=one.attempt)

    @rule(ask=st.booleans())
    def reconcile(self, ask: bool) -> None:
        for row in self.world.outbox():
            if row.state not in ("sending", "unknown") or any(one.id == row.id for one in self.flying):
                continue
            mine = [one.claimed for one in self.taken if one.claimed.id == row.id]
            if not ask:
                answer = CannotTell(ever=True)
            else:
                answer = Found(self._name(mine[-1]), ReceiptState.SENT) if mine else Absent()
            self.world.look_up(row.id, answer)

    @rule(hours=st.sampled_from([0.02, 0.2, 1, 5, 13, 24, 49, 200]))
    def pass_time(self, hours: float) -> None:
        if not self.flying:  # a sender holds a text for seconds, not for hours
            self.world.pass_time(hours=hours)
        self.world.wake()

    @invariant()
    def nothing_is_counted_twice_or_lost(self) -> None:
        if not hasattr(self, "world"):
            return
        taken = Counter(one.claimed.id for one in self.taken if one.kind not in ("safety", "staff_alert"))
        assert max(taken.values(), default=0) <= 1, "I1: a text went twice"
        assert len(self.world.rows(select(inbound))) == self.replies, "I3: a text was lost or stored twice"
        active = [talk for talk in self.world.talks() if talk.active]
        for column in ("patient_id", "address_id"):
            places = [getattr(talk, column) for talk in active]
            assert len(places) == len(set(places)), "two conversations at once"

    def teardown(self) -> None:
        if not hasattr(self, "world"):
            return
        self.flying.clear()
        for _ in range(14):
            self.world.pass_time(days=2)
            self.world.wake()
            self.reconcile(ask=True)
            self.claim(limit=50)
            while self.flying:
                one = self.flying.pop()
                self._take(one)
                self.world.settle(one, Accepted(self._name(one)))
        states = Counter(row.state for row in self.world.outbox() if row.send_class != "follow_up")
        assert not {"sending", "unknown", "queued"} & set(states), f"I2: something is stuck: {states}"
        self._check_limits()

    def _check_may_go(self, one: Claimed, kind: str) -> None:
        row = next(each for each in self.world.outbox() if each.id == one.id)
        blocked = self.world.rows(select(opt_out).where(opt_out.c.lifted_at.is_(None)))
        stopped = any(each.address_id == row.address_id or (each.patient_id or 0) == row.patient_id for each in blocked)
        assert not (stopped and kind in BARRED_AFTER_STOP), f"I4: {kind} after a STOP"
        if kind in BEGUN:
            ends = (self.world.now + timedelta(seconds=one.text.valid_for)).astimezone(LONDON)
            begins = self.world.now.astimezone(LONDON)
            assert 9 <= begins.hour < 20, "I5: begun outside the window"
            assert (ends.hour, ends.minute) <= (20, 0), "I5: may ring outside the window"
            assert (begins.month, begins.day) != (12, 25), "I5: on Christmas Day"

    def _take(self, one: Claimed) -> None:
        row = next(each for each in self.world.outbox() if each.id == one.id)
        self.taken.append(Taken(one, self.world.now, row.send_class, one.text.to))

    def _name(self, one: Claimed) -> str:
        return f"SM{one.id}-{one.attempt}"

    def _check_limits(self) -> None:
        patients = {row.id: row.patient_id for row in self.world.outbox()}
        invitations = [one for one in self.taken if one.kind == "invitation"]
        for key in (lambda one: one.to, lambda one: patients[one.claimed.id]):
            for first in invitations:
                near = [
                    one
                    for one in invitations
                    if key(one) == key(first) and first.at <= one.at < first.at + timedelta(days=30)
                ]
                assert len(near) == 1, "I6: asked twice in thirty days"


def empty(database: Database) -> None:
    """Take every row away but the keys and counters."""
    kept = ("keyring", "counter", "flow_version")

    def work(link) -> None:
        if database.is_sqlite:
            link.execute(text("PRAGMA defer_foreign_keys = ON"))
            for table in reversed(SQLModel.metadata.sorted_tables):
                if table.name not in kept:
                    link.execute(table.delete())
        else:
            names = ", ".join(f'"{table.name}"' for table in SQLModel.metadata.sorted_tables if table.name not in kept)
            link.execute(text(f"TRUNCATE {names} RESTART IDENTITY CASCADE"))

    database.write(work)


@pytest.mark.parametrize("steps", [30])
def test_the_invariants_hold_whatever_happens(database: Database, steps: int) -> None:
    Machine.database = database
    chosen = settings(
        max_examples=EXAMPLES, stateful_step_count=steps, deadline=None, database=None,
        suppress_health_check=(HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much),
        print_blob=False,
    )  # fmt: skip
    run_state_machine_as_test(Machine, settings=chosen)
