"""Whether the amount that a broker's line tenders is said to be what stays: "BK-2001 tender, bal 30,000", "500,000 hold, tender rest".

A desk writes what a client keeps and what he tenders with the same few words, and leaves out those between. Which of the two a figure is, the word that clings to
it says; where that is a word of staying, and the line was read as a tender of just that figure, the client's order is asked about.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from nlp.accounts.door import OTHER, mentions
from nlp.amounts.amount import Amount, AmountKind
from nlp.clients.signs import figures
from nlp.context import Context
from nlp.instruction import Election, Instruction
from nlp.patterns.late import Late
from nlp.patterns.possible import lowered
from nlp.sentence import Sentence

_REST = r"(?:bal(?:ance)?s?|rest|remain(?:der|ing)?|resid(?:ual|ue)s?|difference|what(?:['’]s|\s+is)\s+left)"
_KEEPS = r"(?:keep(?:s|ing)?|kept|hold(?:s|ing|back|backs)?|held|retain(?:s|ed|ing)?|ret|reserv(?:e|es|ed|ing)|withh(?:eld|old|olds|olding)|safekept|leav(?:e|es|ing)|left)"
_BEFORE = Late(
    rf"\b(?:{_KEEPS}(?:\s+(?:back|on\s+to|onto|aside|out|over))?|{_REST}|res|untendered|un-?exchanged|stay(?:s|ing)?|remains|(?:(?:end(?:ing)?|new|final|closing)\s+)?pos(?:n|ition)?|(?:down|back)\s+to|(?:pos|bal|hldg|holding)\s+after|ex|except|excl(?:uding)?|minus|short|less)\b"
    r"[.\s:=(–—-]*(?:(?:of|is|are|be|to|at|on|the|a|his|her|their|its|will|would|should|amount|amt|usd|us)[\s:=]+){0,3}[$\s]*$",
)
"""Before a figure: it is what stays, is left, or is held in all."""
_OBJECT = rf"\W{{0,3}}(?:(?:on|onto|to|the|his|her|their|its|all|any|with|of|my|our)\s+){{0,3}}(?:{_REST}|others?|back\s+(?:the\s+)?{_REST}|what\w*|whatever|everything|anything|nothing|\$?\d|\ue001)"
_BEHIND = Late(
    r"\s*(?:bonds?|notes?|pieces|units|face|par|usd|dollars)?\s*[,;:(–—-]*\s*(?:(?:is|are|to|be|will|shall|should|would|he|she|they|it|client|please|pls)\s+){0,3}"
    rf"(?:(?:hold(?:s|ing|back)?|held(?!\s+(?:in|at|by|with|through|under|here|of|as)\b)|kept|keep(?:s|ing)?|stay(?:s|ing)?|remain(?:s|ing)?|withheld|retain(?:s|ed|ing)?|ret|reserved?|untendered|un-?exchanged|excepted|not\s+(?:tendered|exchanged|in|to\s+(?:go|be|tender|exchange)\w*))\b(?!{_OBJECT})"
    r"|(?:left|over|back|short|none|nil|no|after|untouched)(?=\s*(?:[.,;:)!/|]|$|\n)))"
)
"""Behind a figure: it stays, and nothing else is named that would."""
_GIVES = r"(?:tender|tndr|tdr|exch(?:ange)?|exchg|submit|enter|swap|process|put\s+in|convert)(?:s|ed|ing)?"
_THE_REST = Late(
    rf"\b{_GIVES}[\s:–—-]+(?:(?:all|of|the|his|her|their|its|only|just|any|for)\s+){{0,3}}{_REST}\b(?!\s*\W{{0,2}}(?:hold|held|kept|keep|stay|remain|unch|not|to\s+(?:be\s+)?(?:h|k|st|r)))"
    rf"|\b{_REST}\b[\s:–—,-]*(?:(?:is|are|to|be|goes?|will|should|shall|may|can|all|please|pls|for)\s+){{0,3}}(?:{_GIVES}|in(?=\s*(?:[.,;!]|$)))",
)
"""The rest goes in, of which a figure beside it says what it is the rest of."""
_MAY_HOLD = Late(
    r"\b(?:keep|kept|hold|held|ret\b|retain|reserv|withh|safekept|leav|left|bal|rest|remain|resid|difference|what|res\b|un-?tender|un-?exch|stay|pos|down|back|after|ex\b|excep|excl|minus|short|less|not|over|none|nil|no\b|untouched)"
)


def figure_held(sentences: Sequence[Sentence], lines: Sequence[Instruction], context: Context) -> str:
    """Give the sentence by which the amount that a line tenders is what stays; nothing where none does.

    `sentences`: those of the sender's own words, one for each line of a list.
    """
    parts = {line.account: line.quantity for line in lines if line.election is Election.TENDER_PART and line.quantity}
    whole = {line.account for line in lines if line.election is Election.TENDER_ALL}
    if context.role != "broker" or not (parts or whole):
        return ""
    if any(line.election in (Election.WITHDRAW_ALL, Election.WITHDRAW_PART) for line in lines):
        untendered = (one.text for one in sentences if re.search(r"\bun-?tendered\b", one.text, re.IGNORECASE))
        if (words := next(untendered, "")) != "":
            return words
    positions = {one.account: one.position for one in context.own}
    return next(_held(sentences, parts, whole, positions, context), "")


def _held(
    sentences: Sequence[Sentence],
    parts: Mapping[str | None, Decimal],
    whole: set[str | None],
    positions: Mapping[str, Decimal],
    context: Context,
) -> Iterator[str]:
    """Give the sentences in which a figure that is tendered stays."""
    last: tuple[str, ...] = ()
    stated: set[str] = set()
    for one in sentences:
        named = [found for found in mentions(one.text, context) if found.accounts != OTHER and found.accounts]
        text = lowered(one.text)
        counted = [amount for amount in figures(one, text) if amount.kind is AmountKind.AMOUNT]
        speaks = _MAY_HOLD.search(text) is not None
        rest = speaks and _THE_REST.search(text) is not None
        if rest and not named and not counted and stated:
            # "Tender rest" below a list of figures.
            yield one.text
        for amount in counted:
            before = [found for found in named if found.start <= amount.start]
            whose = before[-1].accounts if before else named[0].accounts if named else last
            for account in whose:
                told = _Figure(amount, [other for other in counted if other is not amount], positions.get(account))
                if parts.get(account) in amount.readings:
                    stated.add(account)
                    if speaks and told.stays(text, parts[account], rest=rest):
                        yield one.text
                elif account in whole and named and speaks and told.left(text):
                    yield one.text
        last = named[-1].accounts if named else last


class _Figure:
    """One figure of a sentence, the others beside it, and what its client holds."""

    def __init__(self, amount: Amount, others: Sequence[Amount], position: Decimal | None) -> None:
        """Take a figure with what it stands beside."""
        self._amount, self._others, self._position = amount, others, position

    def stays(self, text: str, quantity: Decimal, *, rest: bool) -> bool:
        """Tell whether the figure, read as what goes, stays. `rest`: the sentence tenders the rest."""
        if self._position is None or quantity * 2 == self._position:
            # Of one half and the other nothing can be confused.
            return False
        beside = [other for other in self._others if self._position - quantity in other.readings]
        if any(_clings(text, other) for other in beside):
            return False
        return _clings(text, self._amount) or (rest and not beside)

    def left(self, text: str) -> bool:
        """Tell whether the figure, beside all of it, stays: less than the whole that clings to a word of staying."""
        if self._position is None or self._position in self._amount.readings:
            return False
        return _clings(text, self._amount)


def _clings(text: str, amount: Amount) -> bool:
    """Tell whether a word of staying clings to a figure."""
    return _BEFORE.search(text, 0, amount.start) is not None or _BEHIND.match(text, amount.end) is not None
