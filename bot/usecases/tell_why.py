"""Tell a patient who texts WHY the reason that is stored: which visit we asked about, or that we did not ask."""

import json
from collections.abc import Collection, Iterable
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Row

from bot.db.repos import conversations, encounters, opt_outs, restraints
from bot.engine.effects import SendClass
from bot.policy.decision import Reason
from bot.policy.facts import ContactKind
from bot.usecases.deployment import Deployment
from bot.usecases.encounter_facts import encounter_facts
from bot.usecases.say import say
from bot.usecases.why_asked import Why, why_asked, why_followed_up, why_not_now

ASKED_WITHIN = timedelta(days=90)
"""How long ago a phone may have been asked for a text out of the blue to be about that."""


def tell_why(
    connection: Connection, deployment: Deployment, talk: Row[Any], *, patients: Collection[int], now: datetime
) -> bool:
    """Queue the reason, once an hour; False when there is none that this phone may be told.

    ``patients``: whom the phone may speak for.
    """
    living = _living(connection, patients)
    asked = talk
    if talk.asked_at is None:
        asked = conversations.find_last_asked(connection, talk.address_id, living, now - ASKED_WITHIN)
    if asked is None:
        why = _why_not(connection, living, alone=len(patients) == 1)
    else:
        why = _why(connection, deployment, asked) if asked.patient_id in living else None
    if why is None:
        return False
    say(
        connection,
        deployment,
        talk,
        key=why.key,
        intent_key=f"why:{talk.address_id}:{now:%Y%m%d%H}",
        send_class=SendClass.QUESTION,
        now=now,
        more=why.values,
    )
    return True


def _living(connection: Connection, patients: Iterable[int]) -> list[int]:
    """Without the dead and those who want no texts, on whatever phone: nothing is said of them."""
    return [
        one
        for one in sorted(patients)
        if not opt_outs.is_dead(connection, one)
        and not opt_outs.is_blocked(connection, address_id=None, patient_id=one)
    ]


def _why(connection: Connection, deployment: Deployment, asked: Row[Any]) -> Why | None:
    about = next(iter(encounters.get_encounters(connection, [asked.encounter_id])), None)
    if about is None:
        return None
    if asked.parent_id is not None:
        return why_followed_up(about.ended_at)
    pathway = deployment.policy.pathway_of(encounter_facts(about))
    rest = restraints.read(connection, [asked.patient_id]).get(asked.patient_id)
    less = rest is not None and rest.less
    return why_asked(deployment.policy, pathway.name if pathway else "", about.ended_at, less=less)


def _why_not(connection: Connection, patients: list[int], *, alone: bool) -> Why | None:
    decision = encounters.newest_decision(connection, patients)
    if decision is None:
        return None
    # Of several patients nobody knows which one writes, and none may learn when another was asked.
    return why_not_now(_last_asked(decision) if alone else None)


def _last_asked(decision: Row[Any]) -> date | None:
    """When we last asked this patient, if that is why we did not ask now. A survey of others is not told of."""
    detail = json.loads(decision.detail)
    ours = detail.get("kind", ContactKind.INVITATION) in (ContactKind.INVITATION, ContactKind.FOLLOW_UP)
    if decision.reason != Reason.ASKED_RECENTLY_PATIENT or "planned" in detail or not ours or "last" not in detail:
        return None
    return date.fromisoformat(detail["last"])
