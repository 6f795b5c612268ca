"""Every named way in which Holdermail refuses to go on, each with its sentence for the person who sees it.

An error's docstring is its default sentence; whoever raises it usually hands in a fuller one that
names the file, the key or the address. Three doors catch them: the flow, the console and the
command line, which print `sentence` and nothing else. `exit_code` is what the command line ends
with (OPERATION.md, commands): 1 it failed, 2 wrong use or a bad setting.
"""

from __future__ import annotations

import inspect


class HolderMailError(Exception):
    """Something went wrong that has no name yet; the log tells more."""

    exit_code: int = 1

    def __init__(self, sentence: str = "") -> None:
        """Keep the sentence; without one, the class's own docstring speaks."""
        self.sentence: str = " ".join((sentence or inspect.getdoc(type(self)) or "").split())
        super().__init__(self.sentence)


class UsageError(HolderMailError):
    """The command was not used as `--help` describes it."""

    exit_code = 2


class SettingsError(HolderMailError):
    """A setting is unknown or impossible; the sentence names its key and what is allowed."""

    exit_code = 2


class OfferError(HolderMailError):
    """An offer file cannot be used; nothing was changed."""


class OfferUnknownError(HolderMailError):
    """There is no offer of that id; `offer list` shows those there are."""


class OfferNotOpenError(HolderMailError):
    """The offer is not open at present, so nothing is sent for it."""


class RegisterError(HolderMailError):
    """The register cannot be used; nothing was changed."""


class MailUnknownError(HolderMailError):
    """There is no mail of that number; `review` and `status` show those there are."""


class ProtectUnknownError(HolderMailError):
    """There is no guaranteed delivery of that number; `deliveries` lists those there are."""


class NotFlaggedError(HolderMailError):
    """That mail is not waiting for a person."""


class NotStuckError(HolderMailError):
    """That mail is not stuck, so there is nothing to retry."""


class NotCompleteError(HolderMailError):
    """It cannot be recorded yet: something is missing or stands in the way."""


class NoticeError(HolderMailError):
    """There is no such notice, or nothing of it waits for approval; `notices` lists them."""


class AnswerError(HolderMailError):
    """The answer lacks something that its words need; it was not sent."""


class StoreError(HolderMailError):
    """The store cannot be used as it is."""


class AuditError(HolderMailError):
    """The chain of events is broken: something in the store was changed from outside."""


class ConflictError(HolderMailError):
    """Somebody else changed the same case in between; look again and repeat."""


class HandoverError(HolderMailError):
    """The hand-over cannot be made as it is; nothing was frozen."""


class ReconcileError(HolderMailError):
    """Positions and record do not reconcile; the differences are named."""
