"""A step that is recommended and not decided: "The committee's recommendation is to tender 2,000,000. The Board takes that up on the 28th.".

Who recommends has not decided; and a mail that is for information or for planning only instructs nothing yet. A recommendation that was adopted, and a
detail that is given for information ("my phone, for your information"), leave the order what it is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.patterns.late import Late
from nlp.patterns.sifted import Sifted
from nlp.turning.terms import CONSENT, KIN
from nlp.words.days import WEEKDAY

_BODY = r"(?:(?:full\s+)?board(?:\s+of\s+\w+)?|trustees|committee|council|directors|members|partners|shareholders|management|family|vestry|session|congregation|court|judge|regents|governors|treasurer|president|chair(?:man|woman)?|owners?)"
_TENDERING = r"(?:to\s+(?:be\s+)?(?:tender|exchange|swap|submit|participate|accept|go|put|take|turn|convert|say|join)\w*|(?:tendering|exchanging|swapping|submitting|participating|participation|acceptance|accepting|a\s+(?:full\s+|partial\s+)?(?:tender|exchange)|that\s+(?:we|the|it|all|\$?\d))|for\s+(?:tendering|exchanging|a\s+tender|acceptance)|in\s+favou?r\s+of)"
_ADVICE = r"(?:recommendation|proposal|suggestion|advice|preference|consensus|inclination|leaning|thinking|sentiment|motion|resolution\s+proposed|draft\s+resolution|expectation|assumption|forecast|projection|plan\s+of\s+record)"
_RECOMMENDED = Sifted(
    rf"\b{_ADVICE}\b[^.;!?]{{0,50}}?(?<!\bthat\s)\b(?:is|was|has\s+been|would\s+be|remains|stands|will\s+be)\s+(?:still\s+|now\s+|unanimously\s+|again\s+)?{_TENDERING}\b"
    rf"|\b{_ADVICE}\s+{_TENDERING}\b|\b{_ADVICE}\s*[:–—-]\s*(?:that\s+|to\s+|is\s+)?(?:tender|exchange|swap|submit|participate|accept)\w*\b"
    rf"|\b(?:committee|staff|consultants?|advis[eo]rs?|counsel|actuar(?:y|ies)|investment\s+(?:\w+\s+)?(?:manager|staff|officer|consultant)|subcommittee|panel|working\s+group|treasurer|management|finance\s+\w+)\s+(?:\w+\s+){{0,3}}?(?:recommends?|recommended|recommending|proposes?|proposed|suggests?|suggested|favou?rs?|favou?red|leans?|voted\s+to\s+(?:recommend|propose)|(?:is|are)\s+(?:recommending|proposing|suggesting|in\s+favou?r))\s+(?:that\s+(?:we|the)\b|(?:us\s+|toward\s+|towards\s+)?{_TENDERING})",
    re.IGNORECASE,
)
_TAKEN_UP = Sifted(
    rf"\b{_BODY}\s+(?:of\s+\w+\s+)?(?:(?:then|still|next|only|first|also|formally|will|shall|is\s+to|has\s+to|have\s+to|must|needs?\s+to|gets?\s+to|would)\s+){{0,3}}(?:takes?|picks?|brings?)\s+(?:that|this|it|the\s+(?:matter|question|recommendation|proposal))\s+up\b"
    rf"|\b{_BODY}\s+(?:of\s+\w+\s+)?(?:(?:then|still|next|only|formally|will|shall|is\s+to|has\s+to|have\s+to|must|needs?\s+to)\s+){{0,3}}(?:considers?|takes?\s+up|votes?\s+(?:on|about)|decides?(?:\s+on)?|rules?\s+on|acts?\s+on|reviews?|ratif(?:y|ies)|discuss(?:es)?|hears?|debates?|passes\s+on|looks?\s+at|deliberates?(?:\s+on)?)\s+(?:that|this|it|them|the\s+(?:matter|question|recommendation|proposal|tender|exchange)|our\s+(?:recommendation|proposal))\b"
    rf"|\b(?:goes|going|go|comes|coming|is\s+up|put|submitted|referred|is)\s+(?:now\s+|next\s+|then\s+)?(?:to|before|with|in\s+front\s+of)\s+(?:the|our)\s+{_BODY}\b[^.;!?]{{0,40}}?\b(?:on|at|for|next|this|tomorrow|tonight|in)\b|\b(?:the|our|their|a|final)\s+(?:final\s+|board\s+|formal\s+|actual\s+)?(?:vote|ballot|decision|ruling|resolution)\s+(?:is|comes|falls|takes\s+place|will\s+be|follows|is\s+due|is\s+set)\s+(?:taken\s+|made\s+|expected\s+|due\s+|only\s+|set\s+for\s+|still\s+)?(?:on\b|next\b|this\s+\w+day|tomorrow|tonight|later|to\s+come|pending|open|out|in\s+\w+\s+days|{WEEKDAY})|\b(?:decision|vote|ruling|outcome)\s+(?:is\s+)?(?:expected|due|pending|to\s+come|outstanding|to\s+follow)\b|\b(?:will|shall|must|now|still|have\s+to|has\s+to|need\s+to|needs\s+to)\s+(?:\w+\s+)?(?:seek|obtain|ask\s+for|request|secure)\s+(?:the\s+|its\s+|their\s+|his\s+|her\s+|board\s+|formal\s+|your\s+){{0,3}}(?:{CONSENT}|ratification|confirmation)\b|\bon\s+the\s+(?:agenda|docket|calendar)\s+(?:for|of|on|at)\b",
    re.IGNORECASE,
)
_INFORMS = r"(?:planning|information|guidance|forecasting|orientation|awareness|budgeting|scheduling|calendar|preparation|background|interest|advance\s+planning|internal\s+use|staffing|pipeline)"
_FOR_PLANNING = Sifted(
    rf"\b(?:this|that|it|the\s+above|all\s+(?:of\s+)?this|the\s+(?:figures?|numbers?|foregoing))(?:\s+(?:mail|e-?mail|message|note|letter|is|are|was|being|comes|goes|sent|given|to\s+you|meant|intended|and|so|only|just|merely|purely|strictly|simply|solely|therefore|here)|'s){{1,7}}\s+for\s+(?:your\s+|our\s+|the\s+desk's\s+|general\s+)?{_INFORMS}(?:\s+(?:purposes?|only|alone|and\s+\w+))*\b"
    rf"|^\W*(?:(?:again|non-?binding|not\s+binding|unofficial|informal|please\s+note|note|all|strictly|purely|solely|merely|just|only|so|fyi)\W+){{0,3}}for\s+(?:your\s+|our\s+)?{_INFORMS}(?:\s+purposes?\W*$|(?:\s+purposes?)?\s+(?:only|alone)\W*$)|^\W*(?:f\.?y\.?i\.?|for\s+information)\s+only\W*$"
    rf"|\b(?:treat|take|regard|consider|read|see|count)\s+(?:this|it|the\s+above)(?:\s+(?:mail|e-?mail|message|note|letter))?\s+(?:only\s+|just\s+|merely\s+)?(?:as|for)\s+(?:[\w-]+\s+){{0,4}}?(?:{_INFORMS}|indication|indicative|forecast|heads[\s-]up|status|provisional|preliminary|tentative|informational|unofficial)\b"
    r"|^\W*non-?binding\b|\b(?:figure|number|amount)s?\s+to\s+(?:plan|budget|reckon)\s+(?:with|on|by|around)\b"
    r"|\b(?:this|it)\s+(?:is|was)\s+(?:only|just|merely|simply)\s+(?:a\s+)?(?:heads?[\s-]up|status|status\s+report|an\s+update|advance\s+(?:notice|warning|word)|indication|forecast|an\s+early\s+warning|for\s+planning)\b"
    r"|\bso\s+(?:that\s+)?you\s+(?:can|may)\s+plan(?:\s+(?:ahead|accordingly|your))?\b|\b(?:no\s+action|nothing)\s+(?:is\s+)?(?:needed|required|expected|asked|to\s+be\s+done)\s+(?:of\s+you\s+|from\s+you\s+|by\s+you\s+)?(?:yet|for\s+now|at\s+this\s+(?:time|stage|point)|until|today|so\s+far)\b",
    re.IGNORECASE,
)
_ADOPTED = Late(
    r"\b(?:adopt\w*|approv(?:ed|al\s+of)|accepted|ratified|carried|passed|resolved|concurred|confirmed\s+it|endorsed|voted\s+(?:to\s+(?:tender|exchange|accept|adopt|approve|follow)|for|unanimously|yes|and)|followed|follow(?:s|ing)?\s+(?:it|that|this|their|its|the)|agreed|signed\s+off|against\s+(?:the\s+)?(?:advice|recommendation)|despite|contrary|ignor\w+|voted\s+down|rejected|turned\s+down|overruled|defeated|no\s+longer|never\s+mind|nevertheless|regardless)\b",
    re.IGNORECASE,
)
"""The recommendation was taken, or is not heeded."""
_OF_KIN = Late(rf"\b(?:my|our|his|her)\s+(?:\w+\s+)?{KIN}['’]s\b", re.IGNORECASE)
"""A relative's advice binds nobody, and what is made of it stands elsewhere."""
_DETAIL = Late(
    r"\b(?:phone|telephone|number\s+is|address|e-?mail\s+address|copy|copies|attached|enclosed|resolution|minutes|statement|w-?9|ssn|tin|last\s+line|paragraph|rest|balance|remainder|other\s+account|price)\b",
    re.IGNORECASE,
)


_STANDING_WORDS = Late(
    r"\b(?:not|neither|nor)\b[^.;!?]{0,60}?\boffer\b[^.;!?]{0,30}?\b(?:or|nor)\b[^.;!?]{0,20}?\b(?:solicitation|invitation)\b",
    re.IGNORECASE,
)
"""What a firm sets under all its mails: "for information only and neither an offer nor a solicitation to buy or sell any security"."""


def only_recommended(told: Sequence[str]) -> str:
    """Give the sentence by which the step is only recommended, taken up later or told for planning; nothing where it is decided."""
    for place, one in enumerate(told):
        if one.endswith("?") or _STANDING_WORDS.search(one):
            continue
        if _FOR_PLANNING.search(one) and not _DETAIL.search(one):
            return one
        near = " ".join(told[max(0, place - 1) : place + 2])
        if (_RECOMMENDED.search(one) or _TAKEN_UP.search(one)) and not (_ADOPTED.search(near) or _OF_KIN.search(one)):
            return one
    return ""
