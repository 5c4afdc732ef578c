"""The month's Friends and Family Test figures in the published layouts, whole or with small numbers hidden."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

from sqlalchemy import Connection

from bot.organisation import Organisation
from bot.organisation_file import Eligible
from bot.reports.fft_eligible import WardMonth, read_ward_months
from bot.reports.fft_layouts import ANSWERS, LAYOUTS, MODE_OF_CHANNEL, OTHER, RESULT_COLUMNS, Layout, Level
from bot.reports.fft_return import count_channels, count_fft
from bot.reports.suppression import Node, suppress

HIDDEN = "*"
NOT_COMPUTED = "-"
TRUST_KEY = "trust"
Cell: TypeAlias = str | int
Row: TypeAlias = dict[str, Cell]


@dataclass(frozen=True, slots=True)
class FftReport:
    """One setting's month. ``rows`` have ``columns``; ``totals`` are the levels above them, the trust first.

    ``suppressed``: small numbers are hidden, and it may be shown widely. ``own_wards``: only some wards' rows, without
    anything they could be subtracted from. ``comment_only``: responses without a score, in no figure; None if hidden.
    """

    setting: str
    month: str
    title: str
    level: Level
    suppressed: bool
    own_wards: bool
    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    totals: tuple[Row, ...]
    modes: tuple[tuple[str, Cell], ...]
    comment_only: int | None


@dataclass(frozen=True, slots=True)
class _Figures:
    """What one ward, site or trust had. ``eligible``: None when it is left out."""

    key: str
    level: Level
    site: str
    ward: str
    counts: Mapping[str, int]
    eligible: int | None
    specialties: tuple[str, ...] = ()

    @property
    def responses(self) -> int:
        return sum(self.counts.values())


def read_fft(
    connection: Connection,
    organisation: Organisation,
    *,
    setting: str,
    month: str,
    suppressed: bool,
    wards: tuple[str, ...] | None = None,
) -> FftReport:
    """The report of ``setting``, one of LAYOUTS, in ``month``, YYYY-MM. Raises KeyError for another setting.

    ``wards`` (``WARD`` or ``SITE/WARD``): only these wards' rows, whatever the layout's level, always suppressed, and
    no totals. What is hidden is decided over the whole trust all the same.
    """
    layout = LAYOUTS[setting]
    counted = count_fft(connection, organisation, setting=setting, month=month)
    months = read_ward_months(connection, organisation, event=layout.event, classes=layout.classes, month=month)
    figures = _every_level(_wards(organisation, counted, months))
    own_wards = wards is not None
    suppressed = suppressed or own_wards
    hidden = suppress(_tree(figures)) if suppressed and figures else frozenset[str]()
    level = Level.WARD if own_wards else layout.level
    shown = [one for one in figures if one.level is level and (wards is None or _is_own(one, wards))]
    above = [one for one in figures if not own_wards and _DEPTH[one.level] < _DEPTH[level]]
    channels = {} if own_wards else count_channels(connection, organisation, setting=setting, month=month)
    return FftReport(
        setting=setting,
        month=month,
        title=layout.title,
        level=level,
        suppressed=suppressed,
        own_wards=own_wards,
        columns=layout.columns(level),
        rows=tuple(_row(organisation, layout.columns(level), one, hidden) for one in shown),
        totals=tuple(_total(organisation, one, hidden) for one in above),
        modes=() if own_wards else _modes(layout, channels, is_hidden=TRUST_KEY in hidden),
        comment_only=None if suppressed else sum(row["comment_only"] for row in counted),
    )


def percentage(part: int, whole: int) -> Cell:
    """Whole per cent, halves up, as ``(1+2) / all six`` is published; ``-`` when there is nothing to divide by."""
    return (200 * part + whole) // (2 * whole) if whole else NOT_COMPUTED


_DEPTH = {level: depth for depth, level in enumerate(Level)}


def _wards(
    organisation: Organisation, counted: Iterable[Mapping[str, Any]], months: Mapping[tuple[str, str], WardMonth]
) -> list[_Figures]:
    """Every ward with a response or an encounter in the month. Codes in capitals: a feed may write one both ways."""
    counts: dict[tuple[str, str], Counter[str]] = {place: Counter() for place in months}
    for row in counted:
        if not row["responses"]:
            continue  # a comment without a score is in no figure, and makes no row
        place = (row["site"].strip().upper(), row["ward"].strip().upper())
        counts.setdefault(place, Counter()).update({name: row[name] for name in ANSWERS})
    nobody = WardMonth(None if organisation.fft_eligible is Eligible.LEFT_OUT else 0, ())
    return [
        _Figures(
            f"ward:{site}/{ward}",
            Level.WARD,
            site,
            ward,
            {name: found[name] for name in ANSWERS},
            months.get((site, ward), nobody).eligible,
            _specialties(organisation, site, ward, months.get((site, ward), nobody)),
        )
        for (site, ward), found in sorted(counts.items())
    ]


def _specialties(organisation: Organisation, site: str, ward: str, month: WardMonth) -> tuple[str, ...]:
    known = organisation.ward(site, ward)
    own = (known.specialty,) if known and known.specialty else ()
    named = {name.lower(): name for name in reversed((*own, *month.specialties))}
    return tuple(dict.fromkeys(named[name.lower()] for name in (*own, *month.specialties)))[:2]


def _every_level(wards: list[_Figures]) -> list[_Figures]:
    """The trust, its sites, its wards; nothing at all when no ward had anything."""
    if not wards:
        return []
    codes = dict.fromkeys(ward.site for ward in wards)
    sites = [
        _sum(f"site:{code}", Level.SITE, [ward for ward in wards if ward.site == code], site=code) for code in codes
    ]
    return [_sum(TRUST_KEY, Level.TRUST, wards), *sites, *wards]


def _sum(key: str, level: Level, parts: list[_Figures], *, site: str = "") -> _Figures:
    counts = {name: sum(part.counts[name] for part in parts) for name in ANSWERS}
    known = [part.eligible for part in parts if part.eligible is not None]
    return _Figures(key, level, site, "", counts, sum(known) if known else None)


def _tree(figures: list[_Figures]) -> Node:
    def below(level: Level, site: str | None) -> tuple[Node, ...]:
        return tuple(
            Node(one.key, one.responses, below(Level.WARD, one.site) if level is Level.SITE else ())
            for one in figures
            if one.level is level and site in (None, one.site)
        )

    return Node(TRUST_KEY, figures[0].responses, below(Level.SITE, None))


def _is_own(one: _Figures, wards: tuple[str, ...]) -> bool:
    allowed = {ward.strip().upper() for ward in wards}
    return bool(one.ward) and bool({one.ward, f"{one.site}/{one.ward}"} & allowed)


def _row(organisation: Organisation, columns: tuple[str, ...], one: _Figures, hidden: frozenset[str]) -> Row:
    first, second, *_ = (*one.specialties, "", "")
    every: Row = {
        "ICB Code": organisation.icb_code,
        "Trust Code": organisation.trust_code,
        "Trust Name": organisation.trust_name,
        **_place(organisation, one),
        **_results(one, is_hidden=one.key in hidden),
        "First Speciality": first,
        "Second Speciality": second,
    }
    return {column: every[column] for column in columns}


def _total(organisation: Organisation, one: _Figures, hidden: frozenset[str]) -> Row:
    place = _place(organisation, one) if one.level is Level.SITE else {"Site Code": "", "Site Name": ""}
    place.pop("Ward Name", None)
    return {"Level": one.level.capitalize(), **place, **_results(one, is_hidden=one.key in hidden)}


def _place(organisation: Organisation, one: _Figures) -> Row:
    site, ward = organisation.site(one.site), organisation.ward(one.site, one.ward)
    return {
        "Site Code": one.site,
        "Site Name": site.name if site else one.site or "Site not given",
        "Ward Name": ward.name if ward else one.ward or "Ward not given",
    }


def _results(one: _Figures, *, is_hidden: bool) -> Row:
    if is_hidden:
        # The eligible go too: no more than they can have answered, and of one eligible patient that tells all.
        return dict.fromkeys(RESULT_COLUMNS, HIDDEN)
    counts, whole = one.counts, one.responses
    return {
        "Total Responses": whole,
        "Total Eligible": NOT_COMPUTED if one.eligible is None else one.eligible,
        "Percentage Positive": percentage(counts["very_good"] + counts["good"], whole),
        "Percentage Negative": percentage(counts["poor"] + counts["very_poor"], whole),
        **{column: counts[name] for name, column in ANSWERS.items()},
    }


def _modes(layout: Layout, channels: Mapping[str, int], *, is_hidden: bool) -> tuple[tuple[str, Cell], ...]:
    counts: Counter[str] = Counter()
    for channel, number in channels.items():
        counts[MODE_OF_CHANNEL.get(channel, OTHER)] += number
    return tuple((mode, HIDDEN if is_hidden else counts[mode]) for mode in layout.modes)
