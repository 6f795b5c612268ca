"""A proposal as the second person reads it: what would be done, beside what was read or is on file. Pure."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from zoneinfo import ZoneInfo

from bot.console import words
from bot.console.forms import moment_of
from bot.console.mail_view import decimal
from bot.console.spoken import moment, money, plainly
from bot.desk import Desk
from bot.staff.acting import Corrected
from bot.store.values_console import Proposal

WAS = "was "
"""Begins the name of what was there before: `was LX-1002`, `was emails`. Written by us, never taken from a form."""
LEFT_OUT = f"{WAS}left out"
_LINE = re.compile(r"account_([0-9]{1,6})")
_MOST = 50
"""Changed lines that are shown one by one."""


@dataclass(frozen=True, slots=True)
class Detail:
    """One thing that would be done: its name, how it would be, and how it was where that differs."""

    name: str
    value: str
    was: str = ""
    link: str = ""


@dataclass(frozen=True, slots=True)
class Shown:
    """A proposal with its details in words."""

    proposal: Proposal
    act: str
    details: tuple[Detail, ...]


def with_what_was(form: Mapping[str, str], was: Mapping[str, str]) -> dict[str, str]:
    """A form to be kept as a proposal, with what was there before; a form cannot bring that itself."""
    own = {name: value for name, value in form.items() if not name.startswith(WAS)}
    return own | {f"{WAS}{name}": value for name, value in was.items() if value}


def read_before(reading: Mapping[str, Any], corrected: Corrected) -> dict[str, str]:
    """What was read where a correction says otherwise or adds: by account, then `left out`, `offer`, `signers` ..."""
    lines: Sequence[Mapping[str, Any]] = reading.get("instructions", ())
    found, kept = {}, set()
    for line in corrected.lines:
        if line.place is not None and line.place < len(lines):
            before = lines[line.place]
            kept.add(line.place)
            other = "" if before.get("account") == line.account else f"{before.get('account') or 'no account'}, "
            found[line.account] = other + read_words(before)
    found["left out"] = ", ".join(
        line.get("account") or "a line without an account" for place, line in enumerate(lines) if place not in kept
    )
    signers = ", ".join(one["name"] for one in reading.get("signers", ()))
    now = ", ".join(one.name for one in corrected.signers)
    others = (
        ("offer", reading.get("offer") or "none", corrected.offer),
        ("signers", signers or "nobody", now),
        ("address", reading.get("address") or "none", corrected.address),
        ("phone", reading.get("phone") or "none", corrected.phone),
    )
    return found | {name: was for name, was, now in others if now and now != was}


def read_words(line: Mapping[str, Any]) -> str:
    """What a line of the reading asks for."""
    kind = line.get("quantity_type") or "face"
    return asked_words(line.get("election"), line.get("quantity"), line.get("price"), kind)


def asked_words(election: str | None, quantity: str | None, price: str | None, kind: str) -> str:
    """What an account asks for: `tender part $25,000`; of all of it or none without the figure."""
    said = plainly(election) or "not told"
    whole = (election or "").endswith("_all") or (election or "").startswith("do_not")
    amount = "" if whole or not quantity else f" {_money(quantity, kind)}"
    return f"{said}{amount}" + (f" at {price}" if price else "")


def _money(text: str, kind: str) -> str:
    """An amount as it was typed, or read, in one form."""
    try:
        found = decimal(text)
    except ValueError:
        return text
    return money(found, kind)


def shown(proposal: Proposal, desk: Desk, zone: ZoneInfo) -> Shown:
    """The proposal in words."""
    content = proposal.content
    make = {"correct": _corrected, "confirm": _called, "enter": _entered, "address": _addresses}.get(proposal.kind)
    details = make(content, desk, zone) if make is not None else [Detail("Why", content.get("why", ""))]
    return Shown(
        proposal,
        words.ACTS.get(proposal.kind, f"to {plainly(proposal.kind)}"),
        tuple(one for one in details if one.value),
    )


Content = Mapping[str, str]


def _kind(content: Content, desk: Desk) -> str:
    offer = desk.offers.get(content.get("offer", ""))
    return offer.quantity_type if offer is not None else "face"


def _corrected(content: Content, desk: Desk, zone: ZoneInfo) -> list[Detail]:
    """The lines that would be other than they were read, how many stay, and what follows."""
    numbers = sorted(int(found[1]) for name in content if (found := _LINE.fullmatch(name)))
    kind, changed, same = _kind(content, desk), [], 0
    for number in numbers:
        account = content[f"account_{number}"].strip().upper()
        now = asked_words(
            content.get(f"election_{number}"), content.get(f"quantity_{number}"), content.get(f"price_{number}"), kind
        )
        was = content.get(WAS + account, "")
        if was == now:
            same += 1
        else:
            changed.append(Detail(account, now, was or "not read"))
    details = (
        [Detail("Offer", content.get("offer", ""), content.get(f"{WAS}offer", ""))] if f"{WAS}offer" in content else []
    )
    details += changed[:_MOST]
    if len(changed) > _MOST:
        details.append(Detail("More", f"{len(changed) - _MOST} more changed lines, to be seen in the mail"))
    if same:
        details.append(Detail("As read", f"{same} {'line' if same == 1 else 'lines'}"))
    details.append(Detail("Left out", content.get(LEFT_OUT, "")))
    details.append(Detail("Signed by", _one_line(content.get("signers", "")), content.get(f"{WAS}signers", "")))
    details.append(Detail("Postal address", content.get("address", ""), content.get(f"{WAS}address", "")))
    details.append(Detail("Telephone", content.get("phone", ""), content.get(f"{WAS}phone", "")))
    if content.get("way") == "call":
        return [*details, Detail("Then", "recorded: the holder said yes in a call"), *_called(content, desk, zone)]
    return [*details, Detail("Then", "read back to the address on file")]


def _called(content: Content, _: Desk, zone: ZoneInfo) -> list[Detail]:
    """A call."""
    return [
        Detail("Called", _when(content.get("called", ""), zone)),
        Detail("Number", content.get("number", "")),
        Detail("Spoke to", content.get("spoke_to", "")),
        Detail("Said", content.get("said", "")),
    ]


def _entered(content: Content, desk: Desk, zone: ZoneInfo) -> list[Detail]:
    """An instruction by telephone or on paper."""
    asked = asked_words(content.get("election"), content.get("quantity"), None, _kind(content, desk))
    scan = content.get("scan", "")
    return [
        Detail("Offer", content.get("offer", "")),
        Detail("Instruction", asked),
        Detail(
            "It came",
            f"{'by telephone' if content.get('medium') == 'telephone' else 'on paper'}, {_when(content.get('told', ''), zone)}",
        ),
        Detail("Given by", _one_line(content.get("signers", ""))),
        Detail("Said", content.get("said", "")),
        Detail("Scan", "look at it" if scan else "", link=f"/papers/{scan}" if scan.isdecimal() else ""),
        Detail("Authority", "evidence was seen" if content.get("authority") == "yes" else ""),
        Detail("Then", "recorded at once" if content.get("way") == "record" else "read back to the address on file"),
    ]


def _addresses(content: Content, _: Desk, __: ZoneInfo) -> list[Detail]:
    """Other addresses for an account."""
    return [
        Detail("Addresses", ", ".join(content.get("emails", "").split()) or "none", content.get(f"{WAS}emails", "")),
        Detail("Why", content.get("why", "")),
    ]


def _when(text: str, zone: ZoneInfo) -> str:
    """A time of a form; `with_exact_times` made it exact."""
    return moment(moment_of(text, zone, "it was"), zone) if text else ""


def _one_line(text: str) -> str:
    """Several lines as one."""
    return ", ".join(line.strip() for line in text.splitlines() if line.strip())
