"""The organisation file: trust, sites, wards and the numbers patients may call. A value; who may see what is not here.

A site or a ward that the file lacks is no fault: `Organisation.site` and `.ward` give None, and the caller takes it in
and flags it (contract.md, Settings). A trust is never inferred from a site's prefix: 68 of 582 real sites do not match.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time
from pathlib import Path
from types import MappingProxyType

from bot.organisation_file import Eligible, MonthOf, OrganisationFile, SitePart, StaffedHoursPart
from bot.text.yaml_model import read_model
from bot.text.yaml_source import YamlSource, fault_line

EXAMPLE = Path(__file__).resolve().parent.parent / "flows" / "organisation.example.yaml"
FREE = "free"  # the word the engine turns into "It is free…" in the language of the text


class OrganisationFault(Exception):
    """The organisation file cannot be used; whoever runs the deployment must mend it."""

    def __init__(self, faults: Sequence[str]) -> None:
        super().__init__("\n".join(faults))
        self.faults = tuple(faults)


@dataclass(frozen=True, slots=True)
class Ward:
    """``code`` as the feed gives it; ``specialty`` may be blank."""

    code: str
    name: str
    specialty: str = ""


@dataclass(frozen=True, slots=True)
class Site:
    """``public_name`` is what patients may be told: it names no service (phones are shared)."""

    code: str
    name: str
    public_name: str
    wards: tuple[Ward, ...] = ()


@dataclass(frozen=True, slots=True)
class Organisation:
    """One deployment's organisation. ``staffed_hours`` has seven entries from Monday; None is a day without staff."""

    icb_code: str
    icb_name: str
    trust_code: str
    trust_name: str
    public_name: str
    sites: tuple[Site, ...]
    pals: str
    bereavement: str
    help_number: str
    staffed_hours: tuple[tuple[time, time] | None, ...]
    bank_holidays: frozenset[date]
    zero_rated: bool
    is_example: bool
    fft_month_of: MonthOf = MonthOf.ANSWER
    fft_eligible: Eligible = Eligible.RECORDED

    def site(self, code: str) -> Site | None:
        """The site with this ODS code, in any case; None when the file lacks it."""
        wanted = code.strip().upper()
        return next((site for site in self.sites if site.code == wanted), None)

    def ward(self, site: str, code: str) -> Ward | None:
        """The ward with this code at this site; None when the file lacks either."""
        found = self.site(site)
        wanted = code.strip().upper()
        return next((ward for ward in found.wards if ward.code.upper() == wanted), None) if found else None


def load_organisation(path: str | Path | None) -> Organisation:
    """The organisation in this file; the shipped example when there is no path.

    Raises OrganisationFault with every fault as ``file:line:column: message``.
    """
    file = Path(path) if path else EXAMPLE
    try:
        text = file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        problem = "is not UTF-8" if isinstance(error, UnicodeDecodeError) else (error.strerror or "cannot be read")
        raise OrganisationFault([f"{file}: {problem}"]) from error
    return read_organisation(text, str(file), is_example=not path)


def read_organisation(text: str, file: str, *, is_example: bool = False) -> Organisation:
    """As `load_organisation`, from text."""
    form, source, faults = read_model(text, file, OrganisationFile)
    if form is not None and source is not None:
        faults = [*_repeats(form, source, file)]
    if form is None or faults:
        raise OrganisationFault(faults)
    return _organisation(form, is_example=is_example)


def placeholders(organisation: Organisation, site: str) -> Mapping[str, str]:
    """What may stand in a text to a patient. ``site`` is the site's public name, the trust's when there is none.

    ``reply_cost`` is blank unless replies are zero-rated: nothing may promise a free text that costs money.
    """
    found = organisation.site(site)
    return MappingProxyType(
        {
            "public_name": organisation.public_name,
            "site": found.public_name if found else organisation.public_name,
            "pals": organisation.pals,
            "bereavement": organisation.bereavement,
            "help_number": organisation.help_number,
            "reply_cost": FREE if organisation.zero_rated else "",
        }
    )


def _repeats(form: OrganisationFile, source: YamlSource, file: str) -> Iterator[str]:
    seen: set[str] = set()
    for index, site in enumerate(form.sites):
        if site.code in seen:
            yield fault_line(file, source.position(("sites", index, "code")), f"the site {site.code} stands here twice")
        seen.add(site.code)
        wards: set[str] = set()
        for number, ward in enumerate(site.wards):
            if ward.code.upper() in wards:
                position = source.position(("sites", index, "wards", number, "code"))
                yield fault_line(file, position, f"the ward {ward.code} stands twice in site {site.code}")
            wards.add(ward.code.upper())


def _organisation(form: OrganisationFile, *, is_example: bool) -> Organisation:
    return Organisation(
        icb_code=form.icb.code,
        icb_name=form.icb.name,
        trust_code=form.trust.code,
        trust_name=form.trust.name,
        public_name=form.trust.public_name,
        sites=tuple(_site(site, form.trust.public_name) for site in form.sites),
        pals=form.pals,
        bereavement=form.bereavement,
        help_number=form.help_number,
        staffed_hours=_week(form.staffed_hours),
        bank_holidays=frozenset(date.fromisoformat(day) for day in form.bank_holidays),
        zero_rated=form.reply_cost.zero_rated,
        is_example=is_example,
        fft_month_of=form.fft_return.month_of,
        fft_eligible=form.fft_return.eligible,
    )


def _site(part: SitePart, trust_public_name: str) -> Site:
    wards = tuple(Ward(ward.code, ward.name, ward.specialty) for ward in part.wards)
    return Site(part.code, part.name, part.public_name or trust_public_name, wards)


def _week(part: StaffedHoursPart) -> tuple[tuple[time, time] | None, ...]:
    days = (part.monday, part.tuesday, part.wednesday, part.thursday, part.friday, part.saturday, part.sunday)
    return tuple(_hours(day) for day in days)


def _hours(word: str) -> tuple[time, time] | None:
    if not word:
        return None
    opens, closes = word.split("-")
    return time.fromisoformat(opens), time.fromisoformat(closes)
