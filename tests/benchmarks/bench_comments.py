"""How well comments are read for themes, sentiment and criticality, and how fast: the built-in model and a trained one.

On our own invented comments; and, where the published ones lie beside the project, on them. The trained model learns
from four fifths of those and is scored on the last; the built-in one was tuned on all of them, which flatters it.
"""

import csv
import json
import time
from collections import Counter
from collections.abc import Callable, Sequence

from bot.themes.labelled import Labelled
from bot.themes.reading import Reading
from bot.themes.train import train_model
from tests.themes.built_in import BUILTIN, ROOT, own_comments

PUBLISHED = ROOT.parent / "shared" / "data" / "comments"
Read = Callable[[str], Reading]


def measure() -> dict[str, float]:
    """F1 of themes over all (micro) and averaged over those that occur (macro), accuracy of sentiment, rates."""
    own = [Labelled(one.text, one.themes, one.sentiment) for one in own_comments()]
    figures = score("own, built-in", own, BUILTIN.read)
    if not PUBLISHED.is_dir():
        return figures | _rates("built-in", [one.text for one in own], BUILTIN.read)
    comments = published_comments()
    texts = [one.text for one in comments]
    others = comments[::5]
    began = time.perf_counter()
    model = train_model([one for at, one in enumerate(comments) if at % 5], BUILTIN, say=lambda _: None)
    figures["training on four fifths, seconds"] = time.perf_counter() - began
    figures |= score("published, built-in", comments, BUILTIN.read)
    figures |= score("last fifth, built-in", others, BUILTIN.read)
    figures |= score("last fifth, trained", others, model.read)
    figures |= _criticality()
    return figures | _rates("built-in", texts, BUILTIN.read) | _rates("trained", texts, model.read)


def score(name: str, comments: Sequence[Labelled], read: Read) -> dict[str, float]:
    """The figures of one model on comments with answers; rows without a label count wrong when given one."""
    found, given, meant = themes_of(comments, read)
    macro = [2 * found[theme] / (given[theme] + meant[theme]) for theme in meant]
    rated = [(one.sentiment, read(one.text).sentiment) for one in comments if one.sentiment]
    return {
        f"{name}: themes micro F1": 2 * found.total() / (given.total() + meant.total()),
        f"{name}: themes macro F1": sum(macro) / len(macro),
        f"{name}: sentiment right": sum(is_ == said for is_, said in rated) / len(rated),
        f"{name}: sentiment at most 1 off": sum(abs(is_ - said) < 2 for is_, said in rated) / len(rated),
    }


def themes_of(comments: Sequence[Labelled], read: Read) -> tuple[Counter[str], Counter[str], Counter[str]]:
    """How often each theme was given rightly, given at all, and meant."""
    found, given, meant = Counter[str](), Counter[str](), Counter[str]()
    for one in comments:
        themes = set(read(one.text).themes)
        found.update(themes & one.themes)
        given.update(themes)
        meant.update(one.themes)
    return found, given, meant


def published_comments() -> list[Labelled]:
    """The published comments of two trusts with the framework's labels."""
    with (PUBLISHED / "multilabel.csv").open(encoding="utf-8") as file:
        return [
            Labelled(
                row["text"],
                frozenset(theme for theme in row["labels"].split("|") if theme),
                int(row["sentiment_1pos_5neg"]) if row["sentiment_1pos_5neg"] else None,
            )
            for row in csv.DictReader(file)
        ]


def _criticality() -> dict[str, float]:
    # One trust wrote 0 for all praise: its noughts say nothing of how much is at stake.
    with (PUBLISHED / "criticality.csv").open(encoding="utf-8") as file:
        rows = [(row["text"], int(row["criticality_-5_5"] or 0)) for row in csv.DictReader(file)]
    pairs = [(is_, BUILTIN.read(text).criticality) for text, is_ in rows if is_]
    return {
        "criticality: at most 1 off": sum(abs(is_ - said) < 2 for is_, said in pairs) / len(pairs),
        "criticality: right side of 0": sum(is_ * said > 0 for is_, said in pairs) / len(pairs),
        "criticality: below 0 found": sum(said < 0 for is_, said in pairs if is_ < 0)
        / sum(is_ < 0 for is_, _ in pairs),
    }


def _rates(name: str, texts: Sequence[str], read: Read) -> dict[str, float]:
    began = time.perf_counter()
    for text in texts:
        read(text)
    return {f"{name}: comments a second": len(texts) / (time.perf_counter() - began)}


if __name__ == "__main__":
    print(json.dumps(measure(), indent=1))
