"""Conversations with the shipped flows, word for word. Renew with --update-goldens, then read the difference."""

import re
from pathlib import Path

import pytest
from transcript import play

from bot.engine.load import Loaded

GOLDEN = sorted((Path(__file__).parent / "golden").glob("*.txt"))


@pytest.mark.parametrize("path", GOLDEN, ids=[path.stem for path in GOLDEN])
def test_a_conversation_goes_as_written(path: Path, loaded: Loaded, update_goldens: bool):
    script = path.read_text()
    name = re.match(r"# flow: ([\w-]+)", script)
    assert name is not None
    played = play(loaded.flows[name[1]], script)
    if update_goldens:
        path.write_text(played)
    assert played == path.read_text()


def test_every_shipped_flow_has_transcripts_in_both_languages(loaded: Loaded):
    heads = {path.read_text().splitlines()[0] for path in GOLDEN}
    assert heads >= {f"# flow: {name}, language: {language}" for name in loaded.flows for language in ("en", "cy")}
