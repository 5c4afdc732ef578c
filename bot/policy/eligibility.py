"""May this encounter be asked about at all? The never-list, as data, read from what the encounter itself says.

Blank means nothing against; a value we do not recognise refuses (contract.md, Encounter file). Codes are the NHS Data
Dictionary's DISCHARGE METHOD and DISCHARGE DESTINATION; those of which we are not sure are left out and so refuse.
"""

from datetime import date, datetime
from typing import get_args

from bot.policy.decision import Reason, Refuse
from bot.policy.facts import EncounterFacts, Policy
from bot.policy.schema import FlagName
from bot.policy.send_window import LONDON

ADULT_FROM = 16  # years: the age from which a patient is asked directly

ENDS_CARE_METHODS = frozenset({"1", "2", "3", "6", "7"})  # advice or consent; self or relative; tribunal or court
ENDS_CARE_DESTINATIONS = frozenset({"19", "29", "54", "55", "56", "65", "85"})  # home, temporary, care home
TRANSFERS = frozenset({"48", "49", "50", "51", "52", "53", "84", "87"})  # another ward or hospital: care goes on
DIED = "79"
# A destination that says what a flag would say is handled as that flag, so one setting governs both.
DESTINATION_FLAGS = {"37": "prison", "38": "prison", "40": "prison", "42": "prison", "88": "end_of_life"}

FLAGS = frozenset({"opted_out", *get_args(FlagName)})
ALWAYS_REFUSED = frozenset({"pregnancy_loss", "termination"})  # domain.md, Never ask: no setting lifts these


def check_deceased(encounter: EncounterFacts, *, known_dead: bool) -> Refuse | None:
    """DECEASED for yes, a date or our own record; UNKNOWN_DECEASED for a word that is none of ``no``, yes, a date."""
    word = encounter.deceased.strip().lower()
    if known_dead or word == "yes" or _is_iso_date(word):
        return Refuse(Reason.DECEASED)
    return None if word in {"", "no"} else Refuse(Reason.UNKNOWN_DECEASED)


def check_discharge(encounter: EncounterFacts, policy: Policy) -> Refuse | None:
    """Died, stillborn, moved to another ward, or codes that do not say that care has ended."""
    method = encounter.discharge_method.strip()
    destination = encounter.discharge_destination.strip()
    if method == "5":
        return Refuse(Reason.STILLBIRTH)
    if method == "4" or destination == DIED:
        return Refuse(Reason.DIED_ON_DISCHARGE)
    if method and method not in ENDS_CARE_METHODS:
        return Refuse(Reason.UNKNOWN_DISCHARGE_METHOD)
    return _check_destination(destination, policy)


def _check_destination(destination: str, policy: Policy) -> Refuse | None:
    if destination in TRANSFERS:
        return Refuse(Reason.TRANSFER, {"destination": destination})
    flag = DESTINATION_FLAGS.get(destination)
    if flag is not None:
        return Refuse(Reason.FLAG, {"flag": flag}) if flag in policy.never_flags else None
    if destination and destination not in ENDS_CARE_DESTINATIONS:
        return Refuse(Reason.UNKNOWN_DISCHARGE_DESTINATION)
    return None


def check_flags(encounter: EncounterFacts, policy: Policy) -> Refuse | None:
    """The first flag, by name, that refuses; then any word that is no flag. ``opted_out`` is `opt_outs`' business."""
    flags = normal_flags(encounter.flags) - {"opted_out"}
    refusing = sorted(flags & (policy.never_flags | ALWAYS_REFUSED))
    if refusing:
        return Refuse(Reason.FLAG, {"flag": refusing[0]})
    return Refuse(Reason.UNKNOWN_FLAG) if flags - FLAGS else None


def normal_flags(flags: frozenset[str]) -> frozenset[str]:
    """The flags in lower case without blanks: a feed may write ``Safeguarding``."""
    return frozenset(flag.strip().lower() for flag in flags) - {""}


def check_age(encounter: EncounterFacts, policy: Policy) -> Refuse | None:
    """Age on the London day on which the encounter ended; a birth after that day is no known age."""
    ended = encounter.ended_at.astimezone(LONDON).date()
    if encounter.birth_date is None or encounter.birth_date > ended:
        return Refuse(Reason.AGE_UNKNOWN)
    if age_on(encounter.birth_date, ended) < ADULT_FROM and not policy.under_16:
        return Refuse(Reason.UNDER_16)
    return None


def check_needs(encounter: EncounterFacts, policy: Policy) -> Refuse | None:
    """Refuses for a need that a text cannot meet, and for a word in neither of the policy's two lists."""
    needs = {normal_need(word) for word in encounter.communication_needs.split("|")} - {""}
    unmet = sorted(needs & policy.no_text_needs)
    if unmet:
        return Refuse(Reason.COMMUNICATION_NEEDS, {"need": unmet[0]})
    return Refuse(Reason.COMMUNICATION_NEEDS) if needs - policy.text_needs else None


def normal_need(word: str) -> str:
    """``Hearing loss`` and ``hearing-loss`` are both ``hearing_loss``."""
    return "_".join(word.lower().replace("-", " ").replace("_", " ").split())


def age_on(born: date, day: date) -> int:
    """Whole years. Someone born on 29 February turns a year older on 1 March of a common year."""
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


def _is_iso_date(word: str) -> bool:
    try:
        datetime.fromisoformat(word)
    except ValueError:
        return False
    return True
