"""Trying a policy on a file: every figure, two policies compared, and nobody who can be told from it."""

import json
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner

from bot.commands.policy import policy_command
from bot.loading import read_flows
from bot.policy.load import load_policy
from bot.policy.rules import Policy
from bot.reports.policy_replay import make_trial, read_trial, trial_json
from bot.shipped import SHIPPED_FLOWS
from bot.usecases.asking_flows import flows_that_ask
from bot.usecases.flow_library import FlowLibrary
from bot.usecases.replay_file import play, read_played
from tests.benchmarks.replay_file import lines

POLICY = SHIPPED_FLOWS / "policies" / "contact.yaml"
HEADER = "encounter_id,class,patient_id,birth_date,mobile,ended_at,ward,name,nhs_number"
SLOWER = ("{at_most: 1, per: 30d, across: all", "{at_most: 1, per: 45d, across: all")


def policy_of(text: str) -> Policy:
    policy, faults = load_policy(text, "p")
    assert policy is not None, faults
    return policy


def slower() -> str:
    return POLICY.read_text("utf-8").replace(*SLOWER)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "year.csv"
    path.write_bytes(b"".join(lines(3000, 900)))
    return path


def replayed(*arguments: str | Path, code: int = 0) -> str:
    result = CliRunner().invoke(policy_command, ["replay", *map(str, arguments)])
    assert result.exit_code == code, result.output
    return result.stdout


def test_the_replay_of_a_file_gives_machines_every_figure(file: Path) -> None:
    found = json.loads(replayed(file, "--policy", POLICY, "--json"))
    (one,) = found["policies"]
    assert one["encounters"] == 3000 == sum(row["encounters"] for row in one["by_pathway"])
    assert one["asked"] == sum(row["asked"] for row in one["by_pathway"]) == sum(row["texts"] for row in one["days"])
    assert one["asked"] + sum(row["encounters"] for row in one["refused"]) == 3000
    assert sum(row["times"] * row["patients"] for row in one["spread"]) == one["asked"]
    assert sum(row["patients"] for row in one["spread"]) == one["patients"]
    assert one["most"] == one["busiest"][0]["asked"] == max(row["times"] for row in one["spread"])
    assert one["busiest"][0]["patient"] == "patient 1"
    assert 24 <= one["waits"]["median"] <= one["waits"]["nine_in_ten"] <= one["waits"]["longest"] <= 5 * 24
    assert found["differences"] is None


def test_two_policies_are_compared(file: Path, tmp_path: Path) -> None:
    other = tmp_path / "slower.yaml"
    other.write_text(slower(), "utf-8")
    found = json.loads(replayed(file, "--policy", POLICY, "--policy", other, "--json"))
    first, second = found["policies"]
    assert found["differences"]["asked"] == second["asked"] - first["asked"] < 0
    gone, come = (found["differences"][f"encounters_only_{which}"] for which in ("first", "second"))
    assert come - gone == found["differences"]["asked"]
    shown = replayed(file, "--policy", POLICY, "--policy", other)
    assert f"{first['asked']:,}" in shown
    assert "the patient was asked recently." in shown


def test_without_a_policy_the_one_of_the_settings_is_played(
    file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = tmp_path / "slower.yaml"
    other.write_text(slower(), "utf-8")
    monkeypatch.setenv("FEEDBACK_BOT_POLICY", str(other))
    (one,) = json.loads(replayed(file, "--json"))["policies"]
    assert one["policy"] == policy_of(slower()).version


def test_a_faulty_row_stops_nothing_and_is_counted_and_a_faulty_policy_is_told_with_its_line(tmp_path: Path) -> None:
    file, bad = tmp_path / "a.csv", tmp_path / "bad.yaml"
    rows = ["E1,inpatient,P1,1960-01-01,07700900001,2026-10-05T10:00,W1,,", "E2,holiday,P2,,,2026-10-05T10:00,,,"]
    file.write_text("\n".join([HEADER, *rows]))
    found = json.loads(replayed(file, "--policy", POLICY, "--json", code=1))
    assert (found["faulty"], found["policies"][0]["asked"]) == (1, 1)
    bad.write_text(POLICY.read_text("utf-8").replace("turns: 120d", "turns: 120"))
    result = CliRunner().invoke(policy_command, ["replay", str(file), "--policy", str(bad)])
    assert result.exit_code == 1
    assert "bad.yaml:" in result.output
    file.write_text("no,header\n")
    assert CliRunner().invoke(policy_command, ["replay", str(file)]).exit_code == 2


def test_nobody_can_be_told_from_what_a_replay_says(tmp_path: Path) -> None:
    file = tmp_path / "a.csv"
    row = "E1,inpatient,KEY77,1960-01-01,07700900001,2026-10-05T10:00,W1,Ada Ashworth,9434765919"
    file.write_text(f"{HEADER}\n{row}\n")
    said = replayed(file) + replayed(file, "--json")
    for secret in ("KEY77", "7700900001", "Ada", "9434765919", "1960"):
        assert secret not in said


def test_one_phone_however_written_is_one_phone_and_a_row_that_comes_again_is_one_encounter() -> None:
    rows = [
        "E1,inpatient,P1,1960-01-01,07700 900001,2026-10-05T10:00,W1,,",
        "E2,inpatient,P2,1960-01-01,+44 7700 900001,2026-10-06T10:00,W1,,",
        "E1,inpatient,P1,1960-01-01,07700 900001,2026-10-05T11:00,W2,,",
    ]
    read = read_played(f"{row}\n".encode() for row in (HEADER, *rows))
    one, other = read.encounters
    assert (one.place == other.place, one.patient == other.patient, one.ward) == (True, False, "W2")
    result = play(read.encounters, policy_of(POLICY.read_text("utf-8")), flow_for=lambda *_: None)
    assert result.reasons == {"no_flow": 2}


def test_a_discharge_that_was_taken_back_is_not_asked_about() -> None:
    head = HEADER.replace("class", "class,event")
    rows = (
        head,
        "E1,inpatient,,P1,1960-01-01,07700900001,2026-10-05T10:00,W1,,",
        "E1,inpatient,cancelled,P1,1960-01-01,07700900001,2026-10-05T10:00,W1,,",
    )
    read = read_played(f"{row}\n".encode() for row in rows)
    assert [one.facts.event for one in read.encounters] == ["cancelled"]


def test_more_encounters_than_the_most_are_left_out_and_counted() -> None:
    read = read_played(lines(50, 20), most=30)
    assert (len(read.encounters), read.left_out) == (30, 20)


def test_a_trial_is_read_again_as_it_was_stored_and_garbage_is_no_trial() -> None:
    encounters = read_played(lines(200, 60)).encounters
    flows = flows_that_ask(FlowLibrary(read_flows(SHIPPED_FLOWS)))
    policies = (policy_of(POLICY.read_text("utf-8")), policy_of(slower()))
    trial = make_trial(encounters, [(one, play(encounters, one, flow_for=flows)) for one in policies], faulty=3)
    assert read_trial(trial_json(trial)) == trial
    assert trial.first is not None
    assert trial.first >= date(2025, 10, 1)
    assert read_trial("") is None
    assert read_trial('{"policies": 3}') is None
