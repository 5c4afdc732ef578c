"""SMS by Twilio, through its own SDK: what a send ended as, and what the provider holds after a doubtful one.

The rule (reliability.md): nothing written → NotSent; a plain refusal → Refused; anything else in doubt → Unknown.
"""

# Twilio ships no type stubs; what comes from it is checked at run time.
# pyright: reportMissingTypeStubs=false, reportUnknownVariableType=false, reportUnknownMemberType=false

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from messaging_adapters import twilio_webhooks
from messaging_adapters.twilio_codes import NOT_NOW, failure_of
from messaging_adapters.twilio_settings import STATUS_PATH, VENDOR_URL, TwilioSettings, check_settings
from messaging_adapters.types import (
    Absent,
    Accepted,
    CannotTell,
    Failure,
    Found,
    Incoming,
    Lookup,
    NotSent,
    Outgoing,
    Receipt,
    ReceiptState,
    Refused,
    Request,
    SendResult,
    Unknown,
)

if TYPE_CHECKING:
    from twilio.rest.api.v2010.account.message import MessageInstance

LONGEST_VALIDITY = 36_000  # seconds; Twilio's error 90007: whole seconds from 1 to 36,000
CLOCK_SLACK = timedelta(seconds=60)  # Twilio's clock and ours may differ; its dates have whole seconds
MOST_LISTED = 1_000  # texts to one number we are ready to look through
_AMBIGUOUS_STATUSES = frozenset({408, 409, 425})  # said by something that may have passed the request on


class TwilioSms:
    """The `Adapter` for SMS by Twilio. Making one loads the SDK (0.3 s), so that no request has to."""

    name = "twilio_sms"

    def __init__(self, settings: TwilioSettings) -> None:
        """Raises `BadChannelSettings`."""
        check_settings(settings)
        from twilio.request_validator import RequestValidator
        from twilio.rest import Client

        from messaging_adapters.twilio_wire import OneTryClient, last_call

        self.reaches_real_people = settings.reaches_vendor
        self._settings = settings
        self._last_call = last_call
        self._validator = RequestValidator(settings.auth_token)
        http = OneTryClient(
            api_url=settings.api_url or VENDOR_URL,
            connect_timeout=settings.connect_timeout,
            read_timeout=settings.read_timeout,
        )
        # A given environment, so that TWILIO_REGION and TWILIO_EDGE of the process cannot move the host.
        self._client: Any = Client(
            settings.account_sid, settings.auth_token, http_client=http, environment={"TWILIO_REGION": ""}
        )
        self._messages: Any = self._client.messages  # the SDK makes it on first use, which threads must not race for

    def send(self, text: Outgoing) -> SendResult:
        """Submit one text; see `Adapter.send`."""
        from requests import RequestException
        from twilio.base.exceptions import TwilioRestException, TwilioServiceException

        if not _is_encodable(text.body):
            return Refused(Failure.REJECTED, "not_unicode")
        self._last_call.written = False
        try:
            message = self._messages.create(**self._fields(text))
        except (TwilioRestException, TwilioServiceException) as refusal:
            return self._judge(refusal.status, refusal.code)
        except RequestException as fault:
            kind = type(fault).__name__
            return Unknown(kind) if self._last_call.written else NotSent(kind)
        except Exception as fault:  # an answer we cannot read: cut short, HTML, no object
            return Unknown(f"unreadable:{type(fault).__name__}")
        return _accepted(message)

    def find(self, text: Outgoing, claimed_at: datetime, known_ids: frozenset[str] = frozenset()) -> Lookup:
        """Look through the texts Twilio holds for this number; see `Adapter.find`.

        No date filter: a queued text has no DateSent yet and would be left out.
        """
        try:
            held: list[MessageInstance] = self._messages.list(to=text.to, limit=MOST_LISTED, page_size=200)
            matches = [m for m in held if m.sid not in known_ids and self._matches(m, text, claimed_at)]
        except Exception:  # no answer, a broken one, a refusal: all mean "ask again later"
            return CannotTell(ever=False)
        if matches:
            oldest = min(matches, key=_created)
            return Found(str(oldest.sid), twilio_webhooks.STATES.get(str(oldest.status), ReceiptState.ACCEPTED))
        return CannotTell(ever=False) if len(held) >= MOST_LISTED else Absent()

    def verify(self, request: Request) -> bool:
        """Whether Twilio signed this call; see `Adapter.verify`."""
        return twilio_webhooks.is_signed(self._validator, request)

    def parse_message(self, request: Request) -> Incoming:
        """See `Adapter.parse_message`."""
        return twilio_webhooks.parse_message(request)

    def parse_receipt(self, request: Request) -> Receipt | None:
        """See `Adapter.parse_receipt`."""
        return twilio_webhooks.parse_receipt(request)

    def _fields(self, text: Outgoing) -> dict[str, Any]:
        query = urlencode({"o": text.reference, "a": text.attempt})
        sender = (
            {"messaging_service_sid": self._settings.messaging_service_sid}
            if self._settings.messaging_service_sid
            else {"from_": self._settings.from_number}
        )
        return {
            "to": text.to,
            "body": text.body,
            "status_callback": f"{self._settings.public_url.rstrip('/')}{STATUS_PATH}?{query}",
            "validity_period": max(1, min(LONGEST_VALIDITY, text.valid_for)),
            # Our texts are plain already; a service that swaps characters would hold another body than find() seeks.
            "smart_encoded": False,
            **sender,
        }

    def _judge(self, status: int, code: int | None) -> SendResult:
        named = str(code) if code and code != status else f"http_{status}"
        if status == 429 or (400 <= status < 500 and code in NOT_NOW):
            return NotSent(named, _seconds(self._last_call.retry_after))
        if not 400 <= status < 500 or status in _AMBIGUOUS_STATUSES:
            return Unknown(named)
        return Refused(failure_of(code or 0, status), named)

    def _matches(self, message: "MessageInstance", text: Outgoing, claimed_at: datetime) -> bool:
        if self._settings.messaging_service_sid:
            ours = message.messaging_service_sid == self._settings.messaging_service_sid
        else:
            ours = message.from_ == self._settings.from_number
        return (
            ours
            and str(message.direction).startswith("outbound")
            and (message.body or "").strip() == text.body.strip()
            and _created(message) >= claimed_at - CLOCK_SLACK
        )


def _accepted(message: "MessageInstance") -> SendResult:
    sid = message.sid
    if not isinstance(sid, str) or not twilio_webhooks.SID.fullmatch(sid):
        return Unknown("no_sid")
    return Accepted(sid, delivered=message.status in {"delivered", "read"})


def _created(message: "MessageInstance") -> datetime:
    """When Twilio took the text; one without a date counts as taken now, so that it is never overlooked."""
    created = message.date_created
    if not isinstance(created, datetime):
        return datetime.max.replace(tzinfo=UTC)
    return created if created.tzinfo else created.replace(tzinfo=UTC)


def _seconds(retry_after: str | None) -> float | None:
    """Retry-After in seconds, at most an hour; None when absent or given as a date."""
    try:
        return min(3_600.0, max(0.0, float(retry_after or "")))
    except ValueError:
        return None


def _is_encodable(body: str) -> bool:
    try:
        body.encode("utf-8")
    except UnicodeEncodeError:  # a lone surrogate
        return False
    return True
