"""What the ticks do: each works off everything that is due, in transactions short enough to keep replies quick."""

from collections.abc import Callable

from bot.usecases.record_encounters import decide_deferred as decide_batch
from bot.usecases.runtime import Runtime
from bot.usecases.time_out import time_out
from bot.worker.reconciler import reconcile_once

MOST_ROUNDS = 200
"""Of one tick: enough for 10,000 rows; more wait for the next tick, so that no job starves the others."""


def wake_conversations(runtime: Runtime) -> int:
    """Reminders and expiry."""
    return _until_done(
        lambda: runtime.database.write(
            lambda connection: time_out(connection, runtime.deployment, now=runtime.clock.now())
        )
    )


def decide_deferred(runtime: Runtime) -> int:
    """Deferred decisions whose obstacle has passed."""
    return _until_done(
        lambda: runtime.database.write(
            lambda connection: decide_batch(connection, runtime.deployment, now=runtime.clock.now())
        )
    )


def reconcile(runtime: Runtime) -> int:
    """Texts whose outcome nobody knows yet."""
    return _until_done(lambda: reconcile_once(runtime))


def _until_done(work: Callable[[], int]) -> int:
    total = 0
    for _ in range(MOST_ROUNDS):
        done = work()
        total += done
        if not done:
            break
    return total
