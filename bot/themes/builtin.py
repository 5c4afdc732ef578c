"""The model that ships: themes from hand-written cues, sentiment from words, criticality from what went wrong.

It holds no patient's text and no learnt weight. How to add a cue and how well it reads: README.md.
"""

from collections.abc import Mapping

from bot.text.words import split_words
from bot.themes.criticality import rate
from bot.themes.cue_file import CueFault, read_cue_files
from bot.themes.reading import Reading
from bot.themes.theme_cues import ThemeCues
from bot.themes.tone import TONE_FILE, ToneCues, sentiment_of


class Builtin:
    """Reads comments with the cues of the files' contents that it is given."""

    def __init__(self, files: Mapping[str, str]) -> None:
        """``files``: contents by name. Raises CueFault naming every fault."""
        read = read_cue_files(files)
        if TONE_FILE not in read:
            raise CueFault(f"there is no {TONE_FILE}")
        self.tone = ToneCues(read[TONE_FILE])
        self.themes = ThemeCues({name: file for name, file in read.items() if name != TONE_FILE})

    def read(self, text: str) -> Reading:
        """Themes in the framework's order, sentiment and criticality. Linear in the length; never fails."""
        words = split_words(text)
        tone = self.tone.hear(words)
        sentiment = sentiment_of(tone)
        themes = self.themes.find(words, sentiment)
        return Reading(themes, sentiment, rate(tone, sentiment, themes))
