"""The words for codes: what stands in the database, as staff read it."""

from collections.abc import Callable
from typing import Any

from bot.language.names import name_of
from bot.text.nhs_number import show_nhs_number
from bot.triage.concerns import Kind, Tier
from bot.usecases.flow_library import FlowLibrary
from bot.usecases.handle_case import Outcome
from bot.usecases.reveal_identity import Reason

RATINGS = {
    "very_good": "Very good",
    "good": "Good",
    "neither": "Neither good nor poor",
    "poor": "Poor",
    "very_poor": "Very poor",
    "dont_know": "Don’t know",
}
RATING_COLOURS = {
    "very_good": "green",
    "good": "aqua-green",
    "neither": "grey",
    "poor": "orange",
    "very_poor": "red",
    "dont_know": "white",
}
KINDS = {
    Kind.SELF_HARM: "Self-harm",
    Kind.CLINICAL_EMERGENCY: "Clinical emergency",
    Kind.SAFEGUARDING: "Safeguarding",
    Kind.SAFETY_INCIDENT: "Safety incident",
    Kind.DISCRIMINATION: "Discrimination",
    Kind.COMPLAINT: "Complaint",
    Kind.CONTACT_REQUEST: "Asks for contact",
    Kind.BEREAVEMENT: "Bereavement",
    Kind.REVIEW: "To be read",
}
TIERS = {
    Tier.IMMEDIATE: "Immediate",
    Tier.SAME_DAY: "Same day",
    Tier.PALS: "PALS",
    Tier.REVIEW: "Review",
}
TIER_COLOURS = {Tier.IMMEDIATE: "red", Tier.SAME_DAY: "orange", Tier.PALS: "blue", Tier.REVIEW: "grey"}
ROUTES = {"email": "E-mail", "phone": "On-call phone", "webhook": "Webhook"}
STEPS = {
    "rating": "Friends and Family Test",
    "why": "Why",
    "what_went_wrong": "What could have been better",
    "share": "May we publish it?",
    "once_more": "May we ask once more?",
}
DISPOSITIONS = {
    "invited": "Waiting to be asked",
    "delivered": "Asked, no answer yet",
    "started": "Answering",
    "partial": "Answered in part",
    "completed": "Completed",
    "refused": "Does not want to answer",
    "breakoff": "Stopped answering",
    "failed": "Could not be texted",
    "withdrawn": "Withdrawn",
}
TEXT_STATES = {
    "queued": "Waiting to go",
    "sending": "Being sent",
    "unknown": "Outcome not known yet",
    "accepted": "Sent",
    "refused": "Refused by the network",
    "withdrawn": "Taken back, not sent",
    "expired": "Too late, not sent",
    "given_up": "Given up",
}
DELIVERIES = {"sent": "Sent", "delivered": "Delivered", "undelivered": "Not delivered"}
ALERT_STATES = {
    "queued": "waiting",
    "sending": "being sent",
    "sent": "sent",
    "delivered": "delivered",
    "failed": "failed",
    "withdrawn": "not needed",
}
ALERT_ERRORS = {
    "given_up": "No road was found for it in time",
    "email: no longer set": "No e-mail address for alerts is set any more",
    "webhook: no longer set": "No webhook for alerts is set any more",
    "phone: no longer set": "No on-call phone is set any more",
}
CASE_STATUSES = {"open": "Waiting for someone", "acknowledged": "Acknowledged", "closed": "Closed"}
OUTCOMES = {
    Outcome.SPOKE_TO_PATIENT: "Spoke to the patient",
    Outcome.PASSED_TO_PALS: "Passed to PALS",
    Outcome.PASSED_TO_CLINICAL: "Passed to the clinical team",
    Outcome.PASSED_TO_SAFEGUARDING: "Passed to safeguarding",
    Outcome.NOT_REACHED: "Could not reach the patient",
    Outcome.NOTHING_NEEDED: "Nothing needed",
    Outcome.NOT_A_WORRY: "Not a worry after all",
}
REASONS = {
    Reason.WORRY: "To answer a worry",
    Reason.COMPLAINT: "A complaint or a request of the patient",
    Reason.PATIENT_SAFETY: "Patient safety",
    Reason.DATA_REQUEST: "A data subject request",
    Reason.FAULT: "A technical fault",
}
CASE_EVENTS = {
    "opened": "Opened by a text from the patient",
    "acknowledge": "Acknowledged",
    "assign": "Assigned to",
    "note": "Wrote a note",
    "send_alert_again": "Sent an alert again:",
    "close": "Closed:",
}


def words_for(table: dict[Any, str], code: str) -> str:
    """The words of a code; one that a later version wrote is shown as plainly as it can be."""
    return table.get(code) or code.replace("_", " ").replace("-", " ").capitalize()


def flow_title(flows: FlowLibrary, name: str) -> str:
    """The title of a flow; texts that came without a question have none."""
    flow = flows.current(name) if name else None
    if flow is not None:
        return flow.title
    return words_for({}, name) if name else "Unprompted text"


def delivery_words(state: str, delivery: str) -> str:
    """How a text of ours stands, by the furthest news of it."""
    return words_for(DELIVERIES, delivery) if delivery else words_for(TEXT_STATES, state)


def alert_error_words(error: str) -> str:
    """Why an alert did not get through; a provider's bare number is named as one."""
    if error in ALERT_ERRORS or not error:
        return ALERT_ERRORS.get(error, "")
    return f"The provider gave error {error}" if error.isdigit() else error[:1].upper() + error[1:]


def event_words(action: str, detail: str) -> str:
    """One line of a case's history: what was done, and with what."""
    if action == "assign" and not detail:
        return "Assigned to nobody"
    said = {"close": OUTCOMES, "send_alert_again": ROUTES}.get(action, {})
    detail = "" if action == "note" else words_for(said, detail) if said else detail
    return f"{words_for(CASE_EVENTS, action)} {detail}".strip()


def phone_words(number: str) -> str:
    """A UK mobile as people write it: ``07700 900123``; any other number as it is."""
    is_mobile = number.startswith("+447") and len(number) == 13
    return f"0{number[3:7]} {number[7:]}" if is_mobile else number


def filters(flows: FlowLibrary) -> dict[str, Callable[..., Any]]:
    """The templates' filters."""
    return {
        "rating": lambda code: words_for(RATINGS, code),
        "rating_colour": lambda code: RATING_COLOURS.get(code, "grey"),
        "kind": lambda code: words_for(KINDS, code),
        "tier": lambda code: words_for(TIERS, code),
        "tier_colour": lambda code: TIER_COLOURS.get(code, "grey"),
        "route": lambda code: words_for(ROUTES, code),
        "step": lambda code: words_for(STEPS, code),
        "disposition": lambda code: words_for(DISPOSITIONS, code),
        "alert_state": lambda code: words_for(ALERT_STATES, code).lower(),
        "alert_error": alert_error_words,
        "case_status": lambda code: words_for(CASE_STATUSES, code),
        "case_event": event_words,
        "outcome": lambda code: words_for(OUTCOMES, code),
        "reason": lambda code: words_for(REASONS, code),
        "nhs_number": show_nhs_number,
        "language": lambda code: name_of(code).english if code else "",
        "answer_value": lambda code: words_for(RATINGS, code),
        "phone": phone_words,
        "delivered": lambda said: delivery_words(said.state, said.delivery),
        "flow_title": lambda name: flow_title(flows, name),
    }
