"""The responses: the live list, and one response with its whole conversation."""

from typing import Annotated
from urllib.parse import urlencode

from fastapi import APIRouter, Path, Query, Request
from sqlalchemy import Connection
from starlette.responses import Response

from admin.auth import allow
from admin.permissions import can_see_cases, can_see_responses, scope_of
from admin.presenters.places import ward_options
from admin.presenters.words import RATINGS
from admin.site import draw, site_of
from bot.errors import NotFound
from bot.reports.responses_page import (
    Filters,
    count_responses,
    read_cursor,
    read_response,
    read_responses,
)
from bot.reports.responses_page import Response as Feedback
from bot.usecases.audit import record_audit
from bot.usecases.sign_in import SignedIn

router = APIRouter()

PATH = "/admin/responses"
PAGE = 25
Reader = Annotated[SignedIn, allow(can_see_responses)]
Word = Annotated[str, Query(max_length=80, pattern=r"^[^\x00-\x1f]*$")]
Key = Annotated[str, Path(pattern=r"^[0-9a-f]{1,40}$")]


@router.get(PATH)
def show_responses(
    request: Request,
    session: Reader,
    ward: Word = "",
    rating: Word = "",
    before: Annotated[int | None, Query(ge=1, le=2**62)] = None,
    live: Word = "on",
) -> Response:
    """The list, newest text first. It is live on its first page, unless the reader paused it."""
    filters = Filters(ward, rating)
    deployment = site_of(request).runtime.deployment
    wards = ward_options(deployment.organisation, scope_of(session.staff, deployment.vault).wards)
    context = _list_context(request, session, filters, before) | {
        "ward_options": wards,
        "ratings": RATINGS,
        "is_live": live != "off" and before is None,
    }
    return draw(request, "responses.html", context)


@router.get(f"{PATH}/live")
def show_news(request: Request, session: Reader, cursor: Word = "", ward: Word = "", rating: Word = "") -> Response:
    """The list once more if anything has changed since ``cursor``, else 204."""
    if request_cursor(request) == cursor:
        return Response(status_code=204)
    context = _list_context(request, session, Filters(ward, rating), None) | {"is_live": True, "is_news": True}
    return draw(request, "responses_list.html", context)


@router.get(f"{PATH}/{{key}}")
def show_response(request: Request, session: Reader, key: Key) -> Response:
    """One response. That it was seen is recorded first: what cannot be recorded is not shown."""
    runtime = site_of(request).runtime
    feedback = _read_one(request, session, key)
    now, actor = runtime.clock.now(), session.staff.email
    runtime.database.write(
        lambda connection: record_audit(
            connection, actor=actor, action="view_response", object_=f"response:{key}", now=now
        )
    )
    return draw(request, "response.html", _one_context(request, session, feedback))


@router.get(f"{PATH}/{{key}}/live")
def show_response_news(request: Request, session: Reader, key: Key, cursor: Word = "") -> Response:
    """The same response again if anything has changed since ``cursor``, else 204. Audited once already."""
    if request_cursor(request) == cursor:
        return Response(status_code=204)
    return draw(request, "response_body.html", _one_context(request, session, _read_one(request, session, key)))


def request_cursor(request: Request) -> str:
    """Where the responses stand now."""
    return site_of(request).runtime.database.read(read_cursor)


def _list_context(request: Request, session: SignedIn, filters: Filters, before: int | None) -> dict[str, object]:
    runtime = site_of(request).runtime
    scope = scope_of(session.staff, runtime.deployment.vault)

    def read(connection: Connection) -> dict[str, object]:
        return {
            "cursor": read_cursor(connection),
            "page": read_responses(connection, scope, filters, before=before, limit=PAGE),
            "counts": count_responses(connection, scope),
        }

    query = {name: value for name, value in (("ward", filters.ward), ("rating", filters.rating)) if value}
    return runtime.database.read(read) | {
        "filters": filters,
        "query": urlencode(query),
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
    return {
        "cursor": request_cursor(request),
        "feedback": feedback,
        "may_open_cases": can_see_cases(session.staff),
    }
