"""Texts in several languages as authors write them → words by language; which of them are drafts is remembered."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.engine.document import Listing, Node, Scalar, Table
from bot.engine.faults import FaultList, Mark
from bot.engine.flow import Texts
from bot.engine.shape import suggest


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
    """Everything flows may use by name. ``places`` says where each shared text stands: file and mark."""

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


def read_wording(node: Node | None) -> Wording:
    """A plain string is reviewed; ``{draft: …}`` is not."""
    words: dict[str, str] = {}
    drafts: set[str] = set()
    for key, value in entries_of(node):
        if isinstance(value, Table):
            drafts.add(key.value)
            value = value.get("draft") or value
        if text := words_of(value):
            words[key.value] = text.strip()
    return Wording(words, frozenset(drafts))


@dataclass(slots=True)
class WordingDesk:
    """Reads the texts of one flow, holding each to the flow's languages."""

    languages: tuple[str, ...]
    shared: Shared
    faults: FaultList
    drafts: set[str] = field(default_factory=set[str])

    def take(self, node: Node, at: Mark) -> Texts:
        """The words of a text written in the flow, or of the shared text that it names."""
        if (name := field_of(node, "shared")) is not None:
            return self._take_shared(words_of(name), node, name.mark)
        wording = read_wording(node)
        for key, _ in entries_of(node):
            if self.languages and key.value not in self.languages:
                self.faults.add(key.mark, f"'{key.value}' is not among the flow's languages. Add it there.")
        return self.keep(wording, at, "these words")

    def keep(self, wording: Wording, at: Mark, what: str) -> Texts:
        """The words in each of the flow's languages; those that are missing become a fault at ``at``."""
        if missing := [language for language in self.languages if language not in wording.words]:
            self.faults.add(at, f"{what} are missing in {', '.join(missing)}. Write them, or mark them as a draft.")
        self.drafts |= wording.drafts.intersection(self.languages)
        return {language: wording.words[language] for language in self.languages if language in wording.words}

    def _take_shared(self, name: str, node: Node, at: Mark) -> Texts:
        if len(entries_of(node)) > 1:
            self.faults.add(at, "a shared text stands alone: take out either 'shared' or the words beside it.")
        if name not in self.shared.texts:
            self.faults.add(at, f"there is no shared text '{name}'. {suggest(name, self.shared.texts)}")
            return {}
        return self.keep(self.shared.texts[name], at, f"the words of the shared text '{name}'")
