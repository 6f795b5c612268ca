"""Telephone, taxpayer number, address and date of signing, from the new text and from forms."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from mailflows.values import Form, FormLine
from nlp import addresses, dates, phones, taxnumbers
from nlp.context import Account
from nlp.dates.datelines import is_dateline, of_another_day
from nlp.forms.passages import Passage
from nlp.instruction import Evidence
from nlp.patterns.late import Late
from nlp.signers.details_denied import denied


@dataclass(frozen=True, slots=True)
class Details:
    """What the mail gives of its sender, each with the words it was read from."""

    address: str | None = None
    phone: str | None = None
    tin: str | None = None
    tin_last4: str | None = None
    dated: date | None = None
    evidence: tuple[Evidence, ...] = ()

    @property
    def supplies(self) -> bool:
        """Whether it gives any of what a request asks for."""
        return bool(self.phone or self.tin_last4 or self.address)


def also_from(said: Details, letter: Details) -> Details:
    """Give the details of a mail with what only its attached letter tells."""
    fields = {"address": said.address, "phone": said.phone, "tin_last4": said.tin_last4, "dated": said.dated}
    found = tuple(one for one in letter.evidence if fields[one.field] is None)
    tin = (said.tin, said.tin_last4) if said.tin_last4 else (letter.tin, letter.tin_last4)
    return Details(
        said.address or letter.address,
        said.phone or letter.phone,
        *tin,
        said.dated or letter.dated,
        (*said.evidence, *found),
    )


def details(
    passage: Passage, forms: Sequence[Form], accounts: Sequence[Account], sent: date, subject: Passage | None = None
) -> Details:
    """Read the details. `accounts`: the sender's, for the country of telephones; `sent`: the mail's own day.

    `subject`: what the sender wrote there, which counts like the first line of the mail.
    """
    region = phones.region_of(accounts[0].address) if accounts else "US"
    evidence: list[Evidence] = []
    own = [form for form in forms if form.kind != "guaranteed_delivery"]

    def note(field: str, source: str, text: str, start: int, end: int) -> None:
        """Keep the words of a value."""
        found = (
            passage.evidence(field, start, end)
            if source == "body" and not text
            else Evidence(field, source, text, start, end)
        )
        if found is not None:
            evidence.append(found)

    phone = _phone(passage, own, region, note) or (_phone_of_subject(subject, region, evidence) if subject else None)
    tin, last4 = _tin(passage, own, region, note)
    return Details(_address(passage, own, note), phone, tin, last4, _dated(passage, forms, sent, note), tuple(evidence))


Note = Callable[[str, str, str, int, int], None]


def _lines(forms: Sequence[Form], name: str) -> list[tuple[Form, FormLine]]:
    """The filled-in lines of that name, of all forms."""
    return [(form, line) for form in forms if (line := getattr(form, name)) is not None]


def _phone(passage: Passage, forms: Sequence[Form], region: str, note: Note) -> str | None:
    """The telephone of a form, else the first of the words."""
    for form, line in _lines(forms, "phone"):
        found = phones.find(f"phone {line.text}", region)
        if found:
            note("phone", form.source, line.text, line.start, line.end)
            return found[0].e164
    at = 0
    for written in without_tax_numbers(passage.text, region).split("\n"):
        # Line by line: the year of a date at the end of a line is no country code of the next.
        for item in phones.find(written, region):
            if denied(written, item.end):
                continue
            note("phone", "body", "", at + item.start, at + item.end)
            return item.e164
        at += len(written) + 1
    return None


_OF_TAXES = "\u00a7"


def without_tax_numbers(text: str, region: str) -> str:
    """Give the text at equal length without its taxpayer numbers, which abroad look like telephones: "UTR 12345 67890"."""
    if region in {"US", "CA"}:
        return text
    for tin in taxnumbers.find(text, region):
        text = f"{text[: tin.start]}{_OF_TAXES * (tin.end - tin.start)}{text[tin.end :]}"
    return text


def _phone_of_subject(subject: Passage, region: str, evidence: list[Evidence]) -> str | None:
    """The first telephone of the subject, its words put to the evidence."""
    for item in phones.find(subject.text, region):
        if (words := subject.evidence("phone", item.start, item.end)) is not None:
            evidence.append(words)
        return item.e164
    return None


def _tin(passage: Passage, forms: Sequence[Form], region: str, note: Note) -> tuple[str | None, str | None]:
    """The taxpayer number, whole where it was given whole, and its last four."""
    for form, line in _lines(forms, "tin"):
        for tin in taxnumbers.find(f"taxpayer number {line.text}"):
            masked = taxnumbers.mask(f"taxpayer number {line.text}", [tin])[len("taxpayer number ") :]
            note("tin_last4", form.source, masked, line.start, line.end)
            return tin.whole, tin.last4
    found = [tin for tin in taxnumbers.find(passage.text, region) if not denied(passage.text, tin.end)]
    for tin in sorted(found, key=lambda item: item.whole is None):
        evidence_text = taxnumbers.mask(passage.text, [tin])[tin.start : tin.end]
        place = passage.evidence("tin_last4", tin.start, tin.end)
        if place is not None:
            note("tin_last4", "body", evidence_text, place.start, place.end)
        return tin.whole, tin.last4
    return None, None


_REMARK_BEHIND = re.compile(r"\s?\((?!c/o)[a-z][^()]{3,80}\)$")
"""What a form's line says of the address: "(moved in July)"."""


def _address(passage: Passage, forms: Sequence[Form], note: Note) -> str | None:
    """The address of a form, else that of the words."""
    for form, line in _lines(forms, "address"):
        if line.text.strip():
            note("address", form.source, line.text, line.start, line.end)
            return _REMARK_BEHIND.sub("", " ".join(line.text.split())).strip(" ,")
    for item in addresses.find(passage.text):
        note("address", "body", "", item.start, item.end)
        return item.text
    return None


_DATELINE = Late(
    r"^\s*(?:[A-Z][\w. ]+,\s+)?(?:the\s+)?$|^\s*(?:dated?|date|signed|executed)\b.{0,25}$|.*\b(?:dated|signed|executed)(?:\s+(?:this|on|at|in))?(?:\s+\w+,?)?\s*$",
    re.IGNORECASE,
)
_MOST_ABOVE = 4
"""Lines above a dateline at the head of a letter: the sender's name and address."""
_SHORT = 7
"""Words of the longest of them."""


def _heads(above: str) -> bool:
    """Tell whether nothing was written above but a few short lines: a letterhead, the sender's address."""
    lines = [line for line in above.split("\n") if line.strip()]
    return len(lines) <= _MOST_ABOVE and all(len(line.split()) <= _SHORT for line in lines)


def _dated(passage: Passage, forms: Sequence[Form], sent: date, note: Note) -> date | None:
    """The date of signing on a form, or the dateline at the head or foot of a letter; None where there is none."""
    for form, line in _lines(forms, "dated"):
        for found in dates.find(f"dated {line.text}", sent):
            note("dated", form.source, line.text, line.start, line.end)
            return found.value
    for found in dates.find(passage.text, sent):
        begin = passage.text.rfind("\n", 0, found.start) + 1
        stop = passage.text.find("\n", found.end)
        stop = len(passage.text) if stop < 0 else stop
        before, after = passage.text[begin : found.start], passage.text[found.end : stop]
        known = not after.strip(" .,\r") and _DATELINE.match(before) is not None and not of_another_day(before)
        if known or is_dateline(before, after, at_head=_heads(passage.text[:begin])):
            note("dated", "body", "", found.start, found.end)
            return found.value
    return None
