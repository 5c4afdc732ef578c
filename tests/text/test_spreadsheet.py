"""Nothing that somebody wrote into a name starts a formula when the file is opened in a spreadsheet."""

import csv
import io

import pytest

from bot.text.spreadsheet import defuse, write_csv


@pytest.mark.parametrize(
    "cell",
    ["=1+1", "+44 7700", "-2", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1+1", "＋1", " =1+1", "\u00a0=1", "--", "-=1"],
)
def test_what_would_start_a_formula_stands_behind_an_apostrophe(cell: str) -> None:
    assert defuse(cell) == f"'{cell}"


@pytest.mark.parametrize("cell", ["", "-", "*", "Alder Ward", "A=1", "12", "Don't Know", " ", "'"])
def test_everything_else_stays_as_it_is(cell: str) -> None:
    assert defuse(cell) == cell


def test_a_file_reads_back_with_its_commas_quotes_and_line_breaks() -> None:
    text = write_csv(("Ward, name", "n"), [('6 "East", left\nwing', 3), ("=HYPERLINK()", -1)])
    assert list(csv.reader(io.StringIO(text, newline=""))) == [
        ["Ward, name", "n"],
        ['6 "East", left\nwing', "3"],
        ["'=HYPERLINK()", "-1"],
    ]
    assert text.endswith("\r\n")
