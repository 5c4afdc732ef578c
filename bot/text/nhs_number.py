"""Check and show NHS numbers; whose they are is not known here."""

import re

# Plain, or in the printed groups of 3-3-4 with one kind of separator: other groupings are other numbers.
_WRITTEN = re.compile(r"[0-9]{10}|[0-9]{3}(?P<gap>[ -])[0-9]{3}(?P=gap)[0-9]{4}")


def read_nhs_number(written: str) -> str | None:
    """Return the ten digits of a valid NHS number, else None.

    Check digit by the NHS Data Dictionary: weights 10…2, 11 − (sum mod 11), 11 counts as 0, 10 is never valid.
    Ten times the same digit passes that sum but is what systems write for "unknown": it would make strangers one
    patient, so it is refused.
    """
    trimmed = written.replace("\u00a0", " ").strip()
    if not _WRITTEN.fullmatch(trimmed):
        return None
    digits = trimmed.replace(" ", "").replace("-", "")
    if digits == digits[0] * 10 or not _check_digit_holds(digits):
        return None
    return digits


def show_nhs_number(digits: str) -> str:
    """Ten digits as people read them: ``999 123 4567``; anything else is returned as it is."""
    if len(digits) != 10:
        return digits
    return f"{digits[:3]} {digits[3:6]} {digits[6:]}"


def _check_digit_holds(digits: str) -> bool:
    weighted = sum(int(digit) * weight for digit, weight in zip(digits, range(10, 1, -1), strict=False))
    return (11 - weighted % 11) % 11 == int(digits[9])
