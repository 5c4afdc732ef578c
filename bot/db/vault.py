"""Encryption at rest and keyed look-up: what stands between a stolen database and a patient's name.

Random data and look-up keys are made once, at `migrate`, and stored wrapped by a key derived from
FEEDBACK_BOT_SECRET_KEY, so that rotating the secret re-wraps one row (contract.md, Identity and data model).
"""

import hashlib
import os
from dataclasses import dataclass

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from bot.errors import SettingsError

KEY_ID = b"\x01"
NONCE = 12
KEY = 32


class CannotOpen(SettingsError):
    """FEEDBACK_BOT_SECRET_KEY is not the one this database was made with: put the right one back."""


@dataclass(frozen=True, slots=True)
class WrappedKeys:
    """What the keyring row holds: nothing in it opens anything without the secret."""

    salt: bytes
    wrapped: bytes


class Vault:
    """Seals words so that only this deployment reads them, and finds them again by keyed hash."""

    def __init__(self, data_key: bytes, lookup_key: bytes) -> None:
        self._cipher = AESGCM(data_key)
        self._data_key = data_key
        self._lookup_key = lookup_key
        # HMAC-SHA-256 (RFC 2104) with both halves of the key taken in once: half the time of Python's own.
        padded = lookup_key.ljust(hashlib.sha256().block_size, b"\0")
        self._inner = hashlib.sha256(bytes(byte ^ 0x36 for byte in padded))
        self._outer = hashlib.sha256(bytes(byte ^ 0x5C for byte in padded))

    def seal(self, words: str) -> bytes:
        """Key id, nonce and ciphertext of ``words`` (AES-256-GCM)."""
        nonce = os.urandom(NONCE)
        return KEY_ID + nonce + self._cipher.encrypt(nonce, words.encode("utf-8", "replace"), KEY_ID)

    def open(self, box: bytes) -> str:
        """The words in ``box``. Raises CannotOpen when it was changed or sealed with another key."""
        try:
            return self._cipher.decrypt(box[1 : 1 + NONCE], box[1 + NONCE :], box[:1]).decode()
        except (InvalidTag, ValueError) as fault:
            raise CannotOpen("A stored value cannot be opened: it was changed, or sealed with another key.") from fault

    def lookup(self, kind: str, value: str) -> str:
        """A 32-character keyed hash of ``value``; ``kind`` keeps a phone and an NHS number apart."""
        inner, outer = self._inner.copy(), self._outer.copy()
        inner.update(f"{kind}\x00{value}".encode())
        outer.update(inner.digest())
        return outer.hexdigest()[:32]

    def pseudonym(self, kind: str, value: str) -> str:
        """A 20-character stable key that says nothing about ``value``, for the API, webhooks and wards."""
        return self.lookup(f"pseudonym:{kind}", value)[:20]

    def wrap(self, secret: str) -> WrappedKeys:
        """Both keys, wrapped by a key derived from ``secret`` with a fresh salt."""
        salt = os.urandom(16)
        nonce = os.urandom(NONCE)
        box = AESGCM(_derive(secret, salt)).encrypt(nonce, self._data_key + self._lookup_key, KEY_ID)
        return WrappedKeys(salt, nonce + box)


def new_vault() -> Vault:
    """A vault with fresh random keys."""
    return Vault(os.urandom(KEY), os.urandom(KEY))


def unwrap(keys: WrappedKeys, secret: str) -> Vault:
    """The vault of a deployment. Raises CannotOpen when ``secret`` is not the one it was wrapped with."""
    try:
        plain = AESGCM(_derive(secret, keys.salt)).decrypt(keys.wrapped[:NONCE], keys.wrapped[NONCE:], KEY_ID)
    except (InvalidTag, ValueError) as fault:
        raise CannotOpen from fault
    return Vault(plain[:KEY], plain[KEY:])


def _derive(secret: str, salt: bytes) -> bytes:
    # 2**14 takes about 50 ms: it is paid once per start, and makes guessing a weak secret slow.
    return Scrypt(salt=salt, length=KEY, n=2**14, r=8, p=1).derive(secret.encode())
