"""What do we answer in an SMTP or LMTP dialogue? One connection from greeting to goodbye, on aiosmtpd.

250 after the content is only said once `keep` has committed; when it fails the answer is 451 and the sender
tries again. aiosmtpd 1.4.6 answers once after DATA in LMTP too, reads a line of any length into memory and
gives 500 to an unexpected exception; reading the content and answering it is therefore done here.
"""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

import structlog
from aiosmtpd.lmtp import LMTP
from aiosmtpd.smtp import SMTP, Envelope, Session, syntax

from mailflows.arriving.arrival import Arrival
from mailflows.arriving.recipients import ours

log = structlog.get_logger("mailflows.listener")

Protocol: TypeAlias = Literal["smtp", "lmtp"]

LINE_PIECE = 64 * 1024
"""Octets of one line that are read at a time. Longer lines than RFC 5321 allows (1000) are common in HTML mail
and are taken as they are: refusing them would lose an instruction."""

COMMAND_OCTETS = 2048
"""Longest command line; RFC 5321, 4.5.3.1.4 asks for 512 and more with extensions."""

MOST_RECIPIENTS = 100
"""RFC 5321, 4.5.3.1.8: at least so many must be taken; the sender brings the others in another transaction."""

MOST_DRAINED = 4
"""A mail is read to its end before 552 is said, but never more than so many times the largest allowed."""

KEPT = "250 2.0.0 Kept"
NOT_KEPT = "451 4.3.0 The mail could not be kept just now, please send it again later"
TOO_BIG = "552 5.3.4 The mail is larger than is accepted here"
NOT_OURS = "550 5.1.1 There is no such mailbox here"
TOO_MANY_RECIPIENTS = "452 4.5.3 Too many recipients, please send the others separately"
UNUSABLE_SENDER = "553 5.1.7 The sender's address cannot be read"
GOODBYE = "421 4.3.2 The server is stopping, please come again later"


@dataclass(slots=True)
class House:
    """What every dialogue of one listener shares: the settings, the way to keep, and who is connected.

    `keep` is awaitable and answers the mail's id. `closing`: a dialogue ends after the mail in hand.
    """

    protocol: Protocol
    address: str
    max_bytes: int
    idle_seconds: float
    keep: Callable[[bytes, Arrival], Awaitable[int]]
    open: set[Dialogue] = field(default_factory=set)
    left: asyncio.Event = field(default_factory=asyncio.Event)
    """Set whenever a connection has ended."""
    closing: bool = False


class Hooks:
    """Answers to the commands that aiosmtpd asks a handler about."""

    def __init__(self, house: House) -> None:
        """Take what the dialogues of this listener share."""
        self._house = house

    async def handle_EHLO(  # noqa: N802 - aiosmtpd looks the hook up by this name
        self,
        server: SMTP,  # noqa: ARG002 - aiosmtpd hands every hook the same arguments
        session: Session,
        envelope: Envelope,  # noqa: ARG002 - likewise
        hostname: str,
        responses: list[str],
    ) -> list[str]:
        """Announce what we can besides aiosmtpd's own extensions; commands are read in order, so pipelining is fine."""
        session.host_name = hostname
        return [*responses[:-1], "250-PIPELINING", responses[-1]]

    async def handle_MAIL(  # noqa: N802 - aiosmtpd looks the hook up by this name
        self,
        server: SMTP,  # noqa: ARG002 - aiosmtpd hands every hook the same arguments
        session: Session,  # noqa: ARG002 - likewise
        envelope: Envelope,
        address: str,
        options: list[str],
    ) -> str:
        """Take any sender whose address is text; who it is gets judged by reading the mail."""
        if not _is_text(address):
            return UNUSABLE_SENDER
        envelope.mail_from = address
        envelope.mail_options.extend(options)
        return "250 2.1.0 OK"

    async def handle_RCPT(  # noqa: N802 - aiosmtpd looks the hook up by this name
        self,
        server: SMTP,  # noqa: ARG002 - aiosmtpd hands every hook the same arguments
        session: Session,  # noqa: ARG002 - likewise
        envelope: Envelope,
        address: str,
        options: list[str],
    ) -> str:
        """Take recipients at our own address only: this server relays nothing."""
        if not _is_text(address) or not ours(address, self._house.address):
            return NOT_OURS
        if len(envelope.rcpt_tos) >= MOST_RECIPIENTS:
            return TOO_MANY_RECIPIENTS
        envelope.rcpt_tos.append(address)
        envelope.rcpt_options.extend(options)
        return "250 2.1.5 OK"

    async def handle_exception(self, error: Exception) -> str:
        """Turn the unexpected into a temporary failure: a 5yz would make the sender give the mail up."""
        log.error("dialogue_failed", via=self._house.protocol, error=type(error).__name__)
        return NOT_KEPT


class Dialogue(SMTP):
    """One SMTP connection."""

    line_length_limit = LINE_PIECE

    def __init__(self, house: House, loop: asyncio.AbstractEventLoop) -> None:
        """Speak for that listener, in its event loop."""
        super().__init__(
            Hooks(house),
            data_size_limit=house.max_bytes,
            enable_SMTPUTF8=True,
            hostname=house.address.rpartition("@")[2],
            ident="Holdermail",
            timeout=house.idle_seconds,
            loop=loop,
        )
        # aiosmtpd keeps these limits on its class and clears them with every new connection.
        self.command_size_limits = defaultdict(lambda: COMMAND_OCTETS)
        self._house = house
        self.busy = False
        """A mail is being read or kept; when stopping, it is finished first."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Count the connection."""
        self._house.open.add(self)
        super().connection_made(transport)

    def connection_lost(self, error: Exception | None) -> None:
        """Count it no more."""
        self._house.open.discard(self)
        self._house.left.set()
        super().connection_lost(error)

    def say_goodbye(self) -> None:
        """End the dialogue from our side, politely (RFC 5321, 3.8)."""
        if self.transport is not None:
            self._writer.write(f"{GOODBYE}\r\n".encode())
            self._writer.close()

    @syntax("DATA")
    async def smtp_DATA(self, arg: str | None) -> None:  # noqa: N802 - aiosmtpd looks the command up by this name
        """Read the content, keep it, and only then say so."""
        if await self.check_helo_needed():
            return
        envelope = self.envelope
        if envelope is None or not envelope.rcpt_tos:
            await self.push("503 5.5.1 Error: need RCPT command")
            return
        if arg:
            await self.push("501 5.5.4 Syntax: DATA")
            return
        self.busy = True
        try:
            await self.push("354 End data with <CR><LF>.<CR><LF>")
            content = await self._content()
            answer = TOO_BIG if content is None else await self._kept(content, envelope)
            self.envelope = self._create_envelope()
            for line in self.lines_after_content(answer, len(envelope.rcpt_tos)):
                await self.push(line)
        finally:
            self.busy = False
        if self._house.closing:
            self.say_goodbye()

    def lines_after_content(self, answer: str, recipients: int) -> list[str]:  # noqa: ARG002 - LMTP needs the number
        """One answer for the whole mail."""
        return [answer]

    async def _content(self) -> bytes | None:
        """Read the mail up to the lone dot, dots unstuffed (RFC 5321, 4.5.2); None where it is too big.

        Only CR LF ends a line here, so that nobody can smuggle a second mail in behind a bare LF.
        """
        kept = bytearray()
        size = seen = 0
        line_start = True
        while True:
            try:
                piece = await self._reader.readuntil(b"\r\n")
            except asyncio.LimitOverrunError as overrun:
                piece = await self._reader.read(overrun.consumed)
            if line_start and piece.startswith(b"."):
                if piece == b".\r\n":
                    return bytes(kept) if size <= self._house.max_bytes else None
                piece = piece[1:]
            line_start = piece.endswith(b"\r\n")
            size += len(piece)
            if size <= self._house.max_bytes:
                kept += piece
            elif size > MOST_DRAINED * self._house.max_bytes:
                await self.push(TOO_BIG)
                self._writer.close()
                raise asyncio.CancelledError
            else:
                kept.clear()
            if size - seen >= LINE_PIECE:
                # Whoever goes on sending is not idle; whoever drips a few octets is.
                seen = size
                self._reset_timeout()

    async def _kept(self, content: bytes, envelope: Envelope) -> str:
        """Keep the mail and answer for it."""
        sender = envelope.mail_from or ""
        arrival = Arrival(
            received=None,
            via=self._house.protocol,
            envelope_from="" if sender == "<>" else sender,
            rcpts=tuple(envelope.rcpt_tos),
        )
        try:
            mail = await self._house.keep(content, arrival)
        except Exception as error:  # noqa: BLE001 - whatever prevented it, the sender must try again and the server go on
            log.error("keep_failed", via=arrival.via, octets=len(content), error=type(error).__name__)  # noqa: TRY400 - a traceback may show the mail
            return NOT_KEPT
        log.info("mail_taken", mail=mail, via=arrival.via, octets=len(content))
        return KEPT


class LmtpDialogue(Dialogue):
    """One LMTP connection (RFC 2033): LHLO, and an answer for each recipient after the content."""

    async def check_helo_needed(self, helo: str = "LHLO") -> bool:
        """Name the greeting that LMTP has."""
        return bool(await super().check_helo_needed(helo))

    @syntax("LHLO hostname")
    async def smtp_LHLO(self, arg: str) -> None:  # noqa: N802 - aiosmtpd looks the command up by this name
        """Greet as EHLO does in SMTP."""
        await Dialogue.smtp_EHLO(self, arg)

    smtp_HELO = LMTP.smtp_HELO  # noqa: N815 - aiosmtpd looks the command up by this name
    smtp_EHLO = LMTP.smtp_EHLO  # noqa: N815 - likewise

    def lines_after_content(self, answer: str, recipients: int) -> list[str]:
        """One answer for each recipient that was taken, in their order (RFC 2033, 4.2), also when it is a refusal."""
        return [answer] * recipients


class TooManyConnections(asyncio.Protocol):
    """The whole dialogue with one visitor too many."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Say so and hang up; the sender comes again."""
        if isinstance(transport, asyncio.WriteTransport):
            transport.write(b"421 4.7.0 Too many connections, please come again later\r\n")
        transport.close()


def _is_text(address: str) -> bool:
    """Whether the address was valid UTF-8: aiosmtpd hands other octets on as lone surrogates."""
    try:
        address.encode()
    except UnicodeEncodeError:
        return False
    return True


def dialogue(house: House, most: int, loop: asyncio.AbstractEventLoop) -> asyncio.Protocol:
    """Answer a new connection: with a dialogue, or with a refusal where `most` are open already."""
    if house.closing or len(house.open) >= most:
        log.warning("too_many_connections", via=house.protocol, open=len(house.open))
        return TooManyConnections()
    return LmtpDialogue(house, loop) if house.protocol == "lmtp" else Dialogue(house, loop)
