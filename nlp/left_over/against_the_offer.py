"""Whether what is said of a co-holder speaks against the offer, and so for the refusal or the taking back that stands beside it.

A "no" of a wife or of the other trustee is an objection to a tender; to a refusal it is the refusal itself: "Charles and I will not exchange.". One of a
refusal is that somebody is of another mind, has yet to make it up, or is for the exchange: "Esther isn't sure", "Linda wants to tender". A refusal needs
one name only and has the effect of silence, so that all else is let pass. Who takes back needs both names: there only what is plainly against the offer,
or of the company, is no objection: "Layla never wanted it", "My brother says rubber does not pay us interest".
"""

from __future__ import annotations

import re

from nlp.patterns.late import Late

_EXCHANGE = r"(?:exchang\w*|tender\w*|swap\w*|convert\w*|participat\w*|tak(?:e|ing)\s+(?:it|part|the\s+(?:offer|deal))|accept\w*|trad(?:e|es|ing)|join\w*|sign\s+up|go(?:ing)?\s+(?:in|along|ahead|for\s+it)|do(?:ing)?\s+it)"
_THE_NO = r"(?:declin\w*|refus(?:e|es|ing|al)|(?:say|saying)\s+no|(?:my|our|the|this|that|his|her)\s+(?:no|answer|decision|choice)|keep(?:ing)?\s+(?:them|it|our|the|these|what)|hold(?:ing)?\s+(?:on|out)|sit(?:ting)?\s+(?:\w+\s+){0,3}out|pass(?:ing)?\s+(?:on|it\s+up)|stay(?:ing)?\s+(?:put|out)|leav(?:e|ing)\s+(?:them|it|our|the|these))"
_OF_ANOTHER_MIND = Late(
    r"\b(?:unsure|uncertain|undecided|(?<!not )(?<!n't )(?<!n’t )disagree\w*|object(?:s|ed|ing|ions?)?|hesitat\w*|torn|wavering|of\s+two\s+minds|in\s+two\s+minds|(?:another|different|other|own)\s+(?:mind|opinion|view|idea|answer)|otherwise|differ\w*|mixed\s+feelings|overrul\w*|argu(?:es|ing)|reconsider\w*)\b"
    r"|(?:\bnot|n['’]t|\bnever|\bnor)\s+(?:\w+\s+){0,2}?(?:sure|certain|decided|agree\w*|of\s+one\s+mind|made\s+up|ma(?:ke|de)\s+up|know\w*|settled|answered|seen|read(?!y)|looked|told|asked|heard|spoken|talked|said|signed|sign|happy|ready|think|thought|speaking)\b"
    r"|\bno\s+(?:idea|opinion|view|preference|answer|decision)\b|\b(?:has|have|had|needs?|wants?|would\s+like|likes?|still)\s+(?:\w+\s+)?to\s+(?:see|read|agree|think|wait|look|hear|ask|talk|speak|decide|study|consider|weigh|check)\b|\b(?:rather|sooner|prefers?(?:\s+to)?)\s+(?:wait|think|see|look)\b"
    r"|\b(?:unless|until|till|once|yet|whether|if|depends?|still)\b|\bsigning\s+for\b|\badding\s+(?:his|her)\s+name\b|\bbehalf\b|\bfor\s+(?:now|the\s+(?:moment|time\s+being))\b"
    rf"|(?:\bnot|n['’]t|\bnever|\bagainst|\bopposed\s+to|\brefuses?\s+to|\bdoubts?|\bhates?|\bunhappy)\b[^.;!?\n]{{0,40}}?\b{_THE_NO}\b"
    rf"|(?<!nor )(?<!neither )\b(?:wants?|wanted|(?:would|['’]d)\s+(?:still\s+)?(?:like|love|rather|prefer)|prefers?|votes?|voted|says?|said|thinks?|is|are|was|hopes?|keen|eager|wishes)\s+(?:\w+\s+){{0,2}}?(?:(?:to|in\s+favou?r\s+of|for|on|we|us\s+to|i|me\s+to|should)\s+){{0,3}}(?<!not to )(?<!not )(?:{_EXCHANGE}|yes|in\s+favou?r|all\s+for|for\s+(?:it|this|the\s+(?:exchange|offer))|(?:wants?|wanted)\s+in)\b"
    r"|\b(?:likes?|loves?)\s+(?:it|this|the\s+(?:offer|exchange|idea|deal|terms))\b",
    re.IGNORECASE,
)
"""Says of a co-holder that he is of another mind than a refusal, has not made it up, or is for the exchange."""
_UNTIL = re.compile(r"until|till", re.IGNORECASE)
_AWAY = Late(
    r"\s*+(?:['’]s|['’]ll\s+be|is|was|will\s+be|stays)\s++(?:(?:still|also|only|already)\s++)?(?:away|abroad|out|off|at|in|with|on|up|down|over|visiting|travell?ing|touring|fishing|sailing|camping|working|teaching)\b"
    r"(?:\s++(?!who\b|which\b|and\b|but\b|so\b)[\w’'-]++){0,10}+\s*+$",
    re.IGNORECASE,
)
"""Before an "until": where somebody is so long. Of his mind that says nothing: "Ibrahim is at his mother's until Labor Day"."""
_DENIED = Late(r"\b(?:not|never|no\s+longer|nor|neither)\b|n['’]t\b", re.IGNORECASE)
_DENIED_BEFORE = Late(
    r"(?:\b(?:not|never|neither|nor|no)|n['’]t)\W+(?:\w+\W+){0,2}$",
    re.IGNORECASE,
)


def minds_a_refusal(said: str) -> str:
    """Give the words by which a co-holder minds a refusal, or is for the exchange; nothing where none do. `said`: of him, to the end of the sentence."""
    for found in _OF_ANOTHER_MIND.finditer(said):
        wanted = _WANTED.match(found.group()) is not None
        if wanted and (_DENIED_BEFORE.search(said, 0, found.start()) or _DENIED.search(found.group())):
            # "Esther doesn't want to exchange": what is denied is the exchange.
            continue
        if _UNTIL.fullmatch(found.group()) and _AWAY.match(said, 0, found.start()):
            continue
        return found.group()
    return ""


_WANTED = Late(
    r"(?:want|would|['’]d|prefer|vote|say|said|think|is\b|are\b|was\b|hope|keen|eager|wish|like|love)", re.IGNORECASE
)
"""How words begin that say what somebody is for."""

_IT = r"(?:it|this|that|the\s+(?:exchange|offer|swap|tender|deal|idea|whole\s+thing)|(?:to\s+)?(?:be\s+)?(?:exchang\w*|tender\w*|tak(?:e|ing)\s+part|participat\w*|swap\w*|in\s+(?:it|this)|part\s+of\s+(?:it|this)))"
_AGAINST_IT = Late(
    rf"(?:\s+(?:and|or)\s+(?:i|me|myself))?\s+(?:(?:was|is|were|are|has\s+been|have\s+been)\s+(?:both\s+|always\s+|all\s+along\s+|dead\s+)?(?:against|opposed\s+to)\s+{_IT}|(?:(?:has|have|had)\s+)?(?:(?:did|does|do)(?:\s+not|n['’]t)|never|no\s+longer)\s+(?:really\s+|much\s+|ever\s+)?(?:want(?:s|ed)?|like[sd]?|car(?:es?|ed)\s+for|trust(?:s|ed)?|wish(?:es|ed)?|believe[sd]?\s+in|think\s+much\s+of)\s+(?:any\s+)?(?:to\s+)?{_IT})"
    r"(?:\s*,?\s+(?:from\s+the\s+(?:start|beginning|outset|first)|all\s+along|anyway|at\s+all|any\s+?more|either|in\s+the\s+first\s+place|and\s+(?:now\s+)?(?:neither|nor)\s+do\s+i|and\s+(?:so|now\s+so)\s+am\s+i|and\s+(?:now\s+)?i\s+(?:agree|see\s+why)(?:\s+with\s+(?:him|her))?))*\s*$",
    re.IGNORECASE,
)
"""Behind the name, to the end of the sentence: he was against the exchange."""
_OF_THE_COMPANY = Late(
    r"(?:\s+(?:always|also|just))?\s+(?:says?|said|thinks?|tells?\s+me|told\s+me|believes?|reckons?|read|heard|swears?)\s+(?:that\s+)?(?:they|these\s+(?:people|companies|outfits)|(?:the|this|that)\s+(?:company|outfit|firm|management|rubber\s+\w+)|companies|lexington|nobody|no\s+one|rubber|gaskets)\b[^.;!?\n]*$",
    re.IGNORECASE,
)
"""Behind the name: what he says of the company."""
_OF_TAKING_BACK = Late(
    r"\b(?:i|we|us|me|you|he|she|him|her)\b(?!\s+(?:interest|anything|a\s+(?:dime|cent|penny)))|\b(?:withdr\w*|pull\w*|back|out|declin\w*|refus\w*|wait\w*|stay\w*|leav\w*|keep\w*|sign\w*|agree\w*|consent\w*|sure|decid\w*|until|unless|yet|if|before|exchang\w*|tender\w*)\b",
    re.IGNORECASE,
)
"""What would make it a word on the taking back itself."""


def speaks_for_taking_back(said: str) -> bool:
    """Tell whether what is said of somebody, behind his name and to the end of the sentence, is plainly against the offer or of the company."""
    if _AGAINST_IT.match(said) or _of_ourselves(said):
        return True
    return _OF_THE_COMPANY.match(said) is not None and _OF_TAKING_BACK.search(said) is None


_AND_WE = Late(r"[^.;!?\n]*?(?:\s+and(?:\s+so)?|\s*,?\s+so)\s+(?=(?:we|i)\b)", re.IGNORECASE)
_WAVERS = Late(
    r"\b(?:not|never|no|nor|against|n['’]t|refus\w*|want\w*|wait\w*|ill|sick|hospital|asked?|sign\w*)\b|n['’]t\b",
    re.IGNORECASE,
)
"""Says of somebody more than what befell him."""


def _of_ourselves(said: str) -> bool:
    """Tell whether something befell somebody, and what is denied is said of the senders: "Linda lost her job and we would rather not tie anything up"."""
    seam = _AND_WE.match(said)
    if seam is None or _WAVERS.search(said[: seam.end()]) or minds_a_refusal(said):
        return False
    return _OF_TAKING_BACK.search(_US.sub(" ", said[seam.end() :])) is None


_US = Late(r"\b(?:i|we|us|me|our|my)\b", re.IGNORECASE)
