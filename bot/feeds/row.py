"""One row of an encounter file to an Encounter, or to what is wrong with it. Reads no file; repeats no patient data.

Times without a zone are Europe/London. In the hour that the autumn change repeats, the first pass is meant; a time in
the hour that the spring change skips is moved on by an hour (PEP 495, fold 0): at most an hour out, so both are kept.
"""

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from functools import lru_cache
from types import MappingProxyType
from zoneinfo import ZoneInfo

from bot.feeds.encounter import Encounter, EncounterClass, EncounterEvent, FaultyRow
from bot.text.nhs_number import read_nhs_number

COLUMNS = (
    "encounter_id",
    "event",
    "class",
    "pathway",
    "patient_id",
    "nhs_number",
    "name",
    "birth_date",
    "mobile",
    "language",
    "site",
    "ward",
    "specialty",
    "started_at",
    "ended_at",
    "discharge_method",
    "discharge_destination",
    "deceased",
    "flags",
    "sex",
    "ethnicity",
    "disability",
    "interpreter",
    "communication_needs",
    "contact_is",
)
COMPULSORY = ("encounter_id", "class", "patient_id", "ended_at")
MAX_FIELD = 500  # characters: longer than any of these fields is in a real feed

LONDON = ZoneInfo("Europe/London")
FIRST_BIRTH = date(1900, 1, 1)
_CONTACTS = frozenset({"patient", "parent", "carer"})
_CLASSES = {item.value: item for item in EncounterClass}
_EVENTS = {item.value: item for item in EncounterEvent}
DEFAULT_EVENT: Mapping[EncounterClass, EncounterEvent] = MappingProxyType(
    {
        EncounterClass.INPATIENT: EncounterEvent.DISCHARGE,
        EncounterClass.DAY_CASE: EncounterEvent.DISCHARGE,
        EncounterClass.MENTAL_HEALTH: EncounterEvent.DISCHARGE,
        EncounterClass.EMERGENCY: EncounterEvent.ATTENDANCE,
        EncounterClass.OUTPATIENT: EncounterEvent.ATTENDANCE,
        EncounterClass.COMMUNITY: EncounterEvent.ATTENDANCE,
        EncounterClass.MATERNITY: EncounterEvent.STAGE,
    }
)


class _Fault(Exception):
    """What is wrong with one column; whose fault: the feed's."""

    def __init__(self, column: str, reason: str) -> None:
        super().__init__(reason)
        self.column = column
        self.reason = reason


def read_row(fields: Sequence[str], line: int) -> Encounter | FaultyRow:
    """``fields`` in the order of COLUMNS, already trimmed, absent columns blank. ``line`` is where the row begins."""
    try:
        return _encounter(fields)
    except _Fault as fault:
        return FaultyRow(line, fault.column, fault.reason)


def _encounter(fields: Sequence[str]) -> Encounter:
    if max(map(len, fields)) > MAX_FIELD:
        raise _Fault(_longest(fields), f"holds more than {MAX_FIELD} characters")
    (key, event, kind, pathway, patient, nhs, name, born, mobile, language, site, ward, specialty, started, ended) = (
        fields[:15]
    )
    method, destination, deceased, flags, sex, ethnicity, disability, interpreter, needs, contact = fields[15:]
    _require(key, kind, patient, ended)
    encounter_class = _class(kind)
    ended_at = _time("ended_at", ended)
    return Encounter(
        key,
        _EVENTS[event] if event in _EVENTS else _event(event, encounter_class),
        encounter_class,
        patient,
        ended_at,
        pathway,
        _nhs_number(nhs),
        name,
        _birth_date(born, ended_at),
        mobile,
        language,
        site,
        ward,
        specialty,
        _started_at(started, ended_at),
        method,
        destination,
        deceased.lower(),
        _flags(flags),
        sex,
        ethnicity,
        disability,
        interpreter,
        needs,
        _contact(contact),
    )


def _longest(fields: Sequence[str]) -> str:
    return COLUMNS[max(range(len(fields)), key=lambda index: len(fields[index]))]


def _require(key: str, kind: str, patient: str, ended: str) -> None:
    if not (key and kind and patient and ended):
        column = COMPULSORY[(key, kind, patient, ended).index("")]
        raise _Fault(column, "is blank; it must be filled")


def _class(word: str) -> EncounterClass:
    found = _CLASSES.get(word) or _CLASSES.get(word.lower())
    if found is None:
        raise _Fault("class", f"must be one of {', '.join(_CLASSES)}")
    return found


def _event(word: str, encounter_class: EncounterClass) -> EncounterEvent:
    if not word:
        return DEFAULT_EVENT[encounter_class]
    found = _EVENTS.get(word.lower())
    if found is None:
        raise _Fault("event", f"must be blank or one of {', '.join(_EVENTS)}")
    return found


def _time(column: str, text: str) -> datetime:
    moment = parse_time(text)
    if moment is None:
        raise _Fault(column, "must be a date and a time, like 2026-10-03T14:30")
    return moment


@lru_cache(maxsize=4096)  # a day's feed repeats its minutes
def parse_time(text: str) -> datetime | None:
    """An ISO 8601 date and time, without a zone Europe/London, as UTC; None for anything else, a bare date too."""
    if len(text) < len("20261003T1430") or not 1900 <= _year(text) <= 2200:
        return None
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return (moment if moment.tzinfo is not None else moment.replace(tzinfo=LONDON)).astimezone(UTC)


def _year(text: str) -> int:
    return int(text[:4]) if text[:4].isascii() and text[:4].isdigit() else 0


def _started_at(text: str, ended_at: datetime) -> datetime | None:
    if not text:
        return None
    started_at = _time("started_at", text)
    if started_at > ended_at:
        raise _Fault("started_at", "lies after ended_at")
    return started_at


@lru_cache(maxsize=65536)
def parse_date(text: str) -> date | None:
    """A bare ISO 8601 date; None for anything else."""
    try:
        return date.fromisoformat(text) if len(text) == len("2026-10-03") else None
    except ValueError:
        return None


def _birth_date(text: str, ended_at: datetime) -> date | None:
    if not text:
        return None
    born = parse_date(text)
    if born is None:
        raise _Fault("birth_date", "must be a date like 1950-10-03")
    if born < FIRST_BIRTH:
        raise _Fault("birth_date", "lies before 1900")
    if born > ended_at.astimezone(LONDON).date():
        raise _Fault("birth_date", "lies after the encounter ended")
    return born


def _nhs_number(text: str) -> str:
    # A wrong check digit means that we do not know who this is: fail closed.
    digits = read_nhs_number(text) if text else ""
    if digits is None:
        raise _Fault("nhs_number", "is not a valid NHS number: ten digits whose last one checks the others")
    return digits


@lru_cache(maxsize=4096)
def _flags(text: str) -> frozenset[str]:
    return frozenset(flag.strip().lower() for flag in text.split("|")) - {""}


def _contact(word: str) -> str:
    if word and word.lower() not in _CONTACTS:
        raise _Fault("contact_is", "must be blank or one of patient, parent, carer")
    return word.lower() or "patient"
