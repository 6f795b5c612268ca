"""An order on which another person has yet to speak: "My lawyer is to telephone you with his view before a pen is lifted.".

Three ways tell it: another will bring us his view or his yes; one is named who has to say yes, or has the last word; and nothing leaves the house
unless somebody has put his name to it, while his place is empty or he cannot be reached. What he said already ("she said it last night"), what he rings
us about otherwise ("with his new address"), and a rule that was kept ("there they are, beside mine") leave the order in force.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.patterns.late import Late
from nlp.patterns.sifted import Sifted
from nlp.turning.terms import ADVISER, KIN, NAME

_TITLE = rf"(?:mr|mrs|ms|miss|dr|prof|rev|father|judge|pastor|rabbi|aunt|uncle|cousin)\.?\s+{NAME}"
_PERSON = rf"(?:(?:my|our|the|his|her)\s+(?:[\w'-]+\s+){{0,2}}?(?:{KIN}|{ADVISER})(?:,?\s+{NAME}|,?\s+{_TITLE})?|{_TITLE}|he|she|they|{NAME}(?:\s+{NAME})?)"
_TO_COME = r"(?:(?:is|are)\s+(?:still\s+|yet\s+|first\s+|also\s+)?(?:to|going\s+to)|will|shall|must|'ll|(?:still\s+|first\s+)?(?:has|have|needs?)\s+(?:still\s+|first\s+|yet\s+)?to)"
_VIEW = r"(?:views?|opinion|verdict|decision|yes(?:\s+or\s+no)?|blessing|consent|approval|say-so|go-?ahead|thoughts|mind|judge?ment|(?:last|final)\s+word)"
_BRINGS = Sifted(
    rf"\b{_PERSON}(?:,[^,.;!?]{{2,40}},)?\s+{_TO_COME}\s+(?:then\s+|also\s+|himself\s+|herself\s+)?(?:telephone|phone|ring|call|write|wire|fax|e-?mail|tell|inform|advise|let|give|send|speak|talk)\b[^.;!?]{{0,30}}?\b"
    rf"(?:(?:with|give\s+you|tell\s+you|you)\s+(?:his|her|their|the)\s+(?:own\s+|final\s+)?{_VIEW}\b|(?:if|whether)\s+(?:or\s+not\s+)?(?:it|this|that|he|she|they)\s+(?:suits?|is|are|agrees?|likes?|approves?|wants?|will|should|may|can|goes|stands)\b"
    r"|before\s+(?:a\s+(?:pen|finger|hand|note|bond)\s+is|any(?:thing|\s+\w+)\s+(?:is|are|gets?|goes|moves|happens)|you\s+(?:act|do|move|touch|lift|send|enter|proceed|go)\b|it\s+(?:is|goes|counts)\b))",
    re.IGNORECASE,
)
_SAYS_YES = Sifted(
    rf"\b(?:the\s+(?:one|person|man|woman|lady)\s+)?(?:who|whose)\s+(?:(?:has|have|had|must|needs?)\s+(?:first\s+|still\s+)?(?:to\s+)?(?:say\s+(?:yes|so|the\s+word)|agree|approve|consent|nod)|(?:has|holds)\s+the\s+(?:last|final)\s+(?:say|word)|(?:word|yes|nod|opinion|say-so)\s+(?:counts|decides|is\s+(?:law|needed|wanted)))\b[^.;!?]{{0,30}}?\bis\s+(?:still\s+)?{_PERSON}"
    rf"|\b(?:when|after|if)\s+{_PERSON}\s+(?:has|have)\s+(?:\w+\s+)?(?:said|given|signed|nodded|agreed|approved|consented|spoken|decided|looked|read|seen|answered)\b[^.;!?]{{0,30}}?,?\s*\b(?:then\s+)?(?:you|we|it|this|they)\s+(?:may|can|are\s+to|is\s+to|should|must|will|shall)\s+(?:then\s+)?(?:go|proceed|act|send|tender|exchange|enter|submit|do|put|be)\b",
    re.IGNORECASE,
)
_RULE = Sifted(
    rf"\b(?:nothing|no\s+(?:\w+\s+)?(?:papers?|letters?|orders?|cheques?|checks?|money|note|bond|instructions?)|not\s+a\s+(?:dollar|cent|paper|sheet|line))\b[^.;!?]{{0,50}}?\b(?:leaves?|goes|moves|passes|is\s+(?:signed|sent|sold|done|moved|final|good|valid)|gets\s+(?:signed|sent|done|out))\b[^.;!?]{{0,40}}?\b(?:but|unless|until|till|without|before|except)\s+(?:that\s+|when\s+)?{_PERSON}",
    re.IGNORECASE,
)
_EMPTY = Late(
    r"\b(?:his|her|their)\s+(?:\w+\s+){0,2}?(?:margin|line|space|corner|place|box|square|initials|signature|name|half|side|column)\b[^.;!?]{0,40}?\b(?:(?:is|are|stays?|stands?|remains?)\s+(?:still\s+|yet\s+|as\s+)*(?:white|blank|empty|bare|missing|open|wanting|lacking|unsigned|to\s+come)|(?:is|are)(?:n't|\s+not)\s+(?:yet\s+)?(?:there|here|on\s+it))\b"
    r"|\bno\s+(?:raising|reaching|finding|catching|getting\s+hold\s+of)\s+(?:him|her|them)\b|\b(?:can't|cannot|can\s+not|couldn't)\s+be\s+(?:reached|raised|found|got\s+hold\s+of)\b|\b(?:he|she|they)\s+(?:has|have)(?:n't|\s+not)\s+(?:yet\s+)?(?:signed|seen|initial\w*|read|heard|been\s+(?:asked|shown|told))\b",
    re.IGNORECASE,
)
_SAID = Late(
    r"\b(?:already|yesterday|last\s+(?:night|week|month|\w+day)|this\s+morning|has\s+(?:done\s+so|said\s+(?:it|so|yes)|given)|have\s+(?:done\s+so|said\s+(?:it|so|yes))|(?:he|she|they)\s+(?:said|did|has|have|gave|agreed|does|do)\b(?!\s+(?:not|to|no\b))|was\b|used\s+to|all\s+the\s+same|regardless|no\s+matter|don't\s+wait|do\s+not\s+wait|(?:no|not)\s+need)",
    re.IGNORECASE,
)


def another_to_speak(told: Sequence[str]) -> str:
    """Give the sentence by which another person has yet to speak before the order counts; nothing where nobody has."""
    for place, one in enumerate(told):
        if one.endswith("?"):
            continue
        behind = told[place + 1] if place + 1 < len(told) else ""
        if (found := _BRINGS.search(one)) and not _SAID.search(one, found.end()):
            return one
        if (found := _SAYS_YES.search(one)) and not _SAID.search(one, found.end()) and not _SAID.match(behind):
            return one
        if _RULE.search(one) and any(map(_EMPTY.search, told[place:])):
            return one
    return ""
