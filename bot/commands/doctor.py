"""`doctor`: what is right, what needs attention, and what must be done before texts go to real people."""

import click
import orjson


@click.command("doctor")
@click.option("--json", "as_json", is_flag=True)
def doctor_command(as_json: bool) -> None:
    """Go through the deployment and print the go-live list."""
    from bot.commands.opened import opened_runtime
    from bot.usecases.examine import examine

    with opened_runtime() as runtime:
        findings = examine(runtime)
    if as_json:
        click.echo(orjson.dumps(findings).decode())
    else:
        for one in findings:
            click.echo(f"{'ok  ' if one.ok else 'LOOK'}  {one.subject}: {one.said}")
        left = sum(1 for one in findings if not one.ok)
        click.echo(f"\n{left} of {len(findings)} points need a person." if left else "\nNothing is left to do.")
    if any(not one.ok for one in findings):
        raise click.exceptions.Exit(1)
