"""A fact about some of the notes that takes them out of the holder's hands: "Fifty of them belong to my brother.", "Twenty are pledged to the bank.".

The register says how many he holds, and "all" or "sixty of them" then counts notes in that are bound, gone or another's. How he came to some of them
("I bought fifty of them in June", "twenty were my father's"), and what is said of those that stay, leaves the tender what it is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.patterns.late import Late
from nlp.patterns.sifted import Sifted
from nlp.turning.passage import Spoken
from nlp.turning.terms import ADVISER, KIN, NAME, NOTES, NUMBER, WHO
from nlp.words.securities import OTHER_COMPANY

_SMALL = r"(?:one|two|three|four|six|seven|eight|nine)"
_COUNT = rf"(?:{NUMBER}|{_SMALL}\s+or\s+{_SMALL}|{_SMALL}|(?:a|one|two|three)[\s-]+(?:thirds?|quarters?|fifths?)|half|a\s+(?:few|couple|dozen|part|hundred|number|handful)|a\s+good\s+\w+|some|several|most|part|many)"
_OF_THEM = rf"\s+(?:out\s+)?of\s+(?:them|those|these|it|mine|the\s+(?:{NUMBER}|lot|{NOTES})|my\s+(?:{NUMBER}|{NOTES}))"
_OPENS = (
    r"(?:^\W*(?:(?:but|and|only|though|although|well|note|mind\s+you|fyi|by\s+the\s+way|however|you\s+should\s+know|please\s+note)\W+(?:that\s+)?){0,2}"
    r"|[,;:(–—]\s*(?:of\s+which\s+)?|\b(?:and|but|though|although|because|since|that|of\s+which)\s+)"
)
_ADVERBS = r"(?:(?:all|already|also|still|now|really|actually|currently|in\s+fact|by\s+rights|strictly|properly|legally|at\s+present|as\s+it\s+happens|only|just)\s+){0,2}"
_BOUND = (
    r"(?:pledged|hypothecated|encumbered|mortgaged|assigned|promised|earmarked|spoken\s+for|reserved|committed|tied\s+up|frozen|blocked|seized|attached|garnished|lent|loaned|on\s+loan|borrowed|collateral|security|"
    r"(?:held\s+)?as\s+(?:a\s+)?(?:collateral|security|margin|pledge)|up\s+as|put\s+up|in\s+(?:escrow|dispute|pawn|hock|trust|transit)|under\s+(?:a\s+)?(?:lien|pledge|claim)|in\s+question|disputed|claimed|sold|gone|missing|lost|stolen|given\s+away|"
    r"held\s+(?:by|for|at|with)\s+(?!you\b|me\b|us\b)|not\s+(?:\w+\s+)?(?:mine|ours|my\s+own|in\s+my|free|here|with\s+you|included|for\s+(?:the\s+)?(?:sale|exchange)))"
)
_HIS = rf"(?:(?:my|our|the|an?)\s+(?:[\w-]+\s+){{0,2}}?(?:{KIN}|{ADVISER})['’]s|{NAME}['’]s|his|hers|theirs|(?:somebody|someone)\s+else['’]s|another['’]s)"
_OTHERS = rf"(?:belongs?\s+to\s+(?!me\b|us\b|my\s+account)|(?:may|might|could|should|must)\s+(?:well\s+|still\s+)?belong\s+to\s+(?!me\b|us\b)|(?:is|are)\s+{_ADVERBS}{_HIS}(?=\W*$|[.,;!?)]|\s+(?:under|by|now|money|really|and|not|so|as|since|property|share)\b)|(?:is|are)\s+{_ADVERBS}in\s+(?:{_HIS}|another)\s+name)"
_HAVE = r"(?:ha(?:s|ve)\s+(?:a\s+(?:lien|claim|mortgage|pledge|hold)|been\s+(?:pledged|promised|sold|assigned|lent|given|seized|frozen|put\s+up|stolen|lost))|(?:was|were|got)\s+(?:already\s+)?(?:sold|pledged|assigned|stolen|lost|seized|frozen|lent|given\s+away|put\s+up|made\s+over|signed\s+over))"
_FACT = Sifted(
    rf"{_OPENS}(?:about\s+|roughly\s+|only\s+|the\s+|those\s+)?{_COUNT}(?P<of>{_OF_THEM})?(?:\s+{NOTES})?\s+{_ADVERBS}(?:(?:is|are|['’]re)\s+{_ADVERBS}{_BOUND}\b|{_HAVE}\b|(?P<others>{_OTHERS}))",
    re.IGNORECASE,
)
_NOT_AMONG = Sifted(
    rf"\bnot\s+(?:among|counted\s+(?:among|with|in)|part\s+of|included\s+(?:in|among))\s+(?:them|those|these|it|that|this|the\s+(?:{NOTES}|tender|{NUMBER}))\s+(?:are|is)\b"
    rf"|\b(?:the|those|any)\s+(?:{NUMBER}|{_SMALL}|ones?|few|{NOTES})\s+(?:{NOTES}\s+)?(?:that\s+|which\s+)?(?:i|we|my|our|in|with|from)\b[^.;!?]{{2,50}}?\b(?:(?:are|is)(?:\s+not|n['’]t)\s+(?:\w+\s+)?(?:among|one\s+of|counted|of\s+(?:them|these|those)|meant)|(?:do|does)(?:\s+not|n['’]t)\s+(?:count|belong|go|come|apply))\b",
    re.IGNORECASE,
)
_FIGURE = r"(?:\$?\d[\d,.]*(?:\s?(?:k|thousand)\b)?|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:[\s-](?:one|two|three|four|five|six|seven|eight|nine|thousand))?|five|ten|eleven|twelve|\w+teen|a\s+hundred)"
_SOME_GONE = Sifted(
    rf"\b(?:i|we)(?:['’]ve|\s+have|\s+had)?\s+(?:already\s+|since\s+|just\s+|also\s+)?(?:sold|transferred|parted\s+with|gave\s+away|given\s+away|signed\s+over)\s+(?:off\s+)?{_FIGURE}(?:\s+(?:of\s+(?:them|these|those|mine|(?:my|the)\s+(?:{NOTES}))|{NOTES}))?"
    r"(?=\s*(?:[.;,!)]|$)|\s+(?:in|last|this|to\s+(?:my|our|a|the)|back\s+in|on|already|earlier|since|before|a\s+(?:week|month|year)|some\s+time)\b)"
    rf"|\b{WHO}\s+(?:has\s+)?(?:bought|got|took)\s+{_FIGURE}\s+(?:(?:of\s+(?:them|these|mine|my\s+(?:{NOTES}))|{NOTES})\s+)?(?:off|from)\s+(?:me|us)\b",
    re.IGNORECASE,
)
"""So many of them were sold or given since: then the holder has fewer than the register says, and "all" is not what it was."""
_SOLD_ONES = Late(
    rf"\W*(?:the\s+|those\s+)?{_FIGURE}(?:\s+{NOTES})?\s+(?:that\s+|which\s+)?(?:i|we)(?:['’]ve|\s+have|\s+had)?\s+(?:already\s+|since\s+|just\s+|once\s+)?(?:sold|gave|given|lent|pledged|lost|transferred|donated|traded|owe)\b",
    re.IGNORECASE,
)
"""At the head of a sentence: the amount is of those that are gone, whatever it says of the rest: "40 bonds I sold, keep the rest."."""
_NOT_ALL_MINE = Late(
    r"\bnot\s+(?:all|every\w*)\s+(?:of\s+)?(?:it|them)?\s*(?:is|are)\s+(?:\w+\s+)?mine\b"
    r"|\bof\s+(?:that|them|those|these|it)\s+(?:is|are)\s+(?:only\s+)?mine\s+to\s+(?:say|give|decide|tender|speak|answer|sign)\b",
    re.IGNORECASE,
)
_STAYING = Late(
    rf"\b(?:rest|others?|remaining|remainder|balance|kept|keep(?:ing)?|stay(?:s|ing)?|left\s+over|leave|hold\s+on\s+to|stocks?|shares|{OTHER_COMPANY})\b",
    re.IGNORECASE,
)
_NO_NOTES = re.compile(r"\b(?:votes?|people|years?)\b", re.IGNORECASE)
"""What else is counted: "Some of the people are gone"."""
_LAPSED = Late(
    r"\b(?:no\s+longer|any\s?more|once|used\s+to|until|till|was\s+(?:paid|released|lifted)|released|paid\s+off|given\s+back|came\s+(?:back|to\s+me)|mine\s+now|now\s+mine|left\s+(?:it|them)?\s*to\s+me|bought\s+(?:him|her|them)\s+out)\b",
    re.IGNORECASE,
)


def some_of_them(sentences: Sequence[Spoken], *, alone: bool, part: bool) -> str:
    """Give the words by which some of the notes are bound, gone, another's or not meant; nothing where none are.

    `alone`: nobody holds with the sender, so that notes of another are not his; `part`: only a part is tendered, beside which a bare count may be of what stays.
    """
    for one in sentences:
        if not one.asks and (found := _SOLD_ONES.match(one.text)):
            return found.group().strip()
        if one.asks or one.keeps or _STAYING.search(one.text) or _LAPSED.search(one.text):
            continue
        for way in (_SOME_GONE, _NOT_ALL_MINE):
            if found := way.search(one.text, one.begins):
                return found.group().strip(" ,;")
        if _NO_NOTES.search(one.text):
            continue
        if found := _NOT_AMONG.search(one.text, one.begins):
            return found.group().strip(" ,;")
        for found in _FACT.finditer(one.text, one.begins):
            counted_of = found["of"] is not None or not part
            if counted_of and (alone or found["others"] is None):
                return found.group().strip(" ,;:(–—")
    return ""
