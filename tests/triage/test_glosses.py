"""Words of other languages are told in English ones, so that what words weigh counts in every language."""

from dataclasses import replace

import pytest

from bot.text.words import split_words
from bot.triage.concerns import Kind
from bot.triage.detect import WEIGHED, detect
from bot.triage.glosses import Gloss, read_gloss, tell
from bot.triage.other_languages import OtherLanguages
from bot.triage.weighing import Weights
from bot.triage.wordlists import Wordlists, from_bytes
from bot.wordlist_files import read_wordlists


def gloss(text: str) -> Gloss:
    read, faults = read_gloss("xx.gloss", text)
    assert faults == []
    return read


def told(words: str, text: str) -> list[str]:
    return list(tell(split_words(words), gloss(text)).words)


def test_words_are_told_one_by_one_and_others_stay_as_they_are() -> None:
    assert told("mama nie oddycha, NHS", "mum: mama\nnot: nie\nbreathe: oddycha") == [*("mum", "not", "breathe", "nhs")]


def test_the_longest_words_together_and_the_longest_beginning_are_told() -> None:
    text = "breath: souffle\nno: a\nout of breath: à bout de souffle\nswallow: aval*\navalanche: avalanch*"
    assert told("à bout de souffle", text) == ["out", "of", "breath"]
    assert told("avalé avalanche", text) == ["swallow", "avalanche"]


def test_accents_case_and_vowel_points_do_not_matter() -> None:
    assert told("MÈRE أُمِّي", "mother: mère, أمي") == ["mother", "mother"]


def test_what_is_written_together_with_a_word_is_taken_off() -> None:
    assert told("والمستشفى", "@attached: وال, ال, و\nhospital: مستشفى") == ["hospital"]
    assert told("d'eau", "@attached: d\nwater: eau") == ["water"]


def test_each_word_says_where_it_came_from() -> None:
    found = tell(split_words("anneme vurdular dün"), gloss("my mother: annem*\nhit: vur*"))
    assert (found.words, found.places, found.known) == (("my", "mother", "hit", "dun"), (0, 0, 1, 2), 2)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("hit vur*", "a line is"),
        ("hit:", "a line is"),
        ("hit: vur, vur", "stands twice"),
        ("hit: vur*\nbeat: vur*", "stands twice"),
        ("hit: v*", "letters or more"),
        ("hit: ...", "is no word"),
    ],
)
def test_a_faulty_line_is_named(text: str, says: str) -> None:
    _, faults = read_gloss("xx.gloss", text)
    assert [fault for fault in faults if says in fault and fault.startswith("xx.gloss:")]


@pytest.fixture(scope="module")
def wordlists() -> Wordlists:
    return read_wordlists()


def test_every_language_of_the_lists_has_a_gloss(wordlists: Wordlists) -> None:
    assert wordlists.others.languages == wordlists.languages - {"en"}
    for language in wordlists.others.languages:
        one = wordlists.others.gloss(language)
        assert one is not None
        assert len(one.whole) + len(one.begins) > 2_000, language


def test_glosses_and_their_weights_outlive_the_cache(wordlists: Wordlists) -> None:
    kept = from_bytes(wordlists.to_bytes())
    assert kept is not None
    assert kept.others.gloss("pl") == wordlists.others.gloss("pl") is not None
    assert kept.others.weights == wordlists.others.weights is not None


TOLD = Weights({"gloom": (900, 0, 0, 0, 0, 0, 0), "garde": (0,) * 7}, (0,) * 7, {}, {Kind.SELF_HARM: 800}, {})
KOLO = gloss("gloomy: ponur*\ngarden: ogrod\nin the: w\nlovely: ladny")


def with_glosses(wordlists: Wordlists, weights: Weights | None = TOLD) -> Wordlists:
    return replace(wordlists, others=OtherLanguages({"pl": KOLO}, weights))


@pytest.mark.parametrize("language", ["pl", None])
def test_a_worry_in_another_language_is_raised_in_the_patients_own_words(
    wordlists: Wordlists, language: str | None
) -> None:
    (found,) = detect("Ładny ogród. W PONURYM ogrodzie", with_glosses(wordlists), language=language)
    assert (found.kind, found.phrase, found.said) == (Kind.SELF_HARM, f"{WEIGHED} ponurym", "PONURYM")


def test_what_english_words_weigh_is_not_asked_of_another_language(wordlists: Wordlists) -> None:
    lists = with_glosses(wordlists, None)
    assert detect("W ponurym ogrodzie", lists, language="pl") == ()
    assert detect("W ponurym ogrodzie", with_glosses(wordlists), language="tr") == ()
    assert detect("the gloomy garden", with_glosses(wordlists), language="en") == ()


def test_a_text_of_which_the_gloss_knows_little_is_not_weighed(wordlists: Wordlists) -> None:
    assert detect("ponurym kolo vlak most zelen", with_glosses(wordlists)) == ()


@pytest.mark.parametrize(
    "text",
    [
        "córka znalazła u mnie wszystkie tabletki odłożone w szufladzie",
        "rana po operacji cała spuchła i leci z niej coś zielonego",
        "dikiş yerim simsiyah oldu ateşim düşmüyor",
        "після пологів я не хочу бачити дитину і думаю про найгірше",
        "mae'r clwyf yn ddu ac yn drewi ac rwy'n crynu",
        "伤口一直流脓，而且发烧",
    ],
)
def test_worries_that_no_list_names_reach_a_person(wordlists: Wordlists, text: str) -> None:
    """In the shipped languages, as in English, whoever tells a worry in words of their own is read by somebody."""
    without = replace(wordlists, others=OtherLanguages({}, None))
    assert detect(text, without) == ()
    assert detect(text, wordlists) != ()


@pytest.mark.parametrize(
    "text",
    [
        "Bardzo miły personel, wszystko było dobrze, dziękuję",
        "Le personnel était très gentil et la chambre propre, merci beaucoup",
        "Hemşireler çok ilgiliydi, her şey için teşekkürler",
        "الممرضات لطيفات جدا والمكان نظيف شكرا لكم",
        "Las enfermeras fueron muy amables y todo estuvo muy limpio",
        "护士很好，医院很干净，谢谢",
    ],
)
def test_thanks_in_any_language_are_thanks(wordlists: Wordlists, text: str) -> None:
    assert detect(text, wordlists) == ()
