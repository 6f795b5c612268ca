"""An election in somebody else's mouth: "The man at the bank has a view. Exchange all of your notes.", "To my broker: exchange them all.".

An order without a word of the sender's own ("my notes", "please", "I") behind words that announce what another says, recommends
or writes is that other's. So is one that speaks of "your notes", one that is followed by "they say", and one told of a talk.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.patterns.late import Late
from nlp.patterns.sifted import Sifted
from nlp.turning.passage import Spoken

_OWN = re.compile(r"\b(?:i|we|me|us|my|mine|our|ours|please|pls|kindly|hereby)\b", re.IGNORECASE)
_CONCLUDES = Late(
    r"\W*(?:so|even\s+so|anyway|anyhow|anyways|therefore|thus|hence|accordingly|still|nevertheless|nonetheless|all\s+the\s+same|in\s+short|in\s+the\s+end|that\s+settles\s+it)\b(?!\s+(?:he|she|they)\b)",
    re.IGNORECASE,
)
"""How a conclusion of the writer's own begins: "He never called back. So exchange them all."."""
_SPEECH = r"(?:advice|recommendations?|recommends|opinion|views?|suggestions?|counsel|tip|verdict|column|piece|article|bulletin|newsletter|letter|note|card|answer|reply|word|two\s+cents|motto|rule|line|take)"
_OTHER = (
    r"(?:(?:my|our|the|a|an|his|her|their|some)\s+(?:\w+\s+){0,2}(?:advis[eo]rs?|accountant|lawyer|attorney|broker|banker|bank|cpa|planner|counsel|board|man|woman|lady|fellow|fella|guy|gentleman|expert|analyst|paper|magazine|newsletter|"
    r"wife|husband|son|daughter|brother|sister|nephew|niece|cousin|uncle|aunt|father|mother|dad|mom|neighbou?r|friend|buddy|in-law|barber|preacher|pastor|grandson|granddaughter|girl|kid|boys)\b|he|she|they|everybody|everyone|somebody|people|folks|their|his|her|whose)"
)
_ANNOUNCED = Late(
    rf"\b{_OTHER}(?:['’]s)?\b[^.;!?]{{0,40}}\b(?:{_SPEECH}\b(?:\s+(?:on\s+it|to\s+me|is|was|as\s+follows|about\s+it|back|in\s+\w+|yesterday|today|this\s+morning|last\s+\w+|on\s+\w+day|for\s+me)){{0,3}}\W*$"
    r"|(?:wrote|called|phoned|rang|telephoned|weighed\s+in|chimed\s+in|piped\s+up|spoke\s+up|put\s+it|was\s+(?:clear|blunt|firm|plain|brief|short|quick))(?:\s+(?:back|to\s+me|me|it|plainly|this\s+way|simply|yesterday|today|this\s+morning|last\s+\w+|on\s+\w+day|from\s+\w+)){0,4}\W*$)"
    rf"|^\W*(?:what|the\s+thing)\s+(?:they|he|she|everybody|everyone|people|folks)\b[^.;!?]{{0,40}}\bis\s+(?:this|that|as\s+follows|the\s+following)\W*$|^\W*(?-i:[A-Z])[\w'’&.]+(?:\s+(?-i:[A-Z])[\w'’&.]+){{0,2}}\s+(?:has|had|ran|printed|gave|sent|published|carried)\s+(?:(?:me|us|a|an|his|her|its|their|another)\s+){{1,2}}(?:\w+\s+){{0,2}}{_SPEECH}\b[^;!?]{{0,25}}$",
    re.IGNORECASE,
)
"""A short sentence that announces what somebody says, and does not say it."""
_HEAD = Late(
    rf"^\W*(?:what\s+(?:they|he|she|everybody|everyone|people|folks)\s+[^:.]{{0,40}}\s(?:is|was)(?:\s+this)?|(?:{_SPEECH})\s+(?:from|of|by)\s+[^:]{{2,40}}|{_OTHER}(?:['’]s)?(?:\s+\w+){{0,4}}?\s*(?:{_SPEECH}|says?|said|thinks?|writes|wrote|answers?|answered)?)\s*:\s",
    re.IGNORECASE,
)
"""The head of a sentence before its colon: who says what follows."""
_ADDRESSED = Late(
    r"\W*(?:to\s+(?:my|our)\s+[\w' -]{2,30}\s*:|(?:overheard|heard|seen|read|yesterday|last\s+\w+|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b[^:.]{0,40}:\s)",
    re.IGNORECASE,
)
_THOUGHT = Late(
    r"\b(?:told|tells|whispered\s+to|advised|advises)\s+me\b[^:]{0,30}:\s*$|\b(?:keep|kept|been|was|am|are|were)\s+(?:thinking|saying|telling|wondering|dreaming|hearing)\b[^:]{0,30}:\s*$",
    re.IGNORECASE,
)
_PASSED_ON = Sifted(
    r"^\W*(?:please\s+|pls\s+|kindly\s+|and\s+)?(?:forward|relay|hand|send|pass)\s+(?:(?:this|it)\s+)?(?:on\s+|along\s+|over\s+)?to\s+(?-i:[A-Z])(?!(?i:exington|ex)\b)\w+(?:\s+(?-i:[A-Z])\w+){0,2}(?:\s+(?:please|for\s+me|thanks))?\W*$|^\W*(?-i:(?!Gentlemen|Folks|Sirs?|Please|Hello|Well|Now|So|And|But)[A-Z][a-z]+),?\s+(?:can|could|will|would)\s+you\s+(?:please\s+|kindly\s+)?(?:do|handle|take\s+care\s+of|see\s+to|sort|arrange|fix|manage|type|send|mail)\s+(?:this|it|that)\b[^.;!?]{0,25}\?|\bhere(?:['’]?s|\s+is)\s+what\s+to\s+(?:say|write|tell|send)\b|\bwhat\s+to\s+(?:say|tell)\s+(?:to\s+)?(?:them|him|her|my|our)\b|\b(?:pass|send|forward|give|hand)\s+(?:this|that|it)\s+(?:on\s+|along\s+)?to\s+(?:my|our)\b(?!\s+(?:\w+\s+)?(?:address|house|home|office|attention|door|box|e-?mail|account|place|cell|fax|summer\s+place)\b)|\btell\s+(?:my|our)\s+(?:broker|banker|bank|lawyer|attorney|accountant|advis[eo]r|wife|husband|son|daughter)\b(?!['’]s\b)|\bwanted\s+to\s+tell\s+(?:my|our)\b|\blet\s+me\s+try\s+(?:that|this|it)\s+(?:on|out)\b|\b(?:have|tell|ask|let|get)\s+(?:them|him|her|the\s+\w+\s+(?:\w+\s+)?(?:people|folks|fellows|desk))\s*(?::|(?:to\s+)?(?:exchange|tender|swap|convert|turn\s+in)\b)|^\W*cc\b(?!\s*[:.])|\b(?:file|keep|save|note|type|print)\s+(?:this|that)\b[^:.]{0,20}:|\bcopy\s+of\s+(?:what\s+i|(?:the|a|my)\s+(?:letter|note|mail|e-?mail|fax)\s+(?:i|to\s+my|of\s+mine))\b|^\W*(?:for|just\s+for)\s+practi[cs]e\b|\bhow\s+(?:was|is|['’]s)\s+that\W*$|^\W*there,?\s+i\s+(?:typed|wrote|did|managed)\b|\b(?:see(?:ing)?|find\s+out)\s+(?:if|whether)\s+(?:this|it)\s+(?:goes|gets|works|comes)\b|\b(?:typing|writing)\s+lesson\b|\bwould\s+that\s+count\b",
    re.IGNORECASE,
)
"""Sends the words on to somebody else, or only tries them."""
_PERSON = Late(
    rf"^\W*(?:(?:but|and|so|now|well|even|says)\W+)?(?:(?:your\s+)?(?:mr|mrs|ms|dr)\.?\s+\w+|(?:a|an|the|one)\s+(?:\w+\s+){{1,2}}(?:from|at|of|on|in)\s+(?:my|our|the)\s+\w+|{_OTHER}|(?-i:[A-Z])\w+['’]s\s+\w+\W*$)\b",
    re.IGNORECASE,
)
"""How a sentence begins that tells of somebody else."""
_FIRST_PERSON = re.compile(
    r"\b(?:i|we|me|us|but|however|though|anyway|voted|resolved|hello|regards|love|they)\b|(?<!^)\bmy\b", re.IGNORECASE
)
_DESK = re.compile(
    r"\b(?:concern|desk|department|agent|custodian|you|holder|lexington|tender|exchange|decision|instructions?)\b",
    re.IGNORECASE,
)
_ATTRIBUTED = Late(
    r"[,;–—-]\s*(?:he|she|they)(?:['’]d|\s+would|\s+used\s+to)\s+(?:always\s+|have\s+)?(?:say|said|tell\s+(?:me|us)|told\s+(?:me|us)|write|advise|think)\b|"
    rf"[,;–—-]\s*(?:so\s+|or\s+so\s+|as\s+)?(?:{_OTHER}(?:\s+\w+)?|(?-i:[A-Z][a-z]+))\s+(?:(?:keeps?|kept)\s+(?:saying|telling\s+me)|says?|said|wrote(?:\s+down)?|writes|tells?\s+me|told\s+me|reckons?|reckoned|advises?|advised|suggests?|suggested|thinks?|thought|recommends?|recommended|figures?|repeated|insists?|insisted)\b\W*(?:$|,)",
    re.IGNORECASE,
)
_IF_ASKED = Late(
    rf"\bif\s+(?:you\s+ask|it\s+were\s+up\s+to|you\s+listen\s+to)\s+(?!me\b|us\b)|\bas\s+far\s+as\s+{_OTHER}\s+(?:is|are)\s+concerned\b|\bif\s+(?:he|she|they)\s+had\b",
    re.IGNORECASE,
)
_TALKED = Late(
    r"\b(?:i|we)\s+(?:says|said|told|tell|goes|went|yelled|hollered|shouted|muttered|joked)\s+(?:(?:to\s+)?(?:(?:the|my|our|him|her|them|myself)\b|(?-i:[A-Z][a-z]+)))[^.;!?]{0,50}[,:]\s*$",
    re.IGNORECASE,
)
_CONFIRMS = Late(
    r"\W*(?:just\s+)?(?:confirming|to\s+confirm|this\s+confirms|repeating|putting\s+in\s+writing)\b", re.IGNORECASE
)
"""What was told to somebody is said again here: "Confirming what I told Jason on the phone: exchange all 16"."""
_SO_THEN = re.compile(r"^\W*but\b[^.;!?]*\bso\s*,?\s*$", re.IGNORECASE)
"""An objection met, and what follows of it: "But the other choice is worse, so go ahead"."""
_YOURS = Late(
    r"\b(?:exchange|tender|swap|convert|submit|turn\s+in|hand\s+in)\b[^.;!?]{0,30}\byour\s+(?:\w+\s+){0,2}(?:notes?|bonds?|holdings?|securities|position)\b",
    re.IGNORECASE,
)
_THEIRS = Late(
    r"\b(?:everybody|everyone|folks|people|others|neighbou?rs|most|half\s+the\s+\w+|they|the\s+\w+)(?:['’](?:s|re|ve)|\s+(?:is|are|has|have|all|will))?\s+(?:\w+\s+)?(?:exchang|tender|swap|convert|submit|turn|hand|send|trad|put)\w*\s+(?:in\s+)?(?:theirs|their\s+(?:notes|bonds|holdings|paper))\b",
    re.IGNORECASE,
)
"""What other holders do with their own: "My cousin says everybody's turning theirs in."."""
_ONE_S_OWN = Late(
    r"\b(?:mine|ours|(?:put|count|sign)\s+(?:me|us)|i|we|so\s+(?:do|take|exchange|tender|turn))\b", re.IGNORECASE
)
_SHORTEST = 4
"""Words of a sentence that tells what somebody else makes of the offer."""
_FROM_WHOM = Late(
    r"\b(?:my|our)\s+late\b|\b(?:bought|inherited|(?:left|gave)\s+(?:these|them|those|it|me|us)|bequeathed)\b",
    re.IGNORECASE,
)
"""Tells from whom the notes came, who says nothing of the offer: "My late husband bought these in 1989."."""
_DID = Late(
    r"^\W*(?:[\w'’-]+\s+){1,5}?(?:found|went|read|looked|checked|came|took|bought|sold|typed|fixed|drove|helped|showed|gave|died|moved|married|retired|works?|worked|lives?|lived|is|was|has|had|got|made|brought|sent|left|spent|never|keeps|sits|sat|owns?|knew|lost|won|paid|sleeps|slept|called\s+back|never\s+called)\b",
    re.IGNORECASE,
)
"""Somebody did or is something, which is no speech."""
_MET = Late(
    r"\W*(?:the|our)\s+(?:\w+\s+){0,2}(?:board|trustees|committee|directors|council|vestry|partners)\b(?:\s+of\s+(?:trustees|directors|governors|managers))?"
    r"\s+(?:has\s+|have\s+)?(?:met|sat|convened)(?:\s+(?:on|last|this|the|in|at|earlier|again|duly|\w+day|yesterday|today|morning|afternoon|evening|week|night|noon|\d{1,2}(?:st|nd|rd|th)?)){0,5}\W*",
    re.IGNORECASE,
)
"""A body came together, which is not yet a word of it: the result that follows is the sender's to report, and to order."""
_RESULT = Late(
    r"(?![^:\n]{1,80}:\s)|\W*(?:(?:the|our|its)\s+)?(?:result|outcome|decision|resolution|for\s+(?:account\s+)?[a-z]{2}-?\d{4})\b[^:;]{0,40}:\s",
    re.IGNORECASE,
)
"""What follows is no more than the order, or calls itself the result; "Proposal:" and "The minority's view:" are not."""
_HAS_HIS_SAY = Late(
    rf"\b(?:{_SPEECH}|says?|said|tells?|told|thinks?|thought|reckons?|advis\w*|recommend\w*|suggest\w*|wants?|wanted|wish\w*|urg\w*|insist\w*|wrote|writes|called|phoned|rang|repl\w+|spoke|speaks|ask\w*|begs?|begged|order\w*|instruct\w*|decid\w*|knows?|sure|clear|blunt|firm|plain|brief|short|quick|adamant|certain|convinc\w*|feels?|believ\w*|swears?|idea|ideas|plan|mind|minds|likes?|message|same|too|notes?|bonds?|for\s+it|in\s+favou?r|agree\w*|wise|right)\b",
    re.IGNORECASE,
)
"""Has, or may have, a say in it."""
_WISHES_NONE = Late(
    r"\W*(?:my|our)\s+(?:wife|husband|son|daughter|brother|sister|father|mother|dad|mom|nephew|niece|cousin|uncle|aunt|neighbou?r|friend|lawyer|accountant|broker)\s+"
    r"(?:(?:does|do|did|will|would)\s+not|(?:does|do|did|wo|would)n['’]t|declines|refuses)\s+(?:to\s+)?(?:wish|want|care|like|intend|plan|exchang\w*|tender\w*|swap\w*|participat\w*|take|the)\b(?![^.;!?]{0,120}\b(?:i|we|us|me|mine|ours)\b)",
    re.IGNORECASE,
)
"""What somebody else does not wish, in a whole sentence: "My husband does not wish to exchange."."""
_LONGEST = 90
"""Characters of a sentence that only announces."""


_AGREES = Late(r"\b(?:he|she|they)(?:['’]s|['’]re|\s+is|\s+are|\s+was)\s+(?:\w+\s+)?right\b", re.IGNORECASE)
"""What the sender agrees with is his own wish: "She is right, as always. Tender $25,000."."""


_IT_SAYS = Late(
    r"[,;–—-]\s*(?:or\s+so\s+|so\s+)?(?:it|(?:the|his|her|their|that|this)\s+(?:card|note|slip|paper|memo|message|sign|letter|pamphlet|article|brochure|flyer|column))\s+(?:says|said|reads|goes|tells\s+me)\W*$"
    r"|[,;–—-]\s*(?:is|was)\s+what\s+(?!(?:i|we|you|your)\b)[^.;!?]{2,60}\W*$",
    re.IGNORECASE,
)
"""Ends a sentence whose words stand on somebody's paper: "Exchange everything, it says."."""


def others(sentences: Sequence[Spoken], own: frozenset[str], *, broker: bool) -> str:
    """Give the words by which what elects is another's speech, or is spoken to somebody else; nothing where none are.

    Brokers speak for clients. `own`: words of the names of the sender's accounts, in small letters; what a co-holder says is no stranger's.
    """
    if broker:
        return ""
    for place, one in enumerate(sentences):
        if found := _PASSED_ON.search(one.text):
            return found.group().strip()
        if not one.elects:
            continue
        before = one.text[: one.begins]
        if (
            found := _YOURS.search(one.text)
            or (None if _ONE_S_OWN.search(one.text) else _THEIRS.search(one.text))
            or _of_a_stranger(_ATTRIBUTED.search(one.text), own)
            or _IT_SAYS.search(one.text)
            or _IF_ASKED.search(one.text)
            or _WISHES_NONE.match(one.text)
            or (None if _CONFIRMS.match(before) else _TALKED.search(before))
        ):
            return found.group().strip()
        if found := _THOUGHT.search(before):
            return found.group().strip()
        if found := _ADDRESSED.match(one.text):
            return found.group().strip()
        head = _HEAD.match(one.text)
        if head and not _DESK.search(head.group()) and not _OWN.search(one.text, head.end()):
            return head.group().strip()
        if _OWN.search(one.text) or _CONCLUDES.match(one.text) or _SO_THEN.search(before) or place == 0:
            continue
        if one.keeps and any(other.tenders for other in sentences[:place]):
            # What stays, behind the sender's own tender, is nobody's advice.
            continue
        previous = sentences[place - 1]
        if (
            len(previous.text) > _LONGEST
            or previous.acts
            or _AGREES.search(previous.text)
            or _FROM_WHOM.search(previous.text)
            or (_MET.fullmatch(previous.text) and _RESULT.match(one.text))
        ):
            continue
        if found := _ANNOUNCED.search(previous.text):
            return found.group().strip()
        if (
            len(previous.text.split()) >= _SHORTEST
            and _PERSON.match(previous.text)
            and not _FIRST_PERSON.search(previous.text)
            and (_HAS_HIS_SAY.search(previous.text) or not _DID.search(previous.text))
        ):
            return previous.text
    return ""


def _of_a_stranger(found: re.Match[str] | None, own: frozenset[str]) -> re.Match[str] | None:
    """Give the words that put an election in somebody's mouth, unless a holder's name stands in them: "as Thomas says"."""
    if found is None or any(word in own for word in re.findall(r"[\w'-]+", found.group().lower())):
        return None
    return found
