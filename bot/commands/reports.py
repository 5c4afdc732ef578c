"""`reports fft`: the figures of one month, in the published layout of a setting, or counted over every setting."""

import re
from typing import TYPE_CHECKING

import click
import orjson

if TYPE_CHECKING:
    from bot.reports.fft_published import FftReport
    from bot.usecases.runtime import Runtime


@click.group("reports")
def reports_command() -> None:
    """Read-only reports."""


@reports_command.command("fft")
@click.option("--setting", default=None, help="inpatient, emergency or outpatient; plain counts of all without it.")
@click.option("--month", required=True, help="YYYY-MM, London time.")
@click.option("--format", "form", type=click.Choice(["table", "csv", "json"]), default="table", show_default=True)
@click.option("--suppressed", is_flag=True, help="Hide small numbers, as for publication.")
@click.option(
    "--part",
    type=click.Choice(["rows", "totals", "modes"]),
    default="rows",
    show_default=True,
    help="Which table, with --format csv.",
)
def fft(setting: str | None, month: str, form: str, suppressed: bool, part: str) -> None:
    """The Friends and Family Test of one month, in the published layout of its setting.

    Without --setting, or with one that has no layout: counts per setting, site and ward, nothing hidden.
    """
    from bot.commands.opened import opened_runtime
    from bot.reports.fft_layouts import LAYOUTS

    if not re.fullmatch(r"[1-9]\d{3}-(0[1-9]|1[0-2])", month) or month == "9999-12":
        raise click.UsageError(f"{month!r} is no month: write it as 2026-11.")
    if setting not in LAYOUTS and (suppressed or part != "rows"):
        raise click.UsageError(f"--suppressed and --part need --setting with one of {', '.join(LAYOUTS)}.")
    with opened_runtime() as runtime:
        if setting in LAYOUTS:
            _show_published(runtime, setting, month, form, suppressed=suppressed, part=part)
        else:
            _show_counts(runtime, setting, month, form)


def _show_published(runtime: "Runtime", setting: str, month: str, form: str, *, suppressed: bool, part: str) -> None:
    from bot.reports.fft_files import Part, fft_csv, fft_json
    from bot.reports.fft_published import read_fft

    organisation = runtime.deployment.organisation
    report = runtime.database.read(
        lambda link: read_fft(link, organisation, setting=setting, month=month, suppressed=suppressed)
    )
    if form == "json":
        click.echo(orjson.dumps(fft_json(report)).decode())
    elif form == "csv":
        click.echo(fft_csv(report, Part(part)), nl=False)
    else:
        _print(report)


def _print(report: "FftReport") -> None:
    from bot.reports.fft_layouts import RESULT_COLUMNS

    for row in (*report.totals, *report.rows):
        place = " / ".join(str(row[name]) for name in ("Level", "Site Name", "Ward Name") if row.get(name))
        click.echo(f"{place or row['Trust Name']}: " + "  ".join(f"{name} {row[name]}" for name in RESULT_COLUMNS))
    if not report.rows:
        click.echo("No responses and no eligible patients in this month.")
        return
    click.echo("By mode: " + "  ".join(f"{mode} {number}" for mode, number in report.modes))
    click.echo("Small numbers are hidden." if report.suppressed else "Not for publication: nothing is hidden.")


def _show_counts(runtime: "Runtime", setting: str | None, month: str, form: str) -> None:
    from bot.reports.fft_return import COLUMNS, count_fft
    from bot.text.spreadsheet import write_csv

    organisation = runtime.deployment.organisation
    rows = runtime.database.read(lambda link: count_fft(link, organisation, setting=setting, month=month))
    if form == "json":
        click.echo(orjson.dumps(rows).decode())
    elif form == "csv":
        click.echo(write_csv(COLUMNS, [[row[column] for column in COLUMNS] for row in rows]), nl=False)
    else:
        _print_counts(rows)


def _print_counts(rows: list[dict[str, object]]) -> None:
    from bot.reports.fft_return import COUNTS

    for row in rows:
        counts = "  ".join(f"{name} {row[name]}" for name in COUNTS)
        place = " / ".join(str(row[name]) for name in ("setting", "site", "ward") if row[name])
        click.echo(f"{place}: responses {row['responses']}  {counts}  comment only {row['comment_only']}")
    if not rows:
        click.echo("No responses in this month.")
