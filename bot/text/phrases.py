"""The phrase language that people write in wordlists, and its matching in linear time; no meaning of any phrase.

``want* to die``        a word that ends in * stands for every word that begins so
``(kill|hurt) myself``  one of several, each of one word or more
``[really] want``       words that may be left out
``i .. die``            up to three other words between; ``..6`` up to six
``<staff> hit me``      one of a named group of words, which are given beside the phrases
``blood & <much>``      both in one sentence, in either order, at most eight words apart
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import TypeAlias

from bot.text.phrase_automaton import Automaton
from bot.text.phrase_graph import Flat, Node, flatten
from bot.text.together import Found, Joined, join
from bot.text.words import BREAK, split_words

LONGEST_PHRASE = 1500
"""Characters: a longer phrase is refused, nobody can review it."""

LONGEST_PREFIX = 40

__all__ = ["Found", "PhraseError", "PhraseSet", "check_phrase"]

Groups = Mapping[str, Sequence[str]]
"""Name to the phrases that ``<name>`` stands for; a group may use other groups, but not itself."""

_SPECIAL = "()[]|<"
_TOGETHER = " & "


class PhraseError(ValueError):
    """A phrase is not written in the phrase language: its author must mend it. ``column`` counts from 0."""

    def __init__(self, message: str, column: int) -> None:
        super().__init__(message)
        self.column = column


Compiled: TypeAlias = tuple[Flat, Joined, int]
"""What `PhraseSet.compiled` gives: plain values of few types, which `marshal` can write."""


class PhraseSet:
    """Many phrases, matched together: each place of a text is tried once against graphs of bounded length."""

    def __init__(self, phrases: Sequence[str], groups: Groups | None = None, compiled: Compiled | None = None) -> None:
        """Raises PhraseError for the first phrase that is not in the phrase language."""
        self.compiled = compiled or _compile(phrases, _KnownGroups(groups or {}))
        graph, self._joined, self._count = self.compiled
        self._automaton = Automaton(graph)

    def names(self, word: str) -> bool:
        """Whether some phrase names this very word."""
        return self._automaton.names(word)

    def knows(self, word: str) -> bool:
        """Whether some phrase names this word or how it begins."""
        return self._automaton.knows(word)

    def find(self, words: Sequence[str]) -> Iterator[Found]:
        """Every place of every phrase, in order of start; none reaches over a BREAK. Those with ``&`` come when
        their sentence ends."""
        return join(self._automaton.find(words), words, self._joined, self._count)


def check_phrase(phrase: str, groups: Groups | None = None) -> None:
    """Raises PhraseError, with the column of what is wrong, if the phrase is not in the phrase language."""
    for part in _bounded(phrase).split(_TOGETHER):
        _add(Node(), part, 0, _KnownGroups(groups or {}))


def _bounded(phrase: str) -> str:
    if len(phrase) > LONGEST_PHRASE:
        raise PhraseError(f"a phrase has at most {LONGEST_PHRASE} characters: write it as several", 0)
    return phrase


def _compile(phrases: Sequence[str], known: "_KnownGroups") -> Compiled:
    root = Node()
    joined: Joined = {}
    parts: dict[str, int] = {}
    for number, phrase in enumerate(phrases):
        if _TOGETHER not in _bounded(phrase):
            _add(root, phrase, number, known)
            continue
        numbers = tuple(parts.setdefault(part, len(phrases) + len(parts)) for part in phrase.split(_TOGETHER))
        joined.setdefault(numbers[0], []).append((number, numbers[1:]))
    for part, number in parts.items():
        _add(root, part, number, known)
    return flatten(root), joined, len(phrases)


def _add(root: Node, phrase: str, number: int, known: "_KnownGroups") -> None:
    start = Node()
    _Reader(phrase, known).read(start).ends.append(number)
    _merge_first_words(root, start)


class _KnownGroups:
    """Named groups, each sorted once into single words, which share one set, and longer phrases."""

    def __init__(self, groups: Groups) -> None:
        self._groups = groups
        self._sorted: dict[str, tuple[frozenset[str], tuple[str, ...]]] = {}
        self._open: list[str] = []

    def add(self, name: str, node: Node, end: Node, column: int) -> None:
        """Let every member of the group lead from ``node`` to ``end``."""
        if name not in self._groups or name in self._open:
            raise PhraseError(f"there is no word group `<{name}>` here", column)
        singles, longer = self._sort(name)
        if singles:
            node.sets.append((singles, end))
        self._open.append(name)
        for phrase in longer:
            _Reader(phrase, self).read(node).free.append(end)
        self._open.pop()

    def _sort(self, name: str) -> tuple[frozenset[str], tuple[str, ...]]:
        if name not in self._sorted:
            members = self._groups[name]
            plain = {member: _split(member) for member in members if member.isalpha()}
            singles = frozenset(words[0] for words in plain.values() if len(words) == 1)
            longer = tuple(member for member in members if len(plain.get(member, ())) != 1)
            self._sorted[name] = (singles, longer)
        return self._sorted[name]


def _merge_first_words(root: Node, start: Node) -> None:
    """Let the root know each phrase by its first words, so that most words of a text cost one look-up."""
    open_nodes, seen = [start], {id(start)}
    while open_nodes:
        node = open_nodes.pop()
        for word, children in node.words.items():
            root.words.setdefault(word, []).extend(children)
        for prefix, children in node.prefixes.items():
            root.prefixes.setdefault(prefix, []).extend(children)
        for members, child in node.sets:
            for word in members:
                root.words.setdefault(word, []).append(child)
        if node.gaps or node.ends:
            raise PhraseError("a phrase must begin with a word, not with a gap, and cannot be all left out", 0)
        for child in node.free:
            if id(child) not in seen:
                seen.add(id(child))
                open_nodes.append(child)


class _Reader:
    """Reads one phrase from left to right into nodes."""

    def __init__(self, phrase: str, groups: _KnownGroups) -> None:
        self._phrase, self._at, self._groups = phrase, 0, groups

    def read(self, start: Node) -> Node:
        end = self._read_choice(start, "")
        if self._at < len(self._phrase):
            raise PhraseError(f"`{self._phrase[self._at]}` closes nothing", self._at)
        return end

    def _read_choice(self, start: Node, closer: str) -> Node:
        opened, end, node = self._at, Node(), start
        while self._at < len(self._phrase) and self._phrase[self._at] not in ")]":
            if self._phrase[self._at] != "|":
                node = self._read_part(node)
                continue
            if not closer:
                raise PhraseError("`|` may stand only inside ( ) or [ ]", self._at)
            node.free.append(end)
            node, self._at = start, self._at + 1
        if closer and self._phrase[self._at : self._at + 1] != closer:
            raise PhraseError(f"the bracket opened here is not closed with `{closer}`", max(opened - 1, 0))
        node.free.append(end)
        return end

    def _read_part(self, node: Node) -> Node:
        opener = self._phrase[self._at]
        if opener == "<":
            return self._read_group(node)
        if opener in "([":
            if self._read_plain_words(node, end := Node()):
                if opener == "[":
                    node.free.append(end)
                return end
            self._at += 1
            inner = Node()
            node.free.append(inner)
            end = self._read_choice(inner, ")" if opener == "(" else "]")
            self._at += 1
            if opener == "[":
                node.free.append(end)
            return end
        begin = self._at
        while self._at < len(self._phrase) and self._phrase[self._at] not in _SPECIAL:
            self._at += 1
        for piece in self._phrase[begin : self._at].split():
            node = _add_piece(node, piece, begin)
        return node

    def _read_plain_words(self, node: Node, end: Node) -> bool:
        """A bracket of single words alone is one set, which costs a hundredth of a place for each word."""
        begin = self._at + 1
        close = self._phrase.find(")" if self._phrase[self._at] == "(" else "]", begin)
        pieces = [piece.strip() for piece in self._phrase[begin : max(close, begin)].split("|")]
        if not all(piece.isalpha() for piece in pieces):
            return False
        split = [_split(piece) for piece in pieces]
        if any(len(words) != 1 for words in split):
            return False
        node.sets.append((frozenset(words[0] for words in split), end))
        self._at = close + 1
        return True

    def _read_group(self, node: Node) -> Node:
        begin, end = self._at, Node()
        name, closer, _ = self._phrase[begin + 1 :].partition(">")
        if not closer:
            raise PhraseError("a word group is written `<name>`", begin)
        self._groups.add(name, node, end, begin)
        self._at = begin + len(name) + 2
        return end


@lru_cache(maxsize=8192)
def _split(piece: str) -> tuple[str, ...]:
    return tuple(split_words(piece))


def _add_piece(node: Node, piece: str, column: int) -> Node:
    child = Node()
    if piece.startswith(".."):
        if piece[2:] and piece[2:] not in "12345678":
            raise PhraseError("a gap is written `..` or `..1` to `..8`", column)
        node.gaps.append((int(piece[2:] or 3), child))
        return child
    words = _split(piece.rstrip("*"))
    if not words or BREAK in words or "*" in piece[:-1] or len(words[-1]) > LONGEST_PREFIX:
        raise PhraseError(f"`{piece}` is not a word, or its `*` does not stand at the end", column)
    for word in words[:-1]:
        follower = Node()
        node.words.setdefault(word, []).append(follower)
        node = follower
    (node.prefixes if piece.endswith("*") else node.words).setdefault(words[-1], []).append(child)
    return child
