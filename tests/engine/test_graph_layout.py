"""The drawing of a flow: nothing overlaps, every way is there once, and the same flow is drawn the same."""

from hypothesis import given, settings

from bot.engine.branching import list_targets
from bot.engine.diagram import WayKind, diagram, list_ways
from bot.engine.flow import Flow
from bot.engine.graph_layout import Box, Layout, Link, Placed, lay_out
from bot.loading import read_flows
from bot.shipped import SHIPPED_FLOWS
from tests.flows.flow_strategies import flows


def drawing(flow: Flow, wide: float = 200, label: float = 90) -> Layout:
    """Boxes for the steps and the ends, a label on each way."""
    ways = [way for way in list_ways(flow) if way.kind is not WayKind.FOLLOW_UP]
    names = ["", *flow.steps, "end"]
    boxes = [Box(name, wide, 40 + 20 * (number % 3)) for number, name in enumerate(names)]
    links = [Link(f"{n}", way.source, way.target or "end", label, 20) for n, way in enumerate(ways)]
    return lay_out(boxes, links)


def overlap(one: Placed, other: Placed) -> bool:
    beside = one.x + one.width <= other.x or other.x + other.width <= one.x
    above = one.y + one.height <= other.y or other.y + other.height <= one.y
    return not (beside or above)


def overlaps(layout: Layout) -> list[tuple[str, str]]:
    things = [*layout.boxes, *(arrow.label for arrow in layout.arrows)]
    return [(a.name, b.name) for n, a in enumerate(things) for b in things[n + 1 :] if overlap(a, b)]


def branches(flow: Flow) -> list[tuple[str, str]]:
    return [(way.source, way.target) for way in list_ways(flow) if way.kind is WayKind.BRANCH]


def test_no_two_boxes_or_labels_of_the_shipped_flows_overlap() -> None:
    for flow in read_flows(SHIPPED_FLOWS):
        layout = drawing(flow)
        assert overlaps(layout) == []
        for placed in layout.boxes:
            assert placed.x >= 0
            assert placed.x + placed.width <= layout.width
            assert placed.y >= 0
            assert placed.y + placed.height <= layout.height


def test_every_branch_is_a_way_once_and_leads_where_the_engine_goes() -> None:
    for flow in read_flows(SHIPPED_FLOWS):
        assert len(branches(flow)) == sum(len(step.next) for step in flow.steps.values())
        for name in flow.steps:
            assert tuple(dict.fromkeys(to for here, to in branches(flow) if here == name)) == list_targets(flow, name)
        assert len(drawing(flow).arrows) == sum(way.kind is not WayKind.FOLLOW_UP for way in list_ways(flow))


def test_every_step_that_ends_the_conversation_leads_to_the_end() -> None:
    for flow in read_flows(SHIPPED_FLOWS):
        ending = {name for name, step in flow.steps.items() if step.end or not step.next}
        assert {way.source for way in list_ways(flow) if way.kind is WayKind.END} == ending


def test_the_mermaid_text_draws_the_same_ways() -> None:
    for flow in read_flows(SHIPPED_FLOWS):
        assert diagram(flow).count("-->") + diagram(flow).count(".->") == len(list_ways(flow))


def test_arrows_lead_downwards_from_box_to_box() -> None:
    for flow in read_flows(SHIPPED_FLOWS):
        layout = drawing(flow)
        at = {box.name: box for box in layout.boxes}
        for source, target in branches(flow):
            assert at[source].y + at[source].height < at[target].y


def test_an_arrow_that_passes_a_rank_stays_clear_of_its_boxes() -> None:
    boxes = [Box(name, 100, 40) for name in "abc"]
    layout = lay_out(boxes, [Link("ab", "a", "b"), Link("bc", "b", "c"), Link("ac", "a", "c")])
    b = layout.boxes[1]
    passing = layout.arrows[2].path.split()
    across = [float(x[1:]) if x[0] in "MC" else float(x) for x in passing if x[0] != "V"][0::2]
    assert any(not b.x <= x <= b.x + b.width for x in across)
    straight = [word for word in passing if word.startswith("V")]
    assert straight, "it goes straight through the rank it passes"


def test_equal_graphs_are_drawn_equally() -> None:
    flow = read_flows(SHIPPED_FLOWS)[0]
    assert drawing(flow) == drawing(flow)


def test_what_has_one_way_in_stands_right_below_it() -> None:
    layout = lay_out([Box("a", 100, 40), Box("b", 60, 40)], [Link("ab", "a", "b", 50, 20)])
    above, below = layout.boxes
    assert above.x + above.width / 2 == below.x + below.width / 2


@settings(max_examples=60, deadline=None)
@given(flow=flows())
def test_no_flow_however_tangled_is_drawn_with_overlaps(flow: Flow) -> None:
    layout = drawing(flow)
    assert [pair for pair in overlaps(layout) if len({*pair}) == 2 and not _goes_round(flow, pair)] == []
    assert len(layout.boxes) == len(flow.steps) + 2


def _goes_round(flow: Flow, pair: tuple[str, str]) -> bool:
    """A step that leads to itself has no room for a label: no checked flow has one."""
    ways = [way for way in list_ways(flow) if way.kind is not WayKind.FOLLOW_UP]
    return any(name.isdigit() and ways[int(name)].source == ways[int(name)].target for name in pair)
