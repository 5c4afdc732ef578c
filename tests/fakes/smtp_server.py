"""A real SMTP server in a thread that keeps the mails it is sent, and refuses or stalls when told to."""

import asyncio
from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import Any, cast

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session


class _Keeper:
    def __init__(self) -> None:
        self.mails: list[EmailMessage] = []
        self.refusals: list[str] = []
        self.stall = 0.0

    async def handle_RCPT(  # noqa: N802 - aiosmtpd names the hook
        self, server: SMTP, session: Session, envelope: Envelope, address: str, rcpt_options: list[Any]
    ) -> str:
        if self.stall:
            await asyncio.sleep(self.stall)
        if self.refusals:
            return self.refusals.pop(0)
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(  # noqa: N802 - aiosmtpd names the hook
        self, server: SMTP, session: Session, envelope: Envelope
    ) -> str:
        content = cast("bytes", envelope.content)
        mail = cast("EmailMessage", message_from_bytes(content, policy=policy.default))
        self.mails.append(mail)
        return "250 Message accepted for delivery"


class FakeSmtp:
    """``start()``, hand ``url`` to FEEDBACK_BOT_SMTP_URL, read ``mails``."""

    def __init__(self) -> None:
        self._keeper = _Keeper()
        self._controller: Controller | None = None

    def start(self, port: int = 0) -> "FakeSmtp":
        controller = _AnyPort(self._keeper, hostname="127.0.0.1", port=port)
        controller.start()
        self._controller = controller
        return self

    def stop(self) -> None:
        if self._controller is not None:
            self._controller.stop()
            self._controller = None

    @property
    def port(self) -> int:
        assert self._controller is not None
        return int(self._controller.port)

    @property
    def url(self) -> str:
        return f"smtp://127.0.0.1:{self.port}"

    @property
    def mails(self) -> list[EmailMessage]:
        return self._keeper.mails

    def refuse_next(self, *answers: str) -> None:
        """The next recipients are answered with these lines: "450 busy" (may be retried), "550 no such person"."""
        self._keeper.refusals += answers

    def stall(self, seconds: float) -> None:
        """Wait this long before answering each recipient; 0 to stop."""
        self._keeper.stall = seconds


class _AnyPort(Controller):
    """A controller that learns the port the system gave it, before it tries itself out."""

    def _trigger_server(self) -> None:
        server = cast("asyncio.Server", self.server)
        self.port = server.sockets[0].getsockname()[1]
        super()._trigger_server()
