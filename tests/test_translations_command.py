"""Translators get a PO file and give it back: nothing is lost, nothing faulty gets in, a draft stays a draft."""

import json
import shutil
from pathlib import Path

import polib
import pytest
from click.testing import CliRunner, Result

from bot.commands.flows import flows_command
from bot.engine.flow import Flow
from bot.flow_files import read_flow_files
from bot.shipped import SHIPPED_FLOWS

LEAD_IN = "Thinking about your recent visit:"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The shipped flows in a folder of one's own, in English and Welsh."""
    shutil.copytree(SHIPPED_FLOWS, tmp_path / "flows")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("FEEDBACK_BOT_FLOWS", str(tmp_path / "flows"))
    return tmp_path / "flows"


def run(*words: str | Path) -> Result:
    return CliRunner().invoke(flows_command, [str(word) for word in words])


def export(folder: Path, language: str = "cy") -> Path:
    out = folder.parent / f"{language}.po"
    assert run("translations", "export", language, "--out", out).exit_code == 0
    return out


def change(path: Path, english: str, words: str, *, fuzzy: bool = False) -> None:
    po = polib.pofile(str(path), wrapwidth=0)
    entry = po.find(english)
    entry.msgstr, entry.fuzzy = words, fuzzy
    po.save()


def flow(folder: Path) -> Flow:
    return read_flow_files(folder).flows["inpatient-fft"]


@pytest.mark.parametrize("more", [(), ("--reviewed",)])
def test_what_was_exported_and_is_imported_again_changes_nothing(folder: Path, more: tuple[str, ...]) -> None:
    place = folder / "translations" / "cy.po"
    before = place.read_bytes()
    exported = export(folder)
    assert run("translations", "import", exported, *more).exit_code == 0
    assert place.read_bytes() == before == exported.read_bytes()


def test_a_translator_is_told_where_a_text_stands_how_long_it_may_be_and_what_fills_it_in(folder: Path) -> None:
    po = polib.pofile(str(export(folder)))
    thanks = next(entry for entry in po if entry.msgid.startswith("Thank you. A person will read this. Text again"))
    assert thanks.comment.splitlines() == [
        "text thanks",
        "At most 306 characters (2 segments) in the basic alphabet of SMS, or 201 (3 segments) with any other letter.",
        "{pals}: the telephone number of PALS (the Patient Advice and Liaison Service) (counted as 12 characters)",
    ]
    assert po.find("Don't know").comment.startswith("fft answer dont_know; recovery-two-weeks support answer dont_know")


def test_a_language_without_a_file_is_exported_empty_and_taken_in(folder: Path) -> None:
    for path in folder.glob("*.yaml"):
        path.write_text(path.read_text().replace("languages: [en, ", "languages: [en, de, "))
    exported = export(folder, "de")
    po = polib.pofile(str(exported))
    assert len(po) > 50
    assert not [entry for entry in po if entry.msgstr or entry.fuzzy]
    change(exported, "Very good", "Sehr gut")
    taken = json.loads(run("translations", "import", exported, "--json").stdout)
    assert (taken["language"], taken["reviewed"], taken["draft"], taken["missing"]) == ("de", 0, 1, len(po) - 1)
    assert "de" in flow(folder).drafts


def test_new_words_are_drafts_until_they_come_in_as_reviewed(folder: Path) -> None:
    exported = export(folder)
    change(exported, LEAD_IN, "Am eich ymweliad:")
    assert run("translations", "import", exported).exit_code == 0
    place = folder / "translations" / "cy.po"
    assert (polib.pofile(str(place)).find(LEAD_IN).msgstr, polib.pofile(str(place)).find(LEAD_IN).fuzzy) == (
        "Am eich ymweliad:",
        True,
    )
    result = run("translations", "import", exported, "--reviewed")
    assert result.stdout.startswith("cy: 1 reviewed, ")
    assert not polib.pofile(str(place)).find(LEAD_IN).fuzzy


def test_a_language_is_reviewed_when_its_last_fuzzy_text_is(folder: Path) -> None:
    exported = export(folder)
    po = polib.pofile(str(exported), wrapwidth=0)
    for entry in po:
        entry.fuzzy = entry.msgid == "Very good"
    po.save()
    run("translations", "import", exported, "--reviewed")
    assert "cy" in flow(folder).drafts
    change(exported, "Very good", "Da iawn")
    run("translations", "import", exported, "--reviewed")
    assert "cy" not in flow(folder).drafts


def test_a_faulty_file_is_refused_as_a_whole_by_line_and_text(folder: Path) -> None:
    place = folder / "translations" / "cy.po"
    before = place.read_bytes()
    exported = export(folder)
    change(exported, LEAD_IN, "Am eich ymweliad:")
    complaint = next(entry.msgid for entry in polib.pofile(str(exported)) if "who help with complaints" in entry.msgid)
    change(exported, complaint, "Mae'n ddrwg gennym.")
    lines = exported.read_text().splitlines()
    line = next(number for number, one in enumerate(lines, 1) if one.startswith(f'msgid "{complaint}'))
    result = run("translations", "import", exported, "--reviewed")
    assert result.exit_code == 1
    assert f"{exported}:{line}:1: 'We are sorry. We have told PALS, who…': these words lack {{pals}}" in result.stdout
    assert "Nothing was written." in result.stderr
    assert place.read_bytes() == before


def test_a_text_that_is_too_long_is_refused(folder: Path) -> None:
    exported = export(folder)
    change(exported, "Sorry. We will not send feedback texts to this number again.", "gair " * 70)
    result = run("translations", "import", exported)
    assert result.exit_code == 1
    assert "takes 3 text segments (GSM-7; 2 at most). Shorten." in result.stdout


def test_words_that_a_partial_file_lacks_stay(folder: Path) -> None:
    (folder.parent / "part.po").write_text(
        'msgid ""\nmsgstr "Language: cy\\n"\n\n' + f'msgid "{LEAD_IN}"\nmsgstr "Am eich ymweliad:"\n'
    )
    assert run("translations", "import", folder.parent / "part.po").exit_code == 0
    assert flow(folder).steps["rating"].lead_in["cy"] == "Am eich ymweliad:"
    assert flow(folder).steps["rating"].options[0].labels["cy"] == "Da iawn"


def test_words_for_english_that_is_no_more_are_kept_aside_and_come_back_with_it(folder: Path) -> None:
    words = flow(folder).steps["rating"].lead_in["cy"]
    english = {path: path.read_text() for path in folder.glob("*.yaml")}
    for path, text in english.items():
        path.write_text(text.replace(LEAD_IN, "About your last visit:"))
    assert "cy" not in flow(folder).steps["rating"].lead_in
    checked = run("check", folder)
    assert checked.exit_code == 0
    assert "these words are missing in cy" in checked.stdout
    result = run("translations", "import", export(folder))
    assert "1 missing, 1 of texts that no flow sends any more" in result.stdout
    for path, text in english.items():
        path.write_text(text)
    run("translations", "import", export(folder))
    assert flow(folder).steps["rating"].lead_in["cy"] == words


def test_a_language_that_no_flow_lists_is_wrong_usage(folder: Path) -> None:
    (folder.parent / "xx.po").write_text('msgid "Good"\nmsgstr "X"\n')
    for command in (("export", "xx"), ("import", folder.parent / "xx.po")):
        result = run("translations", *command)
        assert result.exit_code == 2
        assert "No flow lists 'xx' among its languages (cy" in result.stderr
    assert "'en' is no language to translate into" in run("translations", "export", "en").stderr
    assert run("translations", "export", "../cy").exit_code == 2


def test_what_is_no_po_file_is_refused_with_its_line(folder: Path) -> None:
    (folder.parent / "cy.po").write_bytes(b'msgid "Good"\nmsgstr "Da"\nDa iawn \xff\n')
    result = run("translations", "import", folder.parent / "cy.po")
    assert result.exit_code == 1
    assert "cy.po:3:1: this is no line of a PO file" in result.stdout


def test_a_place_nobody_may_write_to_is_told_in_a_sentence(folder: Path) -> None:
    result = run("translations", "export", "cy", "--out", folder / "inpatient-fft.yaml" / "cy.po")
    assert result.exit_code == 2
    assert "cy.po cannot be written" in result.stderr


def test_a_folder_without_its_own_file_of_a_language_has_the_shipped_one(folder: Path) -> None:
    shipped = flow(folder)
    shutil.rmtree(folder / "translations")
    assert flow(folder).steps == shipped.steps
    exported = export(folder)
    change(exported, LEAD_IN, "Am eich ymweliad:")
    assert run("translations", "import", exported, "--flows", folder).exit_code == 0
    assert [path.name for path in (folder / "translations").iterdir()] == ["cy.po"]
    assert flow(folder).steps["rating"].lead_in["cy"] == "Am eich ymweliad:"
