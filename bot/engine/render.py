"""The words of one text: flow, key and language in, text out. No patient's words ever pass through here."""

import re
from collections.abc import Callable, Mapping

from bot.engine.effects import Send, SendClass
from bot.engine.flow import Flow, Option, Step, StepKind, Texts
from bot.text.direction import is_right_to_left, settle_right_to_left
from bot.text.gsm7 import make_plain

FALLBACK = "en"

# What an author may write in braces; FROM_FLOW come from the flow itself, the rest from the deployment.
FROM_FLOW = frozenset({"lead_in", "question", "options"})
FROM_DEPLOYMENT = frozenset(
    {"public_name", "pals", "bereavement", "site", "n", "label", "reply_cost", "help_number", "telegram", "link"}
    | {"language", "day", "limit", "times", "days"}
)
# Values that switch a shared text on: {placeholder: {value: shared text}}.
_SWITCHES = {
    "reply_cost": {"free": "reply_free"},
    "telegram": {"on": "telegram_offer"},
    "limit": {"once": "limit_once", "often": "limit_often"},
}

_PLACE = re.compile(r"( ?)\{([a-z_]+)\}( ?)")


def render(flow: Flow, send: Send, language: str, values: Mapping[str, str]) -> str:
    """The text of ``send`` in ``language``, or in English where the flow lacks it.

    ``values``: what the deployment fills in (public_name, pals, …). Each placeholder is expanded once:
    braces inside a value stay as they are. A missing or empty value leaves no gap behind.
    ``reply_cost``: "free" becomes the shared text ``reply_free`` in the same language, ``telegram``: "on" becomes
    ``telegram_offer``; ``child``: anything asks a parent about a child's visit.
    ``limit``: "once" and "often" become ``limit_once`` and ``limit_often``.
    """
    step = flow.steps.get(send.step)
    template = _find_template(flow, send, step, language)
    lead_in = flow.catalogue.get("lead_in_child") if values.get("child") else None
    inner = _fill(template, lambda name: _from_flow(step, name, language, lead_in) if name in FROM_FLOW else None)
    given = switch_on(flow.catalogue, language, values)
    if (option := _option_of(step, send.value)) is not None:
        given |= {"n": str(option.number), "label": pick(option.labels, language)}
    text = _fill(inner, lambda name: given.get(name, "")).strip()
    if send.notice:
        text = f"{_fill(pick(flow.catalogue.get(send.notice, {}), language), lambda name: given.get(name, ''))}\n{text}"
    if language == FALLBACK:
        return make_plain(text)
    return settle_right_to_left(text) if is_right_to_left(language) else text


def render_shared(flow: Flow, key: str, language: str, values: Mapping[str, str]) -> str:
    """A shared text that belongs to no step: ``stopped``, ``help``, a safety text…"""
    return render(flow, Send(key, flow.first, SendClass.CLOSING), language, values)


def switch_on(catalogue: Mapping[str, Texts], language: str, values: Mapping[str, str]) -> dict[str, str]:
    """The values, those that switch a shared text on replaced by its words, whose own placeholders are filled in."""
    given = dict(values)
    for name, keys in _SWITCHES.items():
        if (key := keys.get(given.get(name, ""))) is not None:
            given[name] = _fill(pick(catalogue.get(key, {}), language), lambda inner: values.get(inner, ""))
    return given


def button_labels(flow: Flow, step: str, language: str) -> tuple[str, ...]:
    """What stands on the buttons of a step, for channels that have them; none for a step answered in words.

    Pressing one must mean what the same words mean: they are the labels that the reader of answers knows.
    """
    asked = flow.steps.get(step)
    if asked is None:
        return ()
    if asked.kind is StepKind.YES_NO:
        return tuple(pick(flow.catalogue.get(key, {}), language) for key in ("answer_yes", "answer_no"))
    return tuple(pick(option.labels, language) for option in asked.options)


def pick(texts: Texts, language: str) -> str:
    """The words in a language, else in English, else nothing."""
    return texts.get(language) or texts.get(FALLBACK, "")


def _find_template(flow: Flow, send: Send, step: Step | None, language: str) -> str:
    if send.key == "step" and step is not None:
        return "{lead_in} {question}\n{options}" if step.options else "{lead_in} {question}"
    key = send.key
    if key == "re_ask" and step is not None and step.kind is StepKind.YES_NO:
        key = "re_ask_yes_no"
    return pick(flow.catalogue.get(key, {}), language)


def _option_of(step: Step | None, value: str) -> Option | None:
    return next((option for option in step.options if option.value == value), None) if step and value else None


def _from_flow(step: Step | None, name: str, language: str, lead_in: Texts | None) -> str:
    if step is None:
        return ""
    if name == "lead_in":
        return pick((step.lead_in and lead_in) or step.lead_in, language)
    if name == "question":
        return pick(step.texts, language)
    return "\n".join(f"{option.number} {pick(option.labels, language)}" for option in step.options)


def _fill(template: str, find: Callable[[str], str | None]) -> str:
    """Expand each placeholder once, line by line; ``None`` keeps it, "" takes its gap (and an empty line) with it."""
    lines = ((line, _fill_line(line, find)) for line in template.split("\n"))
    return "\n".join(filled for line, filled in lines if filled.strip() or not line.strip())


def _fill_line(line: str, find: Callable[[str], str | None]) -> str:
    def put(match: re.Match[str]) -> str:
        before, name, after = match.groups()
        value = find(name)
        if value is None:
            return match.group()
        if value == "":
            return " " if before and after else ""
        return f"{before}{value}{after}"

    return _PLACE.sub(put, line)
