"""What a broker's clients are told of between two steps of reading prose: whom a sentence means, and that nobody is dropped in silence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from mailflows.values import Mail
from nlp.accounts import Mention
from nlp.amounts.amount import AmountKind
from nlp.clients.second_thoughts import taken_back
from nlp.clients.shorthand import Listener
from nlp.clients.speaking import Spoken, resolved
from nlp.clients.unheard import left_out, remarked
from nlp.context import Context
from nlp.frames import counts_clients
from nlp.instruction import Instruction, Problem, Why
from nlp.moods import Mood
from nlp.placing import placed
from nlp.purport import Purport
from nlp.sentence import Sentence
from nlp.statements import Deed, Statement


def held_open(line: Instruction) -> Instruction:
    """Make conditional a line that has no problem yet."""
    return line if line.problems else replace(line, problems=(Problem.CONDITIONAL,))


def of_all_named(told: Sequence[Statement], accounts: tuple[str, ...]) -> list[Statement]:
    """Give the statements of a sentence that means all accounts named before by their count; an amount in it is of none of them."""
    return [
        replace(one, accounts=accounts, amounts=tuple(a for a in one.amounts if a.kind is AmountKind.ALL))
        for one in told
    ]


def each_placed(
    told: Sequence[Statement],
    inside: Sequence[Mention],
    topic: tuple[str, ...] | None,
    name: str | None,
    context: Context,
) -> list[Statement]:
    """Give the statements of a sentence, each with the accounts it speaks of."""
    return [one for statement in told for one in placed(statement, inside, topic, name, context)]


def of_clients(
    number: int,
    sentence: Sentence,
    inside: Sequence[Mention],
    purport: Purport,
    clients: Listener | None,
    context: Context,
) -> Spoken | None:
    """Give what a sentence says of a broker's clients, or of what an institution's body resolved; None where it is read as any other."""
    if clients is not None:
        return clients.heard(number, sentence, inside, purport)
    return resolved(number, sentence, context) if context.role == "holder" else None


def without_counts(said: list[Statement], named: Sequence[Mention]) -> list[Statement]:
    """Leave out what a broker's subject says of a count of clients: "two out"."""
    clients = {account for mention in named for account in mention.accounts}
    return [one for one in said if not counts_clients(one, len(clients))]


def nobody_dropped(
    lines: tuple[Instruction, ...],
    why: tuple[Why, ...],
    joined: Sequence[Statement],
    read: tuple[Sequence[tuple[int, Sentence]], set[int], Sequence[float]],
    named: Sequence[Mention],
    context: Context,
) -> tuple[tuple[Instruction, ...], tuple[Why, ...]]:
    """Make a broker's lines a question where one is taken back, or a client left out; and say why.

    `read`: the sentences of the mail with their places, the places of those that were understood whole, and how the model suspects each.
    """
    telling, understood, suspicions = read
    first = min((one.end for one in named), default=0)
    if back := taken_back([part for _, part in telling], joined, first):
        meaning = "What stands above is taken back, and nothing that was understood put in its place."
        why = (*why, Why("taken_back", meaning, back))
        lines = tuple(map(held_open, lines))
    done = {line.account for line in lines if line.account} | {
        account for one in joined if one.deed is Deed.WITHDRAW for account in one.accounts or ()
    }
    if done and (out := left_out(telling, understood, named, done, context)):
        why = (*why, Why("client_left_out", "A client is named, and what is said of him was not understood.", out))
        lines = tuple(map(held_open, lines))
    if more := remarked(telling, suspicions, named, understood, joined, lines, context):
        why = (*why, Why("client_remarked", "More is said of a client below his line, and was not understood.", more))
        lines = tuple(map(held_open, lines))
    return lines, why


def set_right_below(
    lines: list[Instruction], prose: Sequence[Instruction], said: Sequence[Statement], context: Context
) -> list[Instruction]:
    """Give what a broker set right in words below a list the place of what the list says of that client."""
    if context.role != "broker":
        return lines
    corrected = {
        account
        for one in said
        if one.corrects and one.deed in (Deed.TENDER, Deed.DECLINE) and one.mood is Mood.DIRECT
        for account in one.accounts or ()
    }
    right = {line.account: line for line in prose if line.account and line.account in corrected}
    return [right.get(line.account, line) if line.account else line for line in lines]


def unless_taken_back(
    lines: tuple[Instruction, ...], mail: Mail, parts: tuple[Sentence, ...], said: Sequence[Statement], context: Context
) -> tuple[Instruction, ...]:
    """Make conditional the lines of a broker's list below which he takes back what he wrote, and sets nothing right."""
    ends = [table.end for table in mail.tables if table.source == "body" and table.end > table.start]
    if context.role != "broker" or not lines or not ends:
        return lines
    first = max(ends) - max(0, mail.new_start)
    if not taken_back(parts, said, first):
        return lines
    return tuple(map(held_open, lines))
