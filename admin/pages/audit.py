"""The audit trail: what staff did and saw, searched, and downloaded. Looking at it is written down in it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Annotated
from urllib.parse import urlencode

from fastapi import APIRouter, Request
from sqlalchemy import Connection
from starlette.responses import PlainTextResponse, Response

from admin.auth import allow
from admin.permissions import can_see_audit
from admin.presenters.audit import ACTIONS, audit_line
from admin.presenters.dates import LONDON
from admin.site import draw, site_of
from bot.reports.audit_page import AuditFilters, read_audit
from bot.reports.staff_page import read_emails
from bot.text.spreadsheet import BYTE_ORDER_MARK, write_csv
from bot.usecases.audit import record_audit
from bot.usecases.examine_audit import check_trail
from bot.usecases.sign_in import SignedIn

router = APIRouter()

PATH = "/admin/audit"
PAGE = 50
MOST_ROWS = 10_000
"""Rows of one download, the newest: a spreadsheet is no place for more."""
FIELDS = ("who", "action", "object", "from", "to")
Admin = Annotated[SignedIn, allow(can_see_audit)]


@dataclass(frozen=True, slots=True)
class Asked:
    """What the address asked for: ``given`` is what could be used, ``faults`` say what could not."""

    filters: AuditFilters
    given: Mapping[str, str]
    faults: tuple[str, ...]
    before: int | None


@router.get(PATH)
def show_audit(request: Request, session: Admin) -> Response:
    """A page of the trail; on its first page also whether it is whole."""
    runtime, asked = site_of(request).runtime, read_asked(request.query_params)
    _record(request, session, "view_audit", asked)

    def read(connection: Connection) -> dict[str, object]:
        page, emails = read_audit(connection, asked.filters, before=asked.before, limit=PAGE), read_emails(connection)
        lines = [audit_line(row, emails) for row in page.rows]
        return {"lines": lines, "next": page.next, "people": sorted(emails.values())}

    context = runtime.database.read(read) | {
        "given": asked.given,
        "faults": asked.faults,
        "query": urlencode(asked.given),
        "is_first": asked.before is None,
        "actions": sorted(ACTIONS.items(), key=lambda item: item[1]),
        "trail": check_trail(runtime.database) if asked.before is None and not asked.given else None,
    }
    return draw(request, "audit.html", context)


@router.get(f"{PATH}.csv")
def send_audit(request: Request, session: Admin) -> Response:
    """The same rows for a spreadsheet, codes as they are stored."""
    asked = read_asked(request.query_params)
    _record(request, session, "export_audit", asked)
    page = site_of(request).runtime.database.read(
        lambda connection: read_audit(connection, asked.filters, before=None, limit=MOST_ROWS)
    )
    rows = [(row.id, row.at.isoformat(), row.actor, row.action, row.object, row.detail) for row in page.rows]
    text = BYTE_ORDER_MARK + write_csv(("id", "at", "who", "action", "object", "detail"), rows)
    named = {"Content-Disposition": 'attachment; filename="audit.csv"'}
    return PlainTextResponse(text, media_type="text/csv; charset=utf-8", headers=named)


def read_asked(query: Mapping[str, str]) -> Asked:
    """The filters in an address, which may have been typed or cut short: what cannot be used is left out, and said."""
    given = {name: query.get(name, "").strip()[:254].replace("\x00", "") for name in FIELDS}
    faults: list[str] = []
    days: dict[str, date] = {}
    for name, label in (("from", "From"), ("to", "To")):
        day = _read_day(given[name])
        if day is not None:
            days[name], given[name] = day, day.isoformat()
        elif given[name]:
            faults.append(f"{label}: that is not a date such as 4/5/2026, so this filter was left out.")
            given[name] = ""
    filters = AuditFilters(
        who=given["who"].casefold(),
        action=given["action"],
        object=given["object"].casefold().replace(" ", ":"),
        since=_start(days.get("from")),
        until=_start(days.get("to"), later=1),
    )
    cursor = query.get("before", "")
    before = int(cursor) if cursor.isascii() and cursor.isdigit() and len(cursor) < 10 else None
    return Asked(filters, {name: value for name, value in given.items() if value}, tuple(faults), before)


def _record(request: Request, session: SignedIn, action: str, asked: Asked) -> None:
    runtime = site_of(request).runtime
    actor, now, detail = session.staff.email, runtime.clock.now(), ", ".join(asked.given)
    runtime.database.write(
        lambda connection: record_audit(connection, actor=actor, action=action, object_="audit", now=now, detail=detail)
    )


def _read_day(wanted: str) -> date | None:
    for form in ("%Y-%m-%d", "%d/%m/%Y"):
        try:
            day = datetime.strptime(wanted, form).replace(tzinfo=LONDON).date()
        except ValueError:
            continue
        return day if 2000 <= day.year < 2100 else None
    return None


def _start(day: date | None, *, later: int = 0) -> datetime | None:
    """Midnight in London at the beginning of the day, or of one ``later``."""
    return None if day is None else datetime.combine(day + timedelta(days=later), time(), LONDON)
