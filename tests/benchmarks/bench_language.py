"""How often a text's language is heard rightly, how often an English reply is taken for another, and how fast."""

import resource
import time

from bot.language.detector import Detector
from tests.language.scoring import CUTS, TWENTY, Score, comments, long_enough, published, replies, score

_LONG = ("Moja mama leżała na korytarzu całą noc i nikt nie powiedział nam dlaczego. Dziękuję! " * 120)[:10_000]
_SHORT = "Bardzo dobra opieka, ale za długo się czeka"


def measure() -> dict[str, float]:
    """Shares in percent of our own replies (``dev`` was looked at, ``blind`` was not) and of the published texts."""
    began = time.perf_counter()
    detector = Detector()
    figures: dict[str, float] = {"tables made, seconds": time.perf_counter() - began}
    for name in ("latin", "other_scripts", "romanised", "lacking"):
        for part in ("dev", "blind"):
            texts = [one for one in replies(name) if one.part == part]
            if texts:
                figures |= _named(f"{name}, {part}", score(detector, texts))
            ours = [one for one in long_enough(texts) if one.language in TWENTY]
            if ours:
                figures |= _switched(f"{name}, {part}", score(detector, ours))
    for name in ("word", "pair", "sentence"):
        if texts := published(name):
            figures |= _named(f"published {name}s", score(detector, texts))
    if texts := long_enough(published("sentence")):
        figures |= _switched("published sentences", score(detector, texts))
    for words in CUTS:
        figures |= _english(detector, words)
    return figures | _speed(detector)


def _named(name: str, found: Score) -> dict[str, float]:
    return {f"{name}, named rightly, %": found.right * 100}


def _switched(name: str, found: Score) -> dict[str, float]:
    return {
        f"{name} switched rightly, %": found.switched_rightly * 100,
        f"{name} switched wrongly, %": found.switched_wrongly * 100,
    }


def _english(detector: Detector, words: int | None) -> dict[str, float]:
    heard = [detector.hear(text, languages=TWENTY) for text in comments(words)]
    if not heard:
        return {}
    length = "whole" if words is None else f"cut to {words}"
    away, other = sum(one.switch for one in heard), sum(one.language != "en" for one in heard)
    return {
        f"English comments switched away, % {length}": away / len(heard) * 100,
        f"English comments named otherwise, % {length}": other / len(heard) * 100,
    }


def _speed(detector: Detector) -> dict[str, float]:
    times: list[float] = []
    for _ in range(400):
        began = time.process_time()  # of this process: what else the machine does is no matter here
        detector.hear(_LONG, languages=TWENTY)
        times.append(time.process_time() - began)
    began = time.perf_counter()
    for _ in range(2_000):
        detector.hear(_SHORT, languages=TWENTY)
    return {
        "10,000 characters, p99 ms": sorted(times)[395] * 1000,
        "texts per second": 2_000 / (time.perf_counter() - began),
        "most memory of this process, MB": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
    }


if __name__ == "__main__":
    for figure, value in measure().items():
        print(f"{figure:60} {value:12,.3f}")
