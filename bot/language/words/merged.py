"""Every list of words together, by language."""

from collections.abc import Mapping
from types import MappingProxyType

from bot.language.words.arabic_script import ARABIC_SCRIPT
from bot.language.words.english import ENGLISH
from bot.language.words.european import EUROPEAN
from bot.language.words.lacking import LACKING
from bot.language.words.other_scripts import OTHER_SCRIPTS
from bot.language.words.romance import ROMANCE
from bot.language.words.romanised import ROMANISED

WORDS: Mapping[str, str] = MappingProxyType(
    {**ENGLISH, **EUROPEAN, **ROMANCE, **ROMANISED, **LACKING, **ARABIC_SCRIPT, **OTHER_SCRIPTS}
)
"""Language → its words, parted by white space; the order means nothing."""
