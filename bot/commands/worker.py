"""`worker`: the dispatcher, the alerts and the ticks in a process of their own."""

import signal
import threading

import click


@click.command("worker")
def worker_command() -> None:
    """Send what is due until told to stop; several may run against one PostgreSQL."""
    from bot.commands.go_live import refuse_untested
    from bot.logs import set_up_logs
    from bot.main import build_runtime
    from bot.settings import read_settings
    from bot.worker.run import Worker

    set_up_logs()
    runtime = build_runtime(read_settings())
    refuse_untested(runtime)
    stop = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stop.set())
    worker = Worker(runtime)
    worker.start()
    click.echo("working", err=True)
    stop.wait()
    worker.stop()
    runtime.database.close()
