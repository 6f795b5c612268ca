"""An account that the mail names by its number, and for which nothing was read: what was said of it may have been lost.

"IRA (LX-1010): please tender $20,000, keep the rest / Individual (LX-1009): do not tender" read for one account alone is read wrongly. An
account of which the mail only says that nothing has come yet, or that it is left alone, needs no line.
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
    r"\b(?:nothing|no\s+(?:word|answer|reply|response|instructions?|decision|news|action|change|reply)|not\s+(?:yet|affected|concerned|part|in)|separately|later|other\s+account|still|await\w*|waiting|pending|tbd|to\s+follow|(?:have|has)(?:n['’]t|\s+not)|stays?\s+(?:as|put|in|where)|remains?|unchanged|unaffected|leave|left|ignore|disregard|instead\s+of|not|thinking|undecided|previous(?:ly)?|already|earlier|last\s+week|yesterday|sent|wrote|confirmed)\b",
    re.IGNORECASE,
)
"""How a sentence speaks of an account that needs no line of its own."""
_ELECTS = Late(
    r"\b(?:do\s+not\s+(?:tender|exchange)|declin\w+|no\s+tender|tender|exchange|withdraw|take\s+(?:them|it|these|both)\s+out|pull)\b",
    re.IGNORECASE,
)


def unanswered(
    result: tuple[Instruction, ...], mentions: Sequence[Mention], said: Sequence[Statement], own: Sequence[str]
) -> tuple[tuple[Instruction, ...], tuple[Why, ...]]:
    """Lower clean lines to a question where an account named by number has none; and say which.

    `mentions`: the accounts named in subject and mail; `said`: the mail's statements; `own`: the sender's accounts.
    """
    answered = {line.account for line in result}
    if not result or None in answered:
        return result, ()
    for mention in mentions:
        if not mention.sure or mention.accounts == OTHER or len(mention.accounts) != 1:
            continue
        account = mention.accounts[0]
        if account in answered or account not in own:
            continue
        around = [one for one in said if one.start <= mention.start < one.end] or [
            one for one in said if account in (one.accounts or ())
        ]
        words = " ".join(one.text for one in around)
        if not around or (_NO_LINE.search(_ELECTS.sub("", words)) and not _ELECTS.search(words)):
            continue
        questions = tuple(map(asked_if_electing, result))
        meaning = "An account is named for which nothing was read."
        return questions, (Why("account_left_over", meaning, mention.text, newly_asked(result, questions)),)
    return result, ()
