"""The `feedback-bot` command: finds each subcommand by name and imports it only when it is called.

Start-up matters (contract.md, Command): nothing may be imported here that a subcommand does not need.
"""

import sys
from importlib import import_module

import click

from bot.errors import SettingsError

COMMANDS = {
    "serve": "bot.commands.serve",
    "worker": "bot.commands.worker",
    "migrate": "bot.commands.migrate",
    "demo": "bot.commands.demo",
    "doctor": "bot.commands.doctor",
    "clock": "bot.commands.clock",
    "staff": "bot.commands.staff",
    "flows": "bot.commands.flows",
    "encounters": "bot.commands.encounters",
    "policy": "bot.commands.policy",
    "surveys": "bot.commands.surveys",
    "reports": "bot.commands.reports",
    "cases": "bot.commands.cases",
    "alerts": "bot.commands.alerts",
    "secret": "bot.commands.secret",
    "sms": "bot.commands.sms",
    "interpret": "bot.commands.interpret",
    "language": "bot.commands.language",
    "comments": "bot.commands.comments",
}


class LazyGroup(click.Group):
    """A group whose commands live one to a module, under the same name."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 – click's signature
        """Every command, by name."""
        return sorted(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 – as above
        """Import the command's module and take the command out of it."""
        place = COMMANDS.get(cmd_name)
        return getattr(import_module(place), f"{cmd_name}_command") if place else None


@click.group(cls=LazyGroup)
def command() -> None:
    """Ask patients for feedback over SMS and messaging, and tell the team what they say."""


def main() -> None:
    """Run the command; a setting at fault is one sentence and exit code 2."""
    try:
        # Outside standalone mode click returns the code of an Exit instead of raising it.
        code = command(standalone_mode=False)
        sys.exit(code if isinstance(code, int) else 0)
    except click.ClickException as fault:
        fault.show()
        sys.exit(2 if isinstance(fault, click.UsageError) else fault.exit_code)
    except (click.Abort, KeyboardInterrupt):
        sys.exit(130)
    except SettingsError as fault:
        click.echo(f"feedback-bot: {fault}", err=True)
        sys.exit(2)
    except BrokenPipeError:
        sys.exit(1)


if __name__ == "__main__":
    main()
