"""Telegram's updates: verify, parse, one transaction, 204; and telling Telegram where to bring them."""

import asyncio
import logging
import threading
from datetime import datetime

from fastapi import APIRouter, Request, Response
from sqlalchemy import Connection

from bot.errors import DatabaseUnavailable
from bot.usecases.deployment import TELEGRAM
from bot.usecases.join_telegram import join_telegram
from bot.usecases.receive_reply import receive_reply
from bot.usecases.runtime import Runtime
from bot.webhooks.body import BodyTooLarge, read_body
from messaging_adapters import types
from messaging_adapters.adapter import Messenger
from messaging_adapters.errors import AdapterError, BadWebhook, NotForUs

log = logging.getLogger(__name__)

PATH = "/webhooks/telegram"
LARGEST = 256 * 1024
RETRY_SECONDS = 30.0
STOP_SECONDS = 5.0


def make_router(runtime: Runtime) -> APIRouter:
    """The route of contract.md; none while the channel is off."""
    router = APIRouter(include_in_schema=False)
    if TELEGRAM in runtime.adapters:
        router.add_api_route(PATH, TelegramWebhook(runtime).receive, methods=["POST"])
    return router


class TelegramWebhook:
    """The handler of one process."""

    def __init__(self, runtime: Runtime) -> None:
        self._runtime = runtime
        self._adapter = runtime.adapters[TELEGRAM]

    async def receive(self, request: Request) -> Response:
        """One update. What is genuine and cannot be read is let go: Telegram would bring it again for ever, and
        every other patient's words behind it."""
        headers = dict(request.headers)
        now = self._runtime.clock.now()
        known = types.Request(url=self._url, headers=headers, body=b"", received_at=now)
        if not self._adapter.verify(known):
            log.warning("telegram webhook refused: the secret does not match")
            return Response(status_code=403)
        try:
            body = await read_body(request, LARGEST)
            incoming = self._adapter.parse_message(types.Request(self._url, headers, body, now))
            await asyncio.wrap_future(
                self._runtime.database.submit(lambda connection: self._take_in(connection, incoming, now))
            )
        except (BodyTooLarge, BadWebhook) as fault:
            log.warning("telegram webhook: an update was let go (%s)", type(fault).__name__)
        except NotForUs:
            pass
        except DatabaseUnavailable:
            log.warning("telegram webhook: the database cannot be written now")
            return Response(status_code=503)
        return Response(status_code=204)

    @property
    def _url(self) -> str:
        return f"{self._runtime.settings.public_url}{PATH}"

    def _take_in(self, connection: Connection, incoming: types.Incoming, now: datetime) -> None:
        deployment = self._runtime.deployment
        if "join" in incoming.extra or "start" in incoming.extra:
            token = incoming.extra.get("join", "")
            join_telegram(connection, deployment, chat=incoming.sender, token=token, now=now)
        else:
            receive_reply(connection, deployment, TELEGRAM, incoming, now=now)


class Announcement:
    """Tells Telegram our address when the process starts, and again until it was taken."""

    def __init__(self, runtime: Runtime) -> None:
        self._runtime = runtime
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name="telegram-webhook", daemon=True)

    def start(self) -> None:
        """Begin; returns at once."""
        if TELEGRAM in self._runtime.adapters:
            self._thread.start()

    def stop(self) -> None:
        """Try no more."""
        self._stopping.set()
        if self._thread.is_alive():
            self._thread.join(timeout=STOP_SECONDS)  # a call to Telegram may take longer; nothing hangs on it

    def _run(self) -> None:
        adapter = self._runtime.adapters[TELEGRAM]
        while isinstance(adapter, Messenger) and not self._stopping.is_set():
            try:
                adapter.set_webhook(f"{self._runtime.settings.public_url}{PATH}")
            except AdapterError as fault:
                log.warning("telegram: it does not know our address yet: %s", fault)
                self._stopping.wait(RETRY_SECONDS)
            else:
                return
