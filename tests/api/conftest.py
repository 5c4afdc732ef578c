"""The API and Twilio's webhooks over ASGI, on the deployment of the tests."""

from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from twilio.request_validator import RequestValidator

from bot.api.routes import make_router as make_api
from bot.clock import Clock
from bot.db.connect import Database
from bot.main import make_adapters
from bot.settings import Settings
from bot.usecases.runtime import Runtime
from bot.webhooks.twilio import make_router as make_twilio
from tests.world import SECRET, make_world

TOKEN = "an api token for tests"
PUBLIC = "http://127.0.0.1:8000"
ACCOUNT, AUTH = "AC" + "1" * 32, "an auth token for tests"


@dataclass
class Web:
    """The app of one process, and a client that signs as Twilio does."""

    runtime: Runtime
    app: FastAPI

    def client(self, **options: Any) -> httpx.AsyncClient:
        transport = httpx.ASGITransport(self.app, raise_app_exceptions=False)
        return httpx.AsyncClient(transport=transport, base_url=PUBLIC, **options)

    async def api(self, method: str, path: str, **options: Any) -> httpx.Response:
        headers = {"Authorization": f"Bearer {TOKEN}"} | options.pop("headers", {})
        async with self.client() as client:
            return await client.request(method, f"/api/v1{path}", headers=headers, **options)

    async def twilio(self, path: str, fields: dict[str, str], signature: str | bytes | None = None) -> httpx.Response:
        url = f"{PUBLIC}/webhooks/twilio{path}"
        signed = RequestValidator(AUTH).compute_signature(url, fields)
        given = signed if signature is None else signature
        headers = {b"X-Twilio-Signature": given.encode() if isinstance(given, str) else given}
        async with self.client() as client:
            return await client.post(f"/webhooks/twilio{path}", data=fields, headers=headers)


@pytest.fixture
def settings(database_url: str) -> Settings:
    """Twilio on, against nothing."""
    return Settings(
        secret_key=SECRET, database_url=database_url, public_url=PUBLIC, channel="twilio_sms", api_token=TOKEN,
        twilio_account_sid=ACCOUNT, twilio_auth_token=AUTH, twilio_from="+447700900999",
        twilio_api_url="http://127.0.0.1:9", alert_webhook="http://127.0.0.1:9/alerts",
    )  # fmt: skip


@pytest.fixture
def web(settings: Settings) -> Iterator[Web]:
    """One process."""
    world = make_world(Database(settings.database_url), channel="twilio_sms", alert_routes=("webhook",))
    runtime = Runtime(settings, world.database, world.deployment, Clock(), make_adapters(settings))
    app = FastAPI()
    app.include_router(make_twilio(runtime))
    app.include_router(make_api(runtime))
    yield Web(runtime, app)
    runtime.database.close()


@pytest.fixture
def anyio_backend() -> str:
    """Only asyncio."""
    return "asyncio"


async def parts(*pieces: bytes) -> AsyncIterator[bytes]:
    """A body without a length."""
    for piece in pieces:
        yield piece
