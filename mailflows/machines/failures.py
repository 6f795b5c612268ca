"""Tell which addresses a notice of failed delivery says cannot be reached, for good or only for now.

The report of RFC 3464 decides where there is one; then what older systems write (`X-Failed-Recipients`,
flufl.bounce); then the notice's own words. A mail that its server still tries to deliver has not failed.
"""

from __future__ import annotations

import email
import email.message
from dataclasses import dataclass

from flufl.bounce import all_failures

from mailflows.content import gather
from mailflows.machines import failures_patterns as patterns
from mailflows.wrappings.decoding import decode_header, header_text
from mailflows.wrappings.mime import Budget, Part, split_message

MOST_FOREIGN = 50_000
"""Bytes of a notice that the parser which is not ours looks into: it takes seconds for a megabyte of blank lines."""
MOST_LINES = 2_000
LONGEST_REASON = 200


@dataclass(frozen=True, slots=True)
class Failure:
    """One recipient that was not reached."""

    address: str
    """Lower case; empty where the notice names none: then the one to whom the mail was sent is meant."""
    permanent: bool
    code: str = ""
    """Status (RFC 3463) such as 5.1.1, or a reply code such as 550; empty where none is given."""
    reason: str = ""
    """What the other server said, one line; it may hold the address."""


def failures(raw: bytes) -> tuple[Failure, ...]:
    """Name the recipients that a notice of failed or delayed delivery speaks of. Never raises.

    `raw`: a mail that `mailflows.automatic` calls a bounce. Nothing for a report of abuse, and for
    a report that says of every recipient that all is well.
    """
    budget = Budget()
    root = split_message(raw.replace(b"\r", b"\n") if b"\n" not in raw else raw, budget)
    parts = root.walk()
    if any(part.type_parameters.get("report-type", "").lower() in patterns.COMPLAINTS for part in parts[:6]):
        return ()
    reports = [
        part for part in parts if part.content_type in {"message/delivery-status", "message/global-delivery-status"}
    ]
    if reports:
        return tuple(found for part in reports for found in _reported(part))
    text = gather(root, budget).text
    told = " ".join((decode_header(root.header("subject") or b"") + "\n" + text[:4_000]).lower().split())
    waits = any(words in told for words in patterns.WAITS)
    code = code_in(told)
    if header := header_text(root.header("x-failed-recipients") or b""):
        addresses = tuple(dict.fromkeys(found.lower() for found in patterns.ADDRESS.findall(header[:5_000])))
        return tuple(Failure(address, permanent=True, code=code) for address in addresses)
    return _known(raw, code, waits=waits) or (Failure("", permanent=not waits, code=code),)


def _reported(part: Part) -> list[Failure]:
    """Read the blocks of a delivery report, one a recipient."""
    text = "\n".join(child.text()[0] for child in part.children) if part.children else part.text()[0]
    found = []
    for block in _blocks(text):
        address = _address(block.get("original-recipient", "")) or _address(block.get("final-recipient", ""))
        action = block.get("action", "").split(" ")[0].split("(")[0].strip().lower()
        if not action or not (address or "final-recipient" in block):
            continue
        if action not in {*patterns.REFUSED_ACTIONS, "delayed"}:
            continue
        reason = block.get("diagnostic-code", "").partition(";")[2].strip() or block.get("diagnostic-code", "").strip()
        code = code_in(block.get("status", "")) or code_in(reason)
        permanent = action in patterns.REFUSED_ACTIONS
        found.append(Failure(address, permanent, code, " ".join(reason.split())[:LONGEST_REASON]))
    return found


def _blocks(text: str) -> list[dict[str, str]]:
    """Part a report at its blank lines into fields, the names in lower case; folded lines are joined."""
    blocks: list[dict[str, str]] = [{}]
    last = ""
    for line in text.split("\n")[:MOST_LINES]:
        if not line.strip():
            blocks.append({})
            last = ""
        elif line[0] in " \t" and last:
            blocks[-1][last] += f" {line.strip()}"[:2_000]
        elif field := patterns.FIELD.match(line):
            last = field["name"].lower()
            blocks[-1].setdefault(last, field["value"].strip())
    return [block for block in blocks if block]


def _address(value: str) -> str:
    """Take the address out of `rfc822; <a@b.example>`."""
    found = patterns.ADDRESS.search(value.partition(";")[2] or value)
    return found.group().lower() if found else ""


def code_in(text: str) -> str:
    """Find a status (RFC 3463), else a reply code of SMTP; empty where there is neither."""
    found = patterns.STATUS.search(text[:4_000]) or patterns.REPLY.search(text[:4_000])
    return found.group(1) if found else ""


def _known(raw: bytes, code: str, *, waits: bool) -> tuple[Failure, ...]:
    """Ask flufl.bounce, which knows the notices of servers that follow no standard."""
    try:
        message: email.message.Message = email.message_from_string(raw[:MOST_FOREIGN].decode("latin-1"))
        temporary, permanent = all_failures(message)
    except Exception:  # noqa: BLE001 - a foreign parser on hostile bytes; then the notice's words decide
        return ()
    names = {one.decode("latin-1").lower(): False for one in temporary}
    names |= {one.decode("latin-1").lower(): not waits for one in permanent}
    return tuple(Failure(address, lasting, code) for address, lasting in sorted(names.items()))
