"""Say what one reply to one step of a flow means, as `receive_reply` would take it: behind the command `interpret`."""

from dataclasses import dataclass

from bot.engine.answers import Outcome, Reading, read_step
from bot.engine.flow import Flow, Step
from bot.text.clean import clean
from bot.text.intents import Intent
from bot.triage.concerns import Kind
from bot.usecases.read_reply import Reader, read_reply

# What contract.md calls an intent, where we tell more apart.
_CALLED = {
    Intent.NEVER_BEEN: Intent.WRONG_NUMBER,
    Intent.MESSENGER: Intent.HELP,
    Intent.WHY: Intent.HELP,
    Intent.LESS: Intent.HELP,
}


@dataclass(frozen=True, slots=True)
class Interpretation:
    """The fields of `interpret` (contract.md, Command)."""

    outcome: str
    value: str | None
    comment: str | None
    conflict: bool
    language: str
    answered_by: str
    concerns: tuple[str, ...]
    review: bool


def interpret(flow: Flow, step: Step, text: str, reader: Reader, *, language: str = "en") -> Interpretation:
    """What ``text`` means in answer to ``step`` of ``flow``, in a conversation in ``language``."""
    words = clean(text)
    read = read_reply(words, reader, current=language, languages=flow.languages)
    language = read.switch_to or language
    intent = read.intent
    answer = read_step(step, language, words) if intent is None else Reading(None, words or None, Outcome.UNCLEAR)
    kinds = tuple(str(one.kind) for one in read.concerns if one.kind not in (Kind.REVIEW, Kind.BEREAVEMENT))
    return Interpretation(
        outcome=str(answer.outcome) if intent is None else str(_CALLED.get(intent, intent)),
        value=answer.value,
        comment=answer.comment,
        conflict=answer.conflict,
        language=read.said.language or read.language or language,
        answered_by="carer" if read.said.carer else "patient",
        concerns=kinds,
        review=any(one.kind is Kind.REVIEW for one in read.concerns),
    )
