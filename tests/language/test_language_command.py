"""The `language` command as a process: one JSON line for each line, in order, and nothing heavy loaded."""

import json
import subprocess
import sys


def run(*arguments: str, lines: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-X", "importtime", "-m", "bot.cli", "language", *arguments]
    return subprocess.run(command, input=lines, capture_output=True, text=True, timeout=60)


def heard(*arguments: str, lines: str) -> list[tuple[str, bool]]:
    rows = [json.loads(line) for line in run(*arguments, lines=lines).stdout.splitlines()]
    assert all(set(row) == {"text", "language", "confidence", "switch"} for row in rows)
    return [(row["language"], row["switch"]) for row in rows]


def test_each_line_has_its_answer_in_order() -> None:
    lines = "bardzo dobrze\n5\n\nThe nurse was kind to me\nbohat acha tha shukriya\n"
    expected = [("pl", True), ("en", False), ("en", False), ("en", False), ("ur-Latn", False)]
    assert heard(lines=lines) == expected


def test_the_flows_languages_and_the_conversations_are_options() -> None:
    assert heard("--languages", "en,cy", lines="bardzo dobrze\n") == [("pl", False)]
    assert heard("--current", "pl", lines="The nurse was kind to me\n5\n") == [("en", True), ("pl", False)]


def test_json_lines_may_hold_line_breaks() -> None:
    assert heard("--json-lines", lines='{"text": "bardzo\\ndobrze"}\n') == [("pl", True)]


def test_no_server_and_no_learning_library_is_loaded() -> None:
    done = run(lines="bardzo dobrze\n")
    loaded = {line.rpartition("|")[2].strip().split(".")[0] for line in done.stderr.splitlines()}
    assert "langdetect" in loaded
    assert loaded.isdisjoint({"fastapi", "sqlalchemy", "twilio", "sklearn", "numpy"})
