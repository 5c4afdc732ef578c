"""A conversation goes on in the language its patient writes; what is doubtful is asked about once."""

from sqlalchemy import select

from bot.db.repos.cases import case, concern
from bot.db.repos.patients import patient
from bot.db.repos.texts_in import answer, inbound
from tests.world import World, discharge

PHONE = "+447700900001"
POLISH = "bardzo dobrze, pielęgniarki były bardzo miłe i pomocne"


def language_of(world: World) -> str:
    return world.talks()[-1].language


def values(world: World) -> list[tuple[str | None, bool]]:
    """(value, conflict) of the answers with a value, oldest first."""
    chosen = select(answer.c.value, answer.c.conflict).where(answer.c.value.is_not(None)).order_by(answer.c.id)
    return [tuple(row) for row in world.rows(chosen)]


def test_a_polish_reply_to_an_english_text_keeps_the_answer_and_goes_on_in_polish(world: World) -> None:
    world.invite()
    world.reply(PHONE, POLISH)
    (body,) = world.send_due()
    assert "po polsku" in body
    assert "ENGLISH" in body
    assert language_of(world) == "pl"
    assert values(world) == [("very_good", False)]
    assert [row.language for row in world.rows(select(inbound.c.language))] == ["pl"]


def test_the_language_is_remembered_for_the_next_time(world: World) -> None:
    world.invite()
    world.reply(PHONE, POLISH)
    assert [row.language for row in world.rows(select(patient.c.language))] == ["pl"]
    world.pass_time(days=40)
    world.wake()
    world.record(discharge(1, encounter_id="E2", ended_at=world.now))
    world.pass_time(hours=25)
    assert any("Bardzo dobr" in body for body in world.send_due())


def test_a_score_a_keyword_or_a_single_word_never_changes_the_language(world: World) -> None:
    world.invite()
    for words in ("2", "hospital", "super", "Nowak"):
        world.reply(PHONE, words)
    assert language_of(world) == "en"


def test_a_language_that_is_asked_for_is_used_at_once(world: World) -> None:
    world.invite()
    world.reply(PHONE, "Urdu please")
    (body,) = world.send_due()
    assert "اردو" in body
    assert language_of(world) == "ur"
    world.reply(PHONE, "ENGLISH")
    assert "Overall, how was your experience" in world.send_due()[0]
    assert language_of(world) == "en"


def test_a_language_that_no_flow_has_is_answered_in_english_and_named_to_staff(world: World) -> None:
    world.invite()
    world.reply(PHONE, "Hungarian please")
    assert "we cannot write in that language yet" in world.send_due()[0]
    world.reply(PHONE, "A nővérek nagyon kedvesek voltak velem és sokat segítettek")
    assert world.rows(select(inbound.c.language).order_by(inbound.c.id))[-1].language == "hu"
    assert [row.kind for row in world.rows(select(case.c.kind))] == ["review"], "nobody's lists read it: a person must"
    assert language_of(world) == "en"


def test_a_turned_scale_is_asked_about_once_and_then_goes_on(world: World) -> None:
    world.invite()
    world.reply(PHONE, "1 terrible, worst night of my life")
    assert "You sent 1: Very good" in world.send_due()[0]
    assert values(world) == [("very_good", True)]
    world.reply(PHONE, "5")
    assert values(world) == [("very_poor", False)]
    assert "May we share your words" in world.send_due()[0], "the words are there already: they are not asked for again"


def test_a_score_sent_again_stands_and_one_that_is_not_keeps_its_mark(world: World) -> None:
    world.invite()
    world.reply(PHONE, "5 excellent, can't fault it")
    world.reply(PHONE, "what do you mean")
    assert values(world) == [("very_poor", True)]
    assert not any("You sent 5" in body for body in world.send_due()[1:])
    world.record(discharge(2, ended_at=world.now))
    world.pass_time(hours=25)
    world.send_due()
    world.reply("+447700900002", "1 awful")
    world.reply("+447700900002", "1")
    assert values(world)[-1] == ("very_good", False)


def test_somebody_who_tells_of_a_worry_is_not_asked_about_numbers(world: World) -> None:
    world.invite()
    world.reply(PHONE, "1 terrible, a nurse hit my mother")
    assert not any("You sent 1" in body for body in world.send_due())
    assert values(world) == [("very_good", True)]


def test_not_having_been_there_is_asked_about_once(world: World) -> None:
    world.invite()
    world.reply(PHONE, "I've not been in hospital")
    assert "do we have the wrong number" in world.send_due()[0]
    world.reply(PHONE, "yes")
    assert "We will not send feedback texts to this number again" in world.send_due()[0]
    assert not world.talks()[-1].active


def test_a_slip_of_memory_goes_on_with_the_question(world: World) -> None:
    world.invite()
    world.reply(PHONE, "I've not been in hospital")
    world.send_due()
    world.reply(PHONE, "oh sorry, 2")
    assert values(world) == [("good", False)]
    assert world.talks()[-1].active


def test_a_carer_is_recorded_for_every_answer_that_follows(world: World) -> None:
    world.invite()
    world.reply(PHONE, "answering for Mum")
    world.reply(PHONE, "2")
    assert [row.answered_by for row in world.rows(select(answer.c.answered_by).order_by(answer.c.id))] == ["carer"] * 2


def test_a_child_is_thanked_asked_no_more_and_brought_to_a_person(world: World) -> None:
    world.invite()
    world.reply(PHONE, "I'm 14")
    assert "Thank you for telling us your age" in world.send_due()[0]
    assert not world.talks()[-1].active
    assert [row.kind for row in world.rows(select(case.c.kind))] == ["review"]


def test_the_words_that_decided_are_kept_encrypted_beside_the_concern(world: World) -> None:
    world.invite()
    world.reply(PHONE, "The food was fine. A nurse hit my mother on Tuesday.")
    (kept,) = world.rows(select(concern.c.said, concern.c.kind))
    assert b"nurse" not in kept.said
    assert "hit my mother" in world.deployment.vault.open(kept.said)
