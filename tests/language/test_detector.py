"""The detector as the conversation meets it: what changes its language, what never does, and that nothing upsets it."""

import json
import sys
from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language.detector import Detector
from bot.language.heard import Heard
from bot.language.models import ALONE, models
from bot.language.names import NAMES, name_of
from bot.language.no_evidence import BORROWED, KEYWORDS, NEUTRAL
from tests.language.scoring import SHARED, TWENTY

DETECTOR = Detector()


def hear(text: str, current: str = "en", **more: dict[str, float]) -> Heard:
    return DETECTOR.hear(text, current=current, languages=TWENTY, **more)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("bardzo dobrze", "pl"),
        ("5 - bardzo dobrze", "pl"),
        ("wszystko super, dziekuje", "pl"),
        ("Mae pawb yn garedig iawn", "cy"),
        ("foarte multumit de personal", "ro"),
        ("aad ayaan u mahadsanahay", "so"),
        ("labai gerai, aciu", "lt"),
        ("ਬਹੁਤ ਵਧੀਆ staff", "pa"),
        ("ਸ਼ਾਨਦਾਰ", "pa"),
        ("بہت اچھا شکریہ", "ur"),
        ("خیلی خوب بود ممنون", "fa"),
        ("ممتاز جدا شكرا", "ar"),
        ("дуже добре, дякую", "uk"),
        ("非常好，谢谢", "zh"),
    ],
)
def test_a_sure_reply_in_a_language_the_flow_carries_changes_the_conversation(text: str, language: str) -> None:
    heard = hear(text)
    assert (heard.language, heard.switch) == (language, True)
    assert heard.confidence > 0.9


@pytest.mark.parametrize(
    "text", ["", "5", "10/10", "👍👍", "1.", "...", "٥", "५", "\n", "ok", "OK super", "STOP", "yes"]
)
def test_a_text_that_shows_nothing_leaves_the_language_as_it_is(text: str) -> None:
    assert hear(text) == Heard("en", 0.0, switch=False)
    assert hear(text, current="pl") == Heard("pl", 0.0, switch=False)


def test_no_keyword_no_name_and_no_borrowed_phrase_changes_the_conversation() -> None:
    for text in KEYWORDS | NEUTRAL | BORROWED:
        for current in ("en", "pl", "ur"):
            assert not hear(text, current).switch, text


def test_names_alone_are_no_language_but_words_with_capitals_are() -> None:
    for text in ("Grzegorz Szczepański Małgorzata Dąbrowska", "Angharad Gwenllian Tudur", "Özgür Yıldırım Kılıç"):
        assert hear(text) == Heard("en", 0.0, switch=False), text
    assert hear("Bardzo Dobra Opieka").switch


def test_a_few_foreign_words_in_an_english_sentence_change_nothing() -> None:
    for text in ("my mum says foarte mulțumită", "my dad said güler yüzlü", "she said dziękuję bardzo to me"):
        assert not hear(text).switch, text


def test_turkish_capital_i_is_the_small_one() -> None:
    assert hear("İyi günler") == hear("iyi günler")


def test_a_single_word_in_the_same_letters_changes_nothing() -> None:
    for text in ("dobrze", "gracias", "diolch", "Merci!", "mulțumesc", "teşekkürler", "5 gwych", "mahadsanid"):
        assert not hear(text).switch, text


def test_a_short_word_in_other_letters_changes_nothing() -> None:
    for text in ("ਹਾਂ", "جی", "نعم", "так", "好", "ના"):
        assert not hear(text).switch, text


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("bahut vadhia si, nursan changiyan san", "pa-Latn"),
        ("bohat acha tha shukriya", "ur-Latn"),
        ("bahut accha tha dhanyavaad", "hi-Latn"),
        ("khub bhalo chilo dhonnobad", "bn-Latn"),
    ],
)
def test_romanised_text_is_recognised_and_never_answered_in_the_other_letters(text: str, language: str) -> None:
    for current in ("en", "ur", "pa", "hi", "bn"):
        heard = hear(text, current)
        assert (heard.language, heard.switch) == (language, False)
    assert DETECTOR.hear(text, languages={"en", language}).switch


def test_persian_is_persian_on_an_arabic_keyboard_too() -> None:
    for text in ("خیلی خوب بود مرسی", "خيلي خوب بود مرسي"):
        assert (hear(text).language, hear(text).switch) == ("fa", True)


def test_shahmukhi_is_told_from_urdu_and_is_not_answered_in_gurmukhi() -> None:
    assert hear("نرساں بہت چنگیاں سن") == Heard("pa-Arab", hear("نرساں بہت چنگیاں سن").confidence, switch=False)
    assert hear("نرسیں بہت اچھی تھیں").language == "ur"


def test_a_language_that_the_flow_lacks_is_named_and_does_not_change_the_conversation() -> None:
    heard = DETECTOR.hear("Wszystko było super, personel bardzo miły", languages={"en", "cy"})
    assert (heard.language, heard.switch) == ("pl", False)
    for text, language in (("Shumë mirë, faleminderit", "sq"), ("மிகவும் நன்றி", "ta"), ("زۆر باش بوو سوپاس", "ckb")):
        assert hear(text).language == language
        assert not hear(text).switch


def test_a_polish_conversation_goes_back_to_english_for_an_english_sentence() -> None:
    heard = hear("The nurses were very kind to my mother", current="pl")
    assert (heard.language, heard.switch) == ("en", True)


def test_what_is_likely_decides_between_near_relatives() -> None:
    text = "tanta espera"
    assert hear(text, likely={"pt": 0.9}).language == "pt"
    assert hear(text, likely={"es": 0.9}).language == "es"


def test_a_borrowed_phrase_counts_when_it_is_the_patients_recorded_language() -> None:
    assert not hear("Muy bien").switch
    recorded = hear("Muy bien", likely={"es": 1.0})
    assert (recorded.language, recorded.switch) == ("es", True)


def test_a_repeated_word_counts_once() -> None:
    assert hear("muchas " * 30 + "the nurses were lovely") == hear("muchas the nurses were lovely")


def test_addresses_and_handles_are_no_words() -> None:
    assert hear("https://bardzo-dobrze.example/dziekuje @dziekuje bardzo@dobrze.pl") == Heard("en", 0.0, switch=False)


def test_the_same_answer_from_every_thread_from_the_first_call() -> None:
    texts = ["bardzo dobrze", "Muy bien todo", "waited five hours", "بہت اچھا تھا", "bohat acha"] * 40
    expected = [hear(text) for text in texts]
    with ThreadPoolExecutor(8) as pool:
        fresh = Detector()
        assert list(pool.map(lambda text: fresh.hear(text, languages=TWENTY), texts)) == expected


@given(st.text(alphabet=st.characters(), max_size=200))
def test_any_text_is_read(text: str) -> None:
    heard = hear(text)
    assert 0.0 <= heard.confidence <= 1.0
    assert not heard.switch or heard.language in TWENTY - {"en"}
    assert heard.language in NAMES


def test_every_single_character_is_read_lone_surrogates_too() -> None:
    for code in range(0, sys.maxunicode + 1, 7):
        hear(chr(code))
    for code in range(0xD800, 0xE000):
        assert hear(chr(code)) == Heard("en", 0.0, switch=False)


def test_hostile_strings_are_read_where_they_are_there() -> None:
    path = SHARED / "hostile" / "naughty_strings.json"
    for text in json.loads(path.read_text("utf-8")) if path.exists() else []:
        hear(text)


def test_every_language_that_can_be_heard_has_its_names() -> None:
    heard = {*ALONE.values(), *(one for model in models().values() for one in model.languages)}
    assert heard <= set(NAMES)
    assert heard >= TWENTY
    assert (name_of("pl").english, name_of("pl").own) == ("Polish", "polski")
    assert name_of("xx").english == "xx"
