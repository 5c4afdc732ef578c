"""What a page says when it cannot do what was asked: forbidden, not found, out of date, broken, database away."""

from dataclasses import dataclass

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.responses import RedirectResponse, Response

from admin.auth import NotSignedIn, find_session, sign_in_path
from admin.permissions import NotPermitted
from admin.site import draw
from bot.errors import DatabaseUnavailable, NotFound


@dataclass(frozen=True, slots=True)
class Trouble:
    """One error page: what happened, and what its reader can do."""

    heading: str
    advice: str


NOT_FOUND = Trouble("Page not found", "Check the address. What you are looking for may have been moved or deleted.")
TROUBLES = {
    400: Trouble("That could not be read", "Go back, load the page again and send it once more."),
    403: Trouble(
        "You cannot open this page", "Your account does not reach this page. An administrator can change what it opens."
    ),
    404: NOT_FOUND,
    405: NOT_FOUND,
    413: Trouble("That is too large", "Go back and send less at once."),
    500: Trouble(
        "Something went wrong", "It has been written down. Try again; if it stays so, tell whoever runs this."
    ),
    503: Trouble("Not available for the moment", "The database does not answer. Nothing was changed. Try again soon."),
}


def add_error_pages(application: FastAPI) -> None:
    """Answer every fault of these pages with a page."""
    application.add_exception_handler(NotSignedIn, _ask_to_sign_in)
    application.add_exception_handler(HTTPException, _show_http)
    application.add_exception_handler(RequestValidationError, _shows(404))
    application.add_exception_handler(NotFound, _shows(404))
    application.add_exception_handler(NotPermitted, _shows(403))
    application.add_exception_handler(DatabaseUnavailable, _shows(503))
    application.add_exception_handler(Exception, _shows(500))


def _ask_to_sign_in(request: Request, _fault: Exception) -> Response:
    path = sign_in_path(request)
    if "hx-request" in request.headers:
        # A fragment cannot show the sign-in page in its corner: the whole window goes there.
        return Response(status_code=401, headers={"HX-Redirect": path})
    return RedirectResponse(path, 303)


def _show_http(request: Request, fault: Exception) -> Response:
    status = fault.status_code if isinstance(fault, HTTPException) else 500
    advice = fault.detail if isinstance(fault, HTTPException) and status in (400, 403) else ""
    return _show(request, status, advice)


def _shows(status: int):  # noqa: ANN202 – one of Starlette's handler types, which are many
    return lambda request, _fault: _show(request, status)


def _show(request: Request, status: int, advice: str = "") -> Response:
    trouble = TROUBLES.get(status, TROUBLES[500])
    if not hasattr(request.state, "session") and status < 500:
        try:
            find_session(request)  # so that the page keeps its navigation
        except DatabaseUnavailable:
            request.state.session = None
    context = {"heading": trouble.heading, "advice": advice or trouble.advice}
    return draw(request, "error.html", context, status=status)
