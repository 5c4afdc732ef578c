"""`flows translations`: hand a language's texts to a translator as a PO file, and take the file back in."""

import os
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import click
import orjson

if TYPE_CHECKING:
    from bot.engine.faults import Fault
    from bot.engine.inventory import SourceText
    from bot.flow_files import FlowSources


@click.group("translations")
def translations_command() -> None:
    """The texts of the flows in other languages, as PO files."""


_folder = click.option(
    "--flows",
    "folder",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="The folder of the flows; FEEDBACK_BOT_FLOWS, else the shipped ones.",
)


@translations_command.command("export")
@click.argument("language")
@click.option("--out", type=click.Path(dir_okay=False, path_type=Path), help="Where to write; else standard output.")
@_folder
def export(language: str, out: Path | None, folder: Path | None) -> None:
    """Write every text of the flows with what LANGUAGE has for it, as a PO file for translators."""
    from bot.engine.faults import FaultList
    from bot.engine.po_writer import entries_of, header_of, write_po
    from bot.engine.translations import parse_po
    from bot.flow_files import read_sources

    sources = read_sources(folder or _default_folder())
    texts = _list_texts(sources, language)
    path, present = sources.find_translation(language)
    found = FaultList(path)
    po = parse_po(present, found) if present else None
    if found.found:
        _refuse(found.found)
    written = write_po(language, texts, entries_of(po), header_of(po))
    if out is None:
        click.echo(written, nl=False)
    else:
        _write(out, written)
        click.echo(f"{out}: {len(texts)} texts.", err=True)


@translations_command.command("import")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--reviewed", is_flag=True, help="A speaker has reviewed the entries that are not marked fuzzy.")
@_folder
@click.option("--json", "as_json", is_flag=True)
def take(file: Path, *, reviewed: bool, folder: Path | None, as_json: bool) -> None:
    """Check a translator's PO FILE and put it among the flows' translations, as a whole or not at all.

    Without --reviewed, new and changed words are drafts: patients do not get them. Words that FILE lacks stay.
    """
    from bot.engine.faults import FaultList
    from bot.engine.take_in import take_in
    from bot.engine.translations import language_of, parse_po
    from bot.flow_files import TRANSLATIONS, read_sources, read_text

    folder = folder or _default_folder()
    sources = read_sources(folder)
    found = FaultList(str(file))
    text = read_text(file)
    po = parse_po(text, found)
    if po is None:
        _refuse(found.found)
    language = str(po.entries.metadata.get("Language") or language_of(file.name))
    texts = _list_texts(sources, language)
    faults, warnings = sources.try_translation(language, text, str(file))
    if faults:
        _refuse(faults)
    for warning in warnings:
        click.echo(f"{warning} (warning)", err=True)
    taken = take_in(language, texts, po, sources.find_translation(language)[1], reviewed=reviewed)
    place = folder / TRANSLATIONS / f"{language}.po"
    _write(place, taken.text)
    if as_json:
        counts = {name: getattr(taken, name) for name in ("language", "reviewed", "draft", "missing", "unused")}
        click.echo(orjson.dumps(counts | {"file": str(place)}).decode())
    else:
        unused = f", {taken.unused} of texts that no flow sends any more" if taken.unused else ""
        click.echo(
            f"{language}: {taken.reviewed} reviewed, {taken.draft} draft, {taken.missing} missing{unused}. In {place}."
        )


def _list_texts(sources: "FlowSources", language: str) -> tuple["SourceText", ...]:
    """Every English text, once it is clear that the language can be translated into."""
    from bot.engine.inventory import list_texts
    from bot.engine.translations import is_language

    if not is_language(language):
        raise click.UsageError(f"'{language}' is no language to translate into. Give a code such as cy or pl.")
    loaded = sources.load_english(language)
    if loaded.faults:
        _refuse(loaded.faults)
    languages = dict.fromkeys(one for flow in loaded.flows.values() for one in flow.languages if one != "en")
    if language not in languages:
        known = ", ".join(languages)
        raise click.UsageError(f"No flow lists '{language}' among its languages ({known}). Add it to the flows first.")
    return list_texts(loaded.flows.values())


def _write(place: Path, text: str) -> None:
    """The whole file or nothing: whoever reads it at the same time sees one or the other."""
    try:
        place.parent.mkdir(exist_ok=True)
        draft = place.with_name(place.name + ".new")
        draft.write_text(text, "utf-8")
        draft.replace(place)
    except OSError as fault:
        raise click.UsageError(f"{place} cannot be written: {fault.strerror}.") from fault


def _refuse(faults: Iterable["Fault"]) -> NoReturn:
    for fault in faults:
        click.echo(fault)
    click.echo("Nothing was written.", err=True)
    raise click.exceptions.Exit(1)


def _default_folder() -> Path:
    from bot.shipped import SHIPPED_FLOWS

    return Path(os.environ.get("FEEDBACK_BOT_FLOWS") or SHIPPED_FLOWS)
