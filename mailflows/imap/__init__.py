"""Mail from a mailbox over IMAP: settings, connection, place, listing, fetching, settling, idling, and the poller."""

from mailflows.imap.place import Place
from mailflows.imap.poller import Poller
from mailflows.imap.settings import ImapSettings

__all__ = ["ImapSettings", "Place", "Poller"]
