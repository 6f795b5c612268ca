"""The style sheets and the script: a closed list, read once."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from fastapi.responses import Response

from bot.console.errors import NothingThereError
from bot.console.rules import Routes

routes = Routes()
_FOLDER = Path(__file__).parent / "static"
_TYPES = {
    "console.css": "text/css; charset=utf-8",
    "charts.css": "text/css; charset=utf-8",
    "letter.css": "text/css; charset=utf-8",
    "console.js": "text/javascript; charset=utf-8",
    "icon.svg": "image/svg+xml",
}


@routes.public_page("/static/{name}")
def asset(name: str) -> Response:
    """One of our own files. Raises NothingThereError for any other name."""
    if name not in _TYPES:
        raise NothingThereError
    return Response(_content(name), media_type=_TYPES[name], headers={"Cache-Control": "max-age=300"})


@cache
def _content(name: str) -> bytes:
    """The file's bytes."""
    return (_FOLDER / name).read_bytes()
