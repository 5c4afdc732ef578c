"""Which role reaches which page: the table of every route, each tried as every role and as nobody."""

from typing import Any

import orjson
import pytest
from fastapi.routing import APIRoute
from fastapi.testclient import TestClient
from sqlalchemy import select

from admin.app import page_routers
from bot.db.repos import policies
from bot.db.repos.encounters import encounter
from bot.db.repos.opt_outs import patient
from bot.db.repos.staff import staff
from bot.db.tables.staff import Role
from bot.policy.replay import replay
from bot.policy.starving import usual_flow
from bot.reports.policy_replay import make_trial, trial_json
from bot.shipped import SHIPPED_FLOWS
from bot.usecases.import_runs import Opening, begin_run
from bot.usecases.publish_policy import publish_shipped
from bot.usecases.register_survey import NewSurvey, register_survey
from tests.admin.conftest import Visit, csrf_of, key_of
from tests.world import World

EVERYONE = frozenset(Role)
READERS = frozenset({Role.ADMIN, Role.TEAM, Role.WARD, Role.VIEWER})
TEAM = frozenset({Role.ADMIN, Role.TEAM})
DESIGNERS = TEAM | {Role.DESIGNER}
ADMIN = frozenset({Role.ADMIN})
OPEN = (
    "/admin/sign-in",
    "/admin/code",
    "/admin/forgotten",
    "/admin/set-password/{token}",
    "/join/{token}",
    "/simulator",
)
"""The ways in, a patient's own page, and the trial's phones: each has tests of its own."""

ROUTES: dict[tuple[str, str], frozenset[Role]] = {
    ("GET", "/admin/responses"): READERS,
    ("GET", "/admin/responses/live"): READERS,
    ("GET", "/admin/responses/{key}"): READERS,
    ("GET", "/admin/responses/{key}/live"): READERS,
    ("POST", "/admin/responses/{key}"): TEAM,  # who the patient is
    ("POST", "/admin/responses/{key}/release"): TEAM,
    ("GET", "/admin/cases"): TEAM,
    ("GET", "/admin/cases/live"): TEAM,
    ("GET", "/admin/cases/{case_id}"): TEAM,
    ("POST", "/admin/cases/{case_id}/acknowledge"): TEAM,
    ("POST", "/admin/cases/{case_id}/assign"): TEAM,
    ("POST", "/admin/cases/{case_id}/notes"): TEAM,
    ("POST", "/admin/cases/{case_id}/alerts"): TEAM,
    ("POST", "/admin/cases/{case_id}/close"): TEAM,
    ("GET", "/admin/reports"): READERS,
    ("GET", "/admin/reports/fft"): READERS,
    ("GET", "/admin/reports/fft.csv"): READERS,
    ("GET", "/admin/reports/fft.json"): READERS,
    ("GET", "/admin/flows"): DESIGNERS,
    ("GET", "/admin/flows/{name}"): DESIGNERS,
    ("GET", "/admin/flows/{name}/texts"): DESIGNERS,
    ("GET", "/admin/flows/{name}/versions/{version}"): DESIGNERS,
    ("GET", "/admin/flows/{name}/try"): DESIGNERS,
    ("POST", "/admin/flows/{name}/try"): DESIGNERS,
    ("GET", "/admin/surveys"): DESIGNERS,
    ("GET", "/admin/surveys/new"): TEAM,
    ("POST", "/admin/surveys/new"): TEAM,
    ("GET", "/admin/surveys/template.csv"): DESIGNERS,
    ("GET", "/admin/surveys/{survey_id}"): DESIGNERS,
    ("POST", "/admin/surveys/{survey_id}/mailings"): TEAM,
    ("POST", "/admin/surveys/{survey_id}/end"): TEAM,
    ("GET", "/admin/imports"): TEAM,
    ("POST", "/admin/imports"): TEAM,
    ("GET", "/admin/imports/template.csv"): TEAM,
    ("GET", "/admin/imports/{run_id}"): TEAM,
    ("GET", "/admin/imports/{run_id}/live"): TEAM,
    ("GET", "/admin/imports/{run_id}/faulty.csv"): TEAM,
    ("GET", "/admin/decisions"): TEAM,
    ("POST", "/admin/decisions/look-up"): TEAM,
    ("GET", "/admin/decisions/patients/{key}"): TEAM,
    ("GET", "/admin/decisions/{key}"): TEAM,
    ("GET", "/admin/policy"): TEAM,
    ("GET", "/admin/policy/edit"): TEAM,
    ("POST", "/admin/policy/try"): TEAM,
    ("GET", "/admin/policy/trials/{trial_id}"): TEAM,
    ("POST", "/admin/policy/trials/{trial_id}/publish"): ADMIN,
    ("GET", "/admin/policy/publications/{publication_id}"): TEAM,
    ("POST", "/admin/policy/publications/{publication_id}/roll-back"): ADMIN,
    ("GET", "/admin/settings"): TEAM,
    ("POST", "/admin/settings/test-alerts"): TEAM,
    ("POST", "/admin/settings/second-step"): ADMIN,
    ("GET", "/admin/staff"): ADMIN,
    ("GET", "/admin/staff/new"): ADMIN,
    ("POST", "/admin/staff/new"): ADMIN,
    ("GET", "/admin/staff/{staff_id}"): ADMIN,
    ("POST", "/admin/staff/{staff_id}/role"): ADMIN,
    ("POST", "/admin/staff/{staff_id}/disable"): ADMIN,
    ("POST", "/admin/staff/{staff_id}/enable"): ADMIN,
    ("POST", "/admin/staff/{staff_id}/remove-second-step"): ADMIN,
    ("POST", "/admin/staff/{staff_id}/send-link"): ADMIN,
    ("GET", "/admin/audit"): ADMIN,
    ("GET", "/admin/audit.csv"): ADMIN,
    ("GET", "/admin/gallery"): EVERYONE,
    ("GET", "/admin/account"): EVERYONE,
    ("GET", "/admin/second-step"): EVERYONE,
    ("POST", "/admin/second-step/begin"): EVERYONE,
    ("POST", "/admin/second-step/confirm"): EVERYONE,
    ("POST", "/admin/account/second-step/off"): EVERYONE,
    ("POST", "/admin/sign-out"): EVERYONE,
}
FINE = (200, 204, 303)
CLEAR_REFUSAL = (*FINE, 400, 409, 422)
"""An empty form may be refused, with its reason; what matters here is that it is not for want of a right."""


def test_every_route_stands_in_the_table() -> None:
    routes = {
        (method, route.path)
        for router in page_routers()
        for route in router.routes
        if isinstance(route, APIRoute) and not route.path.startswith(OPEN)
        for method in set(route.methods or ()) - {"HEAD"}
    }
    assert routes == set(ROUTES)


@pytest.mark.parametrize("role", [*Role, None])
def test_a_role_reaches_its_routes_and_no_other(answered: World, visit: Visit, role: Role | None) -> None:
    client, gaps = visit(role), fill_gaps(answered)
    for (method, path), allowed in ROUTES.items():
        url = path.format(**gaps_of(path, gaps))
        status = knock(client, method, url, signed_in=role is not None)
        if role is None:
            # Without a session nothing is told, not even which pages there are.
            assert (status, url) == (303, url)
        elif role in allowed:
            assert status in (FINE if method == "GET" else CLEAR_REFUSAL), f"{method} {url}: {status}"
        else:
            assert (status, method, url) == (403, method, url)


def knock(client: TestClient, method: str, url: str, *, signed_in: bool) -> int:
    """Ask for the page, with the session's own token where something is posted; the status."""
    if method == "GET" or not signed_in:
        return client.request(method, url).status_code
    if url == "/admin/imports":
        token, file = {"csrf": csrf_of(client)}, {"file": ("a.csv", b"encounter_id\n", "text/csv")}
        return client.post(url, data=token, files=file).status_code
    return client.post(url, data={"csrf": csrf_of(client)}).status_code


def fill_gaps(world: World) -> dict[str, Any]:
    """Something real for every gap in a path."""
    opening = Opening(file_name="a.csv", size=1, started_by="test", dry_run=True)
    run_id = world.write(lambda link: begin_run(link, opening, now=world.now))
    (encounter_key,) = world.rows(select(encounter.c.key).order_by(encounter.c.id).limit(1))[0]
    (patient_key,) = world.rows(select(patient.c.key).order_by(patient.c.id).limit(1))[0]
    (viewer,) = world.rows(select(staff.c.id).where(staff.c.role == Role.VIEWER))[0]
    survey = NewSurvey("A survey", "Somebody")
    survey_id = world.write(lambda link: register_survey(link, world.deployment, survey, by="test", now=world.now))
    flow = world.deployment.flows.current("inpatient-fft")
    return {
        "survey_id": survey_id,
        "case_id": 1,
        "staff_id": viewer,
        "run_id": run_id,
        "trial_id": keep_example_trial(world),
        "publication_id": 1,
        "name": "inpatient-fft",
        "version": flow.version if flow else "",
        "response": key_of(world, "ALDER"),
        "encounter": encounter_key,
        "patient": patient_key,
    }


def keep_example_trial(world: World) -> str:
    """The shipped policy is in force, and was tried once."""
    text = (SHIPPED_FLOWS / "policies" / "contact.yaml").read_text("utf-8")
    policy = world.deployment.policy
    world.write(lambda link: publish_shipped(link, text, policy, file="contact.yaml", now=world.now))
    figures = trial_json(make_trial([], [(policy, replay([], policy, flow_for=usual_flow, lots=lambda *_: 0.0))]))
    kept = {"text": text, "version": policy.version, "based_on": policy.version, "over": "nothing", "author": "a",
            "at": world.now.isoformat(), "figures": figures}  # fmt: skip
    world.write(lambda link: policies.keep_trial(link, "20261123110000abcd", orjson.dumps(kept).decode(), most=9))
    return "20261123110000abcd"


def gaps_of(path: str, gaps: dict[str, Any]) -> dict[str, Any]:
    """The same word, ``key``, stands for another thing under each heading."""
    kind = "patient" if "/patients/" in path else "encounter" if "/decisions/" in path else "response"
    return gaps | {"key": gaps[kind]}
