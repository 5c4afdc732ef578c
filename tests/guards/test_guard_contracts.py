"""Imports point down: import-linter's contracts of pyproject.toml hold, also when only pytest is run."""

import pytest
from importlinter import api
from importlinter.application import use_cases

from tests.guards.project_files import PURE, ROOT, project_files

WRITTEN = {
    "Imports point down",
    "Channels know nothing of the product",
    "Only main and the commands make channels",
    "The pages touch no table",
}


def test_the_import_contracts_hold(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.chdir(ROOT)
    kept = use_cases.lint_imports(str(ROOT / "pyproject.toml"), cache_dir=None, no_logo=True)
    assert kept, capsys.readouterr().out


def test_no_contract_was_taken_away_or_weakened_by_an_exception() -> None:
    contracts = api.read_configuration(str(ROOT / "pyproject.toml"))["contracts_options"]
    assert {one["name"] for one in contracts} >= WRITTEN
    assert not [one["name"] for one in contracts if one.get("ignore_imports")]


def test_every_package_of_the_product_stands_in_a_layer() -> None:
    contracts = api.read_configuration(str(ROOT / "pyproject.toml"))["contracts_options"]
    layers = " ".join(next(one["layers"] for one in contracts if one["name"] == "Imports point down")).split()
    packages = {f"bot.{path.parts[1]}" for path in project_files() if path.parts[0] == "bot" and len(path.parts) > 2}
    assert {one for one in packages if "." in one} - {"bot.__pycache__"} <= set(layers)
    assert {one.replace("/", ".") for one in PURE} <= set(layers)
