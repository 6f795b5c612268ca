"""Does a reading say what its mail is labelled with? The comparison of the reading contract, key by key. Pure.

A label holds only what is to be compared; "a|b" in its kind or action accepts either. Readings are those of
`bot.report`, labels the objects of a `labels.jsonl`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from decimal import Decimal, InvalidOperation
from typing import Any

Fields = Mapping[str, Any]

KEYS = (
    "kind",
    "action",
    "instructions",
    "missing",
    "reasons",
    "signers",
    "capacity",
    "phone",
    "tin_last4",
    "dated",
    "address",
)
DEFAULT_OFFER = "lexington-2001"
"""The offer of a label that names none."""
ADDRESS_WORDS = 0.8
"""The share of the words of two addresses that must stand in both for them to be one."""
_WITHOUT_AMOUNT = frozenset({"withdraw_all", "do_not_tender"})
_SAID_TWO_WAYS = {"contradictory": "ambiguous_quantity"}
"""An amount said two ways may be called either; both end in the same question."""


def agreements(label: Fields, reading: Fields) -> dict[str, bool]:
    """Tell for every key that the label lets compare, in the order of `KEYS`, whether the reading agrees."""
    found = {
        "kind": _either(label["kind"], reading.get("kind")),
        "action": _either(label["action"], reading.get("action")),
        "instructions": instructed(label) == instructed(reading),
    }
    if "missing" in label:
        found["missing"] = set(label["missing"]) == set(reading.get("missing") or ())
    if "reasons" in label:
        found["reasons"] = _unclear(label["reasons"]) <= _unclear(reading.get("reasons") or ())
    if "signers" in label:
        ours, theirs = label["signers"], reading.get("signers") or ()
        found["signers"] = sorted(_name(one["name"]) for one in ours) == sorted(_name(one["name"]) for one in theirs)
        if ours:
            found["capacity"] = sorted(str(one.get("capacity")) for one in ours) == sorted(
                str(one.get("capacity")) for one in theirs
            )
    for key in ("phone", "tin_last4", "dated"):
        if label.get(key):
            found[key] = str(label[key]) == str(reading.get(key))
    if label.get("address"):
        expected, read = _words(label["address"]), _words(reading.get("address") or "")
        found["address"] = len(expected & read) >= ADDRESS_WORDS * len(expected | read)
    return {key: found[key] for key in KEYS if key in found}


def falsely_confirmed(label: Fields, reading: Fields) -> bool:
    """Whether the bot would read back, or record, what the mail does not say: the worst that can happen."""
    if reading.get("action") not in {"confirm", "record"}:
        return False
    return (
        not _either(label["action"], reading["action"])
        or instructed(label) != instructed(reading)
        or reading.get("offer") != label.get("offer", DEFAULT_OFFER)
    )


def rightly_confirmed(label: Fields, reading: Fields) -> bool | None:
    """Whether a complete instruction is read back as it was given; None where the label's is not complete."""
    if label["action"] != "confirm":
        return None
    return reading.get("action") == "confirm" and instructed(label) == instructed(reading)


def instructed(fields: Fields) -> list[tuple[str, str, str]]:
    """What is instructed, in comparable form: account, election, amount.

    All of a position and the same amount are one thing; a full withdrawal and a "no" have no amount to compare.
    """
    found = []
    for line in fields.get("instructions") or ():
        election, amount = str(line.get("election")), _amount(line.get("quantity"))
        if election in {"tender_all", "tender_part"} and amount:
            election = "tender"
        found.append((str(line.get("account")), election, "" if election in _WITHOUT_AMOUNT else amount))
    return sorted(found)


def _amount(written: object) -> str:
    """An amount in one writing; nothing where there is none."""
    if written is None:
        return ""
    try:
        return f"{Decimal(str(written).replace(',', '')).normalize():f}"
    except InvalidOperation:
        return str(written)


def _either(labelled: object, read: object) -> bool:
    """Whether the value is one of those that the label accepts."""
    return str(read) in str(labelled).split("|")


def _unclear(reasons: Iterable[str]) -> set[str]:
    """The reasons, those for an unclear amount made one."""
    return {_SAID_TWO_WAYS.get(reason, reason) for reason in reasons}


def _name(written: str | None) -> str:
    """A name by its letters alone."""
    return " ".join(re.findall(r"[a-z]+", _without_accents(written or "")))


def _words(written: str) -> set[str]:
    """The words and numbers of an address."""
    return set(re.findall(r"[a-z0-9]+", _without_accents(written)))


def _without_accents(text: str) -> str:
    """The text in small letters without accents."""
    return "".join(c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c))
