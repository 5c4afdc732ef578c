"""The Friends and Family Test report as files: CSV in three parts, and one JSON object."""

from enum import StrEnum
from typing import Any

from bot.reports.fft_layouts import MODES_COLUMNS, TOTALS_COLUMNS
from bot.reports.fft_published import FftReport
from bot.text.spreadsheet import write_csv


class Part(StrEnum):
    """One CSV file holds one table: what a program reads must not change its columns half-way."""

    ROWS = "rows"
    TOTALS = "totals"
    MODES = "modes"


def fft_csv(report: FftReport, part: Part = Part.ROWS) -> str:
    """The published table; or the totals of the levels above it; or the responses by mode of collection."""
    if part is Part.MODES:
        return write_csv(MODES_COLUMNS, report.modes)
    columns, rows = (report.columns, report.rows) if part is Part.ROWS else (TOTALS_COLUMNS, report.totals)
    return write_csv(columns, [[row[column] for column in columns] for row in rows])


def fft_json(report: FftReport) -> dict[str, Any]:
    """Everything of the report; a cell is a number, or the word that stands in its place (``*`` or ``-``)."""
    return {
        "setting": report.setting,
        "month": report.month,
        "level": str(report.level),
        "suppressed": report.suppressed,
        "own_wards_only": report.own_wards,
        "columns": list(report.columns),
        "rows": list(report.rows),
        "totals": list(report.totals),
        "modes": dict(report.modes),
        "comment_only": report.comment_only,
    }


def file_name(report: FftReport, ending: str, part: Part = Part.ROWS) -> str:
    """``fft-inpatient-2026-11-not-for-publication.csv``: of letters, digits and hyphens only."""
    words = ["fft", report.setting, report.month, "" if part is Part.ROWS else str(part)]
    words.append("published" if report.suppressed else "not-for-publication")
    return "-".join(word for word in words if word) + f".{ending}"
