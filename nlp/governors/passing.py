"""Stretches of an electing sentence that say nothing of the election: what was told, sworn, prayed or figured of it in passing.

Each is a figure of speech as a whole, so that none of its words bounds or turns the election although "before", "week" or an
unknown noun stands in it. What could say when, on what terms, for whom or for what is in none of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from nlp.patterns.late import Late
from nlp.patterns.sifted import Sifted
from nlp.text.proverbs import sayings
from nlp.text.told_clauses import told_clauses
from nlp.text.uneven import uneven

_PIOUS = Sifted(
    r"\b(?:amen|hallelujah|praise\s+be)\b|(?:\band\s+|\bmay\s+)?\b(?:(?:the\s+)?(?:good\s+|dear\s+)?lord|god|jesus|heaven|allah|providence)\s+"
    r"(?:willing(?!\s+and\b)(?:\s*,?\s+with(?:out)?\s+(?:an?\s+|any\s+|some\s+|much\s+)?(?:hitch|trouble|profit|luck|fuss|mishap|snag|gain|blessing))?"
    r"|be\s+(?:praised|thanked|with\s+(?:you|us)(?:\s+all)?)|(?:bless|help|keep|save|preserve|love)\s+(?:you|us|me|america|them)(?:\s+all|\s+every\s+one)?|bless|have\s+mercy(?:\s+on\s+(?:us|me|my\s+soul))?)(?![\w'’])",
    re.IGNORECASE,
)
"""A prayer or a blessing: "God willing with profit", "and God help us all"."""
_ON_WHOEVER = Sifted(
    r"\b(?:and\s+)?(?:may\s+)?(?:(?:the\s+)?(?:good\s+|dear\s+)?lord|god|heavens?|jesus|allah|providence|saints?)\s+(?:(?:have\s+|has\s+)?(?:mercy|pity)\s+(?:on|upon)|help|bless|keep|save|preserve|love|be\s+(?:good|kind)\s+to)\s+"
    r"(?:whoever|whomever|anyone\s+who|anybody\s+who|all\s+who|those\s+who|them\s+that|(?:the|any)\s+(?:\w+\s+)?(?:fellow|soul|man|woman|person|people|folks|devil|fool|sucker|company|one|ones)(?:\s+(?:who|that))?)\s+"
    r"(?:gets?|ends?\s+up\s+with|owns?|holds?|has|have|takes?|buys?|keeps?|is\s+(?:left|stuck)\s+with|are\s+(?:left|stuck)\s+with|comes?\s+by|inherits?)\s+(?:them|it|these|those|that\s+paper|this\s+paper)(?:\s+(?:next|now|after\s+me|after\s+us))?(?=\s*(?:[.,;!]|$))",
    re.IGNORECASE,
)
"""A blessing on whoever gets the notes: "may the Lord have mercy on whoever gets them"."""
_AS_EVER = Sifted(
    r"\b(?:(?:just\s+|same\s+)?(?:as|like)\s+(?:before|ever|always|usual)|better\s+late\s+than\s+never|once\s+and\s+for\s+all|at\s+(?:long\s+)?last|for\s+once\s+in\s+my\s+life"
    r"|(?:and\s+)?not\s+a\s+(?:moment|day|minute)\s+too\s+soon|on\s+(?:my|our|the|that|each|every)\s+(?:\w+\s+)?(?:statement|report)s?\s+(?:every|each)\s+(?:single\s+)?(?:month|quarter|week|year)|while\s+there(?:['’]s|\s+is)\s+(?:still\s+)?(?:something|anything|someone|somebody)\s+(?:left\s+)?to\s+[a-z]+(?:\s+(?:it|them|for|into|in|from|with))?|before\s+i\s+forget(?:\s+again)?|before\s+(?:the|my)\s+\w+\s+(?:gets?|goes|go|grows?|turns?)\s+(?:cold|stale|dark|sour|soft)|before\s+(?:(?:the|my|our)\s+)?(?:supper|dinner|lunch|breakfast|tea|coffee|church|mass|chores|bed|bedtime|milking|dark|work|class|(?:ball\s*|ball-?)?game|kick-?off|match|movie|news|bingo|rehearsal|choir|practice|flight|train|bus|shift|nap|holidays?))\b(?=\s*(?:[.,;:!?)–—-]|$|(?:and|please|pls|so|i|we)\b))",
    re.IGNORECASE,
)
"""What stays as it was, or comes late at last; a meal or a chore is no term of an offer."""
_SPAN = r"(?:days?|weeks?|months?|years?|decades?|evenings?|nights?|afternoons?|summers?|winters?|hours?)"
_TOLD_LONG = Sifted(
    rf"\b(?!tender|exchang|swap|convert|surrender|submit|want|need|extend|delay|suspend)(?:\w{{2,12}}ed|thought|slept|sat|been|held|had|kept|went|fought|spent|lay|stood|felt)\s+(?:[\w'’]+\s+){{0,5}}?"
    rf"(?:for\s+(?:(?:most|half|the\s+best\s+part)\s+of\s+an?|an?|one|two|three|four|five|six|many|several|some|the\s+(?:past|last|better\s+part\s+of\s+an?)|about\s+an?)\s+(?:solid\s+|good\s+|whole\s+|full\s+|long\s+|few\s+|couple\s+(?:of\s+)?|last\s+|past\s+|blessed\s+)*{_SPAN}"
    rf"|for\s+{_SPAN}|(?:all|half)\s+(?:the\s+|last\s+|this\s+|of\s+last\s+)?(?:through\s+)?(?:day|week|month|year|evening|night|summer|winter|spring|harvest|planting))(?:\s+(?:long|now|straight|running|solid))?\b",
    re.IGNORECASE,
)
"""How long something went on that is over: "grumbled about this for a solid week"."""
_DECIDED = (
    r"(?:figured(?:\s+out)?|settled|decided|landed|agreed|worked\s+out|(?:come|came|arrived)\s+(?:up\s+with|to|at|down\s+to)|concluded|reckoned|resolved|hit|fixed|made\s+up\s+(?:my|our)\s+minds?)"
    r"(?:\s+(?:on|upon|at|to))?"
)
_SELF = r"(?:i|we|(?:me|myself)\s+and\s+(?:the|my|our)\s+\w+|(?:the|my|our)\s+(?:old\s+)?\w+\s+and\s+(?:me|i|myself)|us\s+(?:two|three|all)|(?:the|my|our)\s+two\s+of\s+us|[a-z]+\s+and\s+i)"
_FRAME = Late(
    rf"^\W*(?:(?:so|well|anyhow|anyways?|ok(?:ay)?|now|and|but|folks|alright)\b\W*){{0,3}}(?:(?:what|where|how)\s+{_SELF}(?:\s*['’]ve|\s+have|\s*['’]d|\s+had)?(?:\s+(?:finally|just|both|all|now))?\s+{_DECIDED}"
    r"|(?:the\s+)?(?:long\s+and\s+(?:the\s+)?short\s+of\s+it|upshot(?:\s+of\s+it(?:\s+all)?)?|bottom\s+line|long\s+story\s+short|short\s+and\s+sweet))\s*(?:(?:is|was)\b|:|-{1,2}|,|–|—)(?:\s+(?:that|this)\b)?\s*:?(?:\s*you\b(?:\s+(?:just|can|should|all|folks|people|are\s+to|go\s+ahead\s+and)\b)*)?",
    re.IGNORECASE,
)
"""How a decision of the sender's own is led up to: "Anyhow what me and the banker figured is"."""
_INTO_IT = (
    r"(?:chute|mill|millrace|wringer|mangle|hopper|rail|rails|side|gunwale|gangplank|drink|kitty|wagon|cart|trailer|funnel|sluice|grinder|thresher|baler|kettle|cauldron|crockpot|mixer|blender|churn|bucket|skillet|"
    r"basket|net|ring|plate|collection\s+plate|mix|brew|pipe|pipeline|gate|turnstile|conveyor|belt|oven|pan|stewpot|melting\s+pot|furnace\s+of\s+exchange)"
)
_PICTURED = Late(
    rf"\b(?:over|through|down|aboard|up|into|onto|on|in)\s+(?:the|your|that|this)\s+(?:old\s+|big\s+|proverbial\s+)?{_INTO_IT}\b(?!\s+(?:of|for|at|with)\b)(?:\s*,?\s+and\b(?=\s+(?:into|in|through|off|over)\b))?"
    r"|\boff\s+(?:of\s+)?(?:my|our)\s+(?:hands|back|chest|plate|mind|books)\b",
    re.IGNORECASE,
)
"""By what picture of farm, ship or kitchen the notes go in: "through the chute", "over the side and"."""
_HASTE = Sifted(
    r"(?:[,;]\s*|\s)(?:and\s+)?(?:(?:be|make\s+it)\s+(?:quick|snappy)(?:\s+about\s+it)?|don['’]?t\s+spare\s+the\s+horses|look\s+sharp|step\s+on\s+it|that['’]?s\s+(?:that|all\s+she\s+wrote|my\s+(?:final|last)\s+word|the\s+end\s+of\s+it)|"
    r"no\s+questions\s+asked|no\s+two\s+ways\s+about\s+it|not\s+a\s+(?:crumb|crust|scrap|sliver|morsel|one)\s+(?:left|kept)(?:\s+(?:over|back|behind))?|(?:with\s+)?(?:nothing|none)\s+(?:left|kept|held)\s+(?:over|back|behind|in\s+the\s+\w+))\W*$",
    re.IGNORECASE,
)
"""How an order ends that brooks no delay, or leaves nothing over: "and don't spare the horses", "nothing left in the freezer"."""

_HURRIES = Late(
    r"\b(?:and\s+)?before\s+(?:i|we|he|she|they|it|(?:my|our|the)\s+(?:[\w’'-]+\s+){0,2}?[\w’'-]+)\s+"
    r"(?:change|changes|lose|loses|lost|get|gets|grow|grows|go|goes|turn|turns|fall|falls|fail|fails|run|runs|come|comes|start|starts|begin|begins|talk|talks|think|thinks|drop|drops|die|dies|wake|wakes|forget|forgets|regret|regrets|give|gives|leave|leaves|have|has|end|ends|close|closes|expire|expires|do\s+something|kick)\b"
    r"(?P<how>[^.;:!?\n]{0,60})(?=[.;:!?\n]|$)",
    re.IGNORECASE,
)
"""Why it shall be soon: "before I change my mind", "before my nerve fails me"; the sender's own turn of mind to come is no term."""
_OF_THE_TERMS = Late(
    r"\b(?:pa(?:y|ys|id|ying|yment\w*)|cash|rates?|coupons?|prices?|interest|fee|money|call\w*|hear\w*|heard|tell\w*|told|check\w*|ask\w*|sign\w*|approv\w*|agree\w*|confirm\w*|tender\w*|exchang\w*|swap\w*|read\w*|know\w*|"
    r"decid\w*|speak\w*|spoke\w*|talk(?:s|ed|ing)?\s+(?:to|with|about)|words?|answers?|reply|replies|permission|chance|say|you|your|lawyer|broker|accountant)\b",
    re.IGNORECASE,
)
"""Words of what may come first after all: a talk, a payment, an answer."""

_BEFORE_ONE_GOES = Late(
    r"(?<!\bnot\s)(?<!\bbut\s)(?<!\bor\s)\b(?:and\s+)?before\s+(?:i|we|he|she|they)(?:['’](?:m|re|s|ve)|\s+am|\s+are|\s+is|\s+have\s+to|\s+has\s+to|\s+get\s+to)?\s+(?:even\s+|all\s+|both\s+|just\s+|finally\s+|off\s+|due\s+)?[a-z]{2,12}\b"
    r"[^.,;:!?\n]{0,60}(?=[.,;:!?\n]|$)",
    re.IGNORECASE,
)
"""Before what journey, shift or meal it is written, or shall be done: "before I board", "before they close another plant"."""
_COMES_FIRST = Late(
    r"\b(?:decid\w*|meet\w*|vot(?:e|es|ed|ing)|rul(?:e|es|ed|ing)|review\w*|consent\w*|consider\w*|look\w*|se(?:e|es|en|eing)|saw|think|thinks|thought|do|does|did|done|make\w*|made|find\w*|get|gets|got|instruct\w*|commit\w*|act|acts|order\w*|"
    r"send\w*|sent|mail\w*|accept\w*|chang\w*|understand\w*|believe\w*|trust\w*|participat\w*|join\w*|give\w*|gave|take\w*|took|part|it|them|anything|something|set|write|writes|wrote)\b",
    re.IGNORECASE,
)
"""Words of a thought, a decision or a deed of the sender's that would have to come first."""

_WOULD_RATHER = Late(
    r"^[\W_]{0,6}(?:\w{1,20}(?:['’-]\w{1,15})?[\s,]{1,3}){1,8}?(?:would|['’]d)\s{1,3}(?:much\s+|far\s+)?(?:rather|sooner|prefer)\b(?P<what>[^.,;:!?\n]{0,60}),?\s+but\b(?=\s+(?:go\s+ahead|please|pls|do|just)\b)",
    re.IGNORECASE,
)
"""What somebody would like better than any notes, before an order all the same: "Emily would rather have a pony, but go ahead"."""
_OF_THE_NOTES = Late(
    r"\d|\b(?:keep|hold|wait|sell|sold|stay|leave|cash|money|paid|notes?|bonds?|them|it|part|half|some|only|all|than|exchang\w*|tender\w*|swap\w*|offer|terms|if|unless|not|no|out|later|first|before|after)\b|n['’]t\b",
    re.IGNORECASE,
)
"""Words by which that may be another wish for the notes themselves."""

_THAT_IS_ALL = Sifted(
    r"[\s,;–—-]+(?:and\s+)?(?:that['’]?s|that\s+is)\s+(?:all|the\s+lot)(?:\s+(?:that\s+)?(?:they|you|he|she|the\s+company|lexington|i|we)(?:['’](?:ll|m|re)|\s+(?:will|shall|am|are|is|can))?\s+(?:ever\s+|going\s+to\s+|be\s+)?(?:get|gets|getting|give|giving|putting|put|send|sending|doing|do|parting\s+with|risk|risking|see|seeing|want)(?:\s+(?:in|up|you|them))?)(?:\s+(?:from|out\s+of)\s+(?:me|us))?\W*$",
    re.IGNORECASE,
)
"""How an order ends that says it is no more: "and that's all they get from me"."""

_UNADVISED = Sifted(
    r"\b(?:(?:on|at|by|upon|under)\s+(?:the\s+)?(?:advice|word|urging|say-so|orders?|account|behest|request|recommendation)\s+of\s+(?:nobody|no\s+one|no\s+man|none|no\s+adviser)(?:\s+(?:but|except)\s+(?:myself|me|my\s+own\s+(?:\w+\s+)?(?:head|self|mind|judg(?:e)?ment)))?|(?:on|at|by)\s+(?:nobody|no\s+one)['’]s\s+(?:advice|word|urging|say-so|orders?|account|behest|request|recommendation)(?:\s+but\s+(?:my\s+own|mine))?"
    r"|(?:with|having\s+asked|after\s+asking|asking|consulting|having\s+consulted)\s+(?:nobody|no\s+one)(?:['’]s\s+(?:advice|help|counsel))?(?:\s+(?:but|except)\s+(?:myself|my\s+own\s+(?:\w+\s+)?(?:head|self|mind|conscience)|(?:the|my)\s+(?:dog|cat|mirror|pillow)))?)(?=\s*[,;.]|\s+(?:i|we)\b|\s*$)",
    re.IGNORECASE,
)
"""Nobody else has a word in it: "on the advice of nobody", "having asked no one but the dog"."""

_SEES_HOW = Sifted(
    r"(?:[,;]\s*|\s)(?:and|to)\s+see\s+(?:how\s+(?:(?:i|we)\s+(?:like\s+(?:it|them|that)|fare|feel|do|get\s+on|make\s+out)|(?:it|that|this|things)\s+(?:goes|go|turns?\s+out|works?(?:\s+out)?|pans?\s+out|does|do))|what\s+(?:happens|comes(?:\s+of\s+(?:it|them|this))?|becomes\s+of\s+(?:it|them)))(?=\s*[.;!]|\s*$)",
    re.IGNORECASE,
)
"""What will be seen when it is done: "put in two thousand and see how I like it"."""


_WHILE = Late(
    r"\bwhile\s+(?:(?:i|we)(?:['’]m|['’]re|\s+am|\s+are|\s+can|\s+have|\s+still|\s+remember)\b|(?:there['’]?s|there\s+is)\s+(?:still\s+)?(?:time|life|breath|hope|daylight)\b|the\s+(?:going|iron|sun|getting|mood)\b|it['’]?s\s+(?:still\s+)?(?:on\s+(?:my|our)|fresh)\b)(?P<how>[^.,;:!?\n]{0,60})(?=[.,;:!?\n]|$)",
    re.IGNORECASE,
)
"""Why it shall be now: "while I'm still above ground", "while there's time"."""


_CLOCK = r"(?:[1-9]|1[0-2])(?::\d\d)?(?:\s*(?:o['’]?clock|[ap]\.?m\.?))"
_MONTH = r"(?:aug(?:ust|\.)?|sept?(?:ember|\.)?)"
_BEFORE_A_DAY = Late(
    rf"(?<!\bnot\s)(?<!\bnever\s)(?<!\bday\s)(?<!\bdays\s)(?<!\bweek\s)(?<!\bweeks\s)(?<!\bhours\s)(?<!\bhour\s)(?<!\bjust\s)(?<!\bright\s)(?<!\bshortly\s)(?<!\bonly\s)(?<!\buntil\s)(?<!\bor\s)"
    rf"\b(?:well\s+|sometime\s+|some\s+time\s+)?(?:before|ahead\s+of|no\s+later\s+than|by)\s+(?:(?:the\s+)?\d{{1,2}}(?:st|nd|rd|th)(?:\s+of\s+(?:{_MONTH}|this\s+month|next\s+month))?|{_MONTH}\s*\d{{1,2}}(?:st|nd|rd|th)?(?:,?\s+2001)?"
    rf"|labor\s+day|{_CLOCK}(?:\s+(?:today|tomorrow|tonight))?|(?:noon|midnight)(?:\s+(?:today|tomorrow))?|(?:the\s+)?(?:close|end)\s+of\s+(?:business|the\s+(?:day|week|month)))"
    r"(?=\s*(?:[.,;:!)–—-]|$|(?:please|pls|thanks|thank\s+you|and\s+thank)\b))",
    re.IGNORECASE,
)
"""By when it shall be done, which an order carried out at once always keeps: "before the 4th", "no later than noon"; a day of the week may come after something else."""

_IN_ONE_PLACE = Sifted(
    r"\b(?:in|into|on)\s+(?:the\s+)?(?:just\s+|only\s+)?(?:one|a\s+single|the\s+same|one\s+and\s+the\s+same)\s+(?:basket|bin|pot|jar|barrel|boat|ship|horse|place|spot|nest|bucket|drawer|pocket|barn|field|cart|wagon|card|number|hand)\b",
    re.IGNORECASE,
)
"""Where all of it would be, with which nobody says into what it goes: "I don't put everything in one basket"."""

_OF_WHAT = r"(?:of|in|the|my|our|its|his|her|their|your|such|said|old|existing|senior|subordinated|notes?|bonds?|securities|held|holding|owned|registered|standing|by|you|us|me|with|for|on|behalf|under|accounts?|number|no|name|records?|books?|trust|estate|fund|company|undersigned|(?-i:[A-Z])[\w&'’.-]*|12|3/4|\d{1,2}\s?%|%)"
"""Whose notes, and which: no condition and no time stands between the amount and its figure."""
_THE_FOLLOWING = Late(
    rf"\bthe\s+(?:following|undermentioned|undernoted|below[\s-](?:mentioned|stated|named))(?=\s+(?:(?:aggregate|principal|face|total|par|nominal)\s+){{0,3}}(?:amounts?|number|quantity|sum|figure)\b(?:\s+{_OF_WHAT}){{0,18}}\s*[:=–—-]\s*[^\s\d]{{0,4}}\d)"
    r"|\b(?:indicated|stated|set\s+(?:forth|out)|shown|given|named|noted)\s+(?:here\s+)?(?:below|hereunder|herein)(?=\s*[:=]\s*[^\s\d]{0,4}\d)",
    re.IGNORECASE,
)
"""What points at the figure behind the colon: "only the following aggregate principal amount of Old Notes: $200,000"."""


_ALL = (
    _IN_ONE_PLACE,
    _THE_FOLLOWING,
    _ON_WHOEVER,
    _SEES_HOW,
    _UNADVISED,
    _PIOUS,
    _AS_EVER,
    _TOLD_LONG,
    _FRAME,
    _PICTURED,
    _HASTE,
    _THAT_IS_ALL,
)
_TO_COME = Late(
    r"\b(?:will|shall|going|gonna|plan\w*|intend\w*|expect\w*|hope|hoping|mean|meaning|am|are|is|was|were|may|might)\b|['’](?:ll|m|re)\b",
    re.IGNORECASE,
)
"""Before such a day: what the sender announces that he does himself by then is no order yet."""


def nobody_asked(text: str) -> list[tuple[int, int]]:
    """Give the stretches of a text that say only that nobody else had a word in it, as offsets in it."""
    return [found.span() for found in _UNADVISED.finditer(text)]


def leads_in(text: str) -> bool:
    """Tell whether a text is nothing but the lead to a decision of the sender's own: "what we figured is that you"."""
    return _FRAME.fullmatch(text.rstrip()) is not None


def in_passing(text: str) -> Iterator[tuple[int, int]]:
    """Give the stretches of a sentence's text that say nothing of its election, as offsets in it."""
    yield from sayings(text)
    yield from told_clauses(text)
    yield from uneven(text)
    for pattern in _ALL:
        for found in pattern.finditer(text):
            yield found.start(), found.end()
    if (found_rather := _WOULD_RATHER.match(text)) and not _OF_THE_NOTES.search(found_rather["what"]):
        yield found_rather.span()
    for found in _BEFORE_A_DAY.finditer(text):
        if not _TO_COME.search(text, 0, found.start()):
            yield found.start(), found.end()
    for found in (*_HURRIES.finditer(text), *_WHILE.finditer(text)):
        if not _OF_THE_TERMS.search(found.group()):
            yield found.start(), found.end()
    for found in _BEFORE_ONE_GOES.finditer(text):
        if not (_OF_THE_TERMS.search(found.group()) or _COMES_FIRST.search(found.group())):
            yield found.start(), found.end()
