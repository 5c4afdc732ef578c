"""The contact policy in force, as this process knows it: looked up in every transaction that decides.

A version never changes, so one small select tells whether there is anything new; the text is read only then.
"""

import logging
from dataclasses import replace

from sqlalchemy import Connection

from bot.db.repos import policies as repo
from bot.policy.load import load_policy
from bot.policy.rules import Policy

log = logging.getLogger(__name__)


class PolicyLibrary:
    """Holds one policy, which `refresh` exchanges for the newest published one. Threads may share it."""

    def __init__(self, policy: Policy, *, follows: bool = True) -> None:
        self._policy = policy
        self._follows = follows
        self._unreadable = ""

    @classmethod
    def fixed(cls, policy: Policy) -> "PolicyLibrary":
        """One that stays with this policy whatever is published."""
        return cls(policy, follows=False)

    @property
    def in_force(self) -> Policy:
        """The policy to decide by."""
        return self._policy

    def refresh(self, connection: Connection) -> Policy:
        """Take up the newest publication, if there is one that can be read; the policy in force."""
        if not self._follows:
            return self._policy
        version = repo.read_in_force(connection)
        if version is not None and version not in (self._policy.version, self._unreadable):
            self._take_up(version, repo.read_text(connection, version) or "")
        return self._policy

    def _take_up(self, version: str, text: str) -> None:
        policy, faults = load_policy(text, f"policy {version}")
        if policy is None:
            # Written for another release of this code, perhaps: deciding by the last good rules beats deciding nothing.
            log.error("policy %s cannot be read and the one before it stays: %s", version, "; ".join(faults[:3]))
            self._unreadable = version
            return
        # By the name it was stored under: a later release may name the same meaning otherwise.
        self._policy = replace(policy, version=version)
