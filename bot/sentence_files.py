"""Keep what the lexicons of twenty languages were made into between starts: it takes over two seconds."""

import hashlib
import marshal
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from bot import cache
from bot.text import lexicon_keys, spoken
from bot.wordlist_files import hash_of

_TEXT = Path(__file__).resolve().parent / "text"


def read_sentences() -> None:
    """Have the lexicons' words and sentences ready, from the cache where it holds just these, else made and kept."""
    key = hash_of([*_TEXT.glob("*.py"), *_TEXT.glob("lexicon/*.py")])
    lexicon_keys.use_keys(_keep("lexicon-keys", key, lexicon_keys.compile_keys))
    for plain in (True, False):
        name = f"sentences-{'plain' if plain else 'others'}"
        compile_now = partial(spoken.compile_sentences, plain=plain)
        spoken.use_sentences(partial(_keep, name, key, compile_now), plain=plain)


def _keep(name: str, key: str, compile_now: Callable[[], Any]) -> Any:  # noqa: ANN401 – plain values of either kind
    kept = cache.read(name, key)
    compiled = _unpack(kept) if kept else None
    if compiled is None:
        compiled = compile_now()
        written = marshal.dumps(compiled)
        cache.write(name, key, hashlib.sha256(written).digest() + written)
    return compiled


def _unpack(kept: bytes) -> Any | None:  # noqa: ANN401
    digest, written = kept[:32], kept[32:]
    if hashlib.sha256(written).digest() != digest:  # marshal itself must not be given damaged bytes
        return None
    return marshal.loads(written)  # noqa: S302  plain values that this program wrote
