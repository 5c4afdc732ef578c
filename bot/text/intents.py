"""Find the intents that outrank every flow in a patient's text; what follows from them is decided elsewhere."""

from collections.abc import Sequence
from enum import StrEnum

from bot.text import keywords
from bot.text.phrases import PhraseSet
from bot.text.words import BREAK, split_words


class Intent(StrEnum):
    """What a text asks for whatever was being asked; the order is the precedence of contract.md."""

    BEREAVEMENT = "bereavement"
    OPT_OUT = "opt_out"
    WRONG_NUMBER = "wrong_number"
    OPT_IN = "opt_in"
    HELP = "help"
    MESSENGER = "messenger"  # to go on in a messenger; for `interpret` a kind of help


_WORDS = {
    Intent.OPT_OUT: keywords.OPT_OUT_WORDS,
    Intent.WRONG_NUMBER: keywords.WRONG_NUMBER_WORDS,
    Intent.OPT_IN: keywords.OPT_IN_WORDS,
    Intent.HELP: keywords.HELP_WORDS,
    Intent.MESSENGER: keywords.MESSENGER_WORDS,
}
_SENTENCES = {
    Intent.BEREAVEMENT: (PhraseSet(keywords.BEREAVEMENT_PHRASES), PhraseSet(keywords.BEREAVEMENT_UNLESS)),
    Intent.OPT_OUT: (PhraseSet(keywords.OPT_OUT_PHRASES), PhraseSet(keywords.OPT_OUT_UNLESS)),
    Intent.WRONG_NUMBER: (PhraseSet(keywords.WRONG_NUMBER_PHRASES), PhraseSet(keywords.WRONG_NUMBER_UNLESS)),
}
_HELP = PhraseSet(keywords.HELP_PHRASES)
_LONGEST_WHOLE = 12  # words: a longer text is no keyword, however polite
# After a leading STOP these begin a new thought ("STOP I want to die"); "Stop making us wait" is feedback.
_WHOSE = frozenset({"my", "he", "she", "we"})  # … only after a STOP in capitals
_NEW_THOUGHT = frozenset({"i", "you", "leave", "no", "nobody"})


def read_intent(text: str) -> Intent | None:
    """The intent that ranks highest, or None: most texts are feedback, also those that contain the words."""
    found = read_intents(text)
    return next((intent for intent in Intent if intent in found), None)


def read_intents(text: str) -> frozenset[Intent]:
    """Every intent of a text: "STOP, my husband died" is both, and the caller must honour both."""
    words = split_words(text)
    found = {intent for intent, (phrases, unless) in _SENTENCES.items() if _says(words, phrases, unless)}
    whole = _whole_message(words)
    found.update(intent for intent, known in _WORDS.items() if whole & known)
    if _begins_with_stop(text, words):
        found.add(Intent.OPT_OUT)
    if len(words) <= keywords.HELP_LONGEST and any(True for _ in _HELP.find(words)):
        found.add(Intent.HELP)
    return frozenset(found)


def _says(words: Sequence[str], phrases: PhraseSet, unless: PhraseSet) -> bool:
    hits = list(phrases.find(words))
    if not hits:
        return False
    excuses = list(unless.find(words))
    return any(all(excuse.end <= hit.start or excuse.start >= hit.end for excuse in excuses) for hit in hits)


def _whole_message(words: Sequence[str]) -> set[str]:
    """The message without punctuation, as it is and without politeness; letters spelt apart are joined."""
    plain = [word for word in words if word != BREAK]
    if not plain or len(plain) > _LONGEST_WHOLE:
        return set()
    bare = [word for word in plain if word not in keywords.POLITE_WORDS]
    wholes = {" ".join(plain), " ".join(bare)}
    if all(len(word) == 1 for word in plain):
        wholes.add("".join(plain))
    return wholes


def _begins_with_stop(text: str, words: Sequence[str]) -> bool:
    """STOP first and something else after it: an opt-out that says more (domain.md, Safety)."""
    if len(words) < 2 or words[0] not in ("stop", "stopall", "unsubscribe"):
        return False
    if words[1] in _NEW_THOUGHT:
        return True
    shouted = text.lstrip(" \t\n\"'“‘(").startswith(("STOP", "UNSUBSCRIBE"))
    return shouted and (words[1] == BREAK or (words[1] in _WHOSE and not text.isupper()))
