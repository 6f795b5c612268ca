"""Whether a broker names a client of whom something is said that no line takes up: "Grant is in for 25M. Same for Delgado.".

What is read back leaves nobody out in silence: where a sentence that was not read names one more, the lines are a question.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from nlp.accounts import OTHER, Mention
from nlp.clients.naming import clients
from nlp.clients.signs import signs
from nlp.context import Context
from nlp.sentence import Sentence

_SAYS_OF_NOTES = re.compile(r"[TDWKQAPUX]")
_ALSO = re.compile(
    r"\b(?:too|likewise|ditto|same|also|as\s+well|similarly|equally|so\s+(?:is|are|does|do|will|would)|neither\s+(?:is|does|do|are|will)|nor\s+(?:is|does|do|are|will)|idem|joins?\s+(?:him|her|them))\b",
    re.IGNORECASE,
)
"""Says of one client what was said of another."""
_SILENT = re.compile(
    r"\b(?:has|have|had)(?:n['’]t|\s+not)\s+(?:yet\s+)?(?:come\s+back|got(?:ten)?\s+back|answered|replied|responded|returned|decided|called|been\s+in\s+touch|told\s+us|said|given\s+us|made\s+up)|"
    r"\bno\s+(?:word|answer|reply|response|news|instructions?)\s+(?:yet\s+)?(?:from|for)|\b(?:wait|waiting|hope|hoping|expect|expecting)\s+(?:for|to\s+hear|word|news)|\b(?:is|are)\s+(?:still\s+)?(?:undecided|thinking|to\s+be\s+heard)",
    re.IGNORECASE,
)
"""Says that a client has not told anything yet."""
_TITLED = re.compile(r"\b(?:Mr|Mrs|Ms|Miss|Dr|Messrs)\.?\s+(?P<name>[A-Z][\w'’-]{2,30})")


def left_out(
    parts: Sequence[tuple[int, Sentence]],
    heard: Collection[int],
    named: Sequence[Mention],
    done: Collection[str],
    context: Context,
) -> str:
    """Give the first sentence that names a client of whom no line came and says something of notes; or nothing.

    `heard`: the places of the sentences that were read whole; `done`: the accounts of whom something was read.
    """
    known = {
        word.lower()
        for one in context.accounts
        if one.account in context.sender_accounts
        for name in (one.registration, *one.holders)
        for word in re.findall(r"[\w'’-]+", name)
    }
    for number, sentence in parts:
        if number in heard or _SILENT.search(sentence.text):
            continue
        inside = [mention for mention in named if sentence.start <= mention.start < sentence.end]
        own = [
            account
            for mention in inside
            if mention.accounts != OTHER
            for account in mention.accounts
            if account in context.sender_accounts
        ]
        missing = any(account not in done for account in own)
        stranger = any(
            match["name"].lower().removesuffix("'s").removesuffix("’s") not in known
            for match in _TITLED.finditer(sentence.text)
        )
        if not own or not (missing or stranger):
            continue
        row = signs(sentence, clients(sentence.text, sentence.start, inside, context))
        letters = "".join(sign.letter for sign in row)
        if _SAYS_OF_NOTES.search(letters) or (missing and _ALSO.search(sentence.text)):
            return sentence.text
    return ""
