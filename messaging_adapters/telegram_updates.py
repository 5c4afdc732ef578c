"""Telegram's calls to us: the secret, and an update read as a text from a person, or as nothing for us.

Pure but for the SDK's `Update`. PTB checks no types, so whatever is taken from an update is checked here.
"""

import hmac
import json
import re
from typing import TYPE_CHECKING, Any, NoReturn, cast

from messaging_adapters.errors import BadWebhook, NotForUs
from messaging_adapters.types import Incoming, Request

if TYPE_CHECKING:
    from telegram import ChatMemberUpdated, Message, Update, User

SECRET_HEADER = "x-telegram-bot-api-secret-token"  # noqa: S105 - a header's name
ALLOWED_UPDATES = ("message", "edited_message", "my_chat_member")  # what we ask Telegram to send

LARGEST_UPDATE = 256 * 1024
"""Bytes. 4,096 characters as \\uXXXX are 24 KiB; a message may quote another and carry 100 entities twice."""

LARGEST_CHAT = 2**52  # Bot API, Chat.id: "at most 52 significant bits"; a private chat's is positive
LARGEST_ID = 2**63

_JOIN = re.compile(r"/start(?:@\w{1,64})? +([A-Za-z0-9_-]{1,64})")  # deep linking: up to 64 of these characters
_COMMAND = re.compile(r"/(\w{1,32})(?:@\w{1,64})?(?=\s|\Z)", re.ASCII)
_LANGUAGE = re.compile(r"[A-Za-z0-9-]{2,35}")

SERVICE = frozenset(
    {
        *("message_auto_delete_timer_changed", "pinned_message", "invoice", "successful_payment", "refunded_payment"),
        *("users_shared", "chat_shared", "gift", "unique_gift", "gift_upgrade_sent", "connected_website"),
        *("write_access_allowed", "passport_data", "proximity_alert_triggered", "boost_added", "chat_background_set"),
        *("checklist_tasks_done", "checklist_tasks_added", "giveaway_created", "giveaway", "giveaway_winners"),
        *("giveaway_completed", "web_app_data", "paid_message_price_changed", "managed_bot_created"),
        *("video_chat_scheduled", "video_chat_started", "video_chat_ended", "video_chat_participants_invited"),
        *("migrate_to_chat_id", "migrate_from_chat_id", "new_chat_members", "left_chat_member", "new_chat_title"),
        *("new_chat_photo", "delete_chat_photo", "group_chat_created", "supergroup_chat_created"),
        *("suggested_post_approved", "suggested_post_approval_failed", "suggested_post_declined"),
        *("forum_topic_created", "forum_topic_edited", "forum_topic_closed", "forum_topic_reopened"),
        *("general_forum_topic_hidden", "general_forum_topic_unhidden", "direct_message_price_changed"),
        *("channel_chat_created", "chat_owner_left", "chat_owner_changed"),
        *("suggested_post_paid", "suggested_post_refunded", "poll_option_added", "poll_option_deleted"),
    }
)
"""Parts of a Message (Bot API 10.1) that say what the app did, not what the person said."""


def is_genuine(secret: str, request: Request) -> bool:
    """Whether the call carries our secret; compared in constant time, never raises."""
    given = request.headers.get(SECRET_HEADER, "")
    return bool(given) and given.isascii() and hmac.compare_digest(given.encode(), secret.encode())


def parse_message(request: Request) -> Incoming:
    """A person's text. Raises `BadWebhook`, never quoting what it was sent, and `NotForUs`."""
    data = _read_json(request.body)
    update = _read_update(data)
    if update.my_chat_member is not None:
        return _read_block(update.update_id, update.my_chat_member)
    if update.message is not None:
        return _read_message(update.update_id, update.message, data["message"], edited=False)
    if update.edited_message is not None:
        return _read_message(update.update_id, update.edited_message, data["edited_message"], edited=True)
    raise NotForUs("An update that is no message.")


def _read_json(body: bytes) -> dict[str, Any]:
    if len(body) > LARGEST_UPDATE:
        raise BadWebhook("The update is too large.")
    try:
        given: Any = json.loads(body.decode("utf-8"), parse_constant=_refuse_constant)
    except (ValueError, RecursionError):  # the cause would carry the patient's words
        raise BadWebhook("The body is not JSON.") from None
    if not isinstance(given, dict):
        raise BadWebhook("The body is not a JSON object.")
    data = cast("dict[str, Any]", given)
    _check_id(data.get("update_id"), LARGEST_ID, "update_id")
    return data


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not JSON")


def _read_update(data: dict[str, Any]) -> "Update":
    from telegram import Update

    try:
        return Update.de_json(data, None)
    except Exception:  # PTB raises whatever its fields run into: KeyError, TypeError, OverflowError, RecursionError…
        raise BadWebhook("The update is not of Telegram's form.") from None


def _read_block(update_id: int, change: "ChatMemberUpdated") -> Incoming:
    """The person blocked the bot, which is what STOP is elsewhere. Unblocking is no consent: nothing for us."""
    chat = _private_chat(change.chat)
    if getattr(change.new_chat_member, "status", None) != "kicked":
        raise NotForUs("A change of membership that is no block.")
    return Incoming(str(update_id), chat, "", provider_opt_out="STOP", extra={"blocked": "1"})


def _read_message(update_id: int, message: "Message", raw: dict[str, Any], *, edited: bool) -> Incoming:
    chat, person = _private_chat(message.chat), message.from_user
    if person is None or person.is_bot is not False:
        raise NotForUs("A message that is not from a person.")
    _check_id(message.message_id, LARGEST_ID, "message_id")
    text, caption = _words(message.text, "text"), _words(message.caption, "caption")
    if text is None and caption is None and SERVICE & raw.keys():
        raise NotForUs("A message by the app, not by the person.")
    body, more = _read_command(text) if text is not None else (caption or "", {})
    extra = {"message_id": str(message.message_id), **_language(person), **more}
    return Incoming(
        provider_id=str(update_id),
        sender=chat,
        body=body,
        media=int(text is None),
        extra=extra | {"edited": "1"} if edited else extra,
    )


def _private_chat(chat: object) -> str:
    """The id of the chat between one person and the bot; PTB takes null for a chat."""
    if getattr(chat, "type", None) != "private":
        raise NotForUs("Not from a private chat.")
    number: object = getattr(chat, "id", None)
    _check_id(number, LARGEST_CHAT, "chat.id")
    return str(number)


def _read_command(text: str) -> tuple[str, dict[str, str]]:
    """A command becomes the word it is, so that /stop and /help mean what STOP and HELP mean; no word is dropped."""
    if joining := _JOIN.fullmatch(text.strip()):
        return "/start", {"join": joining[1]}
    command = _COMMAND.match(text)
    if not command:
        return text, {}
    rest = text[command.end() :]
    if command[1].lower() == "start" and not rest.strip():
        return "/start", {"start": "1"}
    return command[1] + rest, {}


def _language(person: "User") -> dict[str, str]:
    """The language of the person's app (IETF tag), a hint only."""
    code: object = person.language_code
    return {"language_code": code} if isinstance(code, str) and _LANGUAGE.fullmatch(code) else {}


def _words(value: object, name: str) -> str | None:
    """A text as UTF-8 can hold it: JSON may escape half a surrogate pair."""
    if value is None:
        return None
    if not isinstance(value, str):
        raise BadWebhook(f"{name} is not a text.")
    return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _check_id(value: object, below: int, name: str) -> None:
    if type(value) is not int or not 0 < value < below:
        raise BadWebhook(f"{name} is missing or no id.")
