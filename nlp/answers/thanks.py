"""Whether every clause of a mail is thanks, praise of what we did, a wish for the day, or a word that something has arrived.

Nothing in such a mail is instructed, asked or announced: a clause that has the writer do anything but thank is none of these.
"""

from __future__ import annotations

import re

from nlp.patterns.late import Late
from nlp.patterns.possible import lowered

_LONGEST = 1200
"""Signs up to which a mail may be thanks and nothing else."""
_TITLES = Late(r"\b(mrs?|ms|dr|st|jr|sr)\.")
_CUT = Late(r"[.!;\n:()–—]+|,(?!\d)|\s-+\s")
_THANKS = (
    r"(?:(?:and|so|well|oh|just|again|but|once\s+again|first|hello|hi|dear)\s+)*(?:(?:i|we|my\s+(?:wife|husband)\s+and\s+i|just\s+a\s+(?:note|line|word)\s+to(?:\s+(?:say|tell\s+you)(?:\s+(?:that|how))?)?|(?:just\s+)?to\s+(?:say|tell\s+you)(?:\s+(?:that|how))?(?:\s+(?:i|we))?|(?:i|we)\s+(?:just\s+)?(?:wanted|want|wish|must|would\s+like|'d\s+like)\s+to|let\s+me|may\s+i|please\s+accept)\s+)?"
    r"(?:really\s+|truly\s+|very\s+much\s+|do\s+|also\s+|both\s+|say\s+|my\s+|our\s+|to\s+say\s+|am\s+|are\s+|very\s+|so\s+|most\s+|much\s+|many\s+|sincere\s+|a\s+thousand\s+|a\s+big\s+|warm\s+|kindest\s+|deeply\s+|muchas\s+|mille\s+|vielen\s+|tusind\s+|receiv\w*\s+with\s+|all\s+)*"
    r"(?:thanks?|thankyou|grazie|obrigad[oa]|tak|dank|thankful|thx|tks|grateful|gratitude|appreciate|appreciated|obliged|merci|gracias|danke|cheers|indebted)\b"
)
_NO_MORE = r"(?!.{0,200}\b(?:tender\w*|swap\w*|withdr\w+|submit\w*|all\s+of\s+(?:it|them|mine)|but|however|although|except|if|whether|until|unless|will|shall|would|should|need|want|wish\s+to|please|not|never|n't|no|decid\w*|instruct\w*|chang\w*|confirm\w*)\b|.{0,200}\d{3})"
_PRAISE = (
    r"(?:(?:and|so|well|that|because|as|since)\s+)*(?:your(?:\s+\w+){1,3}|you\b|you\s+(?:all|people|folks)|that|this|it|everyone|everybody|the\s+(?:letter|answer|explanation|lady|man|gentleman|girl|fellow|person|summary|mail|reply)(?:\s+\w+){0,4}?|what\s+a)\s*"
    r"(?:'s|'re|'ve|is|are|was|were|has|have|had|did|do|made|make|makes|explained|helped|helps|answered|took|saved|put|set|been|could|couldn't\s+have|sound|really)?\b(?:\s+\w+){0,8}?\s*"
    r"\b(?:well|kind|kindly|kindness|helpful|clear|clearly|plain|plainly|easy|easier|great|patient|patience|wonderful|lovely|nice|nicely|quick|quickly|prompt|promptly|good|best|fine|excellent|perfect|perfectly|treasure|star|gem|dear|credit|pleasure|relief|help|difference|useful|courteous|polite|service|angel|saint|lifesaver|treat|day|worth)(?:\s+(?:of\s+you|to\s+(?:me|us)|for\s+(?:me|us)|today|yesterday|indeed|with\s+(?:me|us)|itself|himself|herself|on\s+the\s+(?:tele)?phone|all|too|as\s+well|so)){0,3}"
)
_WISH = r"(?:(?:and|so|well|please|do|hope\s+you|i\s+hope\s+you|we\s+hope\s+you)\s+)*(?:have|enjoy|a\s+(?:very\s+)?(?:good|nice|pleasant|happy|lovely)|all\s+the\s+(?:very\s+)?best|best|kind(?:est)?|warm(?:est)?|good\s+(?:luck|day|evening|morning|afternoon|night|weekend|bye|wishes)|take\s+care|god\s+(?:bless|keep|be\s+with|love)|bless|greetings|regards|wishing|wish\s+you|happy|stay\s+(?:well|safe|cool)|keep\s+up|talk\s+soon|until\s+next\s+time|respectfully|sincerely|yours|cordially|love|cheerio|bye)\b(?:\s+[a-z']+){0,9}"
_ARRIVED = (
    r"(?:(?:and|so|well|just|yes|ok|okay|great|good|perfect|excellent|wonderful|lovely|super|fine)\s+)*(?:(?:i|we)\s+(?:have\s+|'ve\s+)?(?:got|received|have|saw|see|read|understand|understood)\s+(?:it|this|that|everything|your\s+\w+|the\s+\w+)(?:\s+(?:today|yesterday|this\s+morning|now|safely|all\s+right|in\s+the\s+mail|with\s+thanks|just\s+now|clearly|well))*"
    r"|(?:got|received|noted|understood|all\s+clear|message\s+received|well\s+(?:received|noted)|duly\s+noted)(?:\s+(?:it|this|that|with\s+thanks|and\s+understood))?|that\s+(?:answers|answered|settles|settled|clears|cleared)\s+(?:it|my\s+questions?|everything|things|that)(?:\s+up)?(?:\s+(?:nicely|completely|for\s+(?:me|us)|perfectly))*|(?:good|nice|glad|happy|relieved)\s+to\s+(?:know|hear|see)(?:\s+(?:it|that|from\s+you))?|great|good|perfect|excellent|super|wonderful|lovely|ok|okay|fine|very\s+good|much\s+better|no\s+more\s+questions|(?:very|really|such|so|excellent|great|good|fast|prompt|friendly|wonderful|first\s+class|top)(?:\s+(?:good|kind|fast|nice|helpful|friendly|quick|clear|prompt))*\s+(?:service|help|job|work|people|answer|reply|explanation|company|team|desk|letter))"
)
_CALLS = r"(?:dear\s+(?:lexington\s+)?exchange\s+(?:offer\s+)?(?:desk|team|department|people|folks)\s*$)?(?:(?:dear|hi|hello|hey|good\s+(?:morning|day|evening|afternoon)|to|sirs?|madam|gentlemen|ladies|folks|team|desk|friends?|all|everyone|everybody|there|again|mr|mrs|ms|hon|dears?|and|you|people)\s*)*"
_CLAUSES = Late(
    rf"(?:{_THANKS}{_NO_MORE}(?:\s+[a-z'’]+){{0,24}}|(?:and|also|especially|as\s+well\s+as)\s+for\s+(?:your|the|all\s+the|all\s+your|his|her)\s+(?:\w+\s+)?(?:patience|kindness|help|time|trouble|courtesy|care|attention|understanding|humou?r|explanation|answers?|letter){_NO_MORE}(?:\s+[a-z'’]+){{0,14}}|it(?:['’]s|\s+is|\s+was)\s+(?:a\s+)?(?:rare\w*|fine|nice|lovely|good|great|welcome|pleasant|refreshing)\s+(?:thing|quality|change|pleasure|treat|sight)(?:\s+(?:these\s+days|nowadays|today|indeed|than\s+it\s+used\s+to\s+be|than\s+people\s+think|in\s+(?:this|a)\s+(?:world|day\s+and\s+age)|to\s+(?:see|meet|find)))*|{_NO_MORE}(?:{_PRAISE}|{_WISH}|{_ARRIVED}|{_CALLS}))$"
)
_GRATITUDE = Late(_THANKS)


def only_thanks_said(text: str, known: frozenset[str]) -> bool:
    """Tell whether each clause of the text thanks, praises, wishes or says that something came, and one thanks.

    `text`: the sender's new words; `known`: words of the names of who writes and signs, in small letters.
    """
    if len(text) > _LONGEST or "?" in text:
        return False
    grateful = False
    for clause in _CUT.split(_TITLES.sub(r"\1", lowered(text.replace("’", "'")))):
        words = " ".join(word for word in clause.split() if word not in known)
        if not re.search(r"[^\W_]", words):
            continue
        if _CLAUSES.match(words) is None:
            return False
        grateful = grateful or _GRATITUDE.search(words) is not None
    return grateful
