"""Words beside an amount that make an act of it, and words of acts that do nothing with the notes."""

from __future__ import annotations

import re

from nlp.patterns.late import Late

OF = Late(
    r"(?:\bof|out\s+of|/|from)\s*(?:the|my|our|his|her|its|their|that|those|these|a|total)?\s*(?:(?:[\w.-]+\s+)?[\w.-]+['’]s?\s+)?(?:other|remaining)?\s*(?:total|whole|full|entire|current|held|position|holding|account|balance)?\s*(?:of)?\s*(?:\$|us\$|usd)?\s*$",
    re.IGNORECASE,
)


DO = Late(
    r"\b(?P<do>do|does|doing|make\s+(?:it|that|mine|ours)|made?\s+it|(?:reduce|cut|lower|increase|raise|change|bring|amend|revise|limit)(?:\s+\w+){1,4}?\s+(?:down\s+|up\s+)?to|take|takes|give\s+(?:you|them|['’]?em)|elects?|instructs?|committing|commit|go\s+with|going\s+with|went\s+with|offer|offering|enter|entering|should\s+(?:read|say|have\s+(?:read|said))|(?:figure|amount|number|total|sum)\s+to\s+be)\s+(?:in\s+|on\s+|with\s+|just\s+|only\s+|please\s+|me\s+|my\s+|our\s+|the\s+|up\s+|for\s+|another\s+|even\s+|exactly\s+)*$",
    re.IGNORECASE,
)


IN_AFTER = Late(
    r"\s*(?:(?:of\s+)?(?:them|mine|it|his|hers|theirs|ours|my\s+\w+|our\s+\w+|the\s+\w+|bonds|notes|those)\s+)?(?:only\s+|please\s+)?(?:(?:over|off|through|down|past)\s+(?:the|my|your)\s+\w+\s+(?:and\s+)?(?=into\b))?(?:(?:to|should|can|will)\s+go|in|into\s+(?:it|the\s+\w+))(?=\s*(?:[.,;!?)]|$|--|—|-\s)|\s+(?:and|please|pls|if|the rest|for|but|from|thanks|with|rest|(?:the|this|that|your|their)\s+(?:exchange|offer|swap|deal|tender|pot|hopper)))",
    re.IGNORECASE,
)


TO_THE_OFFER = Late(
    r"\s*(?:(?:of\s+)?(?:them|mine|ours|my\s+\w+|our\s+\w+|the\s+\w+|(?:lexington\s+)?(?:bonds?|notes?))\s*)?[,–—-]?\s*(?:please\s+)?(?:in|to|into|for)\s+(?:(?:the|this|that|your)\s+)?(?:(?:lexington|precision|proposed)\s+)?(?:exchange|offer|swap)(?:\s+(?:offer|thing|deal))?\b(?=\s*(?:[.,;!)]|$|please|pls|thanks|and\b|man\b))",
    re.IGNORECASE,
)
"""Behind an amount that begins its sentence and has no verb: "All 11,000 to the exchange."."""
CLAUSE_BEGINS = Late(
    r"^\W*(?:(?:so|and|ok|okay|yes|please|thus|well|then)\W+){0,2}(?:all\s+(?:(?:of\s+)?(?:the|my|our)\s+)?|(?:my|our|the)\s+(?:(?:whole|full|entire)\s+)?)?$",
    re.IGNORECASE,
)
"""Up to an amount that begins its sentence."""
TENDERED_AFTER = Late(
    r"\s*(?:(?:of\s+)?(?:them|mine|ours|my\s+\w+|our\s+\w+|(?:lexington\s+)?(?:bonds?|notes?))\s*)?[,:–—-]\s*(?:please\s+|to\s+be\s+)(?:tendered|exchanged|swapped)\b(?=\s*(?:[.,;!)]|$))",
    re.IGNORECASE,
)
"""Behind such an amount: what becomes of it, "All $2,000, to be tendered."."""


HOLD_BEFORE = Late(
    r"(?:^|[,;:.(–—-]|(?<!\bi)(?<!\bwe)(?<!\byou)(?<!\bthey)(?<!\bto)\n|\band|\bbut)\s*(?P<hold>hold|sit\s+on|park)\s+(?:the\s+other\s+|back\s+)?\$?$",
    re.IGNORECASE,
)


DO_NOT_AFTER = Late(
    r"\s*(?:(?:do(?:es)?|wo|ca|can|should|shall|must|will|is|are)(?:\s*n['’]?t|\s+not)(?:\s+(?:be|to(?:\s+be)?))?)\s*(?:$|[.,;!])",
    re.IGNORECASE,
)
"""Behind an amount that is denied what the words before grant another: "a third should be exchanged and two thirds should not"."""


SLEEPS_AFTER = Late(
    r"\s*(?:(?:of\s+)?(?:them|mine|it|his|hers|theirs|ours|my\s+\w+|our\s+\w+|the\s+\w+|bonds|notes|those|rest|others?)\s+)?(?:(?:is|are|be|can|may|will|shall|to|goes|go|keeps?|just)\s+){0,3}"
    r"(?:sleep(?:s|ing)?|asleep|doz(?:e|es|ing)|snooz(?:e|es|ing)|slumber(?:s|ing)?|hibernat(?:e|es|ing)|graz(?:e|es|ing)|roost(?:s|ing)?)\b",
    re.IGNORECASE,
)
"""Behind an amount that stays as it lies: "thirty thousand is sleeping like before"."""


OUT_AFTER = re.compile(r"\s*out\b(?!\s+of)", re.IGNORECASE)


LEAVING = re.compile(r"(?:just\s+)?(?:enough|as\s+(?:many|much)|so\s+(?:many|much))\b", re.IGNORECASE)
"""How an amount begins that is told by what it leaves: its "left with" is no act of its own."""


CALL_BACK = re.compile(r"call-\s?back", re.IGNORECASE)
"""A telephone call, and nothing that is taken back."""


WRITTEN = Late(
    r"^(?:put|putting|puts|get|getting|set|say|saying|send)\s+(?:it|this|that|them|everything|my\s+\w+|all\s+(?:of\s+)?(?:this|that|it))?\s*(?:down\s+)?(?:in(?:to)?|on)\s+(?:writing|words|print|ink|paper|record|black\s+and\s+white|perspective|order|context|plain\s+(?:english|words)|an?\s+(?:letter|e-?mail|mail))\b",
    re.IGNORECASE,
)
"""What is put in writing or in order is not put in the offer."""
KEPT_BEFORE = Late(
    r"\b(?:keep|keeps|kept|keeping|leave|leaves|left|leaving|let|stays?|staying|remains?|remaining)\b[^.;:!?]{0,60}$",
    re.IGNORECASE,
)
"""Before "untendered": what stays so is not taken back."""
REST_OF_IT = re.compile(r"(?:what|whatever|anything|everything)\b", re.IGNORECASE)
"""How words begin that name what is left by a clause of their own."""
