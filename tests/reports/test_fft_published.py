"""The published layouts: the columns, the percentages, and every figure against a recomputation of its own.

`fft_world.Recount` reads what a test put in, in plain Python, without the product.
"""

import csv
import io
from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from sqlalchemy import insert

from bot.db.columns import table_of
from bot.db.tables.encounters import Encounter
from bot.organisation_file import Eligible, MonthOf
from bot.reports.fft_files import Part, fft_csv, fft_json, file_name
from bot.reports.fft_published import FftReport, percentage, read_fft
from tests.reports.fft_world import KINDS, MONTHS, SIX, Recount, fill
from tests.world import World

PLACE = ["ICB Code", "Trust Code", "Trust Name", "Site Code", "Site Name", "Ward Name"]
RESULTS = ["Total Responses", "Total Eligible", "Percentage Positive", "Percentage Negative"]
RESULTS += ["Very Good", "Good", "Neither Good nor Poor", "Poor", "Very Poor", "Don't Know"]
INPATIENT = [*PLACE, *RESULTS, "First Speciality", "Second Speciality"]
EMERGENCY = [name for name in INPATIENT if name != "Ward Name" and "Speciality" not in name]
OUTPATIENT = [name for name in EMERGENCY if not name.startswith("Site")]


def report(world: World, setting: str, month: str, *, suppressed: bool = False, **chosen: Any) -> FftReport:
    organisation = replace(world.deployment.organisation, **chosen)
    return world.read(lambda link: read_fft(link, organisation, setting=setting, month=month, suppressed=suppressed))


def percent(part: int, whole: int) -> str:
    """By decimal long division, halves away from nothing."""
    if not whole:
        return "-"
    tenths = part * 1000 // whole
    return str(tenths // 10 + (tenths % 10 >= 5))


def expected_figures(counts: Counter[str], eligible: int | str) -> list[str]:
    total = sum(counts[name] for name in SIX)
    positive, negative = counts["very_good"] + counts["good"], counts["poor"] + counts["very_poor"]
    cells = [total, eligible, percent(positive, total), percent(negative, total), *(counts[name] for name in SIX)]
    return [str(cell) for cell in cells]


WARD_NAMES = {
    "ALDER": ("Alder Ward", "General medicine"),
    "BEECH": ("Beech Ward", "General surgery"),
    "CEDAR": ("Cedar Ward", "Trauma and orthopaedics"),
    "ELM": ("Elm Ward", "Rehabilitation"),
    "": ("Ward not given", ""),
    "NEW": ("NEW", ""),
}
SITE_NAMES = {"RZZ01": "Example General Hospital", "RZZ02": "Sample Community Hospital", "RXX99": "RXX99"}
TRUST = ["QZZ", "RZZ", "Example Hospitals NHS Foundation Trust"]


def expected_file(kept: Recount, setting: str, month: str, by: str, eligible_by: str) -> list[list[str]]:
    """The whole CSV file, as it should be."""
    counts = kept.responses(setting, month, by)
    eligible, specialties = kept.eligible(setting, month, asked=eligible_by == "asked")
    places = sorted({*counts, *specialties})
    groups: dict[tuple[str, ...], list[Any]] = {}
    for site, ward in places:
        key = {"inpatient": (site, ward), "emergency": (site,), "outpatient": ()}[setting]
        groups.setdefault(key, []).append((site, ward))
    lines = []
    for key, members in sorted(groups.items()):
        total = sum((counts.get(place, Counter()) for place in members), Counter())
        number = "-" if eligible_by == "left_out" else sum(eligible[place] for place in members)
        line = [*TRUST, *([key[0], SITE_NAMES[key[0]]] if key else [])]
        if setting == "inpatient":
            name, own = WARD_NAMES[key[1]]
            found = specialties.get(key, Counter())
            named = [own, *(word for word, _ in sorted(found.items(), key=lambda one: (-one[1], one[0])))]
            first, second, *_ = [*dict.fromkeys(word for word in named if word), "", ""]
            lines.append([*line, name, *expected_figures(total, number), first, second])
        else:
            lines.append([*line, *expected_figures(total, number)])
    return [{"inpatient": INPATIENT, "emergency": EMERGENCY, "outpatient": OUTPATIENT}[setting], *lines]


@pytest.mark.parametrize(("by", "eligible"), [("answer", "recorded"), ("encounter", "asked"), ("answer", "left_out")])
def test_every_cell_is_what_a_recount_by_hand_gives(world: World, by: str, eligible: str) -> None:
    kept = fill(world, seed=len(by) * 10 + len(eligible))
    seen = 0
    for setting in KINDS:
        for month in MONTHS:
            made = report(world, setting, month, fft_month_of=MonthOf(by), fft_eligible=Eligible(eligible))
            lines = list(csv.reader(io.StringIO(fft_csv(made), newline="")))
            assert lines == expected_file(kept, setting, month, by, eligible), (setting, month)
            found = sum(sum(one.values()) for one in kept.responses(setting, month, by).values())
            assert sum(int(number) for _, number in made.modes) == found
            seen += found
    assert seen == len(kept.scores), "none is left out, none counts twice"


def test_totals_and_modes_add_up_and_a_messenger_counts_as_other(world: World) -> None:
    kept = fill(world, seed=5)
    made = report(world, "inpatient", "2026-11")
    counts = kept.responses("inpatient", "2026-11", "answer")
    trust, *sites = made.totals
    assert trust["Level"] == "Trust"
    assert trust["Total Responses"] == sum(sum(one.values()) for one in counts.values())
    for row in sites:
        own = [sum(one.values()) for (site, _), one in counts.items() if site == row["Site Code"]]
        assert row["Total Responses"] == sum(own)
    channels = Counter(
        one["channel"] for one in kept.scores if one["setting"] == "inpatient" and kept.month_of(one["at"]) == "2026-11"
    )
    sms = channels["twilio_sms"] + channels["simulator"]
    other = channels["telegram"] + channels["twilio_whatsapp"]
    assert {mode: number for mode, number in made.modes if number} == {"SMS": sms, "Other": other}
    listed = ",".join(mode for mode, _ in made.modes)
    assert listed == "SMS,Electronic Discharge,Electronic Home,Paper Discharge,Paper Home,Telephone,Online,Other"
    assert "Electronic Home" not in dict(report(world, "emergency", "2026-11").modes)


def test_the_published_form_shows_no_one_to_four_anywhere(world: World) -> None:
    fill(world, seed=8, size=220)
    for setting in KINDS:
        for month in ("2026-09", "2026-10", "2026-11", "2026-12", "2027-01"):
            whole, safe = (report(world, setting, month, suppressed=hide) for hide in (False, True))
            for open_row, safe_row in zip((*whole.rows, *whole.totals), (*safe.rows, *safe.totals), strict=True):
                if open_row["Total Responses"] in (1, 2, 3, 4):
                    assert {safe_row[name] for name in OUTPATIENT[3:]} == {"*"}
                hidden = safe_row["Total Responses"] == "*"
                assert hidden or safe_row == open_row
                assert not (hidden and open_row["Total Responses"] == 0)
            assert safe.comment_only is None


def test_modes_go_with_their_trust_and_a_wards_own_view_has_nothing_to_subtract_from(world: World) -> None:
    fill(world, seed=3, size=12)
    made = report(world, "outpatient", "2026-11", suppressed=True)
    for month in ("2026-10", "2026-11", "2026-12"):
        made = report(world, "outpatient", month, suppressed=True)
        if made.rows and made.rows[0]["Total Responses"] == "*":
            assert {number for _, number in made.modes} == {"*"}
    organisation = world.deployment.organisation
    for setting in KINDS:
        own = world.read(
            lambda link, setting=setting: read_fft(
                link, organisation, setting=setting, month="2026-11", suppressed=False, wards=("RZZ01/alder", "ELM")
            )
        )
        assert own.suppressed
        assert (own.totals, own.modes, own.comment_only) == ((), (), None)
        assert {row["Ward Name"] for row in own.rows} <= {"Alder Ward", "Elm Ward"}


def test_a_month_without_anything_has_a_header_and_no_row(world: World) -> None:
    made = report(world, "inpatient", "2020-04")
    assert fft_csv(made).splitlines() == [",".join(INPATIENT)]
    assert (made.rows, made.totals) == ((), ())
    assert fft_json(made)["rows"] == []


def test_a_ward_name_cannot_start_a_formula(world: World) -> None:
    kept = fill(world, seed=1, size=4)
    row = dict(kept.encounters[0]) | {"id": 77, "key": "x", "reference_hash": "x", "ward": "=cmd|' /c calc'!A0"}
    row |= {"event": "discharge", "encounter_class": "inpatient", "deceased": "", "discharge_method": ""}
    row |= {"discharge_destination": "", "ended_at": datetime(2026, 11, 5, tzinfo=UTC)}
    row.pop("asked")
    world.write(lambda link: link.execute(insert(table_of(Encounter)).values(row)))
    assert "'=CMD|' /C CALC'!A0" in fft_csv(report(world, "inpatient", "2026-11"))


@pytest.mark.parametrize(
    ("part", "whole", "shown"), [(1, 2, 50), (1, 8, 13), (3, 8, 38), (1, 3, 33), (2, 3, 67), (1, 200, 1), (0, 0, "-")]
)
def test_percentages_have_no_decimals_and_round_halves_up(part: int, whole: int, shown: int | str) -> None:
    assert percentage(part, whole) == shown


def test_the_other_parts_and_the_files_name(world: World) -> None:
    fill(world, seed=2)
    made = report(world, "inpatient", "2026-11")
    assert fft_csv(made, Part.MODES).splitlines()[0] == "Mode of Collection,Total Responses"
    assert fft_csv(made, Part.TOTALS).splitlines()[0].startswith("Level,Site Code,Site Name,Total Responses,")
    assert file_name(made, "csv", Part.MODES) == "fft-inpatient-2026-11-modes-not-for-publication.csv"
