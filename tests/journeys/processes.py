"""Real processes of the product for tests: started with real settings, watched, stopped, killed."""

import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any

import httpx

from tests.world import SECRET

ROOT = Path(__file__).parents[2]
COMMAND = Path(sys.executable).parent / "feedback-bot"
API_TOKEN = "token-for-tests"
OPENS = "2035-11-26T11:00:00+00:00"
"""A Monday at eleven, where the trial clocks of these tests begin: years ahead, since a clock never goes back."""


@dataclass
class Hospital:
    """One deployment as an operator has it: settings, a folder, and whatever processes run."""

    folder: Path
    environment: dict[str, str]
    port: int
    processes: list[subprocess.Popen[bytes]] = field(default_factory=list)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def logs(self) -> Path:
        return self.folder / "processes.log"

    def run(self, *arguments: str, check: bool = True) -> subprocess.CompletedProcess[str]:
        """Run one command to its end."""
        done = subprocess.run(
            [str(COMMAND), *arguments],
            env=self.environment,
            cwd=self.folder,
            capture_output=True,
            text=True,
            timeout=120,
        )
        with self.logs.open("a") as log:
            log.write(done.stderr)
        assert not check or done.returncode == 0, f"{arguments}: {done.stdout}{done.stderr}"
        return done

    def start(self, *arguments: str) -> subprocess.Popen[bytes]:
        """Start a process that stays."""
        log: IO[bytes] = self.logs.open("ab")
        process = subprocess.Popen(
            [str(COMMAND), *arguments], env=self.environment, cwd=self.folder, stdout=log, stderr=log
        )
        log.close()
        self.processes.append(process)
        return process

    def serve(self, *arguments: str) -> subprocess.Popen[bytes]:
        """Start the web process and wait until it answers."""
        process = self.start("serve", "--port", str(self.port), *arguments)
        wait_until(lambda: self._answers(process), what="serve answers", seconds=30)
        return process

    def stop(self, process: subprocess.Popen[bytes]) -> None:
        """Ask it to stop, as an operator does, and see that it ends well."""
        process.send_signal(signal.SIGTERM)
        assert process.wait(30) in (0, -signal.SIGTERM)

    def kill(self, process: subprocess.Popen[bytes]) -> None:
        """No goodbye."""
        process.kill()
        process.wait()

    def close(self) -> None:
        """Leave nothing running."""
        for process in self.processes:
            if process.poll() is None:
                self.kill(process)

    def api(self, path: str, **query: Any) -> dict[str, Any]:
        """GET from the API."""
        headers = {"Authorization": f"Bearer {API_TOKEN}"}
        answer = httpx.get(f"{self.url}/api/v1/{path}", params=query, headers=headers, timeout=10, trust_env=False)
        answer.raise_for_status()
        return answer.json()

    def _answers(self, process: subprocess.Popen[bytes]) -> bool:
        assert process.poll() is None, self.logs.read_text()
        try:
            return httpx.get(f"{self.url}/readyz", timeout=2, trust_env=False).status_code == 200
        except httpx.TransportError:
            return False


def make_hospital(folder: Path, database_url: str, settings: Mapping[str, str] | None = None) -> Hospital:
    """A deployment whose clock stands at OPENS and runs on from there."""
    port = free_port()
    kept = {name: value for name, value in os.environ.items() if not re.match("FEEDBACK_BOT_|TWILIO_|TELEGRAM_", name)}
    environment = kept | {
        "PYTHONPATH": str(ROOT),  # the tree under test, wherever the command was installed from
        "FEEDBACK_BOT_DATABASE_URL": database_url,
        "FEEDBACK_BOT_SECRET_KEY": SECRET,
        "FEEDBACK_BOT_PUBLIC_URL": f"http://127.0.0.1:{port}",
        "FEEDBACK_BOT_API_TOKEN": API_TOKEN,
        "FEEDBACK_BOT_CLOCK": OPENS,
        **(settings or {}),
    }
    return Hospital(folder, environment, port)


def twilio_settings(fake: Any) -> dict[str, str]:
    """The settings that make the real SDK call the fake."""
    return {
        "FEEDBACK_BOT_CHANNEL": "twilio_sms",
        "FEEDBACK_BOT_TWILIO_API_URL": fake.url,
        "TWILIO_ACCOUNT_SID": fake.account,
        "TWILIO_AUTH_TOKEN": fake.token,
        "TWILIO_FROM": "+447700900111",
    }


def telegram_settings(fake: Any) -> dict[str, str]:
    """The settings that switch Telegram on, with python-telegram-bot calling the fake."""
    return {
        "TELEGRAM_BOT_TOKEN": fake.token,
        "TELEGRAM_WEBHOOK_SECRET": "a-secret-for-tests",
        "FEEDBACK_BOT_TELEGRAM_API_URL": fake.url,
    }


def free_port() -> int:
    """A port nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def wait_until(holds: Callable[[], Any], *, what: str, seconds: float = 20) -> Any:
    """Wait for something other processes do; its truthy value."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        value = holds()
        if value:
            return value
        time.sleep(0.05)
    raise AssertionError(f"not within {seconds} s: {what}")
