"""Talk of a client in a broker's item or beside it: "Chu: tender 75,000 (she holds 125,000 and spent twenty minutes telling me about her nephew)".

What only tells of people, and says nothing that could turn, bound or put off an order, is left out of what is read for orders; figures in it that count
other things are no amounts. It is still looked at by the readers of the whole mail.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from nlp.accounts.door import OTHER, mentions
from nlp.amounts.amount import AmountKind
from nlp.clients.closes_the_list import closes_the_list, says_it_is_firm
from nlp.clients.signs import signs
from nlp.context import Context
from nlp.left_over.clients_awaited import says_others_follow
from nlp.patterns.late import Late
from nlp.patterns.possible import lowered
from nlp.sentence import Sentence, blanked, since, until

_LONGEST = 500
_WORD_NUMBER = r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a\s+hundred)"
_NOTES = r"(?:bonds?|notes?|pieces?|units?|shares?|face|par|thousand|hundred|million|grand|mil|dollars?|bucks|k|m|mm|of|for|in|out|to|now|then|today|please|pls|and|or|but|more|less|only|instead|not|is|are|was|were|goes|go|stay|stays|remain|from|with|at|each|total|altogether|together|tendered|exchanged|left|kept|per|percent|by|on)"
_COUNTED = Late(
    rf"\bhalf\s+(?:an\s+hour|a\s+(?:day|dozen|mile|lifetime))\b|(?<![\w$.,/-])(?:\d{{1,3}}|{_WORD_NUMBER})(?:st|nd|rd|th)?[ -](?:or\s+so\s+|odd\s+)?(?!{_NOTES}\b)[a-z]{{3,}}\b"
    rf"|(?<![\w$.,/-])\d{{1,2}}(?:\s+to\s+|\s*[-–:]\s*)\d{{1,2}}(?![\w$.,/-])"
    r"|(?:\$\s?\d{1,3}(?:\.\d\d)?(?!\s?(?:[km]\b|mm\b|thousand|million|grand|[,.]?\d))|(?<![\w$.,/-])(?:\d{1,3}|"
    + _WORD_NUMBER
    + r")\s+(?:bucks|dollars|cents|pounds|quid))\b"
    r"|\b(?:in|since|of|from|back\s+in|year)\s+(?:19|20)\d\d\b|\b(?:he|she|they)(?:['’](?:s|re)|\s+(?:is|are|turned|turns))\s+\d{2}\b(?!\s*(?:k|m|bonds?|notes?)\b)"
)
"""A number of other things: of people, minutes, miles, of small money, a score, a year, an age."""
_HELD = Late(r"\b(?:holds?|has|have|owns?|with|of|out\s+of|from|position|holding)\W{0,4}$")
"""Before a client's whole holding."""
_USED_TO = Late(
    r"\b(?:(?:he\s+|she\s+|they\s+)?(?:asks?|calls?|rings?|phones?|mails?|e-?mails?|pesters?|chases?)\s+(?:(?:us|me)\s+)?(?:about\s+it\s+)?(?:(?:twice|three\s+times|ten\s+times)\s+(?:a|per|every)\s+(?:day|week)|daily|every\s+(?:day|morning|hour)|constantly|all\s+day))\b(?!\s+(?:if|whether|to|for|not|about)\b)"
    r"|\b(?:so|and)?\s*(?:please|pls|kindly)\s+(?:acknowledge|confirm\s+(?:receipt|arrival)|send\s+(?:an?\s+)?(?:acknowledge?ment|receipt)|let\s+(?:us|me)\s+know\s+(?:it|this)\s+(?:arrived|came))(?:\s+(?:receipt|promptly|quickly|today|by\s+return))?(?=\s*$)"
    r"|\b(?:used\s+to\s+[\w’'-]+|(?:has|have|had|['’]ve)\s+(?:known|met|earned|seen|heard)|kept\s+(?:me|us)|made\s+(?:me|us)\s+(?:laugh|smile|wait)|no\s+(?:kidding|joke|less))\b"
)
"""Tells of the past, of how often he asks, or that a receipt is wanted."""
_TURNS = Late(
    r"\b(?:tender\w*|exchang\w*|swap\w*|convert\w*|submit\w*|enter\w*|participat\w*|elect\w*|accept\w*|declin\w*|refus\w*|withdr\w*|cancel\w*|revok\w*|keep\w*|kept|retain\w*|stay\w*|remain\w*|rest|remainder|balance|others?|half|part|partial\w*|most|all|everything|nothing|none|nil|more|less|fewer|only|just|instead|rather|chang\w*|make|makes|made|making|wrong\w*|mistak\w*|correct\w*|typo|error"
    r"|actually|originally|previously|earlier|want\w*|wish\w*|would|could|may|might|should|shall|will|must|need\w*|if|unless|until|till|once|when|before|after|subject|pending|provided|condition\w*|depend\w*|wait\w*|await\w*|hold\w*|held|sign\w*|maybe|perhaps|probably|possibly|likely|think\w*|thought|thoughts|guess\w*|suppos\w*|sure|unsure|doubt\w*|not|no|never|nor|neither|without|yet|still|first|later|soon"
    r"|tomorrow|tonight|next|deadline|call|calls|let|lets|confirm\w*|check\w*|ask\w*|sold|sell\w*|buy\w*|bought|transfer\w*|mov\w*|pledg\w*|loan\w*|lien|margin|lent|dead|died|dies|dying|deceased|estate|divorc\w*|lawyer\w*|attorney\w*|counsel|court\w*|judge|board\w*|committee\w*|vot\w*|consent\w*|approv\w*|agree\w*|object\w*|account\w*|acct|bank|price\w*|cash|forms?|instruct\w*|decid\w*|decision|mind|minds|leav\w*|left|alone|put\w*"
    r"|out|back|sleep\w*|mull\w*|dither\w*|waver\w*|hesita\w*|reluctan\w*|draft|test|sample|dummy|hop(?:e|es|ing)|plans?|intend\w*|prefer\w*|sue\w*|lawsuit|fraud\w*|ignore|disregard|forget|scratch|strike|sorry|apolog\w*|add\w*|another|ditto|too|also|except\w*|but|though|although|however|lower\w*|rais\w*|increas\w*|reduc\w*|up|down|yes|okay|ok|go|goes|gone|going)\b|n['’]t\b|['’](?:ll|d)\b|\?|%"
)
"""What could turn, bound, put off or set right an order, or be one."""
_PARENTHESIS = Late(r"\s*\((?P<words>[^()]{8,400})\)?(?=\s*(?:$|[.,;:!]|\n))")
_CLAUSE = Late(
    r"(?P<before>(?:,|;|\s[–—-])\s+(?:and\s+)?)(?=(?:he|she|they|his|her|their)(?:['’](?:s|re|ve))?\s)(?P<words>[^;()]{8,300})$"
)
_FOR_NOW = Late(
    r"\b(?:keeps?|holds?|retains?|kept|retained|holding|keeping)\s+(?:back\s+)?\$?\d[\d,.]*\s?(?:m|mm|k)?(?:\s+(?:bonds|notes))?(?:\s+back)?(?P<words>\s+for\s+(?:now|the\s+time\s+being|himself|herself|themselves))(?=\s*(?:$|[.,;)\n]))"
)
"""How long what a client keeps stays: this offer is over before he gives it."""
_NOT_THE_CLIENT = Late(
    r"(?:,|;|\s[–—-])\s+(?:(?:his|her|their|the\s+[\w’'-]+['’]s)|(?:(?:mr|mrs|ms|dr)\.?\s+)?[\w’'-]+['’]s)\s+(?:brother|sister|son|daughter|wife|husband|father|mother|partner|nephew|niece|cousin|uncle|aunt|neighbou?r|friend)\s+(?:wanted|wants|asked\s+for|would\s+have\s+(?:done|put\s+in|taken)|suggested|hoped\s+for|was\s+for)\s+(?:\$?\d[\d,.]*\s?(?:m|mm|k)?(?:\s+(?:bonds|notes))?|more|less|it\s+all|all|everything|the\s+lot|nothing|none)"
    r"\s*,?\s*but\s+(?:he|she)(?:['’]s|\s+is|\s+was)?\s*(?:not|n['’]t)\s+(?:the|our|a|my)\s+(?:client|customer|holder|owner|account\s+holder)(?=\s*(?:$|[.;\n]))"
)
"""What somebody wanted who is not the client."""
_SIGNS = frozenset("TDWKQAPUXYLBSZENFG!")
"""What the readers of brokers' words would hear in it: "he is passing"."""
_BARE_NUMBER = re.compile(r"(?<![\w$.,-])\d{4}(?![\w,]|\.\d|\s?(?:[km]|mm|bonds?|notes?)\b)")
_ACTS = ("TENDER", "KEEP", "WITHDRAW", "DECLINE", "NOTHING")


def without_talk(parts: Sequence[Sentence], context: Context) -> tuple[tuple[Sentence, ...], tuple[str, ...]]:
    """Give a broker's sentences without what is only talk in them, and that talk; other people's as they are."""
    if context.role != "broker":
        return tuple(parts), ()
    positions = {one.account: one.position for one in context.own}
    kept: list[Sentence] = []
    talk: list[str] = []
    last: tuple[str, ...] = ()
    for part in parts:
        if len(part.text) > _LONGEST:
            kept.append(part)
            continue
        if (last and closes_the_list(part.text)) or says_it_is_firm(part.text):
            talk.append(part.text)
            continue
        named = [one for one in mentions(part.text, context) if one.accounts != OTHER]
        last = named[-1].accounts if named else last
        held = {positions[account] for account in last if account in positions}
        here = part
        for start, end in _asides(part, held, context) if named else ():
            talk.append(part.text[start:end].strip(" ,;-–—()"))
            here = _without(here, start, end)
        kept.append(_without_counts(here, context))
    return tuple(kept), tuple(talk)


def _asides(part: Sentence, held: set[Decimal], context: Context) -> Iterator[tuple[int, int]]:
    """Give where in a sentence that names a client talk stands: in parentheses, and in a clause of his at its end."""
    end = len(part.text)
    for found in _PARENTHESIS.finditer(part.text):
        if _only_talk(part, found.start("words"), found.end("words"), held, context):
            yield found.span()
            if not part.text[found.end() :].strip(" .!\n"):
                end = found.start()
    whole = lowered(part.text[:end])
    for closed in (_FOR_NOW, _NOT_THE_CLIENT):
        if (aside := closed.search(whole)) is not None:
            yield aside.span("words") if closed is _FOR_NOW else aside.span()
            end = min(end, aside.start()) if closed is _NOT_THE_CLIENT else end
    clause = _CLAUSE.search(lowered(part.text[:end]))
    if clause is not None and _only_talk(part, clause.start("words"), clause.end("words"), held, context):
        yield clause.start(), clause.end()


def _only_talk(part: Sentence, start: int, end: int, held: set[Decimal], context: Context) -> bool:
    """Tell whether words of a sentence are only talk: its figures are what the client holds or count other things, and nothing in it turns an order."""
    text = lowered(part.text)[start:end]
    if mentions(part.text[start:end], context):
        return False
    spans = [one.span() for one in _COUNTED.finditer(text)]
    for amount in part.amounts:
        begin, stop = amount.start - part.start - start, amount.end - part.start - start
        if stop <= 0 or begin >= len(text):
            continue
        if (
            amount.kind is AmountKind.AMOUNT
            and held & set(amount.readings)
            and (before := _HELD.search(text, 0, begin))
        ):
            spans.append((before.start(), stop))
    rest = blanked(text, spans)
    if any(character.isdigit() for character in rest):
        return False
    unread = [
        amount
        for amount in part.amounts
        if start <= amount.start - part.start < end
        and rest[amount.start - part.start - start : amount.end - part.start - start].strip()
    ]
    told = _USED_TO.sub(lambda found: " " * len(found.group()), rest)
    if unread or _TURNS.search(told) is not None:
        return False
    piece = replace(since(until(part, end), start), text=told, amounts=())
    return not any(sign.letter in _SIGNS for sign in signs(piece, ()))


def _without(part: Sentence, start: int, end: int) -> Sentence:
    """Give a sentence with a stretch of it blank; offsets stay the passage's."""
    begin, stop = part.start + start, part.start + end
    return replace(
        part,
        text=blanked(part.text, [(start, end)]),
        words=tuple(one for one in part.words if not begin <= one.start < stop),
        marks=tuple(one for one in part.marks if not begin <= one.start < stop),
        amounts=tuple(one for one in part.amounts if not begin <= one.start < stop),
    )


def _without_counts(part: Sentence, context: Context) -> Sentence:
    """Give a sentence that orders nothing without figures that are no amounts."""
    if part.has(*_ACTS) or not part.amounts:
        return part
    if says_others_follow(part.text):
        # "Still chasing the other three" counts clients.
        return replace(part, amounts=())
    spans = no_amounts(part.text, context)
    amounts = tuple(one for one in part.amounts if not in_one(one.start - part.start, spans))
    return part if len(amounts) == len(part.amounts) else replace(part, amounts=amounts)


def no_amounts(text: str, context: Context) -> list[tuple[int, int]]:
    """Give where in a text figures count other things, or are the numbers of the broker's accounts: "7 bucks", "more on 3003 to follow"."""
    numbers = {account.rpartition("-")[2] for account in context.sender_accounts}
    return [
        *(one.span() for one in _COUNTED.finditer(lowered(text))),
        *(one.span() for one in _BARE_NUMBER.finditer(text) if one.group() in numbers),
    ]


def in_one(place: int, spans: Sequence[tuple[int, int]]) -> bool:
    """Tell whether a place lies in one of the stretches."""
    return any(start <= place < end for start, end in spans)
