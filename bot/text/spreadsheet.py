"""CSV for people who open it in a spreadsheet: nothing in a cell can start a formula. Numbers stay numbers."""

import csv
import io
from collections.abc import Iterable, Sequence

STARTS_FORMULA = frozenset("=+-@\t\r\n＝＋－＠")  # with the full-width forms, which Excel takes for the plain ones
"""What begins a formula in Excel, LibreOffice or Sheets (OWASP, CSV Injection)."""
BYTE_ORDER_MARK = "\ufeff"
"""At the head of a file, so that Excel reads it as UTF-8."""


def defuse(cell: str) -> str:
    """The same words behind an apostrophe when a spreadsheet might run them; a lone ``-`` runs nowhere and stays."""
    begins = cell.lstrip(" \u00a0")[:1]
    return f"'{cell}" if begins in STARTS_FORMULA and begins and cell != "-" else cell


def write_csv(columns: Sequence[str], rows: Iterable[Sequence[str | int]]) -> str:
    """The text of a CSV file (RFC 4180) with this header; without byte order mark."""
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(columns)
    writer.writerows([defuse(cell) if isinstance(cell, str) else cell for cell in row] for row in rows)
    return text.getvalue()
