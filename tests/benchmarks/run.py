"""`make bench`: every measure of the product in one run, as ratios where a ratio says more. Nothing here is a test."""

import importlib
import sys

from tests.benchmarks.bench_readers import READERS

MEASURES = (
    *("bench_webhook", "bench_engine", "bench_import", "bench_enrol", "bench_feed", "bench_text"),
    *("bench_readers", "bench_replies", "bench_language", "bench_concerns", "bench_comments", "bench_replay"),
)
FLOORS = {
    "webhook ÷ raw sqlite3": "at least 0.20",
    "webhook p99 at half load, ms": "at most 50",
    "seconds for 100,000": "at most 20",
    "peak memory, MB": "at most 250",
    "tenth file ÷ first, own work": "at most 1.2",
    "webhook p99 while a file is uploaded, ms": "at most 100",
    "webhook p99 beside a command, ms": "at most 100",
    "engine_steps_per_second": "at least 10,000",
    "10,000 characters, p99 ms": "at most 1",
    "texts per second": "at least 2,000",
    "English comments switched away, % whole": "at most 0.5",
    "published sentences switched rightly, %": "at least 90",
    "last fifth, trained: themes micro F1": "published work 0.71",
    "last fifth, trained: themes macro F1": "published work 0.64, rare themes merged",
    "last fifth, trained: sentiment right": "published work 0.70",
    "built-in: comments a second": "at least 500",
    "trained: comments a second": "at least 500",
    "replay: encounters and policy a second": "at least 10,000",
    **{f"{name}: seconds to start": "under 1.5" for name in READERS},
    **{
        f"{name}: {kind} a second": "at least 500" if name == "comments classify" else "at least 1,000"
        for name in READERS
        for kind in ("replies", "published comments")
    },
    "replay: bytes an encounter, at the most": "at most 1,024",
}


def main() -> int:
    """Run what is named on the command line, or everything; print one line for each figure."""
    for name in sys.argv[1:] or MEASURES:
        module = importlib.import_module(f"tests.benchmarks.{name}")
        for figure, value in module.measure().items():
            floor = f"   ({FLOORS[figure]})" if figure in FLOORS else ""
            print(f"{name:<16} {figure:<40} {value:>14,.2f}{floor}", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
