"""What the words of a flow must be: within their segments, with known placeholders, the first text complete."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from bot.engine.flow import Flow, Option, Purpose, Step, Texts
from bot.engine.render import FROM_DEPLOYMENT, FROM_FLOW
from bot.engine.sizes import Size
from bot.text.gsm7 import count_segments, make_plain

# How "we do not watch for replies" is told in each language; in other words a person must look.
_NOT_WATCHED = {
    "en": ("not watch", "not read"),
    "cy": ("gwylio", "darllen"),
    "ar": ("لا نراقب", "لا نقرأ"),
    "bn": ("দেখি না", "পড়ি না"),
    "es": ("no leemos", "no vigilamos"),
    "fa": ("نمی‌بینیم", "نمی‌خوانیم"),
    "fr": ("ne lisons pas", "ne surveillons pas"),
    "gu": ("જોતા નથી", "વાંચતા નથી"),
    "hi": ("नहीं देखते", "नहीं पढ़ते"),
    "it": ("non leggiamo", "non controlliamo"),
    "lt": ("neskaitome", "nestebime"),
    "pa": ("ਨਹੀਂ ਦੇਖਦੇ", "ਨਹੀਂ ਪੜ੍ਹਦੇ"),
    "pl": ("nie czytamy", "nie śledzimy"),
    "pt": ("não lemos", "não vigiamos"),
    "ro": ("nu citim", "nu urmărim"),
    "so": ("ma eegno", "ma akhrino"),
    "tr": ("okumuyoruz", "izlemiyoruz"),
    "uk": ("не читаємо", "не стежимо"),
    "ur": ("نہیں دیکھتے", "نہیں پڑھتے"),
    "zh": ("查看回复", "阅读回复"),
}
# Their words are held to those above; other languages may well say it otherwise.
_CERTAIN = ("en", "cy")
_CALLED = {
    "step": "this text",
    "re_ask": "asking this again",
    "contradiction": "asking whether it is so",
    "invitation": "the invitation",
    "reminder": "the reminder",
}
_BRACES = re.compile(r"\{([^{}]*)\}?|\}")


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong in a flow. ``step`` "" is the flow itself; ``part`` names the field; fatal or a warning.

    ``language`` and ``words``: whose words are at fault, so that a translation's fault is told where it stands.
    """

    step: str
    part: str
    message: str
    fatal: bool = True
    language: str = ""
    words: str = ""


def check_first_text(flow: Flow) -> Iterator[Problem]:
    """Every first message says who writes, how to stop, that nobody watches, and 999 (domain.md, Safety)."""
    for language, text in flow.catalogue.get("invitation", {}).items():
        needed: dict[str, tuple[str, ...]] = {
            "say who is writing ({public_name})": ("{public_name}",),
            "say STOP": ("STOP",),
            "say 999": ("999",),
            "hold {question}": ("{question}",),
        }
        signs = _NOT_WATCHED.get(language, ())
        if language in _CERTAIN:
            needed["say that replies are not watched day and night"] = signs
        elif not any(sign in text.casefold() for sign in signs):
            message = f"the first text in {language}: let a speaker confirm it says that replies are not watched."
            yield Problem("", "invitation", message, fatal=False, language=language, words=text)
        for what, signs in needed.items():
            if not any(sign in text for sign in signs):
                message = f"the first text ({language}) must {what}."
                yield Problem("", "invitation", message, language=language, words=text)
        if "{options}" in text and not flow.steps[flow.first].options:
            message = (
                "the first text holds {options}, and the first step has none: write an 'invitation' for this flow."
            )
            yield Problem(flow.first, "texts", message)


def check_sizes(sizes: Iterable[Size]) -> Iterator[Problem]:
    """Each text within its segments; what only makes it dearer is a warning."""
    for size in sizes:
        step, part = (size.step, "texts") if size.step else (size.key, "")
        what, counted = _CALLED.get(size.key, "this text"), size.segments
        if size.is_over:
            message = (
                f"{what} ({size.language}) takes {counted.segments} text segments"
                f" ({counted.encoding}; {size.limit} at most). Shorten."
            )
            # Who reads no Bengali cannot shorten it; it goes out whole all the same, and costs more.
            fatal = counted.encoding == "GSM-7" or size.language == "en"
            yield Problem(step, part, message, fatal, size.language, size.words)
        if counted.encoding != "GSM-7" and (odd := _find_avoidable(size)):
            message = f"'{odd}' makes {what} ({size.language}) cost more than twice as much. Write it plainly."
            yield Problem(step, part, message, fatal=False, language=size.language, words=size.words)


def _find_avoidable(size: Size) -> str:
    """The first character that makes a text UCS-2 and need not: any in English, else curly quotes and the like."""
    if size.language != "en" and count_segments(make_plain(size.full)).encoding != "GSM-7":
        return ""
    return next(character for character in size.full if count_segments(character).encoding != "GSM-7")


def check_placeholders(flow: Flow) -> Iterator[Problem]:
    """Braces hold known placeholders only, and a yes-or-no question says how to answer."""
    for name, step in flow.steps.items():
        yield from check_braces(name, "texts", step.texts)
        yield from check_braces(name, "lead_in", step.lead_in)
        yield from _check_options(name, step.options)
        yield from _check_yes_no(name, step)


def check_braces(
    step: str, part: str, texts: Texts, *, known: frozenset[str] = FROM_FLOW | FROM_DEPLOYMENT
) -> Iterator[Problem]:
    """Every pair of braces is one of ``known``."""
    for language, text in texts.items():
        for found in _BRACES.finditer(text):
            if found.group() != f"{{{found[1]}}}" or found[1] not in known:
                names = ", ".join(sorted(known)) or "none here"
                message = f"'{found.group()[:40]}' ({language}) is no placeholder. Known: {names}."
                yield Problem(step, part, message, language=language, words=text)


def _check_yes_no(name: str, step: Step) -> Iterator[Problem]:
    if step.purpose in (Purpose.PUBLISH, Purpose.FOLLOW_UP) and "NO" not in step.texts.get("en", "NO"):
        yield Problem(name, "texts", "say in the question how to answer: YES or NO.")


def _check_options(name: str, options: tuple[Option, ...]) -> Iterator[Problem]:
    seen: dict[tuple[str, str], str] = {}
    for option in options:
        yield from check_braces(name, "options", option.labels, known=frozenset())
        for language, label in option.labels.items():
            if (other := seen.setdefault((language, label.casefold()), option.value)) != option.value:
                message = f"'{other}' and '{option.value}' have the same words in {language}."
                yield Problem(name, "options", message, language=language, words=label)
