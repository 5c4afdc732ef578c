"""Staff read one plain sentence for every decision."""

from datetime import UTC, datetime

import pytest

from bot.policy.decide import Allow, Defer, Reason, Refuse
from bot.policy.reasons import REASONS, sentence

AT = datetime(2026, 10, 3, 8, 0, tzinfo=UTC)


def test_every_reason_has_a_sentence() -> None:
    assert set(REASONS) == set(Reason)


@pytest.mark.parametrize("reason", list(Reason))
def test_a_sentence_stands_without_any_detail(reason: Reason) -> None:
    words = sentence(Refuse(reason))
    assert words.startswith("Not asked: ")
    assert words.endswith(".")
    assert sentence(Defer(AT, reason)).startswith("Waiting until 3 October 2026 at 09:00: ")


def test_asked_recently_says_when_by_whom_and_when_next() -> None:
    detail = {"last": "2026-10-03", "flow": "outpatient-fft", "limit": "1", "per_days": "30", "next": "2026-11-02"}
    titles = {"outpatient-fft": "Outpatients"}
    assert sentence(Refuse(Reason.ASKED_RECENTLY_PATIENT, detail), titles=titles) == (
        "Not asked: already asked on 3 October 2026 by Outpatients; the limit is one in 30 days across all pathways."
        " Next possible 2 November 2026."
    )


def test_other_details_are_put_in_words() -> None:
    assert "a safeguarding flag" in sentence(Refuse(Reason.FLAG, {"flag": "safeguarding"}))
    assert "“easy read”" in sentence(Refuse(Reason.COMMUNICATION_NEEDS, {"need": "easy_read"}))
    assert "8 October 2026" in sentence(Refuse(Reason.STALE, {"give_up": "2026-10-08"}))
    planned = {"last": "2026-10-05", "planned": "yes"}
    assert "to be asked on this phone on 5 October" in sentence(Refuse(Reason.ASKED_RECENTLY_ADDRESS, planned))


def test_an_allowed_one_says_when() -> None:
    assert sentence(Allow(AT, AT)) == "Asked: the text is due on 3 October 2026 at 09:00."
