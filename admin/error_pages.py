"""What a page says when it cannot do what was asked: forbidden, not found, out of date, broken, database away.

A request by htmx gets one line instead of a page, for the alert of the page it stands on (``#trouble`` in layout.html):
a whole page must never be put into the corner that a fragment was to fill.
"""

from dataclasses import dataclass
from http import HTTPStatus

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.responses import RedirectResponse, Response

from admin.auth import NotSignedIn, find_session, sign_in_path
from admin.permissions import NotPermitted
from admin.site import draw
from bot.errors import DatabaseUnavailable, NotFound

AS_FRAGMENT = {"HX-Retarget": "#trouble", "HX-Reswap": "innerHTML"}


@dataclass(frozen=True, slots=True)
class Trouble:
    """One error page: what happened, and what its reader can do."""

    heading: str
    advice: str


NOT_FOUND = Trouble(
    "Page not found",
    "Check the address. What you are looking for may have been moved or deleted, or may belong to another ward.",
)
NOT_ACCEPTED = Trouble("This form was not accepted", "Nothing was changed.")
"""Our rules say no by NotPermitted: an HTTP 403 is a form without its token, or from another site."""
TROUBLES = {
    400: Trouble("That could not be read", "Nothing was changed. Go back, load the page again and send it again."),
    403: Trouble(
        "You cannot open this page", "Your account does not reach this page. An administrator can change what it opens."
    ),
    404: NOT_FOUND,
    405: NOT_FOUND,
    409: Trouble("Somebody else was faster", "Nothing was changed. Load the page again to see how it stands."),
    413: Trouble("That is too large", "Nothing was changed. Go back and send less at once."),
    429: Trouble("Too many tries", "Wait a few minutes, then try again."),
    500: Trouble(
        "Something went wrong",
        "It has been written down. Go back and try again. If it happens again, tell whoever runs this service.",
    ),
    503: Trouble(
        "Not available for the moment",
        "The database does not answer. Nothing was changed. Try again in a few minutes; patients’ texts are kept.",
    ),
}
SAYS_MORE = frozenset({400, 403, 409, 429})
"""Of these a page of ours may add in its own words what it did not like."""


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
    if not isinstance(fault, HTTPException):
        return _show(request, 500, TROUBLES[500])
    status = fault.status_code
    trouble = NOT_ACCEPTED if status == 403 else TROUBLES.get(status, TROUBLES[500 if status >= 500 else 400])
    if status in SAYS_MORE and fault.detail != HTTPStatus(status).phrase:
        trouble = Trouble(trouble.heading, f"{fault.detail} {trouble.advice}")
    return _show(request, status, trouble)


def _shows(status: int):  # noqa: ANN202 – one of Starlette's handler types, which are many
    return lambda request, _fault: _show(request, status, TROUBLES[status])


def _show(request: Request, status: int, trouble: Trouble) -> Response:
    if "hx-request" in request.headers:
        response = draw(request, "error_line.html", {"trouble": trouble, "method": request.method}, status=status)
        response.headers.update(AS_FRAGMENT)
        return response
    if not hasattr(request.state, "session") and status < 500:
        try:
            find_session(request)  # so that the page keeps its navigation
        except DatabaseUnavailable:
            request.state.session = None
    return draw(request, "error.html", {"trouble": trouble, "status": status}, status=status)
