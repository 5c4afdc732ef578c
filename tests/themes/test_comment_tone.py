"""How pleased a comment sounds, and how much is at stake in it."""

import pytest

from bot.themes.criticality import weigh_worries
from tests.themes.built_in import BUILTIN


@pytest.mark.parametrize(
    ("text", "sentiment"),
    [
        ("good", 2),
        ("very good", 1),
        ("not good", 4),
        ("not very good", 4),
        ("wasn't bad", 2),
        ("no problems", 2),
        ("excellent", 1),
        ("not excellent", 4),
        ("could be better", 4),
        ("couldn't be better", 1),
        ("nothing could have been done better", 1),
        ("Nothing very happy", 1),
        ("can't fault it", 1),
        ("more staff please", 4),
        ("awful awful awful", 5),
        ("The food was horrible, the staff were rude and I was ignored", 5),
        ("The nurses were lovely but the wait was terrible", 3),
        ("I was told nothing", 4),
        ("there is nothing to do", 4),
        ("ok", 2),
        ("the doctor", 3),
    ],
)
def test_sentiment(text: str, sentiment: int) -> None:
    assert BUILTIN.read(text).sentiment == sentiment


def test_praise_weighs_more_the_more_it_says() -> None:
    plain, strong, many = ("good", "very good", "Excellent care, amazing staff, thank you so much, fantastic")
    assert [BUILTIN.read(text).criticality for text in (plain, strong, many)] == [2, 3, 4]


def test_a_failing_of_comfort_weighs_less_than_one_of_care() -> None:
    comfort = BUILTIN.read("The food was cold and tasteless and late").criticality
    care = BUILTIN.read("Nobody listened, the nurses were rude and late").criticality
    assert care < comfort < 0


def test_a_worry_weighs_however_friendly_the_words() -> None:
    assert weigh_worries(4, ["self_harm"]) == -5
    assert weigh_worries(3, ["complaint"]) == -3
    assert weigh_worries(-4, ["complaint"]) == -4
    assert weigh_worries(2, ["contact_request"]) == 2
    assert weigh_worries(2, []) == 2
