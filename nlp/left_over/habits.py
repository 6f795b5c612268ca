"""Whether what is said of a co-holder is a habit or a remark of everyday life, and no word on the exchange.

"Esther doesn't ask anymore, she just looks", "Linda never opens the mail": the denial is of cooking, reading or driving. It takes a verb of
daily life, in a sentence that says nothing of the offer, of what anybody wants or thinks, of signing, or of what is still to come.
"""

from __future__ import annotations

import re

_DENIED = r"(?:(?:do|does|did|wo|will|would)(?:n['’]t|\s+not)|never|no\s+longer)\s+(?:(?:even|really|much|ever|usually|often|always|bother\s+to)\s+)?"
_UNABLE = r"(?:can['’]t|cannot|can\s+not|could(?:n['’]t|\s+not))\s+(?:(?:ever|even|really|usually)\s+)?"
_EVERYDAY = (
    r"cooks?|drives?|sleeps?|travels?|flies|fly|eats?|drinks?|smokes?|swims?|dances?|shaves?|knits?|types?|forgets?\s+(?:a|an|any)\s+\w+|"
    r"(?:finds?|misplaces?|loses)\s+(?:her|his|the|my)\s+(?:glasses|keys|purse|wallet|hearing\s+aid|teeth|shoes|way)|(?:leaves?|left)\s+the\s+(?:house|kitchen|garden|porch)|(?:goes|go|gets?|got)\s+(?:out|to\s+(?:bed|church|town|sleep))"
)
_DOES = (
    rf"(?:{_EVERYDAY}|complains?|(?:reads?|opens?)\s+(?:(?:the|these|such|those|any|her|his|our|long|business)\s+){{0,2}}(?:letters?|mail|e-?mails?|envelopes?|news(?:papers?)?|fine\s+print|booklets?|instructions|manuals?)|"
    r"uses?\s+(?:the\s+|a\s+|any\s+)?(?:computers?|e-?mail|internet|telephone|phone|car|stove|oven|dryer)|watch(?:es)?\s+(?:the\s+)?(?:news|television|tv|market|ball\s*game|games?)|answers?\s+the\s+(?:phone|telephone|door)|picks?\s+up\s+the\s+(?:phone|telephone)|throws?\s+\w+\s+(?:out|away)|"
    r"asks?(?:\s+(?:any\s?more|questions|me\s+why))?(?=\s*(?:[,.;:!–—-]|$))|(?:likes?|liked|cared?s?\s+for|trusts?|trusted)\s+(?:rubber|gaskets|seals|flying|driving|cooking|machines|computers|e-?mails?|faxes|paperwork|(?:the\s+)?(?:telephone|phone|post|heat|cold|snow|winter|summer|city|dog|cat))(?=\s*(?:[,.;:!–—-]|$|\bso\b|\band\b|\bbut\b)))\b"
)
_HAS_NOT_BEEN = (
    r"(?:has|had|was|is)(?:n['’]t|\s+not|\s+never)\s+(?:been\s+)?(?:out(?:side)?|away|abroad|to\s+(?:town|church))\b"
)
_OF_THE_WRITER = rf"(?:always\s+)?(?:says?|claims?|complains?|tells?\s+\w+|swears?)\s+(?:that\s+)?(?:i|we)\s+(?:{_DENIED}|{_UNABLE})(?:throw|finish|clean|pick\s+up|sit|stop|remember|answer|shave|{_EVERYDAY})\b"
_IN_HOSPITAL = r"(?:was|spent\s+[^.;:!?\n]{1,20})\s+in\s+(?:the\s+)?hospital\b(?=[^.;:!?\n]{0,60}\b(?:home|better|well|fine|recovered|back\s+on)\b)"
_HABIT = re.compile(
    rf"\s+(?:{_DENIED}{_DOES}|{_UNABLE}(?:{_EVERYDAY})\b|{_HAS_NOT_BEEN}|{_OF_THE_WRITER}|{_IN_HOSPITAL})",
    re.IGNORECASE,
)
"""Behind the name: what somebody does not do in daily life, or says of the writer, or an illness that is over."""
_ENDS = re.compile(r"[.!?](?=\s|$)|\n[ \t]*\n")
_OF_THE_EXCHANGE = re.compile(
    r"\b(?:exchang\w*|tender\w*|swap\w*|trad(?:e|es|ed|ing)|offers?|deals?|notes?|bonds?|holdings?|positions?|company|lexington|ideas?|plans?|risks?|gambl\w*|los(?:e|es|ing|s)|debts?|stocks?|shares?|change\w*|sell\w*|sold|part(?:ing)?|giv(?:e|es|ing)|"
    r"daughters?|sons?|acts?|herself|himself|afford|listen\w*|pen|hands?|sign\w*|forms?|papers?|initial\w*|authori\w*|power|lawyers?|attorney|advis\w*|banks?|brokers?|agree\w*|consent\w*|approv\w*|object\w*|want\w*|wish\w*|prefer\w*|need\w*|sure|happy|certain|mind|convinced|think|thinks|thought|believ\w*|decid\w*|know\w*|told|heard|"
    r"should|would|might|(?-i:may)|if|unless|until|till|yet|before|first|still|when(?!\s+it\s+is)|once|wait\w*|hold\w*|again(?:st)?|not\s+(?:so|in)|without|(?:from|to|with|of)\s+you|"
    r"(?:like|likes|of|about|for|with|to|at|on|into|do|does|doing|read|reads|see|sees|use|open|opens)\s+(?:it|this|that|these\s+things|them|those))\b",
    re.IGNORECASE,
)
"""What would make it a word on the exchange, or on what is still to come."""


def everyday(text: str, place: int) -> bool:
    """Tell whether what is said of somebody is a habit or a remark of daily life; `place`: where the name ends in the text."""
    said = _HABIT.match(text, place)
    if said is None:
        return False
    end = _ENDS.search(text, said.end())
    sentence = text[place : end.start() if end else len(text)]
    return _OF_THE_EXCHANGE.search(sentence) is None
