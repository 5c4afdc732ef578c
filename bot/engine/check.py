"""What a well-formed flow must also be: it ends, it can be answered, it is the real FFT, it fits into texts."""

from collections.abc import Iterator, Mapping

from bot.engine.branching import always_asks_comment, count_most_texts, find_cycle, find_reachable
from bot.engine.check_texts import Problem, check_braces, check_first_text, check_placeholders, check_sizes
from bot.engine.flow import Flow, Step, StepKind
from bot.engine.sizes import CATALOGUE, measure_catalogue, measure_flow
from bot.engine.wordings import Shared

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


def check_flow(flow: Flow) -> tuple[Problem, ...]:
    """Everything wrong with one flow, in order; a flow with holes is checked as far as it goes."""
    if not flow.steps:
        return ()
    found = [*_check_ways(flow), *_check_fft(flow), *_check_times(flow)]
    found += [*check_first_text(flow), *check_sizes(measure_flow(flow)), *check_placeholders(flow)]
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
    for key in CATALOGUE:
        if (wording := shared.texts.get(key)) is None or "en" not in wording.words:
            yield Problem(key, "", f"the shared text '{key}' has no English words. Every flow needs it.")
    texts = {key: wording.words for key, wording in shared.texts.items()}
    yield from check_sizes(measure_catalogue(texts))
    for key, words in texts.items():
        yield from check_braces(key, "", words)
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
