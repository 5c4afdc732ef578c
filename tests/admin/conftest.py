"""The pages over a real deployment, with an account for each role, and a browser without a screen."""

from collections.abc import Callable
from datetime import datetime
from functools import cache
from typing import Any

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient

from admin.app import mount_admin
from bot.clock import Clock
from bot.db.repos.staff import add_staff_row
from bot.db.tables.staff import Role
from bot.settings import Settings
from bot.usecases.runtime import Runtime
from bot.usecases.sign_in import hash_password
from messaging_adapters.simulator import Simulator
from tests.world import MONDAY, SECRET, World

PASSWORD = "correct horse battery"
LOOPBACK = "http://127.0.0.1:8000"
WARDS = {Role.WARD: ["RZZ01/ALDER"]}

hash_once = cache(hash_password)
Visit = Callable[[Role | None], TestClient]


class WorldClock(Clock):
    """The world's hand-wound time."""

    def __init__(self, world: World) -> None:
        super().__init__()
        self._world = world

    def now(self) -> datetime:
        """When the test says it is."""
        return self._world.now


def make_app(world: World, public_url: str = LOOPBACK, **settings: Any) -> FastAPI:
    """The pages of this world under this address."""
    chosen = Settings(secret_key=SECRET, public_url=public_url, **settings)
    runtime = Runtime(chosen, world.database, world.deployment, WorldClock(world), {"simulator": Simulator()})
    app = FastAPI()
    mount_admin(app, runtime)
    return app


def browse(app: FastAPI, public_url: str = LOOPBACK) -> TestClient:
    """A browser at these pages; it follows no redirect by itself."""
    return TestClient(app, base_url=public_url, follow_redirects=False, raise_server_exceptions=False)


def email_of(role: Role) -> str:
    """The account of this role."""
    return f"{role}@example.nhs.uk"


def sign_in(client: TestClient, role: Role, password: str = PASSWORD, **fields: str) -> int:
    """Sign in; the status it gave."""
    form = {"email": email_of(role), "password": password, **fields}
    return client.post("/admin/sign-in", data=form).status_code


def csrf_of(client: TestClient) -> str:
    """The token in the forms of a signed-in page."""
    text = client.get("/admin/nothing-here").text
    return text.split('name="csrf" value="', 1)[1].split('"', 1)[0]


@pytest.fixture
def staffed(world: World) -> World:
    """A world in which every role has an account; the ward account has Alder Ward only."""
    for role in Role:
        row = {"email": email_of(role), "password": hash_once(PASSWORD), "role": role, "failed": 0}
        wards = "|".join(WARDS.get(role, ()))
        world.write(
            lambda link, row=row, wards=wards: add_staff_row(link, row | {"wards": wards, "created_at": MONDAY})
        )
    return world


@pytest.fixture
def visit(staffed: World) -> Visit:
    """Opens a browser signed in as a role, or as nobody."""
    app = make_app(staffed)

    def open_as(role: Role | None) -> TestClient:
        client = browse(app)
        if role is not None:
            assert sign_in(client, role) == 303
        return client

    return open_as


@pytest.fixture
def answered(staffed: World) -> World:
    """Two wards, a response each: praise on Alder, and on Beech what ends in a case wards may not see."""
    staffed.invite("07700 900001", encounter_id="A1", patient_id="PA1", site="RZZ01", ward="ALDER")
    staffed.invite("07700 900002", encounter_id="B1", patient_id="PB1", site="RZZ01", ward="BEECH")
    staffed.reply("+447700900001", "1 Sister Karen Smith was lovely")
    staffed.reply("+447700900002", "5")
    staffed.reply("+447700900002", "I feel like killing myself")
    staffed.send_due()
    staffed.pass_time(minutes=1)
    return staffed


def key_of(world: World, ward: str) -> str:
    """The key of the response of this ward."""
    return next(row.key for row in world.talks() if row.ward == ward)
