"""What a failed call to Telegram means. The SDK's exceptions carry the address with the token in it: none leaves here.

PTB (python-telegram-bot) tells HTTP statuses apart by exception class; what `httpx` did stands in ``__cause__``.
"""

from datetime import timedelta
from typing import TypeAlias

from messaging_adapters.types import Failure, NotSent, Refused, Unknown

Failed: TypeAlias = NotSent | Refused | Unknown

LONGEST_WAIT = 86_400.0  # seconds; Telegram has asked for hours

# Bot API descriptions of a 400 that say "there is nobody there"; others may change with our request.
NOBODY_THERE = ("chat not found", "user not found", "peer_id_invalid", "chat_id_invalid", "chat_id is empty")


def judge(fault: Exception) -> Failed:
    """How a send ended that raised ``fault``: certain that it was not taken, or `Unknown`."""
    from telegram.error import RetryAfter

    if isinstance(fault, RetryAfter):
        return NotSent("429", _seconds(fault.retry_after))
    doubt = _never_written(fault) or _in_doubt(fault)
    return doubt or _refusal(fault)


def _never_written(fault: Exception) -> NotSent | None:
    """Only these three are raised before the request's first byte: connecting, and waiting for a connection."""
    import httpx

    cause = fault.__cause__
    if isinstance(cause, (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout)):
        return NotSent(type(cause).__name__)
    return None


def _in_doubt(fault: Exception) -> Unknown | None:
    """A broken connection, or an answer that is not Telegram's JSON, whatever its status: a proxy may have said it."""
    import httpx
    from telegram.error import TelegramError

    cause = fault.__cause__
    if isinstance(cause, httpx.HTTPError):
        return Unknown(type(cause).__name__)
    if not isinstance(fault, TelegramError) or cause is not None:
        return Unknown(f"unreadable:{type(fault).__name__}")
    return None


def _refusal(fault: Exception) -> Failed:
    from telegram.error import BadRequest, ChatMigrated, Forbidden, InvalidToken

    said = str(fault).lower()
    match fault:
        case Forbidden():  # blocked, deactivated, never started
            return Refused(Failure.BLOCKED, "403")
        case InvalidToken():
            return Refused(Failure.ACCOUNT, "401" if said.startswith("unauthorized") else "404")
        case ChatMigrated():
            return Refused(Failure.REJECTED, "400")
        case BadRequest():
            nobody = any(sentence in said for sentence in NOBODY_THERE)
            return Refused(Failure.BAD_ADDRESS if nobody else Failure.REJECTED, "400")
        case _ if said.startswith("too many requests"):  # 429 without retry_after: not processed either
            return NotSent("429")
        case _:
            return Unknown(f"server:{type(fault).__name__}")


def _seconds(wait: float | timedelta) -> float:
    """``retry_after`` in seconds; PTB gives a number today and a timedelta from its next major version."""
    seconds = wait.total_seconds() if isinstance(wait, timedelta) else float(wait)
    return min(LONGEST_WAIT, max(0.0, seconds))
