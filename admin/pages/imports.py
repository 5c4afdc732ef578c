"""Imports: upload a file of encounters, watch it being taken in, and see what became of it and of earlier ones."""

from collections.abc import Iterator
from typing import Annotated, BinaryIO

from fastapi import APIRouter, Depends, Path, Query, Request
from sqlalchemy import Connection
from starlette.responses import PlainTextResponse, RedirectResponse, Response, StreamingResponse

from admin.auth import allow
from admin.permissions import can_import
from admin.presenters import imports as words
from admin.site import draw, site_of
from admin.uploads import Accepted, Posted, check_csrf_upload, line_of
from bot.errors import NotFound
from bot.feeds.row import COMPULSORY
from bot.reports.imports_page import Run, read_faults, read_run, read_runs
from bot.usecases.audit import record_audit
from bot.usecases.import_runs import Opening, begin_run, has_silent_runs, settle_silent_runs
from bot.usecases.runtime import Runtime
from bot.usecases.sign_in import SignedIn

router = APIRouter(dependencies=[allow(can_import)])

PATH = "/admin/imports"
PAGE = 20
FAULTS_AT_ONCE = 5_000
Importer = Annotated[SignedIn, allow(can_import)]
RunId = Annotated[int, Path(ge=1, le=2**31 - 1)]
NO_FILE = words.WrongFile("Choose a file to upload.")
FULL_LINE = words.WrongFile("Five files are waiting already. Upload this one when the first of them is done.")


@router.get(PATH)
def show_imports(request: Request, before: Annotated[int | None, Query(ge=1, le=2**31 - 1)] = None) -> Response:
    """The form, and every file that was taken in, by page or by command, newest first."""
    return _draw_list(request, before=before)


@router.post(PATH)
def take_file(request: Request, session: Importer, posted: Annotated[Posted, Depends(check_csrf_upload)]) -> Response:
    """Put the file in line and show how it comes on; or say on the same page what is wrong with it."""
    runtime = site_of(request).runtime
    wrong = _find_wrong(runtime, posted)
    if wrong is not None or posted.file is None:
        if posted.file is not None:
            posted.file.close()
        return _draw_list(request, wrong=wrong, dry_run="dry_run" in posted.fields)
    run_id = _accept(runtime, session, posted, posted.file)
    return RedirectResponse(f"{PATH}/{run_id}", 303)


@router.get(f"{PATH}/template.csv")
def send_template(request: Request) -> Response:
    """The columns, with one invented row."""
    text = words.template_file(site_of(request).runtime.clock.now())
    named = {"Content-Disposition": 'attachment; filename="encounters-template.csv"'}
    return PlainTextResponse(text, media_type="text/csv; charset=utf-8", headers=named)


@router.get(f"{PATH}/{{run_id}}")
def show_import(request: Request, run_id: RunId) -> Response:
    """One file: how far it has come, or what became of it."""
    return draw(request, "import.html", _run_context(_read(request, run_id)))


@router.get(f"{PATH}/{{run_id}}/live")
def show_import_news(request: Request, run_id: RunId, cursor: Annotated[str, Query(max_length=80)] = "") -> Response:
    """The same once more if anything has changed since ``cursor``, else 204."""
    run = _read(request, run_id)
    if run.cursor == cursor:
        return Response(status_code=204)
    return draw(request, "import_body.html", _run_context(run) | {"is_news": True})


@router.get(f"{PATH}/{{run_id}}/faulty.csv")
def send_faults(request: Request, run_id: RunId) -> Response:
    """The faulty rows as a file: line, column and reason, never what stood there."""
    _read(request, run_id)
    lines = words.fault_lines(_faults(site_of(request).runtime, run_id))
    named = {"Content-Disposition": f'attachment; filename="faulty-rows-{run_id}.csv"'}
    return StreamingResponse(lines, media_type="text/csv; charset=utf-8", headers=named)


def _find_wrong(runtime: Runtime, posted: Posted) -> words.WrongFile | None:
    if posted.fault:
        return words.WrongFile(posted.fault)
    if posted.file is None:
        return NO_FILE
    if line_of(runtime.database).is_full:
        return FULL_LINE
    return words.find_wrong(posted.file, _encoding(posted))


def _encoding(posted: Posted) -> str:
    said = posted.fields.get("encoding", "")
    return said if said in words.ENCODINGS else ""


def _accept(runtime: Runtime, session: SignedIn, posted: Posted, file: BinaryIO) -> int:
    now, actor = runtime.clock.now(), session.staff.email
    opening = Opening(posted.file_name, posted.size, actor, "dry_run" in posted.fields)

    def begin(connection: Connection) -> int:
        run_id = begin_run(connection, opening, now=now)
        action = "try_import" if opening.dry_run else "import"
        record_audit(connection, actor=actor, action=action, object_=f"import:{run_id}", now=now)
        return run_id

    run_id = runtime.database.write(begin)
    line_of(runtime.database).add(Accepted(runtime, run_id, opening, file, _encoding(posted) or None))
    return run_id


def _settle(runtime: Runtime) -> None:
    """A process that died cannot say so: whoever looks next does."""
    now = runtime.clock.now()
    if runtime.database.read(lambda connection: has_silent_runs(connection, now=now)):
        runtime.database.write(lambda connection: settle_silent_runs(connection, now=now))


def _read(request: Request, run_id: int) -> Run:
    runtime = site_of(request).runtime
    _settle(runtime)
    run = runtime.database.read(lambda connection: read_run(connection, run_id))
    if run is None:
        raise NotFound
    return run


def _faults(runtime: Runtime, run_id: int) -> Iterator[list[tuple[int, str, str]]]:
    after = 0
    while rows := runtime.database.read(
        lambda connection, after=after: read_faults(connection, run_id, after=after, limit=FAULTS_AT_ONCE)
    ):
        after = rows[-1].id
        yield [(row.line, row.column_name, row.reason) for row in rows]


def _run_context(run: Run) -> dict[str, object]:
    return {"run": run, "words": words, "is_news": False}


def _draw_list(
    request: Request, *, before: int | None = None, wrong: words.WrongFile | None = None, dry_run: bool = False
) -> Response:
    runtime = site_of(request).runtime
    _settle(runtime)
    page = runtime.database.read(lambda connection: read_runs(connection, before=before, limit=PAGE))
    context = {
        "page": page,
        "before": before,
        "wrong": wrong,
        "dry_run": dry_run,
        "compulsory": COMPULSORY,
        "words": words,
    }
    return draw(request, "imports.html", context)
