"""`staff add`: make an account for someone who will sign in."""

import secrets

import click


@click.group("staff")
def staff_command() -> None:
    """Accounts of people who sign in."""


@staff_command.command("add")
@click.argument("email")
@click.option("--role", required=True, type=click.Choice(["admin", "team", "designer", "ward", "viewer"]))
@click.option("--ward", "wards", multiple=True, help="A ward code this account may see; for ward accounts.")
@click.option("--password", default=None, help="Only for scripts; without it one is made and printed once.")
def add(email: str, role: str, wards: tuple[str, ...], password: str | None) -> None:
    """Add an account and print its first password once."""
    from bot.commands.opened import opened_runtime
    from bot.errors import FeedbackBotError
    from bot.roles import Role
    from bot.usecases.add_staff import add_staff

    word = password or secrets.token_urlsafe(12)
    with opened_runtime() as runtime:
        now = runtime.clock.now()
        try:
            add_staff(runtime.database, email=email, role=Role(role), wards=wards, password=word, now=now)
        except FeedbackBotError as fault:
            raise click.UsageError(str(fault)) from fault
    click.echo(f"{email} may sign in as {role}." + ("" if password else f" First password: {word}"))
