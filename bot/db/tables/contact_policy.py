"""What the contact policy keeps beside the ledger: its versions, what holds us back, whose turn it is."""

from datetime import date, datetime

from sqlmodel import Field, SQLModel

from bot.db.columns import moment


class PolicyVersion(SQLModel, table=True):
    """One contact policy, as it was written; ``version`` is the hash of its meaning. Never changed."""

    __tablename__ = "policy_version"  # pyright: ignore[reportAssignmentType] – SQLModel declares it for mixins
    version: str = Field(primary_key=True)
    text: str
    made_at: datetime = Field(sa_column=moment())


class PolicyPublication(SQLModel, table=True):
    """That a version came into force: by whom, why, and what trying it had shown. The newest is in force."""

    __tablename__ = "policy_publication"  # pyright: ignore[reportAssignmentType] – SQLModel declares it for mixins
    id: int | None = Field(default=None, primary_key=True)
    version: str = Field(foreign_key="policy_version.version")
    at: datetime = Field(sa_column=moment())
    author: str
    reason: str
    replay: str = ""  # JSON of the replay it was tried with; "" when there was none


class Restraint(SQLModel, table=True):
    """What holds us back from asking a patient, apart from what we sent: only patients of whom something is known.

    Each time says since when; how long it holds is the policy's business. ``silences`` counts invitations in a row
    that were not answered.
    """

    patient_id: int = Field(primary_key=True, foreign_key="patient.id")
    concern_at: datetime | None = Field(sa_column=moment(optional=True))
    complaint_at: datetime | None = Field(sa_column=moment(optional=True))
    loss_at: datetime | None = Field(sa_column=moment(optional=True))  # a pregnancy lost or ended
    silences: int = 0
    silent_at: datetime | None = Field(sa_column=moment(optional=True))
    less_at: datetime | None = Field(sa_column=moment(optional=True))  # the patient asked to be asked less often


class Turn(SQLModel, table=True):
    """That a pathway could not ask this patient since ``since``, because another had: the next turn is its own."""

    patient_id: int = Field(primary_key=True, foreign_key="patient.id")
    pathway: str = Field(primary_key=True)
    address_id: int | None = Field(default=None, foreign_key="address.id", index=True)
    since: datetime = Field(sa_column=moment())


class DayCount(SQLModel, table=True):
    """How many invitations count against one London day: what caps read."""

    __tablename__ = "day_count"  # pyright: ignore[reportAssignmentType] – SQLModel declares it for mixins
    day: date = Field(primary_key=True)
    invitations: int


class OutsideSurvey(SQLModel, table=True):
    """A survey run elsewhere, so that it shows in the register and its mailings count."""

    __tablename__ = "outside_survey"  # pyright: ignore[reportAssignmentType] – SQLModel declares it for mixins
    id: int | None = Field(default=None, primary_key=True)
    name: str = Field(unique=True)
    owner: str
    asks: str = ""  # whom it asks, in words
    how_often: str = ""
    pathway: str = ""  # the policy's name for the line of care; "" for all
    registered_at: datetime = Field(sa_column=moment())
    registered_by: str
    ended_at: datetime | None = Field(sa_column=moment(optional=True))
