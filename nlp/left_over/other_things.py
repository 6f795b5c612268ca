"""Whether a word of keeping, of delay or of doubt governs another thing than the notes: "the figure is left blank", "the cows are waiting".

Such a word is said of the step only where the step, the notes or the sender's choice can be its object or its subject. A verb of keeping with an
object of its own keeps that, a delay that is regretted is past, and what may happen to others leaves open nothing that the sender orders.
"""

from __future__ import annotations

import re

from nlp.moods import Mood
from nlp.patterns.late import Late
from nlp.statements import Deed, Statement

_LONGEST = 260
"""Characters of such a sentence."""

_OF_THE_STEP = Late(
    r"\b(?:notes?|bonds?|lexington\w*|papers?|certificates?|securit\w+|positions?|holdings?|exchang\w*|tender\w*|offers?|swap\w*|elect\w*|instruct\w*|orders?|rest|remainder|remaining|balance|half|part|portion|some|any|both|lot|"
    r"decid\w*|decision|choice|choose|mind|amount|deadline|answer|if|unless|until|till|whether|maybe|perhaps|might|yet|instead|better|rather|still|meeting\w*|votes?|voting|hearing|session|review\w*|talk\w*|discuss\w*|sign\w*|approv\w*|consent\w*|agree\w*|when|once|first|before)\b|[$?]",
    re.IGNORECASE,
)
"""Words with which a sentence may be one of the step after all."""
_KEEPING = Late(
    r"\b(?:leav(?:e|es|ing)|left|keep(?:s|ing)?|kept|hold(?:s|ing)?|held|sit(?:s|ting)?|stay(?:s|ing|ed)?|remain(?:s|ed)?|pass|lie|untouched|touch|stand\s+pat|forget\s+it|nothing|not\s+to\s+do|abstain|declin\w*|refus\w*)\b",
    re.IGNORECASE,
)
_UNSAID = r"(?:matters?|things?|whole|money|investments?|funds?|powder|status|accounts?|cards?|ones?|stuff|same|old|original|present|current|others?|phone|line|horses|fort|boat|bus|train|press\w*|door|peace|course|faith|\w*\d\w*|one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|iras?|roth|trust|shares?|stocks?)"
"""Nouns that may stand for the notes, or with which a figure of speech says to wait."""
_OBJECT = Late(
    rf"\s+(?:(?:me|us|him)\s+(?:alone|in\s+peace)|word|(?:a\s+|your\s+)?messages?|matters?\s+of|(?:a|an|the|my|our|his|her|its|their|your|no)\s+(?!{_UNSAID}\b)[a-z’'-]{{3,}}(?:\s+(?!{_UNSAID}\b)[a-z’'-]+){{0,2}})(?![\w’'-])",
    re.IGNORECASE,
)
_THE_ONE_I = Late(
    rf"\b(?:a|an|the|that|my|our|his|her)\s+(?:(?!{_UNSAID}\b)[a-z’'-]+\s+){{1,3}}(?:(?:that|which)\s+)?(?:i|we|he|she|they)\s+(?:always\s+|still\s+|only\s+)?$",
    re.IGNORECASE,
)
"""Before a word of keeping: what is kept, no paper: "I flipped the silver dollar I keep for that"."""
_SEAT = Late(
    r"(?:\s+(?:here|there|right|up|down|out))*\s+(?:on|at|by|beside|in|under)\s+(?:a|an|the|my|our|his|her)\s+(?!rest\b|account\b|position\b|offer\b)(?:[\w’'-]+\s+)?(?:chair|bench|porch|stool|can|bucket|crate|step|steps|stoop|desk|table|kitchen|car|truck|bus|train|plane|tractor|rock|log|dock|bed|sofa|couch|window|stove|garden|yard|shade|tree|waiting\s+room|back\s+pew|pew|hill|lake|river)\b",
    re.IGNORECASE,
)
_NO_LONGER = Late(
    r"\b(?:no\s+longer|(?:do|does|did)(?:\s+not|n['’]t))\s+(?:need|want|wish|care|have|intend|mean)(?:s|ed)?\s+to\s+$|\bno\s+(?:reason|need|point|sense|use)\s+(?:to|in)\s+$",
    re.IGNORECASE,
)
"""Keeping that is denied."""
_GOES = Late(
    r"\b(?:am|is|are|was|were|be|['’](?:m|re|s))\s+$|\b(?:must|have\s+to|has\s+to|before|when)\s+(?:i|we|he|she|they|it\s+)?$|\b(?:train|bus|plane|ship|boat|ferry|flight|crew)\s+$",
    re.IGNORECASE,
)
_A_NOUN = re.compile(
    r"\b(?:a|the|this|that|no|its|their)\s+(?:\w+\s+)?$",
    re.IGNORECASE,
)


def keeps_another_thing(statement: Statement) -> bool:
    """Tell whether every word of keeping of a sentence has an object of its own that is no paper: "the letter leaves the figure blank"."""
    text = statement.text
    if statement.deed not in (Deed.KEEP, Deed.DECLINE) or statement.mood is not Mood.UNCERTAIN:
        return False
    if statement.amounts or statement.rest or statement.excluded or statement.keeps or statement.opens:
        return False
    if len(text) > _LONGEST:
        return False
    found = list(_KEEPING.finditer(text))
    if len(found) == 1 and _NO_LONGER.search(text, 0, found[0].start()):
        return _TURNS.search(text) is None
    if _OF_THE_STEP.search(text):
        return False
    return bool(found) and all(_of_its_own(text, one) for one in found)


def _of_its_own(text: str, found: re.Match[str]) -> bool:
    """Tell whether a word of keeping keeps another thing, goes away, or is a noun."""
    word = found.group().lower()
    if word in ("leaving", "leave", "leaves", "left") and _GOES.search(text, 0, found.start()):
        return (
            re.match(r"\s+(?:for|on|in|at|by|town|home|now|tomorrow|tonight|soon|early|\w+)\b", text[found.end() :])
            is not None
        )
    if word in ("hold", "holds") and _A_NOUN.search(text, 0, found.start()):
        return True
    if word.startswith("sit"):
        return _SEAT.match(text, found.end()) is not None
    return _OBJECT.match(text, found.end()) is not None or _THE_ONE_I.search(text, 0, found.start()) is not None


_TURNS = Late(
    r"\b(?:but|however|unless|if|until|till|all\s+of|every|any\s+but|except|rest|half|part|some|may|might|maybe|perhaps|decid\w*|think|sure|wait\w*|yet)\b|\?",
    re.IGNORECASE,
)


_DELAYED = Late(
    r"\b(?:regret\w*|sorry|apolog\w*|forgiv\w*|excus\w*|pardon|caus\w+|due|offen[cs]e|thank\w*|owing|inconvenience)\b[^.;!?]{0,60}\b(?:my|our|your|the|this|any|a)\s+(?:\w+\s+)?delays?\b|\b(?:my|our|your|the|this|any)\s+(?:\w+\s+)?delays?\s+(?:is|was|are)\s+(?:much\s+|deeply\s+|very\s+much\s+)?(?:regretted|mine|ours|my\s+fault)",
    re.IGNORECASE,
)
_STANDS_BY = re.compile(r"\b(?:stand|stands|stood)\s+by\s+(?:what|my|our|it|that|this|the|every)\b", re.IGNORECASE)
_FOR_THE_PRESENT = re.compile(r"\bfor\s+(?:the\s+(?:present|moment|time\s+being)|now)\b", re.IGNORECASE)
_ANOTHER_WAITS = Late(
    r"(?:^|[,;.]\s*|\b(?:and|but|so|that|because)\s+)(?:(?:the|my|our|his|her|these|those|some)\s+)?(?P<who>(?:[\w’'-]+\s+){1,5}?)(?:(?:isn['’]t|aren['’]t|is\s+not|are\s+not)\s+(?:urgent|pressing|important)\s*,?\s*(?:and\s+|so\s+)?(?:it\s+|they\s+)?)?(?:(?:can|could|may|must|will|shall|would)(?:\s+have\s+to)?\s+(?:well\s+)?wait|(?:is|are|was|were)\s+waiting|waits|has\s+to\s+wait|have\s+to\s+wait)\b",
    re.IGNORECASE,
)
_ALL_ELSE_WAITS = Late(
    r"\W*(?:(?:and|but)\s+)?(?:whatever|anything|everything|all)\s+else\s+(?:(?:you|they)\s+(?:need|want|ask\s+for|sent)\s+)?(?:(?:can|may|must|will)(?:\s+have\s+to)?\s+wait|waits|has\s+to\s+wait)\b",
    re.IGNORECASE,
)
"""All but the order waits."""
_NO_THING = Late(
    r"\b(?:i|we|you|it|this|that|they|these|those|he|she|everything|nothing|all|one|ones|rest|others?|matter|thing|mine|ours|them|him|her|please|just|until|till|not|let|should|to|must|say|says|said|tells?|told|thinks?|thought|wants?|wanted|advis\w*|that|who)\b|\d|n['’]t\b",
    re.IGNORECASE,
)
_WAITS = Late(
    r"\b(?:wait\w*|hold|holding|hang\s+fire|sit\s+tight|pause|postpone\w*|defer\w*|suspend\w*|first|before|not\s+yet)\b",
    re.IGNORECASE,
)


def another_thing_waits(statement: Statement) -> bool:
    """Tell whether what waits, or was late, is another thing than the step: "the phone slip can wait", "our delay is regretted"."""
    text = statement.text
    if statement.deed not in (Deed.BARE, Deed.KEEP) or statement.mood not in (Mood.WAITING, Mood.DIRECT, Mood.DOUBTED):
        return False
    if statement.mood is not Mood.WAITING and not statement.opens:
        return False
    if statement.amounts or statement.rest or statement.excluded or statement.corrects or len(text) > _LONGEST:
        return False
    waits = _ANOTHER_WAITS.search(text)
    else_ = _ALL_ELSE_WAITS.match(text)
    if else_ is not None:
        rest = _END.sub(" ", text[else_.end() :])
        return _OF_THE_STEP.search(rest) is None and _WAITS.search(rest) is None
    if waits is not None and _NO_THING.search(waits["who"]) is None:
        rest = f"{text[: waits.start()]} {_END.sub(' ', text[waits.end() :])}"
        return (
            _OF_THE_STEP.search(rest) is None
            and _WAITS.search(rest) is None
            and _OF_THE_STEP.search(waits["who"]) is None
        )
    for pattern in (_DELAYED, _STANDS_BY, _FOR_THE_PRESENT):
        if pattern.search(text):
            rest = pattern.sub(" ", text)
            return _AS_THE_STEP.search(rest) is None and _WAITS.search(rest) is None
    return False


_END = re.compile(r"^\s+(?:until|till|for)\s+[^,.;!?]{2,60}", re.IGNORECASE)
_AS_THE_STEP = Late(
    r"\b(?:notes?|bonds?|lexington\w*|certificates?|positions?|holdings?|exchang\w*|tender\w*|offers?|swap\w*|elect\w*|orders?|rest|remainder|remaining|half|part|some|any|both|decid\w*|decision|choice|mind|amount|"
    r"if|unless|until|till|whether|maybe|perhaps|might|may|yet|keep\w*|leave|leaving|sit\w*|nothing|everything|them|it|this|these|those|please|kindly|you|me|no|not)\b|[$?]",
    re.IGNORECASE,
)
