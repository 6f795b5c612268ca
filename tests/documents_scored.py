"""Compares what is read from a document with what its TOML says: field by field, as pairs of told and expected."""

from __future__ import annotations

import io
import re
import tomllib
from decimal import Decimal
from pathlib import Path
from typing import Any

from reportlab.pdfgen import canvas

from mailflows.attachments import read_attachment
from nlp.documents import read
from nlp.documents.columns import in_one_column
from nlp.documents.proposal import Proposal

FOLDER = Path(__file__).parent / "documents"
KINDS = {".txt": "text/plain", ".html": "text/html", ".pdfspec": "application/pdf"}
Pair = tuple[str, Any, Any]


def documents() -> list[Path]:
    """Every document with an expectation beside it."""
    return sorted(file for file in FOLDER.iterdir() if file.suffix in KINDS)


def text_of(file: Path) -> str:
    """The document's text; a `.pdfspec` is set as a page of two columns first."""
    content = file.read_bytes()
    if file.suffix == ".pdfspec":
        content = _page(content.decode())
    text = read_attachment(file.name, KINDS[file.suffix], content, inline=False).attachment.text or ""
    return in_one_column(text) if file.suffix == ".pdfspec" else text


def _page(spec: str) -> bytes:
    """Set a page: a title, then a left and a right column."""
    head, left, right = re.split(r"=left\n|=right\n", spec)
    file = io.BytesIO()
    page = canvas.Canvas(file)
    for column, x, y in ((head, 150, 800), (left, 50, 720), (right, 320, 720)):
        text = page.beginText(x, y)
        text.setFont("Times-Roman", 11)
        for line in column.splitlines():
            text.textLine(line)
        page.drawText(text)
    page.save()
    return file.getvalue()


def _words(value: object) -> str:
    return re.sub(r"[^a-z0-9%/$.]+", " ", str(value or "").lower()).strip(" .")


def _digits(value: str | None) -> str:
    return re.sub(r"\D", "", value or "")


def _number(value: object) -> str:
    return "" if value in (None, "") else format(Decimal(str(value)).normalize(), "f")


def _parts(proposal: Proposal) -> list[str]:
    written = []
    for part in proposal.consideration:
        figure = part.per_1000 if part.per_1000 is not None else part.per_share
        percent = f" {_number(part.percent)}%" if part.percent is not None else ""
        written.append(part.kind + (f" {_number(figure)}" if figure is not None else percent))
    return sorted(written)


def _expected_part(words: str) -> str:
    kind, _, figure = words.partition(" ")
    return kind + (f" {_number(figure.rstrip('%'))}{'%' if figure.endswith('%') else ''}" if figure else "")


def pairs(file: Path) -> list[Pair]:
    """Every field that the expectation names: its name, what was read, what should have been."""
    expected = tomllib.loads(file.with_suffix(".toml").read_text(encoding="utf-8"))
    got = read(text_of(file))
    found: list[Pair] = []
    for field, wanted in expected.items():
        found += _field(field, wanted, got)
    return found


def _field(field: str, wanted: Any, got: Proposal) -> list[Pair]:
    if field == "securities":
        return _securities(wanted, got)
    if field in {"expiration", "early", "withdrawal", "response"}:
        clock = getattr(got, field)
        return [(field, clock.instant.isoformat() if clock else "", wanted)]
    if field == "consideration":
        told, right = _parts(got), sorted(map(_expected_part, wanted))
        return [(f"consideration {one}", one if one in told else told, one) for one in right] + [
            ("consideration too much", one, None) for one in told if one not in right
        ]
    if field in {"elections", "items"}:
        return [(field, sorted(getattr(got, field)), sorted(wanted))]
    if field == "agent":
        return [(field, _words(got.agent.name), _words(wanted))]
    if field in {"agent_phone", "agent_fax"}:
        return [(field, _digits(getattr(got.agent, field[6:])), _digits(wanted))]
    if field == "agent_addresses":
        return [(field, len(got.agent.addresses), wanted)]
    if field == "guaranteed_delivery":
        promise = got.guaranteed_delivery
        deadline = promise.deadline.isoformat() if promise and promise.deadline else ""
        return [(field, f"{promise.days} {promise.time} {deadline}".strip() if promise else "", wanted)]
    if field == "price_range":
        prices = got.price_range
        written = " ".join(_number(one) for one in (prices.low, prices.high, prices.step)) if prices else ""
        return [(field, written, " ".join(map(_number, wanted.split())))]
    if field == "offered":
        return [(field, sorted(map(_words, got.offered)), sorted(map(_words, wanted)))]
    if field in {"minimum", "multiple", "minimum_tender_percent"}:
        return [(field, _number(getattr(got, field)), _number(wanted))]
    if field == "letter_date":
        return [(field, str(got.letter_date or ""), wanted)]
    return [(field, _words(getattr(got, field)), _words(wanted))]


def _securities(wanted: list[dict[str, Any]], got: Proposal) -> list[Pair]:
    found: list[Pair] = [("securities", len(got.securities), len(wanted))]
    for index, series in enumerate(wanted):
        told = got.securities[index] if index < len(got.securities) else None
        for name, value in series.items():
            read_value = getattr(told, name, None)
            if name == "coupon":
                found.append((f"securities.{index}.coupon", _number(read_value), _number(value)))
            elif name == "other_cusips":
                found.append((f"securities.{index}.other_cusips", list(read_value or ()), value))
            else:
                found.append((f"securities.{index}.{name}", _words(read_value), _words(value)))
    return found
