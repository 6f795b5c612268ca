"""Which mailbox is polled, and how? A value; whoever starts the poller fills it in."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from mailflows.errors import ImapSettingsError

DELETE = "delete"
"""As `processed`: a kept mail is removed from the mailbox."""


@dataclass(frozen=True, slots=True)
class ImapSettings:
    """One folder of one account. Raises ImapSettingsError where the values contradict each other."""

    host: str
    user: str
    port: int = 993
    tls: Literal["tls", "starttls", "none"] = "tls"
    password: str = field(default="", repr=False)
    """With `xoauth2`: the access token, unless the poller is handed a callable that fetches a fresh one."""
    auth: Literal["password", "xoauth2"] = "password"
    folder: str = "INBOX"
    poll_seconds: float = 60.0
    """Longest time between two looks, also where the server announces mail by itself (IDLE)."""
    processed: str = "Processed"
    """Folder that a kept mail is moved to; "" leaves it where it is, "delete" removes it."""
    max_bytes: int = 26_214_400
    """Of larger mails only the header section is fetched."""
    timeout: float = 60.0
    """Seconds for each answer of the server."""
    ca_file: str = ""
    """Certificates of authorities to trust instead of the machine's own; empty: the machine's."""

    def __post_init__(self) -> None:
        """Refuse what could never work."""
        if self.processed and self.processed.casefold() == self.folder.casefold():
            raise ImapSettingsError(
                f'mail.imap.processed is the polled folder itself ("{self.folder}"); name another one, or "" to leave mails.'
            )
        if self.poll_seconds <= 0:
            raise ImapSettingsError("mail.imap.poll_seconds must be more than 0.")

    @property
    def leaves(self) -> bool:
        """Whether kept mails stay in the folder, so that only the place tells which are new."""
        return not self.processed

    @property
    def mailbox(self) -> str:
        """The name under which the place is kept, and the head of every origin: `USER@HOST/FOLDER`."""
        return f"{self.user}@{self.host}/{self.folder}"
