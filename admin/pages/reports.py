"""The Friends and Family Test report: a month's figures as a page, as CSV and as JSON."""

from typing import Annotated

import orjson
from fastapi import APIRouter, Depends, Query, Request
from starlette.responses import RedirectResponse, Response

from admin.auth import allow
from admin.permissions import can_see_originals, can_see_reports, scope_of
from admin.presenters import reports as words
from admin.site import draw, site_of
from bot.errors import NotFound
from bot.reports.fft_files import Part, fft_csv, fft_json, file_name
from bot.reports.fft_layouts import LAYOUTS
from bot.reports.fft_published import FftReport, read_fft
from bot.text.spreadsheet import BYTE_ORDER_MARK
from bot.usecases.audit import record_audit
from bot.usecases.sign_in import SignedIn

router = APIRouter()

PATH = "/admin/reports/fft"
MONTH = r"^((19|20)\d{2}-(0[1-9]|1[0-2]))?$"
Reader = Annotated[SignedIn, allow(can_see_reports)]


@router.get("/admin/reports")
def show_reports(session: Reader) -> Response:  # noqa: ARG001 – whoever may not see reports learns nothing of them
    """There is one report."""
    return RedirectResponse(PATH, 303)


def _read_report(
    request: Request,
    session: Reader,
    setting: Annotated[str, Query(max_length=40)] = "inpatient",
    month: Annotated[str, Query(pattern=MONTH)] = "",
    published: Annotated[str, Query(max_length=1)] = "",
) -> FftReport:
    """The figures this reader may see: a ward its own rows, a viewer what may be published, the team what it chose."""
    if setting not in LAYOUTS:
        raise NotFound
    runtime = site_of(request).runtime
    organisation = runtime.deployment.organisation
    wards = scope_of(session.staff, runtime.deployment.vault).wards
    # Small numbers are patients' data: whoever may read a patient's own words may see them.
    suppressed = published == "1" or not can_see_originals(session.staff)
    month = month or words.month_of(runtime.clock.now())
    return runtime.database.read(
        lambda link: read_fft(link, organisation, setting=setting, month=month, suppressed=suppressed, wards=wards)
    )


Report = Annotated[FftReport, Depends(_read_report)]


@router.get(PATH)
def show_fft(request: Request, session: Reader, report: Report) -> Response:
    """The report in its setting's layout, with totals and modes of collection for those who see the whole trust."""
    runtime = site_of(request).runtime
    may_choose = can_see_originals(session.staff)
    chosen = {"setting": report.setting, "month": report.month}
    context = {
        "report": report,
        "month": words.month_words(report.month),
        "months": words.month_choices(runtime.clock.now(), report.month),
        "settings": {name: layout.title for name, layout in LAYOUTS.items()},
        "columns": words.shown_columns(report.columns),
        "headings": words.HEADINGS,
        "how_counted": words.how_counted(runtime.deployment.organisation),
        "may_choose": may_choose,
        "query": words.query(**chosen, published="1" if may_choose and report.suppressed else ""),
    }
    return draw(request, "fft_report.html", context)


@router.get(f"{PATH}.csv")
def download_csv(request: Request, session: Reader, report: Report, part: Part = Part.ROWS) -> Response:
    """One table, with the byte order mark by which Excel knows UTF-8."""
    _write_down(request, session, report, f"csv {part}")
    text = BYTE_ORDER_MARK + fft_csv(report, part)
    return Response(text, media_type="text/csv", headers=_as_file(file_name(report, "csv", part)))


@router.get(f"{PATH}.json")
def download_json(request: Request, session: Reader, report: Report) -> Response:
    """Every table."""
    _write_down(request, session, report, "json")
    body = orjson.dumps(fft_json(report), option=orjson.OPT_INDENT_2)
    return Response(body, media_type="application/json", headers=_as_file(file_name(report, "json")))


def _as_file(name: str) -> dict[str, str]:
    return {"Content-Disposition": f'attachment; filename="{name}"'}


def _write_down(request: Request, session: SignedIn, report: FftReport, form: str) -> None:
    runtime = site_of(request).runtime
    now, actor = runtime.clock.now(), session.staff.email
    detail = f"{form}, {'published' if report.suppressed else 'not for publication'}"
    subject = f"fft:{report.setting}:{report.month}"
    runtime.database.write(
        lambda link: record_audit(link, actor=actor, action="download_report", object_=subject, now=now, detail=detail)
    )
