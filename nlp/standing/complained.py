"""Is the sender's grievance about us carried to others? To a regulator, a paper, a politician, a superior: a person looks first.

Ill-treatment told beside such a place ("your man laughed at me ... I am sending the whole story to the NASD") and a grievance that is called a
complaint count; who only reads the paper, once worked for the commission, or praises the supervisor does not complain.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.patterns.late import Late
from nlp.patterns.sifted import Sifted

_PLACE = (
    r"(?:the\s+)?(?:(?:state|federal|local|city|national)\s+)?(?:(?-i:NASD|SEC|NYSE|FINRA|FBI|BBB|CFTC|FDIC|OCC)|securities\s+(?:and\s+exchange\s+)?commission(?:er)?|commissioner|commission|attorney\s+general(?:'s\s+office)?|district\s+attorney|regulators?|ombudsman|better\s+business\s+bureau|banking\s+(?:department|commission\w*)|consumer\s+(?:affairs|protection)\w*|authorities|"
    r"(?:my\s+|our\s+)?(?:congress(?:man|woman)|senator|representative|governor|alderman)(?:'s\s+office)?|newspapers?|papers?|press|reporters?|media|tv|television|radio|channel\s+\d+|editor|(?-i:(?:[A-Z][\w-]+\s+)?(?:Globe|Times|Herald|Tribune|Post|Gazette|Chronicle|Picayune|News|Journal|Courier|Observer|Bulletin|Inquirer|Star|Sun|Examiner|Dispatch|Times-\w+)))"
)
_GOES = r"(?:report\w*|sen[dt]\w*|tak(?:e|ing)|writ(?:e|ing|ten)|wrote|complain\w*|fil(?:e|ing|ed)|go(?:es|ing|ne)?|went|turn\w*|cop(?:y|ied)|letter|story|complaint)"
_TOLD = r"(?:tell(?:ing)?|told|inform\w*|contact\w*|ask(?:ed|ing)?|call(?:ed|ing)?|alert\w*|notif\w+|cc|written|wrote)"
_CARRIED = Sifted(
    rf"\b{_GOES}\b[^.;!?]{{0,80}}?\b(?:to|with|before|into)\s+{_PLACE}(?!\w)|\b{_TOLD}\s+(?:my\s+|our\s+)?{_PLACE}(?!\w)"
    rf"|\b{_PLACE}(?:'s\s+\w+(?:\s+\w+)?)?\s+(?:\w+\s+)?(?:is|are|will|has|have|shall|would|'ll)\b[^.;!?]{{0,30}}?\b(?:hear\w*|interested|told|know\w*|informed|my\s+(?:story|account|letter|complaint|case)|all\s+about)\b",
    re.IGNORECASE,
)
_OF_US = Late(
    r"\b(?:you\s+people|you\s+lot|(?:that|the|this)\s+\w+\s+of\s+yours|your\s+(?:\w+\s+)?(?:conduct|service|behaviou?r|staff|people|hotline|switchboard|phones?|telephones?|delays?|treatment|manners|clerks?|man|lady|line|desk|department|handling|company|firm|bank|office|agents?|operators?)|how\s+(?:you\b|badly|your\s+\w+|i\s+was|i\s+have\s+been|this\s+was)|the\s+way\s+(?:you|i\s+(?:was|am|have))|you\s+(?:treat|treated|handled|handle|behave|lost|ignored))\b",
    re.IGNORECASE,
)
_ILL_TREATED = Sifted(
    r"\b(?:treated|served|dealt\s+with|spoken\s+to|talked\s+to|handled)\s+(?:me\s+|us\s+)?(?:like|as\s+if|so\s+badly|badly|rudely|shabbily|poorly|abominably|with\s+contempt)\b|\b(?:laughed\s+at|insulted|mocked|hung\s+up|slammed|sneered\s+at|cursed\s+at|yelled\s+at|shouted\s+at|lied\s+to|cheated|fobbed\s+off|brushed\s+off|kept\s+waiting|ignored)\b|\b(?:rude|rudeness|insolent|disgraceful|shameful|outrageous|impertinent|arrogant|abominable|insulting|appalling|disgusting)\b|\bcalled\s+me\s+(?:an?\s+\w+|senile|names|stupid|old|crazy|silly|liar|a\s+liar)\b|\b(?:want|expect|demand|owe\s+me)\s+an?\s+apology\b|\bhow\s+badly\s+i\b",
    re.IGNORECASE,
)
_ABOVE = Sifted(
    r"\b(?:want|wants|demand|need|like|insist\s+on|require|give\s+me|ask\s+for|expect)\b[^.;!?]{0,40}?\b(?:supervisor|manager|superior|boss|whoever\s+(?:runs|is\s+(?:over|above|in\s+charge|responsible)|heads)|person\s+in\s+charge|superiors?(?:'s)?|somebody\s+(?:higher|above)|someone\s+(?:higher|above)|head\s+of)\b",
    re.IGNORECASE,
)
_CALLED_SO = Sifted(
    r"\b(?:formal|official|written|serious|first|second|third)\s+complaint\b|\b(?:fil(?:e|ed|ing)|lodg(?:e|ed|ing)|mak(?:e|ing)|made|bring(?:ing)?|register(?:ed|ing)?)\s+(?:a|an|my|our|this)\s+(?:\w+\s+)?complaint\b|\b(?:letter|list)\s+of\s+complaints?\b",
    re.IGNORECASE,
)
_NONE = Late(
    r"\b(?:no|never|not|without|nothing|n't)\s+(?:\w+\s+){0,3}?(?:complain\w*|made|filed|rude|insulted)\b|\b(?:used\s+to|worked)\b|\babout\s+the\s+(?:bridge|road|school|weather|garbage|potholes?)\b",
    re.IGNORECASE,
)


def complained(told: Sequence[str]) -> str:
    """Give the sentence that tells a grievance about us which goes to others, or is called a complaint; nothing where none does."""
    said = [one for one in told if not _NONE.search(one)]
    hurt = any(_ILL_TREATED.search(one) for one in said)
    return next((one for one in said if _CALLED_SO.search(one)), "") or next(
        (
            one
            for one in said
            if ((hurt or _OF_US.search(one)) and _CARRIED.search(one)) or (hurt and _ABOVE.search(one))
        ),
        "",
    )
