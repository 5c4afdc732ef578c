"""Settings: the organisation, the alert routes with their test, how everything is, and what administrators decide."""

from typing import Annotated

from fastapi import APIRouter, Depends, Request
from starlette.responses import RedirectResponse, Response

from admin.auth import allow, check_csrf
from admin.forms import Form
from admin.permissions import can_manage_staff, can_see_settings, can_test_alerts
from admin.presenters.dates import LONDON
from admin.presenters.settings import health_lines, holidays_to_come, hours_lines, route_lines
from admin.presenters.words import ROUTES, words_for
from admin.site import draw, site_of
from bot.errors import NotAllowed
from bot.usecases.examine import examine
from bot.usecases.second_step import require_second_step
from bot.usecases.sign_in import SignedIn, is_second_step_required
from bot.usecases.try_alerts import try_alert_routes

router = APIRouter()

PATH = "/admin/settings"
NEWS = {
    "required": "Every account must have a second step now. Who has none was signed out, and sets one up at the "
    "next sign-in.",
    "optional": "Accounts may now do without a second step.",
}


@router.get(PATH)
def show_settings(request: Request, session: Annotated[SignedIn, allow(can_see_settings)], news: str = "") -> Response:
    """How this deployment is set up, and how it is."""
    return _draw(request, session, news=NEWS.get(news, ""))


@router.post(f"{PATH}/test-alerts", dependencies=[Depends(check_csrf)])
def take_test(request: Request, session: Annotated[SignedIn, allow(can_test_alerts)]) -> Response:
    """Send a test by every route, and show at once how each went."""
    results = try_alert_routes(site_of(request).runtime, by=session.staff.email)
    tested = [(words_for(ROUTES, route), fault) for route, fault in results.items()]
    return _draw(request, session, tested=tested)


@router.post(f"{PATH}/second-step")
def take_second_step(
    request: Request,
    session: Annotated[SignedIn, allow(can_manage_staff)],
    form: Annotated[Form, Depends(check_csrf)],
) -> Response:
    """Make the second step compulsory, or no longer."""
    runtime, required = site_of(request).runtime, form.get("required") == "yes"
    now = runtime.clock.now()
    try:
        runtime.database.write(
            lambda connection: require_second_step(connection, required=required, by=session, now=now)
        )
    except NotAllowed as fault:
        return _draw(request, session, refused=str(fault), status=422)
    return RedirectResponse(f"{PATH}?news={'required' if required else 'optional'}", 303)


def _draw(
    request: Request,
    session: SignedIn,
    *,
    news: str = "",
    refused: str = "",
    tested: list[tuple[str, str]] | None = None,
    status: int = 200,
) -> Response:
    runtime = site_of(request).runtime
    organisation = runtime.deployment.organisation
    context = {
        "file": runtime.settings.organisation,
        "hours": list(hours_lines(organisation)),
        "holidays": holidays_to_come(organisation, runtime.clock.now().astimezone(LONDON).date()),
        "routes": route_lines(runtime.settings),
        "health": health_lines(examine(runtime)),
        "is_required": runtime.database.read(is_second_step_required),
        "may_require": can_manage_staff(session.staff),
        "news": news,
        "refused": refused,
        "tested": tested,
    }
    return draw(request, "settings.html", context, status=status)
