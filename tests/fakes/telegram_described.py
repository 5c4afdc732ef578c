"""Calls, answers and updates held against Telegram's published description, where that file is there."""

import json
from functools import cache
from pathlib import Path
from typing import Any

DESCRIPTION = Path(__file__).parents[3] / "shared/data/telegram/bot_api.json"
ARRAY = "Array of "

SIMPLE: dict[str, type | tuple[type, ...]] = {"String": str, "Integer": int, "Float": (int, float)}
SIMPLE |= {"Boolean": bool, "True": bool}


@cache
def description() -> dict[str, Any] | None:
    """Methods and types by name; None without the file."""
    return json.loads(DESCRIPTION.read_text("utf-8")) if DESCRIPTION.is_file() else None


def call_faults(method: str, fields: dict[str, str]) -> list[str]:
    """What is wrong with a call whose fields came as a form: values other than texts are JSON."""
    described = description()
    if described is None:
        return []
    if method not in described["methods"]:
        return [f"{method}: no such method"]
    wanted = described["methods"][method].get("fields", [])
    values = {name: _from_form(value, _types_of(name, wanted)) for name, value in fields.items()}
    return _record_faults(values, wanted, method)


def value_faults(value: Any, kind: str) -> list[str]:
    """What is wrong with a value said to be of this type, e.g. Message or Update; nothing without the file."""
    return _faults(value, [kind], kind) if description() else []


def _types_of(name: str, fields: list[dict[str, Any]]) -> list[str]:
    return next((field["types"] for field in fields if field["name"] == name), [])


def _from_form(value: str, types: list[str]) -> Any:
    if types == ["String"]:
        return value
    try:
        return json.loads(value)
    except ValueError:
        return value


def _record_faults(values: dict[str, Any], fields: list[dict[str, Any]], where: str) -> list[str]:
    known = {field["name"]: field for field in fields}
    found = [f"{where}.{name}: no such field" for name in values if name not in known]
    found += [f"{where}.{n}: required" for n, field in known.items() if field["required"] and n not in values]
    for name, value in values.items():
        if name in known:
            found += _faults(value, known[name]["types"], f"{where}.{name}")
    return found


def _faults(value: Any, types: list[str], where: str) -> list[str]:
    """The faults by the type that fits best; none when one fits."""
    tried = [_faults_as(value, kind, where) for kind in types]
    return min(tried, key=len)


def _faults_as(value: Any, kind: str, where: str) -> list[str]:
    if kind.startswith(ARRAY):
        if not isinstance(value, list):
            return [f"{where}: no array"]
        return [fault for item in value for fault in _faults(item, [kind.removeprefix(ARRAY)], f"{where}[]")]
    if kind in SIMPLE:
        sound = isinstance(value, SIMPLE[kind]) and (isinstance(value, bool) == (SIMPLE[kind] is bool))
        return [] if sound and (kind != "True" or value is True) else [f"{where}: not {kind}"]
    described = (description() or {})["types"][kind]
    if "subtypes" in described:
        return _faults(value, described["subtypes"], where)
    return (
        _record_faults(value, described.get("fields", []), where) if isinstance(value, dict) else [f"{where}: {kind}"]
    )
