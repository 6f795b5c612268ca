"""What prices, consents and claims make of the lines that were read: elections of the offer's own kind, or a question.

One account has one instruction, with one price: two prices for two amounts are asked about, since no letter of
transmittal takes two and neither amount could be changed or withdrawn by itself (contract: one line an account).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from nlp.changing import changed
from nlp.context import Account, Context, Terms
from nlp.instruction import Election, Instruction, Problem
from nlp.options.placing import Placed
from nlp.options.prices import Price
from nlp.options.putting import Put
from nlp.statements import Deed, Statement

_TENDERS = (Election.TENDER_ALL, Election.TENDER_PART)
_WITHDRAWALS = (Election.WITHDRAW_ALL, Election.WITHDRAW_PART)


@dataclass(frozen=True, slots=True)
class Said:
    """Everything that one mail says of prices, consents and claims.

    `elsewhere`: by account, the prices on its form or its row of a list; None where one of them cannot be read.
    """

    passages: tuple[Put, ...]
    prices: tuple[Placed, ...] = ()
    """Those of the passages, with the accounts that they are said for."""
    statements: tuple[Statement, ...] = ()
    elsewhere: Mapping[str | None, tuple[Price, ...] | None] | None = None
    odd_lot: bool = False
    """The box for it is ticked on a form."""
    minimum: Decimal | None = None
    """The conditional quantity on a form."""
    chosen: bool = False
    """A box of this kind is ticked on a form."""
    doubted: bool = False
    """Something of this on a form or in a list cannot be read for certain."""


def applied(lines: Sequence[Instruction], said: Said, terms: Terms | None, context: Context) -> tuple[Instruction, ...]:
    """Give the lines as this offer has them; unchanged where it asks for nothing of the kind."""
    if terms is None:
        return tuple(lines)
    if terms.priced:
        lines = [_priced(line, said, len(lines)) for line in lines or _price_alone(said, context)]
        lines = [_claimed(line, said, terms, len(lines)) for line in lines]
    if terms.asks_consent:
        lines = [_consented(line, said, terms, context) for line in lines]
    return tuple(lines)


def _price_alone(said: Said, context: Context) -> list[Instruction]:
    """A reply to us that names a price and nothing else: it completes what we asked about."""
    if not context.asked_about or not any(one.prices for one in said.passages):
        return []
    account = context.asked_about[0] if len(context.asked_about) == 1 else None
    return [Instruction(account, Election.TENDER_PART)]


def _priced(line: Instruction, said: Said, count: int) -> Instruction:
    """Give a line its price; a price that cannot be told, denied or doubled makes it a question."""
    found, problem = _prices_for(line.account, said, count)
    if line.election is None:
        return line
    if line.election in _WITHDRAWALS:
        return _asked(line, problem if problem is Problem.SEVERAL_PRICES else None)
    if line.election not in _TENDERS:
        return _asked(line, Problem.UNCLEAR_PRICE if found or problem else None)
    if problem is not None:
        return _asked(line, problem)
    if not found:
        return line
    price = found[0].value
    election = Election.TENDER_AT_AUCTION_PRICE if price is None else Election.TENDER_AT_PRICE
    return replace(line, election=election, particulars=replace(line.particulars, price=price))


def _prices_for(account: str | None, said: Said, count: int) -> tuple[tuple[Price, ...], Problem | None]:
    """Give the price said for an account (none, or one), and what stands against taking it."""
    found = _of(account, said, count)
    listed = (said.elsewhere or {}).get(account, ())
    if listed is None or said.doubted or any(passage.left for passage in said.passages):
        return tuple(found), Problem.UNCLEAR_PRICE
    found += listed
    if any(price.doubted for price in found):
        return tuple(found), Problem.UNCLEAR_PRICE
    values = list(dict.fromkeys(price.value for price in found))
    if len(values) > 1:
        return tuple(found), Problem.SEVERAL_PRICES
    return tuple(found[:1]), None


def _of(account: str | None, said: Said, count: int) -> list[Price]:
    """Give the prices that are said for an account: where several are instructed, each needs its own.

    A price in a clause that names no account holds for all only where it is the only one, and says that it is the price.
    """
    if count < 2:
        return [one.price for one in said.prices]
    own = []
    for price, named in said.prices:
        if named is None or (not named and len(said.prices) > 1):
            own.append(replace(price, doubted=True))
        elif account in named:
            own.append(price)
        elif not named:
            own.append(replace(price, doubted=price.doubted or not price.labelled))
    return own


def _claimed(line: Instruction, said: Said, terms: Terms, count: int) -> Instruction:
    """Give a line its odd lot and its conditional quantity."""
    odd = [claim for passage in said.passages for claim in passage.odd_lots]
    limits = [claim.minimum for passage in said.passages for claim in passage.conditions] + [said.minimum]
    least = list(dict.fromkeys(value for value in limits if value is not None))
    if line.election is None or line.election in _WITHDRAWALS or not (odd or least or said.odd_lot):
        return line
    if line.election is Election.DO_NOT_TENDER:
        return _asked(line, Problem.UNCLEAR_OPTION)
    if len(least) > 1 or count > 1 or any(claim.doubted for claim in odd):
        # Of several accounts, nobody says for certain which is the odd lot, or has the condition.
        return _asked(line, Problem.UNCLEAR_OPTION)
    return replace(
        line,
        particulars=replace(
            line.particulars,
            odd_lot=bool(odd) or said.odd_lot,
            conditional_quantity=least[0] if least and "conditional" in terms.elections else None,
        ),
    )


def _consented(line: Instruction, said: Said, terms: Terms, context: Context) -> Instruction:
    """Give a line as a consent, or as none; in an offer whose tenders are consents, only compare the two."""
    given = [one for passage in said.passages for one in passage.consents]
    left = any(passage.left for passage in said.passages) or any(one.doubted for one in given) or said.doubted
    if line.election is None or line.election in _WITHDRAWALS:
        return line
    if not any(passage.standing_in for passage in said.passages):
        against = any(not one.yes for one in given) and line.election in _TENDERS
        beside = any(one.yes for one in given) and line.election is Election.DO_NOT_TENDER
        guessed = line.election in _TENDERS and _guessed(said)
        unclear = against or beside or left or guessed or (bool(given) and not terms.tender_consents)
        return _asked(line, Problem.UNCLEAR_OPTION if unclear else None)
    foreign = _foreign(said)
    if line.election in _TENDERS and foreign and not given and not said.chosen and not left:
        # A tender where none can be made is clear enough: the rules say that the offer has no such option.
        return line
    if line.election in _TENDERS:
        consent = replace(line, election=Election.CONSENT)
        return _asked(line if foreign else consent, Problem.UNCLEAR_OPTION if foreign or left else None)
    if not given and not said.chosen:
        return _asked(line, Problem.UNCLEAR_OPTION if left or _keeps(said) else None)
    position = _position(line.account, context)
    quantity = line.quantity if line.quantity is not None else position
    return _asked(
        replace(line, election=Election.DO_NOT_CONSENT, quantity=quantity), Problem.UNCLEAR_OPTION if left else None
    )


def _guessed(said: Said) -> bool:
    """Tell whether a tender was heard, by the model alone, where a consent was said: "Consent: yes" may be no more than that."""
    spans = [(one.start, one.end) for passage in said.passages for one in passage.consents]
    return any(
        statement.deed is Deed.TENDER
        and statement.made
        and any(start < statement.end and statement.start < end for start, end in spans)
        for statement in said.statements
    )


def _foreign(said: Said) -> bool:
    """Tell whether a tender is spoken of that is none of the consents: nobody may take it for one."""
    spans = [(one.start, one.end) for passage in said.passages for one in passage.consents]
    return any(
        statement.deed is Deed.TENDER
        and not statement.harmless
        and not any(start < statement.end and statement.start < end for start, end in spans)
        and not (statement.amounts and statement.begins == statement.at)
        for statement in said.statements
    )


def _keeps(said: Said) -> bool:
    """Tell whether the mail only says that the securities stay: that is no answer to a question of consent."""
    return any(statement.deed is Deed.KEEP for statement in said.statements)


def _position(account: str | None, context: Context) -> Decimal | None:
    """Give what an account of the register holds."""
    found = context.account(account)
    return found.position if found else None


def _asked(line: Instruction, problem: Problem | None) -> Instruction:
    """Add a problem to a line."""
    if problem is None or problem in line.problems:
        return line
    return replace(line, problems=(*line.problems, problem))


def with_series(
    lines: Sequence[Instruction], terms: Terms | None, accounts: Sequence[Account]
) -> tuple[Instruction, ...]:
    """Give each line, a withdrawal's too, how the offer counts, and the series that its account holds, where it has several."""
    if terms is None:
        return tuple(lines)
    lines = [changed(line, quantity_type=terms.quantity_type) for line in lines]
    if not terms.series:
        return tuple(lines)
    held = {account.account: account.security for account in accounts}
    return tuple(
        replace(line, particulars=replace(line.particulars, security=held.get(line.account or "") or None))
        for line in lines
    )
