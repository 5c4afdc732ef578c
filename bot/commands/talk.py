"""`flows talk`: go through a flow in the terminal, with the real engine."""

import sys
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any

import click
import orjson

START = datetime(2026, 1, 5, 11, 0, tzinfo=UTC)


@click.command("talk")
@click.argument("flow")
@click.option("--language", default="en", show_default=True)
@click.option("--reply", "replies", multiple=True, help="One reply of the patient; give it once for each.")
@click.option("--json", "as_json", is_flag=True, help="A JSON line for each message and effect.")
def talk_flow(flow: str, language: str, replies: tuple[str, ...], as_json: bool) -> None:
    """Play the patient of FLOW; without --reply, lines of standard input are the replies."""
    from bot.commands.one_flow import find_flow
    from bot.usecases.rehearse import rehearse

    given: Iterable[str] = replies or (line.rstrip("\n") for line in sys.stdin)
    for event in rehearse(find_flow(flow), language, given, now=START):
        click.echo(orjson.dumps(event, default=str).decode() if as_json else _words(event))


def _words(event: dict[str, Any]) -> str:
    match event["type"]:
        case "text":
            return "\n".join(f"  bot | {line}" for line in str(event["body"]).splitlines())
        case "reply":
            return f"  you | {event['body']}"
        case kind:
            rest = ", ".join(f"{name} {value}" for name, value in event.items() if name != "type" and value)
            return f"      ({kind}: {rest})"
