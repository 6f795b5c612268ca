"""Whether a whole sentence is the no of those who dispose of the notes: "Charles and I have decided against it.", "The board has met, and Northwind will not take part.".

Couples, trustees and boards refuse in the words in which one holder does, but with who they are before it, and with how they came to it: they talked,
prayed, sat, met and considered. Every word of the sentence has its place in one of these shapes, and what could bound the no, put it off or hang it on something has
none: "until", "if", "for now", "all of the notes", an amount. What a body resolves counts only where the sender's account is one of which a body disposes.
"""

from __future__ import annotations

import re
from dataclasses import replace

from nlp.amounts.amount import AmountKind
from nlp.moods import Mood
from nlp.patterns.late import Late
from nlp.quantities.door import Holding
from nlp.sentence import Sentence
from nlp.statements import Deed, Statement, statements

_KIN = r"(?:husband|wife|spouse|mother|father|sister|brother|daughter|son|partners?|co-?trustees?|co-?holder|family|children|kids|treasurer)"
_NAMED = r"(?-i:[A-Z][\w’'-]+)(?:\s+(?-i:[A-Z][\w’'-]*\.?)){0,3}"
_SOMEBODY = rf"(?:(?:my|our|the\s+other|his|her)\s+(?:\w+\s+)?{_KIN}|the\s+(?:other\s+)?(?:trustees?|beneficiar(?:y|ies))|{_NAMED}|<body>)"
_BOTH = r"(?:\s+(?:both|all|two|too|trustees|holders|partners|also|hereby|therefore|now))*+"
_WE = rf"(?:(?:as\s+(?:the\s+)?(?:\w+\s+)?(?:trustees?|custodian|executors?|general\s+partner|president|owners?|holders?)(?:\s*,)?\s+)?(?:(?:i|we){_BOTH}|{_SOMEBODY}(?:\s*,\s*{_SOMEBODY})?(?:\s*,)?\s+and\s+(?:i|me|myself){_BOTH}|(?:me\s+and|i\s+and)\s+{_SOMEBODY}|both\s+of\s+us|(?:the\s+two|all)\s+of\s+us))"
_BOARD = r"(?:(?:the|our|its|its\s+own)\s+)?(?:(?:investment|finance|executive|audit|pension|full|family|(?:foundation|fund|company|trust|partnership)['’]s)\s+){0,2}(?:committee|board(?:\s+of\s+(?:directors|trustees))?|trustees|co-?trustees|directors|partners|members|executors|management)"
_BODY = rf"(?:both\s+trustees|{_BOARD}|(?:(?:the|our|this)\s+)?(?:(?:family|pension|charitable|marital|living)\s+){{0,2}}(?:trust|fund|plan|foundation|estate|company|corporation|partnership|firm|church|school|college|association|hospital|club|society)|<body>)"
_NOT = r"(?:\s+(?:do|does|did|will|shall|would|am|are|is)\s+(?:both\s+|all\s+|hereby\s+|therefore\s+)?not|\s+(?:do|does|did|wo|would|are|is|sha)n['’]?t|['’](?:m|re|ll|d|s)\s+not)"
_GIVE = r"(?:tender(?:ing)?|exchang(?:e|ing)|swap(?:ping)?|convert(?:ing)?|participat(?:e|ing)|tak(?:e|ing)\s+(?:any\s+)?part|join(?:ing)?(?:\s+in)?|accept(?:ing)?|trad(?:e|ing)(?:\s+in)?|tak(?:e|ing)\s+(?:them|you|it|this)\s+up(?:\s+on)?|tak(?:e|ing)\s+up|tak(?:e|ing)(?=\s+(?:the|this|your)\s+(?:offer|exchange|deal))|sign(?:ing)?\s+up|go(?:ing)?\s+(?:along|for\s+it|in)|turn(?:ing)?\s+in|hand(?:ing)?\s+in|send(?:ing)?\s+in|put(?:ting)?\s+in|submit(?:ting)?|enter(?:ing)?|giv(?:e|ing)\s+up|part(?:ing)?\s+with|do(?:ing)?(?=\s+(?:it|this|the\s+(?:exchange|swap)))|be(?=\s+(?:part|in)\b))"
_GIVEN = r"(?:tendered|sent\s+in|entered|exchanged|swapped|converted|traded(?:\s+in)?|submitted|turned\s+in|handed\s+in|put\s+in)"
_WORD_OF_IT = r"(?:(?:any|no|single)\s+(?:part|portion|piece|bit|one)|anything|whatsoever|any|single|no|in|to|on|with|of|our|my|the|this|that|these|those|its|their|your|a|lexington|precision|old|existing|(?:trust|foundation|fund|company|partnership|estate)['’]s|family|notes?|bonds?|holdings?|position|paper|securities|exchange|offer|deal|swap|tender|proposal|it|them|ours|mine|account|[a-z]{2}-\d{4})"
_HELD = r"(?:\s+(?:(?:held\s+)?(?:from|in|under|out\s+of)\s+(?:my|our|the|this)\s+(?:(?:joint|trust|custody|own|only)\s+)?account(?:\s+[a-z]{2}-?\d{4})?|(?:held\s+)?(?:from|in|under)\s+(?:account\s+)?[a-z]{2}-?\d{4}|(?:that|which)\s+you\s+(?:hold|have|are\s+holding)(?:\s+for\s+(?:me|us))?|held\s+(?:by|with)\s+you|on\s+(?:my|our)\s+behalf|for\s+(?:me|us)))*+"
"""Where the notes lie."""
_OF_IT = rf"(?:\s+{_WORD_OF_IT}\b(?![-’']\w))*+{_HELD}"
_OF_THE_OFFER = rf"(?:\s+{_WORD_OF_IT}\b(?![-’']\w))*?\s+(?:exchange|offer|deal|swap|tender|proposal|notes?|bonds?|holdings?|position|(?:any|no|single)\s+(?:part|portion|piece|bit|one)){_OF_IT}"
"""Such words, one of which names the offer or the notes."""
_SOME_OF_IT = rf"(?:\s+{_WORD_OF_IT}\b(?![-’']\w))++"
_WISH = r"(?:\s+(?:want|wants|wish|wishes|care|cares|intend|intends|plan|plans|mean|choose|elect|going|about|inclined|prepared|willing|minded)\s+to)?"
_AS_IT_IS = r"(?:\s+(?:exactly|just|right|precisely|all))*\s+(?:as|where|the\s+way)\s+(?:they|it|we|i)\s+(?:already\s+)?(?:are|is|have\s+(?:them|it)|sits?|lies?|stands?|rests?)"
_OURS = r"(?:(?:all|every\s+one)(?:\s+of)?\s+)?(?:our|my|its|the|these|those|them|it|ours|mine|everything|what\s+(?:we|i)\s+have)(?:\s+(?:lexington|old|(?:trust|foundation|fund)['’]s))*(?:\s+(?:notes|bonds|holding|position|paper|ones|securities))?"
_STEP = rf"(?:decline{_OF_IT}|refuse{_OF_IT}|pass(?:\s+on{_SOME_OF_IT})?|sit\s+(?:this|it|that)(?:\s+(?:one|round|exchange|offer|time))?\s+out|sit\s+out{_SOME_OF_IT}|stay\s+(?:put|out{_OF_IT})|say\s+no{_OF_IT}|turn\s+(?:it|this|the\s+(?:offer|exchange|deal))\s+down|(?:keep|hold\s+on\s+to|hang\s+on\s+to|stay\s+with|stick\s+with|leave)\s+{_OURS}(?:{_AS_IT_IS}|\s+alone|\s+be|\s+untendered|\s+untouched)?|leave\s+things{_AS_IT_IS}|let\s+(?:this|it)(?:\s+one)?\s+(?:go\s+by|pass)|do\s+nothing|not\s+to\s+{_GIVE}{_OF_IT}|not\s+{_GIVE}{_OF_IT})"
_KEEP = rf"(?:(?:keep|hold\s+on\s+to|hang\s+on\s+to|stay\s+with|stick\s+with|stand\s+by|sit\s+on|hold|see\s+through)\s+(?:the\s+old(?:\s+(?:ones|notes|bonds|paper))?|what\s+(?:we|i|it|they)\s+(?:have|has|own|hold|already\s+have)|{_OURS})(?:{_AS_IT_IS}|\s+alone|\s+untendered|\s+to\s+the\s+end)?)"
"""Keeps what there is."""
_DECIDED = r"(?:\s+(?:have|has|had)|['’]ve|['’]s)?(?:\s+(?:now|both|finally|jointly|unanimously|together|all|also))?\s+(?:decided|concluded|resolved|voted|chosen|chose|agreed|determined|elected|opted)(?:\s+(?:unanimously|together|jointly))?"
_SAY_NO = (
    rf"(?:{_NOT}{_WISH}\s+(?:be\s+)?{_GIVE}{_OF_IT}"
    rf"|{_NOT}\s+(?:want|wish|wanting|care\s+for|accept)(?:\s+(?:for|to\s+(?:have|see)))?{_OF_THE_OFFER}(?:\s+(?:to\s+be\s+)?{_GIVEN})?"
    rf"|(?:['’]d|\s+would|\s+should)\s+(?:rather\s+not|prefer\s+not\s+to|like\s+not\s+to)\s+{_GIVE}{_OF_IT}"
    rf"|{_BOTH}\s+(?:say|says|vote|votes|voted|answer)\s+no{_OF_IT}"
    rf"|{_DECIDED}\s+(?:against(?:\s+{_GIVE})?{_OF_IT}|(?:to\s+)?{_STEP}|that\s+the\s+answer\s+is\s+no|(?:that\s+)?(?:i|we)\s+(?:will|shall|should)\s+{_KEEP})"
    rf"|(?:\s+(?:will|shall)|['’]ll)(?:\s+(?:just|both|all|now|simply))*\s+{_KEEP}"
    rf"|(?:\s+(?:are|am|is)|['’](?:re|m|s))(?:\s+(?:both|all|also|going\s+to\s+be))*\s+(?:staying\s+(?:put|out{_OF_IT})|sitting\s+(?:this|it)(?:\s+(?:one|time|round))?\s+out|passing(?:\s+on{_SOME_OF_IT})?|declining{_OF_IT}|leaving\s+{_OURS}(?:{_AS_IT_IS}|\s+alone|\s+be)|keeping\s+{_OURS}{_AS_IT_IS})"
    rf"|{_BOTH}\s+(?:decline|declines|refuse|refuses|reject|rejects)(?:\s+to\s+{_GIVE})?{_OF_IT}"
    rf"|{_BOTH}\s+(?:choose|chooses|prefer|prefers|elect|elects|would\s+prefer|would\s+rather)\s+(?:to\s+)?{_STEP})"
)
_OUR_NO = r"(?:(?:our|my)\s+(?:\w+\s+)?(?:answer|decision|verdict|vote|reply)\s+is\s+(?:an?\s+)?(?:\w+\s+)?no|(?:it['’]?s|it\s+is|that['’]?s|that\s+is)\s+(?:an?\s+)?(?:(?:firm|clear|unanimous|simple|plain|polite|flat|definite)\s+)?no\s+(?:from|for)\s+(?:us|me|both\s+of\s+us|the\s+two\s+of\s+us|all\s+of\s+us|our\s+side|here))"
_THE_NO = r"(?:the|our)\s+(?:answer|decision|verdict|vote)\s+is\s+(?:an?\s+)?(?:\w+\s+)?no"
_NEITHER = rf"neither\s+(?:one\s+)?(?:of\s+(?:us|the\s+(?:two\s+)?trustees|the\s+holders)|{_SOMEBODY}\s+nor\s+(?:i|me|myself)|(?:i|me)\s+nor\s+{_SOMEBODY})(?:\s+(?:really|much))?(?:(?:\s+(?:will|shall|would|is|are)(?:\s+(?:going|willing|inclined)\s+to)?|\s+(?:wants?|wish(?:es)?|cares?|intends?|plans?)\s+to)\s+(?:be\s+)?{_GIVE}{_OF_IT}|\s+(?:wants?|cares?\s+for|wish(?:es)?\s+for){_OF_THE_OFFER}(?:\s+(?:to\s+be\s+)?{_GIVEN})?)"
_PLAIN_WORD = r"(?!(?:if|unless|until|till|when|whenever|once|not|never|no|nor|yet|but|or|whether|would|could|might|may|should|wait\w*|before|still|pending|will|shall|want\w*|all|half|some|part|instead|later|whoever|though|although|except\w*|maybe|perhaps|probably|undecided|unsure|torn|split|nothing|recommend\w*|propos\w*|advis\w*)\b)[\w’'/-]+"
_CAME_TO_IT = r"(?:(?:have|has|had)\s+)?(?:(?:both|all|now|also|carefully|duly|again|just)\s+)*(?:slept|prayed|talked|spoke|spoken|sat|met|went|gone|looked|thought|considered|discussed|reviewed|read|studied|weighed|debated|argued|worked|deliberated|consulted|chewed|mulled|heard|been|taken|took|given|gave|examined|compared|conferred)"
_FOUND_IT = r"(?:(?:have|has|had)\s+)?(?:concluded|decided|found|agreed|felt|feel|think|thought|believe)\s+(?:that\s+)?(?:(?:the\s+)?(?:terms|offer|price|deal|exchange|new\s+notes)|it|this)\s+(?:is|are|was|were)\s+(?:simply\s+|just\s+)?(?:no\s+good|not\s+(?:good\s+enough|enough|for\s+us|for\s+me|worth\s+it|fair)|n['’]t\s+(?:enough|for\s+us|worth\s+it)|too\s+\w+|poor|bad|unfair|worthless|a\s+poor\s+one|a\s+bad\s+one)"
_BEFORE = rf"(?:(?:after|following|having|upon|on)\s+(?:some\s+)?(?:{_PLAIN_WORD}\s+){{0,5}}?{_PLAIN_WORD}(?:\s*,)?\s+|for\s+the\s+record\s*[,:]\s+|(?:so|well|thanks|thank\s+you|no|nope|in\s+short|on\s+reflection|on\s+balance)\s*[,:–—-]?\s+)?"
_BEHIND = r"(?:\s*[,;:–—-]?\s*(?:please|(?:and\s+)?thank\s+you(?:\s+(?:all|very\s+much|kindly))?|many\s+thanks|thanks|kindly|sir|at\s+all|after\s+all|and\s+wait(?:\s+for\s+(?:my|our|the)\s+(?:money|interest|principal|maturity|courts?)|\s+it\s+out|\s+to\s+be\s+paid)?|like\s+(?:everybody|everyone)\s+else|either|this\s+time|for\s+(?:us|me)|(?:and\s+)?so\s+(?:please\s+)?(?:leave|keep)\s+(?:our|my|the|them|it|ours)(?:\s+(?:notes|bonds))?\s+(?:alone|be|as\s+(?:they|it)\s+(?:are|is)|where\s+(?:they|it)\s+(?:are|is))))*"
_ANY_WORD = r"(?!(?:if|unless|until|till|when|whenever|once|whether|would|could|might|may|should|suppose|imagine|perhaps|maybe|probably|wish\w*|hop\w+|pending|provided|you|your)\b)[\w’'/$%-]+"
_TOLD_FIRST = rf"(?![^.;!?]{{0,200}}\b(?:i|we)\s+(?:\w+\s+)?(?:tender|exchange|swap|convert|consent)\b)(?:{_ANY_WORD}(?:\s*,)?\s+){{1,16}}?{_ANY_WORD}\s*(?:,\s*(?:and|so)|,|;|–|—|\s+and|\s+so)\s+"
"""What is told before a no that can be meant of nothing else."""
_FOR_CERTAIN = rf"(?:(?:\s+(?:am|are)|['’](?:m|re))\s+(?:leaving|keeping)\s+(?:our|my|these|those|them|mine|ours|what\s+(?:i|we)\s+have)(?:\s+(?:lexington|old))?(?:\s+(?:notes|bonds|paper|ones))?{_AS_IT_IS}|{_NOT}{_WISH}\s+(?:be\s+)?(?:tender|exchang|participat)(?:e|ing)?{_OF_IT}|(?:\s+(?:am|are)|['’](?:m|re))\s+(?:sitting\s+this\s+(?:one|exchange|offer)\s+out|declining\s+(?:the|this)\s+(?:offer|exchange)))"
_PUT_DOWN = rf"(?:(?:please|kindly|just)\s+)*(?:put|mark|note|record|list|count|enter|register|book|log)\s+(?:{_SOMEBODY}\s+and\s+(?:me|myself)|me|us(?:\s+both)?|both\s+of\s+us|(?:my|our|the)\s+(?:account|holding|position|notes|trust|fund|foundation|company|partnership|firm|estate)|<body>)(?:\s+down)?\s+as\s+(?:not\s+(?:be\s+)?{_GIVE}{_OF_IT}|declining{_OF_IT}|(?:a\s+)?(?:no|decline|refusal)|staying\s+out{_OF_IT}|non-?participating|abstaining)"
"""Has the holder put down as one who declines."""
_OF_THE_LETTER = r"(?:asking|writing|thinking\s+of\s+(?:me|us)|letting\s+(?:me|us)\s+know|(?:the|your|this)\s+(?:(?:kind|nice|polite|generous|good)\s+)?(?:offer|letter|invitation|proposal|chance|opportunity|note))"
_THANKED = (
    rf"(?:(?:(?:i|we)\s+)?(?:thank\s+you|thanks|many\s+thanks|much\s+obliged|(?:i['’]m|i\s+am|we\s+are)\s+(?:grateful|obliged|much\s+obliged))(?:\s+(?:kindly|very\s+much|so\s+much|sincerely|all))?\s+for\s+{_OF_THE_LETTER}"
    rf"|(?:i|we)\s+(?:do\s+)?appreciate\s+(?:your\s+asking|being\s+asked|{_OF_THE_LETTER})"
    r"|(?:(?:it\s+(?:is|was)|it['’]s|that\s+(?:is|was)|that['’]s)\s+)?(?:very\s+|most\s+|awfully\s+|so\s+)?(?:kind|good|nice|decent|sweet|thoughtful)\s+of\s+you(?:\s+(?:all|folks))?(?:\s+to\s+(?:ask|write|offer|let\s+(?:me|us)\s+know|think\s+of\s+(?:me|us)))?)"
)
_POLITE_NO = rf"{_THANKED}\s*[,;–—-]?\s*(?:but|yet|and\s+yet)\s+(?:(?:my|our|the)\s+answer\s+is\s+|it['’]?s\s+(?:a\s+)?|it\s+is\s+(?:a\s+)?|i\s+(?:must\s+)?say\s+|i['’]m\s+afraid\s+(?:it['’]s\s+)?)?no(?:\s*,?\s*(?:thanks|thank\s+you|not\s+for\s+(?:me|us)|i['’]m\s+afraid|i\s+am\s+afraid))?"
"""Thanks for the letter or the asking, and a no to it: "Thank you kindly for asking, but no."."""
_ON_ALL = r"(?:\s+(?:for|on|of|as\s+to|regarding)\s+(?:(?:my|our|the)\s+)?(?:(?:all|full|entire|whole)\s+)?(?:my\s+|our\s+)?<amount>(?:\s+(?:of\s+)?(?:my|our|the|notes|bonds|face|worth|in|position|holding))*)?"
"""On how much: all that is held."""
_LONGEST = 60
"""Words of such a sentence."""


def _shape(who: str) -> Late:
    """Give the pattern of a whole sentence in which these refuse."""
    came = rf"{who}(?:['’]ve)?\s+(?:{_CAME_TO_IT}\b(?:(?:\s*,)?\s+{_PLAIN_WORD}){{0,12}}?|{_FOUND_IT})(?:(?:\s*,)?\s+and|(?:\s*,)?\s+so|\s*[,;])"
    again = rf"(?:\s+{_CAME_TO_IT}\b(?:(?:\s*,)?\s+{_PLAIN_WORD}){{0,4}}?(?:\s*,)?\s+and)?"
    behind_it = rf"{came}{again}(?:\s+{who}(?:{_SAY_NO})|(?:{_SAY_NO})|\s+(?:{_THE_NO}|{_OUR_NO}|{_NEITHER}))"
    return Late(
        rf"\A\W*{_BEFORE}(?:pass|{_POLITE_NO}|{_PUT_DOWN}|{who}(?:{_SAY_NO}){_ON_ALL}|{_OUR_NO}|{_NEITHER}|{behind_it}|{_TOLD_FIRST}(?:i|we){_FOR_CERTAIN}){_BEHIND}\s*[.!]*\s*",
        re.IGNORECASE,
    )


_NONE_OF_IT = r"(?:any(?:thing)?(?:\s+(?:of\s+)?(?:it|them|mine|ours|(?:(?:the|my|our|these|those|its)\s+)?(?:lexington\s+|old\s+)?(?:notes|bonds|holding|position)))?|(?:a|one)\s+single\s+(?:note|bond|one)(?:\s+of\s+(?:mine|ours|(?:my|our|the)\s+(?:notes|bonds)))?|(?:my|our|the)\s+(?:lexington\s+|old\s+)?(?:notes|bonds|holding|position))"
_GIVE_NOTHING = Late(
    rf"\W*(?:(?:so|then|therefore|no|(?:no\s+)?thanks|thank\s+you|hi|hello|we['’]ll\s+pass|i['’]ll\s+pass)\b\W*){{0,3}}(?:please\s+|kindly\s+|just\s+)?(?:do\s+not|don['’]?t)\s+(?:send\s+in|put\s+in|turn\s+in|hand\s+in|trade\s+in|submit|tender|exchange|swap|convert|enter)\s+{_NONE_OF_IT}{_HELD}(?:\s+(?:in|into|for|under)\s+(?:the|this)\s+(?:exchange|offer))?{_HELD}(?:\s*,?\s*(?:please|thanks|thank\s+you))?\W*",
    re.IGNORECASE,
)
"""Bids us to give nothing: "So please do not send in any of the notes."."""
_BY_HOLDERS = _shape(_WE)
_BY_A_BODY = _shape(rf"(?:{_WE}|{_BODY})")
_NO = Late(
    r"\bn(?:o|ot|either|one)\b|n['’]?t\b|\b(?:against|declin\w*|refus\w*|reject\w*|pass\w*|sit|sitting|stay\w*|stand|see|keep\w*|leav\w*|hold|hang|stick|turn|let)\b",
    re.IGNORECASE,
)
"""One of these stands in every such sentence."""


_NOT_A_ONE = Late(
    r"(?:an?\s+)?(?:single\s+)?(?:one|note|bond|single)(?:\s+(?:single\s+)?(?:note|bond|one))?(?:\s+of\s+(?:my|our|the|these|those)\s+(?:\w+\s+)?(?:notes|bonds))?",
    re.IGNORECASE,
)
"""How an amount is written that is denied outright: "not a single one of my notes"."""
_POINTS_BACK = Late(
    r"\b(?:against|accept(?:ing)?)\s+(?:it|this|that|them)\b|\b(?:keep|keeping|hold|with|to|on|by)\s+(?:it|them|this|these|those)(?:\s+(?:alone|be))?\W*$",
    re.IGNORECASE,
)
"""Is of what a sentence before it speaks of, which may be something else: "We had thought of taking it back. We decided against it."."""


_ANOTHER_STEP = Late(
    r"\b(?:hold\w*\s+(?:out|on)|wait\w*|stay\w*|withdr\w+|tak\w+\s+(?:\w+\s+){0,3}back|declin\w+|refus\w+|keep\w*|sell\w*|stick\w*|sitt?\w*|lawyers?|su(?:e|ing))\b",
    re.IGNORECASE,
)
"""Names another step than the exchange."""
_NAMES_IT = Late(r"\b(?:offers?|exchang\w*|deal|swap|tender\w*|notes|bonds)\b", re.IGNORECASE)


def refused_whole(
    number: int, sentence: Sentence, names: frozenset[str], held: Holding | None, *, bodied: bool
) -> Statement | None:
    """Give the refusal that a holder's sentence is as a whole; None where it is none.

    `number`: its place in the mail; `names`: words of the names of the sender's accounts, in small letters; `held`: what his only
    account holds; `bodied`: of every account of the sender a body disposes.
    """
    if len(sentence.words) > _LONGEST or _NO.search(sentence.text) is None:
        return None
    text = _with_all_held(sentence, held)
    if text is None:
        return None
    text = _with_bodies(text, names) if bodied else text
    refused = _GIVE_NOTHING.fullmatch(text) or (_BY_A_BODY if bodied else _BY_HOLDERS).fullmatch(text)
    if refused is None or _of_something_else(number, text):
        return None
    (bare,) = statements(number, replace(sentence, marks=(), amounts=()), broker=False)
    return replace(
        bare, deed=Deed.DECLINE, mood=Mood.DIRECT, strange="", begins=sentence.start, at=sentence.start, made=True
    )


def _of_something_else(number: int, text: str) -> bool:
    """Tell whether a no points back at what may be something else: "The board considered holding out for more and decided against it."."""
    points = _POINTS_BACK.search(text)
    if points is None:
        return False
    return _ANOTHER_STEP.search(text, 0, points.start()) is not None or (number > 0 and _NAMES_IT.search(text) is None)


def _with_all_held(sentence: Sentence, held: Holding | None) -> str | None:
    """Give the words of a sentence with a sign for an amount that is all there is; None where it names another."""
    text = sentence.text
    for amount in reversed(sentence.amounts):
        if amount.kind is AmountKind.ALL or _NOT_A_ONE.fullmatch(amount.text):
            continue
        if held is None or held.position is None or held.position not in amount.readings:
            return None
        text = f"{text[: amount.start - sentence.start]}<amount>{text[amount.end - sentence.start :]}"
    return text


_NAMES = Late(r"\b(?:the\s+)?[A-Z][\w&’'-]*(?:\s+[A-Z][\w&’'-]*)*")


def _with_bodies(text: str, names: frozenset[str]) -> str:
    """Give the text with a sign for each name of which every word is of the names of the sender's accounts: "Northwind will not take part"."""

    def sign(found: re.Match[str]) -> str:
        words = [word for word in found.group().split() if word.lower() != "the"]
        named = bool(words) and all(word.lower().removesuffix("'s") in names for word in words)
        return "<body>" if named else found.group()

    return _NAMES.sub(sign, text)
