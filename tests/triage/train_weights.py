"""Learn what words weigh from our own sentences, and write `weights.json` and `weights_told.json` beside the lists.

Run ``python -m tests.triage.train_weights FOLDER`` after sentences were added, with a folder of published comments
(``*.csv`` with a column ``text``): only how many of them come to each score is used, to bound the levels, which are
set on sentences left out of the learning (`weight_levels`). The same sentences give the same weights. Seven logistic
regressions over shared features, by AdaGrad; learnt once with all and once without each fold: five minutes in all.
"""

import csv
import json
import math
import random
import sys
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from bot.text.words import split_words
from bot.triage.concerns import HEARD, TIER_OF, Kind, Tier
from bot.triage.detect import detect
from bot.triage.glosses import tell
from bot.triage.judging import judge
from bot.triage.weighing import Weights, features, groups_by_word, sentences, weigh
from bot.triage.wordlist_file import GroupsFile
from bot.triage.wordlist_reading import TOLD_WEIGHTS_FILE, WEIGHTS_FILE
from bot.triage.wordlists import Wordlists, read_wordlists
from bot.wordlist_files import WORDLISTS, wordlist_paths
from tests.triage.sentences import OWN, Sentence, blind_sets, read_sentences, training_sentences
from tests.triage.weight_levels import FOLDS, Scored, choose, fold_of, is_near

GROUPS = (
    *("family", "staff", "medicine", "hit", "self", "protected", "pills", "identity", "slighted", "blood"),
    *("wound", "device", "unwell", "infant", "praise", "person"),
    *("who", "snub", "grave", "reach"),
)
ROUNDS, RATE, SHRINK, MOST_BALANCE = 12, 0.3, 3e-4, 6.0
LIGHTEST, LIGHTEST_TOLD = 12, 20  # hundredths: a feature that weighs less for every kind is left out
# Of left-out harmless texts that no phrase was found in: how many may be raised in all, by a kind of each tier, and how
# many may be left for review, in all and by each kind.
RAISED, REVIEWED, REVIEWED_OF_A_KIND = 0.011, 0.08, 0.04
TOLD_RAISED, TOLD_REVIEWED = 0.01, 0.08  # the same of texts of other languages, told in English words
RAISED_OF_A_KIND = {Tier.IMMEDIATE: 0.0012, Tier.SAME_DAY: 0.004, Tier.PALS: 0.003}
# Of published comments that no phrase is found in, so many may come to the level, for each kind.
RAISED_IN = {Tier.IMMEDIATE: 0.0002, Tier.SAME_DAY: 0.001, Tier.PALS: 0.002}
REVIEWED_IN = {Tier.IMMEDIATE: 0.0165, Tier.SAME_DAY: 0.013, Tier.PALS: 0.010}

Row = tuple[list[str], list[float | None]]


def main(comments: Path) -> None:
    """Write both sets of weights, and say how many features they have."""
    files = {path.name: path.read_text("utf-8") for path in wordlist_paths() if path.suffix != ".json"}
    loaded = read_wordlists(files)
    assert loaded.wordlists is not None, loaded.faults
    by_word = groups_by_word(_groups(files["groups.yaml"]), GROUPS)
    known = training_sentences(loaded.examples)
    english = _learn_english(known, _texts(comments), loaded.wordlists, by_word)
    _write(english, WEIGHTS_FILE)
    _write(_learn_told(known, english, loaded.wordlists, by_word), TOLD_WEIGHTS_FILE)


def _learn_english(
    known: Sequence[Sentence], texts: Sequence[str], wordlists: Wordlists, by_word: dict[str, str]
) -> Weights:
    known = [one for one in known if one.language == "en"]
    raw = _weights(known, wordlists, by_word, LIGHTEST)
    bounds = _bounds(texts, wordlists, raw)
    left_out = _left_out(known, [*read_sentences(OWN[1]), *blind_sets("dev")["en"]], wordlists, by_word)
    levels = _levels(left_out, RAISED, REVIEWED)
    raise_at = {kind: max(levels[0][kind], bounds[0][kind]) for kind in HEARD}
    review_at = {kind: min(raise_at[kind], max(levels[1][kind], bounds[1][kind])) for kind in HEARD}
    _report("English", left_out, raise_at, review_at)
    return replace(raw, raise_at=raise_at, review_at=review_at)


def _learn_told(known: Sequence[Sentence], english: Weights, wordlists: Wordlists, by_word: dict[str, str]) -> Weights:
    """Learnt from all languages, English too: a tenth of the sentences are of others, and what they say is alike.

    So few harmless ones set no level by themselves: it lies half way to that of English.
    """
    raw = _weights(known, wordlists, by_word, LIGHTEST_TOLD)
    tested = [one for language, ones in blind_sets("dev").items() if language != "en" for one in ones]
    left_out = _left_out(known, tested, wordlists, by_word)
    levels = _levels(left_out, TOLD_RAISED, TOLD_REVIEWED)
    raise_at = {kind: (levels[0][kind] + english.raise_at[kind]) // 2 for kind in HEARD}
    review_at = {kind: min(raise_at[kind], (levels[1][kind] + english.review_at[kind]) // 2) for kind in HEARD}
    _report("told in English", left_out, raise_at, review_at)
    return replace(raw, raise_at=raise_at, review_at=review_at)


def _write(learnt: Weights, file: str) -> None:
    written = {
        "kinds": HEARD,
        "groups": GROUPS,
        "bias": learnt.bias,
        "raise_at": learnt.raise_at,
        "review_at": learnt.review_at,
        "features": learnt.features,
    }
    (WORDLISTS / file).write_text(_lines(written), "utf-8")
    print(f"{file}: {len(learnt.features)} features, raise at {learnt.raise_at}, review at {learnt.review_at}")


def _weights(known: Sequence[Sentence], wordlists: Wordlists, by_word: dict[str, str], lightest: int) -> Weights:
    """What is learnt from these, in hundredths, without levels."""
    weights, bias = learn([_row(one, wordlists, by_word) for one in known])
    rounded = {feature: tuple(round(100 * weight) for weight in one) for feature, one in sorted(weights.items())}
    kept = {feature: one for feature, one in rounded.items() if max(map(abs, one)) >= lightest}
    return Weights(kept, tuple(round(100 * one) for one in bias), by_word, {}, {})


def _left_out(
    known: Sequence[Sentence], tested: Sequence[Sentence], wordlists: Wordlists, by_word: dict[str, str]
) -> list[Scored]:
    """What strangers' sentences weigh by weights that learnt neither them nor examples made from them.

    Harmless ones that a phrase speaks of are not weighed by `detect`, so they are not here.
    """
    texts = {one.text for one in tested}
    words = {one.text: wordlists.typos.mend(split_words(one.text)) for one in (*known, *tested)}
    bags = {text: frozenset(found) for text, found in words.items()}
    scored: list[Scored] = []
    for fold in range(FOLDS):
        out = [one for one in tested if fold_of(one.text) == fold]
        out_bags = [bags[one.text] for one in out]
        learnt_from = [
            one
            for one in known
            if (fold_of(one.text) != fold if one.text in texts else not is_near(bags[one.text], out_bags))
        ]
        raw = _weights(learnt_from, wordlists, by_word, LIGHTEST)
        for one in out:
            judged = judge(words[one.text], wordlists)
            if one.kind is not None or not (judged.raised or judged.doubtful):
                weighed = {each.kind: each.score for each in weigh(_told(one, wordlists), raw)}
                unheard = judged.dismissed if one.kind is None else ()
                scores = {kind: weighed[kind] for kind in weighed if kind not in unheard}
                scored.append(Scored(one.kind, scores))
    return scored


def _levels(
    known: Sequence[Scored], raised_most: float, reviewed_most: float
) -> tuple[dict[Kind, int], dict[Kind, int]]:
    raise_at = choose(known, raised_most, {kind: RAISED_OF_A_KIND[TIER_OF[kind]] for kind in HEARD}, set())
    raised = {
        place for place, one in enumerate(known) if any(one.scores[kind] >= raise_at[kind] for kind in one.scores)
    }
    review_at = choose(known, reviewed_most, dict.fromkeys(HEARD, REVIEWED_OF_A_KIND), raised)
    return raise_at, review_at


def _report(part: str, left_out: Sequence[Scored], raise_at: dict[Kind, int], review_at: dict[Kind, int]) -> None:
    for name, level in (("raised", raise_at), ("raised or left for review", review_at)):
        for what, whose in (("harmless", False), ("worries", True)):
            rows = [one for one in left_out if (one.kind is not None) is whose]
            found = sum(any(one.scores[kind] >= level[kind] for kind in one.scores) for one in rows)
            print(f"{part}: left-out {what} {name} by words alone: {100 * found / len(rows):.1f} % of {len(rows)}")


def learn(rows: Sequence[Row]) -> tuple[dict[str, list[float]], list[float]]:
    """Weights by feature for each kind, and each kind's bias."""
    kinds = range(len(HEARD))
    weights: dict[str, list[float]] = {}
    steps: dict[str, list[float]] = {}
    bias, bias_steps = [-2.0 for _ in kinds], [1.0 for _ in kinds]
    positive = [max(sum(1 for _, wanted in rows if wanted[kind]), 1) for kind in kinds]
    balance = [min(MOST_BALANCE, 1.5 * len(rows) / (len(HEARD) * count)) for count in positive]
    shrink = SHRINK * math.sqrt(len(rows))
    order, chance = list(rows), random.Random(1)
    for _ in range(ROUNDS):
        chance.shuffle(order)
        for named, wanted in order:
            known = [weights.setdefault(feature, [0.0 for _ in kinds]) for feature in named]
            paces = [steps.setdefault(feature, [1.0 for _ in kinds]) for feature in named]
            for kind in kinds:
                target = wanted[kind]
                if target is None:
                    continue
                total = bias[kind] + sum(one[kind] for one in known)
                error = (target - 1 / (1 + math.exp(-max(-30.0, min(30.0, total))))) * (balance[kind] if target else 1)
                if abs(error) < 1e-3:
                    continue
                bias_steps[kind] += error * error
                bias[kind] += RATE * error / math.sqrt(bias_steps[kind])
                for one, pace in zip(known, paces, strict=True):
                    slope = error - shrink * one[kind]
                    pace[kind] += slope * slope
                    one[kind] += RATE * slope / math.sqrt(pace[kind])
    return weights, bias


def _row(sentence: Sentence, wordlists: Wordlists, by_word: dict[str, str]) -> Row:
    words = _told(sentence, wordlists)
    named = {feature for start, end in sentences(words) for feature, _ in features(words[start:end], by_word)}
    wanted = [
        None if kind in sentence.also else float(kind is sentence.kind) for kind in HEARD
    ]  # what is also right teaches nothing
    return sorted(named), wanted


def _told(sentence: Sentence, wordlists: Wordlists) -> Sequence[str]:
    """The words that are weighed: English ones, or those that a gloss tells in English."""
    words = wordlists.typos.mend(split_words(sentence.text))
    gloss = wordlists.others.gloss(sentence.language)
    return tell(words, gloss).words if gloss is not None else words


def _bounds(texts: Iterable[str], wordlists: Wordlists, raw: Weights) -> tuple[dict[Kind, int], dict[Kind, int]]:
    scores: dict[Kind, list[int]] = {kind: [] for kind in HEARD}
    for text in texts:
        if detect(text, wordlists):
            continue
        for one in weigh(wordlists.typos.mend(split_words(text)), raw):
            scores[one.kind].append(one.score)
    return _exceeded(scores, RAISED_IN), _exceeded(scores, REVIEWED_IN)


def _exceeded(scores: dict[Kind, list[int]], share: dict[Tier, float]) -> dict[Kind, int]:
    return {
        kind: sorted(found, reverse=True)[round(share[TIER_OF[kind]] * len(found))] + 1
        for kind, found in scores.items()
        if found
    }


def _groups(text: str) -> dict[str, list[str]]:
    from bot.text.yaml_model import read_model

    document, _, faults = read_model(text, "groups.yaml", GroupsFile)
    assert document is not None, faults
    return dict(document.groups)


def _texts(folder: Path) -> list[str]:
    found: set[str] = set()
    for path in sorted(folder.glob("*.csv")):
        with path.open(encoding="utf-8", newline="") as rows:
            found.update(row["text"] for row in csv.DictReader(rows))
    if not found:
        sys.exit(f"There are no comments (*.csv) in {folder}: without them no level can be set.")
    return sorted(found)


def _lines(written: dict[str, object]) -> str:
    """JSON with a feature a line, so that a change can be read."""
    head = {key: value for key, value in written.items() if key != "features"}
    features_ = written["features"]
    assert isinstance(features_, dict)
    lines = ",\n".join(f"  {json.dumps(feature)}: {json.dumps(one)}" for feature, one in features_.items())
    return json.dumps(head, indent=None)[:-1] + ',\n "features": {\n' + lines + "\n }}\n"


if __name__ == "__main__":
    main(Path(sys.argv[1]))
