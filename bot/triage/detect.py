"""Read one text for worries with the compiled wordlists; what happens then is `routing` and the use cases."""

from collections.abc import Sequence

from bot.text.phrases import Found
from bot.text.words import split_words
from bot.triage.concerns import TIER_OF, Concern, Kind, Tier
from bot.triage.negation import is_negated
from bot.triage.rules import Role, Rule
from bot.triage.wordlists import Wordlists, scripts_of

UNREADABLE = "a language that the wordlists cannot read"
_URGENCY = {kind: place for place, kind in enumerate(Kind)}


def detect(text: str, wordlists: Wordlists, *, language: str | None = None) -> tuple[Concern, ...]:
    """At most one concern of each kind, most urgent first; the same answer every time; linear in the length.

    A negated worry is left for a person (REVIEW), except a complaint or a wish for contact, which negated is none.
    A text that raises nothing is REVIEW too when no wordlist reads the script of its letters, or its ``language``
    (ISO 639-1; None when the caller is not sure of it).
    """
    words = split_words(text)
    hits = [(found, wordlists.rules[found.phrase]) for found in wordlists.phrases.find(words)]
    concerns = _judge(words, hits, wordlists) if hits else {}
    if not concerns and not _can_read(text, wordlists, language):
        concerns[Kind.REVIEW] = UNREADABLE
    return tuple(Concern(kind, TIER_OF[kind], concerns[kind]) for kind in sorted(concerns, key=_URGENCY.__getitem__))


def _judge(words: Sequence[str], hits: Sequence[tuple[Found, Rule]], wordlists: Wordlists) -> dict[Kind, str]:
    raised: dict[Kind, str] = {}
    guards = [(found, rule) for found, rule in hits if rule.role is not Role.RAISES]
    doubtful = ""
    for found, rule in hits:
        if rule.role is not Role.RAISES or rule.kind in raised:
            continue
        met = {guard.role for place, guard in guards if _speaks_of(guard, rule) and _guards(place, found)}
        if Role.HARMLESS in met:
            continue
        if Role.LOWERS not in met and not is_negated(words, found, wordlists.negation[rule.language]):
            raised[rule.kind] = rule.phrase
        elif TIER_OF[rule.kind] is not Tier.PALS:
            doubtful = doubtful or rule.phrase
    if doubtful and not raised:
        raised[Kind.REVIEW] = doubtful
    return raised


def _speaks_of(guard: Rule, rule: Rule) -> bool:
    return guard.kind is rule.kind and guard.language == rule.language


def _guards(guard: Found, found: Found) -> bool:
    """A guard speaks of what it overlaps, not of a worry that says more around it ("hit my", "nurse hit my mother")."""
    inside = found.start <= guard.start and guard.end <= found.end and guard.end - guard.start < found.end - found.start
    return guard.start < found.end and found.start < guard.end and not inside


def _can_read(text: str, wordlists: Wordlists, language: str | None) -> bool:
    if language is not None and language not in wordlists.languages:
        return False
    seen = False
    for script in scripts_of(text):
        if script in wordlists.scripts:
            return True
        seen = True
    return not seen
