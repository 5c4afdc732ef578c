"""What weighs texts in other languages than English: a gloss of each, and what the English words it tells weigh there.

Packed until a text needs it: together they take 30 MB, and an import of encounters, say, reads no texts.
"""

import marshal
from collections.abc import Mapping
from typing import Any

from bot.triage.glosses import Gloss
from bot.triage.weighing import Weights


class OtherLanguages:
    """``glosses`` by language (ISO 639-1), and the weights, None when there are none."""

    def __init__(self, glosses: Mapping[str, Gloss], weights: Weights | None) -> None:
        self._glosses = {language: marshal.dumps(_flat(one)) for language, one in glosses.items()}
        self._weights = marshal.dumps(weights.flat()) if weights is not None else b""
        self._open: dict[str, Gloss] = {}
        self._open_weights: Weights | None = None

    @property
    def languages(self) -> frozenset[str]:
        """The languages there is a gloss of."""
        return frozenset(self._glosses)

    def gloss(self, language: str) -> Gloss | None:
        """The words of this language, or None."""
        if language not in self._open and language in self._glosses:
            self._open[language] = Gloss(*_read(self._glosses[language]))
        return self._open.get(language)

    @property
    def weights(self) -> Weights | None:
        """What words told in English weigh."""
        if self._open_weights is None and self._weights:
            self._open_weights = Weights.from_flat(_read(self._weights))
        return self._open_weights

    def packed(self) -> tuple[dict[str, bytes], bytes]:
        """For a cache."""
        return self._glosses, self._weights

    @classmethod
    def from_packed(cls, glosses: dict[str, bytes], weights: bytes) -> "OtherLanguages":
        """What `packed` gave."""
        made = cls({}, None)
        made._glosses, made._weights = glosses, weights
        return made


def _flat(gloss: Gloss) -> tuple[dict[str, tuple[str, ...]], dict[str, tuple[str, ...]], tuple[str, ...], int]:
    return dict(gloss.whole), dict(gloss.begins), gloss.attached, gloss.longest


def _read(packed: bytes) -> Any:  # noqa: ANN401 – plain values
    return marshal.loads(packed)  # noqa: S302  plain values that this program wrote; it makes no code objects run
