"""The image is one for all commands, runs as nobody in particular, and holds nothing that only developers need."""

import re

import pytest

from tests.guards.project_files import ROOT


@pytest.fixture(scope="module")
def stages() -> list[list[str]]:
    """Each stage's instructions, continued lines joined."""
    text = re.sub(r"\\\n\s*", " ", (ROOT / "Dockerfile").read_text("utf-8"))
    lines = [line.strip() for line in text.splitlines() if line.strip() and not line.strip().startswith("#")]
    starts = [number for number, line in enumerate(lines) if line.startswith("FROM ")]
    return [lines[start:end] for start, end in zip(starts, [*starts[1:], len(lines)], strict=True)]


def test_only_what_was_checked_by_hash_is_installed(stages: list[list[str]]) -> None:
    commands = [
        line for stage in stages for line in stage if line.startswith("RUN ") and re.search(r"\bpip (?!--)", line)
    ]
    assert commands
    for line in commands:
        for part in re.findall(r"pip (?:install|wheel|download)[^&|;]*", line):
            assert "--require-hashes" in part or "--no-index" in part, part
    assert any("npm ci" in line for stage in stages for line in stage)


def test_the_last_stage_runs_unprivileged_and_builds_nothing(stages: list[list[str]]) -> None:
    last = stages[-1]
    users = [line.split()[1] for line in last if line.startswith("USER ")]
    assert users
    assert re.fullmatch(r"\d+(:\d+)?", users[-1])
    assert not users[-1].startswith("0")
    assert not any(re.search(r"\b(pip|npm|apt-get|gcc)\b", line) for line in last if line.startswith("RUN "))
    assert any(line.startswith("HEALTHCHECK ") and "/healthz" in line for line in last)
    assert 'ENTRYPOINT ["feedback-bot"]' in last
    assert any(line.startswith("CMD [") and '"serve"' in line for line in last)


def test_the_image_is_of_the_version_that_was_tested(stages: list[list[str]]) -> None:
    assert {stage[0].split()[1].split(":")[1].split("-")[0] for stage in stages if "python:" in stage[0]} == {"3.11"}
    assert not any(stage[0].split()[1].endswith(":latest") or ":" not in stage[0].split()[1] for stage in stages)


def test_nothing_of_a_developers_machine_is_copied() -> None:
    left_out = (ROOT / ".dockerignore").read_text("utf-8").splitlines()
    assert left_out[0] == "*"
    let_in = {line.removeprefix("!") for line in left_out if line.startswith("!")}
    assert let_in == {"bot", "flows", "messaging_adapters", "admin", "pyproject.toml", "requirements.lock", "README.md"}
    assert {"**/node_modules", "**/__pycache__", "admin/assets/dist"} <= set(left_out)


def test_no_secret_has_a_default(stages: list[list[str]]) -> None:
    told = [line for stage in stages for line in stage if line.startswith(("ENV ", "ARG "))]
    assert not [line for line in told if re.search(r"SECRET|TOKEN|PASSWORD", line)]
