"""Make the many ways of saying one thing out of its parts: what the lists of several languages are put together with."""

from itertools import product


def every(*parts: str) -> str:
    """One entry of each part side by side: every combination, with a last "|" behind."""
    return "".join(f"{' '.join(one)}|" for one in product(*(part.split("|") for part in parts)))


def each(*parts: str) -> str:
    """Every way of taking one entry of each part, in this order; an empty entry leaves its place out."""
    said = [""]
    for part in parts:
        said = [f"{one} {two}".strip() for one in said for two in part.split("|")]
    return "|".join(said)


def led(first: str, then: str) -> str:
    """Each entry of ``then``, by itself and behind each of ``first``."""
    return each(f"|{first}", then)


def twice(first: str, then: str) -> str:
    """Each entry of both, and each pair in either order."""
    pairs = (f"{one} {two}|{two} {one}" for one in first.split("|") for two in then.split("|"))
    return "|".join((first, then, *pairs))


def pairs(first: str, then: str) -> str:
    """Each entry of the one behind each of the other, with a "|" in front of each."""
    return "".join(f"|{one} {two}" for one in first.split("|") for two in then.split("|"))
