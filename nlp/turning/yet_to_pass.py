"""A body, an office or an adviser that has yet to pass on the step: "Committee approval outstanding.", "The headmaster signs all such letters and has not seen it.".

`consents.py` knows the persons round a holder. Here the sentence names an office, or only what it gives, as offices write: without an article or a verb,
as something taken up on a day to come, applied for, expected, or called a formality. What was granted, met or signed is done.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.patterns.late import Late
from nlp.patterns.sifted import Sifted
from nlp.turning.passage import Spoken
from nlp.turning.terms import CONSENT, IT, KIN, LATER, NAME

_BODY = (
    r"(?:(?:co-?)?(?:fiduciary|fiduciaries|trustees?|executors?|signers?|signatory|owners?|holders?)|board|committee|council|vestry|congregation|membership|members|directors|partners|shareholders|"
    r"court|judge|bank|lender|creditors?|agency|bureau|regulators?|commissioner|commission|supervisors?|department|treasury|ministry|diocese|bishop|counsel|lawyers?|attorneys?|auditors?|accountants?|"
    r"headmaster|headmistress|principal|rector|dean|provost|director|president|treasurer|chairman|chairwoman|chairperson|chancellor|superintendent|comptroller|controller|manager|abbot|abbess|prior|mayor|governor|clerk|"
    r"caseworker|social\s+worker|conservator|guardian|ombudsman|compliance|legal|management|union|people|office)"
)
_GIVES = rf"(?:{CONSENT}|ruling|waiver|release|ratification|signature|counter-?signature|clearance|vote|resolution|letter|no-?objection|sanction|authori[sz]ation|certificate|confirmation)"
_OPEN = r"(?:outstanding|pending|awaited|missing|to\s+(?:follow|come)|to\s+be\s+(?:obtained|sought|given|had)|not\s+(?:yet\s+)?(?:in|here|given|received|had|obtained|granted)|(?:being\s+|been\s+)?(?:applied\s+for|sought|requested)|still\s+(?:out|due|open|needed|required)|expected|in\s+process|under\s+way)"
_SEEN = r"(?:seen|read|met|sat|signed|ruled|acted|voted|decided|approved|agreed|consented|answered|replied|cleared|reviewed|been\s+(?:told|asked|consulted|informed|shown)|(?:come|got|gotten)\s+back|called\s+back|returned\s+my\s+\w+|responded|weighed\s+in|spoken|passed\s+on|taken\s+(?:it|this)\s+up|looked\s+at|heard\s+(?:of|about)|given)"
_SOMEBODY = rf"(?:(?:my|our|the|his|her|a)\s+(?:[\w-]+\s+){{0,2}}?(?:{KIN}|{_BODY})|him|her|them|{NAME})"
_PENDING = Sifted(
    rf"\b{_BODY}(?:['’]s?)?\s+(?:\w+\s+)?{_GIVES}\b(?:\s+(?:is|are|has|have|still|yet|being|been|only|both)){{0,3}}\s+{_OPEN}\b"
    rf"|\b(?:awaiting|await|awaits|pending|chasing|seeking|want(?:s|ing)?|lack(?:s|ing)?|waiting\s+(?:for|on))\s+(?:the\s+|an?\s+|some\s+|any\s+|written\s+|final\s+|formal\s+)*{_GIVES}\s+(?:from|of|by)\s+(?!you\b|your\b|lexington\b|me\b|us\b)"
    rf"|\b(?:(?:my|our|the)\s+)?(?:[\w-]+\s+)?{_BODY}\s+(?:ha(?:s|ve)(?:\s+not|n['’]t|\s+yet\s+to)|did(?:\s+not|n['’]t))\s+(?:yet\s+|even\s+|all\s+)?(?:{_SEEN}|see|meet|sign|rule|act|vote|decide|approve|agree)\b"
    rf"|\b(?:counter-?signs?|signs|co-?signs|initials|approves|clears|vets)\s+(?:on\s+|off\s+on\s+)?(?:all\s+|every\s+|any\s+)?(?:these|such|this)\s*\w*\s+and\s+ha(?:s|ve)(?:\s+not|n['’]t)\b"
    rf"|\b(?:board|committee|council|trustees|partners|directors|members|vestry|court|judge)\s+(?:takes?|will\s+take|is\s+taking|are\s+taking)\s+(?:[\w-]+\s+){{1,3}}?up\s+(?:on\s+|at\s+|in\s+)?{LATER}\b"
    rf"|\b(?:board|committee|council|trustees|partners|directors|members|vestry|court|judge|commission|supervisors)\s+(?:takes?|will\s+take|is\s+taking|are\s+taking)\s+up\b[^.;!?]{{0,80}}?\b(?:{LATER}|on\s+(?:january|february|march|april|may|june|july|august|september|october|november|december)\s+\d)"
    rf"|\b(?:resolution|matter|question|motion|approval|item|it|this|exchange|request|proposal|tender)\b[^.;!?]{{0,30}}?\s(?:goes|comes|will\s+go|will\s+come|is\s+going|is\s+coming|is\s+to\s+(?:go|come)|gets\s+put|will\s+be\s+put|is\s+(?:to\s+be\s+)?put)\s+(?:up\s+)?(?:before|to)\s+(?:them|(?:the|our)\s+(?:[\w-]+\s+)?{_BODY})\b(?=[^.;!?]{{0,20}}\b(?:{LATER}|on\s+\w+\s+\d|at\s+(?:the|our)\s+next))"
    rf"|\b(?:they|we|which|who)\s+meets?\s+(?:by\s+phone\s+|again\s+|on\s+it\s+|about\s+it\s+|on\s+)*{LATER}\b(?=[^.;!?]{{0,60}}\b(?:clear|approve|vote|decide|pass|ratify|agree)\b)"
    rf"|\b{_BODY}\s+(?:meets?|sits?|gathers?|confers?)\s+(?:\w+\s+)?(?:on|about|over)\s+(?:it|this)\b|\b{_BODY}\s+(?:is|are)\s+(?:still\s+|now\s+|currently\s+|also\s+)?(?:reviewing|considering|studying|weighing|deliberating|debating|voting|deciding|(?:looking|thinking)(?!\s+(?:forward|well|good|fine)))\b"
    r"|(?<!\bi\s)(?<!\bwe\s)\b(?:has|have|needs?|must)\s+(?:still\s+|first\s+|yet\s+)?(?:to\s+)?(?:bless|approve|ratify|consent\s+to|agree\s+to|okay|sign\s+off\s+on|clear|rule\s+on|vote\s+on|pass\s+on)\s+(?:it|this|that)\b"
    r"|\b(?:have|has|are|is)\s+(?:\w+\s+)?(?:agreed|signed|approved|consented|voted|answered|on\s+board|in\s+favou?r)\s+(?:so\s+far|to\s+date|up\s+to\s+now)\b|\b(?:one|two|three|a|\d)\s+(?:votes?|signatures?|voices?)\s+(?:short|shy|missing|away|to\s+go|still\s+out|outstanding)\b"
    rf"|\b(?:has|have|need|needs|must|ought)\s+to\s+(?:still\s+|first\s+)?(?:clear|pass|go\s+(?:through|before|past|by)|come\s+before)\s+(?:{_SOMEBODY})\b"
    rf"|\b(?:i|we)\s+(?:\w+ly\s+)?(?:expect|hope|trust|believe|assume|understand|have\s+no\s+doubt)\s+(?:that\s+)?(?:it|this|{IT}|the\s+\w+)\s+(?:will|shall|would|to)\s+(?:then\s+|soon\s+|surely\s+)?(?:be\s+)?(?:approved?|pass(?:ed)?|ratified|cleared|carried|carry|blessed|granted|signed)\b"
    r"|(?<!not\s)\b(?:is|be|as|just|only|merely|but\s+that['’]s|that['’]s|it['’]s)\s+(?:\w+\s+)?(?:a\s+|pure\s+|mere\s+)(?:\w+\s+)?formality\b"
    r"|\b(?:no\s+quorum|without\s+a\s+quorum|short\s+of\s+(?:a|the)\s+quorum|lack(?:ed|ing|s)?\s+(?:a|the)\s+quorum|(?:not|n['’]t)\s+(?:\w+\s+)?(?:a|the)\s+quorum|of\s+a\s+quorum\s+of)\b"
    r"|\b(?:is|are|am|['’]s|['’]re|['’]m)\s+(?:now\s+|still\s+)?(?:preparing|drafting|filing|seeking|making|applying\s+for|petitioning\s+for|writing\s+for)\s+(?:an?|the|our)\s+(?:[\w-]+\s+){0,3}?(?:application|petition|motion|request|ruling|waiver|consent|approval|court\s+order|leave)\b"
    rf"|\b(?:need|needs|require|requires|takes?|want)\s+(?:(?:something|a\s+(?:word|signature|letter|line|yes|note|form)|word|signatures?|approval|an?\s+ok)\s+(?:from\s+)(?:him|her|them|the\s+other)|both\s+of\s+us|all\s+(?:three|four|five)\s+of\s+us|both\s+(?:signatures|our\s+\w+))\b"
    rf"|\b(?:i|we)(?:['’]m|['’]re|\s+am|\s+are)?\s+(?:going\s+to|gonna|wanna|want\s+to|mean\s+to|plan\s+to|intend\s+to|would\s+like\s+to|about\s+to)\s+(?:first\s+)?(?:(?:run|clear|check|discuss|talk|go|look)\s+{IT}\s+(?:by|past|with|over\s+with|through\s+with|over)|(?:check|consult|confer)\s+with|ask)\s+(?!you\b){_SOMEBODY}(?!\s+for\b|\s+to\s+(?:mail|drive|bring|help))"
    rf"|\bfirst\s+(?:must|has\s+to|have\s+to|should|shall)\s+(?:my|our|the)\s+(?:[\w-]+\s+)?(?:{KIN}|{_BODY})\b|\b{_BODY}\s+(?:still\s+|also\s+)?(?:has|have|needs?)\s+to\s+(?:still\s+)?(?:tell|inform|advise)\s+(?:me|us)\b"
    r"|\b(?:i['’]m|i\s+am|we['’]re|we\s+are)\s+(?:still\s+|only\s+)?(?:waiting|anxious|curious)\s+to\s+(?:see|hear|learn|know|find\s+out)\s+(?:back\s+)?(?:(?:from\s+)(?!you\b)[^.;!?]{0,40}?\b(?:whether|if|about)|whether|if)\b(?!\s+(?:you|this\s+(?:came|reached|arrived)|i\s+got|it\s+rains?|the\s+(?:rain|weather|baby|job|school|team)))"
    rf"|\b(?:i|we)\s+ha(?:s|ve)(?:\s+not|n['’]t)\s+been\s+able\s+to\s+(?:reach|ask|find|get\s+hold\s+of|catch|consult)\s+(?:{_SOMEBODY})\b|\b(?:cannot|can['’]t|could\s+not|couldn['’]t|do\s+not|don['’]t)\s+(?:imagine|think|believe|suppose)\s+(?:that\s+)?(?:he|she|they)(?:['’]d|\s+would|\s+will|['’]ll)\s+(?:\w+\s+)?(?:mind|object|care)\b"
    r"|\b(?:asked|called|polled|wrote|written|circulated|canvass\w+)\b[^.;!?]{0,40}?\b(?:yeas|ayes|nays|noes|votes?|ballots?|consents?)\b(?:\s+(?:and|or)\s+\w+)?\s+(?:back\s+)?(?:by|before|no\s+later\s+than)\b"
    r"|\bvotes?\s+by\s+(?:mail|post|proxy|e-?mail|fax)\b|\bballots?\s+(?:are|is|went|go(?:es)?)\s+(?:\w+\s+)?(?:out|in\s+the\s+mail|coming\s+in|around)\b|\b(?:the\s+)?(?:vote|voting|poll)\s+is\s+(?:\w+\s+)?(?:under\s+way|open|still\s+on|running)\b"
    r"|\b(?:(?<!same\s)as\s+(?:he|she|they)(?:['’]d|\s+would)\s+have\s+done|had\s+i\s+(?:got|gotten)\s+(?:hold|through))\b",
    re.IGNORECASE,
)
_DONE = Late(
    r"\b(?:has|have|had|was|were|is|are|been)\s+(?:(?:already|now|since|all|both|duly)\s+)*(?:granted|agreed|consented|approved|given|received|signed|cleared|obtained|waived|ratified|carried)\b(?!\s+(?:by\s+me|at\s+my)\b)(?<!not\s\w)|\b(?:came\s+(?:in|through)|no\s+longer|not\s+(?:needed|required|necessary)|used\s+to|needs?\s+no|need\s+not|never\s+needs?)\b",
    re.IGNORECASE,
)
_SO_FAR = re.compile(r"\b(?:so\s+far|to\s+date|up\s+to\s+now)\b", re.IGNORECASE)
"""Is done by some, and not by all."""
_DENIED = re.compile(r"\b(?:not|never|n['’]t)\s+(?:yet\s+|been\s+|even\s+)*\w+\b", re.IGNORECASE)

_NEEDS = re.compile(r"(?:need|want|require|have)\b", re.IGNORECASE)
_NOT_NEEDED = re.compile(r"(?:\b(?:not|never|no\s+longer)|n['’]t)\s+$", re.IGNORECASE)
"""Before what a body would have to do: it has not: "The selectmen do not need to vote on this"."""


def yet_to_pass(sentences: Sequence[Spoken]) -> str:
    """Give the words by which a body or an office has yet to pass on the step; nothing where none has."""
    for one in sentences:
        if one.asks or one.keeps:
            continue
        for found in _PENDING.finditer(one.text, one.begins):
            if _NEEDS.match(found.group()) and _NOT_NEEDED.search(one.text, 0, found.start()):
                continue
            behind = found.group() + _DENIED.sub("", one.text[found.end() :])
            if _SO_FAR.search(one.text) or not _DONE.search(behind):
                return found.group().strip()
    return ""
