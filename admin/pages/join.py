"""The page behind the link in a text: it leads a patient to Telegram. Patients open it, so nobody is signed in."""

from typing import Annotated

from fastapi import APIRouter, Path, Request
from starlette.responses import Response

from admin.site import draw, site_of
from bot.text.direction import is_right_to_left
from bot.usecases.deployment import TELEGRAM
from bot.usecases.offer_telegram import PATH, read_join_page
from messaging_adapters.adapter import Messenger
from messaging_adapters.errors import AdapterError

router = APIRouter()

Token = Annotated[str, Path(pattern=r"^[A-Za-z0-9_-]{1,64}$")]


@router.get(f"{PATH}/{{token}}")
def show_join_page(request: Request, token: Token) -> Response:
    """What Telegram is for, and the way there. Opening it uses nothing up: phones look at links by themselves."""
    runtime = site_of(request).runtime
    now = runtime.clock.now()
    said = runtime.database.read(lambda connection: read_join_page(connection, runtime.deployment, token, now=now))
    address, status = "", 200
    if said["button"]:
        try:
            address = _address(request, token)
        except AdapterError:
            status = 503
    request.state.session = None  # whoever opens it, it is a patient's page
    context = {
        "language": said["language"],
        "direction": "rtl" if is_right_to_left(said["language"]) else "ltr",
        "text": said["text"],
        "button_text": said["button"],
        "address": address,
        "is_away": status == 503,
    }
    return draw(request, "join.html", context, status=status)


def _address(request: Request, token: str) -> str:
    adapter = site_of(request).runtime.adapters.get(TELEGRAM)
    if not isinstance(adapter, Messenger):
        raise AdapterError("Telegram is off.")
    return adapter.join_address(token)
