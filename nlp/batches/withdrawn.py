"""Is a broker's list one of tenders that are taken back? "Please withdraw the following:" above rows that name nothing but client and amount.

A row without a verb of its own does what the words say that lead to it. Where those order a withdrawal in words that are all known, the rows
take back; where the mail speaks of a withdrawal in any other way, and of no tender, nobody can tell, and no row is read back as a tender.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from enum import StrEnum

from mailflows.values import Mail, Table
from nlp.batches.checks import beside_tables
from nlp.batches.columns import header_of
from nlp.batches.list_items import item_of
from nlp.batches.rows import known_words
from nlp.batches.withdrawal_words import FRAME, ORDERS, PAST, POLITE, TAKES_BACK, TENDERS
from nlp.context import Context, Terms
from nlp.instruction import IN_PASSING, TURNED, Election, Instruction, Problem, Why
from nlp.lines_asked import asked
from nlp.orders.door import Deed, Order, order_of
from nlp.orders.weighed import instruction_of
from nlp.patterns.late import Late
from nlp.patterns.possible import lowered
from nlp.quantities.holding_of import holding


class Withdrawal(StrEnum):
    """What the words beside a list say of taking back."""

    NONE = "none"
    SPOKEN = "spoken"
    """It is spoken of, and no tender is: of rows without a verb nobody can tell what they are."""
    ORDERED = "ordered"
    OF_TENDERS = "of_tenders"
    """The same, in words that call what is listed tenders: an amount below the position may then be all that was tendered."""

    @property
    def ordered(self) -> bool:
        """Whether the rows take back."""
        return self in (Withdrawal.ORDERED, Withdrawal.OF_TENDERS)


_SENTENCES = re.compile(r"(?<=[.!?:;])\s+|\n+")
_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_FIGURES = re.compile(r"\d")
_MOST = 20_000
"""Characters beside a list that are looked at."""
_MOST_LINES = 2_000
_LONGEST = 240
"""Characters of a sentence that orders."""
_HEAD = Late(
    r"\W*(?:amounts?\s+|face\s+|par\s+|qty\s+|quantity\s+|bonds\s+|notes\s+)?(?:to\s+(?:be\s+)?)?(?:withdraw(?:n|al|ing)?|take\s+(?:out|back)|cancel(?:led|ed)?)(?:\s+(?:amount|par|face|qty|quantity|bonds|notes))?\W*(?:\(?(?:\$|usd|\$?000s?)\)?)?\W*",
    re.IGNORECASE,
)
"""Heads the column of what is taken back."""


def said_beside(subject: str, words: str) -> Withdrawal:
    """Tell what a mail says of taking back. `words`: its new text without the rows of its lists."""
    spoken = ordered = tenders = called_tenders = False
    for sentence in _sentences(words):
        if TAKES_BACK.search(sentence):
            spoken = True
            if not _orders(sentence):
                return Withdrawal.SPOKEN
            ordered = True
            called_tenders = called_tenders or TENDERS.search(sentence) is not None
        elif TENDERS.search(sentence):
            tenders = True
    if ordered:
        if tenders:
            return Withdrawal.SPOKEN
        return Withdrawal.OF_TENDERS if called_tenders else Withdrawal.ORDERED
    spoken = spoken or TAKES_BACK.search(lowered(subject)) is not None
    return Withdrawal.SPOKEN if spoken and not tenders else Withdrawal.NONE


def _sentences(words: str) -> Iterator[str]:
    """Give the sentences of a text in small letters, a line break ending one as well."""
    return (part for part in _SENTENCES.split(lowered(words[:_MOST])) if part.strip())


def _orders(sentence: str) -> bool:
    """Tell whether a sentence that speaks of taking back orders it, in words that bound and turn nothing."""
    return (
        len(sentence) <= _LONGEST
        and "?" not in sentence
        and not _FIGURES.search(sentence)
        and (POLITE.search(sentence) is not None or (ORDERS.search(sentence) is not None and not PAST.search(sentence)))
        and all(word in FRAME for word in _WORD.findall(sentence))
    )


def with_amounts_named(table: Table) -> Table:
    """Give a list whose one column of amounts is headed "Withdraw" with that column headed as an amount; others as they are."""
    header, rows = header_of(table.rows)
    places = [index for index, cell in enumerate(header) if _HEAD.fullmatch(cell)]
    if len(places) != 1 or any(TENDERS.search(lowered(cell)) for cell in header):
        return table
    above = table.rows[: len(table.rows) - len(rows) - 1]
    head = tuple("amount" if index in places else cell for index, cell in enumerate(header))
    return replace(table, rows=(*above, head, *map(tuple, rows)))


def beside_list(mail: Mail) -> Withdrawal:
    """Tell what a mail says of taking back beside the rows of its tables."""
    said = said_beside(mail.subject, beside_tables(mail))
    if said is Withdrawal.SPOKEN and any(
        TENDERS.search(lowered(" ".join(cell for row in table.rows for cell in row)[:_MOST])) for table in mail.tables
    ):
        # A list that says of itself that it tenders is judged by what else stands beside it.
        return Withdrawal.NONE
    return said


def taken_back(line: Instruction, said: Withdrawal, context: Context) -> Instruction:
    """Give a row of a list of withdrawals: what it would tender elsewhere, it takes back here.

    An amount below the position, of what is called a tender, may be all of that tender: without a record nobody can tell.
    """
    if line.election not in (Election.TENDER_ALL, Election.TENDER_PART):
        return asked(line, Problem.AMBIGUOUS_QUANTITY)
    on_record = dict(context.standing).get(line.account or "")
    whole = line.election is Election.TENDER_ALL or (on_record is not None and line.quantity == on_record)
    back = replace(line, election=Election.WITHDRAW_ALL if whole else Election.WITHDRAW_PART)
    unknown = said is Withdrawal.OF_TENDERS and not whole and on_record is None
    return asked(back, Problem.AMBIGUOUS_QUANTITY) if unknown else back


def under_withdrawal(
    lines: Sequence[Instruction], mail: Mail, context: Context, terms: Terms | None, *, doubted: bool
) -> list[Instruction]:
    """Give what a mail in lines of words instructs, its items without a verb taken back where the words beside them order that.

    Where those only speak of it, no such item is read back as a tender. `doubted`: something below the items takes back what was written.
    """
    if context.role != "broker" or not TAKES_BACK.search(lowered(f"{mail.subject}\n{mail.new_text[:_MOST]}")):
        return list(lines)
    items, words = _items(mail.new_text, context)
    bare = {account: order for account, order in items if order is None or _is_bare(order)}
    if not bare:
        return list(lines)
    said = said_beside(mail.subject, words)
    if said is Withdrawal.NONE:
        return list(lines)
    if not said.ordered or len(bare) < len(items):
        return [asked(line) if line.account in bare and line.election in _TENDERED else line for line in lines]
    kept = [line for line in lines if line.account not in bare and line.account is not None]
    for account, order in bare.items():
        held = holding(account, context, terms)
        line = (
            instruction_of(order, account, held) if order else Instruction(account, Election.TENDER_ALL, held.position)
        )
        back = taken_back(line, said, context)
        kept.append(asked(back) if doubted else back)
    return kept


_TENDERED = (Election.TENDER_ALL, Election.TENDER_PART)


_CHANGED_MINDS = Late(
    r"\W*(?:(?:both|all|each|either|neither|the|these|our|of|two|three|four|six|five|clients?|customers?|holders?|they|he|she|mr|mrs|ms|and)\b[\s.]*){1,8}(?:have|has|had)?\s*(?:simply\s+|now\s+)?changed\s+(?:their|his|her)\s+minds?\b[^;?!]{0,80}\W*",
    re.IGNORECASE,
)


def changed_their_minds(words: str) -> bool:
    """Tell whether a sentence below a list of withdrawals only gives their reason: "Both clients have changed their minds"."""
    return _CHANGED_MINDS.fullmatch(words) is not None


def withdrawal_doubted(why: Sequence[Why]) -> bool:
    """Tell whether a mail that orders a withdrawal takes that back itself ("No, scratch that."), and not only says why it is made."""
    return any(
        one.rule in ("taken_back", TURNED, IN_PASSING)
        and not changed_their_minds(one.text)
        and not TAKES_BACK.search(lowered(one.text))
        for one in why
    )


def _items(text: str, context: Context) -> tuple[list[tuple[str, Order | None]], str]:
    """Give the items of a list in words, each with its order, and the words beside them."""
    items: list[tuple[str, Order | None]] = []
    beside: list[str] = []
    for line in text.split("\n")[:_MOST_LINES]:
        item = None if TAKES_BACK.search(lowered(line)) else item_of(line, context)
        order = order_of(item[1], known_words(context, item[0])) if item else None
        if item is None or (order is None and any(account == item[0] for account, _ in items)):
            # "Mrs. Wirth apologises for the to and fro." below her line is no second line of hers.
            beside.append(line)
        else:
            items.append((item[0], order))
    return items, "\n".join(beside)


def _is_bare(order: Order) -> bool:
    """Tell whether an item has no verb of its own."""
    return all(one.deed is Deed.BARE for one in order.clauses)
