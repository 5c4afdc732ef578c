"""How a test holds the fake Twilio, in a thread or as a process of its own; both are driven over HTTP alike."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import requests

from tests.fakes.twilio_server import ACCOUNT, TOKEN, Server

ROOT = Path(__file__).parents[2]


class FakeTwilio:
    """``start()``, then hand ``url`` to FEEDBACK_BOT_TWILIO_API_URL. The ledger survives ``stop()`` and ``start()``."""

    account, token = ACCOUNT, TOKEN

    def __init__(self, ledger: Path, *, as_process: bool = False, port: int = 0) -> None:
        self.path = ledger
        self._as_process = as_process
        self._port = port
        self._server: Server | None = None
        self._process: subprocess.Popen[str] | None = None
        self._session = requests.Session()
        self._session.trust_env = False

    def start(self) -> "FakeTwilio":
        if not self._as_process:
            self._server = Server(ledger=self.path, port=self._port)
            self._port = self._server.port
            return self
        command = [sys.executable, "-m", "tests.fakes.twilio_server", "--port", str(self._port)]
        self._process = subprocess.Popen(
            [*command, "--ledger", str(self.path)], cwd=ROOT, stdout=subprocess.PIPE, text=True
        )
        assert self._process.stdout is not None
        self._port = int(json.loads(self._process.stdout.readline())["port"])
        return self

    def stop(self) -> None:
        """Stop, or kill when it is a process; the port stays reserved in name for the next ``start()``."""
        if self._server is not None:
            self._server.down()
            self._server.store.close()
            self._server = None
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            if self._process.stdout is not None:
                self._process.stdout.close()
            self._process = None

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._port}"

    def control(self, **asked: Any) -> dict[str, Any]:
        """See `Server.control` for the keys."""
        answer = self._session.post(f"{self.url}/__control", json=asked, timeout=30)
        answer.raise_for_status()
        return answer.json()

    def aim(self, public: str, real: str | None = None) -> None:
        """Where our webhooks are: ``public`` is signed, ``real`` is called."""
        self.control(target={"public": public, "real": real or public})

    def fail_next(self, kind: str, **more: Any) -> None:
        self.control(plan=[{"kind": kind, **more}])

    def inbound(self, number: str, body: str, **more: Any) -> int:
        """A text from a phone; our HTTP status. ``sid`` and ``again=True`` deliver the same one once more."""
        return self.control(inbound={"from": number, "body": body, **more})["status"]

    def callback(self, sid: str, status: str, error_code: int | None = None) -> int:
        return self.control(callback={"sid": sid, "status": status, "error_code": error_code})["status"]

    def problems(self) -> list[str]:
        """Whatever was wrong with what the fake was sent; a good run has none."""
        return self.control()["problems"]

    def ledger(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.path.read_text(encoding="utf-8").splitlines()]

    def texts_to(self, number: str | None = None) -> list[dict[str, Any]]:
        """What the phone shows: texts accepted for it, with Twilio's own confirmations."""
        shown = [line for line in self.ledger() if line["kind"] in {"out", "confirmation"}]
        return [line for line in shown if number is None or line["to"] == number]
