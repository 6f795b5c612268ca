"""Another person's consent that is still open: "Put 50 in. My wife has to be okay with it and she gets home Thursday.".

Spoken as a need, a wish, a wait or as not yet given, it leaves the election with that person. Given ("My wife is okay with it"), not
needed, or of another matter, it leaves it what it is. Tense and verb decide, not the person: whoever speaks in the past tense has been asked.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.patterns.sifted import Sifted
from nlp.turning.passage import Spoken
from nlp.turning.terms import ADVISER, CONSENT, IT, KIN, NAME, THEIR, WHO

_NEEDS = r"(?:(?:would\s+|will\s+|['’]ll\s+|do(?:es)?\s+|may\s+|might\s+)?(?:still\s+|first\s+|also\s+|really\s+|at\s+least\s+)*(?:must|ha(?:s|ve)(?:\s+got)?\s+to|has\s+yet\s+to|have\s+yet\s+to|needs?\s+to|ought\s+to|should|want(?:s)?\s+to|would\s+like\s+to|['’]d\s+like\s+to|(?:is|are)\s+(?:still\s+)?(?:to|going\s+to|supposed\s+to|yet\s+to|about\s+to)|plans?\s+to|intends?\s+to|insists?\s+on))"
_DECIDES = (
    rf"(?:agree|consent|approve|okay|ok|(?:be|feel)\s+(?:\w+\s+)?(?:okay|ok|o\.k\.|fine|happy|all\s+right|alright|on\s+board|comfortable|in\s+agreement|asked|consulted|convinced|persuaded|told|informed)|nod|bless|sign\s+off|(?:say|give)\s+(?:\w+\s+)?(?:{CONSENT}|so|no)|go\s+along|weigh\s+in|"
    rf"(?:look|looking|go|talk|think|mull)(?:ing)?\s+(?:{IT}\s+)?over|(?:look|looking)\s+(?:at|into)\s+{IT}|(?:see|seeing|read|reading|check|checking|review|reviewing|study|discuss|hear\s+(?:of|about)|know\s+(?:of|about)|think\s+about|sleep\s+on|decide|vote|rule)(?:\s+(?:on|about))?\s+{IT}|decide|vote|be\s+(?:for|behind)\s+it|(?:clear|vet|pass)\s+(?:on\s+)?(?:anything|everything|all|such|{IT})|make\s+up|come\s+round|have\s+(?:a|the|his|her|their)\s+(?:\w+\s+)?(?:say|word|look))"
)
_NOT_YET = rf"(?:(?:ha(?:s|ve)(?:\s+not|n['’]t)|did(?:\s+not|n['’]t)|has\s+never)\s+(?:\w+\s+)?(?:agreed|consented|approved|decided|answered|replied|seen|read|heard|said\s+(?:yes|so)|signed|been\s+(?:asked|told|consulted)|made\s+up|come\s+round|agree)|(?:do(?:es)?(?:\s+not|n['’]t)\s+)(?:\w+\s+)?(?:know|agree|want\s+(?:me|us)|like\s+(?:this|the\s+(?:exchange|offer|idea|swap|deal|terms)|(?:tender|exchang|swapp)ing)|approve)\b(?!\s+(?:me|him|her|you|how|where)\b)|(?:is|are)(?:\s+not|n['’]t)\s+(?:\w+\s+)?(?:sure|convinced|certain|decided|agreed|on\s+board|in\s+favou?r|for\s+(?:it|this))|(?:is|are)\s+(?:still\s+)?(?:undecided|against\s+(?:it|this)|opposed|thinking|unsure|making\s+up)|(?:is|are)\s+(?:\w+\s+)?(?:looking|going|thinking)\s+{IT}\s+over)"
_ALL_OF_THEM = (
    r"(?:everybody|everyone|(?:all|each|both)\s+of\s+(?:us|them)|we\s+all|the\s+(?:family|others|heirs|children|kids))"
)
_BEGS = r"(?:would\s+like|wants?|begs?|urges?|implores?|pleads\s+with|is\s+begging|keeps\s+(?:asking|telling|begging))\s+(?:me|us)\s+(?:not\s+to|to\s+(?:stop|wait|hold|reconsider|drop|cancel|forget|leave))"
"""Wants the sender to leave the step; who goes on with "but" does not listen."""
_OPEN = Sifted(
    rf"\b(?:{_ALL_OF_THEM}|{WHO})\s+(?:\w+\s+)?(?:decides?|votes?|chooses?)\s+(?:(?:on|about)\s+it\s+|for\s+(?:himself|herself|themselves)\s+)?(?:later|afterwards?|tomorrow|next\s+week)\b"
    rf"|\b{WHO}\s+{_BEGS}\b(?![^.!?]{{0,80}}\bbut\b)|"
    rf"\b{WHO}\s+(?:(?:at|of|in|from)\s+(?:\w+\s+){{1,3}}?)?(?:\w+ly\s+)?{_NEEDS}\s+(?:\w+\s+)?{_DECIDES}\b"
    rf"|\b(?:check|ask|talk|speak|confirm|clear\s+{IT})\s+(?:with\s+|to\s+)?(?:my|our)\s+(?:[\w-]+\s+)?(?:{KIN}|{ADVISER})(?:\s+{NAME})?\s+(?:whether|if\s+(?:he|she|they|it)|first|before)\b(?!\s+you\s+can)|\b(?:['’]ve|have)\s+not\s+(?:\w+\s+to\s+)?(?:told|tell|asked|ask)\s+(?:my|our|him|her|them)\b"
    r"|\b(?:council|board|committee|trustees|partners|congregation|club)\s+(?:votes?|decides?|rules?|meets)\s+(?:on\s+it\s+)?(?:on\s+|this\s+|next\s+)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|tonight|week|month)\W*$"
    rf"|\b(?:go(?:es|ing)?\s+by|depends?\s+on|abide\s+by|follow)\s+(?:what(?:ever)?|how)\s+{WHO}\s+(?:says|tells|decides|thinks|feels|wants|advises)\b|\b(?:what|whatever)\s+{WHO}\s+says\s+goes\b"
    rf"|\b{WHO}\s+(?:still\s+|also\s+)?(?:gets?|has|have|is\s+owed)\s+(?:a|the|his|her|their)\s+(?:\w+\s+)?(?:vote|say|veto|vet)\b|\b{WHO}\s+(?:signs\s+off|decides|rules|votes|must\s+sign|has\s+to\s+sign)\s+(?:on\s+|for\s+)?(?:anything|everything|all|such|whatever|these|this|it)\b"
    rf"|\b(?:my|our)\s+(?:\w+\s+){{0,2}}?\w+\s+{_NOT_YET}(?![^.;!?]{{0,20}}\b(?:account|address|sound|sign|computer|mail)\b)"
    rf"|\b(?:he|she|they)\s+{_NOT_YET}"
    rf"|\b(?:i|we)(?:['’]ve)?\s+(?:(?:have|did|do)\s*(?:not|n['’]t)|haven['’]t|didn['’]t|have\s+yet\s+to|still\s+(?:have|need|must|want)(?:\s+to)?|must\s+(?:still\s+)?|have\s+to|need\s+to|will\s+have\s+to|(?:['’]ll|will|shall)\s+)\s*(?:\w+\s+)?(?:ask|asked|tell|told|consult\w*|show|shown|warn\w*|clear\w*|check\w*|run|r[au]n|talk\w*|speak|spoken|discuss\w*)\s+(?:{IT}\s+)?(?:(?:past|by|with|to|over\s+with|from)\s+)?(?:my|our|him|her|them)\b(?!\s+(?:address|phone|number|mail|form|taxes))",
    re.IGNORECASE,
)
_AWAITED = Sifted(
    rf"\b(?:needs?|requires?|await(?:s|ing)?|wait(?:s|ing)?\s+(?:for|on)|wants?|get(?:ting)?|lack(?:s|ing)?|missing|without|hop(?:e|es|ing)\s+for|depends?\s+(?:up)?on|hinges?\s+on|subject\s+to|pending|asking\s+for|once\s+(?:i|we)\s+(?:have|get)|as\s+soon\s+as\s+(?:i|we)\s+(?:have|get)|when\s+(?:i|we)\s+(?:have|get))\s+(?:\w+\s+)?(?:{THEIR}\s+(?:\w+\s+)?{CONSENT}|(?:the|an?)\s+(?:\w+\s+)?{CONSENT}\s+(?:of|from|by)\s+(?:my|our|the|{NAME}))\b"
    rf"|\b{THEIR}\s+(?:\w+\s+)?{CONSENT}\s+(?:is|are)\s+(?:still\s+)?(?:out|open|missing|pending|needed|required|to\s+come|outstanding|awaited|not\b|coming|due|expected)",
    re.IGNORECASE,
)
_TOGETHER = re.compile(
    r"\b(?:and|with)\s+(?:i|me)\s+(?:always\s+|usually\s+|normally\s+)?(?:decide|make|do|settle|agree|vote)\b[^.;!?]{0,40}\b(?:together|jointly|as\s+one)\b(?P<then>[^.!?]{0,100})",
    re.IGNORECASE,
)
_NOT_THERE = re.compile(
    r"\b(?:not|n['’]t|never|away|unreachable|abroad|until|till|yet|back|returns?|tonight|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|next|later)\b",
    re.IGNORECASE,
)
_MEETING = Sifted(
    rf"\b(?:board|trustees?|family|committee|partners?|members?|heirs|we(?:\s+all)?)\b[^.;!?]{{0,40}}\b(?:to\s+|will\s+|must\s+)?(?:vote|decide|rule|deliberate|talk|confer)s?\s+(?:on|about|over)\s+(?:{IT})\b",
    re.IGNORECASE,
)
_SETTLED = re.compile(
    r"\b(?:not|n['’]t|no\s+longer|never|nobody|no\s+one|used\s+to|doesn['’]t|don['’]t)\s+(?:\w+\s+){0,2}?(?:need|have\s+to|require|depend|hinge|await|wait|want|ask|matter|get)\b"
    r"|\b(?:has|have|had|was|were|is|are|gave|got|did|rang|told)\s+(?!to\b)(?:\w+\s+){0,3}?(?:agreed|consented|approved|blessed|fine\s+with|okay\s+with|ok\s+with|happy\s+(?:with|for)|all\s+for|on\s+board|said\s+(?:yes|go|fine))\b|\bgo\s+ahead\b|\banyway\b|\bsays?\s+(?:yes|fine|go)\b|\b(?:but|and)\s+(?:he|she|they)(?:\s+has|\s+have|['’]s|['’]ve)?\s+(?:\w+\s+)?(?:did|does|do|agrees?|agreed|said\s+(?:yes|so|go)|approves?|approved|okayed|given)\b",
    re.IGNORECASE,
)
"""What says in the same sentence that it was given, or is not needed."""


_DISSENTS = re.compile(
    rf"{_BEGS}$|"
    r"(?:do(?:es)?(?:\s+not|n['’]t)\s+(?:\w+\s+)?(?:agree|want\s+(?:me|us)|like|approve)|(?:is|are)(?:\s+not|n['’]t)\s+(?:\w+\s+)?(?:convinced|on\s+board|in\s+favou?r|for\s+(?:it|this))|(?:is|are)\s+(?:still\s+)?(?:against\s+(?:it|this)|opposed))$",
    re.IGNORECASE,
)
"""Is of another mind, and says so: nobody waits for him any more."""
_CO_HOLDER = re.compile(
    r"\b(?:co-?\w+|trustees?|partners?|board|committee|directors?|guardian|conservator|executor)\b", re.IGNORECASE
)


def awaited(sentences: Sequence[Spoken], *, alone: bool = False) -> str:
    """Give the words by which another person has yet to agree; nothing where none has.

    `alone`: nobody holds with the sender, so that who is of another mind is overruled by an order in a later sentence.
    """
    last = max((place for place, one in enumerate(sentences) if one.elects), default=-1)
    for place, one in enumerate(sentences):
        if one.asks or one.keeps:
            continue
        for pattern in (_OPEN, _AWAITED, _MEETING):
            for found in pattern.finditer(one.text, one.begins):
                words = found.group()
                if alone and place < last and _DISSENTS.search(words) and not _CO_HOLDER.search(words):
                    continue
                if not _SETTLED.search(one.text):
                    return words.strip()
        together = _TOGETHER.search(one.text)
        if together and _NOT_THERE.search(together["then"]):
            return together.group().strip()
    return ""
