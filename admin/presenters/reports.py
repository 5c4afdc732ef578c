"""The Friends and Family Test report as its page shows it: months to choose from, headings short enough to read."""

from dataclasses import dataclass
from datetime import date, datetime
from urllib.parse import urlencode
from zoneinfo import ZoneInfo

from bot.organisation import Organisation
from bot.organisation_file import Eligible, MonthOf
from bot.reports.fft_layouts import TRUST_COLUMNS

LONDON = ZoneInfo("Europe/London")
MONTHS_BACK = 24
HEADINGS = {
    "Total Responses": "Responses",
    "Total Eligible": "Eligible",
    "Percentage Positive": "Positive %",
    "Percentage Negative": "Negative %",
    "Very Good": "Very good",
    "Neither Good nor Poor": "Neither good nor poor",
    "Very Poor": "Very poor",
    "Don't Know": "Don’t know",
    "Site Name": "Site",
    "Ward Name": "Ward",
    "Trust Name": "Trust",
    "First Speciality": "First specialty",
    "Second Speciality": "Second specialty",
}
ROW_HEADERS = ("Ward Name", "Site Name", "Trust Name")
"""What names a row: the first of these that the table has."""
LEFT_OUT = frozenset({*TRUST_COLUMNS, "Site Code", "Level"})
"""Columns the page leaves to the files: the same in every row, or a code beside its name."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One entry of a select."""

    value: str
    text: str


def month_words(month: str) -> str:
    """``November 2026``."""
    return f"{date.fromisoformat(f'{month}-01'):%B %Y}"


def month_of(now: datetime) -> str:
    """``2026-11``, by the London date."""
    return f"{now.astimezone(LONDON):%Y-%m}"


def month_choices(now: datetime, chosen: str) -> tuple[Choice, ...]:
    """The newest first, this month until `MONTHS_BACK` before; and ``chosen``, if it is another one."""
    year, number = (int(part) for part in month_of(now).split("-"))
    last = 12 * year + number - 1
    months = [f"{at // 12:04}-{at % 12 + 1:02}" for at in range(last, last - MONTHS_BACK - 1, -1)]
    listed = months if chosen in months else sorted([*months, chosen], reverse=True)
    return tuple(Choice(month, month_words(month) + (" (so far)" if month == months[0] else "")) for month in listed)


def shown_columns(columns: tuple[str, ...]) -> tuple[str, ...]:
    """The columns of the page's table: what names the row, then the rest in the published order."""
    naming = [name for name in ROW_HEADERS if name in columns and (name not in LEFT_OUT or "Site Name" not in columns)]
    return tuple(dict.fromkeys([*naming, *(name for name in columns if name not in LEFT_OUT)]))


def how_counted(organisation: Organisation) -> tuple[str, str]:
    """Two sentences: which month a reply counts in, and who is eligible."""
    months = {
        MonthOf.ANSWER: "A reply counts in the month in which it came.",
        MonthOf.ENCOUNTER: "A reply counts in the month in which the discharge or attendance ended.",
    }
    eligible = {
        Eligible.RECORDED: "Eligible are all discharges or attendances of the month that were brought in, "
        "without the deceased and what was cancelled.",
        Eligible.ASKED: "Eligible are the discharges or attendances of the month whose patient was asked.",
        Eligible.LEFT_OUT: "Who is eligible is not counted here: fill it in from the patient administration system.",
    }
    return months[organisation.fft_month_of], eligible[organisation.fft_eligible]


def query(**fields: str) -> str:
    """The address's query, without what is blank."""
    return urlencode({name: value for name, value in fields.items() if value})
