"""The lines of a mail's prose: which statements speak of which account, and what each account's come to.

Nothing may be left over: a condition, a doubt, an amount or an act that no line accounts for makes
the lines a question to the holder instead of an instruction.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from fnmatch import fnmatchcase
from functools import partial

from nlp import besides, dictated, taxnumbers
from nlp.accounts import OTHER, Mention, mentions
from nlp.amended import amended
from nlp.amounts.amount import AmountKind
from nlp.asides import beside_each_other, to_whom, unmoored, with_the_act_before
from nlp.changing import changed
from nlp.clauses import divided
from nlp.clients.second_thoughts import taken_back
from nlp.clients.shorthand import Listener, advised
from nlp.clients.speaking import resolved
from nlp.clients.unheard import left_out
from nlp.context import Context, Terms
from nlp.counted_out import counted_out, or_counted_out
from nlp.denying import NOT_ONE
from nlp.elections import elect
from nlp.extents import agreed
from nlp.fragments import short, with_fragments
from nlp.frames import counts_clients, counts_lines, list_is_for, more_comes, tendered
from nlp.governors.clauses import Where, strange, strange_in_list
from nlp.in_care import in_care, speaks_of_another
from nlp.instruction import Election, Instruction, Problem, Why
from nlp.leftover import left_over
from nlp.moods import Mood
from nlp.offer_names import named as named_as_known
from nlp.placing import placed, unknown
from nlp.pointing import of_the_rest, pointed_at
from nlp.purport import purports
from nlp.quantities import Holding
from nlp.reckoning import of_the_holding, reckoned
from nlp.redirected import paid_elsewhere
from nlp.reservations import quoted
from nlp.sentence import Sentence
from nlp.set_right import set_right
from nlp.statements import Deed, Statement, statements
from nlp.tails import without_tail
from nlp.topics_said import beside_subject
from nlp.turning.door import turned
from nlp.vocabulary import SALUTATION
from nlp.weighing import weighed
from nlp.weighing_words import STAYS_IN


@dataclass(frozen=True, slots=True)
class Prose:
    """What the prose instructs: its lines, the statements behind them, and what was left over."""

    lines: tuple[Instruction, ...]
    statements: tuple[Statement, ...]
    mentions: tuple[Mention, ...]
    why: tuple[Why, ...] = ()


_FEW = 24
"""Of how many accounts of a sender the arithmetic is tried."""


def holding(account: str | None, context: Context, terms: Terms | None) -> Holding:
    """Give what an amount for that account must fit; nothing is known of an account that is not named."""
    found = next((one for one in context.accounts if one.account == account), None) if account else None
    minimum, multiple = (terms.minimum, terms.multiple) if terms else (Decimal(1000), Decimal(1000))
    return Holding(found.position if found else None, minimum, multiple, by_number=bool(terms and terms.by_number))


def widest(context: Context, terms: Terms | None) -> Holding:
    """Give the largest of the sender's holdings: what an amount can at most mean while no account is named."""
    own = [account.position for account in context.accounts if account.account in context.sender_accounts]
    base = holding(None, context, terms)
    return replace(base, position=None) if not own else replace(base, position=max(own))


def prose(
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
    parts = named_as_known(parts, terms)
    named_in_subject = mentions(subject, context)
    named = mentions(text, context)
    topic: tuple[str, ...] | None = None
    name: str | None = None
    if len({mention.accounts for mention in named_in_subject}) == 1:
        topic, name = named_in_subject[0].accounts, unknown(named_in_subject[0])
    said = _of_heading(heading, named_in_subject, topic, name, context)
    if broker and not named_in_subject:
        clients_named = {account for mention in named for account in mention.accounts}
        said = [one for one in said if not counts_clients(one, len(clients_named))]
    previous_end = 0
    names = _own_names(context)
    wards = in_care(context)
    telling = _telling(parts)
    judged_parts = purports([part for _, part in telling], tuple((mention.start, mention.end) for mention in named))
    so_far: list[str] = []
    understood: set[int] = set()
    numbers, marks = taxnumbers.find(text), quoted(text)
    holdings = tuple(holding(account, context, terms) for account in context.sender_accounts[:_FEW])
    aloud = dictated.breathless(text)
    clients = Listener(context, heading) if broker else None
    for (number, sentence), purport in zip(telling, judged_parts, strict=True):
        if broker and so_far and (more_comes(sentence.text) or (tendered(said) and list_is_for(sentence.text))):
            # What is said of the list, or of those who have not answered, leaves the accounts above what they are.
            understood.add(number)
            continue
        sentence = _without_tax_numbers(sentence, numbers)  # noqa: PLW2901 - the sentence as it is read from here on
        before = [mention for mention in named if previous_end <= mention.start < sentence.start]
        inside = [mention for mention in named if sentence.start <= mention.start < sentence.end]
        previous_end = sentence.end
        heard = (
            clients.heard(number, sentence, inside, purport) if clients and not _in_quotes(sentence, marks) else None
        )
        if heard is None and context.role == "holder" and not _in_quotes(sentence, marks):
            heard = resolved(number, sentence, context)
        if heard is not None:
            understood.add(number)
            said.extend(heard.statements)
            so_far.extend(account for mention in inside for account in mention.accounts)
            topic, name = heard.of or topic, None
            continue
        if before and before[-1].accounts != OTHER:
            topic, name = before[-1].accounts, unknown(before[-1])
        of_accounts = tuple((mention.start, mention.end) for mention in inside)
        governed = _before_payment(
            tuple(
                _governed(statement, sentence, names, of_accounts, broker=broker, wards=wards)
                for statement in statements(number, sentence, broker=broker)
            ),
            sentence,
        )
        pieces = (
            ()
            if _in_quotes(sentence, marks)
            else divided(number, sentence, purport, partial(purports, accounts=of_accounts), holdings)
        )
        told = (
            pieces
            if pieces and not _bound(pieces, governed)
            else tuple(_unless_quoted(weighed(one, purport, wards=wards), marks) for one in governed)
        )
        told = advised(told, sentence) if not broker else told
        told = clients.settled(told, sentence, inside) if clients else told
        if any(start <= sentence.start < end for start, end in aloud) and dictated.may_turn(sentence.text):
            told = tuple(map(_in_one_breath, told))
        count = _all_named(sentence.text, so_far) if broker and not inside else ()
        for statement in told:
            if count:
                counted = tuple(amount for amount in statement.amounts if amount.kind is AmountKind.ALL)
                said.append(replace(statement, accounts=count, amounts=counted))
                continue
            said.extend(placed(statement, inside, topic, name, context))
        so_far.extend(account for mention in inside for account in mention.accounts)
        if inside and inside[-1].accounts != OTHER:
            topic, name = inside[-1].accounts, unknown(inside[-1])
    said = list(
        beside_subject(_with_plain_no(_with_withdrawals(beside_each_other(with_the_act_before(said)))), heading)
    )
    joined = to_whom(unmoored(amended(with_fragments(said, f"{subject}\n{topic_line}", text, context)), text))
    joined = joined if broker else of_the_rest(joined)
    if len(holdings) == 1:
        joined = _with_figures(joined if broker else set_right(joined, telling, holdings[0]), holdings[0])
    lines, why = left_over(_lines(joined, named, context, terms), joined, several=len(context.sender_accounts) > 1)
    if broker and (
        back := taken_back([part for _, part in telling], joined, min((one.end for one in named), default=0))
    ):
        why = (
            *why,
            Why(
                "taken_back", "What stands above is taken back, and nothing that was understood put in its place.", back
            ),
        )
        lines = tuple(_open(line) for line in lines)
    done = {line.account for line in lines if line.account} | {
        account for one in joined if one.deed is Deed.WITHDRAW for account in one.accounts or ()
    }
    if broker and done and (out := left_out(telling, understood, named, done, context)):
        why = (*why, Why("client_left_out", "A client is named, and what is said of him was not understood.", out))
        lines = tuple(_open(line) for line in lines)
    if len(holdings) == 1 and not broker:
        lines, why = or_counted_out(
            lines, why, joined, counted_out(telling, judged_parts, purports, holdings[0]), context.sender_accounts[0]
        )
    lines, turns = turned(lines, parts, joined, (text, subject), context, names)
    return Prose(lines, tuple(joined), (*named_in_subject, *named), (*why, *turns))


def _with_figures(said: list[Statement], held: Holding) -> list[Statement]:
    """Give the statements of one account as its figures bear them out."""
    return list(pointed_at(reckoned(of_the_holding(said, held), held), held))


def _open(line: Instruction) -> Instruction:
    """Make conditional a line that has no problem yet."""
    return line if line.problems else replace(line, problems=(Problem.CONDITIONAL,))


def _of_heading(
    heading: Sequence[Sentence],
    named: Sequence[Mention],
    topic: tuple[str, ...] | None,
    name: str | None,
    context: Context,
) -> list[Statement]:
    """Give what the subject says. A subject of one word ("exchange") is a topic; only with an amount does it elect."""
    said = (
        one
        for number, sentence in enumerate(heading)
        for statement in statements(number - len(heading), sentence, broker=context.role == "broker")
        for one in placed(statement, named, topic, name, context)
    )
    return [one for one in said if one.deed is not Deed.TENDER or one.amounts]


def _before_payment(governed: tuple[Statement, ...], sentence: Sentence) -> tuple[Statement, ...]:
    """Leave out what follows words of where money or notes shall go: that is flagged, and elects nothing."""
    paid = paid_elsewhere(sentence)
    return governed if paid is None else tuple(one for one in governed if one.begins < paid.start) or governed


def _telling(parts: Sequence[Sentence]) -> list[tuple[int, Sentence]]:
    """Give the sentences with their places, without those that only greet, or address the program: they say nothing of the election."""
    return [
        (number, without_tail(part))
        for number, part in enumerate(parts)
        if not (SALUTATION.fullmatch(part.text) or part.has("PROGRAM"))
    ]


def _with_withdrawals(said: list[Statement]) -> list[Statement]:
    """Give fragments that only the model takes for a tender back to the withdrawal they belong to: "Take my notes out. All of them.".

    What stays tendered is kept in beside a withdrawal ("The other hundred may stay tendered."), and says nothing clear without one.
    """
    if not any(one.deed is Deed.WITHDRAW and one.mood is Mood.DIRECT for one in said):
        return [
            replace(one, mood=Mood.UNCERTAIN, strange="stays tendered")
            if one.deed is Deed.KEEP and one.mood is Mood.DIRECT and STAYS_IN.search(one.text)
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


_ALL_OF_THEM = re.compile(
    r"\b(?:all|each\s+of\s+the|both)(?:\s+(?:of\s+(?:these|those|the|them)\s+)?(?P<count>two|three|four|five|six|seven|eight|nine|ten|\d{1,2}))?\b",
    re.IGNORECASE,
)
_COUNTS = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


def _all_named(text: str, so_far: Sequence[str]) -> tuple[str, ...]:
    """Give the accounts named before where a sentence means all of them by their count: "leave all three untouched"."""
    named = tuple(dict.fromkeys(so_far))
    found = _ALL_OF_THEM.search(text)
    if found is None or len(named) < 2:
        return ()
    word = (found["count"] or "").lower()
    if not word:
        return named if found.group().lower() == "both" and len(named) == 2 else ()
    count = _COUNTS.index(word) + 2 if word in _COUNTS else int(word)
    return named if count == len(named) else ()


_TELLS = (Mood.PAST, Mood.REPORTED)


def _with_plain_no(said: list[Statement]) -> list[Statement]:
    """Take a doubtful word of keeping beside a plain no, and no tender, for what it says: "No thank you. I'll hang on to mine."."""
    acts = [one for one in said if one.mood not in _TELLS and one.deed is not Deed.BARE]
    no = [
        one for one in acts if one.deed is Deed.DECLINE and one.mood is Mood.DIRECT and not one.amounts and not one.rest
    ]
    no += [
        one
        for one in acts
        if one.deed is Deed.TENDER and one.mood is Mood.NEGATED and not one.amounts and not one.excluded
    ]
    plain = [one for one in no if not one.strange]
    others = [one for one in acts if one not in no and one.deed not in (Deed.DECLINE, Deed.KEEP)]
    if not no or others or any(one.opens or one.unread for one in said):
        return said
    return [
        replace(one, strange="")
        if one in no and plain
        else replace(one, mood=Mood.DIRECT, strange="")
        if one.deed is Deed.KEEP and one.mood is Mood.UNCERTAIN and not one.amounts and not one.rest
        else one
        for one in said
    ]


def _bound(pieces: Sequence[Statement], governed: Sequence[Statement]) -> bool:
    """Tell whether words that may turn an election round stand in a clause that gives: "tender 25 bonds for cash and keep 75"."""
    return any(
        one.strange
        and (
            one.where is Where.VETO
            or (
                one.where is Where.BEHIND
                and any(piece.deed is Deed.TENDER and piece.start <= one.strange_at < piece.end for piece in pieces)
            )
        )
        for one in governed
    )


def _in_quotes(sentence: Sentence, marks: Sequence[tuple[int, int]]) -> bool:
    """Tell whether a sentence begins in words that stand in quotation marks."""
    return any(start <= sentence.start < end for start, end in marks)


def _unless_quoted(statement: Statement, marks: Sequence[tuple[int, int]]) -> Statement:
    """Make uncertain what elects in quotation marks: "I'd write: 'Please tender all of my notes'"."""
    if statement.deed is Deed.BARE or not any(start <= statement.begins < end for start, end in marks):
        return statement
    return replace(statement, mood=Mood.UNCERTAIN, strange="in quotation marks")


def _without_tax_numbers(sentence: Sentence, numbers: Sequence[taxnumbers.FoundTin]) -> Sentence:
    """Leave out amounts that are taxpayer numbers: "you asked me the number: it is 900 70 1023"."""
    kept = tuple(
        amount
        for amount in sentence.amounts
        if not any(number.start < amount.end and amount.start < number.end for number in numbers)
    )
    return sentence if kept == sentence.amounts else replace(sentence, amounts=kept)


def _in_one_breath(statement: Statement) -> Statement:
    """Make uncertain an election in a sentence without stops that may turn it round: "my sister says tender and I say no"."""
    if statement.deed not in _GOVERNED or statement.mood is not Mood.DIRECT:
        return statement
    return replace(statement, mood=Mood.UNCERTAIN, strange="a sentence without stops")


def _own_names(context: Context) -> frozenset[str]:
    """Give the words of the names of the sender's accounts, in lower case."""
    return frozenset(
        word.lower()
        for account in context.accounts
        if account.account in context.sender_accounts
        for name in (account.registration, *account.holders)
        for word in re.findall(r"[\w&'-]+", name)
    )


_OF_THE_ELECTION = re.compile(
    r"\b(?:notes?|bonds?|exchang\w*|tender\w*|offers?|swap\w*|positions?|holdings?|everything|all|it|them|mine|ours|half|part|lot|nothing|none|any|securities|instruction|whole|go|in)\b",
    re.IGNORECASE,
)
_GOVERNED = (Deed.TENDER, Deed.WITHDRAW, Deed.GO_AHEAD)


def _governed(
    statement: Statement,
    sentence: Sentence,
    names: frozenset[str],
    accounts: Sequence[tuple[int, int]],
    *,
    broker: bool,
    wards: bool = False,
) -> Statement:
    """Make uncertain an election among words that are not known to leave it what it is."""
    # "3001 CHU ......... 40M sold in May": behind the dots the line goes on without its account.
    in_list = bool(accounts) or broker
    if statement.deed is Deed.BARE and statement.amounts and in_list and statement.mood is Mood.DIRECT:
        return replace(statement, strange=strange_in_list(sentence, names, accounts))
    if statement.deed not in _GOVERNED or statement.mood not in (Mood.DIRECT, Mood.NEGATED):
        return statement
    begin, end = statement.begins - sentence.start, statement.at - sentence.start
    if besides.is_no_act(sentence.text, begin, end):
        return replace(statement, deed=Deed.BARE)
    if asked := besides.asks_for_papers(sentence.text, begin):
        return replace(statement, mood=Mood.UNCERTAIN, strange=asked, where=Where.VETO)
    if statement.deed is Deed.TENDER and not wards and not broker and speaks_of_another(sentence, names):
        return replace(statement, mood=Mood.UNCERTAIN, strange="whose notes", where=Where.VETO)
    found = strange(sentence, statement.begins, statement.at, statement.start, statement.end, names, accounts)
    if found is None or (statement.mood is Mood.NEGATED and found.words == "not" and NOT_ONE.search(statement.text)):
        return statement
    if not statement.amounts and not _OF_THE_ELECTION.search(statement.text):
        return replace(statement, deed=Deed.BARE)
    return replace(
        statement,
        mood=Mood.UNCERTAIN if statement.mood is Mood.DIRECT else statement.mood,
        strange=found.words,
        where=found.where,
        strange_at=found.at,
    )


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
        if statement.named is not None and not statement.accounts:
            unknown.setdefault(statement.named, []).append(statement)
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


_WISHES = re.compile(
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
    ]
    if loose:
        return order
    return {account: mine for account, mine in order.items() if account is not None}
