"""What was read in one comment: the value that every model gives."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Reading:
    """``themes`` are sub-categories of the framework; ``sentiment`` 1 very positive … 5 very negative;
    ``criticality`` −5 most worrying … 5 praise that names its reasons."""

    themes: tuple[str, ...]
    sentiment: int
    criticality: int
