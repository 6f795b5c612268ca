"""Whether a sentence holds nothing that could unsay, bound or put off a no: "I'm not sure I trust the stamp on the envelope".

Who only declines, or takes back, gives his reasons with it, and those are full of doubt, of waiting and of conditions: about the company, the new notes,
himself and the world. What could unsay, bound or put off a no comes from a few fields, and is named here: a time for which it holds, a second look,
another's word, a better offer, what is left to us, a step that is taken after all, a word that sets right.
"""

from __future__ import annotations

import re

from nlp.patterns.late import Late
from nlp.patterns.possible import lowered

_LONGEST = 260
"""Characters of such a sentence."""
_SHORTEST = 5
"""Words of one; in fewer the no itself may be what is doubted: "Maybe.", "I think so."."""
_FOR_A_TIME = (
    r"\bfor\s+(?:now|today|the\s+(?:moment|present|time\s+being)|a\s+while|this\s+(?:week|month|round))\b|\bat\s+(?:this\s+(?:time|point|stage|juncture)|present|the\s+moment|first|least)\b|\bright\s+now\b|\bjust\s+(?:yet|now)\b|\byet\b"
    r"|\bmean(?:while|time)\b|\bso\s+far\b|\blater\b|\bsoon\b|\btomorrow\b|\btonight\b|\bnext\s+\w+|\bdeadline\b|\bexpir\w+|\blast\s+(?:day|minute|moment|week)\b|\bin\s+time\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\bthe\s+\d{1,2}(?:st|nd|rd|th)\b"
    r"|\b(?:until|till?|before|once|as\s+soon\s+as|after)\s+(?:i|we|you|he|she|they|my|our|the\s+(?:board|committee|vote|meeting|trustees|deadline|rate|price|terms)|that|then|it)\b|\bonly\s+(?:if|when|once|after|until)\b|\bunless\b|\bprovided\b|\bas\s+long\s+as\b|(?:^\W*|[,;:]\s*|\bor\s+)otherwise\b|\bin\s+(?:that|which)\s+case\b"
)
_A_SECOND_LOOK = (
    r"\bre-?(?:consider|think|visit|read|evaluat)\w*|\bchang\w+\s+(?:\w+\s+)?(?:minds?|course|tack)\b|\bsecond\s+(?:thoughts?|look|opinion)\b|\banother\s+(?:look|think|chance|word)\b|\b(?:think|thinking|look|looking|talk|talking|mull\w*|chew\w*|go|going|sleep\w*|pray\w*)\s+(?:\w+\s+){0,2}?(?:over|about|again|on\s+(?:it|this|that)|through)\b|\bthinking\b|\breading\b"
    r"|\bdecid\w+|\bdecision\b|\bundecided\b|\btorn\b|\bfence\b|\bleaning\b|\btempt\w*|\bopen\s+(?:to|mind\w*)\b|\bpersuad\w+|\bconvinc(?:e|es)\s+(?:me|us)\b|\bcould\s+be\s+(?:convinced|talked|won)|\bconsider\w*|\bsee\s+(?:what|how|whether|if|which|who)\b|\b(?:am|are|is|'m|'re|be|keep)\s+(?:\w+\s+)?(?:waiting|awaiting|asking|checking|weighing)\b|\bawait\w*"
    r"|\blet\s+(?:you|me|us|them|him|her)\s+know\b|\bget\s+back\b|\bbe\s+in\s+touch\b|\bhear(?:d)?\s+(?:back\s+)?from\b|\b(?:write|call|ask|try|come|tell|answer)\b[^.;!?]{0,30}\bagain\b|\bnot\s+(?:so\s+|too\s+|entirely\s+|quite\s+|altogether\s+)?(?:sure|certain|decided)\s*(?:$|[.,;!]|about\s+(?:it|this|that|my|the\s+no)|(?:if|whether|that)\s+(?:i|we|it|this|that)\b|(?:this|that|it)\s+is\b)"
    r"|\b(?:do\s+not|don't|dunno)\s+know\s*(?:$|[.,;!]|(?:what|whether|if)\b)|\bmistake\b|\bmisgiving\w*|\bregret\w*|\bcome\s+(?:around|round)\b|\bleave\s+(?:the\s+door|it\s+open)|\boptions?\b"
    r"|\b(?:can't|cannot|couldn't|could\s+not)\s+(?:quite\s+|really\s+)?tell\b|\bwhat(?:'s|\s+is)\s+best\b|\b(?:for\s+the|is|'s)\s+best\b|\bslept\b|\bfeeling\b|\b(?:wrong|right)\s+(?:call|move|choice|thing|step)\b|\bwhether\b"
)
_ANOTHERS_WORD = r"\b(?:board|committee|co-?trustees?|court|judge|council|vote|votes|voting|approv\w+|consent\w*|permission|say-?so|authori\w+|blessing|final\s+(?:say|word)|last\s+(?:say|word)|up\s+to)\b|\b(?:he|she|they|wife|husband|son|daughter|lawyer|accountant|broker|partner|brother|sister|other\s+\w+)\s+(?:still|disagrees?|objects?|insists?|wants?|prefers?|says?\s+(?:yes|do\s+it|go|take)|would\s+(?:rather|like|prefer)|is\s+(?:for|all\s+for))\b"
_A_BETTER_OFFER = r"\b(?:sweeten\w*|rais(?:e|es|ed|ing)|improv\w+|extend\w*|better\s+(?:offer|deal|terms|rate|price|coupon|one)|higher|more\s+(?:cash|interest|money|time)|(?:right|fair|good)\s+(?:price|terms|offer)|another\s+(?:story|matter|thing|offer)|different\s+(?:story|matter|thing|tune|answer)|talk\s+(?:turkey|business)|we(?:'ll|\s+(?:will|can))\s+talk|might\s+be\s+(?:game|interested)|game|jump|bite|would\s+be\s+(?:game|interested|willing|happy|glad|fine|different))\b"
_LEFT_TO_US = r"\byou(?:'d|r)?\s+(?:think|say|want|can|could|feel|believe|disagree|tell|decide|recommend|suggest|advise|know\s+(?:better|something)|see\s+(?:fit|it)|may|might|should|must|need|have|hear|call|choice|judg\w+|advice|opinion|view)\b|\b(?:please|kindly|advise|go\s+ahead|call\s+me|ring\s+me|phone\s+me|ask\s+me|tell\s+me|remind\s+me|do\s+(?:it|so|what|as|whatever)|feel\s+free)\b|\?"
_AFTER_ALL = r"\b(?:tender\w*|exchang\w*|swap\w*|convert\w*|participat\w+|accept\w*|sign\w*|take\s+(?:part|it|them|the\s+(?:offer|deal))|put\s+(?:\w+\s+)?in|go(?:es|ing)?\s+(?:in|along|for\s+it)|come\s+(?:in|along|aboard)|join\w*|say\s+yes|yes|give\s+in|count\s+me\s+in|in\s+favou?r|turn\s+\w+\s+in|send\s+(?:them|it)\s+in|withdraw\w*|should\s+(?:have|do|say|go)|ought\s+to|(?:could|may|might|can)\s+go)\b"
_SETS_RIGHT = r"^\W*or\b|\bwonder\w*\b|\bthen\s+again\b|\bwho\s+(?:knows|can\s+say)\W*$|^\W*(?:no\W+|oh\W+|but\W+)?wait\b|\b(?:please|just|so|and)\s+wait\b|\b(?:actually|hold\s+on|hang\s+on|scratch|strike|sorry|i\s+mean|meant|although|though|except\w*|apart\s+from|but\s+(?:i|we)\s+(?:may|might|could|will|would|do|am|still|can)|other\s+account|all\s+but|the\s+(?:rest|ones|others?|remaining|remainder)|half|part(?:ly)?|some\s+of|most\s+of|mostly|a\s+few|no\s+longer|pending|barring|subject\s+to|depend\w*|conditional\w*|contingent|hinge\w*|amounts?|figures?|wrong\s+(?:about|on|with)\s+(?:the|my|that|how)|joking|kidding|jest|draft|test)\b"
_BEARS_ON_IT = Late(
    f"{_FOR_A_TIME}|{_A_SECOND_LOOK}|{_ANOTHERS_WORD}|{_A_BETTER_OFFER}|{_LEFT_TO_US}|{_AFTER_ALL}|{_SETS_RIGHT}"
)
"""What could unsay, bound or put off a no."""
_NOT_THAT = Late(
    r"\b(?:than|rather\s+than|instead\s+of|no\s+(?:reason|point|sense|need|use|good)\s+(?:to|in|of)|nothing\s+to|without|never|not\s+(?:going|about)\s+to|(?:will|would|do|does|did|am|is|are|can|could|ca|wo)\s*n't(?:\s+\w+)?|(?:will|would|do|did|shall|can)\s+not(?:\s+\w+)?|too\s+\w+\s+to|refuse\s+to|tired\s+of|sick\s+of|done\s+(?:with|believing\s+in))\s+(?:\w+\s+)?"
    r"(?:tender\w*|exchang\w*|swap\w*|convert\w*|trad\w+|sign\w*(?:\s+up)?|accept\w*|participat\w+|join\w*|tak\w+\s+(?:part|it|them|the\s+(?:offer|deal))|giv\w+\s+in|persuad\w+)\b|\bconvinced\s+(?:that\s+)?(?:a|an|the|by|it|this|longer|new)\b"
)
"""The step named in order to refuse it: "than sign up for another promise", "no reason to trade it"."""
_I_MAY = Late(
    r"\b(?:i|we)(?:'ll|'d|\s+(?:will|would|may|might|could|shall|should|want|need|must|hope|plan|intend|mean|have|am\s+going|are\s+going)(?:\s+to)?)"
    r"(?!\s+(?:never|not|rather|sooner|have\s+(?!to\b)|had\b|be\s+(?:wrong|right|a|an|the|old|too|sorry|glad\s+i|happy\s+with|dead|buried|poor|rich|lucky|crazy|mad|stubborn|slow)\b|look\s+(?:a|like)|sound|seem|feel|appear|die|live|lose|starve|survive|manage|no|nothing|little|enough|always)\b|n't\b)(?<!\bhave)\s+(?!\w+ed\b|been\b|held\b|had\b)\w+"
)
"""What the sender may do, will do or wants to: it may be the step after all."""
_HEDGE = Late(
    r"\b(?:probably|possibly|maybe|perhaps|likely|might|may|i\s+(?:think|guess|suppose|believe|reckon|figure)|more\s+or\s+less|sort\s+of|kind\s+of)\b"
)
_A_CONDITION = Late(r"\b(?:if|when|whenever|should\s+(?:it|they|the|he|she|my|i|we))\b")
_HE_WOULD = Late(
    r"\b(?:i|we|me|us)\b(?:'d|'ll|\s+(?:\w+\s+)?(?:would|will|might|may|could|can|shall|do|am|are|want|need|take|go|come|give|sell|buy|bite|listen|jump))\b|\b(?:fine|ok|okay|great|good|different|alright)\s*[.!]*$"
)
"""What the sender would do then, or how he would take it."""


_OTHERS = Late(
    r"\b(?:he|she|they|wife|husband|spouse|co-?trustee|beneficiar\w+|partner|other\s+holder)\b|(?<=[a-z,;] )(?-i:[A-Z])[a-z]+\b",
    re.IGNORECASE,
)
"""Who holds with the sender, or may."""


def cannot_unsay(text: str, *, others: bool) -> bool:
    """Tell whether a sentence holds nothing that could unsay, bound or put off a no. `others`: somebody else has a say in it by right."""
    small = lowered(text)
    if len(text) > _LONGEST or len(small.split()) < _SHORTEST:
        return False
    if others and _OTHERS.search(text):
        return False
    rest = _NOT_THAT.sub(" ", small)
    if _HEDGE.search(small) and rest != small:
        # "I probably won't exchange" doubts the no itself.
        return False
    if _BEARS_ON_IT.search(rest) or _I_MAY.search(rest):
        return False
    return _A_CONDITION.search(rest) is None or _HE_WOULD.search(rest) is None


def names_it_refused(text: str) -> bool:
    """Tell whether a sentence names the step only in order to refuse it: "than sign up for another promise"."""
    return _NOT_THAT.search(lowered(text)) is not None and cannot_unsay(text, others=False)


def hedged(text: str) -> bool:
    """Tell whether a sentence has a word that hedges: "probably", "I guess"."""
    return _HEDGE.search(lowered(text)) is not None


_TURNS_AN_ORDER = Late(
    r"\b(?:figures?|numbers?|amounts?|quantit\w+|lines?|entry|row|stale|outdated|signed|coming|comes?|not|no|nor|never|nobody|nothing|none|without|against|keep\w*|kept|hold\w*|held|wait\w*|stay\w*|remain\w*|pull\w*|cancel\w*|stop\w*|out|back|less|fewer|more|lower\w*|reduc\w*|increas\w*|rais\w*|up\s+to|down\s+to|only|sell\w*|sold|buy\w*|bought|transfer\w*|mov(?:e|es|ed|ing)|di(?:ed|es)|dead|deceased|"
    r"estate|divorc\w*|lawsuit|su(?:es|ed|ing)|lien|pledg\w*|loan|wrong|error|forms?|letters?|den(?:y|ies|ied)|disput\w*|claims?|confus\w*|forg[eo]t\w*|ill|sick|hospital|coma|unhappy|furious|upset|angry|must|should|would|could|may|might|will|shall|if|when|once|after|before|until|till?|first|check\w*|discuss\w*|ask\w*|"
    r"sure|unsure|doubt\w*|hesita\w*|reluctan\w*|want\s+\w+|wish\w*|prefer\w*|hop(?:e|es|ing)|plans?|intend\w*|other|another|separate\w*|new\s+account|bank|price|tb[acd]|pending|subject)\b|n['’]t\b|\d"
)
"""What may turn, bound or change an order of a client's, told of him below it."""


def cannot_turn(text: str) -> bool:
    """Tell whether what is told of somebody could turn no order of his: "Mr. Pruitt thinks the coupon stinks"."""
    return cannot_unsay(text, others=False) and _TURNS_AN_ORDER.search(lowered(text)) is None
