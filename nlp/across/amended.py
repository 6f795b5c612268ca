"""What an earlier mail said of how much: it tells what is amended here, and tenders nothing itself.

"My letter of the thirteenth put the figure at two hundred thousand. Please make it ninety thousand."
"""

from __future__ import annotations

from collections.abc import Sequence

from nlp.changing import changed
from nlp.moods import Mood
from nlp.patterns.late import Late
from nlp.patterns.possible import lowered
from nlp.statements import Deed, Statement
from nlp.words.days import WEEKDAY

_PAPER = r"(?:letter|mail|e-?mail|message|note|form|fax|instructions?|order|draft|voicemail|card|memo)"
_FIGURE = r"(?:figure|amount|number|quantity|sum|total)"
_SUM = r"\$?(?:\d[\d,.]*\s?k?|(?:[a-z]+[\s-]){0,4}(?:thousand|hundred|million))(?:\s+(?:bonds?|notes?|dollars))?"
_THE_FIGURE = rf"(?:the|my|our|that)\s+(?:(?:old|earlier|first|previous)\s+)?(?:{_FIGURE}\s+(?:of\s+)?)?{_SUM}"
_SENT = rf"\s*,?\s*(?:(?:(?:that|which)\s+)?(?:i|we)(?:['’]ve|\s+have|\s+had)?\s+(?:communicated|gave|given|named|wrote|written|sent|told\s+you|faxed|mailed|e-?mailed|phoned\s+in|asked\s+for|put|mentioned|stated)\b[^.;:,!?]{{0,40}}?|(?:in|on|from|of)\s+(?:my|our|the|last|yesterday['’]s|this\s+morning['’]s|monday['’]s)\s+(?:\w+\s+){{0,2}}?{_PAPER}\b(?:\s+(?:of|from|on|dated)\s+[^.;:,!?]{{1,25}}?)?)"
_EARLIER = Late(
    r"^\W*(?:(?:dear|hi|hello|so|well|in|on)\b[^.;:]{0,30},\s*)?(?:in\s+)?(?:my|our|the)\s+(?:(?:first|last|earlier|previous|original|old|prior|recent|other)\s+){0,2}(?:letter|mail|e-?mail|message|note|form|fax|instructions?|order|answer|reply|request)"
    r"(?:\s+(?:that\s+|which\s+)?(?:i|we)\s+(?:sent|mailed|wrote|gave|returned|faxed)\b[^.;:,]{0,30}?)?(?:\s+(?:of|from|on|dated|last|this|to)\s+[^.;:,]{1,30}?)?,?\s+(?:(?:i|we|it)\s+)?(?:had\s+)?(?:said|put|gave|named|stated|read|was\s+for|asked\s+for|asked\s+you|called\s+for|told\s+you|had|mentioned|showed|instructed)\b"
    r"|^\W*(?:please\s+|kindly\s+)?(?:ignore|disregard|forget|scrap|discard|set\s+aside|tear\s+up)\s+(?:my|our|the)\s+(?:(?:first|last|earlier|previous|original|old|prior)\s+)?(?:letter|mail|e-?mail|message|note|form|fax|instructions?|order|request)"
    r"(?:\s+(?:of|from|on|dated)\s+[^.;:,]{1,30}?)?,?\s+(?:where|in\s+which|which|that)\s+(?:(?:i|we)\s+)?(?:had\s+)?(?:said|put|gave|named|stated|asked\s+for|told\s+you|mentioned|instructed)\b"
    r"|^\W*(?:i|we)(?:['’]d|\s+had)?\s+(?:wrote|written|told|said|mailed|e-?mailed|instructed|asked)\b[^.;:]{0,50}\b(?:that|for|to)\s"
    rf"|^\W*(?:i|we)(?:['’]d|\s+had)?\s+(?:first\s+|mistakenly\s+)?(?:wrote|written|put|said|named|gave|stated|typed)\s+(?:down\s+)?{_SUM}\s+(?:in|on)\s+(?:my|our|the)\s+(?:\w+\s+)?{_PAPER}\b"
    r"|^\W*(?:in|on)\s+(?:\w+['’]s|(?:my|our|the|that)(?:\s+\w+)?)\s+(?:list|file|sheet|letter|mail|e-?mail|message|note|form|fax|instructions?)\b[^.;:]{0,30}?,?\s+(?:i|we|it)\s+(?:had\s+)?(?:showed|shown|had|put|gave|named|listed|wrote|said|stated|entered|asked)\b"
    r"|^\W*what\s+(?:i|we)\s+(?:sent|mailed|wrote|gave|told|faxed)\b[^.;:,]{0,40}?\b(?:said|read|named|stated|asked\s+for|was\s+for|was|had)\b"
    rf"|^\W*(?:(?:on|last|this)\s+)?(?:{WEEKDAY}|yesterday|week|morning)(?:\s+(?:last|morning|afternoon|night|evening))?,?\s+(?:i|we)(?:['’]d|\s+had)?\s+(?:told\s+you|gave\s+you|sent\s+you|sent\s+in|asked\s+for|said|wrote|put\s+down|phoned\s+in)\s+(?:for\s+)?{_SUM}\W*$"
    rf"|^\W*(?:(?:please|kindly|so|and)\W+){{0,2}}(?:ignore|disregard|forget(?:\s+about)?|scrap|discard|set\s+aside|strike|cancel|delete)\s+{_THE_FIGURE}{_SENT}\W*$"
    rf"|^\W*(?:the|my|our|that)\s+{_FIGURE}\s+(?:of\s+)?{_SUM}{_SENT}\s+(?:is|are)\s+(?:now\s+|hereby\s+|to\s+be\s+)?(?:cancel\w*|void|annulled|obsolete|superseded|replaced|disregarded|wrong|mistaken|withdrawn|no\s+longer\s+(?:valid|good|right|correct|in\s+force)|not\s+(?:valid|right|correct|good))\W*$"
    rf"|^\W*in\s+(?:(?:the\s+)?(?:first|last|second|top)\s+(?:sentence|line|paragraph|page)\s+of\s+)?(?:my|our|the)\s+(?:(?:first|last|earlier|previous|old)\s+)?{_PAPER}\s+(?:(?:it|there|i|we)\s+)?(?:was|were|stood|had|wrote|put)\b"
    r"|^\W*it\s+(?:said|read|named|stated|asked\s+for|was\s+for|called\s+for)\b"
)
"""How a sentence begins that tells what an earlier mail said."""


_FIGURE_IS = Late(
    r"^\W*(?:the|my|our)\s+(?:right|correct|new|proper|actual|final|real)\s+(?:figure|number|amount|total|sum|entry|line)\s+(?:(?:for|of)\s+[^.;:]{1,30}?\s+)?(?:is|should\s+be|ought\s+to\s+be|shall\s+be|to\s+use\s+is)\b"
    r"|^\W*(?:(?:please|kindly|so|now|instead)\W+){0,2}(?:let|make|have|change|amend|correct|alter|put)\s+(?:(?:the|that|my|our)\s+(?:figure|number|amount|total|sum)|it|that)\s+(?:(?:be|read|to|to\s+read|at)\s+)?(?=\$?\d|[a-z]+(?:ty|teen|dred|sand)\b)"
    r"|^\W*(?:i|we)(?:['’]d\s+like|\s+(?:now\s+)?(?:want|wish|would\s+like))\s+(?:it|that|(?:the|my|our)\s+(?:total|figure|amount|number))\s+to\s+(?:be|read)\b"
    r"|^\W*(?:it|that|this)\s+(?:should|ought\s+to|must|shall|has\s+to|needs\s+to)\s+(?:now\s+)?(?:be|read|say)\b"
)
"""Names the figure that counts instead."""


_TOTAL_IS = Late(
    r"[;:,–—-]\s*(?:but\s+|and\s+)?(?:(?:the|my|our)\s+(?:right\s+|correct\s+|new\s+|proper\s+|real\s+)?(?:figure|number|amount|total|sum)|it|that)\s+(?:should|ought\s+to|must|shall|has\s+to|needs\s+to)\s+(?:now\s+)?(?:be|read|say)\b"
)
"""Names the figure that counts instead, in the sentence that tells of the earlier one: "...; the total should be 60, not 80"."""
_LEAVES_OPEN = Late(
    r"\b(?:if|unless|until|till|maybe|perhaps|possibly|might|may|or|either|whether|would|could|depend\w*|about|around|too|also|as\s+well|think|thinks|says)\b|\?"
)
"""Behind it, what leaves it open after all."""


def _total_put_right(one: Statement) -> Statement:
    """Give a statement that tells of an earlier figure and names another for it as a tender of that; else the statement itself."""
    small = lowered(one.text)
    if len(one.amounts) != 2 or not one.excluded or one.mood not in (Mood.PAST, Mood.DIRECT):
        return one
    turn = _TOTAL_IS.search(small) if _EARLIER.search(small) else None
    if turn is None or _LEAVES_OPEN.search(small[turn.start() :]):
        return one
    old, new = one.amounts
    place = small.find(lowered(new.text), turn.end())
    denied = all(set(amount.readings) & set(old.readings) for amount in one.excluded)
    if not denied or place < 0 or small[turn.end() : place].strip(" $") or set(old.readings) & set(new.readings):
        return one
    return changed(
        one, deed=Deed.TENDER, mood=Mood.DIRECT, amounts=(new,), excluded=(), strange="", opens=False, corrects=False
    )


def tells_of_an_earlier_mail(text: str) -> bool:
    """Tell whether a sentence tells what an earlier mail of the sender said."""
    return _EARLIER.search(lowered(text)) is not None


def amended(said: Sequence[Statement]) -> list[Statement]:
    """Give the statements with those that only tell what an earlier mail said, where an election follows them."""
    said = [_total_put_right(one) for one in said]
    told = next((at for at, one in enumerate(said) if one.amounts and tells_of_an_earlier_mail(one.text)), len(said))
    said = [
        changed(one, deed=Deed.TENDER, opens=False, corrects=False, harmless=False, strange="")
        if at > told
        and one.deed in (Deed.BARE, Deed.TENDER)
        and len(one.amounts) == 1
        and _FIGURE_IS.search(lowered(one.text))
        else one
        for at, one in enumerate(said)
    ]
    last = max((at for at, one in enumerate(said) if one.deed is Deed.TENDER), default=-1)
    return [
        changed(
            one,
            deed=Deed.BARE,
            mood=Mood.DIRECT,
            amounts=(),
            bases=(),
            strange="",
            opens=False,
            corrects=False,
            harmless=True,
        )
        if at < last and one.amounts and not one.bases and tells_of_an_earlier_mail(one.text)
        else one
        for at, one in enumerate(said)
    ]
