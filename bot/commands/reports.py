"""`reports fft`: the counts of one month."""

import csv
import re
import sys

import click
import orjson


@click.group("reports")
def reports_command() -> None:
    """Read-only reports."""


@reports_command.command("fft")
@click.option("--setting", default=None, help="inpatient, emergency, outpatient …; all without it.")
@click.option("--month", required=True, help="YYYY-MM, the month the answer came in, London time.")
@click.option("--format", "form", type=click.Choice(["table", "csv", "json"]), default="table", show_default=True)
def fft(setting: str | None, month: str, form: str) -> None:
    """Friends and Family Test counts per setting, site and ward; comment-only responses stand beside, never in them."""
    from bot.commands.opened import opened_runtime
    from bot.reports.fft_return import COLUMNS, count_fft

    if not re.fullmatch(r"\d{4}-(0[1-9]|1[0-2])", month):
        raise click.UsageError(f"{month!r} is no month: write it as 2026-11.")
    with opened_runtime() as runtime:
        rows = runtime.database.read(
            lambda link: count_fft(link, runtime.deployment.organisation, setting=setting, month=month)
        )
    if form == "json":
        click.echo(orjson.dumps(rows).decode())
    elif form == "csv":
        writer = csv.writer(sys.stdout)
        writer.writerow(COLUMNS)
        writer.writerows([row[column] for column in COLUMNS] for row in rows)
    else:
        _show(rows)


def _show(rows: list[dict[str, object]]) -> None:
    from bot.reports.fft_return import COUNTS

    for row in rows:
        counts = "  ".join(f"{name} {row[name]}" for name in COUNTS)
        place = " / ".join(str(row[name]) for name in ("setting", "site", "ward") if row[name])
        click.echo(f"{place}: responses {row['responses']}  {counts}  comment only {row['comment_only']}")
    if not rows:
        click.echo("No responses in this month.")
