"""Where a conversation may go from a step, and what that says about a whole flow: reach, cycles, longest path."""

from collections.abc import Callable, Iterator

from bot.engine.flow import Flow, Step, StepKind


def choose_next(step: Step, value: str | None) -> str | None:
    """The step after ``step`` given its answer (None: skipped or unclear); None: the conversation is over.

    When nothing fits, the last way on is taken: a doubtful answer must never strand a patient.
    """
    if step.end or not step.next:
        return None
    for branch in step.next:
        if not branch.when or value in branch.when:
            return branch.go
    return step.next[-1].go


def list_targets(flow: Flow, name: str) -> tuple[str, ...]:
    """The steps that may follow, each once; unknown names left out."""
    step = flow.steps[name]
    if step.end:
        return ()
    return tuple(dict.fromkeys(branch.go for branch in step.next if branch.go in flow.steps))


def find_reachable(flow: Flow) -> frozenset[str]:
    """Every step that some conversation can come to."""
    found: set[str] = set()
    waiting = [flow.first] if flow.first in flow.steps else []
    while waiting:
        if (name := waiting.pop()) not in found:
            found.add(name)
            waiting += list_targets(flow, name)
    return frozenset(found)


def find_cycle(flow: Flow) -> tuple[str, ...]:
    """One way round that comes back to where it began, or () when there is none (Kahn's ordering)."""
    before = {name: 0 for name in flow.steps}
    for name in flow.steps:
        for target in list_targets(flow, name):
            before[target] += 1
    ready = [name for name, count in before.items() if count == 0]
    while ready:
        name = ready.pop()
        del before[name]
        for target in list_targets(flow, name):
            before[target] -= 1
            if before[target] == 0:
                ready.append(target)
    return _walk_round(flow, before)


def _walk_round(flow: Flow, left: dict[str, int]) -> tuple[str, ...]:
    """Walk backwards among the steps left over: each has a predecessor there, so the walk must meet itself."""
    if not left:
        return ()
    came_from = {target: name for name in left for target in list_targets(flow, name) if target in left}
    walk = [next(iter(left))]
    while (previous := came_from[walk[-1]]) not in walk:
        walk.append(previous)
    cycle = tuple(reversed(walk[walk.index(previous) :]))
    first = min(range(len(cycle)), key=lambda place: list(flow.steps).index(cycle[place]))
    return cycle[first:] + cycle[:first]


def count_most_texts(flow: Flow) -> int:
    """Bot texts on the longest path: each step is one (the invitation carries the first). Only without cycles."""
    return _fold(flow, lambda _, following: 1 + max(following, default=0))


def count_most_questions(flow: Flow) -> int:
    """Questions on the path that has most of them. Only without cycles."""
    return _fold(flow, lambda step, following: int(step.kind is not StepKind.SAY) + max(following, default=0))


def always_asks_comment(flow: Flow) -> bool:
    """Does every path come past an open question? Only without cycles."""

    def passes(step: Step, following: list[int]) -> int:
        return int(step.kind is StepKind.COMMENT or (bool(following) and min(following) == 1))

    return bool(_fold(flow, passes))


def _fold(flow: Flow, judge: Callable[[Step, list[int]], int]) -> int:
    known: dict[str, int] = {}

    def visit(name: str) -> int:
        if name not in known:
            known[name] = judge(flow.steps[name], [visit(target) for target in list_targets(flow, name)])
        return known[name]

    return visit(flow.first) if flow.first in flow.steps else 0


def list_paths(flow: Flow) -> Iterator[tuple[str, ...]]:
    """Every path from the first step to an end. Only without cycles; their number may double with each step."""

    def walk(path: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
        targets = list_targets(flow, path[-1])
        if not targets:
            yield path
        for target in targets:
            yield from walk((*path, target))

    if flow.first in flow.steps:
        yield from walk((flow.first,))
