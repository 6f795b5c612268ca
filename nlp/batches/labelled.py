"""What a label before clients in one sentence orders for each: "All six tender everything: Grant 70,000, Delgado 35,000", "Leave alone: Bell".

The label is an order of known words, and behind its colon stand clients and nothing but an amount beside each. An amount must be what the
label says of it; where one does not fit, or a word is not known, the sentence is left to the other readers, who ask about it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from nlp.accounts.door import OTHER, Mention
from nlp.batches.line_stated import statement_of
from nlp.batches.list_headings import FRAME, count_of, order_of_label
from nlp.batches.rows import known_words
from nlp.clients.naming import Client, clients
from nlp.context import Context, Terms
from nlp.instruction import Election, Instruction
from nlp.orders.door import Clause, Deed, Order, order_of
from nlp.orders.weighed import instruction_of
from nlp.quantities.holding_of import holding
from nlp.sentence import Sentence
from nlp.statements import Statement

_LONGEST = 600
_LONGEST_LABEL = 100


def labelled(
    parts: Sequence[tuple[int, Sentence]], named: Sequence[Mention], context: Context, terms: Terms | None
) -> dict[int, tuple[Statement, ...]]:
    """Give what each sentence of a label and clients states, by its place.

    `parts`: the sentences with their places; `named`: the accounts that the mail names.
    """
    found: dict[int, tuple[Statement, ...]] = {}
    for number, sentence in parts:
        inside = [one for one in named if sentence.start <= one.start < sentence.end]
        if not inside or len(sentence.text) > _LONGEST or any(one.accounts == OTHER for one in inside):
            continue
        told = tuple(_told(sentence, inside, context, terms) or ())
        if told:
            found[number] = tuple(statement_of(one, number, sentence) for one in told)
    return found


def _told(
    sentence: Sentence, inside: Sequence[Mention], context: Context, terms: Terms | None
) -> list[Instruction] | None:
    """Give the line of each client behind a label; None where the sentence is none such."""
    label, colon, _ = sentence.text.partition(":")
    items = clients(sentence.text, sentence.start, inside, context)
    if not colon or len(label) > _LONGEST_LABEL or not items or any(one.start <= len(label) for one in items):
        return None
    order = order_of_label(label)
    accounts = [account for one in items for account in one.accounts]
    if order is None or any(len(one.accounts) != 1 for one in items) or len(set(accounts)) != len(accounts):
        return None
    if count_of(label) not in (None, len(accounts)) or sentence.text[len(label) + 1 : items[0].start].strip(" \n-–—"):
        return None
    lines = []
    for client, said in _beside(sentence.text, items):
        account = client.accounts[0]
        own = order_of(said, known_words(context, account) | FRAME)
        if own is not None and (own.open or own.unread or any(one.deed is not Deed.BARE for one in own.clauses)):
            return None
        if own is None and any(sign.isalnum() for sign in said.replace("and", "")):
            return None
        together = _together(order, own)
        line = None if together is None else instruction_of(together, account, holding(account, context, terms))
        if line is None or line.problems or line.election is None:
            return None
        if line.election is not Election.DO_NOT_TENDER and line.quantity is None:
            return None
        lines.append(line)
    return lines


def _beside(text: str, items: Sequence[Client]) -> Iterator[tuple[Client, str]]:
    """Give each client with the words behind him, up to the next one."""
    for at, one in enumerate(items):
        end = items[at + 1].start if at + 1 < len(items) else len(text)
        yield one, text[one.end : end].strip().rstrip(".!")


def _together(label: Order, own: Order | None) -> Order | None:
    """Give a client's order as it is under its label; None where the label gives an amount that stands nowhere."""
    clause = next((one for one in label.clauses if one.all), label.clauses[0])
    said = own.clauses if own else ()
    if clause.deed is Deed.GIVE and not clause.all and not said:
        return None
    return Order((_with(clause, said),))


def _with(clause: Clause, said: Sequence[Clause]) -> Clause:
    """Give a label's clause with the amount that stands beside a client."""
    return replace(
        clause,
        amounts=tuple(amount for one in said for amount in one.amounts),
        bases=tuple(amount for one in said for amount in one.bases),
        all=clause.all or any(one.all for one in said),
        rest=any(one.rest for one in said),
    )
