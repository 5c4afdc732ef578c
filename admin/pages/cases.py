"""The cases: which wait for a person, and how the alerts about them went."""

from typing import Annotated

from fastapi import APIRouter, Depends, Path, Query, Request
from sqlalchemy import Connection
from starlette.responses import RedirectResponse, Response

from admin.auth import allow, check_csrf
from admin.permissions import can_acknowledge, can_see_cases
from admin.site import draw, site_of
from bot.errors import NotFound
from bot.reports.cases_page import read_case, read_cases, read_cases_cursor, read_triggers
from bot.usecases.audit import record_audit
from bot.usecases.handle_case import acknowledge
from bot.usecases.sign_in import SignedIn

router = APIRouter()

PATH = "/admin/cases"
Reader = Annotated[SignedIn, allow(can_see_cases)]
CaseId = Annotated[int, Path(ge=1, le=2**31 - 1)]


@router.get(PATH)
def show_cases(request: Request, session: Reader, live: Annotated[str, Query(max_length=3)] = "on") -> Response:
    """Every case that waits, most urgent first, and those taken lately."""
    return draw(request, "cases.html", _list_context(request, session) | {"is_live": live != "off"})


@router.get(f"{PATH}/live")
def show_cases_news(request: Request, session: Reader, cursor: Annotated[str, Query(max_length=80)] = "") -> Response:
    """The list once more if any case has changed since ``cursor``, or a clock has moved on; else 204."""
    if _cursor(request) == cursor:
        return Response(status_code=204)
    return draw(request, "cases_list.html", _list_context(request, session) | {"is_live": True})


@router.get(f"{PATH}/{{case_id}}")
def show_case(request: Request, session: Reader, case_id: CaseId) -> Response:
    """One case: where an alert leads. That its words were seen is recorded first."""
    runtime = site_of(request).runtime
    line = runtime.database.read(lambda connection: read_case(connection, case_id))
    if line is None:
        raise NotFound
    now, actor, vault = runtime.clock.now(), session.staff.email, runtime.deployment.vault
    runtime.database.write(
        lambda connection: record_audit(connection, actor=actor, action="view_case", object_=f"case:{case_id}", now=now)
    )
    triggers = runtime.database.read(lambda connection: read_triggers(connection, vault, case_id))
    context = {"line": line, "triggers": triggers, "may_acknowledge": can_acknowledge(session.staff)}
    return draw(request, "case.html", context)


@router.post(f"{PATH}/{{case_id}}/acknowledge", dependencies=[Depends(check_csrf)])
def take_acknowledge(
    request: Request, session: Annotated[SignedIn, allow(can_acknowledge)], case_id: CaseId
) -> Response:
    """Take the case. Pressing twice, or after a colleague, changes nothing and shows who has it."""
    runtime = site_of(request).runtime
    now, by = runtime.clock.now(), session.staff.email
    runtime.database.write(lambda connection: acknowledge(connection, case_id, by=by, now=now))
    return RedirectResponse(f"{PATH}/{case_id}", 303)


def _cursor(request: Request) -> str:
    runtime = site_of(request).runtime
    # Due times pass without any row changing: the minute is part of the cursor.
    return f"{runtime.database.read(read_cases_cursor)}.{runtime.clock.now():%d%H%M}"


def _list_context(request: Request, session: SignedIn) -> dict[str, object]:
    cursor = _cursor(request)

    def read(connection: Connection) -> dict[str, object]:
        return {"page": read_cases(connection)}

    may = can_acknowledge(session.staff)
    return site_of(request).runtime.database.read(read) | {"cursor": cursor, "may_acknowledge": may}
