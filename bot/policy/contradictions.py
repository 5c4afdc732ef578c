"""What a contact policy may not say: names nobody has, pathways nothing reaches, limits that never bite.

Found in the form alone. Whether a pathway would starve is found by playing patients through it: see `starving`.
"""

from collections.abc import Iterator
from difflib import get_close_matches
from typing import TypeAlias, get_args

from bot.policy.schema import AllBut, ClassName, LimitPart, PathwayPart, PolicyFile, Which

Place: TypeAlias = tuple[str | int, ...]
Fault: TypeAlias = tuple[Place, str]


def find(form: PolicyFile) -> Iterator[Fault]:
    """Every contradiction as its place in the file and a sentence with an example."""
    yield from _names(form)
    yield from _unreached(form)
    yield from _classes(form)
    yield from _limits(form)
    yield from _numbers(form)
    for number, need in enumerate(form.text_needs):
        if need in form.no_text_needs:
            yield ("text_needs", number), f"“{need}” stands in no_text_needs too: a need is in one list only"


def _names(form: PolicyFile) -> Iterator[Fault]:
    known = [*form.pathways, *form.groups]
    for group, members in form.groups.items():
        if group in form.pathways:
            yield ("groups", group), f"“{group}” is a pathway's name already; call the group otherwise"
        for number, name in enumerate(members):
            if name not in form.pathways:
                yield ("groups", group, number), _nobody(name, list(form.pathways))
    for number, limit in enumerate(form.limits):
        for key in ("across", "holds"):
            for name in _named(getattr(limit, key)):
                if name not in known:
                    yield ("limits", number, key), _nobody(name, known)


def _named(which: Which | None) -> list[str]:
    if which is None or which == "all":
        return []
    return which.all_but if isinstance(which, AllBut) else which


def _nobody(name: str, known: list[str]) -> str:
    close = get_close_matches(name, known, n=1)
    hint = f"; did you mean “{close[0]}”?" if close else ""
    return f"no pathway is called “{name}”, so it would hold for nobody{hint}"


def _unreached(form: PolicyFile) -> Iterator[Fault]:
    above: list[tuple[str, PathwayPart]] = []
    for name, part in form.pathways.items():
        taker = next((other for other, before in above if _takes_all(before, part)), None)
        if taker is not None:
            yield (
                ("pathways", name),
                f"no encounter ever comes to “{name}”: “{taker}”, which stands above it, takes them all, for example"
                f" class {part.classes[0]}{f' with pathway {part.words[0]}' if part.words else ''}. Put the narrower"
                " one first",
            )
        above.append((name, part))


def _takes_all(before: PathwayPart, part: PathwayPart) -> bool:
    if not set(part.classes) <= set(before.classes):
        return False
    narrow = before.words or before.specialties
    both = set(part.words) <= set(before.words) and set(part.specialties) <= set(before.specialties)
    return not narrow or (bool(part.words or part.specialties) and both)


def _classes(form: PolicyFile) -> Iterator[Fault]:
    open_to_all = {one for part in form.pathways.values() if not part.words + part.specialties for one in part.classes}
    for missing in (one for one in get_args(ClassName) if one not in open_to_all):
        yield (
            ("pathways",),
            f"an encounter of class {missing} may belong to no pathway: add one with classes: [{missing}] and no words",
        )


def _limits(form: PolicyFile) -> Iterator[Fault]:
    for number, limit in enumerate(form.limits):
        if limit.per in ("stage", "pregnancy"):
            yield from _stages(form, number, limit)
        for other_number, other in enumerate(form.limits):
            if (
                other_number != number
                and _covers(form, other, limit)
                and not (_covers(form, limit, other) and number < other_number)
            ):
                yield (
                    ("limits", number),
                    f"at most {limit.at_most} per {limit.per} is never reached: limit {other_number + 1} (at most"
                    f" {other.at_most} per {other.per}) already allows fewer, for example a"
                    f" {_ordinal(limit.at_most + 1)} invitation after one day",
                )
                break


def _stages(form: PolicyFile, number: int, limit: LimitPart) -> Iterator[Fault]:
    members = _flat(form, limit.across)
    if limit.per == "stage" and not any(form.pathways[name].stage for name in members if name in form.pathways):
        yield ("limits", number), "“per: stage” needs pathways that have a stage: give them one, like “stage: birth”"
    if limit.across == "all":
        yield ("limits", number), f"“per: {limit.per}” must say across which pathways: across: [maternity]"


def _covers(form: PolicyFile, strict: LimitPart, loose: LimitPart) -> bool:
    """Whether ``strict`` refuses whatever ``loose`` would refuse, so that ``loose`` says nothing."""
    if strict.per in ("stage", "pregnancy") or loose.per in ("stage", "pregnancy"):
        return strict == loose
    wide = (
        _flat(form, loose.across) <= _flat(form, strict.across)
        and _flat(form, loose.holds or loose.across) <= _flat(form, strict.holds or strict.across)
        and set(loose.counted) <= set(strict.counted)
        and set(loose.by) <= set(strict.by)
    )
    return wide and strict.at_most <= loose.at_most and _days(strict.per) >= _days(loose.per)


def _flat(form: PolicyFile, which: Which) -> set[str]:
    names = {one for name in _named(which) for one in form.groups.get(name, [name])}
    if which == "all":
        return {"*", *form.pathways}
    return set(form.pathways) - names if isinstance(which, AllBut) else names


def _numbers(form: PolicyFile) -> Iterator[Fault]:
    caps = form.caps
    if caps.a_day is not None and caps.a_month is not None and caps.a_month < caps.a_day:
        yield ("caps", "a_month"), f"a month may not hold fewer invitations ({caps.a_month}) than a day ({caps.a_day})"
    if _days(form.transfers) > _days(form.stale_after):
        yield (
            ("transfers",),
            f"waits {form.transfers} for the discharge that ends care, but after {form.stale_after} it is too late to"
            " ask: write at most that",
        )
    shortest = min((_days(one.per) for one in form.limits if one.per not in ("stage", "pregnancy")), default=0)
    if _days(form.turns) < shortest:
        yield (
            ("turns",),
            f"a claim of {form.turns} ends before any limit ({shortest}d) is free again, so a pathway passed over today"
            f" would be passed over every time: write at least {shortest}d",
        )


def _days(word: str) -> int:
    return int(word.removesuffix("d"))


def _ordinal(number: int) -> str:
    return {2: "second", 3: "third", 4: "fourth", 5: "fifth"}.get(number, f"{number}th")
