"""Who is asking: the session cookie, the dependencies that guard every page, and the way to the sign-in page.

A page names its rule once: ``session: Annotated[SignedIn, allow(permissions.can_see_cases)]``. What changes something
also checks the session's CSRF token, by form field or by htmx's header.
"""

import hmac
from typing import Annotated, Any
from urllib.parse import quote, urlsplit

from fastapi import Depends, HTTPException, Request, Response

from admin import permissions
from admin.forms import Form, read_form
from admin.site import Site, site_of
from bot.usecases.sign_in import ABSOLUTE, SignedIn, Stage, find_signed_in, stay_signed_in

COOKIE = "__Host-feedback-bot"
LOOPBACK_COOKIE = "feedback-bot"
"""On plain http, which settings allow on this machine only: __Host- needs Secure, and Safari drops that there."""
SIGN_IN = "/admin/sign-in"


class NotSignedIn(Exception):
    """Nobody is signed in, or no longer: answered with the way to the sign-in page."""


def over_tls(site: Site) -> bool:
    """Whether browsers reach this deployment by https."""
    return site.runtime.settings.public_url.startswith("https://")


def set_session(response: Response, site: Site, token: str) -> None:
    """Hand the browser its session."""
    secure = over_tls(site)
    response.set_cookie(
        COOKIE if secure else LOOPBACK_COOKIE,
        token,
        max_age=int(ABSOLUTE.total_seconds()),
        path="/",
        secure=secure,
        httponly=True,
        samesite="lax",
    )


def drop_session(response: Response, site: Site) -> None:
    """Take the cookie back."""
    secure = over_tls(site)
    name = COOKIE if secure else LOOPBACK_COOKIE
    response.delete_cookie(name, path="/", secure=secure, httponly=True, samesite="lax")


def find_any_session(request: Request) -> SignedIn | None:
    """The live session of this request's cookie, however far it has come: for the way in, never for a page."""
    site = site_of(request)
    token = request.cookies.get(COOKIE if over_tls(site) else LOOPBACK_COOKIE)
    if not token:
        return None
    runtime = site.runtime
    return runtime.database.read(lambda connection: find_signed_in(connection, token, now=runtime.clock.now()))


def find_session(request: Request) -> SignedIn | None:
    """The session of this request's cookie, if somebody is signed in by it: with every step there is."""
    session = find_any_session(request)
    if session is not None and session.stage is not Stage.FULL:
        session = None
    request.state.session = session
    return session


def read_session(request: Request) -> SignedIn:
    """The session; raises NotSignedIn, also for one that still lacks its second step."""
    session = find_session(request)
    if session is None:
        raise NotSignedIn
    return session


def read_any_session(request: Request) -> SignedIn:
    """The session, also of somebody on the way in; raises NotSignedIn. Only full ones give a page its navigation."""
    session = find_any_session(request)
    if session is None:
        raise NotSignedIn
    request.state.session = session if session.stage is Stage.FULL else None
    return session


def at_stage(*stages: Stage) -> Any:  # noqa: ANN401 – FastAPI's Depends has no type of its own
    """Let in those who have come so far, and no further: the pages between the password and the rest."""

    def guard(session: Annotated[SignedIn, Depends(read_any_session)]) -> SignedIn:
        if session.stage not in stages:
            raise NotSignedIn
        return session

    return Depends(guard)


def allow(rule: permissions.Rule) -> Any:  # noqa: ANN401 – FastAPI's Depends has no type of its own
    """Let those in whom ``rule`` lets, and count the page as a sign of life."""

    def guard(request: Request, session: Annotated[SignedIn, Depends(read_session)]) -> SignedIn:
        permissions.check(session.staff, rule)
        if "hx-request" not in request.headers:
            stay_signed_in(site_of(request).runtime.database, session, now=site_of(request).runtime.clock.now())
        return session

    return Depends(guard)


def check_csrf(
    request: Request,
    session: Annotated[SignedIn, Depends(read_session)],
    form: Annotated[Form, Depends(read_form)],
) -> Form:
    """The posted form of somebody signed in; 403 without the session's own token."""
    return _check_token(request, session, form)


def check_early_csrf(
    request: Request,
    session: Annotated[SignedIn, Depends(read_any_session)],
    form: Annotated[Form, Depends(read_form)],
) -> Form:
    """The same for somebody on the way in."""
    return _check_token(request, session, form)


def _check_token(request: Request, session: SignedIn, form: Form) -> Form:
    given = request.headers.get("x-csrf-token") or form.get("csrf", "")
    if not hmac.compare_digest(given.encode(), session.csrf.encode()):
        raise HTTPException(403, "This form is out of date: go back, load the page again and send it once more.")
    return form


def sign_in_path(request: Request) -> str:
    """The sign-in page, with the way back to the page that was asked for, or that a fragment stands on."""
    if "hx-request" in request.headers:
        wanted = urlsplit(request.headers.get("hx-current-url", ""))
    elif request.method == "GET":
        wanted = urlsplit(str(request.url))
    else:
        return SIGN_IN
    path = safe_next(wanted.path + (f"?{wanted.query}" if wanted.query else ""))
    return f"{SIGN_IN}?next={quote(path)}" if path else SIGN_IN


def safe_next(path: str) -> str | None:
    """``path`` if it is one of our own pages, else None: a link must not lead from our sign-in to another site."""
    parts = urlsplit(path)
    is_ours = path.startswith("/admin/") and not parts.netloc and not parts.scheme and "\\" not in path
    return path if is_ours and not any(ord(character) < 33 for character in path) else None
