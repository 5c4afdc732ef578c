"""What took long to work out, kept as bytes in the user's cache folder under a content hash. Never a patient's words.

Losing a file costs time and nothing else, so that every fault here is silent: a folder nobody may write to is
a cache that holds nothing. What is kept is bytes that the caller parses (JSON, never pickle).
"""

import hashlib
import os
import re
import tempfile
from contextlib import suppress
from pathlib import Path

FOLDER = "feedback-bot"
MOST_KEPT = 6  # files of one name: today's, and those of a few other deployments or branches beside it

_SAFE = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,99}")
_DIGEST = hashlib.sha256().digest_size


def read(name: str, key: str) -> bytes | None:
    """What was written under ``name`` and ``key``; None if nothing was, or it cannot be read, or it was damaged."""
    try:
        kept = _place(name, key).read_bytes()
    except (OSError, RuntimeError):  # RuntimeError: there is no home folder
        return None
    data = kept[_DIGEST:]
    return data if hashlib.sha256(data).digest() == kept[:_DIGEST] else None


def write(name: str, key: str, data: bytes) -> None:
    """Keep ``data`` if the folder lets us. A reader at work at the same time sees the whole file or none."""
    with suppress(OSError, RuntimeError):
        place = _place(name, key)
        place.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        descriptor, draft = tempfile.mkstemp(prefix=".draft-", dir=place.parent)
        try:
            with os.fdopen(descriptor, "wb") as file:
                file.write(hashlib.sha256(data).digest() + data)
            Path(draft).replace(place)
        except OSError:
            Path(draft).unlink(missing_ok=True)
            raise
        _forget_old(place.parent, name)


def _place(name: str, key: str) -> Path:
    """The file of a name and a key; ValueError when one of them is no plain word (ours to mend)."""
    if not (_SAFE.fullmatch(name) and _SAFE.fullmatch(key)):
        raise ValueError(f"{name!r} and {key!r} must be letters, digits, '.', '_' and '-'.")
    # A relative XDG_CACHE_HOME is to be ignored (XDG Base Directory Specification).
    chosen = Path(os.environ.get("XDG_CACHE_HOME") or "")
    root = chosen if chosen.is_absolute() else Path.home() / ".cache"
    return root / FOLDER / f"{name}={key}"


def _forget_old(folder: Path, name: str) -> None:
    kept = sorted(folder.glob(f"{name}=*"), key=lambda path: path.stat().st_mtime, reverse=True)
    for path in kept[MOST_KEPT:]:
        path.unlink(missing_ok=True)
