"""A flow as a Mermaid diagram: text in, nothing drawn here."""

from bot.engine.flow import Branch, Flow, Step, StepKind
from bot.engine.render import pick

_BRACKETS = {
    StepKind.CHOICE: ("{{", "}}"),
    StepKind.COMMENT: ("[/", "/]"),
    StepKind.YES_NO: ("{", "}"),
    StepKind.SAY: ("[", "]"),
}
_WIDTH = 60


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
        asking = next((step.name for step in flow.steps.values() if step.follow_up == item.flow), flow.first)
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
