"""Read a request's body with a limit: constant memory whatever is sent (Starlette has none by itself)."""

from fastapi import Request

LARGEST = 64 * 1024
"""Bytes. A ten-part text with every field Twilio sends is under 8 KiB."""

MOST_DIGITS = 12


class BodyTooLarge(Exception):
    """The caller sends more than LARGEST bytes; answer 413."""


async def read_body(request: Request, largest: int = LARGEST) -> bytes:
    """The whole body. Raises BodyTooLarge as soon as it is known to be too long."""
    declared = request.headers.get("content-length", "0")
    if declared.isascii() and declared.isdigit() and (len(declared) > MOST_DIGITS or int(declared) > largest):
        raise BodyTooLarge
    parts: list[bytes] = []
    size = 0
    async for part in request.stream():
        size += len(part)
        if size > largest:
            raise BodyTooLarge
        parts.append(part)
    return b"".join(parts)
