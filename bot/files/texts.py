"""The text of a file that somebody named, or one sentence that says why it has none."""

from __future__ import annotations

from pathlib import Path

from bot.errors import HolderMailError


def text_of(file: Path, refuse: type[HolderMailError]) -> str:
    """Give a file's text, which must be UTF-8. Raises `refuse`: there is no such file, it is a folder, it may not be read, it is no text."""
    try:
        return file.read_text(encoding="utf-8")
    except OSError as error:
        raise refuse(f"{file}: cannot be read: {error.strerror or error}") from None
    except UnicodeDecodeError:
        raise refuse(f"{file}: cannot be read: it is no text in UTF-8") from None
