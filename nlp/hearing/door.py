"""The mail's sentences one after the other: what each states, and of which accounts, with what was named before in mind."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from nlp import taxnumbers
from nlp.accounts.door import OTHER, Mention, mentions, others_of
from nlp.across.records_set_right import records_set_right
from nlp.amounts.amount import AmountKind
from nlp.batches.boxes import boxes
from nlp.batches.items_weighed import weighed_items
from nlp.batches.labelled import labelled
from nlp.batches.list_headings import leads_to_items, only_spells_out
from nlp.batches.tallies import tallies
from nlp.clients.earlier_figure import figures_set_right
from nlp.clients.everyone_but import everyone_but, respectively
from nlp.clients.heading_of_several import heading_of_several
from nlp.clients.likewise import likewise
from nlp.clients.naming import clients
from nlp.clients.no_word import NoWord, no_word
from nlp.clients.none_of_them import none_of_them
from nlp.clients.rows_and_order import rows_ordered
from nlp.clients.shorthand import Listener, advised
from nlp.clients.speaking import Spoken, resolved
from nlp.clients.summing import only_sums_up, without_sum
from nlp.clients.taken_back_together import taken_back_together
from nlp.clients.tendered_before import told_before_taken_back
from nlp.clients.unnamed import of_nobody_named
from nlp.context import Context, Terms
from nlp.hearing.calls_it_the_answer import calls_it_the_answer
from nlp.hearing.consulted import without_mandate
from nlp.hearing.each_account import each_account
from nlp.hearing.headings_asked import as_asked
from nlp.hearing.issue_named import without_issue_named
from nlp.hearing.placing import placed, unknown
from nlp.hearing.right_told import only_tells_the_right
from nlp.hearing.same_for_the_other import same_for_the_other
from nlp.hearing.telling import telling_of
from nlp.hearing.terms_told import only_tells_the_terms
from nlp.hearing.wanting_out import wanting_out
from nlp.hearing.whose_it_was import of_those
from nlp.moods import Mood
from nlp.patterns.late import Late
from nlp.purport.door import Purport, purports
from nlp.quantities.door import Holding
from nlp.quantities.holding_of import holding
from nlp.sentence import Sentence
from nlp.sentences.frames import (
    as_listed,
    completes_the_list,
    counts_answers,
    counts_clients,
    counts_ins_and_outs,
    hands_on,
    leads_with_count,
    list_is_for,
    more_comes,
    says_the_unit,
    tendered,
)
from nlp.sentences.pulled_whole import pulled_whole
from nlp.sentences.refused_whole import refused_whole
from nlp.sentences.stated import Surroundings, in_a_breath, in_quotes, stated, surroundings
from nlp.statements import Deed, Statement, statements
from nlp.words.electing import ELECTS

_FEW = 24
"""Of how many accounts of a sender the arithmetic is tried."""


@dataclass(frozen=True, slots=True)
class Hearing:
    """What was heard of a mail: its sentences as they were judged, and what they state, each of its accounts.

    `telling`: the sentences with their places, without those that only greet; `judged`: the model's view of each;
    `understood`: places of those that were read as a whole by the readers of brokers and bodies.
    """

    parts: tuple[Sentence, ...]
    telling: tuple[tuple[int, Sentence], ...]
    judged: tuple[Purport, ...]
    named_in_subject: tuple[Mention, ...]
    named: tuple[Mention, ...]
    names: frozenset[str]
    holdings: tuple[Holding, ...]
    statements: tuple[Statement, ...]
    understood: frozenset[int]
    silent: frozenset[str] = frozenset()
    """A broker's clients of whom it is said that nothing came."""
    unsaid: frozenset[int] = frozenset()
    """Places of the sentences that say so, or that the list is complete, or what the offer's terms are, and nothing else."""


def hear(
    text: str,
    subject: str,
    parts: Sequence[Sentence],
    heading: Sequence[Sentence],
    context: Context,
    terms: Terms | None,
) -> Hearing:
    """Hear the sentences `parts` of `text`; those of the subject, `heading`, come first."""
    named_in_subject, named = mentions(subject, context), mentions(text, context)
    telling = tuple(telling_of(map(without_mandate, parts) if context.role == "unknown" else parts))
    if context.role == "broker":
        telling = tuple((number, without_sum(part, named)) for number, part in telling)
    judged = purports([part for _, part in telling], tuple((mention.start, mention.end) for mention in named))
    holdings = tuple(holding(account, context, terms) for account in context.sender_accounts[:_FEW])
    around = surroundings(text, context, holdings)
    silent = no_word(telling, named, context) if around.broker else NoWord()
    ear = _Ear(text, named_in_subject, named, heading, context, around)
    ear.understood |= silent.sentences
    topic = named_in_subject[0].accounts if len({one.accounts for one in named_in_subject}) == 1 else ()
    reckoned = (
        {
            **weighed_items(telling, named, context, terms),
            **labelled(telling, named, context, terms),
            **rows_ordered(telling, named, context),
            **figures_set_right(telling, named, context),
            **boxes(telling, named, topic, context, terms),
            **tallies(telling, named, topic, text, context),
        }
        if around.broker
        else {}
    )
    for (number, sentence), purport in zip(telling, judged, strict=True):
        if number in silent.sentences:
            ear.pass_over(sentence)
            continue
        if around.broker and (together := taken_back_together(number, sentence, named, context)):
            ear.take(number, together, sentence)
            continue
        if number in reckoned:
            ear.take(number, reckoned[number], sentence)
            continue
        ear.hear(number, sentence, purport)
    ear.said.extend(ear.of_labels_alone())
    said = told_before_taken_back(ear.said, context) if around.broker else ear.said
    return Hearing(
        tuple(parts),
        telling,
        tuple(judged),
        tuple(named_in_subject),
        tuple(named),
        around.names,
        holdings,
        tuple(as_asked(said, heading, parts)),
        frozenset(ear.understood),
        silent.accounts,
        silent.sentences | ear.complete,
    )


_ITEM = 300
"""Characters below a heading in which its first item stands."""


class _Ear:
    """Hears one sentence after the other, and keeps in mind which accounts were named last."""

    def __init__(
        self,
        text: str,
        named_in_subject: Sequence[Mention],
        named: Sequence[Mention],
        heading: Sequence[Sentence],
        context: Context,
        around: Surroundings,
    ) -> None:
        """Begin with what the subject says and names."""
        self._text, self._context, self._around, self._named = text, context, around, named
        self._numbers, self._heading = taxnumbers.find(text), named_in_subject
        self._clients = Listener(context, heading) if around.broker else None
        self._topic: tuple[str, ...] | None = None
        self._name: str | None = None
        if len({mention.accounts for mention in named_in_subject}) == 1:
            self._topic, self._name = named_in_subject[0].accounts, unknown(named_in_subject[0])
        self._previous_end = 0
        self._elects = any(ELECTS.search(sentence.text) for sentence in heading)
        self._so_far: list[str] = []
        self.understood: set[int] = set()
        self.complete: set[int] = set()
        self._labelled: list[tuple[tuple[str, ...], int, Sentence]] = []
        self.said = heading_of_several(heading, named_in_subject, context) if around.broker and named else []
        self.said = self.said or _of_heading(heading, named_in_subject, self._topic, self._name, context)
        if around.broker and not named_in_subject:
            clients = {account for mention in named for account in mention.accounts}
            self.said = [one for one in self.said if not counts_clients(one, len(clients))]

    def pass_over(self, sentence: Sentence) -> None:
        """Leave out a sentence that says that nothing came of a client: what follows speaks of somebody else."""
        self._previous_end = sentence.end
        self._topic = self._name = None

    def take(self, number: int, told: Sequence[Statement], sentence: Sentence) -> None:
        """Take what a sentence states of one client as a reckoning; nothing of one that only goes on with it."""
        self.understood.add(number)
        self._previous_end = sentence.end
        for statement in map(wanting_out, told):
            self.said.append(statement)
            self._so_far.extend(statement.accounts or ())
            self._topic, self._name = statement.accounts, None

    def hear(self, number: int, sentence: Sentence, purport: Purport) -> None:
        """Take what one sentence states; `number`: its place in the mail."""
        broker = self._around.broker
        if not broker and (
            only_tells_the_terms(sentence.text)
            or only_tells_the_right(sentence.text, self.said)
            or calls_it_the_answer(sentence.text, self.said)
        ):
            self.understood.add(number)
            self.complete.add(number)
            return
        inside = [one for one in self._named if sentence.start <= one.start < sentence.end]
        if (
            broker
            and not inside
            and (counts_answers(sentence.text) or says_the_unit(sentence.text) or hands_on(sentence.text))
        ):
            self.understood.add(number)
            return
        if (
            broker
            and not inside
            and len(set(self._so_far)) > 1
            and (completes_the_list(sentence.text) or only_sums_up(sentence))
        ):
            self.understood.add(number)
            self.complete.add(number)
            return
        if (
            broker
            and (self._so_far or not self._named)
            and (
                more_comes(sentence.text)
                or (tendered(self.said) and (list_is_for(sentence.text) or (not inside and as_listed(sentence.text))))
            )
        ):
            # What is said of the list, or of those who have not answered, leaves the accounts above what they are.
            self.understood.add(number)
            return
        if (
            broker
            and not inside
            and (
                refused := none_of_them(
                    number,
                    sentence,
                    self._so_far,
                    self._heading,
                    [one for one in self._named if one.start >= sentence.end],
                )
            )
        ):
            self.take(number, refused, sentence)
            return
        first = not self._so_far and self._topic is None
        if broker and not inside and first and 1 < (leads_with_count(sentence.text) or 0) <= len(self._below(sentence)):
            # How many lines there are is counted when they are read (`nlp.clients.summed_up`).
            self.understood.add(number)
            return
        if broker and not inside and (only_spells_out(sentence.text) or (first and counts_ins_and_outs(sentence.text))):
            self.understood.add(number)
            return
        if broker and not inside and leads_to_items(sentence.text, self._text[sentence.end :][:_ITEM], self._context):
            # "Declining:" below "BK-3002 Bell" speaks of those below it, and not of Bell.
            self.understood.add(number)
            self.complete.add(number)
            self._topic = self._name = None
            return
        sentence = _without_tax_numbers(without_issue_named(sentence) if broker else sentence, self._numbers)
        sentence = sentence if broker else _without_account_numbers(sentence, self._context)
        if not broker and (other := self._other_account(sentence, inside)):
            # "Second: the other account." says of which the next sentences are.
            self.understood.add(number)
            self.complete.add(number)
            self._previous_end = sentence.end
            self._topic, self._name = other, None
            self._so_far.extend(other)
            self._labelled.append((other, number, sentence))
            return
        before = [one for one in self._named if self._previous_end <= one.start < sentence.start]
        self._previous_end = sentence.end
        if self._heard_whole(number, sentence, inside, purport):
            return
        self._turn_to(before)
        if not broker and self._each_account(number, sentence, inside, purport):
            return
        told = self._by_itself(number, sentence)
        if not told:
            told = stated(number, sentence, purport, tuple((one.start, one.end) for one in inside), self._around)
            told = advised(told, sentence) if not broker else told
        told = self._clients.settled(told, sentence, inside) if self._clients else told
        self._place(in_a_breath(told, sentence, self._around), sentence, inside)
        self._so_far.extend(account for mention in inside for account in mention.accounts)
        self._turn_to(inside if broker or any(one.deed is not Deed.BARE for one in told) else _together(inside))

    def _below(self, sentence: Sentence) -> set[tuple[str, ...]]:
        """Give the accounts that are named below a sentence."""
        return {one.accounts for one in self._named if one.start >= sentence.end and one.accounts != OTHER}

    def of_labels_alone(self) -> Iterator[Statement]:
        """Give what leaves the mail open where the other account is only named, and nothing is said of it."""
        for accounts, number, sentence in self._labelled:
            if not any(
                one.sentence > number and set(one.accounts or ()) & set(accounts) and one.deed is not Deed.BARE
                for one in self.said
            ):
                yield Statement(
                    Deed.BARE,
                    Mood.DIRECT,
                    sentence.start,
                    sentence.end,
                    sentence.text,
                    number,
                    accounts=accounts,
                    opens=True,
                )

    def _other_account(self, sentence: Sentence, inside: Sequence[Mention]) -> tuple[str, ...]:
        """Give the account of which the next sentences are where this one is only its label: "Second: the other account."."""
        named = self._topic is not None and len(self._topic) == 1 and all(one.accounts == OTHER for one in inside)
        if not named or not inside or _OTHER_ACCOUNT.fullmatch(sentence.text) is None:
            return ()
        return others_of(self._topic or (), self._context)

    def _each_account(self, number: int, sentence: Sentence, inside: Sequence[Mention], purport: Purport) -> bool:
        """Take a sentence that tells in plain words, account by account, what each does."""
        if in_quotes(sentence, self._around.marks) or self._around.for_holder:
            return False
        if inside and (of := of_those(self.said, sentence, inside)) is not None:
            self.said = of
            self._so_far.extend(account for mention in inside for account in mention.accounts)
            self._turn_to(inside)
            self.complete.add(number)
            return True
        told = same_for_the_other(number, self.said, sentence, inside, self._context) or each_account(
            number, sentence, inside, self._topic, purport, self._around.holdings, self._context, asked=self._elects
        )
        self.said.extend(in_a_breath(told, sentence, self._around))
        if told:
            self._so_far.extend(account for mention in inside for account in mention.accounts)
            self._turn_to(inside)
        return bool(told)

    def _by_itself(self, number: int, sentence: Sentence) -> tuple[Statement, ...]:
        """Give what a sentence is that as a whole is the no of holders or of a body, takes all of it back, or may set our records right; nothing where it is none."""
        around = self._around
        if around.broker or around.for_holder or in_quotes(sentence, around.marks):
            return ()
        held = around.holdings[0] if len(around.holdings) == 1 else None
        no = refused_whole(number, sentence, around.names, held, bodied=around.bodied)
        no = no or pulled_whole(number, sentence) or records_set_right(number, sentence, self.said)
        return () if no is None else (no,)

    def _heard_whole(self, number: int, sentence: Sentence, inside: Sequence[Mention], purport: Purport) -> bool:
        """Take a sentence that the readers of brokers' words, or of what a body resolved, understand as a whole."""
        if in_quotes(sentence, self._around.marks):
            return False
        heard = self._clients.heard(number, sentence, inside, purport) if self._clients else None
        if self._clients and heard is None and inside:
            named = clients(sentence.text, sentence.start, inside, self._context)
            again = likewise(number, sentence, named, self.said) or respectively(number, sentence, named, self._context)
            again = again or everyone_but(number, sentence, named, self._context)
            heard = Spoken(again, again[-1].accounts or ()) if again else None
        if self._clients and heard is None and not self._named and (told := of_nobody_named(number, sentence)):
            heard = Spoken(told, ())
        if heard is None and self._context.role == "holder":
            heard = resolved(number, sentence, self._context)
        if heard is None:
            return False
        self.understood.add(number)
        self.said.extend(map(wanting_out, heard.statements))
        self._so_far.extend(account for mention in inside for account in mention.accounts)
        self._topic, self._name = heard.of or self._topic, None
        return True

    def _turn_to(self, named: Sequence[Mention]) -> None:
        """Keep in mind the account named last."""
        if named and named[-1].accounts != OTHER:
            self._topic, self._name = named[-1].accounts, unknown(named[-1])

    def _place(self, told: Sequence[Statement], sentence: Sentence, inside: Sequence[Mention]) -> None:
        """Give each statement the accounts that it speaks of."""
        many = self._around.broker or _SAME_OF_BOTH.search(sentence.text) is not None
        count = _all_named(sentence.text, self._so_far) if many and not inside else ()
        for statement in map(wanting_out, told):
            if count:
                counted = tuple(amount for amount in statement.amounts if amount.kind is AmountKind.ALL)
                self.said.append(replace(statement, accounts=count, amounts=counted))
            else:
                self.said.extend(placed(statement, inside, self._topic, self._name, self._context))


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
        for statement in statements(
            number - len(heading),
            sentence if context.role == "broker" else _without_account_numbers(sentence, context),
            broker=context.role == "broker",
        )
        for one in placed(statement, named, topic, name, context)
    )
    return [one for one in said if one.deed is not Deed.TENDER or one.amounts]


def _together(inside: Sequence[Mention]) -> Sequence[Mention]:
    """Give the accounts that a sentence names and orders nothing of, the first alone where it names them all: "Both of my accounts, the regular one and the IRA."."""
    first = inside[0] if inside and len(inside[0].accounts) > 1 else None
    return inside[:1] if first and all(set(one.accounts) <= set(first.accounts) for one in inside) else inside


_OTHER_ACCOUNT = Late(
    r"\W*(?:and\s+)?(?:second(?:ly)?|next|then|now|two|2|b|as\s+(?:for|to)|for|regarding|concerning|on\s+to)\s*[:.),–—-]*\s*(?:for\s+|to\s+)?(?:the|my)\s+other\s+(?:account|acct|one)\s*[.:]*\s*",
    re.IGNORECASE,
)
_SAME_OF_BOTH = Late(
    r"\b(?:same|identical)\s+(?:\w+\s+)?(?:for|with|on|goes\s+for)\s+(?:both|the\s+two|all|each)\b|\b(?:for|from|of|in|on)\s+(?:both|the\s+two)(?:\s+of\s+(?:them|these|those))?(?:\s+accounts?)?\b",
    re.IGNORECASE,
)
"""Of a holder's two accounts, named before: "same answer for the two of them"."""
_ALL_OF_THEM = Late(
    r"\b(?:all|each\s+of\s+the|the(?=\s+two\s+of\s+them)|both)(?:\s+(?:of\s+(?:these|those|the|them)\s+)?(?P<count>two|three|four|five|six|seven|eight|nine|ten|\d{1,2}))?\b",
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


def _without_tax_numbers(sentence: Sentence, numbers: Sequence[taxnumbers.FoundTin]) -> Sentence:
    """Leave out amounts that are taxpayer numbers: "you asked me the number: it is 900 70 1023"."""
    kept = tuple(
        amount
        for amount in sentence.amounts
        if not any(number.start < amount.end and amount.start < number.end for number in numbers)
    )
    return sentence if kept == sentence.amounts else replace(sentence, amounts=kept)


def _without_account_numbers(sentence: Sentence, context: Context) -> Sentence:
    """Leave out amounts that are the figures of the sender's account and nothing that could be tendered: "Lexington - 1016"."""
    numbers = {account.rpartition("-")[2] for account in context.sender_accounts}
    kept = tuple(
        amount
        for amount in sentence.amounts
        if not (
            amount.text in numbers
            and amount.unit is None
            and amount.currency is None
            and amount.readings == (Decimal(amount.text),)
        )
    )
    return sentence if kept == sentence.amounts else replace(sentence, amounts=kept)
