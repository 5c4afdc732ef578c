"""Telegram by python-telegram-bot: what a send ended as, who the bot is, and where its updates go.

The rule (reliability.md): nothing written → NotSent; a plain refusal → Refused; anything else in doubt → Unknown.
"""

import re
import threading
from collections.abc import Callable, Coroutine
from datetime import datetime
from typing import TYPE_CHECKING, Any, TypeVar

from messaging_adapters import telegram_updates
from messaging_adapters.errors import AdapterError, BadWebhook
from messaging_adapters.telegram_codes import judge
from messaging_adapters.telegram_settings import TelegramSettings, check_settings
from messaging_adapters.types import (
    Accepted,
    CannotTell,
    Failure,
    Incoming,
    Lookup,
    Outgoing,
    Receipt,
    Refused,
    Request,
    SendResult,
    Unknown,
)

if TYPE_CHECKING:
    from telegram import Bot, Message, ReplyKeyboardMarkup, ReplyKeyboardRemove

LONGEST_TEXT = 4096  # UTF-16 units, as Telegram counts; a longer text is refused here, never cut
MOST_CONNECTIONS = 10  # of Telegram to us at once: one ward's patients, not a flood (Bot API: 1-100, 40 by default)

_CHAT = re.compile(r"[1-9][0-9]{0,15}")  # a private chat's id
_USERNAME = re.compile(r"[A-Za-z0-9_]{3,32}")
_JOIN_TOKEN = re.compile(r"[A-Za-z0-9_-]{1,64}")

Answer = TypeVar("Answer")


class TelegramBot:
    """The `Adapter` for Telegram. Making one loads the SDK (0.3 s), so that no request has to."""

    name = "telegram_bot"

    def __init__(self, settings: TelegramSettings) -> None:
        """Raises `BadChannelSettings`."""
        check_settings(settings)
        from messaging_adapters.telegram_wire import Wire

        self.reaches_real_people = settings.reaches_vendor
        self._secret = settings.webhook_secret
        self._wire = Wire(settings)
        self._naming = threading.Lock()
        self._username = ""

    def send(self, text: Outgoing) -> SendResult:
        """Submit one text, with a button for each option; see `Adapter.send`."""
        refusal = _refuse_unsendable(text)
        if refusal:
            return refusal
        chat = int(text.to)
        try:
            message = self._wire.run(lambda bot: _send(bot, chat, text))
        except Exception as fault:
            return judge(fault)
        return _accepted(message, chat)

    def find(self, text: Outgoing, claimed_at: datetime, known_ids: frozenset[str] = frozenset()) -> Lookup:  # noqa: ARG002 - Adapter
        """A bot cannot list what it sent: an unknown text stays unknown."""
        return CannotTell(ever=True)

    def verify(self, request: Request) -> bool:
        """Whether the call carries our secret; see `Adapter.verify`."""
        return telegram_updates.is_genuine(self._secret, request)

    def parse_message(self, request: Request) -> Incoming:
        """See `Adapter.parse_message`; also raises `errors.NotForUs`."""
        return telegram_updates.parse_message(request)

    def parse_receipt(self, request: Request) -> Receipt | None:  # noqa: ARG002 - Adapter
        """Raises `BadWebhook`: Telegram tells nothing of delivery."""
        raise BadWebhook("Telegram has no receipts.")

    def bot_username(self) -> str:
        """The bot's name, asked for once (getMe). Raises `AdapterError` with a code when it cannot be learnt."""
        with self._naming:
            if not self._username:
                known: object = self._call("getMe", lambda bot: bot.get_me()).username
                if not isinstance(known, str) or not _USERNAME.fullmatch(known):
                    raise AdapterError("Telegram's getMe failed: no_username")
                self._username = known
            return self._username

    def join_address(self, token: str) -> str:
        """The link that opens the chat and hands us ``token`` (A-Z a-z 0-9 _ -, up to 64). Raises `AdapterError`."""
        if not _JOIN_TOKEN.fullmatch(token):
            raise AdapterError("A join token that Telegram would not carry.")
        return f"https://t.me/{self.bot_username()}?start={token}"

    def set_webhook(self, url: str) -> None:
        """Tell Telegram where updates go; updates that wait are kept. Raises `AdapterError` with a code."""
        done: object = self._call(
            "setWebhook",
            lambda bot: bot.set_webhook(
                url=url,
                secret_token=self._secret,
                allowed_updates=list(telegram_updates.ALLOWED_UPDATES),
                drop_pending_updates=False,
                max_connections=MOST_CONNECTIONS,
            ),
        )
        if done is not True:
            raise AdapterError("Telegram's setWebhook failed: unreadable")

    def close(self) -> None:
        """End the adapter's thread and connections; it cannot be used afterwards."""
        self._wire.close()

    def _call(self, method: str, call: "Callable[[Bot], Coroutine[Any, Any, Answer]]") -> Answer:
        try:
            return self._wire.run(call)
        except Exception as fault:
            code = judge(fault).code
        # Outside the handler, so that the fault and the token in its address do not hang on to ours.
        raise AdapterError(f"Telegram's {method} failed: {code}")


def _refuse_unsendable(text: Outgoing) -> Refused | None:
    """What needs no asking: Telegram would say the same of these, or the SDK could not write them."""
    if not _CHAT.fullmatch(text.to):
        return Refused(Failure.BAD_ADDRESS, "no_chat_id")
    try:
        units = len(text.body.encode("utf-16-le")) // 2
        "".join(text.options).encode("utf-8")
    except UnicodeEncodeError:  # a lone surrogate
        return Refused(Failure.REJECTED, "not_unicode")
    if units > LONGEST_TEXT:
        return Refused(Failure.REJECTED, "too_long")
    return None if text.body.strip() else Refused(Failure.REJECTED, "empty")


async def _send(bot: "Bot", chat: int, text: Outgoing) -> "Message":
    from telegram import LinkPreviewOptions

    return await bot.send_message(
        chat_id=chat,
        text=text.body,
        link_preview_options=LinkPreviewOptions(is_disabled=True),
        reply_markup=_buttons(text.options),
    )


def _buttons(options: tuple[str, ...]) -> "ReplyKeyboardMarkup | ReplyKeyboardRemove":
    """A press sends the label as an ordinary message, so buttons and words are one path; old buttons never stay."""
    from telegram import KeyboardButton, ReplyKeyboardMarkup, ReplyKeyboardRemove

    if not options:
        return ReplyKeyboardRemove()
    return ReplyKeyboardMarkup(
        [[KeyboardButton(label)] for label in options],
        one_time_keyboard=True,
        resize_keyboard=True,
    )


def _accepted(message: "Message", chat: int) -> SendResult:
    """PTB checks no types: an answer that is no message of this chat leaves the text in doubt."""
    number: object = getattr(message, "message_id", None)
    place: object = getattr(getattr(message, "chat", None), "id", None)
    if type(number) is not int or number <= 0 or place != chat:
        return Unknown("no_message_id")
    return Accepted(f"{chat}:{number}")
