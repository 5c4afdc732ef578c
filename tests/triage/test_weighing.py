"""The weight of words adds a worry where no phrase was found; it takes nothing away, and says which words it was."""

from dataclasses import replace

from bot.text.words import split_words
from bot.triage.concerns import HEARD, Kind
from bot.triage.detect import detect
from bot.triage.weighing import Weights, features, weigh
from bot.wordlist_files import read_wordlists
from tests.triage.weight_levels import NEVER, Scored, choose, is_near

WORDLISTS = read_wordlists()
HEAVY = (900, 0, 0, 0, 0, 0, 0)
LIGHT = (0,) * 7
MADE_UP = Weights(
    {"gloom": HEAVY, "lovel": LIGHT, "garde": LIGHT, "suici": (0, 0, 900, 0, 0, 0, 0)},
    LIGHT,
    {"mum": "<family>"},
    {Kind.SELF_HARM: 800},
    {Kind.SELF_HARM: 500, Kind.SAFEGUARDING: 500},
)


def found(text: str, weights: Weights | None) -> list[tuple[Kind, str, str]]:
    lists = replace(WORDLISTS, weights=weights)
    return [(one.kind, one.phrase, one.said) for one in detect(text, lists)]


def test_heavy_words_raise_a_kind_and_are_named() -> None:
    assert found("Lovely. A GLOOMY garden", MADE_UP) == [(Kind.SELF_HARM, "weighed: gloomy", "GLOOMY")]
    assert found("Lovely garden", MADE_UP) == []


def test_less_heavy_words_are_left_for_a_person() -> None:
    doubtful = replace(MADE_UP, raise_at={})
    assert [kind for kind, _, _ in found("a gloomy garden", doubtful)] == [Kind.REVIEW]


def test_what_phrases_found_stays_whatever_the_words_weigh() -> None:
    with_phrases = found("I want to die in the lovely garden", None)
    assert found("I want to die in the lovely garden", MADE_UP) == with_phrases != []


def test_what_phrases_called_harmless_is_not_weighed_as_that_kind() -> None:
    quip = "lost the will to live in the queue, gloomy"
    assert found(quip, None) == found(quip, MADE_UP) == []


def test_a_sentence_in_a_language_of_unknown_words_is_not_weighed() -> None:
    assert list(weigh(["gloomy", "kolo", "vlak", "most"], MADE_UP)) == []
    assert found("gloomy garden", MADE_UP) != []
    lists = replace(WORDLISTS, weights=MADE_UP)
    assert detect("gloomy garden", lists, language="cy") == ()


def test_the_shipped_weights_are_of_every_kind_and_were_kept_whole() -> None:
    weights = WORDLISTS.weights
    assert weights is not None
    assert set(weights.raise_at) == set(weights.review_at) == set(HEARD)
    assert all(weights.raise_at[kind] >= weights.review_at[kind] for kind in HEARD)
    assert all(len(one) == len(HEARD) for one in weights.features.values())


def test_two_telling_words_weigh_together_across_the_small_ones_between() -> None:
    pairs = {feature for feature, _ in features(split_words("sent her home with the cannula"), {"cannula": "<device>"})}
    assert {"sent~home", "home~<device>"} <= pairs


def test_a_level_is_as_low_as_the_harmless_texts_it_may_cost() -> None:
    harmless = [Scored(None, {Kind.COMPLAINT: score}) for score in range(100)]
    worries = [Scored(Kind.COMPLAINT, {Kind.COMPLAINT: score}) for score in (20, 97, 150)]
    levels = choose([*harmless, *worries], 0.03, {Kind.COMPLAINT: 1.0}, set())
    assert levels[Kind.COMPLAINT] == 97
    assert choose([*harmless, *worries], 0.0, {Kind.COMPLAINT: 1.0}, set())[Kind.COMPLAINT] == 100
    assert levels[Kind.SELF_HARM] == NEVER


def test_an_example_made_from_a_sentence_gives_it_away() -> None:
    sentence = frozenset(split_words("they gave me the wrong tablets"))
    assert is_near(frozenset(split_words("they gave him the wrong tablets")), [sentence])
    assert not is_near(frozenset(split_words("the wrong ward")), [sentence])
