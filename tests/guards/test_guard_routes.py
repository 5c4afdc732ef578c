"""Every door is locked but those named here: the whole application is built, and each route tried without a key."""

from collections.abc import Iterator

import pytest
from fastapi import FastAPI
from fastapi.dependencies.models import Dependant
from fastapi.routing import APIRoute
from fastapi.testclient import TestClient

from admin.app import page_routers
from admin.auth import check_csrf, check_early_csrf, read_any_session, read_session
from admin.pages.policy import check_csrf_try
from admin.pages.simulator import check_trial
from admin.uploads import check_csrf_upload
from bot.db.connect import Database
from bot.db.migrate import migrate
from bot.main import build_app, build_runtime
from bot.settings import read_settings

SECRET = "a secret for guards, of no use elsewhere"
OPEN_PAGES = {
    ("GET", "/admin/sign-in"): "the way in",
    ("POST", "/admin/sign-in"): "the way in",
    ("GET", "/join/{token}"): "a patient opens it, by a link of theirs",
    ("GET", "/admin/forgotten"): "who forgot the password is not signed in; the answer is the same for everybody",
    ("POST", "/admin/forgotten"): "as above",
    ("GET", "/admin/set-password/{token}"): "the mailed link's single-use token is the key",
    ("POST", "/admin/set-password/{token}"): "as above",
}
"""Pages that need nobody signed in; the simulator's own rule is checked apart."""
HALF_OPEN = {
    ("GET", "/admin/code"): "between the password and the code",
    ("POST", "/admin/code"): "between the password and the code",
    ("GET", "/admin/second-step"): "between the password and a second step that is compulsory",
    ("POST", "/admin/second-step/begin"): "as above",
    ("POST", "/admin/second-step/confirm"): "as above",
    ("POST", "/admin/sign-out"): "who is half way in can leave",
}
"""Pages that somebody opens who has given the password, and must not have more yet."""
NO_TOKEN = {
    ("POST", "/admin/sign-in"): "there is no session yet that could hold a token",
    ("POST", "/admin/forgotten"): "as above; the origin is checked, and all it can do is queue a mail",
    ("POST", "/admin/set-password/{token}"): "as above; the link's own token is asked for",
}
OPEN_DOORS = {
    "/healthz": "a monitor asks whether the process answers",
    "/readyz": "a monitor asks whether the database answers",
    "/metrics": "counts only; the proxy in front keeps it inside (docs/operations.md)",
    "/openapi.json": "the description of the API, without data",
}
CHANGES = {"POST", "PUT", "PATCH", "DELETE"}
TOKEN_CHECKS = (check_csrf, check_csrf_upload, check_csrf_try)
"""Those that compare the session's token: of a plain form, of a form with a file, of one with a policy too."""


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
            elif (method, route.path) in HALF_OPEN:
                assert depends_on(route.dependant, read_any_session), f"{method} {route.path}"
            elif (method, route.path) not in OPEN_PAGES:
                assert depends_on(route.dependant, read_session), f"{method} {route.path}"


def test_every_page_that_changes_something_needs_the_sessions_token() -> None:
    for route in page_routes():
        for method in methods(route) & CHANGES:
            if not route.path.startswith("/simulator") and (method, route.path) not in NO_TOKEN:
                checks = (check_early_csrf,) if (method, route.path) in HALF_OPEN else TOKEN_CHECKS
                checked = any(depends_on(route.dependant, one) for one in checks)
                assert checked, f"{method} {route.path}"


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


FILLED = {
    "{case_id}": "1",
    "{staff_id}": "1",
    "{run_id}": "1",
    "{survey_id}": "1",
    "{address_id}": "1",
    "{key}": "0" * 20,
    "{token}": "0" * 22,
    "{trial_id}": "0" * 20,
    "{publication_id}": "1",
    "{name}": "inpatient-fft",
    "{version}": "0" * 12,
}


def _filled(path: str) -> str:
    for gap, value in FILLED.items():
        path = path.replace(gap, value)
    return path


def test_the_paths_tried_hold_no_gap() -> None:
    assert not [route.path for route in page_routes() if "{" in _filled(route.path)]
