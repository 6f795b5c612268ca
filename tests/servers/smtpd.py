"""An SMTP server of the tests' own: keeps what it is sent, refuses on purpose, with TLS and login where asked for.

Recipients it knows: `451@…` is put off every time, `once451@…` the first time only, `550@…` is refused for good,
`421@…` makes it hang up. All others are taken.
"""

from __future__ import annotations

import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

from tests.servers.certificate import Certificates
from tests.servers.waiting import free_port


@dataclass(frozen=True, slots=True)
class Taken:
    """One mail that the server took."""

    sender: str
    recipient: str
    content: bytes
    user: str | None
    """Who had logged in."""
    encrypted: bool


@dataclass(slots=True)
class SmtpSink:
    """The server: start it, stop it, start it again on the same port, and look at what it took."""

    port: int = field(default_factory=free_port)
    certificates: Certificates | None = None
    tls: str = "none"
    """`tls`, `starttls` or `none`."""
    login: tuple[str, str] | None = None
    """User and password that are demanded before mail is taken."""
    taken: list[Taken] = field(default_factory=list)
    connections: int = 0
    attempts: list[str] = field(default_factory=list)
    """Every recipient that was named, taken or not, in order."""
    _controller: Controller | None = None
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def start(self) -> None:
        """Begin to listen on 127.0.0.1."""
        context = None
        if self.certificates is not None:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(self.certificates.certificate, self.certificates.key)
        self._controller = Controller(
            self,
            hostname="127.0.0.1",
            port=self.port,
            ssl_context=context if self.tls == "tls" else None,
            tls_context=context if self.tls == "starttls" else None,
            server_hostname="sink.example",
            auth_required=self.login is not None,
            auth_require_tls=self.tls == "starttls",
            authenticator=self._authenticated,
        )
        self._controller.start()
        self.connections = 0

    def stop(self) -> None:
        """Stop listening; connections break."""
        if self._controller is not None:
            self._controller.stop()
            self._controller = None

    def _authenticated(
        self, _server: SMTP, _session: Session, _envelope: Envelope, _mechanism: str, data: LoginPassword
    ) -> AuthResult:
        right = self.login is not None and (data.login.decode(), data.password.decode()) == self.login
        return AuthResult(success=right, handled=False, auth_data=data)

    async def handle_EHLO(  # noqa: N802 - aiosmtpd looks the hook up by this name
        self, _server: SMTP, session: Session, _envelope: Envelope, hostname: str, responses: list[str]
    ) -> list[str]:
        """Count who comes by."""
        session.host_name = hostname
        self.connections += 1
        return responses

    async def handle_RCPT(  # noqa: N802 - aiosmtpd looks the hook up by this name
        self, server: SMTP, _session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        """Refuse those that are to be refused."""
        self.attempts.append(address)
        local = address.partition("@")[0]
        if local == "550":
            return "550 5.1.1 There is no such mailbox"
        if local == "451" or (local == "once451" and self.attempts.count(address) == 1):
            return "451 4.7.1 Come again later"
        if local == "421":
            transport: Any = server.transport
            transport.close()
        envelope.rcpt_tos.append(address)
        envelope.rcpt_options.extend(options)
        return "250 OK"

    async def handle_DATA(  # noqa: N802 - aiosmtpd looks the hook up by this name
        self, _server: SMTP, session: Session, envelope: Envelope
    ) -> str:
        """Keep it."""
        user = session.auth_data.login.decode() if isinstance(session.auth_data, LoginPassword) else None
        content = envelope.content
        assert isinstance(content, bytes)
        with self._lock:
            self.taken.extend(
                Taken(envelope.mail_from or "", recipient, content, user, self.tls != "none")
                for recipient in envelope.rcpt_tos
            )
        return "250 OK"


@contextmanager
def smtp_sink(
    tls: str = "none", certificates: Certificates | None = None, login: tuple[str, str] | None = None
) -> Iterator[SmtpSink]:
    """Run an SMTP server for the length of the `with`."""
    sink = SmtpSink(tls=tls, certificates=certificates, login=login)
    sink.start()
    try:
        yield sink
    finally:
        sink.stop()
