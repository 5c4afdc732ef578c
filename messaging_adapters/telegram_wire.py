"""The HTTP under Telegram's SDK: one event loop in a thread of its own, one try, a deadline, and no word in any log.

Imports the SDK: load it late. The loop is the adapter's only; nothing of the product runs on it.
"""

import asyncio
import logging
import threading
import warnings
from collections.abc import Callable, Coroutine
from contextlib import suppress
from importlib import import_module
from typing import Any, TypeVar

from telegram import Bot
from telegram.request import HTTPXRequest
from telegram.warnings import PTBDeprecationWarning

from messaging_adapters.telegram_settings import VENDOR_URL, TelegramSettings

LOUD = ("telegram", "httpx", "httpcore")
"""httpx logs each address at INFO, and Telegram's holds the token; PTB logs texts, and answers it cannot read."""

Answer = TypeVar("Answer")


def silence() -> None:
    """Turn these loggers off for the whole process, for good: neither a later level nor a handler brings them back."""
    import_module("httpcore")  # httpx loads it late, and only loggers that are there can be turned off
    for name in LOUD:
        logger = logging.getLogger(name)
        logger.propagate = False  # what a logger made later says ends here
        if not logger.handlers:
            logger.addHandler(logging.NullHandler())  # else the last resort would print to stderr
    for name in list(logging.Logger.manager.loggerDict):
        if name.partition(".")[0] in LOUD:
            logging.getLogger(name).disabled = True
    # RetryAfter warns about its own type at each 429; telegram_codes reads both types.
    warnings.filterwarnings("ignore", category=PTBDeprecationWarning)


class Wire:
    """Runs the SDK's calls to an end, from any thread. The loop starts with the first call."""

    def __init__(self, settings: TelegramSettings) -> None:
        silence()
        self._request = HTTPXRequest(
            connection_pool_size=32,
            connect_timeout=settings.connect_timeout,
            read_timeout=settings.read_timeout,
            write_timeout=settings.read_timeout,
            pool_timeout=settings.connect_timeout,
            # A proxy from the environment is right for the vendor and wrong for a loopback fake.
            httpx_kwargs={"trust_env": settings.reaches_vendor},
        )
        base = f"{(settings.api_url or VENDOR_URL).rstrip('/')}/bot"
        self._bot = Bot(settings.bot_token, base_url=base, request=self._request, get_updates_request=self._request)
        # httpx counts each read on its own: an answer that drips in would never end.
        self._deadline = 2 * settings.connect_timeout + 2 * settings.read_timeout
        self._lock = threading.Lock()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None

    def run(self, call: Callable[[Bot], Coroutine[Any, Any, Answer]]) -> Answer:
        """One call, one try. Raises what the SDK raises, or TimeoutError when the deadline has passed."""
        loop = self._running_loop()
        future = asyncio.run_coroutine_threadsafe(asyncio.wait_for(call(self._bot), self._deadline), loop)
        try:
            return future.result(self._deadline + 5)
        finally:
            future.cancel()

    def close(self) -> None:
        """Close the connections and end the thread; for tests and an orderly stop. A closed wire stays closed."""
        with self._lock:
            loop, thread = self._loop, self._thread
            self._loop = self._thread = None
        if loop is None or thread is None:
            return
        with suppress(Exception):
            asyncio.run_coroutine_threadsafe(self._request.shutdown(), loop).result(5)
        loop.call_soon_threadsafe(loop.stop)
        thread.join(5)
        if not thread.is_alive():
            loop.close()

    def _running_loop(self) -> asyncio.AbstractEventLoop:
        with self._lock:
            if self._loop is None:
                self._loop = asyncio.new_event_loop()
                self._thread = threading.Thread(target=self._loop.run_forever, name="telegram", daemon=True)
                self._thread.start()
            return self._loop
