"""Does anything else in the mail turn, put off or disown what one of its sentences cleanly elects? Then the holder is asked."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Mapping, Sequence

from nlp.context import Context
from nlp.instruction import IN_PASSING, TURNED, Election, Instruction, Why
from nlp.lines_asked import asked_if_electing, newly_asked
from nlp.moods import Mood
from nlp.patterns.late import Late
from nlp.purport.door import Purport
from nlp.quantities.numbers_said import numbers
from nlp.sentence import Sentence
from nlp.statements import Deed, Statement
from nlp.text.unsaying import cannot_unsay
from nlp.turning import holdings, voices
from nlp.turning.amounts_denied import amount_denied
from nlp.turning.another_figure import another_figure
from nlp.turning.another_time import another_time
from nlp.turning.at_its_end import at_its_end
from nlp.turning.beside import left_open, taking_left_open
from nlp.turning.either_amount import either
from nlp.turning.fragment_behind import fragment_behind
from nlp.turning.headed import headed
from nlp.turning.jests import mocked
from nlp.turning.kept_in_parts import uncounted
from nlp.turning.less_or_later import less_or_later
from nlp.turning.no_turned_round import no_turned_round
from nlp.turning.not_final import not_final
from nlp.turning.of_a_client import as_himself, asks_to_be_asked, only_a_habit
from nlp.turning.of_no_order import of_no_order
from nlp.turning.old_figure import old_figure
from nlp.turning.one_left_out import one_left_out
from nlp.turning.only_told import only_told
from nlp.turning.other_account import another_taken_back, mixed_up
from nlp.turning.passage import Spoken, with_deeds
from nlp.turning.pointing_back import pointed_back
from nlp.turning.prospects import soft
from nlp.turning.refused_at_the_end import refused_at_the_end
from nlp.turning.second_thoughts import earlier_tender, taken_up_again, undone_below
from nlp.turning.stipulations import demanded
from nlp.turning.to_come import announced, broken_off
from nlp.turning.under_subject import under_subject
from nlp.turning.what_remains import remains_otherwise
from nlp.turning.word_alone import turned_in_itself, word_alone

_IN_PASSING = frozenset(
    [
        "It is put off or taken back behind it.",
        "What is said of it behind it turns it.",
        "It is turned back behind it.",
        "A refusal is heard behind it.",
        "It is doubted by who writes it.",
        "An earlier sending is counted with it.",
        "Somebody else says it, or is told it.",
        "Only the subject elects, and the mail undoes it.",
    ]
)
"""Such as stand in plain mails as well, where the judge hears an order; what each weighs is learned (`nlp.tenor.weights`)."""
BROKEN_OFF = "broken_off"
TAKE_TURNED = "withdrawal_turned"
_TENDERS = (Election.TENDER_ALL, Election.TENDER_PART)
_FOR_ONESELF = ("individual", "ira")


def turned(
    lines: tuple[Instruction, ...],
    parts: Sequence[Sentence],
    said: Sequence[Statement],
    passages: tuple[str, str],
    context: Context,
    own: frozenset[str],
    heard: Mapping[int, Purport] | None = None,
) -> tuple[tuple[Instruction, ...], tuple[Why, ...]]:
    """Lower clean lines to a question where the mail as it goes on leaves them open; and say why.

    Where no sentence elects, a form or a list may: then only the reason is given. `parts`: the mail's sentences; `said`: their
    statements with their deeds; `passages`: the mail's words and its subject as the sender wrote it; `own`: words of the names of
    the sender's accounts, in small letters; `heard`: what the model hears in a sentence, by its number.
    """
    sentences = with_deeds(parts, said, heard)
    clean = any(line.election is not None and not line.problems for line in lines)
    taken = any(one.deed is Deed.WITHDRAW and one.mood is Mood.DIRECT for one in said)
    if not clean and (lines or taken or any(one.acts for one in sentences)):
        if lines:
            return lines, _of_an_order_called_off(sentences)
        return lines, _of_a_withdrawal(sentences, said, passages[1], own, context)
    after = passages[0][parts[-1].end :] if parts else ""
    declines = bool(lines) and all(line.election is Election.DO_NOT_TENDER for line in lines)
    beside = _beside(sentences, context) if declines else sentences
    reasons = _all_round(beside, passages[1], lines, broker=context.role == "broker")
    if clean:
        reasons = itertools.chain(reasons, _of_an_order(sentences, parts, said, lines, passages[1], context, own))
    # Each is told once, by the first words of it: what is passed over in one must not hide another.
    found: dict[str, str] = {}
    for name, words in reasons:
        if words:
            found.setdefault(name, words)
    broken = broken_off(sentences, after) if clean and not found else ""
    if not found and not broken:
        return lines, ()
    questions = tuple(map(asked_if_electing, lines))
    opened = newly_asked(lines, questions)
    if not found:
        # Told under a name of its own: what a list or a form goes on with does not break off.
        return questions, (Why(BROKEN_OFF, "It breaks off.", broken, opened),)
    return questions, tuple(
        Why(IN_PASSING if name in _IN_PASSING else TURNED, name, words[:120], opened) for name, words in found.items()
    )


def _beside(sentences: Sequence[Spoken], context: Context) -> Sequence[Spoken]:
    """Give the sentences without those that cannot unsay what a mail declines or takes back; one with a number may say how much."""
    others = context.role != "broker" and not all(account.type in _FOR_ONESELF for account in context.own)
    return [
        one
        for one in sentences
        if one.acts or one.asks or any(numbers(one.text)) or not cannot_unsay(one.text, others=others)
    ]


def _of_an_order(
    sentences: Sequence[Spoken],
    parts: Sequence[Sentence],
    said: Sequence[Statement],
    lines: Sequence[Instruction],
    subject: str,
    context: Context,
    own: frozenset[str],
) -> Iterator[tuple[str, str]]:
    """Give what may turn an order that is clean in its own sentence: each reason with its words, if there are any."""
    broker = context.role == "broker"
    yield from _of_sentences(sentences, lines, own, broker=broker)
    yield "It is not certain which amount is meant.", either(parts, lines)
    yield "Another amount is put in its place.", old_figure(sentences, lines)
    if broker:
        yield from _told_of_a_client(sentences, lines, own)
        if len(lines) == 1:
            held = next((one.position for one in context.own if one.account == lines[0].account), None)
            yield "What is said to remain is not what remains.", remains_otherwise(sentences, lines, held)
        return
    mine = context.own
    alone = not context.signed_for and all(account.type in _FOR_ONESELF for account in mine)
    position = mine[0].position if len(mine) == 1 else None
    yield "The notes are somebody else's.", holdings.others(sentences, own, alone=alone)
    yield "Another amount is named beside it.", another_figure(sentences, lines, position)
    # What stands in a thread of ours, the page's chat included, is of the order spoken of there, whatever its subject says.
    answers = context.reference_offer is not None or bool(context.asked_about or context.standing)
    yield "Its amount is of no order.", of_no_order(sentences, lines, subject, answers=answers)
    yield from _of_few_words(sentences, own)
    if any(line.election in _TENDERS for line in lines):
        yield "It was not meant so.", word_alone(sentences)
        if not answers:
            yield "Its subject makes something else of it.", under_subject(sentences, subject, own, alone=alone)
    yield "What is kept stands in several parts.", uncounted(said, position)
    yield "What is said to remain is not what remains.", remains_otherwise(sentences, lines, position)
    yield from left_open(sentences, lines, subject, own, alone=alone)
    if len(mine) > 1:
        yield "The sender's accounts are mixed up.", mixed_up(sentences, lines)
        yield "Something of another account is taken back.", another_taken_back(sentences)
        yield "One of the accounts is left out.", one_left_out(sentences, lines, context)


def _of_few_words(sentences: Sequence[Spoken], own: frozenset[str]) -> Iterator[tuple[str, str]]:
    """Give what a few words before a step, or right behind it, make of it: each reason with its words, if there are any."""
    yield "It was not meant so.", headed(sentences, own)
    yield "It was not meant so.", only_told(sentences)
    yield "It was not meant so.", at_its_end(sentences)
    yield "It was not meant so.", fragment_behind(sentences)
    yield "It is put off or taken back behind it.", another_time(sentences, tails=True)


def _told_of_a_client(
    sentences: Sequence[Spoken], lines: Sequence[Instruction], own: frozenset[str]
) -> Iterator[tuple[str, str]]:
    """Give what a broker tells of his client beside an order and what would leave it open if the client said it himself."""
    yield "He wants to be asked again.", asks_to_be_asked(sentences)
    told = as_himself(sentences, own)
    if len(lines) > 1:
        yield "What is said to remain is not what remains.", remains_otherwise(told, lines, None)
    if any(line.election in _TENDERS for line in lines) and any(one.text and not one.acts for one in told):
        yield "A demand is made for it.", demanded(told)
        yield "It is put off or taken back behind it.", taken_up_again(told, broker=False, declines=False)
        yield from left_open(told, lines, "", own)
    elif lines and all(line.election is Election.DO_NOT_TENDER for line in lines):
        yield "It is not the last word.", not_final(told)


def _of_an_order_called_off(sentences: Sequence[Spoken]) -> tuple[Why, ...]:
    """Give why a word at the end of an order does not take an earlier one back: "Please tender 40 of my bonds, cancel."."""
    words = next((words for one in sentences if (words := turned_in_itself(one))), "")
    return (Why(TAKE_TURNED, "It was not meant so.", words[:120]),) if words else ()


def _of_a_withdrawal(
    sentences: Sequence[Spoken], said: Sequence[Statement], subject: str, own: frozenset[str], context: Context
) -> tuple[Why, ...]:
    """Give why a tender is not cleanly taken back where nothing is elected beside it: "Withdraw my tender. Not sure that is smart."."""
    if not any(one.deed is Deed.WITHDRAW and one.mood is Mood.DIRECT for one in said):
        return ()
    if context.role == "broker":
        meaning, words = taking_left_open(as_himself(sentences, own), "", own)
        meaning, words = (
            (meaning, words) if words else ("It is made less, put off or unsaid behind it.", less_or_later(sentences))
        )
    else:
        meaning, words = taking_left_open(_beside(sentences, context), subject, own)
        few = next(((one, found) for one, found in _of_few_words(sentences, own) if found), ("", ""))
        meaning, words = (meaning, words) if words else few
    return (Why(TAKE_TURNED, meaning, words[:120]),) if words else ()


def _all_round(
    sentences: Sequence[Spoken], subject: str, lines: Sequence[Instruction], *, broker: bool
) -> Iterator[tuple[str, str]]:
    """Give what may stand round any instruction, that of a form or a list as well: each reason with its words, if there are any."""
    declines = bool(lines) and all(line.election is Election.DO_NOT_TENDER for line in lines)
    told = [one for one in sentences if not (broker and only_a_habit(one.text))]
    yield "A demand is made for it.", _unless_of_money(demanded(told), declines=declines)
    yield "It is put off or taken back behind it.", taken_up_again(sentences, broker=broker, declines=declines)
    yield "What is said of it behind it turns it.", pointed_back(sentences, declines=declines)
    if not lines or any(line.election in _TENDERS for line in lines):
        yield "It is scorn.", mocked(sentences)
    yield "It is a prospect of a client's.", soft(sentences, subject, broker=broker)


_MONEY = Late(
    r"\b(?:my|our)\s+(?:money|cash|interest|principal|capital|savings)\b|\bwhat\s+(?:i|we)(?:['’]m|\s+am)?\s+(?:owed|due)\b",
    re.IGNORECASE,
)
_OF_IT = re.compile(r"\b(?:exchang\w*|tender\w*|swap\w*|then|if|unless|in\s+return|else|otherwise)\b", re.IGNORECASE)


def _unless_of_money(words: str, *, declines: bool) -> str:
    """Give the words of a demand, but not those of who declines and only wants the money that he is owed."""
    return "" if declines and _MONEY.search(words) and not _OF_IT.search(words) else words


def _of_sentences(
    sentences: Sequence[Spoken], lines: Sequence[Instruction], own: frozenset[str], *, broker: bool
) -> Iterator[tuple[str, str]]:
    """Give what only sentences that elect can have: each reason with its words, if there are any."""
    yield "Somebody else says it, or is told it.", voices.others(sentences, own, broker=broker)
    yield "It is refused at its end.", refused_at_the_end(sentences)
    yield "It is only announced.", announced(sentences)
    yield (
        "Its amount is taken back.",
        amount_denied(sentences, part=all(line.election is Election.TENDER_PART for line in lines)),
    )
    if any(line.election in _TENDERS for line in lines):
        yield "Only the subject elects, and the mail undoes it.", undone_below(sentences)
    if lines and all(line.election is Election.DO_NOT_TENDER for line in lines):
        yield "An earlier tender is taken back, and not only refused.", earlier_tender(sentences)
        yield "It is not the last word.", not_final(sentences)
        yield "Something else is refused than the step.", no_turned_round(sentences)
