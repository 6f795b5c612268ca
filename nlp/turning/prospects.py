"""A broker's list that is no order yet: "Prelim numbers:", "BK-3001 is likely to tender 70,000", "(client to confirm)".

What a client is likely to do, or has still to confirm, is told so that we can reckon with it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.patterns.late import Late
from nlp.turning.passage import Spoken

_SOFT = r"(?:prelim(?:inary)?|indicative|tentative(?:ly)?|projected|expected|anticipated|estimated|provisional(?:ly)?|verbal|soft|probable|probably|likely|forecast|ballpark|indications?)"
_HEADING = Late(
    rf"^\W*(?:\w+\s+){{0,3}}?{_SOFT}\b(?:\s+\w+){{0,4}}?\s*(?::(?!\d)|[-–—]\s|(?:tenders?|numbers?|figures?|counts?|responses?|elections?|list|tally|interest|participation)\b)",
    re.IGNORECASE,
)
_OF_CLIENT = Late(
    r"\b(?:is|are|looks?|seems?)\s+(?:most\s+|very\s+|quite\s+)?(?:likely|expected|inclined|leaning|set|poised|minded|disposed|certain|sure|bound)\s+to\s+(?:tender|exchange|take|participate|elect|go|swap|come|keep|hold|decline|be)\b|\bshould\s+be\s+tendering\b"
    r"|\b(?:clients?|customer|holder|cust|he|she|they|acct|ih|rr|rep|fa|advis[eo]r|pm)\s+(?:is\s+|are\s+|still\s+|yet\s+)*(?:to\s+(?:confirm|sign\s+off|approve|ok|okay|advise|revert)|confirming|(?:has|have)\s+(?:yet|still)\s+to\b|must\s+(?:still\s+)?(?:confirm|ok|sign))"
    r"|\b(?:await(?:ing|s)?|waiting\s+(?:on|for)|pending|needs?|lacks?|missing|w/o|no)\s+(?:the\s+|his\s+|her\s+|their\s+|final\s+|written\s+)*(?:client|customer|cust|holder)?['’]?s?\s*(?:sig(?:nature|s)?|confirm(?:ation)?|sign[\s-]?off|ok(?:ay)?|approval|go[\s-]ahead|authori[sz]ation|nod|paperwork|loa)\b(?!\s+needed)"
    r"|\b(?:client|customer|holder|he|she)\s+(?:is\s+)?(?:on\s+vacation|away|traveling|travelling|unreachable|out\s+of\s+town|in\s+hospital)\b|\bfor\s+(?:your\s+)?reference\b|\blast\s+(?:year|time|offer)(?:['’]s)?\s+(?:elections?|instructions?|list|tenders?|numbers?)\b|\b(?:our|your|my|the)\s+(?:system|records?|books?|screens?)\s+(?:still\s+)?(?:shows?|has|have|reads?)\b"
    r"|\b(?:when|once|after|upon)\s+(?:confirmed|confirmation|approved|released|signed)\b|\brelease\s+(?:up)?on\s+(?:my|our)\b|\bcopying\s+you\s+on\b|\b(?:verify|confirm|check|see)\s+(?:that\s+|if\s+|whether\s+)?you\s+(?:have\s+|ve\s+)?(?:received|got|have|show|see|hold)\b|\b(?:test|sample|dummy|mock|trial)\s+(?:transmission|file|message|batch|run|mail|e-?mail|list)\b|\b(?:proposed|suggested|pro\s?forma|hypothetical)\s+(?:allocation|elections?|tenders?|list|instructions?|amounts?)\b|\b(?:pls|please|kindly)\s+(?:comment|advise\s+if|let\s+us\s+know\s+if\s+(?:this|that))\b"
    r"|\bindications?\s+only\b|\bindicative\s+only\b|\b(?:nothing|none\s+of\s+(?:it|this|these)|no\s+line)\b[^.;]{0,30}\b(?:be\s+)?(?:put\s+through|entered|booked|keyed|processed|acted\s+(?:up)?on|executed|actioned|submitted)\b"
    r"|\bnot\s+(?:to\s+be\s+|for\s+)(?:acted\s+(?:up)?on|entered|booked|keyed|processed|processing|execution|executed|entry|action)\b|\bdo\s+not\s+(?:process|enter|book|key|execute)\b(?=[^.;]{0,30}\b(?:sheet|list|file|this|these|yet|off|from)\b)"
    r"|\b(?:live|final|firm|real|proper|official|good)\s+(?:list|sheet|file|instructions?|elections?|numbers?|version)\s+(?:to\s+follow|to\s+come|follows|will\s+follow|comes?|coming|due|goes\s+out)\b"
    r"|\b(?:letters?|instructions?|forms?|signatures?|paperwork)\s+(?:are\s+|is\s+)?(?:still\s+)?not\s+(?:yet\s+)?(?:in|here|received|signed|back)\b"
    r"|\b(?:tbc|tbd|unconfirmed|not\s+(?:yet\s+)?(?:confirmed|firm|final))\b",
    re.IGNORECASE,
)


_WORD_OF_HIS = r"(?:verbals?|vrbls?|sig(?:nature|s)?|confirm(?:ation|s)?|sign[\s-]?off|ok(?:ay)?|approval|go[\s-]ahead|authori[sz]ation|authority|nod|word|consent|release|loi|loa)"
_YET_TO_COME = (
    r"(?:(?:still\s+|yet\s+)?(?:outstanding|awaited|pending|open|missing|lacking|req['’]?d|required|needed|to\s+(?:come|follow|be\s+(?:had|got|obtained))|owed|due)"
    r"|not\s+(?:yet\s+)?(?:had|got|in|here|received|obtained|given)|hasn['’]t\s+(?:come|been\s+(?:had|given|received)))"
)
_UNHEARD = Late(
    rf"\b{_WORD_OF_HIS}\b(?:\s+(?:(?:is|are|was|from|for|of|the|on|this|one|client|him|her|them|both)\b\s*)){{0,4}}\s*{_YET_TO_COME}\b"
    r"|\b(?:no|without|don['’]t\s+have|do\s+not\s+have|lack)\s+discretion\b|\bdisc(?:retion)?\s*[:=]\s*no?\b"
    r"|\bleft\s+(?:(?:him|her|them|word|the\s+client|a|two|three|several|\d)\s+){0,3}(?:messages?|msgs?|voice\s?mails?|vms?)\b"
    r"|\b(?:(?:waiting|hoping|expecting)\s+to\s+hear|(?:have|has|had)(?:\s+not|n['’]t)\s+(?:yet\s+)?heard(?:\s+back)?)\s+from\s+(?:him|her|them|the\s+client|either|any)\b",
    re.IGNORECASE,
)
"""The client's word on what is listed, as still to come."""
_MADE_UP = Late(
    r"\b(?:made[\s-]?up|invented|fictitious|fictional|dummy|placeholder|imaginary|bogus)\s+(?:\w+\s+)?(?:elections?|figures?|numbers?|amounts?|entries|lines?|instructions?|data|quantit(?:y|ies)|ones)\b"
    r"|\b(?:elections?|figures?|numbers?|amounts?|entries|lines?|instructions?|quantit(?:y|ies))\s+(?:(?:here|in\s+it|above|below)\s+)?(?:are|is)\s+(?:all\s+|just\s+|only\s+)?(?:made[\s-]?up|invented|fictitious|placeholders?|dumm(?:y|ies)|for\s+show)\b",
    re.IGNORECASE,
)
"""Elections that only fill a list for show."""
_OF_BEFORE = Late(
    r"\b(?:yesterday|last|earlier|previous|old|first|monday|tuesday|wednesday|thursday|friday|morning)(?:['’]s)?\s+$",
    re.IGNORECASE,
)
"""Before "test file": one that went out before, and not this list."""
_HEARSAY = re.compile(
    r"\b(?:rep|broker|advis[eo]r|fa|son|daughter|wife|husband|secretary)\s+says\b(?!\s+(?:hello|hi|thanks|thank\s+you|good\s+\w+)\W*(?:to\s+\w+(?:\s+\w+)?\W*)?$)",
    re.IGNORECASE,
)
_WHOSE = r"(?:deputy|assistant|secretary|wife|husband|spouse|son|daughter|brother|sister|partner|office|clerk|number\s+two|stand-?in|second\s+in\s+command)"
_GUESSED = Late(
    rf"\b(?:who|he|she|they|we|i|{_WHOSE})\s+(?:only\s+|just\s+)?(?:thinks?|believes?|guess(?:es)?|figures?|reckons?|supposes?|assumes?|imagines?|presumes?|expects?)\s+(?:(?:that['’]?s|it['’]?s|that\s+is|this\s+is)\s+what\s+(?:he|she|they|the\s+client|client|(?-i:[A-Z])\w+)\b|(?:that\s+)?(?:he|she|they|the\s+client|client|(?-i:[A-Z])\w+)(?:['’]ll|['’]d|\s+will|\s+would)\s+(?:want|go|take|do|say|tender|exchange|come|be\s+(?:in|for))\b)"
    rf"|\b(?:quoting|going\s+by|relying\s+on|going\s+on|taking\s+it\s+from)\s+(?:what\s+)?(?:his|her|their|the)\s+{_WHOSE}\b",
    re.IGNORECASE,
)
"""What somebody about a client guesses he will want."""
_HIMSELF = re.compile(r"\b(?:me|my|mine|i['’](?:ll|m|ve|d))\b", re.IGNORECASE)
_SOON = 2
"""In how many sentences behind what his family says a client decides for himself."""


def _decides_himself(sentences: Sequence[Spoken]) -> bool:
    """Tell whether one of these sentences of a client's mail instructs in his own person: "put fifty of my seventy in"."""
    return any(one.elects and _HIMSELF.search(one.text) for one in sentences)


def soft(sentences: Sequence[Spoken], subject: str, *, broker: bool) -> str:
    """Give the words of a broker's list that make it a prospect; nothing where none do, or for a holder. `subject`: the mail's."""
    if not broker:
        return ""
    if found := _HEADING.match(subject) or re.search(
        r"\b(?:prelim\w*|indicative|tentative|provisional)\b", subject, re.IGNORECASE
    ):
        return found.group().strip()
    for index, one in enumerate(sentences):
        found = _HEADING.match(one.text) or _OF_CLIENT.search(one.text)
        if not one.asks and found and not _OF_BEFORE.search(one.text, max(0, found.start() - 20), found.start()):
            return found.group().strip()
        for way in (_GUESSED, _UNHEARD, _MADE_UP):
            if not one.asks and (found := way.search(one.text)):
                return found.group().strip()
        if (
            not one.asks
            and (found := _HEARSAY.search(one.text))
            and not _decides_himself(sentences[index + 1 : index + 1 + _SOON])
        ):
            return found.group().strip()
    return ""
