"""Read a folder of flows: the flows, the texts they share, their translations; found compiled when nothing changed.

Sound flows are kept compiled under a hash of what they were made from, the compiling code included: twenty languages
take half a second to read and check, and a moment to find.
"""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import orjson

from bot import cache
from bot.engine.compile import flow_from_json, flow_to_json
from bot.engine.faults import Fault
from bot.engine.load import Loaded, load_flows
from bot.engine.translations import language_of
from bot.shipped import SHIPPED_FLOWS

CODE = Path(__file__).resolve().parent
NOT_FLOWS = ("organisation.example.yaml",)
TRANSLATIONS = "translations"


@dataclass(frozen=True, slots=True)
class FlowSources:
    """What a folder of flows holds: path → text. A language's file is the folder's own, else the shipped one."""

    files: dict[str, str]
    shared: dict[str, str]
    translations: dict[str, str]

    def load(self) -> Loaded:
        """The flows, compiled now or before."""
        key = self._hash()
        if (loaded := _find_compiled(key)) is not None:
            return loaded
        loaded = load_flows(self.files, self.shared, self.translations)
        if not loaded.faults:
            cache.write("flows", key, _compile(loaded))
        return loaded

    def find_translation(self, language: str) -> tuple[str, str]:
        """The path and the text of a language's file; both "" when it has none."""
        return next(
            ((path, text) for path, text in self.translations.items() if language_of(path) == language), ("", "")
        )

    def load_english(self, language: str) -> Loaded:
        """The flows with the English alone: no file of translations can be at fault, that of ``language`` included."""
        return load_flows(self.files, self.shared, dict.fromkeys([*self.translations, f"{language}.po"], ""))

    def try_translation(self, language: str, text: str, name: str) -> tuple[list[Fault], list[Fault]]:
        """The faults of ``text`` as the file of ``language``, and the warnings, told of the file ``name``."""
        trial = f"{language}.po"
        loaded = load_flows(self.files, self.shared, {trial: text})
        faults, warnings = (
            [replace(item, file=name) for item in found if item.file == trial]
            for found in (loaded.faults, loaded.warnings)
        )
        return faults, warnings

    def _hash(self) -> str:
        # The paths count too, since warnings name them.
        code = {str(path): read_text(path) for part in ("engine", "text") for path in (CODE / part).glob("*.py")}
        contents = (self.files, self.shared, self.translations, code)
        return hashlib.sha256(orjson.dumps(contents, option=orjson.OPT_SORT_KEYS)).hexdigest()


def read_sources(folder: Path) -> FlowSources:
    """Read ``folder``, with the shipped shared texts and translations where it has none of its own."""
    shared = folder / "shared" if (folder / "shared").is_dir() else SHIPPED_FLOWS / "shared"
    flows = [path for path in folder.glob("*.yaml") if path.name not in NOT_FLOWS]
    places = (SHIPPED_FLOWS / TRANSLATIONS, folder / TRANSLATIONS)
    translations = {path.name: path for place in places for path in place.glob("*.po")}
    return FlowSources(_read(flows), _read(shared.glob("*.yaml")), _read(translations.values()))


def read_flow_files(folder: Path) -> Loaded:
    """Load every flow in ``folder`` with its shared texts and its translations."""
    return read_sources(folder).load()


def read_flow_paths(files: list[Path]) -> Loaded:
    """Load just these flow files; the flows beside them are loaded too, so that follow-ups are found."""
    folders = {path.parent for path in files}
    together = [read_flow_files(folder) for folder in sorted(folders)]
    names = {str(path) for path in files}
    stems = {path.stem for path in files}
    return Loaded(
        {name: flow for loaded in together for name, flow in loaded.flows.items() if name in stems},
        tuple(fault for loaded in together for fault in loaded.faults if fault.file in names or serves_all(fault.file)),
        tuple(fault for loaded in together for fault in loaded.warnings if fault.file in names),
    )


def read_text(path: Path) -> str:
    """The file's text. What is not UTF-8 becomes U+FFFD, which no text may hold: a fault with its line."""
    return path.read_text("utf-8", errors="replace")


def serves_all(path: str) -> bool:
    """Whether a file is one that every flow uses."""
    return Path(path).parent.name in ("shared", TRANSLATIONS)


def _read(paths: Iterable[Path]) -> dict[str, str]:
    return {str(path): read_text(path) for path in sorted(paths)}


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
