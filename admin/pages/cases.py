"""The cases: which wait for a person, by filters in the address; one case, where an alert leads; and taking it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated
from urllib.parse import urlencode

from fastapi import APIRouter, Depends, Path, Request
from sqlalchemy import Connection
from starlette.responses import RedirectResponse, Response

from admin.auth import allow, check_csrf
from admin.permissions import can_acknowledge, can_see_cases, can_work_on_cases
from admin.presenters.words import CASE_STATUSES, KINDS, OUTCOMES
from admin.site import draw, site_of
from bot.errors import NotFound
from bot.reports.case_history import read_colleagues, read_history, read_notes
from bot.reports.cases_page import SHOWN, CaseFilters, read_case, read_cases, read_cases_cursor, read_triggers
from bot.usecases.audit import record_audit
from bot.usecases.close_case import missing_to_close
from bot.usecases.handle_case import acknowledge
from bot.usecases.note_case import LONGEST
from bot.usecases.sign_in import SignedIn

router = APIRouter()

PATH = "/admin/cases"
LAST_PAGE = 10_000
Reader = Annotated[SignedIn, allow(can_see_cases)]
CaseId = Annotated[int, Path(ge=1, le=2**31 - 1)]


@dataclass(frozen=True, slots=True)
class Asked:
    """What the address asked for: ``given`` is what could be used, ``faults`` say in sentences what could not."""

    filters: CaseFilters
    given: Mapping[str, str]
    page: int
    faults: tuple[str, ...]


@router.get(PATH)
def show_cases(request: Request, session: Reader) -> Response:
    """Every case that waits, most urgent first, and those somebody has; others by the filters."""
    is_live = request.query_params.get("live") != "off"
    return draw(request, "cases.html", _list_context(request, session) | {"is_live": is_live})


@router.get(f"{PATH}/live")
def show_cases_news(request: Request, session: Reader) -> Response:
    """The list once more if any case has changed since ``cursor``, or a clock has moved on; else 204."""
    if _cursor(request) == request.query_params.get("cursor"):
        return Response(status_code=204)
    return draw(request, "cases_list.html", _list_context(request, session) | {"is_live": True, "is_news": True})


@router.get(f"{PATH}/{{case_id}}")
def show_case(request: Request, session: Reader, case_id: CaseId) -> Response:
    """One case: where an alert leads."""
    return draw_case(request, session, case_id)


@router.post(f"{PATH}/{{case_id}}/acknowledge", dependencies=[Depends(check_csrf)])
def take_acknowledge(
    request: Request, session: Annotated[SignedIn, allow(can_acknowledge)], case_id: CaseId
) -> Response:
    """Take the case. Pressing twice, or after a colleague, changes nothing and shows who has it."""
    runtime = site_of(request).runtime
    now, by = runtime.clock.now(), session.staff.email
    runtime.database.write(lambda connection: acknowledge(connection, case_id, by=by, now=now))
    return RedirectResponse(f"{PATH}/{case_id}", 303)


def draw_case(
    request: Request, session: SignedIn, case_id: int, more: Mapping[str, object] | None = None, *, status: int = 200
) -> Response:
    """The page of one case, with ``more`` for its template. That its words were seen is recorded first."""
    runtime = site_of(request).runtime
    now, actor, vault = runtime.clock.now(), session.staff.email, runtime.deployment.vault
    if runtime.database.read(lambda connection: read_case(connection, case_id)) is None:
        raise NotFound
    runtime.database.write(
        lambda connection: record_audit(connection, actor=actor, action="view_case", object_=f"case:{case_id}", now=now)
    )

    def read(connection: Connection) -> dict[str, object]:
        line, notes = read_case(connection, case_id), read_notes(connection, vault, case_id)
        return {
            "line": line,
            "triggers": read_triggers(connection, vault, case_id),
            "notes": notes,
            "history": read_history(connection, case_id),
            "colleagues": read_colleagues(connection),
            "missing": missing_to_close(line.row, notes=len(notes)) if line else (),
        }

    context = runtime.database.read(read) | {
        "may_acknowledge": can_acknowledge(session.staff),
        "may_work": can_work_on_cases(session.staff),
        "outcomes": OUTCOMES,
        "longest_note": LONGEST,
        "typed": {},
    }
    return draw(request, "case.html", context | (dict(more) if more else {}), status=status)


def _cursor(request: Request) -> str:
    runtime = site_of(request).runtime
    # Due times pass without any row changing: the minute is part of the cursor.
    return f"{runtime.database.read(read_cases_cursor)}.{runtime.clock.now():%d%H%M}"


def _read_asked(asked: Mapping[str, str], email: str) -> Asked:
    """The filters in the address; what cannot be used is left out with a sentence."""
    given: dict[str, str] = {}
    faults: list[str] = []
    for name, label, known in (("status", "State", set(CASE_STATUSES)), ("kind", "Concern", set(map(str, KINDS)))):
        wanted = asked.get(name, "").strip().lower()
        if wanted in known:
            given[name] = wanted
        elif wanted:
            faults.append(f"{label}: there is no such choice, so this filter was left out.")
    if asked.get("mine") == "yes":
        given["mine"] = "yes"
    number = asked.get("page", "1")
    is_page = number.isascii() and number.isdigit() and len(number) < 6 and 1 <= int(number) <= LAST_PAGE
    if not is_page:
        faults.append("That page of the list cannot be found, so the first is shown.")
    mine = email if "mine" in given else ""
    filters = CaseFilters(given.get("status", ""), given.get("kind", ""), mine)
    return Asked(filters, given, int(number) if is_page else 1, tuple(faults))


def _list_context(request: Request, session: SignedIn) -> dict[str, object]:
    runtime, asked = site_of(request).runtime, _read_asked(request.query_params, session.staff.email)
    cursor, now = _cursor(request), runtime.clock.now()
    page = runtime.database.read(lambda connection: read_cases(connection, asked.filters, now=now, page=asked.page))
    numbered = dict(asked.given) | ({"page": str(asked.page)} if asked.page > 1 else {})
    return {
        "cursor": cursor,
        "page": page,
        "number": asked.page,
        "has_more": any(asked.page * SHOWN < group.count for group in page.groups),
        "given": asked.given,
        "faults": asked.faults,
        "query": urlencode(asked.given),
        "live_query": urlencode(numbered),
        "statuses": CASE_STATUSES,
        "kinds": KINDS,
        "may_acknowledge": can_acknowledge(session.staff),
        "is_news": False,
    }
