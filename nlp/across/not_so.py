"""Give the amount with which a no to our read-back sets it right: "No, that is not correct. I asked for $250,000 of my notes to be tendered, not all of them.".

What somebody asked for is told, and orders nothing elsewhere; behind a no to what we understood it says what to understand. Denial and telling
are understood whole, or nothing is: with a doubt, another person or a further wish in the sentence the answer stays a no. It is read back again. A denial before a sentence that orders by itself ("No, this is error. Please tender $160,000.") leaves nothing open.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from nlp.across.every_number import Counted
from nlp.across.new_amount import NewAmount, tells_the_rest
from nlp.amounts.amount import Amount, AmountKind
from nlp.moods import Mood
from nlp.patterns.late import Late
from nlp.patterns.possible import lowered
from nlp.quantities.door import Holding
from nlp.sentence import Sentence
from nlp.statements import Deed, Statement

_YOURS = r"(?:(?:your|the|that|this)\s+(?:figure|number|amount|quantity|total|sum|mail|message|summary|read-?back)(?:\s+(?:that\s+)?(?:you\s+(?:understood|gave|wrote|put|have|had|sent|read|name|named|quote|quoted)|(?:in|of)\s+your\s+(?:mail|e-?mail|message|letter|summary)))?)"
_NO = (
    r"(?:(?:oh|ah|sorry|well|i'm\s+sorry|i\s+am\s+sorry|i'm\s+afraid|excuse\s+me)\W+)?"
    r"(?:no+|nope|nein|negative|wrong(?:\s+(?:amount|number|figure))?|incorrect|not\s+(?:so|right|correct|quite(?:\s+right)?|true|what\s+(?:i|we)\s+(?:said|wrote|asked(?:\s+for)?|want(?:ed)?|meant))|"
    rf"(?:this|that|it|{_YOURS})(?:'s|\s+is|\s+was|\s+isn't|\s+wasn't)(?:\s+(?:all|quite|simply|plain|just))?(?:\s+not)?(?:\s+(?:all|quite))?\s+(?:wrong|right|correct|incorrect|so|true|mistaken|(?:(?:an?|the|your|big|some)\s+)*(?:mistake|error)|erroneous|false|what\s+(?:i|we)\s+(?:said|wrote|asked(?:\s+for)?|want(?:ed)?|meant))|"
    r"(?:you(?:'ve|\s+have)?|somebody|someone)\s+(?:misread|misunderstood|mistook|misheard|got)\s+(?:me|it|this|that|my\s+(?:mail|note|letter|message))(?:\s+wrong)?)"
    r"(?:\W+(?:i'm\s+afraid|sorry|at\s+all|please|i\s+am\s+afraid))*"
)
_DENIAL = Late(rf"\W*(?:{_NO}\W*){{1,4}}\Z")
"""A whole sentence that denies, in small letters."""
_HEAD = Late(rf"\W*(?:{_NO}\s*[,;:.!–—-]+\s*){{0,4}}")
"""A denial at the head of a sentence."""
_TOLD = Late(
    r"(?:but\s+|as\s+)?(?:what\s+)?(?:"
    r"(?:i|we)(?:'d|\s+had|\s+have|\s+clearly|\s+only|\s+just|\s+expressly|\s+plainly)?\s+(?:clearly\s+|only\s+|just\s+)?"
    r"(?P<verb>asked(?:\s+you)?(?:\s+(?:for|to|that))?|said|wrote|told\s+you(?:\s+to|\s+that)?|requested|ordered|instructed(?:\s+you)?(?:\s+to|\s+that)?|want(?:ed)?(?:\s+you)?(?:\s+to)?|meant(?:\s+to\s+say)?|gave(?:\s+you)?|specified|stated|put(?:\s+down)?|elected(?:\s+to)?)"
    r"|(?:the\s+(?:right\s+|correct\s+)?(?:amount|figure|number)(?:\s+(?:i|we)\s+(?:gave|wrote|asked\s+for|stated|want|wanted))?|my\s+(?:instruction|order|request|election|figure|number|amount)|it|that)(?:'s|\s+is|\s+was|\s+should\s+(?:be|read|say|have\s+(?:been|read|said)))(?:\s+for|\s+to)?"
    r")(?:\s+(?:was|is|were))?(?:\s+(?:that|you|only|just|exactly|for|to))*"
    r"(?:\s+(?:tender|exchange|swap|put\s+in|have|submit|convert))?(?:\s+(?:only|just|exactly))*\s*:?\s*\$?<new>"
)
"""What was asked for, in small letters, up to its amount."""
_TENDERS = Late(
    r"\b(?:tender\w*|exchang\w*|swap\w*|convert\w*|submit\w*|put\s+in|go(?:es)?\s+in|went\s+in|in\s+the\s+(?:offer|exchange))\b"
)
_GOES = (
    r"(?:\s+(?:notes?|bonds?|holdings?|position))?(?:\s+(?:of|out\s+of)\s+(?:(?:my|the|our)\s+)?(?:\$?<all>\s*)?(?:notes?|bonds?|them|holdings?|position)?)?"
    r"(?:\s+(?:to\s+be|be|being|to\s+go|go|goes|go\s+in|going))?(?:\s+(?:tendered|exchanged|swapped|converted|submitted|put\s+in|in|in\s+the\s+exchange|tender|for\s+(?:the\s+)?(?:exchange|tender)))?"
)
_NOT = r"(?:[\s,;–—-]+(?:and\s+|but\s+)?(?:not|never|rather\s+than|instead\s+of)\s+(?:for\s+)?(?:the\s+)?(?:\$?<not>(?:\s+(?:of\s+)?(?:them|it|mine|my\s+(?:notes|bonds)|notes|bonds))?|(?:whole|entire|full)\s+(?:lot|amount|position|holding|thing|\$?<not>)|lot|everything|all(?:\s+(?:of\s+)?(?:them|it|mine|my\s+(?:notes|bonds)|the\s+(?:notes|bonds)|i\s+(?:have|hold|own)))?))?"
_BEHIND = Late(rf"{_GOES}{_NOT}(?P<tail>.*)\Z")

_LONGEST = 400
"""Characters of such a sentence."""


def set_against(
    said: Sequence[Statement], parts: Sequence[tuple[int, Sentence]], holding: Holding, *, standing: bool
) -> list[Statement]:
    """Give the statements of an answer to a read-back, with the tender that its no puts in the place of what was read back.

    `said`: the statements of one account, in order; `parts`: the sentences with their places; `standing`: something is on record, so that a bare amount may
    be one to take back.
    """
    for place, (number, part) in enumerate(parts):
        if len(part.text) > _LONGEST:
            break
        words = lowered(part.text).replace("’", "'")
        if _DENIAL.match(words) is not None:
            continue
        head = _HEAD.match(words)
        start = head.end() if head is not None else 0
        if place == 0 and start == 0:
            break
        if _orders_at_once(said, number):
            return _without_denials(said, parts[:place])
        found = _told(Counted(number, part), start, holding, standing=standing)
        return list(said) if found is None else _in_place(said, parts[: place + 1], number, part, found)
    return list(said)


def _told(one: Counted, start: int, holding: Holding, *, standing: bool) -> NewAmount | None:
    """Give the amount that a sentence tells was asked for, and what it says stays; None where not all its words are understood."""
    if not 1 <= len(one.amounts) <= 4:
        return None
    new = one.amounts[0]
    words = lowered(one.text).replace("’", "'")
    at = new.start - one.start
    if at < start or (standing and _TENDERS.search(words) is None):
        return None
    before = words[start:at].rstrip("$")
    told = _TOLD.match(f"{before}<new>")
    if told is None or told.end() < len(before):
        return None
    marked, denied, kept = _marked(one, words, new.end - one.start, holding)
    found = _BEHIND.match(marked)
    rest = tells_the_rest(found["tail"]) if found is not None else None
    if rest is None:
        return None
    anew = NewAmount(new, kept, rest)
    return anew if anew.agrees(holding, denied) else None


def _marked(one: Counted, words: str, end: int, holding: Holding) -> tuple[str, tuple[Amount, ...], Amount | None]:
    """Give the words behind the first amount with the others as what they stand for, those denied, and the one that stays."""
    out, at = "", end
    denied: list[Amount] = []
    kept: Amount | None = None
    for amount in one.amounts[1:]:
        before = words[at : amount.start - one.start].rstrip("$")
        out += before
        if _NAMES_NOT.search(before):
            denied.append(amount)
            out += "<not>"
        elif amount.kind is AmountKind.AMOUNT and holding.position in amount.readings:
            out += "<all>"
        else:
            kept = amount
            out += "<kept>"
        at = amount.end - one.start
    return out + words[at:], tuple(denied), kept


def _orders_at_once(said: Sequence[Statement], number: int) -> bool:
    """Tell whether a sentence behind the denials orders a tender by itself: "No, this is error. Please tender $160,000."."""
    mine = [one for one in said if one.sentence == number]
    orders = [one for one in mine if one.deed is Deed.TENDER and one.mood is Mood.DIRECT and one.amounts]
    return bool(orders) and not any(one.strange or one.opens or one.unread for one in mine)


def _without_denials(said: Sequence[Statement], parts: Sequence[tuple[int, Sentence]]) -> list[Statement]:
    """Give the statements with nothing left open by the denials: they are of what we had understood."""
    denials = {number for number, _ in parts}
    return [
        replace(one, opens=False, unread=False, corrects=False, harmless=True)
        if one.sentence in denials and one.deed is Deed.BARE and not one.amounts
        else one
        for one in said
    ]


_NAMES_NOT = Late(
    r"\b(?:not|never|rather\s+than|instead\s+of)\s+(?:for\s+)?(?:the\s+)?(?:(?:whole|entire|full)\s+)?\s*\Z"
)


def _in_place(
    said: Sequence[Statement], parts: Sequence[tuple[int, Sentence]], number: int, part: Sentence, anew: NewAmount
) -> list[Statement]:
    """Give the statements with the tender in the place of the telling, and nothing of the denials before it."""
    used = {place for place, _ in parts}
    first = next((one for one in said if one.sentence in used), None)
    left = [one for one in said if one.sentence not in used]
    at = next((place for place, one in enumerate(left) if one.sentence > number), len(left))
    return [*left[:at], *anew.stated(number, part.text[anew.amount.end - part.start :], part.end, first), *left[at:]]
