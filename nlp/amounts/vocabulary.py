"""The words of quantity: numbers, scales, currencies, units. No logic; extend freely.

Misspellings stand beside the right word: people write amounts by hand and in a hurry.
"""

from __future__ import annotations

from decimal import Decimal

SMALL: dict[str, int] = {
    "zero": 0,
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
    "twelf": 12,
    "thirteen": 13,
    "fourteen": 14,
    "fifteen": 15,
    "fiveteen": 15,
    "fifthteen": 15,
    "sixteen": 16,
    "seventeen": 17,
    "eighteen": 18,
    "eightteen": 18,
    "nineteen": 19,
    "ninteen": 19,
}
"""Number words below twenty."""

TENS: dict[str, int] = {
    "twenty": 20,
    "twenny": 20,
    "twentty": 20,
    "tweny": 20,
    "thirty": 30,
    "thirthy": 30,
    "thrity": 30,
    "forty": 40,
    "fourty": 40,
    "fifty": 50,
    "fivety": 50,
    "fity": 50,
    "sixty": 60,
    "seventy": 70,
    "eighty": 80,
    "eigthy": 80,
    "ninety": 90,
    "ninty": 90,
}
"""Tens, to be followed by a number below ten."""

SCALES: dict[str, int] = {
    "thousand": 1_000,
    "thousands": 1_000,
    "thousend": 1_000,
    "thousnd": 1_000,
    "tousand": 1_000,
    "thousan": 1_000,
    "thou": 1_000,
    "grand": 1_000,
    "million": 1_000_000,
    "millions": 1_000_000,
    "milion": 1_000_000,
    "billion": 1_000_000_000,
    "lakh": 100_000,
    "lac": 100_000,
    "crore": 10_000_000,
}
"""Scale words that may follow words as well as figures. `hundred` is handled by itself."""

HUNDREDS: tuple[str, ...] = ("hundred", "hundreds", "hundered", "hunderd", "hundret")
"""The word hundred and its misspellings."""

MARKS: dict[str, tuple[int, ...]] = {
    "k": (1_000,),
    "ks": (1_000,),
    "tsd": (1_000,),
    "tausend": (1_000,),
    "mille": (1_000,),
    "mila": (1_000,),
    "tusind": (1_000,),
    "duizend": (1_000,),
    "mm": (1_000_000,),
    "mn": (1_000_000,),
    "mln": (1_000_000,),
    "mio": (1_000_000,),
    "mill": (1_000_000,),
    "millionen": (1_000_000,),
    "millones": (1_000_000,),
    "milioni": (1_000_000,),
    "miljoen": (1_000_000,),
    "mil": (1_000_000, 1_000),
    "m": (1_000, 1_000_000),
    "bn": (1_000_000_000,),
    "bln": (1_000_000_000,),
}
"""Marks behind figures only. `M` is a thousand in bond usage and a million elsewhere, `mil` likewise in Spanish."""

CURRENCIES: dict[str, str] = {
    "$": "USD",
    "us$": "USD",
    "u.s.$": "USD",
    "us $": "USD",
    "u.s. $": "USD",
    "$us": "USD",
    "usd": "USD",
    "dollar": "USD",
    "dollars": "USD",
    "dolars": "USD",
    "dollers": "USD",
    "us dollars": "USD",
    "u.s. dollars": "USD",
    "bucks": "USD",
    "dólares": "USD",
    "c$": "CAD",
    "cdn$": "CAD",
    "cad": "CAD",
    "€": "EUR",
    "eur": "EUR",
    "euro": "EUR",
    "euros": "EUR",
    "£": "GBP",
    "gbp": "GBP",
    "pounds": "GBP",
    "pounds sterling": "GBP",
    "chf": "CHF",
    "sfr": "CHF",
    "francs": "CHF",
    "dkk": "DKK",
    "sek": "SEK",
    "nok": "NOK",
    "kr": "DKK",
    "¥": "JPY",
    "yen": "JPY",
    "jpy": "JPY",
}
"""Currency signs and words, lower case, and their ISO 4217 codes."""

BOND_UNITS: dict[str, str] = {
    "bond": "bond",
    "bonds": "bond",
    "bnd": "bond",
    "bnds": "bond",
    "bds": "bond",
    "note": "note",
    "notes": "note",
    "nts": "note",
    "debenture": "debenture",
    "debentures": "debenture",
    "certificate": "certificate",
    "certificates": "certificate",
    "certs": "certificate",
    "obligations": "bond",
    "piece": "bond",
    "pieces": "bond",
    "pcs": "bond",
    "pcs.": "bond",
    "pc": "bond",
    "pc.": "bond",
    "nos": "bond",
    "nos.": "bond",
    "bonos": "bond",
    "anleihen": "bond",
}
"""Debt counted by the piece of $1,000 each."""

OTHER_UNITS: dict[str, str] = {
    "share": "share",
    "shares": "share",
    "shs": "share",
    "unit": "unit",
    "units": "unit",
    "warrant": "warrant",
    "warrants": "warrant",
    "ads": "ads",
    "adrs": "adr",
}
"""Counted as they are."""

UNIT_ADJECTIVES: tuple[str, ...] = (
    "of",
    "my",
    "our",
    "the",
    "his",
    "her",
    "hers",
    "its",
    "their",
    "your",
    "these",
    "them",
    "those",
    "this",
    "that",
    "said",
    "such",
    "old",
    "existing",
    "original",
    "present",
    "current",
    "remaining",
    "other",
    "senior",
    "sr",
    "sr.",
    "sub",
    "sub.",
    "subordinated",
    "subord",
    "unsecured",
    "corporate",
    "company",
    "lexington",
    "lex",
    "lexp",
    "precision",
    "individual",
    "paper",
    "outstanding",
    "defaulted",
    "little",
    "wife's",
    "husband's",
    "mother's",
    "father's",
)
"""Words that may stand between a number and its unit: `25 of my old Lexington notes`."""

NUMBER_NAMES: dict[int, str] = {
    **{value: word for word, value in reversed(SMALL.items())},
    **{value: word for word, value in reversed(TENS.items())},
}
"""The right word for each number below twenty and each ten, for writing amounts out."""

THOUSAND = Decimal(1000)
"""Face amount of one bond or note of this market, in dollars."""
