"""Whether a name in a broker's mail is more than his client's: "Tender 20 for Bell Holdings", "Grant IRA: all", "Bell's wife wants 20 in".

A client is found by his surname, and the notes of his wife, of his firm, of his pension plan or of a namesake are not his. Words that name another, beside a client's
name in any sentence, make his line a question; those that the register itself has of him, titles and words of accounts do not.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.accounts.door import OTHER, Mention, mentions
from nlp.clients.another_words import (
    ALLOWED,
    BEFORE_A_NAME,
    BEHIND_A_NAME,
    KINDS,
    KINSHIP,
    LADY,
    NOT_GIVEN,
    OWNED,
    SET_BESIDE,
)
from nlp.context import Account, Context
from nlp.instruction import Instruction
from nlp.names.men import MEN
from nlp.names.nicknames import is_first_name, same_person_first_name
from nlp.patterns.late import Late
from nlp.sentence import Sentence

_PRIVATE = frozenset({"individual", "joint", "ira", "estate", "trust"})
"""Whose accounts are called by a person's name."""
_ALONE = frozenset({"individual", "ira", "custodian"})
"""Which have one holder, for himself or for a child."""
_OWNS = re.compile(r"(?:(?<=['’]s)|['’]s?(?=\s))")
_WORDS_BEHIND = Late(r"(?:,?[ \t]?(?:&|and\b)[ \t]?|,[ \t]{1,2}|[ \t]{0,2}\([ \t]?|[ \t]?[-–—/][ \t]?|[ \t]{1,3})")
_BEFORE_A_NAME = re.compile(r",?[ \t]{1,2}(?:&[ \t])?")
_CAPITALIZED = re.compile(r"[A-Z][a-z]{2,20}(?![\w'’-])")
_WORD = re.compile(r"[^\W_][\w.'’()&/-]{0,24}")
_LABEL_ENDS = Late(
    r"[ \t]*(?:[:;=]|[–—-][ \t]|\(|,[ \t]?\$?\d|\$?\d|$|[ \t](?:is|are|wants?|tenders?|exchanges?|elects?|instructs?|goes|puts?|takes?|declines?|stays?|asks?|says?|would|will|has)\b)",
    re.IGNORECASE,
)
_GIVEN_BEFORE = re.compile(r"(?<![\w'’-])(?P<word>[A-Z][a-z][\w'’-]{0,20}|[A-Z]\.)[ \t]{1,2}(?:[A-Z]\.?[ \t]{1,2})?$")
_PAIR_BEFORE = re.compile(r"(?<![\w'’-])(?P<word>[A-Z][a-z]{1,20}\.?)[ \t](?:and|&|or)[ \t]+$")
_INITIAL = re.compile(r"(?:(?:mr|mrs|ms|dr|miss)\.?\s+)?(?P<word>[A-Z])\.", re.IGNORECASE)
_THE = re.compile(r"\b[Tt]he\s+$")
_PLURAL = re.compile(r"[A-Z]\w+[a-rt-z]s")
_ORDERS = Late(
    r"\d|\b(?:all|full|everything|half|tender\w*|exchang\w*|swap\w*|declin\w*|withdr\w*|wants?|elects?|in|out|no|yes)\b",
    re.IGNORECASE,
)
_LONGEST = 600
_FAMILY = "family"
"""Of a client's people; a further word may make a trust of it."""
_FEW = 3
"""How many words behind a name are looked at for what kind of a name it is."""


def another_of_the_name(sentences: Sequence[Sentence], lines: Sequence[Instruction], context: Context) -> str:
    """Give the words that name somebody, or something, else than the client of a line; nothing where none do."""
    told = {line.account for line in lines if line.account is not None and line.election is not None}
    if context.role != "broker" or not told:
        return ""
    for one in sentences:
        text = one.text[:_LONGEST]
        named = mentions(text, context)
        for mention in named:
            if mention.sure or len(mention.accounts) != 1 or mention.accounts == OTHER:
                continue
            account = context.account(mention.accounts[0])
            if account is None or account.account not in told:
                continue
            if words := _of_another(text, mention, named, account, context):
                return words
    return ""


_LETTER_BEFORE = re.compile(r"(?:^|\n)[ \t]*(?P<letter>[A-Z])\.[ \t]{1,3}$")
_LETTERED = re.compile(r"(?:^|\n)[ \t]*A\.[ \t]")


def initial_of_another(
    sentences: Sequence[Sentence], passage: str, lines: Sequence[Instruction], context: Context
) -> str:
    """Give the line that begins with an initial that is none of its client's, and was cut off as a list's letter: "J. Bell: tender 20".

    `passage`: the text in which the sentences stand. Lines that are lettered from A on have no initials.
    """
    told = {line.account for line in lines if line.account is not None and line.election is not None}
    if context.role != "broker" or not told or _LETTERED.search(passage):
        return ""
    for one in sentences:
        found = _LETTER_BEFORE.search(passage, max(0, one.start - 8), one.start)
        first = next(iter(mentions(one.text[:_LONGEST], context)), None) if found else None
        if found is None or first is None or first.sure or first.start or len(first.accounts) != 1:
            continue
        account = context.account(first.accounts[0])
        if account is None or account.account not in told:
            continue
        if not any(word.startswith(found["letter"].lower()) for word in _words(account)):
            return passage[found.start("letter") : one.end]
    return ""


def _of_another(text: str, mention: Mention, named: Sequence[Mention], account: Account, context: Context) -> str:
    """Give the words round one naming of a client that make it another's."""
    own = _words(account)
    whole = text[max(0, mention.start - 30) : mention.end + 40].strip()
    if OWNED.match(text, mention.end) and (mention.text.endswith(("'s", "’s")) or _OWNS.match(text, mention.end)):
        return whole
    beside = SET_BESIDE.match(text, mention.end) if account.type in _ALONE else None
    if beside is not None and not (beside["office"] and account.type == "custodian"):
        return whole
    if _kinship(text, mention):
        return whole
    if any(word in KINDS and not _has(word, own, account) for word in _inside(mention)):
        return whole
    if _kind_behind(text, mention, named, own, account) or (
        _stranger_behind(text, mention, named, own, account) and not _next_client(text, mention, named, context)
    ):
        return whole
    if account.type in _PRIVATE and _stranger_before(text, mention, named, account):
        return whole
    return ""


def _words(account: Account) -> frozenset[str]:
    """Give the words by which the register knows a client, in small letters."""
    return frozenset(
        word.strip(".'’-")
        for name in (account.registration, *account.holders)
        for word in re.findall(r"[\w&'’.-]+", name.lower())
    )


def _has(word: str, own: frozenset[str], account: Account) -> bool:
    """Tell whether a word of a kind of account, or of firm, is one that this client's account is called by."""
    return word in own or word in ALLOWED.get(account.type, frozenset())


def _inside(mention: Mention) -> list[str]:
    """Give the words of a name behind its first, in small letters: "trust" of "Bell Trust"."""
    return [word.strip(".,'’").lower() for word in mention.text.split()[1:]]


def _kinship(text: str, mention: Mention) -> bool:
    """Tell whether the one who orders is a relative of the client: "Bell's wife wants 20 in"."""
    owns = mention.text.endswith(("'s", "’s")) or _OWNS.match(text, mention.end) is not None
    found = KINSHIP.match(text, mention.end) if owns else None
    return found is not None and _ORDERS.search(text[: mention.start] + text[found.end() :]) is not None


def _kind_behind(text: str, mention: Mention, named: Sequence[Mention], own: frozenset[str], account: Account) -> bool:
    """Tell whether what follows makes a firm, a plan or another account of the name: "Bell Holdings", "Grant Roth IRA"."""
    at = mention.end
    for _ in range(_FEW):
        gap = _WORDS_BEHIND.match(text, at)
        found = _WORD.match(text, gap.end()) if gap else None
        if gap is None or found is None or any(one.start <= found.start() < one.end for one in named):
            return False
        word = found.group().strip(".,'’()").lower()
        if word in KINDS:
            return not _has(word, own, account)
        if not (found.group()[0].isupper() or word in own) or word in BEHIND_A_NAME:
            return False
        at = found.end()
    return False


_COMMA = re.compile(r",[ \t]{1,2}")
_BETWEEN_NAMES = re.compile(r"[ \t]{1,2}(?:[A-Z]\.?[ \t]{1,2})?")


def _next_client(text: str, mention: Mention, named: Sequence[Mention], context: Context) -> bool:
    """Tell whether a comma stands behind a name and behind that the given name of the client named next: "Rosalind Chu, Marcus Bell"."""
    comma = _COMMA.match(text, mention.end)
    found = _CAPITALIZED.match(text, comma.end()) if comma else None
    gap = _BETWEEN_NAMES.match(text, found.end()) if found else None
    if found is None or gap is None:
        return False
    after = next((one for one in named if one.start == gap.end() and len(one.accounts) == 1), None)
    other = context.account(after.accounts[0]) if after and after.accounts != OTHER else None
    return other is not None and any(
        holder.split()[0].lower() == found.group().lower() for holder in other.holders if holder
    )


def _stranger_behind(
    text: str, mention: Mention, named: Sequence[Mention], own: frozenset[str], account: Account
) -> bool:
    """Tell whether another capitalised word ends the name of an item: "Grant Thornton: tender 20", "Bell, Jane: 20"."""
    gap = _BEFORE_A_NAME.match(text, mention.end)
    found = _CAPITALIZED.match(text, gap.end()) if gap else None
    if found is None or any(one.start <= found.start() < one.end for one in named):
        return False
    small = found.group().lower()
    if small in own or small in BEHIND_A_NAME or small == _FAMILY or _called(small, own):
        return False
    if account.type not in _PRIVATE and gap is not None and gap.group().startswith(","):
        # "Blue Ridge Hospital Endowment, Asheville": where it sits.
        return False
    return is_first_name(small) or _LABEL_ENDS.match(text, found.end()) is not None


def _called(word: str, own: frozenset[str]) -> bool:
    """Tell whether a word is a short or a familiar form of a client's own names."""
    return any(same_person_first_name(word, one) or (len(word) > 1 and one.startswith(word)) for one in own)


def _stranger_before(text: str, mention: Mention, named: Sequence[Mention], account: Account) -> bool:
    """Tell whether the given name or the title before a surname is not the client's: "Jane Bell", "Mrs. Bell" of Marcus."""
    own = _words(account)
    titled = text[max(0, mention.start - 8) : mention.end]
    firsts = [holder.split()[0].lower() for holder in account.holders]
    if account.type in {"individual", "ira"}:
        if LADY.search(titled) and all(first in MEN for first in firsts):
            return True
        if _THE.search(text, 0, mention.start) and _PLURAL.fullmatch(mention.text):
            return mention.text.lower() not in own
    if (initial := _INITIAL.match(mention.text)) and not any(word.startswith(initial["word"].lower()) for word in own):
        return True
    if any(mention.text.lower().startswith(first) for first in firsts):
        pair = _PAIR_BEFORE.search(text, 0, mention.start)
        return pair is not None and account.type == "individual" and is_first_name(pair["word"].lower().strip("."))
    found = _GIVEN_BEFORE.search(text, 0, mention.start)
    if found is None or any(one.start <= found.start() < one.end for one in named):
        return False
    word = found["word"].lower().strip(".")
    if len(word) == 1:
        return not any(one.startswith(word) for one in own)
    if word in own or word in BEFORE_A_NAME or _called(word, own):
        return False
    if is_first_name(word) and word not in NOT_GIVEN:
        return True
    begins = not text[: found.start()].strip(" \t*•–—-\"'(") or text[: found.start()].rstrip()[-1:] in {".", ":", "\n"}
    return _LABEL_ENDS.match(text, mention.end) is not None and (not begins or ":" in text[mention.end :][:3])
