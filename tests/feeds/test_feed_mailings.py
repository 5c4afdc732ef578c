"""The file of an outside survey's mailings: whom it asked and when, or what is wrong with the row, and nothing else."""

import io
from datetime import UTC, datetime, timedelta

import pytest

from bot.feeds.encounter import FaultyRow
from bot.feeds.mailings import AHEAD, FeedFault, Mailing, read_mailings

NOW = datetime(2026, 11, 23, 11, tzinfo=UTC)
NHS = "943 476 5919"


def read(*lines: str) -> list[Mailing | FaultyRow]:
    return list(read_mailings(io.BytesIO("\n".join(lines).encode() + b"\n"), now=NOW))


def fault_of(values: str) -> tuple[int, str, str]:
    (row,) = read("patient_id,nhs_number,asked_on", values)
    assert isinstance(row, FaultyRow)
    return row.line, row.column, row.reason


def test_a_day_alone_counts_from_its_beginning_in_london() -> None:
    summer, winter = read("asked_on,patient_id", "2026-07-01,P1", "2026-11-20,P1")
    assert summer == Mailing("P1", "", datetime(2026, 6, 30, 23, tzinfo=UTC))
    assert winter == Mailing("P1", "", datetime(2026, 11, 20, tzinfo=UTC))


def test_a_time_without_a_zone_is_londons_and_one_with_a_zone_is_its_own() -> None:
    here, there = read("asked_on,patient_id", "2026-07-01T10:00,P1", "2026-07-01T10:00+02:00,P1")
    assert here == Mailing("P1", "", datetime(2026, 7, 1, 9, tzinfo=UTC))
    assert there == Mailing("P1", "", datetime(2026, 7, 1, 8, tzinfo=UTC))


@pytest.mark.parametrize("header", ["nhs_number,asked_on", "Asked On , NHS-Number", "asked_on,patient_id,nhs_number"])
def test_either_identifier_will_do_in_any_order(header: str) -> None:
    values = {"patient": "", "nhs": NHS, "asked": "2026-11-20"}
    names = [name.strip().lower().replace(" ", "_").replace("-", "_") for name in header.split(",")]
    (row,) = read(header, ",".join(values[name.split("_")[0]] for name in names))
    assert row == Mailing("", "9434765919", datetime(2026, 11, 20, tzinfo=UTC))


@pytest.mark.parametrize(
    "header", ["asked_on", "patient_id", "patient_id,asked_no", "name,date", "patient_id;asked_on"]
)
def test_a_header_that_lacks_the_day_or_both_identifiers_is_refused(header: str) -> None:
    with pytest.raises(FeedFault):
        read(header, "2026-11-20")


def test_the_sentence_about_a_lacking_identifier_names_both() -> None:
    with pytest.raises(FeedFault, match="patient_id or nhs_number"):
        read("asked_on", "2026-11-20")


@pytest.mark.parametrize(
    ("values", "column", "words"),
    [
        (",,2026-11-20", "patient_id", "one of them must be filled"),
        ("P1,,", "asked_on", "is blank"),
        ("P1,,20/11/2026", "asked_on", "must be a date like"),
        ("P1,,2026-13-01", "asked_on", "must be a date like"),
        ("P1,,1066-10-14", "asked_on", "must be a date like"),
        ("P1,943 476 5918,2026-11-20", "nhs_number", "not a valid NHS number"),
        (f"P1,,{(NOW + AHEAD + timedelta(days=1)).date()}", "asked_on", "days ahead"),
        (f"{'x' * 501},,2026-11-20", "patient_id", "more than 500"),
    ],
)
def test_a_faulty_row_says_where_and_why_and_never_what_stood_there(values: str, column: str, words: str) -> None:
    line, where, reason = fault_of(values)
    assert (line, where) == (2, column)
    assert words in reason
    assert not any(value in reason for value in values.split(",") if value)


def test_a_faulty_row_stops_no_other() -> None:
    rows = read("patient_id,asked_on", "P1,2026-11-20", "P2,soon", "P3,2026-11-20")
    assert [isinstance(row, Mailing) for row in rows] == [True, False, True]


def test_a_mailing_that_is_planned_for_next_week_is_taken() -> None:
    (row,) = read("patient_id,asked_on", "P1,2026-11-30")
    assert isinstance(row, Mailing)


def test_columns_nobody_asked_for_are_told_of_once_and_not_read() -> None:
    rows = read("patient_id,asked_on,surname", "P1,2026-11-20,Smith", "P2,2026-11-20,Jones")
    assert [(row.line, row.column) for row in rows if isinstance(row, FaultyRow)] == [(1, "surname")]
    assert sum(isinstance(row, Mailing) for row in rows) == 2
