"""Which of the capacities that a mail states is that of each person who signs it.

What stands under or behind the name comes first, then what the words say of the writer, as far as an account of that
kind has it: the custodian of whom a holder's letter speaks is not the holder.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from mailflows.values import Form
from nlp import capacities, names
from nlp.capacities import FoundCapacity
from nlp.context import Account, Context
from nlp.instruction import Capacity
from nlp.names import Fit

_ANY_ACCOUNT = frozenset({Capacity.ATTORNEY_IN_FACT, Capacity.GUARDIAN})
_OF_ACCOUNT = {
    "trust": frozenset({Capacity.TRUSTEE, Capacity.OFFICER}),
    "estate": frozenset({Capacity.EXECUTOR, Capacity.ADMINISTRATOR}),
    "corporation": frozenset({Capacity.OFFICER}),
    "pension": frozenset({Capacity.OFFICER, Capacity.TRUSTEE, Capacity.ADMINISTRATOR}),
    "partnership": frozenset({Capacity.PARTNER, Capacity.OFFICER, Capacity.MEMBER}),
    "llc": frozenset({Capacity.MEMBER, Capacity.OFFICER, Capacity.PARTNER}),
    "custodian": frozenset({Capacity.CUSTODIAN}),
}
"""Account type -> capacities in which somebody signs for it; other types belong to the person himself."""
_OWN = frozenset({"individual", "joint", "ira"})
"""Account types that somebody holds for himself."""
_NEAR = 160
"""Characters behind the name in which a title is his."""


def chosen(
    text: str,
    forms: Sequence[Form],
    signed: Sequence[tuple[str, int, int]],
    context: Context,
    accounts: Sequence[Account],
    papers: Mapping[str, str],
) -> dict[str, Capacity]:
    """Say in what capacity each signs; who states none is not in the answer.

    `signed`: names with their offsets in `text` (-1: on a form); `papers`: the text of each form's source.
    """
    if context.role == "broker":
        return {name: Capacity.BROKER for name, _, _ in signed}
    stated = [
        item
        for item in capacities.find(text)
        if not any(_is_of_name(text, item, name, place) for name, place, _ in signed if place >= 0)
    ]
    of_forms = [item for form in forms for line in _lines(form, papers) for item in capacities.find(line)]
    possible = _ANY_ACCOUNT.union(*(_OF_ACCOUNT.get(account.type, frozenset()) for account in accounts))
    if not accounts or any(account.type not in _OF_ACCOUNT for account in accounts):
        possible |= {Capacity.EXECUTOR, Capacity.ADMINISTRATOR}
    result: dict[str, Capacity] = {}
    for name, place, _ in signed:
        near = [item for item in stated if place >= 0 and 0 <= item.start - place < _NEAR]
        choices: tuple[list[FoundCapacity], ...] = (
            [item for item in near if item.capacity in possible],
            [item for item in of_forms if item.capacity in possible],
            [item for item in stated if item.capacity in possible and not _of_whoever(text, item)],
            [item for item in near if "\n\n" not in text[place : item.start]],
            of_forms,
        )
        if _personal(accounts) and any(
            names.fits(name, holder) is Fit.FULL for one in accounts for holder in one.holders
        ):
            choices = tuple([item for item in choice if item.capacity not in _TRADES] for choice in choices)
        best = next((_strongest(choice) for choice in choices if choice), None)
        if best is not None:
            result[name] = best.capacity
    return result


_TRADES = frozenset({Capacity.OFFICER, Capacity.PARTNER, Capacity.MEMBER})
"""What a holder is in his firm, church or club: it is no capacity in which he signs for what is his own."""


def _personal(accounts: Sequence[Account]) -> bool:
    """Tell whether all accounts that a mail speaks of belong to their holders themselves."""
    return bool(accounts) and all(account.type in _OWN for account in accounts)


def _is_of_name(text: str, item: FoundCapacity, name: str, place: int) -> bool:
    """Tell whether a title is a piece of a name: the initials "VP" of Victor Petrov, also on a line of their own."""
    if place <= item.start and item.end <= place + len(name) + 1:
        return True
    words = text[item.start : item.end]
    line = text[text.rfind("\n", 0, item.start) + 1 :].partition("\n")[0]
    return line.strip(" .-–") == words.strip(" .") and names.fits(words, name) is Fit.INITIALS


_SMALL_OFFICE = re.compile(
    r"(?:(?:its|the|and|sole) )?(?:president|secretary|c[efo]o|controller|owner|director|treas|pres|bursar|chair)"
)
_HIS_OWN = re.compile(r"\b(?:as|am|['’]m)\s+(?:(?:the|an?|its)\s+)?$", re.IGNORECASE)


def _of_whoever(text: str, item: FoundCapacity) -> bool:
    """Tell whether an office in small letters stands far from the name, and not as the writer's own: "Karen, president of the club"."""
    office = item.capacity is Capacity.OFFICER and _SMALL_OFFICE.match(text, item.start) is not None
    return office and not _HIS_OWN.search(text[max(0, item.start - 12) : item.start])


def _strongest(found: Sequence[FoundCapacity]) -> FoundCapacity:
    """The first that is more than an office: "Vice President and Trustee" signs as trustee."""
    return next((item for item in found if item.capacity is not Capacity.OFFICER), found[0])


def _lines(form: Form, papers: Mapping[str, str]) -> list[str]:
    """The lines of a form that may state a capacity: its own, and those of the names with what stands behind them."""
    lines = []
    source = papers.get(form.source, "")
    for line in (form.capacity, *form.signatures, *form.printed_names):
        if line is None:
            continue
        stop = source.find("\n", line.end) if line.end else -1
        goes_on = source[line.end : stop if stop >= 0 else len(source)] if line.end else ""
        # The line to write on goes on behind the title: "Sean Kavanagh, Member______".
        lines.append((line.text + goes_on[:120].replace("_", " ")).rstrip())
    return lines
