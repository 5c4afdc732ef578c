"""The form of a wordlist of another language: its own groups, its own negation, and faults that an author can find."""

import pytest

from bot.triage.concerns import HEARD, Kind
from bot.triage.detect import detect
from bot.triage.wordlists import WordlistFault, Wordlists, load_wordlists

HEAD = """language: pl
source: "written for this test"
reviewer: "nobody"
negations: [nie]
negations_after: [skąd]
new_thought: [ale]
groups:
  smierc: [umrzeć, "odejść stąd"]
kinds:
"""
KIND = "  {}:\n    phrases: [{}]\n    harmless: [{}]\n    must_match: [x]\n"
SHARED = "groups:\n  smierc: [death]\n  staff: [nurse]\nnegations: [not]\n"


def polish(**phrases: str) -> str:
    guards = {"self_harm": '"umrzeć ze śmiechu"'}
    return HEAD + "".join(
        KIND.format(kind, f'"{phrases.get(kind, kind + " zz")}"', guards.get(kind, "")) for kind in HEARD
    )


def lists(text: str) -> Wordlists:
    return load_wordlists({"groups.yaml": SHARED, "pl.yaml": text})


def kinds(text: str, wordlists: Wordlists) -> list[Kind]:
    return [one.kind for one in detect(text, wordlists)]


WORDLISTS = lists(polish(self_harm="chcę <smierc>", safeguarding="<staff> bije"))


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Chce umrzec", Kind.SELF_HARM),
        ("chcę odejść stąd!", Kind.SELF_HARM),
        ("chcę death", None),  # its own group stands before the shared one of that name
        ("nurse bije", Kind.SAFEGUARDING),  # … and the shared ones are there too
        ("nie chcę umrzeć", Kind.REVIEW),
        ("nie śpię ale chcę umrzeć", Kind.SELF_HARM),
        ("chcę umrzeć skąd", Kind.REVIEW),
        ("chcę umrzeć. skąd", Kind.SELF_HARM),
        ("not chcę umrzeć", Kind.SELF_HARM),  # English negates only English
        ("chcę umrzeć ze śmiechu", None),
    ],
)
def test_a_language_has_its_own_groups_guards_and_negation(text: str, kind: Kind | None) -> None:
    assert kinds(text, WORDLISTS) == ([kind] if kind else [])


@pytest.mark.parametrize(
    ("broken", "fault"),
    [
        (polish().replace("language: pl", "language: cs"), "pl.yaml:1:1: “cs” is not the language"),
        (polish().replace("[nie]", '["nie ma"]'), "pl.yaml:4:13: “nie ma” is not one word"),
        (polish(self_harm="chcę (umrzeć"), "pl.yaml:11:15: “chcę (umrzeć”: the bracket"),
        (polish(self_harm="chcę <kto>"), "pl.yaml:11:15: “chcę <kto>”: there is no word group `<kto>`"),
        (polish().replace('"odejść stąd"', '"((a"'), "pl.yaml:8:20: “((a”"),
        (polish().replace("  complaint:", "  complain:"), "pl.yaml:30:3: “complain” is not one of"),
        (HEAD + "  complaint:\n    phrases: [a]\n    must_match: [b]\n", "pl.yaml:9:1: kinds: exactly these kinds"),
        ("kind: complaint\n", "pl.yaml:1:1: “"),
    ],
)
def test_a_fault_names_file_line_and_column(broken: str, fault: str) -> None:
    with pytest.raises(WordlistFault) as found:
        lists(broken)
    assert fault in str(found.value)


def test_a_text_in_a_language_without_a_list_is_left_for_a_person() -> None:
    assert kinds("dobrze", WORDLISTS) == []
    assert [one.kind for one in detect("hyvin hoidettu", WORDLISTS, language="fi")] == [Kind.REVIEW]
    assert [one.kind for one in detect("chcę umrzeć", WORDLISTS, language="fi")] == [Kind.SELF_HARM]
    assert [one.kind for one in detect("dobrze", WORDLISTS, language="pl")] == []
