"""The names of wards and sites. One that the organisation file lacks is shown by its code."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from bot.organisation import Organisation


@dataclass(frozen=True, slots=True)
class WardOption:
    """One ward to choose. ``value`` is ``SITE/WARD``."""

    value: str
    text: str
    site: str


def ward_name(organisation: Organisation, site: str, ward: str) -> str:
    """``Alder Ward``; blank for what belongs to no ward."""
    found = organisation.ward(site, ward)
    return found.name if found else ward


def site_name(organisation: Organisation, site: str) -> str:
    """``Example General Hospital``."""
    found = organisation.site(site)
    return found.name if found else site


def ward_options(organisation: Organisation, wards: tuple[str, ...] | None) -> tuple[WardOption, ...]:
    """The wards to choose from; those of ``wards`` (``WARD`` or ``SITE/WARD``) only, unless it is None."""
    every = (
        WardOption(f"{site.code}/{ward.code}", ward.name, site.name)
        for site in organisation.sites
        for ward in site.wards
    )
    if wards is None:
        return tuple(every)
    allowed = {ward.upper() for ward in wards}
    return tuple(one for one in every if {one.value.upper(), one.value.upper().partition("/")[2]} & allowed)


def filters(organisation: Organisation) -> dict[str, Callable[..., Any]]:
    """The templates' filters, over rows that have ``site`` and ``ward``."""
    return {
        "ward_name": lambda row: ward_name(organisation, row.site, row.ward),
        "site_name": lambda row: site_name(organisation, row.site),
    }
