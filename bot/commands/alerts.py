"""`alerts test`: send a test alert by every route, before anything depends on it."""

from datetime import timedelta

import click


@click.group("alerts")
def alerts_command() -> None:
    """Messages to staff."""


@alerts_command.command("test")
def test_alerts() -> None:
    """Send a test alert by every route that is set; the deployment may go live once one was taken."""
    from bot.commands.opened import opened_runtime
    from bot.usecases.try_alerts import try_alert_routes

    with opened_runtime() as runtime:
        results = try_alert_routes(runtime, by="command line", longest=timedelta(seconds=30))
    for route, fault in results.items():
        click.echo(f"{route}: {fault or 'taken; see that it has arrived'}")
    if not results:
        raise click.UsageError("No alert route is set: give FEEDBACK_BOT_ALERT_PHONE, _ALERT_EMAIL or _ALERT_WEBHOOK.")
    if any(results.values()):
        raise click.exceptions.Exit(1)
