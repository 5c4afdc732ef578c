"""Read the files a deployment runs on: flows, shared texts, the contact policy, the wordlists, the organisation.

The pure layers take contents; this is where contents come from. A fault stops the start with every
fault named, so that nobody runs on half a policy.
"""

import hashlib
import sys
from pathlib import Path

from bot import cache
from bot.engine.flow import Flow
from bot.errors import SettingsError
from bot.flow_files import read_flow_files
from bot.organisation import Organisation, OrganisationFault, load_organisation
from bot.policy.facts import Policy
from bot.policy.load import load_policy
from bot.triage.wordlists import WordlistFault, Wordlists, from_bytes, load_wordlists

WORDLISTS = Path(__file__).resolve().parent / "triage" / "wordlists"
_TEXT = Path(__file__).resolve().parent / "text"  # how words and phrases are read decides what is compiled


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
    """The concern wordlists, which ship with the code, compiled once for each of their states.

    Raises SettingsError when one is damaged.
    """
    paths = sorted([*WORDLISTS.glob("*.yaml"), *WORDLISTS.glob("*.json")])
    key = _hash_of([*paths, *WORDLISTS.parent.glob("*.py"), *_TEXT.glob("*.py")])
    kept = cache.read("wordlists", key)
    wordlists = from_bytes(kept) if kept else None
    if wordlists is None:
        try:
            wordlists = load_wordlists({path.name: path.read_text("utf-8") for path in paths})
        except WordlistFault as fault:
            raise SettingsError(f"The concern wordlists cannot be used:\n{fault}") from fault
        cache.write("wordlists", key, wordlists.to_bytes())
    return wordlists


def read_organisation(path: Path | None) -> Organisation:
    """The organisation file, or the shipped example. Raises SettingsError naming every fault."""
    try:
        return load_organisation(path)
    except OrganisationFault as fault:
        raise SettingsError(f"FEEDBACK_BOT_ORGANISATION cannot be used:\n{fault}") from fault
    except OSError as fault:
        raise SettingsError(f"FEEDBACK_BOT_ORGANISATION is wrong: {path} cannot be read.") from fault


def _hash_of(paths: list[Path]) -> str:
    """A name for the contents of these files, as this Python reads them: any change to one gives another."""
    digest = hashlib.sha256(sys.version.encode())
    for path in sorted(paths):
        contents = path.read_bytes()
        digest.update(f"{path.name} {len(contents)} ".encode() + contents)
    return digest.hexdigest()
