"""`surveys`: surveys run elsewhere, and whom they asked, so that nobody is asked too often by all of us together."""

from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
import orjson

if TYPE_CHECKING:  # commands start fast
    from collections.abc import Sequence

    from bot.feeds.encounter import FaultyRow
    from bot.usecases.runtime import Runtime


@click.group("surveys")
def surveys_command() -> None:
    """Surveys run elsewhere: their mailings count in the contact limits."""


@surveys_command.command("register")
@click.argument("name")
@click.option("--owner", required=True, help="Who runs it.")
@click.option("--pathway", default="", help="The contact policy's name of the pathway it asks about; blank for all.")
@click.option("--asks", default="", help="Whom it asks, in words.")
@click.option("--how-often", default="", help="How often, in words.")
def register(name: str, owner: str, pathway: str, asks: str, how_often: str) -> None:
    """Register the survey NAME."""
    from bot.commands.opened import opened_runtime
    from bot.errors import NotAllowed
    from bot.usecases.import_runs import COMMAND_LINE
    from bot.usecases.register_survey import NewSurvey, register_survey

    survey = NewSurvey(name=name, owner=owner, asks=asks, how_often=how_often, pathway=pathway)
    with opened_runtime() as runtime:
        now, deployment = runtime.clock.now(), runtime.deployment
        try:
            runtime.database.write(lambda link: register_survey(link, deployment, survey, by=COMMAND_LINE, now=now))
        except NotAllowed as fault:
            raise click.UsageError(str(fault)) from fault
    click.echo(f"Registered: {name}. Tell whom it asks with `feedback-bot surveys mailings FILE --survey …`.")


@surveys_command.command("end")
@click.argument("name")
def end(name: str) -> None:
    """The survey NAME has ended: what it asked goes on counting."""
    from bot.commands.opened import opened_runtime
    from bot.usecases.end_survey import end_survey
    from bot.usecases.import_runs import COMMAND_LINE

    with opened_runtime() as runtime:
        survey_id, now = _find(runtime, name), runtime.clock.now()
        ended = runtime.database.write(lambda link: end_survey(link, survey_id, by=COMMAND_LINE, now=now))
    click.echo("Ended." if ended else "It had ended before.")


@surveys_command.command("mailings")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--survey", "name", required=True, help="The name under which the survey is registered.")
@click.option("--json", "as_json", is_flag=True, help="End with one JSON object.")
@click.option("--encoding", default=None, help="Of the file, when it is not UTF-8.")
@click.option("--faulty", type=click.Path(path_type=Path), default=None, help="Where to list faulty rows.")
def mailings(file: Path, name: str, as_json: bool, encoding: str | None, faulty: Path | None) -> None:
    """Take in FILE: whom the survey asked, and on which day; faulty rows stop nothing else and are listed."""
    from bot.commands.opened import opened_runtime

    if file.suffix.lower() != ".csv":
        raise click.UsageError(f"{file.name}: files of this kind cannot be read; the name must end in .csv.")
    faults = faulty or file.with_name(f"{file.stem}.faulty.csv")
    with opened_runtime() as runtime:
        result = _take_in(runtime, file, name, encoding, faults)
    if as_json:
        click.echo(orjson.dumps(result).decode())
    else:
        for counted, number in result.items():
            listed = f"  listed in {faults}" if counted == "faulty" and number else ""
            click.echo(f"{counted.replace('_', ' '):<15} {number:>8}{listed}")
    if result["faulty"]:
        raise click.exceptions.Exit(1)


def _take_in(runtime: "Runtime", file: Path, name: str, encoding: str | None, faults: Path) -> dict[str, Any]:
    from dataclasses import asdict

    from bot.errors import NotAllowed
    from bot.feeds.mailings import FeedFault
    from bot.usecases.fault_file import FaultFile
    from bot.usecases.import_mailings import import_mailings
    from bot.usecases.import_runs import COMMAND_LINE

    survey_id = _find(runtime, name)
    with ExitStack() as stack:
        stream = stack.enter_context(file.open("rb"))
        listed = FaultFile(faults, stack)

        def hear(_rows: int, found: "Sequence[FaultyRow]") -> None:
            for one in found:
                listed.add(one)

        try:
            return asdict(import_mailings(runtime, survey_id, stream, by=COMMAND_LINE, encoding=encoding, hear=hear))
        except FeedFault as fault:
            raise click.UsageError(f"{file.name}: {fault}") from fault
        except NotAllowed as fault:
            raise click.UsageError(str(fault)) from fault


def _find(runtime: "Runtime", name: str) -> int:
    from bot.db.repos.outside_surveys import find_survey

    survey = runtime.database.read(lambda connection: find_survey(connection, name))
    if survey is None:
        raise click.UsageError(f"No survey is registered as “{name}”: run `feedback-bot surveys register` first.")
    return int(survey.id)
