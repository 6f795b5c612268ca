"""Whether what hangs on a condition is another thing than the step: "if I owe you a form, holler", "I'll bring plums if the rain stops".

A condition governs its own main clause. Where that says what is sent for, charged, visited, felt or on file, nothing of the order hangs on it. The
condition itself may be of nobody's word, of nothing that the offer gives and of no change of mind, since such a one is said of the order.
"""

from __future__ import annotations

import re

from nlp.patterns.late import Late
from nlp.words.persons import KIN

_RULER = r"lawyer|attorney|counsel|accountant|cpa|broker|banker|adviser|advisor|planner|board|committee|council|trustees?|partners?|directors?|owners?|heirs?|doctor|pastor|guardian|judge|court"
"""Who may have a say."""
_LONGEST = 220
"""Characters of such a sentence."""
_LEAD = r"(?:(?:and|but|so|also|well|oh|now|of\s+course|first|second|secondly|third|fourth|finally|lastly|p\.?\s?s\.?|by\s+the\s+way|i\s+trust\s+[^.,;:!?]{3,40})\W+){0,2}"
_IF = r"(?:if|should|in\s+case|whenever)\s+(?P<if>[^.;:!?,]{3,90}?)"
_SENDS = (
    r"(?:please\s+|just\s+|kindly\s+|then\s+|do\s+)*(?:send|mail|fax|forward|post|holler|shout|sing\s+out|charge|bill|debit|deduct|take\s+(?:it|that|them)\s+(?:out\s+of|from)\s+(?:the|my|our)\s+(?:\w+\s+){0,2}(?:cash|savings|checking|sweep|money\s+market|balance)|"
    r"put\s+(?:it|that)\s+on\s+my\s+(?:bill|tab)|ring|phone|call|write|e-?mail|use\s+the|try\s+the|leave\s+(?:word|a\s+message)|tell\s+(?:him|her|them)|count\s+(?:it|that)\s+as|blame|say\s+hello|make\s+(?:it|that)\s+general\s+delivery)\b"
)
_VISITS = r"(?:i|we)(?:['’]ll|\s+will|\s+shall|\s+may(?:\s+even)?|\s+might(?:\s+even)?|\s+would|['’]d)\s+(?:even\s+|then\s+|also\s+|certainly\s+|gladly\s+|only\s+)*(?:drive\s+(?:in|up|down|over|by)|come\s+(?:by|in|and\s+say|to\s+see)|drop\s+(?:by|in)|stop\s+(?:by|in)|stand\s+you|buy\s+you|bring\s+you|send\s+you\s+(?:a|some)|bake|cook|plant|paint|sing|dance|smile|laugh|grin|feel|have\s+a\s+(?!look|think|word|chat|talk|question)|have\s+(?:only|nobody|no\s+one|myself\s+to)|kick\s+myself|be\s+(?:glad|happy|delighted|relieved|proud|sorry|surprised|the\s+first\s+to)|eat\s+my\s+hat|say\s+nothing\s+to\s+anyone|see\s+you|retire|sleep|drink|raise\s+a\s+glass)\b"
_STATES = (
    rf"(?:(?:mine|(?!(?:my|our|the)\s+(?:[\w’'-]+\s+)?(?:{KIN}|{_RULER})\b)(?:my\s+(?:[\w’'-]+\s+){{1,4}}?|our\s+(?:[\w’'-]+\s+){{1,4}}?|the\s+(?!notes?\b|bonds?\b|order\b|answer\b|exchange\b|tender\b|deal\b|offer\b)(?:[\w’'-]+\s+){{1,4}}?))\s*(?:is|are|has|have|was|were|made|opens|reads|knows|will\s+(?:send|sign\s+for|forward|post|take\s+(?:a|the)\s+(?:message|call)))\b"
    r"|(?:it|that|this)(?:['’]s|\s+is)\s+(?:because|only\s+because|the\s+\w+|my\s+(?:\w+\s+)?\w+['’]s|his\s+own|her\s+own|their\s+own|their\s+(?:end|look-?out|affair|business)|life|fine|good|no\s+loss)\b|that\s+will\s+be\s+(?:its|his|her|their)\s+own|so\s+much\s+the\s+better|(?:very\s+)?(?:well\s+and\s+)?good\s*\W*$|i\s+didn['’]t\s*\W*$|it\s+was\s+\w+\s*\W*$|(?:it|that)\s+says\s+the\s+same|you\s+know\s+why|i\s+give\s+\w+\s+(?:percent|per\s+cent|off))"
)
_CONDITION_FIRST = Late(
    rf"\W*{_LEAD}{_IF}(?:\s*,\s*(?:then\s+|well\s+)?(?:{_SENDS}|{_VISITS}|{_STATES})|\s+(?:(?:just\s+|please\s+|(?=take\s+(?:it|that)\s)){_SENDS}|{_VISITS}|{_STATES}))[^?]{{0,110}}",
    re.IGNORECASE,
)
_MAIN_FIRST = Late(
    rf"\W*{_LEAD}(?P<main>(?:{_VISITS}|(?:please\s+|just\s+|kindly\s+|do\s+)?(?:ping|shout|holler|yell|buzz|page|sing\s+out|give\s+(?:me|us)\s+a\s+(?:shout|ring|buzz|call|holler))(?:\s+(?:me|us|at\s+(?:me|us)))?|(?:please\s+|do\s+)?(?:give|send|convey)\s+(?:my|our)\s+(?:\w+\s+)?(?:regards|greetings|best|love|compliments|thanks)|(?:i['’]ll|we['’]ll|i\s+shall)\s+be\s+back\s+(?:in|across|on|at|home)|see\s+you|(?:please\s+)?read\s+back|the\s+rest\s+is\s+without\s+interest)[^;:!?]{{0,80}}?),?\s+(?:if|unless|whenever|in\s+case)\s+(?P<if>[^;:!?]{{3,80}})\W*",
    re.IGNORECASE,
)
_OF_THE_STEP = Late(
    r"\b(?:notes?|bonds?|exchang\w*|tender\w*|swap\w*|offers?|offered|orders?|instruct\w*|election|elect|decid\w*|decision|chang\w*|mind|withdraw\w*|cancel\w*|stop|hold|wait\w*|keep\w*|reconsider\w*|back\s+out|pull|call\s+(?:it|this)|forget|ignore|disregard|skip|leave\s+(?:it|them|everything)|do\s+(?:it|this|that|so|nothing|not|as|what|whatever)|don['’]?t\s+(?:do|send|put|act|bother)|"
    r"go\s+(?:ahead|in)|instead|otherwise|first|before|until|till|unless|then\s+(?:i|we|you)|half|part|all|none|whole|amount|price|rate|coupon|terms|cash|interest\s+rate|better|sweeten\w*|extend\w*|deal|off|different|word|say-?so|approv\w*|object\w*|agree\w*|consent\w*|refus\w*|speaks?\s+for|listen|obey|in\s+charge|up\s+to|yes|no)\b|\bn['’]t\s+(?:put|send|act)\b",
    re.IGNORECASE,
)
"""What would hang the order on it after all."""
_RULES = Late(
    r"\b(?:says?|said|tells?|advises?|thinks?|wants?(?!\s+(?:a|an|the|my)\s+(?:reference|number|copy|receipt|letter|form|signature|address)\b)|(?<!you\s)likes?|dislikes?|votes?|decides?|hears?\s+(?:from|back)|balks?|minds?|insists?|prefers?|consents?|signs?|allowed|possible|taxed|taxable|legal|able|ready|sure|wrong|mistaken|right|enough|you\s+(?:can|think|agree|need\s+(?:my|more)|do\s+not|don['’]t))\b|\bi\s+(?:do\s+not|don['’]t|haven['’]t|can|could|get|hear|find|am|decide|think|say|tell|write)\b|\bi['’]m\b",
    re.IGNORECASE,
)
"""A condition on somebody's word, or on the sender's: nothing is let pass that hangs on it."""


def governs_another_thing(text: str) -> bool:
    """Tell whether the condition of a sentence governs a main clause of another thing than the step."""
    if len(text) > _LONGEST:
        return False
    found = _CONDITION_FIRST.fullmatch(text) or _MAIN_FIRST.fullmatch(text)
    if found is None or _RULES.search(found["if"]):
        return False
    plain = _OFF_THE_STEP.sub(" ", text)
    return _OF_THE_STEP.search(plain) is None


_OFF_THE_STEP = Late(
    r"\b(?:from|out\s+of)\s+the\s+(?:\w+\s+)?cash\b|\bnew\s+(?:notes?|bonds?|ones)\b|\bso\s+much\s+the\s+better\b|\bcash\s+account\b|\bthe\s+old\s+interest\b",
    re.IGNORECASE,
)
