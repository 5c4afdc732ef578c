"""Twilio's calls: a text came in, a text moved on. Verify, parse, one transaction, 204."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from functools import wraps

from fastapi import APIRouter, Request, Response
from sqlalchemy import Connection

from bot.errors import DatabaseUnavailable
from bot.usecases.receive_reply import receive_reply
from bot.usecases.runtime import Runtime
from bot.usecases.settle_text import record_receipt
from bot.webhooks.body import BodyTooLarge, read_body
from messaging_adapters import types
from messaging_adapters.errors import BadWebhook

log = logging.getLogger(__name__)

CHANNEL = "twilio_sms"

Handler = Callable[["TwilioWebhooks", types.Request], Awaitable[None]]


def make_router(runtime: Runtime) -> APIRouter:
    """The two routes of contract.md; none while the channel is off."""
    router = APIRouter()
    if CHANNEL in runtime.adapters:
        webhooks = TwilioWebhooks(runtime)
        # Plain routes: FastAPI's would look for parameters, dependencies and a model at every text.
        router.add_route("/webhooks/twilio/messages", webhooks.receive_message, methods=["POST"])
        router.add_route("/webhooks/twilio/status", webhooks.receive_status, methods=["POST"])
    return router


def _answer(handle: Handler) -> Callable[["TwilioWebhooks", Request], Awaitable[Response]]:
    """204 when stored; else the status that tells the caller whose fault it is, and whether to try again."""

    @wraps(handle)
    async def route(self: "TwilioWebhooks", request: Request) -> Response:
        try:
            call = await self.read(request)
            if not self.adapter.verify(call):
                log.warning("twilio webhook refused: the signature does not match")
                return Response(status_code=403)
            await handle(self, call)
        except BodyTooLarge:
            return Response(status_code=413)
        except BadWebhook as fault:
            log.warning("twilio webhook refused: %s", fault)
            return Response(status_code=400)
        except DatabaseUnavailable:
            # Not acknowledged: the provider keeps the text and tries again.
            log.warning("twilio webhook: the database cannot be written now")
            return Response(status_code=503)
        return Response(status_code=204)

    return route


class TwilioWebhooks:
    """The handlers of one process."""

    def __init__(self, runtime: Runtime) -> None:
        self._runtime = runtime
        self.adapter = runtime.adapters[CHANNEL]

    async def read(self, request: Request) -> types.Request:
        """The call as Twilio signed it: against the configured public URL, whatever host a proxy says."""
        body = await read_body(request)
        query = request.scope["query_string"].decode("latin-1")
        url = f"{self._runtime.settings.public_url}{request.scope['path']}" + (f"?{query}" if query else "")
        now = self._runtime.clock.now()
        return types.Request(url=url, headers=dict(request.headers), body=body, received_at=now)

    @_answer
    async def receive_message(self, call: types.Request) -> None:
        """A text from a patient."""
        incoming = self.adapter.parse_message(call)
        deployment = self._runtime.deployment

        def work(connection: Connection) -> None:
            receive_reply(connection, deployment, CHANNEL, incoming, now=call.received_at)

        await asyncio.wrap_future(self._runtime.database.submit(work))

    @_answer
    async def receive_status(self, call: types.Request) -> None:
        """News of a text of ours."""
        receipt = self.adapter.parse_receipt(call)
        if receipt is None:
            return
        deployment = self._runtime.deployment

        def work(connection: Connection) -> None:
            record_receipt(connection, deployment, CHANNEL, receipt, now=call.received_at)

        await asyncio.wrap_future(self._runtime.database.submit(work))
