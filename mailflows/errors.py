"""What can go wrong between us and a mail server: every case has a name and one plain sentence."""

from __future__ import annotations


class MailFlowError(Exception):
    """Mail cannot flow; `sentence` tells a person what is wrong and what to do."""

    def __init__(self, sentence: str) -> None:
        """Keep the sentence: one line, without passwords and without addresses of mail."""
        super().__init__(sentence)
        self.sentence = sentence


class ListenError(MailFlowError):
    """Our own server cannot listen where it was told to."""


class ImapSettingsError(MailFlowError):
    """The settings of the mailbox contradict each other."""


class MailboxUnreachableError(MailFlowError):
    """The mailbox's server cannot be reached, or the connection to it broke."""


class TlsRefusedError(MailFlowError):
    """No encrypted connection came about: no STARTTLS, or a certificate that is not trusted."""


class LoginRefusedError(MailFlowError):
    """The server did not accept user and password, or the token."""


class FolderMissingError(MailFlowError):
    """The folder to poll cannot be opened."""


class ProcessedFolderError(MailFlowError):
    """The folder for mails that are kept does not exist and cannot be made."""


class OutboundUnreachableError(MailFlowError):
    """The way out is closed as a whole (server dead, login refused, folder not writable): no reply is to blame."""


class ReplyDeferredError(MailFlowError):
    """This one reply was not taken for now (4yz, or the connection broke while it was sent)."""


class ReplyRefusedError(MailFlowError):
    """This one reply was refused for good (5yz)."""


class RecipientRefusedError(ReplyRefusedError):
    """The server refuses the recipient for good (5yz to RCPT): the address is to blame, not the mail."""


class KeepingFailsError(MailFlowError):
    """One mail after another could not be kept: the store is down, and the mails stay where they are."""


class FixtureError(MailFlowError):
    """A folder of mails with what is expected of them is not as it must be."""
