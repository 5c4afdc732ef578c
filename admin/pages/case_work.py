"""What staff do on the page of one case: assign it, write notes, close it, send an alert again."""

from collections.abc import Callable
from typing import Annotated

from fastapi import APIRouter, Depends, Request
from sqlalchemy import Connection
from starlette.responses import RedirectResponse, Response

from admin.auth import allow, check_csrf
from admin.forms import Form
from admin.pages.cases import PATH, CaseId, draw_case
from admin.permissions import can_work_on_cases
from admin.site import site_of
from bot.errors import NotAllowed
from bot.usecases.assign_case import assign_case
from bot.usecases.close_case import close_case
from bot.usecases.handle_case import Outcome
from bot.usecases.note_case import add_note
from bot.usecases.send_alert_again import send_alert_again
from bot.usecases.sign_in import SignedIn

router = APIRouter()

Worker = Annotated[SignedIn, allow(can_work_on_cases)]
Posted = Annotated[Form, Depends(check_csrf)]


@router.post(f"{PATH}/{{case_id}}/assign")
def take_assign(request: Request, session: Worker, case_id: CaseId, form: Posted) -> Response:
    """Give the case to a colleague, to oneself, or to nobody."""
    to, was = form.get("to", "").strip(), form.get("was", "")
    now, by = site_of(request).runtime.clock.now(), session.staff.email
    return _do(
        request, session, case_id, "assign", form,
        lambda connection: assign_case(connection, case_id, to=to, was=was, by=by, now=now),
    )  # fmt: skip


@router.post(f"{PATH}/{{case_id}}/notes")
def take_note(request: Request, session: Worker, case_id: CaseId, form: Posted) -> Response:
    """Write a note."""
    runtime = site_of(request).runtime
    now, by, words = runtime.clock.now(), session.staff.email, form.get("words", "")

    def write(connection: Connection) -> object:
        return add_note(connection, runtime.deployment, case_id, words=words, by=by, now=now)

    return _do(request, session, case_id, "notes", form, write)


@router.post(f"{PATH}/{{case_id}}/close")
def take_close(request: Request, session: Worker, case_id: CaseId, form: Posted) -> Response:
    """Close the case with what came of it."""
    now, by, outcome = site_of(request).runtime.clock.now(), session.staff.email, form.get("outcome", "")
    if outcome not in list(Outcome):
        return _refuse(request, session, case_id, "close", form, "Choose what came of this case.")
    return _do(
        request, session, case_id, "close", form,
        lambda connection: close_case(connection, case_id, outcome=Outcome(outcome), by=by, now=now),
    )  # fmt: skip


@router.post(f"{PATH}/{{case_id}}/alerts")
def take_alert(request: Request, session: Worker, case_id: CaseId, form: Posted) -> Response:
    """Send an alert again; which stands in the form."""
    runtime, number = site_of(request).runtime, form.get("alert", "")
    now, by = runtime.clock.now(), session.staff.email
    if not (number.isascii() and number.isdigit() and len(number) < 10):
        return _refuse(request, session, case_id, "alerts", form, "Choose which alert to send again.")

    def send(connection: Connection) -> object:
        return send_alert_again(connection, runtime.deployment, case_id, int(number), by=by, now=now)

    return _do(request, session, case_id, "alerts", form, send)


def _do(
    request: Request,
    session: SignedIn,
    case_id: int,
    place: str,
    form: Form,
    work: Callable[[Connection], object],
) -> Response:
    """Do it and go back to that ``place`` of the case; or show the case with why not, and what was typed."""
    try:
        site_of(request).runtime.database.write(work)
    except NotAllowed as refused:
        return _refuse(request, session, case_id, place, form, str(refused))
    return RedirectResponse(f"{PATH}/{case_id}#{place}", 303)


def _refuse(request: Request, session: SignedIn, case_id: int, place: str, form: Form, why: str) -> Response:
    more = {"fault": why, "fault_place": place, "typed": form}
    return draw_case(request, session, case_id, more, status=422)
