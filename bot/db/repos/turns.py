"""Which pathways have a claim to be asked about next (policy/turns.py)."""

from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, bindparam, delete, insert, or_, select, update

from bot.db.columns import table_of
from bot.db.lists import in_list
from bot.db.tables.contact_policy import Turn
from bot.policy.known import Waiting

turn = table_of(Turn)

_CONCERNING = select(turn).where(or_(in_list(turn.c.patient_id, "patients"), in_list(turn.c.address_id, "addresses")))
_MINE = (turn.c.patient_id == bindparam("of")) & (turn.c.pathway == bindparam("on"))
_END = delete(turn).where(_MINE)
_RENEW = update(turn).where(_MINE).values(since=bindparam("from_now"), address_id=bindparam("place"))


def read(connection: Connection, patient_ids: Sequence[int], address_ids: Sequence[int]) -> list[Waiting]:
    """Claims of these patients, and of others at these addresses."""
    rows = connection.execute(_CONCERNING, {"patients": patient_ids, "addresses": address_ids})
    return [Waiting(row.patient_id, row.address_id, row.pathway, row.since) for row in rows]


def keep(connection: Connection, claimed: Iterable[Waiting]) -> None:
    """Add these claims, or renew those that ran out."""
    for one in claimed:
        values = {"of": one.patient, "on": one.pathway, "from_now": one.since, "place": one.place}
        if connection.execute(_RENEW, values).rowcount == 0:
            row = {"patient_id": one.patient, "pathway": one.pathway, "address_id": one.place, "since": one.since}
            connection.execute(insert(turn), row)


def end(connection: Connection, asked: Iterable[tuple[object, str]]) -> None:
    """These pathways ask now: their claims are served."""
    values = [{"of": patient, "on": pathway} for patient, pathway in sorted(asked, key=str)]
    if values:
        connection.execute(_END, values)
