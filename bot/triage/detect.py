"""Read one text for worries with the compiled wordlists; what happens then is `routing` and the use cases."""

from collections.abc import Sequence

from bot.text.phrases import Found
from bot.text.words import BREAK, split_words
from bot.triage.concerns import TIER_OF, Concern, Kind, Tier
from bot.triage.rules import Role, Rule
from bot.triage.wordlists import Wordlists, scripts_of

UNREADABLE = "a language that the wordlists cannot read"
_NEGATORS = frozenset(
    {"not", "never", "no", "without", "neither", "nor", "nobody", "none", "nid", "ni", "dim", "ddim", "heb", "byth"}
)
_REACH = 3  # words before a phrase in which a negator still speaks of it
_SUBJECTS = frozenset({"i", "he", "she", "they", "we", "my", "please"})
_THOUGHT = frozenset(
    [
        "think",
        "thought",
        "feel",
        "believe",
        "say",
        "said",
        "saying",
        "mean",
        "that",
        "like",
        "if",
        "when",
        "do",
        "does",
        "did",
        "am",
    ]
)
_URGENCY = {kind: place for place, kind in enumerate(Kind)}


def detect(text: str, wordlists: Wordlists) -> tuple[Concern, ...]:
    """At most one concern of each kind, most urgent first; the same answer every time; linear in the length.

    A negated worry is left for a person (REVIEW), except a complaint or a wish for contact, which negated is none.
    A text whose letters are all in scripts that no wordlist reads is REVIEW too.
    """
    words = split_words(text)
    hits = [(found, wordlists.rules[found.phrase]) for found in wordlists.phrases.find(words)]
    concerns = _judge(words, hits) if hits else {}
    if not concerns and not _can_read(text, wordlists):
        concerns[Kind.REVIEW] = UNREADABLE
    return tuple(Concern(kind, TIER_OF[kind], concerns[kind]) for kind in sorted(concerns, key=_URGENCY.__getitem__))


def _judge(words: Sequence[str], hits: Sequence[tuple[Found, Rule]]) -> dict[Kind, str]:
    raised: dict[Kind, str] = {}
    guards = [(found, rule) for found, rule in hits if rule.role is not Role.RAISES]
    doubtful = ""
    for found, rule in hits:
        if rule.role is not Role.RAISES or rule.kind in raised:
            continue
        met = {guard.role for place, guard in guards if guard.kind is rule.kind and _guards(place, found)}
        if Role.HARMLESS in met:
            continue
        if Role.LOWERS not in met and not _is_negated(words, found):
            raised[rule.kind] = rule.phrase
        elif TIER_OF[rule.kind] is not Tier.PALS:
            doubtful = doubtful or rule.phrase
    if doubtful and not raised:
        raised[Kind.REVIEW] = doubtful
    return raised


def _guards(guard: Found, found: Found) -> bool:
    """A guard speaks of what it overlaps, not of a worry that says more around it ("hit my", "nurse hit my mother")."""
    inside = found.start <= guard.start and guard.end <= found.end and guard.end - guard.start < found.end - found.start
    return guard.start < found.end and found.start < guard.end and not inside


def _is_negated(words: Sequence[str], found: Found) -> bool:
    """ "not … want to die", but not "can not sleep, i want to die": a new subject begins a new thought."""
    if words[found.start] in _SUBJECTS and not _is_thought_of(words, found.start):
        return False
    for place in range(found.start - 1, max(found.start - 1 - _REACH, -1), -1):
        if words[place] in (BREAK, "but", "and", "because", "so", "ond"):
            return False
        if words[place] in _NEGATORS:
            return True
        if words[place] in _SUBJECTS and not _is_thought_of(words, place):
            return False
    return False


def _is_thought_of(words: Sequence[str], place: int) -> bool:
    """ "do not think i …", "never said she …": the negator before the verb speaks of what follows."""
    return place == 0 or words[place - 1] in _THOUGHT or words[place - 1] in _NEGATORS


def _can_read(text: str, wordlists: Wordlists) -> bool:
    seen = False
    for script in scripts_of(text):
        if script in wordlists.scripts:
            return True
        seen = True
    return not seen
