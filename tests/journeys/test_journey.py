"""The whole line as real processes over HTTP: file in, texts out by the vendors' SDKs, replies in, cases and alerts.

Patients answer by text, or move to Telegram and answer there: every assertion is the same.
"""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import func, select

from bot.db.connect import Database
from bot.db.repos.texts_in import inbound
from bot.reports.fft_return import COUNTS
from tests.fakes.smtp_server import FakeSmtp
from tests.fakes.telegram_handle import FakeTelegram
from tests.fakes.twilio_handle import FakeTwilio
from tests.fakes.webhook_receiver import WebhookReceiver
from tests.journeys.processes import Hospital, make_hospital, telegram_settings, twilio_settings, wait_until
from tests.journeys.ways import WAYS, ByTelegram, Way

ADA, BRYN, CARA, DEWI, EVE = (f"+4477009000{number:02}" for number in range(1, 6))
CANARIES = ("Zebedee", "xylophone", "07700 900", "+447700900", "9990000018")
"""A name, a word only a patient writes, and numbers: none of them may appear in any log."""

DISCHARGES = """encounter_id,class,patient_id,nhs_number,name,birth_date,mobile,language,site,ward,ended_at,deceased
J1,inpatient,JP1,,Ada Zebedee,1950-02-03,07700 900001,en,RZZ01,ALDER,2035-11-25T09:30:00,
J2,inpatient,JP2,,Bryn Zebedee,1960-02-03,07700 900002,en,RZZ01,ALDER,2035-11-25T09:31:00,
J3,emergency,JP3,,Cara Zebedee,1970-02-03,07700 900003,en,RZZ01,ED,2035-11-25T09:32:00,
J4,outpatient,JP4,,Dewi Zebedee,1980-02-03,07700 900004,cy,RZZ02,OPD,2035-11-25T09:33:00,
J5,day_case,JP5,,Eve Zebedee,1990-02-03,07700 900005,en,RZZ01,DAYS,2035-11-25T09:34:00,
J6,inpatient,JP6,,Finn Zebedee,1990-02-03,07700 900006,en,RZZ01,ALDER,2035-11-25T09:35:00,yes
J7,inpatient,JP7,,Gwen Zebedee,not a date,07700 900007,en,RZZ01,ALDER,2035-11-25T09:36:00,
"""


@pytest.fixture
def fake(tmp_path: Path) -> Iterator[FakeTwilio]:
    fake = FakeTwilio(tmp_path / "ledger.jsonl").start()
    yield fake
    fake.stop()


@pytest.fixture
def telegram(tmp_path: Path) -> Iterator[FakeTelegram]:
    telegram = FakeTelegram(tmp_path / "telegram.jsonl").start()
    yield telegram
    telegram.stop()


@pytest.fixture
def smtp() -> Iterator[FakeSmtp]:
    server = FakeSmtp()
    server.start()
    yield server
    server.stop()


@pytest.fixture
def receiver() -> Iterator[WebhookReceiver]:
    receiver = WebhookReceiver()
    receiver.start()
    yield receiver
    receiver.stop()


@pytest.fixture
def hospital(
    database_url: str,
    tmp_path: Path,
    fake: FakeTwilio,
    telegram: FakeTelegram,
    smtp: FakeSmtp,
    receiver: WebhookReceiver,
) -> Iterator[Hospital]:
    alerts = {
        "FEEDBACK_BOT_SMTP_URL": smtp.url,
        "FEEDBACK_BOT_ALERT_EMAIL": "team@example.nhs.uk",
        "FEEDBACK_BOT_ALERT_PHONE": "+447700900999",
        "FEEDBACK_BOT_ALERT_WEBHOOK": receiver.url,
    }
    hospital = make_hospital(tmp_path, database_url, twilio_settings(fake) | telegram_settings(telegram) | alerts)
    fake.aim(hospital.url)
    fake.control(callbacks={"auto": True, "delay": 0.05, "repeat": 2, "shuffle": True})
    yield hospital
    hospital.close()


@pytest.fixture(params=WAYS)
def way(request: pytest.FixtureRequest, hospital: Hospital, fake: FakeTwilio, telegram: FakeTelegram) -> Way:
    """By text, and then the same in Telegram."""
    return WAYS[request.param](hospital, fake, telegram)


def test_from_a_discharge_file_to_answers_and_cases(
    hospital: Hospital,
    fake: FakeTwilio,
    way: Way,
    smtp: FakeSmtp,
    receiver: WebhookReceiver,
    database: Database,
    tmp_path: Path,
) -> None:
    serve = hospital.serve()
    import_the_file(hospital, tmp_path)
    wait_until(lambda: len(fake.texts_to()) == 5, what="five invitations")
    way.begin((ADA, BRYN, CARA, DEWI, EVE))
    assert "Overall, how was your experience of our service?" in way.texts(ADA)[0]

    answer_with_score_and_words(hospital, way)
    ignore_repeats_and_forgeries(way, database)
    obey_stop(way)
    raise_a_crisis(hospital, fake, way, smtp, receiver)
    go_on_after_a_restart(hospital, way, serve)

    assert way.problems() == []
    counts = json.loads(hospital.run("reports", "fft", "--month", "2035-11", "--format", "json").stdout)
    scores = {row["ward"]: {name: row[name] for name in COUNTS if row[name]} for row in counts}
    # Bryn's answer came after STOP: nothing is sent to him any more, but what he says is never dropped.
    assert scores.pop("ALDER") == {"very_good": 1, "good": 1}
    assert scores == {"DAYS": {"very_poor": 1}, "ED": {"neither": 1}, "OPD": {"good": 1}}
    nothing_leaks(hospital, smtp, receiver)


def test_who_moves_to_telegram_goes_on_where_they_were(
    hospital: Hospital, fake: FakeTwilio, telegram: FakeTelegram, tmp_path: Path
) -> None:
    hospital.serve()
    import_the_file(hospital, tmp_path)
    wait_until(lambda: len(fake.texts_to()) == 5, what="five invitations")
    assert fake.inbound(ADA, "5") == 204
    wait_until(lambda: len(fake.texts_to(ADA)) == 2, what="the second question, by text")
    way = ByTelegram(hospital, fake, telegram)
    way.begin([ADA])
    assert "what we could have done better" in way.texts(ADA)[0]
    assert way.write(ADA, "The xylophone was out of tune") == 204
    wait_until(lambda: "share your words" in way.texts(ADA)[-1], what="the third question, in Telegram")
    assert way.write(ADA, "No") == 204
    (given,) = [item for item in hospital.api("responses")["items"] if item["answers"]]
    assert [one["value"] for one in given["answers"] if one["value"]] == ["very_poor", "no"]
    assert given["channel"] == "telegram_bot"
    # A text from the phone brings it back: it goes on where its patient writes.
    before = len(fake.texts_to(ADA))
    assert fake.inbound(ADA, "No") == 204
    wait_until(lambda: len(fake.texts_to(ADA)) > before, what="the thanks, by text")
    assert way.problems() == []


def import_the_file(hospital: Hospital, folder: Path) -> None:
    (folder / "discharges.csv").write_text(DISCHARGES)
    first = hospital.run("encounters", "import", "discharges.csv", "--json", check=False)
    result = json.loads(first.stdout)
    assert first.returncode == 1, "a faulty row is exit code 1"
    assert result == {
        "rows": 7,
        "recorded": 6,
        "repeated": 0,
        "updated": 0,
        "allowed": 5,
        "deferred": 0,
        "refused": {"deceased": 1},
        "faulty": 1,
    }
    assert (folder / "discharges.faulty.csv").read_text().splitlines()[1].startswith("8,birth_date,")
    again = json.loads(hospital.run("encounters", "import", "discharges.csv", "--json", check=False).stdout)
    assert (again["recorded"], again["repeated"]) == (0, 6)


def answer_with_score_and_words(hospital: Hospital, way: Way) -> None:
    assert way.write(ADA, "1 the xylophone in the corridor was lovely") == 204
    text = wait_until(lambda: way.texts(ADA)[1:], what="the next question")[0]
    assert "share your words" in text
    page = hospital.api("responses")
    (given,) = [item for item in page["items"] if item["answers"]]
    assert given["answers"][0]["value"] == "very_good"
    assert "xylophone" in given["answers"][0]["comment"]
    assert given["disposition"] in ("started", "partial")
    assert way.write(ADA, "No") == 204
    changed = hospital.api("responses", after=page["next"])["items"]
    assert [item["id"] for item in changed if item["answers"]] == [given["id"]], "a changed response appears again"


def ignore_repeats_and_forgeries(way: Way, database: Database) -> None:
    def stored() -> int:
        return database.read(lambda link: link.scalar(select(func.count()).select_from(inbound)) or 0)

    before = stored()
    assert way.write(CARA, "3") == 204
    assert way.write_again(CARA) == 204
    assert stored() == before + 1
    assert way.forge(DEWI, "1") == [403, 403, 403]
    assert stored() == before + 1
    assert len(way.texts(DEWI)) == 1


def obey_stop(way: Way) -> None:
    before = len(way.texts(BRYN))
    assert way.write(BRYN, "STOP") == 204
    assert way.write(BRYN, "2 it was fine") == 204
    # Twilio confirms the STOP by itself and refuses ours (21610): the phone shows that one confirmation.
    wait_until(lambda: len(way.texts(BRYN)) > before, what="the confirmation")
    assert len(way.texts(BRYN)) == before + 1


def raise_a_crisis(hospital: Hospital, fake: FakeTwilio, way: Way, smtp: FakeSmtp, receiver: WebhookReceiver) -> None:
    assert way.write(EVE, "5 the xylophone is all I have, I want to die") == 204
    text = wait_until(lambda: way.texts(EVE)[1:], what="the crisis text")[0]
    assert "116 123" in text
    assert "999" in text
    (case,) = hospital.api("cases")["items"]
    assert (case["kind"], case["tier"], case["status"]) == ("self_harm", "immediate", "open")
    wait_until(lambda: smtp.mails, what="the e-mail alert")
    wait_until(lambda: receiver.posts, what="the webhook alert")
    wait_until(lambda: fake.texts_to("+447700900999"), what="the on-call text")
    hospital.run("clock", "advance", "16m")
    wait_until(lambda: len(smtp.mails) == 2, what="the second round after 15 minutes")
    hospital.run("cases", "acknowledge", str(case["id"]), "--by", "Sister Test")
    hospital.run("clock", "advance", "16m")
    (case,) = hospital.api("cases")["items"]
    assert case["status"] == "acknowledged"
    assert len(way.texts(EVE)) == 2, "one crisis text, and nothing more is asked"


def go_on_after_a_restart(hospital: Hospital, way: Way, serve: object) -> None:
    hospital.stop(serve)  # pyright: ignore[reportArgumentType]
    hospital.run("migrate")
    hospital.serve("--no-worker")
    worker = hospital.start("worker")
    before = len(way.texts(DEWI))
    assert way.write(DEWI, "2") == 204
    wait_until(lambda: len(way.texts(DEWI)) > before, what="the answer after the restart")
    hospital.stop(worker)


def nothing_leaks(hospital: Hospital, smtp: FakeSmtp, receiver: WebhookReceiver) -> None:
    told = hospital.logs.read_text() + "".join(str(mail) for mail in smtp.mails) + "".join(map(str, receiver.posts))
    assert told
    assert [canary for canary in CANARIES if canary in told] == []
