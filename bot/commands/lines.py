"""The readers of lines: text by text from standard input, one JSON line out for each, in order."""

import gc
import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import click
import orjson


def each_line(read: Callable[[str], dict[str, object]], *, json_lines: bool) -> None:
    """Feed every line to ``read`` and print what it says. A line that is no JSON is named and ends with exit 1."""
    out = sys.stdout.buffer
    for number, raw in enumerate(sys.stdin.buffer, 1):
        line = raw.rstrip(b"\r\n")
        text = _text_of(line) if json_lines else line.decode("utf-8", "replace")
        if text is None:
            click.echo(f'line {number}: not of the form {{"text": "…"}}', err=True)
            sys.exit(1)
        out.write(orjson.dumps(read(text)) + b"\n")
        out.flush()


@contextmanager
def loading() -> Iterator[None]:
    """While models and lists are built nothing is thrown away: collecting garbage then costs a quarter of the start."""
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()


def _text_of(line: bytes) -> str | None:
    try:
        text = json.loads(line)["text"]
    except (ValueError, KeyError, TypeError, RecursionError):
        return None
    if not isinstance(text, str):
        return None
    # Half an emoji, which a phone may send and UTF-8 cannot write.
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
