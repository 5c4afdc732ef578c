"""Your account: who you are here, and your second step."""

from typing import Annotated

from fastapi import APIRouter, Depends, Request
from starlette.responses import RedirectResponse, Response

from admin.auth import allow, check_csrf
from admin.forms import Form
from admin.presenters.staff import ROLES, WHAT_ROLES_DO, ward_words
from admin.site import draw, site_of
from bot.errors import NotAllowed
from bot.reports.staff_page import read_own_account
from bot.usecases.second_step import turn_off
from bot.usecases.sign_in import SignedIn, StaffMember

router = APIRouter()

PATH = "/admin/account"
NEWS = {
    "on": "Your second step is on. From now on you sign in with your password and a code from your app.",
    "off": "Your second step is off. You sign in with your password alone.",
}
WRONG = (
    "The password or the code is not right, and nothing was changed. "
    "After five wrong tries an account is locked for 15 minutes."
)


def is_anyone(staff: StaffMember) -> bool:  # noqa: ARG001 – a rule is asked about somebody
    """Everybody has an account of their own."""
    return True


Owner = Annotated[SignedIn, allow(is_anyone)]


@router.get(PATH)
def show_account(request: Request, session: Owner, news: str = "") -> Response:
    """What this account is, and whether it has a second step."""
    return _draw(request, session, news=NEWS.get(news, ""), refused="")


@router.post(f"{PATH}/second-step/off")
def take_off(request: Request, session: Owner, form: Annotated[Form, Depends(check_csrf)]) -> Response:
    """Turn the second step off, with the password and a code: a browser left open is not enough."""
    runtime = site_of(request).runtime
    now = runtime.clock.now()
    try:
        is_off = turn_off(
            runtime.database,
            runtime.deployment.vault,
            session,
            password=form.get("password", ""),
            code=form.get("code", ""),
            now=now,
            phone_now=runtime.clock.real(now),
        )
    except NotAllowed as fault:
        return _draw(request, session, news="", refused=str(fault))
    return RedirectResponse(f"{PATH}?news=off", 303) if is_off else _draw(request, session, news="", refused=WRONG)


def _draw(request: Request, session: SignedIn, *, news: str, refused: str) -> Response:
    runtime, staff = site_of(request).runtime, session.staff
    account = runtime.database.read(lambda connection: read_own_account(connection, staff.id))
    context = {
        "own": account,
        "role": ROLES[staff.role],
        "may": WHAT_ROLES_DO[staff.role],
        "wards": [ward_words(runtime.deployment.organisation, code) for code in staff.wards],
        "news": news,
        "refused": refused,
    }
    return draw(request, "my_account.html", context, status=422 if refused else 200)
