"""Sentences of a broker's mail that speak of his list and not of a client's notes: that more comes, whom he waits for, what the list is for.

"Will send the rest as they trickle in" leaves what is listed what it is; "hold these until the rest come in" does not, and is none of these.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from nlp.moods import Mood
from nlp.patterns.late import Late
from nlp.statements import Deed, Statement

_WHO = r"(?:(?:i|we|you)(?:['’]ll|\s+will|\s+shall|['’]m|\s+am|\s+are)?\s+)?(?:will\s+|shall\s+|to\s+|am\s+|are\s+)?(?:be\s+)?"
_SENDS = r"(?:send(?:ing)?|forward(?:ing)?|pass(?:ing)?\s+(?:on|along)|revert(?:ing)?|get(?:ting)?\s+back(?:\s+to\s+you)?|come\s+back(?:\s+to\s+you)?|advise|follow(?:\s+up)?|report|let\s+you\s+(?:know|have)|submit|e-?mail|have|expect)(?:\s+(?:you|on|over|in))?"
_OTHERS = (
    r"(?:(?:on|about|with|for|re|from)\s+)?(?:all\s+)?(?:the\s+|my\s+|our\s+|any\s+|some\s+)?(?:(?:pending|open|outstanding|undecided|unanswered|missing)(?=\s+(?:ones?|clients?|customers?|accounts?|names?|holders?|instructions?|lines?)\b)|rest|others?|remaining|remainder|more|balance)"
    r"(?:\s+(?:clients?|customers?|accounts?|accts?|ones?|names?|holders?|instructions?|lines?|from\s+(?:me|us)|of\s+(?:the|my|our)\s+(?:list|book|clients?|customers?|accounts?|holders?|names|crew|bunch)))?"
)
_LATER = (
    r"(?:\s*,?\s+(?:(?:as(?:\s+and\s+when)?|when|once|as\s+soon\s+as)\s+(?:they|we|i|it|their\s+\w+|the\s+(?:others?|rest|clients?))(?:\s+\w+){1,6}|(?:as|when|once)\s+received|later(?:\s+(?:today|this\s+week|on))?|tomorrow|today|soon|shortly|separately|"
    r"in\s+due\s+course|by\s+\w+day|(?:on\s+|next\s+|this\s+)\w+(?:\s+\w+)?|still|yet|so\s+far|too|as\s+well)){0,3}"
)
_FOLLOWS = r"(?:(?:will|shall|should)\s+(?:follow|come(?:\s+(?:in|along))?|be\s+sent)|to\s+(?:follow|come)|(?:are|is)\s+(?:still\s+)?(?:to\s+(?:follow|come)|coming|out|outstanding|pending|on\s+(?:the|its|their)\s+way|following)|coming|(?:have|has)(?:n['’]t|\s+not)\s+(?:yet\s+)?(?:answered|responded|replied|called\s+back|got(?:ten)?\s+back(?:\s+to\s+(?:me|us))?|returned\s+(?:my|our)\s+calls?))"
_WAITS = r"(?:(?:i\s+am|i['’]m|we\s+are|we['’]re|am|are)\s+)?(?:still\s+)?(?:waiting(?:\s+to\s+hear)?|awaiting\s+word|nothing(?:\s+yet)?|no\s+(?:word|answer|reply|news)(?:\s+yet)?|(?:have\s+)?not\s+(?:yet\s+)?heard)"
_MORE_COMES = Late(
    rf"\W*(?:{_WHO}{_SENDS}\s+{_OTHERS}|{_OTHERS}\s+{_FOLLOWS}|{_WAITS}\s+{_OTHERS}|{_OTHERS}){_LATER}\W*",
    re.IGNORECASE,
)
_LIST_IS_FOR = Late(
    r"\W*(?:both|all|these|those|the\s+above|above|all\s+(?:of\s+)?(?:these|the\s+above|above|\w{2,5}))\s+(?:are\s+|is\s+)?(?:vs\.?|versus|re:?|under|per)\s+(?:the\s+)?"
    r"(?:(?:lexington|lexp?|precision|corp(?:oration)?|12|3/4s?|12\.75%?|%|exch(?:ange)?|xch|offer(?:ing)?|vol(?:untary)?|notes?|bonds?|sr|sub|senior|subordinated|old|of|due|00|2000)[\s.,]{0,3}){1,12}\W*",
    re.IGNORECASE,
)
_LONGEST = 160


def more_comes(text: str) -> bool:
    """Tell whether a sentence only says that instructions of other clients will follow, or are waited for."""
    return len(text) <= _LONGEST and _MORE_COMES.fullmatch(" ".join(text.split())) is not None


def list_is_for(text: str) -> bool:
    """Tell whether a sentence only says for which offer the lines above it are: "Both vs LEXP 12.75 exch offer."."""
    return len(text) <= _LONGEST and _LIST_IS_FOR.fullmatch(" ".join(text.split())) is not None


_THE_UNIT = Late(
    r"\W*(?:(?:please\s+)?note(?:\s+that)?\W+|where\s+|as\s+(?:always|usual)\W+)?(?:one|each|every|a|1)\s+(?:bond|note)\s*(?:=|is|equals|being|means|stands\s+for|represents)\s*(?:worth\s+)?(?:\$\s?|usd\s?)?1[,.]?000(?:\s+dollars)?(?:\s+(?:face|par|principal))?(?:\s+(?:amount|value))?\W*"
    r"|\W*(?:(?:all|the)\s+)?(?:amounts?|figures?|numbers?|quantit(?:y|ies))(?:\s+(?:above|below|here|shown))?\s+(?:is|are|in|stated\s+in|shown\s+in)(?:\s+in)?\s+(?:us\s+)?(?:dollars|usd|\$)(?:\s+(?:face|par|principal))?(?:\s+(?:amount|value))?\W*",
    re.IGNORECASE,
)


def says_the_unit(text: str) -> bool:
    """Tell whether a sentence only says in what a list counts: "One bond = $1,000.", "All amounts are in dollars."."""
    return len(text) <= _LONGEST and _THE_UNIT.fullmatch(" ".join(text.split())) is not None


_NUMBER = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})"
_COMPLETE = Late(
    rf"\W*(?:that|this|those|these)(?:['’]s|\s+(?:is|are|was|were))\s+(?:now\s+)?(?:all|(?:everyone|everybody)(?:\s+(?:i|we)\s+(?:look\s+after|have|serve|handle|act\s+for|know\s+of)|\s+on\s+(?:my|our|the)\s+(?:list|books?))?(?:\s*,?\s+(?:apart\s+from|except(?:\s+for)?|bar|but|save)\s+(?:the\s+)?(?:corporates?|institutions?|institutional\s+(?:ones?|accounts?|clients?)|endowments?|trusts?|estates?|(?:one|two|ones|those)\s+(?:i|we)\s+sent\s+(?:earlier|yesterday|before|this\s+morning)))?|the\s+(?:lot|full\s+(?:list|house)|whole\s+(?:lot|list)|last)|both)(?:\s+{_NUMBER})?"
    r"(?:\s+(?:of\s+)?(?:ours|mine|us|them|our\s+(?:clients|customers|accounts|holders|people|names)|my\s+(?:clients|customers|accounts|holders|people|names)|the\s+(?:clients|customers|accounts|holders|names)))?"
    r"(?:\s+(?:from|at|on|of|with)\s+(?:us|me|our\s+(?:end|side|books?)|my\s+(?:end|side|book)|this\s+(?:end|side|list)))?(?:\s+(?:heard\s+from|accounted\s+for|in|answered|covered|done))?"
    r"(?:\s*,?\s+(?:and|so)\s+(?:we|i)(?:['’]ll|\s+will|\s+shall|\s+do|\s+have)\s+(?:not|no|leave\s+you|be\s+quiet)\b(?:\s+(?!tender|exchang|swap|keep|hold|sell|put|withdr|confirm|instruct|send)[a-z’']+){0,10})?\W*",
    re.IGNORECASE,
)


def completes_the_list(text: str) -> bool:
    """Tell whether a sentence below a list only says that nobody is missing: "That is all six of ours, and we will not bother you again."."""
    return len(text) <= _LONGEST and _COMPLETE.fullmatch(" ".join(text.split())) is not None


_AS_LISTED = Late(
    r"\W*(?:(?:so|and|thus|therefore)\s+)?(?:please\s+|pls\s+|kindly\s+)?(?:tender|exchange|enter|process|book|act|submit|proceed|execute|key|action|handle)\s+(?:(?:them|these|those|all|each|both|the\s+(?:lines|clients|accounts)|on\s+these)\s+)?"
    r"(?:as\s+(?:listed|stated|shown|set\s+out|noted|given|indicated|per\s+(?:the\s+)?(?:list|above)|above|below|follows)(?:\s+(?:above|below|here))?|accordingly|(?:all\s+of\s+)?the\s+(?:above|foregoing)(?:\s+(?:lines|list|instructions|elections))?|per\s+(?:the\s+)?(?:above|list))"
    r"(?:\s*,?\s*(?:please|pls|thanks|thank\s+you))?\W*",
    re.IGNORECASE,
)


_HEARD_FROM = Late(
    r"\W*(?:(?:so\s+far|to\s+date|by\s+now|as\s+of\s+(?:now|today))\s*,?\s+)?(?:(?:we|i)(?:\s+have|['’]ve)?\s+)?(?:now\s+|so\s+far\s+|only\s+|meanwhile\s+)*(?:heard(?:\s+back)?\s+from|had\s+(?:answers|replies|word)\s+from|(?:received|have|got)\s+(?:answers|replies|word)\s+from)\s+"
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2})(?:\s+(?:out\s+)?of\s+(?:(?:our|the|my)\s+)?(?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}))?(?:\s+(?:of\s+(?:our|the|my)\s+)?(?:clients|customers|accounts|holders))?(?:\s+(?:so\s+far|now|by\s+now|to\s+date))?\W*",
    re.IGNORECASE,
)


def counts_answers(text: str) -> bool:
    """Tell whether a sentence only says how many clients have answered: "We have now heard from four of our six."."""
    return len(text) <= _LONGEST and _HEARD_FROM.fullmatch(" ".join(text.split())) is not None


_HANDS_ON = Late(
    r"\W*(?:(?:please\s+)?(?:find|see)\s+(?:below|attached|enclosed)|(?:(?:i\s+am|i['’]m|we\s+are|we['’]re|just|hereby)\s+)*(?:forwarding|passing\s+(?:on|along)|relaying|sending\s+(?:on|along|over|you))|here(?:\s+is|['’]s|\s+comes)|attached(?:\s+is)?|below(?:\s+is)?|enclosed(?:\s+is)?|herewith)"
    r"(?:\s+(?:below|on|along|to\s+you|the|my|our|a|this|his|her|their|latest|written|signed|clear|final))*\s+(?:client|customer|holder|account\s+holder|owner)s?(?:['’]s?)?\s+(?:decision|answer|reply|response|election|choice|instructions?|wish(?:es)?|letter|note|mail|e-?mail|message|words?)(?:\s+(?:below|attached|herewith|on\s+(?:this|the\s+offer|lexington)|as\s+received|to\s+you))*\W*",
    re.IGNORECASE,
)


def hands_on(text: str) -> bool:
    """Tell whether a sentence only says that a client's words are passed on: "Forwarding client's decision."."""
    return len(text) <= _LONGEST and _HANDS_ON.fullmatch(" ".join(text.split())) is not None


_TALLY = Late(
    r"\W*(?:(?:so\s+far|today|we\s+have)\W+)?(?:one|two|three|four|five|six|seven|eight|nine|ten|a|an|\d{1,2})\s+(?:(?:is|are)\s+)?(?:in|out|yes(?:es)?|no(?:e?s)?|pass(?:es)?|tenders?|declines?|refusals?)"
    r"(?:(?:\s*[,;&/+]\s*(?:and\s+)?|\s+and\s+)(?:one|two|three|four|five|six|seven|eight|nine|ten|a|an|\d{1,2})\s+(?:(?:is|are)\s+)?(?:in|out|yes(?:es)?|no(?:e?s)?|pass(?:es)?|tenders?|declines?|refusals?))+(?:\s+for\s+you)?\W*",
    re.IGNORECASE,
)


def counts_ins_and_outs(text: str) -> bool:
    """Tell whether a sentence only counts how many of a list are in and out: "Four in, two out."."""
    return len(text) <= _LONGEST and _TALLY.fullmatch(" ".join(text.split())) is not None


def as_listed(text: str) -> bool:
    """Tell whether a sentence only asks that what is listed be done: "Please tender as listed."."""
    return len(text) <= _LONGEST and _AS_LISTED.fullmatch(" ".join(text.split())) is not None


def tendered(said: Sequence[Statement]) -> bool:
    """Tell whether an account was tendered for with an amount before."""
    return any(one.accounts and one.amounts and one.deed is Deed.TENDER and one.mood is Mood.DIRECT for one in said)


_LEADS = Late(
    rf"\W*(?:(?:good\s+)?(?:morning|afternoon|hi|hello|here\s+(?:are|is|come)|just|only|another|the|my|our|first|next|last|today['’]s)\W+){{0,3}}(?P<count>{_NUMBER}|both|a\s+couple)(?:\s+(?:more|lines?|items?|instructions?|tenders?|elections?|clients?|customers?|accounts?|accts?|orders?|names?|of\s+(?:ours|them|our\s+(?:clients|customers|accounts))))*"
    r"(?:\s+(?:for\s+(?:you|your\s+(?:desk|file|list)|today|now)|from\s+(?:us|me|here|our\s+(?:side|end|desk)|this\s+(?:side|end|desk))|today|this\s+(?:morning|afternoon|time)|as\s+follows|below|please))*"
    r"(?:\s+(?:off|on|under|for|in|re:?|regarding|vs\.?|against|about|from)\s+(?:the\s+|your\s+|this\s+)?(?:(?:lexington|lexp?|lex|precision|prec|corp(?:oration)?|12|3/4s?|12\.75s?%?|%|vol(?:untary)?|exch(?:ange)?|xch|offer(?:ing)?|tender|notes?|bonds?|sr|sub(?:ordinated)?|senior|of|due|2000|event|deal)[\s.,]{0,3}){1,8})?"
    r"(?:\s*[,;(]?\s*(?:(?:our|via|at|under|by|dtc|participant|part\.?|no\.?|number|acct|#)\s*){1,4}\d{3,4}\)?)?(?:\s+(?:today|please|for\s+you))?\s*[:.–—-]*\s*",
    re.IGNORECASE,
)
_COUNTED = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")


def leads_with_count(text: str) -> int | None:
    """Give how many lines a sentence announces that says nothing else: "Three for you off the Lexington vol offer, DTC 0417:"; None where it is none."""
    found = _LEADS.fullmatch(" ".join(text.split())) if len(text) <= _LONGEST else None
    if found is None:
        return None
    word = found["count"].lower()
    if word in ("both", "a couple"):
        return 2
    return _COUNTED.index(word) + 1 if word in _COUNTED else int(word)


_LONGEST_FRAME = 12
"""Words of a line that frames a list."""


def counts_lines(statement: Statement, listed: int) -> bool:
    """Tell whether a statement of no account only counts the accounts that a list names: "two for lexington", "3 accts"."""
    return (
        listed > 1
        and statement.accounts is None
        and len(statement.amounts) == 1
        and statement.amounts[0].bare
        and Decimal(listed) in statement.amounts[0].readings
        and len(statement.text.split()) <= _LONGEST_FRAME
    )


def counts_clients(statement: Statement, named: int) -> bool:
    """Tell whether a subject counts clients and not notes: "two out" above a mail that names them, "one more in".

    `named`: how many clients the mail names.
    """
    return (
        named > 0
        and len(statement.amounts) == 1
        and statement.amounts[0].bare
        and not statement.bases
        and min(statement.amounts[0].readings) <= named
        and len(statement.text.split()) <= _LONGEST_FRAME
    )
