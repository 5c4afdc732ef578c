"""Flows are found compiled when nothing changed, and made anew when anything did."""

import json
import shutil
import time
from pathlib import Path

import pytest
from click.testing import CliRunner

from bot import cache, flow_files
from bot.commands.flows import flows_command
from bot.flow_files import read_flow_files
from bot.shipped import SHIPPED_FLOWS


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    shutil.copytree(SHIPPED_FLOWS, tmp_path / "flows")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path / "flows"


def test_flows_found_compiled_are_the_same_flows(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = read_flow_files(folder)
    monkeypatch.setattr(flow_files, "load_flows", None)
    assert read_flow_files(folder) == made
    assert len(made.flows) == len(list(SHIPPED_FLOWS.glob("*-*.yaml")))


@pytest.mark.parametrize("name", ["inpatient-fft.yaml", "shared/texts.yaml", "translations/cy.po"])
def test_a_change_in_any_file_is_seen(name: str, folder: Path) -> None:
    before = read_flow_files(folder)
    words = {
        "inpatient-fft.yaml": ("recent visit:", "last visit:"),
        "shared/texts.yaml": ("Sorry. We will", "Sorry! We will"),
        "translations/cy.po": ("Da iawn", "Ardderchog"),
    }
    path = folder / name
    path.write_text(path.read_text().replace(*words[name]))
    assert read_flow_files(folder).flows["inpatient-fft"].version != before.flows["inpatient-fft"].version


def test_faults_are_never_remembered(folder: Path) -> None:
    path = folder / "inpatient-fft.yaml"
    sound = path.read_text()
    path.write_text(sound.replace("ask: fft", "ask: ftt"))
    assert read_flow_files(folder).faults == read_flow_files(folder).faults != ()
    path.write_text(sound)
    assert read_flow_files(folder).faults == ()


def test_warnings_are(folder: Path) -> None:
    path = folder / "inpatient-fft.yaml"
    path.write_text(path.read_text().replace("Thinking about your", "Thinking – about your"))
    first = read_flow_files(folder)
    assert first.warnings
    assert read_flow_files(folder) == first


def test_warm_flows_in_every_language_come_in_a_moment(folder: Path) -> None:
    read_flow_files(folder)
    spent = []
    for _ in range(5):
        began = time.perf_counter()
        read_flow_files(folder)
        spent.append(time.perf_counter() - began)
    assert min(spent) < 0.15


def test_a_cache_that_cannot_be_written_changes_nothing(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / "file").write_text("no folder")
    monkeypatch.setenv("XDG_CACHE_HOME", str(folder / "file"))
    assert len(read_flow_files(folder).flows) == len(list(SHIPPED_FLOWS.glob("*-*.yaml")))
    assert cache.read("flows", "any") is None


def test_the_check_shows_what_each_text_costs_in_each_language(folder: Path) -> None:
    result = CliRunner().invoke(flows_command, ["check", str(folder)])
    assert result.exit_code == 0
    lines = result.stdout.splitlines()
    head = next(line for line in lines if line.split()[:2] == ["en", "cy"])
    row = next(line for line in lines if line.startswith("emergency-fft rating: invitation"))
    place = head.index("en") - 1
    assert (row[place : place + 3].strip(), row[place + 4 : place + 7].strip()) == ("3", "3")
    assert next(line for line in lines if line.startswith("help ")).split()[1:3] == ["2", "6u"]


def test_the_check_gives_machines_every_size(folder: Path) -> None:
    found = json.loads(CliRunner().invoke(flows_command, ["check", str(folder), "--json"]).stdout)
    (help_text,) = (row for row in found["segments"] if (row["text"], row["language"]) == ("help", "cy"))
    assert (help_text["encoding"], help_text["segments"], help_text["limit"]) == ("UCS-2", 6, 8)
    assert 5 * 67 < help_text["units"] <= 6 * 67


def test_the_check_of_one_flow_tells_a_fault_in_its_translations(folder: Path) -> None:
    path = folder / "translations" / "cy.po"
    path.write_text(path.read_text().replace("am ddim ar 116 123", "am ddim ar 116 124"))
    result = CliRunner().invoke(flows_command, ["check", str(folder / "inpatient-fft.yaml")])
    assert result.exit_code == 1
    assert "the number 116 123 is missing" in result.stdout


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("per: 60d", "per: 60", ":68:18: limits.5.per: write whole days"),
        ("[long_term]", "[long_trm]", "did you mean “long_term”?"),
        ("turns: 120d", "turns: 90d", ":33:3: “oncology” would starve"),
    ],
    ids=["cannot be read", "contradicts itself", "starves"],
)
def test_the_check_looks_through_contact_policies_too(folder: Path, old: str, new: str, words: str) -> None:
    policies = folder / "policies"
    assert "1 sound policies" in CliRunner().invoke(flows_command, ["check", str(folder)]).output
    file = policies / "contact.yaml"
    file.write_text(file.read_text("utf-8").replace(old, new), "utf-8")
    for path in (file, policies, folder):
        result = CliRunner().invoke(flows_command, ["check", str(path)])
        assert result.exit_code == 1
        assert words in result.stdout
