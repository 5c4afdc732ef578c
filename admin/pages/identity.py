"""Who a patient is: shown once, on the page of their response, to a named person for a reason that is written down."""

from typing import Annotated

from fastapi import APIRouter, Depends
from starlette.requests import Request
from starlette.responses import Response

from admin.auth import allow, check_csrf
from admin.forms import Form
from admin.pages.responses import PATH, Key, draw_response
from admin.permissions import can_reveal_identity
from admin.site import site_of
from bot.usecases.reveal_identity import Reason, reveal_identity
from bot.usecases.sign_in import SignedIn

router = APIRouter()

NO_REASON = "Choose why you need to know who this patient is."


@router.post(f"{PATH}/{{key}}")
def show_identity(
    request: Request,
    session: Annotated[SignedIn, allow(can_reveal_identity)],
    key: Key,
    form: Annotated[Form, Depends(check_csrf)],
) -> Response:
    """The response with its patient's name and numbers, for this one view: no address leads here again."""
    chosen = form.get("reason", "")
    if chosen not in list(Reason):
        return draw_response(request, session, key, {"reason_fault": NO_REASON}, status=422)
    runtime = site_of(request).runtime
    now, by, vault = runtime.clock.now(), session.staff.email, runtime.deployment.vault
    # Committed before anything is drawn: what cannot be written down is not shown.
    identity = runtime.database.write(
        lambda connection: reveal_identity(connection, vault, key, reason=Reason(chosen), by=by, now=now)
    )
    return draw_response(request, session, key, {"identity": identity, "reason": chosen})
