"""Drafts are for the simulator; patients get English until a language is reviewed, and safety texts in both."""

from dataclasses import replace

import pytest

from bot.engine.flow import Flow
from bot.usecases.flow_library import FlowLibrary
from bot.usecases.say import words
from tests.world import World, discharge

PHONE = "+447700900001"


def text(world: World, key: str, language: str, channel: str = "twilio_sms") -> str:
    return words(world.deployment, key=key, language=language, channel=channel, site="")


def drafts(world: World) -> list[str]:
    """The languages nobody has reviewed: as shipped, all but English."""
    flow = world.deployment.flows.any()
    assert len(flow.drafts) == 19
    return sorted(flow.drafts)


def review(world: World, language: str, *, only: str = "") -> None:
    """A speaker has reviewed every text of ``language``, in every flow or just in one."""

    def reviewed(flow: Flow) -> Flow:
        return flow if only not in flow.name else replace(flow, drafts=flow.drafts - {language})

    flows = [reviewed(flow) for flow in world.deployment.flows.all_current()]
    world.deployment = replace(world.deployment, flows=FlowLibrary(flows))


def test_a_draft_reaches_only_the_simulator(world: World) -> None:
    allowing = replace(world, deployment=replace(world.deployment, allow_drafts=True))
    english = text(world, "thanks", "en")
    for language in drafts(world):
        theirs = text(world, "thanks", language, "simulator")
        assert theirs != english
        assert text(world, "thanks", language) == english
        assert text(allowing, "thanks", language) == theirs


@pytest.mark.parametrize("key", ["safety_self_harm", "safety_emergency", "safety_safeguarding", "bereavement"])
def test_a_draft_that_must_be_understood_goes_together_with_the_english(world: World, key: str) -> None:
    english = text(world, key, "en")
    for language in drafts(world):
        for channel in ("twilio_sms", "simulator"):
            both = text(world, key, language, channel)
            assert both.endswith(f"\n\n{english}")
            assert len(both) > len(english) + 20


def test_once_reviewed_it_goes_alone(world: World) -> None:
    both = text(world, "safety_emergency", "ur")
    review(world, "ur")
    assert both.startswith(text(world, "safety_emergency", "ur"))
    assert "999" in text(world, "safety_emergency", "ur")
    assert text(world, "safety_emergency", "en") not in text(world, "safety_emergency", "ur")


def test_a_draft_in_one_flow_is_no_draft_in_another(world: World) -> None:
    review(world, "pl", only="outpatient")
    assert text(world, "thanks", "pl") == text(world, "thanks", "pl", "simulator") != text(world, "thanks", "en")


def test_a_text_without_words_in_a_language_goes_once_in_english(world: World) -> None:
    def without(flow: Flow) -> Flow:
        texts = {name: words for name, words in flow.catalogue["safety_emergency"].items() if name != "pl"}
        return replace(flow, catalogue={**flow.catalogue, "safety_emergency": texts})

    flows = FlowLibrary([without(flow) for flow in world.deployment.flows.all_current()])
    world.deployment = replace(world.deployment, flows=flows)
    assert text(world, "safety_emergency", "pl") == text(world, "safety_emergency", "en")


def test_a_language_that_no_flow_has_is_answered_in_english(world: World) -> None:
    for key in ("thanks", "safety_emergency"):
        assert text(world, key, "de") == text(world, key, "en")


@pytest.mark.parametrize("language", ["ur", "pl", "zh"])
def test_the_first_text_is_in_the_recorded_language_on_the_simulator(world: World, language: str) -> None:
    world.invite(PHONE, language=language)
    assert world.talks()[0].language == language


def test_the_first_text_is_english_elsewhere_until_the_language_is_reviewed(world: World) -> None:
    world.deployment = replace(world.deployment, channel="twilio_sms")
    world.invite(PHONE, language="pl")
    review(world, "pl")
    world.record(discharge(2, language="pl"))
    assert [talk.language for talk in world.talks()] == ["en", "pl"]


def test_drafts_may_be_allowed(world: World) -> None:
    world.deployment = replace(world.deployment, channel="twilio_sms", allow_drafts=True)
    world.invite(PHONE, language="pl")
    assert world.talks()[0].language == "pl"


def test_a_bereaved_family_in_a_draft_language_is_answered_in_both(world: World) -> None:
    world.invite(PHONE, language="ur")
    world.send_due()
    world.reply(PHONE, "My husband died on the ward")
    (sent,) = world.send_due()
    assert "We are so sorry for your loss" in sent
    assert sent.startswith("آپ کے پیارے کے انتقال پر ہمیں بہت دکھ ہے")
