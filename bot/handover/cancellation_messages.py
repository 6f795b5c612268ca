"""What became of a withdrawal, as a message: seev.041.001.13 (status of a cancellation request). Pure."""

from __future__ import annotations

from bot.handover.iso_parts import event
from bot.handover.iso_text import identification, words
from bot.handover.iso_tree import CANCELLATION_STATUS, Node, document
from bot.handover.status_messages import Told, instruction
from bot.model import Status
from bot.offers.offer import Offer

REFUSALS = {
    "INIR": "The withdrawal came after the deadline for withdrawals.",
    "ULNK": "Nothing is tendered that could be withdrawn.",
    "DCAN": "The tender was withdrawn already.",
    "DPRG": "The tender has been handed over already.",
}
"""Why a withdrawal is refused (DOMAIN.md, status table), in words."""
_REJECTED = frozenset({*REFUSALS, "ADEA", "LATE", "OTHR", "DSEC", "DQUA", "SAFE", "PROI", "DUPL"})
_PENDING = frozenset({"ADEA", "DQUA", "LATE", "OTHR"})


def cancellation_message(offer: Offer, told: Told) -> bytes:
    """Write seev.041 for one withdrawal; `told.status` and its codes say what became of it.

    CANC: done; PACK: accepted; PEND: waits for the holder's yes or for a person; REJT: refused, with the reason.
    """
    content: list[Node] = [
        ("InstrCxlReqId", [("Id", identification(told.instruction_id))]),
        ("CorpActnGnlInf", event(offer)),
        ("InstrCxlReqSts", [_status(told)]),
        ("CorpActnInstr", instruction(offer, told)),
    ]
    return document(CANCELLATION_STATUS, "CorpActnInstrCxlReqStsAdvc", content)


def _status(told: Told) -> Node:
    """The status of the request."""
    if told.status is Status.CANC:
        return ("CxlCmpltd", [("Rsn", [("RsnCd", [("Cd", "CANI")])])])
    if told.status is Status.PEND:
        return ("PdgCxl", _reasons(told, _PENDING, "NotSpcfdRsn"))
    if told.status is Status.REJT:
        return ("Rjctd", _reasons(told, _REJECTED, "NoSpcfdRsn"))
    return ("Accptd", [("NoSpcfdRsn", "NORE")])


def _reasons(told: Told, known: frozenset[str], none: str) -> list[Node]:
    """The reasons, those that the schema does not have as OTHR with their words."""
    found: list[Node] = []
    for code in dict.fromkeys(told.codes):
        said = " ".join(part for part in (REFUSALS.get(code, "" if code in known else code), told.words) if part)
        found.append(
            (
                "Rsn",
                [
                    ("RsnCd", [("Cd", code if code in known else "OTHR")]),
                    ("AddtlRsnInf", words(said, 210) if said else None),
                ],
            )
        )
    return found or [(none, "NORE")]
