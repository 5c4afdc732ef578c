"""`feedback-bot comments` as an analyst meets it: one JSON line for each comment, plain sentences for what is wrong."""

import json
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.themes.built_in import ROOT

COMMAND = [sys.executable, "-m", "bot.cli", "comments"]
FIELDS = ["text", "themes", "sentiment", "criticality", "concerns", "review", "redacted"]
LABELLED = "text,labels,sentiment\n" + "".join(
    f"the {word} was {mood} {number},{theme},{sentiment}\n"
    for number in ("once", "twice", "again")
    for word, theme in (("gloop", "Food & drink provision & facilities"), ("zarp", "Parking"))
    for mood, sentiment in (("flumpy", 1), ("grotty", 4))
)


def run(*arguments: str, given: str = "") -> subprocess.CompletedProcess[str]:
    command = [*COMMAND, *arguments]
    return subprocess.run(command, input=given, capture_output=True, text=True, timeout=120, check=False, cwd=ROOT)


def classify(*lines: str, model: str = "builtin") -> list[dict[str, object]]:
    given = "".join(json.dumps({"text": line}) + "\n" for line in lines)
    done = run("classify", "--model", model, "--json-lines", given=given)
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_each_line_gives_one_object_with_the_fields_of_the_contract() -> None:
    text = "Dr Jones was lovely\nbut I waited 5 hours"
    first, second, third = classify(text, "", "nurse hit my mother")
    assert list(first) == FIELDS
    assert first["text"] == text
    assert first["themes"] == ["Staff manner & personal attributes", "Timeliness of care"]
    assert first["redacted"] == "Dr [name] was lovely\nbut I waited 5 hours"
    assert (second["themes"], second["sentiment"], second["criticality"]) == ([], 3, 0)
    assert (third["concerns"], third["criticality"], third["review"]) == (["safeguarding"], -5, False)


def test_review_is_a_field_of_its_own() -> None:
    doubtful = classify("\u10d2\u10d0\u10db\u10d0\u10e0\u10ef\u10dd\u10d1\u10d0")[0]
    assert (doubtful["concerns"], doubtful["review"]) == ([], True)


def test_plain_lines_are_read_as_they_are() -> None:
    done = run("classify", given="good\n{not json}\n")
    assert [json.loads(line)["text"] for line in done.stdout.splitlines()] == ["good", "{not json}"]


def test_a_model_is_trained_and_used(tmp_path: Path) -> None:
    (tmp_path / "labelled.csv").write_text(LABELLED)
    done = run("train", str(tmp_path / "labelled.csv"), "--out", str(tmp_path / "model.json"))
    assert done.returncode == 0, done.stderr
    assert "12 comments, 2 themes" in done.stdout
    found = classify("gloop", "the zarp was grotty", model=str(tmp_path / "model.json"))
    assert [one["themes"] for one in found] == [["Food & drink provision & facilities"], ["Parking"]]
    assert found[1]["sentiment"] == 4


def test_a_file_that_cannot_be_learnt_from_is_one_sentence_and_exit_1(tmp_path: Path) -> None:
    (tmp_path / "bad.csv").write_text("text,labels\nx,Parking\n")
    done = run("train", str(tmp_path / "bad.csv"), "--out", str(tmp_path / "model.json"))
    assert (done.returncode, "no column `sentiment`" in done.stderr) == (1, True)
    assert not (tmp_path / "model.json").exists()


@pytest.mark.parametrize(
    "arguments", [("classify", "--model", "none.json"), ("train", "none.csv", "--out", "x"), ("train",)]
)
def test_a_missing_file_is_one_sentence_and_exit_2(arguments: tuple[str, ...]) -> None:
    done = run(*arguments)
    assert done.returncode == 2
    assert "Traceback" not in done.stderr


def test_a_folder_that_is_not_there_is_told_before_anything_is_learnt(tmp_path: Path) -> None:
    (tmp_path / "labelled.csv").write_text(LABELLED)
    done = run("train", str(tmp_path / "labelled.csv"), "--out", str(tmp_path / "none" / "model.json"))
    assert (done.returncode, "there is no folder" in done.stderr, "Parking" in done.stderr) == (2, True, False)


def test_a_model_that_is_none_is_one_sentence_and_exit_2(tmp_path: Path) -> None:
    (tmp_path / "model.json").write_text("{}")
    done = run("classify", "--model", str(tmp_path / "model.json"))
    assert (done.returncode, "train again" in done.stderr or "damaged" in done.stderr) == (2, True)


def test_it_starts_fast_and_loads_no_server() -> None:
    command = [sys.executable, "-X", "importtime", *COMMAND[1:], "classify"]
    began = time.perf_counter()
    done = subprocess.run(command, input="good\n", capture_output=True, text=True, timeout=60, check=True, cwd=ROOT)
    loaded = {line.rpartition("|")[2].strip().split(".")[0] for line in done.stderr.splitlines()}
    assert loaded.isdisjoint({"fastapi", "sqlalchemy", "twilio", "sklearn", "numpy"})
    assert time.perf_counter() - began < 6  # 0.9 s alone; the suite runs in parallel
