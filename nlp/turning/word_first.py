"""Who wants to be rung, told or shown first: "Tender it all. Page me first.", "Ring me up and tell me whether I'm a fool.", "I'd rather know first.".

A call, an answer or a sight of something that is to come before the step, or that he will decide by, holds it open. A call about something else, one that
may come at any time ("ring me if you need the form"), and an answer that is only wanted for itself leave it what it is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.patterns.late import Late
from nlp.patterns.sifted import Sifted
from nlp.text.spares_a_call import spares_a_call
from nlp.turning.passage import Spoken
from nlp.turning.persons_asked import PERSON
from nlp.turning.terms import HOWEVER, IT
from nlp.words.securities import OTHER_COMPANY

_RING = r"(?:ring|call|phone|telephone|page|beep|buzz|wire|cable|e-?mail|text|radio|telex|fax|holler\s+at|shout\s+at|ask|see)"
_FIRST = r"(?:(?<!the\s)first\b(?!\s+(?:thing|class|of\s+the|national|name))|beforehand|before(?:\s+(?:you|it|that|anything|this)\b|(?=\W*$))|b4\b|ahead\s+of\s+time)"
_DECIDES = r"(?:(?:we|i)(?:['’]ll|\s+will|\s+shall|\s+can|\s+may)?\s+(?:then\s+)?(?:take\s+it\s+from\s+there|decide|think|know|tell\s+you|say|see|go\s+from\s+there|give\s+you|let\s+you\s+know|make\s+up|be\s+easier)|tell\s+me\s+(?:if|whether|what|i['’]m|is)|you\s+can\s+go\s+(?:on|ahead))"
_FIRST_RUNG = Sifted(
    rf"\b(?:nobody|no\s+one|nothing|none)\s+(?:of\s+\w+\s+)?(?:\w+\s+){{0,2}}?(?:is|are|may|shall|should|must|can|goes|gets?|happens?|moves?|acts?|does)\b[^.;!?]{{0,50}}\b(?:before|until|till|unless|without)\s+(?:first\s+)?(?:(?:you|somebody|someone|anybody|they|a\s+person)\s+)?(?:has\s+|have\s+)?{_RING}(?:s|ed|ing)?\s+(?:to\s+)?(?:me|us|my\s+\w+)\b"
    rf"|\b{_RING}\s+(?:me|us|him|her|them|the\s+(?:wife|boss|office|shop)|my\s+\w+)\s+(?:up\s+)?(?:at\s+[\w\s]{{1,20}}?\s+|on\s+[\w\s-]{{1,20}}?\s+)?{_FIRST}|\b(?:give|drop)\s+(?:me|us|him|her|them|{PERSON})\s+(?:an?\s+)?(?:ring|call|buzz|line|shout|word)\s+{_FIRST}"
    rf"|\b{_RING}\s+(?:me|us)\b[^.;!?]{{0,60}}?\s+and\s+{_DECIDES}|\b(?:show|read|tell|send|explain|give)\s+(?:it\s+(?:to\s+)?)?(?:me|us)\b[^.;!?]{{0,60}}?\s(?:{_FIRST}|and\s+(?:then\s+)?{_DECIDES})"
    rf"|\b(?:i|we)(?:['’]d|\s+would|['’]ll|\s+will|\s+shall)?\s+(?:rather|sooner|like\s+to|want\s+to|prefer\s+to|wish\s+to|need\s+to|must)\s+(?:please\s+)?(?:know|see|hear|understand|have\s+it\s+in\s+writing|be\s+(?:told|shown|sure))\b[^.;!?]{{0,50}}?\s?(?:{_FIRST}|before\s+(?:i|we)\s+(?:put|sign|commit|agree|say|go|let|tender|exchange|decide|do\s+(?:it|this|that))\b|before\s+(?:my|our)\s+(?:name|signature|hand))"
    rf"|\bbefore\s+(?:i|we)\s+(?:can\s+|could\s+|will\s+|would\s+|may\s+|shall\s+)?(?:put\s+(?:my|our)\s+(?:name|hand|signature)|sign\b|commit|agree|say\s+yes|go\s+through|let\s+(?:them|you))|\bbefore\s+(?:my|our)\s+(?:name|signature)\s+(?:goes|is)\b"
    rf"|\b(?:won['’]t|will\s+not|cannot|can['’]t|couldn['’]t|don['’]t|do\s+not)\s+(?:\w+\s+)?sign\s+(?:for\s+)?(?:a\s+thing|anything|something|what)\b[^.;!?]{{0,40}}\b(?:understand|explain|read|seen|follow)\b"
    rf"|\b(?:and|so|then)\s+(?:i|we)(?:['’]ll|\s+will|\s+shall)?\s+tell\s+you\s+(?:yes\s+or\s+no|for\s+(?:real|sure|certain))|\b(?:to|and)\s+tell\s+you\s+for\s+(?:real|sure|certain)\b|\bif\s+it\s+still\s+sounds?\b[^.;!?]{{0,30}}\b(?:sign|go|do)\b|\bring\s+(?:u|you)\s+either\s+way\b"
    rf"|\b(?:answers?|reply|replies|that|which|it)\s+(?:about\s+the\s+\w+\s+)?(?:decides?|settles?)\s+(?:it|the\s+matter|things)\s+for\s+(?:me|us)\b|\banswers?\s+(?:\w+\s+)?makes?\s+(?:the|all\s+the)\s+difference\b|\breserve\s+(?:my|our)\s+(?:consent|assent|signature|answer)\b"
    rf"|\b(?:check|ask|confirm|clear\s+it|have\s+(?:her|him|them)\s+(?:okay|approve|confirm|sign))\s+(?:with\s+)?(?:{PERSON}|it)\s+(?:whether|if(?!\s+you\b)|with\s+you|first)\b|\bhave\s+(?:her|him|them)\s+(?:okay|approve|sign|confirm)\s+it\b|\b(?:i['’]d|i\s+would|i)\s+want\s+(?:somebody|someone|you|one\s+of\s+you)\s+to\s+look\s+(?:it\s+)?over\b"
    rf"|\b(?:i|we)(?:['’]d|\s+would)?\s+(?:like|want|would\s+like)\s+(?:that|it|this|{IT})\s+(?:looked\s+into|fixed|cleared\s+up|settled|sorted\s+out|explained|answered)\s+before\s+(?:you|i|we|my|anything)|\buntil\s+(?:somebody|someone|you|one\s+of\s+you)\s+(?:tells?|explains?|shows?|lets?)\s+me\b|\bdo(?:n['’]t|\s+not)\s+(?:you\s+)?do\s+(?:a\s+thing|anything)\s+(?:until|till|before)\b"
    rf"|\bbetter\s+(?:that\s+)?(?:he|she|they)\s+(?:sees?|reads?|knows?|hears?|looks?)\b|\bthen\s+(?:and\s+)?you\s+can\s+go\s+(?:on|ahead)\b|\b{_DECIDES}\s+then\b|^\W*(?:oh\W+)?(?:and\s+)?nothing\s+(?:before|until|till)\s+(?:the\s+)?\w+|\bif\s+(?:she|he|it|they|there)(?:['’]?s|\s+is|\s+would\s*n['’]t|\s+wouldn['’]t|\s+isn['’]t|\s+does\s*n['’]t|\s+do|\s+say|\s+says)?\b[^.;!?]{{0,40}}\b(?:i['’]m\s+leaving\s+it|then\s+no\b|leave\s+them\s+lay|i\s+think\s+again|i\s+leave\s+it)\b",
    re.IGNORECASE,
)
_ELSEWHERE = Late(
    rf"{HOWEVER}|\b(?:{OTHER_COMPANY}|other\s+(?:account|notes|bonds|matter|thing)|rest\s+of|any\s+more|remaining|remainder|before\s+(?:i|you)\s+(?:come|visit|drive|mail|send\s+(?:the\s+)?(?:form|paper|receipt|courier))|if\s+you\s+need|sign\s+(?:the|any)\s+(?:w-?9|receipt))\b",
    re.IGNORECASE,
)
_PAST = Late(r"\b(?:i|we)\s+(?:had|wanted|needed|asked|waited)\b|\b(?:used\s+to|always\s+did)\b", re.IGNORECASE)


def word_first(sentences: Sequence[Spoken]) -> str:
    """Give the words by which the sender, or another, is to be rung, told or shown something first; nothing where nobody is."""
    for one in sentences:
        if one.keeps or spares_a_call(one.text):
            continue
        found = _FIRST_RUNG.search(one.text, one.begins)
        if found and not (_ELSEWHERE.search(one.text, one.begins) or _PAST.search(one.text, one.begins)):
            return found.group().strip(" ,;:(–—-")
    return ""
