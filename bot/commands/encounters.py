"""`encounters import`: take in a discharge file."""

from pathlib import Path

import click
import orjson


@click.group("encounters")
def encounters_command() -> None:
    """Discharges, attendances and stages."""


@encounters_command.command("import")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--dry-run", is_flag=True, help="Read and decide, and keep nothing.")
@click.option("--json", "as_json", is_flag=True, help="End with one JSON object.")
@click.option("--encoding", default=None, help="Of the file, when it is not UTF-8.")
@click.option("--faulty", type=click.Path(path_type=Path), default=None, help="Where to list faulty rows.")
def import_file(file: Path, dry_run: bool, as_json: bool, encoding: str | None, faulty: Path | None) -> None:
    """Take in FILE; faulty rows stop nothing else and are listed, with line and reason, beside it."""
    from bot.commands.opened import opened_runtime
    from bot.feeds.csv import FeedFault
    from bot.usecases.import_encounters import import_encounters

    if file.suffix.lower() != ".csv":
        raise click.UsageError(f"{file.name}: files of this kind cannot be read; the name must end in .csv.")
    faults = faulty or file.with_name(f"{file.stem}.faulty.csv")
    with opened_runtime() as runtime:
        try:
            result = import_encounters(runtime, file, dry_run=dry_run, encoding=encoding, faulty=faults, say=_progress)
        except FeedFault as fault:
            raise click.UsageError(f"{file.name}: {fault}") from fault
    if as_json:
        click.echo(orjson.dumps(result).decode())
    else:
        _show(result, faults)
    if result["faulty"]:
        raise click.exceptions.Exit(1)


def _progress(rows: int) -> None:
    click.echo(f"{rows:,} rows", err=True)


def _show(result: dict[str, object], faults: Path) -> None:
    for name in ("rows", "recorded", "repeated", "updated", "allowed", "deferred"):
        click.echo(f"{name:<10} {result[name]:>8}")
    refused = result["refused"]
    if isinstance(refused, dict):
        for reason, number in sorted(refused.items()):
            click.echo(f"refused    {number:>8}  {reason}")
    click.echo(f"faulty     {result['faulty']:>8}" + (f"  listed in {faults}" if result["faulty"] else ""))
