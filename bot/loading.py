"""Read the files a deployment runs on: flows, shared texts, the contact policy, the wordlists, the organisation.

The pure layers take contents; this is where contents come from. A fault stops the start with every
fault named, so that nobody runs on half a policy. Sound flows are kept compiled under a hash of what they were made
from, the compiling code included: twenty languages take a second to read and check, and a moment to find.
"""

import hashlib
from pathlib import Path
from typing import Any

import orjson

from bot import cache
from bot.engine.compile import flow_from_json, flow_to_json
from bot.engine.faults import Fault
from bot.engine.flow import Flow
from bot.engine.load import Loaded, load_flows
from bot.errors import SettingsError
from bot.organisation import Organisation, OrganisationFault, load_organisation
from bot.policy.facts import Policy
from bot.policy.load import load_policy
from bot.settings import SHIPPED_FLOWS
from bot.triage.wordlists import WordlistFault, Wordlists, load_wordlists

CODE = Path(__file__).resolve().parent
WORDLISTS = CODE / "triage" / "wordlists"
NOT_FLOWS = ("organisation.example.yaml",)
TRANSLATIONS = "translations"


def read_flow_files(folder: Path) -> Loaded:
    """Load every flow in ``folder`` with its shared texts and its translations (the shipped ones where it has none)."""
    shared = folder / "shared" if (folder / "shared").is_dir() else SHIPPED_FLOWS / "shared"
    files = {path for path in folder.glob("*.yaml") if path.name not in NOT_FLOWS}
    contents = (_contents(files), _contents(set(shared.glob("*.yaml"))), _contents(find_translations(folder)))
    key = _hash_all(*contents)
    if (loaded := _find_compiled(key)) is not None:
        return loaded
    loaded = load_flows(*contents)
    if not loaded.faults:
        cache.write("flows", key, _compile(loaded))
    return loaded


def find_translations(folder: Path) -> set[Path]:
    """The file of each language: the one in ``folder``/translations, else the shipped one."""
    places = (SHIPPED_FLOWS / TRANSLATIONS, folder / TRANSLATIONS)
    return set({path.name: path for place in places for path in place.glob("*.po")}.values())


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


def read_organisation(path: Path | None) -> Organisation:
    """The organisation file, or the shipped example. Raises SettingsError naming every fault."""
    try:
        return load_organisation(path)
    except OrganisationFault as fault:
        raise SettingsError(f"FEEDBACK_BOT_ORGANISATION cannot be used:\n{fault}") from fault
    except OSError as fault:
        raise SettingsError(f"FEEDBACK_BOT_ORGANISATION is wrong: {path} cannot be read.") from fault


def _contents(paths: set[Path]) -> dict[str, str]:
    # What is not UTF-8 becomes U+FFFD, which no text may hold: a fault with its line, not a traceback.
    return {str(path): path.read_text("utf-8", errors="replace") for path in sorted(paths)}


def _hash_all(*contents: dict[str, str]) -> str:
    """The paths count too, since warnings name them."""
    code = {str(path): path.read_text("utf-8") for part in ("engine", "text") for path in (CODE / part).glob("*.py")}
    return hashlib.sha256(orjson.dumps([*contents, code], option=orjson.OPT_SORT_KEYS)).hexdigest()


def _compile(loaded: Loaded) -> bytes:
    flows = [flow_to_json(flow) for flow in loaded.flows.values()]
    return orjson.dumps({"flows": flows, "warnings": loaded.warnings})


def _find_compiled(key: str) -> Loaded | None:
    kept = cache.read("flows", key)
    if kept is None:
        return None
    # Any: JSON that `_compile` wrote, under a hash of the code that did.
    data: dict[str, Any] = orjson.loads(kept)
    flows = [flow_from_json(text) for text in data["flows"]]
    return Loaded({flow.name: flow for flow in flows}, (), tuple(Fault(**item) for item in data["warnings"]))
