"""The automaton finds what a plain walk through the same graph finds, whatever was asked of it before."""

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.text.phrase_automaton import Automaton
from bot.text.phrase_graph import Node, flatten
from bot.text.phrases import PhraseSet
from bot.text.words import BREAK

WORDS = ("a", "b", "ab", "abc", "want", "wanted", "die", BREAK)
words = st.lists(st.sampled_from(WORDS), max_size=9)
nodes = st.integers(min_value=1, max_value=6)


@st.composite
def graphs(draw: st.DrawFn) -> Node:
    """A graph of seven places whose ways only lead on, so that every walk ends."""
    places = [Node() for _ in range(7)]
    for number, node in enumerate(places[:-1]):
        later = st.sampled_from(places[number + 1 :])
        for word in draw(st.lists(st.sampled_from(WORDS[:-1]), max_size=3)):
            node.words.setdefault(word, []).append(draw(later))
        for prefix in draw(st.lists(st.sampled_from(("a", "ab", "want")), max_size=2)):
            node.prefixes.setdefault(prefix, []).append(draw(later))
        if number and draw(st.booleans()):
            node.gaps.append((draw(st.integers(0, 3)), draw(later)))
        if draw(st.booleans()):
            node.sets.append((frozenset(draw(st.sets(st.sampled_from(WORDS[:-1]), max_size=3))), draw(later)))
        if number and draw(st.booleans()):
            node.free.append(draw(later))
    for number, node in enumerate(places[1:]):
        if draw(st.booleans()):
            node.ends.append(number)
    return places[0]


def walk(node: Node, said: list[str], at: int) -> set[tuple[int, int]]:
    """(phrase, end) of every phrase that goes on from here, by trying every way."""
    found = {(number, at) for number in node.ends}
    for child in node.free:
        found |= walk(child, said, at)
    for longest, child in node.gaps:
        for skipped in range(longest + 1):
            if BREAK in said[at : at + skipped] or at + skipped > len(said):
                break
            found |= walk(child, said, at + skipped)
    if at < len(said) and said[at] != BREAK:
        word = said[at]
        children = [*node.words.get(word, ()), *(child for members, child in node.sets if word in members)]
        children += [child for prefix, some in node.prefixes.items() if word.startswith(prefix) for child in some]
        for child in children:
            found |= walk(child, said, at + 1)
    return found


@settings(max_examples=300, deadline=None)
@given(graphs(), st.lists(words, min_size=1, max_size=4))
def test_it_finds_what_a_plain_walk_finds(root: Node, texts: list[list[str]]) -> None:
    automaton = Automaton(flatten(root))
    for said in texts:
        found = {(start, number, end) for numbers, start, end in automaton.find(said) for number in numbers}
        expected = {
            (start, phrase, end)
            for start, word in enumerate(said)
            if word != BREAK
            for phrase, end in walk(root, said, start)
        }
        assert found == expected


def test_a_flood_of_odd_texts_is_forgotten_and_changes_nothing() -> None:
    phrases = PhraseSet(["want .. die", "(a|b|c) ..8 (a|b|c)"])
    before = list(phrases.find(["i", "want", "to", "die"]))
    phrases._automaton._remembered = 10**9  # as after a flood
    list(phrases.find(["a", "b", "c", "a", "x", "b"]))
    assert list(phrases.find(["i", "want", "to", "die"])) == before != []
