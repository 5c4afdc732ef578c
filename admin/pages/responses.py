"""The responses: the live list with its filters, one response with its conversation, and showing it to its ward."""

from dataclasses import replace
from typing import Annotated

from fastapi import APIRouter, Depends, Path, Request
from sqlalchemy import Connection
from starlette.responses import RedirectResponse, Response

from admin.auth import allow, check_csrf
from admin.forms import Form
from admin.permissions import can_release, can_reveal_identity, can_see_cases, can_see_responses, scope_of
from admin.presenters.filters import LABELS, Asked, Choices, choices_for, read_before, read_filters
from admin.presenters.words import REASONS
from admin.site import draw, site_of
from bot.errors import NotAllowed, NotFound
from bot.reports.responses_page import Response as Feedback
from bot.reports.responses_page import (
    count_matches,
    count_responses,
    read_cursor,
    read_response,
    read_response_cursor,
    read_responses,
    seen_places,
)
from bot.triage.concerns import HIDDEN_FROM_WARDS
from bot.usecases.audit import record_audit
from bot.usecases.release_response import release, take_back
from bot.usecases.sign_in import SignedIn

router = APIRouter()

PATH = "/admin/responses"
PAGE = 25
COUNTED = 1_001
"""Matches are counted up to here: "more than 1,000" says as much, and the page stays quick."""
Reader = Annotated[SignedIn, allow(can_see_responses)]
Releaser = Annotated[SignedIn, allow(can_release)]
Key = Annotated[str, Path(pattern=r"^[0-9a-f]{1,40}$")]


@router.get(PATH)
def show_responses(request: Request, session: Reader) -> Response:
    """The list, newest text first. It is live on its first page, unless the reader paused it."""
    asked, choices = _read_asked(request, session)
    before, fault = read_before(request.query_params)
    context = _list_context(request, session, asked, before) | {
        "choices": choices,
        "labels": LABELS,
        "faults": (*asked.faults, fault) if fault else asked.faults,
        "is_live": request.query_params.get("live") != "off" and before is None,
    }
    return draw(request, "responses.html", context)


@router.get(f"{PATH}/live")
def show_news(request: Request, session: Reader) -> Response:
    """The list once more if anything has changed since ``cursor``, else 204."""
    if _cursor(request) == request.query_params.get("cursor"):
        return Response(status_code=204)
    asked, _ = _read_asked(request, session)
    context = _list_context(request, session, asked, None) | {"is_live": True, "is_news": True}
    return draw(request, "responses_list.html", context)


@router.get(f"{PATH}/{{key}}")
def show_response(request: Request, session: Reader, key: Key) -> Response:
    """One response. That it was seen is recorded first: what cannot be recorded is not shown."""
    return draw_response(request, session, key)


@router.get(f"{PATH}/{{key}}/live")
def show_response_news(request: Request, session: Reader, key: Key) -> Response:
    """The same response again if anything has changed since ``cursor``, else 204. Audited once already."""
    runtime = site_of(request).runtime
    scope = scope_of(session.staff, runtime.deployment.vault)
    cursor = runtime.database.read(lambda connection: read_response_cursor(connection, scope, key))
    if cursor is not None and cursor == request.query_params.get("cursor"):
        return Response(status_code=204)
    return draw(request, "response_body.html", _one_context(request, session, _read_one(request, session, key)))


@router.post(f"{PATH}/{{key}}/release")
def take_release(request: Request, session: Releaser, key: Key, form: Annotated[Form, Depends(check_csrf)]) -> Response:
    """Show the response to its ward, or take it back."""
    runtime = site_of(request).runtime
    now, by = runtime.clock.now(), session.staff.email
    seen = form.get("seen", "")
    text_id = int(seen) if seen.isascii() and seen.isdigit() and len(seen) < 19 else -1

    def change(connection: Connection) -> None:
        if form.get("do") == "take_back":
            take_back(connection, key, by=by, now=now)
        else:
            release(connection, key, seen=text_id, by=by, now=now)

    try:
        runtime.database.write(change)
    except NotAllowed as refused:
        return draw_response(request, session, key, {"release_fault": str(refused)}, status=422)
    return RedirectResponse(f"{PATH}/{key}#ward", 303)


def draw_response(
    request: Request, session: SignedIn, key: str, more: dict[str, object] | None = None, *, status: int = 200
) -> Response:
    """The page of one response, with ``more`` for its template. Raises NotFound when it is out of reach."""
    runtime = site_of(request).runtime
    feedback = _read_one(request, session, key)
    now, actor = runtime.clock.now(), session.staff.email
    runtime.database.write(
        lambda connection: record_audit(
            connection, actor=actor, action="view_response", object_=f"response:{key}", now=now
        )
    )
    context = _one_context(request, session, feedback) | {
        "may_reveal": can_reveal_identity(session.staff),
        "reasons": REASONS,
    }
    return draw(request, "response.html", context | (more or {}), status=status)


def _cursor(request: Request) -> str:
    """Where the responses stand now."""
    return site_of(request).runtime.database.read(read_cursor)


def _read_asked(request: Request, session: SignedIn) -> tuple[Asked, Choices]:
    """The filters of the address, and what there is to choose from for this reader."""
    runtime = site_of(request).runtime
    deployment, scope = runtime.deployment, scope_of(session.staff, runtime.deployment.vault)
    seen = runtime.database.read(lambda connection: seen_places(connection, scope))
    choices = choices_for(deployment.organisation, deployment.flows, wards=scope.wards, seen=seen)
    return read_filters(request.query_params, choices), choices


def _list_context(request: Request, session: SignedIn, asked: Asked, before: int | None) -> dict[str, object]:
    runtime = site_of(request).runtime
    scope = scope_of(session.staff, runtime.deployment.vault)

    def read(connection: Connection) -> dict[str, object]:
        filters = asked.filters
        return {
            "cursor": read_cursor(connection),
            "page": read_responses(connection, scope, filters, before=before, limit=PAGE),
            "counts": count_responses(connection, scope),
            "matches": count_matches(connection, scope, filters, at_most=COUNTED) if asked.given else 0,
        }

    return runtime.database.read(read) | {
        "asked": asked,
        "query": asked.query,
        "counted": COUNTED,
        "before": before,
        "is_news": False,
    }


def _read_one(request: Request, session: SignedIn, key: str) -> Feedback:
    runtime = site_of(request).runtime
    scope = scope_of(session.staff, runtime.deployment.vault)
    feedback = runtime.database.read(lambda connection: read_response(connection, scope, key))
    if feedback is None:
        raise NotFound
    return feedback


def _one_context(request: Request, session: SignedIn, feedback: Feedback) -> dict[str, object]:
    """``ward_view``: what the ward would read, word for word, for those who decide whether it may."""
    runtime, staff = site_of(request).runtime, session.staff
    scope, key = scope_of(staff, runtime.deployment.vault), feedback.row.key
    is_hidden_kind = any(worry.kind in HIDDEN_FROM_WARDS for worry in feedback.worries)
    ward_view = None
    if is_hidden_kind and can_release(staff):
        redacted = replace(scope, originals=False)
        ward_view = runtime.database.read(lambda connection: read_response(connection, redacted, key))
    return {
        "cursor": runtime.database.read(lambda connection: read_response_cursor(connection, scope, key)),
        "feedback": feedback,
        "ward_view": ward_view,
        "may_open_cases": can_see_cases(staff),
    }
