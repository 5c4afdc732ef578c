"""The published schema says what the loader does; diagrams and versions are stable."""

import json
from dataclasses import replace
from io import StringIO
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator
from ruamel.yaml import YAML

from bot.engine.compile import flow_from_json, flow_to_json, name_version
from bot.engine.diagram import diagram
from bot.engine.flow import Flow
from bot.engine.schema import flow_schema

FLOWS = Path(__file__).parents[2] / "flows"


def read(text: str) -> Any:
    return YAML(typ="safe", pure=True).load(StringIO(text))


def test_the_published_schema_is_the_generated_one():
    """Renew: write json.dumps(flow_schema(), indent=2) and a line break to that file."""
    assert json.loads((FLOWS / "schema" / "flow.schema.json").read_text()) == flow_schema()


def test_shipped_flows_fit_the_schema_and_a_wrong_field_does_not(small: str):
    Draft202012Validator.check_schema(flow_schema())
    validator = Draft202012Validator(flow_schema())
    for path in FLOWS.glob("*-*.yaml"):
        assert list(validator.iter_errors(read(path.read_text()))) == []
    assert list(validator.iter_errors(read(small + "remindd: 1\n")))


def test_a_version_is_named_by_its_content(flow: Flow):
    assert flow_from_json(flow_to_json(flow)) == flow
    assert flow.version == name_version(flow) == name_version(replace(flow, version="other"))
    assert name_version(replace(flow, title="Another")) != flow.version
    assert len(flow.version) == 16


def test_a_diagram_shows_each_step_and_way(flow: Flow):
    text = diagram(replace(flow, title='A "quoted" title'))
    assert text.startswith('flowchart TD\n  start(["A #quot;quoted#quot; title"]) --> s_rating\n')
    assert '  s_rating -->|"Poor"| s_why\n' in text
    assert "  s_thanks --> done([end])\n" in text
