"""Put the admin pages and the simulator into the product's ASGI application.

A page is one file in admin/pages with a ``router``, one template, and one line in admin/navigation.py: every module of
that folder is found by itself. The pages are an application of their own, so that their error pages, headers and
redirects never reach the API or the webhooks.
"""

import importlib
import pkgutil
from collections.abc import Iterator

from fastapi import APIRouter, FastAPI
from starlette.middleware.gzip import GZipMiddleware
from starlette.responses import Response
from starlette.routing import BaseRoute, Match
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp, Receive, Scope, Send

from admin import pages
from admin.error_pages import add_error_pages
from admin.pages.start import go_to_first_page, show_root
from admin.security_headers import SecurityHeaders
from admin.site import ASSETS, build_site
from bot.usecases.runtime import Runtime

OURS = ("/admin", "/simulator", "/join")


def mount_admin(app: FastAPI, runtime: Runtime) -> None:
    """Serve ``/``, ``/admin…`` and ``/simulator…`` from ``app``. Raises SettingsError without built assets."""
    app.router.routes.append(_Pages(build_pages(runtime)))


def build_pages(runtime: Runtime) -> ASGIApp:
    """The pages as an application of their own."""
    site = build_site(runtime)
    application = FastAPI(openapi_url=None, docs_url=None, redoc_url=None)
    application.state.site = site
    application.mount(site.assets, GZipMiddleware(_Assets(directory=ASSETS)))
    for router in page_routers():
        application.include_router(router)
    application.add_api_route("/", show_root, methods=["GET", "HEAD"])
    for path in ("/admin", "/admin/"):
        application.add_api_route(path, go_to_first_page, methods=["GET", "HEAD"])
    add_error_pages(application)
    return SecurityHeaders(application, over_tls=runtime.settings.public_url.startswith("https://"))


def page_routers() -> Iterator[APIRouter]:
    """The router of every module in admin/pages."""
    for found in pkgutil.iter_modules(pages.__path__):
        router: APIRouter = importlib.import_module(f"{pages.__name__}.{found.name}").router
        yield router


class _Pages(BaseRoute):
    """Hands our paths on as they are: a Mount would not take ``/admin`` without its slash."""

    def __init__(self, application: ASGIApp) -> None:
        self._application = application

    def matches(self, scope: Scope) -> tuple[Match, Scope]:
        """Ours are http requests for the root and what lies under our names."""
        path = scope.get("path", "")
        is_ours = path == "/" or path in OURS or path.startswith(tuple(f"{name}/" for name in OURS))
        return (Match.FULL if scope["type"] == "http" and is_ours else Match.NONE), {}

    async def handle(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let the pages answer."""
        await self._application(scope, receive, send)


class _Assets(StaticFiles):
    """The built assets. Their path holds a hash of what they are, so browsers may keep them for good."""

    async def get_response(self, path: str, scope: Scope) -> Response:
        """One file."""
        response = await super().get_response(path, scope)
        if response.status_code == 200:
            response.headers["Cache-Control"] = "public, max-age=31536000, immutable"
        return response
