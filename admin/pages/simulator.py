"""The phones of a trial, in the browser: open to whoever sits at this machine, and not there at all elsewhere."""

import uuid
from typing import Annotated

from fastapi import APIRouter, Depends, Path, Query, Request
from starlette.responses import RedirectResponse, Response

from admin.auth import find_session
from admin.forms import Form, read_form
from admin.site import draw, site_of
from bot.errors import NotFound
from bot.reports.phones import (
    CHANNEL,
    Phone,
    read_phone,
    read_phones,
    read_texts,
    read_texts_cursor,
)
from bot.settings import LOOPBACK
from bot.usecases.receive_reply import receive_reply
from messaging_adapters.types import Incoming

PATH = "/simulator"
LONGEST = 1_600
"""Characters a phone sends as one text: ten segments, as Twilio's limit is."""
TRY = ("1 staff were lovely", "5 I waited four hours and nobody told me why", "STOP")
"""Replies offered to a newcomer."""


def check_trial(request: Request) -> None:
    """404 unless this deployment is a trial on this machine, asked for by a name of this machine.

    The second half keeps another site's page from reading a trial by pointing its own name here (DNS rebinding).
    """
    if not site_of(request).runtime.settings.is_trial or request.url.hostname not in LOOPBACK:
        raise NotFound
    find_session(request)  # for the navigation only: nobody need be signed in


router = APIRouter(dependencies=[Depends(check_trial)])

AddressId = Annotated[int, Path(ge=1, le=2**31 - 1)]
Cursor = Annotated[str, Query(max_length=80)]


@router.get(PATH)
@router.get(f"{PATH}/")
def show_phones(request: Request) -> Response:
    """Every phone with its last text."""
    phones = _read_phones(request)
    return draw(request, "phones.html", {"phones": phones, "cursor": phones_cursor(phones)})


@router.get(f"{PATH}/live")
def show_phones_news(request: Request, cursor: Cursor = "") -> Response:
    """The phones once more if their newest text is another one, else 204."""
    phones = _read_phones(request)
    if phones_cursor(phones) == cursor:
        return Response(status_code=204)
    return draw(request, "phones_list.html", {"phones": phones, "cursor": phones_cursor(phones)})


@router.get(f"{PATH}/{{address_id}}")
def show_phone(request: Request, address_id: AddressId) -> Response:
    """One phone, open."""
    context = _screen(request, address_id) | {"phones": _read_phones(request)[:8], "offered": TRY}
    return draw(request, "phone.html", context)


@router.get(f"{PATH}/{{address_id}}/live")
def show_phone_news(request: Request, address_id: AddressId, cursor: Cursor = "") -> Response:
    """The phone's screen once more if it has changed since ``cursor``, else 204."""
    database = site_of(request).runtime.database
    if database.read(lambda connection: read_texts_cursor(connection, address_id)) == cursor:
        return Response(status_code=204)
    return draw(request, "phone_screen.html", _screen(request, address_id) | {"is_news": True})


@router.post(f"{PATH}/{{address_id}}/reply")
def take_reply(request: Request, address_id: AddressId, form: Annotated[Form, Depends(read_form)]) -> Response:
    """What the phone's holder writes comes in as any text does."""
    body = (form.get("try") or form.get("body") or "").strip()[:LONGEST]
    runtime = site_of(request).runtime
    number, now = _find(request, address_id).number, runtime.clock.now()
    if body:
        incoming = Incoming(provider_id=f"SIM{uuid.uuid4().hex}", sender=number, body=body)
        runtime.database.write(
            lambda connection: receive_reply(connection, runtime.deployment, CHANNEL, incoming, now=now)
        )
    if "hx-request" in request.headers:
        return draw(request, "phone_screen.html", _screen(request, address_id))
    return RedirectResponse(f"{PATH}/{address_id}", 303)


def phones_cursor(phones: list[Phone]) -> str:
    """A word that differs whenever another text is the newest."""
    newest = phones[0] if phones else None
    return f"{newest.id}.{newest.last.at.timestamp()}" if newest and newest.last else "none"


def _read_phones(request: Request) -> list[Phone]:
    runtime = site_of(request).runtime
    return runtime.database.read(lambda connection: read_phones(connection, runtime.deployment.vault))


def _find(request: Request, address_id: int) -> Phone:
    runtime = site_of(request).runtime
    phone = runtime.database.read(lambda connection: read_phone(connection, runtime.deployment.vault, address_id))
    if phone is None:
        raise NotFound
    return phone


def _screen(request: Request, address_id: int) -> dict[str, object]:
    runtime = site_of(request).runtime
    vault = runtime.deployment.vault
    phone = _find(request, address_id)
    cursor, texts = runtime.database.read(
        lambda connection: (
            read_texts_cursor(connection, address_id),
            read_texts(connection, vault, address_id),
        )
    )
    return {"phone": phone, "texts": texts, "cursor": cursor, "is_news": False}
