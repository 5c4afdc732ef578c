"""Find the answer that an English reply states inside it: "they were superb so 1", "Everybody was kind. Good".

A number is stated at the end of a thought behind a word that states ("so", "I'd say a", "number"), or alone in its
thought. A number that counts, places or dates is none, and two that are stated are none. An option's own words are
stated at the end of a thought that speaks of nothing else.
"""

from collections.abc import Sequence

from bot.engine.answer_head import read_head
from bot.engine.counting import OR, counts_something, is_list, is_mark, is_part_of_figure
from bot.engine.flow import Step
from bot.engine.stated_words import (
    ARTICLES,
    BEING,
    ENGLISH,
    LEADS,
    MEANT,
    NEED_A_LEAD,
    OF_THE_ANSWER,
    OUTRIGHT,
    PLACES,
    REFUSING,
    SUPPOSING,
    TOPICS,
    UNLED,
    UNSURE,
)
from bot.engine.vocabulary import ANSWERING, Sense, Vocabulary, option_of
from bot.text.spans import Word

_LONGEST_SENTENCE = 9  # words before an option's own words
_NEITHER_HERE = frozenset({"no", "for", "other", "almost", "did", "do"})
_BEFORE_WORDS = frozenset(
    {"", "number", "option", "a", "an", "answer", "say", "says", "its", "score", "rating", "is", "solid", "big"}
)
_ELSEWHERE = TOPICS | UNSURE | REFUSING | _NEITHER_HERE
_NUMBERS_A_PLACE = frozenset({"number", "no", "num"})
_SHORTEST_TOLD = 4
_LONGEST_BARE = 8  # words of a reply that is nothing but its answer
_ENGLISH = ENGLISH | TOPICS
_OF_STATING = LEADS | ARTICLES | BEING | OF_THE_ANSWER | NEED_A_LEAD | MEANT

Thought = Sequence[Word]


def read_stated(step: Step, vocabulary: Vocabulary, text: str, words: Sequence[Word]) -> tuple[str, str | None] | None:
    """Value and comment of an answer stated in ``text``, or None. The comment is the whole text, if it says more.

    ``words``: all of the text's, as `find_words` finds them.
    """
    if is_list(text):
        return None
    thoughts = list(_thoughts(words))
    value = _stated_number(step, vocabulary, text, words, thoughts) or _stated_label(step, vocabulary, text, thoughts)
    if value is None:
        return None
    return value, (text if len(thoughts) > 1 or _says_more(vocabulary, words) else None)


def _says_more(vocabulary: Vocabulary, words: Sequence[Word]) -> bool:
    """Not "I'd give it a 1 thanks": what is made of nothing but its answer leaves no comment."""
    return len(words) > _LONGEST_BARE or any(
        not vocabulary.begins_with(word) and word.plain not in _OF_STATING for word in words
    )


def _thoughts(words: Sequence[Word]) -> list[list[Word]]:
    """The words between marks."""
    thoughts: list[list[Word]] = []
    for word in words:
        if not thoughts or is_mark(word.gap):
            thoughts.append([])
        thoughts[-1].append(word)
    return thoughts


def _stated_number(
    step: Step, vocabulary: Vocabulary, text: str, words: Sequence[Word], thoughts: Sequence[Thought]
) -> str | None:
    stated: list[str] = []
    corrected = ""
    if text.rstrip().endswith("?"):
        return None
    numbers = sum(word.plain.isdigit() for word in words)
    for thought in thoughts:
        for at, word in enumerate(thought):
            number = _number(vocabulary, word, thought[at - 1].plain if at else "")
            if not number:
                continue
            if text[word.end : word.end + 2].lstrip(" ")[:1] == "?":
                continue  # "1? no chance"
            if is_part_of_figure(text, word) or option_of(step, number) is None:
                continue
            before = [one.plain for one in thought[:at]]
            led = _is_led_to(before, len(thought))
            if (
                _is_one_of_two(before)
                or not _ends_thought(vocabulary, text, thought, at, int(number))
                or _is_refused(before, led=led)
            ):
                continue
            if not led and not _is_last(words, thought, at, numbers):
                continue
            stated.append(number)
            if MEANT.intersection(before) or MEANT.intersection(_earlier(words, thought)):
                corrected = number
    chosen = {corrected} if corrected else set(stated)
    option = option_of(step, chosen.pop()) if len(chosen) == 1 else None
    return option.value if option else None


def _number(vocabulary: Vocabulary, word: Word, before: str) -> str:
    if word.plain.isdigit():
        return word.plain
    if before not in _BEFORE_WORDS or word.plain[:1].isdigit():
        return ""  # "the right one", "I rang first", "the 4th and 18th"
    term = vocabulary.terms.get((word.plain,))
    return term.what if term is not None and term.sense is Sense.NUMBER else ""


def _earlier(words: Sequence[Word], thought: Thought) -> set[str]:
    """The words of the thought before, where a slip may be told of ("sorry typo, 2")."""
    first = next((place for place, word in enumerate(words) if word is thought[0]), 0)
    return {word.plain for word in words[max(0, first - 4) : first]}


def _is_refused(before: Sequence[str], *, led: bool) -> bool:
    """ "I would not give it a 1"."""
    return "if" in before or (
        before[-1:] != ["so"] and bool(REFUSING.intersection(before[-7:] if led else before[-2:]))
    )


def _is_one_of_two(before: Sequence[str]) -> bool:
    """ "1 or maybe 2"."""
    rest = list(before)
    while rest and rest[-1] in OR:
        rest.pop()
    return len(rest) < len(before) and bool(rest) and rest[-1].isdigit()


def _is_led_to(before: Sequence[str], length: int) -> bool:
    """Alone in its thought, or behind a word that states, with an article or two between."""
    rest = list(before)
    while rest and rest[-1] in ARTICLES and rest[-1] not in ("number", "option", "no"):
        rest.pop()
    if not rest:
        return length <= 4 or not before
    last = rest[-1]
    if last in _NUMBERS_A_PLACE and PLACES.intersection(rest[-2:-1]):
        return False  # "I live at number 6"
    if last in BEING:
        return bool(OF_THE_ANSWER.intersection(rest[-3:-1]))
    if last in NEED_A_LEAD:
        return any(word in LEADS for word in rest[:-1])
    return last in LEADS and last not in PLACES


def _is_last(words: Sequence[Word], thought: Thought, at: int, numbers: int) -> bool:
    """The very last word of a reply of some length, and its only number: "they let my sister stop over 1"."""
    before = thought[at - 1].plain if at else ""
    return (
        thought[at] is words[-1]
        and numbers == 1
        and len(words) >= _SHORTEST_TOLD
        and at > 0
        and not _ENGLISH.isdisjoint(word.plain for word in words)  # no other language is read inside a sentence
        and before not in PLACES | BEING | UNLED
    )


def _ends_thought(vocabulary: Vocabulary, text: str, thought: Thought, at: int, number: int) -> bool:
    """Nothing follows but politeness, or a reason ("3 cos…", "1 and tell the nurse…")."""
    following = at + 1
    while following < len(thought):
        found = vocabulary.match(thought, following, answered=True)
        if thought[following].plain != "not" and (found is None or found[0].sense not in (Sense.DRESS, Sense.JOIN)):
            return False
        if thought[following].plain == "not":
            return True  # "I meant 1 not 5"
        if found is not None and following + 1 < len(thought) and thought[following + 1].plain.isdigit():
            return False  # "4 and 18"
        if found is None or found[0].sense is Sense.JOIN:
            return not counts_something(number, text[thought[at + 1].start :], gap=" ")
        following += found[1]
    return True


def _stated_label(step: Step, vocabulary: Vocabulary, text: str, thoughts: Sequence[Thought]) -> str | None:
    """An option's own words at the end of one thought, when no other thought holds any word of an answer."""
    found: list[str] = []
    for number, thought in enumerate(thoughts):
        clause = _behind_but(vocabulary, thought)
        if not _has_answer(vocabulary, clause):
            continue
        for start in range(max(0, len(clause) - 8), len(clause)):
            tail = clause[start:]
            before = {word.plain for word in clause[:start]}
            outright = thought is thoughts[-1] and _says_outright([word.plain for word in clause[:start]])
            elsewhere = start > _LONGEST_SENTENCE or before & _ELSEWHERE or _has_answer(vocabulary, clause[:start])
            if elsewhere and not outright:
                continue
            head = read_head(step, vocabulary, text, tail)
            if head is None or head.comment_at is not None:
                continue
            if _is_label(vocabulary, tail) or (not start and _is_praise_alone(vocabulary, tail, thoughts)):
                found.append(head.value)
                break
        else:
            if number and _has_answer(vocabulary, thought):
                return None
    return found[0] if len(set(found)) == 1 else None


def _says_outright(before: Sequence[str]) -> bool:
    """ "… ward a bit noisy but they are run ragged so ill say good": whatever came before, this is the answer."""
    return tuple(before[-2:]) in OUTRIGHT and REFUSING.isdisjoint(before[-4:]) and SUPPOSING.isdisjoint(before)


def _behind_but(vocabulary: Vocabulary, thought: Thought) -> Thought:
    """ "Took ages to park but the rest was good"."""
    at = next((place for place in range(len(thought) - 1, -1, -1) if thought[place].plain == "but"), -1)
    return thought if at >= 0 and _has_answer(vocabulary, thought[:at]) else thought[at + 1 :]


def _is_label(vocabulary: Vocabulary, words: Thought) -> bool:
    at = 0
    labels = 0
    while at < len(words):
        term, size = vocabulary.match(words, at, answered=False) or (None, 1)
        if term is None:
            return False
        labels += term.sense is Sense.LABEL
        if term.sense is Sense.NUMBER:
            return False
        at += size
    return labels == 1


def _is_praise_alone(vocabulary: Vocabulary, thought: Thought, thoughts: Sequence[Thought]) -> bool:
    """ "Nothing was too much trouble, absolutely superb": nothing but strong praise, of nothing in particular."""
    terms = [vocabulary.match(thought, at, answered=False) for at in range(len(thought))]
    senses = {term[0].sense for term in terms if term is not None}
    if Sense.EXCELLENT not in senses or not senses <= {Sense.EXCELLENT, Sense.VERY, Sense.DRESS}:
        return False
    return not any(word.plain in _ELSEWHERE for one in thoughts if one is not thought for word in one)


def _has_answer(vocabulary: Vocabulary, thought: Thought) -> bool:
    for at in range(len(thought)):
        found = vocabulary.match(thought, at, answered=False)
        if found is not None and found[0].sense in ANSWERING and found[0].sense is not Sense.NUMBER:
            return True
    return False
