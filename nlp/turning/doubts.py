"""Doubt about one's own step: "Withdraw my tender. Doubtful whether that's wise.", "I doubt that I should.".

Who doubts what he orders has not decided. Doubt of something else ("I doubt that I will regret it", "Not sure how the stamp works"), and doubt
that he overrules ("... but do it"), leaves it what it is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.patterns.late import Late
from nlp.patterns.sifted import Sifted
from nlp.turning.passage import Spoken
from nlp.turning.terms import HOWEVER, IT

_GOOD = r"(?:wise|smart|clever|sensible|prudent|sound|bright|shrewd|right|the\s+right|a\s+good|good|such\s+a\s+good|the\s+best|best|worth|a\s+mistake|an\s+error|a\s+bad|bad|wrong|foolish|stupid|silly|crazy|a\s+blunder|folly|what\s+i\s+(?:really\s+)?want|for\s+the\s+best|in\s+my\s+interest)"
_STEP = rf"(?:{IT}|i|we|i['’]m|we['’]re|doing\s+{IT}|tendering|exchanging|swapping|selling)"
_UNSURE = r"(?:doubt(?:s|ful|ing)?|wonder(?:s|ing)?|not\s+(?:\w+\s+){0,2}?(?:sure|certain|convinced|clear)|\w{0,7}n['’]t\s+(?:\w+\s+)?(?:sure|certain|convinced|know|say|tell|decided|(?:slept|thought)\s+(?:on|over|about|through))|unsure|uncertain|no\s+idea|cannot\s+(?:say|tell)|do\s+not\s+know|who\s+knows|hard\s+to\s+(?:say|tell|know)|questionable|debatable|an?\s+open\s+question|remains\s+to\s+be\s+seen|(?:god|heaven|goodness)\s+knows(?=\s+(?:if|whether))|worr(?:y|ied|ying)|afraid|fear|uneasy|suspect|ask(?:ing|s)?\s+(?:myself|ourselves))"
_JUDGED = rf"(?:{_STEP}\s*(?:['’]s|\s+(?:is|was|are|were|will\s+be|would\s+be|may\s+be|might\s+be|makes?|am))\s+(?:\w+\s+)?{_GOOD}|(?:i|we)\s+(?:really\s+|even\s+)?(?:should|ought)\b|(?:i['’]m|i\s+am|we\s+are)\s+(?:\w+\s+)?(?:doing|making|right|wrong|too)|{IT}\s+makes\s+sense|there\s+is\s+any\s+sense)"
_ASKS_WHO_IS_RIGHT = r"\b(?:(?:am|was)\s+i|(?:is|was)\s+(?:he|she|my\s+\w+)|are\s+(?:we|they))\s+(?:right|wrong|correct|mistaken)\b[^.!?]{0,30}\?"
_DOUBTS = Sifted(
    r"\b(?:can['’]t|cannot|don['’]t|do\s+not)\s+(?:for\s+the\s+life\s+of\s+me\s+)?(?:remember|recall)\s+(?:which(?=\s*(?:$|[.;!?]))|(?:what|how\s+(?:many|much))\s+i\s+(?:meant|wanted|had\s+in\s+mind|settled|decided))"
    r"|^\W*not\s+(?:entirely|altogether|quite|completely|wholly|really)(?:\s+(?:sure|certain|easy|decided|convinced))?\W*$|\b(?:i['’]m|i\s+am|we\s+are|we['’]re)\s+not\s+(?:wholly|entirely|altogether|quite|completely)\s+(?:easy|sure|certain|happy|convinced|at\s+ease)\b"
    r"|\b(?:lying|a\s+liar|lie)\s+if\s+(?:i|we)\s+(?:said|told\s+you|claimed)\b[^.;!?]{0,40}\b(?:sure|certain|confident|convinced|happy|easy)\b|"
    rf"\b{_UNSURE}\b(?:\s+(?:if|whether|that|about\s+whether|about))?\s+{_JUDGED}"
    rf"|\b(?:whether|if)\s+{_JUDGED}\b[^.;!?]{{0,30}}\b(?:{_UNSURE}|is\s+another\s+(?:matter|question|story)|(?:i|we)(?:['’]ll|\s+will|\s+shall)\s+(?:only\s+)?(?:know|see|learn|find\s+out)|time\s+will\s+tell)\b"
    r"|\b(?:part|half|something|a\s+voice)\s+(?:of|in|inside)\s+me\s+(?:still\s+)?(?:says?|wants?|thinks?|feels?|tells?|whispers?|screams?|would)\b(?![^.;!?]{0,30}\b(?:go|yes|do\s+it|more|all)\b)"
    r"|(?<!no\s)\b(?:feeling|sense|hunch|fear|suspicion|afraid|impression|thought|worried|feel|think|suspect|believe)\b(?:\s+(?:that|like))?\s+(?:i|we|this|that|it)(?:['’]m|['’]s|['’]ll|\s+is|\s+am|\s+was|\s+may\s+be|\s+might\s+be|\s+could\s+be|\s+will|\s+would|\s+may|\s+might)?\s+(?:\w+\s+)?(?:a\s+(?:bad|poor|terrible|dumb|big)\s+\w+|a\s+(?:mistake|blunder)|mistaken|wrong|foolish|stupid|making\s+a|regret|be\s+sorry|being\s+(?:foolish|stupid|hasty|rash|had))\b"
    rf"|\b(?:i|we|it|this|that)\s+(?:may|might|could)\s+(?:well\s+|very\s+well\s+)?be\s+(?:wrong|mistaken|a\s+mistake|making\s+a|foolish|hasty|rash|{_GOOD})\b(?!\s+(?:about\s+(?:the\s+)?(?:date|number|address|figure|weather|spelling)|for\s+you|there))"
    rf"|\b(?:wish|if\s+only)\s+(?:i|we)\s+(?:was|were|felt|knew|could\s+be|could\s+feel|had)\s+(?:\w+\s+)?(?:surer|sure|certain|confident|whether|if|more\s+(?:sure|certain|confident)|better\s+advice)\b|\bnot\s+that\s+(?:i|we)\s+(?:\w+\s+)?(?:understand|know)\b|\b{_UNSURE}\s+what(?:['’]s|\s+is|\s+would\s+be)\s+(?:best|right|wise|sensible)\b"
    rf"|\b(?:i|we)(?:['’]m|['’]re|\s+am|\s+are)\s+still\s+(?:arguing|debating|discussing|deciding|weighing|wrestling|wavering|going\s+back\s+and\s+forth)\b[^.;!?]{{0,30}}\b(?:how\s+(?:many|much)|{IT}|whether)\b"
    r"|\b(?:it|this|that)\s+(?:does(?:\s+not|n['’]t)\s+(?:quite\s+|really\s+)?(?:sit|feel|seem|look|sound|smell)\b|(?:sits|feels|seems|looks|sounds|smells)\s+(?:\w+\s+)?(?:wrong|bad|off|odd|fishy|risky|shaky|foolish|hasty|too\s+\w+)\b|(?:bothers|worries|scares|frightens|troubles|nags)\s+(?:at\s+)?me\b)|\bheart\s+is(?:\s+not|n['’]t)\s+in\s+it\b"
    r"|\b(?:i|we)(?:['’]ll|['’]d|\s+will|\s+may|\s+might|\s+would|\s+could)\s+(?:\w+\s+)?(?:kick\s+(?:myself|ourselves)(?!\s+(?:about|over|for)\s+the\s+(?:others?|rest)\b)|be\s+sorry|hate\s+myself|curse\s+(?:myself|the\s+day)|live\s+to|cry\s+over|rue)\b|\b(?:only|about|maybe|roughly|just)\s+\w+(?:\s+|-)(?:percent|per\s+cent|%)\s+(?:sold|sure|certain|convinced|for)\b"
    r"|\b(?:makes?|making|leaves?|leaving)\s+(?:me|us)\s+(?:\w+\s+)?(?:wonder(?:ing)?|doubt(?:ing)?|hesitate|unsure|uneasy|nervous|think\s+twice)\b|\b(?:got|have|has|['’]s\s+got|['’]ve\s+got)\s+(?:me|us)\s+(?:\w+\s+)?(?:wondering|doubting|worried|worrying|second-?guessing|hesitating|hesitant|scared|nervous|uneasy|on\s+the\s+fence)\b"
    r"|\b(?:may|might|could|will|shall|['’]ll)\s+(?:well\s+|live\s+to\s+|probably\s+|surely\s+|come\s+to\s+)?(?:regret|rue)\s+(?:it|this|that)\b|\b(?:i|we)\s+(?:already\s+)?(?:regret|rue)\s+(?:it|this|that)\s+already\b|\balready\s+(?:regret|sorry)\b"
    rf"|{_ASKS_WHO_IS_RIGHT}|\b(?:am|are|was)\s+i\s+(?:mad|crazy|doing\s+the\s+right)\b[^.!?]{{0,30}}\?|\b(?:is|was|would)\s+it\s+(?:be\s+)?(?:better|wiser|smarter|safer|best)\s+to\s+(?:wait|hold|keep|sit|decline|stay|leave)\b|\bwhen\s+(?:do|must)\s+(?:i|we)\s+(?:(?:have|need)\s+to\s+)?(?:decide|choose|make\s+up)\b|\bbefore\s+(?:i|we)\s+(?:commit|decide|make\s+up\s+(?:my|our)\s+minds?)\b"
    r"|\bshould\s+i\s+(?:really|even|be(?!\s+(?:getting|receiving|expecting|hearing|sending|looking\s+(?:out\s+)?for|watching\s+for|(?:worried|concerned)\s+about\s+(?:the|my|our)\s+(?!(?:exchange|offer|notes|bonds|lexington)\b))))\b|\bwould\s+you\s+(?:do\s+it|advise|recommend)\b|\bwhat\s+would\s+you\s+do\b|\b(?:i['’]m|i\s+am|we['’]re|we\s+are)\s+(?:\w+\s+)?(?:of\s+two\s+minds|in\s+two\s+minds|wavering|torn|hesitant|conflicted|on\s+the\s+fence)\b",
    re.IGNORECASE,
)
_ELSEWHERE = Late(
    rf"{HOWEVER}|\b(?:never|no)\s+(?:\w+\s+)?(?:doubt|regret|feeling|worry)|\bwon['’]t\s+(?:\w+\s+)?regret|(?<!said\s)(?<!claimed\s)\bi\s+(?:was|used\s+to\s+be|had\s+been)\b|\bif\s+i\s+(?:wait|don['’]t|do\s+not|keep|kept)\b|\b(?:spelling|stamp|address|subject\s+line|right\s+(?:address|form|place|person|department|box|word))\b",
    re.IGNORECASE,
)

_OF_WHAT_STAYS = Late(
    r"\W*(?:as\s+(?:to|for)|about|regarding|of)\s+(?:the|those)\s+[^.,;!?]{0,30}\b(?:i|we)(?:['’]m|\s+am|\s+are)?\s+(?:retain|keep|hold\s+back|hold\s+on\s+to|am\s+keeping|keeping|holding\s+back)\b",
    re.IGNORECASE,
)
"""Speaks of what stays, which may be regretted: "As to the 24,000 I retain, I may regret it"."""
_RIGHT = Late(_ASKS_WHO_IS_RIGHT, re.IGNORECASE)
_OF_THE_TERMS = Late(
    r"\b(?:until|till|up\s+to|by|before|through)\s+(?:the\s+)?(?:\d|\w+\s+\d|deadline|end|last\s+day|expiration|close)|\b(?:fees?|charges?|commissions?|costs?|interest|taxed|taxable|coupon|rate|minimum|withdraw\w*|deadline|page|booklet|circular|statement|certificates?|mailed|wired|check)\b",
    re.IGNORECASE,
)
"""What the offer provides, which may be asked about without a doubt of one's own step."""
_OF_THE_STEP = Late(
    r"\b(?:should|ought|want\w*|better|best|half|all|none|everything|bonds?|notes|amount|sell\w*|wait\w*|hold\w*|keep\w*|go(?:ing)?|doing|decid\w*|good|bad|idea|mistake|worth|fair|swindle|scam|rotten|too|only|leave|tender\w*|exchang\w*|swap\w*)\b|\$|%|\b\d{2,}\s*(?:k|thousand)?\b(?<!19\d\d)(?<!20\d\d)(?<!\w{3}\s\d\d)",
    re.IGNORECASE,
)
"""What is to be done, and how much: who asks whether he is right in that has not decided."""


def _of_the_terms(found: re.Match[str], text: str, before: str) -> bool:
    """Tell whether somebody asks whether he is right in what the offer provides: "I told her until September 4. Am I right?"."""
    if _RIGHT.fullmatch(found.group().strip()) is None:
        return False
    spoken = text[: found.start()] if len(text[: found.start()].split()) > 1 else before
    return _OF_THE_TERMS.search(spoken) is not None and _OF_THE_STEP.search(spoken) is None


def doubted(sentences: Sequence[Spoken]) -> str:
    """Give the words that doubt the step behind it, or in its own sentence; nothing where none do, or where it is taken all the same."""
    last = max((place for place, one in enumerate(sentences) if one.elects), default=-1)
    for place, one in enumerate(sentences[max(last, 0) :], max(last, 0)):
        if _OF_WHAT_STAYS.match(one.text):
            continue
        found = _DOUBTS.search(one.text, one.begins if place == last else 0)
        before = sentences[place - 1].text if place > last + 1 else ""
        if found and not _ELSEWHERE.search(one.text) and not _of_the_terms(found, one.text, before):
            return found.group().strip()
    return ""
