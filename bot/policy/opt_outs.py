"""What the patient, or the phone's holder, has told us: dead, stop, wrong number. Nothing else outranks these."""

from bot.policy.decision import Reason
from bot.policy.eligibility import normal_flags
from bot.policy.facts import ContactFacts, EncounterFacts

_MOBILE_FAULTS = {reason.value: reason for reason in (Reason.NO_MOBILE, Reason.INVALID_MOBILE, Reason.NOT_A_MOBILE)}


def refused_by_patient(encounter: EncounterFacts, contact: ContactFacts) -> Reason | None:
    """OPTED_OUT or WRONG_NUMBER. An ``opted_out`` flag of the feed is an opt-out like our own and is no setting."""
    if contact.opted_out or "opted_out" in normal_flags(encounter.flags):
        return Reason.OPTED_OUT
    if contact.wrong_number:
        return Reason.WRONG_NUMBER
    return None


def refused_by_number(contact: ContactFacts) -> Reason | None:
    """Why the number cannot be texted; a fault word we do not know is an invalid number (fails closed)."""
    if not contact.mobile_fault:
        return None
    return _MOBILE_FAULTS.get(contact.mobile_fault, Reason.INVALID_MOBILE)
