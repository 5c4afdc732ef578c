"""How the settings page shows a deployment: hours, numbers, and alert routes with what is private in them hidden."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from urllib.parse import urlsplit

from admin.presenters.words import ROUTES, words_for
from bot.organisation import Organisation
from bot.settings import Settings
from bot.usecases.examine import Finding

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
SECRET_FINDINGS = {
    "alert webhook": "set up; whoever runs the receiver finds the signing key with `feedback-bot doctor`"
}
"""Points of `doctor` that hold a key, and what the page says in their place."""


@dataclass(frozen=True, slots=True)
class RouteLine:
    """One alert route. ``where`` is masked; ``setting`` names what sets it."""

    code: str
    name: str
    where: str
    setting: str


@dataclass(frozen=True, slots=True)
class Health:
    """One point of the examination, fit for a page."""

    ok: bool
    subject: str
    said: str


def route_lines(settings: Settings) -> tuple[RouteLine, ...]:
    """Every route; ``where`` is "" for one that is not set."""
    where = {
        "phone": mask_phone(settings.alert_phone),
        "email": settings.alert_email,
        "webhook": urlsplit(settings.alert_webhook).hostname or "",
    }
    return tuple(
        RouteLine(code, words_for(ROUTES, code), shown, f"FEEDBACK_BOT_ALERT_{code.upper()}")
        for code, shown in where.items()
    )


def mask_phone(number: str) -> str:
    """The last three digits, which tell an on-call phone from another."""
    return f"number ending in {number[-3:]}" if number else ""


def health_lines(findings: list[Finding]) -> tuple[Health, ...]:
    """The points of `doctor`, those that need attention first, without keys."""
    shown = [Health(one.ok, one.subject, SECRET_FINDINGS.get(one.subject, one.said)) for one in findings]
    return tuple(sorted(shown, key=lambda one: one.ok))


def hours_lines(organisation: Organisation) -> Iterator[tuple[str, str]]:
    """Each day with its hours."""
    for name, span in zip(DAYS, organisation.staffed_hours, strict=True):
        yield name, f"{span[0]:%H:%M} to {span[1]:%H:%M}" if span else "Nobody is there"


def day_words(day: date) -> str:
    """``Friday 25 December 2026``."""
    return f"{day:%A} {day.day} {day:%B %Y}"


def holidays_to_come(organisation: Organisation, today: date) -> tuple[str, ...]:
    """The bank holidays from today on."""
    return tuple(day_words(day) for day in sorted(organisation.bank_holidays) if day >= today)
