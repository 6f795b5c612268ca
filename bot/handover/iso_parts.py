"""The parts that our messages have in common: event, security, quantities, option, owner. Pure."""

from __future__ import annotations

import re
from decimal import Decimal

from bot.entitlements.choices import Option
from bot.handover.iso_text import identification, lines, name_and_rest, number, words
from bot.handover.iso_tree import Node, element
from bot.offers.offer import Offer, Security
from nlp.context import Account

_AMERICAN = re.compile(r"\b[A-Z]{2} \d{5}(?:-\d{4})?$")
COUNTRIES = {
    "usa": "US",
    "united states": "US",
    "canada": "CA",
    "mexico": "MX",
    "united kingdom": "GB",
    "england": "GB",
    "scotland": "GB",
    "ireland": "IE",
    "france": "FR",
    "germany": "DE",
    "austria": "AT",
    "switzerland": "CH",
    "italy": "IT",
    "spain": "ES",
    "portugal": "PT",
    "netherlands": "NL",
    "belgium": "BE",
    "luxembourg": "LU",
    "denmark": "DK",
    "norway": "NO",
    "sweden": "SE",
    "finland": "FI",
    "japan": "JP",
    "hong kong": "HK",
    "singapore": "SG",
    "australia": "AU",
    "new zealand": "NZ",
    "bermuda": "BM",
    "cayman islands": "KY",
    "israel": "IL",
    "brazil": "BR",
}
"""Countries as an address ends with them, and their ISO 3166 codes."""
WE = "HOLDERMAIL"
"""Who issues our proprietary codes."""


def event(offer: Offer, *, security: Security | None = None) -> list[Node]:
    """Name the event: our id of the offer, its type and, where wanted, the security that is held."""
    found: list[Node] = [
        ("CorpActnEvtId", identification(offer.id)),
        ("EvtTp", [("Cd", offer.event_type)]),
    ]
    if security is not None:
        found.append(("UndrlygScty", [("FinInstrmId", financial_instrument(security))]))
    return found


def financial_instrument(security: Security) -> list[Node]:
    """Name a security by ISIN, CUSIP and its description, as far as they are known."""
    isin = security.isin if security.isin and re.fullmatch(r"[A-Z]{2}[A-Z0-9]{9}\d", security.isin) else None
    other: list[Node] = []
    if security.cusip:
        other = [("Id", identification(security.cusip)), ("Tp", [("Cd", "CUSP")])]
    return [("ISIN", isin), ("OthrId", other), ("Desc", words(security.description, 140))]


def series(offer: Offer, key: str | None) -> Security | None:
    """Find the series that an instruction or an account names; the only one where none is named."""
    if key:
        return next((one for one in offer.securities if one.key == key), None)
    return offer.securities[0] if len(offer.securities) == 1 else None


def quantity(value: Decimal, quantity_type: str) -> list[Node]:
    """Write a quantity: face amount of debt (five places), or units (seventeen)."""
    return [("FaceAmt", number(value, 5))] if quantity_type == "face" else [("Unit", number(value, 17))]


def balance(value: Decimal, quantity_type: str) -> list[Node]:
    """Write a balance held: long, in face amount or units."""
    return [("ShrtLngPos", "LONG"), ("QtyChc", [("Qty", quantity(value, quantity_type))])]


def option_chosen(option: Option | None) -> list[Node]:
    """Name an option by number and type; where it was never told, as unsolicited and other."""
    if option is None:
        return [("OptnNb", [("Cd", "UNSO")]), ("OptnTp", [("Cd", "OTHR")])]
    return [("OptnNb", [("Nb", option.number)]), ("OptnTp", [("Cd", option.type)])]


def owner(account: Account, value: Decimal, quantity_type: str) -> list[Node]:
    """Say who owns the securities: name as registered, address where its country can be told; never a taxpayer number."""
    name, _ = name_and_rest(account.registration)
    country = country_of(account.address)
    address: list[Node] = []
    if country is not None:
        address = [*(("AdrLine", line) for line in lines(account.address, 70, 5)), ("Ctry", country)]
    return [
        ("OwnrId", [element("NmAndAdr", [("Nm", name), ("Adr", address)])]),
        ("OwndSctiesQty", quantity(value, quantity_type)),
    ]


def country_of(address: str) -> str | None:
    """Tell the country that an address ends with: named, or an American state with its code; None where neither is."""
    last = address.rpartition(",")[2].strip(" .").casefold()
    if last in COUNTRIES:
        return COUNTRIES[last]
    return "US" if _AMERICAN.search(address.strip()) else None
