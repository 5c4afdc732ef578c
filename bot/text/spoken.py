"""The intents' words of every language, made ready for matching: whole messages, sentences, and words of politeness."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TypeAlias

from bot.text.first_names import FIRST_NAMES
from bot.text.keyword_slips import mend_keyword
from bot.text.lexicon.less import LESS
from bot.text.lexicon.lexicon import Lexicon, phrases_of, words_of
from bot.text.lexicon.why import WHY
from bot.text.lexicon_keys import keys_of
from bot.text.lexicons import LANGUAGES, lexicon_of
from bot.text.messenger_words import MESSENGER_WORDS
from bot.text.phrases import Compiled, PhraseSet
from bot.text.words import BREAK, fold_letters, split_each

WHOLE = ("stop", "start", "help", "wrong_number")
"""Fields of a lexicon whose entries are whole messages."""

SAYS = (
    "stop_says",
    "start_says",
    "wrong_number_says",
    "never_been_says",
    "bereavement_says",
    "help_says",
    "carer_says",
    "young_says",
    "language_says",
)
UNLESS = {
    "stop_says": "stop_unless",
    "wrong_number_says": "wrong_number_unless",
    "bereavement_says": "bereavement_unless",
}


@dataclass(frozen=True, slots=True)
class Heard:
    """A sentence of ``field`` in ``language`` at ``words[start:end]`` that nothing takes back."""

    field: str
    language: str
    start: int
    end: int


def lexicons() -> Iterator[Lexicon]:
    """The lexicon of every language."""
    return (lexicon for language in LANGUAGES if (lexicon := lexicon_of(language)) is not None)


def find_sentences(words: Sequence[str]) -> list[Heard]:
    """Every sentence of an intent in a text split into words."""
    sets = [_sentences(plain=True)]
    if not all(word.isascii() for word in words):
        sets.append(_sentences(plain=False))
    heard = [Heard(*owner, one.start, one.end) for phrases, owners in sets for one in phrases.find(words)
             for owner in (owners[one.phrase],)]  # fmt: skip
    excuses = [one for one in heard if one.field in UNLESS.values()]
    return [one for one in heard if one.field in SAYS and not _excused(one, excuses, words)]


_NO_EXCUSE_BEHIND = frozenset({"this", "mr", "mrs", "ms", "miss"})


def _excused(one: Heard, excuses: Sequence[Heard], words: Sequence[str]) -> bool:
    """Whether something takes the sentence back; "this phone died" and "Mr Fish died" do not."""
    wanted = UNLESS.get(one.field)
    return any(
        excuse.field == wanted
        and excuse.start < one.end
        and one.start < excuse.end
        and words[max(excuse.start - 1, 0)] not in _NO_EXCUSE_BEHIND
        for excuse in excuses
    )


Owners: TypeAlias = tuple[tuple[str, str], ...]
"""The field and the language of each phrase."""
Sentences: TypeAlias = tuple[Compiled, Owners]

_kept: dict[bool, Callable[[], Sentences]] = {}


@cache
def _sentences(*, plain: bool) -> tuple[PhraseSet, Owners]:
    """The phrases with some (or without any) plain letters once folded, and whose they are."""
    compiled, owners = _kept[plain]() if plain in _kept else compile_sentences(plain=plain)
    return PhraseSet((), None, compiled), owners


def compile_sentences(*, plain: bool) -> Sentences:
    """What `use_sentences` takes in another process that has the same lexicons; plain values."""
    phrases: list[str] = []
    owners: list[tuple[str, str]] = []
    groups: dict[str, tuple[str, ...]] = {"name": tuple(sorted(FIRST_NAMES))}
    for lexicon in lexicons():
        group = f"kin_{lexicon.language}"
        groups[group] = words_of(lexicon.kin)
        for field in (*SAYS, *UNLESS.values()):
            for phrase in phrases_of(getattr(lexicon, field)):
                if _has_latin(fold_letters(phrase)) == plain:
                    phrases.append(phrase.replace("<kin>", f"<{group}>"))
                    owners.append((field, lexicon.language))
    return PhraseSet(phrases, groups).compiled, tuple(owners)


def use_sentences(load: Callable[[], Sentences], *, plain: bool) -> None:
    """Match with what `compile_sentences` gave, loaded when the first text is read; call it before that."""
    _kept[plain] = load


def _has_latin(folded: str) -> bool:
    return any("a" <= letter <= "z" for letter in folded)


_FEW = 3  # words: "sotp texts pls" is a keyword too


def whole_messages(words: Sequence[str], *, longest: int) -> frozenset[str]:
    """The fields of which the whole text is an entry, but for politeness; letters spelt apart are joined."""
    plain = [word for word in words if word != BREAK]
    if not plain or len(plain) > longest:
        return frozenset()
    known, polite = _wholes(), _polite()
    wholes = {tuple(plain)}
    if all(len(word) == 1 for word in plain):
        wholes.add(("".join(plain),))
    for language in {language for word in plain for language in polite.get(word, ())}:
        wholes.add(_strip(plain, language))
    wholes |= {(mend_keyword(whole[0]), *whole[1:]) for whole in wholes if 0 < len(whole) <= _FEW}
    return frozenset(field for whole in wholes for field in known.get(whole, ()))


_ALONE = frozenset(
    {"stop", "stopp", "sotp", "stp", "stopall", "unsubscribe", "unsub", "optout", "unsubscibe", "stopio"}
)
"""Words of stopping so clear that a whole sentence of them counts also beside other sentences."""


def stands_alone(words: Sequence[str]) -> bool:
    """Whether one sentence of a text, politeness and a number aside, is nothing but a clear word of stopping."""
    words = [mend_keyword(word) for word in words]
    if _ALONE.isdisjoint(words):
        return False
    sentence: list[str] = []
    for word in (*words, BREAK):
        if word != BREAK:
            sentence.append(word)
            continue
        kept = [one for one in _strip(sentence, "en") if one not in _BESIDE]
        if kept and _ALONE.issuperset(kept):
            return True
        sentence = []
    return False


_SCORES = """
    1 2 3 4 5 6 all no so and just now enough i said say very good poor bad excellent neither fine ok okay nope nah can
    could would will you u please it yes this them these thanks
"""
_BESIDE = frozenset(_SCORES.split())
"""What may stand beside a word of stopping in its sentence: a score, and words that add nothing."""


def _strip(plain: Sequence[str], language: str) -> tuple[str, ...]:
    expressions = _expressions(language)
    kept: list[str] = []
    at = 0
    while at < len(plain):
        taken = next((size for size in (4, 3, 2, 1) if tuple(plain[at : at + size]) in expressions), 0)
        if not taken:
            kept.append(plain[at])
        at += taken or 1
    return tuple(kept)


@cache
def _wholes() -> dict[tuple[str, ...], frozenset[str]]:
    known: dict[tuple[str, ...], frozenset[str]] = {}
    listed = [(field, keys_of(language, field)) for language in LANGUAGES for field in WHOLE]
    listed += [("why", split_each(words_of(entries))) for entries in WHY.values()]
    listed += [("less", split_each(words_of(entries))) for entries in LESS.values()]
    for field, keys in listed:
        for key in keys:
            known[key] = known.get(key, frozenset()) | {field}
    return dict.fromkeys(split_each(MESSENGER_WORDS), frozenset({"messenger"})) | known


@cache
def _expressions(language: str) -> frozenset[tuple[str, ...]]:
    return frozenset(keys_of(language, "polite"))


@cache
def _polite() -> dict[str, frozenset[str]]:
    """The first word of each expression of politeness → its languages."""
    first: dict[str, frozenset[str]] = {}
    for language in LANGUAGES:
        for expression in _expressions(language):
            if expression:
                first[expression[0]] = first.get(expression[0], frozenset()) | {language}
    return first
