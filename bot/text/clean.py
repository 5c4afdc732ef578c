"""Make a received text safe to store and show without changing a word of it."""

import re
from itertools import chain

_ODD = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\u2028\u2029]")
_CONTROLS = {
    code: None for code in chain(range(0x20), range(0x7F, 0xA0)) if chr(code) not in "\n\t\x85"
} | dict.fromkeys((0x85, 0x2028, 0x2029), "\n")


def clean(text: str) -> str:
    """Remove control characters but newline and tab, join or replace lone surrogates; never fails.

    PostgreSQL refuses NUL, UTF-8 refuses surrogates: either would lose a patient's reply. Every kind of line end
    becomes a newline.
    """
    if not _ODD.search(text):
        return text
    whole = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return whole.replace("\r\n", "\n").replace("\r", "\n").translate(_CONTROLS)
