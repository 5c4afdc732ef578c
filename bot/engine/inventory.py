"""Every English text that the flows can send, where it stands and what its translator must know. Writes no file."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from bot.engine.check import FFT_STEP
from bot.engine.flow import Flow, Step
from bot.engine.sizes import ANY_TEXT, CATALOGUE, COUNTED_WITH_A_STEP, LONGEST_VALUES, limit_for
from bot.engine.translations import ENGLISH
from bot.text.gsm7 import capacity

MEANINGS = {
    "public_name": "the trust's name",
    "lead_in": "the words before the question, such as 'Thinking about your recent visit:'",
    "question": "the question, translated by itself",
    "options": "the numbered answers, each on a line; it must stand on a line of its own",
    "pals": "the telephone number of PALS (the Patient Advice and Liaison Service)",
    "bereavement": "the telephone number of the bereavement service",
    "help_number": "a telephone number of the trust",
    "site": "the hospital's name",
    "n": "the number of the answer that was given",
    "label": "the words of the answer that was given",
    "reply_cost": "'It is free.' where replies cost nothing, else nothing",
    "telegram": "'Text TELEGRAM to answer on Telegram.' where that is offered, else nothing",
    "link": "a web address",
    "day": "a day in figures, such as 3/10/2026",
    "limit": "'We ask you at most once in 30 days.', translated by itself, or nothing",
    "times": "a number of times, 2 or more",
    "days": "a number of days, such as 30 or 90",
    "language": "the name of the language: write your language's own name instead",
}

# Shared texts that stand inside another, or on a button.
_PARTS = frozenset({"reply_free", "telegram_offer", "telegram_button", "answer_yes", "answer_no", "lead_in_child"}) | {
    "limit_once",
    "limit_often",
}


@dataclass(slots=True)
class SourceText:
    """One English text. ``budget``: GSM-7 segments it may take; ``around``: a step's question is counted with it."""

    english: str
    places: list[str] = field(default_factory=list[str])
    budget: int = ANY_TEXT
    around: bool = False
    part: bool = False  # of a longer text: an answer's label, words before a question


def list_texts(flows: Iterable[Flow]) -> tuple[SourceText, ...]:
    """Each English text once, in a stable order: the FFT question, the shared texts, then flow by flow."""
    found: dict[str, SourceText] = {}
    ordered = sorted(flows, key=lambda flow: flow.name)
    for item in (*_list_fft(ordered), *_list_shared(ordered), *_list_steps(ordered)):
        if item.english:
            known = found.setdefault(item.english, item)
            known.places += [place for place in item.places if place not in known.places]
            known.budget = min(known.budget, item.budget)
    return tuple(found.values())


def describe(text: SourceText) -> str:
    """What stands above the text for its translator, line by line: where it is used, its size, its placeholders."""
    lines = ["; ".join(text.places), _describe_size(text)]
    for name in dict.fromkeys(re.findall(r"\{(\w+)\}", text.english)):
        size = len(LONGEST_VALUES.get(name, ""))
        counted = (
            f" (counted as {size} characters)" if size > 2 and name not in ("reply_cost", "telegram", "limit") else ""
        )
        lines.append(f"{{{name}}}: {MEANINGS.get(name, 'filled in when it is sent')}{counted}")
    return "\n".join(lines)


def _describe_size(text: SourceText) -> str:
    if text.part:
        return "Part of a longer text: keep it as short as the English."
    basic, other = (limit_for(text.budget, encoding, "") for encoding in ("GSM-7", "UCS-2"))
    what = "At most, together with the question and the answers:" if text.around else "At most"
    return (
        f"{what} {capacity('GSM-7', basic)} characters ({_count(basic)}) in the basic alphabet of SMS, or"
        f" {capacity('UCS-2', other)} ({_count(other)}) with any other letter."
    )


def _count(segments: int) -> str:
    return "1 segment" if segments == 1 else f"{segments} segments"


def _list_fft(flows: list[Flow]) -> Iterator[SourceText]:
    for flow in flows:
        if step := flow.steps.get(FFT_STEP):
            yield SourceText(step.texts.get(ENGLISH, ""), ["fft question"], part=True)
            for option in step.options:
                yield SourceText(option.labels.get(ENGLISH, ""), [f"fft answer {option.value}"], part=True)


def _list_shared(flows: list[Flow]) -> Iterator[SourceText]:
    keys = dict.fromkeys([*CATALOGUE, *sorted({key for flow in flows for key in flow.catalogue})])
    for key in keys:
        for flow in flows:
            english = flow.catalogue.get(key, {}).get(ENGLISH, "")
            budget = CATALOGUE.get(key, ANY_TEXT)
            yield SourceText(english, [f"text {key}"], budget, key in COUNTED_WITH_A_STEP, key in _PARTS)


def _list_steps(flows: list[Flow]) -> Iterator[SourceText]:
    for flow in flows:
        shared = {texts.get(ENGLISH) for texts in flow.catalogue.values()}
        for step in flow.steps.values():
            for item in _list_step(flow, step):
                if item.english not in shared:
                    yield item


def _list_step(flow: Flow, step: Step) -> Iterator[SourceText]:
    at = f"{flow.name} {step.name}"
    yield SourceText(step.lead_in.get(ENGLISH, ""), [f"{at} lead_in"], part=True)
    if step.name == FFT_STEP:
        return
    yield SourceText(step.texts.get(ENGLISH, ""), [f"{at} {step.kind}"], part=step.name == flow.first)
    for option in step.options:
        yield SourceText(option.labels.get(ENGLISH, ""), [f"{at} answer {option.value}"], part=True)
