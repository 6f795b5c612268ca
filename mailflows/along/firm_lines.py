"""A firm's standing lines under a mail: "Not an offer to buy or sell any security. Messages are archived.", with the firm's name or without.

Each sentence of such a paragraph says by itself that it is one of a firm's: that nothing is offered, that messages are kept, of what the firm is a member, for
whom it writes. One sentence that is none of these makes of the whole paragraph something that somebody wrote.
"""

from __future__ import annotations

import re

from mailflows.along.signature_patterns import INSTRUCTION_WORDS

_LONGEST = 1500
_MOST_OF_A_NAME = 9
"""Words."""
_STOPS = re.compile(r"[.;]\s+|\s[|•·/–—]\s")
_A_NAME = re.compile(r"(?:[A-Z][\w'’.-]*+|&|and|of|the|The|/)(?:,?\s(?:[A-Z][\w'’.-]*+|&|and|of|the|/))*+")
_ENDS_A_NAME = frozenset(
    {
        "llc",
        "llp",
        "lp",
        "l.l.c",
        "l.p",
        "inc",
        "incorporated",
        "co",
        "company",
        "corp",
        "corporation",
        "bank",
        "n.a",
        "na",
        "ltd",
        "limited",
        "plc",
        "clearing",
        "securities",
        "trust",
        "services",
    }
)
_WHAT = r"(?:(?:this|these|the|our|all|any|any\s+and\s+all)\s++)?(?:(?:e-?mails?|electronic)\s++)?(?:messages?|e-?mails?|mails?|communications?|correspondence|transmissions?|calls|telephone\s+calls|telephone\s+lines|lines|conversations|material|document)(?:\s++(?:sent\s+)?(?:to\s+(?:and|or)\s+from|to|from|on|through|via|by)\s++(?:this|our|us|the)(?:\s++(?:address|mailbox|system|systems|network|desk|firm|house|office|server|servers|company|bank|telephone|lines?))?)?"
_IS_KEPT = r"(?:(?:is|are|may\s+be|will\s+be|can\s+be)\s++)(?:(?:routinely|regularly|also|automatically|subject\s+to)\s++)?(?:archived|archiving|monitored|monitoring|recorded|recording|retained|retention|reviewed|review|stored|logged|kept|surveillance|intercepted|inspected|disclosed\s+to\s+regulators)"
_MORE_KEPT = r"(?:(?:,\s*+(?:and\s++|or\s++)?|\s++(?:and|or|and/or)\s++)(?:(?:may|will)\s+be\s++)?(?:archived|archiving|monitored|monitoring|recorded|recording|retained|retention|reviewed|review|stored|logged|surveillance|intercepted|inspected))*+"
_WHY_KEPT = r"(?:\s++(?:(?:by|for|under|as|in\s+accordance\s+with|pursuant\s+to|in\s+line\s+with)\s++(?:(?:our|the|applicable|regulatory|legal|compliance|training|quality|security|control|sec|nasd|nyse|firm|company|house|requirements?|required|purposes?|rules?|regulations?|law|policy|policies|by|and|or|of|for|reasons|department|seven|six|three|five|ten|\d{1,2}|years|days))(?:\s++(?:our|the|applicable|regulatory|legal|compliance|training|quality|security|control|sec|nasd|nyse|firm|company|house|requirements?|required|purposes?|rules?|regulations?|law|policy|policies|by|and|or|of|for|reasons|department|seven|six|three|five|ten|\d{1,2}|years|days))*+))?"
_AN_OFFER = r"(?:offer(?:ing)?|solicitation|recommendation|advice)(?:\s++of\s+an\s+offer)?(?:\s++to\s+(?:buy|sell|purchase)(?:\s+(?:or|and|nor)\s+(?:buy|sell|purchase))?|\s++for\s+the\s+(?:purchase|sale)(?:\s+or\s+(?:purchase|sale))?)?"
_NO_OFFER = (
    r"(?:nothing\s++(?:herein|in\s+this\s+(?:message|e-?mail|communication))\s++(?:is|constitutes|shall\s+constitute|should\s+be\s+construed\s+as)\s++|(?:(?:is|are|does|do|shall|should)\s++)?(?:not|neither)\s++(?:(?:intended\s+(?:as|to\s+be)|to\s+be\s+(?:construed|regarded|taken)\s+as|constitute|be\s+construed\s+as)\s++)?)"
    rf"(?:an?\s+)?{_AN_OFFER}(?:(?:,\s|\s++(?:or|nor)\s)\s*+(?:an?\s+)?{_AN_OFFER}){{0,3}}\s++(?:(?:of|for|in|with\s+respect\s+to)\s++)?(?:any\s+|a\s+)?(?:security|securities|investments?|financial\s+(?:instruments?|products?))"
)
_AUDIENCE = r"(?:(?:is|are)\s++)?(?:intended\s++)?(?:solely\s++|only\s++)?for\s++(?:the\s++)?(?:institutional|professional|internal|broker[\s/-]+dealer|dealer|business|qualified|accredited|addressee['’]?s?)(?:\s++(?:(?:and|or)\s++)?(?:use|investors?|clients?|customers?|recipients?|addressees?|purposes|only|institutional|professional))*+"
_MEMBER = r"members?\s++(?:firm\s++)?(?:of\s++)?(?:the\s++)?(?:(?:nasd|sipc|nyse|finra|fdic|amex|dtcc?|nscc|msrb|cboe|new\s+york\s+stock\s+exchange|federal\s+reserve\s+system|federal\s+deposit\s+insurance\s+corporation)(?:\s*+(?:[/,&+-]|and)\s*+)?(?:the\s++)?)++(?:\s*+since\s+\d{4})?"
_INSURED = r"(?:(?:securities|investments?|investment\s+products|products|notes)\s++)?(?:(?:are|is)\s++)?(?:not\s++(?:(?:fdic|federally|bank|sipc)[\s-]++)?(?:insured|guaranteed|deposits)|may\s++lose\s++value|no\s++bank\s++guarantee|not\s++a\s++deposit)(?:\s*+(?:[,•-]|and|or|by)\s*+(?:any\s+)?(?:(?:are\s+)?not\s++(?:(?:fdic|federally|bank)[\s-]++)?(?:insured|guaranteed)|may\s++lose\s++value|no\s++bank\s++guarantee|the\s+fdic|any\s+(?:bank|agency)))*+"
_NO_ORDERS = r"(?:(?:we|it)\s++)?(?:do|does|can|will)\s*+not\s++(?:accept|take|act\s+(?:up)?on|execute|process)\s++(?:(?:trade|trading|buy|sell|time-sensitive|orders?|trades?|changes?|cancell?ations?|instructions?|messages|requests|amendments?|or|and|of|any|to)(?:,?\s++)){1,9}(?:left\s+|sent\s+|placed\s+|given\s+)?(?:by|via|through|over|on|left\s+on)\s++(?:voice\s?mail|the\s+telephone|telephone|phone|fax|instant\s+message|answering\s+machines?|the\s+internet)(?:,?\s+(?:or|and)\s+(?:voice\s?mail|fax|telephone|phone|the\s+internet))?"
_NO_WARRANTY = r"(?:(?:we|the\s+(?:firm|bank|company)|it)\s++)?(?:accepts?|assumes?|bears?)\s++no\s++(?:liability|responsibility|duty)(?:\s+or\s+(?:liability|responsibility))?\s++(?:for|in\s+respect\s+of)\s++(?:(?:any|the|errors?|omissions?|delays?|loss|losses|damages?|accuracy|completeness|viruses|transmission|or|and|of|in|from|caused|by|this|message|e-?mail|arising|its|contents?|use)(?:,?\s++|$)){1,18}"
_SAID = re.compile(
    rf"{_WHAT}\s++{_IS_KEPT}{_MORE_KEPT}{_WHY_KEPT}"
    rf"|(?:{_WHAT}\s++)?{_AUDIENCE}(?:\s*+(?:,|and|but)\s++{_NO_OFFER})?"
    rf"|(?:{_WHAT}\s++)?{_NO_OFFER}"
    rf"|(?:{_WHAT}\s++)?not\s++for\s++(?:further\s++|onward\s++|public\s++)?(?:distribution|circulation|publication)(?:\s++to\s++(?:the\s++public|retail\s++(?:clients|customers|investors)))?"
    rf"|{_MEMBER}|{_INSURED}|{_NO_ORDERS}|{_NO_WARRANTY}|all\s++rights\s++reserved|established\s+(?:in\s+)?\d{{4}}"
)
"""What such a sentence says, in small letters."""


def of_a_firm(paragraph: str) -> bool:
    """Tell whether a paragraph says nothing but what a firm puts under every mail, with or without its name."""
    if len(paragraph) > _LONGEST:
        return False
    bare = " ".join(paragraph.split()).strip(" *_-=~#<>|[]()")
    parts = [part.strip(" .,|•·/–—-") for part in _STOPS.split(bare)]
    said = 0
    for part in parts:
        if not part or is_a_name(part):
            continue
        if not _says(part.lower()):
            return False
        said += 1
    return said > 0


def _says(part: str) -> bool:
    """Tell whether one sentence, in small letters, is a firm's, its name before it or not."""
    if _SAID.fullmatch(part):
        return True
    words = part.split()
    ends = [index for index, word in enumerate(words[:_MOST_OF_A_NAME], start=1) if word.strip(".,") in _ENDS_A_NAME]
    return any(_SAID.fullmatch(" ".join(words[end:])) for end in ends)


def is_a_name(part: str) -> bool:
    """Tell whether a stretch is nothing but the name of a firm, or of its office."""
    words = part.split()
    small = {word.strip(".,").lower() for word in words}
    return (
        len(words) <= _MOST_OF_A_NAME
        and words[-1].strip(".,").lower() in _ENDS_A_NAME
        and _A_NAME.fullmatch(part) is not None
        and INSTRUCTION_WORDS.isdisjoint(small - {"the"})
    )
