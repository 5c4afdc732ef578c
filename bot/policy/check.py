"""Whether a policy may come into force: it can be read, does not contradict itself, and starves no pathway."""

from bot.policy.load import load_policy, pathway_position
from bot.policy.replay import FlowFor
from bot.policy.rules import Policy
from bot.policy.starving import starved
from bot.text.yaml_source import fault_line


def check_policy(text: str, path: str, *, flow_for: FlowFor | None = None) -> tuple[Policy | None, list[str]]:
    """The policy, or None and every fault as ``path:line:column: message``, with an example. Takes about a second."""
    policy, faults = load_policy(text, path)
    if policy is None:
        return None, faults
    found = [
        fault_line(path, pathway_position(text, path, one.pathway), f"“{one.pathway}” would starve: {one.example}")
        for one in starved(policy, flow_for=flow_for)
    ]
    return (None, found) if found else (policy, [])
