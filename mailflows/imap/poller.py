"""Who fetches mail from the mailbox? The loop: look, keep, then move; idle until there is more; reconnect for ever.

A mail is kept (committed) before the mailbox is told anything. A process killed between the two fetches the same
UID again, with the same origin, and `keep` recognises it.
"""

from __future__ import annotations

import socket
from collections.abc import Callable, Collection, Sequence
from time import monotonic

import structlog
from imapclient import IMAPClient
from imapclient.exceptions import IMAPClientAbortError, IMAPClientError

from mailflows.arriving.arrival import Arrival, Keep
from mailflows.backoff import Backoff
from mailflows.errors import KeepingFailsError, MailboxUnreachableError, MailFlowError, ProcessedFolderError
from mailflows.imap.connection import Opened, connect, hang_up, open_folder, why
from mailflows.imap.fetch import Letter, batches, letters, portions, sizes
from mailflows.imap.idle import announced_meanwhile, new_mail
from mailflows.imap.ledger import Ledger
from mailflows.imap.listing import marked_deleted, still_there, uids_after
from mailflows.imap.place import Place, advanced, place_in
from mailflows.imap.settings import DELETE, ImapSettings
from mailflows.imap.settle import processed_folder, settle
from mailflows.turns import Turns

log = structlog.get_logger("mailflows.imap")

LEASE_SECONDS = 5.0
"""How often the lease is asked for (and so renewed) while nothing else happens."""

FAILED_IN_A_ROW = 5
"""After so many mails that could not be kept, one after another, the store is taken to be down."""

STOP_SECONDS = 3.0
"""How long `stop` waits for the server before it cuts the connection."""


class Poller:
    """Polls one folder, in a thread of its own or, by `poll_once`, in the caller's."""

    def __init__(
        self,
        settings: ImapSettings,
        keep: Keep,
        place: Callable[[], Place | None],
        set_place: Callable[[Place], None],
        *,
        lease: Callable[[], bool] = lambda: True,
        token: Callable[[], str] | None = None,
    ) -> None:
        """Poll as `settings` say and hand every mail to `keep`.

        `place` and `set_place` remember how far the mailbox was read. `lease` answers whether this process is the one
        that polls, and is asked every few seconds. `token` answers an XOAUTH2 access token.
        """
        self._settings = settings
        self._keep = keep
        self._place = place
        self._set_place = set_place
        self._lease = lease
        self._token = token
        self._client: IMAPClient | None = None
        self._processed: str | None = None
        self._ledger = Ledger(0)
        self._in_flight: Sequence[int] = ()
        self._failed_in_a_row = 0
        self._down = Backoff()
        self._unsettled = Backoff()
        self._turns = Turns("imap-in", self._turn, 0.0, last=self._hang_up, stop_within=STOP_SECONDS)
        self._leads = (False, 0.0)
        self.trouble: str | None = None
        """Why no mail comes in at present, in a sentence; None while it does."""

    @property
    def failing(self) -> int:
        """How many mails cannot be fetched or kept; they stay in the mailbox and are tried again."""
        return self._ledger.failing

    def start(self) -> None:
        """Begin to poll in the background. Whatever is wrong with the server is logged and tried again."""
        self._turns.start()

    def stop(self) -> None:
        """Finish the mail in hand, hang up and end. Does nothing where it does not run."""
        client = self._client
        if not self._turns.stop():
            # It waits for a server that does not answer.
            if client is not None:
                _cut(client)
            self._turns.stop()

    def poll_once(self) -> int:
        """Look once, keep what is new, move it, hang up; answers how many mails were kept.

        Raises MailFlowError with one sentence where the mailbox cannot be read.
        """
        try:
            return self._round(self._connected())
        except (IMAPClientError, OSError) as error:
            raise MailboxUnreachableError(self._broken(error)) from error
        finally:
            self._hang_up()

    def _turn(self) -> float:
        """Look once and wait for what comes; answers how many seconds to keep away from the server after that."""
        if self._interrupted():
            self._hang_up()
            return 1.0
        try:
            client = self._connected()
            self._round(client)
            self._up()
            if not announced_meanwhile(client):
                self._rest(client)
        except MailFlowError as error:
            return self._went_down(error.sentence)
        except (IMAPClientError, OSError) as error:
            culprit = self._ledger.broke(self._in_flight)
            if culprit is None:
                return self._went_down(self._broken(error))
            # The server is well, but hangs up over this mail: the others need not wait for it.
            log.error("mail_breaks_connection", uid=culprit)  # noqa: TRY400 - a traceback may show the mail
            self._hang_up()
        except Exception as error:  # noqa: BLE001 - a store that is down, or a fault of ours, waits like a server that is
            return self._went_down(f"The mailbox cannot be polled: {type(error).__name__}.")
        return 0.0

    def _broken(self, error: Exception) -> str:
        """Say that the connection does not work any more."""
        return f"The mailbox {self._settings.host}:{self._settings.port} cannot be read: {why(error)}."

    def _went_down(self, sentence: str) -> float:
        """Hang up and say why (once); answers how many seconds to wait, longer each time."""
        self._hang_up()
        if self._turns.stopping():
            return 0.0
        self.trouble = sentence
        if self._down.failed():
            log.error("mailbox_down", why=sentence)
        return self._down.remaining

    def _up(self) -> None:
        """Note that the mailbox was read."""
        self.trouble = None
        if self._down.worked():
            log.info("mailbox_up")

    def _connected(self) -> IMAPClient:
        """Answer the standing connection, or a new one."""
        if self._client is None:
            self._client = connect(self._settings, self._token)
            self._processed = None
        return self._client

    def _hang_up(self) -> None:
        """Let go of the connection."""
        client, self._client, self._in_flight = self._client, None, ()
        if client is not None:
            hang_up(client)

    def _interrupted(self) -> bool:
        """Whether to leave off: told to stop, or another process has the lease."""
        if self._turns.stopping():
            return True
        leads, asked = self._leads
        if not asked or monotonic() - asked >= LEASE_SECONDS:
            try:
                leads = self._lease()
            except Exception as error:  # noqa: BLE001 - without the store nobody can tell who leads, so we do not
                leads = False
                log.warning("lease_unknown", error=type(error).__name__)
            self._leads = (leads, monotonic())
        return not leads

    def _rest(self, client: IMAPClient) -> None:
        """Wait for new mail, for the next look, or for the time to try a failing mail again."""
        retries = [wait for wait in (self._ledger.next_retry, self._settle_again()) if wait is not None]
        seconds = max(min([self._settings.poll_seconds, *retries]), 0.05)
        if client.has_capability("IDLE"):
            new_mail(client, seconds, self._interrupted)
            return
        until = monotonic() + seconds
        while (left := until - monotonic()) > 0 and not self._interrupted():
            self._turns.rest(min(left, LEASE_SECONDS))

    def _settle_again(self) -> float | None:
        """Seconds until mails that could not be moved are tried again; None where there are none."""
        return self._unsettled.remaining if self._unsettled.failures else None

    def _round(self, client: IMAPClient) -> int:
        """Keep every mail that is new, take it out of the folder, remember the place; answers how many were kept."""
        opened = open_folder(client, self._settings)
        known = self._place()
        place = place_in(opened.uidvalidity, known)
        if self._ledger.uidvalidity != opened.uidvalidity:
            self._ledger = Ledger(opened.uidvalidity)
            if known is not None and known != place:
                log.warning("uidvalidity_changed", before=known.uidvalidity, now=opened.uidvalidity)
        ledger = self._ledger
        listed = self._listed(client, opened, place)
        ledger.prune(listed)
        self._take_out(client)
        count = 0
        for batch in batches(ledger.due(listed), ledger.careful):
            count += self._batch(client, batch)
            reached = advanced(place, ledger.kept, ledger.owed(listed))
            if reached != known:
                self._set_place(reached)
                place = known = reached
            if self._interrupted():
                break
        return count

    def _listed(self, client: IMAPClient, opened: Opened, place: Place) -> list[int]:
        r"""List the UIDs that concern us.

        Where mails stay in the folder, those behind the place. Where they are taken out, all that are there, so that
        nothing is left behind; only on a server that cannot expunge single mails may one of ours still lie there,
        marked `\Deleted`.
        """
        if self._settings.leaves:
            return uids_after(client, opened, place.last_uid)
        listed = uids_after(client, opened, 0)
        if listed and not client.has_capability("UIDPLUS"):
            gone = {uid for uid in marked_deleted(client) if uid <= place.last_uid}
            listed = [uid for uid in listed if uid not in gone]
        return listed

    def _batch(self, client: IMAPClient, batch: Sequence[int]) -> int:
        """Fetch, keep and take out one batch; answers how many mails were kept."""
        self._in_flight = batch
        size = sizes(client, batch)
        absent = [uid for uid in batch if uid not in size]
        count = 0
        for portion in portions([uid for uid in batch if uid in size], size, self._settings.max_bytes):
            self._in_flight = portion.uids
            fetched = letters(client, portion, size, self._settings.max_bytes)
            self._in_flight = ()
            absent += [letter.uid for letter in fetched if letter.raw is None]
            for letter in fetched:
                if letter.raw is not None and not self._turns.stopping():
                    count += self._kept(letter, letter.raw)
            self._take_out(client)
            if self._interrupted():
                return count
        self._not_fetched(absent, still_there(client, absent))
        return count

    def _kept(self, letter: Letter, raw: bytes) -> bool:
        """Keep one mail; answers whether that worked. Raises KeepingFailsError after several failures in a row."""
        arrival = Arrival(
            received=letter.received,
            via="imap",
            origin=f"imap:{self._settings.mailbox};{self._ledger.uidvalidity};{letter.uid}",
            too_big=letter.too_big,
            size=letter.size,
        )
        try:
            mail = self._keep(raw, arrival)
        except Exception as error:
            # Whatever it is, one mail that cannot be kept must not stop the others.
            if self._ledger.failed(letter.uid) and not self._down.failures:
                log.error("keep_failed", via="imap", uid=letter.uid, error=type(error).__name__)  # noqa: TRY400 - a traceback may show the mail
            self._failed_in_a_row += 1
            if self._failed_in_a_row < FAILED_IN_A_ROW:
                return False
            self._failed_in_a_row = 0
            raise KeepingFailsError("Mails cannot be kept in the store just now; they stay in the mailbox.") from error
        self._failed_in_a_row = 0
        self._ledger.worked(letter.uid)
        log.info("mail_fetched", mail=mail, uid=letter.uid, octets=letter.size, too_big=letter.too_big)
        return True

    def _not_fetched(self, absent: Sequence[int], there: Collection[int]) -> None:
        """Put off mails that the server did not hand out; those that somebody else took away are no concern."""
        for uid in absent:
            if uid not in there:
                self._ledger.worked(uid)
                self._ledger.settled.add(uid)
                log.info("mail_gone_before_fetch", uid=uid)
            elif self._ledger.failed(uid):
                log.error("mail_not_fetched", uid=uid)

    def _take_out(self, client: IMAPClient) -> None:
        """Move or remove what is kept. Where the server refuses, mail goes on coming in, and it is tried again."""
        ledger = self._ledger
        uids = ledger.to_settle()
        if not uids or self._settings.leaves or self._unsettled.remaining:
            return
        processed = self._settings.processed
        try:
            if processed != DELETE:
                self._processed = self._processed or processed_folder(client, processed)
                processed = self._processed
            settle(client, uids, processed)
        except IMAPClientAbortError:
            raise
        except (IMAPClientError, ProcessedFolderError) as error:
            self._processed = None
            if self._unsettled.failed():
                sentence = error.sentence if isinstance(error, ProcessedFolderError) else "the server refused"
                log.error("mails_not_taken_out", count=len(uids), why=sentence)  # noqa: TRY400 - the sentence says it all
            return
        self._unsettled.worked()
        ledger.settled.update(uids)
        log.info("mails_taken_out", count=len(uids), first=uids[0], last=uids[-1])


def _cut(client: IMAPClient) -> None:
    """Wake a thread that waits for a server which does not answer."""
    try:
        client.socket().shutdown(socket.SHUT_RDWR)
    except OSError:
        # It is closed already, which is what we wanted.
        return
