"""Reads langdetect's letter statistics from the installed package: the one place of this folder that opens files.

langdetect itself samples at random and fills a global table on first use; its profiles are counts of one to three
letters in the Wikipedia of each language, and those are all we take.
"""

import json
from collections.abc import Iterable, Mapping
from importlib.resources import files
from typing import cast

Counts = Mapping[str, int]
"""Letters (one to three, a space where a word begins or ends) → how often they stood in the corpus."""


def read_profiles(languages: Iterable[str]) -> dict[str, Counts]:
    """The counts of each language, by langdetect's codes; a language without a profile is left out."""
    folder = files("langdetect") / "profiles"
    found: dict[str, Counts] = {}
    for language in languages:
        place = folder / language
        if place.is_file():
            profile = cast("dict[str, Counts]", json.loads(place.read_text("utf-8")))
            found[language] = profile["freq"]
    return found
