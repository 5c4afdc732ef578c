"""`staff add`: make an account for someone who will sign in."""

import secrets
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:  # importing it takes a second, which `feedback-bot --help` need not wait for
    from bot.usecases.runtime import Runtime


@click.group("staff")
def staff_command() -> None:
    """Accounts of people who sign in."""


@staff_command.command("add")
@click.argument("email")
@click.option("--role", required=True, type=click.Choice(["admin", "team", "designer", "ward", "viewer"]))
@click.option("--ward", "wards", multiple=True, help="A ward code this account may see; for ward accounts.")
@click.option("--password", default=None, help="Only for scripts; without it one is made and printed once.")
@click.option("--invite", "is_invited", is_flag=True, help="Mail a link to set the password, in place of a password.")
def add(email: str, role: str, wards: tuple[str, ...], password: str | None, is_invited: bool) -> None:
    """Add an account, and print its first password once or mail an invitation."""
    from bot.commands.opened import opened_runtime
    from bot.errors import FeedbackBotError

    if is_invited and password:
        raise click.UsageError("Give --invite or --password: whoever is invited sets the password.")
    with opened_runtime() as runtime:
        try:
            said = _invite(runtime, email, role, wards) if is_invited else _add(runtime, email, role, wards, password)
        except FeedbackBotError as fault:
            raise click.UsageError(str(fault)) from fault
    click.echo(said)


def _add(runtime: "Runtime", email: str, role: str, wards: tuple[str, ...], password: str | None) -> str:
    from bot.roles import Role
    from bot.usecases.add_staff import add_staff

    word, organisation = password or secrets.token_urlsafe(12), runtime.deployment.organisation
    names, now = (organisation.trust_name, organisation.public_name), runtime.clock.now()
    add_staff(runtime.database, email=email, role=Role(role), wards=wards, password=word, now=now, names=names)
    return f"{email} may sign in as {role}." + ("" if password else f" First password: {word}")


def _invite(runtime: "Runtime", email: str, role: str, wards: tuple[str, ...]) -> str:
    from bot.roles import Role
    from bot.usecases.staff_links import invite

    deployment, now, by_mail = runtime.deployment, runtime.clock.now(), bool(runtime.settings.smtp_url)
    made = runtime.database.write(
        lambda connection: invite(
            connection,
            deployment,
            email=email,
            role=Role(role),
            wards=wards,
            by_mail=by_mail,
            by="command line",
            now=now,
        )
    )
    if not made.link:
        return f"{email} may sign in as {role}. The invitation is queued; a running worker mails it."
    return (
        f"{email} may sign in as {role}. FEEDBACK_BOT_SMTP_URL is not set, so nothing is mailed. "
        f"Hand over this link; it works once, for 7 days:\n{made.link}"
    )
