"""Whether a sentence with a word of condition or time speaks of the letter itself, and not of what it orders: how late it comes, how it looks, how it reads.

"Apologies for leaving this until the day before your cut-off", "Sorry if it's a mess", "Otherwise, nice clear letter", "I put off opening your envelope until
yesterday": the time is that of the writing, and the condition that of a courtesy. Such a sentence names the letter, its writing or its lateness, and
nothing of the notes, of a choice, of somebody's word, or of what is to be done.
"""

from __future__ import annotations

import re

from nlp.moods import Mood
from nlp.patterns.late import Late
from nlp.statements import Deed, Statement

_LONGEST = 240
"""Characters of such a sentence."""
_THE_LETTER = Late(
    r"\b(?:letters?|mails?|e-?mails?|messages?|envelopes?|packets?|booklet|brochure|forms?|links?|print(?:ing|er)?|typ(?:e|ed|ing|os?)|spell(?:ing|ed)?|handwriting|writing|scrawl|english|grammar|commas?|capitals|mess|messy|garbled|crooked|smudge\w*|fax|computer|keyboard|screen|machine|glasses|"
    r"late|later|latest|lateness|sooner|earlier|delay|last\s+(?:minute|moment|second|day|week|evening|hour)|short\s+notice|eleventh\s+hour|day\s+before|the\s+hour|twice|two\s+times|again|ramble|rambling|babble|chatter\w*|go(?:ing|es)?\s+on|long(?:-winded)?|wordy|bother\w*|troubl\w*|nuisance|pest|silly|foolish\s+question|wrong\s+(?:office|address|person|department|place|desk|box)|"
    r"sound\w*|reads?|look(?:s|ed)?|repeat\w*|wrote|written|write|answer\w*|repl(?:y|ied|ying)|respond\w*|opened|opening|get(?:ting)?\s+(?:back\s+)?to\s+(?:you|this|it)|leav(?:e|ing)\s+(?:this|it)|left\s+(?:this|it)|wait(?:ing|ed))\b",
    re.IGNORECASE,
)
"""The letter, how it is written, how late it comes."""
_MANNERS = Late(
    r"\W*(?:(?:and|but|so|also|again|well|oh|first|first\s+of\s+all|ps|p\.s\.)\W+){0,2}(?:i['’]m\s+(?:so\s+|very\s+|truly\s+|really\s+)?|i\s+am\s+(?:so\s+|very\s+|truly\s+|really\s+)?|we['’]re\s+(?:so\s+)?|we\s+are\s+(?:so\s+)?|my\s+|our\s+|please\s+|kindly\s+|so\s+|very\s+|do\s+|a\s+thousand\s+|i\s+(?:do\s+)?hope\s+you(?:['’]ll|\s+will|\s+can)\s+)*"
    r"(?:sorry|apologies|apology|apologi[sz]e|i\s+(?:must\s+|do\s+)?apologi[sz]e|forgive|excuse|pardon|bear\s+with|overlook|bless\s+you|thank\s+you|thanks|never\s+mind)\b(?P<of>\s+[^\s,;:].*)",
    re.IGNORECASE | re.DOTALL,
)
"""An apology or thanks, and for what."""
_OTHERWISE = Late(
    r"(?P<before>[^;:!?]{0,120}[.,;]\s*|\W*(?:(?:but|and)\W+)?)otherwise\W+(?P<of>(?:(?:it|this|that|everything|all|the|your|its|a|an|very|nice|quite|really|pretty|good|clear|fine|well|perfectly|no|nothing)\b)[^;:!?]{2,100})[.!]?\W*",
    re.IGNORECASE | re.DOTALL,
)
_PRAISED = Late(
    r"\b(?:nice|clear|decent|good|fine|well|handsome|pleasant|excellent|great|tidy|plain|helpful|readable|order|complaints?|complain|legible|thorough)\b",
    re.IGNORECASE,
)
_TOOK_TIME = Late(
    r"\W*(?:(?:and|but|so|well|oh|now)\W+){0,2}(?:i|we)?\s*(?:(?:only|just|had|have|simply|somehow|never|must\s+admit\s+i|confess\s+i|am\s+afraid\s+i)\s+){0,3}"
    r"(?:(?:did|could|have|had)(?:n['’]t|\s+not|\s+only)\s+(?:\w+ly\s+|even\s+)?\w+|put\s+off|kept\s+putting\s+off|left|opened|found|saw|noticed|waited\s+to\s+(?:open|read|write|answer|reply)|got\s+(?:to|around)|delayed|missed|read|wrote|sat\s+down)\b(?P<of>[^;:!?]{0,120}\b(?:until|till|before)\s+(?P<when>[^;:!?]{2,80}))",
    re.IGNORECASE | re.DOTALL,
)
"""How late the letter was opened or answered, in the past tense."""
_IF_IT_LOOKS = Late(
    r"\W*(?:(?:and|but|so|oh|also)\W+){0,2}if\s+(?P<of>(?:(?:this|it|that|any\s+of\s+(?:this|it)|something|anything|the\s+(?:form|letter|mail|e-?mail|message|fax|signature|typing|spelling|ink)|my\s+(?:letter|writing|typing|english|spelling|grammar|handwriting|signature|mail|e-?mail))\s+(?:\w+\s+)?(?:looks?|reads?|sounds?|seems?|comes?\s+(?:out|across|through)|is|appears?)|(?:i|we)\s+(?:sound|seem|ramble|repeat|go\s+on|wander|misspelled|misspell))\b[^,;:.!?]{0,60}[,\s]+"
    r"(?:(?:then\s+)?(?:please\s+)?(?:blame|forgive|excuse|pardon|overlook|put\s+it\s+down\s+to)|it['’]s|that['’]s|it\s+is|that\s+is|(?:i\s+am|i['’]m|i)\s+(?:sorry|apologi[sz]e)|my\s+apologies|sorry|apologies)\b[^;:!?]{0,120})",
    re.IGNORECASE | re.DOTALL,
)
"""A condition of how the letter looks, with an excuse behind it."""
_OF_THE_ORDER = Late(
    r"\b(?:notes?|bonds?|exchang\w*|tender\w*|swap\w*|offers?|deal|amounts?|sums?|figures?|numbers?|half|part\b(?!\s+of\s+the\s+(?:week|day|month))|none|rest|holdings?|position|too\s+(?:many|much|few|little)|more|less|instead|rather|either|or\s+not|"
    r"keep(?:s|ing)?(?!\s+(?:\w+ly\s+)?(?:bother|pester|writ|ask|troubl|repeat|rambl)\w*ing)|kept|hold\s*(?!up)\w*|withdr\w+|cancel\w*|revok\w*|pull\w*|back\s+out|chang\w*|reconsider\w*|decid\w*|decision|choos\w*|chose|mind|regret\w*|undecided|sure|certain|doubt\w*|maybe|perhaps|might|would|should|will|shall|may|must|can(?!['’]?t\s+(?:read|spell|type|see))|"
    r"wife|husband|lawyer|attorney|accountant|broker|board|says?|said|tells?|agrees?|different(?:ly)?|unless|provided|only\s+if|hear|call|send\s+(?:it|them|this)\s+back|throw|tear|ignore|disregard|discard|skip|stop|do\s+(?:not|nothing|it|anything)|don['’]t|act|process|enter|(?<!in\s)(?<!in\sgood\s)(?<!in\sperfect\s)order|go\s+ahead|before\s+(?:you|it|this|i\s+(?:send|sign|go))|"
    r"leave\s+(?:them|mine|my|everything|things|me)|leave\s+(?:this|it)\s+(?:be|alone|out|undone|open|there|as|where)|not\s+(?:until|till|before)|tomorrow|next\s+\w+|(?:other|another|earlier|previous|first|last\s+(?:week|month|time))\s+(?:letter|e-?mail|mail|message|form)|letter\s+of|joke|kidding|jest|real|true|write\s+again|talked|spoken|spoke|asked|zeros?|digits?|wait(?:s|\s+(?:for|until|till|with|on))|(?:until|till|before)\s+(?:i|we|you|they|he|she|it)\s+(?:know|write|have|hear|see|get|am|are|can|read|come|return|find|speak|talk|is|has|feel)s?|still|(?:am|are|is)\s+waiting)\b|['’](?:m|re|s)\s+waiting\b|\bthank(?:s|\s+you)\b.{0,60}\b(?:until|till|before)\b|[$?]|\d\s*(?:k\b|thousand|percent|%)",
    re.IGNORECASE,
)
"""What is ordered, chosen, said by others, or still to come."""
_BIDS = Late(
    r"[,;.]\s*(?:but|yet|so|and|then|however|only)\s+(?:please\s+|just\s+|i\s+|we\s+|do\s+)|\bplease\b(?!\s+(?:excuse|forgive|pardon|overlook|bear))",
    re.IGNORECASE,
)
"""Another clause behind it that may bid something."""
_LIMITS = re.compile(
    r"\b(?:only|just|but|except|not|rather|instead|make|mean|meant|of\s+(?:them|it|those|mine))\b", re.IGNORECASE
)
"""Beside an amount, words by which an apology goes on to say how much: "Sorry to make you do this twice, but only 40 of them."."""


def of_the_letter(statement: Statement) -> bool:
    """Tell whether a sentence that no line takes up speaks of the letter and its manners alone."""
    text = statement.text
    if (
        statement.sentence < 0
        or len(text) > _LONGEST
        or (statement.corrects and statement.amounts)
        or statement.excluded
        or statement.rest
        or statement.deed not in (Deed.BARE, Deed.KEEP, Deed.DECLINE)
        or statement.mood not in (Mood.CONDITIONAL, Mood.WAITING, Mood.DIRECT, Mood.PAST)
        or any(amount.unit for amount in statement.amounts)
        or (statement.amounts and _LIMITS.search(text) is not None)
        or _OF_THE_ORDER.search(text) is not None
        or _BIDS.search(text) is not None
    ):
        return False
    return _excused(text) or _praised(text)


def _excused(text: str) -> bool:
    """Tell whether a sentence excuses the letter: its lateness, its looks, its length."""
    said = _MANNERS.fullmatch(text) or _TOOK_TIME.match(text) or _IF_IT_LOOKS.match(text)
    return said is not None and _THE_LETTER.search(text) is not None


def _praised(text: str) -> bool:
    """Tell whether a sentence finds what else there is of a letter good: "Otherwise, nice clear letter."."""
    said = _OTHERWISE.fullmatch(text)
    return said is not None and _PRAISED.search(said["of"]) is not None
