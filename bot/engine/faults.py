"""A fault in a file that an author wrote: what, where, and what to do. No exceptions here; faults are values."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, order=True)
class Mark:
    """A place in a file; line and column count from 1, as editors show them."""

    line: int = 1
    column: int = 1


@dataclass(frozen=True, slots=True, order=True)
class Fault:
    """One thing to mend, in words its author understands. Prints as ``file:line:column: message``."""

    file: str
    line: int
    column: int
    message: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}: {self.message}"


@dataclass(slots=True)
class FaultList:
    """The faults of one file, gathered so that none hides another."""

    file: str
    found: list[Fault] = field(default_factory=list[Fault])

    def add(self, mark: Mark, message: str) -> None:
        """Note one more fault, at ``mark``."""
        self.found.append(Fault(self.file, mark.line, mark.column, message))
