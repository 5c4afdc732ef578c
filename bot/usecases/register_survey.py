"""Register a survey run elsewhere, so that it shows beside our own and whom it asks counts with us."""

from dataclasses import asdict, dataclass
from datetime import datetime

from sqlalchemy import Connection

from bot.db.repos import outside_surveys
from bot.errors import NotAllowed
from bot.text.clean import clean
from bot.usecases.audit import record_audit
from bot.usecases.deployment import Deployment

LONGEST_NAME = 80
LONGEST = 300


@dataclass(frozen=True, slots=True)
class NewSurvey:
    """What is said of it. ``pathway`` is the policy's name for the line of care, "" when it asks across all."""

    name: str
    owner: str
    asks: str = ""
    how_often: str = ""
    pathway: str = ""


class Unfit(NotAllowed):
    """A survey cannot be registered like this. ``field`` names what must be mended."""

    def __init__(self, field: str, sentence: str) -> None:
        super().__init__(sentence)
        self.field = field


def register_survey(
    connection: Connection, deployment: Deployment, survey: NewSurvey, *, by: str, now: datetime
) -> int:
    """Store it; its id. Raises Unfit."""
    said = NewSurvey(**{field: " ".join(clean(words).split()) for field, words in asdict(survey).items()})
    _check(deployment, said)
    values = asdict(said) | {"registered_at": now, "registered_by": by}
    survey_id = outside_surveys.add_survey(connection, values)
    if survey_id is None:
        raise Unfit("name", "A survey of this name is registered already, perhaps as one that has ended.")
    detail = said.pathway or "all pathways"
    record_audit(connection, actor=by, action="register_survey", object_=f"survey:{survey_id}", now=now, detail=detail)
    return survey_id


def _check(deployment: Deployment, survey: NewSurvey) -> None:
    if not survey.name:
        raise Unfit("name", "Write what the survey is called.")
    if not survey.owner:
        raise Unfit("owner", "Write who runs the survey.")
    for field, words in asdict(survey).items():
        longest = LONGEST_NAME if field == "name" else LONGEST
        if len(words) > longest:
            raise Unfit(field, f"Write at most {longest} characters.")
    # A sentence says “already asked by …”: it must be clear by whom.
    ours = {name.lower() for flow in deployment.flows.all_current() for name in (flow.name, flow.title)}
    if survey.name.lower() in ours:
        raise Unfit("name", "One of our own flows is called that: choose a name that tells them apart.")
    if survey.pathway and survey.pathway not in deployment.policy.named():
        known = ", ".join(deployment.policy.named())
        raise Unfit("pathway", f"The contact policy names no such pathway. It names: {known}.")
