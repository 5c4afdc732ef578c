"""What each text of a flow costs in each language, with the longest usual values filled in, and what it may cost.

Why a text in UCS-2 may take more segments: docs/decisions/0016-segments-by-script.md.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from bot.engine.effects import Send, SendClass
from bot.engine.flow import Flow, Texts
from bot.engine.render import FALLBACK as ENGLISH
from bot.engine.render import render, switch_on
from bot.text.gsm7 import Encoding, Segments, count_segments

# The shared texts that every deployment needs, and how many GSM-7 segments each may take.
CATALOGUE = {
    "invitation": 3,
    "reminder": 2,
    "re_ask": 2,
    "re_ask_yes_no": 1,
    "contradiction": 2,
    "comment": 1,
    "publish": 1,
    "follow_up_ask": 1,
    "thanks": 1,
    "stopped": 1,
    "restarted": 1,
    "wrong_number": 1,
    "bereavement": 2,
    "safety_self_harm": 2,
    "safety_emergency": 2,
    "safety_safeguarding": 2,
    "complaint": 1,
    "help": 3,
    "reply_free": 1,
    "only_words": 1,
    "edited": 1,
    "telegram_offer": 1,
    "telegram_link": 1,
    "telegram_page": 2,
    "telegram_button": 1,
    "telegram_joined": 2,
    "telegram_link_old": 1,
    "telegram_stranger": 1,
    "answer_yes": 1,
    "answer_no": 1,
    "language": 1,
    "language_lacking": 1,
    "wrong_number_ask": 1,
    "young": 1,
    "why_asked": 2,
    "why_follow_up": 2,
    "why_asked_before": 2,
    "why_not_asked": 2,
    "limit_once": 1,
    "limit_often": 1,
    "less": 1,
    "lead_in_child": 1,
}
ANY_TEXT = 2  # GSM-7 segments for a text that is not in the catalogue
# These stand around a step's question, so they are counted with it.
COUNTED_WITH_A_STEP = frozenset({"invitation", "reminder", "re_ask", "contradiction", "telegram_joined"})
IN_UCS2 = {1: 3, 2: 5, 3: 8}

# The longest usual values: a public name of 29 characters, telephone numbers with spaces.
LONGEST_VALUES = {
    "public_name": "North Middleshire Hospitals T",
    "pals": "01234 567890",
    "bereavement": "01234 567890",
    "help_number": "01234 567890",
    "site": "North Middleshire Hospital",
    "reply_cost": "free",
    "n": "3",
    "label": "Neither good nor poor",
    "telegram": "on",
    "day": "31/12/2026",
    "limit": "often",
    "times": "12",
    "days": "365",
    "link": "https://feedback.northmiddx.nhs.uk/join/" + "x" * 22,
}


@dataclass(frozen=True, slots=True)
class Size:
    """One text in one language. ``step`` "" is a shared text; ``words`` as written, ``full`` as it would be sent."""

    step: str
    key: str  # the catalogue's key; "step" for the step's own text
    language: str
    words: str
    full: str
    segments: Segments
    limit: int

    @property
    def is_over(self) -> bool:
        """Whether it takes more segments than it may."""
        return self.segments.segments > self.limit


def limit_for(budget: int, encoding: Encoding, language: str) -> int:
    """How many segments a text of ``budget`` segments in English may take in this encoding and language."""
    if encoding == "UCS-2":
        return IN_UCS2[budget]
    return budget if language == ENGLISH else budget + 1


def measure_flow(flow: Flow) -> Iterator[Size]:
    """The texts of the steps, and those that stand around a step's question, in each language that has words."""
    for name, step in flow.steps.items():
        if name != flow.first:
            yield from _measure_rendered(flow, name, "step", ANY_TEXT)
        if step.options:
            yield from _measure_rendered(flow, name, "re_ask", CATALOGUE["re_ask"])
            yield from _measure_rendered(flow, name, "contradiction", CATALOGUE["contradiction"])
    yield from measure_invitation(flow)
    if flow.remind_times:
        yield from _measure_rendered(flow, flow.first, "reminder", CATALOGUE["reminder"])


def measure_invitation(flow: Flow) -> Iterator[Size]:
    """The first text, in each language that has words for it."""
    yield from _measure_rendered(flow, flow.first, "invitation", CATALOGUE["invitation"])


def measure_catalogue(catalogue: Mapping[str, Texts]) -> Iterator[Size]:
    """The shared texts that stand by themselves, each in every language it has."""
    values = {
        language: switch_on(catalogue, language, LONGEST_VALUES) for texts in catalogue.values() for language in texts
    }
    for key, texts in catalogue.items():
        if key not in COUNTED_WITH_A_STEP:
            for language, words in texts.items():
                given = values[language]
                full = re.sub(r"\{(\w+)\}", lambda found, given=given: given.get(found[1], ""), words)
                yield _measure("", key, language, words, full, CATALOGUE.get(key, ANY_TEXT))


def _measure_rendered(flow: Flow, step: str, key: str, budget: int) -> Iterator[Size]:
    texts = flow.steps[step].texts if key == "step" else flow.catalogue.get(key, {})
    for language in flow.languages:
        if words := texts.get(language):
            full = render(flow, Send(key, step, SendClass.QUESTION), language, LONGEST_VALUES)
            yield _measure(step, key, language, words, full, budget)


def _measure(step: str, key: str, language: str, words: str, full: str, budget: int) -> Size:
    segments = count_segments(full)
    return Size(step, key, language, words, full, segments, limit_for(budget, segments.encoding, language))
