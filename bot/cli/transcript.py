"""How a played conversation and its result look in the terminal (rich)."""

from __future__ import annotations

import re
from collections import Counter
from datetime import datetime
from decimal import Decimal
from email.message import EmailMessage

from rich.padding import Padding
from rich.progress_bar import ProgressBar
from rich.rule import Rule
from rich.text import Text

from bot.cli import shown
from bot.demo.checking import text_of
from bot.demo.player import Played
from bot.demo.script import NOTHING, Script
from bot.flow import House
from bot.model import Entry
from bot.offers.offer import Offer
from bot.record import row
from bot.staff import settling
from nlp.instruction import Election

LINES = 12
"""How many lines of an answer a short transcript shows."""

LABEL = re.compile(r" {2,}[A-Z][\w ]*: {2,}\S")
"""A fact of an answer in plain text: `  Instruction:  Tender all`."""


def opening(number: int, script: Script, now: datetime) -> None:
    """The head of a conversation."""
    shown.console.print()
    shown.console.print(Rule(Text(f"{number}. {script.title}", style="bold"), align="left", style="dim"))
    shown.console.print(Text(f"{now:%A %d %B %Y}", style="dim"))


def step(played: Played, *, whole: bool) -> None:
    """One mail and what came back."""
    mail = played.mail
    if mail is None:
        return
    body = text_of(mail) if played.step.eml is not None else played.step.body
    attached = [f"[{part.get_filename()}]" for part in mail.iter_attachments() if part.get_filename()]
    shown.console.print(
        Text.assemble(("→ ", "bold"), (str(mail["From"]), "bold"), ("  " + str(mail["Subject"]), "dim"))
    )
    shown.console.print(Padding(Text("\n".join([body.strip(), *attached])), (0, 0, 0, 4)))
    if not played.answers:
        why = "no answer: automatic mail is filed and never answered" if played.step.expect == NOTHING else "no answer"
        shown.console.print(Padding(Text(why, style="dim"), (0, 0, 1, 2)))
    for answer in played.answers:
        _answer(answer, whole=whole)


def _answer(answer: EmailMessage, *, whole: bool) -> None:
    action = str(answer["X-Instruction-Action"])
    status = "; ".join(str(line) for line in answer.get_all("X-Instruction-Status", []))
    head = Text.assemble("← ", shown.coloured(action), f"  to {answer['To']}", (f"  {status}" if status else "", "dim"))
    shown.console.print(Padding(head, (0, 0, 0, 2)))
    lines = text_of(answer).splitlines() if whole else _gist(text_of(answer))
    shown.console.print(Padding(Text("\n".join(lines), style="dim"), (0, 0, 1, 4)))


def _gist(text: str) -> list[str]:
    """The first lines that tell something: without the greeting, and without the offer, which is always the same."""
    told: list[str] = []
    in_offer = False
    for line in (line for line in text.splitlines()[1:] if line.strip()):
        if LABEL.match(line):
            in_offer = line.lstrip().startswith("Offer:")
        elif not line.startswith("   "):
            in_offer = False
        if not in_offer:
            told.append(line)
    return told if len(told) <= LINES else [*told[:LINES], "…"]


def result(house: House) -> None:
    """The record, what waits for a person, and how far the tenders are towards the offer's condition."""
    store = house.store
    shown.console.print()
    shown.console.print(Rule(Text("What came of it", style="bold"), align="left", style="dim"))
    entries = store.entries()
    shown.entries("the record", [row(entry) for entry in entries])
    shown.console.print()
    shown.flagged([settling.flagged(house, found.mail_id) for found in store.flagged()], house.clock.now())
    shown.console.print()
    counts = Counter({name: count for name, count in store.counts().mails.items() if count})
    shown.console.print("mails: " + ", ".join(f"{count} {name}" for name, count in counts.items()))
    for offer in house.desk().offers.values():
        if any(entry.offer == offer.id for entry in entries):
            _progress(house, offer, entries)
    broken = store.verify()
    shown.console.print(
        "\nthe chain of events is whole" if broken is None else f"event {broken.event_id}: {broken.why}"
    )


def _progress(house: House, offer: Offer, entries: list[Entry]) -> None:
    """Tendered so far, of what we hold, against the offer's minimum condition."""
    held = sum((a.position for a in house.desk().accounts.values() if offer.concerns(a.account)), Decimal(0))
    tendered = sum(
        (
            entry.quantity
            for entry in entries
            if entry.offer == offer.id
            and entry.quantity
            and entry.election not in (Election.DO_NOT_TENDER, Election.DO_NOT_CONSENT)
        ),
        Decimal(0),
    )
    percent = tendered * 100 / held if held else Decimal(0)
    wanted = offer.minimum_tender_percent
    shown.console.print(
        f"{offer.id}: {shown.money(f'{tendered:f}', offer.quantity_type)} of the {shown.money(f'{held:f}', offer.quantity_type)} that we hold is tendered, {percent:.1f} %"
        + (f"; the offer needs {wanted} % of all that is outstanding" if wanted else "")
    )
    shown.console.print(ProgressBar(total=100, completed=float(percent), width=60, complete_style="green"))
