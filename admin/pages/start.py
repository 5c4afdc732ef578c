"""The first page of a trial: what a newcomer can do here, in order, with buttons for the accounts and the clock."""

import time
from datetime import timedelta
from typing import Annotated

from fastapi import APIRouter, Depends, Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response

from admin.auth import find_session
from admin.forms import Form, read_form
from admin.navigation import first_page
from admin.pages.simulator import check_trial
from admin.site import draw, site_of
from bot.clock import REREAD_SECONDS
from bot.errors import NotFound
from bot.feeds.demo_file import write_more_file
from bot.roles import Role
from bot.trial_clock import advance

SPANS = {"1h": timedelta(hours=1), "1d": timedelta(days=1)}
WHAT_ROLES_DO = {
    Role.ADMIN: "everything, with the accounts of staff and the audit trail",
    Role.TEAM: "the patient experience team: responses, cases, imports, decisions",
    Role.WARD: "one ward, Alder: its own responses, with names taken out",
    Role.DESIGNER: "reads and tries flows, and sees nothing a patient wrote",
    Role.VIEWER: "reads every ward’s responses and the report, and changes nothing",
}

router = APIRouter(dependencies=[Depends(check_trial)])


def show_root(request: Request) -> Response:
    """``/``: the start page of a trial on this machine; elsewhere the way to the reader's first page."""
    try:
        check_trial(request)
    except NotFound:
        return go_to_first_page(request)
    runtime = site_of(request).runtime
    context = {
        "accounts": [(one, WHAT_ROLES_DO[one.role]) for one in runtime.demo_accounts],
        "now": runtime.clock.now(),
        "may_move_clock": runtime.settings.clock is not None,
    }
    return draw(request, "start.html", context)


def go_to_first_page(request: Request) -> Response:
    """``/admin``, and ``/`` where people are really texted: the first page this reader may open, or the way in."""
    find_session(request)
    return RedirectResponse(first_page(request), 303)


@router.get("/simulator/files/more-discharges.csv")
def send_more_discharges(request: Request) -> Response:
    """A file to try an import with: patients who are asked, some who are not, and rows with a fault."""
    text = write_more_file(site_of(request).runtime.clock.now())
    named = {"Content-Disposition": 'attachment; filename="more-discharges.csv"'}
    return PlainTextResponse(text, media_type="text/csv; charset=utf-8", headers=named)


@router.post("/simulator/clock")
def take_clock(request: Request, form: Annotated[Form, Depends(read_form)]) -> Response:
    """Move the trial's time on. 404 where no clock was set: a process whose clock is the real one would not follow."""
    runtime, span = site_of(request).runtime, SPANS.get(form.get("by", ""))
    if runtime.settings.clock is None or span is None:
        raise NotFound
    wanted = runtime.clock.now() + span
    advance(runtime.database, span)
    # This process's own clock notices after a moment; the page that comes next shall show the new time.
    waited_until = time.monotonic() + 2 * REREAD_SECONDS
    while runtime.clock.now() < wanted and time.monotonic() < waited_until:
        time.sleep(0.02)
    return RedirectResponse("/#time", 303)
