"""Whether a bare figure or number word states an amount: `do 20` does, `two accounts` does not."""

from __future__ import annotations

import re

from nlp.amounts.quantity import Quantity
from nlp.patterns.late import Late

_FOLLOWS = Late(
    r"\s*(?:$|[.,;:!?)\]/\"”|\n]|-{1,2}\s|[–—(]|\x1a)"
    r"|\s+(?:of\s+(?:(?:my|our|the|his|her|its|their|these|those)\b|'?em\b|mine|ours|hers|his|it|them|these|those|this|\d|\w{2,20}['’]s(?=\s*(?:[.,;:!?)]|$)|\s+(?:\$?\d|(?:old\s+)?(?:bonds|notes|lexington)|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|ten|eleven|twelve|\w{3,6}teen|a hundred|in|out|go|stay|and|into|only|please))|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a hundred|one hundred|\w+teen|ten|eleven|twelve)"
    r"|go(?:es)?|alone|apart(?!\s+from)|separate(?:ly)?|behind|aside|untouched|unchanged|back|where|when|until|more or less|in(?:to)?|from|for|to|and|or|but|stays?|please|pls|out|back|away|exchanged|tendered|swapped|submitted|only|should|will|must|may|can|shall|is|are|be|gets?|which|that|face|par|principal|nominal|total|altogether|in total|now|through|thru|under|on|over|up|as|with|so|then|while|if|instead|not|leave|leaving|keep|keeping|hold|remains?|remaining|left|by|more\s*(?:[.,;]|$|of|to|in|into)|pieces?|worth|i|we|he|she|you|the|rather|per|via|at|exchange|tender|ex|total|pcs|x|plus|minus|less|and|&|LX|BK|anyway|anyhow|regardless|even(?=\s*(?:[.,;:!?)]|$))|again|tops|max|maximum|today|tonight|don'?t|doesn'?t|do|does|won'?t|ain'?t|aren'?t|isn'?t|move|moves|ride|rides|run|runs|wait|waits|belong|belongs|kept|held|put|retained|returned|converted|traded|withdrawn|pulled|being|been|off|down|home|between|because|since|once|unless|provided|after|before|like|too|also|either|yes|no|sir|ma'am|thanks|thank|sell|convert|swap|enter|submit|give|he'd|she'd|i'd|i'll|i've|we'll|we'd|we've|you've|they|if|such)\b",
    re.IGNORECASE,
)
_ELECTS = Late(
    r"\b(?:exchang\w*|tender\w*|swap\w*|submit\w*|do|put|enter|take|pull|withdraw\w*|keep|keeping|hold|holding|leave|leaving|make it|make that|convert\w*|sell|have|has|had|got|own|just|only|all|the full|the whole|the entire|other|remaining|another|of|offer|send|move|trade|turn in|give|want|wants|for|with|par|amount|quantity|qty|face|to|then|say|count|it|is|be|total|all of|hang on to|retain|let|let's|maybe|perhaps|bought|buy|purchased|acquired|inherited|release|instruct|elects?|in|book|and|or|not|but|by|reduce to|increase to|than|part|partial|out of|process|commit|did|been|up|said|say|meant|mean|wrote|read|reads|it's|is|down for|these|those|them|first|last|final|give|gimme|giving|gave|bring|ship|grab|return|returning|yes|cancel|undo|undid|trading|trade|hand|turn|roll|rolling|cash|commit|recall|reverse|swapping|tendering|exchanging|putting|called for|asked for|keyed|offered|jk|correction|oops|oopsie|rather|go|going|change|changing|doing|doin|from)(?:\s+(?:me|us|him|her|only|just|back|out|another|the other|the|my|our|a|in|for|to|down|up|even|full))*[\s:=]+$|(?:^|[.!?;:,(|\n–—-])\s*(?:(?:my|our|those|these|his|her|that|and|but|so|no|or|yes|ok|okay)\s{1,3})?$",
    re.IGNORECASE,
)
_OTHER_THINGS = Late(
    r"\s+of\s+(?:my|our|his|her|its|their|the|these|those)\s+(?=[a-z])(?!\$?\d|(?:two|three|four|five|six|seven|eight|nine|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|ten|eleven|twelve|\w+teen|one hundred|a hundred)\b|(?:hundred|in|at|on|for|and|but|when|i|we|from|back|to|into|go|stay|are|is|please|as|which|that|out|now|holdings?|positions?|total|lexington|lex|old|account|bonds?|notes?|(?:trust|estate|fund|company|partnership|corporation|foundation|plan|firm|church|club|family|board|client|holder|owner)(?:'?s)?|lot|whole|entire|current|existing|paper|stuff|securities)\b)",
    re.IGNORECASE,
)


def may_stand_alone(text: str, end: int) -> bool:
    """Whether what follows a bare number lets it be an amount: no other noun."""
    return bool(_FOLLOWS.match(text, end)) and not _OTHER_THINGS.match(text, end)


def stands_for_amount(text: str, number: Quantity) -> bool:
    """Whether this number is meant as an amount. Numbers with a currency, unit, scale or grouping are."""
    value = number.readings[0]
    if value == 0:
        return False
    before = text[max(0, number.start - 40) : number.start]
    if not number.bare:
        return not _is_year(number, before) and _countable(text, number)
    if not may_stand_alone(text, number.end) and not (value >= _MORE_THAN_PEOPLE and _STRONG.match(text, number.end)):
        return False
    elects = _ELECTS.search(before)
    if value == 1:
        return bool(
            re.search(r"\b(?:just|only|exchange|tender|do|submit|withdraw|make it|swap)\s+$", before, re.IGNORECASE)
        ) and bool(
            re.match(
                r"\s*(?:$|[.,;!?]|of\b|in\b|for\b(?!\s+(?:the\s+other|another|one|each|\d)))",
                text[number.end : number.end + 12],
            )
        )
    return bool(elects or _STRONG.match(text, number.end)) and not _NEVER_BEFORE.search(before)


_STRONG = Late(
    r"\s+(?:of\s+(?:mine|ours|them|these|those|my|our|the\s+\d)\b|goes\b|go\b|stays?\b|in\s*[.,;!]|out\s*[.,;!]|face\b|par\b|others\s+(?:i|we)\s+(?:wish|want|would|will|shall|exchange|tender|swap|hand|give|put|turn|send|submit|keep|hold|leave|retain)\b|others\s+(?:go|stay|remain)\b)",
    re.IGNORECASE,
)
"""After a number, these show by themselves that it is an amount."""
_MORE_THAN_PEOPLE = 10
"""From here on "the eighty others I wish to exchange" counts notes, and no accounts or persons."""
_NEVER_BEFORE = Late(
    r"\b(?:at|age|aged|am|i'm|turned|chapter|page|box|number|line|form|version|day|year|since|until|till|before|past|vs?|every|per|no\.|within|number)\s+$|[#/=]$|[\d]-$",
    re.IGNORECASE,
)


def _is_year(number: Quantity, before: str) -> bool:
    """Whether a bare four-digit figure is a year rather than an amount."""
    value = number.readings[0]
    if (
        number.currency
        or number.unit
        or number.scaled
        or number.in_words
        or not 1900 <= value <= 2099
        or number.end - number.start != 4
    ):
        return False
    return not re.search(
        r"\b(?:exchange|tender|do|swap|submit|put|enter|take|keep|withdraw|amount|face|par|of my|make it|for|only|qty|quantity)[\s:]*$",
        before,
        re.IGNORECASE,
    )


_PLAIN_NOUN = Late(
    r"\s+(?:holders?|people|persons?|accounts?|days?|hours?|years?|months?|weeks?|times?|miles?|acres?|head|cows?|cattle|letters?|pages?|words?|employees|members|clients|customers|families|feet|pounds of|gallons|bushels|copies|degrees|students|teachers|sheep|chickens|hogs|neighbou?rs|relatives|cousins|friends|trips|calls|tries|dozen eggs|beers|blocks away|points|questions|reasons)\b",
    re.IGNORECASE,
)


def plain_noun_follows(text: str, end: int) -> bool:
    """Whether a number counts people, days or other things that nobody tenders (`eight or nine neighbors`)."""
    return bool(_PLAIN_NOUN.match(text, end))


def _countable(text: str, number: Quantity) -> bool:
    """Whether a plain large number is not a count of something else (`2,000 acres`)."""
    if number.currency or number.unit:
        return True
    if _PLAIN_NOUN.match(text, number.end):
        return False
    digits = re.sub(r"\D", "", text[number.start : number.end])
    plain = digits == text[number.start : number.end]
    return not (plain and len(digits) >= 8 and not digits.endswith("000"))
