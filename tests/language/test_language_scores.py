"""Floors under what `bot/language/README.md` claims: on our own replies, and on the published texts where they are."""

import pytest

from bot.language.detector import Detector
from tests.language.scoring import CUTS, TWENTY, comments, long_enough, misses, published, replies, score

DETECTOR = Detector()


@pytest.mark.parametrize("name", ["latin", "other_scripts"])
def test_our_replies_are_named_and_switch_the_conversation(name: str) -> None:
    texts = replies(name)
    assert score(DETECTOR, texts).right >= 0.97
    ours = [one for one in long_enough(texts) if one.language in TWENTY]
    found = score(DETECTOR, ours)
    assert found.switched_rightly >= 0.97, list(misses(DETECTOR, ours, lambda *heard: not heard[2]))
    assert found.switched_wrongly == 0


def test_romanised_replies_are_recognised() -> None:
    found = score(DETECTOR, replies("romanised"))
    assert found.right >= 0.9
    assert found.switched_wrongly == 0


def test_languages_that_the_flows_lack_are_named() -> None:
    found = score(DETECTOR, replies("lacking"))
    assert found.right >= 0.95
    assert found.switched_wrongly == 0


def test_no_english_reply_leaves_english_whatever_is_in_it() -> None:
    assert not list(misses(DETECTOR, replies("english"), lambda *heard: heard[2]))


@pytest.mark.parametrize("words", CUTS)
def test_published_english_comments_stay_english_at_any_length(words: int | None) -> None:
    texts = comments(words)[::5]
    away = sum(DETECTOR.hear(text, languages=TWENTY).switch for text in texts)
    assert away <= 0.001 * len(texts)


def test_published_sentences_of_other_languages_switch() -> None:
    texts = long_enough(published("sentence"))[::4]
    found = score(DETECTOR, texts)
    assert not texts or found.switched_rightly >= 0.95
    assert found.switched_wrongly <= 0.005
