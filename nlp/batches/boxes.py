"""What a broker tells of the box that his client ticked on a form: 'Box ticked: "tender the following amount", $48,000. Please proceed.'.

Words in quotation marks are nobody's order. Those of a box that is told of as ticked are the client's, and the broker adopts them where
another sentence of his asks us to act; a sentence of which a word is not known is left to the other readers.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.accounts.door import OTHER, Mention
from nlp.batches.line_stated import statement_of
from nlp.batches.rows import known_words
from nlp.clients.naming import clients
from nlp.context import Context, Terms
from nlp.instruction import Election
from nlp.orders.door import Deed, Order, order_of
from nlp.orders.weighed import instruction_of
from nlp.patterns.late import Late
from nlp.patterns.wordlists import listed
from nlp.quantities.holding_of import holding
from nlp.sentence import Sentence
from nlp.statements import Statement

_LONGEST = 240
_LABEL = r"[\"“'‘](?P<label>[^\"“”'‘’\n]{2,80})[\"”'’]"
_TICKED = r"(?:ticked|checked|marked|crossed|filled\s+in|signed)"
_TOLD = (
    Late(rf"(?P<who>[^\"“]{{0,60}}?)\bbox(?:es)?\s+(?:that\s+is\s+|is\s+)?{_TICKED}\s*[:,–—-]?\s*(?:is\s+|reads\s+|says\s+)?{_LABEL}(?P<rest>[^\"“]{{0,60}})", re.IGNORECASE),
    Late(rf"(?P<who>[^\"“]{{0,60}}?)\bbox\s*:?\s*{_LABEL}\s*,?\s*(?:is|was|has\s+been)?\s*{_TICKED}(?P<rest>[^\"“]{{0,60}})", re.IGNORECASE),
    Late(rf"(?P<who>[^\"“]{{0,60}}?)\b(?:he|she|they|client)?\s*(?:has\s+|have\s+)?{_TICKED}\s+(?:the\s+box\s+)?{_LABEL}(?:\s+box)?(?P<rest>[^\"“]{{0,60}})", re.IGNORECASE),
    Late(rf"(?P<who>[^\"“]{{0,60}}?)\b(?:came|come|is|was)\s+back(?:\s+to\s+us)?\s*(?:with|[:,])\s*{_LABEL}(?:\s+{_TICKED})?(?P<rest>[^\"“]{{0,60}})", re.IGNORECASE),
)  # fmt: skip
_QUIET = frozenset(listed("""the his her their its our my client client's customer customer's signed written completed reply election instruction form forms slip card letter of transmittal sheet has have i we
    in on hand here before me us with and by is was from a this that today he she they for please"""))  # fmt: skip
_BESIDE_LABEL = frozenset(listed("following below stated amount box my our notes me us filled"))
_ADOPTS = Late(
    r"\b(?:please|pls|kindly|so)\b[^.;?]{0,40}\b(?:proceed|act|tender|enter|process|record|note|book|carry|go\s+ahead|exchange|do\s+(?:so|that|it|this|not)|no\s+tender|arrange)\b|^\W*so\s+no\s+tender\b",
    re.IGNORECASE,
)
_LEAVES_OPEN = Late(
    r"\b(?:if|unless|until|till|before(?!\s+(?:me|us)\b)|first|once|wait\w*|hold\s+(?:off|on)|but|however|though|although|not\s+act|don['’]?t\s+act|call\s+(?:him|her|them)|ask|check|sure|both\s+boxes)\b|\?",
    re.IGNORECASE,
)


def boxes(
    parts: Sequence[tuple[int, Sentence]],
    named: Sequence[Mention],
    topic: tuple[str, ...],
    context: Context,
    terms: Terms | None,
) -> dict[int, tuple[Statement, ...]]:
    """Give what each sentence states that tells of a ticked box, by its place; nothing where nobody adopts it or something is left open.

    `parts`: the sentences with their places; `named`: the accounts that the mail names; `topic`: the one that the subject names, where it does.
    """
    if any(_LEAVES_OPEN.search(one.text) for _, one in parts):
        return {}
    found: dict[int, tuple[Statement, ...]] = {}
    before = topic
    adopting = {number for number, one in parts if _ADOPTS.search(one.text)}
    for number, sentence in parts:
        inside = [one for one in named if sentence.start <= one.start < sentence.end and one.accounts != OTHER]
        before = inside[-1].accounts if inside else before
        adopted = bool(adopting - {number})
        if adopted and len(before) == 1 and len({one.accounts for one in inside}) <= 1:
            order = _order(sentence, inside, before[0], context)
            line = instruction_of(order, before[0], holding(before[0], context, terms)) if order else None
            if line and not line.problems and (line.quantity or line.election is Election.DO_NOT_TENDER):
                found[number] = (statement_of(line, number, sentence),)
    return found


def _order(sentence: Sentence, inside: Sequence[Mention], account: str, context: Context) -> Order | None:
    """Read the label of a ticked box and the amount behind it as one order; None where a word is not known."""
    text = sentence.text.strip().rstrip(".")
    if len(text) > _LONGEST:
        return None
    told = next((match for pattern in _TOLD if (match := pattern.fullmatch(text))), None)
    if told is None:
        return None
    known = known_words(context, account) | _QUIET | {word.lower() for word in _named(sentence, inside, context)}
    if any(word not in known for word in re.findall(r"[^\W\d_][\w'’]*", told["who"].lower().replace("’", "'"))):
        return None
    order = order_of(f"{told['label']} ; {told['rest'].strip(' ,;:.–—-')}".strip(" ;"), known | _BESIDE_LABEL)
    if order is None or order.open or order.unread or any(one.deed is Deed.KEEP for one in order.clauses):
        return None
    if _AMOUNT_STATED.search(told["label"]) and not any(one.amounts for one in order.clauses):
        return None
    return order if order.gives or order.refuses else None


_AMOUNT_STATED = re.compile(r"\b(?:following|below|stated|amount)\b", re.IGNORECASE)
"""Words of a box that is ticked for an amount, which must stand beside it."""


def _named(sentence: Sentence, inside: Sequence[Mention], context: Context) -> list[str]:
    """Give the words by which a sentence names its client."""
    found = clients(sentence.text, sentence.start, inside, context)
    return [word for one in found for word in re.findall(r"[^\W\d_][\w'’]*", sentence.text[one.start : one.end])]
