"""What the model that ships reads in a comment, and that its cue files are well formed."""

import json
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.themes.builtin import Builtin
from bot.themes.cue_file import CueFault
from bot.themes.framework import CATEGORY_OF, find_theme
from tests.themes.built_in import BUILTIN, FILES, ROOT, own_comments

PRAISE = "Positive experience & gratitude"
MANNER = "Staff manner & personal attributes"


def themes(text: str) -> tuple[str, ...]:
    return BUILTIN.read(text).themes


def test_own_comments_are_mostly_read_as_meant() -> None:
    answers = own_comments()
    read = [(answer, BUILTIN.read(answer.text)) for answer in answers]
    found = sum(len(answer.themes & set(reading.themes)) for answer, reading in read)
    given_or_meant = sum(len(answer.themes) + len(reading.themes) for answer, reading in read)
    assert len(answers) >= 100
    assert 2 * found / given_or_meant >= 0.87
    assert sum(answer.sentiment == reading.sentiment for answer, reading in read) / len(read) >= 0.85


def test_every_theme_with_cues_is_found_in_some_own_comment() -> None:
    cued = {
        line[1:-1]
        for name, text in FILES.items()
        if name not in {"tone.txt", "whole.txt"}
        for line in text.splitlines()
        if find_theme(line.strip("[]")) and line.startswith("[")
    }
    found = {theme for answer in own_comments() for theme in BUILTIN.read(answer.text).themes}
    assert cued - found <= {"Learning organisation", "Patient appearance & grooming"}


@pytest.mark.parametrize("text", ["Nothing.", "nothing", "No", "none!", "N/A", "Not a thing", "NOTHING AT ALL"])
def test_nothing_to_improve_is_praise(text: str) -> None:
    assert themes(text) == (PRAISE,)


@pytest.mark.parametrize("text", ["", "   ", "?", "😀", "bardzo dobrze", "very gut", "خدمة ممتازة", "ਬਹੁਤ ਵਧੀਆ ਸੇਵਾ"])
def test_what_the_cues_cannot_read_has_no_theme_of_its_own(text: str) -> None:
    assert set(themes(text)) <= {PRAISE}


@pytest.mark.parametrize("text", ["", "bardzo dobrze", "خدمة ممتازة", "عملہ بہت اچھا تھا", "llawer o aros"])
def test_another_language_has_neither_theme_nor_sentiment(text: str) -> None:
    reading = BUILTIN.read(text)
    assert (reading.themes, reading.sentiment, reading.criticality) == ((), 3, 0)


def test_general_praise_gives_way_to_what_was_praised() -> None:
    assert themes("excellent service") == (PRAISE,)
    assert themes("excellent service, the nurses were so kind") == (MANNER,)


def test_general_blame_gives_way_to_what_was_blamed() -> None:
    assert themes("not happy") == ("Negative experience & dissatisfaction",)
    assert themes("not happy with the parking") == ("Parking",)


def test_a_phrase_that_covers_a_cue_excuses_it() -> None:
    files = {
        "tone.txt": "[delight]\n[good]\ngood\n[bad]\n[awful]\n[neutral]\n[turn]\nbut\n",
        "whole.txt": "[praise]\nfab\n[nothing]\nnothing\n[no answer]\nx\n[english]\nthe\n",
        "one.txt": "<drink> = tea | coffee\n[Food & drink provision & facilities]\n<drink>\n- coffee table\n",
    }
    model = Builtin(files)
    assert model.read("the coffee table").themes == ("Not assigned",)
    assert model.read("the coffee").themes == ("Food & drink provision & facilities",)
    assert model.read("tea on the coffee table").themes == ("Food & drink provision & facilities",)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("(open", "one.txt:2: “(open”"),
        ("<nobody> was kind", "one.txt:2: "),
        ("tea", "one.txt:3: “tea” stands here twice"),
    ],
)
def test_a_faulty_cue_is_told_by_file_and_line(line: str, said: str) -> None:
    text = f"[Parking]\n{line}\n{line}\n"
    with pytest.raises(CueFault) as caught:
        Builtin({**FILES, "one.txt": text})
    assert said in str(caught.value)


def test_a_heading_that_the_framework_does_not_know_is_refused() -> None:
    with pytest.raises(CueFault, match="no sub-category “Parkin”"):
        Builtin({**FILES, "one.txt": "[Parkin]\nnowhere to park\n"})


@pytest.mark.parametrize("left_out", ["tone.txt", "whole.txt"])
def test_a_missing_file_is_refused(left_out: str) -> None:
    with pytest.raises(CueFault):
        Builtin({name: text for name, text in FILES.items() if name != left_out})


def test_a_theme_is_found_whatever_its_capitals() -> None:
    assert find_theme(" parking ") == "Parking"
    assert find_theme("Car parking") is None


@given(st.text(st.characters(exclude_categories=()), max_size=300))
def test_no_text_breaks_the_reader(text: str) -> None:
    reading = BUILTIN.read(text)
    assert set(reading.themes) <= set(CATEGORY_OF)
    assert 1 <= reading.sentiment <= 5
    assert -5 <= reading.criticality <= 5
    assert reading == BUILTIN.read(text)


def test_time_grows_with_the_length_and_no_faster() -> None:
    def seconds(text: str) -> float:
        best = float("inf")
        for _ in range(5):
            began = time.perf_counter()
            BUILTIN.read(text)
            best = min(best, time.perf_counter() - began)
        return best

    for piece in ("very very not ", "wait on the phone ", "no ", "a", "my ", "( [ | "):
        short, long = (piece * (length // len(piece)) for length in (5_000, 50_000))
        assert seconds(long) / seconds(short) < 30, piece


def test_hostile_strings_are_read() -> None:
    path = ROOT.parent / "shared" / "data" / "hostile" / "naughty_strings.json"
    texts: list[str] = json.loads(path.read_text("utf-8")) if path.is_file() else ["\ud800", "\x00", "﷽" * 100]
    assert all(BUILTIN.read(text).sentiment for text in texts)


def test_own_comments_name_themes_as_the_framework_spells_them() -> None:
    assert {theme for answer in own_comments() for theme in answer.themes} <= set(CATEGORY_OF)
    assert Path(ROOT / "tests" / "themes" / "comments.txt").is_file()
