"""The documents of `tests/notices` with what they say, and how a reading of one differs from it."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from nlp.notices import Notice, notice

FOLDER = Path(__file__).parent / "notices"
PLAIN = ("form", "registrant", "event_date", "change", "tendered_percent")


@dataclass(frozen=True)
class Document:
    """One document and what a careful person reads in it; nothing expected: it is no notice."""

    name: str
    text: str
    expected: dict[str, Any]


def documents(folder: Path = FOLDER) -> list[Document]:
    """Load the documents of a folder."""
    tables = tomllib.loads((folder / "expected.toml").read_text(encoding="utf-8"))
    return [Document(name, (folder / name).read_text(encoding="utf-8"), table) for name, table in tables.items()]


def differences(document: Document) -> list[str]:
    """Name what was read otherwise than expected, one line each."""
    found, expected = notice(document.text), document.expected
    if found is None or "form" not in expected:
        same = found is None and "form" not in expected
        return [] if same else [f"expected {expected.get('form', 'no notice')}, was {found and found.form}"]
    shown = _shown(found)
    wrong = [
        f"{key}: expected {expected.get(key)}, was {shown[key]}"
        for key in PLAIN
        if shown[key] not in (str(expected[key]).split("|") if key in expected else [None])
    ]
    wrong += [
        f"{key}: expected {expected.get(key, [])}, was {shown[key]}"
        for key in ("items", "exhibits", "signers")
        if shown[key] != expected.get(key, [])
    ]
    if shown["about_offer"] != expected["about_offer"]:
        wrong.append(f"about_offer: was {shown['about_offer']}")
    wrong += _of_expiration(found, expected.get("new_expiration"), document.text)
    for key, words in (("summary", found.summary), ("reason", found.reason or "")):
        wrong += [f"{key}: {part!r} is not in {words!r}" for part in expected.get(key, ()) if part not in words]
    return wrong


def _shown(found: Notice) -> dict[str, Any]:
    return {
        "form": found.form,
        "registrant": found.registrant,
        "event_date": found.event_date.isoformat() if found.event_date else None,
        "change": found.change.value if found.change else None,
        "tendered_percent": found.tendered_percent,
        "items": list(found.items),
        "exhibits": list(found.exhibits),
        "signers": [f"{one.name} | {one.title}" for one in found.signers],
        "about_offer": found.about_offer,
    }


def _of_expiration(found: Notice, expected: str | None, text: str) -> list[str]:
    until = found.new_expiration
    if (until is None) != (expected is None):
        return [f"new_expiration: expected {expected}, was {until}"]
    if until is None or expected is None:
        return []
    wrong = [] if until.instant == datetime.fromisoformat(expected) else [f"new_expiration: expected {expected}, was {until.instant}"]  # fmt: skip
    proof = next(one for one in found.evidence if one.field == "new_expiration")
    if " ".join(until.words.split()) not in " ".join(text.replace(">", " ").split()):
        wrong.append(f"new_expiration: its words {until.words!r} are not the document's")
    if text[proof.start : proof.end] != proof.text:
        wrong.append("new_expiration: its evidence does not stand where it says")
    return wrong
