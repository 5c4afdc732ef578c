"""The list of the rows of a file that could not be taken in, written beside it by the commands."""

import csv
from contextlib import ExitStack
from pathlib import Path
from typing import TextIO

from bot.feeds.encounter import FaultyRow


class FaultFile:
    """The list of faulty rows: made only when there is one. It names lines and columns, never what stood there."""

    def __init__(self, path: Path, stack: ExitStack) -> None:
        self._path = path
        self._stack = stack
        self._file: TextIO | None = None

    def add(self, row: FaultyRow) -> None:
        """One more row that could not be read."""
        if self._file is None:
            self._file = self._stack.enter_context(self._path.open("w", encoding="utf-8", newline=""))
            csv.writer(self._file).writerow(("line", "column", "reason"))
        csv.writer(self._file).writerow((row.line, row.column, row.reason))
