"""What trying a policy showed, ready to be drawn: one sentence first, then bars and lines with the figures beside them.

Widths are in per cent of the picture, so that it may be as narrow as a phone and its words stay as large as all others.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from bot.reports.policy_replay import Summary, Trial, Waits

LINE_HEIGHT = 100
AVERAGED_FROM = timedelta(days=60)
"""Over longer times the line shows each week's average: Sundays would make a saw of it."""
OFTEN = 6
"""Patients asked so many times or more stand in one bar."""
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: its figure as it is written, and how long it is, in per cent."""

    number: int
    width: float


@dataclass(frozen=True, slots=True)
class BarRow:
    """One thing that is compared, a bar for each policy. ``of``: out of how many, 0 where that says nothing."""

    name: str
    bars: tuple[Bar, ...]
    of: int = 0


@dataclass(frozen=True, slots=True)
class Picture:
    """Bars of one kind. ``says``: what they show, in a sentence."""

    id: str
    title: str
    says: str
    rows: tuple[BarRow, ...]
    unit: str


@dataclass(frozen=True, slots=True)
class Week:
    """Texts a day on average in the week, or on the one day, that begins on ``first``; one figure for each policy."""

    first: date
    texts: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class LinePicture:
    """Texts a day as lines: points for a polyline in a box of 100 by 100, and marks for the axes."""

    says: str
    lines: tuple[str, ...]
    top: int
    marks: tuple[tuple[str, float], ...]
    weeks: tuple[Week, ...]
    is_weekly: bool


def headline(trial: Trial) -> str:
    """The one sentence: what would change for patients."""
    if len(trial.policies) == 1:
        (one,) = trial.policies
        return f"With this policy {_people(one.patients_asked)} would be asked; {_most(one, None)}."
    before, after = trial.policies
    return f"With the new policy {_change(before, after)}; {_most(after, before)}."


def _change(before: Summary, after: Summary) -> str:
    more, texts = _share(before.patients_asked, after.patients_asked), _share(before.asked, after.asked)
    if before.patients_asked == after.patients_asked:
        said = f"as many people would be asked ({after.patients_asked:,})"
        if before.asked == after.asked:
            return f"{said} as often ({after.asked:,} texts)"
        return f"{said}, with {after.asked:,} texts instead of {before.asked:,}: {texts}"
    return f"{after.patients_asked:,} people would be asked instead of {before.patients_asked:,}: {more}"


def _share(before: int, after: int) -> str:
    if before == 0:
        return f"{after:,} more"
    change = round(abs(after - before) * 100 / before)
    return f"{change or 'less than 1'}% {'more' if after > before else 'fewer'}"


def _most(after: Summary, before: Summary | None) -> str:
    if after.most == 0:
        return "nobody would be asked"
    said = f"nobody more than {_times(after.most)}"
    if before is None:
        return said
    return f"{said}, as now" if before.most == after.most else f"{said} instead of {before.most}"


def _times(number: int) -> str:
    return {1: "once", 2: "twice"}.get(number, f"{number:,} times")


def _people(number: int) -> str:
    return "one person" if number == 1 else f"{number:,} people"


def span_of(trial: Trial) -> str:
    """``between 3 Oct 2025 and 2 Apr 2026``."""
    if trial.first is None or trial.last is None:
        return ""
    return f"between {day_words(trial.first)} and {day_words(trial.last)}"


def day_words(day: date) -> str:
    """``3 Oct 2025``."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def draw_pathways(trial: Trial) -> Picture:
    """How many encounters of each pathway somebody would be asked about."""
    named = {one.pathway: one for each in trial.policies for one in each.by_pathway}
    asked = [{one.pathway: one.asked for one in each.by_pathway} for each in trial.policies]
    rows = [(one.title, [each.get(name, 0) for each in asked], one.encounters) for name, one in named.items()]
    return Picture("pathways", "Asked, by pathway", _says_pathways(rows), _bars(rows), "texts")


def _says_pathways(rows: Sequence[tuple[str, list[int], int]]) -> str:
    if not rows:
        return "Nobody would be asked."
    if len(rows[0][1]) == 1:
        name, numbers, _ = max(rows, key=lambda row: row[1][0])
        return f"Most texts would be about {name}: {numbers[0]:,}."
    changed = [row for row in rows if row[1][0] != row[1][1]]
    if not changed:
        return "Nothing changes for any pathway."
    name, (before, after), _ = max(changed, key=lambda row: abs(row[1][1] - row[1][0]))
    return f"The greatest change is in {name}: {after:,} texts instead of {before:,}."


def draw_reasons(trial: Trial) -> Picture:
    """Why encounters would not be asked about."""
    named = {one.reason: one.words for each in trial.policies for one in each.refused}
    counts = [{one.reason: one.encounters for one in each.refused} for each in trial.policies]
    rows = [(_line_of(words), [each.get(code, 0) for each in counts], 0) for code, words in named.items()]
    rows.sort(key=lambda row: -max(row[1]))
    says = f"Most often: {rows[0][0][:1].lower()}{rows[0][0][1:]}." if rows else "Every encounter would be asked about."
    return Picture("reasons", "Not asked, by reason", says, _bars(rows), "encounters")


def _line_of(sentence: str) -> str:
    """A reason's sentence as the name of a bar."""
    return f"{sentence[:1].upper()}{sentence[1:]}".removesuffix(".")


def draw_spread(trial: Trial) -> Picture:
    """How many patients would be asked how often."""
    counts = [_gathered(each) for each in trial.policies]
    last = max((times for each in counts for times in each), default=0)
    rows = [(_often(times, last), [each.get(times, 0) for each in counts], 0) for times in range(last + 1)]
    last_one = trial.policies[-1]
    never = last_one.patients - last_one.patients_asked
    says = f"{never:,} of {last_one.patients:,} patients would not be asked at all; {_most(last_one, None)}."
    return Picture("spread", "How often a patient is asked", says, _bars(rows), "patients")


def _gathered(summary: Summary) -> dict[int, int]:
    found: dict[int, int] = {}
    for one in summary.spread:
        times = min(one.times, OFTEN)
        found[times] = found.get(times, 0) + one.patients
    return found


def _often(times: int, last: int) -> str:
    if times == OFTEN and last == OFTEN:
        return f"{OFTEN} times or more"
    return {0: "Not at all", 1: "Once", 2: "Twice"}.get(times, f"{times} times")


def draw_waits(trial: Trial) -> Picture:
    """How long after its end an encounter is asked about."""
    waits = [each.waits for each in trial.policies]
    kinds = (("Half of them within", "median"), ("Nine in ten within", "nine_in_ten"), ("The last after", "longest"))
    rows = [(name, [getattr(one, kind) or 0 for one in waits], 0) for name, kind in kinds]
    return Picture("waits", "Hours until the text", _says_waits(waits[-1]), _bars(rows), "hours")


def _says_waits(waits: Waits) -> str:
    if waits.median is None or waits.longest is None:
        return "Nobody would be asked."
    half, last = hours_words(waits.median), hours_words(waits.longest)
    return f"Half of the texts would go within {half} of the end, the last after {last}."


def hours_words(hours: int) -> str:
    """``1 day 2 hours``."""
    days, rest = divmod(hours, 24)
    units = ((days, "day"), (rest, "hour"))
    parts = [f"{number} {unit}" + ("" if number == 1 else "s") for number, unit in units if number]
    return " ".join(parts) or "an hour"


def _bars(rows: Sequence[tuple[str, list[int], int]]) -> tuple[BarRow, ...]:
    longest = max((number for _, numbers, _ in rows for number in numbers), default=0) or 1
    return tuple(
        BarRow(name, tuple(Bar(number, round(number * 100 / longest, 2)) for number in numbers), of)
        for name, numbers, of in rows
    )


def draw_days(trial: Trial) -> LinePicture | None:
    """Texts a day; None when none would go."""
    days = sorted({one.day for each in trial.policies for one in each.days})
    if not days:
        return None
    is_weekly = days[-1] - days[0] > AVERAGED_FROM
    weeks = _weeks(trial, days[0], days[-1], 7 if is_weekly else 1)
    top = max(1, *(round(number + 0.5) for week in weeks for number in week.texts))
    lines = tuple(_line([week.texts[number] for week in weeks], top) for number in range(len(trial.policies)))
    busiest = [max((one.texts for one in each.days), default=0) for each in trial.policies]
    says = f"At most {busiest[-1]:,} texts on one day" + (f", {busiest[0]:,} now." if len(busiest) > 1 else ".")
    return LinePicture(says, lines, top, _marks(weeks), tuple(weeks), is_weekly)


def _weeks(trial: Trial, first: date, last: date, length: int) -> list[Week]:
    """Whole stretches of ``length`` days; what is left at the end counts as the days it has."""
    counts = [{one.day: one.texts for one in each.days} for each in trial.policies]
    weeks: list[Week] = []
    while first <= last:
        days = [first + timedelta(days=number) for number in range(min(length, (last - first).days + 1))]
        weeks.append(Week(first, tuple(sum(each.get(day, 0) for day in days) / len(days) for each in counts)))
        first += timedelta(days=length)
    return weeks


def _line(numbers: Sequence[float], top: int) -> str:
    step = 100 / max(1, len(numbers) - 1)
    return " ".join(
        f"{number * step:.2f},{LINE_HEIGHT - value * LINE_HEIGHT / top:.2f}" for number, value in enumerate(numbers)
    )


def _marks(weeks: Sequence[Week]) -> tuple[tuple[str, float], ...]:
    """The first, the middle and the last day, and where along the line each stands."""
    chosen = sorted({0, len(weeks) // 2, len(weeks) - 1})
    return tuple((day_words(weeks[one].first), one * 100 / max(1, len(weeks) - 1)) for one in chosen)
