"""Figures of speech: words of quantity that state no quantity (`half a mind`, `paid in full`, `the 99 percent`).

Words and shapes stand here as data; each pattern is linear. Where a pattern has a group `keep` and it takes part, the
words do state a quantity after all. `needs`: letters without which a pattern cannot match, in lower case.
"""

from __future__ import annotations

import re

from nlp.patterns.sifted import Sifted

_UP_TO_TWELVE = r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[2-9]|1[0-2])"
_ELECTS = (
    r"(?:exchang\w+|tender\w*|swap\w*|submit\w*|surrender\w*|convert\w*|put|do|doing|enter|trad(?:e|ing)|want|like|make it|"
    r"only|just|exactly|for|keep|withdraw|elect|sell|commit|all but)"
)
_OF_HELD = r"(?!\s+of\s+(?:my|our|mine|ours|what|his|her|hers|their|theirs|it|them|these|those|this|that|the\s+(?:position|holding|account|amount|total))\b)"
_NO_HOLDING = (
    r"(?:minds?|time|town|people|folks?|family|families|kids|children|class|school|day|days|night|morning|afternoon|house|country|county|"
    r"state|world|village|city|church|parish|congregation|choir|street|block|neighbou?rs?|neighbou?rhood|office|crew|company|staff|board|committee|"
    r"members?|precinct|pilots|drivers|teachers|trustees|holders|noteholders|bondholders|battle|truth|story|e-?mails?|letters?|mail|pages?|booklet|circular|print|prospectus|"
    r"reason|problem|trouble|fun|chance|years?|month|week|life|age|price|size|speed|closet|fence|barn|orchard|garden|roof|room|bed|bottle|"
    r"loaf|melon|cup|glass|tank|moon|mast|chess|procrastination|what you say|what they say|what he says|what she says)"
)

_PUT_IN = "".join(
    rf"(?<!\b{verb}\s)"
    for verb in (
        *(
            "put",
            "puts",
            "putting",
            "send",
            "sends",
            "sending",
            "turn",
            "turning",
            "hand",
            "handing",
            "trade",
            "trading",
            "throw",
            "throwing",
        ),
        *(
            "go",
            "going",
            "bring",
            "bringing",
            "give",
            "giving",
            "toss",
            "mail",
            "call",
            "cash",
            "want",
            "count",
            "place",
            "enter",
        ),
    )
)
"""Not behind a verb that takes "in" along: "put in all but $45,000" puts in all but that."""

PATTERNS: tuple[tuple[str, str, str], ...] = (
    (
        "the offer's condition",
        "9",
        rf"(?:\b(?P<keep>{_ELECTS})\s+)?(?<![\d.,$])99(?:\.0)?\s?(?:%|per ?cents?\b|pct\b)(?!\s+(?:goes?|go) in\b){_OF_HELD}",
    ),
    (
        "the offer's condition in words",
        "ninety",
        rf"(?:\b(?P<keep>{_ELECTS})\s+)?\bninety[- ]nine\s(?:per ?cents?|pct)\b{_OF_HELD}",
    ),
    (
        "a condition reached",
        "9",
        r"\b(?:the|their|its|your|that|than|unless|until|till|once|when|if|before|after)\s+(?:\w{1,12}\s+)?9\d(?:\.\d)?\s?(?:%|per ?cents?\b|pct\b)(?=\s+(?:is|are|was|comes?|shows?|gets?|tenders?|tendered|hits?|go|goes|of (?:the )?(?:other|holders|notes|bonds|issue)|condition|minimum|threshold|mark|bar|hurdle)\b)",
    ),
    (
        "half of something else",
        "half",
        (
            rf"(?<![\w-])half(?:\s+of)?\s+(?:(?:an?|the|this|that|these|those|my|our|his|her|its|their|your|all)\s+)?(?:(?:other|whole|entire|damn|old)\s+)?{_NO_HOLDING}(?![\w'’-])"
            r"|(?<![\w-])half\s+(?:dead|asleep|blind|deaf|gone|empty|full|right|wrong|crazy|done|eaten|persuaded|convinced|tempted|decided|inclined|expecting|awake|drunk|listening|joking|serious|sure|off|price|as|again|days?|measures|notes? and)\b"
        ),
    ),
    (
        "a part of something else",
        "of",
        rf"\b(?:an?|one|two|three)\s+(?:third|quarter|fourth|fifth|tenth)s?\s+of\s+(?:an?\s+|the\s+|this\s+|my\s+|our\s+|all\s+)?(?:{_NO_HOLDING}|rum|whisk(?:e)?y|bourbon|gin|vodka|brandy|scotch)(?![\w'’-])",
    ),
    (
        "a third one",
        "third",
        r"\ba\s+third\s+(?:joined|abstained|said|says|came|was|is|called|one|of the kind|child|son|daughter)\b",
    ),
    (
        "a third or fourth time",
        " a ",
        r"\b(?:send|write|say|ask|repeat|tell|remind)\s+(?:it|this|you)\s+a\s+(?:third|fourth|fifth)(?=\s*(?:time\b|[.,;!?]))",
    ),
    (
        "in full, of something else",
        "in full",
        r"\b(?:paid|pays?|paying|payment|repaid|settled|names?|named|signed?|signature|spell(?:ed)?|read|quoted|printed|address)\s+(?:it\s+|them\s+|me\s+|us\s+)?in\s+full\b|\bin\s+full\s*[:,]\s*(?=[A-Z][a-z]+\s+[A-Z])",
    ),
    (
        "all in a phrase",
        "all",
        (
            rf"\ball\s+in\s+all\b|\ball\s+(?:for|under|through|via|from|by)\s+(?:(?:our|the)\s+)?(?:dtc|participant)\b|(?<!\ball\s){_PUT_IN}\bin\s+all(?=\s*(?:[,.;:)]|$)|\s+(?:in\s+place|instead|and|but|pl(?:ease|[sz])|not|rather)\b)|\band\s+all\s+(?:that|this|the rest of it)\b|\b(?:baggage|warts|bells|ladies)\s+and\s+all\b|\b(?:least|most|best|worst|last)\s+of\s+all\b|\ball\s+for\s+(?:it|the|this|that)\b"
            r"|\ball\s+(?:along|gone|set|ready|ears|thumbs|smiles|about|too well|of a sudden|over the (?:place|map|world))\b|\b(?:should|must|did|do|have|are|were|be)\s+we\s+all\b|\bus\s+all\b|\bwe\s+all\s+(?=[a-z])(?!(?:want|wish|elect|tender|exchange)\b)"
            r"|\ball\s+(?:my|our|his|her|their)\s+(?:thanks|heart|life|tools|love|money|friends|family|neighbou?rs|days|years|kids|children|clients|customers)\b"
            r"|\b(?:heard|seen|read|know|knows|told|met|tried|loved|asked)\s+(?:them|you)\s+all\b|\b(?:regards|love|best|greetings|wishes|peace|thanks|hello|cheers|blessings)\s+to\s+(?:you\s+)?all\b|\bput\s+(?:them|it)\s+all\s+in\s+(?:one|the\s+same)\s+basket\b"
            r"|\b(?:harvest|heat|hail|drought|rain|snow|kids|children|baby|babies|wedding|funeral|surgery|hip|knee|move|moving|school|holidays?|calving|lambing|planting|haying|dogs?|weather|traffic|company|guests|summer|winter)\s+and\s+all(?=\s*[,.;:)])"
        ),
    ),
    (
        "all of a count of others",
        "all",
        rf"\ball\s+(?:{_UP_TO_TWELVE}|\d{{1,3}})\s+(?:of\s+(?:us|you)|accounts?|sisters?|brothers?|heirs?|sons?|daughters?|kids|children|trustees|partners|owners|holders|signatures|pages|copies|forms|letters)\b",
    ),
    (
        "everything else",
        "everything",
        (
            r"\beverything(?:\s+(?:hurts?|costs?|takes|gets|depends|changes?|happens|comes? to|in (?:triplicate|order|writing|its (?:time|place)))\b|['’]s\s+(?:fine|ok|okay|dusty|in order|set|put away|ready|good|gone)\b)"
            r"|\b(?:trust|sign|signs|signed|explain(?:s|ed)?|check(?:s|ed)?|prepare|forgets?|forgot|knows?|hates?|doubts?|remembers?|opinion on|despite|than|about)\s+everything\b|\beverything\s+(?:a week|in writing)\b|\b(?:one|two|three|four|copies)\s+of\s+everything\b|\b(?:grumbl|complain|worr|laugh|argu|tossing|throwing)[a-z]*\s+(?:about\s+|at\s+|over\s+|out\s+)?everything\b"
        ),
    ),
    (
        "a place to park",
        "lot",
        r"\b(?:parking|church|used[- ]car|vacant|back)\s+lot\b|\bthe\s+lot\s+(?:at|after|behind|across|next)\b|\bclose\s+the\s+lot\b",
    ),
    (
        "a denomination",
        "thousand",
        r"\b(?:multiples?|denominations?|increments?)\s+of\s+(?:a|one)\s+thousand(?:\s+dollars)?\b",
    ),
    ("and multiples", "multiples", r"(?:\bUSD?\s?)?\$?\s?\b1[,.]?000\s+(?:and|or)\s+(?:integral\s+)?multiples\b"),
    (
        "a day with a slash",
        "/",
        (
            r"(?<![\w./,$-])(?!5/6\b|5/8\b|7/8\b|7/10\b|9/10\b)(?:[5-9]|1[0-2])/(?:[6-9]|[12]\d|3[01])(?![\w/%]|[.,]\d|\s*of\s+(?:my|our|the|what|mine|his|her|them|it)\b)"
            r"|\b(?:on|dated|since|until|till|before|after)\s+\d{1,2}/\d{1,2}(?![\w/%])"
        ),
    ),
    ("a numbered form", "form", r"\bforms?\s+\d[\w-]*"),
    ("a zip by name", "zip", r"\bzip(?:\s*code)?\s*(?:is|:|#)?\s*\d{5}(?:-\d{4})?\b"),
    (
        "a page or place in words",
        " ",
        r"\b(?:page|chapter|verse|psalm|hymn|room|box|line|item|exhibit|paragraph|section|channel|highway|route|gate|hole|lane)\s+(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|\w{3,6}teen)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?\b(?!\s*(?:bonds|notes|thousand))",
    ),
    (
        "a year in words",
        "in ",
        r"(?:\b(?P<keep>put|putting|send|sending|turn|trade|throw|get|hand|go|going|all|count|come|cash|chip|bring|want|let)\s+)?\b(?:back\s+)?in\s+(?:thirty|forty|fifty|sixty|seventy|eighty|ninety)[- ](?:one|two|three|four|five|six|seven|eight|nine)(?=\s+(?:i|we|he|she|they|my|our|when)\b)",
    ),
    (
        "a clock of the services",
        "00",
        r"\b(?:after|before|until|till)\s+(?:[01]\d|2[0-3])(?:00|15|30|45)\b(?!\s*(?:bonds?|notes?|dollars)|[.,]\d)",
    ),
    (
        "children in a row",
        "of",
        r"\b(?:eldest|oldest|youngest)\s+of\s+(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w{3,6}teen|\d{1,2})\b",
    ),
    (
        "two of three",
        "out of",
        r"\btwo\s+out\s+of\s+three\b|\b(?:nine|9)\s+(?:times\s+)?out\s+of\s+(?:ten|10)\b|\bninety-nine\s+out\s+of\s+a\s+hundred\b",
    ),
    (
        "a clock to call by",
        " by ",
        r"\b(?:call|phone|ring|reach|answer|write|reply to)\s+(?:me|us|him|her)\s+by\s+(?:seven|eight|nine|ten|eleven|twelve|[7-9]|1[0-2])\b(?!\s*(?:bonds?|notes?|thousand|k\b))",
    ),
    (
        "an age then",
        "when",
        r"\b(?:when|since)\s+(?:i|he|she|we)\s+(?:was|were|turned)\s+(?:\d{1,2}|\w{3,6}teen|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)\b(?!\s*(?:bonds?|notes?|thousand|k\b))",
    ),
    ("counting in", "two", r"\bone,?\s+two,?\s+three\b|\btake\s+two(?=\s*[:,])"),
)
"""Name, needed letters and shape of each."""

_COMPILED = tuple((needs, Sifted(shape, re.IGNORECASE)) for _, needs, shape in PATTERNS)
_FILLER = "\x1a"


def without_speech(text: str) -> str:
    """Give the text with every figure of speech filled at equal length, as `nonamounts.blanking` fills what is no amount."""
    lowered = text.lower()
    for needs, shape in _COMPILED:
        if needs in lowered:
            text = shape.sub(_filled, text)
    return text


def _filled(match: re.Match[str]) -> str:
    """The filling for one match, or the match as it is where it states a quantity."""
    if match.groupdict().get("keep"):
        return match[0]
    return _FILLER * len(match[0])
