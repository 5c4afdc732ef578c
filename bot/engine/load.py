"""Flow files' contents → compiled flows and every fault at once, each at its line and column. Opens no file itself."""

from collections.abc import Mapping
from dataclasses import dataclass

from bot.engine.build import Built, build_flow
from bot.engine.check import check_flow, check_follow_ups, check_shared
from bot.engine.check_texts import Problem
from bot.engine.document import Node, Table, read_document
from bot.engine.faults import Fault, FaultList, Mark
from bot.engine.flow import Flow
from bot.engine.form import FLOW, SHARED_CHOICE, SHARED_TEXTS
from bot.engine.shape import find_faults
from bot.engine.translations import Translation, begin, language_of, read_translations
from bot.engine.wordings import Shared, SharedChoice, entries_of, field_of, read_wording, words_of


@dataclass(frozen=True, slots=True)
class Loaded:
    """What came of the files. ``flows`` (by name) holds only those without a fault; warnings stop nothing."""

    flows: Mapping[str, Flow]
    faults: tuple[Fault, ...]
    warnings: tuple[Fault, ...]


def load_flows(
    files: Mapping[str, str], shared: Mapping[str, str], translations: Mapping[str, str] | None = None
) -> Loaded:
    """``files``, ``shared`` and ``translations``: path → text. No exception, whatever the texts hold.

    The paths are for messages only, but for a translation's, whose name is its language (``pl.po``). ``shared`` holds
    files with ``choice:`` (a shared question) or ``texts:`` (the shared texts). A fault in a shared file or in a
    translation keeps every flow back, since each version has their words inlined.
    """
    faults: list[Fault] = []
    warnings: list[Fault] = []
    known = Shared(_load_translations(translations or {}, faults))
    _load_shared(shared, known, faults, warnings)
    built = {path: _load_one(path, text, known, faults, warnings) for path, text in files.items()}
    _check_together({path: item for path, item in built.items() if item}, faults, warnings)
    faulty = {fault.file for fault in faults}
    is_sound = faulty <= files.keys()
    flows = {item.flow.name: item.flow for path, item in built.items() if item and is_sound and path not in faulty}
    return Loaded(flows, tuple(sorted(set(faults))), tuple(sorted(set(warnings))))


def _load_translations(files: Mapping[str, str], faults: list[Fault]) -> dict[str, dict[str, Translation]]:
    known: dict[str, dict[str, Translation]] = {}
    for path, text in files.items():
        found = FaultList(path)
        known[language_of(path)] = read_translations(path, text, found)
        faults += found.found
    return known


def _load_shared(shared: Mapping[str, str], known: Shared, faults: list[Fault], warnings: list[Fault]) -> None:
    for path, text in shared.items():
        found = FaultList(path)
        root = read_document(text, found)
        if root is not None:
            _take_shared(root, path, known, found)
        faults += found.found
    for problem in check_shared(known):
        path, mark = known.places.get(problem.step, (next(iter(shared), "flows/shared"), Mark()))
        _tell(problem, path, mark, known, faults, warnings)


def _take_shared(root: Node, path: str, known: Shared, found: FaultList) -> None:
    if field_of(root, "choice") is None:
        find_faults(root, SHARED_TEXTS, found)
        for key, node in entries_of(field_of(root, "texts")):
            known.texts[key.value] = read_wording(node, known.translations)
            known.places[key.value] = (path, key.mark)
        return
    find_faults(root, SHARED_CHOICE, found)
    name = words_of(field_of(root, "choice"))
    options = {key.value: read_wording(node, known.translations) for key, node in entries_of(field_of(root, "options"))}
    known.choices[name] = SharedChoice(read_wording(field_of(root, "question"), known.translations), options)
    known.places[name] = (path, root.mark)


def _load_one(path: str, text: str, known: Shared, faults: list[Fault], warnings: list[Fault]) -> Built | None:
    found = FaultList(path)
    root = read_document(text, found)
    built = None
    if root is not None:
        find_faults(root, FLOW, found)
    if isinstance(root, Table):
        built = build_flow(root, known, found)
        warnings += built.warnings
        for problem in check_flow(built.flow):
            _tell(problem, path, built.find(problem.step, problem.part), known, found.found, warnings)
    faults += found.found
    return built


def _tell(problem: Problem, path: str, mark: Mark, known: Shared, faults: list[Fault], warnings: list[Fault]) -> None:
    """Put a problem where its words stand: in the file of translations when they came from there."""
    message = problem.message
    for item in known.translations.get(problem.language, {}).values():
        if item.words == problem.words:
            path, mark, message = item.path, item.mark, f"'{begin(item.english)}': {message}"
            break
    target = faults if problem.fatal else warnings
    target.append(Fault(path, mark.line, mark.column, message))


def _check_together(built: Mapping[str, Built], faults: list[Fault], warnings: list[Fault]) -> None:
    """What can only be seen with all flows side by side: names used twice, follow-ups that do not exist."""
    first: dict[str, str] = {}
    for path, item in built.items():
        if (other := first.setdefault(item.flow.name, path)) != path:
            mark = item.find("", "flow")
            message = f"the name '{item.flow.name}' is taken by {other}. Give this flow a name of its own."
            faults.append(Fault(path, mark.line, mark.column, message))
    flows = {item.flow.name: item.flow for item in built.values()}
    for path, item in built.items():
        mark = item.find("", "follow_ups")
        for problem in check_follow_ups(item.flow, flows):
            target = faults if problem.fatal else warnings
            target.append(Fault(path, mark.line, mark.column, problem.message))
