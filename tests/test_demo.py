"""The demo: a deployment from nothing, with an account for each role, that keeps the caller's own settings out."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.commands.demo import make_demo
from bot.roles import Role
from bot.usecases.sign_in import sign_in

SATURDAY = datetime(2099, 1, 3, 12, 0, tzinfo=UTC)


def test_the_demo_has_an_account_for_each_role_and_begins_at_eleven_on_a_working_day(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("FEEDBACK_BOT_CHANNEL", "twilio_sms")
    monkeypatch.setenv("TWILIO_ACCOUNT_SID", "AC" + "0" * 32)
    runtime = make_demo(tmp_path / "demo", 8099, SATURDAY)
    now = runtime.clock.now()
    assert (now.weekday(), now.hour) == (0, 11)
    assert runtime.settings.is_trial
    assert [one.role for one in runtime.demo_accounts] == list(Role)
    assert len({one.password for one in runtime.demo_accounts}) == len(Role)
    for one in runtime.demo_accounts:
        assert sign_in(runtime.database, email=one.email, password=one.password, now=now) is not None
        assert one.password not in repr(runtime)
        assert one.password not in "".join(capfd.readouterr())
    runtime.database.close()
