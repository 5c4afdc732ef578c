"""Twilio's calls to us: the signature, an inbound text, a status callback. Pure but for the SDK's validator."""

# Twilio ships no type stubs; what comes from it is checked at run time.
# pyright: reportMissingTypeStubs=false, reportUnknownVariableType=false, reportUnknownMemberType=false

import hmac
import re
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, urlsplit

from messaging_adapters.errors import BadWebhook
from messaging_adapters.types import Incoming, Receipt, ReceiptState, Request

if TYPE_CHECKING:
    from twilio.request_validator import RequestValidator

MOST_FIELDS = 200  # Twilio's own calls have about 40
SID = re.compile(r"(?:SM|MM)[0-9a-fA-F]{32}")
_REFERENCE = re.compile(r"[A-Za-z0-9_-]{1,64}")
_ATTEMPT = re.compile(r"[0-9]{1,6}")
_CODE = re.compile(r"[0-9]{1,6}")
_SENDER = re.compile(r"\+?[0-9A-Za-z ._&-]{1,32}")

STATES: dict[str, ReceiptState] = {
    "accepted": ReceiptState.ACCEPTED,
    "scheduled": ReceiptState.ACCEPTED,
    "queued": ReceiptState.ACCEPTED,
    "sending": ReceiptState.ACCEPTED,
    "sent": ReceiptState.SENT,
    "partially_delivered": ReceiptState.SENT,
    "delivered": ReceiptState.DELIVERED,
    "read": ReceiptState.DELIVERED,
    "undelivered": ReceiptState.UNDELIVERED,
    "failed": ReceiptState.UNDELIVERED,
    "canceled": ReceiptState.UNDELIVERED,
}


class Form(dict[str, list[str]]):
    """A form whose fields may repeat; ``getall`` is what the SDK's validator asks for."""

    def getall(self, name: str) -> list[str]:
        """Every value of a field. Raises KeyError when it is absent."""
        return self[name]

    def one(self, name: str) -> str:
        """The field's only value, "" when absent. Raises `BadWebhook` when it is given twice."""
        values = self.get(name, [""])
        if len(values) != 1:
            raise BadWebhook(f"{name} is given more than once.")
        return values[0]


def read_form(body: bytes) -> Form:
    """The form's fields, UTF-8, ``&`` the only separator. Raises `BadWebhook`."""
    try:
        pairs = parse_qsl(body.decode("utf-8"), keep_blank_values=True, errors="strict", max_num_fields=MOST_FIELDS)
    except ValueError:  # not UTF-8, or too many fields; the cause would carry the patient's words
        raise BadWebhook("The body is not a form.") from None
    form = Form()
    for name, value in pairs:
        form.setdefault(name, []).append(value)
    return form


def is_signed(validator: "RequestValidator", request: Request) -> bool:
    """Whether X-Twilio-Signature fits the URL and form; compared in constant time, never raises.

    The SDK computes; we compare, because its own comparison stops early and fails on what is no text.
    Twilio signs with or without the port, so both are tried, as the SDK does. Signatures by shared key
    (HMAC_SHA256) are not accepted: the account's token is the only secret we hold.
    """
    from twilio.request_validator import add_port, remove_port

    given = request.headers.get("x-twilio-signature", "")
    if not given or not given.isascii():
        return False
    try:
        form = read_form(request.body)
        parts = urlsplit(request.url)
        urls = (request.url, remove_port(parts), add_port(parts))
        signatures = {url: validator.compute_signature(url, form) for url in dict.fromkeys(urls)}
    except (BadWebhook, ValueError):  # ValueError: a URL that is none, or text that UTF-8 cannot hold
        return False
    return any([hmac.compare_digest(good.encode(), given.encode()) for good in signatures.values()])


def parse_message(request: Request) -> Incoming:
    """An inbound text. Raises `BadWebhook`, never quoting what it was sent."""
    form = read_form(request.body)
    sid = form.one("MessageSid") or form.one("SmsSid")
    sender = form.one("From")
    media = form.one("NumMedia") or "0"
    if not SID.fullmatch(sid):
        raise BadWebhook("MessageSid is missing or no message sid.")
    if not _SENDER.fullmatch(sender):
        raise BadWebhook("From is missing or no sender.")
    if not (media.isascii() and media.isdigit() and len(media) <= 3):
        raise BadWebhook("NumMedia is not a number.")
    opt_out = form.one("OptOutType").upper()
    return Incoming(
        provider_id=sid,
        sender=sender,
        body=form.one("Body"),
        media=int(media),
        provider_opt_out=opt_out if opt_out in {"STOP", "START", "HELP"} else None,
        extra={"to": form.one("To")} if "To" in form else {},
    )


def parse_receipt(request: Request) -> Receipt | None:
    """A status callback; None for a status that says nothing of delivery. Raises `BadWebhook`."""
    form = read_form(request.body)
    sid = form.one("MessageSid") or form.one("SmsSid")
    status = form.one("MessageStatus") or form.one("SmsStatus")
    if not SID.fullmatch(sid):
        raise BadWebhook("MessageSid is missing or no message sid.")
    if not status:
        raise BadWebhook("MessageStatus is missing.")
    state = STATES.get(status.lower())
    if state is None:
        return None
    reference, attempt = _ours(request.url)
    code = form.one("ErrorCode")
    return Receipt(
        provider_id=sid,
        state=state,
        reference=reference,
        attempt=attempt,
        code=code if _CODE.fullmatch(code) and int(code) else None,
    )


def _ours(url: str) -> tuple[str | None, int | None]:
    """Our text's id (``o``) and try (``a``) from the callback's query; both or neither."""
    try:
        query = dict(parse_qsl(urlsplit(url).query, max_num_fields=20, errors="strict"))
    except ValueError:
        return None, None
    reference, attempt = query.get("o", ""), query.get("a", "")
    if not _REFERENCE.fullmatch(reference) or not _ATTEMPT.fullmatch(attempt):
        return None, None
    return reference, int(attempt)
