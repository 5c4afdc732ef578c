"""`surveys`: registering, taking in a file and its last line for machines, and what is said when something is wrong."""

import json
from pathlib import Path

from tests.journeys.processes import Hospital, make_hospital

REGISTER = ("surveys", "register", "Cancer survey", "--owner", "A firm", "--pathway", "oncology")
COUNTS = ("rows", "recorded", "repeated", "unknown_people", "faulty")


def hospital_of(database_url: str, folder: Path) -> Hospital:
    return make_hospital(folder, database_url, {})


def write(folder: Path, *rows: str) -> str:
    (folder / "mailings.csv").write_text("\n".join(("patient_id,asked_on", *rows)) + "\n")
    return "mailings.csv"


def test_a_file_of_mailings_ends_with_one_object_and_repeats_change_nothing(database_url: str, tmp_path: Path) -> None:
    hospital = hospital_of(database_url, tmp_path)
    assert hospital.run(*REGISTER).returncode == 0
    file = write(tmp_path, "P1,2026-11-01", "P2,2026-11-01", "P3,soon")
    taken = []
    for _ in range(2):
        done = hospital.run("surveys", "mailings", file, "--survey", "Cancer survey", "--json", check=False)
        assert done.returncode == 1, "a faulty row is a fault found"
        taken.append(json.loads(done.stdout.splitlines()[-1]))
    assert taken[0] == dict(zip(COUNTS, (3, 2, 0, 2, 1), strict=True))
    assert taken[1] == dict(zip(COUNTS, (3, 0, 2, 0, 1), strict=True))
    listed = (tmp_path / "mailings.faulty.csv").read_text()
    assert "asked_on" in listed
    assert "soon" not in listed


def test_what_is_wrong_is_one_sentence_and_exit_2(database_url: str, tmp_path: Path) -> None:
    hospital = hospital_of(database_url, tmp_path)
    file = write(tmp_path, "P1,2026-11-01")
    unknown = hospital.run("surveys", "mailings", file, "--survey", "Cancer survey", check=False)
    assert (unknown.returncode, "surveys register" in unknown.stderr) == (2, True)
    strange = hospital.run(*REGISTER[:-1], "cardiology", check=False)
    assert (strange.returncode, "oncology" in strange.stderr) == (2, True)
    hospital.run(*REGISTER)
    again = hospital.run(*REGISTER, check=False)
    assert (again.returncode, "registered already" in again.stderr) == (2, True)
    (tmp_path / "bad.csv").write_text("patient,when\nP1,2026-11-01\n")
    bad = hospital.run("surveys", "mailings", "bad.csv", "--survey", "Cancer survey", check=False)
    assert (bad.returncode, "asked_on" in bad.stderr) == (2, True)
    hospital.run("surveys", "end", "Cancer survey")
    ended = hospital.run("surveys", "mailings", file, "--survey", "Cancer survey", check=False)
    assert (ended.returncode, "ended on" in ended.stderr) == (2, True)
    assert all("Traceback" not in one.stderr for one in (unknown, strange, again, bad, ended))
