"""The words that leave the engine."""

from dataclasses import replace

from bot.engine.effects import Send, SendClass
from bot.engine.flow import Flow
from bot.engine.render import button_labels, render, render_shared

VALUES = {"public_name": "Ashby {pals} Trust", "pals": "01234 567890"}
INVITATION = Send("invitation", "rating", SendClass.INVITATION)


def with_text(flow: Flow, **texts: str) -> Flow:
    return replace(flow, catalogue={**flow.catalogue, **{key: {"en": text} for key, text in texts.items()}})


def test_a_value_is_never_expanded_again(flow: Flow):
    assert "From Ashby {pals} Trust. Thinking" in render(flow, INVITATION, "en", VALUES)


def test_the_first_text_numbers_its_answers(flow: Flow):
    lines = render(flow, INVITATION, "en", VALUES).splitlines()
    assert lines[1:4] == ["1 Very good", "2 Good", "3 Neither good nor poor"]


def test_free_is_said_only_where_it_is(flow: Flow):
    assert "It is free. Your" in render(flow, INVITATION, "en", {**VALUES, "reply_cost": "free"})
    for text in (render(flow, INVITATION, "en", VALUES), render(flow, INVITATION, "en", {**VALUES, "reply_cost": ""})):
        assert "number. Your" in text
        assert "  " not in text


def test_the_limit_is_told_in_whole_sentences_or_not_at_all(flow: Flow):
    told = with_text(
        flow, help="So. {limit} Bye.", limit_once="Once in {days}.", limit_often="{times} times in {days} {limit}."
    )
    assert render_shared(told, "help", "en", {"limit": "once", "days": "30"}) == "So. Once in 30. Bye."
    often = {"limit": "often", "times": "2", "days": "60"}
    assert render_shared(told, "help", "en", often) == "So. 2 times in 60 often. Bye."
    assert render_shared(told, "help", "en", {}) == "So. Bye."


def test_a_line_that_holds_nothing_leaves_no_gap(flow: Flow):
    spare = with_text(flow, help="A\n{reply_cost}\n{site} B {pals}\n\nC {site}")
    assert render_shared(spare, "help", "en", {}) == "A\nB\n\nC"


def test_a_language_the_flow_lacks_gets_english(flow: Flow):
    assert render_shared(flow, "wrong_number", "xx", {}).startswith("Sorry.")


def test_english_is_made_plain(flow: Flow):
    assert render_shared(with_text(flow, help="“Don’t” – wait…"), "help", "en", {}) == '"Don\'t" - wait...'


def test_a_yes_no_step_asks_again_in_its_own_words(flow: Flow):
    assert "YES or NO" in render(flow, Send("re_ask", "share", SendClass.QUESTION), "en", VALUES)
    assert "1 Very good" in render(flow, Send("re_ask", "rating", SendClass.QUESTION), "en", VALUES)


def test_labels_for_buttons(flow: Flow):
    assert button_labels(flow, "rating", "cy")[5] == "Don't know"
    assert button_labels(flow, "why", "en") == ()
