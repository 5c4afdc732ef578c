"""The shared texts as shipped, and one small flow that is in order, for tests to break."""

from pathlib import Path

import pytest

from bot.engine.flow import Flow
from bot.engine.load import load_flows

FLOWS = Path(__file__).parents[2] / "flows"

SMALL = """\
flow: small
title: A small flow
setting: inpatient
start_when: {event: discharge, class: [inpatient]}
send: {after: 24h, give_up_after: 5d}
remind: {after: 48h, times: 1}
expires_after: 7d
languages: [en]
steps:
  rating:
    lead_in: {en: "Thinking about your recent visit:"}
    ask: fft
    next:
      - when: [poor]
        go: why
      - go: why
  why:
    comment: {shared: comment}
    kind: nonspecific
    next: {go: share}
  share:
    yes_no: {shared: publish}
    purpose: publish
    next: {go: thanks}
  thanks:
    say: {shared: thanks}
    end: true
"""


@pytest.fixture(scope="session")
def shared() -> dict[str, str]:
    return {f"flows/shared/{path.name}": path.read_text() for path in sorted((FLOWS / "shared").glob("*.yaml"))}


@pytest.fixture(scope="session")
def translations() -> dict[str, str]:
    return {f"flows/translations/{path.name}": path.read_text() for path in (FLOWS / "translations").glob("*.po")}


@pytest.fixture(scope="session")
def small() -> str:
    return SMALL


@pytest.fixture(scope="session")
def flow(shared: dict[str, str], small: str) -> Flow:
    return load_flows({"small.yaml": small}, shared).flows["small"]
