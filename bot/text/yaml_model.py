"""A YAML text read into a pydantic model: all its faults at once, each with line and column, in words for authors."""

from collections.abc import Mapping, Sequence
from difflib import get_close_matches
from typing import Any, TypeVar, get_args

from pydantic import BaseModel, ValidationError

from bot.text.yaml_source import START, Path, YamlSource, fault_line, read_yaml

Model = TypeVar("Model", bound=BaseModel)


def read_model(text: str, file: str, model: type[Model]) -> tuple[Model | None, YamlSource | None, list[str]]:
    """The filled model and where everything stood; or no model and the faults as ``file:line:column: message``."""
    source, faults = read_yaml(text, file)
    if source is None:
        return None, None, faults
    data: object = source.data
    if not isinstance(data, dict):
        return (
            None,
            source,
            [fault_line(file, START, "the file must hold keys and values, like “key: value”")],
        )
    try:
        return model.model_validate(data), source, []
    except ValidationError as error:
        found = sorted(error.errors(include_url=False), key=lambda one: _order(source, one["loc"]))
        return None, source, [_describe(dict(one), model, source, file) for one in found]


def _order(source: YamlSource, path: Path) -> tuple[int, int]:
    position = source.position(path)
    return position.line, position.column


def _describe(error: Mapping[str, Any], model: type[BaseModel], source: YamlSource, file: str) -> str:
    path: Path = tuple(error["loc"])
    return fault_line(file, source.position(path), _message(error, path, model))


def _message(error: Mapping[str, Any], path: Path, model: type[BaseModel]) -> str:
    name = ".".join(str(part) for part in path)
    match error["type"]:
        case "missing":
            return f"“{name}” is missing"
        case "extra_forbidden":
            return f"“{path[-1]}” is not a key here{_did_you_mean(str(path[-1]), _keys_at(model, path[:-1]))}"
        case "literal_error" | "enum":
            allowed = str(error["ctx"]["expected"]).replace("'", "")
            words = allowed.replace(" or ", ", ").split(", ")
            return f"“{error['input']}” is not one of {allowed}{_did_you_mean(str(error['input']), words)}"
        case "value_error":
            return f"{name}: {error['ctx']['error']}"
        case _:
            message = str(error["msg"])
            return f"{name}: {message[:1].lower()}{message[1:]}"


def _did_you_mean(word: str, known: Sequence[str]) -> str:
    close = get_close_matches(word.lower(), known, n=1)
    return f"; did you mean “{close[0]}”?" if close else ""


def _keys_at(model: type[BaseModel], path: Path) -> list[str]:
    current: Any = model
    for part in path:
        if isinstance(part, str) and isinstance(current, type) and issubclass(current, BaseModel):
            current = _model_in(current.model_fields[part].annotation) if part in current.model_fields else None
    return list(current.model_fields) if isinstance(current, type) and issubclass(current, BaseModel) else []


def _model_in(annotation: object) -> object:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next((found for part in get_args(annotation) if (found := _model_in(part)) is not None), None)
