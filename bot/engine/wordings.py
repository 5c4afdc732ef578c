"""Texts in several languages as authors write them → words by language; which of them are drafts is remembered."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.engine.document import Listing, Node, Scalar, Table
from bot.engine.faults import Fault, FaultList, Mark
from bot.engine.flow import Texts
from bot.engine.shape import suggest
from bot.engine.translations import ENGLISH, Translation, Translations


@dataclass(frozen=True, slots=True)
class Wording:
    """One text: words by language, and the languages whose words nobody has reviewed yet."""

    words: Texts
    drafts: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class SharedChoice:
    """A question of flows/shared/ that flows ask by name."""

    question: Wording
    options: Mapping[str, Wording]


@dataclass(slots=True)
class Shared:
    """Everything flows may use by name. ``places`` says where each shared text stands: file and mark.

    ``translations`` fill in what a text lacks, shared or not.
    """

    translations: Translations = field(default_factory=dict[str, dict[str, Translation]])
    choices: dict[str, SharedChoice] = field(default_factory=dict[str, SharedChoice])
    texts: dict[str, Wording] = field(default_factory=dict[str, Wording])
    places: dict[str, tuple[str, Mark]] = field(default_factory=dict[str, tuple[str, Mark]])


def words_of(node: Node | None) -> str:
    """The words of a scalar, else "" (the fault finder has already said so)."""
    return node.value if isinstance(node, Scalar) else ""


def items_of(node: Node | None) -> tuple[Node, ...]:
    """The items of a listing, else none."""
    return node.items if isinstance(node, Listing) else ()


def entries_of(node: Node | None) -> tuple[tuple[Scalar, Node], ...]:
    """The entries of a table, else none."""
    return node.entries if isinstance(node, Table) else ()


def field_of(node: Node | None, name: str) -> Node | None:
    """One entry of a table, or None."""
    return node.get(name) if isinstance(node, Table) else None


def read_wording(node: Node | None, translations: Translations) -> Wording:
    """A plain string is reviewed; ``{draft: …}`` is not. What is not written here comes from ``translations``."""
    words: dict[str, str] = {}
    drafts: set[str] = set()
    for key, value in entries_of(node):
        if isinstance(value, Table):
            drafts.add(key.value)
            value = value.get("draft") or value
        if text := words_of(value):
            words[key.value] = text.strip()
    for language, texts in translations.items():
        found = texts.get(words.get(ENGLISH, ""))
        if found and language not in words:
            words[language] = found.words
            drafts |= {language} if found.draft else set()
    return Wording(words, frozenset(drafts))


@dataclass(slots=True)
class WordingDesk:
    """Reads the texts of one flow, holding each to the flow's languages.

    ``drafts``: the languages of which some text is a draft, or lacks words and is English there.
    """

    languages: tuple[str, ...]
    shared: Shared
    faults: FaultList
    drafts: set[str] = field(default_factory=set[str])
    warnings: list[Fault] = field(default_factory=list[Fault])

    def take(self, node: Node, at: Mark) -> Texts:
        """The words of a text written in the flow, or of the shared text that it names."""
        if (name := field_of(node, "shared")) is not None:
            return self._take_shared(words_of(name), node, name.mark)
        wording = read_wording(node, self.shared.translations)
        for key, _ in entries_of(node):
            if self.languages and key.value not in self.languages:
                self.faults.add(key.mark, f"'{key.value}' is not among the flow's languages. Add it there.")
        return self.keep(wording, at, "these words")

    def keep(self, wording: Wording, at: Mark, what: str, place: tuple[str, Mark] | None = None) -> Texts:
        """The words in each of the flow's languages. ``place``: where a text stands that another file holds.

        Missing words are a fault at ``at``; in a language that has a file of translations they are a warning where the
        English stands, since whoever changes the English cannot write them.
        """
        missing = [language for language in self.languages if language not in wording.words]
        if unwritten := [language for language in missing if language not in self.shared.translations]:
            self.faults.add(at, f"{what} are missing in {', '.join(unwritten)}. Write them, or mark them as a draft.")
        if untranslated := [language for language in missing if language in self.shared.translations]:
            file, mark = place or (self.faults.file, at)
            message = (
                f"{what} are missing in {', '.join(untranslated)}: patients would get English, so these languages count"
                " as drafts. See `feedback-bot flows translations export`."
            )
            self.warnings.append(Fault(file, mark.line, mark.column, message))
        self.drafts |= wording.drafts.intersection(self.languages) | set(missing)
        return {language: wording.words[language] for language in self.languages if language in wording.words}

    def keep_shared(self, name: str, at: Mark) -> Texts:
        """The words of a shared text, which must be there."""
        return self.keep(
            self.shared.texts[name], at, f"the words of the shared text '{name}'", self.shared.places.get(name)
        )

    def _take_shared(self, name: str, node: Node, at: Mark) -> Texts:
        if len(entries_of(node)) > 1:
            self.faults.add(at, "a shared text stands alone: take out either 'shared' or the words beside it.")
        if name not in self.shared.texts:
            self.faults.add(at, f"there is no shared text '{name}'. {suggest(name, self.shared.texts)}")
            return {}
        return self.keep_shared(name, at)
