"""The words for what the audit trail holds: what was done, by whom, to what."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Row

from admin.presenters.words import words_for

ACTIONS = {
    "sign_in": "Signed in",
    "password_accepted": "Gave the password; the second step was still to come",
    "sign_in_failed": "Could not sign in",
    "code_refused": "Gave a wrong code",
    "sign_out": "Signed out",
    "lock": "Account locked after five wrong tries",
    "ask_reset": "Asked for a new password",
    "set_password": "Set a password",
    "second_step_on": "Turned the second step on",
    "second_step_off": "Turned the second step off",
    "remove_second_step": "Removed somebody’s second step",
    "second_step_required": "Made the second step compulsory",
    "second_step_optional": "Made the second step optional",
    "add_staff": "Added an account",
    "send_invitation": "Made an invitation link",
    "send_reset": "Made a password link",
    "change_role": "Changed role or wards",
    "disable_staff": "Disabled an account",
    "enable_staff": "Enabled an account",
    "view_audit": "Looked at the audit trail",
    "export_audit": "Downloaded the audit trail",
    "test_alerts": "Sent a test alert",
    "view_case": "Looked at a case",
    "acknowledge": "Acknowledged a case",
    "assign": "Assigned a case",
    "note": "Wrote a note on a case",
    "close": "Closed a case",
    "view_response": "Looked at a response",
    "reveal_identity": "Looked up who a patient is",
    "release": "Showed a response to its ward",
    "take_back_release": "Took a response back from its ward",
    "send_alert_again": "Sent an alert again",
    "download_report": "Downloaded a report",
    "look_up": "Looked up why somebody was asked or not",
    "view_decisions": "Looked at the decisions about somebody",
    "publish_flow": "Published a flow",
    "publish_policy": "Published a contact policy",
    "roll_back_policy": "Brought an old contact policy back",
    "import": "Brought a file in",
    "register_survey": "Registered a survey run elsewhere",
    "end_survey": "Ended a survey run elsewhere",
    "import_mailings": "Took in whom a survey had asked",
}
OBJECTS = {
    "staff": "Account",
    "case": "Case",
    "response": "Response",
    "conversation": "Response",
    "import": "Import",
    "survey": "Survey",
    "policy": "Contact policy",
}
PAGES = {
    "staff": "/admin/staff/{}",
    "case": "/admin/cases/{}",
    "response": "/admin/responses/{}",
    "import": "/admin/imports/{}",
    "survey": "/admin/surveys/{}",
}
DETAILS = {
    "invite": "with an invitation",
    "reset": "with a link for a forgotten one",
    "mail": "by e-mail",
    "handed over": "shown to be handed over",
    "too_many": "too often, so nothing was mailed",
}
WORDS = {"session": "The way in", "settings": "Settings", "audit": "The audit trail"}


@dataclass(frozen=True, slots=True)
class AuditLine:
    """One row in words. ``path`` leads to the thing, "" when there is no page for it."""

    id: int
    at: datetime
    who: str
    action: str
    object: str
    path: str
    detail: str


def audit_line(row: Row[Any], emails: dict[str, str]) -> AuditLine:
    """One row in words. ``emails``: ``staff:ID`` to address, for rows about somebody who was not signed in."""
    actor: str = row.actor
    who = emails.get(actor, actor)
    return AuditLine(
        row.id,
        row.at,
        "Somebody unknown" if who == "unknown" else who,
        action_words(row.action),
        object_words(row.object, emails),
        _path(row.object),
        DETAILS.get(row.detail) or row.detail.replace("_", " "),
    )


def action_words(code: str) -> str:
    """What was done."""
    return words_for(ACTIONS, code)


def object_words(code: str, emails: dict[str, str]) -> str:
    """``Case 12``, ``Account of a@example.nhs.uk``."""
    kind, colon, key = code.partition(":")
    if code in emails:
        return f"Account of {emails[code]}"
    return f"{words_for(OBJECTS, kind)} {key}" if colon else words_for(WORDS, code)


def _path(code: str) -> str:
    kind, _, key = code.partition(":")
    return PAGES[kind].format(key) if kind in PAGES and key.isalnum() else ""
