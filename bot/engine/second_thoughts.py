"""Find behind an answer the one that counts instead: "2. Sorry wrong button I meant 1", "Wonderful nurses, food, 5"."""

from collections.abc import Sequence

from bot.engine.answer_head import Head
from bot.engine.counting import is_mark, is_part_of_figure
from bot.engine.flow import Step
from bot.engine.rating import opposite
from bot.engine.stated import read_stated
from bot.engine.vocabulary import Vocabulary, option_of
from bot.text.spans import Word, find_words

_LONGEST = 400  # characters: nobody takes a score back at the end of a long story
_TAKES_BACK = frozenset(
    {"sorry", "actually", "oops", "whoops", "correction", "meant", "mistake", "scrap", "typo", "wait"}
)
_SOON = 5  # words behind the answer


def counted_instead(
    step: Step, english: Vocabulary, head: Head, text: str, words: Sequence[Word]
) -> tuple[str, bool] | None:
    """The option's value that replaces the one of ``head``, and whether the two stand on opposite sides; or None.

    ``words`` are all of ``text``'s, as `find_words` finds them.
    """
    if head.comment_at is None or len(text) > _LONGEST:
        return None
    closing = _closing_number(step, text, words, head.comment_at)
    if closing is not None:
        return closing, opposite(closing, head.value)
    behind = [word.plain for word in words if word.start >= head.comment_at][:_SOON]
    if _TAKES_BACK.isdisjoint(behind):
        return None
    rest = text[head.comment_at :]
    told = read_stated(step, english, rest, find_words(rest))
    return (told[0], False) if told is not None else None


def _closing_number(step: Step, text: str, words: Sequence[Word], comment_at: int) -> str | None:
    """What begins like an answer in words and ends in a number by itself is that number."""
    last = words[-1]
    if any(word.plain.isdigit() for word in words if word.end <= comment_at) or last.start < comment_at:
        return None
    if not last.plain.isdigit() or not is_mark(last.gap) or ":" in last.gap or is_part_of_figure(text, last):
        return None
    option = option_of(step, last.plain)
    return option.value if option is not None else None
