"""Contact policies among the files that `flows check` is given: which they are, and what is wrong with them."""

import re
from collections.abc import Iterable
from pathlib import Path

FOLDER = "policies"


def split_policies(paths: Iterable[Path]) -> tuple[list[Path], list[Path]]:
    """The policy files among ``paths`` and in the folders among them; and the other paths, which hold flows."""
    policies: list[Path] = []
    others: list[Path] = []
    for path in paths:
        if path.is_dir():
            policies += sorted((path if path.name == FOLDER else path / FOLDER).glob("*.yaml"))
            others += [] if path.name == FOLDER else [path]
        else:
            (policies if is_policy(path) else others).append(path)
    return policies, others


def is_policy(path: Path) -> bool:
    """Whether a file is a contact policy: by its folder, or by having pathways and naming no flow."""
    if path.parent.resolve().name == FOLDER:
        return True
    keys = set(re.findall(r"^(\w+):", path.read_text("utf-8", errors="replace"), re.MULTILINE))
    return "flow" not in keys and bool(keys & {"pathways", "send_window", "limits"})


def check_policies(paths: Iterable[Path]) -> tuple[list[str], list[str]]:
    """The files that may come into force, and every fault. Starving is looked for with the flows beside the policy."""
    from bot.flow_files import read_flow_files, read_text
    from bot.policy.check import check_policy
    from bot.shipped import SHIPPED_FLOWS
    from bot.usecases.asking_flows import flows_that_would_ask
    from bot.usecases.flow_library import FlowLibrary

    sound: list[str] = []
    faults: list[str] = []
    for path in paths:
        beside = path.resolve().parent.parent
        folder = beside if any(beside.glob("*.yaml")) else SHIPPED_FLOWS
        flows = FlowLibrary(list(read_flow_files(folder).flows.values()))
        policy, found = check_policy(read_text(path), str(path), flow_for=flows_that_would_ask(flows))
        faults += found
        sound += [str(path)] if policy is not None else []
    return sound, faults
