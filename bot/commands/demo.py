"""`demo`: a small hospital on this machine, with phones in the browser and a clock that begins at eleven."""

import os
import secrets
import shutil
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import click

LONDON = ZoneInfo("Europe/London")
FOLDER = Path("var/demo")
EMAIL = "team@example.nhs.uk"


@click.command("demo")
@click.option("--port", default=8000, show_default=True, type=click.IntRange(1, 65535))
@click.option("--folder", default=FOLDER, show_default=True, type=click.Path(path_type=Path))
def demo_command(port: int, folder: Path) -> None:
    """Start a trial from nothing: it texts nobody, and forgets everything at the next start."""
    from bot.commands.serve import run_server
    from bot.feeds.demo_file import write_demo_file
    from bot.logs import set_up_logs
    from bot.main import build_app, build_runtime
    from bot.settings import read_settings
    from bot.usecases.import_encounters import import_encounters

    set_up_logs("WARNING")
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    begins = _next_working_eleven(datetime.now(UTC))
    settings = read_settings(_environment(folder, port, begins))
    _migrate(settings.database_url, settings.secret_key)
    runtime = build_runtime(settings)
    password = _add_account(runtime)
    file = folder / "discharges.csv"
    file.write_text(write_demo_file(runtime.clock.now()), "utf-8")
    result = import_encounters(
        runtime, file, dry_run=False, encoding=None, faulty=folder / "discharges.faulty.csv", say=lambda _: None
    )
    _welcome(settings.public_url, password, result, begins, file)
    run_server(build_app(runtime, with_worker=True), host="127.0.0.1", port=port)
    runtime.database.close()


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


def _add_account(runtime) -> str:  # noqa: ANN001 – a Runtime; naming its type would import the database here
    from bot.roles import Role
    from bot.usecases.add_staff import add_staff

    password = secrets.token_urlsafe(9)
    now = runtime.clock.now()
    add_staff(runtime.database, email=EMAIL, role=Role.ADMIN, password=password, now=now)
    return password


def _welcome(url: str, password: str, result: dict[str, object], begins: datetime, file: Path) -> None:
    click.echo(
        f"""
The demo is running. It texts nobody; its clock began at {begins:%H:%M on %A %-d %B %Y}.

  1. Be a patient:      {url}/simulator
     Open a phone, answer the text. Try: 1 lovely staff · very poor, nobody came · STOP · I want to die
  2. See what the team sees:  {url}/admin/responses
     Sign in as {EMAIL} with the password {password}
  3. What was decided about each of the {result["rows"]} discharges of {file}:
     {result["allowed"]} asked, {result["deferred"]} later, the rest not, each with its reason

Press Ctrl+C to stop.
"""
    )
