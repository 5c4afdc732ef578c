"""`demo`: a small hospital on this machine, with phones in the browser and a clock that begins at eleven."""

import os
import secrets
import shutil
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import click

if TYPE_CHECKING:  # importing these takes a second, which `feedback-bot --help` need not wait for
    from bot.usecases.runtime import DemoAccount, Runtime

LONDON = ZoneInfo("Europe/London")
FOLDER = Path("var/demo")
WARD = "RZZ01/ALDER"  # of the example organisation


@click.command("demo")
@click.option("--port", default=8000, show_default=True, type=click.IntRange(1, 65535))
@click.option("--folder", default=FOLDER, show_default=True, type=click.Path(path_type=Path))
def demo_command(port: int, folder: Path) -> None:
    """Start a trial from nothing: it texts nobody, and forgets everything at the next start."""
    from bot.commands.serve import run_server
    from bot.logs import set_up_logs
    from bot.main import build_app

    set_up_logs("WARNING")
    runtime = make_demo(folder, port, datetime.now(UTC))
    _welcome(runtime.settings.public_url, runtime.clock.now())
    run_server(build_app(runtime, with_worker=True), host="127.0.0.1", port=port)
    runtime.database.close()


def make_demo(folder: Path, port: int, real_now: datetime) -> "Runtime":
    """A new deployment in ``folder``, which is emptied first: accounts, some months of the past, one imported file."""
    from bot.feeds.demo_file import write_demo_file
    from bot.feeds.demo_history import PAST_REPLIES, past_encounters
    from bot.main import build_runtime
    from bot.settings import read_settings
    from bot.usecases.import_encounters import import_encounters
    from bot.usecases.live_through import live_through

    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    settings = read_settings(_environment(folder, port, _next_working_eleven(real_now)))
    _migrate(settings.database_url, settings.secret_key)
    runtime = build_runtime(settings)
    runtime = replace(runtime, demo_accounts=_add_accounts(runtime))
    past = list(past_encounters(runtime.clock.now()))
    runtime.database.write(lambda connection: live_through(connection, runtime.deployment, past, replies=PAST_REPLIES))
    file = folder / "discharges.csv"
    file.write_text(write_demo_file(runtime.clock.now()), "utf-8")
    faulty = folder / "discharges.faulty.csv"
    import_encounters(runtime, file, dry_run=False, encoding=None, faulty=faulty, say=lambda _: None)
    return runtime


def _environment(folder: Path, port: int, begins: datetime) -> dict[str, str]:
    """Only what a demo needs: nothing of the caller's own settings may leak into it, least of all a real account."""
    kept = {name: value for name, value in os.environ.items() if name in ("FEEDBACK_BOT_FLOWS", "FEEDBACK_BOT_POLICY")}
    return kept | {
        "FEEDBACK_BOT_DATABASE_URL": f"sqlite:///{(folder / 'demo.db').resolve()}",
        "FEEDBACK_BOT_SECRET_KEY": secrets.token_urlsafe(24),
        "FEEDBACK_BOT_PUBLIC_URL": f"http://localhost:{port}",
        "FEEDBACK_BOT_API_TOKEN": secrets.token_urlsafe(16),
        "FEEDBACK_BOT_ALERT_PHONE": "+447700900999",
        "FEEDBACK_BOT_CLOCK": begins.isoformat(),
    }


def _next_working_eleven(now: datetime) -> datetime:
    """The next 11:00 of a Monday to Friday, London: the send window is open and staff are in."""
    day: date = now.astimezone(LONDON).date()
    while True:
        eleven = datetime.combine(day, time(11), LONDON)
        if eleven >= now and day.weekday() < 5:
            return eleven
        day += timedelta(days=1)


def _migrate(url: str, secret: str) -> None:
    from bot.db.connect import Database
    from bot.db.migrate import migrate

    database = Database(url)
    migrate(database, secret)
    database.close()


def _add_accounts(runtime: "Runtime") -> "tuple[DemoAccount, ...]":
    from bot.roles import Role
    from bot.usecases.add_staff import add_staff
    from bot.usecases.runtime import DemoAccount

    accounts = tuple(DemoAccount(role, f"{role}@example.nhs.uk", secrets.token_urlsafe(9)) for role in Role)
    now = runtime.clock.now()
    for one in accounts:
        wards = (WARD,) if one.role is Role.WARD else ()
        add_staff(runtime.database, email=one.email, role=one.role, password=one.password, wards=wards, now=now)
    return accounts


def _welcome(url: str, now: datetime) -> None:
    click.echo(
        f"""
The demo is running. Open {url} and do what the page says.

It texts nobody, and forgets everything at its next start. Its clock began at {now.astimezone(LONDON):%H:%M on %A %-d %B %Y}.
Press Ctrl+C to stop.
"""  # noqa: E501 – a sentence
    )
