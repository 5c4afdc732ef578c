"""The command as an operator meets it: start-up, exit codes, one plain sentence for what is wrong."""

import json
import subprocess
import sys
from pathlib import Path

from tests.journeys.processes import COMMAND, Hospital, make_hospital


def hospital_of(database_url: str, folder: Path, **settings: str) -> Hospital:
    return make_hospital(folder, database_url, settings)


def test_a_missing_secret_is_one_sentence_and_exit_2(database_url: str, tmp_path: Path) -> None:
    hospital = hospital_of(database_url, tmp_path)
    del hospital.environment["FEEDBACK_BOT_SECRET_KEY"]
    done = hospital.run("doctor", check=False)
    assert done.returncode == 2
    assert "FEEDBACK_BOT_SECRET_KEY is missing" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_wrong_secret_is_told_before_anything_is_written(database_url: str, tmp_path: Path) -> None:
    hospital = hospital_of(database_url, tmp_path, FEEDBACK_BOT_SECRET_KEY="not the one it was made with")
    done = hospital.run("migrate", check=False)
    assert done.returncode == 2
    assert "FEEDBACK_BOT_SECRET_KEY is not the one" in done.stderr


def test_serve_refuses_a_database_that_is_not_migrated(tmp_path: Path) -> None:
    done = hospital_of(f"sqlite:///{tmp_path / 'new.db'}", tmp_path).run("serve", check=False)
    assert done.returncode == 2
    assert "feedback-bot migrate" in done.stderr


def test_real_people_are_not_texted_before_an_on_call_alert_was_tested(database_url: str, tmp_path: Path) -> None:
    hospital = hospital_of(
        database_url,
        tmp_path,
        FEEDBACK_BOT_CHANNEL="twilio_sms",
        FEEDBACK_BOT_PUBLIC_URL="https://feedback.example.nhs.uk",
        TWILIO_ACCOUNT_SID="AC" + "0" * 32,
        TWILIO_AUTH_TOKEN="a token",
        TWILIO_FROM="+447700900111",
    )
    with_clock = hospital.run("serve", check=False)
    assert (with_clock.returncode, "FEEDBACK_BOT_CLOCK" in with_clock.stderr) == (2, True)
    del hospital.environment["FEEDBACK_BOT_CLOCK"]
    done = hospital.run("worker", check=False)
    assert done.returncode == 2
    assert "alerts test" in done.stderr


def test_doctor_lists_what_needs_a_person(database_url: str, tmp_path: Path) -> None:
    done = hospital_of(database_url, tmp_path).run("doctor", "--json", check=False)
    found = {one["subject"]: one["ok"] for one in json.loads(done.stdout)}
    assert done.returncode == 1
    assert found["organisation"] is False
    assert found["alert routes"] is False
    assert found["sites and wards"] is True


def test_doctor_names_a_ward_that_the_organisation_file_lacks(database_url: str, tmp_path: Path) -> None:
    hospital = hospital_of(database_url, tmp_path)
    rows = "encounter_id,class,patient_id,ended_at,site,ward\nE1,inpatient,P1,2026-11-22,RZZ01,GHOST\n"
    (tmp_path / "one.csv").write_text(rows.replace("2026-11-22", "2026-11-22T09:00:00"))
    hospital.run("encounters", "import", "one.csv")
    assert "ward GHOST of site RZZ01" in hospital.run("doctor", check=False).stdout


def test_the_clock_only_moves_forward_by_a_span_it_understands(database_url: str, tmp_path: Path) -> None:
    hospital = hospital_of(database_url, tmp_path)
    assert hospital.run("clock", "advance", "2d").returncode == 0
    assert hospital.run("clock", "advance", "-2d", check=False).returncode == 2
    assert hospital.run("clock", "advance", "soon", check=False).returncode == 2


def test_a_rotated_secret_opens_and_the_old_one_does_not(database_url: str, tmp_path: Path) -> None:
    hospital = hospital_of(database_url, tmp_path)
    new = "quite another secret"
    hospital.run("secret", "rotate", "--new", new)
    assert hospital.run("migrate", check=False).returncode == 2
    hospital.environment["FEEDBACK_BOT_SECRET_KEY"] = new
    assert hospital.run("migrate").returncode == 0


def test_a_faulty_flow_is_told_by_file_line_and_column(tmp_path: Path) -> None:
    (tmp_path / "broken.yaml").write_text("flow: broken\ntitle: yes\n")
    done = subprocess.run([str(COMMAND), "flows", "check", str(tmp_path)], capture_output=True, text=True, timeout=60)
    assert done.returncode == 1
    assert "broken.yaml:2:8: " in done.stdout


def test_readers_of_lines_load_no_server() -> None:
    command = [sys.executable, "-X", "importtime", str(COMMAND), "sms", "segments"]
    done = subprocess.run(command, input="hello\n\u0175yt\n", capture_output=True, text=True, timeout=60)
    assert [json.loads(line)["encoding"] for line in done.stdout.splitlines()] == ["GSM-7", "UCS-2"]
    loaded = {line.rpartition("|")[2].strip().split(".")[0] for line in done.stderr.splitlines()}
    assert loaded.isdisjoint({"fastapi", "sqlalchemy", "twilio", "sklearn"})


def test_an_on_call_phone_that_cannot_be_texted_is_told_at_start(database_url: str, tmp_path: Path) -> None:
    done = hospital_of(database_url, tmp_path, FEEDBACK_BOT_ALERT_PHONE="01632 960123").run("doctor", check=False)
    assert (done.returncode, "FEEDBACK_BOT_ALERT_PHONE" in done.stderr) == (2, True)
