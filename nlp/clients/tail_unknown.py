"""Whether a few words at the end of a broker's line may turn it: "BK-3001 tender 100,000, client silent", "BK-2002 10,000 not ours".

What stands behind the last amount of a line, or behind what it elects, is its last word. It passes where each word of it is known: of remarks that leave a line alone, of what
goes and what stays, of how much. Longer talk is read by others.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.accounts.door import OTHER, mentions
from nlp.amounts.amount import AmountKind
from nlp.clients.signs import figures
from nlp.clients.words_quiet import NOTHING_SAID
from nlp.context import Context
from nlp.instruction import Election, Instruction
from nlp.patterns.late import Late
from nlp.patterns.possible import lowered
from nlp.patterns.wordlists import listed
from nlp.sentence import Sentence

_KNOWN = listed(
    """tender tenders tendered tendering exchange exchanges exchanged exchanging exch exchg xchg xch swap swaps swapped convert submit submitted enter entered put puts go goes going in into over for of out to be is are it its them they he she his her their all everything lot both whole full fully entire
    part partial partially some only just rest balance bal bals remainder remaining residual keep keeps keeping kept hold holds holding held retain retains retained ret stay stays staying stand stands remain remains leave leaves leaving left untouched unch unchanged same alone no none nil nothing not action act actn noac na n/a decline
    declines declined out pass passes bonds bond notes note pieces units face par pv principal amount amt qty nominal value dollars usd us k m mm thousand thousands million each total please pls plz kindly thanks thank thx tks tx ta cheers now today asap per on at by with and or the a an as from under that this which what more less
    tender offer new old lexington lexp lex acct account accts a/c position pos posn client clients client's cust customer house long instructs instructed elects elected wants wish wishes wants says said so yes y ok okay election elect vol voluntary accept accepts accepted participate participates participating
    back this morning afternoon that's participation flat respectively between checked ticked exactly precisely namely i.e ie etc confirmed confirm firm final done joint jt ira tr trust trustee est estate custodian endow endowment foundation fdn llc inc co corp ltd lp mr mrs ms dr one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety hundred half quarter third"""
)
_WORD = re.compile(r"[^\W\d_]+(?:['’./-][^\W\d_]+)*")
_FEW = 2
_HOLD_ALONE = Late(
    r"\s*[,;:–—-]+\s*(?:on\s+|to\s+|pls\s+|please\s+)?(?:hold|held|holding|keep|stay|stays)\W*", re.IGNORECASE
)
"""Ends a line that tenders by a word of staying, and says not what of: "30,000 of BK-2001 for the tender, hold"."""
_VERB = Late(
    r"\b(?:tender\w*|exch\w*|xch\w*|swap\w*|put(?:s|ting)?\s+in|going\s+in|goes\s+in|in)\b(?!\s+(?:offer|for|the))",
    re.IGNORECASE,
)


def tail_unknown(
    sentences: Sequence[Sentence], lines: Sequence[Instruction], known: frozenset[str], context: Context
) -> str:
    """Give the line, with a client who tenders in it, that ends in a few words which nobody knows; nothing where there is none. `known`: words of remarks, and of the clients' names."""
    given = {
        line.account
        for line in lines
        if line.account is not None and line.election in (Election.TENDER_ALL, Election.TENDER_PART)
    }
    if context.role != "broker" or not given:
        return ""
    held = {one.account: one.position for one in context.own}
    said = {
        line.account: {line.quantity, held[line.account], held[line.account] - line.quantity}
        for line in lines
        if line.account in held and line.quantity is not None
    }
    known = known | _KNOWN | NOTHING_SAID
    for one in sentences:
        named = [found for found in mentions(one.text, context) if found.accounts != OTHER]
        if not named or not given.intersection(named[-1].accounts):
            continue
        text = lowered(one.text)
        told = {figure for account in named[-1].accounts for figure in said.get(account, ())}
        ends = [
            amount.end
            for amount in figures(one, text)
            if amount.kind is AmountKind.ALL
            or (amount.kind is AmountKind.AMOUNT and told.intersection(amount.readings))
        ]
        ends += [found.end() for found in _VERB.finditer(one.text)]
        if not ends:
            continue
        tail = one.text[max(*ends, *(found.end for found in named)) :]
        words = _WORD.findall(tail)
        if _HOLD_ALONE.fullmatch(tail) or (
            0 < len(words) <= _FEW
            and not any(map(str.isdigit, tail))
            and not all(_is_known(word, known) for word in words)
        ):
            return one.text
    return ""


def _is_known(word: str, known: frozenset[str]) -> bool:
    """Tell whether a word is known to turn nothing; initials name somebody."""
    plain = word.strip(".'’-/")
    return plain.lower() in known or word.lower() in known or (plain.isupper() and len(plain) in (2, 3))
