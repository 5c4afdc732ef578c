"""Translations in PO files: filled in by the English, drafts when fuzzy, every fault at its line."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.engine.faults import FaultList
from bot.engine.load import Loaded, load_flows
from bot.engine.translations import read_translations

LEAD_IN = "Thinking about your recent visit:"
PALS = "Call {pals} or 999."


def po(*entries: tuple[str, str] | tuple[str, str, str], language: str = "pl") -> str:
    header = f'msgid ""\nmsgstr ""\n"Language: {language}\\n"\n'
    return header + "".join(
        f'\n{"".join(flag)}msgid "{english}"\nmsgstr "{words}"\n' for english, words, *flag in entries
    )


FUZZY = "#, fuzzy\n"


def load(small: str, shared: dict[str, str], *entries: tuple[str, ...]) -> Loaded:
    text = small.replace("[en]", "[en, pl]")
    return load_flows({"small.yaml": text}, shared, {"translations/pl.po": po(*entries)})  # type: ignore[arg-type]


def faults_of(*entries: tuple[str, ...]) -> list[str]:
    return [str(fault) for fault in load_flows({}, {}, {"pl.po": po(*entries)}).faults if fault.file == "pl.po"]  # type: ignore[arg-type]


def complete(shared: dict[str, str], small: str) -> list[tuple[str, str]]:
    """A translation of every text: the English itself, which breaks no rule."""
    flow = load_flows({"small.yaml": small}, shared).flows["small"]
    rating = flow.steps["rating"]
    english = {texts["en"] for texts in flow.catalogue.values()} | {rating.texts["en"], rating.lead_in["en"]}
    english |= {option.labels["en"] for option in rating.options}
    return [(text.replace("\n", "\\n"), text.replace("\n", "\\n")) for text in sorted(english)]


def test_a_text_takes_the_words_that_stand_under_its_english(small: str, shared: dict[str, str]) -> None:
    entries = [entry for entry in complete(shared, small) if entry[0] != LEAD_IN]
    loaded = load(small, shared, *entries, (LEAD_IN, "Myśląc o wizycie:"))
    flow = loaded.flows["small"]
    assert flow.steps["rating"].lead_in["pl"] == "Myśląc o wizycie:"
    assert flow.drafts == frozenset()
    assert loaded.faults == ()


def test_one_fuzzy_text_makes_its_language_a_draft(small: str, shared: dict[str, str]) -> None:
    entries = [entry for entry in complete(shared, small) if entry[0] != LEAD_IN]
    flow = load(small, shared, *entries, (LEAD_IN, "Myśląc o wizycie:", FUZZY)).flows["small"]
    assert flow.drafts == {"pl"}


def test_changed_english_loses_its_translation_and_the_language_is_a_draft_until_it_has_one(
    small: str, shared: dict[str, str]
) -> None:
    changed = small.replace(LEAD_IN, "Thinking about your last visit:")
    loaded = load(changed, shared, *complete(shared, small))
    flow = loaded.flows["small"]
    assert "pl" not in flow.steps["rating"].lead_in
    assert flow.drafts == {"pl"}
    (warning,) = (str(warning) for warning in loaded.warnings if "missing" in warning.message)
    assert warning.startswith("small.yaml:11:5: these words are missing in pl: patients would get English")


def test_a_missing_shared_text_is_told_once_where_it_stands_however_many_flows_use_it(
    small: str, shared: dict[str, str]
) -> None:
    entries = [entry for entry in complete(shared, small) if not entry[0].startswith("Sorry. We will not send")]
    text = small.replace("[en]", "[en, pl]")
    files = {"small.yaml": text, "other.yaml": text.replace("flow: small", "flow: other")}
    loaded = load_flows(files, shared, {"pl.po": po(*entries)})
    missing = [warning for warning in loaded.warnings if "missing" in warning.message]
    assert [(fault.file, "'wrong_number'" in fault.message) for fault in missing] == [("flows/shared/texts.yaml", True)]
    assert sorted(loaded.flows) == ["other", "small"]


def test_words_written_in_the_flow_win_over_the_file(small: str, shared: dict[str, str]) -> None:
    inline = small.replace('visit:"}', 'visit:", pl: {draft: "O wizycie:"}}')
    flow = load(inline, shared, *complete(shared, small)).flows["small"]
    assert flow.steps["rating"].lead_in["pl"] == "O wizycie:"
    assert flow.drafts == {"pl"}


def test_a_fault_in_a_translation_keeps_every_flow_back(small: str, shared: dict[str, str]) -> None:
    loaded = load(small, shared, ("Very good", "Bardzo {dobrze}"))
    assert loaded.flows == {}
    assert [fault.file for fault in loaded.faults] == ["translations/pl.po"]


@pytest.mark.parametrize(
    ("english", "words", "says"),
    [
        (PALS, "Dzwoń 999.", "lack {pals}"),
        (PALS, "Dzwoń {pals} {site} 999.", "'{site}' is not in the English"),
        (PALS, "Dzwoń {Pals} 999.", "'{Pals}' is not in the English"),
        (PALS, "Dzwoń {pals}.", "the number 999 is missing"),
        ("For fewer texts, text LESS.", "Rzadziej: MNIEJ.", "LESS must stand as it is"),
        ("To ask why, text WHY.", "Dlaczego?", "WHY must stand as it is"),
        (PALS, "Dzwoń {pals} ٩٩٩.", "the number 999 is missing"),
        ("Samaritans free on 116 123", "Samarytanie 116123", "the number 116 123 is missing"),
        ("Text STOP to stop.", "Napisz stop.", "STOP must stand as it is"),
        ("Text STOP to stop.", "Napisz NIESTOP.", "STOP must stand as it is"),
        ("To restart, text START.", "Napisz ZACZNIJ.", "START must stand as it is"),
        ("One\\n{options}\\nTwo", "Jeden {options}\\nDwa", "the lines differ from the English"),
        ("One\\n{options}\\nTwo", "Jeden\\n{options}\\nDwa\\nTrzy", "the lines differ from the English"),
        ("Good", "Dob\u0007ry", "the character U+0007 cannot stand in a text"),
        ("Good", "Dob\ufffdry", "the character U+FFFD cannot stand in a text"),
    ],
)
def test_what_a_translation_must_share_with_its_english(english: str, words: str, says: str) -> None:
    faults = faults_of((english, words))
    assert all(fault.startswith(f"pl.po:5:1: '{english[:3]}") for fault in faults)
    assert [fault for fault in faults if says in fault]


@pytest.mark.parametrize(
    ("english", "words"),
    [
        ("We will write in {language} from now on.", "Od teraz piszemy po polsku."),
        ("They should contact you in 3 working days.", "W ciągu trzech dni."),
        ("One\\n{options}\\nTwo", "Jeden\\n{options}\\nDwa"),
        ("Reply YES or NO.", "Odpowiedz TAK lub NIE."),
        ("Good", ""),
        ("Good", "\u200fجيد\u200c"),
    ],
)
def test_what_a_translator_may_do(english: str, words: str) -> None:
    assert faults_of((english, words)) == []


@pytest.mark.parametrize(
    ("path", "text", "fault"),
    [
        ("pl.po", 'msgid "a"\nmsgstr "b\nmsgid "c"\n', "pl.po:2:1: this is no line of a PO file"),
        ("pl.po", 'msgid "a"\nmsgstr "say "hi""\n', "pl.po:2:1: this is no line of a PO file"),
        ("pl.po", 'msgstr "b"\n', "pl.po:1:1: a PO file has msgid, then msgstr"),
        ("pl.po", "languages: [en]\n", "pl.po:1:1: this is no line of a PO file"),
        ("pl.po", po(("a", "b"), ("a", "c")), "pl.po:8:1: 'a' stands here twice (first in line 5)"),
        ("pl.po", 'msgctxt "x"\nmsgid "a"\nmsgstr "b"\n', "pl.po:2:1: 'a': take msgctxt or msgid_plural out"),
        ("pl.po", po(("a", "b" * 1001)), "pl.po:5:1: 'a': 1001 characters are too many"),
        ("pl.po", po(language="ro"), "pl.po:1:1: the file is called pl.po and says 'Language: ro'"),
        ("en.po", po(language="en"), "en.po:1:1: 'en' is no language to translate into"),
        ("a/polish words.po", "", "a/polish words.po:1:1: 'polish words' is no language"),
        ("pl.po", "#" * 400_001, "pl.po:1:1: the file is too large"),
    ],
)
def test_a_file_that_is_no_file_of_translations_is_told_at_its_line(path: str, text: str, fault: str) -> None:
    faults = [str(found) for found in load_flows({}, {}, {path: text}).faults if found.file == path]
    assert len(faults) == 1
    assert faults[0].startswith(fault)


def test_a_text_over_its_segments_is_told_where_its_words_stand(small: str, shared: dict[str, str]) -> None:
    english = "Sorry. We will not send feedback texts to this number again."
    rest = [entry for entry in complete(shared, small) if entry[0] != english]
    faults = [str(fault) for fault in load(small, shared, *rest, (english, "slowo " * 60)).faults]
    assert len(faults) == 1
    assert faults[0].startswith("translations/pl.po:")
    assert "'Sorry. We will not send feedback…': this text (pl) takes 3 text segments (GSM-7; 2 at" in faults[0]


def test_in_another_alphabet_a_text_may_take_more_and_too_much_is_a_warning(small: str, shared: dict[str, str]) -> None:
    english = "Sorry. We will not send feedback texts to this number again."
    rest = [entry for entry in complete(shared, small) if entry[0] != english]
    fits = load(small, shared, *rest, (english, "ł" * 201))
    assert not [warning for warning in fits.warnings if "takes" in warning.message]
    loaded = load(small, shared, *rest, (english, "ł" * 202))
    assert loaded.faults == ()
    (warning,) = (str(warning) for warning in loaded.warnings if "takes" in warning.message)
    assert "takes 4 text segments (UCS-2; 3 at most)" in warning


def test_a_curly_quote_that_makes_a_text_dear_is_a_warning_in_any_language(small: str, shared: dict[str, str]) -> None:
    rest = [entry for entry in complete(shared, small) if entry[0] != LEAD_IN]
    english = "Sorry. We will not send feedback texts to this number again."
    rest = [entry for entry in rest if entry[0] != english]
    loaded = load(small, shared, *rest, (LEAD_IN, LEAD_IN), (english, "C’est un mot."))
    assert any("'’' makes this text (pl) cost more than twice as much" in str(warning) for warning in loaded.warnings)


@given(st.text(max_size=300))
def test_no_text_whatever_breaks_the_reader_of_translations(text: str) -> None:
    for body in (text, po(("a", "b")) + text, f'msgid "{text}"\nmsgstr "{text}"\n'):
        read_translations("pl.po", body, FaultList("pl.po"))


_PIECES = (
    *(
        'msgid ""',
        'msgid "a"',
        'msgstr "b"',
        'msgstr ""',
        '"more\\n"',
        '"Language: pl"',
        'msgctxt "c"',
        'msgstr[0] "d"',
    ),
    *(
        'msgid_plural "e"',
        "#",
        "#,",
        "#, fuzzy",
        "#.",
        "#. where",
        "#: file:1",
        "#|",
        '#| msgid "old"',
        "#| odd x",
        "#~",
    ),
    *('#~ msgid "gone"', '#~ msgstr "gone"', '#~ "more"', "#~| msgid", "## note", "", "\ufeff", "\\", 'msgid"a"'),
)


@given(st.lists(st.sampled_from(_PIECES), max_size=12))
def test_no_order_of_a_files_lines_breaks_the_reader_of_translations(lines: list[str]) -> None:
    found = FaultList("pl.po")
    for item in read_translations("pl.po", "\n".join(lines), found).values():
        assert 1 <= item.mark.line <= len(lines)
    assert all(1 <= fault.line <= max(len(lines), 1) for fault in found.found)
