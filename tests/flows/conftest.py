"""The shipped flows, and the option that renews golden transcripts."""

from pathlib import Path

import pytest

from bot.engine.load import Loaded, load_flows

FLOWS = Path(__file__).parents[2] / "flows"
TRANSLATIONS = FLOWS / "translations"
SHIPPED = ("inpatient-fft", "emergency-fft", "outpatient-fft", "recovery-two-weeks")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-goldens", action="store_true", help="write golden transcripts anew")


@pytest.fixture(scope="session")
def loaded() -> Loaded:
    files = {f"flows/{name}.yaml": (FLOWS / f"{name}.yaml").read_text() for name in SHIPPED}
    shared = {f"flows/shared/{path.name}": path.read_text() for path in sorted((FLOWS / "shared").glob("*.yaml"))}
    translations = {f"flows/translations/{path.name}": path.read_text() for path in TRANSLATIONS.glob("*.po")}
    return load_flows(files, shared, translations)


@pytest.fixture
def update_goldens(request: pytest.FixtureRequest) -> bool:
    return bool(request.config.getoption("--update-goldens", default=False))
