"""A few words behind an order by which it is one of the past, somebody else's, or what a paper shows: "That was in June.", "said the lawyer".

With them stand words that ask where what was sent in has got to ("All my notes are tendered. Where is my receipt?"), and words that make the order a
wish or a guess. Each is a whole short sentence right behind what orders, or the end of that.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.patterns.late import Late
from nlp.turning.passage import Spoken
from nlp.words.days import MONTH, WEEKDAY

_PAST = rf"(?:(?:back\s+)?(?:in|on|at)\s+(?:(?:early|late|the)\s+)?(?:{MONTH}|spring|summer|autumn|fall|winter|christmas|easter|(?:19|20)\d\d|beginning|{WEEKDAY})|last\s+\w+|(?:\w+\s+){{1,2}}ago|then|before\s+\w+[^.;!?]{{0,30}}|yesterday|earlier|once|back\s+then|at\s+(?:first|the\s+time)|until\s+[^.;!?]{{2,30}}|when\s+[^.;!?]{{2,40}})"
_OLD = (
    r"(?:the|my|our)\s+(?:(?:old|first|original|previous|earlier|initial|former|last)\s+\w+|plan|idea|intention|past)"
)
_MARKS = r"(?:(?:and|but|or|well|oh|only|just|at\s+least|anyway|alas|sorry)\W+){0,2}"
_BEHIND = Late(
    rf"\W*{_MARKS}(?:(?:that|this|it|all\s+(?:that|this)|which)\s+(?:was|were|had\s+been)\s+(?:all\s+)?(?:{_PAST}|{_OLD})|so\s+(?:(?:i|we)\s+(?:wrote|said|thought|told\s+\w+|put\s+it|had\s+it)|it\s+(?:was|stood|said|read))\b[^.;!?]{{0,30}}|(?:that|this|it)\s+is\s+(?:what|how)\s+(?:i|we|it)\s+(?:had|did|wrote|told\s+\w+|said|was|were|stood|looked|used)\b[^.;!?]{{0,30}}|(?:all\s+)?(?:already\s+)?(?:done|sent|mailed|filed|submitted|arranged|settled)\s+(?:and\s+(?:sent|filed|mailed)\s+)?(?:already|{_PAST})(?:\s+already)?|as\s+of\s+(?:last\s+\w+|{MONTH}(?!\s+\d+\W+2001)))\W*"
    r"|\W*(?:(?:and|but|well)\W+)?(?:(?:that|this|it|which)(?:['’]s|\s+is)\s+)?(?:what|how)\s+(?:i|we|(?:my|the|your|our)\s+[\w-]+|it)\s+(?:can\s+)?(?:see|sees|read|reads|find|found|saw|says?|said|shows?|states?|got|have|lists?)\b(?:\s+it)?(?:\s+(?:on|in|from|at|there|here|back)\b[^.;!?]{0,40})?\W*"
    r"|\W*(?:(?:and|but)\W+)?(?:so\s+|thus\s+|that\s+is\s+what\s+|that['’]s\s+what\s+)?(?:say|says|said|read|reads|run|runs|goes|spoke|speaks|wrote|writes|ran|quoth)\s+(?:my|our|the|your|his|her|that|a|who\b|(?-i:[A-Z])\w+)\s?(?:[\w’'-]++\W*+){0,5}"
    r"|\W*(?:i|we)\s+(?:see|read|saw|found|have)\s+(?:that|it|this)\s+(?:on|in|from)\s+(?:my|the|your|our)\s+(?:\w+\s+){0,2}(?:statement|receipt|paper|papers|screen|website|newspaper|letter|confirmation|books?|records?)\W*"
    r"|\W*(?:(?:that|this)(?:['’]s|\s+is)\s+)?(?:according\s+to|per|as\s+(?:shown|stated|seen|listed|printed)\s+(?:on|in)|from)\s+(?:my|the|your|our)\s+(?:\w+\s+){0,2}(?:statement|receipt|newspaper|confirmation|records?|books?)\W*"
    r"|\W*(?:that|this)(?:['’]s|\s+is|\s+was)\s+(?:what\s+(?!i\b|we\b|you\b)(?:(?:my|our|the)\s+)?(?:[\w-]+\s+){1,2}?(?:said|says|thinks|thought|wants|wanted|wrote|told\s+\w+|advis\w+|would\s+\w+|did|does)|(?!my\b|our\b|the\b|it\b|this\b|that\b|what\b)(?-i:[A-Z])\w+\s+(?:talking|speaking))\W*"
    r"|\W*(?:end\s+of\s+(?:the\s+)?quot\w+|end\s+quote|un-?quote|close\s+quote)\W*"
    r"|\W*(?:is|was)\s+what\s+(?:i|we|he|she|they|my\s+\w+)\b[^.;!?]{0,50}\W*"
    r"|\W*(?:(?:and|or|well|but)\W+)?at\s+least\s+(?:(?:i|we)\s+(?:think|believe|guess|suppose|hope)(?:\s+so)?|so\s+(?:i|we)\s+\w+)\W*"
    r"|\W*(?:(?:or|well|more\s+or\s+less|and)\W+)?(?:give\s+or\s+take(?:\s+[\w$,]+){0,3}|more\s+or\s+less|(?:or\s+)?thereabouts|or\s+so|roughly|approximately|something\s+like\s+that|(?:or\s+)?somewhere\s+(?:around|near)\s+(?:there|that))\W*"
    r"|\W*(?:(?:and|but|now|so|well)\W+)?(?:i|we)(?:['’]ll|\s+(?:hereby|now|will|must|have\s+to|want\s+to|do))?\s+(?:take\s+back|withdraw|retract|unsay)\s+(?:what(?:ever)?\s+(?:i|we)(?:['’]ve|\s+have|\s+just)?\s+(?:wrote|written|said|told\s+you|asked(?:\s+you)?|sent(?:\s+you)?|ordered)|everything(?:\s+(?:i|we)\s+\w+)?|all\s+(?:of\s+)?(?:it|this|that|the\s+above)|the\s+above)(?:\s+(?:to\s+you|above|here|before|just\s+now|about\s+(?:it|this|that|them|the\s+(?:notes|bonds|offer|exchange|tender)|my\s+(?:notes|bonds|tender))))*\W*"
    r"|\W*(?:(?:and|but)\W+)?(?:over\s+my\s+dead\s+body|not\s+on\s+(?:my|your)\s+life|not\s+in\s+a\s+(?:million|thousand|hundred)\s+years|when\s+hell\s+freezes(?:\s+over)?|never\s+in\s+my\s+life|would\s+be\s+(?:nice|lovely|grand)|if\s+only|no\s+way)\W*",
    re.IGNORECASE,
)
"""A whole sentence right behind one that orders."""
_TAIL = Late(
    r"[,–—-]\s*(?:or\s+)?(?:so\s+|thus\s+)?(?:says|said|writes|wrote|thinks|swears|insists|advised|reads|quoth)\s+(?!i\b|we\b|you\b)(?:(?:my|our|the|late|good|old|your|his|her|a|that)\s+){0,3}(?:[\w’'-]+\s?){1,3}\W*$"
    r"|[,–—-]\s*(?:as\s+of|back\s+in|in)\s+(?:last\s+\w+|(?:january|february|march|april|may|june|july)|19\d\d)\W*$|\((?:struck|crossed|scratched|stricken|deleted|void|voided|strike)\b[^)]{0,30}\)\W*$|[,–—-]\s*(?:because|if|unless|although|provided|except|including)\W*$|[^\W\d_]\s+(?:because|unless|although|if)\W*$",
    re.IGNORECASE,
)
"""The end of a sentence that orders."""
_STRUCK = Late(
    r"^\W*~~.*~~\W*$|^\W*--.*--\W*$|^\s*\[[^\]]*\]\W*$|^\s*\((?!\()[^)]*\)\W*$|[\U0001F914\U0001F937\U0001F61C\U0001F602\U0001F644\U0001F609\U0001F923\U0001F60F\U0001F643\U0001F92A\U0001F62C\U0001F605\U0001F92D\U0001F921\u2753]"
)
"""A whole order that is struck out, or stands in brackets; or a face beside it that doubts, winks or laughs."""
_ASKS_OF_IT = Late(
    r"\W*(?:(?:but|and|or|so|well)\W+)?(?:(?:should|shall|must|dare)\s+(?:i|we)(?:\s+(?:really|though|do\s+(?:it|that|this)))?|(?:any\s+)?thoughts|(?:any\s+)?(?:advice|suggestions|opinions?|objections?)|what\s+(?:do|would)\s+you\s+(?:all\s+|people\s+|folks\s+)?(?:think|say|advise|suggest|recommend|do)(?:\s+(?:of|about)\s+(?:it|that|this))?|(?:is\s+that\s+)?right|or\s+(?:am|should|shall|do|must|would|could|is|are|was|were|have)\s+(?:i|we|it|that|they)\b[^?]{0,40}|am\s+i\s+(?:dreaming|mad|crazy|right|wrong)|says\s+who|(?:would|could|might)\s+(?:that|this|it)\s+(?:work|be\s+(?:ok|okay|all\s+right|alright|wise|right|possible|sensible|good|better|best|a\s+good\s+idea)|make\s+sense|help)|(?:or\s+)?not|did\s+i\s+(?:really\s+)?(?:say|write|mean)\s+(?:that|this|it)|(?:really|seriously|honestly)|why\s+(?:should|would)\s+(?:i|we)\b[^?]{0,30}|wise|good\s+idea|yes\s+or\s+no)\W*\?\W*",
    re.IGNORECASE,
)
"""A question right behind an order, of nothing but whether it is right."""
_BIDS = Late(
    r"\b(?:please|pls|plz|kindly|i|we|me|us|you|should|shall|must|to\s+be|be|will|let)\b|^\W*(?:so\s+|now\s+)?(?:tender|exchange|swap|convert|submit|put|enter|send)\b",
    re.IGNORECASE,
)
_WHERE_IT_IS = Late(
    r"\W*(?:(?:but|and|so)\W+)?(?:(?:where|when)\s+(?:is|are|was|were)\s+(?:my|our|the)\b|(?:has|have)\s+(?:it|that|they|this|my\s+\w+)\s+(?:arrived|come|gone|got|reached|been)\b|did\s+(?:you|it|they)\b|why\s+(?:do|have|are|is|has|did)\b|(?:i|we)\s+(?:have|['’]ve)\s+(?:had|heard|received|got|seen)\s+(?:no|nothing)\b|(?:i|we)\s+(?:am|are)\s+(?:still\s+)?waiting\b|you\s+(?:sent|wrote|told|have\s+sent)\b|no\s+(?:receipt|answer|word|money|confirmation)\b)",
    re.IGNORECASE,
)
"""What is asked or said of what has been sent in."""
_HAVE_BEEN = Late(
    r"^(?!.*\b(?:want|wish|like|should|must|to)\b).*\b(?:have|has|had)\s+(?:now\s+|already\s+|all\s+|duly\s+)?been\s+(?:\w+ly\s+)?(?:tendered|exchanged|submitted|swapped|converted|put\s+in|sent\s+in)\b",
    re.IGNORECASE,
)


def only_told(sentences: Sequence[Spoken]) -> str:
    """Give the few words behind an order that make it one that is only told, struck out, or no order; nothing where there are none."""
    for place, one in enumerate(sentences):
        if not one.elects:
            continue
        if one.tenders and (found := _HAVE_BEEN.search(one.text)):
            return found.group().strip()
        if found := _TAIL.search(one.text, one.begins) or _STRUCK.search(one.text):
            return found.group().strip(" ,–—-")
        behind = sentences[place + 1] if place + 1 < len(sentences) else None
        if behind is None or behind.tenders:
            continue
        if _BEHIND.fullmatch(behind.text) or _ASKS_OF_IT.fullmatch(behind.text):
            return behind.text
        if one.tenders and not _BIDS.search(one.text) and _WHERE_IT_IS.match(behind.text):
            return behind.text
    return ""
