"""The contact policy as values: pathways, limits, cool-offs, caps. Read out of YAML by `load`; no decisions here."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time, timedelta
from enum import StrEnum
from functools import lru_cache

from bot.policy.facts import ContactKind, EncounterFacts

PREGNANCY = timedelta(days=330)
"""Forty weeks, and six to be seen after the birth: two maternity contacts this far apart are of two pregnancies."""
LESS_FACTOR = 3
"""By how much a patient's own limits grow who texted LESS."""


@dataclass(frozen=True, slots=True)
class Hours:
    """From when until when a conversation may be begun on a day, London wall clock. The closing minute is closed.

    They begin at 02:00 at the earliest: the hour before is the one a clock change skips or repeats.
    Raises ValueError for hours that never open or open before 02:00.
    """

    opens: time
    closes: time

    def __post_init__(self) -> None:
        if not time(2, 0) <= self.opens < self.closes:
            raise ValueError("the send window must open at 02:00 or later, and before it closes")


EVERY_DAY = (Hours(time(9, 0), time(20, 0)),) * 7


@dataclass(frozen=True, slots=True)
class SendWindow:
    """When we may begin a conversation. ``days`` has seven entries from Monday; None is a day on which nothing begins.

    ``blocked`` are (month, day) pairs of every year, ``dates`` single days. Raises ValueError when it never opens.
    """

    days: tuple[Hours | None, ...] = EVERY_DAY
    blocked: frozenset[tuple[int, int]] = frozenset({(12, 25)})
    dates: frozenset[date] = frozenset()
    bank_holidays: bool = True  # whether one may be begun on them

    def __post_init__(self) -> None:
        if len(self.days) != 7 or not any(self.days):
            raise ValueError("the send window must open on at least one day of the week")
        if len(self.blocked) > 60 or len(self.dates) > 400:
            raise ValueError("at most 60 days of every year and 400 single days may be blocked")


@dataclass(frozen=True, slots=True)
class Pathway:
    """One line of care, as the policy names it. An encounter belongs to the first whose conditions all hold.

    Blank conditions hold for all. ``stage``: pathways of one stage share one conversation. ``typical``: how many
    encounters a year a typical patient of it has, for the survey register.
    """

    name: str
    title: str
    classes: frozenset[str] = frozenset()
    words: frozenset[str] = frozenset()  # of the encounter file's column pathway
    specialties: frozenset[str] = frozenset()
    priority: int = 5  # 1 goes first
    share: float = 1.0  # of its patients that are asked
    stage: str = ""
    typical: int = 2

    def takes(self, encounter_class: str, word: str, specialty: str) -> bool:
        """Whether an encounter of this class, with these codes of its feed, belongs here."""
        if self.classes and encounter_class not in self.classes:
            return False
        if not self.words and not self.specialties:
            return True
        return word in self.words or specialty in self.specialties


class Period(StrEnum):
    """Over what a limit counts: a rolling period, one stage of a pregnancy, or a whole pregnancy."""

    ROLLING = "rolling"
    STAGE = "stage"
    PREGNANCY = "pregnancy"


@dataclass(frozen=True, slots=True)
class Limit:
    """At most ``at_most`` contacts in any half-open period of length ``per``.

    ``holds`` are the pathways whose invitations it holds back, ``counts`` those whose contacts count; None is all.
    """

    at_most: int
    per: timedelta
    period: Period = Period.ROLLING
    holds: frozenset[str] | None = None
    counts: frozenset[str] | None = None
    kinds: frozenset[ContactKind] = frozenset(ContactKind)
    by_patient: bool = True
    by_address: bool = True
    words: str = "across all pathways"

    def holds_back(self, pathway: str) -> bool:
        """Whether an invitation of this pathway must keep to it."""
        return self.holds is None or pathway in self.holds

    def per_patient(self, *, less: bool) -> timedelta:
        """How long its period is for a patient; ``less``: who asked to be asked less often."""
        return self.per * LESS_FACTOR if less and self.period is Period.ROLLING else self.per


@dataclass(frozen=True, slots=True)
class CoolOff:
    """How long a patient is left alone after something; zero is not at all. ``silences``: invitations in a row."""

    bereavement: timedelta = timedelta(days=90)
    concern: timedelta = timedelta(0)
    complaint: timedelta = timedelta(0)
    pregnancy_loss: timedelta = timedelta(days=180)
    silences: int = 3
    silence: timedelta = timedelta(0)


class Under16(StrEnum):
    """What to do about a patient under 16."""

    DO_NOT_ASK = "do_not_ask"
    ADDRESS_PARENT = "address_parent"


@dataclass(frozen=True, slots=True)
class Caps:
    """The most invitations on one London day and in one month; None is no cap."""

    a_day: int | None = None
    a_month: int | None = None


@dataclass(frozen=True, slots=True)
class FollowUps:
    """How often a patient may be sent the second conversation they agreed to."""

    at_most: int = 1
    per: timedelta = timedelta(days=90)


@dataclass(frozen=True, slots=True)
class Policy:
    """The contact policy: a value loaded from flows/policies/contact.yaml, named by its content hash."""

    version: str
    window: SendWindow
    pathways: tuple[Pathway, ...]
    limits: tuple[Limit, ...]
    turns_hold: timedelta  # how long a pathway that was passed over keeps its claim to be asked next
    cool_off: CoolOff
    caps: Caps
    follow_ups: FollowUps
    under_16: Under16
    transfer_hold: timedelta
    stale_after: timedelta
    never_flags: frozenset[str]  # flags of the encounter file that refuse
    never_specialties: frozenset[str]
    never_wards: frozenset[str]
    never_pathways: frozenset[str]
    no_text_needs: frozenset[str]  # communication needs that a text cannot meet
    text_needs: frozenset[str] = frozenset()  # needs that a text does meet; a word in neither list refuses
    _known: dict[tuple[str, str, str], Pathway | None] = field(
        default_factory=dict[tuple[str, str, str], Pathway | None], init=False, compare=False, repr=False
    )
    _named: dict[str, Pathway] = field(default_factory=dict[str, Pathway], init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        self._named.update({one.name: one for one in self.pathways})

    def pathway_of(self, encounter: EncounterFacts) -> Pathway | None:
        """The pathway an encounter belongs to; None when the policy names none for it."""
        key = (encounter.encounter_class, normal_word(encounter.pathway), encounter.specialty.strip())
        if key not in self._known:
            self._known[key] = next((one for one in self.pathways if one.takes(*key)), None)
        return self._known[key]

    def general_limit(self, pathway: str) -> Limit | None:
        """The first limit on a patient that counts all pathways and holds this one back: it tells of no illness."""
        general = (one for one in self.limits if one.period is Period.ROLLING and one.counts is None and one.by_patient)
        return next((one for one in general if one.holds_back(pathway)), None)

    def named(self) -> Mapping[str, Pathway]:
        """The pathways by name."""
        return self._named

    def title(self, pathway: str) -> str:
        """What staff call a pathway; its name when this policy lacks it."""
        found = self._named.get(pathway)
        return found.title if found is not None else pathway

    @property
    def reach(self) -> timedelta:
        """How far back, and ahead, the ledger matters: a contact further off counts in no limit."""
        longest = max((limit.per for limit in self.limits), default=timedelta(0))
        return max(longest * LESS_FACTOR, self.follow_ups.per)


@lru_cache(maxsize=4096)  # a feed has few such words, and each encounter asks for its own several times
def normal_word(word: str) -> str:
    """``Postnatal ward`` and ``postnatal-ward`` are both ``postnatal_ward``."""
    return "_".join(word.lower().replace("-", " ").replace("_", " ").split())
