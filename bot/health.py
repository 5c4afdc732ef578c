"""Whether this process is alive, whether it can work, and the numbers a monitor reads. Never a patient's anything."""

from fastapi import APIRouter, Response
from fastapi.responses import PlainTextResponse
from prometheus_client import CollectorRegistry, Gauge, generate_latest
from sqlalchemy import Connection, func, select

from bot.db.repos.cases import alert, case
from bot.db.repos.outbox import outbox
from bot.errors import DatabaseUnavailable
from bot.usecases.runtime import Runtime


def make_router(runtime: Runtime) -> APIRouter:
    """/healthz (the process answers), /readyz (the database can be read), /metrics (Prometheus text)."""
    router = APIRouter(include_in_schema=False)

    @router.get("/healthz")
    def healthz() -> PlainTextResponse:
        return PlainTextResponse("ok\n")

    @router.get("/readyz")
    def readyz() -> PlainTextResponse:
        try:
            runtime.database.read(lambda connection: connection.execute(select(1)).one())
        except DatabaseUnavailable:
            return PlainTextResponse("the database cannot be used\n", status_code=503)
        return PlainTextResponse("ready\n")

    @router.get("/metrics")
    def metrics() -> Response:
        return Response(runtime.database.read(_measure), media_type="text/plain; version=0.0.4")

    return router


def _measure(connection: Connection) -> bytes:
    registry = CollectorRegistry()
    states = ("queued", "sending", "unknown", "given_up")
    texts = Gauge("feedback_bot_texts", "Texts out by state", ["state"], registry=registry)
    for state in states:
        counted = select(func.count()).select_from(outbox).where(outbox.c.state == state)
        texts.labels(state).set(connection.scalar(counted) or 0)
    cases = Gauge("feedback_bot_cases_open", "Cases nobody has acknowledged", ["tier"], registry=registry)
    waiting = select(case.c.tier, func.count()).where(case.c.status == "open").group_by(case.c.tier)
    for tier, number in connection.execute(waiting).tuples():
        cases.labels(tier).set(number)
    failed = Gauge("feedback_bot_alerts_failed", "Alerts that no route took", registry=registry)
    failed.set(connection.scalar(select(func.count()).select_from(alert).where(alert.c.state == "failed")) or 0)
    return generate_latest(registry)
