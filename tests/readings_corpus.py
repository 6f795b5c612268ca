"""Corpora of readings as mails: loads `readings/*.toml`, builds each mail, gives what it is expected to say."""

from __future__ import annotations

import csv
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from email.message import EmailMessage
from pathlib import Path

from mailflows.message import parse
from mailflows.values import Mail
from nlp.context import Account, Context, Register, Terms
from nlp.instruction import Instruction, Kind, Reading, Signal

HERE = Path(__file__).parent
SAMPLE = HERE.parent / "bot" / "sample"
RECEIVED = datetime.fromisoformat("2001-08-15T12:00:00-04:00")
FLAGS = frozenset(set(Signal) - {Signal.THANKS, Signal.EMPTY})


@dataclass(frozen=True)
class Case:
    """One mail of a corpus. `lines`: expected lines, None where only `clean` is expected."""

    name: str
    sender: str
    subject: str
    text: str
    lines: tuple[str, ...] | None = None
    clean: bool | None = None
    kind: str | None = None
    signers: tuple[str, ...] | None = None
    signals: tuple[str, ...] = ()
    values: dict[str, str] = field(default_factory=dict)


def _rows(name: str) -> list[dict[str, str]]:
    with (SAMPLE / name).open(encoding="utf-8") as file:
        return list(csv.DictReader(file))


ACCOUNTS = Register(
    Account(
        row["account"],
        row["registration"],
        row["type"],
        tuple(row["holders"].split(";")),
        tuple(filter(None, row["emails"].lower().split(";"))),
        row["address"],
        row["phone"],
        row["tin"],
        row["authority_on_file"] == "yes",
        row["broker"],
        Decimal(row["position"]),
    )
    for row in _rows("register.csv")
)
BROKERS = {row["broker"]: tuple(row["emails"].lower().split(";")) for row in _rows("brokers.csv")}
OFFERS = tuple(
    Terms(
        offer,
        "Lexington Precision Corporation",
        ("Lexington", "12 3/4% notes", "LEXP"),
        opens=datetime.fromisoformat(opens),
        expires=datetime.fromisoformat(expires),
    )
    for offer, opens, expires in (
        ("lexington-2001", "2001-08-06T00:00:00-04:00", "2001-09-05T00:00:00-04:00"),
        ("lexington-2002", "2002-07-10T00:00:00-04:00", "2002-08-08T00:00:00-04:00"),
    )
)


def address_of(sender: str) -> str:
    """The first address on file of an account, or the address itself."""
    return next((account.emails[0] for account in ACCOUNTS if account.account == sender), sender)


def context_of(address: str) -> Context:
    """What is known beforehand of a mail from that address."""
    broker = next((code for code, emails in BROKERS.items() if address in emails), "")
    own = tuple(
        account.account for account in ACCOUNTS if (account.broker == broker if broker else address in account.emails)
    )
    role = "broker" if broker else "holder" if own else "unknown"
    return Context(RECEIVED, OFFERS, ACCOUNTS, address, "", role, broker, own)


def mail_of(case: Case) -> Mail:
    """The mail of a case, parsed from its bytes."""
    message = EmailMessage()
    message["From"] = address_of(case.sender)
    message["To"] = "offers@custodian.example"
    message["Subject"] = case.subject
    message["Date"] = "Wed, 15 Aug 2001 12:00:00 -0400"
    message["Message-ID"] = "<case@readings.example>"
    message.set_content(case.text.strip() + "\n")
    return parse(message.as_bytes())


def cases(*names: str) -> Iterator[Case]:
    """The cases of some corpora, `[[mail]]` tables and `quick` rows alike."""
    for name in names:
        corpus = tomllib.loads((HERE / "readings" / name).read_text(encoding="utf-8"))
        for entry in corpus.get("mail", []):
            yield Case(
                entry["name"],
                entry["from"],
                entry.get("subject", ""),
                entry["text"],
                tuple(entry["lines"]) if "lines" in entry else None,
                entry.get("lines_clean"),
                entry.get("kind"),
                tuple(entry["signers"]) if "signers" in entry else None,
                tuple(entry.get("signals", ())),
                {key: entry[key] for key in ("phone", "tin_last4", "dated", "address") if key in entry},
            )
        for account, words, expected in corpus.get("quick", []):
            holders = next(each.holders for each in ACCOUNTS if each.account == account)
            lines = None if expected == "?" else tuple(filter(None, map(str.strip, expected.split(";"))))
            yield Case(
                words,
                account,
                "Lexington",
                words + "\n\n" + "\n".join(holders),
                lines,
                False if lines is None else None,
            )


def is_clean(reading: Reading) -> bool:
    """Whether nothing that reading can see stands against reading the instruction back."""
    return (
        reading.kind in {Kind.INSTRUCTION, Kind.WITHDRAWAL}
        and bool(reading.instructions)
        and not FLAGS & set(reading.signals)
        and all(
            line.account
            and line.election
            and not line.problems
            and (line.quantity is not None or line.election == "do_not_tender")
            for line in reading.instructions
        )
    )


def as_line(line: Instruction) -> str:
    """An instruction in the corpora's writing; the whole position is `tender_all` however it was said."""
    position = next((account.position for account in ACCOUNTS if account.account == line.account), None)
    election = line.election.value if line.election else "-"
    if election == "tender_part" and line.quantity == position:
        election = "tender_all"
    quantity = "-" if line.quantity is None or election == "withdraw_all" else f"{line.quantity:f}".removesuffix(".0")
    problems = sorted(
        {
            "unclear" if problem in {"contradictory", "ambiguous_quantity"} else problem.value
            for problem in line.problems
        }
    )
    return " ".join([line.account or "-", election, quantity, *problems])


def expected_line(written: str) -> str:
    """An expected line in the same writing."""
    account, election, quantity, *problems = [*written.split(), "-"][: max(3, len(written.split()))]
    if election == "withdraw_all":
        quantity = "-"
    return " ".join(
        [
            account,
            election,
            quantity,
            *sorted(
                {"unclear" if problem in {"contradictory", "ambiguous_quantity"} else problem for problem in problems}
            ),
        ]
    )
