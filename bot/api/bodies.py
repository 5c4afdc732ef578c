"""What the API takes and gives, described for OpenAPI (contract.md, HTTP)."""

from datetime import datetime
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, field_validator

from bot.text.clean import clean


class EncounterIn(BaseModel):
    """One encounter, with the columns of the encounter file; absent ones are blank."""

    model_config = ConfigDict(extra="forbid", populate_by_name=True, str_max_length=500)

    encounter_id: str
    event: str = ""
    class_: str = Field(alias="class")
    pathway: str = ""
    patient_id: str
    nhs_number: str = ""
    name: str = ""
    birth_date: str = ""
    mobile: str = ""
    language: str = ""
    site: str = ""
    ward: str = ""
    specialty: str = ""
    started_at: str = ""
    ended_at: str
    discharge_method: str = ""
    discharge_destination: str = ""
    deceased: str = ""
    flags: str = ""
    sex: str = ""
    ethnicity: str = ""
    disability: str = ""
    interpreter: str = ""
    communication_needs: str = ""
    contact_is: str = ""

    @field_validator("*")
    @classmethod
    def _check_characters(cls, value: str) -> str:
        if clean(value) != value:
            raise ValueError("holds a control character")  # PostgreSQL refuses NUL
        return value


class EncounterOut(BaseModel):
    """What became of it. ``encounter_key`` is the pseudonym that responses and cases carry."""

    encounter_key: str
    status: str
    decision: str


class AnswerOut(BaseModel):
    """One answer; the comment is redacted."""

    step: str
    value: str | None
    comment: str | None
    question_kind: str | None
    conflict: bool
    answered_by: str
    on: datetime


class ConcernOut(BaseModel):
    """A worry found in one of the response's texts."""

    kind: str
    tier: str


class ResponseOut(BaseModel):
    """One response: a patient's whole conversation, without who they are."""

    id: str
    encounter_key: str | None
    patient_key: str | None
    flow: str
    flow_version: str | None
    setting: str
    site: str
    ward: str
    channel: str
    language: str
    disposition: str
    late: bool
    answers: list[AnswerOut]
    concerns: list[ConcernOut]
    updated_at: datetime


class ResponsePage(BaseModel):
    """``next`` is the cursor of the page after this one; ask again with it later for what changed since."""

    items: list[ResponseOut]
    next: int


class AlertOut(BaseModel):
    """One route an alert took."""

    route: str
    status: str
    attempts: int


class CaseOut(BaseModel):
    """One case."""

    id: int
    kind: str
    tier: str
    status: str
    opened_at: datetime
    due_at: datetime
    acknowledged_at: datetime | None
    encounter_key: str | None
    alerts: list[AlertOut]


class CasePage(BaseModel):
    """As ResponsePage."""

    items: list[CaseOut]
    next: int


class DecisionOut(BaseModel):
    """One decision about asking. The newest of an encounter is the one in force; none is ever changed."""

    encounter_key: str
    at: datetime
    outcome: Literal["allow", "defer", "refuse"]
    reason: str = Field(description="The code of what stands in the way; blank for an allow")
    sentence: str = Field(description="The whole of it in English, for staff")
    pathway: str = Field(description="The contact policy's name for the line of care; blank when it names none")
    flow: str = Field(description="The flow that would ask; blank when none does")
    policy: str = Field(description="The version of the contact policy it was made under")
    until: datetime | None = Field(description="When the text of an allow is due, or a defer is decided anew")
    detail: dict[str, str] = Field(description="What the sentence is made of: days, counts and codes")


class DecisionPage(BaseModel):
    """Oldest first. ``next`` is the cursor of the page after this one; ask again with it later for what came since."""

    items: list[DecisionOut]
    next: int
