"""Read the files a deployment runs on: flows, shared texts, the contact policy, the organisation.

The pure layers take contents; this is where contents come from. A fault stops the start with every
fault named, so that nobody runs on half a policy.
"""

from pathlib import Path

from bot.engine.flow import Flow
from bot.errors import SettingsError
from bot.flow_files import read_flow_files
from bot.organisation import Organisation, OrganisationFault, load_organisation
from bot.policy.load import load_policy
from bot.policy.rules import Policy


def read_flows(folder: Path) -> list[Flow]:
    """The flows of a deployment. Raises SettingsError naming every fault."""
    if not folder.is_dir():
        raise SettingsError(f"FEEDBACK_BOT_FLOWS is wrong: there is no folder {folder}.")
    loaded = read_flow_files(folder)
    if loaded.faults or not loaded.flows:
        faults = "\n".join(str(fault) for fault in loaded.faults) or f"{folder} holds no flow (*.yaml)."
        raise SettingsError(f"FEEDBACK_BOT_FLOWS cannot be used:\n{faults}")
    return list(loaded.flows.values())


def read_policy(path: Path) -> Policy:
    """The contact policy. Raises SettingsError naming every fault."""
    return read_policy_file(path)[0]


def read_policy_file(path: Path) -> tuple[Policy, str]:
    """The contact policy and its text. Raises SettingsError naming every fault."""
    try:
        text = path.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as fault:
        raise SettingsError(f"FEEDBACK_BOT_POLICY is wrong: {path} cannot be read.") from fault
    policy, faults = load_policy(text, str(path))
    if policy is None:
        raise SettingsError("FEEDBACK_BOT_POLICY cannot be used:\n" + "\n".join(faults))
    return policy, text


def read_organisation(path: Path | None) -> Organisation:
    """The organisation file, or the shipped example. Raises SettingsError naming every fault."""
    try:
        return load_organisation(path)
    except OrganisationFault as fault:
        raise SettingsError(f"FEEDBACK_BOT_ORGANISATION cannot be used:\n{fault}") from fault
    except OSError as fault:
        raise SettingsError(f"FEEDBACK_BOT_ORGANISATION is wrong: {path} cannot be read.") from fault
