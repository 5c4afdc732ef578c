"""`policy`: why a patient was asked, or was not, and what another policy would do."""

import click
import orjson

from bot.commands.policy_replay import replay_command


@click.group("policy")
def policy_command() -> None:
    """The contact policy."""


policy_command.add_command(replay_command)


@policy_command.command("explain")
@click.option("--encounter", default=None, help="The encounter's own id, as the feed gave it.")
@click.option("--patient", default=None, help="The patient's local id, as the feed gave it.")
@click.option("--json", "as_json", is_flag=True)
def explain(encounter: str | None, patient: str | None, as_json: bool) -> None:
    """Say in one sentence each what was decided."""
    from bot.commands.opened import opened_runtime
    from bot.reports.explain import explain_decisions

    if (encounter is None) == (patient is None):
        raise click.UsageError("Give either --encounter ID or --patient ID.")
    with opened_runtime() as runtime:
        vault = runtime.deployment.vault
        titles = {flow.name: flow.title for flow in runtime.deployment.flows.all_current()}
        chosen = {
            "encounter_hash": vault.lookup("encounter", encounter) if encounter is not None else None,
            "patient_hash": vault.lookup("patient:local", patient) if patient is not None else None,
        }
        rows = runtime.database.read(lambda link: explain_decisions(link, titles=titles, **chosen))
    if not rows:
        raise click.ClickException("Nothing is recorded under this id.")
    if as_json:
        click.echo(orjson.dumps(rows).decode())
        return
    for row in rows:
        upon = f"pathway {row['pathway'] or 'not known'}, policy {row['policy'] or 'not known'}"
        click.echo(f"{row['at']:%d.%m.%Y %H:%M}  {row['encounter_key']}  {row['sentence']}  ({upon})")
