"""The frozen types of a compiled flow: what `load` makes, `check` reads and `step` obeys. No parsing here."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from enum import StrEnum
from typing import TypeAlias

Texts: TypeAlias = Mapping[str, str]
"""Language code (``en``, ``cy``) to the words in that language."""


class StepKind(StrEnum):
    """What a step does when the conversation arrives at it."""

    CHOICE = "choice"  # a question with numbered options
    COMMENT = "comment"  # an open question; any words are its answer
    YES_NO = "yes_no"  # a question answered yes or no
    SAY = "say"  # a text that expects no answer


class QuestionKind(StrEnum):
    """What drew a comment: "Nothing" after could_improve is praise (NHS England FFT guidance)."""

    WHAT_GOOD = "what_good"
    COULD_IMPROVE = "could_improve"
    NONSPECIFIC = "nonspecific"


class Purpose(StrEnum):
    """What a yes/no step asks for, where the engine must know it."""

    PUBLISH = "publish"  # may the words be shown? Never asked after a concern
    FOLLOW_UP = "follow_up"  # may we text once more? Never asked after an immediate concern
    QUESTION = "question"


@dataclass(frozen=True, slots=True)
class Option:
    """One answer of a choice step. ``number`` is what the patient sends, from 1."""

    value: str
    number: int
    labels: Texts


@dataclass(frozen=True, slots=True)
class Branch:
    """Where to go when the step's answer is one of ``when``; an empty ``when`` is always."""

    go: str
    when: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Step:
    """One step. ``next`` is tried in order; ``end`` ends the conversation after the step."""

    name: str
    kind: StepKind
    texts: Texts
    lead_in: Texts = field(default_factory=dict[str, str])
    options: tuple[Option, ...] = ()
    question_kind: QuestionKind | None = None
    purpose: Purpose | None = None
    follow_up: str | None = None  # the flow a yes leads to, when purpose is FOLLOW_UP
    next: tuple[Branch, ...] = ()
    end: bool = False

    def __hash__(self) -> int:
        """Texts have no hash, and the name tells a flow's steps apart: what is made of a step is kept by it."""
        return hash((self.name, self.kind))


@dataclass(frozen=True, slots=True)
class FollowUp:
    """A second conversation about the same encounter: only after a yes in this one."""

    flow: str
    after: timedelta


@dataclass(frozen=True, slots=True)
class StartWhen:
    """Which encounters this flow asks about. Both empty: only as a follow-up."""

    event: str = ""
    classes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Flow:
    """One immutable compiled version of a flow, shared texts inlined.

    ``version`` is the content hash that names it; ``catalogue`` maps a text key of
    flows/shared/texts.yaml (``re_ask``, ``thanks`` …) to its words by language;
    ``drafts`` are the languages of which some text is not yet reviewed.
    """

    name: str
    version: str
    title: str
    setting: str
    start_when: StartWhen
    send_after: timedelta
    give_up_after: timedelta
    remind_after: timedelta | None
    remind_times: int
    expires_after: timedelta
    languages: tuple[str, ...]
    drafts: frozenset[str]
    first: str
    steps: Mapping[str, Step]
    follow_ups: tuple[FollowUp, ...]
    catalogue: Mapping[str, Texts]
