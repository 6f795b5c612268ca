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

from nlp import taxnumbers
from nlp.accounts import OTHER, Mention, by_number, mentions
from nlp.amounts.amount import AmountKind
from nlp.clauses import divided
from nlp.context import Context, Terms
from nlp.elections import elect
from nlp.extents import agreed
from nlp.governors.clauses import Where, strange, strange_in_list
from nlp.instruction import Election, Instruction, Why
from nlp.leftover import left_over
from nlp.moods import Mood
from nlp.offer_names import named as named_as_known
from nlp.placing import placed, unknown
from nlp.purport import purports
from nlp.quantities import Holding
from nlp.reservations import quoted
from nlp.sentence import Sentence
from nlp.statements import Deed, Statement, statements
from nlp.vocabulary import ELECTS, FRAGMENT, NOTHING_FROM, SALUTATION
from nlp.weighing import weighed


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
    found = by_number(context).get(account or "")
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
    said: list[Statement] = []
    topic: tuple[str, ...] | None = None
    name: str | None = None
    if len(named_in_subject) == 1:
        topic, name = named_in_subject[0].accounts, unknown(named_in_subject[0])
    for number, sentence in enumerate(heading):
        for statement in statements(number - len(heading), sentence, broker=broker):
            said.extend(placed(statement, named_in_subject, topic, name, context))
    # A subject of one word ("exchange") is a topic; only with an amount does it elect.
    said = [statement for statement in said if statement.deed is not Deed.TENDER or statement.amounts]
    previous_end = 0
    names = _own_names(context)
    judged_parts = purports(parts, tuple((mention.start, mention.end) for mention in named))
    so_far: list[str] = []
    numbers, marks = taxnumbers.find(text), quoted(text)
    holdings = tuple(holding(account, context, terms) for account in context.sender_accounts[:_FEW])
    for number, (sentence, purport) in enumerate(zip(parts, judged_parts, strict=True)):
        if SALUTATION.fullmatch(sentence.text) or sentence.has("PROGRAM"):
            # What addresses the program is flagged, and says nothing of the election.
            continue
        sentence = _without_tax_numbers(sentence, numbers)  # noqa: PLW2901 - the sentence as it is read from here on
        before = [mention for mention in named if previous_end <= mention.start < sentence.start]
        inside = [mention for mention in named if sentence.start <= mention.start < sentence.end]
        previous_end = sentence.end
        if before and before[-1].accounts != OTHER:
            topic, name = before[-1].accounts, unknown(before[-1])
        of_accounts = tuple((mention.start, mention.end) for mention in inside)
        governed = tuple(
            _governed(statement, sentence, names, of_accounts)
            for statement in statements(number, sentence, broker=broker)
        )
        if (paid := next(sentence.all("PAYMENT", "ADDRESS_CHANGE"), None)) is not None:
            # Where money or notes shall go is flagged, and elects nothing.
            governed = tuple(one for one in governed if one.begins < paid.start) or governed
        pieces = (
            ()
            if _in_quotes(sentence, marks)
            else divided(number, sentence, purport, partial(purports, accounts=of_accounts), holdings)
        )
        told = (
            pieces
            if pieces and not _bound(pieces, governed)
            else tuple(_unless_quoted(weighed(one, purport), marks) for one in governed)
        )
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
    said = _with_plain_no(_with_withdrawals(said))
    joined = _joined(said, f"{subject}\n{topic_line}", text, context)
    lines = _lines(joined, context, terms)
    lines = (*lines, *_unread(joined, named, lines, context))
    lines, why = left_over(lines, joined)
    return Prose(lines, tuple(joined), (*named_in_subject, *named), why)


def _with_withdrawals(said: list[Statement]) -> list[Statement]:
    """Give fragments that only the model takes for a tender back to the withdrawal they belong to: "Take my notes out. All of them."."""
    if not any(one.deed is Deed.WITHDRAW and one.mood is Mood.DIRECT for one in said):
        return said
    return [replace(one, deed=Deed.BARE) if one.made and one.deed is Deed.TENDER else one for one in said]


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
    statement: Statement, sentence: Sentence, names: frozenset[str], accounts: Sequence[tuple[int, int]]
) -> Statement:
    """Make uncertain an election among words that are not known to leave it what it is."""
    if statement.deed is Deed.BARE and statement.amounts and accounts and statement.mood is Mood.DIRECT:
        return replace(statement, strange=strange_in_list(sentence, names, accounts))
    if statement.deed not in _GOVERNED or statement.mood not in (Mood.DIRECT, Mood.NEGATED):
        return statement
    found = strange(sentence, statement.begins, statement.at, statement.start, statement.end, names, accounts)
    if found is None:
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


_LABELLED = re.compile(r"[^:–]{2,40}(?::|\s[-–]+)\s", re.IGNORECASE)


def _joined(said: Sequence[Statement], subject: str, text: str, context: Context) -> list[Statement]:
    """Give fragments their deed: an amount alone says more of the act before it, a list line tenders."""
    elects = bool(ELECTS.search(subject) or ELECTS.search(text))
    result: list[Statement] = []
    for statement in _adopted(said):
        if statement.deed is Deed.NOTHING and statement.rest:
            result.append(replace(statement, deed=Deed.KEEP))
            continue
        labelled = (
            bool(statement.accounts) and len(context.sender_accounts) > 1 and bool(_LABELLED.match(statement.text))
        )
        if statement.deed is Deed.BARE and labelled and not statement.amounts and NOTHING_FROM.search(statement.text):
            result.append(replace(statement, deed=Deed.DECLINE))
            continue
        if (
            statement.deed is not Deed.BARE
            or not (statement.amounts or statement.excluded)
            or statement.mood is Mood.ASKED
        ):
            result.append(statement)
            continue
        if statement.told or (statement.harmless and not FRAGMENT.fullmatch(_without_amounts(statement))):
            result.append(statement)
            continue
        listed = statement.accounts is not None and (
            context.role == "broker" or bool(re.search(r"[A-Za-z]{2}\s?-?\s?\d{4}", statement.text))
        )
        act = _act_beside(statement, result, said)
        if act and act.deed is Deed.TENDER and act.mood is Mood.DIRECT and act.amounts and _OUT.search(statement.text):
            # "250 in. 50 out."
            result.append(replace(statement, deed=Deed.KEEP))
            continue
        if (labelled or (listed and elects)) and _short(statement):
            result.append(replace(statement, deed=Deed.TENDER))
        elif FRAGMENT.fullmatch(_without_amounts(statement)) and (act or elects or context.asked_about):
            deed = act.deed if act else Deed.TENDER
            result.append(
                replace(
                    statement,
                    deed=Deed.KEEP if statement.rest and deed is Deed.TENDER else deed,
                    mood=statement.mood if statement.mood is not Mood.DIRECT or act is None else act.mood,
                )
            )
        else:
            result.append(statement)
    return result


_OUT = re.compile(r"^[^.;:!?]{1,30}\b(?:out|back|home|stays?|no)\W*$", re.IGNORECASE)
"""How a fragment ends whose amount stays out."""


def _act_beside(fragment: Statement, before: Sequence[Statement], said: Sequence[Statement]) -> Statement | None:
    """Give the act that a fragment belongs to: the last one before it, else the first one behind it."""
    acts = (Deed.TENDER, Deed.WITHDRAW)
    usable = [s for s in before if s.deed in acts and s.mood not in (Mood.PAST, Mood.REPORTED, Mood.ASKED)]
    if usable:
        return usable[-1]
    return next((s for s in said if s.start > fragment.start and s.deed in acts and s.mood is Mood.DIRECT), None)


_ADOPTS = re.compile(
    r"\b(?:please|pls|kindly|so)\b.{0,20}\b(?:see\s+to|arrange|do\s+(?:so|that|it|this)|act\s+(?:on|accordingly)|carry|process|proceed|go\s+ahead|take\s+care\s+of|make\s+it\s+so|follow)\b",
    re.IGNORECASE,
)


_WRITES_FOR = re.compile(
    r"\b(?:writing|answering|acting|signing|replying)\s+(?:(?:this|to\s+you)\s+)?(?:for|on\s+behalf\s+of)\b|\bpower\s+of\s+attorney\b|\battorney[\s-]in[\s-]fact\b|\bmy\s+(?:father|mother|brother|sister|husband|wife|aunt|uncle)[^.]{0,30}'?s\s+estate\b",
    re.IGNORECASE,
)
"""Says that the sender speaks for the holder."""


def _adopted(said: Sequence[Statement]) -> list[Statement]:
    """Make a reported wish the sender's own where he asks us to carry it out: "so please see to that"."""
    result = []
    writes = any(_WRITES_FOR.search(one.text) for one in said)
    for index, statement in enumerate(said):
        if writes and statement.mood is Mood.REPORTED and statement.deed in (Deed.TENDER, Deed.DECLINE, Deed.WITHDRAW):
            # "I am writing for him under a power of attorney. He wants 60 exchanged.": a person looks at it in any case.
            result.append(replace(statement, mood=Mood.UNCERTAIN))
            continue
        wished = statement.mood is Mood.REPORTED and statement.deed in (Deed.TENDER, Deed.DECLINE, Deed.WITHDRAW)
        adopted = wished and any(
            _ADOPTS.search(other.text) and (other.mood is Mood.DIRECT or other is statement) for other in said[index:]
        )
        result.append(replace(statement, mood=Mood.DIRECT) if adopted else statement)
    return result


def _short(statement: Statement) -> bool:
    """Tell whether a sentence without a verb of ours is short enough to be a line of a list."""
    return len(statement.text.split()) <= 14


def _without_amounts(statement: Statement) -> str:
    """Give the words of a fragment without its amounts."""
    text = statement.text
    for amount in (*statement.amounts, *statement.bases, *statement.excluded):
        text = text.replace(amount.text, " ", 1)
    return text.lower()


def _lines(said: Sequence[Statement], context: Context, terms: Terms | None) -> tuple[Instruction, ...]:
    """Elect for every account that is spoken of, in the order in which they are first named."""
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
    return tuple(
        replace(line, quantity=line.quantity if line.account or line.election is not Election.TENDER_ALL else None)
        for line in lines
        if line is not None
    )


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
            and (bool(s.amounts) or (_short(s) and (mention.sure or bool(_WISHES.search(s.text)))))
            for s in around
        ):
            found[mention.accounts[0]] = Instruction(mention.accounts[0], None)
    return tuple(found.values())


def _without_account(order: dict[str | None, list[Statement]]) -> dict[str | None, list[Statement]]:
    """Leave out statements of no account that only frame those that name one ("please exchange as follows")."""
    loose = [
        s
        for s in order[None]
        if s.deed in (Deed.TENDER, Deed.DECLINE, Deed.KEEP, Deed.WITHDRAW)
        and s.mood is not Mood.PAST
        and (s.amounts or s.deed is not Deed.TENDER)
        # "two for lexington": the subject counts the lines that follow.
        and s.sentence >= 0
    ]
    if loose:
        return order
    return {account: mine for account, mine in order.items() if account is not None}
