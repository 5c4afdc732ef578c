"""`policy replay`: what one policy, or each of two, would make of a file of encounters."""

import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:  # importing these takes a while, which `feedback-bot --help` need not wait for
    from bot.policy.rules import Policy
    from bot.reports.policy_replay import Summary, Trial
    from bot.usecases.flow_library import FlowLibrary

FILE = click.Path(exists=True, dir_okay=False, path_type=Path)
MOST = 2


@click.command("replay")
@click.argument("file", type=FILE)
@click.option("--policy", "paths", multiple=True, type=FILE, help="Give it twice to compare two policies.")
@click.option("--json", "as_json", is_flag=True)
@click.option("--encoding", default=None, help="Of the file, when it is not UTF-8.")
def replay_command(file: Path, paths: tuple[Path, ...], as_json: bool, encoding: str | None) -> None:
    """Play the encounters of FILE through a contact policy, as if they came in one after the other.

    Nothing is stored and nobody is texted. Without --policy: the policy of FEEDBACK_BOT_POLICY, or the shipped one.
    """
    from bot.feeds.csv import FeedFault
    from bot.reports.policy_replay import make_trial, trial_json
    from bot.usecases.asking_flows import flows_that_ask
    from bot.usecases.replay_file import play, read_played

    if len(paths) > MOST:
        raise click.UsageError("At most two policies can be compared: give --policy once or twice.")
    policies, flows = [_read(path) for path in paths or (_of_settings(),)], flows_that_ask(_flows())
    try:
        with file.open("rb") as lines:
            read = read_played(lines, encoding=encoding, say=_progress)
    except FeedFault as fault:
        raise click.UsageError(f"{file.name}: {fault}") from fault
    played = [(policy, play(read.encounters, policy, flow_for=flows)) for policy in policies]
    trial = make_trial(read.encounters, played, faulty=read.faulty)
    if as_json:
        click.echo(trial_json(trial))
    else:
        show_trial(trial)
    if trial.faulty:
        raise click.exceptions.Exit(1)


def _of_settings() -> Path:
    from bot.shipped import SHIPPED_FLOWS

    return Path(os.environ.get("FEEDBACK_BOT_POLICY") or SHIPPED_FLOWS / "policies" / "contact.yaml")


def _read(path: Path) -> "Policy":
    from bot.flow_files import read_text
    from bot.policy.load import load_policy

    try:
        text = read_text(path)
    except OSError as fault:
        raise click.UsageError(f"The policy {path} cannot be read.") from fault
    policy, faults = load_policy(text, str(path))
    if policy is None:
        click.echo("\n".join(faults), err=True)
        raise click.exceptions.Exit(1)
    return policy


def _flows() -> "FlowLibrary":
    from bot.loading import read_flows
    from bot.shipped import SHIPPED_FLOWS
    from bot.usecases.flow_library import FlowLibrary

    return FlowLibrary(read_flows(Path(os.environ.get("FEEDBACK_BOT_FLOWS") or SHIPPED_FLOWS)))


def _progress(rows: int) -> None:
    click.echo(f"{rows:,} encounters read", err=True)


def show_trial(trial: "Trial") -> None:
    """The figures as tables, a column for each policy."""
    both = trial.policies
    _line("", [f"policy {one.policy[:8]}" for one in both])
    _line("encounters", [one.encounters for one in both])
    if trial.first is not None:
        click.echo(f"  ended {trial.first} to {trial.last}, of {both[0].patients:,} patients")
    if trial.faulty:
        click.echo(f"  {trial.faulty:,} faulty rows were left out: `encounters import --dry-run` lists them")
    _line("invitations", [one.asked for one in both])
    _line("patients asked", [one.patients_asked for one in both])
    _line("most for one patient", [one.most for one in both])
    _line("busiest day", [max((day.texts for day in one.days), default=0) for one in both])
    for title, name in (("median", "median"), ("9 in 10", "nine_in_ten"), ("longest", "longest")):
        _line(f"hours until the text, {title}", [getattr(one.waits, name) for one in both])
    _table("Asked by pathway", [{one.title: one.asked for one in each.by_pathway} for each in both])
    _table("Not asked, by reason", [{one.words: one.encounters for one in each.refused} for each in both])
    _table("Patients asked … times", [{str(one.times): one.patients for one in each.spread} for each in both])
    _table("Asked by ward", [{one.ward or "no ward": one.asked for one in each.by_ward} for each in both])
    _busiest(both)
    if trial.differences is not None:
        found = trial.differences
        click.echo("\nThe second against the first")
        _line("invitations", [f"{found.asked:+,}"])
        _line("encounters asked by the first only", [found.encounters_only_first])
        _line("encounters asked by the second only", [found.encounters_only_second])
        _line("patients asked by the first only", [found.patients_only_first])
        _line("patients asked by the second only", [found.patients_only_second])


def _busiest(both: "tuple[Summary, ...]") -> None:
    for one in both:
        click.echo(f"\nAsked most, by policy {one.policy[:8]}")
        for busy in one.busiest:
            _line(f"{busy.patient}: {', '.join(busy.pathways)}", [busy.asked])


def _table(title: str, columns: "list[dict[str, int]]") -> None:
    click.echo(f"\n{title}")
    for name in dict.fromkeys(name for column in columns for name in column):
        _line(name, [column.get(name, 0) for column in columns])


def _line(name: str, values: Sequence[int | str | None]) -> None:
    shown = "".join(f"{'–' if one is None else f'{one:,}' if isinstance(one, int) else one:>18}" for one in values)
    click.echo(f"  {name:<60.60}{shown}".rstrip())
