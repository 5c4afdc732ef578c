"""The roles of staff: what each may do stands in admin/permissions.py."""

from enum import StrEnum


class Role(StrEnum):
    """What a member of staff is here for."""

    ADMIN = "admin"
    TEAM = "team"
    DESIGNER = "designer"
    WARD = "ward"
    VIEWER = "viewer"
