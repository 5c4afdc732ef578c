"""Engine steps a second, each with its conversation read from JSON and written back: how a webhook uses it."""

import time
from datetime import UTC, datetime
from pathlib import Path

from bot.engine.compile import conversation_from_json, conversation_to_json
from bot.engine.inputs import Input, InvitationDelivered, InvitationSent, Replied
from bot.engine.load import load_flows
from bot.engine.step import begin, step

FLOWS = Path(__file__).parents[2] / "flows"
NOW = datetime(2026, 3, 2, 11, 0, tzinfo=UTC)
EVENTS: tuple[Input, ...] = (
    InvitationSent(),
    InvitationDelivered(),
    Replied("the ward was lovely"),
    Replied("Poor"),
    Replied("Waited all night, 2 nurses for the whole ward"),
    Replied("yes"),
    Replied("no thanks"),
)


def measure(seconds: float = 1.0) -> dict[str, float]:
    """``engine_steps_per_second``: one worker, one core, JSON included."""
    path = FLOWS / "inpatient-fft.yaml"
    files = {path.name: path.read_text(), "recovery-two-weeks.yaml": (FLOWS / "recovery-two-weeks.yaml").read_text()}
    shared = {one.name: one.read_text() for one in (FLOWS / "shared").glob("*.yaml")}
    translations = {one.name: one.read_text() for one in (FLOWS / "translations").glob("*.po")}
    flow = load_flows(files, shared, translations).flows["inpatient-fft"]
    first = conversation_to_json(begin(flow, "en", NOW)[0])
    done, began = 0, time.perf_counter()
    while (spent := time.perf_counter() - began) < seconds:
        state = first
        for event in EVENTS:
            conversation, _ = step(flow, conversation_from_json(state), event, NOW)
            state = conversation_to_json(conversation)
        done += len(EVENTS)
    return {"engine_steps_per_second": done / spent}


if __name__ == "__main__":
    print(measure())
