"""Telegram's settings and the sentences that say what is wrong with them; imports nothing of the SDK."""

import re
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from messaging_adapters.errors import BadChannelSettings
from messaging_adapters.twilio_settings import is_loopback

VENDOR_URL = "https://api.telegram.org"

_TOKEN = re.compile(r"[0-9]{3,20}:[A-Za-z0-9_-]{30,50}")
_SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")  # Bot API, setWebhook, secret_token


@dataclass(frozen=True, slots=True)
class TelegramSettings:
    """How to reach Telegram. Timeouts in seconds.

    ``webhook_secret`` is ours: Telegram repeats it with every call, and nothing else tells its calls from a forger's.
    ``api_url`` (FEEDBACK_BOT_TELEGRAM_API_URL) is another host than Telegram's: loopback only, for tests.
    """

    bot_token: str = field(default="", repr=False)
    webhook_secret: str = field(default="", repr=False)
    api_url: str | None = None
    connect_timeout: float = 5.0
    read_timeout: float = 15.0

    @property
    def reaches_vendor(self) -> bool:
        """Whether sends go to Telegram's real host."""
        return (self.api_url or VENDOR_URL).rstrip("/") == VENDOR_URL


def check_settings(settings: TelegramSettings) -> None:
    """Raise `BadChannelSettings`, naming the setting and quoting nothing, when Telegram cannot be used with these."""
    _check_secrets(settings)
    _check_api_url(settings)
    if settings.connect_timeout <= 0 or settings.read_timeout <= 0:
        raise BadChannelSettings("Telegram's timeouts must be more than 0 seconds.")


def _check_secrets(settings: TelegramSettings) -> None:
    if not settings.bot_token:
        raise BadChannelSettings("TELEGRAM_BOT_TOKEN is missing: Telegram's BotFather shows it when a bot is made.")
    if not _TOKEN.fullmatch(settings.bot_token):
        raise BadChannelSettings("TELEGRAM_BOT_TOKEN is not a token: it is digits, a colon and about 35 characters.")
    if not settings.webhook_secret:
        raise BadChannelSettings("TELEGRAM_WEBHOOK_SECRET is missing: without it anyone could write as a patient.")
    if not _SECRET.fullmatch(settings.webhook_secret):
        raise BadChannelSettings("TELEGRAM_WEBHOOK_SECRET may hold 1 to 256 of the characters A-Z, a-z, 0-9, _ and -.")


def _check_api_url(settings: TelegramSettings) -> None:
    if settings.reaches_vendor:
        return
    if not _is_local(settings.api_url or ""):
        raise BadChannelSettings(
            f"FEEDBACK_BOT_TELEGRAM_API_URL may only be {VENDOR_URL} or a loopback address such as http://127.0.0.1:8098."
        )


def _is_local(url: str) -> bool:
    try:
        parts = urlsplit(url)
        sound = parts.port != 0  # a port that is no number raises
    except ValueError:
        return False
    plain = not (parts.path.strip("/") or parts.query or parts.fragment or parts.username or parts.password)
    return sound and plain and parts.scheme in {"http", "https"} and is_loopback(parts.hostname)
