"""The contact policy: in plain words, with its history; edited, tried on past encounters, published, rolled back."""

import re
from typing import Annotated

from fastapi import APIRouter, Depends, Path, Query, Request
from starlette.responses import RedirectResponse, Response

from admin.auth import allow, check_csrf
from admin.forms import Form
from admin.permissions import can_publish_policy, can_try_policy
from admin.presenters import policy as words
from admin.presenters import policy_trial as pictures
from admin.site import draw, site_of
from admin.uploads import Posted, read_upload
from bot.errors import NotFound
from bot.feeds.csv import FeedFault
from bot.policy.load import load_policy
from bot.reports.policy_page import PublishedWhole, read_history, read_published, read_text_in_force
from bot.reports.policy_replay import make_trial, read_trial, trial_json
from bot.usecases.publish_policy import (
    MOST_REASON,
    NoReason,
    NothingToPublish,
    PolicyMovedOn,
    PolicyRefused,
    Publisher,
    roll_back,
)
from bot.usecases.sign_in import SignedIn
from bot.usecases.try_policy import (
    MOST_ENCOUNTERS,
    NothingToPlay,
    TrialUnderWay,
    Tried,
    keep_trial,
    publish_tried,
    read_tried,
    try_on_file,
    try_on_stored,
)

router = APIRouter(dependencies=[allow(can_try_policy)])

PATH = "/admin/policy"
PAGE = 20
MONTHS = (3, 6, 12)
LARGEST_TEXT = 200_000
"""Bytes of a policy: the shipped one has eight thousand."""
Trier = Annotated[SignedIn, allow(can_try_policy)]
Publishing = Annotated[SignedIn, allow(can_publish_policy)]
TrialId = Annotated[str, Path(pattern=r"^[0-9a-f]{10,40}$")]
PublicationId = Annotated[int, Path(ge=1, le=2**31 - 1)]
Before = Annotated[int | None, Query(ge=1, le=2**31 - 1)]
CANNOT = (NoReason, NothingToPublish, PolicyMovedOn)


async def check_csrf_try(request: Request, session: Trier) -> Posted:
    """The posted text, and the file if there is one, of somebody who may try; 403 without the session's own token."""
    return await read_upload(request, session, largest_field=LARGEST_TEXT)


@router.get(PATH)
def show_policy(request: Request, before: Before = None) -> Response:
    """The policy in force in plain words, and everything that was in force before."""
    runtime = site_of(request).runtime
    policy = runtime.database.read(runtime.deployment.policies.refresh)
    history, older = runtime.database.read(lambda link: read_history(link, before=before, limit=PAGE))
    context = {"policy": policy, "words": words, "history": history, "older": older, "before": before}
    return draw(request, "policy.html", context)


@router.get(f"{PATH}/edit")
def show_editor(
    request: Request,
    trial: Annotated[str, Query(pattern=r"^[0-9a-f]{0,40}$")] = "",
    publication: Annotated[int | None, Query(ge=1, le=2**31 - 1)] = None,
) -> Response:
    """The policy in force as a text to change; or that of a trial, or of an old version, to go on from."""
    return _draw_editor(request, _text_to_edit(request, trial, publication))


@router.post(f"{PATH}/try")
def try_policy(request: Request, session: Trier, posted: Annotated[Posted, Depends(check_csrf_try)]) -> Response:
    """Try the text, and lead to what that showed; or show the text again with what is wrong with it."""
    try:
        trial_id = _try(request, session, posted)
    except PolicyRefused as fault:
        return _draw_editor(request, _posted_text(posted), posted, faults=[_fault(one) for one in fault.faults])
    except (FeedFault, NothingToPlay, TrialUnderWay) as fault:
        return _draw_editor(request, _posted_text(posted), posted, problem=str(fault))
    finally:
        if posted.file is not None:
            posted.file.close()
    return RedirectResponse(f"{PATH}/trials/{trial_id}", 303)


@router.get(f"{PATH}/trials/{{trial_id}}")
def show_trial(request: Request, trial_id: TrialId) -> Response:
    """What a trial showed, and the form that publishes it."""
    return _draw_trial(request, _tried(request, trial_id))


@router.post(f"{PATH}/trials/{{trial_id}}/publish")
def publish(
    request: Request, session: Publishing, trial_id: TrialId, form: Annotated[Form, Depends(check_csrf)]
) -> Response:
    """Bring into force what was tried."""
    reason = form.get("reason", "")
    try:
        publish_tried(site_of(request).runtime, trial_id, author=session.staff.email, reason=reason)
    except (*CANNOT, PolicyRefused) as fault:
        return _draw_trial(request, _tried(request, trial_id), problem=str(fault), reason=reason)
    return RedirectResponse(PATH, 303)


@router.get(f"{PATH}/publications/{{publication_id}}")
def show_publication(request: Request, publication_id: PublicationId) -> Response:
    """One version as it came into force: its words, its text, and what trying it had shown."""
    return _draw_publication(request, _published(request, publication_id))


@router.post(f"{PATH}/publications/{{publication_id}}/roll-back")
def bring_back(
    request: Request, session: Publishing, publication_id: PublicationId, form: Annotated[Form, Depends(check_csrf)]
) -> Response:
    """Bring an old version into force again."""
    runtime, found = site_of(request).runtime, _published(request, publication_id)
    by, now = Publisher(session.staff.email, form.get("reason", "")), runtime.clock.now()
    try:
        runtime.database.write(lambda link: roll_back(link, found.published.version, by, now=now))
    except CANNOT as fault:
        return _draw_publication(request, found, problem=str(fault))
    runtime.database.read(runtime.deployment.policies.refresh)
    return RedirectResponse(PATH, 303)


def _try(request: Request, session: SignedIn, posted: Posted) -> str:
    runtime, text = site_of(request).runtime, _posted_text(posted)
    if posted.fault:
        raise NothingToPlay(posted.fault)
    if posted.file is not None:
        replayed = try_on_file(runtime, text, posted.file, file_name=posted.file_name)
    else:
        replayed = try_on_stored(runtime, text, months=_months(posted))
    trial = make_trial(replayed.encounters, replayed.played, faulty=replayed.faulty, left_out=replayed.left_out)
    return keep_trial(runtime, replayed, trial_json(trial), author=session.staff.email)


def _months(posted: Posted | None) -> int:
    chosen = posted.fields.get("months", "") if posted is not None else ""
    return int(chosen) if chosen in map(str, MONTHS) else MONTHS[1]


def _posted_text(posted: Posted) -> str:
    return posted.fields.get("text", "").replace("\r\n", "\n")


def _fault(line: str) -> words.Fault:
    found = re.match(r"[^:]+:(\d+):(\d+): (.*)", line, re.DOTALL)
    return words.Fault(int(found[1]), int(found[2]), found[3]) if found is not None else words.Fault(1, 1, line)


def _text_to_edit(request: Request, trial: str, publication: int | None) -> str:
    if trial:
        return _tried(request, trial).text
    if publication is not None:
        return _published(request, publication).text
    runtime = site_of(request).runtime
    return runtime.database.read(read_text_in_force) or runtime.settings.policy.read_text("utf-8")


def _tried(request: Request, trial_id: str) -> Tried:
    return site_of(request).runtime.database.read(lambda link: read_tried(link, trial_id))


def _published(request: Request, publication_id: int) -> PublishedWhole:
    found = site_of(request).runtime.database.read(lambda link: read_published(link, publication_id))
    if found is None:
        raise NotFound
    return found


def _draw_editor(
    request: Request,
    text: str,
    posted: Posted | None = None,
    *,
    faults: list[words.Fault] | None = None,
    problem: str = "",
) -> Response:
    context = {
        "text": text,
        "months": _months(posted),
        "choices": MONTHS,
        "faults": faults or [],
        "lines": words.show_faults(text, faults or []),
        "problem": problem,
        "most": MOST_ENCOUNTERS,
    }
    return draw(request, "policy_edit.html", context)


def _draw_trial(request: Request, tried: Tried, *, problem: str = "", reason: str = "") -> Response:
    in_force, trial = site_of(request).runtime.deployment.policy.version, read_trial(tried.figures)
    if trial is None:
        raise NotFound
    context = {
        "tried": tried,
        "trial": trial,
        "pictures": pictures,
        "has_moved_on": in_force != tried.based_on,
        "is_in_force": in_force == tried.version,
        "may_publish": can_publish_policy(request.state.session.staff),
        "problem": problem,
        "reason": reason,
        "most": MOST_ENCOUNTERS,
        "most_reason": MOST_REASON,
    }
    return draw(request, "policy_trial.html", context)


def _draw_publication(request: Request, found: PublishedWhole, *, problem: str = "") -> Response:
    policy, faults = load_policy(found.text, "policy.yaml")
    context = {
        "one": found.published,
        "text": found.text,
        "trial": found.trial,
        "policy": policy,
        "faults": faults,
        "words": words,
        "pictures": pictures,
        "is_in_force": site_of(request).runtime.deployment.policy.version == found.published.version,
        "may_publish": can_publish_policy(request.state.session.staff),
        "problem": problem,
        "most_reason": MOST_REASON,
    }
    return draw(request, "policy_publication.html", context)
