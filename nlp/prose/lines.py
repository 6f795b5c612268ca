"""The lines of a mail's prose: which statements speak of which account, and what each account's come to.

Nothing may be left over: a condition, a doubt, an amount or an act that no line accounts for makes
the lines a question to the holder instead of an instruction.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from fnmatch import fnmatchcase
from functools import partial

from nlp.accounts.door import OTHER, Mention
from nlp.across.amended import amended
from nlp.across.asides import beside_each_other, to_whom, unmoored, with_the_act_before
from nlp.across.begun_again import begun_again
from nlp.across.borne_out import borne_out
from nlp.across.counted_out import counted_out, or_counted_out
from nlp.across.denied_part import with_denied_part
from nlp.across.ends_in_a_no import ends_in_a_no
from nlp.across.first_figure import back_to_the_first
from nlp.across.fragments import short, with_fragments
from nlp.across.gainsaid import gainsaid
from nlp.across.goes_on import with_what_goes_on
from nlp.across.kept_back import stays_tendered, with_kept_back
from nlp.across.left_to_go_in import with_left_to_go_in
from nlp.across.lots_told import lots_told, with_lots_told
from nlp.across.not_so import set_against
from nlp.across.offer_names import named as named_as_known
from nlp.across.opinions import without_opinions
from nlp.across.over_accounts import beside_orders, checked
from nlp.across.pointing import of_the_rest, with_amount_pointed_at
from nlp.across.reckoning import of_the_holding, reckoned
from nlp.across.remarks_taken_back import without_remarks
from nlp.across.results_told import results_told
from nlp.across.said_anew import said_anew
from nlp.across.set_right import set_right
from nlp.across.stays_after_all import without_given_up
from nlp.across.sums_told import sums_told
from nlp.across.what_is_held import with_what_is_held
from nlp.answers.door import asks_for_a_yes
from nlp.changing import changed
from nlp.clients.more_to_come import more_to_come
from nlp.clients.second_thoughts import taken_back
from nlp.clients.unheard import left_out, remarked
from nlp.context import Context, Terms
from nlp.hearing.door import Hearing, hear
from nlp.instruction import Election, Instruction, Problem, Why
from nlp.left_over.all_of_it_again import without_all_again
from nlp.left_over.door import left_over
from nlp.lines_asked import asked, newly_asked
from nlp.moods import Mood
from nlp.patterns.late import Late
from nlp.prose.elections import elect
from nlp.prose.extents import agreed
from nlp.prose.orders_alone import orders_alone
from nlp.prose.plain_no import with_plain_no
from nlp.purport.door import purports
from nlp.quantities.door import Holding
from nlp.quantities.holding_of import holding, widest
from nlp.sentence import Sentence, blanked
from nlp.sentences.frames import counts_lines
from nlp.sentences.subject_disowned import without_disowned_subject
from nlp.sentences.topics_said import beside_subject
from nlp.statements import Deed, Statement
from nlp.turning.door import turned
from nlp.weighing.words import STAYS_IN


@dataclass(frozen=True, slots=True)
class Prose:
    """What the prose instructs: its lines, the statements behind them, and what was left over."""

    lines: tuple[Instruction, ...]
    statements: tuple[Statement, ...]
    mentions: tuple[Mention, ...]
    why: tuple[Why, ...] = ()
    silent: frozenset[str] = frozenset()
    """A broker's clients of whom it is said that nothing came."""
    alone: tuple[Instruction, ...] = ()
    """Where a holder's mail disagrees with itself: what the sentences that order say, each by itself."""
    alone_why: tuple[Why, ...] = ()
    """What else in the mail holds that up."""


_HELD_UP = ((), (Problem.CONDITIONAL,))
"""Problems of lines that nothing but words holds up."""


def _may_be_cleared(lines: Sequence[Instruction], said: Sequence[Statement]) -> bool:
    """Tell whether all lines are tenders that are clean but for words that hold them up, and nothing is taken back."""
    return not any(one.deed is Deed.WITHDRAW for one in said) and all(
        line.election in (Election.TENDER_ALL, Election.TENDER_PART) and line.problems in _HELD_UP for line in lines
    )


_DISAGREE = frozenset([Problem.CONTRADICTORY, Problem.AMBIGUOUS_QUANTITY])
"""What is amiss with a line of which several sentences say something else; so the sentences that order are read each by itself."""


def prose_of(
    text: str,
    subject: str,
    parts: Sequence[Sentence],
    heading: Sequence[Sentence],
    context: Context,
    terms: Terms | None,
    topic_line: str = "",
) -> Prose:
    """Read the prose: the subject's sentences come first, like the mail's first line.

    `topic_line`: the whole subject, also where it answers ours: it says what a bare amount is about.
    """
    broker = context.role == "broker"
    heard = hear(text, subject, named_as_known(parts, terms), heading, context, terms)
    said = list(
        beside_subject(
            with_plain_no(
                _with_withdrawals(_told_apart(without_remarks(without_disowned_subject(heard.statements))), text)
            ),
            heading,
        )
    )
    said = said if broker else ends_in_a_no(said, heard.telling)
    joined = to_whom(unmoored(amended(with_fragments(said, f"{subject}\n{topic_line}", text, context)), text))
    joined = with_what_is_held(joined, partial(holding, context=context, terms=terms), context.sender_accounts, text)
    joined = joined if broker else with_denied_part(with_left_to_go_in(of_the_rest(joined)))
    alone = not broker and all(account.type in ("individual", "ira") for account in context.own)
    joined = joined if broker else without_opinions(joined, heard.parts, alone=alone)
    held = heard.holdings[0] if len(heard.holdings) == 1 else None
    lots = lots_told(heard.telling, held) if held is not None and not broker else {}
    if held is not None:
        if not broker:
            joined = with_lots_told(joined, lots, held)
            joined = sums_told(results_told(joined, held), heard.telling, held)
            joined = begun_again(joined, heard.telling, heard.judged, held)
            joined = said_anew(joined, heard.telling, heard.judged, held)
            if context.answers_read_back or asks_for_a_yes(topic_line):
                joined = set_against(joined, heard.telling, held, standing=bool(context.standing))
            joined = gainsaid(set_right(joined, heard.telling, held), heard.telling, heard.judged, held)
            joined = borne_out(joined, heard.telling, heard.judged, held)
            joined = back_to_the_first(joined, heard.telling)
        joined = _with_figures(joined, held)
    elif not broker:
        for account, its in zip(context.sender_accounts, heard.holdings, strict=False):
            joined = gainsaid(joined, heard.telling, heard.judged, its, account)
    joined, totals = beside_orders(joined if broker else without_all_again(joined), context, terms)
    found = checked(_lines(joined, heard.named, context, terms), totals)
    lines, why = left_over(found, joined, alone=alone, broker=broker)
    if broker:
        lines, why = _with_every_client(lines, why, joined, heard, context)
    elif held is not None:
        counting = [(part, one) for part, one in zip(heard.telling, heard.judged, strict=True) if part[0] not in lots]
        counted = counted_out([part for part, _ in counting], [one for _, one in counting], purports, held)
        lines, why = or_counted_out(lines, why, joined, counted, context.sender_accounts[0])
    spoken_of = tuple(
        replace(part, text="") if number in heard.unsaid else part for number, part in enumerate(heard.parts)
    )
    hears = {number: purport for (number, _), purport in zip(heard.telling, heard.judged, strict=True)}
    guard = partial(
        turned, parts=spoken_of, said=joined, passages=(text, subject), context=context, own=heard.names, heard=hears
    )
    lines, turns = guard(lines)
    if not turns and any(line.problems for line in lines) and _may_be_cleared(lines, joined):
        # What holds them up may be passed over in the end (`nlp.tenor.heard_out`): what turns them must be known before.
        turns = guard(tuple(replace(line, problems=()) for line in lines))[1]
    mentioned = (*heard.named_in_subject, *heard.named)
    prose = Prose(lines, tuple(joined), mentioned, (*why, *turns), heard.silent)
    if held is None or broker or not any(_DISAGREE & set(line.problems) for line in lines):
        return prose

    def by_itself(part: Sentence) -> tuple[Instruction, ...]:
        # Without the subject, which may elect as well: what a sentence leaves to it is not said by itself.
        rest = [(0, part.start), (part.end, len(text))]
        return prose_of(blanked(text, rest), "", (part,), (), context, terms).lines

    ordered = orders_alone(joined, parts, by_itself)
    beside = (*left_over(ordered, joined, alone=alone)[1], *guard(ordered)[1]) if ordered else ()
    return replace(prose, alone=ordered, alone_why=beside)


def _with_every_client(
    lines: tuple[Instruction, ...],
    why: tuple[Why, ...],
    said: Sequence[Statement],
    heard: Hearing,
    context: Context,
) -> tuple[tuple[Instruction, ...], tuple[Why, ...]]:
    """Open a broker's lines where one of them is taken back below, or where a client is named of whom nothing was understood."""
    first = min((one.end for one in heard.named), default=0)
    if back := taken_back([part for _, part in heard.telling], said, first):
        meaning = "What stands above is taken back, and nothing that was understood put in its place."
        lines, why = _opened(lines, why, Why("taken_back", meaning, back))
    done = {line.account for line in lines if line.account} | {
        account for one in said if one.deed is Deed.WITHDRAW for account in one.accounts or ()
    }
    if done and (out := left_out(heard.telling, heard.judged, heard.understood, heard.named, done, context)):
        meaning = "A client is named, and what is said of him was not understood."
        lines, why = _opened(lines, why, Why("client_left_out", meaning, out))
    part = len(lines) == 1 and lines[0].election is Election.TENDER_PART
    if done and (more := more_to_come([one for _, one in heard.telling], heard.named, done, part_of_one=part)):
        meaning = "More is said to come of a client who has a line."
        lines, why = _opened(lines, why, Why("more_to_come", meaning, more))
    if done & heard.silent:
        meaning = "A client is instructed for, of whom it is said as well that nothing came."
        lines, why = _opened(lines, why, Why("client_silent", meaning, ", ".join(sorted(done & heard.silent))))
    suspicions = [purport.unsafe for purport in heard.judged]
    if more := remarked(heard.telling, suspicions, heard.named, heard.understood, said, lines, context):
        meaning = "More is said of a client below his line, and was not understood."
        lines, why = _opened(lines, why, Why("client_remarked", meaning, more))
    return lines, why


def _opened(
    lines: tuple[Instruction, ...], why: tuple[Why, ...], reason: Why
) -> tuple[tuple[Instruction, ...], tuple[Why, ...]]:
    """Leave all lines open for one more reason."""
    questions = tuple(map(asked, lines))
    return questions, (*why, replace(reason, accounts=newly_asked(lines, questions)))


def _with_figures(said: list[Statement], held: Holding) -> list[Statement]:
    """Give the statements of one account as its figures bear them out."""
    return list(with_amount_pointed_at(reckoned(of_the_holding(said, held), held), held))


def _told_apart(said: Sequence[Statement]) -> list[Statement]:
    """Give the statements with what is kept back, and what goes on beside what is taken back, told from tenders and withdrawals."""
    return with_what_goes_on(with_kept_back(beside_each_other(with_the_act_before(without_given_up(said)))))


def _with_withdrawals(said: list[Statement], text: str) -> list[Statement]:
    """Give fragments that only the model takes for a tender back to the withdrawal they belong to: "Take my notes out. All of them.".

    What stays tendered is kept in beside a withdrawal ("The other hundred may stay tendered."), and says nothing clear without one.
    """
    if not any(one.deed is Deed.WITHDRAW and one.mood is Mood.DIRECT for one in said):
        return [
            replace(one, mood=Mood.UNCERTAIN, strange="stays tendered")
            if one.deed is Deed.KEEP and one.mood is Mood.DIRECT and stays_tendered(one, text)
            else one
            for one in said
        ]
    return [
        replace(one, deed=Deed.KEEP)
        if one.deed in (Deed.TENDER, Deed.KEEP) and STAYS_IN.search(one.text)
        else replace(one, deed=Deed.BARE)
        if one.made and one.deed is Deed.TENDER
        else one
        for one in said
    ]


_NUMBERED = re.compile(r"(?:[A-Za-z]{2,3}\W?)?\d{4}")
"""How an account's number begins that the register does not have; not "account 4417", which may be a bank's."""


def _lines(
    said: Sequence[Statement], named: Sequence[Mention], context: Context, terms: Terms | None
) -> tuple[Instruction, ...]:
    """Elect for every account that is spoken of, in the order in which they are first named; then those nobody could read."""
    own = tuple(
        account
        for account in context.sender_accounts
        if terms is None or any(fnmatchcase(account, pattern) for pattern in terms.accounts)
    )
    default: tuple[str | None, ...] = own if len(own) == 1 else (None,)
    order: dict[str | None, list[Statement]] = {}
    unknown: dict[str, list[Statement]] = {}
    for statement in said:
        if statement.named is not None and (not statement.accounts or _NUMBERED.match(statement.named)):
            # "BK-2004 and BK-2009 tender in full": of the number that nobody has the sender is asked as well.
            unknown.setdefault(statement.named, []).append(statement)
            if not statement.accounts:
                continue
        for account in statement.accounts or default:
            order.setdefault(account, []).append(statement)
    if None in order and len(order) > 1:
        order = _without_account(order)
    lines = [
        agreed(elect(account, mine, holding(account, context, terms) if account else widest(context, terms)), mine)
        for account, mine in order.items()
    ]
    lines += [elect(None, mine, holding(None, context, terms), named=name) for name, mine in unknown.items()]
    elected = tuple(
        changed(line, quantity=line.quantity if line.account or line.election is not Election.TENDER_ALL else None)
        for line in lines
        if line is not None
    )
    return (*elected, *_unread(said, named, elected, context))


_WISHES = Late(
    r"\b(?:wants?|elects?|goes|likes?|takes?|decided|instructs?|chose|chooses|opts?|all|half|bonds?|notes?|in|out)\b",
    re.IGNORECASE,
)


def _unread(
    said: Sequence[Statement], named: Sequence[Mention], lines: Sequence[Instruction], context: Context
) -> tuple[Instruction, ...]:
    """Give a line without election for each account that is named by number in a line of a list nobody could read."""
    if context.role != "broker" or not lines:
        return ()
    done = {line.account for line in lines}
    found: dict[str, Instruction] = {}
    for mention in named:
        if not mention.accounts or mention.accounts == OTHER or mention.accounts[0] in done:
            continue
        around = [s for s in said if s.start <= mention.start < s.end]
        if around and all(
            s.deed is Deed.BARE
            and s.mood is Mood.DIRECT
            and (bool(s.amounts) or (short(s) and (mention.sure or bool(_WISHES.search(s.text)))))
            for s in around
        ):
            found[mention.accounts[0]] = Instruction(mention.accounts[0], None)
    return tuple(found.values())


def _without_account(order: dict[str | None, list[Statement]]) -> dict[str | None, list[Statement]]:
    """Leave out statements of no account that only frame those that name one ("please exchange as follows")."""
    listed = len(order) - 1
    named = [s for account, mine in order.items() if account is not None for s in mine]
    refused = {s.deed for s in named if s.deed is not Deed.BARE} <= {Deed.DECLINE, Deed.KEEP}
    loose = [
        s
        for s in order[None]
        if s.deed in (Deed.TENDER, Deed.DECLINE, Deed.KEEP, Deed.WITHDRAW)
        and s.mood is not Mood.PAST
        and (s.amounts or s.deed is not Deed.TENDER)
        # "two for lexington": the subject counts the lines that follow.
        and s.sentence >= 0
        # So does "Three for you:" in the mail itself.
        and not counts_lines(s, listed)
        # "I have decided against it. Keep the notes in my IRA untendered.": the no is of what is named.
        and not (refused and s.deed is Deed.DECLINE and s.mood is Mood.DIRECT and not (s.amounts or s.rest))
    ]
    if loose:
        return order
    return {account: mine for account, mine in order.items() if account is not None}
