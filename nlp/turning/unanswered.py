"""An account that the mail names, and for which nothing was read: what was said of it may have been lost.

"IRA (LX-1010): please tender $20,000, keep the rest / Individual (LX-1009): do not tender" read for one account alone is read wrongly. An
account of which the mail only says that nothing has come yet, or that it is left alone, needs no line. One that a holder names in words
("my IRA") may stand in talk as well: it needs a line where its words are of an election, or where it is a label with nothing read behind it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.accounts.door import OTHER, Mention
from nlp.instruction import Instruction, Why
from nlp.lines_asked import asked_if_electing, newly_asked
from nlp.patterns.late import Late
from nlp.statements import Statement

_NO_LINE = Late(
    r"\b(?:nothing|no\s+(?:word|answer|reply|response|instructions?|decision|news|action|change|reply)|not\s+(?:yet|affected|concerned|part|in)|separately|later|other\s+account|still|await\w*|waiting|pending|tbd|to\s+follow|(?:have|has)(?:n['’]t|\s+not)|stays?\s+(?:as|put|in|where)|remains?|unchanged|unaffected|leave|left|ignore|disregard|instead\s+of|not|thinking|undecided|previous(?:ly)?|already|earlier|last\s+week|yesterday|sent|wrote|confirmed|another\s+(?:day|time|mail|e-?mail|letter)|(?:will|['’]ll)\s+write)\b",
    re.IGNORECASE,
)
"""How a sentence speaks of an account that needs no line of its own."""
_ELECTS = Late(
    r"\b(?:do\s+not\s+(?:tender|exchange)|declin\w+|no\s+tender|tender|exchange|withdraw|take\s+(?:them|it|these|both)\s+out|pull)\b",
    re.IGNORECASE,
)


_OF_AN_ELECTION = Late(
    r"\b(?:declin\w+|refus\w+|reject\w*|accept\w*|participat\w*|opt|opts|abstain\w*|sits?|pass(?:es)?|turn(?:s|ing)?|tender\w*|exchang\w*|swap\w*|convert\w*|roll|goes|stays?|staying|keep\w*|leave|out|yes|no|none|nothing|full|all|half|whole|everything|completely|partly|partially|likewise|as\s+well|in\s+part|put|hold|holds|holding|held|retain\w*|another\s+(?:story|matter)|differen\w+|in(?!\s+(?:my|the|our)\b))\b",
    re.IGNORECASE,
)
"""Words in whose company an account named in words is more than talk."""
_ALONE = Late(
    r"(?:\W|\b(?:and|but|as|for|to|the|my|our|of|in|from|with|on|regarding|concerning|about|notes?|bonds?|account|ones?|also|then|now|please|well|so|of\s+course)\b)*"
)
"""What stands around an account of which the next clause may say something."""
_NOT_THAT = Late(
    r"\W*(?:and\s+)?(?:not|rather\s+than|instead\s+of|as\s+opposed\s+to)\s+(?:(?:for|from|in|of)\s+)?(?:(?:the|my)\s+)?",
    re.IGNORECASE,
)
"""Before an account that is set apart from the one that is meant: "LX-1009 (not the IRA)"."""
_EDGE = re.compile(r"[,;:.!?\n()]")
_LABEL = re.compile(r"\W*[\w'’. -]{2,40}[:=–—-]\W*(?:\w+\W*){0,4}")
"""A label, with hardly anything behind it: "IRA:"."""


def unanswered(
    result: tuple[Instruction, ...],
    mentions: Sequence[Mention],
    said: Sequence[Statement],
    own: Sequence[str],
    *,
    words: bool = False,
) -> tuple[tuple[Instruction, ...], tuple[Why, ...]]:
    """Lower clean lines to a question where an account that is named has none; and say which.

    `mentions`: the accounts named in subject and mail; `said`: the mail's statements; `own`: the sender's accounts; `words`: also those
    that are named in words.
    """
    answered = {line.account for line in result}
    if not result or None in answered:
        return result, ()
    for mention in mentions:
        if mention.accounts == OTHER or len(mention.accounts) != 1 or not (mention.sure or words):
            continue
        account = mention.accounts[0]
        if account in answered or account not in own:
            continue
        around = [one for one in said if one.start <= mention.start < one.end] or [
            one for one in said if account in (one.accounts or ())
        ]
        if not mention.sure:
            around = [one for one in around if mention.text.strip() in one.text]
        spoken = " ".join(one.text for one in around)
        if not around or (_NO_LINE.search(_ELECTS.sub("", spoken)) and not _ELECTS.search(spoken)):
            continue
        if not mention.sure and not (_told_to_do(mention, around) or _LABEL.fullmatch(spoken)):
            continue
        questions = tuple(map(asked_if_electing, result))
        meaning = "An account is named for which nothing was read."
        return questions, (Why("account_left_over", meaning, mention.text, newly_asked(result, questions)),)
    return result, ()


def _told_to_do(mention: Mention, around: Sequence[Statement]) -> bool:
    """Tell whether what is said right around an account named in words may be of what it does."""
    for one in around:
        place = one.text.find(mention.text.strip())
        before = _EDGE.split(one.text[:place])[-1]
        behind = _EDGE.split(one.text[place + len(mention.text.strip()) :])[0]
        if _NOT_THAT.fullmatch(before) and not behind.strip():
            continue
        near = f"{before} {behind}"
        if one.amounts or _OF_AN_ELECTION.search(near) or _ALONE.fullmatch(near.lower()):
            return True
    return False
