"""What staff fill in, as values: a corrected reading, a call, an instruction by telephone or paper. Pure; UsageError says what is wrong."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

from bot.console.mail_view import decimal
from bot.console.spoken import moment
from bot.errors import UsageError
from bot.staff.acting import Call, Corrected, CorrectedLine, Told
from nlp.instruction import Capacity, Election, Instruction, Signer

MOST_LINES = 2_000
"""Lines of one mail that can be corrected; more are refused, never left out."""
_LINE = re.compile(r"account_([0-9]{1,6})")
_WITH_AMOUNT = frozenset(
    {Election.TENDER_PART, Election.WITHDRAW_PART, Election.TENDER_AT_PRICE, Election.TENDER_AT_AUCTION_PRICE}
)
"""Elections that need an amount of their own; of the others the whole is meant, or nothing."""

Form = Mapping[str, str]


def corrected_of(form: Form) -> Corrected:
    """The corrected reading."""
    numbers = sorted(int(found[1]) for name in form if (found := _LINE.fullmatch(name)))
    lines = tuple(_corrected_line(form, number) for number in numbers if form[f"account_{number}"].strip())
    if len(lines) > MOST_LINES:
        raise UsageError(f"At most {MOST_LINES:,} lines can be corrected in one mail, and these are {len(lines):,}.")
    if not lines:
        raise UsageError("Name an account: nothing can be instructed for none.")
    names = [line.account for line in lines]
    if len(set(names)) != len(names):
        raise UsageError("Each account may stand in one line only.")
    if not form.get("offer"):
        raise UsageError("Choose the offer.")
    return Corrected(
        form["offer"],
        lines,
        signers_of(form),
        form.get("address", "").strip() or None,
        form.get("phone", "").strip() or None,
    )


def _corrected_line(form: Form, number: int) -> CorrectedLine:
    """One line; its place in the reading is a field of its own, empty for a line that was added."""
    place = form.get(f"place_{number}", "")
    election = election_of(form.get(f"election_{number}", ""))
    return CorrectedLine(
        int(place) if place.isdecimal() and len(place) < 7 else None,
        form[f"account_{number}"].strip().upper(),
        election,
        amount_of(form.get(f"quantity_{number}", ""), election),
        price_of(form.get(f"price_{number}", ""), election),
    )


def election_of(word: str) -> Election:
    """An election."""
    if word not in list(Election):
        raise UsageError("Choose all, part or none for each account.")
    return Election(word)


def amount_of(text: str, election: Election) -> Decimal | None:
    """An amount as a person typed it; None for an election that takes none."""
    if election not in _WITH_AMOUNT:
        return None
    try:
        amount = decimal(text)
    except ValueError:
        raise UsageError(f"“{text[:40]}” is no amount; write it in figures, such as 25,000.") from None
    if amount is None:
        raise UsageError("A part needs its amount.")
    return amount


def price_of(text: str, election: Election) -> Decimal | None:
    """A price as a person typed it; None for an election that has none."""
    if election is not Election.TENDER_AT_PRICE:
        return None
    try:
        price = decimal(text)
    except ValueError:
        price = None
    if price is None:
        raise UsageError("A tender at a price needs the price, such as 12.75.")
    return price


def signers_of(form: Form) -> tuple[Signer, ...]:
    """Who signed: a name a line, with the capacity behind a semicolon."""
    return tuple(_signer(line) for line in form.get("signers", "").splitlines() if line.strip())


def _signer(line: str) -> Signer:
    name, _, capacity = (part.strip() for part in line.partition(";"))
    word = capacity.lower().replace(" ", "_").replace("-", "_")
    if word and word not in list(Capacity):
        raise UsageError(f"“{capacity[:40]}” is no capacity; there are {', '.join(Capacity)}.".replace("_", " "))
    return Signer(" ".join(name.split())[:200], Capacity(word) if word else None)


def call_of(form: Form, zone: ZoneInfo) -> Call | None:
    """The call in which the holder said yes; None where the form says that there was none."""
    if form.get("way") != "call":
        return None
    for name, said in (("number", "number was called"), ("spoke_to", "person was spoken to")):
        if not form.get(name, "").strip():
            raise UsageError(f"Say which {said}.")
    return Call(moment_of(form.get("called", ""), zone, "the call was"))


def moment_of(text: str, zone: ZoneInfo, what: str) -> datetime:
    """An instant as a browser's field gives it, in the desk's time, or with its offset as `with_exact_times` wrote it."""
    try:
        found = datetime.fromisoformat(text.strip())
    except ValueError:
        raise UsageError(f"Say when {what}: date and time, such as 2001-08-20 14:30.") from None
    return found if found.tzinfo is not None else found.replace(tzinfo=zone)


def with_exact_times(form: Form, zone: ZoneInfo, now: datetime) -> dict[str, str]:
    """The form with its times as exact instants, so that what is approved later means what it meant when it was filled in.

    Of an hour that comes twice when daylight saving ends, the later one is meant if it has been by `now`, else the
    first: only what has happened can be reported. Raises UsageError for a time that the clocks went forward over.
    """
    return {name: _exactly(text, zone, now) if name in _TIMES and text else text for name, text in form.items()}


_TIMES = frozenset({"called", "told"})


def _exactly(text: str, zone: ZoneInfo, now: datetime) -> str:
    """One time of a form; what is none is left for `moment_of` to refuse in its own words."""
    try:
        found = datetime.fromisoformat(text.strip())
    except ValueError:
        return text
    if found.tzinfo is not None:
        return found.isoformat()
    first, later = (found.replace(tzinfo=zone, fold=fold).astimezone(UTC) for fold in (0, 1))
    if all(one.astimezone(zone).replace(tzinfo=None) != found for one in (first, later)):
        raise UsageError(f"There was no {found:%H:%M} on {found:%Y-%m-%d}: the clocks went forward over it.")
    return (later if first < later <= now else first).astimezone(zone).isoformat()


def told_of(form: Form, zone: ZoneInfo) -> Told:
    """An instruction that came by telephone or on paper."""
    election = election_of(form.get("election", ""))
    account = form.get("account", "").strip().upper()
    if not account or not form.get("offer"):
        raise UsageError("Name the offer and the account.")
    if form.get("medium") not in {"telephone", "paper"}:
        raise UsageError("Say whether it came by telephone or on paper.")
    signers = signers_of(form)
    if not signers:
        raise UsageError("Say who instructed: the name of each person who spoke or signed.")
    amount = amount_of(form.get("quantity", ""), election)
    return Told(
        form["offer"],
        account,
        moment_of(form.get("told", ""), zone, "it came"),
        Instruction(account, election, amount, quantity_stated=amount is not None),
        signers,
        authority_seen=form.get("authority") == "yes",
    )


def addresses_of(form: Form) -> tuple[str, ...]:
    """Addresses, one a line, each once and in small letters; none is possible."""
    wanted = tuple(dict.fromkeys(part.lower() for part in form.get("emails", "").split()))
    if any(not one[1:-1].count("@") or len(one) > 254 or not one.isprintable() for one in wanted):
        raise UsageError("Write one address a line, such as name@holder.example.")
    return wanted


def call_words(form: Form, zone: ZoneInfo) -> str:
    """What is kept of a call: when, which number, with whom, and what else was said."""
    called = moment(moment_of(form.get("called", ""), zone, "the call was"), zone)
    parts = [
        f"Called {form.get('number', '').strip()} at {called}.",
        f"Spoke to {form.get('spoke_to', '').strip()}.",
        form.get("said", "").strip(),
    ]
    return " ".join(part for part in parts if part)[:5000]
