"""A client whom a broker strikes from his own list below it: "Correction before I hit send: strike Bell, he wants the weekend to think.".

Of the one who is struck nothing is instructed, so his line is heard as little as the words that strike it. The whole sentence must be that, with a reason that elects
nothing and names nobody else, and the client must have one line above and stand nowhere else; else it is read as any other sentence.
"""

from __future__ import annotations

from collections.abc import Sequence

from nlp.accounts.door import OTHER, Mention, mentions
from nlp.clients.naming import clients
from nlp.context import Context
from nlp.patterns.late import Late
from nlp.patterns.possible import lowered
from nlp.sentence import Sentence, blanked, sentences

_MASK = "\ue000"
_C = rf"(?:(?:the\s+|mr\.?\s+|mrs\.?\s+|ms\.?\s+|dr\.?\s+)?{_MASK}+(?:['’]s?)?(?:\s*[(,/–-]?\s*{_MASK}+\)?)*(?:\s+(?:line|row|item|entry|order|ticket|one))?)"
_LEAD = r"(?:(?:correction|change|amendment|p\.?s\.?|sorry|oops|apologies|wait|please|pls|kindly|but|and|one\s+(?:change|correction)|before\s+(?:i|we)\s+(?:hit\s+send|send(?:\s+(?:this|it))?|press\s+send|close))\b\W*){0,4}"
_STRIKES = rf"(?:(?:strike|scratch|delete|drop|remove|cross\s+(?:out|off)|scrap|omit|take\s+out|leave\s+out|skip)\s+{_C}|(?:take|strike|leave|cross|drop|keep)\s+{_C}\s+(?:off|out|from|out\s+of|off\s+of)(?:\s+(?:of\s+)?(?:the|this|my|our)\s+(?:list|batch|sheet|lot|mail|above))?)"
_FROM = r"(?:\s+(?:from|off|out\s+of)\s+(?:the|this|my|our)\s+(?:list|batch|sheet|lot|above))?(?:\s*,?\s*(?:please|pls|for\s+now|for\s+the\s+(?:moment|time\s+being)|again|after\s+all|altogether|thanks))*"
_WHY = r"(?:\s*[,;:(–—-]+\s*(?P<why>[^.!?;]{2,90}))?"
_STRUCK = Late(rf"\W*{_LEAD}{_STRIKES}{_FROM}{_WHY}[\s.!)]*")
"""A whole sentence, in small letters, its client masked."""
_MORE = Late(
    r"\d|\b(?:tender\w*|exchang\w*|swap\w*|keep\w*|declin\w*|refus\w*|withdraw\w*|out|instead|make|all|none|both|others?|rest|also|too|list|if|unless|or|maybe|perhaps|everyone|nobody|yes|no|and)\b"
)
"""What makes more of the reason than one."""
_NOT = Late(r"\b(?:not|never|maybe|perhaps|should|shall|could|might|may|can|if)\b|n['’]t\b|\?")


def without_struck(text: str, whole: str, context: Context) -> tuple[str, frozenset[str]]:
    """Give a broker's words with the lines of those blank whom he strikes below them, and the words that strike; and their accounts.

    `whole`: all that he newly wrote, with the lists that are read apart from these words: what they say of these accounts must be left out as well.
    Offsets stay.
    """
    small = lowered(text)
    if _CUE.search(small) is None:
        return text, frozenset()
    named = mentions(text, context)
    gone: list[tuple[int, int]] = []
    struck: set[str] = set()
    for part in sentences(text):
        account = _strikes(part, named, context)
        if account and _has_one_line(account, part, whole, context):
            gone += [(part.start, part.end), *_lines_of(account, part, text, named)]
            struck.add(account)
    return blanked(text, sorted(gone)) if gone else text, frozenset(struck)


_CUE = Late(r"\b(?:strike|scratch|delete|drop|remove|cross|scrap|omit|take|leave|skip|keep)\b")


def _strikes(part: Sentence, named: Sequence[Mention], context: Context) -> str:
    """Give the account of the one client whom a sentence strikes; nothing where it strikes none."""
    text = lowered(part.text)
    inside = [one for one in named if part.start <= one.start < part.end]
    if not inside or any(one.accounts == OTHER for one in inside) or part.text.rstrip().endswith("?"):
        return ""
    them = clients(part.text, part.start, inside, context)
    accounts = {account for one in them for account in one.accounts}
    for one in them:
        text = text[: one.start] + _MASK * (one.end - one.start) + text[one.end :]
    found = _STRUCK.fullmatch(text) if len(accounts) == 1 else None
    if found is None or _NOT.search(text, 0, found.start("why") if found["why"] else len(text)):
        return ""
    return "" if found["why"] and _MORE.search(found["why"]) else accounts.pop()


def _has_one_line(account: str, part: Sentence, whole: str, context: Context) -> bool:
    """Tell whether of all that was written one line above the sentence names the account, and that one nobody else."""
    begin = whole.find(part.text)
    named = mentions(whole, context)
    lines = _lines(account, whole, named, begin, begin + len(part.text))
    if begin < 0 or len(lines) != 1:
        return False
    ((start, end),) = lines
    return end <= begin and {name for one in named if start <= one.start < end for name in one.accounts} == {account}


def _lines_of(account: str, part: Sentence, text: str, named: Sequence[Mention]) -> set[tuple[int, int]]:
    """Give where lines of the words that are read as prose name the account, but for the sentence itself."""
    return _lines(account, text, named, part.start, part.end)


def _lines(account: str, text: str, named: Sequence[Mention], begin: int, stop: int) -> set[tuple[int, int]]:
    """Give where lines of a text name the account outside a stretch of it."""
    found: set[tuple[int, int]] = set()
    for one in named:
        if account in one.accounts and not begin <= one.start < stop:
            end = text.find("\n", one.start)
            found.add((text.rfind("\n", 0, one.start) + 1, len(text) if end < 0 else end))
    return found
