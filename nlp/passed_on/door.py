"""What a broker's mail instructs that passes clients' mails on: their words, or his own held against them."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal

from mailflows.values import Mail
from nlp.amounts.amount import Amount, AmountKind
from nlp.context import Context, Terms
from nlp.instruction import Instruction
from nlp.joining import instructions
from nlp.options.prose import read_prose
from nlp.options.putting import Put
from nlp.passed_on import forwards
from nlp.passed_on.adopted import adopted
from nlp.prose.lines import Prose
from nlp.sentence import Sentence, sentences
from nlp.statements import Deed


def _only_covers(prose: Prose, lines: tuple[Instruction, ...], mail: Mail) -> bool:
    """Tell whether a broker's own words elect nothing themselves; "both to be entered" above mails that are attached does not."""
    if not lines:
        return True
    if _points_below(prose, lines) or (forwards.of_a_client(mail) and _without_amount(prose, lines)):
        return True
    mails = sum(attachment.mail is not None for attachment in mail.attachments)
    counted = any(one.amounts for one in prose.statements)
    bare = all(line.account is None and (counted or not (line.quantity_stated or line.problems)) for line in lines)
    return (
        bare
        and mails > 0
        and all(_counts(amount, mails) for one in prose.statements for amount in one.amounts)
        and all(one.deed in (Deed.TENDER, Deed.BARE) for one in prose.statements)
    )


_BELOW = re.compile(r"\b(?:below|beneath|underneath|attached|enclosed|herewith|following)\b", re.IGNORECASE)


def _without_amount(prose: Prose, lines: tuple[Instruction, ...]) -> bool:
    """Tell whether a cover tenders and says nothing of how much: "As Mr. Bell requests, please proceed" leaves that to Mr. Bell."""
    return (
        all(one.deed in (Deed.TENDER, Deed.BARE, Deed.GO_AHEAD) for one in prose.statements)
        and not any(one.amounts or one.rest or one.excluded for one in prose.statements)
        and not any(line.quantity_stated for line in lines)
        and any(one.deed is Deed.TENDER for one in prose.statements)
    )


def _points_below(prose: Prose, lines: tuple[Instruction, ...]) -> bool:
    """Tell whether a cover elects no amount and points to what stands below it: "Please enter the below for BK-3002" tenders not all."""
    return _without_amount(prose, lines) and all(
        _BELOW.search(one.text) for one in prose.statements if one.deed is Deed.TENDER
    )


def _sets_right(cover: tuple[Sentence, ...], theirs: tuple[Instruction, ...]) -> bool:
    """Tell whether a cover names what the client wrote beside its own amount: "exchange 20 for BK-2002, not the 30 she writes"."""
    said = {value for one in cover for amount in one.amounts for value in (*amount.readings, amount.value)}
    return bool(theirs) and all(line.quantity is not None and line.quantity in said for line in theirs)


def _written(mail: Mail, context: Context, terms: Terms | None) -> bool:
    """Tell whether the clients' mails that a broker passes on say how much, whether he adopts them or not."""
    return any(line.quantity_stated for line in _of_clients(forwards.all_passed_on(mail), context, terms).lines)


def _counts(amount: Amount, mails: int) -> bool:
    """Tell whether an amount of a cover counts the mails that are attached: "all three", "both"."""
    return mails > 1 and (amount.kind is AmountKind.ALL or (amount.bare and Decimal(mails) in amount.readings))


@dataclass(frozen=True, slots=True)
class PassedOn:
    """What a mail instructs, the prose that it rests on, and the words of clients that it adopts."""

    prose: Prose
    lines: tuple[Instruction, ...]
    words: tuple[str, ...] = ()


def with_clients(
    prose: Prose,
    lines: tuple[Instruction, ...],
    mail: Mail,
    own: tuple[Sentence, ...],
    context: Context,
    terms: Terms | None,
) -> PassedOn:
    """Give what clients wrote whose mails a broker passes on without electing himself; else his own lines, held against those mails.

    `own`: the sentences of his covering words. What anybody else sends stays as it is.
    """
    if context.role != "broker":
        return PassedOn(prose, lines)
    if not _only_covers(prose, lines, mail):
        attached = forwards.clients_attached(mail) or forwards.quoted_in_a_forward(mail)
        theirs = _of_clients(attached, context, terms).lines
        if not mail.attachments and _sets_right(own, theirs):
            return PassedOn(prose, lines)
        agreeing = len(attached) <= len(lines)
        return PassedOn(prose, forwards.beside_clients(lines, theirs) if agreeing else forwards.doubted(lines))
    clients = forwards.forwarded(mail, own)
    says_how_much = forwards.of_a_client(mail) and _without_amount(prose, lines) and not _points_below(prose, lines)
    if not clients:
        return PassedOn(prose, forwards.doubted(lines) if says_how_much and _written(mail, context, terms) else lines)
    found = _of_clients(clients, context, terms)
    if says_how_much and not found.lines:
        return PassedOn(prose, lines)
    people = (context.sender_name, context.sender_address, *context.own_holders, *forwards.counted(len(clients)))
    taken = adopted(found.lines, own, prose.mentions, people)
    if taken is None:
        return replace(found, lines=forwards.doubted(found.lines))
    return replace(found, prose=_of_the_taken(found.prose, found.lines, taken), lines=taken)


def _of_the_taken(prose: Prose, found: tuple[Instruction, ...], taken: tuple[Instruction, ...]) -> Prose:
    """Leave out of what was read in a passed-on mail whom the broker does not take."""
    out = {line.account for line in found} - {line.account for line in taken}
    return (
        prose if not out else replace(prose, mentions=tuple(one for one in prose.mentions if not out & {*one.accounts}))
    )


def _of_clients(clients: tuple[forwards.Forwarded, ...], context: Context, terms: Terms | None) -> PassedOn:
    """Read the clients' mails that a broker adopts: of several each must elect for an account of its own, or none counts."""
    prose = Prose((), (), ())
    lines: tuple[Instruction, ...] = ()
    for client in clients:
        before = prose.why
        prose, said = _client_prose(client, context, terms)
        prose = replace(prose, why=(*before, *prose.why))
        found = instructions(client.mail, prose, said, context, terms)
        known = {line.account for line in lines}
        if len(clients) > 1 and (
            not found
            or any(line.account is None or line.account in known for line in found)
            or any(one.deed is Deed.WITHDRAW for one in prose.statements)
        ):
            return PassedOn(Prose((), (), ()), ())
        lines = (*lines, *found)
    return PassedOn(prose, lines, tuple(client.words for client in clients))


def _client_prose(client: forwards.Forwarded, context: Context, terms: Terms | None) -> tuple[Prose, tuple[Put, ...]]:
    """Read a client's mail that a broker adopts, the client's name standing at its head."""
    heading = f"{client.name}: {client.subject}"
    return read_prose(client.words, heading, sentences(client.words), sentences(client.subject), context, terms)
