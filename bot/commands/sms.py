"""`sms segments`: count the segments of each line on standard input."""

import click

from bot.commands.lines import each_line


@click.group("sms")
def sms_command() -> None:
    """What a text costs."""


@sms_command.command("segments")
@click.option("--json-lines", is_flag=True, help='Lines are JSON: {"text": …}.')
def count(json_lines: bool) -> None:
    """One JSON line for each text on standard input: encoding, segments, units."""
    from bot.text.gsm7 import count_segments

    def read(text: str) -> dict[str, object]:
        counted = count_segments(text)
        return {"text": text, "encoding": counted.encoding, "segments": counted.segments, "units": counted.units}

    each_line(read, json_lines=json_lines)
