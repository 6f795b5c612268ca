"""Notes left out of a tender that nobody counted: "The thirty behind the bank's note are not to be touched.", "Luigi will say which.".

What is left out by a mark ("those in the red envelope", "the ones my ex signed for") has no amount that we could know, and neither has "all but a few of
our 55" or what somebody has yet to choose. Left out by its amount in the tender's own words it is reckoned elsewhere; other securities may stay untouched.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.patterns.late import Late
from nlp.patterns.sifted import Sifted
from nlp.turning.passage import Spoken
from nlp.turning.terms import ADVISER, KIN, NAME, NOTES
from nlp.turning.terms import NUMBER as ANY_NUMBER
from nlp.turning.what_remains import without_the_rest
from nlp.words.securities import OTHER_COMPANY

NUMBER = ANY_NUMBER.replace(
    r"ty(?:[\s-]\w+)?", r"ty(?:[\s-](?:one|two|three|four|five|six|seven|eight|nine|odd|thousand))?"
)
"""A number without the word behind it: "the thirty goes in" is no number."""
_FEW = r"(?:a\s+few|some|a\s+couple|one\s+or\s+two|two\s+or\s+three|several|a\s+handful|a\s+little|certain\s+ones)"
_MARKED = rf"(?:the|those|any|my|our)\s+(?:of\s+(?:the|my|our)\s+)?(?:ones?|{NUMBER}(?:\s+{NOTES})?|{NOTES}|few)?\s*(?:that|which|who|i|we|my|our|in|with|from|behind|under|marked|belonging|bought|pledged|held)\b[^.;!?]{{2,60}}?"
_OUT = r"(?:(?:are|is|stay|stays|were|remain)\s+(?:\w+ly\s+)?(?:not\s+to\s+(?:be\s+)?(?:touched|moved|included|exchanged|tendered|sent|counted|go)|out|excluded|excepted|exempt|off\s+limits|to\s+(?:stay|be\s+(?:left|kept))\b|staying|not\s+(?:included|part|going|in\b))|(?:stay|stays|remain|remains)(?:\s+(?:here|put|behind|home|back|out))?(?=\W*$))"
_WHO = rf"(?:(?:my|our|the)\s+(?:[\w-]+\s+)?(?:{KIN}|{ADVISER})|{KIN}|he|she|they|i|we|{NAME}|(?:ms|mr|mrs|dr)\.?\s+{NAME})"
_WHICH = r"(?:which(?:\s+(?:ones?|notes|bonds|account|of\s+(?:them|the\s+\w+)))?|how\s+(?:many|much)|what\s+(?:amount|number|part))"
_LEFT_OUT = Sifted(
    rf"\b{_MARKED}\b{_OUT}(?=\W|$|\s+(?:naturally|of\s+course|please|for\s+now))"
    rf"|\b(?:don['’]t|do\s+not|never|please\s+not|not\s+to)\s+(?:do\s+(?:nothing|anything)\s+with|touch|include|send|tender|exchange|move|count|bother\s+with|swap)\s+(?:the\s+(?:ones?|{NUMBER}|{NOTES})\s+(?:that|which|i|we|my|in|with|from|behind|under|marked)|those\s+(?:that|which|i|we|in|with|from|behind|under|marked))\b"
    rf"|\ball\s+(?:but|except|save|barring|bar)\s+{_FEW}\b|\b(?:most|nearly\s+all|almost\s+all|the\s+(?:better|best|greater|larger)\s+part|the\s+bulk|the\s+majority)\s+of\s+(?:my|our|the|these|those)\s+{NUMBER}\b"
    rf"|\b{NUMBER}(?:\s+{NOTES})?,?\s+or\s+(?:(?:just\s+|maybe\s+|at\s+least\s+|only\s+)?(?:(?:a\s+)?(?:part|portion)|some|most|fewer|less)(?:\s+of\s+(?:it|them|those|that))?)\s*(?:$|[.,;!)])"
    rf"|\bwhat\s+(?:i|we)\s+can\s+(?:really\s+|actually\s+|honestly\s+)?(?:spare|afford|do|part\s+with|give\s+up)\b[^.;!?]{{0,50}}\bis\s+(?:\w+\s+)?(?:less|fewer|more|about|maybe|only)\b"
    rf"|\b{_WHO}\s+(?:will|shall|['’]ll|is\s+to|are\s+to|has\s+to|have\s+to|can|did(?:\s+not|n['’]t)|never|hasn['’]t|haven['’]t|has\s+not|would(?:\s+not|n['’]t))\s+(?:then\s+|yet\s+)?(?:say|said|tell|told|decide|decided|choose|chosen|pick|let)\s+(?:you\s+|me\s+|us\s+)?(?:know\s+)?{_WHICH}\b"
    rf"|\b(?:i|we)(?:['’]ll|\s+will|\s+shall)\s+(?:supply|fill\s+in|give\s+you|send(?:\s+you)?|advise(?:\s+you\s+of)?|let\s+you\s+have|provide|phone\s+in|call\s+in)\s+(?:the|this|that|my|our|an?)\s+(?:\w+\s+)?(?:figure|amount|number|quantity|count|sum)\b(?!\s+(?:to\s+reach|where|at\s+which))"
    r"|\b(?:may|might|could|must)\s+have\s+(?:\w+\s+)?(?:typed|put|added|hit|dropped|left\s+off|misplaced|mistyped|miscounted)\b[^.;!?]{0,30}\b(?:zeros?|noughts?|digit|figure|number|too\s+(?:many|few)|wrong|amount|count)\b"
    r"|(?:^\W*|\b(?:i['’]m|i\s+am|we['’]re|we\s+are|still)\s+)(?:still\s+|just\s+)?(?:figuring|working|finding|sorting)\s+(?:out\s+)?(?:just\s+|exactly\s+)?(?:how\s+(?:heavy|much|many|big|deep|far\s+in)(?=\s*(?:$|[.,;!)]|(?:of|i|we|to\s+(?:put|send|tender|exchange)|notes|bonds)\b))|(?:what|the)\s+(?:amount|number|size|figure|count))\b|\bdon['’]?t\s+know\s+the\s+(?:count|number|amount)\b"
    r"|\b(?:keep|hold|leave|put|set|lay|save|retain|reserve)(?:ing)?\s+(?:(?:me|us|out|back|aside|by|over|behind|in\s+hand)\s+){0,2}(?:just\s+|only\s+)?(?:enough\b|sufficient\b|(?:what|whatever|as\s+(?:much|many)\s+as)\s+(?:it\s+takes|is\s+needed|(?:i|we|he|she|they)(?:['’]ll)?\s+(?:\w+\s+)?(?:need|require|owe)))"
    r"|\b(?:can(?:not|['’]?t)|couldn['’]?t|could\s+not|don['’]?t\s+know|not\s+sure|no\s+idea|unable\s+to|(?:damned|darned|blessed)\s+if\s+i)\b[^.;!?]{0,30}\bhow\s+(?:many|much)\b(?!\s+(?:i|we)\s+(?:thank|appreciate|enjoy|owe))"
    r"|\bwith\s+the\s+(?:right|correct|proper)\s+(?:zeros?|number|amount|figure|sum)\b"
    r"|(?:^\W*|[,:;]\s*)(?:the|my|our)\s+usual(?:\s+(?:amount|number|share|part|thing))?\W*(?:please)?\W*$",
    re.IGNORECASE,
)
_EXCEPTED = Sifted(
    r"\b(?:except(?:ing)?|save|excluding|barring|omitting|aside\s+from|but\s+not)\s+(?:for\s+)?(?:any\s+of\s+|some\s+of\s+)?"
    r"(?:the\s+ones?|those|whatever|whichever|what|any|some|a\s+(?:few|couple)|the\s+few|(?:the|any)\s+(?:notes|bonds))\s+"
    r"(?:(?:of\s+(?:the|them)|that|which|i|we|my|our|his|her|he|she|they|it|you|the|in|with|for|from|behind|held|pledged|meant|earmarked|promised|belonging)\b|$)",
    re.IGNORECASE,
)
"""In the sentence that tenders: what is left out by a mark alone, "except for the ones my son may want", "save the ones for my son"."""
_MARKED_OUT = Sifted(rf"\b{_MARKED}\b{_OUT}\W*$", re.IGNORECASE)
_OTHERWISE = Late(
    rf"\b(?:rest|others?|remaining|remainder|balance|{OTHER_COMPANY}|stocks?|shares|ira|phone|account\s+number|own\s+name|last\s+year|years\s+ago|figured|worked\s+it\s+out|interest|tax(?:es)?|warrants?|check|(?:those|holders|people)\s+who)\b",
    re.IGNORECASE,
)


def marked_out(told: Sequence[str]) -> str:
    """Give the words by which the ones of a mark are out, wherever they stand in the mail, as under the name; nothing where none are."""
    return next(
        (one for one in told if _MARKED_OUT.search(without_the_rest(one)) and not _OTHERWISE.search(one)),
        "",
    )


def left_out(sentences: Sequence[Spoken]) -> str:
    """Give the words that leave an uncounted part out of the tender, or its choice to somebody; nothing where none do."""
    for one in sentences:
        if one.asks:
            continue
        text = without_the_rest(one.text)
        found = _LEFT_OUT.search(text) or (_EXCEPTED.search(text) if one.tenders else None)
        if found and not _OTHERWISE.search(text):
            return found.group().strip(" ,;")
    return ""
