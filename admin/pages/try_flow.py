"""A phone beside the cards: go through a flow with the real engine. Nothing is stored, and no patient exists.

The history travels in the form and is played again from its start each time, so that every screen is the engine's own.
"""

from typing import Annotated

from fastapi import APIRouter, Depends, HTTPException, Request
from starlette.responses import Response

from admin.auth import allow, check_csrf
from admin.forms import Form
from admin.pages.flows import PATH, Language, Name, current_flow
from admin.permissions import can_see_flows
from admin.presenters.flows import draw_cards, tongue, tongues
from admin.presenters.rehearsal import (
    SPANS,
    BadHistory,
    History,
    list_bubbles,
    list_seen,
    next_event,
    offer_replies,
    read_history,
    write_history,
    write_reply,
)
from admin.site import draw, site_of
from bot.engine.conversation import Stage
from bot.engine.flow import Flow
from bot.usecases.rehearse import Move, Rehearsal, Wait

router = APIRouter(dependencies=[allow(can_see_flows)])


@router.get(f"{PATH}/{{name}}/try")
def show_try(request: Request, name: Name, language: Language = "en") -> Response:
    """A phone that has just got the first text."""
    flow = current_flow(request, name)
    history = History(site_of(request).runtime.clock.now())
    return draw(request, "try_flow.html", _context(request, flow, language, history))


@router.post(f"{PATH}/{{name}}/try")
def take_move(
    request: Request,
    name: Name,
    form: Annotated[Form, Depends(check_csrf)],
    language: Language = "en",
) -> Response:
    """The phone after one more move: a reply, time, or the last move taken back."""
    flow = current_flow(request, name)
    try:
        history = read_history(form.get("history", ""), now=site_of(request).runtime.clock.now())
    except BadHistory as fault:
        raise HTTPException(400, "This phone cannot be read. Go back to the flow and try it from the start.") from fault
    context = _context(request, flow, language, _go_on(history, form)) | {"is_news": True}
    is_fragment = "hx-request" in request.headers
    return draw(request, "try_screen.html" if is_fragment else "try_flow.html", context)


def _go_on(history: History, form: Form) -> History:
    if form.get("wait") == "back":
        return history.take_back()
    move = _read_move(form)
    return history if move is None else history.add(move)


def _read_move(form: Form) -> Move | None:
    wait = form.get("wait", "")
    if wait in SPANS:
        return Wait(SPANS[wait])
    return write_reply(form.get("try") or form.get("body", ""))


def _context(request: Request, flow: Flow, language: str, history: History) -> dict[str, object]:
    deployment = site_of(request).runtime.deployment
    chosen, values = tongue(flow, language), deployment.values("")
    rehearsal = Rehearsal(
        flow, chosen.code, values=values, reader=deployment.reader, policy=deployment.policy, now=history.began
    )
    told = [*rehearsal.start()]
    for move in history.moves:
        told += rehearsal.move(move)
    return {
        "flow": flow,
        "tongue": chosen,
        "tongues": tongues(flow),
        "cards": draw_cards(flow, chosen.code, values, deployment.flows),
        "here": "" if rehearsal.talk.stage is Stage.ENDED else rehearsal.talk.step,
        "texts": list_bubbles(told),
        "seen": list_seen(told, deployment.flows),
        "offered": offer_replies(flow, rehearsal),
        "phone_now": rehearsal.now,
        "next_event": next_event(rehearsal),
        "next_at": rehearsal.wake_at,
        "history": write_history(history),
        "is_full": history.is_full,
        "is_news": False,
    }
