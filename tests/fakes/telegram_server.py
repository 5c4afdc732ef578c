"""A server where api.telegram.org would be; `FakeTelegram` in telegram_handle.py is how a test holds it."""

import contextlib
import json
import socket
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

from tests.fakes.telegram_checks import check_call
from tests.fakes.telegram_described import description, value_faults
from tests.fakes.telegram_faults import DESCRIPTIONS, TAKEN, Fault, FaultPlan, Kind
from tests.fakes.telegram_store import BOT, Store

TOKEN = "990000999:" + "FakeFakeFakeFakeFakeFakeFakeFake-_9"
RETURNS = {"getMe": "User", "sendMessage": "Message", "setWebhook": "Boolean", "getWebhookInfo": "WebhookInfo"}


class Server:
    """The state and the listener; the listener can go down and come back on the same port."""

    def __init__(self, *, ledger: Path, port: int = 0, token: str = TOKEN) -> None:
        self.store = Store(ledger)
        self.plan = FaultPlan()
        self.token = token
        self.port = port
        self.calls: list[str] = []  # the methods asked for, in order
        description()  # read once, not to be paid by the first send
        self.connections: set[socket.socket] = set()
        self._http: ThreadingHTTPServer | None = None
        self.up()

    def up(self) -> None:
        """Listen."""
        server = self

        class Bound(_Handler):
            fake = server

        self._http = _Listener(("127.0.0.1", self.port), Bound)
        self.port = self._http.server_address[1]
        threading.Thread(target=self._http.serve_forever, args=(0.02,), daemon=True).start()

    def down(self) -> None:
        """Refuse connections: close the listener and every open connection."""
        if self._http is not None:
            self._http.shutdown()
            self._http.server_close()
            self._http = None
        for connection in list(self.connections):
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)


class _Listener(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128
    allow_reuse_address = True

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that gives up is what the tests are for."""


class _Handler(BaseHTTPRequestHandler):
    fake: Server
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def setup(self) -> None:
        super().setup()
        self.fake.connections.add(self.connection)

    def finish(self) -> None:
        self.fake.connections.discard(self.connection)
        super().finish()

    def log_message(self, format: str, *args: Any) -> None:
        """Silent."""

    def do_POST(self) -> None:
        length = int(self.headers.get("Content-Length", "0"))
        body = self.rfile.read(length)
        if len(body) < length:
            return None  # the caller died in the middle of its request: no server takes half a form
        token, _, method = self.path.removeprefix("/bot").partition("/")
        self.fake.calls.append(method)
        if token != self.fake.token:
            return self._refuse(401, "Unauthorized")
        if body and self.headers.get("Content-Type", "") != "application/x-www-form-urlencoded":
            return self._problem(400, f"Bad Request: {method} came as {self.headers.get('Content-Type')}")
        fields = parse_qs(body.decode("utf-8"), keep_blank_values=True, strict_parsing=bool(body))
        wrong = check_call(method, fields)
        return self._problem(*wrong) if wrong else self._act(method, fields)

    def _act(self, method: str, fields: dict[str, list[str]]) -> None:
        fault = self.fake.plan.next()
        if fault.kind is not Kind.NONE and fault.kind not in TAKEN:
            return self._fail_before(fault)
        if method == "sendMessage":
            chat = int(fields["chat_id"][0])
            if chat not in self.fake.store.chats:
                return self._refuse(400, "Bad Request: chat not found")
            if chat in self.fake.store.blocked:
                return self._refuse(403, "Forbidden: bot was blocked by the user")
        result = self._result(method, fields)
        self.fake.store.problems += value_faults(result, RETURNS[method])
        return (
            self._fail_after(fault, result) if fault.kind in TAKEN else self._json(200, {"ok": True, "result": result})
        )

    def _result(self, method: str, fields: dict[str, list[str]]) -> Any:
        store = self.fake.store
        match method:
            case "getMe":
                return BOT
            case "sendMessage":
                return store.accept(fields)
            case "setWebhook":
                store.set_webhook(fields)
                return True
            case _:
                url = store.webhook.get("url", "")
                return {"url": url, "has_custom_certificate": False, "pending_update_count": 0}

    def _fail_before(self, fault: Fault) -> None:
        match fault.kind:
            case Kind.REFUSE:
                self._refuse(fault.status, fault.description or DESCRIPTIONS[fault.status])
            case Kind.RATE_LIMIT:
                wait = int(fault.seconds)
                self._refuse(429, f"Too Many Requests: retry after {wait}", {"retry_after": wait})
            case Kind.BARE_RATE_LIMIT:
                self._refuse(429, "Too Many Requests")
            case Kind.ERROR_BEFORE:
                self._answer(502, b"<html>Bad Gateway</html>", {"Content-Type": "text/html"})
            case Kind.PORTAL:
                self._answer(fault.status, b"<html>Sign in</html>", {"Content-Type": "text/html"})
            case _:
                if fault.kind is Kind.STALL_BEFORE:
                    time.sleep(fault.seconds)
                self._break()

    def _fail_after(self, fault: Fault, result: Any) -> None:
        whole = json.dumps({"ok": True, "result": result}).encode()
        match fault.kind:
            case Kind.ERROR_AFTER:
                self._refuse(500, DESCRIPTIONS[500])
            case Kind.NO_ID:
                self._json(200, {"ok": True, "result": {**result, "message_id": None}})
            case Kind.TRUE:
                self._json(200, {"ok": True, "result": True})
            case Kind.HTML:
                self._answer(200, b"<html>Signed in</html>", {"Content-Type": "text/html"})
            case Kind.DRIP:
                self._drip(whole, fault.seconds)
            case Kind.CUT_SHORT:
                self._answer(200, whole[: len(whole) // 2], {"Content-Length": str(len(whole))})
                self._break()
            case _:
                if fault.kind is Kind.STALL_AFTER:
                    time.sleep(fault.seconds)
                self._break()

    def _drip(self, whole: bytes, seconds: float) -> None:
        until = time.monotonic() + seconds
        self._answer(200, b"", {"Content-Length": str(len(whole))})
        for byte in whole:
            if time.monotonic() > until:
                break
            self.wfile.write(bytes([byte]))
            time.sleep(0.05)
        self._break()

    def _break(self) -> None:
        """End the connection with RST, as a crashed proxy does."""
        self.close_connection = True
        with contextlib.suppress(OSError):
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\x01\x00\x00\x00\x00\x00\x00\x00")
            self.connection.shutdown(socket.SHUT_RD)
            self.connection.close()

    def _problem(self, status: int, description: str) -> None:
        self.fake.store.problems.append(description)
        self._refuse(status, description)

    def _refuse(self, status: int, description: str, parameters: dict[str, int] | None = None) -> None:
        answer = {"ok": False, "error_code": status, "description": description}
        self._json(status, answer | ({"parameters": parameters} if parameters else {}))

    def _json(self, status: int, value: Any) -> None:
        self._answer(status, json.dumps(value).encode(), {"Content-Type": "application/json"})

    def _answer(self, status: int, body: bytes, headers: dict[str, str]) -> None:
        """One write: two would wait for the client's delayed ACK."""
        named = {"Content-Length": str(len(body)), **headers}
        head = "".join(f"{name}: {value}\r\n" for name, value in named.items())
        self.wfile.write(f"HTTP/1.1 {status} X\r\n{head}\r\n".encode() + body)
