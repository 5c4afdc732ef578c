"""The gallery: every piece that pages are made of, in each of its states, beside the call that draws it."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from fastapi import APIRouter, Depends, Request
from starlette.responses import Response

from admin.auth import read_session
from admin.site import draw, site_of

router = APIRouter()

PATH = "/admin/gallery"


@dataclass(frozen=True, slots=True)
class ShownCase:
    """A case that is none, in one state."""

    status: str
    due_at: datetime


@dataclass(frozen=True, slots=True)
class ShownAlert:
    """An alert that was never sent, in one state."""

    route: str
    state: str
    attempts: int
    settled_at: datetime | None
    round: int = 0


@dataclass(frozen=True, slots=True)
class ShownPlace:
    """Where a response is about."""

    site: str
    ward: str


@router.get(PATH, dependencies=[Depends(read_session)])
def show_gallery(request: Request) -> Response:
    """For whoever builds a page; any role may look."""
    now = site_of(request).runtime.clock.now()
    context = {
        "moments": {
            "now": now,
            "yesterday": now - timedelta(days=1),
            "last week": now - timedelta(days=8),
            "another year": now - timedelta(days=400),
        },
        "cases": {
            "open": ShownCase("open", now + timedelta(minutes=20)),
            "overdue": ShownCase("open", now - timedelta(hours=3)),
            "taken": ShownCase("acknowledged", now - timedelta(hours=3)),
        },
        "alerts": _alerts(now),
        "shown_places": {
            "a ward": ShownPlace("RZZ01", "ALDER"),
            "one we do not know": ShownPlace("RXX01", "W1"),
            "none": ShownPlace("", ""),
        },
    }
    return draw(request, "gallery.html", context)


def _alerts(now: datetime) -> dict[str, list[ShownAlert]]:
    before = now - timedelta(minutes=4)
    return {
        "sent and waiting": [ShownAlert("phone", "sent", 1, before), ShownAlert("email", "queued", 0, None)],
        "failed": [ShownAlert("email", "failed", 5, before), ShownAlert("webhook", "queued", 2, None)],
        "none": [],
    }
