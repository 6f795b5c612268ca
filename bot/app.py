"""Builds everything from the settings and starts it: doors for mail, workers, the sender. The only module that wires."""

from __future__ import annotations

import os
import secrets
import signal
import socket
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import structlog

from bot.config import Settings
from bot.desk import Desk
from bot.flow import House, work
from bot.lifetime.closing import closer
from bot.offers.reading import load
from bot.outstanding.timekeeper import Timekeeper
from bot.page.links import linker
from bot.running.alerting import alerting
from bot.running.mailboxes import listeners, poller
from bot.running.outbound import Outbound, way_out
from bot.running.pulsing import Pulsing
from bot.running.webhooks import Webhooks
from bot.sample import samples
from bot.secrets.sealing import Keyring
from bot.store import Store, open_store
from bot.times.clock import Clock, real_now
from mailflows.outbox import Sender
from mailflows.turns import Turns

log = structlog.get_logger()

LOOK_SECONDS = 0.5
"""How often a worker looks for mail that another process has kept; its own process wakes it at once."""


@dataclass
class Bell:
    """Wakes whoever waits for work: rung when a mail was kept or an answer became due."""

    _listeners: list[Callable[[], None]] = field(default_factory=list)

    def ring(self) -> None:
        """Tell everyone."""
        for listener in self._listeners:
            listener()

    def listen(self, listener: Callable[[], None]) -> None:
        """Be told from now on."""
        self._listeners.append(listener)


class Desks:
    """The desk as the store has it now: read again only when offers, register or brokers have changed."""

    def __init__(self, store: Store, settings: Settings) -> None:
        """Read from that store; staff and own addresses come from the settings."""
        self._store = store
        self._settings = settings
        self._lock = threading.Lock()
        self._known: tuple[int, Desk] | None = None

    def __call__(self) -> Desk:
        """The desk in force."""
        version = self._store.desk_version()
        with self._lock:
            if self._known is None or self._known[0] != version:
                self._known = (version, self._read())
            return self._known[1]

    def _read(self) -> Desk:
        """Everything from the store, parsed."""
        return Desk(
            offers={name: load(text, f"offer {name}") for name, text in self._store.offers().items()},
            accounts={account.account: account for account in self._store.accounts()},
            brokers={broker.broker: broker for broker in self._store.brokers()},
            staff=frozenset(self._settings.staff.addresses),
            own=frozenset({self._settings.mail.address}),
        )


@contextmanager
def house(settings: Settings, clock: Clock | None = None, bell: Bell | None = None) -> Iterator[House]:
    """The opened store with its clock, and the sample in it where it is empty and the settings want it.

    `clock` replaces the one of the settings (the demo steps through days). Raises HolderMailError.
    """
    settings.data.mkdir(parents=True, exist_ok=True)
    keyring = Keyring.open(settings.key_file)
    store = open_store(settings.store_url, keyring)
    try:
        if clock is None:
            anchor = store.clock_anchor(settings.clock.start, real_now())
            clock = Clock(anchor.start, anchor.applied) if settings.clock.start else Clock()
        store.use_clock(clock.now)
        if settings.sample.load:
            load_sample(store)
        link = linker(keyring, settings.page.url, settings.page.link_days, clock.now)
        yield House(settings, store, clock, Desks(store, settings), link, (bell or Bell()).ring)
    finally:
        store.close()


def load_sample(store: Store, folder: Path = samples.FOLDER) -> None:
    """Give an empty store a sample's offers, register and brokers; one that has any of them is left alone.

    `folder`: another sample than ours, with `offers/`, `register.csv` and `brokers.csv` like it.
    """
    if store.offers() or store.accounts() or store.brokers():
        return
    for file in samples.offer_files(folder):
        store.save_offer(file.stem, file.read_text(encoding="utf-8"), "sample")
    store.save_register(
        list(samples.register(folder / "register.csv").values()),
        list(samples.brokers(folder / "brokers.csv").values()),
        by="sample",
    )


def worker_name() -> str:
    """A name for a worker of this process that says where it runs, so that a dead one's claims can be freed."""
    return f"{socket.gethostname()}:{os.getpid()}:{secrets.token_hex(4)}"


def release_dead(store: Store) -> None:
    """Free what processes of this machine had in hand that are gone (killed, or the machine restarted)."""
    store.release_dead(socket.gethostname(), _alive())


def _alive() -> set[int]:
    """The processes of this machine that are alive, by number."""
    return {int(path.name) for path in Path("/proc").glob("[0-9]*")} if Path("/proc").is_dir() else {os.getpid()}


class Workers:
    """Threads of this process that decide mails."""

    def __init__(self, house: House, bell: Bell, count: int) -> None:
        """Begin with so many; they are woken by the bell, and look by themselves twice a second."""
        self._house = house
        self._turns = [self._worker(number) for number in range(count)]
        for turns in self._turns:
            bell.listen(turns.wake)

    @property
    def trouble(self) -> str | None:
        """Why nothing is decided at present, in a sentence; None while one of them does."""
        troubles = [turns.trouble for turns in self._turns]
        return troubles[0] if troubles and all(troubles) else None

    def start(self) -> None:
        """Begin to decide in the background."""
        for turns in self._turns:
            turns.start()

    def stop(self) -> None:
        """Finish the mails in hand and end."""
        # All are told before any is waited for.
        for turns in self._turns:
            turns.tell_to_stop()
        for turns in self._turns:
            turns.stop()

    def _worker(self, number: int) -> Turns:
        name = worker_name()

        def turn() -> None:
            work(self._house, name, turns.stopping)

        turns = Turns(
            f"worker-{number}", turn, LOOK_SECONDS, troubled="The store is away or the model is not the right one"
        )
        return turns


def sender(house: House) -> Sender:
    """The sender of due answers."""
    outbound = Outbound(house.store, house.clock, house.settings, house.desk, worker_name())
    return Sender(way_out(house.settings), outbound.due, outbound, refused=outbound.refused)


@contextmanager
def running(
    settings: Settings, *, only_work: bool = False, clock: Clock | None = None, closes: bool = True
) -> Iterator[tuple[House, Sequence[int]]]:
    """Everything that the settings want, running; the ports that it listens on, in the order of `inbound`.

    `only_work`: no doors and no sender, only workers. `closes`: whether offers that have ended are closed. On leaving,
    mails in hand are finished.
    """
    bell = Bell()
    with ExitStack() as stack:
        opened = stack.enter_context(house(settings, clock, bell))
        release_dead(opened.store)
        warm_up()
        ports = []
        if not only_work:
            outbox = sender(opened)
            bell.listen(outbox.turns.wake)
            outbox.turns.start()
            stack.callback(outbox.turns.stop)
            if closes:
                closes_offers = closer(opened, worker_name())
                closes_offers.start()
                stack.callback(closes_offers.stop)
        workers = Workers(opened, bell, settings.work.workers)
        workers.start()
        stack.callback(workers.stop)
        parts: dict[str, Callable[[], str | None]] = {"workers": lambda: workers.trouble}
        if not only_work:
            for listener in listeners(opened):
                listener.start()
                stack.callback(listener.stop)
                ports.append(listener.port)
            if polling := poller(opened, worker_name()):
                polling.start()
                stack.callback(polling.stop)
                parts["poller"] = lambda: polling.trouble
            if settings.reminders.automatic:
                timekeeper = Timekeeper(opened, worker_name())
                timekeeper.turns.start()
                stack.callback(timekeeper.turns.stop)
                parts["reminders"] = lambda: timekeeper.turns.trouble
            parts["sender"] = lambda: outbox.trouble
            calling = Webhooks(opened.store, worker_name()).turns
            bell.listen(calling.wake)
            for turns in (calling, alerting(opened, worker_name())):
                turns.start()
                stack.callback(turns.stop)
        pulsing = Pulsing(opened.store, worker_name(), parts)
        pulsing.start()
        stack.callback(pulsing.stop)
        yield opened, ports


def warm_up() -> None:
    """Load what reading needs before the first mail comes, so that it is answered at once.

    Raises ModelError where the trained model is not the right one: then nothing is read at all.
    """
    from nlp.purport.door import purports  # noqa: PLC0415  (spaCy takes two seconds to import)
    from nlp.sentence import sentences  # noqa: PLC0415
    from nlp.tenor import roles  # noqa: PLC0415
    from nlp.tenor.door import plainness  # noqa: PLC0415

    order = "Please exchange 40 bonds."
    purports(sentences(order))
    plainness("", order)
    roles.load()


def wait_for_the_end() -> None:
    """Return when the process is told to end (SIGTERM, or Ctrl-C)."""
    ended = threading.Event()
    for name in (signal.SIGTERM, signal.SIGINT):
        signal.signal(name, lambda *_: ended.set())
    ended.wait()
