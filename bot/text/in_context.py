"""Decide which sentences of an intent count where they stand: some only in a short text, or at the end of a thought."""

from collections.abc import Callable, Sequence

from bot.text.asked_of_us import is_asked_of_us
from bot.text.spoken import Heard
from bot.text.told_abroad import is_mistaken_on_the_ward, is_of_the_ward, tells_of_a_visit
from bot.text.told_of_care import OF_STORIES, OF_VISITS, tells_of_care, tells_of_life
from bot.text.words import BREAK, split_words

LONGEST_KEYWORD = 12  # words: a longer text is no keyword, however polite
_LONGEST_HELP = 8  # words: "who is this" inside a longer text is talk about something else
_LONGEST_QUESTION = 18  # … unless its sentence ends with it
_LONGEST_REQUEST = 12  # words, for "in English please"
_LONGEST_STRANGER = 28  # words: strangers write little; "I was not the patient" in a story is said by a carer
_LONGEST_DENIAL = 16  # words: "I have not been in hospital since, thanks to you" is feedback
_AFTER_DENIAL = 6
_LONGEST_NEWS = 10  # words: "died" by itself tells of a death only in a short text
_LONGEST_BARE = 3

_NOT_DENIED_BEFORE = """
    yet since before for from till until properly because when or though by long straight like as so better with again
    this and person man woman
"""
_NOT_DENIED = frozenset(_NOT_DENIED_BEFORE.split())
_LONG_AGO = (["for", "years"], ["for", "ages"], ["for", "months"], ["for", "decades"])
_ASKED = frozenset({"what", "wot", "wat"})
_ANSWERS = frozenset(split_words(". i we there never not sorry please im mate lol thanks and wrong you"))
"""What may follow "what hospital?" of a stranger: "what hospital is this" asks who is writing."""

_AFTER_THIS = frozenset(
    split_words(". please from texting and i number message text for about now then mate love how why you when")
)
_WHO_IS_THIS = ("who", "is", "this")
_AFTER_OFF = frozenset(
    split_words(". please now thanks thank i this these your of and you stop")
)  # "take me off aspirin"
_REFUSED_WITHIN = 5  # words
_REFUSES = frozenset(split_words("not never stop no without why dare nobody"))
_BY_MISTAKE = frozenset({"accident", "accidentally", "mistake", "error"})  # "pressed stop by accident, put me back on"
_GOES_ON = frozenset(split_words("and but so because years i it the do what can my lol at"))
_SPEAKER = frozenset(split_words("i am im iam me my we being only just child kid minor"))

# What may stand behind "he is dead" or "she passed" when they tell of a death: "dead good" and "passed me" do not.
_CLOSERS = """
    now so since because at last this yesterday today tonight please thanks thank i we do stop sorry away peacefully
    suddenly sadly recently earlier just after before during while when two three from under there here im you why how
    overnight surrounded aged and monday tuesday wednesday thursday friday saturday sunday dont what if in that love
    hun pal mate take not but with on to as she he remove it thankyou or mum dad then who where are is me
"""
_DEAD = ("dead", "ded", "deid")
_PASSING = frozenset(split_words("on to me you it as with from in"))
_AFTER_DEAD = frozenset(_CLOSERS.split()) | {BREAK}
_AFTER_PASSED = _AFTER_DEAD - _PASSING
_AFTER_GONE = frozenset(
    split_words(". so please thanks thank sorry do stop i we away she he peacefully bless rip sadly god forever")
)
_MAY_FOLLOW = {
    **dict.fromkeys(_DEAD, _AFTER_DEAD),
    **dict.fromkeys(("passed", "past", "pased", "passd", "left us", "passed on"), _AFTER_PASSED),
    **dict.fromkeys(("gone", "gone now"), _AFTER_GONE),
}
_BARE_NEWS = frozenset({"rip", "dead", "ded", "widow", "widowed"})  # only as nearly the whole text


def counts(one: Heard, words: Sequence[str]) -> bool:
    """Whether the sentence means what it says at its place in the text."""
    after = words[one.end] if one.end < len(words) else BREAK
    if one.language == "en" and (decide := _ENGLISH.get(one.field)) is not None:
        return decide(one, words, after)
    match one.field:
        case "help_says":
            return _is_question(one, words, after)
        case "language_says":
            return len(words) <= _LONGEST_REQUEST
        case "stop_says":
            return not is_of_the_ward(one, words)
        case "wrong_number_says":
            return not is_mistaken_on_the_ward(one, words)
        case "never_been_says":
            return _is_denial(one, words, after)
        case "young_says":
            return _is_age(one, words, after)
        case _:
            return True


def _is_question(one: Heard, words: Sequence[str], after: str) -> bool:
    if tuple(words[one.start : one.start + 3]) == _WHO_IS_THIS and not _AFTER_THIS.issuperset(
        words[one.start + 3 : one.start + 4]
    ):
        return False  # "who is this consultant who never came"
    return len(words) <= _LONGEST_HELP or (after == BREAK and len(words) <= _LONGEST_QUESTION)


def _is_wish_to_stop(one: Heard, words: Sequence[str], after: str) -> bool:
    return after in _AFTER_OFF if words[one.end - 1] == "off" else is_asked_of_us(one, words)


def _is_wish_to_start(one: Heard, words: Sequence[str], after: str) -> bool:
    """Not "text me again and I'll complain"."""
    return after != "and" and not _is_refused(one, words)


def _is_stranger(one: Heard, words: Sequence[str], _after: str) -> bool:
    outright = "wrong" in words[one.start : one.end]  # "wrong number, I have no scan booked"
    return len(words) <= _LONGEST_STRANGER and not tells_of_care(
        words, one.start, one.end, frozenset() if outright else OF_VISITS
    )


def _is_refused(one: Heard, words: Sequence[str]) -> bool:
    """ "Don't ever text me again" and "stop: no more texts, do not start them again" ask for nothing."""
    before = list(words[max(0, one.start - _REFUSED_WITHIN) : one.start])
    same = before[len(before) - before[::-1].index(BREAK) :] if BREAK in before else before
    return not _REFUSES.isdisjoint(same) and _BY_MISTAKE.isdisjoint(same)


def _is_news(one: Heard, words: Sequence[str], after: str) -> bool:
    if tells_of_life(words, one.start, one.end):
        return False
    if one.end - one.start == 1:
        bare = words[one.start] in _BARE_NEWS
        return after == BREAK and len(words) <= _LONGEST_BARE if bare else len(words) <= _LONGEST_NEWS
    last = words[one.end - 1]
    may_follow = _MAY_FOLLOW.get(last) or _MAY_FOLLOW.get(f"{words[one.end - 2]} {last}")
    return may_follow is None or after in may_follow or (last in _DEAD and after.isdigit())


def _is_denial(one: Heard, words: Sequence[str], after: str) -> bool:
    left = len(words) - one.end
    if len(words) > _LONGEST_DENIAL or left > _AFTER_DENIAL:
        return False
    if one.language != "en":
        return not tells_of_a_visit(one, words)
    if list(words[one.end :]) in _LONG_AGO:
        return True
    if tells_of_care(words, one.start, one.end, OF_STORIES):
        return False
    return after in _ANSWERS if words[one.start] in _ASKED else after not in _NOT_DENIED


def _is_age(one: Heard, words: Sequence[str], after: str) -> bool:
    """ "I am 15 weeks pregnant" tells no age, and "14 yr old here" only as the beginning tells the writer's."""
    ends = after == BREAK or after in _GOES_ON
    return ends and (one.language != "en" or one.start == 0 or words[one.start] in _SPEAKER)


_ENGLISH: dict[str, Callable[[Heard, Sequence[str], str], bool]] = {
    "start_says": _is_wish_to_start,
    "stop_says": _is_wish_to_stop,
    "wrong_number_says": _is_stranger,
    "bereavement_says": _is_news,
}
"""What only English sentences must also meet."""
