"""What a broker remarks on clients who have yet to answer, or want us to wait: "Nothing yet from the others, will chase Mon.", "He wants us to wait until Friday.".

Who is not in the list holds up none of its lines. A remark on "them", "both" or a paper that is missing may be of those who are in it, and holds
them up: "Still waiting to hear from both.", "Still waiting for the second signature."
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.instruction import Instruction
from nlp.patterns.late import Late
from nlp.statements import Deed, Statement
from nlp.words.days import WEEKDAY

_COUNT = (
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|a\s+(?:few|couple|handful)|some|several|many|most|\d{1,2})"
)
_CLIENTS = r"(?:clients|holders|accounts|accts|customers|names|ones|folks|people)"
_OTHERS = (
    rf"(?:the\s+(?:(?:other|last|remaining|missing)\s+(?:two|three|four|five|six|seven|[2-7]|{_COUNT}(?=\s+{_CLIENTS}))|second|third|fourth|fifth|sixth|last(?:\s+one)?)(?:\s+{_CLIENTS})?|(?:(?:the|my|our|any\s+of\s+the|all\s+the|{_COUNT}\s+of\s+the)\s+)?(?:others|rest(?:\s+of\s+(?:the|my|our)\s+(?:book|list|clients|accounts|holders|names|customers|crowd|bunch))?|remainder|stragglers|(?:other|remaining|outstanding|further|additional)\s+{_CLIENTS})"
    rf"|{_COUNT}(?:\s+or\s+{_COUNT})?\s+(?:more|others|further|additional|other|remaining)(?:\s+{_CLIENTS})?|{_COUNT}\s+{_CLIENTS}\s+left|every(?:body|one)\s+else|any(?:body|one)\s+else|(?:further|other|additional|remaining|more|later)\s+(?:elections|instructions|tenders|replies|answers|names|lines|orders)|more(?:\s+(?:of\s+them|{_CLIENTS}))?)"
)
_YET = r"(?:\s+(?:yet|so\s+far|as\s+yet|back|still|at\s+all|today|in))*"
_ANSWER = r"(?:word|answers?|replies|reply|responses?|instructions?|news|elections?|feedback|forms?|calls?)"
_BY_MAIL = r"(?:in\s+(?:an?|one|another|the\s+next)\s+(?:(?:separate|second|further|later|new|next|other|additional)\s+)?(?:e-?mails?|mails?|messages?|notes?|lists?|batch|fax)(?:\s+of\s+(?:its|their|his|her)\s+own)?|(?:in|by|under)\s+separate\s+(?:e-?mails?|mails?|cover|messages?)|by\s+itself)"
_DAY = rf"(?:{_BY_MAIL}|this\s+(?:morning|afternoon|evening)|(?:later\s+)?(?:this|in\s+the|during\s+the)\s+week|later\s+(?:today|on)|as\s+(?:and\s+when\s+)?(?:they|we|i|clients)\s+(?:come(?:\s+in)?|hear(?:\s+from\s+them)?|get\s+them|instruct|arrive|answer)|today|tomorrow|tonight|tmrw|shortly|soon|later|separately|(?:(?:on|by|until|till|before|early|late|first\s+thing)\s+)*(?:next\s+week|this\s+week|the\s+week|the\s+deadline|end\s+of\s+(?:the\s+)?week|mon|tues?|weds?|thurs?|thu|fri|sat|sun|{WEEKDAY})(?:\s+(?:morning|afternoon|evening|at\s+the\s+latest))?|in\s+(?:a\s+(?:day\s+or\s+two|few\s+days)|due\s+course)|next\s+week|again)"
_WHO = r"(?:(?:i|we)(?:['’]ll|['’]m|['’]re|['’]ve|\s+will|\s+shall|\s+am|\s+are|\s+have)?|will|shall|am|to)"
_PLACE = r"(?:(?:at|on|in|up\s+at|down\s+at|off\s+to|over\s+in)\s+(?:(?:the|a|his|her|their|some)\s+)?(?:beach(?:es)?|lakes?|shore|cape|coast|islands?|mountains?|country|cottage|cabin|seaside|golf\s+course|links|boats?|water|road|vacation|holidays?|leave|cruise|plane|trip|hampton'?s|vineyard|adirondacks|poconos|maine|europe|italy|france|florida)|out\s+of\s+(?:town|the\s+office|reach|the\s+country)|away|abroad|overseas|fishing|sailing|golfing|camping|travell?ing|hard\s+to\s+(?:reach|get|find))"
_LIKE_ALL = rf"(?:\s*,?\s*(?:like\s+(?:everybody|everyone|all\s+the\s+world|the\s+rest\s+of\s+(?:us|them|the\s+world)|half\s+(?:the|my|our)\s+\w+)(?:\s+else)?|as\s+(?:usual|ever|always)|it\s+being\s+august|in\s+august|this\s+(?:week|month)|it\s+seems|i\s+(?:gather|hear|think|believe)|of\s+course|until\s+{_DAY}|till\s+{_DAY}|back\s+{_DAY}))*"
_THEY_ARE_AWAY = rf"(?:(?:they|everybody|everyone|nobody|all\s+of\s+them|most\s+of\s+them|both|one\s+of\s+them|the\s+whole\s+world|half\s+of\s+them)(?:['’]re|['’]s|\s+(?:is|are|seems?\s+to\s+be|must\s+be|may\s+be|appears?\s+to\s+be))\s+(?:all\s+|both\s+|still\s+|probably\s+|home\s+)*(?:{_PLACE}|home)|(?:it(?:['’]s|\s+is)\s+)?(?:august|vacation\s+time|holiday\s+season)){_LIKE_ALL}"
"""Why those who have not answered have not: "they're on the beach like everybody else"."""
_SAYS = (
    rf"{_OTHERS}\s+(?:(?:is|are|seem\s+to\s+be|remain)\s+)(?:all\s+|both\s+|still\s+)*{_PLACE}{_LIKE_ALL}|"
    rf"(?:(?:i|we)\s+)?(?:have(?:n['’]t|\s+not)\s+(?:yet\s+)?(?:been\s+able\s+to\s+(?:reach|get|raise|contact)|reached|managed\s+to\s+reach|got\s+hold\s+of)|can(?:['’]t|not)\s+(?:reach|get\s+hold\s+of|raise)|could(?:n['’]t|\s+not)\s+(?:reach|get\s+hold\s+of|raise)|no\s+luck{_YET}\s+with)\s+{_OTHERS}{_YET}|"
    rf"(?:(?:{_WHO}\s+)?(?:(?:have|got|with|still)\s+)*|there(?:['’]s|\s+is)\s+)(?:nothing|no\s+{_ANSWER}){_YET}\s+from\s+{_OTHERS}{_YET}"
    rf"|(?:{_WHO}\s+)?(?:still\s+|also\s+)?(?:waiting|awaiting)(?:\s+(?:to\s+hear(?:\s+back)?|for\s+{_ANSWER}|on\s+{_ANSWER}|{_ANSWER}))?\s*(?:from|on|for|for\s+word\s+from)\s+{_OTHERS}{_YET}"
    rf"|(?:{_WHO}\s+)?(?:(?:have|am|are)\s+)?(?:yet|still)\s+to\s+hear(?:\s+back)?\s+from\s+{_OTHERS}"
    rf"|(?:(?:i|we)\s+)?have(?:n['’]t|\s+not)\s+heard(?:\s+back)?\s+from\s+{_OTHERS}{_YET}|{_OTHERS}\s+(?:(?:is|are)\s+)?(?:still\s+)?(?:left\s+)?to\s+hear\s+from"
    rf"|{_OTHERS}\s+(?:have|has)(?:n['’]t|\s+not)\s+(?:yet\s+)?(?:answered|replied|responded|decided|called(?:\s+back)?|come\s+back|got(?:ten)?\s+back|returned\s+(?:my|our)\s+calls?|instructed){_YET}"
    rf"|{_OTHERS}\s+(?:(?:is|are|remain|['’]re)\s+)?(?:still\s+|all\s+)*(?:thinking(?:\s+(?:it\s+over|about\s+it))?|undecided|away|out(?:\s+of\s+town)?|on\s+(?:vacation|holidays?)|pending|outstanding|open|to\s+follow|to\s+come|coming|following|silent|deciding|mulling\s+it(?:\s+over)?)(?:\s+{_DAY})?"
    rf"|{_OTHERS}\s+(?:(?:will|shall|to|should)\s+)?(?:follows?|comes?|be\s+along|you\s+(?:get|have))(?:\s+{_DAY})*"
    rf"|(?:{_WHO}\s+)?(?:(?:still|busy|keep|also)\s+)*(?:chas(?:e|ing)|hunting|tracking\s+down|running\s+after|trying\s+(?:to\s+(?:reach|get|raise)\s+)?)(?:\s+(?:down|after|up))?\s+{_OTHERS}(?:\s+{_DAY})?"
    rf"|{_OTHERS}\s+(?:will|shall|should|to)\s+(?:follow|come|be\s+(?:sent|along|in))(?:\s+{_DAY})*"
    rf"|more\s+(?:to\s+(?:follow|come)|follows?|coming)(?:\s+{_DAY})*\s+(?:for|from|on)\s+{_OTHERS}(?:\s+{_DAY})*"
    rf"|(?:(?:we|i)\s+)?(?:also\s+)?(?:expect|anticipate|should\s+have|will\s+have|hope\s+for|hope\s+to\s+have)\s+{_OTHERS}(?:\s+{_DAY})*|there\s+(?:may|might|should|will|could)\s+be\s+{_OTHERS}(?:\s+{_DAY})*"
    rf"|{_OTHERS}\s+(?:still\s+)?ha(?:ve|s)\s+(?:until|till)\s+{_DAY}\s+to\s+(?:tell\s+us|decide|answer|reply|instruct(?:\s+us)?|let\s+us\s+know)"
    rf"|(?:that['’]s|that\s+is|this\s+is)\s+(?:it|all|everything)(?:\s+(?:for|as\s+of)\s+(?:today|now|this\s+(?:morning|afternoon)))?(?:\s*[,;–—-]+\s*(?:and\s+)?(?:(?:we|i)(?:['’]ll|\s+will)|will|shall)\s+be\s+back(?:\s+to\s+you)?\s+(?:with|on)\s+{_OTHERS}(?:\s+{_DAY})*)"
)
_THEN = rf"(?:{_THEY_ARE_AWAY}|(?:{_WHO}\s+)?(?:still\s+|keep\s+(?:on\s+)?)?(?:chas(?:e|ing)|follow(?:ing)?\s+up|try(?:ing)?|call(?:ing)?|phone|ring|send(?:ing)?|report|revert|advise|write|update\s+you|let\s+you\s+know|pass\s+(?:it|them)\s+on|waiting\s+on|come\s+back)(?:\s+(?:up|on|to\s+you|them|theirs|it|these\s+people|their\s+calls?|with\s+them))*(?:\s+(?:when|as|once|as\s+soon\s+as)\s+(?:i|we|they)\s+(?:have|hear|get|come|call|answer|do|know)(?:\s+(?:them|it|from\s+them|more|back|in))*)?(?:\s+{_DAY})*|more\s+(?:to\s+(?:come|follow)|follows?|coming|then)?(?:\s*{_DAY})?|{_DAY})"
_REMARK = Late(
    rf"\W*(?:(?:and|but|also|ps|p\.s|fyi|note)\W+){{0,2}}(?:more\s+{_DAY}\s*,\s*)?(?:{_SAYS})(?:\s*(?:[,;.(–—-]|\band\b|\bso\b|\bbut\b)+\s*(?:{_THEN}))*\W*",
    re.IGNORECASE,
)
_OF_THESE = r"(?:them|both(?:\s+of\s+them)?|these(?:\s+(?:two|three|people|clients|holders))?|either(?:\s+of\s+them)?|all\s+of\s+(?:them|these|the\s+above)|the\s+(?:two|three|above)|(?:one|two|three|some|any|a\s+few|most)\s+of\s+(?:them|these|those|the\s+above))"
_AWAITS = Late(
    rf"\b(?:(?:waiting|awaiting|await|wait)(?:\s+(?:to\s+hear(?:\s+back)?|for\s+{_ANSWER}|on\s+{_ANSWER}|{_ANSWER}))?\s*(?:from|on|for)|(?:yet|still)\s+to\s+hear(?:\s+back)?\s+from|have(?:n['’]t|\s+not)\s+heard(?:\s+back)?\s+from|(?:nothing\s+(?:yet|so\s+far|back|received|in\s+writing)|no\s+{_ANSWER}){_YET}\s+(?:in\s+writing\s+)?from)\s+{_OF_THESE}(?=\W*$|\s*[,;.–—-])"
    r"|\b(?:waiting|awaiting|await|wait|missing)\s+(?:(?:for|on)\s+)?(?:the|his|her|their|a|one|some)\s+(?:second|other|missing|last|final|signed|written|actual)\s+(?:signatures?|forms?|letters?|instructions?|confirmations?|consents?|papers?|approvals?|go-?ahead)\b"
    rf"|(?:^\W*|\b)(?:still|am|are|we['’]re|i['’]m)\s+(?:also\s+)?(?:chasing|hunting)\s+(?:(?:down|after)\s+)?(?!them\b|the\s+(?:two|three|above)\s+(?:others?|more|remaining|missing)\b){_OF_THESE}\b"
    rf"|\b(?:will|shall|['’]ll|to)\s+(?:re-?)?(?:confirm|firm\s+up|verify|finali[sz]e|double-?check)\s+(?:these|them|both|the\s+above|all\s+of\s+(?:these|them)|this\s+batch|the\s+batch)\b(?!\s+(?:in\s+writing|by\s+(?:fax|phone|mail))?\s*if\b)",
    re.IGNORECASE,
)
"""Waits for those who may be in the list, or for their papers."""
_TO_WAIT = r"\s+(?:(?:us|me|you|our\s+desk|the\s+desk)\s+)?(?:please\s+)?(?:to\s+)?(?:wait|hold\s+(?:off|on|it|this|that|fire|everything)|sit\s+on\s+(?:it|this|that)|stand\s+by|delay|pause|postpone|sleep\s+on\s+it)\b"
_WANTS_TO_WAIT = Late(
    rf"\b(?:asks?|wants?|would\s+like|begs?|tells?|needs?|prefers?|is\s+asking|has\s+asked){_TO_WAIT}", re.IGNORECASE
)
_WANTED_TO_WAIT = Late(rf"\b(?:asked|wanted|told|begged|preferred|said|had\s+asked){_TO_WAIT}", re.IGNORECASE)
_DENIED = re.compile(r"\b(?:not|never|no\s+longer|nobody|no\s+one|neither)\b|n['’]t\b", re.IGNORECASE)


def others_to_follow(statement: Statement) -> bool:
    """Tell whether a sentence only says of clients who are not in the list that their answers are still to come."""
    return not (statement.corrects or statement.excluded) and says_others_follow(statement.text)


def says_others_follow(text: str) -> bool:
    """Tell the same of the words of a sentence."""
    return _REMARK.fullmatch(text) is not None


def awaits_these(statement: Statement) -> bool:
    """Tell whether a broker still waits for clients who may be in his list, or is to confirm their lines."""
    return statement.deed is not Deed.DECLINE and _AWAITS.search(statement.text) is not None


def client_waits(statement: Statement, lines: Sequence[Instruction], said: Sequence[Statement]) -> bool:
    """Tell whether a client with a line is said to want that it waits; what he once wanted counts only behind all that is ordered."""
    if statement.deed is not Deed.BARE or _DENIED.search(statement.text):
        return False
    if statement.accounts is not None and not any(line.account in statement.accounts for line in lines):
        return False
    ordered = max((one.sentence for one in said if one.deed is Deed.TENDER), default=-1)
    return _WANTS_TO_WAIT.search(statement.text) is not None or (
        statement.sentence > ordered and _WANTED_TO_WAIT.search(statement.text) is not None
    )
