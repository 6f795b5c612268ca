"""How does a reply reach the SMTP server? One connection, kept for a batch: TLS, login, one transaction a reply."""

from __future__ import annotations

import re
import smtplib
import ssl
from base64 import b64encode
from dataclasses import dataclass, field
from typing import Literal

from mailflows.errors import OutboundUnreachableError, RecipientRefusedError, ReplyDeferredError, ReplyRefusedError
from mailflows.leaving.outgoing import Outgoing

Tls = Literal["tls", "starttls", "none"]

_LOOSE_LINE_END = re.compile(rb"\r\n|\r|\n")

_NOT_ALLOWED_IN = frozenset({530, 534, 535, 538})
"""The server wants a login or encryption first: wrong settings, and no reply is to blame (RFC 4954, 6)."""


@dataclass(frozen=True, slots=True)
class SmtpSettings:
    """The server that takes our answers."""

    host: str
    port: int = 587
    tls: Tls = "starttls"
    user: str = ""
    """Empty: no login."""
    password: str = field(default="", repr=False)
    timeout: float = 60.0
    """Seconds for each step of the dialogue."""
    ca_file: str = ""
    """Certificates of authorities to trust instead of the machine's own; empty: the machine's."""
    helo: str = ""
    """How we name ourselves; empty: this machine's name as it knows it."""


class SmtpWay:
    """The way out over SMTP, for `mailflows.outbox.Sender`."""

    def __init__(self, settings: SmtpSettings) -> None:
        """Send as those settings say; nothing is connected yet."""
        self._settings = settings
        self._client: smtplib.SMTP | None = None

    def open(self) -> None:
        """Connect, encrypt and log in, unless a connection stands. Raises OutboundUnreachableError with one sentence."""
        if self._client is not None:
            return
        where = f"{self._settings.host}:{self._settings.port}"
        try:
            self._client = self._connected()
        except smtplib.SMTPAuthenticationError as error:
            raise OutboundUnreachableError(
                f"The mail server {where} refused our login ({error.smtp_code}); check mail.smtp.user and its password."
            ) from error
        except ssl.SSLCertVerificationError as error:
            raise OutboundUnreachableError(
                f"The certificate of the mail server {where} is not trusted: {error.verify_message}."
            ) from error
        except smtplib.SMTPNotSupportedError as error:
            raise OutboundUnreachableError(
                f"The mail server {where} does not offer what mail.smtp asks for (STARTTLS, or a login); check mail.smtp.tls."
            ) from error
        except (OSError, smtplib.SMTPException) as error:
            raise OutboundUnreachableError(f"The mail server {where} cannot be reached: {_why(error)}.") from error

    def send(self, reply: Outgoing) -> None:
        """Send one reply over the open connection, the envelope as the reply gives it."""
        client = self._client
        if client is None:
            raise OutboundUnreachableError("There is no connection to the mail server.")
        recipient = _with_ascii_domain(reply.recipient)
        try:
            client.sendmail(
                _with_ascii_domain(reply.envelope_from),
                [recipient],
                _LOOSE_LINE_END.sub(b"\r\n", reply.raw),
                mail_options=self._mail_options(client, reply, recipient),
            )
        except smtplib.SMTPSenderRefused as error:
            if error.smtp_code in _NOT_ALLOWED_IN:
                self.close()
                raise OutboundUnreachableError(
                    f"The mail server wants a login or encryption first ({error.smtp_code}); check mail.smtp."
                ) from error
            raise self._judged(error.smtp_code, error.smtp_error) from error
        except smtplib.SMTPRecipientsRefused as error:
            code, text = next(iter(error.recipients.values()))
            raise self._judged(code, text, recipient=True) from error
        except smtplib.SMTPResponseException as error:
            raise self._judged(error.smtp_code, error.smtp_error) from error
        except (OSError, smtplib.SMTPException) as error:
            # What became of the mail is unknown. Sending it again may make a second copy with the same
            # Message-ID, not sending it would lose it.
            self.close()
            raise ReplyDeferredError(f"The connection broke while the reply was sent: {_why(error)}") from error
        except ValueError as error:
            self.close()
            raise ReplyRefusedError("The address of the recipient cannot be written in SMTP.") from error

    def close(self) -> None:
        """Say goodbye; what fails here is of no consequence."""
        client, self._client = self._client, None
        if client is None:
            return
        try:
            client.quit()
        except (OSError, smtplib.SMTPException):
            client.close()

    def _connected(self) -> smtplib.SMTP:
        """Connect, encrypted and logged in as the settings say."""
        settings = self._settings
        name = settings.helo or None
        if settings.tls == "tls":
            client: smtplib.SMTP = smtplib.SMTP_SSL(
                settings.host, settings.port, name, timeout=settings.timeout, context=self._trust()
            )
        else:
            client = smtplib.SMTP(settings.host, settings.port, name, timeout=settings.timeout)
        try:
            client.ehlo_or_helo_if_needed()
            if settings.tls == "starttls":
                # Raises where the server has no STARTTLS: a password never goes out in the clear by accident.
                client.starttls(context=self._trust())
                client.ehlo()
            if settings.user:
                self._log_in(client)
        except BaseException:
            client.close()
            raise
        return client

    def _log_in(self, client: smtplib.SMTP) -> None:
        """Prove who we are. Raises SMTPAuthenticationError or SMTPNotSupportedError."""
        user, password = self._settings.user, self._settings.password
        if (user + password).isascii():
            client.login(user, password)
            return
        # smtplib cannot write letters beyond ASCII; PLAIN takes them in UTF-8 (RFC 4616).
        if "PLAIN" not in client.esmtp_features.get("auth", "").upper().split():
            raise smtplib.SMTPNotSupportedError("no AUTH PLAIN")
        proof = b64encode(f"\0{user}\0{password}".encode()).decode()
        code, text = client.docmd("AUTH", f"PLAIN {proof}")
        if code != 235:
            raise smtplib.SMTPAuthenticationError(code, text)

    def _trust(self) -> ssl.SSLContext:
        """Whose certificates we believe: always checked, with the host's name."""
        return ssl.create_default_context(cafile=self._settings.ca_file or None)

    def _mail_options(self, client: smtplib.SMTP, reply: Outgoing, recipient: str) -> list[str]:
        """Tell the server what it must know before the content (RFC 6152, RFC 6531)."""
        options = []
        if not reply.raw.isascii() and client.has_extn("8bitmime"):
            options.append("BODY=8BITMIME")
        if not (recipient + reply.envelope_from).isascii():
            if not client.has_extn("smtputf8"):
                raise ReplyRefusedError(
                    "The mail server cannot take an address with letters beyond ASCII (no SMTPUTF8)."
                )
            options.append("SMTPUTF8")
        return options

    def _judged(
        self, code: int, text: bytes | str, *, recipient: bool = False
    ) -> ReplyDeferredError | ReplyRefusedError:
        """Say what an answer of the server means for the reply (RFC 5321, 4.2.1): 5yz never, all else later.

        `recipient`: it is the answer to RCPT.
        """
        if code == 421 or code < 400:
            # The server hangs up (or, with -1, already has): the next reply needs a new connection.
            self.close()
        said = text.decode(errors="replace") if isinstance(text, bytes) else text
        sentence = f"{code} {' '.join(said.split())}"
        if not 500 <= code <= 599:
            return ReplyDeferredError(sentence)
        return RecipientRefusedError(sentence) if recipient else ReplyRefusedError(sentence)


def _with_ascii_domain(address: str) -> str:
    """Write the address with its domain as A-labels, which every server takes; the local part stays."""
    local, at, domain = address.rpartition("@")
    if domain.isascii():
        return address
    try:
        return f"{local}{at}{domain.encode('idna').decode('ascii')}"
    except UnicodeError:
        return address


def _why(error: Exception) -> str:
    """Name the cause in few words, without what the server may have repeated of the mail."""
    if isinstance(error, smtplib.SMTPResponseException):
        return f"it answered {error.smtp_code}"
    if isinstance(error, smtplib.SMTPServerDisconnected):
        return "it hung up"
    if isinstance(error, TimeoutError):
        return "it did not answer in time"
    if isinstance(error, OSError) and error.strerror:
        return error.strerror
    return type(error).__name__
