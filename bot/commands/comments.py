"""`comments classify` and `comments train`: what patients' comments are about, how pleased they are, what worries."""

import sys
from pathlib import Path

import click

from bot.commands.lines import each_line

BUILTIN = "builtin"


@click.group("comments")
def comments_command() -> None:
    """What comments are about, how pleased they are, and what worries."""


@comments_command.command("classify")
@click.option("--model", default=BUILTIN, show_default=True, help="`builtin`, or a file that `comments train` wrote.")
@click.option("--json-lines", is_flag=True, help='Lines are JSON: {"text": …}.')
def classify(model: str, json_lines: bool) -> None:
    """One JSON line for each text on standard input: themes, sentiment, criticality, concerns, review, redacted."""
    from bot.comment_models import read_comment_model
    from bot.text.redact import redact
    from bot.themes.criticality import weigh_worries
    from bot.triage.concerns import Kind
    from bot.triage.detect import detect
    from bot.wordlist_files import read_wordlists

    reader = read_comment_model(None if model == BUILTIN else Path(model))
    wordlists = read_wordlists()

    def read(text: str) -> dict[str, object]:
        found = reader.read(text)
        kinds = [concern.kind for concern in detect(text, wordlists)]
        return {
            "text": text,
            "themes": found.themes,
            "sentiment": found.sentiment,
            "criticality": weigh_worries(found.criticality, kinds),
            "concerns": [kind for kind in kinds if kind not in (Kind.REVIEW, Kind.BEREAVEMENT)],
            "review": Kind.REVIEW in kinds,
            "redacted": redact(text),
        }

    each_line(read, json_lines=json_lines)


@comments_command.command("train")
@click.argument("labelled", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--out", required=True, type=click.Path(dir_okay=False, path_type=Path), help="The file to write.")
def train(labelled: Path, out: Path) -> None:
    """Learn from a CSV file with the columns text, labels (joined by |) and sentiment (1 … 5), and write a model."""
    from bot.comment_models import read_cues
    from bot.themes.labelled import LabelledFault, read_labelled
    from bot.themes.train import train_model

    if not out.absolute().parent.is_dir():
        raise click.UsageError(f"{out} cannot be written: there is no folder {out.parent}")
    try:
        comments = read_labelled(labelled.read_bytes())
    except LabelledFault as fault:
        click.echo(f"{labelled}: {fault}", err=True)
        sys.exit(1)
    model = train_model(comments, read_cues(), say=lambda words: click.echo(words, err=True))
    try:
        out.write_bytes(model.weights.to_bytes())
    except OSError as fault:
        raise click.UsageError(f"{out} cannot be written: {fault.strerror}") from fault
    click.echo(f"{out}: learnt from {len(comments)} comments, {len(model.weights.names)} themes")
