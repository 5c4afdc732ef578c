"""`migrate`: bring the database to the newest version."""

import click


@click.command("migrate")
def migrate_command() -> None:
    """Create or update the tables, and make the encryption keys of a new deployment. Safe to run again."""
    from bot.commands.opened import opened_database
    from bot.db.migrate import migrate, open_vault
    from bot.settings import read_settings

    secret = read_settings().secret_key
    with opened_database() as database:
        migrate(database, secret)
        open_vault(database, secret)
    click.echo("The database is up to date.")
