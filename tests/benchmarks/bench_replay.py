"""How many encounters of a year a policy is tried on a second, once the file is read, and what memory each takes.

In processor time: what else the machine does meanwhile says nothing about the replay.
"""

import gc
import json
import tracemalloc
from time import process_time

from bot.loading import read_flows, read_policy
from bot.reports.policy_replay import make_trial
from bot.shipped import SHIPPED_FLOWS
from bot.usecases.asking_flows import flows_that_ask
from bot.usecases.flow_library import FlowLibrary
from bot.usecases.replay_file import play, read_played
from tests.benchmarks.replay_file import lines

ENCOUNTERS, PATIENTS = 100_000, 40_000
WEIGHED = 30_000  # of which the memory is taken: it is counted slowly


def measure() -> dict[str, float]:
    """Encounters a second, read and played, and bytes for each at the fullest."""
    policy = read_policy(SHIPPED_FLOWS / "policies" / "contact.yaml")
    flows = flows_that_ask(FlowLibrary(read_flows(SHIPPED_FLOWS)))
    began = process_time()
    encounters = read_played(lines(ENCOUNTERS, PATIENTS)).encounters
    read = process_time()
    result = play(encounters, policy, flow_for=flows)
    played = process_time()
    make_trial(encounters, [(policy, result)])
    told = process_time()
    del encounters, result
    gc.collect()
    tracemalloc.start()
    play(read_played(lines(WEIGHED, PATIENTS * WEIGHED // ENCOUNTERS)).encounters, policy, flow_for=flows)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return {
        "replay: encounters read a second": ENCOUNTERS / (read - began),
        "replay: encounters and policy a second": ENCOUNTERS / (played - read),
        "replay: figures of 100,000, seconds": told - played,
        "replay: bytes an encounter, at the most": peak / WEIGHED,
    }


if __name__ == "__main__":
    print(json.dumps(measure()))
