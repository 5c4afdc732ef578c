"""Examine a deployment, point by point, for `doctor` and the settings page."""

from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import Connection, func, select

from bot.db.repos.cases import alert, case
from bot.db.repos.encounters import encounter
from bot.db.repos.facts import read_fact
from bot.db.repos.mails import count_failed_mails
from bot.db.repos.outbox import outbox
from bot.db.repos.staff import is_second_step_required
from bot.usecases.carry_alert import signing_key
from bot.usecases.examine_audit import check_trail
from bot.usecases.runtime import Runtime

MOST_PLACES = 10
ALERT_TESTED = "on_call_alert_tested_at"


@dataclass(frozen=True, slots=True)
class Finding:
    """One point of the list."""

    ok: bool
    subject: str
    said: str


def examine(runtime: Runtime) -> list[Finding]:
    """Every point, in the order somebody would work it off."""
    return [
        *_settings(runtime),
        *_places(runtime),
        *_words(runtime),
        *_alerts(runtime),
        *_texts(runtime),
        *_staff(runtime),
    ]


def _settings(runtime: Runtime) -> Iterator[Finding]:
    settings, organisation = runtime.settings, runtime.deployment.organisation
    real = any(adapter.reaches_real_people for adapter in runtime.adapters.values())
    yield Finding(True, "channel", f"{settings.channel}; texts {'reach real people' if real else 'reach nobody real'}")
    if organisation.is_example:
        yield Finding(False, "organisation", "an invented one is used: set FEEDBACK_BOT_ORGANISATION to your file")
    else:
        yield Finding(True, "organisation", organisation.trust_name)
    free = organisation.zero_rated
    said = "replies are zero-rated" if free else "a reply may cost the patient money; the FFT must be free to answer"
    yield Finding(free, "cost of a reply", said)
    database = settings.database_url.split(":", 1)[0]
    yield Finding(True, "database", f"{database}, at the newest version")
    yield Finding(
        bool(settings.api_token), "API", "on" if settings.api_token else "off: FEEDBACK_BOT_API_TOKEN is not set"
    )


def _places(runtime: Runtime) -> Iterator[Finding]:
    """Sites and wards of the feed that the organisation file lacks: they are taken in, under their bare codes."""
    organisation = runtime.deployment.organisation
    seen = select(encounter.c.site, encounter.c.ward).distinct().order_by(encounter.c.site, encounter.c.ward)
    places = runtime.database.read(lambda connection: connection.execute(seen).tuples().all())
    lacking = {f"site {site}" for site, _ in places if site and organisation.site(site) is None}
    lacking |= {
        f"ward {ward} of site {site}"
        for site, ward in places
        if ward and organisation.site(site) is not None and organisation.ward(site, ward) is None
    }
    shown = ", ".join(sorted(lacking)[:MOST_PLACES])
    said = f"{len(lacking)} that FEEDBACK_BOT_ORGANISATION lacks: {shown}" if lacking else "all are known"
    yield Finding(not lacking, "sites and wards", said)


def _words(runtime: Runtime) -> Iterator[Finding]:
    for flow in runtime.deployment.flows.all_current():
        drafts = ", ".join(sorted(flow.drafts))
        said = f"version {flow.version}" + (f"; drafts, not sent to patients: {drafts}" if drafts else "")
        yield Finding(True, f"flow {flow.name}", said)
    if runtime.settings.allow_drafts:
        yield Finding(False, "drafts", "FEEDBACK_BOT_ALLOW_DRAFTS lets unreviewed translations reach patients")
    yield Finding(False, "wordlists", "drafts: a clinician must review the concern wordlists before go-live")


def _alerts(runtime: Runtime) -> Iterator[Finding]:
    routes = runtime.settings.alert_routes
    yield Finding(bool(routes), "alert routes", ", ".join(routes) or "none: nobody would be told of a worrying reply")
    if len(routes) == 1:
        yield Finding(False, "second route", "there is only one alert route: when it fails nobody is told")
    tested = runtime.database.read(lambda connection: read_fact(connection, ALERT_TESTED))
    said = f"last tested {tested}" if tested else "never tested: run `feedback-bot alerts test`"
    yield Finding(tested is not None, "on-call alert", said)
    if "webhook" in routes:
        yield Finding(True, "alert webhook", f"signed with the key {signing_key(runtime)}")


def _texts(runtime: Runtime) -> Iterator[Finding]:
    counts = runtime.database.read(_count)
    given_up = counts["given_up"]
    yield Finding(not given_up, "texts given up", f"{given_up}; their outcome was never learnt" if given_up else "none")
    failed = counts["failed"]
    yield Finding(not failed, "alerts", f"{failed} could not be delivered" if failed else "none failed")
    overdue = counts["open"]
    yield Finding(not overdue, "cases", f"{overdue} wait for someone to acknowledge them" if overdue else "none waits")


def _staff(runtime: Runtime) -> Iterator[Finding]:
    trail = check_trail(runtime.database)
    yield Finding(trail.is_whole, "audit trail", trail.said)
    failed = runtime.database.read(count_failed_mails)
    said = f"{failed} to staff could not be sent: see the staff page" if failed else "none failed"
    yield Finding(not failed, "mails to staff", said)
    required = runtime.database.read(is_second_step_required)
    said = "every account must have one" if required else "each account may do without: an administrator can require it"
    yield Finding(True, "second step of signing in", said)


def _count(connection: Connection) -> dict[str, int]:
    def count(column, value: str) -> int:  # noqa: ANN001 – a Core column
        return connection.scalar(select(func.count()).where(column == value)) or 0

    return {
        "given_up": count(outbox.c.state, "given_up"),
        "failed": count(alert.c.state, "failed"),
        "open": count(case.c.status, "open"),
    }
