"""Small numbers stay hidden: by the published rules, and against a reader who subtracts.

`possible` is that reader, written without the product's code: every whole-number way to fill in what is hidden, tried
one by one.
"""

from collections.abc import Iterator
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.reports.suppression import Node, suppress


def site(key: str, *wards: int) -> Node:
    return Node(key, sum(wards), tuple(Node(f"{key}{number}", count) for number, count in enumerate(wards, 1)))


def trust(*sites: Node) -> Node:
    return Node("T", sum(one.count for one in sites), sites)


@pytest.mark.parametrize(
    ("tree", "hidden"),
    [
        (trust(site("A", 3, 9, 20)), "A1 A2"),
        (trust(site("A", 9, 20, 4, 11)), "A3 A1"),
        (trust(site("A", 0, 9, 20)), ""),
        (trust(site("A", 3, 0, 20, 9)), "A1 A4"),
        (trust(site("A", 2, 3, 20)), "A1 A2"),
        (trust(site("A", 4), site("B", 8, 30), site("C", 50, 60)), "A A1 B B1 B2"),
        (trust(site("A", 4), site("B", 8, 30, 31), site("C", 500)), "A A1 B B1 B2"),
        (trust(site("A", 2), site("B", 2)), "T A A1 B B1"),
        (trust(site("A", 5, 5, 5)), ""),
        (trust(), ""),
    ],
    ids=lambda value: "" if isinstance(value, Node) else value or "nothing",
)
def test_the_published_rules(tree: Node, hidden: str) -> None:
    assert suppress(tree) == set(hidden.split())


def test_two_wards_of_one_response_each_would_give_each_other_away() -> None:
    """Together 2, and neither is 0, for 0 is shown: a third is hidden."""
    assert suppress(trust(site("A", 1, 1, 9, 20))) == {"A1", "A2", "A3"}


def test_five_wards_of_one_response_each_hide_their_site() -> None:
    assert suppress(trust(site("A", 1, 1, 1, 1, 1), site("B", 7), site("C", 9))) >= {"A", "B", "B1"}


def test_a_small_site_and_one_whose_wards_say_what_it_must_be_hide_a_third() -> None:
    """1 and 1 + 1 make 3, and no ward can have had less."""
    assert "C" in suppress(trust(site("A", 1), site("B", 1, 1), site("C", 30), site("D", 40)))


sites = st.lists(st.lists(st.integers(0, 7), min_size=1, max_size=3), min_size=1, max_size=3)


@given(sites)
@settings(max_examples=150, deadline=None)
def test_no_hidden_number_can_be_worked_out(counts: list[list[int]]) -> None:
    tree = trust(*(site("ABC"[place], *wards) for place, wards in enumerate(counts)))
    hidden = suppress(tree)
    for key, values in possible(tree, hidden).items():
        assert len(values) > 1, f"{key} can only be {values}"


@given(st.lists(st.lists(st.integers(0, 40), min_size=1, max_size=6), min_size=1, max_size=5))
@settings(deadline=None)
def test_few_are_hidden_none_is_not_and_a_parent_takes_its_two_lowest_along(counts: list[list[int]]) -> None:
    tree = trust(*(site("ABCDE"[place], *wards) for place, wards in enumerate(counts)))
    hidden = suppress(tree)
    for node in every(tree):
        if 1 <= node.count <= 4:
            assert node.key in hidden
        if node.count == 0:
            assert node.key not in hidden
        answered = sorted(child.count for child in node.children if child.count)
        concealed = sorted(child.count for child in node.children if child.key in hidden)
        if node.key in hidden:
            assert concealed[:2] == answered[:2]
        if concealed and node.key not in hidden:
            assert len(concealed) >= 2
        assert concealed == answered[: len(concealed)], "the lowest are hidden first"


def every(node: Node) -> Iterator[Node]:
    yield node
    for child in node.children:
        yield from every(child)


def possible(tree: Node, hidden: frozenset[str]) -> dict[str, set[int]]:
    """For each hidden key, the values it takes over all fillings that agree with what is shown.

    The reader knows that 0 is never hidden. A hidden trust is bounded from above by nothing: a little more than it
    has is enough to try.
    """
    found: dict[str, set[int]] = {key: set() for key in hidden}
    alone = [fillings(one, hidden, tree.count + 1) for one in tree.children]
    totals = range(1, tree.count + 2) if tree.key in hidden else [tree.count]
    for total in totals:
        for sums in product(*(sorted(one) for one in alone)):
            if sum(sums) == total:
                found.get("T", set()).add(total)
                for one, value in zip(alone, sums, strict=True):
                    for key, values in one[value].items():
                        found[key] |= values
    return found


def fillings(one: Node, hidden: frozenset[str], most: int) -> dict[int, dict[str, set[int]]]:
    """By the total a site could have: the values its hidden keys take then."""
    concealed = [ward for ward in one.children if ward.key in hidden]
    shown = sum(ward.count for ward in one.children if ward.key not in hidden)
    ways: dict[int, dict[str, set[int]]] = {}
    for values in product(range(1, most + 1), repeat=len(concealed)):
        total = shown + sum(values)
        if total > most or (one.key not in hidden and total != one.count) or (one.key in hidden and total == 0):
            continue
        way = ways.setdefault(total, {key: set() for key in [*(ward.key for ward in concealed)]})
        for ward, value in zip(concealed, values, strict=True):
            way[ward.key].add(value)
        if one.key in hidden:
            way.setdefault(one.key, set()).add(total)
    return ways
