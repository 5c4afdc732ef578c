"""Whatever policies, feeds, replies, clocks, deaths and workers do: nobody is asked too often, and why is known."""

import os
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from contact_policies import PATHWAYS, WORDS, policies
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test
from sqlalchemy import select
from test_invariants_machine import empty

from bot.db.connect import Database
from bot.db.repos.contacts import contact
from bot.db.repos.day_counts import day_count
from bot.db.repos.encounters import decision, encounter
from bot.db.repos.opt_outs import opt_out
from bot.db.repos.patients import patient
from bot.feeds.encounter import EncounterClass, EncounterEvent
from bot.policy.reasons import sentence
from bot.policy.rules import Limit, Period, Policy
from bot.policy.send_window import is_open
from bot.reports.explain import decision_of
from bot.usecases.claim_texts import Claimed
from messaging_adapters.types import Absent, Accepted, Failure, Found, NotSent, ReceiptState, Refused, Unknown
from tests.world import World, discharge, make_world

LONDON = ZoneInfo("Europe/London")
EXAMPLES = int(os.environ.get("FEEDBACK_BOT_EXAMPLES", "10"))
NEVER = ("staff", "safeguarding", "pregnancy_loss", "opted_out", "vip")
CLASS_OF = {"emergency": EncounterClass.EMERGENCY, "inpatient": EncounterClass.INPATIENT}
BEGUN = ("invitation", "reminder", "follow_up")


@dataclass(frozen=True)
class Asked:
    """One invitation that the provider took: to whom, about which pathway, when, under which policy."""

    patient: int
    phone: str
    pathway: str
    at: datetime
    limits: tuple[Limit, ...]
    cap: int | None


class Machine(RuleBasedStateMachine):
    """Feeds, patients, workers and a provider around one database; the oracle keeps its own books."""

    database: Database

    @initialize(policy=policies)
    def begin(self, policy: Policy) -> None:
        empty(self.database)
        self.world: World = make_world(self.database)
        self.world.use_policy(policy)
        self.flying: list[Claimed] = []
        self.asked: list[Asked] = []
        self.encounters = 0
        self.later: set[int] = set()  # ids of invitations whose sending ended in doubt

    @rule(policy=policies)
    def publish(self, policy: Policy) -> None:
        self.world.use_policy(policy)

    @rule(
        person=st.integers(1, 4),
        phone=st.integers(1, 3),
        pathway=st.sampled_from([one.name for one in PATHWAYS]),
        hours=st.sampled_from([1, 23, 47]),
        news=st.sampled_from(["", "", "", "", "", *NEVER, "died", "cancelled", "transfer"]),
        again=st.booleans(),
    )
    def report(self, person: int, phone: int, pathway: str, hours: int, news: str, again: bool) -> None:
        self.encounters += 0 if again and self.encounters else 1
        kind = CLASS_OF.get(pathway, EncounterClass.OUTPATIENT)
        events = {EncounterClass.INPATIENT: EncounterEvent.DISCHARGE}
        self.world.record(
            discharge(
                person,
                encounter_id=f"E{self.encounters}",
                encounter_class=kind,
                event=EncounterEvent.CANCELLED if news == "cancelled" else events.get(kind, EncounterEvent.ATTENDANCE),
                pathway=WORDS.get(pathway, ""),
                mobile=f"07700 900{phone:03}",
                deceased="yes" if news == "died" else "",
                discharge_destination="51" if news == "transfer" else "",
                flags=frozenset({news} if news in NEVER else ()),
                ended_at=self.world.now - timedelta(hours=hours),
            )
        )

    @rule(
        person=st.integers(1, 4),
        phone=st.integers(1, 3),
        pathway=st.sampled_from([one.name for one in PATHWAYS]),
        answers=st.booleans(),
    )
    def visit(self, person: int, phone: int, pathway: str, answers: bool) -> None:
        """A whole visit, as most are: it is asked about the next day, and answered to the end."""
        if self.flying:
            return
        self.report(person, phone, pathway, 23, "", again=False)
        for hours in (2, 13, 9):
            self.world.pass_time(hours=hours)
            self.claim(limit=50)
            while self.flying:
                one = self.flying.pop()
                self._take(one)
                self.world.settle(one, Accepted(f"SM{one.id}"))
        for words in ("1", "kind staff", "no", "no") if answers else ():
            self.reply(phone, words)

    @rule(phone=st.integers(1, 3), words=st.sampled_from(["1", "STOP", "START", "my husband died", "5 I want to die"]))
    def reply(self, phone: int, words: str) -> None:
        self.world.reply(f"+447700900{phone:03}", words)

    @rule(limit=st.integers(1, 6))
    def claim(self, limit: int) -> None:
        rows = {row.id: row for row in self.world.outbox()}
        for one in self.world.claim(limit=limit):
            self._check_may_go(rows[one.id].send_class, rows[one.id])
            self.flying.append(one)

    @rule(
        data=st.data(), how=st.sampled_from(["taken", "taken", "taken", "lost answer", "refused", "not sent", "died"])
    )
    def send(self, data: st.DataObject, how: str) -> None:
        if not self.flying:
            return
        one = self.flying.pop(data.draw(st.integers(0, len(self.flying) - 1)))
        if how in ("taken", "lost answer"):
            self._take(one)
        results = {
            "taken": Accepted(f"SM{one.id}"),
            "lost answer": Unknown("read timeout"),
            "refused": Refused(Failure.BAD_ADDRESS, "21211"),
            "not sent": NotSent("connect"),
        }
        if how in results:
            self.world.settle(one, results[how])
        if how == "lost answer":
            self.later.add(one.id)

    @rule()
    def reconcile(self) -> None:
        for row in self.world.outbox():
            if row.state in ("sending", "unknown") and not any(one.id == row.id for one in self.flying):
                found = row.id in self.later
                self.world.look_up(row.id, Found(f"SM{row.id}", ReceiptState.SENT) if found else Absent())

    @rule(hours=st.sampled_from([0.2, 5, 13, 24, 49, 200, 800]))
    def pass_time(self, hours: float) -> None:
        if not self.flying:
            self.world.pass_time(hours=hours)
        self.world.wake()

    @invariant()
    def every_encounter_has_a_decision_with_a_reason(self) -> None:
        if not hasattr(self, "world"):
            return
        newest = {row.encounter_id: row for row in self.world.rows(select(decision).order_by(decision.c.id))}
        for row in self.world.rows(select(encounter)):
            found = newest.get(row.id)
            assert found is not None, "an encounter nobody decided about"
            assert found.policy, "a decision that names no policy"
            assert found.outcome == "allow" or found.reason
            assert (row.decide_at is not None) == (found.outcome == "defer"), "a deferred decision that will not wake"
            assert sentence(decision_of(found)).endswith(".")

    @invariant()
    def the_counters_tell_what_the_ledger_holds(self) -> None:
        if not hasattr(self, "world"):
            return
        held = Counter(row.day for row in self.world.rows(select(contact)) if row.day and row.state != "released")
        told = {row.day: row.invitations for row in self.world.rows(select(day_count)) if row.invitations}
        assert told == dict(held)

    @invariant()
    def no_limit_is_exceeded(self) -> None:
        if not hasattr(self, "world"):
            return
        for one in self.asked[-3:]:
            for limit in one.limits:
                for whose in self._whose(limit):
                    near = [
                        other
                        for other in self.asked
                        if whose(other) == whose(one)
                        and _counts(limit, one.pathway, other.pathway)
                        and one.at - limit.per < other.at <= one.at
                    ]
                    assert not limit.holds_back(one.pathway) or len(near) <= limit.at_most, f"asked too often: {near}"
            if one.cap is not None:
                same_day = [other for other in self.asked if _london(other.at) == _london(one.at)]
                assert len(same_day) <= max(one.cap, max(other.cap or 99 for other in same_day)), "over the day's cap"

    def _whose(self, limit: Limit) -> Iterator[Callable[[Asked], object]]:
        if limit.by_patient:
            yield lambda one: one.patient
        if limit.by_address:
            yield lambda one: one.phone

    def teardown(self) -> None:
        if hasattr(self, "world"):
            self.flying.clear()
            for _ in range(8):
                self.world.pass_time(days=2)
                self.world.wake()
                self.reconcile()
                self.claim(limit=50)
                while self.flying:
                    one = self.flying.pop()
                    self._take(one)
                    self.world.settle(one, Accepted(f"SM{one.id}"))
                self.no_limit_is_exceeded()
            self.every_encounter_has_a_decision_with_a_reason()

    def _check_may_go(self, kind: str, row) -> None:
        if kind not in BEGUN:
            return
        (person,) = self.world.rows(select(patient).where(patient.c.id == row.patient_id))
        assert person.died_at is None, f"{kind} about the dead"
        blocks = self.world.rows(select(opt_out).where(opt_out.c.lifted_at.is_(None)))
        assert not any(row.address_id == one.address_id or row.patient_id == one.patient_id for one in blocks), kind
        assert is_open(self.world.deployment.policy.window, self.world.now), f"{kind} outside the window"
        (talk,) = [one for one in self.world.talks() if one.id == row.conversation_id]
        (about,) = self.world.rows(select(encounter).where(encounter.c.id == talk.encounter_id))
        assert not set(about.flags.split("|")) & set(NEVER), f"{kind} to one on the never-list"
        assert not about.deceased

    def _take(self, one: Claimed) -> None:
        row = next(each for each in self.world.outbox() if each.id == one.id)
        if row.send_class != "invitation":
            return
        (counted,) = self.world.rows(select(contact).where(contact.c.conversation_id == row.conversation_id))
        policy = self.world.deployment.policy
        self.asked.append(
            Asked(row.patient_id, one.text.to, counted.pathway, row.claimed_at, policy.limits, policy.caps.a_day)
        )


def _counts(limit: Limit, own: str, other: str) -> bool:
    if limit.period is Period.STAGE:
        stage = {one.name: one.stage or one.name for one in PATHWAYS}
        return stage[own] == stage[other]
    return limit.counts is None or other in limit.counts


def _london(moment: datetime) -> object:
    return moment.astimezone(LONDON).date()


@pytest.mark.parametrize("steps", [40])
def test_nobody_is_asked_too_often_whatever_happens(database: Database, steps: int) -> None:
    Machine.database = database
    chosen = settings(
        max_examples=EXAMPLES, stateful_step_count=steps, deadline=None, database=None,
        suppress_health_check=(HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much),
        print_blob=False,
    )  # fmt: skip
    run_state_machine_as_test(Machine, settings=chosen)
