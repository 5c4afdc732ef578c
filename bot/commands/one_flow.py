"""Find one flow by its name, or by the file that holds it."""

from pathlib import Path

import click

from bot.engine.flow import Flow


def find_flow(name: str) -> Flow:
    """The flow called ``name`` in FEEDBACK_BOT_FLOWS, or the one in the file ``name``. Raises click.UsageError."""
    import os

    from bot.loading import read_flow_files
    from bot.shipped import SHIPPED_FLOWS

    path = Path(name)
    folder = path.parent if path.is_file() else Path(os.environ.get("FEEDBACK_BOT_FLOWS") or SHIPPED_FLOWS)
    loaded = read_flow_files(folder)
    wanted = path.stem if path.is_file() else name
    flow = loaded.flows.get(wanted)
    if flow is not None:
        return flow
    faults = [str(fault) for fault in loaded.faults]
    if faults:
        raise click.UsageError("The flows have faults:\n" + "\n".join(faults))
    raise click.UsageError(f"There is no flow {wanted!r}. There are: {', '.join(sorted(loaded.flows))}.")
