"""Every door is locked but those named here: the whole application is built, and each route tried without a key."""

from collections.abc import Iterator

import pytest
from fastapi import FastAPI
from fastapi.dependencies.models import Dependant
from fastapi.routing import APIRoute
from fastapi.testclient import TestClient

from admin.app import page_routers
from admin.auth import check_csrf, read_session
from admin.pages.simulator import check_trial
from bot.db.connect import Database
from bot.db.migrate import migrate
from bot.main import build_app, build_runtime
from bot.settings import read_settings

SECRET = "a secret for guards, of no use elsewhere"
OPEN_PAGES = {
    ("GET", "/admin/sign-in"): "the way in",
    ("POST", "/admin/sign-in"): "the way in",
}
"""Pages that need nobody signed in; the simulator's own rule is checked apart."""
NO_TOKEN = {("POST", "/admin/sign-in"): "there is no session yet that could hold a token"}
OPEN_DOORS = {
    "/healthz": "a monitor asks whether the process answers",
    "/readyz": "a monitor asks whether the database answers",
    "/metrics": "counts only; the proxy in front keeps it inside (docs/operations.md)",
    "/openapi.json": "the description of the API, without data",
}
CHANGES = {"POST", "PUT", "PATCH", "DELETE"}


@pytest.fixture(scope="module")
def app(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FastAPI]:
    """The product's application on a database of its own, as for a hospital's own address: no trial."""
    url = f"sqlite:///{tmp_path_factory.mktemp('routes') / 'guard.db'}"
    database = Database(url)
    migrate(database, SECRET)
    database.close()
    runtime = build_runtime(
        read_settings(
            {
                "FEEDBACK_BOT_DATABASE_URL": url,
                "FEEDBACK_BOT_SECRET_KEY": SECRET,
                "FEEDBACK_BOT_API_TOKEN": "a token that is long enough",
                "FEEDBACK_BOT_PUBLIC_URL": "https://feedback.example.nhs.uk",
                "FEEDBACK_BOT_CHANNEL": "twilio_sms",
                "TWILIO_ACCOUNT_SID": "AC" + "0" * 32,
                "TWILIO_AUTH_TOKEN": "0" * 32,
                "TWILIO_FROM": "+447700900999",
            }
        )
    )
    yield build_app(runtime, with_worker=False)
    runtime.database.close()


def page_routes() -> list[APIRoute]:
    return [route for router in page_routers() for route in router.routes if isinstance(route, APIRoute)]


def methods(route: APIRoute) -> set[str]:
    return set(route.methods or ()) - {"HEAD"}


def depends_on(dependant: Dependant, wanted: object) -> bool:
    return any(one.call is wanted or depends_on(one, wanted) for one in dependant.dependencies)


def test_every_page_needs_somebody_signed_in() -> None:
    routes = page_routes()
    assert len(routes) > 10
    for route in routes:
        for method in methods(route):
            if route.path.startswith("/simulator"):
                assert depends_on(route.dependant, check_trial), f"{method} {route.path}"
            elif (method, route.path) not in OPEN_PAGES:
                assert depends_on(route.dependant, read_session), f"{method} {route.path}"


def test_every_page_that_changes_something_needs_the_sessions_token() -> None:
    for route in page_routes():
        for method in methods(route) & CHANGES:
            if not route.path.startswith("/simulator") and (method, route.path) not in NO_TOKEN:
                assert depends_on(route.dependant, check_csrf), f"{method} {route.path}"


def test_every_page_but_the_way_in_turns_a_stranger_away(app: FastAPI) -> None:
    with TestClient(app, base_url="https://feedback.example.nhs.uk", follow_redirects=False) as stranger:
        for route in page_routes():
            for method in methods(route):
                if (method, route.path) not in OPEN_PAGES:
                    answer = stranger.request(method, _filled(route.path))
                    turned_away = answer.status_code in {401, 403, 404} or (
                        answer.status_code == 303 and answer.headers["location"].startswith("/admin/sign-in")
                    )
                    assert turned_away, f"{method} {route.path}: {answer.status_code}"


def test_everything_else_asks_for_a_token_or_a_signature(app: FastAPI) -> None:
    paths = _described(app)
    assert any(path.startswith("/api/v1/") for path in paths)
    assert any(path.startswith("/webhooks/") for path in paths)
    with TestClient(app, base_url="https://feedback.example.nhs.uk", follow_redirects=False) as stranger:
        for path, found in paths.items():
            for method in found:
                if path not in OPEN_DOORS:
                    answer = stranger.request(method, _filled(path), content=b"{}")
                    assert answer.status_code in {401, 403}, f"{method} {path}: {answer.status_code}"
        for path in OPEN_DOORS:
            assert stranger.get(path).status_code == 200, path


def _described(app: FastAPI) -> dict[str, set[str]]:
    """Path to methods of every route of ours outside the pages, however deep routers are nested."""
    found: dict[str, set[str]] = {}
    todo: list[object] = list(app.router.routes)
    while todo:
        route = todo.pop()
        path, accepts = getattr(route, "path", None), getattr(route, "methods", None)
        if path and accepts:
            found.setdefault(path, set()).update(set(accepts) - {"HEAD"})
        todo += getattr(getattr(route, "original_router", route), "routes", None) or []
    return found


def _filled(path: str) -> str:
    return path.replace("{case_id}", "1").replace("{address_id}", "1").replace("{key}", "0" * 20)


def test_the_paths_tried_hold_no_gap() -> None:
    assert not [route.path for route in page_routes() if "{" in _filled(route.path)]
