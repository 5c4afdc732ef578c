"""The flows, to read: the list, one flow as cards and as a drawing, its texts, and its older versions."""

from typing import Annotated

from fastapi import APIRouter, Path, Query, Request
from starlette.responses import Response

from admin.auth import allow
from admin.permissions import can_see_flows
from admin.presenters.flow_graph import draw_graph
from admin.presenters.flow_texts import list_texts
from admin.presenters.flows import draw_cards, tell_facts, tell_ways, tongue, tongues
from admin.site import draw, site_of
from bot.engine.flow import Flow
from bot.errors import NotFound
from bot.reports.flow_versions import read_current_versions, read_versions

router = APIRouter(dependencies=[allow(can_see_flows)])

PATH = "/admin/flows"
Name = Annotated[str, Path(pattern=r"^[a-z][a-z0-9_-]*$", max_length=80)]
Version = Annotated[str, Path(pattern=r"^[0-9a-f]{1,40}$")]
Language = Annotated[str, Query(max_length=80, pattern=r"^[^\x00-\x1f]*$")]


@router.get(PATH)
def show_flows(request: Request) -> Response:
    """Every current flow."""
    runtime = site_of(request).runtime
    published = runtime.database.read(read_current_versions)
    flows = [
        {"flow": flow, "facts": tell_facts(flow), "tongues": tongues(flow), "published": published.get(flow.name)}
        for flow in runtime.deployment.flows.all_current()
    ]
    return draw(request, "flows.html", {"flows": flows})


@router.get(f"{PATH}/{{name}}")
def show_flow(request: Request, name: Name, language: Language = "en") -> Response:
    """The current version of one flow."""
    return _draw_flow(request, current_flow(request, name), language, path=f"{PATH}/{name}", is_current=True)


@router.get(f"{PATH}/{{name}}/versions/{{version}}")
def show_version(request: Request, name: Name, version: Version, language: Language = "en") -> Response:
    """Any version of one flow: conversations that began on it end on it."""
    runtime = site_of(request).runtime
    flow = runtime.database.read(lambda connection: runtime.deployment.flows.pinned(connection, version))
    if flow.name != name:
        raise NotFound
    current = runtime.deployment.flows.current(name)
    is_current = current is not None and current.version == version
    return _draw_flow(request, flow, language, path=f"{PATH}/{name}/versions/{version}", is_current=is_current)


@router.get(f"{PATH}/{{name}}/texts")
def show_texts(request: Request, name: Name, language: Language = "") -> Response:
    """Every text of the current version, in one language or in all."""
    flow, deployment = current_flow(request, name), site_of(request).runtime.deployment
    chosen = language if language in flow.languages else ""
    # A text may name the hospital: the longest name decides what it costs.
    sites = [deployment.values(""), *(deployment.values(site.code) for site in deployment.organisation.sites)]
    texts = list_texts(flow, chosen, sites)
    too_long = sum(line.is_too_long for text in texts for line in text.lines)
    context = {"flow": flow, "tongues": tongues(flow), "chosen": chosen, "texts": texts, "too_long": too_long}
    return draw(request, "flow_texts.html", context)


def current_flow(request: Request, name: str) -> Flow:
    """The flow that new conversations begin on. Raises NotFound."""
    flow = site_of(request).runtime.deployment.flows.current(name)
    if flow is None:
        raise NotFound
    return flow


def _draw_flow(request: Request, flow: Flow, language: str, *, path: str, is_current: bool) -> Response:
    runtime = site_of(request).runtime
    flows, values = runtime.deployment.flows, runtime.deployment.values("")
    chosen = tongue(flow, language)
    context = {
        "flow": flow,
        "path_here": path,
        "is_current": is_current,
        "tongue": chosen,
        "tongues": tongues(flow),
        "facts": tell_facts(flow),
        "cards": draw_cards(flow, chosen.code, values, flows),
        "graph": draw_graph(flow, chosen.code, values, flows),
        "ways": tell_ways(flow, chosen.code, flows),
        "versions": runtime.database.read(lambda connection: read_versions(connection, flow.name)),
    }
    return draw(request, "flow.html", context)
