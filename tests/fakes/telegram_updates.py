"""Updates as Telegram writes them: what a person typed, edited, photographed, spoke, pressed or did to the bot."""

import time
from typing import Any

from tests.fakes.telegram_store import BOT

FILE = {"file_id": "AgAC", "file_unique_id": "AQAD"}
PARTS: dict[str, dict[str, Any]] = {
    "photo": {"photo": [{**FILE, "width": 90, "height": 60}, {**FILE, "width": 800, "height": 600}]},
    "voice": {"voice": {**FILE, "duration": 4, "mime_type": "audio/ogg", "file_size": 9000}},
    "video_note": {"video_note": {**FILE, "length": 240, "duration": 3}},
    "document": {"document": {**FILE, "file_name": "letter.pdf"}},
    "location": {"location": {"latitude": 51.5, "longitude": -0.1}},
    "contact": {"contact": {"phone_number": "+447700900123", "first_name": "Example"}},
    "dice": {"dice": {"emoji": "🎲", "value": 4}},
    "sticker": {
        "sticker": {
            **FILE,
            "type": "regular",
            "width": 512,
            "height": 512,
            "is_animated": False,
            "is_video": False,
            "emoji": "👍",
        }
    },
}
"""What a person can send that is no text, by its name in the Bot API."""


def person(chat: int, language: str | None = "en") -> dict[str, Any]:
    """The User of a private chat: its id is the chat's."""
    made: dict[str, Any] = {"id": chat, "is_bot": False, "first_name": "Example"}
    return made | ({"language_code": language} if language else {})


def message(chat: int, number: int, language: str | None = "en", **parts: Any) -> dict[str, Any]:
    """A Message in a private chat; ``parts`` are its text, caption, photo and so on."""
    return {
        "message_id": number,
        "from": person(chat, language),
        "chat": {"id": chat, "type": "private", "first_name": "Example"},
        "date": int(time.time()),
        **parts,
    }


def text_parts(text: str) -> dict[str, Any]:
    """The text, with the entity Telegram marks a command by."""
    if not text.startswith("/"):
        return {"text": text}
    command = text.split(maxsplit=1)[0]
    return {"text": text, "entities": [{"type": "bot_command", "offset": 0, "length": len(command)}]}


def membership(chat: int, *, blocked: bool) -> dict[str, Any]:
    """The ChatMemberUpdated of a person who blocks the bot, or lets it in again."""
    out: dict[str, Any] = {"user": BOT, "status": "kicked", "until_date": 0}
    inside: dict[str, Any] = {"user": BOT, "status": "member"}
    return {
        "chat": {"id": chat, "type": "private", "first_name": "Example"},
        "from": person(chat),
        "date": int(time.time()),
        "old_chat_member": inside if blocked else out,
        "new_chat_member": out if blocked else inside,
    }
