"""What does a tendering account receive? In exact decimals, as far as the offer and its approved settlement say. Pure.

Each part of the consideration is computed where it has a figure that needs nothing else (so much for each $1,000,
for each share, or in percent). Interest, prices found by an auction, rounding and fractions need what staff
entered and approved (`bot.offers.settlement`); until then the part has no amount, and the offer's words stand alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from decimal import ROUND_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, Decimal, localcontext
from fractions import Fraction

from bot.entitlements.choices import NAYS, TAKES_BACK
from bot.entitlements.day_count import year_fraction
from bot.model import Entry
from bot.offers.offer import Consideration, Offer
from bot.offers.settlement import Settlement
from nlp.instruction import PLAIN, Election, Particulars

CENT = Decimal("0.01")
NOTHING = Decimal(0)
_ROUNDING = {"half_up": ROUND_HALF_UP, "half_even": ROUND_HALF_EVEN, "down": ROUND_DOWN}
# "principal for principal", said without a figure: a percentage or a price beside it would say otherwise.
_LIKE_PRINCIPAL = re.compile(
    r"\b(?:(?:equal|like|same|identical) (?:aggregate )?principal amount"
    r"|principal amount equal to (?:the sum of )?(?:the )?(?:aggregate )?principal amount"
    r"|principal for principal)\b",
    re.IGNORECASE,
)
_COUNTED = ("warrants", "shares")
_CONSENTS = ("consent_fee",)
_AUCTION_PRICE = Consideration("cash", "the price at which the auction ends, in cash")
"""What every auction pays, where its file does not say it otherwise."""


@dataclass(frozen=True, slots=True)
class Part:
    """One part of what is received.

    `amount`: None where only the offer's words can say it. `unit`: a currency, `principal`, `warrants` or `shares`.
    `how`: the reckoning in a few words. `dropped`: a fraction that is not delivered.
    """

    kind: str
    words: str
    amount: Decimal | None = None
    unit: str = ""
    how: str = ""
    dropped: Decimal = NOTHING
    more: bool = False
    """The offer's words promise more with it than the amount: interest that nobody has approved a reckoning for."""


@dataclass(frozen=True, slots=True)
class Entitlement:
    """What one instruction brings: `taken`, the amount that the offer takes of it (None while that is open), and its parts."""

    quantity: Decimal
    taken: Decimal | None
    parts: tuple[Part, ...] = ()
    note: str = ""
    """Why nothing, or not all, is taken; empty otherwise."""

    def sums(self) -> dict[str, Decimal]:
        """Add up the parts that have an amount, by unit."""
        found: dict[str, Decimal] = {}
        for part in self.parts:
            if part.amount is not None:
                found[part.unit] = found.get(part.unit, NOTHING) + part.amount
        return found


def entitlement(
    offer: Offer,
    election: Election | None,
    quantity: Decimal | None,
    *,
    particulars: Particulars = PLAIN,
    early: bool | None = None,
) -> Entitlement:
    """Say what an instruction for that amount brings.

    `early`: whether it was in time for the early deadline; None leaves an early premium to the offer's words.
    A no, a withdrawal and an instruction without an amount bring nothing.
    """
    if election is None or quantity is None or election in NAYS or election in TAKES_BACK:
        return Entitlement(quantity or NOTHING, NOTHING)
    taken, note = _taken(offer, election, quantity, particulars)
    series = particulars.security or (offer.securities[0].key if len(offer.securities) == 1 else "")
    wanted = [
        part
        for part in offer.consideration
        if (election is not Election.CONSENT or part.kind in _CONSENTS)
        and (not part.security or not series or part.security == series)
    ]
    if offer.event_type == "DTCH" and not any(part.kind == "cash" for part in wanted):
        # A document of an auction tells how the price comes about rather than what is paid.
        wanted.insert(0, _AUCTION_PRICE)
    if taken == 0:
        return Entitlement(quantity, NOTHING, note=note)
    parts: list[Part] = []
    for part in wanted:
        parts.extend(_parts(offer, part, taken, particulars, early=early))
    if not any(part.kind == "accrued_interest" for part in wanted):
        added = _interest_in_securities(offer, wanted, taken, particulars)
        parts = [replace(part, more=not added and _says_more(part)) for part in parts] + list(added)
    return Entitlement(quantity, taken, tuple(_delivered(offer, parts)), note)


def of_entry(offer: Offer, entry: Entry) -> Entitlement:
    """Say what a line of the record brings; whether it was early stands in it since it was recorded."""
    return entitlement(offer, entry.election, entry.quantity, particulars=entry.particulars, early=entry.early)


def _taken(offer: Offer, election: Election, quantity: Decimal, particulars: Particulars) -> tuple[Decimal | None, str]:
    """How much of a tender the offer takes, and why not all; None while a Dutch auction has no price yet."""
    settled = offer.settlement
    price = settled.price if settled is not None else None
    if offer.event_type == "DTCH":
        if price is None:
            return None, "The price is found at the end of the offer."
        if particulars.price is not None and particulars.price > price:
            return NOTHING, f"Tendered at {particulars.price}, above the final price of {price}: not taken."
    taken, note = quantity, ""
    if settled is not None and settled.proration is not None and election is not Election.CONSENT:
        if particulars.odd_lot:
            note = "An odd lot: taken whole, before all others."
        else:
            step = offer.multiple if offer.quantity_type == "face" else Decimal(1)
            exact = Fraction(quantity) * Fraction(settled.proration) / 100
            taken = Decimal(exact / Fraction(step) // 1) * step
            note = f"Prorated at {settled.proration:f} percent."
    least = particulars.conditional_quantity
    if least is not None and taken < least:
        return NOTHING, f"On the condition that at least {least:f} are taken: not taken."
    return taken, note


def _parts(
    offer: Offer, part: Consideration, taken: Decimal | None, particulars: Particulars, *, early: bool | None
) -> Iterable[Part]:
    """One part of the consideration for the amount taken."""
    bare = Part(part.kind, part.words, unit=_unit(offer, part.kind))
    if part.security and particulars.security is None and len(offer.securities) > 1:
        # Which series was tendered is not known: what each of them is paid stays with the words.
        return (bare,)
    if part.kind == "accrued_interest":
        return (_interest(offer, bare, taken, particulars),)
    if part.kind == "early_premium" and not early:
        late = replace(bare, amount=NOTHING, how="after the early deadline")
        return (bare if early is None else late,)
    if taken is None:
        return (bare,)
    exact, how = _exact(offer, part, taken)
    if exact is None:
        return (bare,)
    return (replace(bare, amount=_decimal(exact), how=how),)


def _unit(offer: Offer, kind: str) -> str:
    if kind == "securities":
        return "principal" if offer.quantity_type == "face" else "shares"
    return kind if kind in _COUNTED else offer.currency


def _exact(offer: Offer, part: Consideration, taken: Decimal) -> tuple[Fraction | None, str]:
    """The exact amount of a part that has a figure, and how it comes about; None where it has none that fits."""
    face = offer.quantity_type == "face"
    whole = Fraction(taken)
    if part.per_1000 is not None and face:
        return whole * Fraction(part.per_1000) / 1000, f"{part.per_1000:f} for each 1,000 of {taken:,f}"
    if part.per_share is not None and not face:
        return whole * Fraction(part.per_share), f"{part.per_share:f} for each of {taken:,f}"
    if part.percent is not None and face:
        return whole * Fraction(part.percent) / 100, f"{part.percent:f} percent of {taken:,f}"
    price = offer.settlement.price if offer.settlement is not None else None
    if part.kind == "cash" and price is not None and not face:
        return whole * Fraction(price), f"{price:f} for each of {taken:,f}"
    figures = (part.per_1000, part.per_share, part.percent)
    like = part.kind == "securities" and face and "%" not in part.words and _LIKE_PRINCIPAL.search(part.words)
    if like and figures == (None, None, None):
        return whole, "principal for principal"
    return None, ""


def _interest(offer: Offer, bare: Part, taken: Decimal | None, particulars: Particulars) -> Part:
    """Accrued interest, where everything that it needs was approved."""
    settled = offer.settlement
    if settled is None or taken is None or offer.quantity_type != "face":
        return bare
    rate = settled.rate if settled.rate is not None else _coupon(offer, particulars)
    start, end = settled.accrues_from, settled.settles
    if not settled.day_count or start is None or end is None or rate is None:
        return bare
    exact = Fraction(taken) * Fraction(rate) / 100 * year_fraction(settled.day_count, start, end)
    how = f"{rate:f} percent a year on {taken:,f}, {settled.day_count}, from {start} through the day before {end}"
    unit = "principal" if settled.interest_paid == "securities" else offer.currency
    return replace(bare, amount=_cents(exact, settled), unit=unit, how=how)


def _coupon(offer: Offer, particulars: Particulars) -> Decimal | None:
    """The coupon of the series meant: the only one, or the one that the instruction names."""
    series = [one for one in offer.securities if particulars.security in (None, one.key)]
    return series[0].coupon if len(series) == 1 else None


def _interest_in_securities(
    offer: Offer, wanted: Sequence[Consideration], taken: Decimal | None, particulars: Particulars
) -> tuple[Part, ...]:
    """Interest that the offer adds to the principal of the new securities, as its words for them say."""
    settled = offer.settlement
    new = next((part for part in wanted if part.kind == "securities"), None)
    if settled is None or settled.interest_paid != "securities" or new is None:
        return ()
    part = _interest(offer, Part("accrued_interest", new.words, unit="principal"), taken, particulars)
    return (part,) if part.amount is not None else ()


def _says_more(part: Part) -> bool:
    """Whether an amount of new securities leaves out interest that the words for it name."""
    return part.kind == "securities" and part.amount is not None and "interest" in part.words.casefold()


def _delivered(offer: Offer, parts: Sequence[Part]) -> list[Part]:
    """The parts as they are paid or delivered: cents rounded, fractions dropped or paid, as was approved."""
    settled = offer.settlement
    if settled is None:
        return list(parts)
    found: list[Part] = []
    for part in _whole_denominations(offer, settled, parts):
        if part.amount is not None and part.unit in _COUNTED and settled.fractions != "keep":
            found.extend(_whole_number(offer, settled, part, part.amount))
        elif part.amount is not None and part.unit == offer.currency:
            found.append(replace(part, amount=_cents(Fraction(part.amount), settled)))
        else:
            found.append(part)
    return found


def _whole_number(offer: Offer, settled: Settlement, part: Part, amount: Decimal) -> list[Part]:
    """A number of warrants or shares without its fraction, and what is paid for that."""
    number = amount.to_integral_value(ROUND_DOWN)
    rest = amount - number
    whole = replace(part, amount=number, dropped=rest)
    if not rest or settled.fractions != "cash" or settled.fraction_price is None:
        return [whole]
    paid = _cents(Fraction(rest) * Fraction(settled.fraction_price), settled)
    how = f"{rest:f} at {settled.fraction_price:f}"
    return [whole, Part("cash_in_lieu", f"cash for a fraction of {part.unit}", paid, offer.currency, how)]


def _whole_denominations(offer: Offer, settled: Settlement, parts: Sequence[Part]) -> list[Part]:
    """New principal in whole denominations: what is left over is taken off the last part of it, and told."""
    at = [index for index, part in enumerate(parts) if part.unit == "principal" and part.amount is not None]
    found = list(parts)
    if settled.denomination is None or not at or settled.fractions == "keep":
        return found
    principal = sum((part.amount or NOTHING for part in (found[index] for index in at)), NOTHING)
    rest = principal % settled.denomination
    for index in reversed(at):
        amount = found[index].amount or NOTHING
        less = min(rest, amount)
        found[index] = replace(found[index], amount=amount - less, dropped=less)
        rest -= less
    dropped = principal % settled.denomination
    if dropped and settled.fractions == "cash":
        words = "cash for principal below the least denomination"
        found.append(Part("cash_in_lieu", words, dropped, offer.currency, f"{dropped:f} at its face"))
    return found


def _cents(exact: Fraction, settled: Settlement) -> Decimal:
    """An exact amount of money to the cent, by the rounding that was approved."""
    cents = exact * 100
    below = Decimal(cents.numerator // cents.denominator)
    rest = cents - Fraction(below)
    rounding = _ROUNDING[settled.rounding]
    half = Fraction(1, 2)
    up = rest > half or (rest == half and (rounding is ROUND_HALF_UP or below % 2 == 1))
    return (below + (1 if up and rounding is not ROUND_DOWN else 0)) * CENT


def _decimal(exact: Fraction) -> Decimal:
    """An exact product of decimals as a decimal: its denominator has no other factors than two and five."""
    with localcontext() as wide:
        wide.prec = 60
        return Decimal(exact.numerator) / Decimal(exact.denominator)
