"""Is what a co-holder says an anecdote, or a reluctance that is over? Where all sign, neither objects to the order.

"Esther says to add that your envelope had no stamp", "Layla put the letter before me and said, 'Ibrahim, this is not a flyer.'" speak of other things: nothing in
the sentence is of the offer, of what anybody wants, or only points at something. "Samuel was against. Last night we compromised." tells of what is past.
What somebody still says, wants or has not done stays an objection.
"""

from __future__ import annotations

import re
from functools import lru_cache

from nlp.patterns.late import Late

_SAYS = re.compile(
    r"(?:['’]s\s+(?:[\w-]+\s+){1,2}?)?[^.;:!?]{0,70}?\b(?:says?|said|points?\s+out|pointed\s+out|adds?|added|remarks?|remarked|complains?|complained|tells?\s+(?:me|us)|told\s+(?:me|us)|asks?|asked|swears?|claims?|noticed|observed|observes)\b",
    re.IGNORECASE,
)
_ASIDE = Late(
    r"\bnot\s+(?:un\w+ly|without\s+(?:reason|cause|justice|a\s+smile|some\s+\w+)|to\s+mention|for\s+the\s+first\s+time)\b|\bno\s+doubt\b|\bnot\s+to\s+forget\b|\bto\s+(?:add|say|mention|tell\s+(?:you|them)|remind\s+you|pass\s+on)\s+(?:to\s+you\s+)?that\b"
    r"|\b(?:this|it|that)\s+(?:is|was)(?:\s+not|n['’]t)\s+(?:an?\s+|just\s+(?:an?\s+|another\s+)?|another\s+|some\s+)?(?:flyers?|advertis\w+|ads?\b|junk(?:\s+mail)?|bills?|spam|catalog(?:ue)?s?|coupons?|magazines?|newspapers?|jokes?|circus|lottery|raffle|menus?|cookbooks?|comics?|postcards?|greeting\s+cards?)\b",
    re.IGNORECASE,
)
"""Denies nothing of the step: a manner of saying, what leads in, or that our letter is an advertisement."""
_ON_IT = Late(
    r"\b(?:exchang\w*|tender\w*|swap\w*|trad(?:e|es|ed|ing)|offers?|deals?|notes?|bonds?|holdings?|positions?|company|lexington|ideas?|plans?|risks?|gambl\w*|los(?:e|es|ing|s)|debts?|stocks?|shares?|sell\w*|sold|part(?:ing)?|giv(?:e|es|ing)|"
    r"sign(?!s?\b\s+(?:on|at|in)\s+the\b)\w*|authori\w*|agree\w*|consent\w*|approv\w*|object\w*|want\w*|wish\w*|prefer\w*|need\w*|sure|happy|certain|mind|convinced|thinks?|thought|believ\w*|decid\w*|know\w*|nobody\s+asked|without\s+(?:asking|being|telling|his|her|him)|"
    r"should|would|might|(?-i:may)|if|unless|until|till|yet|still|once|wait\w*|hold\w*|hurry|again(?:st)?|oppos\w*|refus\w*|doubt\w*|hesitat\w*|reluctan\w*|unsure|uncertain|undecided|wary|nervous|worr\w*|afraid|uneasy|unhappy|angry|upset|furious|ready|"
    r"change[sd]?|changing|leav\w*|left|parted|belongs?|names?|rush|haste|better|best|good|bad|enough|percent|interest|rates?|terms|numbers|figures?|amounts?|add\s+up|accounts?|trusts?|no\s+such|here|money|half|mine|hers|ours|trap\w*|swindl\w*|cheat\w*|crook\w*|fool\w*|mistake|regret\w*|wrong|worse|worth\w*|life|behalf|done|doing|happen\w*|over\s+(?:his|her|my)|dead|no\s+(?:thanks?|way|deal|more|good)|"
    r"it|them|these|those|this(?!\s+(?!is\b|was\b|will\b|should\b|would\b|can\b|one\b|deal\b|time\b)[a-z]+)|(?<!says\s)(?<!said\s)(?<!out\s)(?<!me\s)(?<!us\s)that(?=\s*(?:[.,;!?'’”\"]|$|\s(?:is|was|will|would|one)\b)))\b"
    r"|\bno\s*(?:[.,;:!?”\"'’]|$)|\b(?:says?|said)\s+(?:\w+\s+)?no(?:t|pe)?\b|\b(?:not|never|without)\s+(?:to|with|for|on|in|at|from|by|now|today|so|ever|again|me|him|her|us|you|his|my|our|really|keen|going|having|getting|asked|told|been|just|only|entirely|all|(?:a|one|the)\s+(?:chance|prayer|penny|cent|dime|nickel|hope|single|bit|million|word))\b"
    r"|(?:\b(?:not|never)|n['’]t)\s*(?:[.,;!?”\"]|$)|(?:\bdo\s+not|\bdon['’]t|\bnever)\s+(?:\w+ly\s+|ever\s+)?(?:send|mail|post|write|answer|go|touch|do|bother|move|let|listen|look|read|open|see|saw|heard)\b|(?:\bnot|\bnever|n['’]t)\s+(?:\w+\s+)?(?:read|seen|looked|heard|met|spoken|talked|opened|received)\b"
    r"|\b(?:i|we|you|one|he|she|they)\s+(?:am|are|is|was|were|has|have|had|can?|could|must|shall|ought|will|do|does|did)\s*(?:not|n['’]t|never)\b",
    re.IGNORECASE,
)
"""On the exchange, on what somebody wants or does, or only pointing at something."""
_LONGEST = 300
"""Characters of what somebody says."""
_ENDS = re.compile(r"[.!?][\"”'’]?(?=\s|$)|\n[ \t]*\n")


def of_other_things(text: str, place: int) -> bool:
    """Tell whether what somebody says, to the end of the sentence, is no word on the exchange. `place`: where his name ends in the text."""
    end = _ENDS.search(text, place, place + _LONGEST)
    if end is None and len(text) > place + _LONGEST:
        return False
    said = _ASIDE.sub(" ", " ".join(text[place : end.end() if end else len(text)].split()))
    return _SAYS.match(said) is not None and _ON_IT.search(said) is None


_WAS_AGAINST = Late(
    r"\s+(?:(?:had|has)\s+)?(?:(?:at\s+first|first|once|originally|initially|all\s+along)\s+)?(?:was|were|had\s+been|wanted\s+(?:me\s+|us\s+)?to|wished\s+to|hoped\s+to|wasn['’]t|was\s+not)\s+(?:(?:at\s+first|first|once|originally|initially|dead|all|much|totally|quite|set)\s+){0,2}"
    r"(?:against|opposed|for\s+(?:waiting|keeping|holding)|sure|certain|convinced|keen|happy|wait|hold|keep|sit|think|sleep|leave)\b(?P<rest>[^.;:!?\n]*)",
    re.IGNORECASE,
)
"""Behind the name: of what mind somebody was."""
_NOT_OVER = Late(
    r"\b(?:still|and\s+(?:he|she|they)\s+(?:is|are|does|do)|not|never|unless|yet|if|now\s+wants?|today)\b|n['’]t\b|\buntil\s+(?:he|she|i|we|our|my)\b",
    re.IGNORECASE,
)
_CAME_ROUND = Late(
    r"\buntil\s+(?:he|she)\s+(?:saw|read|did|heard|worked|looked|reali[sz]ed|understood|counted|figured|reckoned|added)\b|\b(?:and|but|then|until)\s+(?:(?:he|she|has|have|then|now|finally|at\s+last|soon|since|in\s+the\s+end)\s+){0,4}(?:come|came|comes)\s+(?:a)?round\b(?!\s+to\b)|\b(?:and|but)\s+(?:(?:he|she|then|now|finally|at\s+last)\s+){1,3}(?:gave\s+(?:in|way)|relented|agreed|agrees)\b(?=\s*(?:[.,;!]|$|with\s+me|now|after|in\s+the\s+end))|\b(?:and|but)\s+(?:now\s+)?(?:we\s+are|we['’]re)\s+both\s+(?:for\s+(?:it|this)|in\s+favou?r|agreed|of\s+one\s+mind)\b",
    re.IGNORECASE,
)
_SETTLED = Late(
    r"(?<!not\s)(?<!never\s)\b(?:(?:but|so|then|now|finally|in\s+the\s+end|last\s+night|this\s+morning|yesterday|at\s+last|today)\W+){0,2}(?:we|both\s+of\s+us|the\s+two\s+of\s+us)(?:['’]ve|['’]re|\s+have|\s+are|\s+both|\s+finally|\s+at\s+last|\s+then|\s+now){0,3}\s+(?:compromised|agreed|settled|met\s+in\s+the\s+middle|shook\s+hands|made\s+up\s+our\s+minds|came\s+to\s+terms|agree|of\s+one\s+mind|for\s+it|in\s+favou?r)\b(?!\s+to\s+(?:disagree|differ|wait|ask|talk|think))"
    r"|\bthe\s+(?:figure|number|amount|split)\s+(?:(?:above|below|here|in\s+this\s+(?:mail|letter))\s+)?is\s+(?:what\s+came\s+(?:out|of)|where\s+we\s+(?:met|ended|landed|came\s+out)|our\s+compromise|what\s+we\s+(?:settled|agreed))",
    re.IGNORECASE,
)
"""Both are said to be of one mind now, or to have met."""
_STILL_DOES = Late(
    r"\b(?:he|she|they|we)\s+(?:is\s+|are\s+|do(?:es)?\s+)?(?:not|still)\b|\bstill\s+(?:wants?|against|unsure|not|is|does)\b|\bnot\s+(?:yet\s+)?(?:agreed|settled|decided)\b",
    re.IGNORECASE,
)


def came_round(text: str, place: int) -> bool:
    """Tell whether somebody was of another mind once, and gave in, or both are said to have met since. `place`: where his name ends in the text."""
    once = _WAS_AGAINST.match(text, place)
    if once is None:
        return False
    if _CAME_ROUND.search(once["rest"]) is not None:
        return _last_of_still(text) < place
    if _NOT_OVER.search(once["rest"]) or _last_of_still(text) >= once.end():
        return False
    return _settled(text)


@lru_cache(maxsize=4)
def _last_of_still(text: str) -> int:
    """Give where a text says for the last time that somebody still is, or is not, of a mind; -1 where it never does."""
    return max((found.start() for found in _STILL_DOES.finditer(text)), default=-1)


@lru_cache(maxsize=4)
def _settled(text: str) -> bool:
    """Tell whether a text says that both are of one mind."""
    return _SETTLED.search(text) is not None
