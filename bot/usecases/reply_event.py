"""What one reply is to the conversation it came in: the same for a real reply and for one that staff try out."""

from collections.abc import Callable

from bot.engine.conversation import Conversation
from bot.engine.flow import Flow
from bot.engine.inputs import AskedLanguage, Doubted, Input, Interrupted, Replied, Worry
from bot.engine.yes_no import means_yes
from bot.text.intents import Intent
from bot.usecases.read_reply import Reading

ENDING = {
    Intent.OPT_OUT: "opt_out",
    Intent.WRONG_NUMBER: "wrong_number",
    Intent.BEREAVEMENT: "bereavement",
}


def reply_event(words: str, reading: Reading, may_use: Callable[[str], bool]) -> Input | None:
    """What the engine is told of a reply to an active conversation; None when the reply is not for the engine.

    ``may_use``: whether the conversation may go on in a language.
    """
    intent = reading.intent
    if intent is not None and intent in ENDING:
        return Interrupted(ENDING[intent], reading.worry)
    if reading.said.young and intent is None:
        return Interrupted("young", reading.worry, words)
    if reading.worry is not Worry.IMMEDIATE and intent is Intent.NEVER_BEEN:
        return Doubted()
    if reading.worry is not Worry.IMMEDIATE and intent is Intent.LANGUAGE and may_use(reading.said.language):
        return AskedLanguage(reading.said.language)
    if intent is None or reading.worry is not Worry.NONE:
        # "Who is this? I want to die": the engine must hear of the worry, or it would go on asking.
        by = "carer" if reading.said.carer else "patient"
        return Replied(words, reading.worry, language=reading.switch_to, answered_by=by)
    return None


def is_wrong_number(flow: Flow, talk: Conversation, words: str, reading: Reading) -> bool:
    """A yes to "do we have the wrong number?", or a doubt told a second time."""
    if talk.checking == "wrong_number" and means_yes(words, (talk.language, *flow.languages)):
        return True
    return Intent.NEVER_BEEN in reading.intents and "wrong_number" in talk.checked
