"""What a well-formed flow must also be: it ends, it can be answered, it is the real FFT, it fits into texts.

Budgets are in GSM-7 segments of 153. A text that needs UCS-2 (67 a segment; Welsh ŵ, Polish, Urdu) may take as many
segments as hold the same number of characters: 1 becomes 3, 2 becomes 5, 3 becomes 7.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from bot.engine.branching import always_asks_comment, count_most_texts, find_cycle, find_reachable
from bot.engine.effects import Send, SendClass
from bot.engine.flow import Flow, Option, Purpose, Step, StepKind, Texts
from bot.engine.render import FROM_DEPLOYMENT, FROM_FLOW, render
from bot.engine.wordings import Shared
from bot.text.gsm7 import count_segments

# NHS England, FFT guidance from April 2020: mandated to the letter, and in this order.
FFT_STEP = "rating"
FFT_NAME = "fft"
FFT_QUESTION = "Overall, how was your experience of our service?"
FFT_OPTIONS = {
    "very_good": "Very good",
    "good": "Good",
    "neither": "Neither good nor poor",
    "poor": "Poor",
    "very_poor": "Very poor",
    "dont_know": "Don't know",
}
MOST_TEXTS = 6

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
}
_STEP_BUDGET = 2
# These stand around a step's question, so they are counted with it.
_AROUND_A_STEP = {"invitation": 3, "reminder": 2}
_COUNTED_WITH_A_STEP = frozenset({*_AROUND_A_STEP, "re_ask", "contradiction", "telegram_joined"})
_IN_UCS2 = {1: 3, 2: 5, 3: 7}

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
    "link": "https://feedback.northmiddx.nhs.uk/join/" + "x" * 22,
}

# How "we do not watch for replies" is told in each language; elsewhere a person must look.
_NOT_WATCHED = {"en": ("not watch", "not read"), "cy": ("gwylio", "darllen")}


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong in a flow. ``step`` "" is the flow itself; ``part`` names the field; fatal or a warning."""

    step: str
    part: str
    message: str
    fatal: bool = True


def check_flow(flow: Flow) -> tuple[Problem, ...]:
    """Everything wrong with one flow, in order; a flow with holes is checked as far as it goes."""
    if not flow.steps:
        return ()
    found = [*_check_ways(flow), *_check_fft(flow), *_check_times(flow)]
    found += [*_check_first_text(flow), *_check_sizes(flow), *_check_placeholders(flow)]
    return tuple(found)


def check_follow_ups(flow: Flow, flows: Mapping[str, Flow]) -> Iterator[Problem]:
    """Does each follow-up exist, start only as one, and is the patient asked for it?"""
    asked = {step.follow_up for step in flow.steps.values()}
    for item in flow.follow_ups:
        target = flows.get(item.flow)
        if target is None:
            yield Problem(
                "", "follow_ups", f"there is no flow '{item.flow}' to follow up with. Add it or mend the name."
            )
        elif target.start_when.classes:
            yield Problem("", "follow_ups", f"'{item.flow}' also starts by itself: take its 'start_when' out.")
        if item.flow not in asked:
            yield Problem(
                "", "follow_ups", f"no step asks whether we may send '{item.flow}': add one with 'purpose: follow_up'."
            )


def check_shared(shared: Shared) -> Iterator[Problem]:
    """The shared texts: all there, in English, with known placeholders, within budget; the FFT question unaltered."""
    for key, budget in CATALOGUE.items():
        wording = shared.texts.get(key)
        if wording is None or "en" not in wording.words:
            yield Problem(key, "", f"the shared text '{key}' has no English words. Every flow needs it.")
        elif key not in _COUNTED_WITH_A_STEP:
            yield from _check_budget(key, "", wording.words, budget)
    for key, wording in shared.texts.items():
        yield from _check_braces(key, "", wording.words)
    if choice := shared.choices.get(FFT_NAME):
        options = [(value, label.words.get("en", "")) for value, label in choice.options.items()]
        yield from _compare_fft(FFT_NAME, "", choice.question.words.get("en", ""), options)


def _check_ways(flow: Flow) -> Iterator[Problem]:
    if cycle := find_cycle(flow):
        way = " → ".join((*cycle, cycle[0]))
        yield Problem(cycle[0], "next", f"this goes round for ever: {way}. Every way must lead to an end.")
    else:
        texts = count_most_texts(flow)
        if texts > MOST_TEXTS:
            yield Problem("", "steps", f"one way through sends {texts} texts ({MOST_TEXTS} at most). Ask less.")
    reachable = find_reachable(flow)
    for name, step in flow.steps.items():
        if name not in reachable:
            yield Problem(name, "", f"no way leads to step '{name}'. Go to it from another step, or take it out.")
        if step.next and step.next[-1].when:
            message = "the last way on must have no 'when', so that an unclear answer leads somewhere too."
            yield Problem(name, "next", message)
        if any(not branch.when for branch in step.next[:-1]):
            yield Problem(name, "next", "a way without 'when' takes everything: what stands below it is never reached.")
    if flow.steps[flow.first].kind is StepKind.SAY:
        yield Problem(flow.first, "texts", "the first step must ask something.")


def _check_fft(flow: Flow) -> Iterator[Problem]:
    for name, step in flow.steps.items():
        if step.kind is StepKind.CHOICE and (name == FFT_STEP or _resembles_fft(step)):
            if name != FFT_STEP:
                yield Problem(name, "", f"the FFT question's step must be called '{FFT_STEP}'.")
            options = [(option.value, option.labels.get("en", "")) for option in step.options]
            yield from _compare_fft(name, "texts", step.texts.get("en", ""), options)
    rating = flow.steps.get(FFT_STEP)
    if rating is None:
        return
    if rating.kind is not StepKind.CHOICE:
        yield Problem(FFT_STEP, "texts", f"step '{FFT_STEP}' is the FFT question: write 'ask: {FFT_NAME}'.")
    if not find_cycle(flow) and not always_asks_comment(flow):
        yield Problem("", "steps", "the FFT needs an open question: put a 'comment' step on every way to the end.")


def _resembles_fft(step: Step) -> bool:
    return step.texts.get("en") == FFT_QUESTION or {option.value for option in step.options} == set(FFT_OPTIONS)


def _compare_fft(step: str, part: str, question: str, options: list[tuple[str, str]]) -> Iterator[Problem]:
    if question and question != FFT_QUESTION:
        yield Problem(step, part, f"the FFT question must be exactly: {FFT_QUESTION}")
    if options and options != list(FFT_OPTIONS.items()):
        yield Problem(step, part, f"the FFT answers must be exactly, in this order: {', '.join(FFT_OPTIONS.values())}.")


def _check_times(flow: Flow) -> Iterator[Problem]:
    if flow.give_up_after and flow.give_up_after <= flow.send_after:
        yield Problem("", "send", "'give_up_after' must be later than 'after', or nothing is ever sent.")
    if flow.remind_after and flow.expires_after and flow.remind_after >= flow.expires_after:
        yield Problem("", "remind", "the reminder would come after 'expires_after': remind earlier.")
    for item in flow.follow_ups:
        if item.after and item.after <= flow.send_after:
            yield Problem("", "follow_ups", f"'{item.flow}' must come later than this flow's own first text.")


def _check_first_text(flow: Flow) -> Iterator[Problem]:
    """Every first message says who writes, how to stop, that nobody watches, and 999 (domain.md, Safety)."""
    part = "invitation"
    for language, text in flow.catalogue.get("invitation", {}).items():
        needed: dict[str, tuple[str, ...]] = {
            "who is writing ({public_name})": ("{public_name}",),
            "STOP": ("STOP",),
            "999": ("999",),
        }
        if language in _NOT_WATCHED:
            needed["that replies are not watched day and night"] = _NOT_WATCHED[language]
        else:
            message = f"the first text in {language}: let a speaker confirm it says that replies are not watched."
            yield Problem("", part, message, fatal=False)
        for what, signs in needed.items():
            if not any(sign in text for sign in signs):
                yield Problem("", part, f"the first text ({language}) must say {what}.")
        if "{question}" not in text:
            yield Problem("", part, f"the first text ({language}) must hold {{question}}.")
        if "{options}" in text and not flow.steps[flow.first].options:
            message = (
                "the first text holds {options}, and the first step has none: write an 'invitation' for this flow."
            )
            yield Problem(flow.first, "texts", message)


def _check_sizes(flow: Flow) -> Iterator[Problem]:
    first = flow.first
    for name, step in flow.steps.items():
        if name != first:
            yield from _check_rendered(flow, name, "step", _STEP_BUDGET)
        if step.options:
            yield from _check_rendered(flow, name, "re_ask", CATALOGUE["re_ask"])
    yield from _check_rendered(flow, first, "invitation", _AROUND_A_STEP["invitation"])
    if flow.remind_times:
        yield from _check_rendered(flow, first, "reminder", _AROUND_A_STEP["reminder"])


def _check_rendered(flow: Flow, step: str, key: str, budget: int) -> Iterator[Problem]:
    send = Send(key, step, SendClass.QUESTION)
    texts = {language: render(flow, send, language, LONGEST_VALUES) for language in flow.languages}
    what = {"step": "this text", "re_ask": "asking this again"}.get(key, f"the {key}")
    yield from _check_budget(step, "texts", texts, budget, what=what)


def _check_budget(step: str, part: str, texts: Texts, budget: int, *, what: str = "this text") -> Iterator[Problem]:
    for language, text in texts.items():
        full = re.sub(r"\{(\w+)\}", lambda found: LONGEST_VALUES.get(found[1], ""), text)
        size = count_segments(full)
        most = budget if size.encoding == "GSM-7" else _IN_UCS2[budget]
        if size.segments > most:
            message = (
                f"{what} ({language}) takes {size.segments} text segments ({size.encoding}; {most} at most). Shorten."
            )
            yield Problem(step, part, message)
        if language == "en" and size.encoding != "GSM-7":
            odd = next(character for character in full if count_segments(character).encoding != "GSM-7")
            yield Problem(
                step, part, f"'{odd}' makes {what} cost more than twice as much. Write it plainly.", fatal=False
            )


def _check_placeholders(flow: Flow) -> Iterator[Problem]:
    for name, step in flow.steps.items():
        yield from _check_braces(name, "texts", step.texts)
        yield from _check_braces(name, "lead_in", step.lead_in)
        yield from _check_options(name, step.options)
        yield from _check_yes_no(name, step)


def _check_yes_no(name: str, step: Step) -> Iterator[Problem]:
    if step.purpose in (Purpose.PUBLISH, Purpose.FOLLOW_UP) and "NO" not in step.texts.get("en", "NO"):
        yield Problem(name, "texts", "say in the question how to answer: YES or NO.")


def _check_options(name: str, options: tuple[Option, ...]) -> Iterator[Problem]:
    seen: dict[tuple[str, str], str] = {}
    for option in options:
        yield from _check_braces(name, "options", option.labels, known=frozenset())
        for language, label in option.labels.items():
            if (other := seen.setdefault((language, label.casefold()), option.value)) != option.value:
                yield Problem(name, "options", f"'{other}' and '{option.value}' have the same words in {language}.")


_BRACES = re.compile(r"\{([^{}]*)\}?|\}")


def _check_braces(
    step: str, part: str, texts: Texts, *, known: frozenset[str] = FROM_FLOW | FROM_DEPLOYMENT
) -> Iterator[Problem]:
    for language, text in texts.items():
        for found in _BRACES.finditer(text):
            if found.group() != f"{{{found[1]}}}" or found[1] not in known:
                names = ", ".join(sorted(known)) or "none here"
                yield Problem(step, part, f"'{found.group()[:40]}' ({language}) is no placeholder. Known: {names}.")
