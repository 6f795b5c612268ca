"""Reads the register of accounts and the list of brokers from csv or xlsx, naming every bad cell by its line.

Columns as in `bot/sample/register.csv` and `brokers.csv`, in any order; several holders or e-mail
addresses in one cell are parted by semicolons. `free` says how much of the position has been received and is not on
loan; without it, or where it is empty, all of it. No message repeats a taxpayer number.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from decimal import Decimal

from bot.files.rows import Problem, Row, read_rows
from bot.offers.reading import ACCOUNT_TYPES
from bot.register.difference import Change, Changed, Difference, difference
from nlp.context import Account, Broker

__all__ = [
    "ACCOUNT_TYPES",
    "Change",
    "Changed",
    "Difference",
    "Problem",
    "difference",
    "read_brokers",
    "read_register",
]

_COLUMNS = (
    "account",
    "registration",
    "type",
    "holders",
    "emails",
    "address",
    "phone",
    "tin",
    "authority_on_file",
    "broker",
    "position",
)
_OPTIONAL = ("security", "free")
_BROKER_COLUMNS = ("broker", "firm", "dtc_participant", "emails", "phone")
_EMAIL = re.compile(r"[^\s@<>(),;:\"\[\]\\]+@[^\s@<>(),;:\"\[\]\\.]+(?:\.[^\s@<>(),;:\"\[\]\\.]+)+")
_PHONE = re.compile(r"\+?[\d\s().\-/]+(?:\s*(?:x|ext\.?)\s*\d{1,6})?", re.IGNORECASE)
# "45.000" could be forty-five or forty-five thousand, so a point is followed by one or two digits only.
_POSITION = re.compile(r"(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d{1,2})?")
_TIN = re.compile(r"\d{3}-\d{2}-\d{4}|\d{2}-?\d{7}|\d{9}")
_FOREIGN_TIN = re.compile(r"(?=(?:[^0-9]*[0-9]){4})[0-9A-Z][0-9A-Z ./\-]{3,24}", re.IGNORECASE)
_AMERICAN = re.compile(r"\b[A-Z]{2} \d{5}(?:-\d{4})?$")
_YES, _NO = ("yes", "y", "true", "x"), ("", "no", "n", "false")


def read_register(
    content: bytes, name: str, brokers: Collection[str] | None = None
) -> tuple[list[Account], list[Problem]]:
    """Read the accounts in `content`; `name` tells what sort of file it is.

    `brokers`: the codes of the brokers on file; a row naming another one is a problem. None leaves
    that unchecked. Rows without a problem are returned also beside others that have some: whoever
    imports must change nothing while there is a problem. All problems are given, in line order.
    """
    rows, problems = read_rows(content, name, _COLUMNS, optional=_OPTIONAL)
    accounts: list[Account] = []
    lines: dict[str, int] = {}
    for row in rows:
        found = [*_account_problems(row), *_twice(row, "account", lines)]
        if brokers is not None and row["broker"] and row["broker"] not in brokers:
            found.append(Problem(row.line, f'broker: "{row["broker"]}" is not a broker on file'))
        problems.extend(found)
        if not found:
            accounts.append(_account(row))
    return accounts, sorted(problems, key=lambda problem: problem.line)


def read_brokers(content: bytes, name: str) -> tuple[list[Broker], list[Problem]]:
    """Read the brokers in `content`, as `read_register` reads accounts.

    An address that stands for two brokers is a problem: nobody could say which of them writes.
    """
    rows, problems = read_rows(content, name, _BROKER_COLUMNS)
    brokers: list[Broker] = []
    lines: dict[str, int] = {}
    used: dict[str, str] = {}
    for row in rows:
        found = [*_broker_problems(row), *_twice(row, "broker", lines)]
        for address in _emails(row):
            first = used.setdefault(address, row["broker"])
            if first != row["broker"]:
                found.append(Problem(row.line, f'emails: "{address}" is already on file for {first}'))
        problems.extend(found)
        if not found:
            brokers.append(Broker(row["broker"], row["firm"], row["dtc_participant"], _emails(row), row["phone"]))
    return brokers, sorted(problems, key=lambda problem: problem.line)


def _account(row: Row) -> Account:
    return Account(
        account=row["account"],
        registration=_one_line(row["registration"]),
        type=row["type"].lower(),
        holders=_list(row["holders"]),
        emails=_emails(row),
        address=_one_line(row["address"]),
        phone=row["phone"],
        tin=row["tin"],
        authority_on_file=row["authority_on_file"].lower() in _YES,
        broker=row["broker"],
        position=_amount(row["position"]),
        security=row["security"],
        free=_amount(row["free"]) if row["free"] else None,
    )


def _account_problems(row: Row) -> Iterator[Problem]:
    """Say what is wrong with the row, each sentence beginning with the column."""
    holders, kind = _list(row["holders"]), row["type"].lower()
    if not re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9._/-]*", row["account"]):
        yield Problem(row.line, f'account: "{row["account"]}" must be letters, digits and hyphens, without blanks')
    if not row["registration"]:
        yield Problem(row.line, "registration: is empty")
    if kind not in ACCOUNT_TYPES:
        yield Problem(row.line, f'type: "{row["type"]}" is not one of {", ".join(ACCOUNT_TYPES)}')
    if not holders:
        yield Problem(row.line, "holders: is empty; name at least one person who may sign")
    elif kind == "joint" and len(holders) < 2:
        yield Problem(row.line, "holders: a joint account has two holders or more, parted by a semicolon")
    if len({holder.casefold() for holder in holders}) < len(holders):
        yield Problem(row.line, "holders: the same person stands there twice")
    yield from _contact_problems(row)
    if row["tin"] and not (_TIN.fullmatch(row["tin"]) or _FOREIGN_TIN.fullmatch(row["tin"])):
        yield Problem(row.line, "tin: is not a taxpayer number (not shown here)")
    elif re.fullmatch(r"\d{1,8}", row["tin"]) and _AMERICAN.search(row["address"]):
        yield Problem(row.line, "tin: has fewer than nine digits; a spreadsheet may have dropped a leading zero")
    if row["authority_on_file"].lower() not in (*_YES, *_NO):
        yield Problem(row.line, f'authority_on_file: "{row["authority_on_file"]}" is neither yes nor no')
    if not _POSITION.fullmatch(row["position"]):
        yield Problem(row.line, f'position: "{row["position"]}" is not an amount such as 250000')
    if row["free"] and not _POSITION.fullmatch(row["free"]):
        yield Problem(
            row.line, f'free: "{row["free"]}" is not an amount such as 250000; leave it empty where all is free'
        )
    elif row["free"] and _POSITION.fullmatch(row["position"]) and _amount(row["free"]) > _amount(row["position"]):
        yield Problem(row.line, f"free: {row['free']} is more than the position, {row['position']}")


def _amount(cell: str) -> Decimal:
    return Decimal(cell.replace(",", ""))


def _broker_problems(row: Row) -> Iterator[Problem]:
    if not re.fullmatch(r"[A-Z0-9][A-Z0-9_-]*", row["broker"]):
        yield Problem(row.line, f'broker: "{row["broker"]}" must be a code of capital letters and digits')
    if not row["firm"]:
        yield Problem(row.line, "firm: is empty")
    if not re.fullmatch(r"\d{1,8}", row["dtc_participant"]):
        yield Problem(row.line, f'dtc_participant: "{row["dtc_participant"]}" is not a participant number')
    if not _emails(row):
        yield Problem(row.line, "emails: is empty; a broker is known by its addresses")
    yield from _contact_problems(row)


def _contact_problems(row: Row) -> Iterator[Problem]:
    for address in _emails(row):
        if not _EMAIL.fullmatch(address):
            yield Problem(row.line, f'emails: "{address}" is not an e-mail address')
    phone = row["phone"]
    digits = sum(character.isdigit() for character in re.split(r"(?:x|ext)", phone, flags=re.IGNORECASE)[0])
    if phone and not (_PHONE.fullmatch(phone) and 7 <= digits <= 15):
        yield Problem(row.line, f'phone: "{phone}" is not a telephone number')


def _twice(row: Row, column: str, lines: dict[str, int]) -> Iterator[Problem]:
    key = row[column].upper()
    if key and key in lines:
        two = column == "account" and row["security"]
        hint = "; an account that holds two series needs a row, and a number, for each" if two else ""
        yield Problem(row.line, f'{column}: "{row[column]}" stands already on line {lines[key]}{hint}')
    lines.setdefault(key, row.line)


def _list(cell: str) -> tuple[str, ...]:
    return tuple(one for one in (_one_line(part) for part in cell.split(";")) if one)


def _emails(row: Row) -> tuple[str, ...]:
    return tuple(dict.fromkeys(address.lower() for address in _list(row["emails"])))


def _one_line(text: str) -> str:
    return " ".join(text.split())
