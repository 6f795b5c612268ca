"""Words of a mail that was spoken: stops said aloud, where a sentence without stops turns to something else, and what keeps it whole."""

from __future__ import annotations

import re

from nlp.patterns.late import Late
from nlp.patterns.sifted import Sifted

SPOKEN_STOP = Sifted(
    r"\s(?<!\bthe\s)(?<!\bthis\s)(?<!\bthat\s)(?<!\ba\s)(?<!\bany\s)(?<!offer\s)(?<!exchange\s)(?<!tender\s)(?<!withdrawal\s)(?<!grace\s)(?<!time\s)(?<!interest\s)(?<!holding\s)"
    r"(?:(?P<stop>period|full\s+stop|exclamation\s+(?:point|mark)|question\s+mark)(?!\s+(?:of|in|for|ends?|expires?|is|was|during|between|from)\b)"
    r"|(?P<line>new\s?line|new\s+paragraph|next\s+line)|(?P<comma>comma|semi-?colon|colon|(?:open|close|end|begin)\s+quotes?|unquote|dash(?=\s+(?:the|and|but|keep|leave|my|i|that|rest|thanks)\b)))(?=\s|$)",
    re.IGNORECASE,
)
"""A stop, a comma or a line's end said aloud. The period of an offer is none."""

TO_THE_MACHINE = Late(
    r"(?<![^\s\x1e.,])(?:(?:no|nope)\s+)?(?:(?:i\s+)?(?:do\s+not|don'?t)\s+(?:want\s+to\s+|wish\s+to\s+)?(?:save|store|keep)\s+(?:this|it|that)?\s*(?:as\s+)?(?:a\s+|the\s+)?drafts?"
    r"|(?:stop|end)\s+(?:recording|dictation|dictating|listening|of\s+(?:message|dictation|memo))|send\s+(?:the\s+)?(?:message|mail|e-?mail|memo)|send\s+(?:it|now)(?=\s*[.\x1e]|\s*$)"
    r"|(?:(?:hey|okay|ok)\s+)?(?:siri|computer|dragon|cortana)\s+(?:send|write|compose|take)\s+(?:an?\s+)?(?:e-?mail|mail|message|memo|letter|note)\s+(?:to\s+(?:\w+\s+){1,4})?(?=[.,\x1e]))",
    re.IGNORECASE,
)
"""What is said to the machine that writes, and not to us. Only what denies that it is a draft: "save this as a draft" stays."""

TURNS = Late(
    r"\s(?<!\bcan\s)(?<!\bmay\s)(?<!\bcould\s)(?=(?:(?:and|so|um|uh|ok|okay)\s+){0,3}(?:"
    r"if\s+you\s+(?:have|need|want|like)\s+to\s+(?:reach|call|phone|ring|contact)\s+(?:me|us)\b"
    r"|you\s+(?:can|may|could)\s+(?:reach|call|phone|ring|contact)\s+(?:me|us)\s+(?:at|on)\b"
    r"|(?:please\s+|just\s+)?(?:reach|call|phone|ring)\s+(?:me|us)\s+(?:at|on)\s+(?:\d|(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)\b)"
    r"|(?:my|our|the)\s+(?:(?:cell|home|work|house|daytime|office|mobile|tele)\s*)?(?:phone|telephone|cell|number)(?:\s+number)?\s+(?:is|here\s+is)\b"
    r"|(?:there\s+is\s+|there's\s+)?no\s+need\s+to\s+(?:call|ring|phone|write|reply|answer|bother)\b"
    r"|(?:my|our)\s+address\s+(?:is|here\s+is)\b"
    r"|no\s+wait\s+let\s+me\s+(?:say|give|repeat|read)\s+(?:\w+\s+){0,2}(?:numbers?|phone)\b"
    r"|that'?s\s+(?:the|my)\s+(?:cell|home|house|office|number|phone)\b"
    r"|that'?s\s+(?:it|all)(?:\s+(?:from|for)\s+(?:me|now|today))?(?=\s+(?:thank|thanks|ok|okay|bye|goodbye|i|so)\b|\s*$)"
    r"|(?:many\s+)?(?:thank\s+you|thanks|thx)\b(?!\s+for\s+(?:your|the)\s+(?:letter|note|package|mail)\b)"
    r"|(?:good)?bye\b"
    r"))",
    re.IGNORECASE,
)
"""Where spoken words turn to a telephone number, an address or thanks, which can be judged by themselves."""

GOES_ON = Late(
    r"\s(?=(?:"
    r"(?:(?<=\bhere\s)|(?<=\bspeaking\s)|(?<=\bcalling\s))(?:go\s+ahead|please|i\s+(?:want|would|wish|do|am|have|got)|yes|no|tender|exchange|put|leave|keep)\b"
    r"|i\s+(?:am\s+not|do\s+not|don'?t)\s+(?:taking|going\s+to|want|wish|interested)\b"
    r"|i\s+(?:got|received|have\s+got|have\s+received)\s+(?:your|the)\s+(?:letter|package|packet|papers?|mail|note|e-?mail|envelope)\b"
    r"|(?<!what\s)(?<!that\s)(?<!which\s)(?<!all\s)(?<!as\s)(?<!thing\s)(?<!much\s)(?<!many\s)(?<!notes\s)(?<!bonds\s)i\s+(?:have|own|hold)\s+(?:\$?\d|an?\s+hundred|(?:ten|eleven|twelve|\w{3,6}teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|one|two|three|four|five|six|seven|eight|nine)\s)"
    r"|(?:(?<=\bwith\sme\s)|(?<=\bforgive\sme\s)|(?<=\bexcuse\sme\s)|(?<=\bpardon\sme\s))(?:i|we|please|exchange|tender|swap|put|keep|leave)\b"
    r"|(?:and|so|um|uh|yeah|yes|ok|okay|well)\s+(?:(?:um|uh|so|yeah|yes|now|please|then|just)\s+){0,3}(?:i|we)(?:'d|\s+would|d)?\s+(?:want|like|wish)\s+(?:to|you)\b"
    r"|(?:so|um|uh|yeah|yes|ok|okay|well)\s+(?:(?:um|uh|so|yeah|yes|now|please|then|just)\s+){0,3}(?:go\s+ahead|please|just|tender|exchange|swap|put|send|submit|leave|keep|do\s+not|don'?t)\b"
    r"))",
    re.IGNORECASE,
)
"""Where spoken words go on to what is held or wanted; only behind words that do not bear on it (`BEARS`)."""

BEARS = Late(
    r"\b(?:if|unless|until|till|once|when|whenever|while|provided|providing|assuming|suppose|supposing|should|in\s+case|as\s+(?:long|soon)|whether|depend\w*|before|after|or|else|but|"
    r"might|may|maybe|perhaps|could|would|was|were|had|will|going\s+to|sa(?:y|ys|id|ying)|t(?:ell|ells|old|elling)|think\w*|thought|feel\w*|guess|wonder\w*|suggest\w*|advis\w*|keeps|ask\w*|wants?|wanted|wrote|heard|"
    r"he|she|they|him|her|his|"
    r"not|no|none|nor|never|nothing|nobody|neither|dont|wont|cant|cannot|\w+n'?t|wait\w*|hold|against|refus\w*|declin\w*|instead|rather|except|only|forget|supposed|pretend|example|jok\w*)\b",
    re.IGNORECASE,
)
"""Words that bear on what follows them: a condition, a doubt, a denial, the past, another's words. No cut is made behind them."""

OVERCOME = Late(
    r"(?:bear\s+with|forgive|excuse|pardon)\s+me\s*$|\bbut\s+(?:(?:he|she|it|that|they)\s+(?:(?:ai|is|are|was|were|has|have|did|does|do|ca|wo)n'?t|is\s+not|are\s+not|has\s+not|did\s+not)(?:\s+\w+){0,2}|(?:he|she)(?:'s|\s+is)\s+(?:gone|dead|passed)|(?:that|it)(?:'s|\s+is)\s+(?:over|past|history)|(?:i|we)\s+(?:have\s+)?(?:made\s+up\s+(?:my|our)\s+minds?|got\s+over\s+it))\s*$",
    re.IGNORECASE,
)
"""How what bore on the words behind it is set aside before they begin: "if daddy was alive he'd say hold but he aint | so go ahead"."""

INTRODUCES = Late(
    r"\s*(?:(?:hi|hello|hey|yeah|yes|um|uh|ok|okay|good|morning|afternoon|evening|there|folks)\s+){0,5}(?:this\s+is|it\s+is|it's|its|my\s+name\s+is)\s+(?:[a-z][\w.'-]*\s+){1,4}?(?:here\s+|again\s+|calling\s+|writing\s+|speaking\s+){0,2}(?:(?:in|from|of|out\s+of|over\s+in|out\s+in|down\s+in|up\s+in)\s+[a-z][\w.'-]*(?=\si\s)"
    r"|(?:about|regarding|on|re|concerning)\s+(?:the|my|your|that|this|those|these)\s+(?:[a-z][\w.'-]*\s+){0,2}?[a-z][\w.'-]*(?=\s(?:i|we)(?:'d|'ll|d)?\s+(?:want|would|will|wish|like|have\s+decided|am\s+going)\b|\s(?:please|go\s+ahead)\b))",
    re.IGNORECASE,
)
"""How a speaker says who he is and what about, before he says what he wants."""

_COURTESY = r"(?:thanks(?!\s+a\s+(?:million|bunch|lot|ton|heap|bundle)\b)|thanks\s+a\s+(?:million|bunch|lot|ton|heap|bundle)|thank\s+you|very\s+much|so\s+much|again|bye|goodbye|sincerely|regards|yours|truly|signed|dear|that'?s\s+(?:it|all))"
_BETWEEN = r"(?:ok|okay|so|well|and|um)"
ENDS = Late(
    rf"\s(?P<last>(?:{_BETWEEN}\s+){{0,3}}{_COURTESY}\s+(?:(?:{_COURTESY}|{_BETWEEN})\s+){{0,5}})"
    r"(?=(?:[a-z][\w.'’-]*\s+){0,3}[a-z][\w.'’-]*\s*$)",
    re.IGNORECASE,
)
"""The last courtesies of a spoken mail, behind which its speaker says his name."""

FILLS = re.compile(r"(?:(?:um|uh|er|so|and|ok|okay|well|yes|yeah|now|then|please|just)\s*)*", re.IGNORECASE)
"""Words that make no sentence of their own."""

TURNS_ROUND = Late(
    r"\b(?:not|no|none|nor|never|nothing|nobody|neither|dont|wont|cant|cannot|didnt|doesnt|arent|isnt|aint|\w+n't|without|sa(?:y|ys|id|ying)|t(?:ell|ells|old|elling)|thinks?|thought|suggest\w*|advis\w*|keeps|"
    r"ask(?:ed|s|ing)?|wrote|heard|wanted|if|unless|until|till|once|when|whenever|provided|assuming|suppose|supposing|in\s+case|as\s+(?:long|soon)\s+as|whether|depend\w*|before|after|he|she|they|his|her|their|"
    r"somebody|someone|everybody|neighbou?r\w*|might|may|maybe|perhaps|could|was|were|had|wait\w*|refus\w*|declin\w*|stop|instead|rather|forget|supposed|pretend|jok\w*|unsure|undecided)\b",
    re.IGNORECASE,
)
"""Words that may turn an election round in a sentence without stops, wherever in it they stand."""

TURNS_NOTHING = Late(
    r"\b(?:i'?m|we'?re|i\s+am)\s+no\s+(?:good|hand|great\s+\w+|expert|use|genius|typist|writer|speller)\b(?:\s+(?:at|with|on|in)\s+\w+)?|"
    r"\bafter\s+all(?:\s+(?:of\s+)?(?:that|this|these|those|the)\b)?|\bafter\s+(?:church|supper|dinner|lunch|breakfast|work|chores)\b"
    r"|\b(?:i|we)(?:\s*'m|\s*'re|\s+am|\s+are)?\s*(?:\s+not|\s+ain'?t|\s+isn'?t)\s+(?:an?|one|no|getting|much|very|too|so)\s+(?!sure|certain|ready|interested|keen|happy|willing|eager|much\s+for)(?:[a-z]+\s+)?(?:man|woman|person|fellow|farmer|writer|typist|speller|lawyer|banker|expert|gambler|rich|young|younger|old|smart|good|handy|clever|spring\s+chicken)\b",
    re.IGNORECASE,
)
"""Words of denial and of time that say who the speaker is, or what lies behind him: "I aint a rich man", "after all that"."""
