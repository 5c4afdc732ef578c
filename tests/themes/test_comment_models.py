"""Training a model from labelled comments, its file, and what is refused."""

import csv
import io
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.themes.labelled import Labelled, LabelledFault, read_labelled
from bot.themes.train import train_model
from bot.themes.trained import Trained
from bot.themes.weights import ModelFault, from_bytes
from tests.themes.built_in import BUILTIN

FOOD, PARKING = "Food & drink provision & facilities", "Parking"
# A made-up word stands for each theme, so that only what was learnt can find it.
COMMENTS = [
    Labelled(f"the {word} was {mood} {filler}", frozenset({theme}), sentiment)
    for word, theme in (("gloop", FOOD), ("zarp", PARKING))
    for mood, sentiment in (("flumpy", 1), ("grotty", 4))
    for filler in ("today", "again", "on monday", "for us", "then")
]


def learnt() -> Trained:
    return train_model(COMMENTS, BUILTIN, say=lambda _: None)


def file_of(rows: list[dict[str, str]], columns: tuple[str, ...] = ("text", "labels", "sentiment")) -> bytes:
    out = io.StringIO()
    writer = csv.DictWriter(out, columns)
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue().encode()


def test_a_model_gives_what_it_was_taught() -> None:
    model = learnt()
    assert model.read("gloop").themes == (FOOD,)
    assert model.read("more zarp").themes == (PARKING,)
    assert set(model.read("gloop and zarp").themes) == {FOOD, PARKING}
    assert (model.read("the zarp was flumpy").sentiment, model.read("the gloop was grotty").sentiment) == (1, 4)


def test_a_theme_with_few_examples_is_still_found_by_its_cues() -> None:
    assert PARKING in learnt().read("nowhere to leave a car park").themes
    many = COMMENTS + [Labelled(f"zarp {number}", frozenset({PARKING}), 1) for number in range(20)]
    assert train_model(many, BUILTIN, say=lambda _: None).weights.cued == {FOOD}


@pytest.mark.parametrize("cued", [None, ["Chips"], 3, [["Parking"]]])
def test_a_model_that_trusts_cues_for_what_it_does_not_know_is_refused(cued: object) -> None:
    document = json.loads(learnt().weights.to_bytes()) | {"cued": cued}
    with pytest.raises(ModelFault):
        from_bytes(json.dumps(document).encode())


def test_training_twice_gives_the_same_bytes() -> None:
    assert learnt().weights.to_bytes() == learnt().weights.to_bytes()


def test_a_model_read_back_answers_the_same() -> None:
    model = learnt()
    again = Trained(from_bytes(model.weights.to_bytes()), BUILTIN)
    assert again.weights.names == (FOOD, PARKING)
    for comment in COMMENTS:
        assert again.read(comment.text) == model.read(comment.text)


def test_the_file_holds_no_word_of_a_patient() -> None:
    written = learnt().weights.to_bytes().decode()
    assert "gloop" not in written
    assert "grotty" not in written


@pytest.mark.parametrize(
    "file",
    [
        b"",
        b"{}",
        b"[]",
        b"null",
        b"not json",
        b"\xff\xfe",
        b'{"kind": "feedback-bot comment model", "format": 99}',
        b"[" * 100_000,
    ],
)
def test_what_is_no_model_is_refused(file: bytes) -> None:
    with pytest.raises(ModelFault):
        from_bytes(file)


@pytest.mark.parametrize("other", [{"format": 0}, {"kind": "another model"}])
def test_a_model_of_another_format_must_be_trained_again(other: dict[str, object]) -> None:
    document = json.loads(learnt().weights.to_bytes()) | other
    with pytest.raises(ModelFault, match="train again"):
        from_bytes(json.dumps(document).encode())


@pytest.mark.parametrize("name", ["names", "thresholds", "base", "scales", "hashes", "rarity", "weights"])
@pytest.mark.parametrize("value", [None, [], "AAAA", ["x"], {"a": 1}, [1e999]])
def test_a_damaged_model_is_refused(name: str, value: object) -> None:
    document = json.loads(learnt().weights.to_bytes())
    document[name] = value
    with pytest.raises(ModelFault):
        from_bytes(json.dumps(document).encode())


@given(st.text(st.characters(exclude_categories=()), max_size=200))
def test_no_text_breaks_a_trained_model(text: str) -> None:
    reading = MODEL.read(text)
    assert set(reading.themes) <= {FOOD, PARKING}
    assert 1 <= reading.sentiment <= 5


MODEL = learnt()


def test_labelled_rows_are_read_with_their_themes() -> None:
    rows = [
        {"text": "cold chips", "labels": "Food & drink provision & facilities|parking", "sentiment": "4.0"},
        {"text": "ok", "labels": "", "sentiment": ""},
        {"text": "", "labels": "Parking", "sentiment": "1"},
    ]
    assert read_labelled(b"\xef\xbb\xbf" + file_of(rows)) == [
        Labelled("cold chips", frozenset({FOOD, PARKING}), 4),
        Labelled("ok", frozenset(), None),
    ]


GOOD_ROW = {"text": "x", "labels": "Parking", "sentiment": "1"}


@pytest.mark.parametrize(
    ("file", "said"),
    [
        (b"", "it is empty"),
        (b"\n\n", "it is empty"),
        (b"text,labels,sentiment\n", "no comment with a label"),
        (b"text,themes\nx,y\n", "no column `labels`, `sentiment`; it has text, themes"),
        (b"text;labels;sentiment\nx;y;1\n", "no column `text`, `labels`, `sentiment`"),
        (b"\xff\xfe\x00", "not UTF-8"),
        (
            file_of([GOOD_ROW, GOOD_ROW | {"labels": "Parking|Catering"}]),
            "line 3: the framework has no sub-category “Catering”",
        ),
        (file_of([GOOD_ROW | {"sentiment": "6"}]), "line 2: sentiment is a whole number from 1 to 5"),
        (file_of([GOOD_ROW | {"sentiment": ""}]), "no comment with a sentiment"),
    ],
)
def test_a_file_that_cannot_be_learnt_from_is_told_why(file: bytes, said: str) -> None:
    with pytest.raises(LabelledFault) as caught:
        read_labelled(file)
    assert said in str(caught.value)


def test_a_long_row_of_faults_is_cut_short() -> None:
    with pytest.raises(LabelledFault) as caught:
        read_labelled(file_of([GOOD_ROW | {"labels": "Nonsense"}] * 30))
    assert str(caught.value).count("\n") == 20
    assert "and 10 more" in str(caught.value)
