"""Tell who was cared for from a stranger, in English: a stranger has nothing to say of nurses, food or waiting.

"I didn't have a scan in the end", "I'm not the patient but you looked after my wife well" come from visits. Data and
one question; greetings and scores are no telling ("good morning, wrong number").
"""

from collections.abc import Sequence

_OF_CARE_WORDS = """
    kind kindness lovely great brilliant excellent amazing fantastic wonderful friendly helpful caring rude fab
    fabulous superb nice terrible awful appalling disgusting polite welcoming professional attentive faultless
    marvellous cheerful reassuring reassured gentle patience comfortable impressed grateful thankful worried nervous scared terrified
    anxious frightened calm calmed clean dirty filthy noisy shambles disgrace hungry agony
    nurse nurses staff doctor doctors consultant surgeon midwife midwives porter porters physio receptionist hca matron
    anaesthetist chaplain team care treatment treated theatre food meal meals bed beds trolley drip pain medication meds
    tablets injection surgery results diagnosed condition discharged admitted looked helped explained listened waited
    waiting wait cancelled rebooked promised sent instead anyway saw brought
"""
OF_CARE = frozenset(_OF_CARE_WORDS.split())
_OF_VISITS = frozenset({"ward", "wards", "visit", "visits", "visiting", "clinic", "reception", "operation", "scan"})
_CLOSINGS = (
    ("what", "a"),
    ("what", "an"),
    ("the", "end"),
    ("like", "that"),
    ("like", "this"),
    ("called", "me"),
    ("calling", "me"),
    ("easy", "to"),
)


def tells_of_care(words: Sequence[str], start: int, end: int, *, of_visits: bool) -> bool:
    """Whether what stands outside ``words[start:end]`` tells of care received.

    ``of_visits``: words for places and visits count too; in a denial ("never been near a ward") they do not.
    """
    outside = [*words[:start], *words[end:]]
    telling = OF_CARE | _OF_VISITS if of_visits else OF_CARE
    if not telling.isdisjoint(outside):
        return True
    return any(tuple(outside[place : place + len(one)]) == one for one in _CLOSINGS for place in range(len(outside)))
