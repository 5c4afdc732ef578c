"""Signing in and out."""

from typing import Annotated

from fastapi import APIRouter, Depends, Request
from starlette.responses import RedirectResponse, Response

from admin.auth import SIGN_IN, check_csrf, drop_session, find_session, read_session, safe_next, set_session
from admin.forms import Form, read_form
from admin.site import draw, site_of
from bot.usecases.sign_in import SignedIn, sign_in, sign_out

router = APIRouter()

REFUSED = (
    "Check the e-mail address and the password. After five wrong tries an account is locked for 15 minutes, "
    "and then opens again by itself."
)
"""The same sentence for an unknown address, a wrong password and a locked account."""


@router.get(SIGN_IN)
def show_sign_in(request: Request, next: str = "") -> Response:
    """The form; somebody who is signed in goes straight on."""
    wanted = safe_next(next)
    if find_session(request) is not None:
        return RedirectResponse(wanted or "/admin", 303)
    return draw(request, "sign_in.html", {"next": wanted or "", "email": "", "refused": ""})


@router.post(SIGN_IN)
def take_sign_in(request: Request, form: Annotated[Form, Depends(read_form)]) -> Response:
    """Sign in and go where the reader wanted to go."""
    site, email = site_of(request), form.get("email", "")
    runtime, wanted = site.runtime, safe_next(form.get("next", ""))
    token = sign_in(runtime.database, email=email, password=form.get("password", ""), now=runtime.clock.now())
    if token is None:
        return draw(request, "sign_in.html", {"next": wanted or "", "email": email, "refused": REFUSED}, status=401)
    response = RedirectResponse(wanted or "/admin", 303)
    set_session(response, site, token)
    return response


@router.post("/admin/sign-out", dependencies=[Depends(check_csrf)])
def take_sign_out(request: Request, session: Annotated[SignedIn, Depends(read_session)]) -> Response:
    """End the session and the cookie."""
    site = site_of(request)
    now = site.runtime.clock.now()
    site.runtime.database.write(lambda connection: sign_out(connection, session, now=now))
    response = RedirectResponse(SIGN_IN, 303)
    drop_session(response, site)
    return response
