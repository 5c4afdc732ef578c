"""The plain form in which cues are written (README.md): headed lists of phrases and named word groups.

A line format rather than YAML: a thousand phrases are read in milliseconds at every start, without quoting.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.text.phrases import PhraseError, check_phrase

COVER = "- "
"""Before a phrase that contains a cue of its section but does not mean it."""


class CueFault(ValueError):
    """A cue file is not written as README.md says: its author must mend it. A line for each ``file:line: message``."""


@dataclass(slots=True)
class CueFile:
    """Phrases by section, in the order of the file; a covering one keeps its COVER. Groups are for this file alone."""

    sections: dict[str, list[str]] = field(default_factory=dict[str, list[str]])
    groups: dict[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])


def read_cue_files(files: Mapping[str, str]) -> dict[str, CueFile]:
    """Every file by its name. Raises CueFault naming every fault of every file."""
    faults: list[str] = []
    read = {name: _read(name, text, faults) for name, text in sorted(files.items())}
    if faults:
        raise CueFault("\n".join(faults))
    return read


def _read(name: str, text: str, faults: list[str]) -> CueFile:
    file = CueFile()
    section: list[str] | None = None
    for number, raw in enumerate(text.splitlines(), 1):
        line = raw.strip()
        if not line or line.startswith("#"):
            continue
        if line.startswith("[") and line.endswith("]") and line.count("[") == 1:
            section = file.sections.setdefault(line[1:-1], [])
            continue
        fault = _add_line(line, file, section)
        if fault:
            faults.append(f"{name}:{number}: {fault}")
    return file


def _add_line(line: str, file: CueFile, section: list[str] | None) -> str:
    """Take one group or phrase in; what is wrong with it, or nothing."""
    group, equals, members = line.partition("> = ")
    if line.startswith("<") and equals:
        file.groups[group[1:]] = tuple(member.strip() for member in members.split("|"))
        return ""
    if section is None:
        return "a phrase stands before the first [section]"
    try:
        check_phrase(line.removeprefix(COVER), file.groups)
    except PhraseError as error:
        return f"“{line}”: {error}"
    if line in section:
        return f"“{line}” stands here twice"
    section.append(line)
    return ""
