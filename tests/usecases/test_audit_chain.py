"""The audit trail: each row holds the hash of the row before, and any change shows."""

from datetime import timedelta
from threading import Thread
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import delete, text, update

from bot.usecases.audit import audit, find_break, record_audit
from tests.world import World


def write_rows(world: World, count: int = 3) -> None:
    for number in range(count):
        world.pass_time(seconds=1.5)
        world.write(
            lambda link, number=number: record_audit(
                link, actor="a@example.org", action="look", object_=f"case:{number}", now=world.now
            )
        )


def take_guard_away(world: World) -> None:
    """What somebody would do who has the database itself: its triggers refuse any change."""
    if world.database.is_sqlite:
        statements = ["DROP TRIGGER audit_UPDATE_refused", "DROP TRIGGER audit_DELETE_refused"]
    else:
        statements = ["DROP TRIGGER audit_change_refused ON audit"]
    for statement in statements:
        world.write(lambda link, statement=statement: link.execute(text(statement)))


def test_a_whole_chain_has_no_break(world: World) -> None:
    write_rows(world)
    assert world.read(find_break) is None


def test_a_time_in_another_zone_breaks_nothing(world: World) -> None:
    summer = (world.now + timedelta(days=200)).astimezone(ZoneInfo("Europe/London"))
    world.write(lambda link: record_audit(link, actor="a", action="b", object_="c", now=summer))
    assert world.read(find_break) is None


@pytest.mark.parametrize("change", [{"actor": "someone else"}, {"detail": "x"}, {"hash": "0" * 64}])
def test_a_changed_row_shows(world: World, change: dict[str, str]) -> None:
    write_rows(world)
    take_guard_away(world)
    world.write(lambda link: link.execute(update(audit).where(audit.c.id == 2).values(**change)))
    assert world.read(find_break) is not None


def test_a_missing_row_shows(world: World) -> None:
    write_rows(world)
    take_guard_away(world)
    world.write(lambda link: link.execute(delete(audit).where(audit.c.id == 2)))
    assert world.read(find_break) == 3


def test_writers_at_once_follow_one_another(world: World) -> None:
    threads = [Thread(target=write_rows, args=(world, 4)) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert world.read(find_break) is None
