"""Read a posted form: small, URL-encoded, and from a page of ours."""

from collections.abc import Mapping
from typing import TypeAlias
from urllib.parse import parse_qsl, urlsplit

from fastapi import HTTPException, Request

Form: TypeAlias = Mapping[str, str]

LARGEST = 64 * 1024
MOST_FIELDS = 400  # a ward account's form has a box for every ward of the trust


async def read_form(request: Request) -> Form:
    """The fields of the form; of a repeated one the last. 400, 403 or 413 when it is not one of ours.

    NUL is dropped: PostgreSQL refuses it, and no field means anything by it.
    """
    check_same_origin(request)
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > LARGEST:
            raise HTTPException(413, "The form is too large.")
    try:
        text = body.decode("utf-8", "replace")
        fields = parse_qsl(text, keep_blank_values=True, max_num_fields=MOST_FIELDS, errors="replace")
    except ValueError as fault:
        raise HTTPException(400, "The form cannot be read.") from fault
    return {name: value.replace("\x00", "") for name, value in fields}


def check_same_origin(request: Request) -> None:
    """403 when the browser says that another site's page sent this.

    Where there is no session yet, and so no CSRF token (sign-in, the simulator), this is what stops another site. A
    caller that sends neither header is no browser, and carries no one's cookies.
    """
    fetched_from = request.headers.get("sec-fetch-site", "same-origin")
    origin = request.headers.get("origin")
    # Behind a proxy the Host we see may not be the one the browser asked for.
    ours = (request.headers.get("host", ""), urlsplit(request.app.state.site.runtime.settings.public_url).netloc)
    if fetched_from not in ("same-origin", "none") or (origin is not None and urlsplit(origin).netloc not in ours):
        raise HTTPException(403, "This form was sent from another site.")
