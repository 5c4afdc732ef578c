"""Read the files a deployment runs on: flows, shared texts, the contact policy, the wordlists, the organisation.

The pure layers take contents; this is where contents come from. A fault stops the start with every
fault named, so that nobody runs on half a policy.
"""

from pathlib import Path

from bot.engine.flow import Flow
from bot.engine.load import Loaded, load_flows
from bot.errors import SettingsError
from bot.organisation import Organisation, OrganisationFault, load_organisation
from bot.policy.facts import Policy
from bot.policy.load import load_policy
from bot.settings import SHIPPED_FLOWS
from bot.themes.builtin import Builtin
from bot.themes.cue_file import CueFault
from bot.themes.trained import Trained
from bot.themes.weights import ModelFault, from_bytes
from bot.triage.wordlists import WordlistFault, Wordlists, load_wordlists

WORDLISTS = Path(__file__).resolve().parent / "triage" / "wordlists"
CUES = Path(__file__).resolve().parent / "themes" / "cues"
NOT_FLOWS = ("organisation.example.yaml",)


def read_flow_files(folder: Path) -> Loaded:
    """Load every flow in ``folder`` with its shared texts (the shipped ones where it has none)."""
    shared = folder / "shared" if (folder / "shared").is_dir() else SHIPPED_FLOWS / "shared"
    files = {path for path in folder.glob("*.yaml") if path.name not in NOT_FLOWS}
    return load_flows(_contents(files), _contents(set(shared.glob("*.yaml"))))


def read_flow_paths(files: list[Path]) -> Loaded:
    """Load just these flow files; the flows beside them are loaded too, so that follow-ups are found."""
    folders = {path.parent for path in files}
    together = [read_flow_files(folder) for folder in sorted(folders)]
    names = {str(path) for path in files}
    stems = {path.stem for path in files}
    return Loaded(
        {name: flow for loaded in together for name, flow in loaded.flows.items() if name in stems},
        tuple(fault for loaded in together for fault in loaded.faults if fault.file in names or "shared" in fault.file),
        tuple(fault for loaded in together for fault in loaded.warnings if fault.file in names),
    )


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
    try:
        text = path.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as fault:
        raise SettingsError(f"FEEDBACK_BOT_POLICY is wrong: {path} cannot be read.") from fault
    policy, faults = load_policy(text, str(path))
    if policy is None:
        raise SettingsError("FEEDBACK_BOT_POLICY cannot be used:\n" + "\n".join(faults))
    return policy


def read_wordlists() -> Wordlists:
    """The concern wordlists, which ship with the code. Raises SettingsError when one is damaged."""
    try:
        return load_wordlists({path.name: path.read_text("utf-8") for path in sorted(WORDLISTS.glob("*.yaml"))})
    except WordlistFault as fault:
        raise SettingsError(f"The concern wordlists cannot be used:\n{fault}") from fault


def read_cues() -> Builtin:
    """The model for comments that ships with the code. Raises SettingsError when one of its files is damaged."""
    try:
        return Builtin({path.name: path.read_text("utf-8") for path in sorted(CUES.glob("*.txt"))})
    except CueFault as fault:
        raise SettingsError(f"The cues for comments cannot be used:\n{fault}") from fault


def read_comment_model(path: Path | None) -> Builtin | Trained:
    """The model in ``path``, or the one that ships. Raises SettingsError when it cannot be read."""
    builtin = read_cues()
    if path is None:
        return builtin
    try:
        return Trained(from_bytes(path.read_bytes()), builtin)
    except (OSError, ModelFault) as fault:
        why = fault.strerror if isinstance(fault, OSError) else fault
        raise SettingsError(f"The comment model {path} cannot be used: {why}.") from fault


def read_organisation(path: Path | None) -> Organisation:
    """The organisation file, or the shipped example. Raises SettingsError naming every fault."""
    try:
        return load_organisation(path)
    except OrganisationFault as fault:
        raise SettingsError(f"FEEDBACK_BOT_ORGANISATION cannot be used:\n{fault}") from fault
    except OSError as fault:
        raise SettingsError(f"FEEDBACK_BOT_ORGANISATION is wrong: {path} cannot be read.") from fault


def _contents(paths: set[Path]) -> dict[str, str]:
    return {str(path): path.read_text("utf-8") for path in sorted(paths)}
