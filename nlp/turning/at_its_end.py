"""A scrap at the end of the sentence that orders, or right behind it, that leaves it open: "..., God willing.", "tbc", "[withdrawn]", "option A", ";)".

Few words, of a closed list each: providence and luck, a thing yet to be confirmed, an idea, a mark that it is void, one of several choices, a wink, a
no, a conjunction behind which nothing comes, the same in other languages; and whose idea it was, or who has yet to say yes.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.patterns.late import Late
from nlp.turning.passage import Spoken
from nlp.turning.terms import KIN, NAME

_LUCK = r"(?:god|lord|heaven)\s+willing|deo\s+volente|d\.\s?v\.?|in(?:sha|ch)['’]?\s?all?ah|knock(?:ing)?\s+(?:on\s+)?wood|touch\s+wood|fingers\s+crossed|all\s+being\s+well|if\s+all\s+goes\s+well|with\s+(?:any|a\s+bit\s+of|some)\s+luck|hopefully"
_OPEN = r"t\.?\s?b\.?\s?[acd]\.?|to\s+be\s+(?:confirmed|decided|discussed|advised|continued|agreed|approved)(?:\s+\w+){0,3}|pending(?:\s+\w+)?|provisional(?:ly)?|tentative(?:ly)?|conditional(?:ly)?|unconfirmed|(?:a\s+|first\s+|rough\s+)?draft(?:\s+only)?|placeholder|pro\s+forma|without\s+(?:prejudice|obligation|commitment|engagement)|no\s+(?:obligations?|commitments?|promises|guarantees?)|(?:letter|details|more|instructions?|amount|the\s+real\s+\w+)\s+(?:follows?|to\s+follow|will\s+follow|to\s+come)|subject\s+to\s+(?:contract|change|review)"
_IDEA = r"(?:(?:it['’]s|it\s+is|that['’]s|that\s+is|this\s+is|just|only|merely|simply|i['’]m|i\s+am)\s+){0,2}(?:an?\s+(?:idea|thought|suggestion|notion|guess|fancy|feeler|possibility)|food\s+for\s+thought|saying|asking|wondering|musing|thinking(?:\s+(?:out\s+loud|aloud))?|kidding|joking|teasing|pulling\s+your\s+leg|(?:putting|throwing)\s+(?:it|this|that)\s+out\s+there|for\s+(?:the\s+sake\s+of\s+)?argument(?:['’]s\s+sake)?|for\s+discussion|hypothetically|playing|spitballing|brainstorming)"
_VOID = r"deleted|withdrawn|cancell?ed|void|revoked|struck(?:\s+out)?|crossed\s+out|obsolete|superseded|expired|rejected|declined|not\s+sent|unsent|not\s+approved|recalled"
_CHOICE = r"(?:yes|yeah|right|correct|true|no|eh|huh|is\s+that\s+right|isn['’]t\s+(?:it|that\s+so)|or\s+what)\s*\?|yes\s?/\s?no|y\s?/\s?n|yes\s+or\s+no|true\s+or\s+false|(?:option|alternative|choice|version|scenario|variant|plan)\s+(?:[a-d]|\d|one|two|three)|either\s+way\s+works"
_WINK = r"lol|rofl|lmao|ha(?:\W?ha)+|hee\W?hee|heh|jk|j/k|/s"
_NO = r"(?:but\s+)?not\s+(?:the|those|these|my)\s+(?!other\b|new\b|rest\b)(?:\w+\s+){0,3}(?:ones|notes|bonds)|(?:(?:of\s+course|surely|certainly|definitely|maybe|rather|or|but|and|well|then)\s+){0,2}(?:not|never|nope|no\s+way|not\s+yet|not\s+really|not\s+now)"
_TURNS = r"however|although|i\.\s?e|e\.\s?g|viz|namely|in\s+case|provided|providing|whereas|otherwise|or\s+else|otherwise\s+not"
_FOR_A_START = r"for\s+(?:starters|a\s+start|openers)|as\s+a\s+(?:last\s+resort|fallback|precaution|stopgap|backup|trial|feeler)|(?:per|under|upon|after|in)\s+my\s+(?:will|death|estate|testament)|in\s+(?:an|case\s+of)\s+emergency|only\s+on\s+(?:the\s+)?[^.;!?]{2,20}|by\s+default"
_UNSURE = r"(?:or\s+so\s+)?(?:i|we)\s+(?:think|guess|suppose|believe|reckon|hope|imagine|presume|expect)(?:\s+so)?(?:\s+anyway|\s+at\s+least)?|one\s+hopes|supposedly|allegedly|apparently"
_FOREIGN = r"(?:pero|aber|mais|però|ma|mas|maar|men|und|y|et|e)?\s*(?:(?:todav[ií]a|ahora|noch|erst|pas|encore|ancora|non|no|nicht|nog|niet|não|ainda|ikke|jetzt)\s+){0,3}(?:quiz[aá]s?|vielleicht|eventuell|evtl|forse|magari|misschien|peut-?\s?[eê]tre|[eé]ventuellement|talvez|tal\s+vez|m[åa]ske|kanske|ny?et|nein|nee|nunca|jamais|niemals|ahora|todav[ií]a|encore|ancora|noch\s+nicht|pas\s+encore|nicht|niet|ikke|mañana|morgen|demain|domani|amanhã|später|sp[aä]ter|plus\s+tard|más\s+tarde|m[aá]s\s+adelante|nog\s+niet)"
_WHOSE = rf"(?:(?:that(?:['’]s|\s+is|\s+was)|it(?:['’]s|\s+is|\s+was))\s+)?(?:my\s+(?:\w+\s+)?{KIN}['’]s|his|her|their|{NAME}['’]s)\s+(?:idea|words|suggestion|doing|plan|wish)|(?:my\s+(?:\w+\s+)?{KIN}|{NAME}|he|she)\s+(?:wrote|composed|drafted|made\s+up)\s+(?:this|it|that)(?:\s+(?:mail|e-?mail|letter|message))?"
_ASSENT = rf"(?:my\s+(?:\w+\s+)?{KIN}|{NAME}|he|she|they)\s+(?:(?:still\s+|also\s+)?(?:must|has\s+to|have\s+to|needs?\s+to|ought\s+to|should|will\s+have\s+to|is\s+to|are\s+to)\s+(?:still\s+|also\s+)?(?:sign|agree|approve|consent|confirm|decide|ok(?:ay)?|countersign|see|read|check)(?:\s+(?:it|this|that|on\s+it))?|disagrees?|objects?|dissents?|(?:is|are)\s+(?:dead\s+)?(?:against|opposed)|opposes?(?:\s+(?:it|this))?|will\s+(?:explain|tell\s+you|fill\s+you\s+in))(?:\s+(?:too|also|as\s+well|first|with\s+(?:it|this|me)|to\s+(?:it|this)|it|this))*"
_LINES = r"(?:approved|agreed|countersigned|consented|accepted|seen|sign\s+here|okayed)(?:\s+by)?\s*:?\s*_{2,}|(?:bcc|cc|copy)\W+[^.;!?]{2,40}\bfor\s+(?:approval|review|comments?|consent|signature|an?\s+ok(?:ay)?|advice)"
_OTHER_DESK = r"(?:(?:sorry|oops|no|wait|ah)\W+){0,2}(?:that|this|it|the\s+above)(?:['’]s|\s+is|\s+was)\s+(?:meant\s+|intended\s+|only\s+)?for\s+(?:(?:my|our)\s+(?:broker|bank|lawyer|accountant|\w+['’]s\s+\w+)|(?-i:(?!Lex|Lexington|LX|You\b|The\b)[A-Z])\w+(?:\s+(?-i:[A-Z])\w+)?)"
_SCRAP = Late(
    rf"\W*(?:(?:and|but|so|well|oh|or|sorry|maybe)\W+)?(?:{_LUCK}|{_OPEN}|{_IDEA}|{_VOID}|{_CHOICE}|{_WINK}|{_NO}|{_TURNS}|{_FOR_A_START}|{_UNSURE}|{_FOREIGN}|{_WHOSE}|{_ASSENT}|{_LINES}|{_OTHER_DESK})[\W_]*",
    re.IGNORECASE,
)
_WINKS = re.compile(r"[;:]-?[PpD)](?=\s*\W*$)(?<=;\))|;-?[)PpD]|:-?[Pp](?=\W*$)")
_CUT = re.compile(r"[,;(\[=–—]|\s--?\s")
"""Where a scrap at the end of a sentence may begin."""
_UNCUT = Late(
    rf"\s(?P<scrap>{_LUCK}|t\.?b\.?[cd]\.?|{_CHOICE}|{_WINK}|(?:for|as)\s+(?:starters|a\s+(?:start|last\s+resort|fallback|trial))|(?:per|upon|after)\s+my\s+(?:will|death)|only\s+on\s+the\s+\d\w*|(?:(?<=notes\s)|(?<=bonds\s)|(?<=all\s)|(?<=them\s)|(?<=mine\s)|(?<=\d\s)|(?<=it\s))at\s+(?:[5-9]\d|1[01]\d)(?:\.\d+)?(?:\s+or\s+better)?|for\s+\$?\d+\s+of\s+(?:his|hers|theirs)|not\s+really)\W*$",
    re.IGNORECASE,
)
"""A scrap that no sign parts from the order before it."""
_ONCE = Late(
    r"\b(?:i|we)\s+(?:once\s+|also\s+)?used\s+to\s+(?:want|wish|plan|think|mean|hope)\b|\b(?:i|we)(?:['’]d|\s+would)\s+(?:withdraw|revoke|cancel|rescind|retract)\b",
    re.IGNORECASE,
)
"""An order that once was, or would be, given."""


def at_its_end(sentences: Sequence[Spoken]) -> str:
    """Give the scrap at the end of a sentence that orders, or the whole of one right behind it, that leaves it open; nothing where there is none."""
    for place, one in enumerate(sentences):
        if not one.elects:
            continue
        if once := _ONCE.search(one.text):
            return once.group()
        if wink := _WINKS.search(one.text, one.begins):
            return wink.group()
        cuts = [cut.end() for cut in _CUT.finditer(one.text, one.begins)]
        if cuts and _SCRAP.fullmatch(one.text, cuts[-1]):
            return one.text[cuts[-1] :].strip()
        if uncut := _UNCUT.search(one.text, one.begins):
            return uncut["scrap"]
        behind = sentences[place + 1] if place + 1 < len(sentences) else None
        if behind is not None and not behind.tenders and _SCRAP.fullmatch(behind.text):
            return behind.text
    return ""
