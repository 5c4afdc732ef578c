"""Twilio's settings and the sentences that say what is wrong with them; imports nothing of the SDK."""

import ipaddress
import re
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from messaging_adapters.errors import BadChannelSettings

VENDOR_URL = "https://api.twilio.com"
STATUS_PATH = "/webhooks/twilio/status"

_ACCOUNT_SID = re.compile(r"AC[0-9a-fA-F]{32}")
_SERVICE_SID = re.compile(r"MG[0-9a-fA-F]{32}")
_E164 = re.compile(r"\+[1-9][0-9]{6,14}")
_ALPHANUMERIC = re.compile(r"(?=.*[A-Za-z])[A-Za-z0-9 +\-_&]{1,11}")
_SHORT_CODE = re.compile(r"[0-9]{3,8}")


@dataclass(frozen=True, slots=True)
class TwilioSettings:
    """How to reach Twilio. One of ``messaging_service_sid`` and ``from_number`` must be set; timeouts in seconds.

    ``api_url`` (FEEDBACK_BOT_TWILIO_API_URL) sends the SDK to another host: loopback only, for tests.
    """

    account_sid: str = ""
    auth_token: str = field(default="", repr=False)
    messaging_service_sid: str | None = None
    from_number: str | None = None
    api_url: str | None = None
    public_url: str = ""
    connect_timeout: float = 5.0
    read_timeout: float = 15.0

    @property
    def reaches_vendor(self) -> bool:
        """Whether sends go to Twilio's real host."""
        return (self.api_url or VENDOR_URL).rstrip("/") == VENDOR_URL


def check_settings(settings: TwilioSettings) -> None:
    """Raise `BadChannelSettings`, naming the setting, when Twilio cannot be called with these."""
    _check_account(settings)
    _check_sender(settings)
    _check_api_url(settings)
    _check_public_url(settings)
    if settings.connect_timeout <= 0 or settings.read_timeout <= 0:
        raise BadChannelSettings("Twilio's timeouts must be more than 0 seconds.")


def _check_account(settings: TwilioSettings) -> None:
    if not settings.account_sid:
        raise BadChannelSettings("TWILIO_ACCOUNT_SID is missing: copy it from Twilio's console; it begins with AC.")
    if not _ACCOUNT_SID.fullmatch(settings.account_sid):
        raise BadChannelSettings(
            "TWILIO_ACCOUNT_SID is not an account sid: it is AC followed by 32 hexadecimal digits."
        )
    if not settings.auth_token:
        raise BadChannelSettings("TWILIO_AUTH_TOKEN is missing: webhooks cannot be checked nor texts sent without it.")


def _check_sender(settings: TwilioSettings) -> None:
    service, number = settings.messaging_service_sid, settings.from_number
    if not service and not number:
        raise BadChannelSettings("TWILIO_MESSAGING_SERVICE_SID or TWILIO_FROM is missing: set one, the texts' sender.")
    if service and not _SERVICE_SID.fullmatch(service):
        raise BadChannelSettings(
            "TWILIO_MESSAGING_SERVICE_SID is not a sid: it is MG followed by 32 hexadecimal digits."
        )
    if number and not any(form.fullmatch(number) for form in (_E164, _ALPHANUMERIC, _SHORT_CODE)):
        raise BadChannelSettings("TWILIO_FROM is not a sender: give +447… (E.164), a short code or a sender name.")


def _check_api_url(settings: TwilioSettings) -> None:
    if settings.reaches_vendor:
        return
    parts = urlsplit(settings.api_url or "")
    if parts.scheme not in {"http", "https"} or not is_loopback(parts.hostname) or parts.path.strip("/") or parts.query:
        raise BadChannelSettings(
            f"FEEDBACK_BOT_TWILIO_API_URL may only be {VENDOR_URL} or a loopback address such as http://127.0.0.1:8099."
        )


def _check_public_url(settings: TwilioSettings) -> None:
    parts = urlsplit(settings.public_url)
    if parts.scheme not in {"http", "https"} or not parts.hostname or parts.query or parts.fragment:
        raise BadChannelSettings("FEEDBACK_BOT_PUBLIC_URL is missing or no URL: Twilio signs and calls this address.")
    if settings.reaches_vendor and (parts.scheme != "https" or is_loopback(parts.hostname)):
        raise BadChannelSettings("FEEDBACK_BOT_PUBLIC_URL must be an https:// address Twilio can reach from outside.")


def is_loopback(host: str | None) -> bool:
    """Whether a URL's host is this machine: localhost, 127.0.0.0/8 or ::1."""
    if not host:
        return False
    if host.lower() == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
