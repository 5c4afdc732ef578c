"""What the command `interpret` says of replies: fields and precedence, the measuring sets, and any text at all."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.engine.flow import Flow
from bot.shipped import SHIPPED_FLOWS
from bot.usecases.interpret import Interpretation, interpret
from bot.usecases.read_reply import Reader
from tests.benchmarks.bench_replies import measure
from tests.world import detector_once, read_flows_once, read_wordlists_once

COMMAND = Path(sys.executable).parent / "feedback-bot"
NAUGHTY = Path(__file__).parents[2] / "shared" / "data" / "hostile" / "naughty_strings.json"
FIELDS = "text outcome value comment conflict language answered_by concerns review"


@pytest.fixture(scope="module")
def flow() -> Flow:
    return next(flow for flow in read_flows_once(SHIPPED_FLOWS) if flow.name == "inpatient-fft")


def read(flow: Flow, text: str, step: str = "rating", language: str = "en") -> Interpretation:
    return interpret(flow, flow.steps[step], text, Reader(read_wordlists_once(), detector_once()), language=language)


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("1 my husband died on the ward", "bereavement"),
        ("STOP my husband died", "bereavement"),
        ("STOP", "opt_out"),
        ("wrong number, stop texting me", "opt_out"),
        ("I've not been in hospital", "wrong_number"),
        ("START", "opt_in"),
        ("who is this?", "help"),
        ("telegram", "help"),
        ("why?", "help"),
        ("why did you text me", "help"),
        ("less often please", "help"),
        ("Urdu please", "language"),
        ("polski", "language"),
        ("very good", "answer"),
        ("the pain didn't stop", "unclear"),
        ("I nearly died waiting", "unclear"),
    ],
)
def test_what_outranks_what(text: str, outcome: str, flow: Flow) -> None:
    assert read(flow, text).outcome == outcome


def test_a_stop_that_tells_of_harm_is_both(flow: Flow) -> None:
    meant = read(flow, "STOP I want to die")
    assert (meant.outcome, meant.concerns) == ("opt_out", ("self_harm",))


def test_who_answers_and_in_which_language_are_told(flow: Flow) -> None:
    assert read(flow, "answering for Mum. 1").answered_by == "carer"
    assert read(flow, "bardzo dobrze, pielęgniarki były miłe i pomocne").language == "pl"
    assert read(flow, "Urdu please").language == "ur"
    assert read(flow, "I'm 15").review is True


def test_strangers_replies_are_understood() -> None:
    """Floors: what the sets showed when they were last measured, less a little. `make bench` prints them."""
    figures = measure()
    understood = {figure: value for figure, value in figures.items() if "understood" in figure}
    assert min(value for figure, value in understood.items() if figure.startswith("dev")) >= 95, figures
    assert min(value for figure, value in understood.items() if figure.startswith("held, English")) >= 92, figures
    assert min(value for figure, value in understood.items() if figure.startswith("held, 19")) >= 84, figures
    ended = {figure: value for figure, value in figures.items() if "yet ended" in figure}
    assert max(ended.values()) <= 1, figures
    assert max(value for figure, value in ended.items() if figure.startswith("dev")) == 0, figures


@settings(deadline=None, max_examples=60)
@given(st.text(max_size=400), st.sampled_from(["rating", "why", "share"]), st.sampled_from(["en", "pl", "ur", "zh"]))
def test_any_text_is_read_without_a_fault(text: str, step: str, language: str) -> None:
    flow = next(flow for flow in read_flows_once(SHIPPED_FLOWS) if flow.name == "inpatient-fft")
    read(flow, text, step, language)


def test_hostile_strings_are_read_without_a_fault(flow: Flow) -> None:
    strings = json.loads(NAUGHTY.read_text("utf-8")) if NAUGHTY.is_file() else ["\x00", "\ud800", "١" * 999, "é" * 9999]
    for text in strings:
        for step in ("rating", "share"):
            read(flow, text, step)


def test_the_command_prints_every_field_and_loads_nothing_heavy() -> None:
    lines = '{"text": "1\\nlovely \\ud83d"}\n{"text": "bardzo dobrze"}\n'
    command = [sys.executable, "-X", "importtime", str(COMMAND), "interpret", "inpatient-fft", "rating", "--json-lines"]
    done = subprocess.run(command, input=lines, capture_output=True, text=True, timeout=60)
    first, second = (json.loads(line) for line in done.stdout.splitlines())
    assert list(first) == FIELDS.split()
    assert (first["value"], second["value"]) == ("very_good", "very_good")
    loaded = {line.rpartition("|")[2].strip().split(".")[0] for line in done.stderr.splitlines()}
    assert loaded.isdisjoint({"fastapi", "sqlalchemy", "twilio", "sklearn"})


@pytest.mark.parametrize(("step", "language"), [("nothing", "en"), ("rating", "tlh")])
def test_a_step_or_a_language_that_is_not_there_is_named(step: str, language: str) -> None:
    command = [str(COMMAND), "interpret", "inpatient-fft", step, "--language", language]
    done = subprocess.run(command, input="1\n", capture_output=True, text=True, timeout=60)
    assert done.returncode == 2
    assert "It has:" in done.stderr
