"""What each role may do and see: may this person? (Whether a thing may happen at all is the policy's question.)

`can_…` answers; `check_…` raises `NotPermitted`. Pages ask here and nowhere else, and the table in
tests/admin/test_permissions.py is these rules in full.
"""

from collections.abc import Callable
from typing import TypeAlias

from bot.db.vault import Vault
from bot.errors import FeedbackBotError
from bot.reports.responses_page import Scope
from bot.roles import Role
from bot.triage.concerns import HIDDEN_FROM_WARDS
from bot.usecases.sign_in import StaffMember

Rule: TypeAlias = Callable[[StaffMember], bool]

READS_RESPONSES = frozenset({Role.ADMIN, Role.TEAM, Role.WARD, Role.VIEWER})
TEAM = frozenset({Role.ADMIN, Role.TEAM})
"""Those who answer for patients: they read original words, work on cases, and bring encounters in."""
READS_FLOWS = frozenset({Role.ADMIN, Role.TEAM, Role.DESIGNER})


class NotPermitted(FeedbackBotError):
    """This account may not do that; its holder can ask an administrator."""


def can_see_responses(staff: StaffMember) -> bool:
    """Open the responses, as far as `scope_of` reaches. Designers write flows and need no patient's answers."""
    return staff.role in READS_RESPONSES


def can_see_originals(staff: StaffMember) -> bool:
    """Read the words as the patient wrote them; everyone else reads the redacted form."""
    return staff.role in TEAM


def can_see_cases(staff: StaffMember) -> bool:
    """Open the cases. Wards never do: a case may be about the ward."""
    return staff.role in TEAM


def can_acknowledge(staff: StaffMember) -> bool:
    """Take a case, which stops its clock and its alerts."""
    return staff.role in TEAM


def can_work_on_cases(staff: StaffMember) -> bool:
    """Assign a case, write notes on it, close it, send its alerts again."""
    return staff.role in TEAM


def can_release(staff: StaffMember) -> bool:
    """Show a response with a worry to its ward, or take it back (domain.md, Safety)."""
    return staff.role in TEAM


def can_reveal_identity(staff: StaffMember) -> bool:
    """See who the patient is, with a reason that is written down."""
    return staff.role in TEAM


def can_import(staff: StaffMember) -> bool:
    """Take in files of encounters, and see what became of earlier ones."""
    return staff.role in TEAM


def can_see_decisions(staff: StaffMember) -> bool:
    """Look up why a patient was asked or not."""
    return staff.role in TEAM


def can_try_policy(staff: StaffMember) -> bool:
    """Read the contact policy, edit it on the page and try what that would do. Nothing of it reaches a patient."""
    return staff.role in TEAM


def can_publish_policy(staff: StaffMember) -> bool:
    """Bring a policy into force, or an old one back: it decides who is texted, so one role answers for it."""
    return staff.role is Role.ADMIN


def can_see_flows(staff: StaffMember) -> bool:
    """Read the flows and try them: they hold nothing a patient wrote."""
    return staff.role in READS_FLOWS


def can_see_surveys(staff: StaffMember) -> bool:
    """Open the survey register: it holds what is asked of whom, and nothing of any one patient."""
    return staff.role in READS_FLOWS


def can_register_surveys(staff: StaffMember) -> bool:
    """Register and end surveys run elsewhere, and take in whom they asked."""
    return staff.role in TEAM


def can_see_reports(staff: StaffMember) -> bool:
    """Open the Friends and Family Test report, as far as `scope_of` reaches."""
    return staff.role in READS_RESPONSES


def can_manage_staff(staff: StaffMember) -> bool:
    """Invite and disable accounts, change roles, and say whether a second step is compulsory."""
    return staff.role is Role.ADMIN


def can_see_audit(staff: StaffMember) -> bool:
    """Search what staff did and saw."""
    return staff.role is Role.ADMIN


def can_see_settings(staff: StaffMember) -> bool:
    """See how this deployment is set up and how its channels and alert routes are."""
    return staff.role in TEAM


def can_test_alerts(staff: StaffMember) -> bool:
    """Send a test by every alert route."""
    return staff.role in TEAM


def check(staff: StaffMember, rule: Rule) -> None:
    """Raises NotPermitted unless ``rule`` lets this member of staff."""
    if not rule(staff):
        raise NotPermitted


def scope_of(staff: StaffMember, vault: Vault) -> Scope:
    """Whose responses this member of staff sees, and in which words."""
    originals = can_see_originals(staff)
    return Scope(
        wards=staff.wards if staff.role is Role.WARD else None,
        hidden=frozenset() if originals else HIDDEN_FROM_WARDS,
        vault=vault,
        originals=originals,
    )
