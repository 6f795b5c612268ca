"""How do we get into the mailbox? Connect, encrypt, log in, open the folder; every refusal is a named error."""

from __future__ import annotations

import logging
import ssl
from collections.abc import Callable
from dataclasses import dataclass

from imapclient import IMAPClient
from imapclient.exceptions import (
    CapabilityError,
    IMAPClientAbortError,
    IMAPClientError,
    IMAPClientReadOnlyError,
    LoginError,
)

from mailflows.errors import FolderMissingError, LoginRefusedError, MailboxUnreachableError, TlsRefusedError
from mailflows.imap.idle import announced_meanwhile
from mailflows.imap.settings import ImapSettings

# At these levels IMAPClient tells the dialogue itself, mails included.
logging.getLogger("imapclient").setLevel(logging.WARNING)


@dataclass(frozen=True, slots=True)
class Opened:
    """What the server said when the folder was opened (RFC 3501, 6.3.1)."""

    uidvalidity: int
    exists: int
    uidnext: int | None


def connect(settings: ImapSettings, token: Callable[[], str] | None = None) -> IMAPClient:
    """Connect and log in. `token` answers an XOAUTH2 access token; it is asked at every connection, as tokens age.

    Raises MailboxUnreachableError, TlsRefusedError or LoginRefusedError, each with one sentence.
    """
    where = f"{settings.host}:{settings.port}"
    try:
        trust = ssl.create_default_context(cafile=settings.ca_file or None)
        client = IMAPClient(
            settings.host,
            settings.port,
            ssl=settings.tls == "tls",
            ssl_context=trust if settings.tls == "tls" else None,
            timeout=settings.timeout,
        )
    except ssl.SSLError as error:
        raise TlsRefusedError(_tls_sentence(where, error)) from error
    except (OSError, IMAPClientError) as error:
        raise MailboxUnreachableError(f"The mailbox {where} cannot be reached: {why(error)}.") from error
    try:
        # IMAPClient would answer INTERNALDATE without its zone otherwise.
        client.normalise_times = False
        if settings.tls == "starttls":
            _encrypt(client, where, trust)
        _log_in(client, settings, where, token)
    except BaseException:
        hang_up(client)
        raise
    return client


def open_folder(client: IMAPClient, settings: ImapSettings) -> Opened:
    """Open the polled folder, read-only where nothing is moved. Raises FolderMissingError where that is impossible."""
    try:
        told = client.select_folder(settings.folder, readonly=settings.leaves)
    except IMAPClientReadOnlyError as error:
        raise FolderMissingError(
            f'The folder "{settings.folder}" on {settings.host} can only be read; give the account the right to move '
            'mails, or set mail.imap.processed to "".'
        ) from error
    except IMAPClientAbortError:
        raise
    except IMAPClientError as error:
        raise FolderMissingError(
            f'The folder "{settings.folder}" on {settings.host} cannot be opened; check mail.imap.folder or create it.'
        ) from error
    # The number just told is no news: see `idle.announced_meanwhile`.
    announced_meanwhile(client)
    uidnext = told.get(b"UIDNEXT")
    return Opened(
        uidvalidity=int(told.get(b"UIDVALIDITY", 0)),
        exists=int(told[b"EXISTS"]),
        uidnext=None if uidnext is None else int(uidnext),
    )


def hang_up(client: IMAPClient) -> None:
    """Let go of the connection, with a goodbye where the server still listens."""
    try:
        client.logout()
    except (OSError, IMAPClientError):
        _shut(client)


def _shut(client: IMAPClient) -> None:
    """Close the socket of a connection that no longer answers."""
    try:
        client.shutdown()
    except (OSError, IMAPClientError):
        # It is closed already, which is what we wanted.
        return


def why(error: Exception) -> str:
    """Name the cause in few words, without what the server may have repeated of a mail."""
    if isinstance(error, TimeoutError):
        return "it did not answer in time"
    if isinstance(error, OSError) and error.strerror:
        return error.strerror
    if isinstance(error, IMAPClientAbortError):
        return "the connection broke"
    return type(error).__name__


def _encrypt(client: IMAPClient, where: str, trust: ssl.SSLContext) -> None:
    """Go over to TLS; never go on without it."""
    try:
        client.starttls(trust)
    except CapabilityError as error:
        raise TlsRefusedError(f"The mailbox {where} offers no STARTTLS; check mail.imap.tls and port.") from error
    except ssl.SSLError as error:
        raise TlsRefusedError(_tls_sentence(where, error)) from error
    except (OSError, IMAPClientError) as error:
        raise MailboxUnreachableError(f"The mailbox {where} broke off while TLS began: {why(error)}.") from error


def _log_in(client: IMAPClient, settings: ImapSettings, where: str, token: Callable[[], str] | None) -> None:
    """Prove who we are."""
    try:
        if settings.auth == "xoauth2":
            client.sasl_login("XOAUTH2", _xoauth2(settings.user, token() if token else settings.password))
        elif client.has_capability("AUTH=PLAIN"):
            # Unlike LOGIN it takes passwords beyond ASCII.
            client.plain_login(settings.user, settings.password)
        else:
            client.login(settings.user, settings.password)
    except (LoginError, UnicodeEncodeError) as error:
        # IMAPClient tells a connection that broke, or a server that cannot check logins just now (RFC 5530,
        # UNAVAILABLE), as a refused login too; nobody should go and change a password for that.
        if isinstance(error.__context__, IMAPClientAbortError) or "[UNAVAILABLE]" in str(error):
            raise MailboxUnreachableError(f"The mailbox {where} cannot check logins just now.") from error
        raise LoginRefusedError(
            f"The mailbox {where} refused the login; check mail.imap.user and "
            f"{'the access token' if settings.auth == 'xoauth2' else 'its password'}."
        ) from error
    except (OSError, IMAPClientError) as error:
        raise MailboxUnreachableError(f"The mailbox {where} broke off during the login: {why(error)}.") from error


def _xoauth2(user: str, token: str) -> Callable[[bytes], str]:
    """Answers to the server's challenges: first who we are, then, where it refuses us and says why, an empty line."""
    answers = iter([f"user={user}\1auth=Bearer {token}\1\1"])
    return lambda _challenge: next(answers, "")


def _tls_sentence(where: str, error: ssl.SSLError) -> str:
    """Say why no encrypted connection came about."""
    if isinstance(error, ssl.SSLCertVerificationError):
        return f"The certificate of the mailbox {where} is not trusted: {error.verify_message}."
    return f"No encrypted connection to the mailbox {where}: check mail.imap.tls and port."
