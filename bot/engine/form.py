"""The form of the files that authors write: a flow, a shared question, the shared texts. Meaning is read in `build`."""

from bot.engine.shape import Either, Fields, ListOf, MapOf, Number, Switch, Words

LONGEST_TEXT = 1000  # characters; the longest SMS that providers take is about 1,530
MOST_LANGUAGES = 40
MOST_STEPS = 40
MOST_OPTIONS = 12

EVENTS = ("discharge", "attendance", "stage")
CLASSES = ("inpatient", "day_case", "emergency", "outpatient", "maternity", "community", "mental_health")

_NAME_HINT = "small letters, digits, '-' and '_', beginning with a letter"


def _name(about: str) -> Words:
    return Words(about, longest=40, pattern=r"[a-z][a-z0-9_-]*", hint=_NAME_HINT)


def _time(about: str) -> Words:
    return Words(about, longest=5, pattern=r"[1-9][0-9]{0,3}[hd]", hint="hours or days such as 24h or 5d")


_LANGUAGE = Words(
    "the language", longest=12, pattern=r"[a-z]{2,3}(-[A-Z][a-z]{3})?", hint="a language code such as en, cy or pl"
)
_LANGUAGE_OR_SHARED = Words(
    "the language",
    longest=12,
    pattern=r"shared|[a-z]{2,3}(-[A-Z][a-z]{3})?",
    hint="a language code such as en, cy or pl, or 'shared' and the name of a shared text",
)
_WORDING = Words("the text", longest=LONGEST_TEXT)
_TEXT = Either(
    "the text",
    scalar=_WORDING,
    table=Fields("a draft text", {"draft": Words("the words, not yet reviewed", longest=LONGEST_TEXT)}, ("draft",)),
)


def _texts(about: str) -> MapOf:
    return MapOf(about, _LANGUAGE_OR_SHARED, _TEXT, MOST_LANGUAGES)


def _own_texts(about: str) -> MapOf:
    return MapOf(about, _LANGUAGE, _TEXT, MOST_LANGUAGES)


_BRANCH = Fields(
    "a way on",
    {
        "when": ListOf("the answers that lead here", _name("an answer"), MOST_OPTIONS),
        "go": _name("the step to go to"),
    },
    ("go",),
)

STEP = Fields(
    "the step",
    {
        "lead_in": _texts("words before the question"),
        "ask": _name("the shared question to ask"),
        "choice": _texts("a question with numbered answers"),
        "options": MapOf("the answers", _name("the answer's name"), _texts("the answer's label"), MOST_OPTIONS),
        "comment": _texts("an open question"),
        "kind": Words("what the open question asks for", choices=("what_good", "could_improve", "nonspecific")),
        "yes_no": _texts("a question answered yes or no"),
        "purpose": Words("what the yes is for", choices=("publish", "follow_up", "question")),
        "follow_up": _name("the flow that a yes leads to"),
        "say": _texts("a text that asks nothing"),
        "next": Either("the way on", table=_BRANCH, listing=ListOf("the ways on", _BRANCH, MOST_OPTIONS)),
        "end": Switch("the end of the conversation"),
    },
)

FLOW = Fields(
    "the flow",
    {
        "flow": _name("the flow's name"),
        "title": Words("the title that staff see", longest=120),
        "setting": _name("the FFT return it counts in"),
        "start_when": Fields(
            "start_when",
            {
                "event": Words("the event", choices=EVENTS),
                "class": ListOf("the classes of care", Words("the class of care", choices=CLASSES), len(CLASSES)),
            },
            ("event", "class"),
        ),
        "send": Fields(
            "send",
            {"after": _time("how long after the encounter"), "give_up_after": _time("when it is too late to send")},
            ("after", "give_up_after"),
        ),
        "remind": Fields(
            "remind",
            {"after": _time("how long without an answer"), "times": Number("the number of reminders", 1, 2)},
            ("after", "times"),
        ),
        "expires_after": _time("how long answers are awaited"),
        "languages": ListOf("the languages of the flow", _LANGUAGE, MOST_LANGUAGES),
        "invitation": _texts("the first text around the first question"),
        "steps": MapOf("the steps", _name("the step's name"), STEP, MOST_STEPS),
        "follow_ups": ListOf(
            "the follow-ups",
            Fields(
                "a follow-up",
                {"flow": _name("the flow to follow up with"), "after": _time("how long after the encounter")},
                ("flow", "after"),
            ),
            3,
        ),
    },
    ("flow", "title", "setting", "send", "expires_after", "languages", "steps"),
)

SHARED_CHOICE = Fields(
    "the shared question",
    {
        "choice": _name("the shared question's name"),
        "question": _own_texts("the question"),
        "options": MapOf("the answers", _name("the answer's name"), _own_texts("the answer's label"), MOST_OPTIONS),
    },
    ("choice", "question", "options"),
)

SHARED_TEXTS = Fields(
    "the shared texts",
    {"texts": MapOf("the shared texts", _name("the text's name"), _own_texts("the text"), 80)},
    ("texts",),
)
