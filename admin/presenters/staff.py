"""The words for staff accounts: roles, states, second steps, and the wards an account sees."""

from admin.presenters.places import WardOption, ward_options
from bot.organisation import Organisation
from bot.reports.staff_page import AccountState, NewestMail
from bot.roles import Role

ROLES = {
    Role.ADMIN: "Administrator",
    Role.TEAM: "Patient experience team",
    Role.DESIGNER: "Designer",
    Role.WARD: "Ward",
    Role.VIEWER: "Viewer",
}
WHAT_ROLES_DO = {
    Role.ADMIN: "Everything the team may, and manages accounts, the audit trail and settings.",
    Role.TEAM: "Reads every response with the patients’ own words, works on cases, brings encounters in.",
    Role.DESIGNER: "Reads and tries flows; sees nothing that a patient wrote.",
    Role.WARD: "Reads the responses of the wards ticked below, with names taken out.",
    Role.VIEWER: "Reads the responses of every ward with names taken out, and the reports; changes nothing.",
}
STATES = {
    AccountState.ACTIVE: "Active",
    AccountState.INVITED: "Invited, no password yet",
    AccountState.LOCKED: "Locked",
    AccountState.DISABLED: "Disabled",
}
STATE_COLOURS = {
    AccountState.ACTIVE: "green",
    AccountState.INVITED: "blue",
    AccountState.LOCKED: "orange",
    AccountState.DISABLED: "grey",
}


def ward_words(organisation: Organisation, code: str) -> str:
    """``Alder Ward, Example General Hospital`` for ``WARD`` or ``SITE/WARD``; the code when it is not known."""
    found = [one for one in ward_options(organisation, (code,))]
    return f"{found[0].text}, {found[0].site}" if found else f"{code} (not in the organisation file)"


def ward_choices(organisation: Organisation, chosen: tuple[str, ...]) -> tuple[tuple[WardOption, bool], ...]:
    """Every ward that may be ticked and whether it is: the organisation's, and what the account has beside them."""
    wanted = {code.upper() for code in chosen}
    known = ward_options(organisation, None)
    ticked = [(one, bool({one.value.upper(), one.value.upper().partition("/")[2]} & wanted)) for one in known]
    names = {name for one in known for name in (one.value.upper(), one.value.upper().partition("/")[2])}
    rest = [
        (WardOption(code, code, "not in the organisation file"), True) for code in chosen if code.upper() not in names
    ]
    return (*ticked, *rest)


def mail_words(mail: NewestMail | None) -> str:
    """How the newest mail to an account stands, when that needs saying; "" when it went or there was none."""
    if mail is None or mail.state == "sent":
        return ""
    if mail.state == "failed":
        return f"The last mail was not sent: {mail.error}."
    if mail.error:
        return f"The mail is not sent yet; try {mail.attempts} failed ({mail.error}). It is tried again by itself."
    return "The mail is not sent yet. It goes within seconds."
