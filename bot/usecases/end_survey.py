"""Write down that a survey run elsewhere has ended: what it asked goes on counting, and no more is taken in."""

from datetime import datetime

from sqlalchemy import Connection

from bot.db.repos import outside_surveys
from bot.errors import NotFound
from bot.usecases.audit import record_audit


def end_survey(connection: Connection, survey_id: int, *, by: str, now: datetime) -> bool:
    """End it; False when it had ended before. Raises NotFound."""
    if outside_surveys.read_survey(connection, survey_id) is None:
        raise NotFound(f"There is no survey {survey_id}.")
    if not outside_surveys.end_survey(connection, survey_id, now):
        return False
    record_audit(connection, actor=by, action="end_survey", object_=f"survey:{survey_id}", now=now)
    return True
