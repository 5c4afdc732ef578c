"""The JSON Schema of a flow file, for editors: generated from `form`, so that it cannot say anything else."""

from typing import Any

from bot.engine.form import FLOW
from bot.engine.shape import Either, Fields, ListOf, MapOf, Number, Shape, Switch, Words


def flow_schema() -> dict[str, Any]:
    """JSON Schema 2020-12 as a plain dict; flows/schema/flow.schema.json holds it, and a test their equality."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A feedback flow",
        **_describe(FLOW),
    }


def _describe(shape: Shape) -> dict[str, Any]:
    return {"description": shape.about, **_constrain(shape)}


def _constrain(shape: Shape) -> dict[str, Any]:
    match shape:
        case Words():
            return _constrain_words(shape)
        case Number():
            return {"type": "integer", "minimum": shape.least, "maximum": shape.most}
        case Switch():
            return {"type": "boolean"}
        case ListOf():
            return {"type": "array", "items": _describe(shape.item), "minItems": 1, "maxItems": shape.longest}
        case MapOf():
            return {
                "type": "object",
                "propertyNames": _constrain_words(shape.key),
                "additionalProperties": _describe(shape.value),
                "minProperties": 1,
                "maxProperties": shape.longest,
            }
        case Fields():
            return {
                "type": "object",
                "properties": {name: _describe(inner) for name, inner in shape.fields.items()},
                "required": list(shape.required),
                "additionalProperties": False,
            }
        case Either():
            inner = (shape.scalar, shape.listing, shape.table)
            return {"oneOf": [_describe(one) for one in inner if one is not None]}


def _constrain_words(shape: Words) -> dict[str, Any]:
    found: dict[str, Any] = {"type": "string", "minLength": 1, "maxLength": shape.longest}
    if shape.pattern:
        found["pattern"] = f"^({shape.pattern})$"
    if shape.choices:
        found["enum"] = list(shape.choices)
    return found
