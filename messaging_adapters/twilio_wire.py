"""The HTTP under Twilio's SDK: one try, both timeouts, no logging of numbers, and whether any byte of a request left.

The SDK's client is used as it is; only what it sits on is set here. Imports the SDK: load it late.
"""

# Twilio ships no type stubs; what comes from it is checked at run time.
# pyright: reportMissingTypeStubs=false, reportUnknownVariableType=false, reportUnknownMemberType=false

import logging
import threading
from typing import Any

import requests
from requests.adapters import HTTPAdapter
from twilio.http.http_client import TwilioHttpClient
from twilio.http.response import Response
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool

from messaging_adapters.twilio_settings import VENDOR_URL

# The SDK logs the address and query of each call, so patients' numbers: it gets a logger that is off.
_silent = logging.Logger("twilio.silent", level=logging.CRITICAL + 1)


class LastCall(threading.local):
    """What this thread's last call did: "was it sent" without reading it off exception classes."""

    written: bool = False
    status: int = 0
    retry_after: str | None = None


last_call = LastCall()


class _Http(HTTPConnection):
    def send(self, data: Any) -> None:  # noqa: ANN401 - http.client takes bytes, files and iterables
        if self.sock is None:
            self.connect()  # refused, no such host, TLS: raises before anything is written
        last_call.written = True
        super().send(data)


class _Https(HTTPSConnection):
    def send(self, data: Any) -> None:  # noqa: ANN401 - as above
        if self.sock is None:
            self.connect()
        last_call.written = True
        super().send(data)


class _HttpPool(HTTPConnectionPool):
    ConnectionCls: Any = _Http


class _HttpsPool(HTTPSConnectionPool):
    ConnectionCls: Any = _Https


class _OneTry(HTTPAdapter):
    """Never sends a request twice: Twilio has no idempotency key, so a second POST is a second text."""

    def __init__(self) -> None:
        super().__init__(max_retries=0, pool_maxsize=32)

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401 - passed through
        super().init_poolmanager(*args, **kwargs)
        self.poolmanager.pool_classes_by_scheme = {"http": _HttpPool, "https": _HttpsPool}

    def proxy_manager_for(self, *args: Any, **kwargs: Any) -> Any:  # noqa: ANN401 - passed through
        manager = super().proxy_manager_for(*args, **kwargs)
        manager.pool_classes_by_scheme = {"http": _HttpPool, "https": _HttpsPool}
        return manager


class OneTryClient(TwilioHttpClient):
    """The SDK's sync client, pointed at ``api_url`` and noting in `last_call` what each request did."""

    def __init__(self, *, api_url: str, connect_timeout: float, read_timeout: float) -> None:
        super().__init__(logger=_silent)
        self._api_url = api_url.rstrip("/")
        self._timeouts = (connect_timeout, read_timeout)
        session = requests.Session()
        # A proxy from the environment is right for the vendor and wrong for a loopback fake.
        session.trust_env = self._api_url == VENDOR_URL
        session.mount("https://", _OneTry())
        session.mount("http://", _OneTry())
        self.session = session

    def request(self, method: str, url: str, *args: Any, **kwargs: Any) -> Response:  # noqa: ANN401 - the SDK's shape
        """One try, noted in `last_call`. Raises what `requests` raises."""
        last_call.written, last_call.status, last_call.retry_after = False, 0, None
        kwargs["timeout"] = None  # so that the SDK takes self.timeout, the only place for a pair
        self.timeout: Any = self._timeouts
        response: Response = super().request(method, self._redirected(url), *args, **kwargs)
        last_call.status = int(response.status_code)
        headers: Any = response.headers or {}
        last_call.retry_after = headers.get("Retry-After")
        return response

    def _redirected(self, url: str) -> str:
        if not url.startswith(VENDOR_URL + "/"):
            raise ValueError("Twilio's SDK asked for a host that is not Twilio's.")
        return self._api_url + url.removeprefix(VENDOR_URL)
