"""A server where api.twilio.com would be: `python -m tests.fakes.twilio_server --port N --ledger FILE`.

Everything a test may ask of it goes through POST /__control (see `Server.control`); `FakeTwilio` wraps that.
"""

import argparse
import base64
import contextlib
import json
import socket
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

from tests.fakes.twilio_calls import Caller
from tests.fakes.twilio_checks import check_create, check_message, described_schemas
from tests.fakes.twilio_faults import TAKEN, Fault, FaultPlan, Kind, fault_from
from tests.fakes.twilio_store import Store

ACCOUNT = "AC" + "0" * 32
TOKEN = "fake-auth-token"


class Server:
    """The state and the listener; the listener can go down and come back on the same port."""

    def __init__(self, *, ledger: Path, port: int = 0, account: str = ACCOUNT, token: str = TOKEN) -> None:
        self.store = Store(ledger, account)
        self.plan = FaultPlan()
        self.token = token
        self.caller = Caller(self.store, token)
        described_schemas()  # half a second, not to be paid by the first send
        self._connections: set[socket.socket] = set()
        self._http: ThreadingHTTPServer | None = None
        self.port = port
        self.up()

    def up(self) -> None:
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
        for connection in list(self._connections):
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)  # at once, not when the handler wakes

    def control(self, asked: dict[str, Any]) -> dict[str, Any]:
        """Do what ``asked`` says.

        Keys: plan [fault…] · mix {rates, seed, seconds} · callbacks {auto, delay, repeat, shuffle} ·
        target {public, real, own?} · inbound {from, body, sid?, again?} · callback {sid, status, error_code?} ·
        token · down_for seconds.
        """
        self.plan.add(*(fault_from(fault) for fault in asked.get("plan", [])))
        if "mix" in asked:
            self.plan.mix(asked["mix"]["rates"], asked["mix"].get("seed", 0), asked["mix"].get("seconds", 1.0))
        self.caller.set_up(asked)
        if "token" in asked:
            self.token = self.caller.token = asked["token"]
        answers = self.caller.call(asked)
        if "down_for" in asked:
            threading.Thread(target=self._rest, args=(float(asked["down_for"]),), daemon=True).start()
        return {"problems": self.store.problems, "stopped": sorted(self.store.stopped), **answers}

    def _rest(self, seconds: float) -> None:
        time.sleep(0.05)  # so that the control call itself is answered
        self.down()
        time.sleep(seconds)
        self.up()

    def opened(self, connection: socket.socket) -> None:
        self._connections.add(connection)

    def closed(self, connection: socket.socket) -> None:
        self._connections.discard(connection)


class _Listener(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128
    allow_reuse_address = True

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that is killed is what the tests are for."""


def _reset(connection: socket.socket) -> None:
    """End a connection with RST, as a crashed proxy does."""
    try:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\x01\x00\x00\x00\x00\x00\x00\x00")
        connection.shutdown(socket.SHUT_RD)
        connection.close()
    except OSError:
        pass


class _Handler(BaseHTTPRequestHandler):
    fake: Server
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def setup(self) -> None:
        super().setup()
        self.fake.opened(self.connection)

    def finish(self) -> None:
        self.fake.closed(self.connection)
        super().finish()

    def log_message(self, format: str, *args: Any) -> None:
        """Silent."""

    def do_GET(self) -> None:
        url = urlsplit(self.path)
        if url.path == "/__control":
            return self._json(200, self.fake.control({}))
        if not self._is_ours(url.path):
            return None
        query = {name: values[0] for name, values in parse_qs(url.query).items()}
        name = url.path.rsplit("/", 1)[1].removesuffix(".json")
        if name == "Messages":
            return self._json(200, self._list(query))
        message = self.fake.store.messages.get(name)
        return self._json(200, message) if message else self._refuse(404, 20404, "The requested resource was not found")

    def do_POST(self) -> None:
        length = int(self.headers.get("Content-Length", "0"))
        body = self.rfile.read(length)
        if len(body) < length:
            return None  # the caller died in the middle of its request: no server takes half a form
        if self.path == "/__control":
            return self._json(200, self.fake.control(json.loads(body)))
        if not self._is_ours(self.path):
            return None
        return self._create(parse_qs(body.decode("utf-8"), keep_blank_values=True))

    def _is_ours(self, path: str) -> bool:
        given = self.headers.get("Authorization", "")
        wanted = base64.b64encode(f"{self.fake.store.account}:{self.fake.token}".encode()).decode()
        if given != f"Basic {wanted}":
            self._refuse(401, 20003, "Authenticate")
            return False
        if not path.startswith(f"/2010-04-01/Accounts/{self.fake.store.account}/Messages"):
            self._refuse(404, 20404, "The requested resource was not found")
            return False
        return True

    def _list(self, query: dict[str, str]) -> dict[str, Any]:
        found, page, size = self.fake.store.page(query)
        path = f"/2010-04-01/Accounts/{self.fake.store.account}/Messages.json"
        uri = f"{path}?{urlencode({**query, 'PageSize': size, 'Page': page})}"
        more = f"{path}?{urlencode({**query, 'PageSize': size, 'Page': page + 1, 'PageToken': 'PA' + str(page)})}"
        return {"end": page * size + min(len(found), size), "first_page_uri": uri, "page": page, "page_size": size} | {
            "next_page_uri": more if len(found) > size else None,
            "previous_page_uri": None,
            "messages": found[:size],
            "start": page * size,
            "uri": uri,
        }

    def _create(self, fields: dict[str, list[str]]) -> None:
        store = self.fake.store
        wrong = check_create(fields)
        if wrong:
            store.problems.append(f"{wrong[0]}: {wrong[1]}")
            return self._refuse(400, *wrong)
        fault = self.fake.plan.next()
        if fault.kind is not Kind.NONE and fault.kind not in TAKEN:
            return self._fail_before(fault)
        if fields["To"][0] in store.stopped:
            return self._refuse(400, 21610, "Attempt to send to unsubscribed recipient")
        message = store.accept(fields)
        store.problems += check_message(message)
        self.fake.caller.schedule(message["sid"])
        return self._fail_after(fault, message) if fault.kind in TAKEN else self._json(201, message)

    def _fail_before(self, fault: Fault) -> None:
        if fault.kind is Kind.REFUSE:
            return self._refuse(fault.status, fault.code, "Refused by plan")
        if fault.kind is Kind.RATE_LIMIT:
            answer = {"code": 20429, "message": "Too Many Requests", "status": 429}
            return self._json(429, answer, {"Retry-After": f"{fault.seconds:g}"})
        if fault.kind is Kind.ERROR_BEFORE:
            return self._refuse(503, 20503, "Service Unavailable")
        if fault.kind is Kind.STALL_BEFORE:
            time.sleep(fault.seconds)
        return self._break()

    def _fail_after(self, fault: Fault, message: dict[str, Any]) -> None:
        if fault.kind is Kind.ERROR_AFTER:
            return self._refuse(500, 20500, "Internal Server Error")
        if fault.kind is Kind.NO_SID:
            return self._json(201, {**message, "sid": None})
        if fault.kind is Kind.HTML:
            return self._answer(200, b"<html>Signed in</html>", {"Content-Type": "text/html"})
        if fault.kind is Kind.CUT_SHORT:
            whole = json.dumps(message).encode()
            self._answer(201, whole[: len(whole) // 2], {"Content-Length": str(len(whole))})
        if fault.kind is Kind.STALL_AFTER:
            time.sleep(fault.seconds)
        return self._break()

    def _break(self) -> None:
        self.close_connection = True
        _reset(self.connection)

    def _refuse(self, status: int, code: int, message: str) -> None:
        more = f"https://www.twilio.com/docs/errors/{code}"
        self._json(status, {"code": code, "message": message, "more_info": more, "status": status})

    def _json(self, status: int, value: Any, headers: dict[str, str] | None = None) -> None:
        self._answer(status, json.dumps(value).encode(), {"Content-Type": "application/json", **(headers or {})})

    def _answer(self, status: int, body: bytes, headers: dict[str, str]) -> None:
        """One write: two would wait for the client's delayed ACK."""
        named = {"Content-Length": str(len(body)), **headers}
        head = "".join(f"{name}: {value}\r\n" for name, value in named.items())
        self.wfile.write(f"HTTP/1.1 {status} X\r\n{head}\r\n".encode() + body)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--ledger", type=Path, required=True)
    parser.add_argument("--account", default=ACCOUNT)
    parser.add_argument("--token", default=TOKEN)
    parser.add_argument("--control", type=json.loads, default={}, help="a first control message, as JSON")
    given = parser.parse_args()
    server = Server(ledger=given.ledger, port=given.port, account=given.account, token=given.token)
    server.control(given.control)
    print(json.dumps({"port": server.port}), flush=True)
    threading.Event().wait()


if __name__ == "__main__":
    main()
