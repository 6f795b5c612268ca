"""An instruction as a message to agent or depository: seev.033.001.12 (MT565), one an account. Pure.

The recorded amount is always written as a figure: an "all" (QALL) would follow the position at the receiver,
and we never let a tender follow a position in silence. QALL is written for a no without a figure, which
concerns everything that is held.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from bot.entitlements.choices import Option
from bot.handover.iso_parts import event, financial_instrument, option_chosen, owner, quantity, series
from bot.handover.iso_text import identification, number, words
from bot.handover.iso_tree import CANCELLATION_REQUEST, INSTRUCTION, Node, document, element
from bot.offers.offer import Offer
from nlp.context import Account
from nlp.instruction import PLAIN, Election, Particulars


@dataclass(frozen=True, slots=True)
class Instructed:
    """What one message says. `quantity`: None for a no, which is for all. `cancels`: id of the instruction that it replaces."""

    instruction_id: str
    account: str
    option: Option
    election: Election
    quantity: Decimal | None
    quantity_type: str
    position: Decimal
    particulars: Particulars = PLAIN
    cancels: str | None = None


def instruction_message(offer: Offer, account: Account | None, said: Instructed) -> bytes:
    """Write seev.033 for one account. `account`: for the owner's name and address; None where the register has none.

    Raises `HandoverError` for a quantity that the message cannot hold.
    """
    key = said.particulars.security or (account.security if account is not None else None)
    held = series(offer, key)
    content: list[Node] = []
    if said.cancels is not None:
        content += [
            ("ChngInstrInd", "true"),
            ("CancInstrId", [("Id", identification(said.cancels)), element("LkgTp", [("Cd", "AFTE")])]),
        ]
    content += [
        ("OthrDocId", [("Id", [("AcctOwnrDocId", identification(said.instruction_id))]), ("LkgTp", [("Cd", "INFO")])]),
        ("CorpActnGnlInf", event(offer, security=held or offer.securities[0])),
        (
            "AcctDtls",
            [
                ("SfkpgAcct", identification(said.account)),
                element("Bal", [("TtlElgblBal", _eligible(said.position, said.quantity_type))]),
            ],
        ),
    ]
    if account is not None:
        content.append(
            (
                "BnfclOwnrDtls",
                owner(account, said.quantity if said.quantity is not None else said.position, said.quantity_type),
            )
        )
    content.append(("CorpActnInstr", _instruction(offer, said)))
    return document(INSTRUCTION, "CorpActnInstr", content)


def _eligible(position: Decimal, quantity_type: str) -> list[Node]:
    return [("QtyChc", [element("SgndQty", [("ShrtLngPos", "LONG"), ("Qty", quantity(position, quantity_type))])])]


def _instruction(offer: Offer, said: Instructed) -> list[Node]:
    """The option, the amount and, in an auction, the price and the condition."""
    named = series(offer, said.particulars.security) if said.particulars.security else None
    condition = said.particulars.conditional_quantity
    amount: list[Node] = (
        [("Cd", "QALL")] if said.quantity is None else [("Qty", quantity(said.quantity, said.quantity_type))]
    )
    securities: list[Node] = [
        ("CondlQty", quantity(condition, said.quantity_type) if condition is not None else None),
        ("InstdQty", amount),
    ]
    return [
        *option_chosen(said.option),
        ("SctyId", financial_instrument(named) if named is not None else None),
        ("SctiesQtyOrInstdAmt", [("SctiesQty", securities)]),
        ("PricDtls", _price(offer, said)),
        ("AddtlInf", [("InstrAddtlInf", _besides(said))]),
    ]


def _price(offer: Offer, said: Instructed) -> list[Node]:
    """The price per share that is asked for in an auction: the holder's own, or whatever it ends with."""
    price = said.particulars.price
    if price is not None:
        value: Node = ("PricVal", number(price, 13), {"Ccy": offer.currency})
        return [("GncCshPricRcvdPerPdct", [("AmtPric", [("AmtPricTp", "ACTU"), value])])]
    if said.election is Election.TENDER_AT_AUCTION_PRICE:
        return [("GncCshPricRcvdPerPdct", [("NotSpcfdPric", "UNSP")])]
    return []


def _besides(said: Instructed) -> str | None:
    """What no element of its own says."""
    return words("Odd lot: all that the holder owns.", 350) if said.particulars.odd_lot else None


def cancellation_request(offer: Offer, said: Instructed) -> bytes:
    """Write seev.040.001.12: the instruction that the receiver has is to be cancelled, and none replaces it.

    `said.cancels`: the id of that instruction.
    """
    held = series(offer, said.particulars.security) or offer.securities[0]
    amount: list[Node] = (
        [("Cd", "QALL")] if said.quantity is None else [("Qty", quantity(said.quantity, said.quantity_type))]
    )
    content: list[Node] = [
        ("InstrId", [("Id", identification(said.cancels or said.instruction_id))]),
        ("CorpActnGnlInf", [*event(offer), ("FinInstrmId", financial_instrument(held))]),
        ("AcctDtls", [("SfkpgAcct", identification(said.account))]),
        ("CorpActnInstr", [*option_chosen(said.option), ("InstdQty", amount)]),
    ]
    return document(CANCELLATION_REQUEST, "CorpActnInstrCxlReq", content)
