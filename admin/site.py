"""What every page is given: the running process and the templates, and how a page is drawn from both."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from fastapi import Request
from fastapi.responses import HTMLResponse
from jinja2 import ChainableUndefined, ChoiceLoader, Environment, FileSystemLoader, PackageLoader

from admin.compiled import Compiled, compile_templates
from admin.navigation import first_page, places_for
from admin.presenters import dates, places, words
from bot.errors import SettingsError
from bot.text.direction import keep_numbers_whole
from bot.usecases.runtime import Runtime

HERE = Path(__file__).parent
ASSETS = HERE / "assets" / "dist"


@dataclass(frozen=True, slots=True)
class Site:
    """One per process. ``assets`` is the path under which this build's assets lie: it changes when they do."""

    runtime: Runtime
    templates: Environment
    assets: str


def build_site(runtime: Runtime) -> Site:
    """The site over this runtime. Raises SettingsError when the assets were not built."""
    if not (ASSETS / "pages.css").is_file():
        raise SettingsError("The pages' assets are missing: run `make install`, which builds admin/assets/dist.")
    digest = hashlib.sha256()
    for file in sorted(ASSETS.glob("*.*")):
        digest.update(file.read_bytes())
    assets = f"/admin/assets/{digest.hexdigest()[:12]}"
    templates = _templates(runtime, assets)
    compile_templates(templates, [file.name for file in (HERE / "templates").glob("*.html")])
    return Site(runtime, templates, assets)


def site_of(request: Request) -> Site:
    """The site this request is to."""
    site: Site = request.app.state.site
    return site


def draw(request: Request, template: str, context: Mapping[str, object], *, status: int = 200) -> HTMLResponse:
    """Draw a page or a fragment. Every template may use ``session``, ``places``, ``home`` and ``path``."""
    session = getattr(request.state, "session", None)
    frame = {
        "session": session,
        "places": places_for(session.staff) if session else (),
        "home": first_page(request) if session else "/",
        "path": request.url.path,
    }
    text = site_of(request).templates.get_template(template).render(**frame, **context)
    return HTMLResponse(text, status)


def _templates(runtime: Runtime, assets: str) -> Environment:
    environment = Environment(
        loader=ChoiceLoader([FileSystemLoader(HERE / "templates"), PackageLoader("nhsuk_frontend_jinja")]),
        autoescape=True,
        undefined=ChainableUndefined,  # the design system's macros leave parameters out
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
        bytecode_cache=Compiled(),
    )
    environment.filters.update(dates.filters(runtime.clock))
    environment.filters.update(words.filters(runtime.deployment.flows))
    environment.filters.update(places.filters(runtime.deployment.organisation))
    # For what patients wrote, which is stored as it came; some texts have no words.
    environment.filters["whole_numbers"] = lambda words: keep_numbers_whole(words) if words else words
    environment.globals.update(
        assets=assets,
        organisation=runtime.deployment.organisation,
        is_trial=runtime.settings.is_trial,
    )
    return environment
