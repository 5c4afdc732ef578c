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
WORKS_ON_CASES = frozenset({Role.ADMIN, Role.TEAM})
READS_ORIGINALS = frozenset({Role.ADMIN, Role.TEAM})


class NotPermitted(FeedbackBotError):
    """This account may not do that; its holder can ask an administrator."""


def can_see_responses(staff: StaffMember) -> bool:
    """Open the responses, as far as `scope_of` reaches. Designers write flows and need no patient's answers."""
    return staff.role in READS_RESPONSES


def can_see_originals(staff: StaffMember) -> bool:
    """Read the words as the patient wrote them; everyone else reads the redacted form."""
    return staff.role in READS_ORIGINALS


def can_see_cases(staff: StaffMember) -> bool:
    """Open the cases. Wards never do: a case may be about the ward."""
    return staff.role in WORKS_ON_CASES


def can_acknowledge(staff: StaffMember) -> bool:
    """Take a case, which stops its clock and its alerts."""
    return staff.role in WORKS_ON_CASES


def check(staff: StaffMember, rule: Rule) -> None:
    """Raises NotPermitted unless ``rule`` lets this member of staff."""
    if not rule(staff):
        raise NotPermitted


def check_acknowledge(staff: StaffMember) -> None:
    """Raises NotPermitted unless this member of staff may take a case."""
    check(staff, can_acknowledge)


def scope_of(staff: StaffMember, vault: Vault) -> Scope:
    """Whose responses this member of staff sees, and in which words."""
    originals = can_see_originals(staff)
    return Scope(
        wards=staff.wards if staff.role is Role.WARD else None,
        hidden=frozenset() if originals else HIDDEN_FROM_WARDS,
        vault=vault,
        originals=originals,
    )
