"""What patients write in one language when they answer, stop, ask or say who they are: the form of `lexicon/xx.py`.

Every field but ``language`` is one string of entries with ``|`` between them. *Words* are single words or short
expressions, compared as `split_words` leaves them: case, accents, apostrophes, scripts of digits need no care, and
a word that patients type without its accents needs no second entry. *Whole* entries must be the whole text, but for
politeness around them. *Phrases* are written in the phrase language of `phrases.py` and may stand anywhere in a text;
there ``|`` inside brackets belongs to the phrase, so phrases are separated by line breaks instead.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Lexicon:
    """One language. ``language`` is its code as in flows (``pl``); a field left empty is simply not read."""

    language: str

    # Answers to a rating. Words:
    numbers: tuple[str, ...]  # for each of 1 to 6 and further: its words, also as a grade or ordinal ("jeden|jedynka")
    number_marks: str = ""  # before or behind a number, changing nothing: "number|no|option|answer"
    good: str = ""  # every form (gender, number, adverb) of good, nice, fine
    excellent: str = ""  # stronger than good by itself: excellent, brilliant, perfect
    bad: str = ""
    terrible: str = ""  # stronger than bad by itself
    very: str = ""  # makes stronger, before or behind: very, really, extremely, so
    quite: str = ""  # changes nothing: quite, rather, fairly
    nots: str = ""  # turns good into poor, before or behind: not, wasn't
    at_all: str = ""  # beside a negation, changing nothing: at all
    neither: str = ""  # expressions: neither good nor bad, average, so-so
    dont_know: str = ""  # expressions: don't know, no idea, hard to say
    frames: str = ""  # may stand around an answer, changing nothing: it was, my answer is, I would say, overall
    polite: str = ""  # please, thanks, hello, good day, kisses, dear
    greetings: str = ""  # expressions that hold a word of an answer and are none: good morning, good luck
    joins: str = ""  # begin a comment behind an answer: but, because, although, and
    praise: str = ""  # further words of clear praise for a comment: lovely, kind, wonderful, caring
    blame: str = ""  # further words of clear blame: worst, disgusting, disgrace, rude

    # Answers to a yes/no question. Whole:
    yes: str = ""
    no: str = ""

    kin: str = ""  # words for relatives: `<kin>` in the phrases below

    # What outranks every flow. Whole:
    stop: str = ""
    start: str = ""
    help: str = ""
    wrong_number: str = ""
    # Phrases, one a line; an `…_unless` phrase that overlaps takes a hit back:
    stop_says: str = ""
    stop_unless: str = ""
    start_says: str = ""
    wrong_number_says: str = ""
    wrong_number_unless: str = ""
    never_been_says: str = ""  # "I have not been in hospital": asked once to be sure
    bereavement_says: str = ""  # a death, told to us: "my husband has died"
    bereavement_unless: str = ""  # "nearly died", "years ago", "my phone died"
    help_says: str = ""  # "who is this"; read in short texts only
    carer_says: str = ""  # "answering for Mum", "he cannot text"
    young_says: str = ""  # "I am 15": 8 to 15 in words and digits
    language_says: str = ""  # asks for this language: "in Polish please", in its own words
    names: str = ""  # whole: this language's own name, as its speakers type it, also its English name


def words_of(field: str) -> tuple[str, ...]:
    """The entries of a field of words."""
    return tuple(entry.strip() for entry in field.split("|") if entry.strip())


def phrases_of(field: str) -> tuple[str, ...]:
    """The entries of a field of phrases."""
    return tuple(line.strip() for line in field.splitlines() if line.strip())
