"""Encounters, what was decided about each, and the ledger that contact limits count."""

from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import Index, UniqueConstraint, text
from sqlmodel import Field, SQLModel

from bot.db.columns import code, moment, sealed
from bot.feeds.encounter import EncounterClass, EncounterEvent
from bot.policy.facts import ContactKind

OUTCOMES = ("allow", "defer", "refuse")


class Encounter(SQLModel, table=True):
    """A discharge, attendance or stage that may be asked about; unique by reference and event."""

    __table_args__ = (
        UniqueConstraint("reference_hash", "event"),
        Index("ix_encounter_decide_at", "decide_at", sqlite_where=text("decide_at IS NOT NULL"),
              postgresql_where=text("decide_at IS NOT NULL")),
    )  # fmt: skip
    id: int | None = Field(default=None, primary_key=True)
    key: str = Field(unique=True)
    reference_hash: str
    reference: bytes = Field(sa_column=sealed())
    content_hash: str
    event: str = Field(sa_column=code(EncounterEvent, "event"))
    encounter_class: str = Field(sa_column=code(EncounterClass, "encounter_class"))
    pathway: str = ""
    patient_id: int = Field(foreign_key="patient.id", index=True)
    address_id: int | None = Field(default=None, foreign_key="address.id")
    mobile_fault: str = ""
    site: str = ""
    ward: str = ""
    specialty: str = ""
    birth_date: date | None = None
    started_at: datetime | None = Field(sa_column=moment(optional=True))
    ended_at: datetime = Field(sa_column=moment())
    discharge_method: str = ""
    discharge_destination: str = ""
    deceased: str = ""
    flags: str = ""  # sorted, joined by |
    communication_needs: str = ""
    contact_is: str = "patient"
    sex: str = ""
    ethnicity: str = ""
    disability: str = ""
    recorded_at: datetime = Field(sa_column=moment())
    decide_at: datetime | None = Field(sa_column=moment(optional=True))  # when a deferred decision wakes


class Decision(SQLModel, table=True):
    """One decision about asking. The newest of an encounter is the one in force; none is ever changed."""

    id: int | None = Field(default=None, primary_key=True)
    encounter_id: int = Field(foreign_key="encounter.id", index=True)
    at: datetime = Field(sa_column=moment())
    outcome: str = Field(sa_column=code(OUTCOMES, "outcome"))
    reason: str = ""
    detail: str = "{}"  # JSON: dates, counts and codes for the sentence; never patient data
    until: datetime | None = Field(sa_column=moment(optional=True))  # due time of an allow, waking of a defer
    flow: str = ""
    pathway: str = ""  # the policy's name for the line of care
    policy: str = ""  # version hash


class Contact(SQLModel, table=True):
    """One contact in the ledger: reserved when queued, counted when sent, released when nothing went.

    ``pathway`` is the policy's name for the line of care. A mailing of an outside survey has a patient, no address
    and no conversation. ``day`` is the London day whose cap an invitation counts against.
    """

    __table_args__ = (
        Index("ix_contact_patient", "patient_id", "at", sqlite_where=text("state <> 'released'"),
              postgresql_where=text("state <> 'released'")),
        Index("ix_contact_address", "address_id", "at", sqlite_where=text("state <> 'released'"),
              postgresql_where=text("state <> 'released'")),
        UniqueConstraint("survey_id", "patient_id", "at"),
    )  # fmt: skip
    id: int | None = Field(default=None, primary_key=True)
    patient_id: int = Field(foreign_key="patient.id")
    address_id: int | None = Field(default=None, foreign_key="address.id")
    conversation_id: int | None = Field(default=None, foreign_key="conversation.id", unique=True)
    survey_id: int | None = Field(default=None, foreign_key="outside_survey.id")
    kind: str = Field(sa_column=code(ContactKind, "kind"))
    pathway: str = ""
    flow: str
    at: datetime = Field(sa_column=moment())
    day: date | None = None
    by_turn: bool = False  # it was this pathway's turn: it gives way to nobody
    state: str = Field(sa_column=code(("reserved", "sent", "released"), "state"))


class ImportState(StrEnum):
    """How taking in a file stands. ``failed``: it stopped; what had been taken in by then stays."""

    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"


class ImportRun(SQLModel, table=True):
    """One file taken in, or tried (``dry_run``), how far it has come, and how it ended.

    ``seen_at`` is when the process that reads the file last said so: one that stays silent has died.
    """

    __tablename__ = "import_run"  # pyright: ignore[reportAssignmentType] – SQLModel declares it for mixins
    id: int | None = Field(default=None, primary_key=True)
    file_name: str
    started_at: datetime = Field(sa_column=moment())
    started_by: str = ""
    dry_run: bool = False
    state: str = Field(sa_column=code(ImportState, "state"))
    size: int = 0  # bytes of the file
    position: int = 0  # bytes read of it
    rows_read: int = 0
    seen_at: datetime | None = Field(sa_column=moment(optional=True))
    fault: str = ""  # why it failed, as a sentence
    finished_at: datetime | None = Field(sa_column=moment(optional=True))
    result: str = "{}"  # the object `encounters import` ends with


class ImportFault(SQLModel, table=True):
    """One row of a file that could not be taken in: where and why, never what stood there."""

    __tablename__ = "import_fault"  # pyright: ignore[reportAssignmentType] – SQLModel declares it for mixins
    id: int | None = Field(default=None, primary_key=True)
    run_id: int = Field(foreign_key="import_run.id", index=True)
    line: int
    column_name: str
    reason: str
