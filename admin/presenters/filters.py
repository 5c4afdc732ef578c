"""The filters of the responses as they stand in the address bar: read kindly, shown as chips, kept by every link.

What cannot be used is left out with a sentence that says so, because an address is typed, cut short and mailed round.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from urllib.parse import urlencode

from admin.presenters.dates import LONDON
from admin.presenters.places import WardOption, site_name, ward_name, ward_options
from admin.presenters.words import KINDS, RATINGS
from bot.language.names import name_of
from bot.organisation import Organisation
from bot.reports.response_filters import ANY_WORRY, UNPROMPTED, Filters
from bot.usecases.flow_library import FlowLibrary

LABELS = {
    "site": "Site",
    "ward": "Ward",
    "flow": "Flow",
    "rating": "Rating",
    "language": "Language",
    "concern": "Concern",
    "from": "From",
    "to": "To",
}
"""What stands in the address, in the order in which the form shows it."""
DAYS = ("from", "to")
YEARS = range(2000, 2100)


@dataclass(frozen=True, slots=True)
class Choice:
    """One value to choose, and its words."""

    value: str
    text: str


Choices = Mapping[str, tuple[Choice, ...]]
"""The values of each filter but the days, by its name in the address."""


@dataclass(frozen=True, slots=True)
class Chip:
    """One filter that is set. ``query`` is the address's without it."""

    text: str
    query: str


@dataclass(frozen=True, slots=True)
class Asked:
    """What the address asked for. ``given`` is what could be used; ``faults`` says in sentences what could not."""

    filters: Filters
    given: Mapping[str, str]
    faults: tuple[str, ...]
    chips: tuple[Chip, ...]

    @property
    def query(self) -> str:
        """The filters as every link carries them."""
        return urlencode(self.given)


def choices_for(
    organisation: Organisation,
    flows: FlowLibrary,
    *,
    wards: tuple[str, ...] | None,
    seen: Iterable[tuple[str, str]],
) -> Choices:
    """What this reader may choose from. ``wards`` as in `Scope`; ``seen``: (site, ward) of responses in its reach."""
    places = _with_seen(organisation, ward_options(organisation, wards), seen)
    sites = dict.fromkeys(option.value.partition("/")[0] for option in places)
    titles = [Choice(flow.name, flow.title) for flow in flows.all_current()]
    # What came unprompted belongs to no ward, so no ward account reaches it.
    unprompted = [Choice(UNPROMPTED, "Unprompted texts")] if wards is None else []
    languages = dict.fromkeys(language for flow in flows.all_current() for language in flow.languages)
    return {
        "site": tuple(Choice(code, site_name(organisation, code)) for code in sites),
        "ward": tuple(Choice(option.value, f"{option.text}, {option.site}") for option in places),
        "flow": (*titles, *unprompted),
        "rating": tuple(Choice(value, text) for value, text in RATINGS.items()),
        "language": tuple(Choice(code, name_of(code).english) for code in languages),
        "concern": (Choice(ANY_WORRY, "Any worry"), *(Choice(str(kind), text) for kind, text in KINDS.items())),
    }


def read_filters(asked: Mapping[str, str], choices: Choices) -> Asked:
    """The filters in an address's query. Unknown names are none of ours, and are passed over."""
    given: dict[str, str] = {}
    faults: list[str] = []
    for name, options in choices.items():
        wanted = asked.get(name, "").strip()
        found = _find(options, wanted)
        if found:
            given[name] = found
        elif wanted:
            faults.append(f"{LABELS[name]}: there is no such choice for you here, so this filter was left out.")
    days = _read_days(asked, faults)
    given |= {name: day.isoformat() for name, day in days.items()}
    words = {name: _words(options, given.get(name, "")) for name, options in choices.items()}
    words |= {name: f"{day.day} {day:%B %Y}" for name, day in days.items()}
    values = {name: given[name] for name in choices if name in given}
    filters = Filters(**values, since=_start(days.get("from")), until=_start(days.get("to"), later=1))
    chips = tuple(
        Chip(f"{LABELS[name]}: {words[name]}", urlencode({one: given[one] for one in given if one != name}))
        for name in LABELS
        if name in given
    )
    return Asked(filters, given, tuple(faults), chips)


def read_before(asked: Mapping[str, str]) -> tuple[int | None, str]:
    """The cursor of an older page, and a sentence when it cannot be read."""
    wanted = asked.get("before", "").strip()
    if not wanted:
        return None, ""
    if wanted.isascii() and wanted.isdigit() and len(wanted) < 19 and int(wanted):
        return int(wanted), ""
    return None, "That page of the list cannot be found, so the newest responses are shown."


def _with_seen(
    organisation: Organisation, known: tuple[WardOption, ...], seen: Iterable[tuple[str, str]]
) -> tuple[WardOption, ...]:
    values = {option.value.upper() for option in known}
    unknown = [
        WardOption(f"{site}/{ward}", ward_name(organisation, site, ward), site_name(organisation, site))
        for site, ward in seen
        if ward and f"{site}/{ward}".upper() not in values
    ]
    return (*known, *unknown)


def _find(options: tuple[Choice, ...], wanted: str) -> str | None:
    """The value as the options spell it; a ward may be named without its site where that is clear."""
    plain = wanted.casefold()
    same = [one.value for one in options if one.value.casefold() == plain]
    ends = [one.value for one in options if "/" in one.value and one.value.casefold().endswith(f"/{plain}")]
    if same:
        return same[0]
    return ends[0] if plain and len(ends) == 1 else None


def _words(options: tuple[Choice, ...], value: str) -> str:
    return next((one.text for one in options if one.value == value), "")


def _read_days(asked: Mapping[str, str], faults: list[str]) -> dict[str, date]:
    days: dict[str, date] = {}
    for name in DAYS:
        wanted = asked.get(name, "").strip()
        day = _read_day(wanted)
        if day is not None:
            days[name] = day
        elif wanted:
            faults.append(f"{LABELS[name]}: that is not a date such as 4/5/2026, so this filter was left out.")
    if len(days) == len(DAYS) and days["from"] > days["to"]:
        faults.append("The first day comes after the last, so both were left out.")
        return {}
    return days


def _read_day(wanted: str) -> date | None:
    """A day as browsers send it (2026-05-04) or as people type it where they have no date field (4/5/2026)."""
    for form in ("%Y-%m-%d", "%d/%m/%Y"):
        try:
            day = datetime.strptime(wanted, form).replace(tzinfo=LONDON).date()
        except ValueError:
            continue
        return day if day.year in YEARS else None
    return None


def _start(day: date | None, *, later: int = 0) -> datetime | None:
    """Midnight in London at the beginning of the day, or of one ``later``."""
    return None if day is None else datetime.combine(day + timedelta(days=later), time(), LONDON)
