"""Let phrases written once in two scripts be read in texts of Latin letters, which are matched against Latin phrases."""

import re

from bot.text.words import fold_letters

_PIECE = re.compile(r"[()\[\]|]|[^()\[\]|]+")


def with_latin(phrases: str) -> str:
    """The phrases, one a line, and for each that mixes scripts the same one in Latin letters alone, where it has one."""
    lines = [line.strip() for line in phrases.splitlines() if line.strip()]
    latin = [_in_latin(line) for line in lines if not fold_letters(line).isascii()]
    return "\n".join([*lines, *(line for line in latin if line)])


def _in_latin(phrase: str) -> str:
    """The phrase without what is not Latin; empty when a word that must be there has no Latin spelling."""
    kept, _ = _read(_PIECE.findall(phrase), 0)
    latin = " ".join(kept[0].split()) if len(kept) == 1 else ""
    return "" if latin.startswith("..") else latin


def _read(pieces: list[str], at: int) -> tuple[list[str], int]:
    """The alternatives from ``at`` up to the bracket that closes them, and where that stands."""
    alternatives: list[str] = []
    words, whole = "", True
    while at < len(pieces) and pieces[at] not in ")]":
        piece = pieces[at]
        if piece == "|":
            alternatives.append(words.strip() if whole else "")
            words, whole = "", True
        elif piece in "([":
            inner, at = _read(pieces, at + 1)
            words += f"{piece}{'|'.join(inner)}{pieces[at]} " if inner else ""
            whole = whole and (bool(inner) or piece == "[")
        else:
            words += piece
            whole = whole and fold_letters(piece).isascii()
        at += 1
    alternatives.append(words.strip() if whole else "")
    return [one for one in alternatives if one], at
