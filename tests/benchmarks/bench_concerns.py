"""How many worries are raised, with the right kind, and how many harmless texts: our sets and published comments.

Counts only; no text is printed. Sets that are not there are left out.
"""

import csv
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from bot.triage.concerns import HEARD, Kind, Tier
from bot.triage.detect import detect
from bot.triage.wordlists import Wordlists
from bot.wordlist_files import read_wordlists
from tests.triage.sentences import OWN, Sentence, blind_sets, read_sentences

_COMMENTS = Path(__file__).resolve().parents[3] / "shared" / "data" / "comments"


def measure() -> dict[str, float]:
    """Per cent, by set; a kind's figure is how many of its worries came out as that kind."""
    wordlists = read_wordlists()
    figures: dict[str, float] = {}
    for part in ("dev", "held"):
        for language, sentences in blind_sets(part).items():
            figures |= {f"{language} {part} {name}": value for name, value in score(sentences, wordlists).items()}
    for path in OWN:
        if path.exists():
            figures |= {f"{path.stem} {name}": value for name, value in score(read_sentences(path), wordlists).items()}
    return figures | _comments(wordlists)


def score(sentences: Iterable[Sentence], wordlists: Wordlists) -> dict[str, float]:
    """Worries raised and of the right kind, also by kind; harmless raised, raised at once, and left for a person."""
    counts: Counter[str] = Counter()
    for one in sentences:
        found = detect(one.text, wordlists)
        kinds = {concern.kind for concern in found}
        if one.kind is None:
            counts["harmless"] += 1
            counts["harmless raised"] += bool(kinds - {Kind.REVIEW} - one.also)
            counts["harmless immediate"] += any(concern.tier is Tier.IMMEDIATE for concern in found)
            counts["harmless review"] += Kind.REVIEW in kinds and not one.review_ok
        elif one.kind in HEARD:
            right = bool(kinds & ({one.kind} | one.also)) or (one.review_ok and Kind.REVIEW in kinds)
            counts["worries"] += 1
            counts["raised"] += bool(kinds)
            counts["right kind"] += right
            counts[f"of {one.kind}"] += 1
            counts[f"{one.kind} right"] += right
    return _per_cent(counts)


def _per_cent(counts: Counter[str]) -> dict[str, float]:
    whole = {"raised": "worries", "right kind": "worries"}
    whole |= {name: "harmless" for name in ("harmless raised", "harmless immediate", "harmless review")}
    whole |= {f"{kind} right": f"of {kind}" for kind in HEARD}
    return {name: 100 * counts[name] / counts[all_] for name, all_ in whole.items() if counts[all_]}


def _comments(wordlists: Wordlists) -> dict[str, float]:
    texts: set[str] = set()
    for path in sorted(_COMMENTS.glob("*.csv")):
        with path.open(encoding="utf-8", newline="") as rows:
            texts.update(row["text"] for row in csv.DictReader(rows))
    counts: Counter[str] = Counter()
    for text in texts:
        found = detect(text, wordlists)
        counts["any but review"] += any(one.kind is not Kind.REVIEW for one in found)
        counts["immediate"] += any(one.tier is Tier.IMMEDIATE for one in found)
        counts["review"] += any(one.kind is Kind.REVIEW for one in found)
    return {f"comments {name}": 100 * count / len(texts) for name, count in counts.items()}


if __name__ == "__main__":
    for figure, value in measure().items():
        print(f"{figure:44} {value:8.1f}")
