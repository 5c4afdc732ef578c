"""The form of flows/policies/contact.yaml, from which its JSON Schema is generated. Meaning is given in `load`."""

import re
from datetime import date
from typing import Annotated, Any, Literal, TypeAlias

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field

# Fixed English: a server's locale must not change what staff read and write.
MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_MONTH_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)

FlagName: TypeAlias = Literal[
    "safeguarding",
    "confidential_address",
    "domestic_abuse",
    "sexual_health",
    "termination",
    "pregnancy_loss",
    "prison",
    "end_of_life",
    "complaint_open",
    "current_inpatient",
    "staff",
    "survey_sample",
]


def read_clock(word: object) -> str:
    """Checks ``HH:MM``. Raises ValueError."""
    if not isinstance(word, str) or not re.fullmatch(r"([01]\d|2[0-3]):[0-5]\d", word):
        raise ValueError("write a time as “09:00”")
    return word


def read_hours(word: object) -> str:
    """Checks ``10:00 to 18:00`` or ``closed``. Raises ValueError."""
    if not isinstance(word, str) or not re.fullmatch(r"closed|\d\d:\d\d to \d\d:\d\d", word):
        raise ValueError("write the hours of a day as “10:00 to 18:00”, or closed")
    for clock in word.split(" to ") if word != "closed" else ():
        read_clock(clock)
    return word


def read_days(word: object) -> str:
    """Checks ``30d``: whole days, 1 to 3650. Raises ValueError."""
    if not isinstance(word, str) or not re.fullmatch(r"[1-9]\d{0,3}d", word) or int(word[:-1]) > 3650:
        raise ValueError("write whole days as “30d”")
    return word


def read_period(word: object) -> str:
    """Checks ``30d``, ``stage`` or ``pregnancy``. Raises ValueError."""
    if word in ("stage", "pregnancy"):
        return str(word)
    try:
        return read_days(word)
    except ValueError:
        raise ValueError("write whole days as “30d”, or stage, or pregnancy") from None


def read_blocked(word: object) -> str:
    """Checks ``25 December``, ``2026-12-24`` or ``2026-12-24 to 2027-01-02``. Raises ValueError."""
    text = word if isinstance(word, str) else ""
    found = re.fullmatch(r"(\d{1,2}) (\w+)", text)
    if found is not None and found[2] in MONTHS and 1 <= int(found[1]) <= _MONTH_DAYS[MONTHS.index(found[2])]:
        return f"{int(found[1])} {found[2]}"
    if re.fullmatch(r"\d{4}-\d\d-\d\d( to \d{4}-\d\d-\d\d)?", text):
        first, last = blocked_dates(text)
        if first <= last and (last - first).days <= 60:
            return text
    raise ValueError("write a day of the year as “25 December”, one day as “2026-12-24”, or “2026-12-24 to 2027-01-02”")


def blocked_dates(word: str) -> tuple[date, date]:
    """``2026-12-24 to 2027-01-02`` as its first and last day. Raises ValueError."""
    first, _, last = word.partition(" to ")
    return date.fromisoformat(first), date.fromisoformat(last or first)


def read_share(word: object) -> str:
    """Checks ``50%``: whole per cent, 1 to 100. Raises ValueError."""
    if not isinstance(word, str) or not re.fullmatch(r"[1-9]\d?%|100%", word):
        raise ValueError("write a share as “50%”, from 1% to 100%: at 0% nobody would ever be asked")
    return word


def month_and_day(word: str) -> tuple[int, int]:
    """``25 December`` as (12, 25)."""
    day, month = word.split()
    return MONTHS.index(month) + 1, int(day)


def _check_word(word: str) -> str:
    if not re.fullmatch(r"[a-z0-9]+(_[a-z0-9]+)*", word):
        raise ValueError("write it in small letters with underscores, like “easy_read”")
    return word


Clock: TypeAlias = Annotated[str, BeforeValidator(read_clock), Field(examples=["09:00"])]
DayHours: TypeAlias = Annotated[str, BeforeValidator(read_hours), Field(examples=["10:00 to 18:00", "closed"])]
Days: TypeAlias = Annotated[str, BeforeValidator(read_days), Field(examples=["30d"])]
PeriodWord: TypeAlias = Annotated[str, BeforeValidator(read_period), Field(examples=["30d", "stage", "pregnancy"])]
Blocked: TypeAlias = Annotated[str, BeforeValidator(read_blocked), Field(examples=["25 December", "2026-12-24"])]
Share: TypeAlias = Annotated[str, BeforeValidator(read_share), Field(examples=["50%"])]
Word: TypeAlias = Annotated[str, AfterValidator(_check_word)]
Code: TypeAlias = Annotated[str, Field(min_length=1, max_length=60)]
ClassName: TypeAlias = Literal[
    "inpatient", "day_case", "emergency", "outpatient", "maternity", "community", "mental_health"
]
WeekDay: TypeAlias = Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]


class _Part(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


class SendWindowPart(_Part):
    """When we may begin a conversation, London time."""

    opens: Clock = Field(description="02:00 or later.")
    closes: Clock = Field(description="Nothing is begun from this minute on.")
    days: dict[WeekDay, DayHours] = Field(default={}, description="Other hours on some days of the week, or closed.")
    bank_holidays: Literal["open", "closed"] = Field(default="open", description="England's bank holidays.")
    not_on: list[Blocked] = Field(default=[], max_length=60, description="Days on which nothing is begun.")


class PathwayPart(_Part):
    """One line of care. An encounter belongs to the first pathway whose conditions it meets."""

    title: str = Field(min_length=1, max_length=60, description="What staff call it, in the middle of a sentence.")
    classes: list[ClassName] = Field(min_length=1, description="Classes of the encounter file.")
    words: list[Word] = Field(default=[], description="Values of the column pathway; with specialties: either will do.")
    specialties: list[Code] = Field(default=[], description="Treatment function codes; with words: either will do.")
    priority: int = Field(default=5, ge=1, le=9, description="1 goes first when two compete for the same patient.")
    share: Share = Field(default="100%", description="How many of its patients are asked: drawn once, for good.")
    stage: Word | None = Field(default=None, description="Pathways of one stage share one conversation.")
    typical: int = Field(default=2, ge=1, le=400, description="Encounters a year of a typical patient.")


class AllBut(_Part):
    """Every pathway but these."""

    all_but: list[Word] = Field(min_length=1, description="Pathways or groups.")


Which: TypeAlias = Literal["all"] | list[Word] | AllBut


class LimitPart(_Part):
    """How often a patient, and a phone, may be asked."""

    at_most: int = Field(ge=1, le=100, description="At most this many…")
    per: PeriodWord = Field(description="…in any period of this length, in one stage or in one pregnancy.")
    across: Which = Field(default="all", description="Pathways or groups whose invitations count.")
    holds: Which | None = Field(default=None, description="Whose invitations it holds back; blank: those of “across”.")
    counted: list[Literal["invitations", "follow_ups", "other_surveys"]] = Field(
        default=["invitations", "follow_ups", "other_surveys"], min_length=1, description="What counts."
    )
    by: list[Literal["patient", "phone"]] = Field(
        default=["patient", "phone"], min_length=1, description="For whom it is counted."
    )


class SilencesPart(_Part):
    """Invitations in a row that were not answered."""

    count: int = Field(ge=1, le=20)
    rest: Days


class CoolOffPart(_Part):
    """How long a patient is left alone after something."""

    after_bereavement: Days = Field(description="The phone on which a death was reported, whoever holds it.")
    after_pregnancy_loss: Days
    after_concern: Days | None = None
    after_complaint: Days | None = None
    after_silences: SilencesPart | None = None


class CapsPart(_Part):
    """The most invitations that go out."""

    a_day: int | None = Field(default=None, ge=1, le=1_000_000)
    a_month: int | None = Field(default=None, ge=1, le=10_000_000)


class FollowUpsPart(_Part):
    """How often a patient is sent a second conversation they agreed to."""

    at_most: int = Field(default=1, ge=1, le=100)
    per: Days = "90d"


class NeverPart(_Part):
    """Who is not asked at all."""

    flags: list[FlagName] = Field(description="Flags of the encounter file.")
    specialties: list[Code] = Field(default=[], description="Treatment function codes, such as 360.")
    wards: list[Code] = Field(default=[], description="Ward codes.")
    pathways: list[Word] = Field(default=[], description="Values of the column pathway.")


class PolicyFile(_Part):
    """The contact policy: who is asked, how often and when."""

    send_window: SendWindowPart
    pathways: dict[Word, PathwayPart] = Field(min_length=1, max_length=60)
    groups: dict[Word, list[Word]] = Field(default={}, max_length=60, description="Names for pathways taken together.")
    limits: list[LimitPart] = Field(min_length=1, max_length=40)
    turns: Days = Field(description="How long a pathway that was passed over keeps its claim to be asked about next.")
    cool_off: CoolOffPart
    caps: CapsPart = CapsPart()
    follow_ups: FollowUpsPart = FollowUpsPart()
    under_16: Literal["do_not_ask", "address_parent"]
    transfers: Days = Field(description="How long we wait for the discharge that ends care.")
    stale_after: Days = Field(description="How old an encounter may be when it is asked about.")
    never: NeverPart
    no_text_needs: list[Word] = Field(description="Communication needs that a text cannot meet: a person should ask.")
    text_needs: list[Word] = Field(description="Communication needs that a text does meet. Any other word refuses.")


def json_schema() -> dict[str, Any]:
    """The JSON Schema published as flows/schema/policy.schema.json."""
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **PolicyFile.model_json_schema()}
