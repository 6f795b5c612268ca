"""A reading and its decision in the form of the reading contract (JSON), for `read`, the store and review. Pure."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Any

from bot.model import Decision, Line, Received
from nlp.instruction import Instruction, Particulars
from nlp.notices import to_json


def report(received: Received, decision: Decision) -> dict[str, Any]:
    """One mail's reading and decision, JSON-able. No taxpayer number is in it but its last four digits."""
    reading, sender = received.reading, received.sender
    whole: dict[str, Any] = {
        "kind": reading.kind.value,
        "offer": reading.offer,
        "sender": {"address": sender.address, "role": sender.role.value},
        "instructions": [_instruction(line, decision.lines, index) for index, line in enumerate(reading.instructions)],
        "signers": [
            {"name": signer.name, "capacity": signer.capacity.value if signer.capacity else None}
            for signer in reading.signers
        ],
        "address": reading.address,
        "phone": reading.phone,
        "tin_last4": reading.tin_last4,
        "dated": reading.dated.isoformat() if reading.dated else None,
        "action": decision.action.value,
        "missing": [item.value for item in decision.missing],
        "reasons": [reason.value for reason in decision.reasons],
        "questions": [{"topic": question.topic.value, "text": question.text} for question in reading.questions],
        "evidence": [
            {"field": item.field, "source": item.source, "text": item.text, "start": item.start, "end": item.end}
            for item in reading.evidence
        ],
        "rules": [{"rule": rule.rule, "meaning": rule.meaning, "led_to": rule.led_to} for rule in decision.fired],
        "notices": [{"source": found.source, **to_json(found.notice)} for found in reading.notices],
        "why": [{"rule": rule.rule, "meaning": rule.meaning, "text": rule.text} for rule in reading.why],
    }
    return whole if reading.tin is None else {key: _masked(value, reading.tin) for key, value in whole.items()}


def _masked(value: Any, number: str) -> Any:  # noqa: ANN401 - whatever JSON holds, and the same again
    """A part of the report, its first digits starred wherever that taxpayer number stands in it, however it is parted."""
    if isinstance(value, dict):
        return {key: _masked(one, number) for key, one in value.items()}
    if isinstance(value, list):
        return [_masked(one, number) for one in value]
    if not isinstance(value, str):
        return value
    digits = r"\W{0,2}".join(re.findall(r"\d", number))
    return re.sub(digits, lambda found: re.sub(r"\d(?=(?:\D*\d){4})", "*", found[0]), value)


def _instruction(instruction: Instruction, lines: tuple[Line, ...], index: int) -> dict[str, Any]:
    """One account's line: what was read, and what the rules make of it where they judged it."""
    line = next(
        (line for line in lines if instruction.account and line.account == instruction.account),
        lines[index] if index < len(lines) else None,
    )
    result: dict[str, Any] = {
        "account": instruction.account,
        "election": instruction.election.value if instruction.election else None,
        "quantity": plain(instruction.quantity),
        "quantity_type": instruction.quantity_type,
    }
    if instruction.named:
        result["named"] = instruction.named
    result |= particulars(instruction.particulars)
    if instruction.choices:
        result["choices"] = [plain(choice) for choice in instruction.choices]
    if line is not None:
        result["action"] = line.action.value
        result["missing"] = [item.value for item in line.missing]
        result["reasons"] = [reason.value for reason in line.reasons]
    return result


def particulars(found: Particulars) -> dict[str, Any]:
    """What an offer of another kind asks besides: `price`, `security`, `conditional_quantity`, `odd_lot`, where said."""
    said = {
        "price": plain(found.price),
        "security": found.security,
        "conditional_quantity": plain(found.conditional_quantity),
        "odd_lot": found.odd_lot or None,
    }
    return {name: value for name, value in said.items() if value is not None}


def plain(quantity: Decimal | None) -> str | None:
    """A decimal as a plain string without exponent or needless zeros; None stays None."""
    if quantity is None:
        return None
    text = f"{quantity:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
