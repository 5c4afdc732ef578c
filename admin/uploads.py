"""Files that staff upload: the posted form read without ever holding it whole, and the thread that takes files in.

One file at a time is taken in by a process; the others wait in line. The thread runs only while there is a file.
"""

import logging
import threading
import time
from collections import deque
from collections.abc import AsyncGenerator, Sequence
from dataclasses import dataclass
from typing import Annotated, BinaryIO, cast
from weakref import WeakKeyDictionary

from fastapi import HTTPException, Request
from starlette.datastructures import UploadFile
from starlette.formparsers import MultiPartException, MultiPartParser
from starlette.requests import ClientDisconnect

from admin.auth import allow, check_csrf
from admin.forms import Form, check_same_origin, read_form
from admin.permissions import can_import
from bot.db.connect import Database
from bot.errors import DatabaseUnavailable
from bot.feeds.csv import FeedFault
from bot.feeds.encounter import FaultyRow
from bot.usecases.import_encounters import Interrupted, take_in
from bot.usecases.import_runs import Opening, fail_run, stop_sentence, touch_waiting
from bot.usecases.runtime import Runtime
from bot.usecases.sign_in import SignedIn

log = logging.getLogger(__name__)

LARGEST = 200 * 1024 * 1024
"""Bytes of a posted form: a year's discharges of a large trust."""
READ_OVER = 4 * LARGEST
"""Of a larger one so much is read over: a browser that is cut off shows its own error, not our sentence."""
MOST_WAITING = 5
"""Files in line, each of which takes room on the disk."""
PAUSE_SECONDS = 0.01
"""After each batch of a file: webhooks and pages of the same process come first."""
TOUCH_SECONDS = 5.0
STOP_SECONDS = 15.0

TOO_LARGE = "The file is larger than 200 MB. Split it into several files, each with the line of column names."
ONE_FILE = "Choose one file at a time."


@dataclass(frozen=True, slots=True)
class Posted:
    """A form with a file as it came. ``fault``: why it was not read; then nothing else of it may be used."""

    fields: Form
    file: BinaryIO | None = None
    file_name: str = ""
    size: int = 0
    fault: str = ""


@dataclass(frozen=True, slots=True)
class Accepted:
    """A file in line. ``runtime`` comes with it so that an idle line keeps no database alive."""

    runtime: Runtime
    run_id: int
    opening: Opening
    file: BinaryIO
    encoding: str | None


class _TooLarge(Exception):
    """The body is larger than LARGEST."""


async def check_csrf_upload(request: Request, session: Annotated[SignedIn, allow(can_import)]) -> Posted:
    """The posted form of somebody who may upload; 403 without the session's own token, or from another site.

    Who asks is settled before a byte of the file is read. The file lies in memory up to 1 MB, then in an unlinked
    temporary file; whoever gets it closes it.
    """
    return await read_upload(request, session, largest_field=4096)


async def read_upload(request: Request, session: SignedIn, *, largest_field: int) -> Posted:
    """The form of somebody signed in, whose right to send it was checked. ``largest_field``: bytes of one field."""
    check_same_origin(request)
    if not request.headers.get("content-type", "").startswith("multipart/form-data"):
        return Posted(check_csrf(request, session, await read_form(request)))
    body = _counted(request)
    parser = MultiPartParser(request.headers, body, max_files=1, max_fields=10, max_part_size=largest_field)
    try:
        items = (await parser.parse()).multi_items()
    except _TooLarge:
        return Posted({}, fault=TOO_LARGE)
    except MultiPartException as fault:
        return Posted({}, fault=ONE_FILE if "files" in fault.message else "The form could not be read: send it again.")
    except ClientDisconnect as fault:
        raise HTTPException(400) from fault
    files = [value for _, value in items if not isinstance(value, str)]
    fields = {name: value.replace("\0", "") for name, value in items if isinstance(value, str)}
    try:
        check_csrf(request, session, fields)
    except HTTPException:
        for one in files:
            one.file.close()
        raise
    return _posted(fields, files)


def _posted(fields: Form, files: Sequence[UploadFile]) -> Posted:
    if not files or not files[0].filename:
        return Posted(fields)
    one = files[0]
    return Posted(fields, cast(BinaryIO, one.file), safe_name(one.filename or ""), one.size or 0)


def safe_name(given: str) -> str:
    """The last part of a file's name, as far as it can be shown."""
    name = "".join(letter for letter in given.replace("\\", "/").rsplit("/", 1)[-1] if letter.isprintable())
    return name[-120:] or "unnamed"


async def _counted(request: Request) -> AsyncGenerator[bytes, None]:
    taken = 0
    async for chunk in request.stream():
        taken += len(chunk)
        if taken <= LARGEST:
            yield chunk
        elif taken > READ_OVER:
            break
    if taken > LARGEST:
        raise _TooLarge


class ImportLine:
    """The files one process takes in, one after the other."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._waiting: deque[Accepted] = deque()
        self._thread: threading.Thread | None = None
        self._stopping = threading.Event()
        self._touched_at = 0.0

    @property
    def is_full(self) -> bool:
        """Whether no more files should be added now."""
        return len(self._waiting) >= MOST_WAITING

    def add(self, accepted: Accepted) -> None:
        """Take this file in when its turn comes; returns at once. The line closes the file."""
        with self._lock:
            self._waiting.append(accepted)
            if self._thread is None:
                self._thread = threading.Thread(target=self._work, name="imports", daemon=True)
                self._thread.start()

    def stop(self) -> None:
        """End after the batch under way, and say on every file in line that it was not taken in to its end."""
        self._stopping.set()
        thread = self._thread
        if thread is not None:
            thread.join(STOP_SECONDS)
        while self._waiting:
            self._give_up(self._waiting.popleft())

    def _work(self) -> None:
        while (accepted := self._next()) is not None:
            self._take(accepted)

    def _next(self) -> Accepted | None:
        with self._lock:
            if self._waiting and not self._stopping.is_set():
                return self._waiting.popleft()
            self._thread = None
            return None

    def _take(self, accepted: Accepted) -> None:
        runtime = accepted.runtime

        def hear(_rows: int, _faults: Sequence[FaultyRow]) -> None:
            self._touch(runtime)
            if self._stopping.wait(PAUSE_SECONDS):
                raise Interrupted

        try:
            take_in(runtime, accepted.run_id, accepted.file, accepted.opening, encoding=accepted.encoding, hear=hear)
        except (FeedFault, Interrupted):
            pass  # the run says so
        except Exception:
            log.exception("import %s failed", accepted.run_id)
        finally:
            accepted.file.close()

    def _touch(self, runtime: Runtime) -> None:
        if time.monotonic() - self._touched_at < TOUCH_SECONDS:
            return
        self._touched_at, now = time.monotonic(), runtime.clock.now()
        waiting = [one.run_id for one in tuple(self._waiting)]
        if waiting:
            runtime.database.write(lambda connection: touch_waiting(connection, waiting, now=now))

    def _give_up(self, accepted: Accepted) -> None:
        runtime, run_id = accepted.runtime, accepted.run_id
        why, now = stop_sentence(0, by_upload=True, dry_run=accepted.opening.dry_run), runtime.clock.now()
        try:
            runtime.database.write(lambda connection: fail_run(connection, run_id, why, now=now))
        except DatabaseUnavailable:
            log.warning("import %s: the database cannot be used now; the next look settles it", run_id)
        finally:
            accepted.file.close()


_LINES: "WeakKeyDictionary[Database, ImportLine]" = WeakKeyDictionary()
_LINES_LOCK = threading.Lock()


def line_of(database: Database) -> ImportLine:
    """The line of files that this process takes in to ``database``."""
    with _LINES_LOCK:
        return _LINES.setdefault(database, ImportLine())


def stop_imports(database: Database) -> None:
    """End the line, when the process does. What was taken in stays; the run says where it ended."""
    line_of(database).stop()
