"""Keep the compiled sentences of the intents between starts: twenty languages take over a second to compile."""

import hashlib
import marshal
from pathlib import Path
from typing import Any

from bot import cache
from bot.text import spoken
from bot.wordlist_files import hash_of

_TEXT = Path(__file__).resolve().parent / "text"


def read_sentences() -> None:
    """Have `text.spoken` ready to match, from the cache where it holds just these lexicons, else compiled and kept."""
    key = hash_of([*_TEXT.glob("*.py"), *_TEXT.glob("lexicon/*.py")])
    for plain in (True, False):
        name = f"sentences-{'plain' if plain else 'others'}"
        kept = cache.read(name, key)
        compiled = _unpack(kept) if kept else None
        if compiled is not None:
            spoken.use_compiled(compiled, plain=plain)
        else:
            written = marshal.dumps(spoken.compile_sentences(plain=plain))
            cache.write(name, key, hashlib.sha256(written).digest() + written)


def _unpack(kept: bytes) -> Any | None:  # noqa: ANN401 – `phrases.Compiled`, which only that module looks into
    digest, written = kept[:32], kept[32:]
    if hashlib.sha256(written).digest() != digest:  # marshal itself must not be given damaged bytes
        return None
    return marshal.loads(written)  # noqa: S302  plain values that this program wrote
