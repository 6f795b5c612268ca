"""Where does mail come in by itself? Our own SMTP server (embedded) and LMTP server, each in a thread of its own."""

from __future__ import annotations

import asyncio
import errno
import logging
import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import structlog

from mailflows.arriving.arrival import Arrival, Keep
from mailflows.arriving.dialogue import House, Protocol, dialogue
from mailflows.errors import ListenError

log = structlog.get_logger("mailflows.listener")

DRAIN_SECONDS = 10.0
"""How long mails in hand may take once the listener is told to stop."""


@dataclass(frozen=True, slots=True)
class ListenSettings:
    """Where to listen and what to take. Without a host of its own the server is reachable from this machine only."""

    address: str
    """Our own mailbox `local@domain`; mail to it and to `local+REF@domain` is taken."""
    protocol: Protocol = "smtp"
    host: str = "127.0.0.1"
    port: int = 8025
    """0: any free port; `Listener.port` tells which."""
    max_bytes: int = 26_214_400
    """Largest mail in octets."""
    connections: int = 100
    """Most connections at a time."""
    idle_seconds: float = 300.0
    """RFC 5321, 4.5.3.2.7: a server should wait at least five minutes for the next command."""
    keepers: int = 4
    """Mails that are kept at the same time."""


class Listener:
    """An SMTP or LMTP server. `start()` returns once it accepts mail; `stop()` finishes the mails in hand."""

    def __init__(self, settings: ListenSettings, keep: Keep) -> None:
        """Listen as `settings` say, and hand every mail to `keep` before it is acknowledged."""
        self._settings = settings
        self._keep = keep
        self._thread: threading.Thread | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._stopping: asyncio.Event | None = None
        self._failure: ListenError | None = None
        self._port = settings.port

    @property
    def port(self) -> int:
        """The port it listens on; while it runs, never 0."""
        return self._port

    def start(self) -> None:
        """Begin to listen. Raises ListenError with one sentence where that is not possible."""
        # Its own log tells addresses and commands; what a person needs is logged here.
        logging.getLogger("mail.log").setLevel(logging.CRITICAL)
        ready = threading.Event()
        self._failure = None
        self._thread = threading.Thread(
            target=self._run, args=(ready,), name=f"{self._settings.protocol}-in", daemon=True
        )
        self._thread.start()
        ready.wait()
        if self._failure is not None:
            self._thread.join()
            self._thread = None
            raise self._failure

    def stop(self) -> None:
        """Accept no more, finish the mails in hand, close every connection. Does nothing where it does not run."""
        thread, loop, stopping = self._thread, self._loop, self._stopping
        if thread is None or loop is None or stopping is None:
            return
        loop.call_soon_threadsafe(stopping.set)
        thread.join()
        self._thread = self._loop = self._stopping = None

    def _run(self, ready: threading.Event) -> None:
        """Serve until told to stop; the thread's whole life."""
        with ThreadPoolExecutor(self._settings.keepers, thread_name_prefix=f"{self._settings.protocol}-keep") as pool:
            asyncio.run(self._serve(ready, pool))

    async def _serve(self, ready: threading.Event, pool: ThreadPoolExecutor) -> None:
        """Open the door, wait, close it."""
        settings = self._settings
        loop = asyncio.get_running_loop()

        async def keep(raw: bytes, arrival: Arrival) -> int:
            return await loop.run_in_executor(pool, self._keep, raw, arrival)

        house = House(
            protocol=settings.protocol,
            address=settings.address,
            max_bytes=settings.max_bytes,
            idle_seconds=settings.idle_seconds,
            keep=keep,
        )

        def visitor() -> asyncio.Protocol:
            return dialogue(house, settings.connections, loop)

        try:
            server = await loop.create_server(visitor, settings.host, settings.port)
        except OSError as error:
            self._failure = ListenError(_sentence(error, settings))
            ready.set()
            return
        self._port = server.sockets[0].getsockname()[1]
        self._loop, self._stopping = loop, asyncio.Event()
        log.info("listening", via=settings.protocol, host=settings.host, port=self._port)
        ready.set()
        await self._stopping.wait()
        server.close()
        await _finish(house)
        log.info("stopped_listening", via=settings.protocol, port=self._port)


async def _finish(house: House) -> None:
    """Let the mails in hand be kept and answered, and end every dialogue."""
    house.closing = True
    for idle in [one for one in house.open if not one.busy]:
        idle.say_goodbye()
    try:
        async with asyncio.timeout(DRAIN_SECONDS):
            while house.open:
                house.left.clear()
                await house.left.wait()
    except TimeoutError:
        log.warning("mails_in_hand_given_up", via=house.protocol, open=len(house.open))


def _sentence(error: OSError, settings: ListenSettings) -> str:
    """Why we cannot listen, and what to do."""
    where = f"port {settings.port} on {settings.host}"
    if error.errno == errno.EADDRINUSE:
        return f"The mail server cannot listen: {where} is in use by another program; stop it or set another port."
    if error.errno == errno.EACCES:
        return f"The mail server cannot listen: {where} needs more rights than this program has; set a port above 1023."
    return f"The mail server cannot listen on {where}: {error.strerror or error}; set a host and port of this machine."
