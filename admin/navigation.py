"""The main navigation: one line for each page that stands in it."""

from dataclasses import dataclass

from admin import permissions
from bot.usecases.sign_in import StaffMember


@dataclass(frozen=True, slots=True)
class Place:
    """One entry. It shows only to those whom ``rule`` lets in."""

    text: str
    path: str
    rule: permissions.Rule


PLACES = (
    Place("Responses", "/admin/responses", permissions.can_see_responses),
    Place("Cases", "/admin/cases", permissions.can_see_cases),
)


def places_for(staff: StaffMember) -> tuple[Place, ...]:
    """The entries this member of staff may open."""
    return tuple(place for place in PLACES if place.rule(staff))
