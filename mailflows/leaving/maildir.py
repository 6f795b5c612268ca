"""Where do answers go that leave the house by no server? The "embedded" way out: into a Maildir.

A Maildir's rules: written in `tmp`, then moved into `new`, so that nobody reads half a mail. The file is named
after the reply, so that a repeat after a crash replaces it instead of adding a second one.
"""

from __future__ import annotations

import os
from pathlib import Path

from mailflows.errors import OutboundUnreachableError
from mailflows.leaving.outgoing import Outgoing


def deliver(folder: Path, name: str, raw: bytes) -> Path:
    """Write a mail durably into the Maildir `folder` under that name and answer its path.

    `name` may hold letters, digits, `-`, `_` and `.`. Where a mail of that name was delivered and perhaps
    already seen by a mail program (which moves it to `cur` with flags behind the name), nothing is written.
    Raises OSError where the folder cannot be written.
    """
    if not name or name.startswith(".") or not all(sign.isalnum() or sign in "-_." for sign in name):
        raise ValueError(f"{name!r} is no name for a mail in a Maildir")
    for part in ("tmp", "new", "cur"):
        (folder / part).mkdir(parents=True, exist_ok=True)
    seen = next((path for path in (folder / "cur").iterdir() if path.name.partition(":")[0] == name), None)
    if seen is not None:
        return seen
    draft, final = folder / "tmp" / name, folder / "new" / name
    with draft.open("wb") as file:
        file.write(raw)
        file.flush()
        os.fsync(file.fileno())
    draft.replace(final)
    # The new name itself is only durable once its folder is.
    _sync(folder / "new")
    return final


def _sync(folder: Path) -> None:
    """Make the folder's entries durable."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


class MaildirWay:
    """The way out into a Maildir, for `mailflows.outbox.Sender`."""

    def __init__(self, folder: Path) -> None:
        """Deliver into that folder, which is made where it is absent."""
        self._folder = folder

    def open(self) -> None:
        """Nothing needs to be opened."""

    def send(self, reply: Outgoing) -> None:
        """Write the reply. Raises OutboundUnreachableError where the folder cannot be written."""
        head = f"Return-Path: <{reply.envelope_from}>\r\nDelivered-To: {reply.recipient}\r\n".encode()
        try:
            deliver(self._folder, f"reply-{reply.reply_id}", head + reply.raw)
        except OSError as error:
            raise OutboundUnreachableError(
                f"Answers cannot be written to {self._folder}: {error.strerror}; make room or correct its rights."
            ) from error

    def close(self) -> None:
        """Nothing needs to be closed."""
