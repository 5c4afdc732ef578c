"""Patients, their addresses, and who must not be texted."""

from datetime import date, datetime

from sqlalchemy import Index, UniqueConstraint, text
from sqlmodel import Field, SQLModel

from bot.db.columns import moment, sealed


class Patient(SQLModel, table=True):
    """Someone we may text. ``key`` is the pseudonym other systems see."""

    id: int | None = Field(default=None, primary_key=True)
    key: str = Field(unique=True)
    name: bytes | None = Field(sa_column=sealed(optional=True))
    nhs_number: bytes | None = Field(sa_column=sealed(optional=True))
    birth_date: date | None = None
    language: str = ""
    died_at: datetime | None = Field(sa_column=moment(optional=True))
    merged_into: int | None = Field(default=None, foreign_key="patient.id")


class PatientIdentifier(SQLModel, table=True):
    """One name a feed knows a patient by: ``system`` is local or nhs, ``hash`` the keyed hash of the value."""

    __tablename__ = "patient_identifier"  # pyright: ignore[reportAssignmentType] – SQLModel declares it for mixins
    system: str = Field(primary_key=True)
    hash: str = Field(primary_key=True)
    patient_id: int = Field(foreign_key="patient.id", index=True)


class Address(SQLModel, table=True):
    """Somewhere texts go to: a phone number or a messenger account. A phone may serve three people."""

    __table_args__ = (UniqueConstraint("channel", "hash"),)
    id: int | None = Field(default=None, primary_key=True)
    channel: str
    hash: str
    value: bytes = Field(sa_column=sealed())
    cool_off_until: datetime | None = Field(sa_column=moment(optional=True))  # after a death its holder told us of


class PatientAddress(SQLModel, table=True):
    """That this address was given for this patient; ``wrong_at``: its holder said they are someone else."""

    __tablename__ = "patient_address"  # pyright: ignore[reportAssignmentType] – SQLModel declares it for mixins
    patient_id: int = Field(primary_key=True, foreign_key="patient.id")
    address_id: int = Field(primary_key=True, foreign_key="address.id", index=True)
    wrong_at: datetime | None = Field(sa_column=moment(optional=True))


class OptOut(SQLModel, table=True):
    """A STOP. It blocks the address and the patient on every channel until START lifts it."""

    __tablename__ = "opt_out"  # pyright: ignore[reportAssignmentType] – SQLModel declares it for mixins
    __table_args__ = (
        Index("ix_opt_out_address_in_force", "address_id", sqlite_where=text("lifted_at IS NULL"),
              postgresql_where=text("lifted_at IS NULL")),
        Index("ix_opt_out_patient_in_force", "patient_id", sqlite_where=text("lifted_at IS NULL"),
              postgresql_where=text("lifted_at IS NULL")),
    )  # fmt: skip
    id: int | None = Field(default=None, primary_key=True)
    address_id: int | None = Field(default=None, foreign_key="address.id")
    patient_id: int | None = Field(default=None, foreign_key="patient.id")
    source: str  # patient, provider, feed, staff
    at: datetime = Field(sa_column=moment())
    lifted_at: datetime | None = Field(sa_column=moment(optional=True))
