"""`interpret`: say what each line on standard input means as a reply to one step of a flow."""

import click

from bot.commands.lines import each_line, loading


@click.command("interpret")
@click.argument("flow")
@click.argument("step")
@click.option("--language", default="en", show_default=True, help="The conversation's language.")
@click.option("--json-lines", is_flag=True, help='Lines are JSON: {"text": …}.')
def interpret_command(flow: str, step: str, language: str, json_lines: bool) -> None:
    """One JSON line for each reply to STEP of FLOW: outcome, value, comment, concerns and more."""
    with loading():
        from bot.commands.one_flow import find_flow
        from bot.language.detector import Detector
        from bot.sentence_files import read_sentences
        from bot.usecases.interpret import interpret
        from bot.usecases.read_reply import Reader
        from bot.wordlist_files import read_wordlists

        read_sentences()
        found = find_flow(flow)
        reader = Reader(read_wordlists(), Detector())
        interpret(found, found.steps[found.first], "warm up", reader)
    if step not in found.steps:
        raise click.UsageError(f"{found.name} has no step {step!r}. It has: {', '.join(found.steps)}.")
    if language not in found.languages:
        raise click.UsageError(f"{found.name} has no language {language!r}. It has: {', '.join(found.languages)}.")

    def read(text: str) -> dict[str, object]:
        meant = interpret(found, found.steps[step], text, reader, language=language)
        return {
            "text": text,
            "outcome": meant.outcome,
            "value": meant.value,
            "comment": meant.comment,
            "conflict": meant.conflict,
            "language": meant.language,
            "answered_by": meant.answered_by,
            "concerns": list(meant.concerns),
            "review": meant.review,
        }

    each_line(read, json_lines=json_lines)
