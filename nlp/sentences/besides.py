"""Where words that elect elsewhere elect nothing: who is in a truck, who speaks into a telephone, who asks for the form."""

from __future__ import annotations

import re

from nlp.patterns.late import Late

_MACHINE = Late(
    r"\b(?:i\s+am|i['’]?m|we\s+are)\s+(?:just\s+)?(?:sending|writing|typing|mailing)\s+(?:this\s+|you\s+)?(?:from|on|at)\s+(?:(?:my|our|the|a|his|her)\s+)?(?:[\w’'-]+\s+){0,2}?(?:computer|laptop|machine|phone|library|kitchen|truck|hospital|office|cabin|hotel|house|place|shop|school)\s+in\b(?=\s+(?-i:[A-Z]|the\b|town\b))"
    r"|\b(?:i\s+am|i['’]?m|we\s+are)\s+(?:just\s+)?(?:talking|speaking|dictating|saying)\s+(?:this\s+|it\s+)?(?:in(?:to)?|to)\b(?:\s+(?:the|my|a)\s+\w+)?",
    re.IGNORECASE,
)
"""Tells that the mail is spoken, and puts nothing in: "I am talking this in"."""
_IN_A_PLACE = Late(
    r"(?:(?:i|we)\s*)?(?:am|are|im|['’]m|['’]re)\s+in\s+(?:the|an?|my|our)\s+(?!offer|exchange|deal|swap|tender|whole|full|entire|notes|bonds|lexington|lot|same)\w",
    re.IGNORECASE,
)
"""Is in a truck, not in the offer."""
_IN_NO_OFFER = Late(
    r"(?:(?:i|we)\s*)?(?:am|are|im|['’]m|['’]re)\s+in\s+(?:receipt|possession|touch|town|bed|hospital|surgery|training|clinicals?|transit|court|class|school|church|mourning|residence|room\s+\w+|and\s+out)\b",
    re.IGNORECASE,
)
"""Has got our letter, or is in town: "I am in receipt of your letter"."""
_THE_OFFER = Late(
    r"\bthanks?\s+(?:you\s+)?(?:kindly\s+|very\s+much\s+)?for\s+(?:the|your|this)\s+(?:kind\s+|polite\s+)?(?:invitation|offer|letter|chance|opportunity|possibility|proposal)\s+(?:to|of|for)\s+(?:the\s+|an\s+)?(?:exchang(?:e|ing)|tender(?:ing)?|swap(?:ping)?)\b(?:\s+(?:(?:all|some|any|part)\s+)?(?:of\s+)?(?:my|our|the|these)\s+(?:old\s+)?(?:notes|bonds|holding|position)(?:\s+for\s+(?:the\s+)?new(?:\s+ones)?)?)?(?=\s*(?:[.;!]|,?\s*(?:but|and)\s+(?:i|we)\b|$))|(?:\b(?:re|subject|ref)\s*:[^.;!?]{0,80}|\b(?:your|the|this|company['’]s)\s+)\boffer\s+to\s+exchange\b",
    re.IGNORECASE,
)
"""Names the offer, or thanks for it, and takes none: "Re: Lexington Precision Corporation, offer to exchange"."""
_ANOTHER_KIND = Late(
    r"(?:convert|roll|chang|switch|mov|transfer|exchang|swap)\w*\b[^.;:!?]{0,50}?\b(?:in)?to\s+(?:a\s+|an\s+|my\s+)?(?:new\s+)?(?:roth|traditional|rollover|sep|401)\b",
    re.IGNORECASE,
)
"""Makes an account one of another kind: "convert my IRA to a Roth"."""
_GOES_IN = Late(
    r"(?:(?:i|we|he|she|they)\s*)?(?:(?:am|are|is|im|['’]m|['’]re|['’]s|was|were|will\s+be|['’]ll\s+be)\s+)?(?:due\s+|off\s+|about\s+)?(?:to\s+)?(?:go|goes|going|went|come|comes|came|coming|be|been|heading|headed)\s+(?:back\s+)?in(?:to)?\s+(?:for|to|on|at|with)?\s*"
    r"(?!(?:[\w'’-]+\s+){0,3}?(?:offers?|exchange|deal|swap|tender|whole|full|entire|notes?|bonds?|lexington|lot|same|it|all|half|hundred|thousand|mine|ours|new|ones?|program(?:me)?|pot|hopper|hat|ring)\b)"
    r"(?:my|the|an?|his|her|our|another|surgery|hospital|town|work|labou?r|monday|tuesday|wednesday|thursday|friday|saturday|sunday|church)\b",
    re.IGNORECASE,
)
"""Goes in for an operation, or into a meeting."""
_NOTES_GO = Late(
    r"\b(?:notes?|bonds?|mine|ours|it|them|everything|rest|half|third|quarter|all|holding|position|[\d,]{2,}|hundred|thousand)\s+(?:(?:to|should|will|can|may|shall|must|is|are)\s+)*$",
    re.IGNORECASE,
)
"""Before the verb: it is notes that go in."""
_SOMETHING = Late(
    r"\b(?:the|my|our|his|her|their|your)\s+(?!(?:[\w'’-]+\s+){0,2}?(?:notes?|bonds?|lot|rest|holdings?|position|paper|papers|half|third|quarter|part|trust|fund|company|firm|family|estate|partnership|foundation|whole|full|others?|ones?|remainder|balance|securities|hundred|thousand|wife|husband|board|both)\s)"
    r"[\w'’-]+(?:\s+[\w'’-]+){0,2}\s+$",
    re.IGNORECASE,
)
_IS_IN = Late(
    r"(?:are|is|was|were)\s+(?:all\s+|now\s+|finally\s+|already\s+)?in\b(?!\s+(?:(?:the|your|this|on)\s+)?(?:exchange|offer|swap|deal|tender|it|this|that|for\s+(?:all|the|my)))",
    re.IGNORECASE,
)
"""What comes in, where it is no paper of the holder's: "the blueberries are in", "the results were in"."""
_IN_THE_BOOKS = Late(
    r"(?:put|enter|note|write|mark|record|get|take|place)\s+(?:this|that|(?:my|our|the)\s+(?:new\s+)?(?:address|apartment|street|number|phone|name|change|move)(?:\s+(?:number|of\s+address))?)\s+(?:down\s+)?(?:in|into|on)\s+(?:your|the)\s+(?:books?|records?|files?|register|ledger|computers?|system|lists?)\b(?!\s*,?\s*(?:as|for|against|under|that|:))",
    re.IGNORECASE,
)
"""Has something written down, and sends nothing in: "please put this in your books"."""
_PAPERS_TO = Late(
    r"\b(?:(?:send|mail|e-?mail|post|fax|give|get|forward)\s+(?:me|us)|need|want|like|where\s+(?:is|are)|(?:don't|do\s+not)\s+have)\s+(?:[\w'-]+\s+){0,4}?"
    r"(?:forms?|papers?|paperwork|documents?|packet|package|instructions?|kit|link|steps|information|info|details|card)\s+(?:(?:that|which|i|we|you|is|are|need(?:ed|s)?|required|necessary|have|to\s+fill\s+(?:in|out)|in\s+order|so|can|could|may)\s+){0,6}(?:to|for|can|could)\s+$",
    re.IGNORECASE,
)
"""Asks for the papers with which to elect: "send me the form to exchange all of my notes" elects nothing yet."""


_MONEY = r"(?:cash|money|proceeds|interest|payment|check|dollars)"
_IN_HAND = Late(
    rf"[^.;!?]*?\b{_MONEY}\b[^.;!?]{{0,20}}?\bin\s+(?:hand|pocket|(?:my|our)\s+(?:hands?|pockets?))\b", re.IGNORECASE
)
"""Has the money in hand by some day, and puts no notes in."""
_CREDITS = Late(
    rf"(?:put|putting|place|placing|leave|drop)\s+(?:the|any|all\s+the)\s+{_MONEY}\s+(?:part\s+)?in(?:to)?\s+(?:my|our|her|his|its|the|that\s+same|the\s+same)\s+(?:money\s+market|savings|checking|sweep)(?:\s+(?:account|fund))?(?:[\s,]+(?:with\s+you|there|please|thanks|thank\s+you)){{0,2}}\s*[.,;!]*\s*$",
    re.IGNORECASE,
)
"""Says where the money comes to lie at the sender's own house, behind the order: "and put the cash in her money market"."""


_A_LETTER = Late(
    r"(?:tender|submit|exchange|send|turn)(?:s|ing)?\s+(?:in\s+)?(?:my|our|this|the|your)\s+(?:\w+\s+)?(?:letter|e-?mail|message|resignation|apolog(?:y|ies)|thanks|regards|compliments|condolences|congratulations|greetings|gratitude)\b(?!\s+(?:of\s+)?(?:instruction|transmittal|to\s+(?:tender|exchange)))",
    re.IGNORECASE,
)
"""Tenders thanks, or a letter, and no notes."""

_ELSEWHERE_TOGETHER = Late(
    r"(?:put|place|set|move|combine|gather)\s+(?:[\w$,’'-]+\s+){1,6}?(?:all\s+|together\s+|back\s+)?in(?:to)?\s+(?:one|an?|the\s+same|my|our|his|her)\s+(?:(?!exchange\b|offer\b|tender\b)[\w’'-]+\s+){0,2}?(?:certificates?|envelope|accounts?|names?|box|safe|drawer|vault|folder|portfolio)\b(?!\s*,?\s*(?:please\s+)?(?:in|into|up|for|toward|towards|through|to|exchanged|tendered|swapped)\b)",
    re.IGNORECASE,
)
"""Has the notes registered, joined or stowed otherwise: "put all of my notes in one new certificate", "in a joint account"."""


def is_no_act(text: str, begin: int, end: int) -> bool:
    """Tell whether the act at `text[begin:end]` is none: "I am in the truck", "I am talking this in"."""
    spoken = any(one.start() <= begin and end <= one.end() for one in _MACHINE.finditer(text))
    if _IS_IN.match(text, begin) and _SOMETHING.search(text, max(0, begin - 60), begin):
        return True
    goes = _GOES_IN.match(text, begin) is not None and not _NOTES_GO.search(text, max(0, begin - 60), begin)
    named = any(one.start() <= begin and end <= one.end() for one in _THE_OFFER.finditer(text))
    if _IN_HAND.match(text, begin) or _A_LETTER.match(text, begin) or _CREDITS.match(text, begin):
        return True
    return (
        spoken
        or named
        or goes
        or any(place.match(text, begin) for place in (_IN_A_PLACE, _IN_NO_OFFER, _ANOTHER_KIND, _IN_THE_BOOKS))
    )


def asks_for_papers(text: str, begin: int) -> str:
    """Give the words before an act that ask for the papers with which to do it; nothing where none do."""
    found = _PAPERS_TO.search(text, 0, max(0, begin))
    return found.group().strip() if found else ""


_BY_SO_MUCH = Late(
    r"make\s+(?:it|that|this|mine|ours)\s+(?:another\s+|an\s+extra\s+|about\s+)?\$?\d?[\w,.’'-]*(?:\s+(?:hundred|thousand|million|dollars|bonds|notes|k))*\s+(?:more|less|fewer|extra|higher|lower)\b(?!\s+(?:or\s+less|or\s+more|like\s+\$?\d))",
    re.IGNORECASE,
)
"""Changes the amount before it by so much, to what is not said: "make it 50,000 more"."""


def adds_to_it(text: str, begin: int) -> str:
    """Give the words of an act that changes an amount by another one; nothing where it does not."""
    found = _BY_SO_MUCH.match(text, begin)
    return found.group() if found else ""


def puts_elsewhere(text: str, begin: int) -> str:
    """Give the words of an act that has the notes registered, joined or stowed otherwise; nothing where it does not."""
    found = _ELSEWHERE_TOGETHER.match(text, begin)
    return found.group() if found else ""
