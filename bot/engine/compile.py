"""Flows and conversations ↔ JSON. Imports no YAML and no checks, so that a command with compiled flows starts fast."""

import hashlib
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

import orjson

from bot.engine.conversation import Answer, Conversation, Disposition, Stage
from bot.engine.flow import Branch, Flow, FollowUp, Option, Purpose, QuestionKind, StartWhen, Step, StepKind

# Any: JSON that this module itself wrote; its shape is `flow_to_json`'s.
_Json = dict[str, Any]


def name_version(flow: Flow) -> str:
    """The content hash that names a version: SHA-256 over canonical JSON without the version, 16 hex digits."""
    content = _flow_as_dict(flow)
    del content["version"]
    return hashlib.sha256(orjson.dumps(content, option=orjson.OPT_SORT_KEYS)).hexdigest()[:16]


def flow_to_json(flow: Flow) -> str:
    """Stable: equal flows give equal text."""
    return orjson.dumps(_flow_as_dict(flow), option=orjson.OPT_SORT_KEYS).decode()


def flow_from_json(text: str | bytes) -> Flow:
    """The inverse of `flow_to_json`. KeyError or ValueError when it is not such JSON."""
    data: _Json = orjson.loads(text)
    remind = data["remind_after"]
    return Flow(
        name=data["name"],
        version=data["version"],
        title=data["title"],
        setting=data["setting"],
        start_when=StartWhen(data["start_when"]["event"], tuple(data["start_when"]["classes"])),
        send_after=timedelta(seconds=data["send_after"]),
        give_up_after=timedelta(seconds=data["give_up_after"]),
        remind_after=None if remind is None else timedelta(seconds=remind),
        remind_times=data["remind_times"],
        expires_after=timedelta(seconds=data["expires_after"]),
        languages=tuple(data["languages"]),
        drafts=frozenset(data["drafts"]),
        first=data["first"],
        steps={step["name"]: _step_from_dict(step) for step in data["steps"]},
        follow_ups=tuple(FollowUp(item["flow"], timedelta(seconds=item["after"])) for item in data["follow_ups"]),
        catalogue=data["catalogue"],
    )


def conversation_to_json(conversation: Conversation) -> str:
    """The whole state; times are ISO 8601 in UTC. It holds no words of the patient (see `step`)."""
    return orjson.dumps(conversation).decode()


def conversation_from_json(text: str | bytes) -> Conversation:
    """The inverse of `conversation_to_json`."""
    data: _Json = orjson.loads(text)
    data["stage"] = Stage(data["stage"])
    data["disposition"] = Disposition(data["disposition"])
    data["remind_at"] = _time(data["remind_at"])
    data["expire_at"] = _time(data["expire_at"])
    data["answers"] = tuple(_answer(item) for item in data["answers"])
    data["agreed"] = tuple(data["agreed"])
    data["checked"] = tuple(data.get("checked", ()))
    return Conversation(**data)


def _answer(data: _Json) -> Answer:
    data["at"] = datetime.fromisoformat(data["at"])
    return Answer(**data)


def _time(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text)


def _flow_as_dict(flow: Flow) -> _Json:
    return {
        "name": flow.name,
        "version": flow.version,
        "title": flow.title,
        "setting": flow.setting,
        "start_when": {"event": flow.start_when.event, "classes": list(flow.start_when.classes)},
        "send_after": _seconds(flow.send_after),
        "give_up_after": _seconds(flow.give_up_after),
        "remind_after": None if flow.remind_after is None else _seconds(flow.remind_after),
        "remind_times": flow.remind_times,
        "expires_after": _seconds(flow.expires_after),
        "languages": list(flow.languages),
        "drafts": sorted(flow.drafts),
        "first": flow.first,
        "steps": [_step_as_dict(step) for step in flow.steps.values()],  # a list: their order is content
        "follow_ups": [{"flow": item.flow, "after": _seconds(item.after)} for item in flow.follow_ups],
        "catalogue": {name: dict(texts) for name, texts in flow.catalogue.items()},
    }


def _seconds(span: timedelta) -> int:
    return int(span.total_seconds())


def _step_as_dict(step: Step) -> _Json:
    return {
        "name": step.name,
        "kind": step.kind,
        "texts": dict(step.texts),
        "lead_in": dict(step.lead_in),
        "options": [{"value": o.value, "number": o.number, "labels": dict(o.labels)} for o in step.options],
        "question_kind": step.question_kind,
        "purpose": step.purpose,
        "follow_up": step.follow_up,
        "next": [{"go": branch.go, "when": list(branch.when)} for branch in step.next],
        "end": step.end,
    }


def _step_from_dict(data: Mapping[str, Any]) -> Step:
    return Step(
        name=data["name"],
        kind=StepKind(data["kind"]),
        texts=data["texts"],
        lead_in=data["lead_in"],
        options=tuple(Option(o["value"], o["number"], o["labels"]) for o in data["options"]),
        question_kind=QuestionKind(data["question_kind"]) if data["question_kind"] else None,
        purpose=Purpose(data["purpose"]) if data["purpose"] else None,
        follow_up=data["follow_up"],
        next=tuple(Branch(branch["go"], tuple(branch["when"])) for branch in data["next"]),
        end=data["end"],
    )
