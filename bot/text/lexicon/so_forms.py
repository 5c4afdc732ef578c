"""Forms that several lists of Somali words are made of: data; see `lexicon.py`."""

from itertools import product


def every(*parts: str) -> str:
    """One entry of each part side by side: every combination, with a last "|" behind."""
    return "".join(f"{' '.join(one)}|" for one in product(*(part.split("|") for part in parts)))
