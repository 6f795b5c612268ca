"""`bench`: how fast mails are read and decided in one process, and what memory that takes. Nothing is stored or sent."""

from __future__ import annotations

import resource
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.errors import UsageError

if TYPE_CHECKING:
    from bot.desk import Desk

CORPUS = Path(__file__).parents[2] / "tests" / "mails" / "corpus"
SLOWEST = 5
"""How many of the slowest mails are named."""

_FIRST = (
    "Alma",
    "Bert",
    "Cora",
    "Dino",
    "Edda",
    "Finn",
    "Gwen",
    "Hugo",
    "Inga",
    "Jens",
    "Kira",
    "Lars",
    "Mona",
    "Nils",
    "Olga",
    "Piet",
)
_SYLLABLES = ("ba", "den", "for", "gra", "hol", "jen", "kar", "lin", "mor", "nor")
"""Of these the names of invented holders are made."""

Read = Callable[[bytes], object]


@dataclass(frozen=True, slots=True)
class Loading:
    """What had to be loaded before the first mail, in seconds: spaCy itself, and all of ours."""

    spacy: float
    ours: float


@dataclass(frozen=True, slots=True)
class Timed:
    """One mail and how long it took, in seconds: the medians of the passes, by the clock and of the processor."""

    name: str
    seconds: float
    processor: float


def bench(
    *,
    mails: Annotated[Path, typer.Option(help="A folder of .eml files, searched through.", metavar="DIR")] = CORPUS,
    passes: Annotated[int, typer.Option(help="How often each mail is read after the first time.", min=1)] = 5,
    accounts: Annotated[int, typer.Option(help="So many invented accounts more in the register.", min=0)] = 0,
) -> None:
    """Loading time, mails a second, the slowest mails and peak memory. Mails with attachments are counted apart.

    Every mail is read and decided once unmeasured, then as often as the passes say; its time is the median.
    """
    files = sorted(mails.rglob("*.eml"))
    if not files:
        raise UsageError(f"bench: there is no .eml file in {mails}")
    loading, read, attached = _loaded(accounts)
    kept = [(str(file.relative_to(mails)), file.read_bytes()) for file in files]
    plain = [(name, raw) for name, raw in kept if not attached(raw)]
    others = [(name, raw) for name, raw in kept if attached(raw)]
    typer.echo(f"loading     {loading.ours:.2f} s, and {loading.spacy:.2f} s for spaCy")
    timed = _timed(plain, read, passes)
    typer.echo(f"plain       {_rate(timed)}")
    timed_others = _timed(others, read, passes)
    typer.echo(f"attachments {_rate(timed_others)}")
    for title, group in (("slowest", timed), ("slowest with attachments", timed_others)):
        for mail in sorted(group, key=lambda each: -each.seconds)[:SLOWEST]:
            typer.echo(f"{title}: {mail.seconds * 1000:.1f} ms  {mail.name}")
    typer.echo(f"peak memory {_peak_memory():.0f} MB")


def _loaded(accounts: int) -> tuple[Loading, Read, Callable[[bytes], bool]]:
    """Load what reading needs; answers also with how to read a mail, and with whether one has attachments. `accounts`: see `bench`."""
    begun = time.perf_counter()
    from nlp.spacy_import import import_spacy  # noqa: PLC0415  (importing is what is measured)

    import_spacy()
    between = time.perf_counter()
    from bot import fresh  # noqa: PLC0415
    from bot.sample import samples  # noqa: PLC0415
    from mailflows.message import parse  # noqa: PLC0415
    from nlp.pipeline import pipeline  # noqa: PLC0415

    pipeline()
    desk = _with_more(samples.desk(), accounts)
    loading = Loading(between - begun, time.perf_counter() - between)
    return loading, lambda raw: fresh.reading_of(raw, desk), lambda raw: bool(parse(raw).attachments)


def _with_more(desk: Desk, accounts: int) -> Desk:
    """The desk with so many accounts more, each with a name of its own and the rest of one that is there."""
    patterns = list(desk.accounts.values())
    more = dict(desk.accounts)
    for number in range(accounts):
        one, first, last = number % len(patterns), number % len(_FIRST), number // len(_FIRST)
        name = f"{_FIRST[first]} {chr(ord('A') + number % 26)}. {''.join(_SYLLABLES[int(at)] for at in f'{last:03}').title()}"
        account = replace(
            patterns[one],
            account=f"ZX-{10_000 + number}",
            registration=name,
            holders=(name,),
            broker="",
            emails=(f"holder{number}@house{number}.example",),
        )
        more[account.account] = account
    return replace(desk, accounts=more)


def _timed(mails: Sequence[tuple[str, bytes]], read: Read, passes: int) -> list[Timed]:
    """Read every mail once unmeasured, then measured in each pass."""
    for _, raw in mails:
        read(raw)
    clock: dict[str, list[float]] = {name: [] for name, _ in mails}
    processor: dict[str, list[float]] = {name: [] for name, _ in mails}
    for _ in range(passes):
        for name, raw in mails:
            begun, worked = time.perf_counter(), time.process_time()
            read(raw)
            clock[name].append(time.perf_counter() - begun)
            processor[name].append(time.process_time() - worked)
    return [Timed(name, statistics.median(clock[name]), statistics.median(processor[name])) for name, _ in mails]


def _rate(timed: Sequence[Timed]) -> str:
    """How many mails a second by the clock, of how many, and how many on a machine that did nothing else."""
    if not timed:
        return "none"
    count, seconds, worked = len(timed), sum(mail.seconds for mail in timed), sum(mail.processor for mail in timed)
    return f"{count / seconds:.1f} mails a second ({count} mails; {count / worked:.1f} a second of processor time)"


def _peak_memory() -> float:
    """The most memory that this process had, in megabytes (the system counts kilobytes, macOS bytes)."""
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / 1024 / (1024 if sys.platform == "darwin" else 1)


COMMANDS = (bench,)
