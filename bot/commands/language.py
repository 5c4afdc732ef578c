"""`language`: say which language each line on standard input is in, and whether a conversation would change to it."""

import click

from bot.commands.lines import each_line

_ALL = "en,cy,pl,ro,pa,ur,bn,gu,hi,ar,pt,es,it,fr,tr,uk,lt,so,zh,fa"


@click.command("language")
@click.option("--languages", default=_ALL, show_default=True, help="What the flow carries, by commas.")
@click.option("--current", default="en", show_default=True, help="The conversation's language.")
@click.option("--json-lines", is_flag=True, help='Lines are JSON: {"text": …}.')
def language_command(languages: str, current: str, json_lines: bool) -> None:
    """One JSON line for each text on standard input: language, confidence, switch."""
    from bot.language.detector import Detector

    carried = frozenset(one.strip() for one in languages.split(",") if one.strip())
    detector = Detector()

    def read(text: str) -> dict[str, object]:
        heard = detector.hear(text, current=current, languages=carried)
        return {"text": text, "language": heard.language, "confidence": heard.confidence, "switch": heard.switch}

    each_line(read, json_lines=json_lines)
