"""Surveys: every flow beside every other and beside what is run elsewhere, and what that comes to for a patient."""

from collections.abc import Mapping
from typing import Annotated

from fastapi import APIRouter, Depends, Path, Request
from sqlalchemy import Connection
from starlette.responses import PlainTextResponse, RedirectResponse, Response

from admin.auth import allow, check_csrf
from admin.forms import Form
from admin.mailings import MOST_BYTES, TakenIn, take_mailings
from admin.permissions import can_register_surveys, can_see_surveys
from admin.presenters import imports as file_words
from admin.presenters import surveys as words
from admin.site import draw, site_of
from admin.uploads import Posted, check_csrf_upload
from bot.errors import NotFound
from bot.policy.send_window import london_day
from bot.policy.typical import typical_years
from bot.reports.surveys_page import Asked, Outside, read_asked, read_one_outside, read_outside
from bot.usecases.encounter_facts import flow_facts
from bot.usecases.end_survey import end_survey
from bot.usecases.register_survey import LONGEST, LONGEST_NAME, NewSurvey, Unfit, register_survey
from bot.usecases.runtime import Runtime
from bot.usecases.sign_in import SignedIn

router = APIRouter(dependencies=[allow(can_see_surveys)])

PATH = "/admin/surveys"
Registrar = Annotated[SignedIn, allow(can_register_surveys)]
SurveyId = Annotated[int, Path(ge=1, le=2**31 - 1)]
NEWS = {
    "registered": "The survey is registered. Upload whom it asks below: from then on it counts.",
    "ended": "The survey has ended. Whom it asked goes on counting.",
}


@router.get(PATH)
def show_surveys(request: Request) -> Response:
    """The register."""
    runtime = site_of(request).runtime
    deployment, now = runtime.deployment, runtime.clock.now()
    policy, flows = deployment.policy, deployment.flows

    def read(connection: Connection) -> tuple[tuple[Outside, ...], Mapping[str, Asked]]:
        return read_outside(connection), read_asked(connection, now=now)

    outside, really = runtime.database.read(read)
    asks = {
        (flow.start_when.event, kind): flow_facts(flow)
        for flow in reversed(flows.all_current())  # of two that ask about the same, the first does
        for kind in flow.start_when.classes
    }
    context = {
        "surveys": words.survey_lines(flows, policy, outside),
        "pathways": words.pathway_lines(flows, policy, outside, typical_years(policy, asks), really),
        "everywhere": words.everywhere(outside),
        "policy": policy,
        "may_register": _may_register(request),
        "words": words,
    }
    return draw(request, "surveys.html", context)


@router.get(f"{PATH}/new")
def show_new(request: Request, session: Registrar) -> Response:  # noqa: ARG001 – the rule lets them in
    """The form to register a survey run elsewhere."""
    return _draw_new(request, {}, None)


@router.post(f"{PATH}/new")
def take_new(request: Request, session: Registrar, form: Annotated[Form, Depends(check_csrf)]) -> Response:
    """Register it, or say on the form what is wrong."""
    runtime = site_of(request).runtime
    deployment, now, by = runtime.deployment, runtime.clock.now(), session.staff.email
    fields = {name: form.get(name, "") for name in ("name", "owner", "asks", "how_often", "pathway")}
    try:
        survey_id = runtime.database.write(
            lambda connection: register_survey(connection, deployment, NewSurvey(**fields), by=by, now=now)
        )
    except Unfit as fault:
        return _draw_new(request, fields, fault)
    return RedirectResponse(f"{PATH}/{survey_id}?news=registered", 303)


@router.get(f"{PATH}/template.csv")
def send_template(request: Request) -> Response:
    """The columns of a file of mailings, with one invented row."""
    text = words.template_file(london_day(site_of(request).runtime.clock.now()))
    named = {"Content-Disposition": 'attachment; filename="mailings-template.csv"'}
    return PlainTextResponse(text, media_type="text/csv; charset=utf-8", headers=named)


@router.get(f"{PATH}/{{survey_id}}")
def show_survey(request: Request, survey_id: SurveyId, news: str = "") -> Response:
    """One survey run elsewhere, and whom it asked when."""
    return _draw_survey(request, survey_id, news=NEWS.get(news, ""))


@router.post(f"{PATH}/{{survey_id}}/mailings")
def take_file(
    request: Request,
    session: Registrar,
    survey_id: SurveyId,
    posted: Annotated[Posted, Depends(check_csrf_upload)],
) -> Response:
    """Take in whom it asked, and show what became of the file; sent again, it changes nothing."""
    taken = take_mailings(site_of(request).runtime, survey_id, posted, by=session.staff.email)
    return _draw_survey(request, survey_id, taken=taken)


@router.post(f"{PATH}/{{survey_id}}/end", dependencies=[Depends(check_csrf)])
def take_end(request: Request, session: Registrar, survey_id: SurveyId) -> Response:
    """It has ended."""
    runtime = site_of(request).runtime
    by, now = session.staff.email, runtime.clock.now()
    runtime.database.write(lambda connection: end_survey(connection, survey_id, by=by, now=now))
    return RedirectResponse(f"{PATH}/{survey_id}?news=ended", 303)


def _may_register(request: Request) -> bool:
    return can_register_surveys(request.state.session.staff)


def _read(runtime: Runtime, survey_id: int) -> Outside:
    found = runtime.database.read(lambda connection: read_one_outside(connection, survey_id))
    if found is None:
        raise NotFound
    return found


def _draw_new(request: Request, fields: Mapping[str, str], fault: Unfit | None) -> Response:
    policy = site_of(request).runtime.deployment.policy
    context = {
        "fields": fields,
        "fault": fault,
        "pathways": words.pathway_options(policy),
        "longest_name": LONGEST_NAME,
        "longest": LONGEST,
    }
    return draw(request, "survey_new.html", context)


def _draw_survey(request: Request, survey_id: int, *, news: str = "", taken: TakenIn | None = None) -> Response:
    runtime = site_of(request).runtime
    found = _read(runtime, survey_id)
    context = {
        "survey": found.row,
        "mailed": found.mailed,
        "news": news,
        "taken": taken,
        "pathway": words.pathway_words(runtime.deployment.policy, found.row.pathway),
        "largest": MOST_BYTES // 1024 // 1024,
        "encodings": file_words.ENCODINGS,
        "may_register": _may_register(request),
        "words": words,
    }
    return draw(request, "survey.html", context)
