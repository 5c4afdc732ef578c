"""The model that ships, and its invented comments with the answers, for the tests and the benchmark."""

from dataclasses import dataclass
from pathlib import Path

from bot.themes.builtin import Builtin

ROOT = Path(__file__).parents[2]
FILES = {path.name: path.read_text("utf-8") for path in sorted((ROOT / "bot" / "themes" / "cues").glob("*.txt"))}
BUILTIN = Builtin(FILES)


@dataclass(frozen=True)
class Answer:
    """One comment and what should be read in it."""

    text: str
    themes: frozenset[str]
    sentiment: int


def own_comments() -> list[Answer]:
    """The comments of comments.txt."""
    answers: list[Answer] = []
    for line in (ROOT / "tests" / "themes" / "comments.txt").read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            sentiment, themes, text = (part.strip() for part in line.split("|", 2))
            answers.append(Answer(text, frozenset(theme.strip() for theme in themes.split(";")), int(sentiment)))
    return answers
