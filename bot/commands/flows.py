"""`flows`: check, try and draw conversation flows."""

from pathlib import Path
from typing import TYPE_CHECKING

import click
import orjson

from bot.commands.talk import talk_flow
from bot.commands.translations import translations_command

if TYPE_CHECKING:
    from bot.engine.flow import Flow


@click.group("flows")
def flows_command() -> None:
    """Conversation flows."""


flows_command.add_command(talk_flow)
flows_command.add_command(translations_command)


@flows_command.command("check")
@click.argument("paths", nargs=-1, required=True, type=click.Path(exists=True, path_type=Path))
@click.option("--json", "as_json", is_flag=True)
def check_flows(paths: tuple[Path, ...], as_json: bool) -> None:
    """Show what each text in PATHS costs, and report every fault as file:line:column: message.

    PATHS are flow files, contact policies, or folders of them. A policy is refused if it contradicts itself or starves
    a pathway.
    """
    from bot.commands.policy_files import check_policies, split_policies
    from bot.commands.segment_table import as_rows, as_table
    from bot.flow_files import read_flow_files, read_flow_paths

    policies, paths_of_flows = split_policies(paths)
    sound, faults = check_policies(policies)
    warnings: list[str] = []
    flows: list[Flow] = []
    folders = [path for path in paths_of_flows if path.is_dir()]
    files = [path for path in paths_of_flows if path.is_file()]
    for loaded in [read_flow_files(folder) for folder in folders] + ([read_flow_paths(files)] if files else []):
        faults += [str(fault) for fault in loaded.faults]
        warnings += [str(warning) for warning in loaded.warnings]
        flows += sorted(loaded.flows.values(), key=lambda flow: flow.name)
    if as_json:
        found = {"flows": [flow.name for flow in flows], "policies": sound, "faults": faults, "warnings": warnings}
        click.echo(orjson.dumps(found | {"segments": as_rows(flows)}).decode())
    else:
        for line in (*faults, *(f"{warning} (warning)" for warning in warnings)):
            click.echo(line)
        for line in as_table(flows) if flows else ():
            click.echo(line)
        told = f"{len(flows)} sound flows, {len(sound)} sound policies, " if policies else f"{len(flows)} sound flows, "
        click.echo(f"{told}{len(faults)} faults, {len(warnings)} warnings.", err=True)
    if faults:
        raise click.exceptions.Exit(1)


@flows_command.command("diagram")
@click.argument("flow")
@click.option("--language", default="en", show_default=True)
def draw_flow(flow: str, language: str) -> None:
    """Print FLOW as a Mermaid diagram."""
    from bot.commands.one_flow import find_flow
    from bot.engine.diagram import diagram

    click.echo(diagram(find_flow(flow), language))
