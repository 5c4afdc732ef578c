"""A small HTTP receiver for signed staff-alert webhooks: it keeps what it is sent and can fail the first N."""

import hashlib
import hmac
import threading
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


@dataclass(frozen=True, slots=True)
class Post:
    """One call: its path, lower-case headers and raw body."""

    path: str
    headers: dict[str, str]
    body: bytes

    def is_signed(self, secret: str) -> bool:
        """X-Feedback-Bot-Signature: ``sha256=`` and the hex HMAC of ``timestamp.body`` (X-Feedback-Bot-Timestamp)."""
        stamp = self.headers.get("x-feedback-bot-timestamp", "")
        good = hmac.new(secret.encode(), stamp.encode() + b"." + self.body, hashlib.sha256).hexdigest()
        return bool(stamp) and hmac.compare_digest(f"sha256={good}", self.headers.get("x-feedback-bot-signature", ""))


class WebhookReceiver:
    """``start()``, hand ``url`` to FEEDBACK_BOT_ALERT_WEBHOOK, read ``posts``."""

    def __init__(self) -> None:
        self.posts: list[Post] = []
        self.failing: list[int] = []
        receiver = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers.get("Content-Length", "0")))
                receiver.posts.append(Post(self.path, {k.lower(): v for k, v in self.headers.items()}, body))
                self.send_response(receiver.failing.pop(0) if receiver.failing else 204)
                self.send_header("Content-Length", "0")
                self.end_headers()

            def log_message(self, format: str, *args: object) -> None:
                """Silent."""

        self._http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._http.daemon_threads = True

    def start(self) -> "WebhookReceiver":
        threading.Thread(target=self._http.serve_forever, args=(0.02,), daemon=True).start()
        return self

    def stop(self) -> None:
        self._http.shutdown()
        self._http.server_close()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._http.server_address[1]}/alerts"

    def fail_next(self, *statuses: int) -> None:
        """Answer the next calls with these statuses; they are kept all the same."""
        self.failing += statuses
