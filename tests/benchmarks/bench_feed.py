"""How many rows of an encounter file are read a second: full rows, all different, some of them quoted."""

import io
import json
from time import perf_counter

from bot.feeds.csv import read_encounters
from bot.feeds.encounter import Encounter
from bot.feeds.row import COLUMNS

ROWS = 100_000


def _line(row: int) -> str:
    born, minute = f"19{row % 90 + 10}-05-{row % 28 + 1:02}", f"{row % 60:02}"
    patient = f'P{row},943 476 5919,"Patient, {row}",{born},07700900{row % 1000:03},en'
    times = f"2026-10-{row % 20 + 1:02}T09:{minute},2026-10-{row % 5 + 21:02}T14:{minute}"
    return f"E{row},,inpatient,general,{patient},RZZ01,ALDER,General medicine,{times},1,19,no,,F,A,,,,patient"


def _file() -> io.BytesIO:
    lines = [",".join(COLUMNS)]
    lines += [_line(row) for row in range(ROWS)]
    return io.BytesIO("\n".join(lines).encode())


def measure() -> dict[str, float]:
    """``feed_rows_per_second``."""
    stream = _file()
    began = perf_counter()
    good = sum(isinstance(row, Encounter) for row in read_encounters(stream))
    seconds = perf_counter() - began
    if good != ROWS:
        raise RuntimeError(f"{ROWS - good} of {ROWS} rows were faulty")
    return {"feed_rows_per_second": ROWS / seconds}


if __name__ == "__main__":
    print(json.dumps(measure()))
