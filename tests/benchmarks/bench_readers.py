"""How the four commands that read lines behave: seconds to start, lines a second after."""

import subprocess
import sys
import time
from pathlib import Path

from tests.benchmarks.bench_replies import texts_of
from tests.language.scoring import comments

PROGRAM = Path(sys.executable).with_name("feedback-bot")
READERS = {
    "interpret rating": ("interpret", "inpatient-fft", "rating"),
    "interpret why": ("interpret", "inpatient-fft", "why"),
    "language": ("language",),
    "comments classify": ("comments", "classify"),
    "sms segments": ("sms", "segments"),
}
MOST = 5_000  # lines


def measure() -> dict[str, float]:
    """For each reader its start, and its rates on our own texts and, where they lie beside the project, published ones.

    All lines are different; those read in the time of a start are not counted twice: the start is taken off.
    """
    files = {"replies": texts_of("en")[:MOST], "published comments": comments(None)[:MOST]}
    figures: dict[str, float] = {}
    for name, command in READERS.items():
        seconds(command, ["thank you"])  # the caches of a first start
        start = min(seconds(command, ["thank you"]) for _ in range(3))
        figures[f"{name}: seconds to start"] = start
        for kind, texts in files.items():
            if texts:
                figures[f"{name}: {kind} a second"] = len(texts) / (seconds(command, texts) - start)
    return figures


def seconds(command: tuple[str, ...], texts: list[str]) -> float:
    """The time of one whole run over the texts, each in a line."""
    lines = "\n".join(" ".join(text.split()) for text in texts)
    began = time.perf_counter()
    subprocess.run([PROGRAM, *command], input=lines.encode(), stdout=subprocess.DEVNULL, check=True)
    return time.perf_counter() - began


if __name__ == "__main__":
    for figure, value in measure().items():
        print(f"{figure:48} {value:10,.2f}")
