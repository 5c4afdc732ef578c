"""A storm of real processes: two importers, two workers and replies at once; what phones show exceeds no limit."""

import random
from collections import Counter, defaultdict
from collections.abc import Hashable
from datetime import datetime, timedelta
from itertools import pairwise
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select

from bot.db.connect import Database
from bot.db.repos.day_counts import day_count
from bot.db.repos.encounters import decision, encounter
from bot.db.repos.outbox import outbox
from bot.shipped import SHIPPED_FLOWS
from bot.trial_clock import advance, make_clock
from tests.fakes.twilio_handle import FakeTwilio
from tests.journeys.processes import Hospital, make_hospital, twilio_settings, wait_until

LONDON = ZoneInfo("Europe/London")
ROUNDS = 5
ROWS = 60
PATIENTS, PHONES = 110, 70
A_DAY = 12
REPLIES = 60
CLASSES = ("inpatient", "emergency", "outpatient", "day_case")
WORDS = ("1", "2", "5 it was cold", "yes", "no", "kind staff", "who is this?") * 20 + ("STOP", "my husband died")


def write_feed(path: Path, chance: random.Random, now: datetime, number: int) -> None:
    """A shuffled feed of one morning; some rows stand in the other importer's file too, some patients come twice."""
    rows = ["encounter_id,class,patient_id,birth_date,mobile,ended_at,site,ward,deceased"]
    for row in range(ROWS):
        patient = chance.randrange(PATIENTS)
        ended = now - timedelta(hours=chance.choice((20, 22, 23, 30)), minutes=row)
        dead = "yes" if chance.random() < 0.02 else ""
        reference = f"S{number // 2}-{chance.randrange(ROWS * 2)}"
        rows.append(
            f"{reference},{chance.choice(CLASSES)},SP{patient},1960-01-01,{7_400_000_000 + patient % PHONES:011},"
            f"{ended.isoformat(timespec='seconds')},RZZ01,ALDER,{dead}"
        )
    path.write_text("\n".join(rows) + "\n")


@pytest.mark.slow
def test_a_storm_of_importers_workers_and_replies_exceeds_nothing(
    database: Database, database_url: str, tmp_path: Path
) -> None:
    policy = tmp_path / "contact.yaml"
    shipped = (SHIPPED_FLOWS / "policies" / "contact.yaml").read_text(encoding="utf-8")
    policy.write_text(shipped.replace("a_day: 10000", f"a_day: {A_DAY}"), encoding="utf-8")
    fake = FakeTwilio(tmp_path / "ledger.jsonl", as_process=True).start()
    settings = twilio_settings(fake) | {"FEEDBACK_BOT_POLICY": str(policy)}
    hospital = make_hospital(tmp_path, database_url, settings)
    try:
        hospital.serve("--no-worker")
        fake.aim(hospital.url)
        for _ in range(2):
            hospital.start("worker")
        storm(hospital, database, fake)
        assert fake.problems() == []
        check_limits(database)
        check_caps(database)
        check_decisions(database)
    finally:
        hospital.close()
        fake.stop()


def storm(hospital: Hospital, database: Database, fake: FakeTwilio) -> None:
    chance = random.Random(5)
    for turn in range(ROUNDS):
        importers = []
        for side in range(2):
            feed = hospital.folder / f"feed-{turn}-{side}.csv"
            write_feed(feed, chance, present(database), turn * 2 + side)
            importers.append(hospital.start("encounters", "import", feed.name))
        for _ in range(REPLIES):  # while the importers read
            fake.inbound(f"+44{7_400_000_000 + chance.randrange(PHONES)}", chance.choice(WORDS))
        wait_until(lambda: all(one.poll() is not None for one in importers), what="importers end", seconds=60)  # noqa: B023
        assert all(one.returncode == 0 for one in importers), hospital.logs.read_text()[-2000:]
        for _ in range(5):  # days on which what is due goes, while patients answer
            advance(database, timedelta(hours=24))
            wait_until(lambda: not_due(database), what="what is due today goes", seconds=60)
            for _ in range(6):
                fake.inbound(f"+44{7_400_000_000 + chance.randrange(PHONES)}", chance.choice(WORDS))
        advance(database, timedelta(days=5))


def present(database: Database) -> datetime:
    """The deployment's time just now: a clock that lives reads how far it was wound forward only now and then."""
    return make_clock(database, None).now()


def not_due(database: Database) -> bool:
    """Whether nothing that may go now waits or is under way, and no decision that may be taken now: workers that are
    still starting would find it stale after the next leap of the clock."""
    soon = present(database)
    waiting = select(outbox.c.id).where(outbox.c.state.in_(("queued", "sending")), outbox.c.due_at <= soon)
    deferred = select(encounter.c.id).where(encounter.c.decide_at <= soon)
    return all(
        database.read(lambda link, one=one: link.execute(one.limit(1)).first()) is None for one in (deferred, waiting)
    )


def invitations(database: Database) -> list:
    gone = ("accepted", "sending", "unknown", "given_up")
    chosen = select(outbox).where(outbox.c.send_class == "invitation", outbox.c.state.in_(gone))
    return database.read(lambda link: list(link.execute(chosen)))


def check_limits(database: Database) -> None:
    rows = invitations(database)
    assert len(rows) > 25, "the storm must ask, or it tests nothing"
    asked: dict[tuple[str, Hashable], list[datetime]] = defaultdict(list)
    for row in rows:
        asked["patient", row.patient_id].append(row.claimed_at)
        asked["phone", row.address_id].append(row.claimed_at)
    for whose, times in asked.items():
        ordered = sorted(times)
        gaps = [later - earlier for earlier, later in pairwise(ordered)]
        assert all(gap >= timedelta(days=30) for gap in gaps), f"{whose}: {ordered}"


def check_caps(database: Database) -> None:
    days = Counter(row.claimed_at.astimezone(LONDON).date() for row in invitations(database))
    assert max(days.values()) <= A_DAY, days
    counted = database.read(lambda link: {row.day: row.invitations for row in link.execute(select(day_count))})
    assert all(counted.get(day, 0) >= number for day, number in days.items())


def check_decisions(database: Database) -> None:
    decided = database.read(lambda link: set(link.scalars(select(decision.c.encounter_id))))
    known = database.read(lambda link: set(link.scalars(select(encounter.c.id))))
    assert known <= decided
    reasons = database.read(lambda link: Counter(link.scalars(select(decision.c.reason))))
    held_back = ("asked_recently_patient", "asked_recently_address", "busy", "others_turn", "gave_way")
    assert sum(reasons[one] for one in held_back) > 40, "limits must stand in the way, or it tests nothing"
