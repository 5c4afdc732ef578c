"""The flows a process works with: the current one of each name, and any older version a conversation is pinned to."""

from sqlalchemy import Connection

from bot.db.repos.flows import read_compiled, read_current
from bot.engine.compile import flow_from_json
from bot.engine.flow import Flow
from bot.errors import NotFound


class FlowLibrary:
    """Compiled flows by version, read from the database once each: a version never changes."""

    def __init__(self, current: list[Flow]) -> None:
        self._by_version = {flow.version: flow for flow in current}
        self._current = {flow.name: flow for flow in current}
        self._for: dict[tuple[str, str], Flow | None] = {}

    @classmethod
    def load(cls, connection: Connection) -> "FlowLibrary":
        """The flows that are current in this database."""
        return cls([flow_from_json(compiled) for compiled in read_current(connection)])

    def pinned(self, connection: Connection, version: str) -> Flow:
        """The very version a conversation began on. Raises NotFound when the database lacks it."""
        flow = self._by_version.get(version)
        if flow is None:
            compiled = read_compiled(connection, version)
            if compiled is None:
                raise NotFound(f"Flow version {version} is not in the database: was it restored from an older backup?")
            flow = self._by_version[version] = flow_from_json(compiled)
        return flow

    def current(self, name: str) -> Flow | None:
        """The version new conversations of this flow begin on."""
        return self._current.get(name)

    def all_current(self) -> list[Flow]:
        """Every current flow, by name."""
        return [self._current[name] for name in sorted(self._current)]

    def for_encounter(self, *, event: str, encounter_class: str) -> Flow | None:
        """The flow that asks about such an encounter."""
        key = (event, encounter_class)
        if key not in self._for:
            starts = (flow for flow in self.all_current() if flow.start_when.event == event)
            self._for[key] = next((flow for flow in starts if encounter_class in flow.start_when.classes), None)
        return self._for[key]

    def any(self) -> Flow:
        """A flow to take catalogue texts from outside any conversation: all carry the same English."""
        if not self._current:
            raise NotFound("No flow is published: run `feedback-bot migrate`, then start again.")
        return next(iter(self._current.values()))

    def carrying(self, language: str) -> Flow:
        """A flow to take catalogue texts in ``language`` from: one that has them reviewed, else as drafts, else any.

        Flows need not list the same languages, and a draft in one of them makes no draft of another.
        """
        carriers = [flow for flow in self.all_current() if language in flow.languages]
        reviewed = (flow for flow in carriers if language not in flow.drafts)
        return next(reviewed, carriers[0] if carriers else self.any())
