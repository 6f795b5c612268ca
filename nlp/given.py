"""What does a mail tender, and what does it take back? Prose, forms, lists and passed-on mails together, each account once."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from nlp.across.stays_at_odds import stays_at_odds
from nlp.context import Account, Context
from nlp.forms import guarantees
from nlp.heard import Heard
from nlp.instruction import Election, Instruction, Signal, Why
from nlp.left_over.reaching import Beside, reaches
from nlp.lines_asked import asked_if_electing, newly_asked
from nlp.moods import Mood
from nlp.own_words import OwnWords
from nlp.passed_on.door import with_clients
from nlp.patterns.late import Late
from nlp.prose import withdrawals
from nlp.prose.lines import Prose
from nlp.prose.taken_out import told_apart
from nlp.quantities.door import Holding
from nlp.quantities.holding_of import holding, widest
from nlp.sentence import Sentence
from nlp.statements import AS_WELL, Deed, Statement
from nlp.turning.old_figure import sets_a_total


@dataclass(frozen=True, slots=True)
class Given:
    """The tenders and the withdrawals of a mail, told apart, and the prose that they rest on."""

    prose: Prose
    tenders: tuple[Instruction, ...]
    takes: tuple[Instruction, ...]
    passed_on: tuple[str, ...] = ()
    """The words of clients' mails that a broker adopts: what they say counts like his own."""
    why: tuple[Why, ...] = ()
    """What left a withdrawal open, or a tender beside one, that by itself is clean."""

    @property
    def instructs(self) -> bool:
        """Whether the mail tenders or takes back anything, clean or not."""
        return bool(self.tenders or self.takes)

    @property
    def together(self) -> tuple[Instruction, ...]:
        """What is withdrawn, and beside it what is elected for other accounts, clean or to be asked about."""
        taken = {take.account for take in self.takes}
        if not self.takes or None in taken:
            return self.takes or self.tenders
        beside = (line for line in self.tenders if line.account not in taken and (_clean(line) or _known(line)))
        return (*beside, *self.takes)


def given(own: OwnWords, heard: Heard, context: Context) -> Given:
    """Tell apart what a mail tenders and what it takes back."""
    passed_on = with_clients(heard.prose, heard.lines, own.whole, heard.parts, context, own.terms)
    prose, lines = passed_on.prose, passed_on.lines
    in_prose = "" if own.mail.forms or own.mail.tables else heard.written.text
    holdings: dict[str | None, Holding] = {
        account: holding(account, context, own.terms)
        for account in (*context.sender_accounts, *(named for one in prose.statements for named in one.accounts or ()))
    }
    holdings[None] = widest(context, own.terms)
    listed = tuple(line for line in lines if line.election in _TAKEN_BACK)
    lines = tuple(line for line in lines if line not in listed)
    taken = _not_replaced(withdrawals.withdrawals(prose.statements, context, holdings), lines)
    # "Please withdraw the following:" takes back what stands in the list below it, and nothing besides.
    taken = (*(take for take in taken if not listed or take.account is not None), *listed)
    said = (own.subject.text, *(one.text for one in withdrawals.withdrawing(prose.statements)))
    clear = lines
    lines, takes = told_apart(clear, taken, said, in_prose)
    doubted = (*newly_asked(clear, lines), *newly_asked(taken, takes))
    why: tuple[Why, ...] = ()
    if doubted:
        why = (Why("given_or_taken", _GIVEN_OR_TAKEN, " / ".join(said[1:])[:_LONGEST], doubted),)
    if context.role != "broker":
        lines, why = _opened(lines, why, "taken_back_below", _TAKEN_BACK_BELOW, _back_again(prose))
    if reaches(prose.why, Beside.WITHDRAWALS, elects=bool(prose.lines)):
        takes = tuple(asked_if_electing(take) for take in takes)
    if context.role == "broker":
        takes, why = _opened(takes, why, "refusal_in_doubt", _REFUSAL_IN_DOUBT, _refuses_perhaps(prose))
    # "I am backing out of the backing out: tender all 22,000": which of the two is meant cannot be told.
    as_well = [one for one in prose.statements if _ordered_as_well(one)]
    takes, why = _opened(takes, why, "tendered_as_well", _TENDERED_AS_WELL, [(one, None) for one in as_well])
    # "I want 50 in the exchange, instead of the 70": what shall be in is no amount that comes back.
    totals = _totals(prose, heard.parts)
    takes, why = _opened(takes, why, "total_taken_back", _TOTAL_TAKEN_BACK, totals)
    if odd := stays_at_odds(heard.parts, takes):
        opened = tuple(asked_if_electing(take) for take in takes)
        why = (*why, Why("stays_at_odds", _STAYS_AT_ODDS, odd[:_LONGEST], newly_asked(takes, opened)))
        takes = opened
    return Given(prose, lines, takes, passed_on.words, why)


_TAKEN_BACK = (Election.WITHDRAW_ALL, Election.WITHDRAW_PART)
_LONGEST = 240
"""Characters of the words that are shown for a reason."""
_GIVEN_OR_TAKEN = "It cannot be told whether notes are given in or taken out."
_TAKEN_BACK_BELOW = "What is tendered above is taken back below."
_EARLIER = Late(
    r"\b(?:earlier|previous\w*|prior|former|first|last|old|older|original\w*|other|before|already|instead|in\s+(?:its|their|the)\s+(?:place|stead)|replac\w*|supersed\w*|week|month|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|(?:i|we)\s+(?:sent|gave|made|wrote|mailed|told|asked)|of\s+(?:the\s+)?(?:\d|\w+day|july|august))\b",
    re.IGNORECASE,
)
"""What is taken back is another instruction than the one beside it."""
_REFUSAL_IN_DOUBT = "A client's refusal was heard with a doubt."
_TOTAL_TAKEN_BACK = "The sentence that takes back seems to say what shall be in instead."
_STAYS_AT_ODDS = "What stays in is not what the withdrawal leaves of what was tendered."
_TENDERED_AS_WELL = "The sentence that takes back seems to tender as well."


def _opened(
    lines: tuple[Instruction, ...],
    why: tuple[Why, ...],
    rule: str,
    meaning: str,
    by: Sequence[tuple[Statement, str | None]],
) -> tuple[tuple[Instruction, ...], tuple[Why, ...]]:
    """Leave lines open, and say why. `by`: statements that do so, each with the account whose line it opens, None for all."""
    accounts = {account for _, account in by}
    questions = tuple(asked_if_electing(line) if accounts & {None, line.account} else line for line in lines)
    opened = newly_asked(lines, questions)
    text = " / ".join(dict.fromkeys(" ".join(one.text.split()) for one, _ in by))
    return questions, (*why, Why(rule, meaning, text[:_LONGEST], opened)) if opened else why


def _back_again(prose: Prose) -> list[tuple[Statement, str | None]]:
    """Give what takes back below what stands above it, and of whom: "Tender all of them. Then again, send it back."."""
    tenders = [one.sentence for one in prose.statements if one.deed is Deed.TENDER and one.mood is Mood.DIRECT]
    return [
        (one, account)
        for one in withdrawals.withdrawing(prose.statements)
        if tenders and one.mood is Mood.DIRECT and one.sentence > max(tenders) and not _EARLIER.search(one.text)
        for account in one.accounts or (None,)
    ]


def _totals(prose: Prose, parts: Sequence[Sentence]) -> list[tuple[Statement, str | None]]:
    """Give what takes back a part in a sentence that puts one amount in the place of another, and of whom."""
    return [
        (one, account)
        for one in withdrawals.withdrawing(prose.statements)
        if one.amounts and sets_a_total(parts[one.sentence].text if 0 <= one.sentence < len(parts) else one.text)
        for account in one.accounts or (None,)
    ]


def _refuses_perhaps(prose: Prose) -> list[tuple[Statement, str | None]]:
    """Give the refusals heard with a doubt, and of whom: of "cancel and replace: she now declines" the holder of the list is asked."""
    return [
        (one, account)
        for one in prose.statements
        if one.mood is Mood.UNCERTAIN and one.deed is Deed.DECLINE
        for account in one.accounts or ()
    ]


def _ordered_as_well(one: Statement) -> bool:
    """Tell whether behind a colon or a dash a tender is ordered in a sentence that takes one back."""
    return one.deed is Deed.TENDER and one.strange == AS_WELL and bool(one.amounts) and one.text[:1] in ":;-–—"


def promised(marks: tuple[Signal, ...], own: OwnWords, context: Context) -> tuple[Instruction, ...]:
    """Give what a notice of guaranteed delivery in the broker's own words promises; nothing of other mail."""
    if Signal.GUARANTEED_DELIVERY not in marks or Signal.ISSUER_NOTICE in marks:
        return ()
    return guarantees.promised(own.mail, context, own.terms)


def only_there(prose: Prose, context: Context) -> tuple[Instruction, ...]:
    """Give the instruction whose election stands only in what could not be read: nothing of it but the account."""
    named = {account for mention in prose.mentions for account in mention.accounts} or set(context.sender_accounts)
    account = named.pop() if len(named) == 1 else None
    return (Instruction(account, None),) if context.role in ("holder", "broker") else ()


def accounts_of(lines: tuple[Instruction, ...], context: Context) -> tuple[Account, ...]:
    """Give the accounts spoken of, else all the sender's."""
    wanted = {line.account for line in lines if line.account} or set(context.sender_accounts)
    return context.accounts.of(tuple(sorted(wanted)))


def _not_replaced(takes: tuple[Instruction, ...], lines: tuple[Instruction, ...]) -> tuple[Instruction, ...]:
    """Leave out withdrawals that only make way for a new election of the same account in the same mail."""
    elected = {line.account for line in lines if _clean(line)}
    return tuple(take for take in takes if not elected or (take.account is not None and take.account not in elected))


def _clean(line: Instruction) -> bool:
    """Tell whether a line elects, and how much is settled."""
    return line.election is not None and not line.problems and line.quantity is not None


def _known(line: Instruction) -> bool:
    """Tell whether a line is for an account that is known, be it settled or not what it elects."""
    return line.account is not None and (line.election is not None or bool(line.problems))
