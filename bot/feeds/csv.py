"""The encounter file (contract.md) as a stream: bytes in, an Encounter or a FaultyRow out for every row.

A column we do not know that looks like news of a death or an opt-out refuses the file, since reading over it could mean
texting someone who must not be texted. How a file is read at all: see `records`.
"""

from collections.abc import Iterable, Iterator

from bot.feeds.encounter import Encounter, FaultyRow
from bot.feeds.records import MAX_ROWS, FeedFault, Layout, read_records
from bot.feeds.row import COLUMNS, COMPULSORY, read_row

__all__ = ["FeedFault", "read_encounters"]

LAYOUT = Layout(
    columns=COLUMNS,
    compulsory=COMPULSORY,
    alarming=("death", "died", "dead", "decease", "opt_out", "optout", "opted", "consent", "do_not", "dnc"),
    alarm="and may say whom not to ask: use deceased or flags",
)


def read_encounters(
    lines: Iterable[bytes], *, encoding: str | None = None, max_rows: int = MAX_ROWS
) -> Iterator[Encounter | FaultyRow]:
    """Reads the header at once and the rows as they are asked for. Raises FeedFault."""
    return read_records(lines, LAYOUT, read_row, encoding=encoding, max_rows=max_rows)
