"""Counts how often the detector is right: on replies of our own and, where it is there, on published material."""

import csv
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from bot.language.detector import Detector

SHARED = Path(__file__).parents[2].parent / "shared" / "data"
_TWENTY = "en cy pl ro pa ur bn gu hi ar pt es it fr tr uk lt so zh fa"
TWENTY = frozenset(_TWENTY.split())
CUTS = (None, 1, 2, 3, 5)
"""Words that an English comment is cut to; None: whole."""


@dataclass(frozen=True, slots=True)
class Reply:
    """A text of a known language. ``part``: dev (looked at while the lists were written) or blind (scored once)."""

    language: str
    part: str
    text: str


@dataclass(frozen=True, slots=True)
class Score:
    """Shares of one, and how many texts they are of; ``switched_wrongly``: to a language the text is not in."""

    texts: int
    right: float
    switched_rightly: float
    switched_wrongly: float


def replies(name: str) -> list[Reply]:
    """Our own replies of one file."""
    lines = (Path(__file__).parent / f"replies_{name}.jsonl").read_text("utf-8").splitlines()
    return [Reply(**json.loads(line)) for line in lines]


def published(name: str) -> list[Reply]:
    """Rows of the published test data (``word``, ``pair``, ``sentence``) in our twenty languages; none without it."""
    path = SHARED / "language" / f"{name}.tsv"
    rows = [line.split("\t", 1) for line in path.read_text("utf-8").strip().split("\n")[1:]] if path.exists() else []
    return [Reply(language, "published", text) for language, text in rows if language in TWENTY]


def comments(words: int | None) -> list[str]:
    """Different English comments of patients, cut to their first and last so many words; none without the data."""
    found = {text for name in ("multilabel", "criticality") for text in _column(SHARED / "comments" / f"{name}.csv")}
    if words is None:
        return sorted(found)
    split = (text.split() for text in found)
    return sorted({" ".join(part) for text in split if len(text) >= words for part in (text[:words], text[-words:])})


def score(detector: Detector, texts: list[Reply], *, current: str = "en") -> Score:
    """How the detector does when the flow carries all twenty languages and nothing is known of the patient."""
    right = rightly = wrongly = 0
    for one in texts:
        heard = detector.hear(one.text, current=current, languages=TWENTY)
        right += heard.language == one.language
        rightly += heard.switch and heard.language == one.language
        wrongly += heard.switch and heard.language != one.language
    size = max(1, len(texts))
    return Score(len(texts), right / size, rightly / size, wrongly / size)


def misses(detector: Detector, texts: list[Reply], wrong: Callable[[Reply, str, bool], bool]) -> Iterator[str]:
    """The texts of which ``wrong`` says so, with what was heard."""
    for one in texts:
        heard = detector.hear(one.text, languages=TWENTY)
        if wrong(one, heard.language, heard.switch):
            yield f"{one.language} heard as {heard.language}: {one.text}"


def long_enough(texts: list[Reply]) -> list[Reply]:
    """Texts of three or more words of another language than English; Chinese has no spaces and counts whole."""
    return [one for one in texts if one.language != "en" and (one.language == "zh" or len(one.text.split()) >= 3)]


def _column(path: Path) -> Iterator[str]:
    if path.exists():
        with path.open(encoding="utf-8", newline="") as file:
            yield from (row["text"].strip() for row in csv.DictReader(file))
