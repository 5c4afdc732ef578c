"""What a well-formed flow may still have wrong."""

import hashlib

import pytest

from bot.engine.check import FFT_OPTIONS, FFT_QUESTION
from bot.engine.load import load_flows
from bot.engine.sizes import CATALOGUE

MORE = "".join(
    f"  more{n}:\n    comment: {{en: And what else?}}\n    kind: nonspecific\n    next: {{go: more{n + 1}}}\n"
    for n in range(4)
)
BARE = "languages: [en]\ninvitation: {en: 'Hi. {question} {options}'}"
NOT_FFT = "choice: {en: How was it?}\n    options: {good: {en: Good}}"


@pytest.mark.parametrize(
    ("instead_of", "wrote", "fault"),
    [
        ("next: {go: thanks}", "next: {go: why}", "20:5: this goes round for ever: why → share → why."),
        ("next: {go: thanks}", "next: {go: why}", "25:3: no way leads to step 'thanks'."),
        ("      - go: why\n", "", "13:5: the last way on must have no 'when'"),
        ("- when: [poor]\n        go: why\n", "- go: why\n", "13:5: a way without 'when' takes everything"),
        ("next: {go: share}", "next: {go: more0}", "9:1: one way through sends 7 texts (6 at most)."),
        (
            "{shared: thanks}",
            '{en: "' + "word " * 70 + '"}',
            "26:5: this text (en) takes 3 text segments (GSM-7;",
        ),
        (
            "{shared: thanks}",
            '{en: "' + "wŷrd " * 70 + '"}',
            "26:5: this text (en) takes 6 text segments (UCS-2;",
        ),
        ("{shared: thanks}", "{en: 'Thanks {name}'}", "26:5: '{name}' (en) is no placeholder."),
        ("{shared: thanks}", "{en: 'Thanks {'}", "26:5: '{' (en) is no placeholder."),
        ("give_up_after: 5d", "give_up_after: 24h", "5:1: 'give_up_after' must be later than 'after'"),
        ("expires_after: 7d", "expires_after: 48h", "6:1: the reminder would come after 'expires_after'"),
        (
            "languages: [en]",
            BARE,
            "9:1: the first text (en) must say STOP.",
        ),
        (
            "languages: [en]",
            BARE,
            "9:1: the first text (en) must say 999.",
        ),
        (
            "languages: [en]",
            BARE,
            "9:1: the first text (en) must say who",
        ),
        (
            "languages: [en]",
            BARE,
            "9:1: the first text (en) must say that replies are not watched",
        ),
        (
            "ask: fft",
            NOT_FFT,
            "12:5: the FFT question must be exactly",
        ),
        (
            "ask: fft",
            NOT_FFT,
            "12:5: the FFT answers must be exactly",
        ),
        ("  rating:", "  score:", "10:3: the FFT question's step must be called 'rating'."),
        ("next: {go: share}", "end: true", "21:3: no way leads to step 'share'."),
        ("      - go: why\n", "      - go: share\n", "9:1: the FFT needs an open question"),
    ],
)
def test_the_check_finds(instead_of: str, wrote: str, fault: str, small: str, shared: dict[str, str]):
    text = small.replace(instead_of, wrote, 1)
    if "more0" in wrote:
        text += MORE + "  more4:\n    say: {en: Bye}\n    end: true\n"
    faults = [str(found) for found in load_flows({"small.yaml": text}, shared).faults]
    assert any(line.startswith(f"small.yaml:{fault}") for line in faults), faults


def test_the_fft_wording_is_the_mandated_one():
    """NHS England, FFT guidance from April 2020; a second witness beside the literals of the check."""
    wording = "\n".join([FFT_QUESTION, *FFT_OPTIONS.values()])
    assert wording.splitlines() == [
        "Overall, how was your experience of our service?",
        *("Very good", "Good", "Neither good nor poor", "Poor", "Very poor", "Don't know"),
    ]
    assert hashlib.sha256(wording.encode()).hexdigest()[:12] == "8a6ef887b20e"


@pytest.mark.parametrize(
    ("instead_of", "wrote"), [("our service?", "our ward?"), ("en: Very good", "en: Excellent"), ("  poor:", "  bad:")]
)
def test_an_altered_shared_fft_question_keeps_every_flow_back(
    instead_of: str, wrote: str, small: str, shared: dict[str, str]
):
    altered = {
        path: text.replace(instead_of, wrote) if path.endswith("fft.yaml") else text for path, text in shared.items()
    }
    loaded = load_flows({"small.yaml": small}, altered)
    assert "flows/shared/fft.yaml" in {fault.file for fault in loaded.faults}
    assert not loaded.flows


@pytest.mark.parametrize("key", CATALOGUE)
def test_a_missing_shared_text_is_a_fault(key: str, shared: dict[str, str]):
    without = {path: text.replace(f"\n  {key}:\n", f"\n  x{key}:\n") for path, text in shared.items()}
    assert any(f"'{key}'" in fault.message for fault in load_flows({}, without).faults)
