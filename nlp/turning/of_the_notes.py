"""What a sentence behind the tender says of the notes now: "They're collateral for my brother's store.", "I made a gift of most of them.".

A sentence that begins with the notes and says what they are, or where they went, may take them out of the sender's hands; so may one in which he gives,
hides, lends or loses them. That they are his, old, good or due, and how he came to them, changes nothing.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import accumulate
from operator import or_

from nlp.patterns.late import Late
from nlp.patterns.sifted import Sifted
from nlp.turning.passage import Spoken
from nlp.turning.terms import NOTES
from nlp.words.securities import OTHER_COMPANY

_THEM = rf"(?:them|these|those|it\s+all|all\s+of\s+it|the\s+(?:lot|ones|(?!papers?\b)(?:\w+\s+)?(?:{NOTES})|paper\s+ones)|my\s+(?:{NOTES}))"
_SAYS_OF_THEM = Late(
    r"\W*(?:(?:but|and|now|only|though|oh|well|fyi|note|mind\s+you)\W+){0,2}(?:they|those|these|the\s+(?:notes|bonds|certificates)|my\s+(?:notes|bonds|certificates))(?P<verb>['’]re|\s+(?:are|sit|stand|serve|go|back|secure|hang|lie|live|belong|stay|remain|may|might|could|must|should|won['’]t|can['’]t|cannot|have\s+to|need|moved|went|got|passed|burned|disappeared|vanished|were\s+(?:lost|stolen|moved|given|sold|sent|transferred|pledged|burned|destroyed|called|redeemed)|have\s+been\s+(?:lost|stolen|moved|given|sold|sent|transferred|pledged|burned|destroyed|called|redeemed)))\b(?P<rest>[^.;!?]{0,80})",
    re.IGNORECASE,
)
_HARMLESS = Late(
    r"^\s*(?:(?:all|both|still|now|really|just|quite|very|pretty|only|the|my|our|a|an|in|of|for|at|with|so|too|no|not|here|entirely|solely|truly|also|sure|certainly|long|to)\W+){0,4}"
    r"(?:mine|ours|yours|you|your|us|me|myself|alone|old|older|oldest|ones?|same|good|fine|ok|okay|nice|safe|ready|free|clear|lx|bonds?|notes?|worth|due|past|overdue|earning|paying|losing|trouble|use|doing|all|everything|lot|enough|lexington|name|sole|half|third|quarter|part|rest|remainder|what|left|gathering|words?|wishes|instructions?|orders?|reasons?|figures|terms|debentures|dead|dear|gift|inheritance|present|from|kind|order|going|tired|collecting|"
    r"account|collateral\s+for\s+nothing|bother|nuisance|pain|burden|memory|wallpaper|dust|reason|retirement|pension|nest|savings|\$?\d[\d,]*)\b"
    r"|\b(?:you\s+(?:hold|have|keep)|with\s+you|to\s+you|to\s+me|from\s+me|no\s+(?:lien|collateral)|due|years?\s+ago|in\s+your)\b",
    re.IGNORECASE,
)
_COMPANY = Late(
    r"\b(?:owe|promise|pay|offer|know|told|tell|say|said|ask|want|answer|write|wrote|send|decide|do\s+as)\w*\b",
    re.IGNORECASE,
)
"""What "they" of the company, or of people, do."""
_DISPOSES = Sifted(
    rf"\b(?:i|we)(?:['’]ve|\s+have|\s+had)?\s+(?:already\s+|once\s+|just\s+|also\s+|must\s+have\s+|may\s+have\s+)?(?:gave|given|donated|lent|pledged|pawned|lost|mislaid|misplaced|burned|burnt|destroyed|shredded|hid|hidden|buried|moved|transferred|sold|willed|bequeathed|traded|swapped|shared|split|bet|hocked|borrowed|owe|promised|signed\s+(?:away|over)|made\s+a\s+(?:gift|present)\s+of|parted\s+with)\s+(?:away\s+)?(?:(?:most|some|all|half|part|many|a\s+few|several|\d+)\s+of\s+)?{_THEM}\b(?!\s+(?:[\w-]+\s+){{0,2}}?\w+s\b\s+(?:for|when|until|since|in\s+(?:19|the))\b)(?![^.;!?]{{0,30}}\b(?:to\s+you|with\s+you|here|into\s+your)\b)"
    rf"|\b(?:i|we)\s+(?:still\s+)?(?:have|keep|hold|store|put|stuck|hid|stashed)\s+{_THEM}\s+(?:\w+\s+)?(?:under|in|inside|behind|on|at|up)\s+(?:the|my|our|a)\s+(?:\w+\s+)?(?:bed|mattress|drawer|desk|attic|basement|cellar|closet|freezer|shoe\s?box|box|safe|vault|trunk|barn|garage|bible|wall|floor|shelf|piano|tin|jar|cupboard|lawyer['’]?s|office|bank|shop|store)\b"
    rf"|\b(?:in|under)\s+(?:(?:my|our|his|her|the)\s+(?:\w+['’]s\s+)?(?:company|firm|corporation|business|trust|partnership|late\s+\w+|ex-?\w*|mother|father|wife|husband|brother|sister|son|daughter)['’]?s?)\s+(?:own\s+)?name\b|\b(?:don['’]t|do\s+not|won['’]t)\s+(?:look\s+for|see|find)\s+{_THEM}\b",
    re.IGNORECASE,
)
_GIVEN_TIME = Late(
    r"\b(?:days?|weeks?|months?|hours?|time|notice|chance|choice|answer|advice|address|number|cop(?:y|ies))\s+(?:that\s+)?$",
    re.IGNORECASE,
)
"""What was given to people: "in the ten days I gave them"."""
_KEPT = Late(
    rf"^\W*(?:(?:but|and|only|no|well)\W+)?(?:i|we)(?:['’](?:ll|d)|\s+(?:will|shall|want\s+to|have\s+to|must|would\s+rather|['’]d\s+rather))?\s+(?:always\s+|still\s+)?(?:keep|hold\s+on\s+to|hang\s+on\s+to|save)\s+{_THEM}\s+"
    r"(?:in\s+the\s+family|for\s+(?:the|my|our|his|her)\s+\w+|till\b|until\b)",
    re.IGNORECASE,
)
"""Keeps, behind a tender of them, what was to go: "We keep them in the family."."""
_REST = Late(rf"\b(?:rest|others?|remaining|remainder|balance|kept|keep|{OTHER_COMPANY}|new)\b", re.IGNORECASE)


def of_the_notes(sentences: Sequence[Spoken]) -> str:
    """Give the words that say of the notes that they are bound, gone or somewhere else; nothing where none do."""
    last = max((place for place, one in enumerate(sentences) if one.tenders), default=-1)
    of_the_rest = [_REST.search(one.text) is not None for one in sentences]
    shared = list(accumulate(of_the_rest, or_, initial=False))
    for place, one in enumerate(sentences):
        if one.asks or one.tenders:
            continue
        if place > last and not shared[place] and (kept := _KEPT.match(one.text)):
            return kept.group().strip()
        if of_the_rest[place]:
            continue
        if place and of_the_rest[place - 1]:
            # What stays, and what other notes do, is no matter here.
            continue
        if (found := _DISPOSES.search(one.text)) and not _GIVEN_TIME.search(one.text, 0, found.start()):
            return found.group().strip()
        said = _SAYS_OF_THEM.match(one.text) if place == last + 1 else None
        if said and not _HARMLESS.search(said["rest"]) and not _COMPANY.search(said.group("verb") + said["rest"]):
            return said.group().strip()
    return ""
