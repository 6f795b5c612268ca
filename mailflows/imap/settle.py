"""What becomes of a kept mail in the mailbox? Moved, removed or left, as `processed` says."""

from __future__ import annotations

from collections.abc import Sequence

import structlog
from imapclient import IMAPClient
from imapclient.exceptions import IMAPClientAbortError, IMAPClientError

from mailflows.errors import ProcessedFolderError
from mailflows.imap.listing import marked_deleted
from mailflows.imap.settings import DELETE

log = structlog.get_logger("mailflows.imap")


def settle(client: IMAPClient, uids: Sequence[int], processed: str) -> None:
    """Take kept mails out of the polled folder. `processed`: a folder that exists, `delete`, or "" to leave them.

    Raises IMAPClientError where the server refuses; the mails are kept all the same, and it is tried again.
    """
    if not processed or not uids:
        return
    if processed == DELETE:
        _expunge(client, uids)
    elif client.has_capability("MOVE"):
        client.move(uids, processed)
    else:
        # Without MOVE (RFC 6851) a crash after COPY leaves a second copy in the target, never none.
        client.copy(uids, processed)
        _expunge(client, uids)


def processed_folder(client: IMAPClient, name: str) -> str:
    """Find or make the folder for kept mails, answering its name on this server.

    Some servers want every folder below a prefix of theirs (`INBOX.`): it is tried where the plain name is refused.
    Raises ProcessedFolderError where no such folder can be had.
    """
    prefix = _prefix(client)
    names = [name] if not prefix or name.startswith(prefix) else [name, f"{prefix}{name}"]
    for candidate in names:
        if client.folder_exists(candidate):
            return candidate
    for candidate in names:
        try:
            client.create_folder(candidate)
        except IMAPClientAbortError:
            raise
        except IMAPClientError:
            continue
        log.info("processed_folder_made")
        return candidate
    raise ProcessedFolderError(
        f'The folder "{name}" for mails that are kept does not exist and cannot be made; create it or set mail.imap.processed.'
    )


def _prefix(client: IMAPClient) -> str:
    """Prefix of the account's own folders, empty where there is none or the server does not tell (RFC 2342)."""
    if not client.has_capability("NAMESPACE"):
        return ""
    personal = client.namespace().personal
    return str(personal[0][0]) if personal else ""


def _expunge(client: IMAPClient, uids: Sequence[int]) -> None:
    r"""Remove exactly those mails.

    Without UIDPLUS (RFC 4315) EXPUNGE removes whatever is marked, also mail that a person marked and that we have
    not kept: then it is done only where nothing else is marked, and otherwise ours stay, marked `\Deleted`.
    """
    client.delete_messages(uids, silent=True)
    if client.has_capability("UIDPLUS"):
        client.uid_expunge(uids)
    elif marked_deleted(client) <= set(uids):
        client.expunge()
