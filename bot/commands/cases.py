"""`cases`: see what waits for a person, and say that somebody has it."""

import getpass

import click
import orjson


@click.group("cases")
def cases_command() -> None:
    """Cases that wait for a person."""


@cases_command.command("list")
@click.option("--json", "as_json", is_flag=True)
def list_cases(as_json: bool) -> None:
    """Every case nobody has closed, the most urgent first."""
    from bot.commands.opened import opened_runtime
    from bot.reports.changed_cases import open_cases

    with opened_runtime() as runtime:
        rows = runtime.database.read(open_cases)
    if as_json:
        click.echo(orjson.dumps(rows).decode())
        return
    for row in rows:
        click.echo(f"{row['id']:>6}  {row['kind']:<20} {row['tier']:<10} {row['status']:<13} due {row['due_at']}")


@cases_command.command("acknowledge")
@click.argument("number", type=int)
@click.option("--by", default=getpass.getuser, help="Who has the case now.")
def acknowledge_case(number: int, by: str) -> None:
    """Say that a person has case NUMBER; its alerts stop."""
    from bot.commands.opened import opened_runtime
    from bot.errors import NotFound
    from bot.usecases.handle_case import acknowledge

    with opened_runtime() as runtime:
        now = runtime.clock.now()
        try:
            newly = runtime.database.write(lambda connection: acknowledge(connection, number, by=by, now=now))
        except NotFound as fault:
            raise click.ClickException(str(fault)) from fault
    click.echo(f"Case {number} is acknowledged." if newly else f"Case {number} was acknowledged before.")
