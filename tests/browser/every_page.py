"""Every page there is, and with what each is opened: those the application knows, so that no new one is forgotten."""

import re
from html import unescape

from fastapi.routing import APIRoute
from playwright.sync_api import BrowserContext

from admin.app import page_routers
from tests.browser.conftest import Served

FLOW = "/admin/flows/inpatient-fft"
PATIENT = "/admin/decisions/patients/{key}"
TRIAL = "/admin/policy/trials/{trial_id}"
VERSION = "/admin/flows/{name}/versions/{version}"
EXAMPLES = {
    "/admin/cases/{case_id}": "/admin/cases/1",
    "/admin/flows/{name}": FLOW,
    "/admin/flows/{name}/texts": f"{FLOW}/texts",
    "/admin/flows/{name}/try": f"{FLOW}/try",
    "/admin/imports/{run_id}": "/admin/imports/2",
    "/admin/imports/{run_id}/faulty.csv": "/admin/imports/2/faulty.csv",
    "/admin/imports/{run_id}/live": "/admin/imports/2/live",
    "/admin/policy/publications/{publication_id}": "/admin/policy/publications/1",
    "/admin/set-password/{token}": "/admin/set-password/no-longer-good",
    "/admin/staff/{staff_id}": "/admin/staff/4",
    "/admin/surveys/{survey_id}": "/admin/surveys/1",
    "/join/{token}": "/join/no-longer-good",
    "/simulator/{address_id}": "/simulator/1",
    "/simulator/{address_id}/live": "/simulator/1/live",
}
"""With what to open a page that has a parameter."""
GONE = {"/admin/set-password/no-longer-good": 410}
"""What these examples rightly answer with instead of 200."""
LINKED = {
    "/admin/decisions/{key}": ("/admin/decisions", r"/admin/decisions/[0-9a-f]{8,}"),
    "/admin/responses/{key}": ("/admin/responses", r"/admin/responses/[0-9a-f]{8,}"),
    "/admin/responses/{key}/live": ("/admin/responses", r"/admin/responses/[0-9a-f]{8,}"),
}
"""Pages whose address is only known from a link: the page it stands on, and how it looks."""
BETWEEN = {"/admin/code": "stands between the password and the code: opened by the test of the second step"}
KNOWN = {*EXAMPLES, *LINKED, PATIENT, TRIAL, VERSION}


def routes() -> list[str]:
    """The paths of every page that is got, and the root."""
    found = {
        route.path
        for router in page_routers()
        for route in router.routes
        if isinstance(route, APIRoute) and "GET" in (route.methods or ())
    }
    return ["/", *sorted(found - set(BETWEEN))]


def example(context: BrowserContext, served: Served, route: str) -> str | None:
    """What to open this route with; None where this role sees no link to it."""
    if route == VERSION:
        flow = served.runtime.deployment.flows.current("inpatient-fft")
        return f"{FLOW}/versions/{flow.version}" if flow else None
    if route == PATIENT:
        return look_up_patient(context)
    if route == TRIAL:
        return try_policy(context)
    if route not in LINKED:
        return EXAMPLES.get(route, route)
    listed, pattern = LINKED[route]
    link = re.search(pattern, context.request.get(listed).text())
    return link[0] + ("/live" if route.endswith("/live") else "") if link else None


def look_up_patient(context: BrowserContext) -> str | None:
    """The decisions about the patient who was seen twice; None for a role that may not look."""
    token = re.search(r'name="csrf" value="([^"]+)"', context.request.get("/admin/decisions").text())
    form: dict[str, str | float | bool] = {"csrf": token[1] if token else "", "number": "P001"}
    answer = context.request.post("/admin/decisions/look-up", form=form, max_redirects=0)
    return answer.headers.get("location") if answer.status == 303 else None


def try_policy(context: BrowserContext) -> str | None:
    """What trying a policy with a longer limit shows; None for a role that may not try."""
    page = context.request.get("/admin/policy/edit").text()
    token, text = (
        re.search(r'name="csrf" value="([^"]+)"', page),
        re.search(r"<textarea[^>]*>(.*?)</textarea>", page, re.S),
    )
    if token is None or text is None:
        return None
    longer = unescape(text[1]).replace("per: 30d, across: all", "per: 45d, across: all")
    form: dict[str, str | float | bool] = {"csrf": token[1], "text": longer, "months": "6"}
    answer = context.request.post("/admin/policy/try", multipart=form, max_redirects=0)
    return answer.headers.get("location") if answer.status == 303 else None


def opens_as_page(context: BrowserContext, path: str) -> bool:
    """Whether this role gets a whole page there; fragments, files, and what it may not open, are no page."""
    answer = context.request.get(path, max_redirects=0)
    if answer.status >= 404:
        return True  # let the page be opened, and be found wanting
    is_html = answer.headers.get("content-type", "").startswith("text/html")
    return answer.status == 200 and is_html and "<html" in answer.text()
