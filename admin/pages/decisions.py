"""Decisions: for any encounter, why its patient was asked or not, in one sentence."""

from typing import Annotated
from urllib.parse import urlencode

from fastapi import APIRouter, Depends, Path, Query, Request
from sqlalchemy import Connection
from starlette.responses import RedirectResponse, Response

from admin.auth import allow, check_csrf
from admin.forms import Form
from admin.permissions import can_see_decisions
from admin.presenters import decisions as words
from admin.presenters.places import ward_options
from admin.site import draw, site_of
from bot.errors import NotFound
from bot.reports.decisions_page import (
    DecisionFilters,
    Found,
    look_up,
    read_decisions,
    read_encounter,
    read_patient,
)
from bot.text.nhs_number import read_nhs_number
from bot.usecases.audit import record_audit
from bot.usecases.runtime import Runtime
from bot.usecases.sign_in import SignedIn

router = APIRouter(dependencies=[allow(can_see_decisions)])

PATH = "/admin/decisions"
PAGE = 25
LONGEST_NUMBER = 500  # characters, as a field of an encounter file
Reader = Annotated[SignedIn, allow(can_see_decisions)]
Word = Annotated[str, Query(max_length=80, pattern=r"^[^\x00-\x1f]*$")]
Key = Annotated[str, Path(pattern=r"^[0-9a-f]{1,40}$")]
NOTHING_WRITTEN = "Write an encounter number or a patient number."
NOT_FOUND = (
    "Nothing is recorded under this number. Check it against the file: capital letters and leading noughts count. "
    "If it is right, the encounter has not been taken in."
)


@router.get(PATH)
def show_decisions(
    request: Request,
    outcome: Word = "",
    reason: Word = "",
    ward: Word = "",
    flow: Word = "",
    day: Word = "",
    before: Annotated[int | None, Query(ge=1, le=2**62)] = None,
) -> Response:
    """The newest decisions, as far as they match."""
    wanted = {"outcome": outcome, "reason": reason, "ward": ward, "flow": flow, "day": day}
    return _draw_list(request, wanted, before=before)


@router.post(f"{PATH}/look-up")
def take_look_up(request: Request, session: Reader, form: Annotated[Form, Depends(check_csrf)]) -> Response:
    """Where a number leads. It is posted, and answered by a key: numbers stand in no address and in no log."""
    runtime, number = site_of(request).runtime, form.get("number", "").strip()[:LONGEST_NUMBER]
    if not number:
        return _draw_list(request, {}, problem=NOTHING_WRITTEN)
    found = _look_up(runtime, number)
    _audit(request, session, "look_up_decisions", _object(found))
    if found.encounter_key:
        return RedirectResponse(f"{PATH}/{found.encounter_key}", 303)
    if found.patient_key:
        return RedirectResponse(f"{PATH}/patients/{found.patient_key}", 303)
    return _draw_list(request, {}, problem=NOT_FOUND, number=number)


@router.get(f"{PATH}/patients/{{key}}")
def show_patient_decisions(request: Request, session: Reader, key: Key) -> Response:
    """Every encounter of one patient, who is not named, with the decision in force about each."""
    runtime = site_of(request).runtime
    found = runtime.database.read(lambda connection: read_patient(connection, key, _titles(runtime)))
    if found is None:
        raise NotFound
    _audit(request, session, "view_decisions", f"patient:{key}")
    return draw(request, "decisions_patient.html", {"encounters": found, "words": words})


@router.get(f"{PATH}/{{key}}")
def show_encounter_decisions(request: Request, session: Reader, key: Key) -> Response:
    """One encounter: what the feed said of it, and every decision about it."""
    runtime = site_of(request).runtime
    found = runtime.database.read(lambda connection: read_encounter(connection, key, _titles(runtime)))
    if found is None:
        raise NotFound
    _audit(request, session, "view_decisions", f"encounter:{key}")
    context = {
        "found": found,
        "row": found.row,
        "policy": runtime.deployment.policy,
        "titles": _titles(runtime),
        "words": words,
    }
    return draw(request, "decision.html", context)


def _look_up(runtime: Runtime, number: str) -> Found:
    vault = runtime.deployment.vault
    nhs = read_nhs_number(number)
    hashes = {
        "encounter_hash": vault.lookup("encounter", number),
        "local_hash": vault.lookup("patient:local", number),
        "nhs_hash": vault.lookup("patient:nhs", nhs) if nhs else "",
    }
    return runtime.database.read(lambda connection: look_up(connection, **hashes))


def _object(found: Found) -> str:
    if found.encounter_key:
        return f"encounter:{found.encounter_key}"
    return f"patient:{found.patient_key}" if found.patient_key else "nothing"


def _audit(request: Request, session: SignedIn, action: str, object_: str) -> None:
    """What cannot be recorded is not shown."""
    runtime = site_of(request).runtime
    now, actor = runtime.clock.now(), session.staff.email

    def record(connection: Connection) -> None:
        record_audit(connection, actor=actor, action=action, object_=object_, now=now)

    runtime.database.write(record)


def _titles(runtime: Runtime) -> dict[str, str]:
    return {flow.name: flow.title for flow in runtime.deployment.flows.all_current()}


def _draw_list(
    request: Request, wanted: dict[str, str], *, before: int | None = None, problem: str = "", number: str = ""
) -> Response:
    runtime = site_of(request).runtime
    titles, day = _titles(runtime), words.read_day(wanted.get("day", ""))
    filters = DecisionFilters(**{name: value for name, value in wanted.items() if name != "day"}, day=day)
    page = runtime.database.read(
        lambda connection: read_decisions(connection, filters, titles, before=before, limit=PAGE)
    )
    context = {
        "page": page,
        "wanted": wanted,
        "query": urlencode({name: value for name, value in wanted.items() if value}),
        "bad_day": bool(wanted.get("day")) and day is None,
        "before": before,
        "problem": problem,
        "number": number,
        "titles": titles,
        "ward_options": ward_options(runtime.deployment.organisation, None),
        "words": words,
    }
    return draw(request, "decisions.html", context)
