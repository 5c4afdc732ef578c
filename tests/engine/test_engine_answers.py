"""Which replies are answers, and which only look like one."""

import pytest

from bot.engine.answers import Outcome, read_choice, read_yes_no
from bot.engine.flow import Flow
from bot.engine.load import load_flows


@pytest.fixture(scope="module")
def both(shared: dict[str, str], translations: dict[str, str], small: str) -> Flow:
    text = small.replace("[en]", "[en, cy]").replace('visit:"}', 'visit:", cy: "Am eich ymweliad:"}')
    return load_flows({"small.yaml": text}, shared, translations).flows["small"]


@pytest.mark.parametrize(
    ("text", "value", "comment"),
    [
        *(
            (text, "very_good", None)
            for text in ("1", " 1. ", "(1)", "1!", "one", "Number 1", "VERY GOOD", "very  good.")
        ),
        *((text, "very_good", None) for text in ("Da iawn", "un", "１", "1️⃣", "١", "1 thanks", "1. Thank you")),
        ("dwy", "good", None),
        ("Don’t know", "dont_know", None),
        ("dont know", "dont_know", None),
        ("1 staff were lovely", "very_good", "staff were lovely"),
        ("1. Staff were Lovely", "very_good", "Staff were Lovely"),
        ("1 - staff were lovely…", "very_good", "staff were lovely…"),
        ("1\nlovely, 2 nurses helped", "very_good", "lovely, 2 nurses helped"),
        ("good - staff were lovely", "good", "staff were lovely"),
        ("Good. Staff were lovely", "good", "Staff were lovely"),
        ("5 the wait was 5 hours", "very_poor", "the wait was 5 hours"),
        ("1 😀", "very_good", "😀"),
        *((text, "poor", None) for text in ("not good", "not very good", "wasn't good")),
        *((text, "good", None) for text in ("not bad", "gud", "goood", "quite good thanks", "I'd say good")),
        *(
            (text, "very_good", None)
            for text in ("vgood", "v. good thanks", "vrey good", "I give it a 1", "no. 1", "❶")
        ),
        ("very good thanks but slow", "very_good", "but slow"),
        ("5\n3 hours on a chair", "very_poor", "3 hours on a chair"),
        ("They were superb so 1", "very_good", None),
        (
            "Everybody was kind, even at 4 in the morning. 1",
            "very_good",
            "Everybody was kind, even at 4 in the morning. 1",
        ),
    ],
)
def test_an_answer(text: str, value: str, comment: str | None, both: Flow):
    reading = read_choice(both.steps["rating"], "en", text)
    assert (reading.value, reading.comment, reading.outcome) == (value, comment, Outcome.ANSWER)


UNCLEAR = """\
10/10|1 or 2|1-2|1, 2|1 2|2 actually 3|1 sorry 2|5 hours wait|5 hour wait|5-hour wait|5*|5 stars
3/5|4 out of 5|2pm|2 pm|2 am|ward 5 was great|2 nurses were rude|2 lovely nurses
1 nurse was rude|3 days of waiting|1st class|100|7|0|-|2 much noise|4 me it was fine|2 people shouted
2 staff were rude|1 staff was rude|1 to 1 care|07700 900123|not 1|good morning
goodness|good-natured staff|good, very poor|poor. no, very good|1.5|1,000 patients|2% of it|5 awr o aros
dau nyrs|?|hello|10|1a|A1|three of the nurses|5'o clock|3 toilets were dirty
1) the wait 2) the food|1. The wait 2. The food"""


@pytest.mark.parametrize("text", [text for line in UNCLEAR.splitlines() for text in line.split("|")])
def test_what_only_looks_like_an_answer_is_kept_as_words(text: str, both: Flow):
    reading = read_choice(both.steps["rating"], "en", text)
    assert (reading.value, reading.comment, reading.outcome) == (None, text, Outcome.UNCLEAR)


def test_nothing_is_unclear_and_leaves_no_words(both: Flow):
    assert read_choice(both.steps["rating"], "en", " \n ").comment is None


@pytest.mark.parametrize(
    ("text", "value", "comment"),
    [
        *((text, "yes", None) for text in ("YES", "yes.", "Yes please!", "y", "ok", "Ie", "cewch")),
        *((text, "no", None) for text in ("NO", "no thanks", "Nope", "na", "Dim diolch", "N.")),
        ("no, it is private", "no", "it is private"),
        *(
            (text, None, text)
            for text in ("yes but leave out my ward", "maybe", "not yes", "no one told me", "yesterday")
        ),
    ],
)
def test_a_yes_is_never_guessed(text: str, value: str | None, comment: str | None, both: Flow):
    reading = read_yes_no(both.steps["share"], "en", text)
    assert (reading.value, reading.comment) == (value, comment)
