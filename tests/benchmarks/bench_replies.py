"""How many replies and intents are understood, set by set, on the measuring sets of tests/sets."""

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from time import perf_counter

from bot.flow_files import read_flow_files
from bot.language.detector import Detector
from bot.shipped import SHIPPED_FLOWS
from bot.usecases.interpret import Interpretation, interpret
from bot.usecases.read_reply import Reader
from bot.wordlist_files import read_wordlists

SETS = Path(__file__).parents[1] / "sets"
MISUNDERSTOOD = ("opt_out", "bereavement", "wrong_number")
"""What must not be found in harmless feedback: each of them ends the asking."""

_Line = dict[str, object]


def measure() -> dict[str, float]:
    """Per cent understood of the replies and of the intents, English and other languages apart; replies a second."""
    flow = read_flow_files(SHIPPED_FLOWS).flows["inpatient-fft"]
    reader = Reader(read_wordlists(), Detector())
    figures: dict[str, float] = {}
    count, seconds = 0, 0.0
    for half in ("dev", "held"):
        for where, languages in (("English", ["en"]), ("19 others", sorted(_others()))):
            for what in ("replies", "intents"):
                right, harmful, total = 0, 0, 0
                for line in _lines(languages, what, half):
                    step = flow.steps[str(line.get("step", "why"))]
                    began = perf_counter()
                    meant = interpret(flow, step, str(line["text"]), reader, language=str(line.get("language", "en")))
                    seconds += perf_counter() - began
                    count, total = count + 1, total + 1
                    right += is_understood(line, meant)
                    harmful += line["outcome"] == "none" and meant.outcome in MISUNDERSTOOD
                if total:
                    figures[f"{half}, {where}: {what} understood, %"] = 100 * right / total
                if total and what == "intents":
                    figures[f"{half}, {where}: harmless, yet ended, %"] = 100 * harmful / total
    return figures | {"replies a second": count / seconds if seconds else 0.0}


def texts_of(language: str) -> list[str]:
    """Every different reply of a language's sets, in order."""
    lines = (
        line for half in ("dev", "held") for what in ("replies", "intents") for line in _lines([language], what, half)
    )
    return list(dict.fromkeys(str(line["text"]) for line in lines))


def is_understood(line: _Line, meant: Interpretation) -> bool:
    """Whether a reply was read as one of the ways its line allows (tests/sets/README.md)."""
    wanted = ["answer" if one == "none" else one for one in _list(line["outcome"])]
    if meant.outcome not in wanted:
        return False
    same = meant.value in _list(line.get("value")) and meant.conflict in _list(line.get("conflict", False))
    if meant.outcome == "answer" and line.get("step", "why") != "why" and not same:
        return False
    who = _list(line.get("answered_by", meant.answered_by))
    return meant.outcome not in ("answer", "unclear") or meant.answered_by in who


def _list(value: object) -> Sequence[object]:
    return value if isinstance(value, list) else [value]


def _others() -> set[str]:
    return {path.name for path in SETS.iterdir() if path.is_dir()} - {"en"} if SETS.is_dir() else set()


def _lines(languages: Sequence[str], what: str, half: str) -> Iterator[_Line]:
    for language in languages:
        for path in sorted((SETS / language).glob(f"{what}*-{half}.jsonl")):
            yield from (json.loads(line) for line in path.read_text("utf-8").splitlines())


if __name__ == "__main__":
    for figure, value in measure().items():
        print(f"{figure:48} {value:10,.1f}")
