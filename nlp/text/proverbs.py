"""Which stretches of a text are proverbs and sayings: no word of theirs puts anything in, keeps it, or bounds what is ordered.

"A bird in the hand is worth two in the bush. Take all mine.": the saying gives a reason, and says nothing of how much, when or whether.
"""

from __future__ import annotations

import re

from nlp.patterns.sifted import Sifted

_SAYINGS = Sifted(
    r"\ba\s+bird\s+in\s+(?:the|one['’]?s|my)\s+hand(?:\s*,?\s*(?:is|['’]s|being|beats?)?\s*(?:worth\s+|better\s+than\s+)?(?:two|three|ten|a\s+few)\s+in\s+the\s+(?:bush|bushes|hedge|tree))?|\b(?:put(?:ting)?\s+|have\s+|having\s+)?all\s+(?:of\s+)?(?:your|my|our|one['’]?s|the|his|her)\s+eggs(?:\s+(?:in\s+(?:one|the\s+(?:one|same)|a\s+single)\s+(?:basket|place)|anywhere|there|together))?"
    r"|\bhalf\s+a\s+loaf\s+(?:is|beats|['’]s)\s+(?:better\s+than\s+)?(?:none|no\s+bread|nothing)(?:\s+at\s+all)?|\bin\s+for\s+a\s+penny\s*,?\s*(?:and\s+)?in\s+for\s+a\s+pound|\bin\s+for\s+a\s+(?:dime|nickel)\s*,?\s*in\s+for\s+a\s+dollar"
    r"|\b(?:get|gets|getting|got|land|lands|be|is|stay|stays)\s+(?:back\s+)?on\s+(?:its|their|his|her|my|our)\s+(?:own\s+)?(?:two\s+)?feet\b"
    r"|\bnothing\s+ventured\s*,?\s*nothing\s+gained|\bbetter\s+(?:to\s+be\s+)?safe\s+than\s+sorry|\bbetter\s+late\s+than\s+never|\bbeggars\s+(?:can['’]?t|cannot|can\s+not)\s+be\s+choosers|\ba\s+stitch\s+in\s+time(?:\s+saves\s+nine)?"
    r"|\b(?:throw(?:ing)?|send(?:ing)?|pour(?:ing)?)\s+good\s+money\s+after\s+bad|\ball\s+that\s+glitters\s+is\s+not\s+gold|\bwhen\s+it\s+rains\s*,?\s*it\s+pours|\ba\s+penny\s+saved\s+is\s+a\s+penny\s+earned|\bcut(?:ting)?\s+(?:my|our|your|one['’]?s|the)\s+losses"
    r"|\b(?:you|one)\s+(?:can['’]?t|cannot)\s+(?:have\s+your\s+cake\s+and\s+eat\s+it(?:\s+too)?|win\s+them\s+all|take\s+it\s+with\s+(?:you|one)|get\s+blood\s+(?:out\s+of|from)\s+a\s+(?:stone|turnip)|squeeze\s+blood\s+from\s+a\s+(?:stone|turnip))|\bno\s+use\s+crying\s+over\s+spilt\s+milk|\bit['’]?s\s+no\s+use\s+crying\s+over\s+(?:spilt|spilled)\s+milk"
    r"|\bdon['’]?t\s+look\s+a\s+gift\s+horse\s+in\s+the\s+mouth|\b(?:a\s+)?fool\s+and\s+(?:his|her|their)\s+money(?:\s+are\s+soon\s+parted)?|\bwater\s+under\s+the\s+bridge|\bthe\s+die\s+is\s+cast|\bstrike\s+while\s+the\s+iron\s+is\s+hot|\bmake\s+hay\s+while\s+the\s+sun\s+shines"
    r"|\b(?:any|a)\s+port\s+in\s+a\s+storm|\bonce\s+bitten\s*,?\s*twice\s+shy|\bwhere\s+there['’]?s\s+smoke\s*,?\s*there['’]?s\s+fire|\bbetter\s+the\s+devil\s+(?:you|one)\s+knows?(?:\s+than\s+the\s+(?:devil|one)\s+(?:you|one)\s+(?:don['’]?t|does\s*n['’]?t|do\s+not))?|\bwhat['’]?s\s+done\s+is\s+done|\blive\s+and\s+learn"
    r"|\b(?:a\s+)?rolling\s+stone\s+gathers\s+no\s+moss|\bhe\s+who\s+hesitates\s+is\s+lost|\bfortune\s+favou?rs\s+the\s+(?:bold|brave)|\bhope\s+springs\s+eternal|\btime\s+(?:and\s+tide\s+)?waits?\s+for\s+no\s+(?:man|one)|\bevery\s+cloud\s+has\s+a\s+silver\s+lining|\bwords?\b[^.;!?]{0,20}\bmean\s+every\s+(?:single\s+)?(?:one|word)\s+of\s+(?:it|them)|\bthere['’]?s\s+no\s+(?:such\s+thing\s+as\s+a\s+)?free\s+lunch",
    re.IGNORECASE,
)
"""Sayings as wholes, with the turns in which they are usually told."""


_NOT = r"(?:\b(?:not|never|nobody|no\s+one|none|no\s+(?:\w+\s+){1,2}|neither|nor|hardly|without|against|avoid\w*|unwise|foolish|folly|silly|wrong|mistake|danger\w*|risk\w*|rash|instead\s+of|rather\s+than|(?:what|how\s+it)\s+(?:happens|goes|comes\s+of)\s+(?:it\s+)?(?:when|if)|what\s+(?:comes|becomes)\s+of\s+(?:it|those|people|them)\s+(?:who|when|if))\b|n['’]t\b)"
_PUTS = r"(?:put|puts|putting|keep|keeps|keeping|kept|carry|carries|carrying|carried|store|stores|storing|load|loads|loading|plant|plants|planting|planted|sow|sows|stack|stacks|stow|stows|pile|piles|pack|packs|packing|stake|stakes|bet|bets|betting|sink|sinks|place|places|lay|lays|laying|hang|hangs|hanging|pour|pours|run|runs|set|sets|leave|leaves|leaving|have|has|having|ship|ships|shipping|send|sends|hitch|hitches|bring|drop|graze|grazes|pasture|hide|hides|trust|trusts)"
_OF_THE_STEP = r"(?:notes?|bonds?|papers?|holdings?|positions?|securities|certificates?|lot|them|those|these|amount|principal|exchange\w*|tender\w*|offer\w*|swap\w*|deal|compan(?:y|ies)|issuers?|issues?|accounts?|names?|go|goes|thing|things|shot|batch|step|sweep|swoop|move|trade|trades|instructions?|shipments?|transactions?|mail|letters?|e-?mails?|envelopes?|forms?|packages?|bundles?|pieces?|days?|times?|funds?|firms?|banks?|brokers?|half|part|new|old|lexington|portion)"
_OF_ITS_OWN = rf"(?:the\s+(?:whole|entire|full)|every(?:\s+(?:single|last))?|all\s+(?:of\s+)?(?:the|my|our|your|his|her|their|its|one['’]?s)|all|(?:my|our|your|his|her|their|one['’]?s)\s+(?:whole|entire))\s+(?:(?!{_OF_THE_STEP}\b|of\b|in\b|into\b|on\b)[a-z’'-]+\s+){{1,3}}?"
"""A thing of its own, all of it: "the whole crop", "every egg"."""
_BARE = r"(?:everything|it\s+all|all\s+of\s+it|all)\s+"
_INTO_ONE = rf"(?:in|into|on|onto|upon|under|behind|through|aboard|to)\s+(?:(?:just\s+|only\s+)?(?:one|a\s+single|the\s+same|the\s+one|one\s+and\s+the\s+same)\s+(?:(?!{_OF_THE_STEP}\b)[a-z’'-]+\s+){{0,1}}(?!{_OF_THE_STEP}\b)[a-z’'-]+|the\s+(?:shop\s*|front\s+|show\s+)?(?:window|oven|kiln|cart|wagon|barn|boat|stall|shelf|display|counter))\b"
_ONE_PLACE = Sifted(
    rf"{_NOT}[^.;:!?\n]{{0,40}}?\b(?:{_PUTS}\s+|(?<=not\s)|(?<=never\s)){_OF_ITS_OWN}{_INTO_ONE}"
    rf"|(?<!\bi\sdo\s)(?<!\bwe\sdo\s)(?<!\bi\sdo)(?<!\bwe\sdo)(?:(?<!\bi\s)(?<!\bwe\s)|(?=never\b)){_NOT}(?!\s+(?:want|like|wish|care|going|willing|dare|intend|mean|feel|think)\b)[^.;:!?\n]{{0,24}}?\b(?:{_PUTS}\s+|(?<=^not\s)|(?<=never\s)){_BARE}{_INTO_ONE}",
    re.IGNORECASE,
)
"""The rule not to put everything into one place, in whatever trade: "I don't put the whole crop in one bin", "never everything on one horse".

Where only "everything" is said to go, a wish of the sender's own ("I don't want to put everything in one place") may be of the notes.
"""


def sayings(text: str) -> tuple[tuple[int, int], ...]:
    """Give where sayings stand in a text."""
    return tuple(found.span() for pattern in (_SAYINGS, _ONE_PLACE) for found in pattern.finditer(text))
