"""The second step: six digits when signing in, and setting it up with an app that scans or is typed a key."""

import io
from typing import Annotated
from urllib.parse import quote

import segno
from fastapi import APIRouter, Depends, Request
from markupsafe import Markup
from starlette.responses import RedirectResponse, Response

from admin.auth import SIGN_IN, at_stage, check_early_csrf, find_any_session, safe_next, set_session
from admin.forms import Form
from admin.site import draw, site_of
from bot.errors import NotAllowed
from bot.usecases.second_step import NOT_RIGHT, begin_set_up, confirm_set_up, enter_code, find_set_up
from bot.usecases.sign_in import Entered, SignedIn, Stage

router = APIRouter()

CODE = "/admin/code"
SET_UP = "/admin/second-step"
Waiting = Annotated[SignedIn, at_stage(Stage.CODE)]
SettingUp = Annotated[SignedIn, at_stage(Stage.FULL, Stage.ENROL)]
Posted = Annotated[Form, Depends(check_early_csrf)]


@router.get(CODE)
def show_code(request: Request, session: Waiting, next: str = "") -> Response:
    """Ask for the six digits."""
    return _draw_code(request, session, safe_next(next), refused="")


@router.post(CODE)
def take_code(request: Request, session: Waiting, form: Posted) -> Response:
    """Take the digits: the reader is signed in, under a new cookie."""
    site, wanted = site_of(request), safe_next(form.get("next", ""))
    runtime, code, now = site.runtime, form.get("code", ""), site.runtime.clock.now()
    vault, outside = runtime.deployment.vault, runtime.clock.real(now)
    entered = runtime.database.write(
        lambda connection: enter_code(connection, vault, session, code, now=now, phone_now=outside)
    )
    if entered is not None:
        return _let_in(request, entered, wanted or "/admin")
    if find_any_session(request) is None:  # the account was locked, and with that this session ended
        return RedirectResponse(f"{SIGN_IN}?news=late", 303)
    return _draw_code(request, session, wanted, refused=NOT_RIGHT)


@router.get(SET_UP)
def show_set_up(request: Request, session: SettingUp, next: str = "") -> Response:
    """What a second step is, or, once it was begun, the square to scan and the key to type."""
    return _draw_set_up(request, session, safe_next(next), refused="")


@router.post(f"{SET_UP}/begin")
def take_begin(request: Request, session: SettingUp, form: Posted) -> Response:
    """Make a key. It counts for nothing before a code of it was typed in."""
    runtime, wanted = site_of(request).runtime, safe_next(form.get("next", ""))
    vault, staff_id = runtime.deployment.vault, session.staff.id
    try:
        runtime.database.write(lambda connection: begin_set_up(connection, vault, staff_id))
    except NotAllowed:
        return RedirectResponse("/admin/account", 303)
    return RedirectResponse(SET_UP + (f"?next={quote(wanted)}" if wanted else ""), 303)


@router.post(f"{SET_UP}/confirm")
def take_confirm(request: Request, session: SettingUp, form: Posted) -> Response:
    """Turn the second step on with the first code; the reader goes on under a new cookie."""
    runtime, wanted, code = site_of(request).runtime, safe_next(form.get("next", "")), form.get("code", "")
    vault, now = runtime.deployment.vault, runtime.clock.now()
    outside = runtime.clock.real(now)
    try:
        entered = runtime.database.write(
            lambda connection: confirm_set_up(connection, vault, session, code, now=now, phone_now=outside)
        )
    except NotAllowed as fault:
        return _draw_set_up(request, session, wanted, refused=str(fault))
    return _let_in(request, entered, wanted or "/admin/account?news=on")


def _let_in(request: Request, entered: Entered, path: str) -> Response:
    response = RedirectResponse(path, 303)
    set_session(response, site_of(request), entered.token)
    return response


def _draw_code(request: Request, session: SignedIn, wanted: str | None, *, refused: str) -> Response:
    context = {"csrf": session.csrf, "email": session.staff.email, "next": wanted or "", "refused": refused}
    return draw(request, "second_step_code.html", context, status=401 if refused else 200)


def _draw_set_up(request: Request, session: SignedIn, wanted: str | None, *, refused: str) -> Response:
    runtime = site_of(request).runtime
    vault, issuer = runtime.deployment.vault, f"{runtime.deployment.organisation.public_name} feedback"
    found = runtime.database.read(
        lambda connection: find_set_up(connection, vault, staff_id=session.staff.id, issuer=issuer)
    )
    context = {
        "csrf": session.csrf,
        "email": session.staff.email,
        "next": wanted or "",
        "refused": refused,
        "is_required": session.stage is Stage.ENROL,
        "key": in_fours(found.key) if found else "",
        "picture": draw_square(found.address) if found else "",
    }
    return draw(request, "second_step_set_up.html", context, status=422 if refused else 200)


def in_fours(key: str) -> str:
    """A key as people can type it: groups of four."""
    return " ".join(key[start : start + 4] for start in range(0, len(key), 4))


def draw_square(address: str) -> Markup:
    """The QR code as SVG for the page itself, so that the key is behind no address of its own; it has no style."""
    picture = io.BytesIO()
    segno.make(address, error="m").save(
        picture, kind="svg", border=4, omitsize=True, light="#fff", xmldecl=False, svgns=True, nl=False, title="QR code"
    )
    return Markup(picture.getvalue().decode())  # noqa: S704 – made here, of squares; the address is not in it as text
