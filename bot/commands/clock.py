"""`clock advance`: wind a trial's clock forward."""

import re
from datetime import timedelta

import click

UNITS = {"s": "seconds", "m": "minutes", "h": "hours", "d": "days", "w": "weeks"}


@click.group("clock")
def clock_command() -> None:
    """The trial clock."""


@clock_command.command("advance")
@click.argument("span")
def advance_clock(span: str) -> None:
    """Move the clock forward by SPAN, such as 2d, 25h or 30m. Trials only."""
    from bot.commands.opened import opened_database
    from bot.errors import SettingsError
    from bot.main import make_adapters
    from bot.settings import read_settings
    from bot.trial_clock import advance

    match = re.fullmatch(r"(\d{1,5})([smhdw])", span)
    if match is None:
        raise click.UsageError(f"{span!r} is no span of time: write a number and s, m, h, d or w, such as 2d.")
    if any(adapter.reaches_real_people for adapter in make_adapters(read_settings()).values()):
        raise SettingsError("The clock of a deployment that texts real people cannot be moved.")
    with opened_database() as database:
        offset = advance(database, timedelta(**{UNITS[match[2]]: int(match[1])}))
    click.echo(f"The clock is now {offset} ahead.")
