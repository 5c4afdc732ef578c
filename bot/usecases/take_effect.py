"""What a report changes at once, on queued and on running conversations, before anything is decided anew.

A death, a pregnancy lost or ended, a discharge taken back, a flag that says not to ask, a new phone, another ward: each
may come at any time, in any order, about an encounter that was asked about long ago.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, select, update

from bot.db.repos import addresses, encounters, patients, restraints
from bot.db.repos.changes import next_change
from bot.db.repos.conversations import conversation
from bot.feeds.encounter import EncounterEvent
from bot.policy.decide import Reason, Refuse
from bot.policy.eligibility import normal_flags, refused_for_good, reports_death, reports_loss
from bot.usecases.decide_encounters import decision_row
from bot.usecases.deployment import Deployment
from bot.usecases.encounter_facts import encounter_facts
from bot.usecases.encounter_rows import Prepared
from bot.usecases.opt_out import end_contact, withdraw

OF_THE_PATIENT = frozenset(
    {"opted_out", "safeguarding", "confidential_address", "domestic_abuse", "prison", "end_of_life"}
)
"""Flags that speak of the patient or the phone, not of one visit: they end whatever else is under way too."""


@dataclass(frozen=True, slots=True)
class Report:
    """One report that is new or says something new: its row as stored now, and as it stood before, if it did."""

    one: Prepared
    row: Row[Any]
    before: Row[Any] | None
    others: tuple[Row[Any], ...]  # other events of the same reference


def take_effect(connection: Connection, deployment: Deployment, report: Report, *, now: datetime) -> None:
    """Do at once what this report asks for. Its patient and addresses are locked by the caller."""
    facts, patient_id = encounter_facts(report.row), report.row.patient_id
    if reports_death(facts):
        _end_all(connection, deployment, patient_id, because="death", now=now)
        patients.mark_dead(connection, patient_id, now)
        _cool_off_phones(connection, patient_id, now + deployment.policy.cool_off.bereavement)
    if reports_loss(facts):
        _end_all(connection, deployment, patient_id, because="pregnancy_loss", now=now)
        known = restraints.read(connection, [patient_id]).get(patient_id)
        if known is None or known.loss_at is None or known.loss_at < report.row.ended_at:  # feeds come shuffled
            restraints.note(connection, patient_id, loss_at=report.row.ended_at)
        _cool_off_phones(connection, patient_id, report.row.ended_at + deployment.policy.cool_off.pregnancy_loss)
    if normal_flags(facts.flags) & OF_THE_PATIENT & (deployment.policy.never_flags | {"opted_out"}):
        _end_all(connection, deployment, patient_id, because="flag", now=now)
    if report.one.encounter.event is EncounterEvent.CANCELLED:
        _cancel(connection, deployment, report, now)
    elif report.before is not None:
        _correct(connection, deployment, report, now)


def _end_all(connection: Connection, deployment: Deployment, patient_id: int, *, because: str, now: datetime) -> None:
    end_contact(connection, deployment, address_id=None, patient_ids={patient_id}, because=because, now=now)


def _cool_off_phones(connection: Connection, patient_id: int, until: datetime) -> None:
    """Whoever holds a phone of this patient's may be a patient too, and mourns."""
    for address_id in patients.addresses_of(connection, patient_id):
        addresses.cool_off(connection, address_id, until)


def _cancel(connection: Connection, deployment: Deployment, report: Report, now: datetime) -> None:
    ended_at = report.one.encounter.ended_at
    taken_back = [row.id for row in report.others if row.ended_at <= ended_at]
    _withdraw(connection, deployment, taken_back, because="cancelled", now=now, asked_too=True)
    version = deployment.policy.version
    refusal = Refuse(Reason.CANCELLED)
    encounters.add_decisions(
        connection, [decision_row(refusal, encounter_id=one, flow="", policy=version, now=now) for one in taken_back]
    )


def _correct(connection: Connection, deployment: Deployment, report: Report, now: datetime) -> None:
    row, before = report.row, report.before
    if before is None:
        return
    barred = refused_for_good(encounter_facts(row), deployment.policy) is not None
    _withdraw(connection, deployment, [row.id], because="corrected", now=now, asked_too=barred)
    if not barred and row.address_id != before.address_id and before.address_id is not None:
        _leave_phone(connection, deployment, row, now)
    if (row.site, row.ward) != (before.site, before.ward):
        _move_ward(connection, row, now)


def _leave_phone(connection: Connection, deployment: Deployment, row: Row[Any], now: datetime) -> None:
    """Nothing we begin goes to the old phone any more; whoever answers from it is still answered."""
    for talk in _of_encounters(connection, [row.id]):
        if talk.address_id != row.address_id and talk.disposition in ("invited", "delivered"):
            withdraw(connection, deployment, [talk], because="new_phone", now=now)


def _move_ward(connection: Connection, row: Row[Any], now: datetime) -> None:
    """The right ward gets the feedback, also what was given already."""
    for talk in _of_encounters(connection, [row.id], ended_too=True):
        moved = update(conversation).where(conversation.c.id == talk.id)
        connection.execute(moved.values(site=row.site, ward=row.ward, updated_at=now, change=next_change(connection)))


def _withdraw(
    connection: Connection,
    deployment: Deployment,
    encounter_ids: list[int],
    *,
    because: str,
    now: datetime,
    asked_too: bool,
) -> None:
    rows = [row for row in _of_encounters(connection, encounter_ids) if asked_too or row.asked_at is None]
    withdraw(connection, deployment, rows, because=because, now=now)


def _of_encounters(connection: Connection, encounter_ids: list[int], *, ended_too: bool = False) -> list[Row[Any]]:
    """Conversations about these encounters that go on or wait to be sent, follow-ups too."""
    chosen = select(conversation).where(conversation.c.encounter_id.in_(encounter_ids)).order_by(conversation.c.id)
    if not ended_too:
        chosen = chosen.where(
            conversation.c.active | conversation.c.asked_at.is_(None), conversation.c.disposition != "withdrawn"
        )
    return list(connection.execute(chosen.with_for_update())) if encounter_ids else []


def reports_of(
    fresh: list[Prepared],
    known: Mapping[tuple[str, str], Row[Any]],
    rows: Mapping[int, Row[Any]],
    ids: Mapping[tuple[str, str], int],
) -> list[Report]:
    """The reports, in the order they came."""
    by_reference: dict[str, list[Row[Any]]] = {}
    for (reference, _), row in known.items():
        by_reference.setdefault(reference, []).append(row)
    return [
        Report(one, rows[ids[one.identity]], known.get(one.identity), tuple(by_reference.get(one.reference_hash, ())))
        for one in fresh
    ]
