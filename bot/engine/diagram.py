"""A flow as a graph: its ways on as values, and as a Mermaid diagram. Text only, nothing is drawn here."""

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from bot.engine.flow import Branch, Flow, Step, StepKind
from bot.engine.render import pick

_BRACKETS = {
    StepKind.CHOICE: ("{{", "}}"),
    StepKind.COMMENT: ("[/", "/]"),
    StepKind.YES_NO: ("{", "}"),
    StepKind.SAY: ("[", "]"),
}
_WIDTH = 60


class WayKind(StrEnum):
    """What leads on."""

    START = "start"  # from the invitation to the first step; it has no source
    BRANCH = "branch"  # from a step to another, when its answer fits
    END = "end"  # from a step to the end of the conversation; it has no target
    FOLLOW_UP = "follow_up"  # from the step that asks for it to another flow


@dataclass(frozen=True, slots=True)
class Way:
    """One way on. ``when``: the answers that take it, empty for every other; ``after``: only for a follow-up."""

    kind: WayKind
    source: str
    target: str
    when: tuple[str, ...] = ()
    after: timedelta | None = None


def list_ways(flow: Flow) -> tuple[Way, ...]:
    """Every way on, once: the start, each branch in the order of the steps, the ends, the follow-ups."""
    ways = [Way(WayKind.START, "", flow.first)]
    for step in flow.steps.values():
        branches = () if step.end else step.next
        ways += [Way(WayKind.BRANCH, step.name, branch.go, branch.when) for branch in branches]
        if not branches:
            ways.append(Way(WayKind.END, step.name, ""))
    for item in flow.follow_ups:
        ways.append(Way(WayKind.FOLLOW_UP, _who_asks(flow, item.flow), item.flow, ("yes",), item.after))
    return tuple(ways)


def _who_asks(flow: Flow, follow_up: str) -> str:
    return next((step.name for step in flow.steps.values() if step.follow_up == follow_up), flow.first)


def diagram(flow: Flow, language: str = "en") -> str:
    """Mermaid ``flowchart`` text: a node for each step, an edge for each way on, ``done`` for the end."""
    lines = ["flowchart TD", f'  start(["{_tame(flow.title)}"]) --> s_{flow.first}']
    for step in flow.steps.values():
        left, right = _BRACKETS[step.kind]
        lines.append(f'  s_{step.name}{left}"{_label(step, language)}"{right}')
        lines += [f"  s_{step.name} -->{_edge(step, branch, language)} s_{branch.go}" for branch in step.next]
        if step.end:
            lines.append(f"  s_{step.name} --> done([end])")
    for item in flow.follow_ups:
        asking = _who_asks(flow, item.flow)
        lines.append(f'  s_{asking} -. "yes: after {item.after.days} days" .-> f_{item.flow}[["{item.flow}"]]')
    return "\n".join(lines) + "\n"


def _label(step: Step, language: str) -> str:
    words = " ".join(pick(step.texts, language).split())
    short = words if len(words) <= _WIDTH else words[: _WIDTH - 1] + "…"
    return f"{step.name}<br>{_tame(short)}"


def _edge(step: Step, branch: Branch, language: str) -> str:
    if not branch.when:
        return ""
    labels = {option.value: pick(option.labels, language) for option in step.options}
    return f'|"{_tame(", ".join(labels.get(value, value) for value in branch.when))}"|'


def _tame(text: str) -> str:
    """Nothing an author writes may be read as Mermaid's own marks."""
    return text.replace("&", "#amp;").replace('"', "#quot;").replace("<", "#lt;").replace(">", "#gt;")
