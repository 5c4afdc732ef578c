"""May this encounter be asked about at all? The never-list, as data, read from what the encounter itself says.

Blank means nothing against; a value we do not recognise refuses (contract.md, Encounter file). Codes are the NHS Data
Dictionary's DISCHARGE METHOD and DISCHARGE DESTINATION; those of which we are not sure are left out and so refuse.
"""

from datetime import date, datetime
from typing import get_args

from bot.policy.decision import Reason, Refuse
from bot.policy.facts import EncounterFacts
from bot.policy.rules import Policy, Under16, normal_word
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
    if not encounter.deceased and not known_dead:
        return None
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
        return None  # care goes on: `decide` waits for the discharge that ends it
    flag = DESTINATION_FLAGS.get(destination)
    if flag is not None:
        return Refuse(Reason.FLAG, {"flag": flag}) if flag in policy.never_flags else None
    if destination and destination not in ENDS_CARE_DESTINATIONS:
        return Refuse(Reason.UNKNOWN_DISCHARGE_DESTINATION)
    return None


def check_flags(encounter: EncounterFacts, policy: Policy) -> Refuse | None:
    """The first flag, by name, that refuses; then any word that is no flag. ``opted_out`` is `opt_outs`' business."""
    if not encounter.flags:
        return None
    flags = normal_flags(encounter.flags) - {"opted_out"}
    refusing = sorted(flags & (policy.never_flags | ALWAYS_REFUSED))
    if refusing:
        return Refuse(Reason.FLAG, {"flag": refusing[0]})
    return Refuse(Reason.UNKNOWN_FLAG) if flags - FLAGS else None


def normal_flags(flags: frozenset[str]) -> frozenset[str]:
    """The flags in lower case without blanks: a feed may write ``Safeguarding``."""
    return frozenset(flag.strip().lower() for flag in flags) - {""} if flags else flags


def check_services(encounter: EncounterFacts, policy: Policy) -> Refuse | None:
    """Services that are never asked about, by the codes of the feed: a text about them would give them away."""
    specialty, ward, word = encounter.specialty.strip(), encounter.ward.strip(), normal_word(encounter.pathway)
    if specialty in policy.never_specialties:
        return Refuse(Reason.NEVER_SERVICE, {"what": "specialty", "code": specialty})
    if ward.upper() in policy.never_wards:
        return Refuse(Reason.NEVER_SERVICE, {"what": "ward", "code": ward})
    if word in policy.never_pathways:
        return Refuse(Reason.NEVER_SERVICE, {"what": "pathway", "code": word})
    return None


def check_age(encounter: EncounterFacts, policy: Policy) -> Refuse | None:
    """Age on the London day on which the encounter ended; a birth after that day is no known age.

    Under 16 a parent may be addressed, where the policy says so and the feed says that the phone is a parent's.
    """
    ended = encounter.ended_at.astimezone(LONDON).date()
    if encounter.birth_date is None or encounter.birth_date > ended:
        return Refuse(Reason.AGE_UNKNOWN)
    if not is_child(encounter):
        return None
    if policy.under_16 is Under16.ADDRESS_PARENT:
        return None if encounter.contact_is == "parent" else Refuse(Reason.UNDER_16_NO_PARENT)
    return Refuse(Reason.UNDER_16)


def refused_for_good(encounter: EncounterFacts, policy: Policy) -> Refuse | None:
    """The never-list alone, as far as the encounter itself tells: what ends a conversation that has begun."""
    return (
        check_deceased(encounter, known_dead=False)
        or check_discharge(encounter, policy)
        or check_flags(encounter, policy)
        or check_services(encounter, policy)
        or _opted_out(encounter)
        or check_age(encounter, policy)
        or check_needs(encounter, policy)
    )


def _opted_out(encounter: EncounterFacts) -> Refuse | None:
    return Refuse(Reason.OPTED_OUT) if "opted_out" in normal_flags(encounter.flags) else None


def is_child(encounter: EncounterFacts) -> bool:
    """Whether the patient was under 16 when the encounter ended; an unknown age is no child's."""
    born, ended = encounter.birth_date, encounter.ended_at.astimezone(LONDON).date()
    return born is not None and age_on(born, ended) < ADULT_FROM


def is_transfer(encounter: EncounterFacts) -> bool:
    """Whether the discharge went to another ward or hospital, so that care has not ended."""
    return encounter.discharge_destination.strip() in TRANSFERS


def reports_death(encounter: EncounterFacts) -> bool:
    """Whether it says that the patient died; a word we do not know is no report, and refuses by itself."""
    word = encounter.deceased.strip().lower()
    died = encounter.discharge_method.strip() == "4" or encounter.discharge_destination.strip() == DIED
    return word == "yes" or _is_iso_date(word) or died


def reports_loss(encounter: EncounterFacts) -> bool:
    """Whether it tells of a pregnancy that was lost or ended, or of a stillbirth."""
    return bool(normal_flags(encounter.flags) & ALWAYS_REFUSED) or encounter.discharge_method.strip() == "5"


def check_needs(encounter: EncounterFacts, policy: Policy) -> Refuse | None:
    """Refuses for a need that a text cannot meet, and for a word in neither of the policy's two lists."""
    if not encounter.communication_needs:
        return None
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
