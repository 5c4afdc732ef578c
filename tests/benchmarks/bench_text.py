"""How fast texts are read, and that ten times the length takes about ten times the time."""

import time
from collections.abc import Callable

from bot.flow_files import read_flow_files
from bot.language.detector import Detector
from bot.shipped import SHIPPED_FLOWS
from bot.text.clean import clean
from bot.text.gsm7 import count_segments
from bot.text.intents import read_intent
from bot.text.phone import parse_uk_mobile
from bot.text.redact import redact
from bot.triage.detect import detect
from bot.usecases.interpret import interpret
from bot.usecases.read_reply import Reader
from bot.wordlist_files import read_wordlists

_TEXT = "I want to say that the staff were kind but my mum waited five hours and Dr Smith never came to see us. "


def measure() -> dict[str, float]:
    """Texts a second of 103 characters, and the time of 10,000 characters ÷ that of 1,000, for each reader."""
    lists = read_wordlists()
    detector, flow = Detector(), read_flow_files(SHIPPED_FLOWS).flows["inpatient-fft"]
    reads = Reader(lists, detector)
    readers: dict[str, Callable[[str], object]] = {
        "clean": clean,
        "count_segments": count_segments,
        "read_intent": read_intent,
        "redact": redact,
        "detect": lambda text: detect(text, lists),
        "hear": lambda text: detector.hear(text, languages=flow.languages),
        "interpret": lambda text: interpret(flow, flow.steps["rating"], text, reads),
    }
    figures: dict[str, float] = {"parse_uk_mobile_per_second": 1 / _seconds(parse_uk_mobile, "07700900123")}
    for name, reader in readers.items():
        figures[f"{name}_per_second"] = 1 / _seconds(reader, _TEXT)
        figures[f"{name}_10k_over_1k"] = _seconds(reader, _TEXT * 97) / _seconds(reader, (_TEXT * 10)[:1000])
    return figures


def _seconds(reader: Callable[[str], object], text: str) -> float:
    """The best of five rounds, a call."""
    calls = max(5, 20_000 // len(text))
    best = float("inf")
    for _ in range(5):
        began = time.perf_counter()
        for _ in range(calls):
            reader(text)
        best = min(best, (time.perf_counter() - began) / calls)
    return best


if __name__ == "__main__":
    for figure, value in measure().items():
        print(f"{figure:32} {value:12,.1f}")
