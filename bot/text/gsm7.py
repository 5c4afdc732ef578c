"""Count what a text costs as SMS, and make odd typography plain; no words are changed and nothing is sent here."""

import unicodedata
from dataclasses import dataclass
from typing import Literal, TypeAlias

Encoding: TypeAlias = Literal["GSM-7", "UCS-2"]

# 3GPP TS 23.038, 6.2.1: the default alphabet (ESC itself is no character of a text).
BASIC = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡"
    "ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
# 6.2.1.1: the extension table; each is sent as ESC and one more septet.
EXTENSION = frozenset("\f^{}\\[~]|€")
_ALL = BASIC | EXTENSION

# 3GPP TS 23.040: 140 octets of user data, 6 of them taken by the header of a concatenated message.
_GSM7_ALONE, _GSM7_PART = 160, 153
_UCS2_ALONE, _UCS2_PART = 70, 67

_PLAIN = str.maketrans(
    {
        **dict.fromkeys("‘’‚‛′´ʹʼˈ＇`❛❜", "'"),
        **dict.fromkeys("“”„‟″«»＂❝❞", '"'),
        **dict.fromkeys("‐‑‒–—―−﹘﹣－⸺⸻", "-"),
        **dict.fromkeys("\t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006", " "),
        **dict.fromkeys("\u2007\u2008\u2009\u200a\u202f\u205f\u3000", " "),
        **dict.fromkeys("\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff", ""),
        **dict.fromkeys("\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069", ""),
        **dict.fromkeys("\u0085\u2028\u2029", "\n"),
        **dict.fromkeys("•‣·", "-"),
        "…": "...",
        "⁄": "/",
        "‹": "<",
        "›": ">",
    }
)


@dataclass(frozen=True, slots=True)
class Segments:
    """What a text costs. ``units`` are septets (GSM-7, extended characters count two) or UTF-16 units (UCS-2)."""

    encoding: Encoding
    segments: int
    units: int


def count_segments(text: str) -> Segments:
    """Count the text exactly as given (3GPP TS 23.038 and 23.040); an empty text is one segment of no units.

    160 septets alone, 153 in each part of a longer text; 70 and 67 UTF-16 units if one character is not in GSM-7.
    The two halves of an extended character or of a surrogate pair never stand in two segments.
    """
    if _ALL.issuperset(text):
        double, encoding, alone, part = EXTENSION.__contains__, "GSM-7", _GSM7_ALONE, _GSM7_PART
    else:
        double, encoding, alone, part = _is_astral, "UCS-2", _UCS2_ALONE, _UCS2_PART
    sizes = [2 if double(character) else 1 for character in text]
    units = sum(sizes)
    if units <= alone:
        return Segments(encoding, 1, units)
    if units == len(sizes):
        return Segments(encoding, -(-units // part), units)
    return Segments(encoding, _fill(sizes, part), units)


def capacity(encoding: Encoding, segments: int) -> int:
    """The most units that fit: septets (an extended character is two) or UTF-16 units (an emoji is two)."""
    alone, part = (_GSM7_ALONE, _GSM7_PART) if encoding == "GSM-7" else (_UCS2_ALONE, _UCS2_PART)
    return alone if segments == 1 else part * segments


def make_plain(text: str) -> str:
    """Replace curly quotes, dashes, ellipses, odd spaces and invisible characters so that English stays GSM-7.

    Letters stay, those with accents too: GSM-7 has é, ñ and ü, once letter and accent are one character.
    For English only: an apostrophe or a joiner may be a letter's part in other languages.
    """
    return unicodedata.normalize("NFC", text).translate(_PLAIN)


def _is_astral(character: str) -> bool:
    return character > "\uffff"


def _fill(sizes: list[int], part: int) -> int:
    segments, used = 1, 0
    for size in sizes:
        if used + size > part:
            segments, used = segments + 1, 0
        used += size
    return segments
