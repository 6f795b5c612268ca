"""What one sentence of the sender's states of the election, when it has been weighed.

The rules cut it into statements, what stands around their verbs may make them uncertain, and the model's view of the
sentence settles or doubts them. What stands in quotation marks, or in a breath without stops that may turn it, is never clean.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

from nlp.accounts.in_care import in_care, speaks_of_another, wished_by_holder
from nlp.context import Context
from nlp.governors.clauses import strange, strange_in_list
from nlp.governors.where import Where
from nlp.moods import Mood
from nlp.patterns.late import Late
from nlp.purport.door import Purport, purports
from nlp.quantities.door import Holding
from nlp.sentence import Sentence
from nlp.sentences import besides, dictated
from nlp.sentences.parted import parted
from nlp.sentences.plain_orders import behind_a_colon, plainly, scorned
from nlp.sentences.redirected import paid_elsewhere
from nlp.sentences.refused_for_ward import refused_for_ward
from nlp.sentences.thanks import gives_thanks
from nlp.sentences.verbless import verbless
from nlp.statements import Deed, Statement, statements
from nlp.statements.denying import NOT_ONE
from nlp.statements.silenced import silenced
from nlp.text.quotations import quoted
from nlp.text.spares_a_call import spares_a_call
from nlp.weighing.clauses import divided
from nlp.weighing.door import weighed
from nlp.words.accounts import BODIED


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a sentence of a mail is read with: who writes, what he holds, and which of his words are quoted or without stops.

    `names`: words of the names of the sender's accounts, in small letters; `marks`: spans in quotation marks; `aloud`: spans without
    stops; `holdings`: of the sender's accounts, as far as sums are tried.
    """

    names: frozenset[str]
    marks: tuple[tuple[int, int], ...]
    aloud: tuple[tuple[int, int], ...]
    holdings: tuple[Holding, ...]
    broker: bool
    wards: bool = False
    """Every account of the sender is one that he holds for somebody else."""
    bodied: bool = False
    """Of every account of the sender a committee, a board or partners dispose."""
    for_holder: bool = False
    """It is written for the holder by somebody else: evidence of his right is asked for, or he is not on file and a person looks first."""
    assents: bool = False
    """It begins with an assent to our letter, in a sentence of its own, behind which the next one is as if it were the first."""


_ASSENTS = Late(
    r"\W*(?:(?:yes|fine|good|well|ok|okay)\W+)?(?:that|this|it)(?:['’]s|\s+is)?\s+(?:suits?\s+(?:me|us)|(?:fine|all\s+right|agreeable|good)\s+(?:by|with|for|to)\s+(?:me|us))(?:\s+(?:fine|well|very\s+well|nicely|perfectly))?\s*[.!]\s+",
    re.IGNORECASE,
)
"""Assents, and says nothing else: "That suits me."."""


def surroundings(text: str, context: Context, holdings: tuple[Holding, ...]) -> Surroundings:
    """Give what the sentences of a text are read with."""
    aloud = tuple(dictated.breathless(text))
    return Surroundings(
        _own_names(context),
        tuple(quoted(text)),
        aloud,
        holdings,
        context.role == "broker",
        in_care(context),
        bool(context.own) and all(account.type in BODIED for account in context.own),
        context.signed_for or context.role == "unknown",
        _ASSENTS.match(text) is not None,
    )


def stated(
    number: int, sentence: Sentence, purport: Purport, of_accounts: tuple[tuple[int, int], ...], around: Surroundings
) -> tuple[Statement, ...]:
    """Give the statements of a sentence. `number`: its place in the mail; `of_accounts`: where accounts are named in it."""
    if not (around.broker or around.for_holder):
        place = 0 if number == 1 and around.assents else number
        whole = verbless(place, sentence, around.names, of_accounts, wards=around.wards, bodied=around.bodied)
        whole = tuple(replace(one, sentence=number) for one in whole)
        if around.wards and (refused := refused_for_ward(number, sentence, around.names)) is not None:
            whole = (refused,)
        if whole:
            return tuple(_unless_quoted(one, around.marks) for one in whole)
    if (order := _led_up_to(number, sentence, around)) is not None and not of_accounts:
        return (_unless_quoted(order, around.marks),)
    governed = _before_payment(
        tuple(
            _governed(statement, sentence, of_accounts, around)
            for statement in statements(
                number, sentence, broker=around.broker or (around.for_holder and wished_by_holder(sentence))
            )
        ),
        sentence,
    )
    pieces = (
        ()
        if in_quotes(sentence, around.marks)
        else divided(number, sentence, purport, partial(purports, accounts=of_accounts), around.holdings)
    )
    spared = spares_a_call(sentence.text) and not any(one.amounts or one.rest for one in governed)
    if gives_thanks(sentence.text) or spared:
        # What is lodged without a call is ordered elsewhere.
        return tuple(map(silenced, governed))
    if pieces and not _bound(pieces, governed):
        return tuple(pieces)
    plain = len(governed) == 1 and not around.broker and plainly(governed[0], sentence)
    said = governed if plain else tuple(_weighed(one, purport, governed, around) for one in governed)
    if not (plain or around.broker or around.for_holder) and any(_asked(one) for one in said):
        said = _without_tail(number, sentence, purport, governed, of_accounts, around) or said
    return tuple(_unless_quoted(one, around.marks) for one in said)


def _weighed(statement: Statement, purport: Purport, governed: Sequence[Statement], around: Surroundings) -> Statement:
    """Weigh a statement; beside one that acts, a word that is no act takes no act from what the model hears in the sentence."""
    no_act = statement.deed is Deed.BARE and statement.told
    if no_act and any(one.deed in (Deed.TENDER, Deed.WITHDRAW) for one in governed):
        return statement
    return weighed(replace(statement, told=False) if no_act else statement, purport, wards=around.wards)


def _asked(statement: Statement) -> bool:
    """Tell whether a statement, weighed, is no clean order."""
    return statement.mood is not Mood.DIRECT or statement.deed is Deed.BARE


def _without_tail(
    number: int,
    sentence: Sentence,
    purport: Purport,
    governed: tuple[Statement, ...],
    of_accounts: tuple[tuple[int, int], ...],
    around: Surroundings,
) -> tuple[Statement, ...]:
    """Give what a sentence states without the tail that only accompanies its order; nothing where that is not so."""

    def read(piece: Sentence) -> tuple[Statement, ...]:
        said = statements(number, piece, broker=False)
        return tuple(_governed(one, piece, of_accounts, around) for one in said)

    judge = partial(purports, accounts=of_accounts)
    return parted(governed, sentence, purport, read, judge, around.holdings, around.names)


def _led_up_to(number: int, sentence: Sentence, around: Surroundings) -> Statement | None:
    """Give the plain order behind a colon to which the rest of a holder's sentence only leads up; None where there is none."""
    order = None if around.broker or around.for_holder else behind_a_colon(sentence)
    if order is None:
        return None
    if named := verbless(number, order, around.names, (), wards=around.wards, bodied=around.bodied):
        return named[0] if len(named) == 1 else None
    told = statements(number, order, broker=False)
    if len(told) != 1 or not plainly(told[0], order):
        return None
    return None if _governed(told[0], order, (), around).strange else told[0]


def in_a_breath(told: tuple[Statement, ...], sentence: Sentence, around: Surroundings) -> tuple[Statement, ...]:
    """Make uncertain what a sentence without stops elects, where its words may turn it."""
    if any(start <= sentence.start < end for start, end in around.aloud) and dictated.may_turn(sentence.text):
        return tuple(map(_in_one_breath, told))
    return told


def in_quotes(sentence: Sentence, marks: Sequence[tuple[int, int]]) -> bool:
    """Tell whether a sentence begins in words that stand in quotation marks."""
    return any(start <= sentence.start < end for start, end in marks)


def _before_payment(governed: tuple[Statement, ...], sentence: Sentence) -> tuple[Statement, ...]:
    """Leave out what follows words of where money or notes shall go: that is flagged, and elects nothing."""
    paid = paid_elsewhere(sentence)
    return governed if paid is None else tuple(one for one in governed if one.begins < paid.start) or governed


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


def _unless_quoted(statement: Statement, marks: Sequence[tuple[int, int]]) -> Statement:
    """Make uncertain what elects in quotation marks: "I'd write: 'Please tender all of my notes'"."""
    if statement.deed is Deed.BARE or not any(start <= statement.begins < end for start, end in marks):
        return statement
    return replace(statement, mood=Mood.UNCERTAIN, strange="in quotation marks")


def _in_one_breath(statement: Statement) -> Statement:
    """Make uncertain an election in a sentence without stops that may turn it round: "my sister says tender and I say no"."""
    if statement.deed not in _GOVERNED or statement.mood is not Mood.DIRECT:
        return statement
    return replace(statement, mood=Mood.UNCERTAIN, strange="a sentence without stops")


def _own_names(context: Context) -> frozenset[str]:
    """Give the words of the names of the sender's accounts, in lower case."""
    return frozenset(
        word.lower()
        for account in context.own
        for name in (account.registration, *account.holders)
        for word in re.findall(r"[\w&'-]+", name)
    )


_OF_THE_ELECTION = Late(
    r"\b(?:notes?|bonds?|exchang\w*|tender\w*|offers?|swap\w*|positions?|holdings?|everything|all|it|them|mine|ours|half|part|lot|nothing|none|any|securities|instruction|whole|go|in)\b",
    re.IGNORECASE,
)
_NOT_BEHIND = re.compile(r"\s+not\s*(?:[.,;!]|$)", re.IGNORECASE)
"""A verb denied as of old, or in the order of another tongue: "I exchange not."."""
_BODY = r"(?:\w+\s+)?(?:committee|board|trustees|directors|council)"
_RESOLVED = r"(?:\s+(?:has|have))?(?:\s+\w+ly)?\s+(?:concluded|decided|resolved|voted|agreed|determined)\s+that\b"
_A_BODY = Late(rf"^\W*(?:the|a|an)\s+{_BODY}{_RESOLVED}", re.IGNORECASE)
_ANOTHER_BODY = Late(rf"^\W*(?:your|their|his|her|lexington['’]s)\s+{_BODY}{_RESOLVED}", re.IGNORECASE)
_GOVERNED = (Deed.TENDER, Deed.WITHDRAW, Deed.GO_AHEAD)


def _by_others(sentence: Sentence, around: Surroundings) -> bool:
    """Tell whether a body resolved it that does not dispose of the sender's notes: "Your committee resolved that half be exchanged"."""
    return _ANOTHER_BODY.match(sentence.text) is not None or (
        not around.bodied and _A_BODY.match(sentence.text) is not None
    )


def _governed(
    statement: Statement, sentence: Sentence, accounts: Sequence[tuple[int, int]], around: Surroundings
) -> Statement:
    """Make uncertain an election among words that are not known to leave it what it is."""
    # "3001 CHU ......... 40M sold in May": behind the dots the line goes on without its account.
    in_list = bool(accounts) or around.broker
    names = around.names
    if statement.deed is Deed.BARE and statement.amounts and in_list and statement.mood is Mood.DIRECT:
        return replace(statement, strange=strange_in_list(sentence, names, accounts))
    if statement.deed not in _GOVERNED:
        return statement
    begin, end = statement.begins - sentence.start, statement.at - sentence.start
    if besides.is_no_act(sentence.text, begin, end):
        return replace(statement, deed=Deed.BARE, told=True)
    if statement.mood not in (Mood.DIRECT, Mood.NEGATED):
        return statement
    readers = (besides.asks_for_papers, besides.puts_elsewhere, besides.adds_to_it)
    if asked := next((words for reader in readers if (words := reader(sentence.text, begin))), ""):
        return replace(statement, mood=Mood.UNCERTAIN, strange=asked, where=Where.VETO)
    if statement.deed is Deed.TENDER and scorned(sentence, begin):
        return replace(statement, mood=Mood.REPORTED)
    if statement.deed is Deed.TENDER and not around.broker and not around.for_holder and _by_others(sentence, around):
        return replace(statement, mood=Mood.REPORTED)
    own = around.wards or around.broker
    if statement.deed is Deed.TENDER and not own and speaks_of_another(sentence, names):
        return replace(statement, mood=Mood.UNCERTAIN, strange="whose notes", where=Where.VETO)
    found = strange(
        sentence, statement.begins, statement.at, statement.start, statement.end, names, accounts, wards=around.wards
    )
    denied = statement.mood is Mood.NEGATED and found is not None and found.words == "not"
    if found is None or (denied and (NOT_ONE.search(statement.text) or _NOT_BEHIND.match(sentence.text, end))):
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
