"""The published JSON Schemas are the generated ones; none stands in flows/schema that nothing generates."""

import json

from bot.engine.schema import flow_schema
from bot.organisation_file import json_schema as organisation_schema
from bot.policy.schema import json_schema as policy_schema
from tests.guards.project_files import ROOT

FOLDER = ROOT / "flows" / "schema"
GENERATED = {
    "flow.schema.json": flow_schema,
    "organisation.schema.json": organisation_schema,
    "policy.schema.json": policy_schema,
}


def test_the_published_schemas_are_the_generated_ones() -> None:
    """To renew one: write ``json.dumps(schema(), indent=2)`` and a line break to its file."""
    assert {path.name for path in FOLDER.iterdir()} == set(GENERATED)
    drifted = [name for name, make in GENERATED.items() if json.loads((FOLDER / name).read_text("utf-8")) != make()]
    assert not drifted


def test_every_file_that_names_a_schema_names_one_that_is_there() -> None:
    for path in (ROOT / "flows").rglob("*.yaml"):
        first = path.read_text("utf-8").splitlines()[0]
        if "$schema=" in first:
            assert (path.parent / first.split("$schema=")[1].strip()).is_file(), path
