"""Every text a flow can send, in each of its languages, with what it costs as SMS."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from admin.presenters.flows import Tongue, step_title, tongues
from admin.presenters.words import words_for
from bot.engine.effects import Send, SendClass
from bot.engine.flow import Flow, StepKind
from bot.engine.render import render
from bot.engine.sizes import ANY_TEXT, CATALOGUE, LONGEST_VALUES, limit_for
from bot.text.gsm7 import Segments, count_segments

TITLES = {
    "invitation": "First text",
    "reminder": "Reminder",
    "re_ask_yes_no": "Asked again, yes or no",
    "stopped": "After STOP",
    "restarted": "After START",
    "wrong_number": "After a wrong number",
    "bereavement": "After a death",
    "safety_self_harm": "Safety text: self-harm",
    "safety_emergency": "Safety text: emergency",
    "safety_safeguarding": "Safety text: safeguarding",
    "complaint": "After a complaint",
    "help": "After HELP",
    "reply_free": "Where replies are free",
    "only_words": "After a picture or a voice message",
    "edited": "After a changed message",
    "telegram_offer": "Telegram: the offer",
    "telegram_link": "Telegram: the link",
    "telegram_page": "Telegram: on the page of the link",
    "telegram_button": "Telegram: on the button of that page",
    "telegram_link_old": "Telegram: the link is old",
    "telegram_stranger": "Telegram: to a stranger",
    "answer_yes": "On the button for yes",
    "answer_no": "On the button for no",
    "language": "After a change of language",
    "language_lacking": "In a language we do not have",
    "wrong_number_ask": "Is it a wrong number?",
    "young": "To somebody under 16",
    "follow_up_ask": "May we ask once more?",
    "publish": "May we publish it?",
    "comment": "Why",
}
# These are sent about a step, and are listed with it.
_WITH_A_STEP = frozenset({"invitation", "reminder", "re_ask", "contradiction", "telegram_joined"})
# What only a conversation can fill in.
_FROM_TALK = {name: LONGEST_VALUES[name] for name in ("n", "label", "link")}


@dataclass(frozen=True, slots=True)
class TextLine:
    """One text in one language, as the patient gets it. ``most``: the segments it may take."""

    tongue: Tongue
    words: str
    size: Segments
    most: int

    @property
    def is_too_long(self) -> bool:
        """Whether it takes more segments than it should."""
        return self.size.segments > self.most

    @property
    def costs_twice(self) -> bool:
        """English that a single odd character makes more than twice as dear."""
        return self.tongue.code == "en" and self.size.encoding != "GSM-7"


@dataclass(frozen=True, slots=True)
class FlowText:
    """One text in every language shown. ``step`` is the card it belongs to, "" for one that all flows share."""

    title: str
    step: str
    lines: tuple[TextLine, ...]


def list_texts(flow: Flow, code: str, sites: Iterable[Mapping[str, str]]) -> tuple[FlowText, ...]:
    """Every text, the flow's own first, in language ``code`` or, when it is blank, in all.

    ``sites``: the organisation's placeholders at each of its sites; the longest text counts, and the first is shown.
    """
    shown = [one for one in tongues(flow) if not code or one.code == code]
    everywhere = [_FROM_TALK | dict(values) for values in sites]
    return tuple(
        FlowText(title, send.step if is_own else "", tuple(_line(flow, send, one, everywhere) for one in shown))
        for title, send, is_own in _sends(flow)
    )


def _sends(flow: Flow) -> Iterator[tuple[str, Send, bool]]:
    """(title, text, whether it belongs to a step), in the order in which patients may meet them."""
    yield TITLES["invitation"], _send("invitation", flow.first), True
    for step in flow.steps.values():
        title = step_title(step.name)
        if step.name != flow.first:
            yield title, _send("step", step.name), True
        if step.kind is StepKind.CHOICE:
            yield f"{title}: asked again", _send("re_ask", step.name), True
            yield f"{title}: number and words disagree", _send("contradiction", step.name), True
    yield TITLES["reminder"], _send("reminder", flow.first), True
    if "telegram_joined" in flow.catalogue:
        yield "Telegram: after joining", _send("telegram_joined", flow.first), True
    own = [dict(step.texts) for step in flow.steps.values()]
    for key, texts in flow.catalogue.items():
        if key not in _WITH_A_STEP and dict(texts) not in own:
            yield words_for(TITLES, key), _send(key, flow.first), False


def _send(key: str, step: str) -> Send:
    return Send(key, step, SendClass.QUESTION)


def _line(flow: Flow, send: Send, tongue: Tongue, everywhere: list[dict[str, str]]) -> TextLine:
    bodies = [render(flow, send, tongue.code, values) for values in everywhere]
    size = max((count_segments(body) for body in bodies), key=lambda one: (one.segments, one.units))
    most = limit_for(CATALOGUE.get(send.key, ANY_TEXT), size.encoding, tongue.code)
    return TextLine(tongue, bodies[0], size, most)
