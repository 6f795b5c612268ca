"""Which UIDs are in the folder? In answers short enough for Python's imaplib, which takes lines of a million octets."""

from __future__ import annotations

from imapclient import IMAPClient

from mailflows.imap.connection import Opened

MOST_LISTED = 50_000
"""UIDs asked for at a time: with up to ten digits and a space each, about half of what a line may hold."""


def uids_after(client: IMAPClient, opened: Opened, last_uid: int) -> list[int]:
    """UIDs above `last_uid`, ascending; 0 for all that are in the folder."""
    if opened.exists == 0:
        return []
    if opened.exists <= MOST_LISTED or opened.uidnext is None:
        found = client.search(["UID", f"{last_uid + 1}:*"])
    else:
        found = [
            uid
            for low in range(last_uid + 1, opened.uidnext, MOST_LISTED)
            for uid in client.search(["UID", f"{low}:{low + MOST_LISTED - 1}"])
        ]
    # `N:*` names the last mail even where its UID is below N (RFC 3501, 6.4.8).
    return sorted({uid for uid in found if uid > last_uid})


def still_there(client: IMAPClient, uids: list[int]) -> set[int]:
    """Which of those UIDs the folder still has; others may have been taken away by a person meanwhile."""
    return set(client.search(["UID", ",".join(map(str, uids))])) if uids else set()


def marked_deleted(client: IMAPClient) -> set[int]:
    r"""UIDs that bear the flag `\Deleted` and have not been expunged."""
    return set(client.search(["DELETED"]))
