"""That one may withdraw, and until when, said beside a withdrawal: "I withdraw my tender in full, as your letter says I may until the fourth of September.".

It is the right that runs until that day, and not the withdrawal. Who says so is the letter, or the offer's terms; what a son says, or what
somebody may yet do, is read as any other. So is the right where nothing is withdrawn.
"""

from __future__ import annotations

from collections.abc import Sequence

from nlp.moods import Mood
from nlp.patterns.late import Late
from nlp.patterns.possible import lowered
from nlp.sentence import Sentence, until
from nlp.statements import Deed, Statement
from nlp.words.days import MONTH, WEEKDAY

_PAPER = r"(?:(?:your|the|this|that)\s+(?:(?:own|offering|exchange|first)\s+)?(?:letter|circular|mail|e-?mail|offer|terms(?:\s+of\s+(?:the|your)\s+(?:exchange\s+)?offer)?|booklet|papers?|notice|materials?|documents?|prospectus|form|instructions?|rules?|conditions?)|you|it)"
_SAYS = r"(?:says?|said|states?|stated|tells?\s+(?:me|us)|told\s+(?:me|us)|reads?|provides?|allows?|permits?|writes?|wrote|explains?|makes?\s+clear)"
_WE = r"(?:i|we|one|you|holders?|a\s+holder|people|anybody|anyone|each\s+holder)"
_MAY = r"(?:may|can|could|might|(?:am|are|is)\s+(?:still\s+)?(?:allowed|entitled|permitted|free|able)(?:\s+to)?|ha(?:ve|s)\s+(?:the|a|every)\s+right(?:\s+to)?)"
_WE_MAY = rf"(?:{_WE}\s+{_MAY}|(?:i['’]m|we['’]re|one['’]s)\s+(?:still\s+)?(?:allowed|entitled|permitted|free|able)(?:\s+to)?)"
_DO = r"(?:\s+(?:still|always|also|freely))*(?:\s+(?:do(?:\s+(?:so|it|this|that))?|withdraw(?:\s+(?:it|my\s+tender|our\s+tender|a\s+tender|tenders|(?:my|our|the)\s+notes))?|revoke(?:\s+it)?|take\s+(?:it|them)\s+back|cancel(?:\s+it)?|change\s+(?:my|our|one['’]s|your)\s+minds?))?"
_DAY = rf"(?:(?:the|midnight|noon|end|close|of|business|eastern|new|york|city|time|on|at|{WEEKDAY}|{MONTH}|jul|aug|sept?|\d{{1,2}}(?:st|nd|rd|th)?|\d{{1,2}}:\d\d|a\.?m\.?|p\.?m\.?|o['’]clock|2001|first|second|third|fourth|fifth|(?:withdrawal\s+)?deadline|expiration(?:\s+date)?|expiry|offer(?:\s+(?:expires|ends|closes|is\s+over|runs\s+out))?|it\s+(?:expires|ends|closes))(?:[\s.,]+|(?=[)!]|$)))+"
_UNTIL = rf"(?:\s*,?\s+(?:(?:at\s+)?any\s+time\s+)?(?:until|till|up\s+to|up\s+until|through|before|by)\s+{_DAY})"
_RIGHT = rf"(?:{_PAPER}\s+{_SAYS}(?:\s+(?:that|me|us))?(?:\s+{_WE_MAY}{_DO}|\s+to(?:\s+do(?:\s+so)?)?)?|{_WE_MAY}{_DO}(?:\s+(?:under|by|according\s+to)\s+{_PAPER})?|(?:it\s+)?is\s+(?:my|our|a\s+holder['’]s|everyone['’]s)\s+(?:good\s+)?right|(?:permitted|allowed|provided|stated|foreseen)(?:\s+for)?(?:\s+(?:in|by|under)\s+{_PAPER})?)"
_TAIL = Late(
    rf"\s*[,;(–—-]*\s*\b(?:as|which|since|seeing\s+that)\s+(?:(?:i|we)\s+(?:read|see|understand)\s+(?:that\s+)?)?{_RIGHT}{_UNTIL}?[\s.!)]*\Z"
)
"""The end of a sentence that withdraws."""
_WHOLE = Late(
    rf"\W*(?:(?:and|as|so|after\s+all|luckily|fortunately)\W+)?(?:(?:as\s+)?(?:i|we)\s+(?:read|see|understand)\s+(?:(?:it|in\s+{_PAPER}|{_PAPER})\s*)?,?\s*(?:that\s+)?|(?:according\s+to|under)\s+{_PAPER}\s*,?\s*)?"
    rf"(?:{_RIGHT}{_UNTIL}|{_PAPER}\s+{_SAYS}(?:\s+that)?\s+(?:withdrawals?|it|this)\s+(?:may\s+be\s+made|(?:are|is)\s+(?:allowed|possible|permitted|in\s+order|accepted|fine)){_UNTIL}|{_WE}\s+ha(?:ve|s){_UNTIL}\s*(?:to\s+(?:do\s+(?:so|it|this)|withdraw))?)[\s.!)]*\Z"
)
"""A whole sentence."""
_KNOWN = Late(
    rf"\W*(?:(?:and|also|of\s+course)\W+)?(?:i|we)(?:\s+(?:do|also))*\s+(?:understand|know|see|read|note|realize|realise|gather|appreciate|(?:am|are)\s+aware)\s+(?:that\s+)?{_WE_MAY}\s+(?:still\s+|always\s+|also\s+)?(?:withdraw(?:\s+(?:it|them|my\s+tender|our\s+tender|(?:my|our|the)\s+(?:notes|bonds)))?|revoke(?:\s+it)?|change\s+(?:my|our)\s+minds?){_UNTIL}[\s.!)]*\Z"
)
"""A whole sentence by which who tenders shows that he knows his right."""
_WITHDRAWS = Late(
    r"\b(?:withdraw(?:ing|s)?|revok(?:e|es|ing)|rescind(?:s|ing)?|cancel(?:ling|ing|s)?|retract(?:s|ing)?|recall(?:s|ing)?|tak(?:e|ing)\b[^.;!?]{0,60}?\bback|pull(?:ing)?\b[^.;!?]{0,60}?\b(?:out|back))\b"
)
_LONGEST = 300
"""Characters of such a sentence."""


def without_right_told(sentence: Sentence) -> Sentence:
    """Give a sentence that withdraws without its end that says that one may; offsets stay the passage's."""
    text = lowered(sentence.text)
    if len(text) > _LONGEST or (takes := _WITHDRAWS.search(text)) is None:
        return sentence
    tail = _TAIL.search(text, takes.end())
    return sentence if tail is None else until(sentence, tail.start())


def only_tells_the_right(text: str, said: Sequence[Statement]) -> bool:
    """Tell whether a sentence only says until when one may withdraw, behind one of the mail's own that plainly does, or only knows it, behind a tender. `said`: what stands before it."""
    small = lowered(text)
    if len(small) > _LONGEST:
        return False
    done = {one.deed for one in said if one.mood is Mood.DIRECT and one.sentence >= 0}
    if Deed.WITHDRAW in done and _WHOLE.match(small) is not None:
        return True
    return Deed.TENDER in done and _KNOWN.match(small) is not None
