"""Give the amount that a mail says anew, with a reason between: "Exchange 30. No, scratch that, I promised myself not to be timid: make it 45.".

The words of a correction, an aside that only tells why, the new amount, and perhaps what stays: the whole of it is understood, or nothing is.
The amount must fit the holding, and what is said to stay must be what is left of it then. The aside may name no number, do nothing
with the notes, bind nothing to a day, and be nobody else's word: then the holder is asked as before.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from nlp.across.every_number import Counted, following
from nlp.across.new_amount import NewAmount, tells_the_rest
from nlp.changing import changed
from nlp.moods import Mood, uncovered
from nlp.patterns.late import Late
from nlp.patterns.possible import lowered
from nlp.purport.door import Purport
from nlp.quantities.door import Holding
from nlp.sentence import Sentence
from nlp.statements import Deed, Statement
from nlp.words.days import WEEKDAY

_SENTENCES = 3
"""Of how many sentences the correction may be: "Scratch that. I had the wrong page in front of me. Make it 35."."""
_LONGEST = 160
"""Characters of the aside."""
_LONGEST_OF_IT = 600
"""Characters of the first sentence of it."""
_OPEN = 0.3
"""From here on the model hears that a sentence of it leaves something open."""

_LEADS_IN = r"(?:(?:oh|ah|oops|ooops|whoops|sorry|actually|well|hm+|dear\s+me|goodness|my\s+mistake|my\s+apologies|apologies|forgive\s+me|pardon|no|nope|but|and|please)\W+){0,4}"
_HEAD = Late(
    rf"\W*(?:{_LEADS_IN}(?:(?:no\W+)?(?:wait|hold\s+on|hang\s+on|hold\s+it|stop)(?:\s+a\s+(?:minute|moment|second|sec))?(?:\W+no\b)?(?:\W+(?:actually|sorry|scratch\s+that|strike\s+that))?"
    r"|(?:scratch|strike|scrub|scrap|erase|cancel|forget|ignore|disregard|cross\s+out)\s+(?:that|it|this)(?:\s+(?:last\s+)?(?:one|number|figure|amount|sentence|line))?"
    r"|correction|(?:let\s+me|i\s+must|i\s+have\s+to)\s+correct\s+(?:that|this|myself|the\s+(?:figure|number|amount))|(?:i|let\s+me)\s+take\s+(?:that|it)\s+back|let\s+me\s+(?:start\s+over|rephrase(?:\s+(?:that|it))?|say\s+that\s+again)"
    r"|(?:that(?:'s|\s+is|\s+was)?\s+)?(?:the\s+)?wrong(?:\s+(?:figure|number|amount))?|that(?:'s|\s+is|\s+was)\s+(?:not\s+right|a\s+(?:mistake|slip|typo))|(?:on|upon)\s+(?:second\s+thoughts?|reflection))"
    r"|(?:(?:oh|ah|oops|ooops|whoops|sorry)\W+){0,2}(?:(?:sorry|oh|ah|oops|whoops)\W+no|no\W+sorry|oops|whoops)|no(?=\W+(?:i|that|it)\b))"
    r"(?=\s*[,;:.!–—-]|\s+(?:i|that|it|make|the)\b)"
)
"""How a mail begins to set right the amount before it, in small letters."""
_LEAD = Late(
    r"(?:^|[,:;.!–—]|\s-+|\bso\b|\band\b|\bthen\b)\s*(?:-+\s*)?(?:(?:so|and|then|please|pls|kindly|just|rather|now|instead|let's|i'd\s+say|i\s+say|in\s+fact)\W+){0,3}"
    r"(?:make\s+(?:it|that)|(?:it|that)(?:'s|\s+is|\s+should\s+(?:be|read)|\s+shall\s+be|\s+must\s+be|\s+ought\s+to\s+be)(?:\s+(?:now|really|rather))?|(?:the\s+)?(?:right|correct|real|true|new)\s+(?:one|figure|number|amount)\s+(?:is|should\s+be)|should\s+be|i\s+mean|i\s+meant|i\s+wanted\s+to\s+say|put\s+(?:me|us)\s+down\s+for|put\s+in|put|call\s+it|say|let's\s+say|let\s+it\s+be|do|"
    r"tender|exchange|swap|convert|submit|enter|take|write|go\s+with|i(?:'ll|\s+will)\s+(?:do|go\s+with|make\s+it|tender|exchange|swap|put\s+in)|(?:i|we)(?:'d|\s+would)\s+like\s+to\s+(?:tender|exchange|swap|put\s+in)|(?:i|we)\s+(?:want|wish)\s+to\s+(?:tender|exchange|swap|put\s+in)|(?:i|we)\s+want)?"
    r"\s*:?\s*(?:only|just|exactly)?\s*\$?$"
)
"""What leads to the new amount, at the end of the words before it."""
MORE_THAN_A_REASON = Late(
    rf"\b(?:if|unless|until|till|when|whenever|once|before|first|then|later|soon|tomorrow|tonight|next|{WEEKDAY}|january|february|march|april|june|july|august|september|october|november|december|as\s+soon|as\s+long|provided|providing|assuming|"
    r"maybe|perhaps|possibly|probably|might|may|could|would|whether|or|either|unsure|uncertain|sure|wonder\w*|think|thinking|suppose|guess|guessing|depend\w*|not\s+yet|only\s+if|almost|nearly|"
    r"says?|said|tells?|told|asks?|asked|thinks|wants|wanted|insists?|insisted|suggests?|suggested|advises?|advised|recommends?|recommended|prefers?|preferred|reckons?|likes|wishes|orders?|according|quotes?|heard|"
    r"(?:need|needs|have|has|had|want|ought|going|got|better|let\s+me|like|plan|try|hope|mean|meant|wish|must|should|will|'ll|shall)\s+(?:to\s+)?(?:first\s+|just\s+|still\s+)?(?:check|look|ask|talk|speak|see|think|call|wait|find|read|count|sleep|consult|confirm|decide|hear|reconsider|verify)|"
    r"wait|keep|keeps|kept|keeping|hold|holds|holding|stay|stays|remain|remains|leave|left|sell|sold|selling|exchange\w*|tender\w*|swap\w*|withdraw\w*|cancel\w*|declin\w*|nothing|none|never\s+mind|no\s+longer|other\s+account|ira|"
    r"draft\w*|practi[cs]\w+|play\w*|test\w*|trying|pledg\w*|loan\w*|lent|owns?|belongs?|not\s+mine|against|object\w*|oppos\w*|turn|friend|paid|pay|price|coupon|per\s*cent|kidding|joking|joke|pretend\w*|imagine|dream\w*|your|you)\b|[?%\"“”<>]"
)
"""Words beside which an aside does more than tell why, in small letters."""
_CLAUSE_ENDS = Late(r"[.!;:]+(?:\s|$)|\s[-–—]+\s|—")
_REASON = Late(
    r"\W*(?:(?:and|but|because|since|as|for|now|today|you\s+know|honestly|sorry|actually|on\s+(?:second|further)\s+(?:thoughts?|reflection|look))\W+){0,3}"
    r"(?:(?:i|we)(?:'m|'ve|'d|'re)?\s+\w"
    r"|(?:that|this|it|those|these|they)\s*(?:'s|is|was|were|are|leaves|left|makes|would)\b[^,]{0,40}\b(?:number|figure|amount|line|page|total|column|sheet|wrong|mistaken?|slip|typo|right|meant|afford|spare|too\s+(?:much|little|many|few|low|high|timid|bold))\b"
    r"|(?!(?:that|this|it|those|these|they|he|she|what|who|which|where|how|why|you|there|on|in|at|by|for|from|with|to)\b)(?:[\w'-]+\s+){1,7}?"
    r"(?:was|were|did|came|had|got|went|fell|rose|ran|broke|made|took|cost|caught|turned|is|are|isn't|wasn't|didn't|has|have|shows?|reads?|helps?|reminds?|(?!need|speed|indeed|exceed|red|bed|wed|fed)\w{2,}ed)\b)"
)
"""How a clause begins that tells why: the holder's own doing, what is wrong with the number, or something that happened."""
_OF_OTHERS = Late(
    r"\b(?:his|hers?|their|theirs|\w+'s)\s+(?:share|part|half|notes?|bonds?|amount|ones?|holdings?|account|wish|wishes|idea|advice)\b|\b(?:for|on\s+behalf\s+of)\s+(?:him|her|them)\b"
)
"""Says that the new amount is somebody else's, or of somebody else's making."""
_MARKS = ("TENDER", "KEEP", "DECLINE", "WITHDRAW", "REST", "PAYMENT", "ADDRESS_CHANGE", "PROGRAM")


def said_anew(
    said: Sequence[Statement], parts: Sequence[tuple[int, Sentence]], judged: Sequence[Purport], holding: Holding
) -> list[Statement]:
    """Give the statements with the amount that is said anew in the place of the first, and what stays beside it.

    `said`: the statements of one account, in order; `parts`: the sentences with their places; `judged`: the model's view of each.
    """
    at = next((place for place, one in enumerate(said) if one.deed is Deed.TENDER and one.sentence >= 0), None)
    if at is None or holding.position is None or said[at].mood is not Mood.DIRECT or len(said[at].amounts) != 1:
        return list(said)
    heard = {number: purport for (number, _), purport in zip(parts, judged, strict=True)}
    later = [one for one in parts if one[0] > said[at].sentence]
    if (
        not later
        or len(later[0][1].text) > _LONGEST_OF_IT
        or _HEAD.match(lowered(later[0][1].text).replace("’", "'")) is None
    ):
        return list(said)
    for length in range(_SENTENCES, 0, -1):
        window = following(later[:length]) if len(later) >= length else None
        if window is None or said[at].sentence + 1 not in window.numbers or _leaves_open(later[:length], heard):
            continue
        if (anew := _anew(window, later[:length], holding)) is not None:
            return _in_its_place(said, at, window, anew)
    return list(said)


def _leaves_open(parts: Sequence[tuple[int, Sentence]], heard: Mapping[int, Purport]) -> bool:
    """Tell whether a word or the model leaves a sentence of it open; to wait is only a word of correction here."""
    return any(
        heard[number].open >= _OPEN
        or part.text.rstrip().endswith("?")
        or any(uncovered(part, label, "SURE", "POLITE", "IDIOM") for label in ("CONDITION", "DOUBT", "TIMED"))
        for number, part in parts
    )


def _anew(window: Counted, parts: Sequence[tuple[int, Sentence]], holding: Holding) -> NewAmount | None:
    """Give the new amount, and what is said to stay, where all the words are understood; else None."""
    if not 1 <= len(window.amounts) <= 2:
        return None
    new, *more = window.amounts
    words = lowered(window.text).replace("’", "'")
    head = _HEAD.match(words)
    before, start = new.start - window.start, new.end - window.start
    if head is None or head.end() > before:
        return None
    lead = _LEAD.search(words[head.end() : before])
    if lead is None or not _only_tells_why(words[head.end() : head.end() + lead.start()], window, head.end(), parts):
        return None
    behind = words[start:]
    for kept in more:
        begin, end = kept.start - window.start - start, kept.end - window.start - start
        behind = f"{behind[:begin].rstrip('$')}<kept>{behind[end:]}"
    rest = tells_the_rest(behind)
    if rest is None:
        return None
    found = NewAmount(new, more[0] if more else None, rest)
    return found if found.agrees(holding) else None


def _only_tells_why(aside: str, window: Counted, start: int, parts: Sequence[tuple[int, Sentence]]) -> bool:
    """Tell whether what stands between the correction and the new amount, from `start` of the window on, only tells why."""
    begin, end = window.start + start, window.start + start + len(aside)
    return (
        len(aside) <= _LONGEST
        and MORE_THAN_A_REASON.search(aside) is None
        and _OF_OTHERS.search(aside) is None
        and all(_REASON.match(clause) is not None for clause in _clauses(aside))
        and not any(
            begin <= mark.start < end
            for _, part in parts
            for label in _MARKS
            for mark in uncovered(part, label, "IDIOM")
        )
    )


def _clauses(aside: str) -> list[str]:
    """Give the clauses of an aside that say anything."""
    places = [0, *(found.end() for found in _CLAUSE_ENDS.finditer(aside)), len(aside)]
    return [words for start, end in pairwise(places) if (words := aside[start:end].strip(" ,;:.!–—-"))]


def _in_its_place(said: Sequence[Statement], at: int, window: Counted, anew: NewAmount) -> list[Statement]:
    """Give the statements with the new amount in the place of the first, and what stays as the window says it."""
    first, number = said[at], max(window.numbers)
    found = [
        changed(one, amounts=(anew.amount,), extent="", keeps=False) if place == at else one
        for place, one in enumerate(said)
        if one.sentence not in window.numbers
        and not (place > at and one.deed is Deed.KEEP and one.sentence == first.sentence)
    ]
    after = next((place for place, one in enumerate(found) if one.sentence > number), len(found))
    found[after:after] = anew.stated(number, window.text[anew.amount.end - window.start :], window.end, first)
    return found
