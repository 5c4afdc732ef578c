"""Logging: one line of JSON an event, ids and codes only; libraries that would print addresses are kept quiet."""

import logging
import sys

import orjson

QUIET = ("twilio", "httpx", "httpcore", "urllib3", "apscheduler", "telegram", "uvicorn.access", "alembic")
"""These print URLs, numbers or bodies at their usual level."""


class JsonLines(logging.Formatter):
    """time, level, logger, message, and the traceback's frames without the values in them."""

    def format(self, record: logging.LogRecord) -> str:
        """One line."""
        line: dict[str, object] = {
            "time": self.formatTime(record, "%Y-%m-%dT%H:%M:%S%z"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": record.getMessage(),
        }
        if record.exc_info and record.exc_info[0] is not None:
            # An exception's text may quote a statement's parameters: its type and place are enough to find it.
            line["fault"] = record.exc_info[0].__name__
            line["at"] = _frames(record)
        return orjson.dumps(line).decode()


def set_up_logs(level: str = "INFO") -> None:
    """Send everything to standard error."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(JsonLines())
    logging.basicConfig(level=level, handlers=[handler], force=True)
    for name in QUIET:
        logging.getLogger(name).setLevel(logging.WARNING)


def _frames(record: logging.LogRecord) -> list[str]:
    frames: list[str] = []
    trace = record.exc_info[2] if record.exc_info else None
    while trace is not None:
        code = trace.tb_frame.f_code
        frames.append(f"{code.co_filename}:{trace.tb_lineno} {code.co_name}")
        trace = trace.tb_next
    return frames[-8:]
