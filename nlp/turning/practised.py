"""A mail that is only practice, a test or an example: "Practice run: tender all my notes.", "Would that do as wording?", "I only wanted something to send".

Words of trying count where they are of this mail: at the head of a sentence or a subject, behind "for" or "as", or as what the writer does in the
present tense. What was tried before ("I have tested this address"), and what is said to be none ("This is not a trial run"), is no test.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from nlp.patterns.late import Late
from nlp.patterns.sifted import Sifted
from nlp.turning.passage import Spoken

_TRIAL = r"(?:practi[cs]e|trial|test|testing|dry|dummy|mock|pretend|rehearsal|exercise|drill|demo|demonstration|training|sample|specimen|example|homework|lesson(?!\s+in\s+(?:the\s+)?(?:\w+\s+)?(?:credit|money|risk|investing|finance|economics|capitalism|debt))|role-?play|fire\s+drill|sandbox)"
_KIND = (
    r"(?:\s+(?:run|mail|e-?mail|message|note|letter|order|instruction|tender|balloon|only|one|try|shot|case|session))*"
)
_TRIES = Sifted(
    rf"^\W*(?:(?:this\s+is|it['’]s|that['’]s|here['’]?s|here\s+is|just|only|merely|a|an|my|our|one|another|first|quick|little|small)\s+){{0,5}}{_TRIAL}{_KIND}\s*(?:[:,.!;)–—-]|$|\bbefore\b|\bof\s+(?:an?|the|my)\b)"
    rf"|(?<!not\s)\b(?:for|as|by\s+way\s+of|purely\s+as)\s+(?:the\s+|an?\s+|my\s+|our\s+|some\s+|just\s+)?(?:{_TRIAL})(?:\s+(?:purposes?|sake|only|run))?\s*(?:[:,.!;)–—-]|$|\bfor\s+(?:my|our|the|a|his|her)\b|\b(?:tender|exchange|i|please|put|only|here|let)\b)"
    rf"|\b(?:sending|writing|typing|mailing|posting|doing|entering)\s+(?:this|it|that|you\s+this)\s+(?:\w+\s+)?(?:(?:to|for|as)\s+(?:an?\s+|the\s+|some\s+|my\s+)?(?:{_TRIAL}|try|learn|play|fun|see)\b)"
    rf"|\b(?:this|it|that|mail|message|above|below|mine|which)(?:['’]s|\s+is|\s+was|\s+be|\s+are)\s+(?:(?:just|only|merely|really|all|but|simply|for|an?|our|my|the|meant\s+as|in)\s+){{0,4}}{_TRIAL}\b(?!\s*-?\s*(?:ed|drive|of\s+(?:nerves|patience|time|strength)))"
    rf"|(?:^\W*|[,;–—-]\s*|\b(?:just|only|merely|am|i['’]m|we['’]re|are|still)\s+)(?:(?:just|only|merely|still)\s+)?(?:checking|testing|trying|seeing|finding|figuring|learning|practi[cs]ing|rehearsing|playing)\s+(?:out\s+)?(?:(?:that|if|whether|how|to\s+see)\s+)?(?:out\s+)?(?:(?:how|if|whether|that)\s+)?(?:my|this|the|your|it|these|i)\s+(?:\w+\s+){{0,2}}?(?:e?-?mails?|address|line|system|thing|works?|goes|gets?|comes?|arrives?|button|can|could)\b"
    r"|\b(?:only|just|merely)\s+so\s+(?:that\s+)?(?:i|we|he|she)\s+(?:can\s+|may\s+|could\s+)?(?:learn|see|practi[cs]e|try|know\s+how)\b|\b(?:want(?:ed)?|like|curious|wish|hope)\s+to\s+see\s+(?:what\s+(?:answer|happens|comes\s+back|you(?:r\s+\w+)?\s+(?:say|do|answer|give)s?)|(?:if|whether)\s+(?:you|your|this)\s+(?:\w+\s+)?(?:works?|answers?|replies|reply|gets?))\b|\b(?:how|what)\s+(?:i|we)(?:['’]d|\s+would|\s+might|\s+could)\s+(?:word|phrase|put|say|write)\s+(?:it|this|that)\b"
    rf"|^\W*(?:my|our|his|her)\s+(?:\w+['’]s\s+)?(?:\w+\s+)?{_TRIAL}\W*$|\bnothing\s+(?:here|above|below|in\s+this\s+\w+|of\s+this|i\s+write)\s+(?:is|was)\s+(?:for\s+real|real|meant|serious)\b|\b(?:our|my|the)\s+class\s+is\s+(?:learning|practi[cs]ing|doing|writing)\b"
    rf"|^\W*[^:.]{{0,30}}\b{_TRIAL}\s+(?:\w+\s+)?(?:order|instruction|tender|mail|e-?mail|message|letter|election|vote)\b[^:.]{{0,40}}:|\blet['’]?s\s+see\s+(?:if|whether|how)\s+(?:i|we|this|it|you)\b|\b(?:only|just|merely)\s+(?:rehears|practi[cs]|test|try|play|fool|mess|jok|kidd|experiment|tinker|dabbl)ing\b(?!\s+(?:to\s+get|the\s+market|catch))|\bkick(?:ing)?\s+the\s+tires\b"
    r"|\b(?:just|only|merely)\s+(?:me|us)\s+(?:learning|trying|practi[cs]ing|testing|playing|rehearsing)\b|\blet\s+me\s+(?:just\s+)?(?:try|test|practi[cs]e)\s+(?:this|it|that)(?:\s+out)?\b|\bthe\s+(?:real|actual|true|serious)\s+(?:one|thing|mail|e-?mail|message|order|instruction|letter|answer|tender)\s+(?:\w+\s+){0,2}?(?:comes?|follows?|goes|will|is\s+(?:to|coming|still)|later|tomorrow|next|on)\b|\bbefore\s+(?:the\s+real\s+thing|i\s+send\s+the\s+real|i\s+do\s+it\s+for\s+real)\b"
    r"|\b(?:not|isn['’]t|wasn['’]t)\s+(?:\w+\s+)?(?:for\s+real|the\s+real\s+(?:thing|one)|meant\s+(?:seriously|for\s+real)|real|serious|in\s+earnest)\W*$|\bmake-?believe\b|\bpretend(?:ing)?\s+(?:that\s+)?(?:i|we|this)\b|\b(?:is|as)\s+(?:our|my|an|the)\s+example\b"
    r"|\b(?:i|we)(?:['’]ll|\s+will|\s+shall)\s+(?:then\s+)?(?:send|do|write|submit)\s+(?:it|this|one)\s+(?:in\s+)?(?:properly|for\s+real|right|officially|formally|in\s+earnest)\b|\b(?:for|in|with|on)\s+the\s+real\s+(?:one|thing|mail|e-?mail|order|instruction|letter)\b(?!\s+(?:estate|problem|world))|\b(?:try|test|trying|testing)\s+(?:one|it|this|that|something|out\s+one)\s+on\s+you\b"
    r"|\b(?:just\s+|only\s+|purely\s+|merely\s+)(?:an?\s+)?(?:hypothetical|imaginary|fictitious|make-?believe|invented)\s+\w+|\bto\s+see\s+how\s+(?:your|the)\s+\w+\s+(?:handles?|takes?|treats?|reads?|deals?|answers?|reacts?|responds?)\b"
    r"|\b(?:that|the\s+(?:other|later|second|next)(?:\s+one)?|it)\s+(?:one\s+)?(?:is|will\s+be)\s+(?:the\s+)?(?:real|true|right|final|good)(?:\s+one)?\s*(?:,|\band\b)\s*(?:and\s+)?(?:not\s+)?this\b",
    re.IGNORECASE,
)
_WORDS_ON_TRIAL = Sifted(
    r"\b(?:would|will|could|can|does|do|might)\s+(?:that|this|it|the\s+above|such\s+an?\s+\w+|those\s+words)\s+(?:do|be\s+(?:\w+\s+)?(?:enough|right|correct|all\s+right|acceptable|proper)|work|suffice|pass|serve|sound|read)\s+(?:as|for)\s+(?:an?\s+|the\s+)?(?:wording|text|form(?:ula)?|phrase|phrasing|language|draft|letter|instruction|order)\b"
    r"|\bhow\s+(?:does|do|would)\s+(?:that|this|it)\s+(?:read|sound|look|strike\s+you)\b"
    r"|\bis\s+(?:that|this|it)\s+(?:how|the\s+way)\s+(?:one|you|i|we|people|they)\s+(?:\w+\s+)?(?:words?|phrases?|puts?|says?|writes?|should\s+(?:word|phrase|put|say|write))\b"
    r"|\bwhen\s+i\s+(?:come\s+to|finally|really|do|actually|get\s+round\s+to)\s+(?:send(?:ing)?|mail(?:ing)?|writ(?:e|ing))\s+(?:it|this|that)\b|\b(?:is|would)\s+(?:that|this)\s+(?:be\s+)?(?:good|proper|correct)\s+wording\b",
    re.IGNORECASE,
)
"""Asks whether its words would do."""
_EXERCISE = Sifted(
    r"\b(?:have|had|need(?:ed)?|want(?:ed)?|must\s+have|looking\s+for)\s+something\s+to\s+(?:send|write|mail|type)\b|\b(?:only|first|sole|one)\s+address\s+(?:to\s+hand|at\s+hand|handy|i\s+(?:had|know|knew|have|could\s+find))\b"
    r"|\b(?:need\s*n['’]t|need\s+not|no\s+need\s+to|don['’]t\s+have\s+to)\s+(?:trouble|bother|act|fuss)(?:\s+yoursel\w+)?\s+(?:over|about|with|on|upon)\s+(?:it|this)\b(?!\s+(?:form|letter|other))"
    r"|\b(?:show|shown|teach|taught|learn)\s+(?:me\s+)?how\s+(?:one|to|i|you)\s+(?:\w+\s+)?(?:takes?|calls?|gets?|fetch(?:es)?)\s+(?:it|one|a\s+mail|this|them)\s+(?:off|back)\b",
    re.IGNORECASE,
)
"""Wants something to send, and not to be acted on."""
_LESSON = Late(
    r"^\W*(?:re:\s*)?(?:my\s+|our\s+)?(?:e-?mail\s+|computer\s+)?(?:homework|lessons?|class|course|exercise)(?:\s+(?:number\s+|no\.?\s*)?(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten))?\W*$",
    re.IGNORECASE,
)
"""A subject that is of a lesson and no more."""
_NONE = Late(
    r"(?:\b(?:going\s+to|don['’]t|do\s+not|won['’]t|will\s+not|not|no|never|isn['’]t|wasn['’]t|without)\s+(?:(?:just|only|merely|a|an|for|the)\s+){0,2}$|\bkeep(?:ing)?\s+(?:back\s+)?(?:\w+\s+){1,4}$|\bnow\s+$)",
    re.IGNORECASE,
)
_OF_EARLIER = Late(
    r"\b(?:yesterday|last\s+(?:week|mail|one|message|time)|earlier|previous|my\s+first|was\s+(?:only|just|a)|the\s+(?:one|mail)\s+before)\b",
    re.IGNORECASE,
)


def practised(sentences: Sequence[Spoken], subject: str) -> str:
    """Give the words by which the mail only tries or practises; nothing where none do. `subject`: as the sender wrote it."""
    if found := _LESSON.search(subject):
        return found.group().strip()
    for text in (subject, *(one.text for one in sentences)):
        for found in itertools.chain.from_iterable(way.finditer(text) for way in (_TRIES, _WORDS_ON_TRIAL, _EXERCISE)):
            if not _NONE.search(text[: found.start()]) and not _OF_EARLIER.search(text):
                return found.group().strip(" ,.:;–—-")
    return ""
