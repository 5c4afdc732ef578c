"""Tell a story of care from a stranger's denial or news of a death, in English: it speaks of care.

"I didn't have a scan in the end" and "I'm not the patient but you looked after my wife well" come from visits, "his
heart stopped and they got him back" from the living. Greetings and scores tell nothing ("good morning, wrong number").
"""

from collections.abc import Sequence

_OF_CARE_WORDS = """
    kind kindness lovely great brilliant excellent amazing fantastic wonderful friendly helpful caring rude fab
    fabulous superb terrible awful appalling disgusting polite welcoming professional attentive faultless marvellous
    cheerful reassuring reassured gentle patience comfortable impressed grateful thankful worried nervous scared
    terrified anxious frightened calm calmed clean dirty filthy noisy shambles disgrace hungry agony nurse nurses
    staff doctor doctors consultant surgeon midwife midwives porter porters physio receptionist hca matron
    anaesthetist chaplain team treatment treated theatre food meal meals bed beds trolley drip pain medication meds
    tablets injection results diagnosed condition discharged admitted looked helped explained listened waited
    waiting cancelled rebooked promised saw brought
"""
OF_CARE = frozenset(_OF_CARE_WORDS.split())
_MOST = 30  # words on either side: strangers write little
# Places and visits tell of care, but not in a denial of them ("never been near a ward"); there, what came instead does.
OF_VISITS = frozenset({"ward", "wards", "visit", "visits", "visiting", "clinic", "reception", "operation", "scan"})
OF_STORIES = frozenset({"sent", "anyway", "instead", "wait", "surgery", "care"})
_CLOSINGS = (
    ("what", "a"),
    ("what", "an"),
    ("so", "good"),
    ("the", "end"),
    ("was", "the", "patient"),
    ("happy", "to", "answer"),
    ("like", "that"),
    ("like", "this"),
    ("called", "me"),
    ("calling", "me"),
    ("easy", "to"),
)


def tells_of_care(words: Sequence[str], start: int, end: int, more: frozenset[str] = frozenset()) -> bool:
    """Whether what stands outside ``words[start:end]`` tells of care received; ``more`` words that tell of it here."""
    outside = [*words[max(start - _MOST, 0) : start], *words[end : end + _MOST]]
    telling = OF_CARE | more
    if not telling.isdisjoint(outside):
        return True
    return any(tuple(outside[place : place + len(one)]) == one for one in _CLOSINGS for place in range(len(outside)))


_ALIVE_WORDS = """
    brought him back|brought her back|brought them back|got him back|got her back|got them back|bring him back
    brought my|doing well|doing great|doing fine|doing so well|doing better|home now|is home|back home|is recovering
    has recovered|fully recovered|recovered well|recovering well|saved him|saved her|saved his|on the mend|now walking
    is walking|breathed by|breathing by|breathed on|much better|feels better|felt better|is better|is thriving|moved to
"""
_ALIVE = tuple(tuple(one.split()) for line in _ALIVE_WORDS.splitlines() for one in line.split("|") if one.strip())
_ALIVE_BEGINS = frozenset(one[0] for one in _ALIVE)
_NEAR = 20  # words on either side
_DEATH = frozenset({"died", "dead", "deceased", "dide", "dyed", "passed", "funeral", "buried", "killed", "die"})


def tells_of_life(words: Sequence[str], start: int, end: int) -> bool:
    """Whether "his heart stopped" at ``words[start:end]`` goes on to a life saved; no plain word of death ever does."""
    if not _DEATH.isdisjoint(words[start:end]):
        return False
    outside = [*words[max(start - _NEAR, 0) : start], *words[end : end + _NEAR]]
    begins = [place for place, word in enumerate(outside) if word in _ALIVE_BEGINS]
    return any(tuple(outside[place : place + len(one)]) == one for place in begins for one in _ALIVE)
