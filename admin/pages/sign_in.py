"""Signing in and out. What comes between the password and the pages is in second_step.py."""

from typing import Annotated
from urllib.parse import quote

from fastapi import APIRouter, Depends, Request
from starlette.responses import RedirectResponse, Response

from admin.auth import (
    SIGN_IN,
    check_early_csrf,
    drop_session,
    find_session,
    read_any_session,
    safe_next,
    set_session,
)
from admin.forms import Form, read_form
from admin.site import draw, site_of
from bot.usecases.sign_in import SignedIn, Stage, sign_in, sign_out

router = APIRouter()

REFUSED = (
    "Check the e-mail address and the password. After five wrong tries an account is locked for 15 minutes, "
    "and then opens again by itself."
)
"""The same sentence for an unknown address, a wrong password, and a locked or disabled account."""
NEWS = {
    "set": "Your password is set. Sign in with it now.",
    "late": "Too much time passed, or there were too many wrong codes. Sign in again; a locked account opens by itself "
    "after 15 minutes.",
}
NEXT_STEPS = {Stage.CODE: "/admin/code", Stage.ENROL: "/admin/second-step"}


@router.get(SIGN_IN)
def show_sign_in(request: Request, next: str = "", news: str = "") -> Response:
    """The form; somebody who is signed in goes straight on."""
    wanted = safe_next(next)
    if find_session(request) is not None:
        return RedirectResponse(wanted or "/admin", 303)
    context = {"next": wanted or "", "email": "", "refused": "", "news": NEWS.get(news, "")}
    return draw(request, "sign_in.html", context)


@router.post(SIGN_IN)
def take_sign_in(request: Request, form: Annotated[Form, Depends(read_form)]) -> Response:
    """Take the password, and go where the reader wanted to go, or to the second step first."""
    site, email = site_of(request), form.get("email", "")
    runtime, wanted = site.runtime, safe_next(form.get("next", ""))
    entered = sign_in(runtime.database, email=email, password=form.get("password", ""), now=runtime.clock.now())
    if entered is None:
        return draw(request, "sign_in.html", {"next": wanted or "", "email": email, "refused": REFUSED}, status=401)
    step = NEXT_STEPS.get(entered.stage)
    onward = f"?next={quote(wanted)}" if wanted else ""
    response = RedirectResponse(step + onward if step else wanted or "/admin", 303)
    set_session(response, site, entered.token)
    return response


@router.post("/admin/sign-out", dependencies=[Depends(check_early_csrf)])
def take_sign_out(request: Request, session: Annotated[SignedIn, Depends(read_any_session)]) -> Response:
    """End the session and the cookie, also half way in."""
    site = site_of(request)
    now = site.runtime.clock.now()
    site.runtime.database.write(lambda connection: sign_out(connection, session, now=now))
    response = RedirectResponse(SIGN_IN, 303)
    drop_session(response, site)
    return response
