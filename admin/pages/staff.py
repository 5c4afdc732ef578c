"""Staff: who may sign in, as what, and what an administrator can do about an account."""

from collections.abc import Callable
from typing import Annotated

from fastapi import APIRouter, Depends, Path, Request
from sqlalchemy import Connection
from starlette.responses import RedirectResponse, Response

from admin.auth import allow, check_csrf
from admin.forms import Form
from admin.permissions import can_manage_staff
from admin.presenters import staff as words
from admin.site import draw, site_of
from bot.errors import NotAllowed, NotFound
from bot.reports.staff_page import read_account, read_accounts
from bot.roles import Role
from bot.usecases.change_staff import change_role, disable, enable, remove_second_step
from bot.usecases.sign_in import SignedIn, is_second_step_required
from bot.usecases.staff_links import Invited, invite, send_link

router = APIRouter()

PATH = "/admin/staff"
Admin = Annotated[SignedIn, allow(can_manage_staff)]
Posted = Annotated[Form, Depends(check_csrf)]
StaffId = Annotated[int, Path(ge=1, le=2**31 - 1)]
TICK = "ward-"
"""Each ward is a field of its own: of a repeated field a form keeps only the last."""
NEWS = {
    "invited": "The invitation is on its way by e-mail.",
    "sent": "A link to set a password is on its way by e-mail.",
    "changed": "The change is saved.",
    "disabled": "The account is disabled, and signed out everywhere.",
    "enabled": "The account may sign in again.",
    "removed": "The second step is removed, and the account signed out everywhere.",
}


@router.get(PATH)
def show_staff(request: Request, session: Admin, news: str = "") -> Response:  # noqa: ARG001 – the rule lets them in
    """Every account."""
    runtime = site_of(request).runtime
    now = runtime.clock.now()

    def read(connection: Connection) -> dict[str, object]:
        accounts = read_accounts(connection, now=now)
        return {"accounts": accounts, "is_required": is_second_step_required(connection)}

    return _draw(request, "staff.html", runtime.database.read(read) | {"news": NEWS.get(news, "")})


@router.get(f"{PATH}/new")
def show_new(request: Request, session: Admin) -> Response:  # noqa: ARG001 – the rule lets them in
    """The form to invite somebody."""
    return _draw_new(request, {}, refused="")


@router.post(f"{PATH}/new")
def take_new(request: Request, session: Admin, form: Posted) -> Response:
    """Invite: the link goes by e-mail, or is shown this once where no mail server is set."""
    runtime = site_of(request).runtime
    deployment, now, by_mail = runtime.deployment, runtime.clock.now(), bool(runtime.settings.smtp_url)
    email, by = form.get("email", ""), session.staff.email
    try:
        role = _role(form)
        invited = runtime.database.write(
            lambda connection: invite(
                connection,
                deployment,
                email=email,
                role=role,
                wards=_wards(form, role),
                by_mail=by_mail,
                by=by,
                now=now,
            )
        )
    except NotAllowed as fault:
        return _draw_new(request, form, refused=str(fault))
    return _after_link(request, invited, "invited")


@router.get(f"{PATH}/{{staff_id}}")
def show_account(request: Request, session: Admin, staff_id: StaffId, news: str = "") -> Response:
    """One account, and what can be done about it."""
    return _draw_account(request, session, staff_id, news=NEWS.get(news, ""))


@router.post(f"{PATH}/{{staff_id}}/role")
def take_role(request: Request, session: Admin, staff_id: StaffId, form: Posted) -> Response:
    """Change role and wards."""
    by, now = session.staff, site_of(request).runtime.clock.now()

    def work(connection: Connection) -> None:
        role = _role(form)
        change_role(connection, staff_id, role=role, wards=_wards(form, role), by=by, now=now)

    return _change(request, session, staff_id, work, "changed")


@router.post(f"{PATH}/{{staff_id}}/disable", dependencies=[Depends(check_csrf)])
def take_disable(request: Request, session: Admin, staff_id: StaffId) -> Response:
    """Let the account sign in no more, at once."""
    by, now = session.staff, site_of(request).runtime.clock.now()
    return _change(request, session, staff_id, lambda link: disable(link, staff_id, by=by, now=now), "disabled")


@router.post(f"{PATH}/{{staff_id}}/enable", dependencies=[Depends(check_csrf)])
def take_enable(request: Request, session: Admin, staff_id: StaffId) -> Response:
    """Let it sign in again."""
    by, now = session.staff, site_of(request).runtime.clock.now()
    return _change(request, session, staff_id, lambda link: enable(link, staff_id, by=by, now=now), "enabled")


@router.post(f"{PATH}/{{staff_id}}/remove-second-step", dependencies=[Depends(check_csrf)])
def take_remove(request: Request, session: Admin, staff_id: StaffId) -> Response:
    """Take a lost phone's second step away, and tell its owner."""
    runtime = site_of(request).runtime
    deployment, by, now, by_mail = (
        runtime.deployment,
        session.staff,
        runtime.clock.now(),
        bool(runtime.settings.smtp_url),
    )

    def work(connection: Connection) -> None:
        remove_second_step(connection, deployment, staff_id, by=by, by_mail=by_mail, now=now)

    return _change(request, session, staff_id, work, "removed")


@router.post(f"{PATH}/{{staff_id}}/send-link", dependencies=[Depends(check_csrf)])
def take_send_link(request: Request, session: Admin, staff_id: StaffId) -> Response:
    """The invitation once more, or a link for a new password."""
    runtime = site_of(request).runtime
    deployment, by, now, by_mail = (
        runtime.deployment,
        session.staff.email,
        runtime.clock.now(),
        bool(runtime.settings.smtp_url),
    )
    try:
        made = runtime.database.write(
            lambda connection: send_link(connection, deployment, staff_id, by_mail=by_mail, by=by, now=now)
        )
    except NotAllowed as fault:
        return _draw_account(request, session, staff_id, refused=str(fault))
    return _after_link(request, made, "sent")


def _change(
    request: Request, session: SignedIn, staff_id: int, work: Callable[[Connection], None], news: str
) -> Response:
    try:
        site_of(request).runtime.database.write(work)
    except NotAllowed as fault:
        return _draw_account(request, session, staff_id, refused=str(fault))
    return RedirectResponse(f"{PATH}/{staff_id}?news={news}", 303)


def _after_link(request: Request, made: Invited, news: str) -> Response:
    if not made.link:
        return RedirectResponse(f"{PATH}/{made.staff_id}?news={news}", 303)
    account = _read(request, made.staff_id)
    return draw(request, "staff_link.html", {"person": account, "link": made.link})


def _role(form: Form) -> Role:
    """Raises NotAllowed when no role was chosen."""
    try:
        return Role(form.get("role", ""))
    except ValueError:
        raise NotAllowed("Choose a role.") from None


def _wards(form: Form, role: Role) -> tuple[str, ...]:
    """The wards that were ticked; ticks mean nothing to a role that sees every ward."""
    ticked = tuple(name.removeprefix(TICK) for name in form if name.startswith(TICK))
    return ticked if role is Role.WARD else ()


def _read(request: Request, staff_id: int):  # noqa: ANN202 – an Account
    now = site_of(request).runtime.clock.now()
    account = site_of(request).runtime.database.read(lambda connection: read_account(connection, staff_id, now=now))
    if account is None:
        raise NotFound
    return account


def _draw_new(request: Request, form: Form, *, refused: str) -> Response:
    chosen = tuple(name.removeprefix(TICK) for name in form if name.startswith(TICK))
    context = {"email": form.get("email", ""), "role": form.get("role", ""), "refused": refused}
    return _draw(request, "staff_new.html", context | _choices(request, chosen), status=422 if refused else 200)


def _draw_account(request: Request, session: SignedIn, staff_id: int, *, news: str = "", refused: str = "") -> Response:
    account = _read(request, staff_id)
    context = {"person": account, "is_own": staff_id == session.staff.id, "news": news, "refused": refused}
    return _draw(
        request, "staff_account.html", context | _choices(request, account.wards), status=422 if refused else 200
    )


def _choices(request: Request, chosen: tuple[str, ...]) -> dict[str, object]:
    organisation = site_of(request).runtime.deployment.organisation
    return {"ward_choices": words.ward_choices(organisation, chosen), "tick": TICK}


def _draw(request: Request, template: str, context: dict[str, object], *, status: int = 200) -> Response:
    runtime = site_of(request).runtime
    frame = {
        "words": words,
        "roles": list(Role),
        "by_mail": bool(runtime.settings.smtp_url),
        "organisation_file": runtime.deployment.organisation,
    }
    return draw(request, template, frame | context, status=status)
