"""The documents say what is there: links lead somewhere, and settings, commands and files are named as they are."""

import re
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from bot.cli import COMMANDS, command
from bot.engine.load import load_flows
from bot.settings import PREFIX, UNPREFIXED, Settings
from tests.guards.project_files import ROOT, project_files, python_files, text_files

OPERATIONS = Path("docs/operations.md")
LINK = re.compile(r"!?\[[^\]\n]*\]\(([^)\s]+)\)")
SETTING = re.compile(r"\b(?:FEEDBACK_BOT|TWILIO|TELEGRAM)_[A-Z_]*[A-Z]\b")
NAMED_COMMAND = re.compile(r"feedback-bot((?: [a-z]+)+)")
NAMED_FILE = re.compile(r"`((?:bot|flows|messaging_adapters|admin|tests|docs)/[\w./-]+)`")


def settings() -> set[str]:
    return {name.upper() if name.upper() in UNPREFIXED else f"{PREFIX}{name.upper()}" for name in Settings.model_fields}


def documents() -> list[tuple[Path, str]]:
    return [(path, text) for path, text in text_files() if path.suffix in {".md", ".yaml"}]


def leaves(group: click.Command, path: tuple[str, ...] = ()) -> Iterator[str]:
    """Every command that does something, by its words."""
    if not isinstance(group, click.Group):
        yield " ".join(path)
        return
    for name in group.list_commands(click.Context(group)):
        found = group.get_command(click.Context(group), name)
        assert found is not None
        yield from leaves(found, (*path, name))


def test_every_link_leads_to_a_file_and_a_heading() -> None:
    broken = []
    for path, text in documents():
        for target in LINK.findall(_without_code(text)):
            if not target.startswith(("http://", "https://", "mailto:")):
                file, _, anchor = target.partition("#")
                wanted = (ROOT / path).parent / file if file else ROOT / path
                if not wanted.exists() or (anchor and anchor not in _anchors(wanted)):
                    broken.append(f"{path.as_posix()}: {target}")
    assert not broken


def test_every_file_a_document_names_is_there() -> None:
    missing = [
        f"{path.as_posix()}: {name}"
        for path, text in documents()
        for name in NAMED_FILE.findall(text)
        if not (ROOT / name.rstrip("/")).exists()
    ]
    assert not missing


def test_the_settings_table_holds_every_setting_and_no_other() -> None:
    table = re.findall(r"^\| `([A-Z_]+)` \|", (ROOT / OPERATIONS).read_text("utf-8"), re.MULTILINE)
    assert len(table) == len(set(table))
    assert set(table) == settings()


def test_every_setting_named_anywhere_exists() -> None:
    strange = {
        f"{path.as_posix()}: {name}"
        for path, text in text_files()
        if path.parts[0] != "tests" and path.suffix in {".md", ".py", ".yaml", ".html", "", ".toml"}
        for name in SETTING.findall(text)
        if name.startswith(PREFIX) and name not in settings()
    }
    assert not strange


def test_every_command_is_explained_to_whoever_runs_it() -> None:
    told = " ".join(text for path, text in documents() if path.name == "README.md" or path.parts[0] == "docs")
    assert [name for name in leaves(command) if f"feedback-bot {name}" not in told] == []


def test_every_command_a_document_names_exists() -> None:
    known = {*COMMANDS, *leaves(command)}
    strange = [
        f"{path.as_posix()}: feedback-bot{words}"
        for path, text in documents()
        for words in NAMED_COMMAND.findall(text)
        if not any(
            words.strip() == one or words.strip().startswith(f"{one} ") or one.startswith(f"{words.strip()} ")
            for one in known
        )
    ]
    assert not strange


def test_the_example_flow_of_the_guide_is_a_sound_one() -> None:
    guide = (ROOT / "docs/writing-flows.md").read_text("utf-8")
    example = next(
        block for block in re.findall(r"```yaml\n(.*?)```", guide, re.DOTALL) if block.startswith("flow: inpatient")
    )
    shared = {path.name: path.read_text("utf-8") for path in (ROOT / "flows/shared").glob("*.yaml")}
    loaded = load_flows({"inpatient-fft.yaml": example}, shared)
    assert [str(fault) for fault in (*loaded.faults, *loaded.warnings)] == []


def test_every_command_has_its_words() -> None:
    for name, module in COMMANDS.items():
        assert module == f"bot.commands.{name}"
        found = command.get_command(click.Context(command), name)
        assert found is not None
        assert found.help


@pytest.mark.parametrize("target", ["demo", "test", "check", "bench", "install"])
def test_make_does_what_the_documents_promise(target: str) -> None:
    assert re.search(rf"^{target}:", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE)


def test_the_readme_names_the_two_commands_and_shows_a_picture() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    assert "make demo" in readme
    assert "make test" in readme
    pictures = re.findall(r"!\[[^\]]+\]\((docs/pictures/[\w.-]+\.png)\)", readme)
    assert pictures
    assert all((ROOT / one).stat().st_size < 300_000 for one in pictures)


def test_every_top_folder_tells_how_to_add_one() -> None:
    for folder in ("bot", "flows", "messaging_adapters", "admin", "tests"):
        text = (ROOT / folder / "README.md").read_text("utf-8")
        assert re.search(r"^## How to add", text, re.MULTILINE), folder


def test_every_decision_says_context_decision_and_consequences() -> None:
    pages = [path for path in project_files() if path.as_posix().startswith("docs/decisions/")]
    assert pages
    assert all(re.fullmatch(r"\d{4}-[a-z0-9-]+\.md", path.name) for path in pages)
    numbers = [path.name[:4] for path in pages]
    assert len(numbers) == len(set(numbers))
    for path in pages:
        text = (ROOT / path).read_text("utf-8")
        assert all(f"## {part}" in text for part in ("Context", "Decision", "Consequences")), path


def test_every_decision_the_code_names_is_written() -> None:
    for path in python_files():
        for name in re.findall(r"docs/[\w/-]+\.md", (ROOT / path).read_text("utf-8")):
            assert (ROOT / name).is_file(), f"{path.as_posix()}: {name}"


def _without_code(text: str) -> str:
    return re.sub(r"```.*?```|`[^`\n]*`", "", text, flags=re.DOTALL)


def _anchors(path: Path) -> set[str]:
    heads = re.findall(r"^#+ (.+)$", path.read_text("utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", head.lower()).replace(" ", "-") for head in heads}
