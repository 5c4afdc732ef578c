"""The send protocol under SIGKILL: a worker killed at random against a provider that fails in every way it can.

Every text must end accepted by the provider exactly once, as the provider's own append-only ledger shows it,
or refused by it and not on the ledger at all. Without asking the provider first (R), texts come twice or are lost.
"""

import random
import time
from collections import Counter
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import func, select

from bot.db.connect import Database
from bot.db.repos.outbox import outbox
from bot.trial_clock import advance
from tests.fakes.twilio_handle import FakeTwilio
from tests.journeys.processes import Hospital, make_hospital, twilio_settings, wait_until

KILLS = 50
TEXTS = 1200
TROUBLE = {
    "refuse": 0.03,
    "rate_limit": 0.05,
    "error_before": 0.05,
    "error_after": 0.05,
    "stall_before": 0.06,
    "stall_after": 0.06,
    "break_before": 0.04,
    "break_after": 0.04,
    "cut_short": 0.02,
    "no_sid": 0.02,
    "html": 0.02,
}


def write_discharges(path: Path, count: int) -> None:
    header = "encounter_id,class,patient_id,birth_date,mobile,ended_at,site,ward\n"
    rows = (
        f"K{number},inpatient,KP{number},1960-01-01,{7_400_000_000 + number:011},2035-11-25T09:00:00,RZZ01,ALDER\n"
        for number in range(count)
    )
    path.write_text(header + "".join(rows))


def states(database: Database) -> Counter[str]:
    chosen = select(outbox.c.state)
    return Counter(database.read(lambda link: list(link.scalars(chosen))))


@pytest.mark.slow
def test_a_worker_killed_fifty_times_sends_every_text_exactly_once(
    database: Database, database_url: str, tmp_path: Path
) -> None:
    fake = FakeTwilio(tmp_path / "ledger.jsonl", as_process=True).start()
    hospital = make_hospital(tmp_path, database_url, twilio_settings(fake))
    try:
        fake.control(mix={"rates": TROUBLE, "seed": 7, "seconds": 0.4})
        write_discharges(tmp_path / "discharges.csv", TEXTS)
        hospital.run("encounters", "import", "discharges.csv")
        killed_while_sending = kill_again_and_again(hospital, database, fake)
        settle_the_rest(hospital, database)
        check_every_text(database, fake)
        assert killed_while_sending >= KILLS // 2, "the kills must meet texts in flight, else they test nothing"
    finally:
        hospital.close()
        fake.stop()


def kill_again_and_again(hospital: Hospital, database: Database, fake: FakeTwilio) -> int:
    """KILLS workers, each killed a moment after it began to send; how many died with a text in flight."""
    chance = random.Random(11)
    met = 0
    for number in range(KILLS):
        before = claims(database)
        worker = hospital.start("worker")
        wait_until(lambda before=before: has_begun(database, before), what="this worker claims", seconds=20)
        # Most die in their first sends, some in the middle of asking the provider about what others left.
        time.sleep(chance.uniform(0.0, 0.12) if chance.random() < 0.8 else chance.uniform(1.5, 2.5))
        hospital.kill(worker)
        met += in_flight(database)
        # The leases of the dead run out, and the reconciler's second look comes due, without waiting for it.
        advance(database, timedelta(seconds=chance.choice((20, 70, 320))))
        if number % 10 == 9:
            assert fake.problems() == []
    return met


def claims(database: Database) -> int:
    """How many claims were ever made: it grows with the first of a new worker."""
    return database.read(lambda link: link.scalar(select(func.sum(outbox.c.attempt)))) or 0


def has_begun(database: Database, before: int) -> bool:
    """Whether the new worker has claimed something, or nothing is left to claim until leases end."""
    return claims(database) > before or states(database)["queued"] == 0


def in_flight(database: Database) -> bool:
    """Whether one of the texts claimed last, by the worker just killed, is still marked as being sent."""
    latest = select(outbox.c.state).order_by(outbox.c.claimed_at.desc().nulls_last()).limit(8)
    return "sending" in database.read(lambda link: list(link.scalars(latest)))


def settle_the_rest(hospital: Hospital, database: Database) -> None:
    """One worker that lives, until nothing is under way."""
    worker = hospital.start("worker")
    deadline = time.monotonic() + 120
    while time.monotonic() < deadline and not states(database).keys() <= {"accepted", "refused", "given_up"}:
        time.sleep(0.5)
        advance(database, timedelta(seconds=60))
    hospital.stop(worker)


def check_every_text(database: Database, fake: FakeTwilio) -> None:
    sent = Counter(line["o"] for line in fake.texts_to())
    rows = database.read(lambda link: list(link.execute(select(outbox.c.id, outbox.c.state))))
    assert len(rows) == TEXTS
    twice = [row.id for row in rows if sent[str(row.id)] > 1]
    lost = [row.id for row in rows if row.state == "accepted" and sent[str(row.id)] == 0]
    ghosts = [row.id for row in rows if row.state == "refused" and sent[str(row.id)] > 0]
    assert (twice, lost, ghosts) == ([], [], [])
    assert {row.state for row in rows} <= {"accepted", "refused"}, states(database)
    assert fake.problems() == []
