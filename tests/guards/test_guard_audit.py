"""Whatever is written into the audit trail can be read there: every code of an action has words."""

import ast

from admin.presenters.audit import ACTIONS
from tests.guards.project_files import dotted, parsed, python_files


def actions_written() -> set[str]:
    """The codes that stand in a call of `record_audit`."""
    return {
        keyword.value.value
        for path in python_files("bot", "admin")
        for node in ast.walk(parsed(path))
        if isinstance(node, ast.Call) and dotted(node.func).split(".")[-1] in ("record_audit", "_record", "_audit")
        for keyword in node.keywords
        if keyword.arg == "action" and isinstance(keyword.value, ast.Constant)
    }


def test_every_action_has_words() -> None:
    written = actions_written()
    assert len(written) > 10
    assert written - set(ACTIONS) == set()
