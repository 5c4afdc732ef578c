"""What stands before every API route: the token, then the body's length, then FastAPI's own checks."""

import hmac
from collections.abc import Callable, Coroutine
from typing import Any

from fastapi import HTTPException, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.routing import APIRoute
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer

LARGEST = 64 * 1024
"""Bytes of a request's body."""

Check = Callable[[HTTPAuthorizationCredentials | None], None]
bearer = HTTPBearer(auto_error=False, description="FEEDBACK_BOT_API_TOKEN")


def make_check(token: str) -> Check:
    """The check of the token; with no token set the API is off."""

    def check(given: HTTPAuthorizationCredentials | None) -> None:
        if not token:
            raise HTTPException(403, "The API is off: FEEDBACK_BOT_API_TOKEN is not set.")
        if given is None or not hmac.compare_digest(given.credentials.encode(), token.encode()):
            raise HTTPException(401, "Give the API token: Authorization: Bearer …", {"WWW-Authenticate": "Bearer"})

    return check


def guarded_route(check_token: Check) -> type[APIRoute]:
    """FastAPI reads the body before it looks at the token; a stranger's, or a long one, is not read at all."""

    class Guarded(APIRoute):
        def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
            handle = super().get_route_handler()

            async def guarded(request: Request) -> Response:
                check_token(await bearer(request))
                _check_length(request)
                try:
                    return await handle(request)
                except RequestValidationError as fault:
                    # FastAPI's own answer quotes what it was sent, and fails on a lone surrogate in it.
                    raise HTTPException(422, [_told(one) for one in fault.errors()]) from None

            return guarded

    return Guarded


def _check_length(request: Request) -> None:
    if request.method == "GET":
        return
    declared = request.headers.get("content-length", "")
    if not (declared.isascii() and declared.isdigit()):
        raise HTTPException(411, "Say how long the body is: Content-Length.")
    if len(declared) > len(str(LARGEST)) or int(declared) > LARGEST:
        raise HTTPException(413, f"A body holds at most {LARGEST} bytes.")


def _told(error: Any) -> dict[str, str]:  # noqa: ANN401 – pydantic's error dictionary
    where = ".".join(str(part) for part in error["loc"])
    return {"where": where.encode("ascii", "replace").decode(), "fault": str(error["msg"])}
