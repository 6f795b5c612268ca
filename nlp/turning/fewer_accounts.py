"""Whether a holder of several accounts says "both", "each" or "the other too", while fewer of them have a line.

"Both of my accounts, please, the regular one and the IRA. Everything in each goes in." read for one account alone is read wrongly. Only a clause
of nothing but accounts and what is done with them counts: in "both my accounts came to me from my father" they stand in talk.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from nlp.accounts.door import OTHER, mentions
from nlp.context import Context
from nlp.instruction import Instruction, Why
from nlp.lines_asked import asked_if_electing, newly_asked
from nlp.patterns.late import Late
from nlp.patterns.wordlists import listed
from nlp.sentence import Sentence
from nlp.words.accounts import BOTH

RULE = "fewer_accounts"
"""The name under which it is told."""
_ALL = Late(rf"{BOTH}|\b(?:my|our|the)\s+(?:two|three)\s+accounts\b", re.IGNORECASE)
_CLAUSE = re.compile(r"[^.,;:!?\n()–—]+")
_WORD = re.compile(r"[\w'’]+")
_OF_THE_ORDER = listed(
    "please pls kindly this that it is 's are be am i'm to for from in of with on and the my our these those account accounts acct accts here goes go going into as"
    " concerns concerning regarding re about order orders instruction instructions answer answers same identical decision covers covering follows all everything whole full fully entirely total"
    " tender tenders tendered exchange exchanged exchanging swap swapped convert converted put submit should shall must i we i'd want would like wish"
    " offer lexington precision notes note bonds holding holdings position each both you your yes now today thanks hi hello dear sirs mail letter applies apply meant means mean two three lex do"
)
"""Words of a clause that speaks of nothing but accounts and what is done with them."""
_OTHER = r"\b(?:the|my)\s+other(?:\s+(?:account|acct|one))?"
_TOO = Late(
    rf"{_OTHER}\s*,?\s*(?:(?:goes|in|should|shall|can|may|must|is|be|go|to)\s+){{0,3}}(?:too|as\s+well|also|likewise|ditto|the\s+same|same)\b"
    rf"|\b(?:same|likewise|ditto|also|and|plus)\b(?:\W+(?:goes|thing|answer|applies|is\s+true|order|instruction|again|holds|do|for|with|of|on|in|from|to|everything|all|the\s+same)\b){{0,4}}\W+{_OTHER}(?=\W*(?:$|[.,;!]|too\b|as\s+well\b|please\b))",
    re.IGNORECASE,
)
"""Says of the other account what is said of the first."""
_LEFT_ALONE = Late(
    r"\b(?:not|nothing|none|no|never|wait\w*|later|separate(?:ly)?|leave|left|alone|stays?|keep|undecided|decide|think\w*|write|another\s+(?:day|mail|time)|until|before|when|if|yet|instead|rather|neither|either|only)\b|n['’]t\b|['’]ll\b",
    re.IGNORECASE,
)
"""In a sentence that speaks of an account of which nothing is ordered."""


def fewer_accounts(
    lines: tuple[Instruction, ...], subject: str, parts: Sequence[Sentence], context: Context
) -> tuple[tuple[Instruction, ...], tuple[Why, ...]]:
    """Lower clean lines to a question where the sender speaks of all of his accounts and not all have a line; and say by which words.

    `subject`: the words of the subject; `parts`: the sentences of the mail.
    """
    own = set(context.sender_accounts)
    answered = {line.account for line in lines}
    if context.role != "holder" or len(own) < 2 or not lines or None in answered or own <= answered:
        return lines, ()
    spoken = next((words for words in _said(subject, parts, own - answered, context) if words), "")
    if not spoken:
        return lines, ()
    questions = tuple(map(asked_if_electing, lines))
    meaning = "More accounts are spoken of than were instructed."
    return questions, (Why(RULE, meaning, spoken[:120], newly_asked(lines, questions)),)


def _said(subject: str, parts: Sequence[Sentence], missing: set[str], context: Context) -> Iterator[str]:
    """Give the words by which more accounts are meant than have a line: of all together, of the other one too, or named in the subject alone."""
    for text in (subject, *(part.text for part in parts)):
        if text.rstrip().endswith("?"):
            continue
        for clause in _CLAUSE.finditer(text):
            if _ALL.search(clause.group()) and all(
                word.lower().replace("’", "'") in _OF_THE_ORDER for word in _WORD.findall(_ALL.sub(" ", clause.group()))
            ):
                yield clause.group().strip()
        if (too := _TOO.search(text)) and not _LEFT_ALONE.search(text):
            yield too.group().strip()
    named = {account for one in mentions(subject, context) for account in one.accounts}
    if named & missing and len(named) > 1:
        below = {account for part in parts for one in mentions(part.text, context) for account in one.accounts}
        if not below & missing and not below & set(OTHER):
            yield subject.strip()
