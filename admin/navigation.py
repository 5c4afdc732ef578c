"""The main navigation: one line for each page that stands in it. The first that a role may open is its first page."""

from dataclasses import dataclass

from fastapi import Request

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
    Place("Reports", "/admin/reports/fft", permissions.can_see_reports),
    Place("Flows", "/admin/flows", permissions.can_see_flows),
    Place("Surveys", "/admin/surveys", permissions.can_see_surveys),
    Place("Imports", "/admin/imports", permissions.can_import),
    Place("Decisions", "/admin/decisions", permissions.can_see_decisions),
    Place("Contact policy", "/admin/policy", permissions.can_try_policy),
    Place("Staff", "/admin/staff", permissions.can_manage_staff),
    Place("Audit", "/admin/audit", permissions.can_see_audit),
    Place("Settings", "/admin/settings", permissions.can_see_settings),
)


def places_for(staff: StaffMember) -> tuple[Place, ...]:
    """The entries this member of staff may open."""
    return tuple(place for place in PLACES if place.rule(staff))


def first_page(request: Request) -> str:
    """Where the reader of this request begins: the first entry of their navigation, or the way in.

    The session is the one a guard or ``find_session`` has put on the request.
    """
    session = getattr(request.state, "session", None)
    places = places_for(session.staff) if session else ()
    return places[0].path if places else "/admin/sign-in"
