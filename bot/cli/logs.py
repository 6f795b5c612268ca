"""How the log looks: one line a step on standard error, the mail's number first, no personal data."""

from __future__ import annotations

import logging
import sys

import structlog


def set_up_logs(level: str) -> None:
    """Log from that level on: debug, info, warning or error."""
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="%H:%M:%S", utc=False),
            structlog.processors.ExceptionRenderer(structlog.tracebacks.ExceptionDictTransformer(show_locals=False))
            if level == "debug"
            else _without_traceback,
            structlog.dev.ConsoleRenderer(colors=sys.stderr.isatty()),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.getLevelNamesMapping()[level.upper()]),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
    )


def _without_traceback(_: object, __: str, event: structlog.typing.EventDict) -> structlog.typing.EventDict:
    """The kind of error only: a traceback may show the words of a mail."""
    if event.pop("exc_info", None):
        error = sys.exc_info()[0]
        event["error"] = error.__name__ if error else "unknown"
    return event
