"""Which sentences of a mail leave open only another account of its sender, and say so of that account alone.

"My retirement account I haven't made up my mind about; I'll write about that one separately." puts off the retirement account, beside an order
for the other by its number or name. Whose doubt it is of, its topic tells: the account that begins the sentence, or that its doubt is about.
"""

from __future__ import annotations

from collections.abc import Sequence

from nlp.accounts.door import OTHER, Mention, mentions
from nlp.context import Context
from nlp.patterns.late import Late
from nlp.patterns.possible import lowered
from nlp.pipes.sentences.sentences import spans
from nlp.sentence import plain

_I = r"(?:i|we)"
_OPEN = (
    rf"(?:{_I}(?:\s+have|'ve)?\s+(?:still\s+)?(?:haven't|have\s+not|not|am\s+yet\s+to|have\s+yet\s+to|yet\s+to)\s+(?:yet\s+|really\s+|quite\s+|fully\s+)*(?:decided?|ma[dk]e\s+up\s+(?:my|our)\s+minds?|ma[dk]e\s+(?:up\s+)?(?:a|my|our)\s+(?:decision|mind)|come\s+to\s+a\s+decision|settled)"
    rf"|{_I}\s+(?:still\s+)?(?:can't|cannot|can\s+not|couldn't)\s+(?:yet\s+|quite\s+|really\s+)*(?:decide|make\s+up\s+(?:my|our)\s+minds?|say)"
    rf"|{_I}(?:\s+am|\s+are|'m|'re)\s+(?:still\s+|as\s+yet\s+)?(?:undecided|deciding|thinking(?:\s+it\s+over)?|torn|mulling(?:\s+it\s+over)?|considering|not\s+(?:yet\s+)?(?:decided|sure|ready)|on\s+the\s+fence|of\s+two\s+minds|in\s+two\s+minds)"
    rf"|{_I}\s+(?:still\s+)?need\s+(?:more\s+|some\s+)?time|(?:the\s+)?jury\s+is\s+(?:still\s+)?out|(?:is|remains)\s+(?:still\s+)?(?:undecided|open|up\s+in\s+the\s+air))"
)
_OF = r"(?:about|on|over|with|for|regarding|what\s+to\s+do\s+with|what\s+to\s+do\s+about|as\s+to)"
_TOPIC_FIRST = Late(
    rf"\W*(?:(?:and|but|now|well|as\s+for|as\s+to|about|regarding|concerning|on|for|with)\s+){{0,2}}(?:the\s+|my\s+|our\s+)?\x00(?:\s+(?:account|one|notes|money))?\s*[,:–—-]?\s*(?:which\s+|that\s+)?{_OPEN}\b"
)
_TOPIC_LAST = Late(rf"\W*(?:(?:and|but|though|well)\s+)?{_OPEN}(?:\s+yet)?\s+{_OF}\s+(?:the\s+|my\s+|our\s+)?\x00")
"""A doubt that begins with its topic, or ends in it; the account stands as a zero byte."""
_DRAWS_IN = Late(
    r"\b(?:both|all|everything|either|neither|other|same|together|too|also|as\s+well|this\s+(?:one|account|instruction|mail|order)|these|anything|exchang\w*|tender\w*|swap\w*|do(?:n't|\s+not)|hold|wait|stop|if|unless|until|till|first|before|instead|instructions?|orders?|above|cancel\w*|ignore|nor|not\s+(?:the|my))\b"
)
"""What might draw the account that is instructed into what is said of another one."""


def open_elsewhere(text: str, context: Context) -> tuple[tuple[int, int], ...]:
    """Give where sentences stand that leave open only an account of which no other sentence speaks, beside another that is named."""
    if len(context.sender_accounts) < 2 or context.role == "broker" or not _OPENS.search(lowered(plain(text))):
        return ()
    named = [one for one in mentions(text, context) if one.accounts != OTHER]
    found = []
    for start, end in spans(text):
        inside = [one for one in named if start <= one.start < end]
        topic = inside[0].accounts if inside else ()
        if len(topic) == 1 and _only_open(text, start, end, inside) and _others_named(named, inside, topic[0]):
            found.append((start, end))
    return tuple(found)


_OPENS = Late(_OPEN)


def _only_open(text: str, start: int, end: int, inside: Sequence[Mention]) -> bool:
    """Tell whether a sentence leaves its topic open, and says nothing that could be said of more than that."""
    one = inside[0]
    if any(other.accounts != one.accounts for other in inside):
        return False
    low = lowered(plain(text))
    marked = f"{low[start : one.start]}\x00{low[one.end : end]}"
    found = _TOPIC_FIRST.match(marked) or _TOPIC_LAST.match(marked)
    return found is not None and _DRAWS_IN.search(marked, found.end()) is None


def _others_named(named: Sequence[Mention], inside: Sequence[Mention], topic: str) -> bool:
    """Tell whether the rest of the mail names another account, by itself, and never this one."""
    rest = [one for one in named if one not in inside]
    return any(len(one.accounts) == 1 for one in rest) and all(topic not in one.accounts for one in rest)
