"""A fragment of at most a few words right behind an order, that leaves open whether, how much, how or whose: "Ask Ned.", "Under protest.", "At most.", "For my sister.".

No sentence, but a preposition, a bare verb or a noun that can be said of nothing but the order before it. What hurries it, thanks for it, or says it
once more ("In full, please.", "With respect.", "As agreed.") leaves it what it is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.patterns.late import Late
from nlp.turning.passage import Spoken
from nlp.turning.terms import ADVISER, KIN, NAME

_MOST = 5
"""Words of a fragment."""
_PERSON = rf"(?:(?:my|our|the)\s+(?:\w+\s+)?(?:{KIN}|{ADVISER})|{NAME}|him|her|them)"
_OF_WHOM = rf"(?:for|on\s+behalf\s+of|in\s+the\s+name\s+of)\s+(?:(?:my|our)\s+(?:\w+\s+)?{KIN}|(?-i:(?!God|Lex|Lexington|Heaven|Friday|Monday|Tuesday|Wednesday|Thursday|Saturday|Sunday|Goodness|Pete)[A-Z])[a-z]+|him|her|them)(?:\s+please)?|(?:plus\s+|and\s+|minus\s+|less\s+)?(?:{NAME}['’]s|(?:my|our|the)\s+(?:\w+\s+)?{KIN}['’]s?)(?:\s+(?:ones|notes|bonds|share|part))?(?:\W+(?:not\s+(?:mine|ours)|i\s+mean|that\s+is))?"
_ASKS_SOMEBODY = rf"(?:please\s+)?(?:ask|check\s+with|consult|call|ring|phone|talk\s+to|speak\s+(?:to|with)|await(?:ing)?|see|tell|notify)\s+{_PERSON}(?:\s+(?:first|please))?|(?:please\s+)?(?:ring|phone|call)\s+(?:me\s+)?(?:first|back|to\s+confirm)|{NAME}\s+knows?\s+(?:more|all|why|how)|probate\s+first"
_WHAT_MAY_BE = r"(?:would|could|might|may|should|was|were)\s+(?:be|have|do|make|my|our|the|an?|only|just|never|not)\b[^.;!?]{0,30}|sounds\s+(?:\w+\s+)?(?:crazy|mad|silly|stupid|nice|good|foolish|risky)|easier\s+said(?:\s+than\s+done)?|(?:there['’]s|there\s+is)\s+a\s+catch|(?:one|a)\s+(?:catch|hitch|snag)(?:\s+though)?"
_YOURS_TO_SAY = r"whatever|who\s+cares|as\s+you\s+(?:see\s+fit|like|please|wish|think\s+(?:best|fit|right))|use\s+your\s+(?:own\s+)?judge?ment|(?:at\s+)?your\s+(?:discretion|choice|pick)|do\s+it\s+or\s+don['’]t|flip\s+a\s+coin|heads\s+[^.;!?]{2,20}|name\s+your\s+(?:price|terms)|make\s+me\s+an\s+offer|quote\s+me|(?:at\s+)?(?:the\s+)?best\s+(?:price|efforts?|offer|bid)|no\s+(?:fees|charges|cost|commission)|(?:more\s+)?(?:details|info|information|particulars)(?:\s+first)?|(?:please\s+)?(?:advise|explain|suggest|enlighten\s+me)(?:\s+me)?|help"
_HOW_MUCH = r"(?:at\s+(?:the\s+)?)?(?:most|least|best|worst|max(?:imum)?|min(?:imum)?)(?:\s+only)?|per\s+(?:year|month|annum|quarter|week|day|person|head)|in\s+(?:stages|steps|instal?lments|parts|tranches|lots)|bit\s+by\s+bit|little\s+by\s+little|not\s+all\s+at\s+once|repeat\s+(?:monthly|yearly|weekly|quarterly|as\s+needed)|standing\s+order|fill\s+or\s+kill|good\s+till\s+cancel\w*|(?:then|and)\s+(?:sell|buy)\b[^.;!?]{0,20}|if\s+(?:need\s+be|necessary|needed|possible|allowed|at\s+all|anything)|for\s+(?:reference|instance|example|practice|fun|laughs|show|your\s+(?:eyes|files|information|amusement))(?:\s+only)?|fyi|f\.y\.i|say|as\s+an\s+(?:example|illustration|experiment)|for\s+argument['’]?s\s+sake"
_WHEN = r"(?:at|on|by)\s+(?:midnight|noon|the\s+(?:very\s+)?end|the\s+last\s+(?:minute|moment|day|hour))\b[^.;!?]{0,20}|last\s+(?:minute|day|moment)|not\s+so\s+fast|slowly"
_HOW_MEANT = r"under\s+(?:protest|duress|pressure|review|reserve|reservation|compulsion|orders)|against\s+my\s+(?:will|wishes|better\s+\w+)|with\s+(?:a\s+)?(?:reservations?|caveats?|strings(?:\s+attached)?|conditions?)|surprise|grapje|scherzo|spaß|broma|(?:please|but)\s+don['’]t|undo|burn\s+after\s+reading|small\s+print\s+(?:below|follows|applies)|(?:just\s+|please\s+)?file\s+(?:it|this|that)|account\s+(?:is\s+)?closed\b[^.;!?]{0,12}|(?:all\s+)?(?:pledged|frozen|blocked|seized|sold|lost|stolen|burned|gone|lent|mortgaged)(?:\s+(?:to|by|at|in)\s+[^.;!?]{2,20})?"
_FRAGMENT = Late(
    rf"\W*(?:(?:but|and|or|well|so|oh)\W+)?(?:{_OF_WHOM}|{_ASKS_SOMEBODY}|{_WHAT_MAY_BE}|{_YOURS_TO_SAY}|{_HOW_MUCH}|{_WHEN}|{_HOW_MEANT})(?:\W+(?:please|pls|thanks))?\W*",
    re.IGNORECASE,
)
_ASKS = Late(
    r"\W*(?:can|may|could|should|must|dare)\s+(?:i|we)\W*|\W*(?:is|was|would)\s+(?:it|that|this)\s+(?:be\s+)?(?:allowed|possible|legal|permitted|(?:really\s+)?too\s+late|the\s+plan|what\s+\w+\s+(?:said|wanted)|meant)\W*|\W*(?:possible|allowed|wise|heads\s+or\s+tails|for\s+(?:real|whom|what)|since\s+when)\W*|\W*who\s+(?:said|says|told|wrote|wants)\s+(?:that|this|so|it|you)\W*|\W*did\s+you\s+(?:really\s+)?(?:think|believe)\b[^?]{0,40}\W*",
    re.IGNORECASE,
)
"""A whole question right behind an order, of whether it may be, or was meant."""


def fragment_behind(sentences: Sequence[Spoken]) -> str:
    """Give the fragment right behind a tender that leaves it open; nothing where there is none."""
    for place, one in enumerate(sentences[1:], 1):
        if not sentences[place - 1].tenders or one.tenders:
            continue
        asks = one.text.rstrip().endswith("?")
        if (
            _ASKS.fullmatch(one.text)
            if asks
            else len(one.text.split()) <= _MOST and not one.acts and _FRAGMENT.fullmatch(one.text)
        ):
            return one.text
    return ""
