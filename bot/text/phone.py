"""Read a UK mobile number in any common spelling, and mask one for screens; nothing about who may be texted."""

import unicodedata
from dataclasses import dataclass
from enum import StrEnum


class PhoneFault(StrEnum):
    """Why a written number cannot be texted; the words are the reasons of `policy.decide`."""

    NO_MOBILE = "no_mobile"
    INVALID_MOBILE = "invalid_mobile"
    NOT_A_MOBILE = "not_a_mobile"


@dataclass(frozen=True, slots=True)
class Mobile:
    """A UK mobile number as E.164: ``+447`` and nine digits."""

    e164: str


_SEPARATORS = frozenset(" ()[]-./,'\u2212")  # the minus sign is no dash to Unicode
_IGNORED_CATEGORIES = frozenset({"Zs", "Zl", "Zp", "Cc", "Cf", "Pd"})
_LANDLINE_STARTS = frozenset("123589")  # Ofcom numbering plan: 04 and 06 are not in use
_LONGEST = 60  # a cell longer than this holds no number, only work


def parse_uk_mobile(written: str) -> Mobile | PhoneFault:
    """Return the number as E.164, or why there is none.

    Blank is ``no_mobile``; a landline, 070 (personal), 076 (pagers, but 07624 is Isle of Man mobiles) and any
    number of another country is ``not_a_mobile``; everything else is ``invalid_mobile`` (Ofcom numbering plan;
    accepted spellings follow GOV.UK Notify's). Crown dependencies are texted as the UK is.
    """
    if len(written) == 11 and written.isascii() and written.isdigit() and written.startswith("07"):
        return _as_mobile(written[1:])
    if not written or not written.strip():
        return PhoneFault.NO_MOBILE
    compact = _compact(written)
    if compact is None:
        return PhoneFault.INVALID_MOBILE
    if not compact:
        return PhoneFault.NO_MOBILE
    return _classify(compact)


def mask(e164: str) -> str:
    """Show a number so that staff can tell two apart on a screen but cannot ring it: ``07700 900 ••1``."""
    if e164.startswith("+447") and len(e164) == 13:
        return f"0{e164[3:7]} {e164[7:10]} ••{e164[-1]}"
    return f"{e164[:4]} ••• ••{e164[-1:]}"


def _compact(written: str) -> str | None:
    """Only digits and plus signs, or None when anything else was written (an ellipsis means a number cut short)."""
    if len(written) > _LONGEST or ".." in written or "…" in written:
        return None
    kept: list[str] = []
    for character in written.replace("\uff0b", "+"):
        if character.isdecimal():
            kept.append(str(unicodedata.decimal(character)))
        elif character == "+":
            kept.append(character)
        elif character not in _SEPARATORS and unicodedata.category(character) not in _IGNORED_CATEGORIES:
            return None
    return "".join(kept)


def _classify(compact: str) -> Mobile | PhoneFault:
    digits = compact.lstrip("+0")
    prefix = compact[: len(compact) - len(digits)]
    if "+" in digits:
        return PhoneFault.INVALID_MOBILE
    # +44 (0)7700 …, 0044 …, 44 …, and the 0+44, 044 and +07 of hand-kept lists
    national = digits[2:].lstrip("0") if digits.startswith("44") else digits
    if national.startswith("7") and not (prefix.endswith("+") and national == digits):
        if len(national) == 10:
            return _as_mobile(national)
        if prefix not in ("+", "00") or national != digits:
            return PhoneFault.INVALID_MOBILE
    british = national != digits or prefix == "0"
    if british:
        known = len(national) in (9, 10) and national[0] in _LANDLINE_STARTS
        return PhoneFault.NOT_A_MOBILE if known else PhoneFault.INVALID_MOBILE
    foreign = prefix in ("+", "00") and 8 <= len(digits) <= 15
    return PhoneFault.NOT_A_MOBILE if foreign else PhoneFault.INVALID_MOBILE


def _as_mobile(national: str) -> Mobile | PhoneFault:
    """Ten digits that begin with 7."""
    if national[1] == "0" or (national[1] == "6" and not national.startswith("7624")):
        return PhoneFault.NOT_A_MOBILE
    return Mobile(f"+44{national}")
