"""The bearer-token API: responses, cases, decisions and encounters (contract.md, HTTP), by pseudonyms only."""

import asyncio
from typing import Annotated, Any

from fastapi import APIRouter, Depends, HTTPException, Query
from fastapi.security import HTTPAuthorizationCredentials
from sqlalchemy import Connection

from bot.api.bodies import CasePage, DecisionPage, EncounterIn, EncounterOut, ResponsePage
from bot.api.guard import bearer, guarded_route, make_check
from bot.errors import DatabaseUnavailable
from bot.feeds.encounter import FaultyRow
from bot.feeds.row import COLUMNS, read_row
from bot.policy.reasons import sentence
from bot.reports.changed_cases import changed_cases
from bot.reports.changed_responses import changed_responses
from bot.reports.explain import explain_by_key
from bot.usecases.record_encounters import Recorded, record_encounters
from bot.usecases.runtime import Runtime

MOST = 500
LAST = 2**53  # a cursor beyond it is none of ours, and no database takes an endless number
After = Annotated[int, Query(ge=0, le=LAST, description="`next` of the page before; 0 or nothing begins at the start")]
AfterNumber = Annotated[int, Query(ge=0, le=LAST, description="`next` of the page before, about the same key")]
Limit = Annotated[int, Query(ge=1, le=MOST)]
_KEY = r"^[0-9a-f]{1,40}$"
EncounterKey = Annotated[str | None, Query(pattern=_KEY, description="As responses and POST /encounters give it")]
PatientKey = Annotated[str | None, Query(pattern=_KEY, description="As responses give it")]


def make_router(runtime: Runtime) -> APIRouter:
    """Routes under /api/v1; every one needs the token."""
    database = runtime.database

    check_token = make_check(runtime.settings.api_token)

    def need_token(given: Annotated[HTTPAuthorizationCredentials | None, Depends(bearer)]) -> None:
        check_token(given)  # a second time, so that OpenAPI says that a token is needed

    router = APIRouter(prefix="/api/v1", dependencies=[Depends(need_token)], route_class=guarded_route(check_token))

    @router.get("/responses", response_model=ResponsePage)
    def responses(after: After = 0, limit: Limit = 100) -> dict[str, Any]:
        return _read(runtime, lambda connection: changed_responses(connection, after=after, limit=limit))

    @router.get("/cases", response_model=CasePage)
    def cases(after: After = 0, limit: Limit = 100) -> dict[str, Any]:
        return _read(runtime, lambda connection: changed_cases(connection, after=after, limit=limit))

    @router.get("/decisions", response_model=DecisionPage)
    def decisions(
        encounter_key: EncounterKey = None, patient_key: PatientKey = None, after: AfterNumber = 0, limit: Limit = 100
    ) -> dict[str, Any]:
        """Why a patient was asked, or was not: every decision about one encounter, or about one patient.

        Give one of the two keys. 404 when nothing is recorded under it.
        """
        keys = {"encounter_key": encounter_key, "patient_key": patient_key}
        return _read_decisions(runtime, keys, after=after, limit=limit)

    @router.post("/encounters", status_code=201, response_model=EncounterOut)
    async def add_encounter(body: EncounterIn) -> dict[str, Any]:
        fields = [str(getattr(body, "class_" if name == "class" else name)).strip() for name in COLUMNS]
        encounter = read_row(fields, 1)
        if isinstance(encounter, FaultyRow):
            raise HTTPException(422, f"{encounter.column}: {encounter.reason}")
        now = runtime.clock.now()

        def work(connection: Connection) -> list[Recorded]:
            return record_encounters(connection, runtime.deployment, [encounter], now=now)

        try:
            (recorded,) = await asyncio.wrap_future(database.submit(work))
        except DatabaseUnavailable as fault:
            raise HTTPException(503, "Nothing was stored; try again.") from fault
        said = sentence(recorded.decision) if recorded.decision is not None else "Recorded before; nothing changed."
        return {"encounter_key": recorded.key, "status": recorded.status, "decision": said}

    return router


def _read_decisions(runtime: Runtime, keys: dict[str, str | None], *, after: int, limit: int) -> dict[str, Any]:
    if sum(key is not None for key in keys.values()) != 1:
        raise HTTPException(422, "Give either encounter_key or patient_key.")
    titles = {flow.name: flow.title for flow in runtime.deployment.flows.all_current()}
    page = _read(
        runtime, lambda connection: explain_by_key(connection, **keys, titles=titles, after=after, limit=limit)
    )
    if page is None:
        raise HTTPException(404, "Nothing is recorded under this key.")
    return page


def _read(runtime: Runtime, work: Any) -> Any:  # noqa: ANN401 – a read transaction, and what it gives
    try:
        return runtime.database.read(work)
    except DatabaseUnavailable as fault:
        raise HTTPException(503, "The database cannot be used now; try again.") from fault
