"""Take out of a text what could say who someone is, leaving plain marks; for wards, search and digests."""

import re

# Each pattern begins at the edge of a word and reads on without going back: time grows with the length alone.
_MONTH = "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
_PATTERNS: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"(?<!\w)(?:https?://|www\.)\S+", re.IGNORECASE), "[link]"),
    (re.compile(r"(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)*"), "[email]"),
    (re.compile(r"(?<![\d/.-])(?:\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})|\d{4}-\d{2}-\d{2})(?!\d)"), "[date]"),
    (
        re.compile(
            rf"(?<!\w)\d{{1,2}}(?:st|nd|rd|th)?\s{{0,3}}(?:of\s)?(?:{_MONTH}|nov(?:ember)?|dec(?:ember)?)"
            r"[\s,]{0,3}(?:19|20)\d\d(?!\d)",
            re.IGNORECASE,
        ),
        "[date]",
    ),
    (re.compile(r"(?<![\d\w])\+?\(?\d(?:[ ().\-\u2010-\u2014\u00a0]{0,3}\d){6,}"), "[number]"),
    (re.compile(r"(?<!\w)[A-Za-z]{0,3}\d{5,}(?!\w)"), "[number]"),
    (re.compile(r"(?<!\w)[A-Z]{1,2}\d[A-Z\d]?\s{0,2}\d[ABD-HJLNP-UW-Z]{2}(?!\w)", re.IGNORECASE), "[postcode]"),
)

_WORD = r"[^\W\d_][\w'’-]*"
# How sure a lead is: after "Dr" any word is a name, after "Nurse" only one with a capital.
_ANY = r"(?:dr|mr|mrs|ms|mx|(?i:my name is|my names|my name's|name is|nurse called|doctor called|nurse named))"
_CAPITAL = (
    r"(?i:doctor|miss|prof(?:essor)?|nurse|sister|matron|midwife|sir|lady|rev(?:erend)?|father|consultant|surgeon|"
    r"hca|physio|paramedic|porter|called|named|thank you to|thanks to|thank you|thanks)"
)
_TWO = r"(?i:i am|i'm|i’m|im|this is|it's|from)"
_LEAD = re.compile(rf"(?<!\w)(?:(?P<any>(?i:{_ANY}))|(?P<capital>{_CAPITAL})|(?P<two>{_TWO}))(?!\w)\.?[ \t]{{1,3}}")
_NAME = re.compile(rf"{_WORD}(?:[ \t]{_WORD}){{0,2}}")
_NO_NAMES = frozenset(
    [
        "a",
        "about",
        "after",
        "again",
        "all",
        "also",
        "always",
        "am",
        "an",
        "and",
        "another",
        "any",
        "are",
        "as",
        "asked",
        "at",
        "bad",
        "be",
        "because",
        "been",
        "before",
        "but",
        "by",
        "came",
        "can",
        "could",
        "did",
        "didn't",
        "do",
        "does",
        "even",
        "ever",
        "every",
        "everyone",
        "everybody",
        "explained",
        "for",
        "friendly",
        "from",
        "gave",
        "god",
        "good",
        "got",
        "great",
        "had",
        "has",
        "have",
        "he",
        "her",
        "here",
        "him",
        "his",
        "how",
        "i",
        "if",
        "in",
        "is",
        "it",
        "its",
        "just",
        "kept",
        "kind",
        "listened",
        "lovely",
        "made",
        "me",
        "my",
        "never",
        "nice",
        "no",
        "not",
        "nothing",
        "nhs",
        "of",
        "on",
        "or",
        "our",
        "poor",
        "really",
        "said",
        "saw",
        "seemed",
        "she",
        "should",
        "so",
        "some",
        "spoke",
        "staff",
        "still",
        "team",
        "that",
        "the",
        "their",
        "them",
        "then",
        "there",
        "these",
        "they",
        "this",
        "those",
        "to",
        "told",
        "took",
        "too",
        "very",
        "was",
        "we",
        "well",
        "went",
        "were",
        "what",
        "when",
        "where",
        "who",
        "which",
        "while",
        "why",
        "will",
        "with",
        "would",
        "yes",
        "you",
        "your",
        "doctor",
        "doctors",
        "nurse",
        "nurses",
        "sister",
        "matron",
        "practitioner",
        "dr",
        "mr",
        "mrs",
        "ms",
        "miss",
        "much",
        "many",
        "both",
    ]
)


def redact(text: str) -> str:
    """Replace links, e-mail addresses, dates, numbers of 5 digits or more, postcodes and names by ``[mark]``.

    Names only where the words before give them away ("Dr X", "my name is X", "I am X Y", "called X"): a name
    standing alone is not found, so people still read before anything is published. Redacting twice changes nothing.
    """
    for pattern, mark in _PATTERNS:
        text = pattern.sub(mark, text)
    return _redact_names(text)


def _redact_names(text: str) -> str:
    kept: list[str] = []
    at = 0
    while lead := _LEAD.search(text, at):
        kept.append(text[at : lead.end()])
        at = lead.end()
        end = _name_end(text, lead)
        if end > at:
            kept.append("[name]")
            at = end
    kept.append(text[at:])
    return "".join(kept)


def _name_end(text: str, lead: re.Match[str]) -> int:
    """Where the name after a lead ends; where the lead ends when none follows."""
    found = _NAME.match(text, lead.end())
    if found is None:
        return lead.end()
    any_case = len(lead["any"].split()) if lead["any"] else 0  # "dr" 1 word, "my name is" 2 and more
    end, count = lead.end(), 0
    for word in re.finditer(_WORD, found.group()):
        sure = word.group()[0].isupper() or count < any_case
        if not sure or word.group().casefold() in _NO_NAMES:
            break
        end, count = lead.end() + word.end(), count + 1
    return end if count >= (2 if lead["two"] else 1) else lead.end()
