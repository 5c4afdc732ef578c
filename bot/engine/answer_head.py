"""Read the words a reply begins with as an answer in one language, and find where a comment begins behind it.

A reply is an answer if it is made of nothing but words of an answer, or if such words are set off from the rest: by a
mark, a line, a "but", or the beginning of a sentence. What could be counting, comparing or greeting is none.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from bot.engine.counted_nouns import PLACES
from bot.engine.counting import begins_sentence, counts_something, is_mark, is_part_of_figure, scores_several
from bot.engine.flow import Step
from bot.engine.rating import Rating, rate
from bot.engine.stated_words import MEANT
from bot.engine.vocabulary import ANSWERING, Sense, Term, Vocabulary, option_of
from bot.text.spans import Word

_TIMES_OF_DAY = frozenset({"morning", "afternoon", "evening", "day"})
_MOST_OPTIONS = 6
_NUMBER_SIGNS = frozenset({"no", "nr"})
_THANKS = frozenset({"thank", "thanks", "thankyou", "cheers"})
_STAFF_WORDS = """
    staff nurses doctors midwives porters team receptionist receptionists
"""
_STAFF = frozenset(_STAFF_WORDS.split())
_ONE_OF_STAFF = frozenset({"nurse", "doctor", "dr", "consultant", "surgeon", "midwife", "physio", "sister", "porter"})
_OF_STAFF_WORDS = """
    was were wer are is so very really all always could ignored never did had have brilliant excellent lovely kind
    friendly helpful great fantastic amazing wonderful polite rude caring nice good fab professional
"""
_DID_WORDS = """
    explained explains explain explaned explane listened listens took made helped looked gave knew told
"""
_DID = frozenset(_DID_WORDS.split())
_OF_STAFF = frozenset(_OF_STAFF_WORDS.split()) | _DID
_NO_MORE = frozenset({"nothing special", "nowt special", "nothing to write home about", "nothing to shout about"})
"""Behind "good but" these only say that it was not very good."""
_UNFIT = frozenset({Sense.GREETING, Sense.JOIN})


@dataclass(frozen=True, slots=True)
class Head:
    """An answer: ``value`` of the option, and where the comment begins in the text (None: there is none).

    ``opposed``: number and words say opposite things ("1 terrible"); the number counts.
    """

    value: str
    comment_at: int | None = None
    opposed: bool = False


@dataclass(frozen=True, slots=True)
class _Placed:
    term: Term
    at: int  # its first word
    behind: int  # the first word behind it
    apart: bool  # a mark stands before it


def read_head(step: Step, vocabulary: Vocabulary, text: str, words: Sequence[Word]) -> Head | None:
    """The answer at the beginning of ``text``, whose words ``words`` are; None when there is none for certain."""
    placed, stopped = _take(vocabulary, words)
    if any(one.term.sense is Sense.NUMBER and is_part_of_figure(text, words[one.at]) for one in placed):
        return None
    if any(_is_text_speak(before, one) for before, one in pairwise(placed)):
        return None
    if stopped is None:
        again = _goes_on(placed, words)
        return (
            Head(head.value, again)
            if again and (head := _judge(step, placed[:1], words))
            else _judge(step, placed, words)
        )
    cut = _find_cut(vocabulary, placed, stopped, text, words)
    if cut is None or "?" in words[cut].gap:
        return None  # "1? no chance"
    head = _judge(step, [one for one in placed if one.at < cut], words)
    return Head(head.value, _start(words[cut]), head.opposed) if head else None


def is_no_answer(vocabulary: Vocabulary, words: Sequence[Word]) -> bool:
    """Whether this language understands the text and finds no answer in it: "first class", "not 1", "zero".

    Then no other language need be asked.
    """
    placed, stopped = _take(vocabulary, words)
    if stopped is None:
        return any(one.term.sense in ANSWERING or one.term.sense is Sense.NOT for one in placed)
    found = vocabulary.match(words, 0, answered=False)
    return found is not None and found[0].sense is Sense.GREETING


def _is_text_speak(before: _Placed, one: _Placed) -> bool:
    """ "Thx 4 ur help"."""
    thanks = before.term.what.startswith(("th", "ta", "ty", "tx", "cheers")) and before.term.sense is Sense.DRESS
    return one.term.sense is Sense.NUMBER and thanks and not one.apart and one.term.what in ("2", "4")


def _goes_on(placed: Sequence[_Placed], words: Sequence[Word]) -> int | None:
    """ "1 I am only 15": the second number belongs to a thought of its own; where that begins."""
    numbers = [one for one in placed if one.term.sense is Sense.NUMBER]
    if len(numbers) != 2 or numbers[0].at or int(numbers[1].term.what) <= _MOST_OPTIONS or len(placed) < 3:
        return None
    return words[placed[1].at].start if begins_sentence(words, placed[1].at) else None


def _start(word: Word) -> int:
    """Where a comment that begins with ``word`` begins: with the bracket or the smile in front of it."""
    return word.start - len(word.gap.lstrip(" \t\r\n.,;:!?)-–—…"))


def _take(vocabulary: Vocabulary, words: Sequence[Word]) -> tuple[list[_Placed], int | None]:
    """The terms the text begins with, and the word that is none (None: all are)."""
    placed: list[_Placed] = []
    at, answered = 0, False
    while at < len(words):
        found = vocabulary.match(words, at, answered=answered)
        term, following = (found[0], at + found[1]) if found else (None, at)
        numbers_a_place = at > 0 and words[at - 1].plain in PLACES and bool(term) and term.sense is Sense.NUMBER
        if (
            term is None
            or numbers_a_place
            or (term.sense in _UNFIT and not _greets(vocabulary, term, at, following, words))
        ):
            return placed, at
        if term.sense is Sense.NOT and term.what in _NUMBER_SIGNS and _is_number(vocabulary, words, following):
            term = Term(Sense.DRESS, term.what)  # "no. 2"
        placed.append(_Placed(term, at, following, is_mark(words[at].gap)))
        answered = answered or term.sense in ANSWERING
        at = following
    return placed, None


def _greets(vocabulary: Vocabulary, term: Term, at: int, following: int, words: Sequence[Word]) -> bool:
    """ "Good evening, very good thanks" greets first; "good evening" alone is no answer."""
    if term.sense is not Sense.GREETING or at or following >= len(words):
        return False
    if is_mark(words[following].gap):
        return True
    found = vocabulary.match(words, following, answered=False)
    if words[following].plain.isdigit() and following + 1 == len(words):
        return True  # "bonjour 2"
    greets = words[following - 1].plain in _TIMES_OF_DAY
    return greets and found is not None and found[0].sense in (Sense.NUMBER, Sense.LABEL)


def _is_number(vocabulary: Vocabulary, words: Sequence[Word], at: int) -> bool:
    """A figure that is all ("no. 2"), not one that stands for a word ("no 1 came")."""
    if at >= len(words) or not words[at].plain.isdigit():
        return False
    if at + 1 == len(words) or is_mark(words[at + 1].gap):
        return True
    found = vocabulary.match(words, at + 1, answered=True)
    return found is not None and found[0].sense in (Sense.DRESS, Sense.LABEL)


def _find_cut(
    vocabulary: Vocabulary, placed: list[_Placed], stopped: int, text: str, words: Sequence[Word]
) -> int | None:
    """The word that the comment begins with; None when the answer is not set off from what follows."""
    answered = [one for one in placed if one.term.sense in ANSWERING]
    if not answered:
        return None
    first = answered[0]
    if first.term.sense is Sense.NUMBER:
        following = first.behind
        spaced = not is_mark(words[following].gap)
        rest = text[words[following].start :]
        spelt = not words[first.at].plain.isdigit() and not "\u3400" <= words[first.at].plain < "\ua000"  # 一
        if spaced and spelt and not (words[first.at].plain == "one" and scores_several(1, rest)):
            return None  # "one nurse", and the number words of twenty languages
        return None if counts_something(int(first.term.what), rest, gap=words[following].gap) else following
    last = answered[-1]
    behind = [one.at for one in placed if one.at > last.at and begins_sentence(words, one.at)]
    if behind and not any(one.apart for one in placed if one.at > behind[0]):
        return None if _turns_round(vocabulary, words, behind[0], placed) else behind[0]
    if _begins_with_staff(placed, words, stopped):
        return stopped
    if is_mark(words[stopped].gap) or vocabulary.joins_at(words, stopped) or begins_sentence(words, stopped):
        return None if _turns_round(vocabulary, words, stopped, placed) else stopped
    # "Very good, excellent staff": the answer ends at the mark; "very good thank you nurse": where thanks begin.
    marked = next((one.at for one in placed if one.apart and one.at > first.at), None)
    behind_it = [one.at for one in placed if one.at > last.at]
    thanks = (at for at in behind_it if words[at].plain in _THANKS or _is_sorry(words, at))
    return next(thanks, None) if marked is None else marked


def _is_sorry(words: Sequence[Word], at: int) -> bool:
    """ "Very good sorry caps stuck" excuses how it is written; "good sorry wrong one its 4" takes the answer back."""
    rest = {word.plain for word in words[at:]}
    return words[at].plain == "sorry" and rest.isdisjoint(MEANT) and not any(one.isdigit() for one in rest)


def _begins_with_staff(placed: Sequence[_Placed], words: Sequence[Word], stopped: int) -> bool:
    """ "Very good staff was polite". Not "poor nurses are run ragged": that pities them, and scores nothing."""
    if stopped + 1 >= len(words) or is_mark(words[stopped + 1].gap):
        return False
    who, what = words[stopped].plain, words[stopped + 1].plain
    if not (who in _STAFF and what in _OF_STAFF) and not (who in _ONE_OF_STAFF and what in _DID):
        return False
    said = rate([(one.term, one.apart) for one in placed if one.at < stopped])
    return not said.unclear and said.value in ("very_good", "very_poor")


def _turns_round(vocabulary: Vocabulary, words: Sequence[Word], at: int, before: Sequence[_Placed]) -> bool:
    """ "Good and bad", "good but poor": nothing but another answer follows; "don't know, was asleep" is one."""
    if not vocabulary.joins_at(words, at):
        return False
    placed, stopped = _take(vocabulary, words[at + 1 :])
    answers = [one for one in placed if one.term.sense in ANSWERING and one.term.what not in _NO_MORE]
    unknown = all(one.term.sense is Sense.DONT_KNOW for one in (*before, *answers) if one.term.sense in ANSWERING)
    return stopped is None and bool(answers) and not unknown


def _judge(step: Step, placed: Sequence[_Placed], words: Sequence[Word]) -> Head | None:
    """What the terms say together; None when they say nothing, or two things."""
    numbers = {one.term.what for one in placed if one.term.sense is Sense.NUMBER}
    if len(numbers) > 1 or any(option_of(step, number) is None for number in numbers):
        return None
    said = rate([(one.term, one.apart) for one in placed])
    if not numbers:
        return Head(said.value) if said.value else None
    option = option_of(step, numbers.pop())
    if option is None or said.negates_alone:
        return None
    if said.value in ("", option.value) and not said.unclear and not said.tells_more:
        return Head(option.value)
    behind = _begin_of_words(placed)
    return Head(option.value, _start(words[behind]), opposed=_oppose(said, Rating(option.value)))


def _begin_of_words(placed: Sequence[_Placed]) -> int:
    """Where the patient's own words begin beside a number, with the "not" in front of them: "4 not great"."""
    at = next(
        place for place, one in enumerate(placed)
        if one.term.sense in ANSWERING and one.term.sense is not Sense.NUMBER
    )  # fmt: skip
    while at and placed[at - 1].term.sense in (Sense.NOT, Sense.VERY):
        at -= 1
    return placed[at].at


def _oppose(said: Rating, number: Rating) -> bool:
    """Opposite ends, or no place on the scale at all beside one: "2 great" is only a weaker word."""
    return bool(said.value) and said.side != number.side
