"""Segments, phones, NHS numbers, cleaning and redaction: by our own cases, and by the shared ones when present."""

import json
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.text.clean import clean
from bot.text.gsm7 import Segments, count_segments, make_plain
from bot.text.nhs_number import read_nhs_number, show_nhs_number
from bot.text.phone import Mobile, PhoneFault, mask, parse_uk_mobile
from bot.text.redact import redact

SHARED = Path(__file__).parents[2].parent / "shared" / "data"


def shared_rows(name: str) -> list[dict[str, object]]:
    path = SHARED / name
    return [json.loads(line) for line in path.read_text().splitlines()] if path.exists() else []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", Segments("GSM-7", 1, 0)),
        ("a" * 160, Segments("GSM-7", 1, 160)),
        ("a" * 161, Segments("GSM-7", 2, 161)),
        ("a" * 307, Segments("GSM-7", 3, 307)),
        ("€" * 80, Segments("GSM-7", 1, 160)),
        ("a" * 152 + "€" + "a" * 152, Segments("GSM-7", 3, 306)),  # the euro may not be cut in two
        ("ŵ" * 70, Segments("UCS-2", 1, 70)),
        ("ŵ" * 71, Segments("UCS-2", 2, 71)),
        ("ŵ" * 66 + "😀" + "ŵ" * 66, Segments("UCS-2", 3, 134)),  # nor may the smile
    ],
)
def test_segments_are_counted_as_3gpp_says(text: str, expected: Segments) -> None:
    assert count_segments(text) == expected


def test_segments_agree_with_the_shared_cases() -> None:
    for row in shared_rows("sms/segments.jsonl"):
        counted = count_segments(str(row["text"]))
        assert row.get("segments", counted.segments) == counted.segments, row
        assert row.get("encoding", counted.encoding) == counted.encoding, row


def test_english_typography_becomes_gsm7() -> None:
    plain = make_plain("\u201cIt\u2019s\u00a0fine\u201d \u2013 really\u2026")
    assert plain == '"It\'s fine" - really...'
    assert count_segments(plain).encoding == "GSM-7"


@pytest.mark.parametrize("letter", ["é", "ñ", "ü", "£", "€", "Ω", "e\u0301", "u\u0308", "A\u030a"])
def test_letters_that_a_text_can_carry_stay(letter: str) -> None:
    plain = make_plain(letter)
    assert plain == unicodedata.normalize("NFC", letter)
    assert count_segments(plain).encoding == "GSM-7"


@pytest.mark.parametrize("odd", "“”„‘’‚‛′″«»`–—―‑−…•\u00a0\u2009\u202f\u3000\u200b\u00ad\u2060\ufeff\u202e\u2069\u2028")
def test_no_quote_dash_or_space_makes_english_dear(odd: str) -> None:
    assert count_segments(make_plain(f"a{odd}b")).encoding == "GSM-7"


@pytest.mark.parametrize("odd", ["€", "€€", "😀", "ŵ", "😀😀", "\ud800", "{a}"])
@pytest.mark.parametrize("before", [*range(62, 72), *range(129, 137), *range(148, 162), *range(303, 310)])
@pytest.mark.parametrize("after", [0, 1, 60, 66, 67, 152, 153])
def test_a_text_takes_as_many_segments_as_cutting_it_up_gives(odd: str, before: int, after: int) -> None:
    """Counted the other way round: encoded first, then cut where no pair of units is torn apart."""
    text = "b" * before + odd + "b" * after
    if all(character in "ab€{}" for character in text):
        units = [unit for character in text for unit in ([27, 1] if character in "€{}" else [1])]
        alone, part, opens = 160, 153, range(27, 28)
    else:
        encoded = text.encode("utf-16-be", "surrogatepass")
        units = [int.from_bytes(encoded[place : place + 2], "big") for place in range(0, len(encoded), 2)]
        alone, part, opens = 70, 67, range(0xD800, 0xDC00)
    segments, place = 1, 0
    if len(units) > alone:
        while len(units) - place > part:
            torn = units[place + part - 1] in opens and not _ends_alone(units, place + part)
            place, segments = place + part - torn, segments + 1
    counted = count_segments(text)
    assert (counted.units, counted.segments) == (len(units), segments)


def _ends_alone(units: list[int], place: int) -> bool:
    """A high surrogate that no low one follows is a character of its own, if a broken one."""
    return units[place - 1] != 27 and not 0xDC00 <= units[place] < 0xE000


@pytest.mark.parametrize(
    "written",
    [
        "07700900123", "07700 900 123", "+447700900123", "+44 (0)7700 900123", "0044 7700 900123", "447700900123",
        "7700900123", "(07700) 900-123", "07700.900.123", "07700\u2013900\u2011123", "\u200e+44\u00a07700900123",
    ],
)  # fmt: skip
def test_a_mobile_is_read_in_any_spelling(written: str) -> None:
    assert parse_uk_mobile(written) == Mobile("+447700900123")


@pytest.mark.parametrize(
    ("written", "fault"),
    [
        ("", "no_mobile"), (" \t", "no_mobile"), ("020 7946 0991", "not_a_mobile"), ("07012345678", "not_a_mobile"),
        ("07600123456", "not_a_mobile"), ("+33122334455", "not_a_mobile"), ("0770090012", "invalid_mobile"),
        ("077009001234", "invalid_mobile"), ("07700 9oo123", "invalid_mobile"), ("n/a", "invalid_mobile"),
        ("07700 900123 07700 900124", "invalid_mobile"), ("7.7009E+09", "invalid_mobile"),
    ],
)  # fmt: skip
def test_what_cannot_be_texted_says_why(written: str, fault: str) -> None:
    assert parse_uk_mobile(written) is PhoneFault(fault)


def test_isle_of_man_and_load_test_numbers_are_mobiles() -> None:
    assert parse_uk_mobile("07624 123456") == Mobile("+447624123456")
    assert parse_uk_mobile("07400 000000") == Mobile("+447400000000")


def test_phones_agree_with_the_shared_cases() -> None:
    for row in shared_rows("phones/uk_numbers.jsonl"):
        read = parse_uk_mobile(str(row["input"]))
        is_mobile = row.get("valid") is True and (row["kind"] in ("uk_mobile", "crown_dependency_mobile"))
        if is_mobile or str(row.get("e164", "")).startswith("+447"):
            assert isinstance(read, Mobile), row
            assert row.get("e164", read.e164) == read.e164
        else:
            assert isinstance(read, PhoneFault) or row["kind"] == "info", row


def test_a_masked_number_cannot_be_rung() -> None:
    assert mask("+447700900121") == "07700 900 ••1"
    assert "5550104" not in mask("+12025550104")


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("9990000018", "9990000018"), ("999 000 0018", "9990000018"), ("999-000-0018 ", "9990000018"),
        ("9990000019", None), ("99 9000 0018", None), ("999 000-0018", None), ("999000001", None),
        ("9999999999", None), ("0000000000", None), ("", None), ("٩٩٩٠٠٠٠٠١٨", None),
    ],
)  # fmt: skip
def test_nhs_numbers_are_checked(written: str, read: str | None) -> None:
    assert read_nhs_number(written) == read


def test_nhs_numbers_agree_with_the_shared_cases() -> None:
    for row in shared_rows("nhs_numbers/vectors.jsonl"):
        written = f"{row['input']:>010}" if isinstance(row["input"], int) else str(row["input"])
        if row["kind"] == "valid":
            assert (read_nhs_number(written) is not None) == row["expected"], row
        elif row["kind"] == "standardise":
            assert (read_nhs_number(written) or "") == row["expected"], row
    assert show_nhs_number("9990000018") == "999 000 0018"


def test_cleaning_removes_only_what_cannot_be_stored() -> None:
    assert clean("a\0b\ud83d\ude00\ud800c\r\nd\te") == "ab😀\ufffdc\nd\te"


@given(st.text(st.characters(), max_size=300))
def test_no_text_makes_a_reader_fail(text: str) -> None:
    cleaned = clean(text)
    assert clean(cleaned) == cleaned
    cleaned.encode()
    count_segments(text)
    make_plain(text)
    parse_uk_mobile(text)
    read_nhs_number(text)
    redact(text)


@pytest.mark.parametrize(
    ("text", "redacted"),
    [
        ("Dr Smith and nurse Jones were rude", "Dr [name] and nurse [name] were rude"),
        ("dr patel was kind", "dr [name] was kind"),
        ("The nurse was lovely", "The nurse was lovely"),
        ("my name is john smith", "my name is [name]"),
        ("I am John Smith, born 12/03/1950", "I am [name], born [date]"),
        ("NHS 999 000 0018 ring 07700 900123", "NHS [number] ring [number]"),
        ("a@b.co or www.example.org at SW1A 1AA", "[email] or [link] at [postcode]"),
        ("10/10, ward 5, waited 4 hours", "10/10, ward 5, waited 4 hours"),
        ("Thanks to Sarah", "Thanks to [name]"),
        ("I am Very happy", "I am Very happy"),
    ],
)
def test_what_could_identify_is_marked(text: str, redacted: str) -> None:
    assert redact(text) == redacted
    assert redact(redacted) == redacted
