"""What we say to vendors is checked against their own descriptions, which lie outside the project.

Away from continuous integration one fixture may leave that out, naming the file; `.ci/run` fails instead
(contract.md, Make), so that nobody believes in a check that never ran.
"""

import os
import warnings
from pathlib import Path

import pytest

from tests.fakes import telegram_described, twilio_checks
from tests.fakes.twilio_checks import DESCRIPTION, check_create, described_schemas
from tests.guards.project_files import ROOT

SOUND = {
    "To": ["+447700900123"],
    "From": ["+447700900999"],
    "Body": ["Hello"],
    "StatusCallback": ["https://feedback.example.nhs.uk/webhooks/twilio/status?o=1&a=1"],
    "ValidityPeriod": ["60"],
    "SmartEncoded": ["false"],
}


def report_missing(file: str, *, strict: bool) -> None:
    """Say which description is not there; a failure where ``strict``."""
    said = (
        f"{file} is not there: what is sent was checked by the fakes' own rules only, not by the vendor's description"
    )
    if strict:
        pytest.fail(said)
    warnings.warn(said, stacklevel=2)


@pytest.fixture(params=[twilio_checks.DESCRIPTION, telegram_described.DESCRIPTION], ids=["twilio", "telegram"])
def description(request: pytest.FixtureRequest) -> str:
    """The name of a vendor's description, once it has been said whether it is there."""
    file: Path = request.param
    name = "../" + file.relative_to(ROOT.parent).as_posix()
    if not file.is_file():
        report_missing(name, strict=os.environ.get("CI") == "true")
    return name


def test_the_vendors_own_descriptions_are_looked_for_beside_the_project(description: str) -> None:
    assert description.startswith("../shared/")


def test_telegrams_description_judges_what_we_send() -> None:
    there = telegram_described.DESCRIPTION.is_file()
    assert (telegram_described.description() is not None) == there
    assert telegram_described.call_faults("sendMessage", {"chat_id": "990000001", "text": "Hello"}) == []
    assert bool(telegram_described.call_faults("sendMessage", {"chat_id": "990000001"})) == there


def test_twilios_description_judges_what_we_send() -> None:
    assert check_create(SOUND) is None
    assert (described_schemas() is not None) == DESCRIPTION.is_file()
    assert check_create(SOUND | {"ValidityPeriod": ["soon"]}) is not None


def test_a_missing_description_is_named_and_stops_continuous_integration() -> None:
    with pytest.warns(UserWarning, match=r"somewhere\.yaml is not there"):
        report_missing("somewhere.yaml", strict=False)
    with pytest.raises(pytest.fail.Exception, match=r"somewhere\.yaml is not there"):
        report_missing("somewhere.yaml", strict=True)


def test_ci_says_that_it_is_ci() -> None:
    assert 'export CI="${CI:-true}"' in (ROOT / ".ci/run").read_text("utf-8")
    assert "make check test" in (ROOT / ".ci/run").read_text("utf-8")
