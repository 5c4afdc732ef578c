"""The form of flows/policies/contact.yaml, from which its JSON Schema is generated. Meaning is given in `load`."""

import re
from datetime import time
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


def read_days(word: object) -> str:
    """Checks ``30d``: whole days, 1 to 3650. Raises ValueError."""
    if not isinstance(word, str) or not re.fullmatch(r"[1-9]\d{0,3}d", word) or int(word[:-1]) > 3650:
        raise ValueError("write whole days as “30d”")
    return word


def read_day_of_year(word: object) -> str:
    """Checks ``25 December``. Raises ValueError."""
    found = re.fullmatch(r"(\d{1,2}) (\w+)", word) if isinstance(word, str) else None
    if found is None or found[2] not in MONTHS or not 1 <= int(found[1]) <= _MONTH_DAYS[MONTHS.index(found[2])]:
        raise ValueError("write a day of the year as “25 December”")
    return f"{int(found[1])} {found[2]}"


def month_and_day(word: str) -> tuple[int, int]:
    """``25 December`` as (12, 25)."""
    day, month = word.split()
    return MONTHS.index(month) + 1, int(day)


def _check_need(word: str) -> str:
    if not re.fullmatch(r"[a-z0-9]+(_[a-z0-9]+)*", word):
        raise ValueError("write a need in small letters with underscores, like “easy_read”")
    return word


Clock: TypeAlias = Annotated[str, BeforeValidator(read_clock), Field(examples=["09:00"])]
Days: TypeAlias = Annotated[str, BeforeValidator(read_days), Field(examples=["30d"])]
DayOfYear: TypeAlias = Annotated[str, BeforeValidator(read_day_of_year), Field(examples=["25 December"])]
Need: TypeAlias = Annotated[str, AfterValidator(_check_need)]


class _Part(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


class SendWindowPart(_Part):
    """When we may begin a conversation, London time."""

    opens: Clock = Field(description="02:00 or later.")
    closes: Clock = Field(description="Nothing is begun from this minute on.")
    not_on: list[DayOfYear] = Field(default=[], max_length=60, description="Days on which nothing is begun.")

    def clock_times(self) -> tuple[time, time]:
        """Both ends as times."""
        return time.fromisoformat(self.opens), time.fromisoformat(self.closes)


class LimitPart(_Part):
    """How often a patient, and a phone, may be invited, across all pathways."""

    invitations: int = Field(ge=1, le=100, description="At most this many invitations…")
    per: Days = Field(description="…in any period of this length.")


class PolicyFile(_Part):
    """The contact policy: who is asked, how often and when."""

    send_window: SendWindowPart
    limit: LimitPart
    ask_under_16: bool = Field(description="Whether patients under 16 may be asked.")
    never_flags: list[FlagName] = Field(description="Flags of the encounter file that mean: do not ask.")
    no_text_needs: list[Need] = Field(description="Communication needs that a text cannot meet: a person should ask.")
    text_needs: list[Need] = Field(description="Communication needs that a text does meet. Any other word refuses.")
    cool_off_after_death: Days = Field(description="How long a phone is left alone after a death is reported on it.")


def json_schema() -> dict[str, Any]:
    """The JSON Schema published as flows/schema/policy.schema.json."""
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **PolicyFile.model_json_schema()}
