"""The policy file: what ships is valid, and every fault names its line and column."""

import json

import jsonschema
import pytest
from policy_cases import FILE, ROOT, default_policy

from bot.policy.load import load_policy
from bot.policy.schema import json_schema
from bot.text.yaml_source import read_yaml

TEXT = FILE.read_text(encoding="utf-8")


def test_the_published_schema_is_the_generated_one_and_accepts_the_shipped_file() -> None:
    published = json.loads((ROOT / "flows/schema/policy.schema.json").read_text(encoding="utf-8"))
    assert published == json_schema()
    source, faults = read_yaml(TEXT, "p")
    assert source is not None, faults
    jsonschema.validate(source.data, published)


def test_the_version_names_the_meaning_not_the_comments() -> None:
    version = default_policy().version
    assert len(version) == 16
    same, _ = load_policy(TEXT + "\n# a remark\n", "p")
    other, _ = load_policy(TEXT.replace("per: 60d", "per: 61d"), "p")
    assert same is not None
    assert same.version == version
    assert other is not None
    assert other.version != version


def test_all_faults_are_told_at_once_with_line_and_column() -> None:
    text = TEXT.replace("per: 30d", "per: 30").replace("- staff ", "- staf ").replace("under_16:", "under_61:")
    policy, faults = load_policy(text, "contact.yaml")
    lines = text.splitlines()
    assert policy is None
    limit = _line(lines, "- {at_most: 1, per: 30,")
    assert f"contact.yaml:{limit}:18: limits.0.per: write whole days as “30d”, or stage, or pregnancy" in faults
    assert any(f":{_line(lines, '- staf ')}:7: “staf” is not one of" in fault for fault in faults)
    assert any("did you mean “under_16”?" in fault for fault in faults)
    assert any("“under_16” is missing" in fault for fault in faults)


def _line(lines: list[str], start: str) -> int:
    return next(number for number, line in enumerate(lines, start=1) if line.strip().startswith(start))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "keys and values"),
        ("a: &x 1\nb: *x", "c:1:4: anchors"),
        ("a: 1\na: 2", "c:2:1: the key “a” stands here twice"),
        ("[" * 5000, "nested more than 20 deep"),
        ("a: [", "not YAML"),
        ("a: !!python/name:os.system x", "tags (!)"),
        ("a\0: 1", "not YAML"),
        ("x" * 1_000_001, "longer than"),
        (TEXT.replace('"09:00"', '"01:00"'), "02:00 or later"),
        (TEXT.replace("[25 December]", "[25 Decembre]"), "write a day of the year"),
        (TEXT.replace("- wheelchair", "- braille"), "one list only"),
    ],
)
def test_a_hostile_or_wrong_file_is_a_fault_and_never_an_exception(text: str, words: str) -> None:
    policy, faults = load_policy(text, "c")
    assert policy is None
    assert any(words in fault for fault in faults)
