"""What Telegram would say of a call: every field checked, by ourselves and by its published description."""

import json
import re
from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

from tests.fakes.telegram_described import call_faults

Fault = tuple[int, str]
"""HTTP status and Telegram's description."""

FIELDS = {
    "getMe": frozenset[str](),
    "getWebhookInfo": frozenset[str](),
    "sendMessage": frozenset({"chat_id", "text", "link_preview_options", "reply_markup"}),
    "setWebhook": frozenset({"url", "secret_token", "allowed_updates", "drop_pending_updates", "max_connections"}),
}
"""What our product has a reason to send: more is a surprise, even where Telegram would take it."""

UPDATES = frozenset({"message", "edited_message", "my_chat_member"})
KEYBOARD = frozenset({"keyboard", "one_time_keyboard", "resize_keyboard"})


def check_call(method: str, fields: dict[str, list[str]]) -> Fault | None:
    """The first thing wrong with a call; None when Telegram would act on it."""
    if method not in FIELDS:
        return 404, "Not Found"
    strange = sorted(set(fields) - FIELDS[method]) + sorted(n for n, values in fields.items() if len(values) != 1)
    if strange:
        return 400, f"Bad Request: fields the fake does not know, or repeated: {strange}"
    form = {name: values[0] for name, values in fields.items()}
    for check in CHECKS.get(method, ()):
        wrong = check(form)
        if wrong:
            return 400, f"Bad Request: {wrong}"
    described = call_faults(method, form)
    return (400, f"Bad Request: not as the Bot API describes it: {described}") if described else None


def utf16_units(text: str) -> int:
    """A text's length as Telegram counts it."""
    return len(text.encode("utf-16-le")) // 2


def read_json(value: str) -> Any:
    """A field's JSON; None when it is none."""
    try:
        return json.loads(value)
    except ValueError:
        return None


def _check_chat(form: dict[str, str]) -> str | None:
    given = form.get("chat_id", "")
    if not given:
        return "chat_id is empty"
    return None if re.fullmatch(r"[1-9][0-9]{0,15}", given) else "chat not found"


def _check_text(form: dict[str, str]) -> str | None:
    text = form.get("text", "")
    if not text.strip():
        return "message text is empty"
    return "message is too long" if utf16_units(text) > 4096 else None


def _check_preview(form: dict[str, str]) -> str | None:
    wanted = {"is_disabled": True}
    return None if read_json(form.get("link_preview_options", "")) == wanted else "the fake wants previews disabled"


def _check_markup(form: dict[str, str]) -> str | None:
    markup = read_json(form.get("reply_markup", ""))
    if markup == {"remove_keyboard": True}:
        return None
    if not isinstance(markup, dict) or set(markup) != KEYBOARD:
        return "can't parse reply keyboard markup JSON object"
    return _check_keyboard(markup)


def _check_keyboard(markup: dict[str, Any]) -> str | None:
    rows = markup["keyboard"]
    if not isinstance(rows, list) or not rows or not all(isinstance(row, list) and row for row in rows):
        return 'field "keyboard" must be an Array of Arrays'
    if not all(set(button) == {"text"} and button["text"].strip() for row in rows for button in row):
        return "keyboard button text must be non-empty"
    if markup["one_time_keyboard"] is not True or markup["resize_keyboard"] is not True:
        return "the fake wants keyboards that go and that fit"
    return None


def _check_url(form: dict[str, str]) -> str | None:
    url = urlsplit(form.get("url", ""))
    local = url.scheme == "http" and url.hostname in {"127.0.0.1", "localhost"}
    return None if local or (url.scheme == "https" and url.hostname) else "bad webhook: An HTTPS URL must be provided"


def _check_webhook(form: dict[str, str]) -> str | None:
    if not re.fullmatch(r"[A-Za-z0-9_-]{1,256}", form.get("secret_token", "")):
        return "secret token contains unallowed characters"
    allowed = read_json(form.get("allowed_updates", ""))
    if not isinstance(allowed, list) or set(allowed) != UPDATES:
        return "the fake wants the three updates we read"
    if not re.fullmatch(r"[1-9][0-9]?|100", form.get("max_connections", "")):
        return "max_connections must be 1-100"
    return None if form.get("drop_pending_updates") == "false" else "the fake wants waiting updates kept"


CHECKS: dict[str, tuple[Callable[[dict[str, str]], str | None], ...]] = {
    "sendMessage": (_check_chat, _check_text, _check_preview, _check_markup),
    "setWebhook": (_check_url, _check_webhook),
}
