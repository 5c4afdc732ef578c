"""Every language can ask why, and for fewer texts, in words that mean nothing else."""

import pytest

from bot.engine.answers import read_step
from bot.engine.flow import StepKind
from bot.shipped import SHIPPED_FLOWS
from bot.text.intents import Intent, read_intents
from bot.text.lexicon.less import LESS
from bot.text.lexicon.lexicon import words_of
from bot.text.lexicon.why import WHY
from bot.text.lexicons import LANGUAGES
from tests.world import read_flows_once

TABLES = ((Intent.WHY, WHY), (Intent.LESS, LESS))


@pytest.mark.parametrize(("intent", "table"), TABLES)
def test_every_language_has_several_ways_to_say_it(intent: Intent, table: dict[str, str]) -> None:
    assert set(table) == set(LANGUAGES), intent
    assert min(len(words_of(entries)) for entries in table.values()) >= 10


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("intent", "table"), TABLES)
def test_every_entry_means_this_and_nothing_else(intent: Intent, table: dict[str, str], language: str) -> None:
    read = {entry: read_intents(entry) for entry in words_of(table[language])}
    assert {entry: found for entry, found in read.items() if found != {intent}} == {}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("intent", "table"), TABLES)
def test_no_entry_is_a_score_as_well(intent: Intent, table: dict[str, str], language: str) -> None:
    flow = next(flow for flow in read_flows_once(SHIPPED_FLOWS) if flow.name == "inpatient-fft")
    scores = [step for step in flow.steps.values() if step.kind is StepKind.CHOICE]
    assert scores, intent
    for entry in words_of(table[language]):
        assert [read_step(step, language, entry).value for step in scores] == [None] * len(scores), entry
