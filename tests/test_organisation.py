"""The organisation file: the shipped example is complete, and a wrong file says everything that is wrong."""

import json
from datetime import time
from pathlib import Path

import jsonschema
import pytest

from bot.organisation import EXAMPLE, FREE, OrganisationFault, load_organisation, placeholders, read_organisation
from bot.organisation_file import json_schema
from bot.text.yaml_source import read_yaml

TEXT = EXAMPLE.read_text(encoding="utf-8")


def test_without_a_path_the_example_is_used_and_says_so(tmp_path: Path) -> None:
    assert load_organisation(None).is_example
    own = tmp_path / "own.yaml"
    own.write_text(TEXT, encoding="utf-8")
    assert not load_organisation(own).is_example


def test_the_published_schema_is_the_generated_one_and_accepts_the_example() -> None:
    published = json.loads((EXAMPLE.parent / "schema/organisation.schema.json").read_text(encoding="utf-8"))
    assert published == json_schema()
    source, faults = read_yaml(TEXT, "o")
    assert source is not None, faults
    jsonschema.validate(source.data, published)


def test_sites_and_wards_are_found_in_any_case_and_none_when_lacking() -> None:
    organisation = load_organisation(None)
    site = organisation.site("rzz01 ")
    assert site is not None
    assert site.name == "Example General Hospital"
    ward = organisation.ward("RZZ01", "alder")
    assert ward is not None
    assert ward.name == "Alder Ward"
    assert organisation.site("RZZ99") is None
    assert organisation.ward("RZZ01", "OPD") is None
    assert organisation.ward("RZZ99", "ALDER") is None


def test_hours_run_from_monday_to_sunday() -> None:
    assert load_organisation(None).staffed_hours == (*[(time(9), time(17))] * 5, None, None)


def test_a_site_without_a_public_name_is_the_trust_to_patients() -> None:
    organisation = load_organisation(None)
    assert placeholders(organisation, "RZZ03")["site"] == organisation.public_name
    assert placeholders(organisation, "not ours")["site"] == organisation.public_name
    assert "Cancer" not in "".join(placeholders(organisation, "RZZ03").values())


def test_free_is_said_only_where_the_sender_is_zero_rated() -> None:
    assert placeholders(load_organisation(None), "RZZ01")["reply_cost"] == ""
    paid_for = read_organisation(TEXT.replace("zero_rated: false", "zero_rated: true"), "o")
    assert placeholders(paid_for, "RZZ01")["reply_cost"] == FREE


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("code: RZZ\n", "code: RZZZ\n", "3 or 5 letters"),
        ("code: RZZ02", "code: RZZ01", "the site RZZ01 stands here twice"),
        ("code: BEECH", "code: alder", "the ward alder stands twice in site RZZ01"),
        ("code: RZZ02", "code: RZZ2", "o.yaml:27:5: sites.1.code: a site code has 5 letters"),
        ("pals: 01632 960100", "pals: call us", "write a telephone number"),
        ("public_name: Sample Community Hospital", "public_name: The {pals}", "without braces"),
        ("09:00-17:00", "17:00-09:00", "write hours as"),
        ("2026-12-25", "2026-13-25", "write a date as"),
        ("zero_rated: false", "zero_rated: maybe", "zero_rated"),
        ("bereavement:", "bereavment:", "did you mean “bereavement”"),
    ],
)
def test_a_wrong_value_is_told_with_its_place(old: str, new: str, words: str) -> None:
    assert old in TEXT
    with pytest.raises(OrganisationFault, match=r"o\.yaml:") as caught:
        read_organisation(TEXT.replace(old, new, 1), "o.yaml")
    assert any(words in fault for fault in caught.value.faults)


def test_all_faults_are_told_at_once() -> None:
    with pytest.raises(OrganisationFault) as caught:
        read_organisation("icb: {code: Q}\nsites: []\n", "o.yaml")
    assert len(caught.value.faults) > 5


def test_numbers_and_codes_of_digits_keep_their_spelling() -> None:
    text = TEXT.replace("01632 960100", "01632960100").replace("code: ELM", "code: 12").replace("RZZ02", "1E500")
    organisation = read_organisation(text, "o")
    assert organisation.pals == "01632960100"
    assert organisation.ward("1E500", "12") is not None


def test_a_file_that_cannot_be_read_is_a_fault(tmp_path: Path) -> None:
    with pytest.raises(OrganisationFault, match="No such file"):
        load_organisation(tmp_path / "none.yaml")
    (tmp_path / "latin.yaml").write_bytes(b"\xff\xfe")
    with pytest.raises(OrganisationFault, match="not UTF-8"):
        load_organisation(str(tmp_path / "latin.yaml"))
