"""What became of an instruction, as a message: seev.034.001.14 (MT567), every row of DOMAIN.md's status table. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from bot.entitlements.choices import Option
from bot.handover.iso_parts import WE, balance, event, financial_instrument, option_chosen, quantity, series
from bot.handover.iso_text import identification, words
from bot.handover.iso_tree import STATUS, Node, document
from bot.model import Status
from bot.offers.offer import Offer

_ELEMENT = {
    Status.PACK: "AccptdForFrthrPrcg",
    Status.PEND: "Pdg",
    Status.REJT: "Rjctd",
    Status.CANC: "Canc",
    Status.DFLA: "DfltActn",
}
_KNOWN = {
    Status.PACK: frozenset({"NSTP", "OTHR"}),
    Status.PEND: frozenset({"ADEA", "OTHR", "FULL", "MCER", "LACK", "LATE", "DQUA", "PENR", "BSTR", "IPAW", "MONY"}),
    Status.REJT: frozenset(
        {
            "ADEA",
            "OPTY",
            "ULNK",
            "DSEC",
            "LACK",
            "LATE",
            "FULL",
            "CANC",
            "OTHR",
            "DQUA",
            "SAFE",
            "EVNM",
            "BSTR",
            "DUPL",
            "PROI",
            "PRON",
            "IPAW",
            "CERT",
        }
    ),
    Status.CANC: frozenset({"CANI", "CANO", "CANS", "CSUB", "OTHR"}),
    Status.DFLA: frozenset[str](),
}
"""Which reasons the schema has under which status; any other is said as OTHR, with its words."""

REASON_WORDS = {
    "NSTP": "Handled by a person.",
    "IPAW": "A signature, co-signature, capacity or printed name is missing.",
    "MCER": "Evidence of authority is missing or is being judged.",
    "CERT": "Evidence of authority was not shown in time.",
    "FULL": "A taxpayer number, address or telephone number is missing.",
    "DQUA": "The amount is unclear, contradictory or not allowed.",
    "LACK": "More than the account holds.",
    "PENR": "The position has not been received yet, or is on loan.",
    "OTHR": "Waiting for the holder's confirmation, or for a person.",
    "ADEA": "After our deadline and before the market's: best efforts.",
    "LATE": "After the market deadline.",
    "BSTR": "Before the offer opens.",
    "SAFE": "Unknown account.",
    "EVNM": "Unknown offer.",
    "DSEC": "Unknown security.",
    "OPTY": "The option is not offered.",
    "CANC": "The option is no longer offered.",
    "DUPL": "The same instruction again.",
    "CANI": "Replaced by a later instruction, or withdrawn in time.",
    "CSUB": "Void by the terms of an extension of the offer.",
    "CANO": "The offer was ended by the issuer.",
    "PRON": "Guaranteed delivery is not offered.",
    "PROI": "A cover without its protect.",
}
"""What a reason says, for a reader who has no table of codes."""


class Passed(StrEnum):
    """How far an accepted instruction has gone beyond us (last row of the status table)."""

    FORWARDED = "forwarded"
    """In a hand-over batch to agent or depository."""
    RECEIVED = "received"
    """Acknowledged by it: received by issuer or offeror."""


_PASSED_CODE = {Passed.FORWARDED: "FRWD", Passed.RECEIVED: "RCIS"}
_PASSED_WORDS = {
    Passed.FORWARDED: "Forwarded to agent or depository.",
    Passed.RECEIVED: "Received by issuer or offeror: the agent has acknowledged it.",
}


@dataclass(frozen=True, slots=True)
class Told:
    """What one status message tells. Balances are None where the account or the amount is not known."""

    instruction_id: str
    account: str
    status: Status
    codes: tuple[str, ...]
    quantity_type: str
    option: Option | None = None
    quantity: Decimal | None = None
    position: Decimal | None = None
    passed: Passed | None = None
    words: str = ""
    """Said besides the codes' own words."""
    security: str | None = None


def status_message(offer: Offer, told: Told) -> bytes:
    """Write seev.034 for one instruction. Raises `HandoverError` for a quantity that the message cannot hold."""
    content: list[Node] = [
        ("InstrId", [("Id", identification(told.instruction_id))]),
        ("CorpActnGnlInf", event(offer)),
        ("InstrPrcgSts", [status_element(told.status, told.codes, told.words)]),
    ]
    if told.passed is not None:
        content.append(("InstrPrcgSts", [_passed_element(told.passed)]))
    content.append(("CorpActnInstr", instruction(offer, told)))
    return document(STATUS, "CorpActnInstrStsAdvc", content)


def status_element(status: Status, codes: tuple[str, ...], besides: str = "") -> Node:
    """The status with its reasons; one without any says so (NORE)."""
    element = _ELEMENT[status]
    if not codes or status is Status.DFLA:
        return (element, [("NoSpcfdRsn", "NORE")])
    reasons: list[Node] = []
    for code in dict.fromkeys(codes):
        known = code in _KNOWN[status]
        said = " ".join(part for part in (REASON_WORDS.get(code, "" if known else code), besides) if part)
        reasons.append(
            (
                "Rsn",
                [
                    ("RsnCd", [("Cd", code if known else "OTHR")]),
                    ("AddtlRsnInf", words(said, 210) if said else None),
                ],
            )
        )
    return (element, reasons)


def _passed_element(passed: Passed) -> Node:
    """Forwarded or received: MT567 has no word for it, so it is said by a code of ours beside the accepted one."""
    return (
        "PrtrySts",
        [
            ("PrtrySts", [("Id", _PASSED_CODE[passed]), ("Issr", WE)]),
            ("PrtryRsn", [("AddtlRsnInf", words(_PASSED_WORDS[passed], 210))]),
        ],
    )


def instruction(offer: Offer, told: Told) -> list[Node]:
    """The instruction that is spoken of: option, account and balances, as far as they are known."""
    stands = told.status is Status.PACK
    amount, position = told.quantity, told.position
    instructed = amount if stands and amount is not None else Decimal(0)
    known = position is not None and instructed <= position
    held = series(offer, told.security)
    kind = told.quantity_type
    return [
        *option_chosen(told.option),
        ("SfkpgAcct", identification(told.account) if told.account else None),
        ("FinInstrmId", financial_instrument(held) if held is not None else None),
        ("TtlElgblBal", balance(position, kind) if position is not None else None),
        ("InstdBal", balance(instructed, kind) if position is not None else None),
        ("UinstdBal", balance(position - instructed, kind) if position is not None and known else None),
        ("StsQty", [("Qty", quantity(amount, kind))] if amount is not None else None),
    ]
