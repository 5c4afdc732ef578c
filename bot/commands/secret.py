"""`secret rotate`: put another FEEDBACK_BOT_SECRET_KEY in force."""

import click


@click.group("secret")
def secret_command() -> None:
    """The secret that the stored keys are wrapped with."""


@secret_command.command("rotate")
@click.option(
    "--new", prompt="The new secret", hide_input=True, confirmation_prompt=True, help="Asked for when absent."
)
def rotate(new: str) -> None:
    """Wrap the keys with a new secret; then set it in FEEDBACK_BOT_SECRET_KEY and start every process again."""
    from bot.commands.opened import opened_database
    from bot.settings import read_settings
    from bot.usecases.rotate_secret import rotate_secret

    shortest = 16
    if len(new.strip()) < shortest:
        raise click.UsageError(f"The new secret must have {shortest} characters or more.")
    old = read_settings().secret_key
    with opened_database() as database:
        database.write(lambda connection: rotate_secret(connection, old=old, new=new.strip()))
    click.echo("Done. Set FEEDBACK_BOT_SECRET_KEY to the new secret before the next start.")
