"""Does a sentence tell a grievance about us in plain words? "Three letters to your office have gone unanswered", "I must protest at the tone of your clerk".

It names us and what we did amiss, or how the sender feels about what we did. His own lateness ("your letter lay unanswered on my piano"), praise, and a slip of
ours that is only set right ("you have my name misspelled") are none.
"""

from __future__ import annotations

from nlp.patterns.late import Late
from nlp.patterns.sifted import Sifted
from nlp.signals.us_and_others import names_others, names_us_outright

_YOU = r"(?:you(?:\s+(?:guys|people|folks|all|lot|gentlemen|ladies))?|y'all|your\s+(?:[\w'-]+\s+){0,2}?(?:desk|office|clerks?|people|staff|man|girl|lady|firm|bank|institution|department|line|operators?|switchboard|company|service|colleagues?))"
_LETTERS = r"(?:letters?|calls?|mails?|e-?mails?|messages?|questions?|requests?|inquir(?:y|ies)|enquir(?:y|ies))"
_ANSWERED_NOT = r"(?:never\s+(?:\w+\s+)?(?:answer(?:ed|s)?|call(?:s|ed)?\s+(?:me\s+|us\s+)?back|repl(?:y|ies|ied)|respond(?:s|ed)?|pick(?:s|ed)?\s+up|return(?:s|ed)?\s+(?:my|our))\b(?!\s+(?:the\s+door|to\s+that\s+name))|(?:do|does|did|have|has)(?:n't|\s+not)\s+(?:even\s+|once\s+)?(?:answer(?:ed)?|repl(?:y|ied)|respond(?:ed)?|call(?:ed)?\s+(?:me\s+|us\s+)?back|pick(?:ed)?\s+up|return(?:ed)?)\b(?:\s+(?:to\s+)?(?:me|us|my|our|any|one|a\s+single|the)\b|\s*[.!?,;]|\s*$))"
_CROSS = r"(?:ticked\s+off|teed\s+off|vexed|annoyed|cross|displeased|dismayed|offended|insulted|irritated|irked|peeved|furious|livid|angry|mad|disgusted|indignant|outraged|exasperated|aggrieved|put\s+out)"
_AMISS = r"(?:sent|mailed|lost|told|keep|kept|keeps|gave|given|made|took|left|mixed|forgot|ignored|treated|handled|refused|wrong|never|twice|again|hung|did\s+(?:this|that|it|so)|did\s+to|have\s+done)"
_GRIEVANCE = Sifted(
    rf"\b(?:my|our|two|three|four|five|six|several|both|many|countless)\s+(?:[\w'-]+\s+){{0,3}}?{_LETTERS}\b[^.;!?]{{0,40}}\b(?:gone\s+|been\s+|still\s+|left\s+|remain\w*\s+|was\s+|were\s+|are\s+)(?:\w+\s+)?(?:unanswered|ignored|unacknowledged|unreturned)\b"
    rf"|\b(?:letters|calls|mails|e-?mails|messages|questions|requests|inquiries|enquiries)\s+to\s+(?:you|your\s+\w+)\b[^.;!?]{{0,40}}\b(?:unanswered|ignored|unacknowledged|no\s+(?:answer|reply))\b"
    rf"|\bprotest\s+(?:at|about|against|over)\s+(?:(?:the|this)\s+(?:[\w-]+\s+){{1,2}}(?:of|in|from)\s+)?(?:you|your)\b|\b(?:scandal|disgrace|outrage)\s+(?:how|that|what|the\s+way)\s+(?:you|your)\b"
    r"|\b(?:tried|dialed|dialled|rang|ringing|called|phoned|telephoned)\s+(?:you\b|your\b)[^.;!?]{0,50}\b(?:(?:three|four|five|six|seven|eight|ten|several|\d+)\s+times|hung\s+up|busy|no\s+answer|nobody|no\s+one|cut\s+(?:me\s+)?off|got\s+(?:only\s+)?a\s+(?:machine|recording))\b"
    r"|\b(?:waited|waiting|sat|spent|held|hung)\b[^.;!?]{0,30}\b(?:hours?|minutes|half\s+an\s+hour)\b[^.;!?]{0,15}\b(?:on\s+your\s+(?:[\w-]+\s+)?(?:line|phone|telephone|number|hot\s?line|switchboard|queue)|for\s+(?:you|your\s+\w+)\s+to\s+(?:answer|pick\s+up|call|come\s+on))\b"
    rf"|\b{_YOU}\s+(?:have\s+|has\s+)?{_ANSWERED_NOT}"
    rf"|\b(?:you|you\s+guys|y'all|you\s+people|you\s+folks)\s+(?:have\s+|'ve\s+|keep\s+|just\s+)?(?:sent|mailed|given|gave|sending|mailing)\s+(?:me\s+|us\s+)?(?:[\w'-]+\s+){{0,3}}?wrong\b[^.;!?]{{0,30}}\b(?:again|twice|(?:\w+\s+)?times|now)\b"
    rf"|\b(?:i|we)(?:'m|'re|\s+am|\s+are|\s+was|\s+were)\s+(?:(?:very|so|really|most|more\s+than\s+a\s+little|a\s+little|quite|rather|frankly)\s+)?{_CROSS}\b(?=[^.;!?]{{0,80}}\b{_YOU}\s+(?:'ve\s+|have\s+|had\s+|has\s+)?(?:\w+\s+)?{_AMISS}\b)"
    rf"|\b(?:you|you\s+guys|y'all|you\s+people|you\s+folks)\s+(?:'ve\s+|have\s+|had\s+)?(?:\w+\s+)?{_AMISS}\b[^.;!?]{{0,80}}?\b(?:and|so|which|,)\s+(?:that\s+)?(?:(?:i|we)(?:'m|'re|\s+am|\s+are)|makes\s+me|has\s+me)\s+(?:(?:very|so|really|most|quite|rather|frankly)\s+)?{_CROSS}\b"
)
_NO_GRIEVANCE = Late(
    r"\b(?:kind|polite|helpful|pleasant|patient|courteous|lovely|no\s+complaints?|my\s+(?:own\s+)?fault|with\s+myself|at\s+myself|joking|kidding|i\s+(?:never|have\s+not|haven't|did\s+not|didn't)\s+(?:answer|repl|open)\w*|on\s+my\s+(?:desk|piano|table|side|end|part))\b"
)


def grievance(sentence: str) -> str:
    """Give the words that tell a grievance about us; nothing where none do. `sentence`: in small letters with plain apostrophes."""
    found = _GRIEVANCE.search(sentence)
    if found is not None and names_others(sentence) and not names_us_outright(sentence):
        return ""
    return found.group() if found is not None and _NO_GRIEVANCE.search(sentence) is None else ""
