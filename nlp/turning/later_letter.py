"""Another letter, order or word that counts, and this one does not: "A longer letter is in tomorrow's post; please be guided by that one.", "This is pre-advice.".

Who announces the order that counts, keeps this one as a notice or a version, or will still tell the exact size, has not given it; so too who has
just set "do not tender" for it. A copy on paper of the same order, and a letter about something else, leave it what it is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.patterns.late import Late
from nlp.patterns.sifted import Sifted
from nlp.turning.passage import Spoken
from nlp.turning.terms import HOWEVER
from nlp.words.days import WEEKDAY
from nlp.words.securities import OTHER_COMPANY

_LETTER = r"(?:letters?|mails?|e-?mails?|notes?|orders?|instructions?|telex|fax|wording|versions?|answer|one|word|advice|tickets?)"
_COUNTS = r"(?:counts?|governs?|prevails?|controls?|is\s+the\s+one|holds|decides)"
_LATER = Sifted(
    rf"\b(?:be\s+guided|go|guided|abide|act)\s+by\s+(?:that|the\s+other|the\s+second|the\s+later|what\s+i\s+(?:say|write|send))\b|(?<!\bmine\sis\s)(?<!['’]s\sis\s)\bthe\s+(?:version|one|letter|order|wording|text)\s+(?:that|which)\s+{_COUNTS}\b|\b(?:his|her|my|our|the)\s+(?:own\s+)?{_LETTER}\s*,?\s+which\s+{_COUNTS}\b"
    rf"|(?<!not\s)(?<!['’]s\s)(?<!\bthe\s)(?<!earlier\s)\bpre-?advice\b(?!\s+(?:was|had))|\b(?:as|is|for)\s+(?:an?\s+)?(?:advance|preliminary|early|prior)\s+(?:notice|advice|warning|word)\b|\bwarning\s+order\b|^\W*(?:(?:this|it)\s+is\s+)?pro\s+forma\b|\b(?:this|it)\s+is\s+(?:only|just|merely)\s+(?:the\s+|a\s+)?(?:stand-?by|heads-?up|place-?holder|marker|notice)\b|\bnot\s+the\s+(?:go|real\s+thing|order)\b|\bstop\s+the\s+clock\b"
    rf"|\b(?:firm|formal|binding|definitive|actual)\s+(?:instruction|order|one|letter|notice)s?\s+(?:by|to|will|follows?|comes?)\b|\b(?:issue|send|give)\s+(?:you\s+)?(?:the\s+|an?\s+)?(?:firm|formal|binding|definitive|actual|final|real)\s+(?:instruction|order|one|letter|notice)\b"
    rf"|\b(?:considered|final|real|full|proper|longer|true)\s+(?:answer|letter|reply|order|decision|word|opinion)\s+(?:shall|will|is|to|follows|comes)\b(?!\s+(?:yes|no|to\s+(?:exchange|tender)|attached|enclosed|that|above|below))|\bmay\s+be\s+of\s+a\s+different\b|\bopinion\s+will\s+follow\b"
    rf"|\b(?:you['’]ll|you\s+will|you\s+shall)\s+(?:get|have|receive|see|hear)\s+(?:an?\s+)?(?:second|another|further|new|different|note|word)\b(?:\s+(?:{_LETTER}|from\s+me|after|then))|\blook\s+(?:out\s+)?for\s+another\s+(?:one|mail|letter|note)\b|\bversion\s+(?:three|two|four|\d)\s+(?:will|shall|has|comes)\b|\b(?:real|final|binding)\s+(?:one|vote|answer|poll)(?:['’]s|\s+is|\s+comes)\s+(?:on\s+)?(?:next|tomorrow|tonight|later|{WEEKDAY})|\b(?:will|to)\s+follow\s+on\s+a\s+separate\s+\w+"
    rf"|\b(?:exact|precise|final|real|actual)\s+(?:size|amount|figure|number|quantity)\s+(?:once|when|will|to\s+follow|follows|later|comes)\b|\bsend\s+(?:you\s+)?the\s+[^.;!?]{{0,30}}\bexact\s+(?:size|amount|figure|number)\b|\bad\s+referendum\b"
    rf"|\b(?:shall|will|['’]ll)\s+(?:then\s+)?(?:release|activate|transmit|authenticate)\s+(?:the\s+above|it|this)\b|\bto\s+be\s+(?:released|read)\s+(?:on|upon|again|after)\b|\bstanding\s+(?:election|order|instruction)s?\b[^.;!?]{{0,80}}\b(?:save|unless|except|until)\b|\b(?:letters?|orders?)\s+(?:and\s+mine\s+)?should\s+be\s+reconciled\b|\bmotion\s+to\s+reconsider\b"
    rf"|\b(?:resolution|approval|election|order|instruction|tender)\s+is\s+(?:only\s+)?(?:operative|effective|good|valid)\s+(?:on|upon|when|once|after|with)\b(?!\s+(?:receipt|arrival|its\s+receipt))|\b(?:letter|order|this)\s+(?:is\s+)?only\s+good\s+with\b",
    re.IGNORECASE,
)
_TURNED = Sifted(
    r"[\"“'‘’”]tender[\"”'’]?\s*,?\s+(?:read|put|substitute|understand|say)\s+[\"“'‘]?(?:do\s+not|don['’]t|no\b|hold|keep|decline)|\bfor\s+[\"“'‘’”]?\w+[\"”'’]?\s*,?\s+(?:please\s+)?(?:read|put|substitute)\s+[\"“'‘]?(?:do\s+not|don['’]t|not\b|hold|keep|decline|nothing|none)"
    r"|\bun-?(?:put|do|tender|send|write|exchange|say|order)\s+(?:it|that|this|them)\b|\bforget\s+(?:that\s+)?i\s+(?:wrote|said|sent|asked|mentioned)\b|\b(?:find\s+)?(?:i['’]m|i\s+am|we\s+are|we['’]re)\s+no\s+longer\s+of\s+(?:that|this|the\s+same)\s+mind\b|\bthat\s+was\s+a\s+(?:feint|joke|test|trick)\b(?!\s+(?:at|on|of|between|in)\b)|\bdo(?:n['’]t|\s+not)\s+(?:take|treat|count|read)\s+(?:this|it)\s+(?:as|for)\s+(?:anything|an\s+order|the\s+order|final|gospel)\b"
    r"|^\W*so\W+no\b(?:\W+(?:sir|thanks?|thank\s+you|ma['’]?am))?\W*$|[,;:–—]\s*i\s+was\s+(?:all\s+set|about|going)\s+to\s+(?:write|say|tell|order)\b|\bstanding\s+by\s+for\s+the\s+rest\b|\bwill\s+be\s+instructing\b",
    re.IGNORECASE,
)
"""A correction that sets the contrary for the order, or undoes it."""
_SAME = Late(
    rf"{HOWEVER}|\b(?:(?:this(?:\s+\w+)?|it|mine|(?:today|morning|yesterday)['’]s(?:\s+\w+)?|latest(?:\s+\w+)?)\s+is\s+the\s+one|same\s+(?:words|order|thing|letter)|signed\s+and\s+(?:attached|enclosed)|is\s+(?:attached|enclosed|below|above)|paper\s+copy|hard\s+copy|for\s+(?:your|my|our)\s+files?|{OTHER_COMPANY}|other\s+account|rest|remaining|remainder|medallion|(?:this|it|mail)\s+counts\s+already|no\s+(?:other|further|second|new)|never|years?\s+ago)\b",
    re.IGNORECASE,
)


def later_letter(sentences: Sequence[Spoken]) -> str:
    """Give the words by which another letter counts, or the contrary is set for the order; nothing where neither."""
    for one in sentences:
        if one.asks or one.keeps:
            continue
        if turned := _TURNED.search(one.text):
            return turned.group().strip()
        found = _LATER.search(one.text, one.begins)
        if found and not _SAME.search(one.text, one.begins):
            return found.group().strip(" ,;:(–—-")
    return ""
