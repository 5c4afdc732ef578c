"""Read one text for worries with the compiled wordlists; what happens then is `routing` and the use cases."""

from bisect import bisect_left
from collections.abc import Sequence

from bot.text.phrases import Found
from bot.text.word_places import said
from bot.text.words import split_words
from bot.triage.concerns import TIER_OF, Concern, Kind, Tier
from bot.triage.negation import is_negated
from bot.triage.rules import Role, Rule
from bot.triage.wordlists import Wordlists, scripts_of

UNREADABLE = "a language that the wordlists cannot read"
LONGEST_GUARD = 40
"""Words that a guard may span: its phrase with all its gaps."""

_URGENCY = {kind: place for place, kind in enumerate(Kind)}


def detect(text: str, wordlists: Wordlists, *, language: str | None = None) -> tuple[Concern, ...]:
    """At most one concern of each kind, most urgent first; the same answer every time; linear in the length.

    A negated worry is left for a person (REVIEW), except a complaint or a wish for contact, which negated is none.
    A text that raises nothing is REVIEW too when no wordlist reads the script of its letters, or its ``language``
    (ISO 639-1; None when the caller is not sure of it).
    """
    words = split_words(text)
    read = wordlists.typos.mend(words)
    hits = [(found, wordlists.rules[found.phrase]) for found in wordlists.phrases.find(read)]
    raised = _judge(read, hits, wordlists) if hits else {}
    if not raised and not _can_read(text, wordlists, language):
        return (Concern(Kind.REVIEW, TIER_OF[Kind.REVIEW], UNREADABLE),)
    return tuple(
        Concern(kind, TIER_OF[kind], wordlists.rules[found.phrase].phrase, said(text, words, found.start, found.end))
        for kind, found in sorted(raised.items(), key=lambda item: _URGENCY[item[0]])
    )


def _judge(words: Sequence[str], hits: Sequence[tuple[Found, Rule]], wordlists: Wordlists) -> dict[Kind, Found]:
    raised: dict[Kind, Found] = {}
    guards = _Guards(hits)
    doubtful: Found | None = None
    for found, rule in hits:
        if rule.role is not Role.RAISES or rule.kind in raised:
            continue
        met = guards.of(found, rule)
        if Role.HARMLESS in met:
            continue
        if Role.LOWERS not in met and not is_negated(words, found, wordlists.negation[rule.language]):
            raised[rule.kind] = found
        elif TIER_OF[rule.kind] is not Tier.PALS:
            doubtful = doubtful or found
    if doubtful and not raised:
        raised[Kind.REVIEW] = doubtful
    return raised


class _Guards:
    """The guards that were found, by kind and language in order of place, so that a long text costs no more a word."""

    def __init__(self, hits: Sequence[tuple[Found, Rule]]) -> None:
        self._by_rule: dict[tuple[Kind, str], list[tuple[int, int, Role]]] = {}
        for found, rule in hits:
            if rule.role is not Role.RAISES:
                places = self._by_rule.setdefault((rule.kind, rule.language), [])
                places.append((found.start, found.end, rule.role))
        for places in self._by_rule.values():
            places.sort()

    def of(self, found: Found, rule: Rule) -> set[Role]:
        """The roles of the guards that speak of this."""
        places = self._by_rule.get((rule.kind, rule.language), ())
        first = bisect_left(places, (found.start - LONGEST_GUARD, 0))
        last = bisect_left(places, (found.end, 0))
        spans = found.parts or ((found.start, found.end),)
        return {role for start, end, role in places[first:last] if any(_guards(start, end, *span) for span in spans)}


def _guards(start: int, end: int, found_start: int, found_end: int) -> bool:
    """A guard speaks of what it overlaps, not of a worry that says more around it ("hit my", "nurse hit my mother").

    Of a phrase in several parts it speaks when it speaks of one ("blood pressure", of "blood & everywhere").
    """
    inside = found_start <= start and end <= found_end and end - start < found_end - found_start
    return found_start < end and start < found_end and not inside


def _can_read(text: str, wordlists: Wordlists, language: str | None) -> bool:
    if language is not None and language not in wordlists.languages:
        return False
    seen = False
    for script in scripts_of(text):
        if script in wordlists.scripts:
            return True
        seen = True
    return not seen
