"""Where mail comes in, as the settings say: our own servers, and the mailbox that is polled."""

from __future__ import annotations

from bot.flow import House, keep
from bot.running.leases import Lease
from mailflows.arriving.arrival import Arrival
from mailflows.arriving.listener import Listener, ListenSettings
from mailflows.imap import ImapSettings, Place, Poller

LEASE_SECONDS = 15.0
"""How long one process polls a mailbox before it must ask again; the poller asks every five seconds."""


def listeners(house: House) -> list[Listener]:
    """The servers of our own that are wanted: embedded SMTP, LMTP."""
    mail = house.settings.mail

    def kept(raw: bytes, arrival: Arrival) -> int:
        return keep(house, raw, arrival)

    found = []
    if "embedded" in mail.inbound:
        found.append(
            ListenSettings(mail.address, "smtp", mail.embedded.host, mail.embedded.port, max_bytes=mail.max_bytes)
        )
    if "lmtp" in mail.inbound:
        found.append(ListenSettings(mail.address, "lmtp", mail.lmtp.host, mail.lmtp.port, max_bytes=mail.max_bytes))
    return [Listener(settings, kept) for settings in found]


def poller(house: House, holder: str) -> Poller | None:
    """The poller of the mailbox, or None where none is polled. `holder`: who asks for the lease."""
    mail, imap, store = house.settings.mail, house.settings.mail.imap, house.store
    if "imap" not in mail.inbound:
        return None
    settings = ImapSettings(
        host=imap.host,
        user=imap.user,
        port=imap.port,
        tls=imap.tls,
        password=imap.secret(),
        auth=imap.auth,
        folder=imap.folder,
        poll_seconds=imap.poll_seconds,
        processed=imap.processed,
        max_bytes=mail.max_bytes,
        ca_file=str(house.settings.path(imap.ca_file)) if imap.ca_file else "",
    )
    lease = Lease(store, f"imap:{settings.mailbox}", holder, LEASE_SECONDS)

    def place() -> Place | None:
        known = store.place(settings.mailbox)
        return None if known is None else Place(known.uidvalidity, known.last_uid)

    def set_place(new: Place) -> None:
        store.set_place(settings.mailbox, new.uidvalidity, new.last_uid)

    return Poller(
        settings,
        lambda raw, arrival: keep(house, raw, arrival),
        place,
        set_place,
        lease=lease.held,
    )
