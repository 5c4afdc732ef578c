"""The encounter file: every row gives an encounter or says what is wrong with it, and stops no other."""

import io
from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest

from bot.feeds.csv import FeedFault, read_encounters
from bot.feeds.encounter import Encounter, EncounterClass, EncounterEvent, FaultyRow

HEADER = "encounter_id,class,patient_id,ended_at"
GOOD = "E1,inpatient,P1,2026-10-03T14:30"


def _read(*lines: str | bytes, encoding: str | None = None, **more: int) -> list[Encounter | FaultyRow]:
    raw = b"\n".join(line if isinstance(line, bytes) else line.encode() for line in lines) + b"\n"
    return list(read_encounters(io.BytesIO(raw), encoding=encoding, **more))


def _one(columns: str, values: str) -> Encounter | FaultyRow:
    (row,) = _read(f"{HEADER},{columns}", f"{GOOD},{values}")
    return row


def _fault(row: Encounter | FaultyRow) -> tuple[int, str]:
    assert isinstance(row, FaultyRow)
    return row.line, row.column


def test_the_least_row_is_enough() -> None:
    ended = datetime(2026, 10, 3, 13, 30, tzinfo=UTC)
    assert _read(HEADER, GOOD) == [Encounter("E1", EncounterEvent.DISCHARGE, EncounterClass.INPATIENT, "P1", ended)]


def test_the_header_may_come_in_any_order_case_and_spelling_of_spaces() -> None:
    rows = _read(b"\xef\xbb\xbf Patient ID ,ENDED_AT,Class,encounter-id", "P1,2026-10-03T14:30,inpatient,E1")
    assert rows == _read(HEADER, GOOD)


def test_every_column_is_read() -> None:
    columns = "name,birth_date,nhs_number,flags,deceased,event,contact_is,started_at,site,communication_needs"
    row = _one(columns, "Zoë,1950-10-03,943 476 5919,staff|Opted_Out,No,cancelled,Parent,2026-10-01T09:00Z,RZZ01,sms")
    assert isinstance(row, Encounter)
    assert (row.name, row.birth_date, row.site) == ("Zoë", date(1950, 10, 3), "RZZ01")
    assert row.nhs_number == "9434765919"
    assert (row.flags, row.deceased, row.contact_is) == (frozenset({"staff", "opted_out"}), "no", "parent")
    assert row.event is EncounterEvent.CANCELLED
    assert row.started_at == datetime(2026, 10, 1, 9, tzinfo=UTC)


@pytest.mark.parametrize("kind", list(EncounterClass))
def test_the_event_follows_from_the_class(kind: EncounterClass) -> None:
    (row,) = _read(HEADER, GOOD.replace("inpatient", kind.value))
    assert isinstance(row, Encounter)
    attended = {EncounterClass.EMERGENCY, EncounterClass.OUTPATIENT, EncounterClass.COMMUNITY}
    expected = "attendance" if kind in attended else "stage" if kind is EncounterClass.MATERNITY else "discharge"
    assert row.event == expected


@pytest.mark.parametrize(
    ("written", "utc"),
    [
        ("2026-07-01T14:30", "2026-07-01T13:30+00:00"),
        ("2026-12-01 14:30:15", "2026-12-01T14:30:15+00:00"),
        ("2026-07-01T14:30Z", "2026-07-01T14:30+00:00"),
        ("2026-07-01T14:30+02:00", "2026-07-01T12:30+00:00"),
        ("2026-03-29T01:30", "2026-03-29T01:30+00:00"),  # skipped by the clock change: moved on
        ("2026-10-25T01:30", "2026-10-25T00:30+00:00"),  # comes twice: the first is meant
    ],
)
def test_times_without_a_zone_are_london_times(written: str, utc: str) -> None:
    (row,) = _read(HEADER, f"E1,inpatient,P1,{written}")
    assert isinstance(row, Encounter)
    assert row.ended_at == datetime.fromisoformat(utc)


@pytest.mark.parametrize("written", ["2026-10-03", "03/10/2026 14:30", "0001-01-01T00:00", "9999-12-31T23:59", "soon"])
def test_a_time_that_cannot_be_read_is_a_faulty_row(written: str) -> None:
    (row,) = _read(HEADER, f"E1,inpatient,P1,{written}")
    assert _fault(row) == (2, "ended_at")


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("birth_date", "03/10/1950"),
        ("birth_date", "1899-12-31"),
        ("birth_date", "2026-10-04"),
        ("nhs_number", "9434765918"),
        ("nhs_number", "12"),
        ("event", "left"),
        ("contact_is", "neighbour"),
        ("started_at", "2026-10-04T14:30"),
        ("name", "x" * 501),
    ],
)
def test_a_wrong_value_names_its_column_and_repeats_no_patient_data(column: str, value: str) -> None:
    row = _one(column, value)
    assert _fault(row) == (2, column)
    assert isinstance(row, FaultyRow)
    assert value not in row.reason


def test_what_the_policy_must_judge_is_kept_as_it_came() -> None:
    row = _one("deceased,flags,discharge_method,mobile", "maybe,vip,9,=1+1")
    assert isinstance(row, Encounter)
    assert (row.deceased, row.flags, row.discharge_method, row.mobile) == ("maybe", frozenset({"vip"}), "9", "=1+1")


def test_a_compulsory_value_must_be_filled() -> None:
    assert _fault(_read(HEADER, "E1,inpatient, ,2026-10-03T14:30")[0]) == (2, "patient_id")


def test_faulty_rows_stop_nothing_and_lines_are_counted_over_embedded_newlines() -> None:
    quoted = 'E2,inpatient,P2,2026-10-03T14:30,"two\nlines, and a comma"'
    rows = _read(f"{HEADER},ward", f"{GOOD},A", quoted, "E3,inpatient", "", ",,,,", f"{GOOD},B,,", f"{GOOD},C,x")
    assert [type(row) for row in rows] == [Encounter, Encounter, FaultyRow, Encounter, FaultyRow]
    assert _fault(rows[2]) == (5, "")
    assert _fault(rows[4]) == (9, "")


@pytest.mark.parametrize("bad", [b"E2,inpatient,P2,2026-10-03T14:30,Zo\xeb", b"E2,inpatient,P2,2026-10-03T14:30,a\0b"])
def test_a_byte_that_cannot_be_read_makes_one_row_faulty(bad: bytes) -> None:
    rows = _read(f"{HEADER},name", f"{GOOD},a", bad, f"{GOOD},b")
    assert [type(row) for row in rows] == [Encounter, FaultyRow, Encounter]
    assert _fault(rows[1])[0] == 3


def test_a_declared_encoding_is_obeyed() -> None:
    (row,) = _read(f"{HEADER},name", GOOD.encode() + b",Zo\xeb", encoding="Windows-1252")
    assert isinstance(row, Encounter)
    assert row.name == "Zoë"


@pytest.mark.parametrize("after", [3, 200])
def test_a_quotation_mark_never_closed_costs_one_row_and_not_the_rest(after: int) -> None:
    rows = _read(f"{HEADER},name", f'{GOOD},"never closed', *[f"{GOOD},b"] * after)
    assert [type(row) for row in rows] == [FaultyRow, *[Encounter] * after]
    assert _fault(rows[0])[0] == 2


def test_a_stray_quote_is_text_and_a_misplaced_one_a_fault() -> None:
    rows = _read(f"{HEADER},name", f'{GOOD},5" nail', f'{GOOD},"a"b', f"{GOOD},c")
    assert [type(row) for row in rows] == [Encounter, FaultyRow, Encounter]


def test_an_endless_line_is_read_over() -> None:
    rows = _read(f"{HEADER},name", f"{GOOD},{'x' * 10_000_000}", f"{GOOD},b")
    assert [type(row) for row in rows] == [FaultyRow, Encounter]


def test_too_many_rows_end_with_a_clear_fault() -> None:
    rows = _read(HEADER, *[GOOD] * 5, max_rows=3)
    assert [type(row) for row in rows] == [*[Encounter] * 3, FaultyRow]


def test_an_unknown_column_is_reported_once() -> None:
    rows = _read(f"{HEADER},consultant", f"{GOOD},x", f"{GOOD},y")
    assert [type(row) for row in rows] == [FaultyRow, Encounter, Encounter]
    assert _fault(rows[0]) == (1, "consultant")


@pytest.mark.parametrize(
    ("raw", "words"),
    [
        (b"", "empty"),
        (b"a,b,c\n", "lacks encounter_id, class, patient_id, ended_at"),
        (b"encounter_id,class,ended_at\n", "lacks patient_id"),
        (HEADER.replace(",", ";").encode(), "separated by commas"),
        (f"{HEADER},deceasd\n".encode(), "should perhaps be deceased"),
        (f"{HEADER},date_of_death\n".encode(), "whom not to ask"),
        (f"{HEADER},name,Name\n".encode(), "name stands in the header twice"),
        (HEADER.encode("utf-16"), "CSV UTF-8"),
        (b"PK\x03\x04\x00\x00", "CSV UTF-8"),
    ],
)
def test_a_file_that_is_no_encounter_file_is_refused_before_any_row(raw: bytes, words: str) -> None:
    with pytest.raises(FeedFault, match=words):
        read_encounters(io.BytesIO(raw))


@pytest.mark.parametrize("encoding", ["utf-16", "klingon"])
def test_an_encoding_we_cannot_stream_is_refused(encoding: str) -> None:
    with pytest.raises(FeedFault, match="encoding"):
        read_encounters([HEADER.encode()], encoding=encoding)


def test_rows_are_read_only_as_they_are_asked_for() -> None:
    taken = 0

    def lines() -> Iterator[bytes]:
        nonlocal taken
        yield HEADER.encode() + b"\n"
        for _ in range(1000):
            taken += 1
            yield GOOD.encode() + b"\n"

    rows = read_encounters(lines())
    next(rows)
    assert taken <= 2
