"""The audit page: found by who, what, object and day; shows a break; and is itself written down."""

import csv
import io
from datetime import timedelta

import pytest
from sqlalchemy import delete, text, update

from bot.db.connect import Database
from bot.db.repos.facts import store_fact
from bot.db.tables.staff import Role
from bot.reports.audit_page import AuditFilters, read_audit
from bot.usecases import examine_audit
from bot.usecases.audit import audit, record_audit
from bot.usecases.examine_audit import check_trail
from tests.admin.conftest import Visit, email_of
from tests.admin.test_sign_in import actions
from tests.world import MONDAY, World


def write(world: World, actor: str, action: str, object_: str, detail: str = "") -> None:
    world.write(
        lambda link: record_audit(link, actor=actor, action=action, object_=object_, now=world.now, detail=detail)
    )


def take_guard_away(database: Database) -> None:
    """What somebody would do who has the database itself."""
    verbs = ("UPDATE", "DELETE") if database.is_sqlite else ()
    statements = [f"DROP TRIGGER audit_{verb}_refused" for verb in verbs] or [
        "DROP TRIGGER audit_change_refused ON audit"
    ]
    for statement in statements:
        database.write(lambda link, statement=statement: link.execute(text(statement)))


@pytest.fixture
def busy(staffed: World) -> World:
    """Three days of work."""
    for day in range(3):
        for number in range(4):
            write(staffed, f"user{number % 2}@example.nhs.uk", "view_case", f"case:{10 * day + number}")
        staffed.pass_time(days=1)
    return staffed


def found(world: World, **filters: object) -> list[str]:
    page = world.read(lambda link: read_audit(link, AuditFilters(**filters), before=None, limit=100))  # pyright: ignore[reportArgumentType] – each by its name
    return [row.object for row in page.rows]


def test_each_filter_finds_what_it_says(busy: World) -> None:
    assert found(busy, who="user1@example.nhs.uk") == ["case:23", "case:21", "case:13", "case:11", "case:3", "case:1"]
    assert found(busy, object="case:1") == ["case:1"], "and not case 10"
    assert len(found(busy, object="case")) == 12
    assert found(busy, action="acknowledge") == []
    second = MONDAY + timedelta(hours=13)
    assert found(busy, since=second, until=second + timedelta(days=1)) == ["case:13", "case:12", "case:11", "case:10"]
    assert found(busy, since=MONDAY + timedelta(days=9)) == []
    assert len(found(busy, until=MONDAY + timedelta(days=9))) == 12


def test_the_days_are_found_in_a_trail_longer_than_their_uncertainty(
    busy: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.reports.audit_page.ASTRAY", 1)
    second = MONDAY + timedelta(hours=13)
    assert found(busy, since=second, until=second + timedelta(days=1)) == ["case:13", "case:12", "case:11", "case:10"]


def test_the_page_shows_words_and_keeps_its_filters(busy: World, visit: Visit) -> None:
    client = visit(Role.ADMIN)
    text_ = client.get("/admin/audit?who=user0@example.nhs.uk&from=2026-11-24&to=24/11/2026").text
    assert "Looked at a case" in text_
    assert 'href="/admin/cases/10"' in text_
    assert 'href="/admin/cases/20"' not in text_
    assert 'value="2026-11-24"' in text_
    assert "Nothing in the trail matches" in client.get("/admin/audit?who=nobody@example.nhs.uk").text


def test_what_the_address_says_wrongly_is_left_out_with_a_sentence(busy: World, visit: Visit) -> None:
    answer = visit(Role.ADMIN).get("/admin/audit?from=yesterday&before=abc&object=%00&who=%27--")
    assert answer.status_code == 200
    assert "that is not a date" in answer.text


def test_pages_follow_one_another_without_gap_or_repeat(busy: World) -> None:
    seen, before = [], None
    while True:
        page = busy.read(lambda link, before=before: read_audit(link, AuditFilters(), before=before, limit=5))
        seen += [row.id for row in page.rows]
        before = page.next
        if before is None:
            break
    assert seen == sorted(set(seen), reverse=True)
    assert len(seen) == 12


def test_looking_and_downloading_are_written_down(staffed: World, visit: Visit) -> None:
    client = visit(Role.ADMIN)
    client.get("/admin/audit?who=somebody")
    client.get("/admin/audit.csv")
    assert actions(staffed)[-2:] == ["view_audit", "export_audit"]


def test_the_download_starts_no_formula(staffed: World, visit: Visit) -> None:
    write(staffed, "=cmd|' /C calc'!A0", "view_case", "case:1", detail='@SUM(1,"2")')
    answer = visit(Role.ADMIN).get("/admin/audit.csv")
    rows = list(csv.reader(io.StringIO(answer.text.lstrip("\ufeff"))))
    assert rows[0] == ["id", "at", "who", "action", "object", "detail"]
    assert "attachment" in answer.headers["content-disposition"]
    assert all(not cell.startswith(("=", "@", "+", "-")) for row in rows[1:] for cell in row)


def test_a_detail_that_holds_a_page_is_shown_as_words(staffed: World, visit: Visit) -> None:
    write(staffed, "<script>alert(1)</script>", "<b>", "case:<i>", detail="<img src=x>")
    shown = visit(Role.ADMIN).get("/admin/audit").text
    assert "<script>alert" not in shown
    assert "<img src=x>" not in shown


def test_a_whole_trail_is_said_to_be_whole(busy: World, visit: Visit) -> None:
    assert "The trail is whole: every one of" in visit(Role.ADMIN).get("/admin/audit").text


def test_a_changed_row_shows_on_the_page(busy: World, visit: Visit) -> None:
    take_guard_away(busy.database)
    busy.write(lambda link: link.execute(update(audit).where(audit.c.id == 5).values(actor="somebody else")))
    assert "The trail is not whole: row 5 was changed" in visit(Role.ADMIN).get("/admin/audit").text


def test_missing_rows_at_the_end_show(busy: World) -> None:
    take_guard_away(busy.database)
    busy.write(lambda link: link.execute(delete(audit).where(audit.c.id > 9)))
    trail = check_trail(busy.database)
    assert (trail.is_whole, trail.lost) == (False, 3)


def test_the_database_itself_refuses_to_change_the_trail(busy: World) -> None:
    with pytest.raises(Exception, match="append-only"):
        busy.write(lambda link: link.execute(update(audit).values(actor="nobody")))


def test_a_long_trail_is_read_bit_by_bit_and_what_was_found_stays_found(
    busy: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(examine_audit, "STRETCH", 3)
    spans = [(one.swept_from, one.swept_to) for one in (check_trail(busy.database) for _ in range(4))]
    assert spans == [(0, 3), (3, 6), (6, 9), (0, 3)]
    take_guard_away(busy.database)
    busy.write(lambda link: link.execute(update(audit).where(audit.c.id == 5).values(actor="somebody else")))
    assert [check_trail(busy.database).broken_at for _ in range(4)] == [5, 5, 5, 5]
    busy.write(lambda link: store_fact(link, examine_audit.SWEPT, "0"))
    assert check_trail(busy.database).broken_at == 5


def test_the_newest_rows_are_read_every_time(busy: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(examine_audit, "STRETCH", 3)
    take_guard_away(busy.database)
    busy.write(lambda link: link.execute(update(audit).where(audit.c.id == 11).values(detail="x")))
    assert check_trail(busy.database).broken_at == 11


def test_who_failed_to_sign_in_is_named_by_address(staffed: World, visit: Visit) -> None:
    client = visit(Role.ADMIN)
    client.post("/admin/sign-in", data={"email": email_of(Role.TEAM), "password": "wrong"})
    shown = client.get("/admin/audit?action=sign_in_failed").text
    assert email_of(Role.TEAM) in shown.split("app-list", 1)[1]
