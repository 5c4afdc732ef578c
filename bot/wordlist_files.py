"""Read the concern wordlists, which ship with the code; compiled once for each of their states."""

import hashlib
import sys
from pathlib import Path

from bot import cache
from bot.errors import SettingsError
from bot.triage.wordlists import WordlistFault, Wordlists, from_bytes, load_wordlists

_CODE = Path(__file__).resolve().parent
WORDLISTS = _CODE / "triage" / "wordlists"


def wordlist_paths() -> list[Path]:
    """Every file the lists are compiled from: phrases, word groups, weights and glosses."""
    return sorted(path for ending in ("yaml", "json", "gloss") for path in WORDLISTS.glob(f"*.{ending}"))


def read_wordlists() -> Wordlists:
    """The concern wordlists, which ship with the code, compiled once for each of their states.

    Raises SettingsError when one is damaged.
    """
    paths = wordlist_paths()
    key = hash_of([*paths, *WORDLISTS.parent.glob("*.py"), *(_CODE / "text").glob("*.py")])
    kept = cache.read("wordlists", key)
    wordlists = from_bytes(kept) if kept else None
    if wordlists is None:
        try:
            wordlists = load_wordlists({path.name: path.read_text("utf-8") for path in paths})
        except WordlistFault as fault:
            raise SettingsError(f"The concern wordlists cannot be used:\n{fault}") from fault
        cache.write("wordlists", key, wordlists.to_bytes())
    return wordlists


def hash_of(paths: list[Path]) -> str:
    """A name for the contents of these files, as this Python reads them: any change to one gives another."""
    digest = hashlib.sha256(sys.version.encode())
    for path in sorted(paths):
        contents = path.read_bytes()
        digest.update(f"{path.name} {len(contents)} ".encode() + contents)
    return digest.hexdigest()
