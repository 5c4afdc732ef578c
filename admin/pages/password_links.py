"""A forgotten password, and the page behind a mailed link where a password is set. Nobody is signed in here."""

from typing import Annotated

from fastapi import APIRouter, Depends, Path, Request
from starlette.responses import RedirectResponse, Response

from admin.auth import SIGN_IN
from admin.forms import Form, read_form
from admin.site import draw, site_of
from bot.errors import NotAllowed
from bot.usecases.runtime import Runtime
from bot.usecases.staff_links import ask_reset, find_open_link, set_password

router = APIRouter()

FORGOTTEN = "/admin/forgotten"
SET_PASSWORD = "/admin/set-password/{token}"  # noqa: S105 – an address
Token = Annotated[str, Path(max_length=100)]


@router.get(FORGOTTEN)
def show_forgotten(request: Request) -> Response:
    """Ask for the e-mail address; without a mail server, say who can help."""
    return _draw_forgotten(request, asked=False)


@router.post(FORGOTTEN)
def take_forgotten(request: Request, form: Annotated[Form, Depends(read_form)]) -> Response:
    """Answer the same, and as fast, whoever asks: what follows is left to the writer, and not waited for."""
    runtime, email = site_of(request).runtime, form.get("email", "")
    if runtime.settings.smtp_url:
        deployment, now = runtime.deployment, runtime.clock.now()
        runtime.database.submit(lambda connection: ask_reset(connection, deployment, email=email, now=now))
    return _draw_forgotten(request, asked=True)


@router.get(SET_PASSWORD)
def show_set_password(request: Request, token: Token) -> Response:
    """The form for a new password. Looking uses nothing up: mail scanners open links before people do."""
    return _draw_set_password(request, token, refused="")


@router.post(SET_PASSWORD)
def take_set_password(request: Request, token: Token, form: Annotated[Form, Depends(read_form)]) -> Response:
    """Set the password and use the link up; the way goes on by the sign-in page, second step and all."""
    runtime, password = site_of(request).runtime, form.get("password", "")
    try:
        was_set = set_password(runtime.database, token, password, names=own_names(runtime), now=runtime.clock.now())
    except NotAllowed as fault:
        return _draw_set_password(request, token, refused=str(fault))
    return RedirectResponse(f"{SIGN_IN}?news=set", 303) if was_set else _draw_set_password(request, token, refused="")


def own_names(runtime: Runtime) -> tuple[str, ...]:
    """What this deployment is called: nothing to make a password of."""
    organisation = runtime.deployment.organisation
    return (organisation.trust_name, organisation.public_name, organisation.trust_code)


def _draw_forgotten(request: Request, *, asked: bool) -> Response:
    context = {"asked": asked, "by_mail": bool(site_of(request).runtime.settings.smtp_url)}
    return draw(request, "forgotten.html", context)


def _draw_set_password(request: Request, token: str, *, refused: str) -> Response:
    runtime = site_of(request).runtime
    now = runtime.clock.now()
    found = runtime.database.read(lambda connection: find_open_link(connection, token, now=now))
    status = 410 if found is None else 422 if refused else 200
    return draw(request, "set_password.html", {"found": found, "token": token, "refused": refused}, status=status)
