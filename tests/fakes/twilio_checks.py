"""What Twilio would say of a request to create a message: every field checked, by ourselves and by its OpenAPI file."""

import re
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

DESCRIPTION = Path(__file__).parents[3] / "shared/data/twilio/twilio_api_v2010_messages.yaml"
KNOWN = frozenset({"To", "From", "MessagingServiceSid", "Body", "StatusCallback", "ValidityPeriod", "SmartEncoded"})
E164 = re.compile(r"\+[1-9][0-9]{6,14}")
SERVICE = re.compile(r"MG[0-9a-fA-F]{32}")

Fault = tuple[int, str]


def check_create(fields: dict[str, list[str]]) -> Fault | None:
    """The first thing wrong with the form, as Twilio's code and message; None when it may be sent."""
    for check in (_check_names, _check_to, _check_sender, _check_body, _check_callback, _check_validity):
        fault = check(fields)
        if fault:
            return fault
    return _check_described(fields)


def _one(fields: dict[str, list[str]], name: str) -> str:
    return fields.get(name, [""])[0]


def _check_names(fields: dict[str, list[str]]) -> Fault | None:
    strange = sorted(set(fields) - KNOWN) + sorted(name for name, values in fields.items() if len(values) != 1)
    return (20001, f"fields the fake does not know, or repeated: {strange}") if strange else None


def _check_to(fields: dict[str, list[str]]) -> Fault | None:
    if "To" not in fields:
        return 21604, "A 'To' phone number is required."
    return None if E164.fullmatch(_one(fields, "To")) else (21211, "Invalid 'To' Phone Number")


def _check_sender(fields: dict[str, list[str]]) -> Fault | None:
    sender, service = _one(fields, "From"), _one(fields, "MessagingServiceSid")
    if not sender and not service:
        return 21603, "A 'From' phone number is required."
    if service and not SERVICE.fullmatch(service):
        return 21705, "The Messaging Service sid is invalid"
    if sender and not (E164.fullmatch(sender) or re.fullmatch(r"[A-Za-z0-9 ]{1,11}", sender)):
        return 21212, "Invalid 'From' Phone Number"
    return None


def _check_body(fields: dict[str, list[str]]) -> Fault | None:
    body = _one(fields, "Body")
    if not body:
        return 21602, "Message body is required."
    return (21617, "The concatenated message body exceeds the 1600 character limit") if len(body) > 1600 else None


def _check_callback(fields: dict[str, list[str]]) -> Fault | None:
    url = urlsplit(_one(fields, "StatusCallback"))
    query = parse_qs(url.query)
    if url.scheme not in {"http", "https"} or not url.hostname or "_" in url.hostname:
        return 21609, "Invalid 'StatusCallback' URL"
    if set(query) != {"o", "a"} or not query["a"][0].isdigit():
        return 21609, "the fake wants our o and a on the StatusCallback"
    return None


def _check_validity(fields: dict[str, list[str]]) -> Fault | None:
    given = _one(fields, "ValidityPeriod")
    if not given.isdigit() or not 1 <= int(given) <= 36_000:
        return 21624, "Invalid validity period value"
    return None


def _check_described(fields: dict[str, list[str]]) -> Fault | None:
    described = described_schemas()
    if described is None:
        return None
    kinds = described["create"]["properties"]
    values = {name: _typed(values[0], kinds.get(name, {})) for name, values in fields.items()}
    faults = _faults(values, {**described["create"], "additionalProperties": False})
    return (20001, f"not as Twilio's OpenAPI describes it: {faults}") if faults else None


def check_message(message: dict[str, Any]) -> list[str]:
    """What is wrong with our own answer by Twilio's description; empty without the description."""
    described = described_schemas()
    return _faults(message, {**described["message"], "additionalProperties": False}) if described else []


def _typed(value: str, kind: dict[str, Any]) -> Any:
    if kind.get("type") == "integer" and value.isdigit():
        return int(value)
    return value == "true" if kind.get("type") == "boolean" and value in {"true", "false"} else value


def _faults(value: Any, schema: dict[str, Any]) -> list[str]:
    import jsonschema

    return [f"{list(e.path)}: {e.validator}" for e in jsonschema.Draft202012Validator(schema).iter_errors(value)]


@cache
def described_schemas() -> dict[str, Any] | None:
    """Twilio's schemas of the create form and of a message, as JSON Schema; None without the file."""
    if not DESCRIPTION.is_file():
        return None
    from ruamel.yaml import YAML

    whole: Any = YAML(typ="safe").load(DESCRIPTION)
    schemas = whole["components"]["schemas"]
    post = whole["paths"]["/2010-04-01/Accounts/{AccountSid}/Messages.json"]["post"]
    form = post["requestBody"]["content"]["application/x-www-form-urlencoded"]["schema"]
    return {"create": _plain(form, schemas), "message": _plain(schemas["api.v2010.account.message"], schemas)}


def _plain(node: Any, schemas: Any) -> Any:
    """OpenAPI 3.0 to JSON Schema: references put in place, ``nullable`` made a type."""
    if isinstance(node, list):
        return [_plain(item, schemas) for item in node]
    if not isinstance(node, dict):
        return node
    if "$ref" in node:
        return _plain(schemas[node["$ref"].rsplit("/", 1)[1]], schemas)
    plain = {key: _plain(value, schemas) for key, value in node.items() if not key.startswith("x-")}
    if node.get("nullable") is True and isinstance(node.get("type"), str):
        plain["type"] = [node["type"], "null"]
    return plain
