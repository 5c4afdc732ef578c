"""Plan the second conversation a patient said yes to: one per conversation, weeks later, counted apart."""

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Row, select

from bot.db.columns import table_of
from bot.db.repos import contacts, conversations, outbox
from bot.db.repos.changes import next_change
from bot.db.tables.encounters import Encounter
from bot.policy.send_window import next_open
from bot.usecases.deployment import Deployment
from bot.usecases.encounter_facts import encounter_facts
from bot.usecases.invite import Invitation, Openings, conversation_values, ledger_values, outbox_values

encounter = table_of(Encounter)


def plan_follow_up(
    connection: Connection, deployment: Deployment, parent: Row[Any], *, flow_name: str, after: timedelta, now: datetime
) -> int | None:
    """Queue the follow-up of ``parent``, ``after`` the end of its encounter. None when its flow is not published."""
    flow = deployment.flows.current(flow_name)
    about = connection.execute(select(encounter).where(encounter.c.id == parent.encounter_id)).first()
    if flow is None or about is None:
        return None
    due = next_open(deployment.policy.window, max(about.ended_at + after, now + timedelta(hours=1)))
    pathway = deployment.policy.pathway_of(encounter_facts(about))
    invitation = Invitation(
        flow=flow,
        encounter_id=about.id,
        encounter_key=about.key,
        patient_id=parent.patient_id,
        address_id=parent.address_id,
        channel=parent.channel,
        site=parent.site,
        ward=parent.ward,
        language=parent.language if deployment.may_use(flow, parent.language, parent.channel) else "en",
        due=due,
        give_up=due + flow.give_up_after,
        pathway=pathway.name if pathway is not None else "",
        parent_id=parent.id,
    )
    key = deployment.vault.pseudonym("follow-up", f"{parent.id}")
    opening = Openings(deployment, now).of(invitation)
    values = conversation_values(invitation, opening, key=key, change=next_change(connection), now=now)
    (conversation_id,) = conversations.add_conversations(connection, [values])
    body = deployment.vault.seal(opening.words)
    contacts.reserve(connection, [ledger_values(invitation, conversation_id)])
    outbox.queue_texts(connection, [outbox_values(invitation, conversation_id, body, now)])
    return conversation_id
