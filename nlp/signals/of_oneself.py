"""Is what somebody never signed, did not ask for or does not agree to told of himself and of life? Then it is no complaint.

"I do not sign what I have not read", "we never agreed on a car before", "I do not ask for your opinion of the rule", "I don't approve of gambling" deny
nothing that we did. "I did not approve any exchange", "I do not approve of how you do business", "we never agreed to this" do, and so does whatever
speaks of us outright.
"""

from __future__ import annotations

import re

from nlp.patterns.late import Late
from nlp.signals.us_and_others import names_us_outright

_STEP = r"(?:exchang\w*|tender\w*|swap\w*|sales?|sell\w*|offers?|orders?|instruct\w*|elect\w*|amounts?|withdraw\w*|consent\w*|authori\w*|signature|participat\w*)"
_HABIT = Late(
    r"\bnever\s+(?:\w+\s+)?(?:signed|agreed\s+to|approved|ordered)\s+(?:off\b|(?:anything|a\s+thing|a\s+paper|a\s+(?:contract|document|form|cheque|check))\s+(?:i|he|she|they|that\s+(?:i|he|she|they)|without|unread|unseen|before|(?:on\s+)?the\s+(?:same\s+|first\s+)?(?:day|night|moment|minute|week)|in\s+(?:a\s+hurry|haste|anger|(?:my|his|her)\s+life)|at\s+(?:night|once|first)|off\s+(?:the|a|of)|from\s+an?)\b)"
    r"|\b(?:do\s+not|don't|does\s+not|doesn't)\s+(?:\w+\s+)?sign\s+(?:(?:what|anything|things?|papers?|a\s+(?:thing|paper|contract|document|form)|whatever)\s+(?:that\s+)?(?:(?:i|we)(?:'ve)?\s+(?:have\s+not|haven't|do\s+not|don't|did\s+not|didn't|cannot|can't)|without|unread|unseen|until|before|lightly|in\s+(?:a\s+hurry|haste))|(?:lightly|in\s+(?:a\s+hurry|haste)|unread|blind)\b)",
)
"""A careful habit: "I never signed anything I hadn't read", "I do not sign what I have not looked up"."""
_NOT_ASKED_OF_US = Late(
    r"\b(?:do\s+not|don't)\s+ask\s+you\s+to\s+(?!(?:tender|exchang\w*|swap|sell|do|put|move|touch|act|instruct|give|turn|trade|sign)\b)[a-z]+\b"
    r"|\b(?:do\s+not|don't)\s+(?:\w+\s+)?(?:ask|request)\s+(?:for\s+)?(?:your\s+|any\s+|anybody's\s+|anyone's\s+|my\s+\w+'s\s+|the\s+\w+'s\s+)?(?:advice|opinions?|views?|sympathy|pity|help|favou?rs?|blessing|understanding|indulgence|praise|much|more|miracles?|charity|guarantees?|promises?|thanks)\b"
)
"""What the sender does not ask of us now is no denial of what we did: "I do not ask you to compare any", "I do not ask for your opinion"."""
_UNASKED = Late(
    r"\b(?:did\s+not|didn't)\s+(?:\w+\s+)?ask\s+(?:for\s+)?(?:any\s+|anybody's\s+|anyone's\s+|my\s+\w+'s\s+|(?:his|her|their)\s+)?(?:advice|opinions?|views?|sympathy|pity|help|favou?rs?|blessing|much|more|company|miracles?|charity)\b"
)
"""What nobody asked other people for: "I did not ask for advice and got it from everybody at the club"."""
_OF_ONE_MIND = Late(
    rf"\bagree[ds]?\s+(?:with\s+each\s+other\b|(?:on|about|upon|over)\s+(?!(?:this|that|it|these|those|any|your|my)\b|(?:the|an?)\s+(?:\w+\s+){{0,2}}?{_STEP}\b|what\s+you\b)(?!anything\b(?!\s+(?:else|except|this|so|as|until|till|before|but|in\s+(?:our|all|my)|since|for\s+\w+\s+years|all\s+(?:year|summer|our)))|{_STEP}\b))"
)
"""Of what two people do, or do not, agree on between themselves: "we never once agreed on a car until this spring"."""
_OPINION = Late(
    r"\b(?:do\s+not|don't|does\s+not|doesn't|never|not)\s+(?:\w+\s+){0,2}?(?:agree[ds]?\s+with\s+(?!(?:it|this|that|any|the\s+(?:exchange|tender|offer|terms?|instruction|order|amount|entry|figures?))\b)|approve[ds]?\s+of\s+(?!(?:it|any|the\s+(?:exchange|tender|offer|terms?|instruction|order|way)|how|being|what|this|that\s+(?:exchange|tender|offer|instruction|order))\b)|orders?\s+(?:(?:from|off|out\s+of|by|in)\s|my\s+(?:life|days|affairs)\b))"
)
"""What somebody does not approve of, or whom he does not agree with, as such: "I don't approve of gambling"."""
_DENYING = re.compile(r"\b(?:agree|approve|order|ask|sign|request|consent|gave|permission|say-so)")
"""Words of a complaint that deny something; others only scold."""
_CONSENT_OF = Late(r"without\s+(?:my|our)\s+[\w-]+'s?\s+(?:[\w-]+\s+)?\w+$")
"""Somebody else's consent: "without my daughter's consent I don't even buy shoes"."""


def told_of_oneself(sentence: str, words: str) -> bool:
    """Tell whether what is denied is a habit, an opinion or a thing between other people.

    `sentence`: in small letters with plain apostrophes; `words`: those of it that could complain.
    """
    if not _DENYING.search(words):
        return False
    if _NOT_ASKED_OF_US.search(sentence):
        return not names_us_outright(_NOT_ASKED_OF_US.sub(" ", sentence))
    if names_us_outright(sentence):
        return False
    of_life = any(one.search(sentence) for one in (_HABIT, _UNASKED, _OF_ONE_MIND, _OPINION))
    return of_life or _CONSENT_OF.match(words) is not None
