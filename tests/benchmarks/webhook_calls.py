"""Replies as Twilio posts them, signed, and sent over open connections: all at once or each at its own time."""

import asyncio
from urllib.parse import quote_plus

from twilio.request_validator import RequestValidator

CHANNEL = "twilio_sms"
TOKEN = "0" * 32
SETTINGS = {
    "FEEDBACK_BOT_CHANNEL": CHANNEL,
    "FEEDBACK_BOT_TWILIO_API_URL": "http://127.0.0.1:9",
    "TWILIO_ACCOUNT_SID": "AC" + "0" * 32,
    "TWILIO_AUTH_TOKEN": TOKEN,
    "TWILIO_FROM": "+447700900111",
}
CONNECTIONS = 16


def requests(port: int, numbers: range) -> list[bytes]:
    """One reply of each of these people, as bytes for the server on ``port``."""
    url = f"http://127.0.0.1:{port}/webhooks/twilio/messages"
    validator = RequestValidator(TOKEN)
    calls: list[bytes] = []
    for number in numbers:
        form = {
            "MessageSid": sid(number),
            "AccountSid": SETTINGS["TWILIO_ACCOUNT_SID"],
            "From": e164(number),
            "To": SETTINGS["TWILIO_FROM"],
            "Body": words(number),
            "NumMedia": "0",
            "NumSegments": "1",
            "FromCountry": "GB",
            "ApiVersion": "2010-04-01",
        }
        body = "&".join(f"{name}={quote_plus(value)}" for name, value in form.items()).encode()
        head = (
            f"POST /webhooks/twilio/messages HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n"
            f"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {len(body)}\r\n"
            f"X-Twilio-Signature: {validator.compute_signature(url, form)}\r\n\r\n"
        )
        calls.append(head.encode() + body)
    return calls


async def send_all(port: int, calls: list[bytes]) -> None:
    """As fast as they are answered, over CONNECTIONS connections."""
    waiting = iter(calls)

    async def work() -> None:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        for call in waiting:
            await _call(reader, writer, call)
        writer.close()

    await asyncio.gather(*(work() for _ in range(CONNECTIONS)))


async def send_paced(port: int, *, calls: list[bytes], rate: float) -> list[float]:
    """Each call at its own time, whether the one before was answered or not: waits count queueing. In seconds."""
    loop = asyncio.get_running_loop()
    free: asyncio.Queue[tuple[asyncio.StreamReader, asyncio.StreamWriter]] = asyncio.Queue()
    for _ in range(CONNECTIONS * 4):
        free.put_nowait(await asyncio.open_connection("127.0.0.1", port))
    begins = loop.time() + 0.1

    async def at(number: int, call: bytes) -> float:
        due = begins + number / rate
        await asyncio.sleep(max(0.0, due - loop.time()))
        connection = await free.get()
        await _call(*connection, call)
        free.put_nowait(connection)
        return loop.time() - due

    return list(await asyncio.gather(*(at(number, call) for number, call in enumerate(calls))))


async def _call(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, call: bytes) -> None:
    writer.write(call)
    head = await reader.readuntil(b"\r\n\r\n")
    if not head.startswith(b"HTTP/1.1 204"):
        raise RuntimeError(head.decode("latin-1"))


def mobile(number: int) -> str:
    """As a feed writes it."""
    return f"{7_400_000_000 + number:011}"


def e164(number: int) -> str:
    """As Twilio writes it."""
    return f"+44{7_400_000_000 + number}"


def sid(number: int) -> str:
    """The provider's id of this person's reply."""
    return f"SM{number:032x}"


def words(number: int) -> str:
    """What this person writes."""
    plain = ("1", "2 all fine", "good", "5 I waited for hours and nobody told me anything about my scan")
    return plain[number % len(plain)]
