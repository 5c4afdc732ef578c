"""The three decisions there are about asking a patient, and every reason against. No rules here: see `decide`."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import TypeAlias


class Reason(StrEnum):
    """Why a patient is not asked now. The sentences for staff stand in `reasons.py`."""

    CANCELLED = "cancelled"
    NO_FLOW = "no_flow"
    DECEASED = "deceased"
    UNKNOWN_DECEASED = "unknown_deceased"
    DIED_ON_DISCHARGE = "died_on_discharge"
    STILLBIRTH = "stillbirth"
    UNKNOWN_DISCHARGE_METHOD = "unknown_discharge_method"
    UNKNOWN_DISCHARGE_DESTINATION = "unknown_discharge_destination"
    TRANSFER = "transfer"
    FLAG = "flag"
    UNKNOWN_FLAG = "unknown_flag"
    OPTED_OUT = "opted_out"
    WRONG_NUMBER = "wrong_number"
    NO_MOBILE = "no_mobile"
    INVALID_MOBILE = "invalid_mobile"
    NOT_A_MOBILE = "not_a_mobile"
    AGE_UNKNOWN = "age_unknown"
    UNDER_16 = "under_16"
    UNDER_16_NO_PARENT = "under_16_no_parent"
    NEVER_SERVICE = "never_service"
    NO_PATHWAY = "no_pathway"
    NOT_SAMPLED = "not_sampled"
    COMMUNICATION_NEEDS = "communication_needs"
    ASKED_RECENTLY_PATIENT = "asked_recently_patient"
    ASKED_RECENTLY_ADDRESS = "asked_recently_address"
    ALREADY_ASKED = "already_asked"
    BUSY = "busy"
    COOL_OFF = "cool_off"
    COOL_OFF_CONCERN = "cool_off_concern"
    COOL_OFF_COMPLAINT = "cool_off_complaint"
    COOL_OFF_LOSS = "cool_off_loss"
    COOL_OFF_SILENCE = "cool_off_silence"
    OTHERS_TURN = "others_turn"
    GAVE_WAY = "gave_way"
    SUPERSEDED = "superseded"
    CAP = "cap"
    STALE = "stale"
    ENDED_IN_FUTURE = "ended_in_future"


@dataclass(frozen=True, slots=True)
class Allow:
    """Ask, at ``due`` (inside the send window), unless it could not be sent by ``give_up``."""

    due: datetime
    give_up: datetime


@dataclass(frozen=True, slots=True)
class Defer:
    """Something stands in the way that ends, at ``until``, before the flow gives up: decide anew then."""

    until: datetime
    reason: Reason
    detail: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True, slots=True)
class Refuse:
    """Do not ask. ``detail`` holds what the staff sentence needs: dates, counts, a flag's code. Never patient data."""

    reason: Reason
    detail: Mapping[str, str] = field(default_factory=dict[str, str])


Decision: TypeAlias = Allow | Defer | Refuse
