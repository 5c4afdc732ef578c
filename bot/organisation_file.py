"""The form of the organisation file, from which its JSON Schema is generated. Codes are checked by form only (ODS)."""

import re
from datetime import date
from enum import StrEnum
from typing import Annotated, Any, TypeAlias

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field


def _icb_code(word: str) -> str:
    return _ods_code(word, (3,), "an ICB code has 3 letters and digits")


def _trust_code(word: str) -> str:
    return _ods_code(word, (3, 5), "a trust code has 3 or 5 letters and digits")


def _site_code(word: str) -> str:
    return _ods_code(word, (5,), "a site code has 5 letters and digits")


def _ods_code(word: str, lengths: tuple[int, ...], rule: str) -> str:
    code = word.strip().upper()
    if len(code) not in lengths or not re.fullmatch(r"[A-Z0-9]+", code):
        raise ValueError(rule)
    return code


def _one_line(word: str) -> str:
    text = " ".join(word.split())
    # A placeholder inside a value would be expanded again when it stands in a text.
    if not text or "{" in text or "}" in text:
        raise ValueError("must be filled, on one line, without braces")
    return text


def _phone(word: str) -> str:
    text = " ".join(word.split())
    if not re.fullmatch(r"\+?[0-9 ]{3,20}", text):
        raise ValueError("write a telephone number in digits and spaces, like 01632 960100")
    return text


def _hours(word: str) -> str:
    text = word.replace(" ", "")
    clock = r"([01]\d|2[0-3]):[0-5]\d"
    if text and (not re.fullmatch(f"{clock}-{clock}", text) or text[:5] >= text[6:]):
        raise ValueError("write hours as “09:00-17:00”, or leave the day out")
    return text


def _iso_day(word: object) -> str:
    try:
        return date.fromisoformat(str(word)).isoformat()
    except ValueError:
        raise ValueError("write a date as 2026-12-28") from None


Line: TypeAlias = Annotated[str, AfterValidator(_one_line), Field(max_length=120)]
Phone: TypeAlias = Annotated[str, AfterValidator(_phone), Field(examples=["01632 960100"])]
Hours: TypeAlias = Annotated[str, AfterValidator(_hours), Field(examples=["09:00-17:00"])]
Day: TypeAlias = Annotated[str, BeforeValidator(_iso_day), Field(examples=["2026-12-28"])]


class MonthOf(StrEnum):
    """Which month a reply counts in."""

    ANSWER = "answer"
    ENCOUNTER = "encounter"


class Eligible(StrEnum):
    """What Total Eligible counts."""

    RECORDED = "recorded"
    ASKED = "asked"
    LEFT_OUT = "left_out"


class _Part(BaseModel):
    # A code or a number of digits alone is read as a number by YAML and is text all the same.
    model_config = ConfigDict(extra="forbid", frozen=True, coerce_numbers_to_str=True)


class IcbPart(_Part):
    """The integrated care board."""

    code: Annotated[str, AfterValidator(_icb_code)] = Field(description="ODS code, 3 characters.")
    name: Line


class TrustPart(_Part):
    """The trust."""

    code: Annotated[str, AfterValidator(_trust_code)] = Field(description="ODS code, 3 or 5 characters.")
    name: Line
    public_name: Line = Field(description="What texts call it. Short: it costs characters in every text.")


class WardPart(_Part):
    """A ward of a site."""

    code: Line = Field(description="As the discharge feed gives it.")
    name: Line
    specialty: str = ""


class SitePart(_Part):
    """A hospital site."""

    code: Annotated[str, AfterValidator(_site_code)] = Field(description="ODS code, 5 characters.")
    name: Line
    public_name: Line | None = Field(default=None, description="What texts may call it; the trust's when left out.")
    wards: list[WardPart] = Field(default=[])


class StaffedHoursPart(_Part):
    """When the team is there, London time; a day left out is a day without staff."""

    monday: Hours = ""
    tuesday: Hours = ""
    wednesday: Hours = ""
    thursday: Hours = ""
    friday: Hours = ""
    saturday: Hours = ""
    sunday: Hours = ""


class ReplyCostPart(_Part):
    """What a reply costs the patient."""

    zero_rated: bool = Field(description="true only when the provider confirmed that replies are free.", strict=True)


class FftReturnPart(_Part):
    """How the monthly Friends and Family Test return counts, where the guidance leaves it to the trust."""

    month_of: MonthOf = Field(
        default=MonthOf.ANSWER, description="The month a reply counts in: of the answer, or of the encounter's end."
    )
    eligible: Eligible = Field(
        default=Eligible.RECORDED,
        description="Who is eligible: every recorded discharge or attendance of somebody living, only those who were "
        "asked, or left_out (shown as -, to be filled in from the patient administration system).",
    )


class OrganisationFile(_Part):
    """The trust, its sites and wards, and the numbers patients may call."""

    icb: IcbPart
    trust: TrustPart
    sites: list[SitePart] = Field(min_length=1)
    pals: Phone = Field(description="Patient Advice and Liaison Service.")
    bereavement: Phone = Field(description="The bereavement office, given after a death.")
    help_number: Phone = Field(description="Where a patient can check that the text is really ours.")
    staffed_hours: StaffedHoursPart
    bank_holidays: list[Day] = Field(default=[])
    reply_cost: ReplyCostPart
    fft_return: FftReturnPart = FftReturnPart()


def json_schema() -> dict[str, Any]:
    """The JSON Schema published as flows/schema/organisation.schema.json."""
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **OrganisationFile.model_json_schema()}
