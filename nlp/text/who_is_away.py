"""Whether a sentence only says who is where, or away, for how long: "My attorney is on vacation till after Labor Day", "I shall be in Mobile until the first".

How long somebody is away is his affair; what he who is away would first have to do with the order, or what waits for him, is not.
"""

from __future__ import annotations

import re

from nlp.patterns.late import Late

ASKS_FIRST = Late(
    r"\b(?:first|before\s+(?:you|it|this|that|anything|any\s+\w+|acting|doing|putting|sending|exchang\w*|tender\w*|process\w*)|beforehand|until\s+(?:you|i|we)\s+(?:hear|have|speak|talk|call)|so\s+(?:that\s+)?(?:i|we|you)\s+can|to\s+(?:discuss|confirm|go\s+over|talk\s+(?:it|this)|decide|explain|verify|make\s+sure)|discuss|decid\w+|decision|settle\w*|amount|how\s+(?:much|many)|terms|final|yes|have\s+not|haven['’]t|unless|otherwise|hold|wait|go[- ]?ahead|ok(?:ay)?\s+(?:it|this|from)|approv\w*|permission|"
    r"tender\w*|exchang\w*|swap\w*|offer|notes?|bonds?|instruct\w*|order|do\s+anything|act|then|changes?\s+(?:my|our)|mind|sure|certain|undecided|torn)\b",
    re.IGNORECASE,
)
"""What is to come before the order, or concerns it."""

_WHO = r"(?:(?:my|our|the|his|her)\s+(?:[\w’'-]+\s+){0,3}?[\w’'-]+|he|she|they|i|we|(?-i:[A-Z])\w+(?:\s+(?-i:[A-Z])\w+)?(?:\s+(?:in|from|at)\s+[\w’'-]+)?)"
_IS_AWAY = Late(
    rf"\W*(?:(?:and|but|also|so|well|as|since|because|unfortunately|sadly|sorry)\W+){{0,2}}{_WHO}(?:\s*,[^,]{{2,40}},)?(?:['’](?:s|m|re|ll)|\s+(?:is|are|am|was|were|will\s+be|shall\s+be|has\s+been|have\s+been|works?|stays?|goes|go|leaves?|left))\s+"
    r"(?:(?:all|also|now|still|both|just|away|out|off|gone|over|up|down|back|fishing|hunting|sailing|golfing|hiking|camping|skiing|traveling|travelling|currently|usually|mostly|on\s+his\s+own|deployed|stationed|travel\w*|abroad|overseas|home|here|there)\W*){0,4}(?:(?:on|in|at|with|to|for|of)\s+(?:(?!hold\b|wait\w*\b)[\w’'-]++\s*+){1,5})?\s*,?\s*"
    r"(?:until|till|til|through|before|by|since|after|for)\s+[^.;:!?]{3,60}?(?P<on>\s*(?:[,;–—-]|\b(?:so|and|but|hence)\b)[^!?]{0,100})?\W*",
    re.IGNORECASE,
)
"""Somebody is somewhere, or away, for a time; and what follows from it."""

_JUDGES = Late(
    r"\b(?:look(?:s|ed|ing)?\s+(?:at|into|over)|review\w*|check\w*|reads?|reading|saw|sees?|agrees?|agreed|weigh\w*|advis\w*|opinion|(?:has|have|had|needs?|wants?|would\s+like|must|likes?|is|are)\s+(?:still\s+|yet\s+|also\s+)?to\s+(?!town|work|bed|school|camp|college)\w+|must|needs\s+it|wants\s+it|last\s+word|say-so|know\s+more)\b",
    re.IGNORECASE,
)
"""What he who is away may have to do with it after all."""
HANGS_ON = Late(
    r"\b(?:unless|until|till|provided|only\s+if|as\s+long\s+as|tender\w*|exchang\w*|swap\w*|instruct\w*|withdraw\w*|cancel\w*|reconsider\w*|change\s+my\s+mind|back\s+out|pull\s+out|hold\s+off|wait|call\s+it\s+off|forget\s+it|do\s+it|do\s+this|do\s+that|do\s+so|in\s+that\s+case|then\s+(?:no|don['’]?t|please|leave|keep)|let\s+you|tell\s+you|stop|deal\s+is\s+off|agree\w*|answer|decision|decide\w*)\b",
    re.IGNORECASE,
)
"""What would hang the order on it after all."""


_LONGEST = 400
"""Signs of such a sentence."""


def only_away(text: str) -> bool:
    """Tell whether a sentence only says who is where for how long."""
    return (
        len(text) <= _LONGEST
        and _IS_AWAY.fullmatch(text) is not None
        and _JUDGES.search(text) is None
        and ASKS_FIRST.search(_A_DATE.sub(" ", text)) is None
        and HANGS_ON.search(_WITHOUT.sub(" ", text)) is None
    )


_WITHOUT = re.compile(r"\b(?:until|till)\b", re.IGNORECASE)
_A_DATE = re.compile(r"\b(?:until|till|by|before|after)\s+the\s+first\s+(?:of|week|days?|\w+day)\b", re.IGNORECASE)
"""A day that is called by its number: "until the first of October"."""
