"""What authors get wrong, each told at its line and column, none hiding another."""

import pytest

from bot.engine.load import load_flows


def faults_of(text: str, shared: dict[str, str]) -> list[str]:
    loaded = load_flows({"small.yaml": text}, shared)
    assert bool(loaded.faults) != ("small" in loaded.flows)
    return [str(fault) for fault in loaded.faults]


def test_a_flow_in_order_has_no_faults_and_no_warnings(small: str, shared: dict[str, str]):
    loaded = load_flows({"small.yaml": small}, shared)
    assert (loaded.faults, loaded.warnings) == ((), ())


@pytest.mark.parametrize(
    ("wrote", "instead_of", "fault"),
    [
        (
            "remindd: {after: 48h",
            "remind: {after: 48h",
            "6:1: unknown field 'remindd' in the flow. Did you mean 'remind'",
        ),
        ("go: whi\n  why", "go: why\n  why", "16:13: there is no step 'whi' to go to. Did you mean 'why'?"),
        ("when: [bad]", "when: [poor]", "14:16: 'bad' is no answer of this step."),
        ("when: [yes]", "when: [poor]", "14:16: 'yes' could be read as something else than words. Put it in quotes."),
        ("title: 22:30", "title: A small flow", "2:8: '22:30' could be read as something else"),
        ("title: 'x'\ntitle: y", "title: A small flow", "3:1: 'title' stands here twice (first in line 2)"),
        ("title: &t x", "title: A small flow", "2:8: '&' and '*' short cuts are not allowed"),
        ("title: !!python/x y", "title: A small flow", "2:8: '"),
        ("title: ''", "title: A small flow", "2:8: the title that staff see is empty"),
        ("title: [a", "title: A small flow", "3:8: this is not well-formed YAML"),
        ("title: a\x07b", "title: A small flow", "2:9: this character cannot stand in a text file"),
        ("after: 24", "after: 24h", "5:15: '24' could be read as something else"),
        ("after: 24m", "after: 24h", "5:15: how long after the encounter cannot be '24m'. Write hours or days"),
        ("times: 9", "times: 1", "6:29: the number of reminders must be a whole number from 1 to 2."),
        (
            "languages: [en, pl]",
            "languages: [en]",
            "8:1: the words of the shared text 'help' are missing in pl",
        ),
        ("languages: [cy]", "languages: [en]", "8:1: English (en) is missing"),
        ("ask: ftt", "ask: fft", "12:10: there is no shared question 'ftt'. Did you mean 'fft'?"),
        ("{shared: thank}", "{shared: thanks}", "26:19: there is no shared text 'thank'. Did you mean 'thanks'?"),
        ("    kind: nonspecific\n", "    kind: nonspecificX\n", ""),
        ("kind: nice", "kind: nonspecific", "19:11: what the open question asks for cannot be 'nice'."),
        (
            "    kind: why_not\n    say: {en: x}\n",
            "    kind: nonspecific\n",
            "17:3: step 'why' must have exactly",
        ),
        ("end: false", "end: true", "26:5: step 'thanks' must have either 'next' or 'end: true'."),
        ("end: true\n---\nflow: b", "end: true", "28:1: one file holds one flow."),
        ("setting: inpatient\nsettings: a", "setting: inpatient", "4:1: unknown field 'settings'"),
        ("", "expires_after: 7d\n", "1:1: the flow has no 'expires_after'."),
    ],
)
def test_a_fault_is_told_where_it_stands(wrote: str, instead_of: str, fault: str, small: str, shared: dict[str, str]):
    faults = faults_of(small.replace(instead_of, wrote, 1), shared)
    assert any(line.startswith(f"small.yaml:{fault}") for line in faults) if fault else not faults


def test_no_fault_hides_another(small: str, shared: dict[str, str]):
    text = (
        small.replace("remind:", "remindd:").replace("ask: fft", "ask: ftt").replace("kind: nonspecific", "kind: nice")
    )
    text = text.replace("go: thanks", "go: thank").replace("languages: [en]", "languages: [en, pl]")
    places = {line.split(" ")[0] for line in faults_of(text, shared)}
    assert places >= {
        "small.yaml:6:1:",
        "small.yaml:12:10:",
        "small.yaml:19:11:",
        "small.yaml:24:16:",
        "small.yaml:8:1:",
    }


@pytest.mark.parametrize(
    "text", ["", "[]", "a", "- b", "? [a]\n: b", "\t", "a: *b", "%", "x" * 300_000, "[" * 50, "steps: {a: {next: 3}}"]
)
def test_no_text_whatever_breaks_the_loader(text: str, shared: dict[str, str]):
    assert faults_of(text, shared)
    assert load_flows({}, {"shared.yaml": text}).faults


def test_a_faulty_file_does_not_keep_a_sound_one_back(small: str, shared: dict[str, str]):
    loaded = load_flows({"bad.yaml": "flow: bad", "small.yaml": small}, shared)
    assert list(loaded.flows) == ["small"]
    assert {fault.file for fault in loaded.faults} == {"bad.yaml"}


def test_two_flows_of_one_name_are_a_fault(small: str, shared: dict[str, str]):
    loaded = load_flows({"a.yaml": small, "b.yaml": small}, shared)
    assert [str(fault) for fault in loaded.faults] == [
        "b.yaml:1:1: the name 'small' is taken by a.yaml. Give this flow a name of its own."
    ]


def test_a_follow_up_must_exist_and_be_asked_for(small: str, shared: dict[str, str]):
    faults = faults_of(small + "follow_ups:\n  - {flow: later, after: 14d}\n", shared)
    assert [fault.split(":", 3)[3].strip() for fault in faults] == [
        "no step asks whether we may send 'later': add one with 'purpose: follow_up'.",
        "there is no flow 'later' to follow up with. Add it or mend the name.",
    ]
    assert all(fault.startswith("small.yaml:28:1:") for fault in faults)


def test_too_much_of_anything_is_a_fault_and_takes_no_time(shared: dict[str, str]):
    steps = "".join(f"  s{n}: {{say: {{en: x}}, next: {{go: s{n + 1}}}}}\n" for n in range(4000))
    faults = faults_of("flow: small\nlanguages: [en]\nsteps:\n" + steps, shared)
    assert "small.yaml:4:3: the steps: 4000 are too many (40 at most)." in faults
