"""An amount alone amid talk of what others say or did: "She asked me would I like to tender. I said I'd like to win the Daytona. 20,000 on my account.".

A figure, or "the whole lot of 'em", answers our letter and is an order. Where another sentence of the mail has the act in somebody's mouth, or in a year that
is gone, and none has it in the sender's own, the figure may as well say how much there is. What we asked ourselves ("You asked whether I tender") is answered.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.patterns.late import Late
from nlp.patterns.wordlists import listed
from nlp.turning.passage import Spoken
from nlp.turning.terms import ADVISER, KIN

_ALONE = listed(
    "the a my our all whole entire full lot of on in for from account acct no number is now so and well still notes note bonds bond lexington "
    "thousand hundred 'em em them these those face dollars position i we have got had hold own one two three four five six seven eight nine ten eleven "
    "twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety settlement us"
)
"""Words that order nothing."""
_OTHERS = Late(
    rf"\b(?:he|she|they|everybody|everyone|people|folks)\b|\b(?:my|our|the)\s+(?:\w+\s+)?(?:{KIN}|{ADVISER}|lady|missus|man|woman)\b|\b(?:19|20)\d\d\b",
    re.IGNORECASE,
)
_WE_ASKED = re.compile(r"\byou\s+(?:ask|asked|say|said|want|wanted|wrote|write|tell|told)\b", re.IGNORECASE)
_TOKEN = re.compile(r"[\w$',.’-]+")


def amid_talk(sentences: Sequence[Spoken]) -> str:
    """Give the sentence that has the act in another's mouth where the mail's own election is an amount alone; nothing where it is more."""
    electing = [one for one in sentences if one.elects]
    if not electing or not all(_is_alone(one.text) for one in electing):
        return ""
    return next(
        (
            one.text
            for one in sentences
            if one.acts and not one.elects and _OTHERS.search(one.text) and not _WE_ASKED.search(one.text)
        ),
        "",
    )


def _is_alone(text: str) -> bool:
    """Tell whether a sentence is of figures, numbers of accounts and words that order nothing."""
    words = [word.strip(".,'’-").lower() for word in _TOKEN.findall(text)]
    return all(not word or word in _ALONE or any(sign.isdigit() for sign in word) for word in words)
