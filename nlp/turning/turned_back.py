"""A remark behind the election that ends in turning back: "Then again, last time I rushed and regretted it, so forget it.".

`second_thoughts.py` knows sentences that begin by taking back. Here the turn stands where a clause begins: behind a comma, a dash, "so",
"and" or "but". What is left alone of the rest, or of another matter ("Kodak, forget it"), is no turn.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.patterns.late import Late
from nlp.patterns.sifted import Sifted
from nlp.turning.passage import Spoken
from nlp.turning.terms import NUMBER
from nlp.words.securities import OTHER_COMPANY

_CLAUSE = r"(?:^\W*|[,;:–—-]\s*|\b(?:so|and|but|then|or|no|now|please|let\s+us|let['’]?s|better(?:\s+to)?|(?:best|wiser|wisest|safer|time)\s+to|i['’]d\s+(?:better|rather|sooner)|i['’]ll|i\s+(?:will|shall|should|must)|i\s+(?:think|guess)\s+i['’]ll|(?:you|we)(?:\s+(?:can|may|should|must|might\s+as\s+well)|['’]d\s+better)|i\s+say|just|kindly|simply)\s+){1}(?:please\s+|just\s+|kindly\s+|better\s+|simply\s+|let\s+us\s+|let['’]?s\s+)?"
_OBJECT = r"(?:it|this|that|the\s+(?:whole\s+|entire\s+)?(?:thing|lot|idea|matter|business|exchange|tender|swap|deal|order|instruction|mail|e-?mail|message|above)|all\s+(?:of\s+)?(?:it|this|that)|everything|what\s+i\s+(?:wrote|said|asked|put)(?:\s+above)?)"
_ENDS = r"(?=\s*(?:[.,;!?)–—-]|$|(?:please|for\s+now|then|after\s+all|altogether|again|for\s+the\s+time\s+being|thanks?)\b))"
_UNDOES = Sifted(
    rf"{_CLAUSE}(?:forget|skip|scrap|scratch|strike|drop|ditch|kill|nix|shelve|bin|trash|cancel|disregard|ignore|stop|undo|void|scrub|bury|tear\s+up|throw\s+out|call\s+off)(?:\s+(?:about|up|off))?\s+{_OBJECT}{_ENDS}"
    rf"|{_CLAUSE}(?:leave|let)\s+(?:it|this|that|them|things|everything|well\s+enough|mine|my\s+(?:notes|bonds))\s*(?:$|[.!]|(?:be(?=\s*(?:[.,;!]|$))|alone|as\s+(?:it|they|things|is|before)\b|the\s+way|where\b|lie|go\s+by|pass))"
    r"|\b(?:i|we)(?:['’]d|\s+would)\s+(?:just\s+)?as\s+soon\s+(?:wait|sit|keep|hold|leave|not|stay)\b|\b(?:i|we)(?:['’]d|\s+would)\s+(?:want|like|need|have)\s+(?:it|them|those|mine)\s+(?:right\s+)?(?:back|out)\b(?!\s+(?:of\s+my|before\s+(?:the\s+)?weekend))"
    r"|[,;:–—]\s*(?:so\s+|but\s+|oh\s+|no\W+|please\s+|better\s+)?(?:wait|hold\s+on|hold\s+off|hang\s+on|not\s+yet|not\s+so\s+fast|whoa)\W*$|^\W*(?:but\s+|well\W+|per\s+me\W+)?not\s+so\s+fast\b"
    r"|\b(?:i|we)(?:['’]d|\s+would)\s+(?:much\s+|far\s+|still\s+)?(?:rather|sooner)\s+(?:wait|hold\s+off|sit\s+tight)\b"
    r"|\b(?:now|so|and|but|then)\s+(?:now\s+)?(?:i|we)(?:['’]d|\s+would|\s+had)\s+(?:rather|better|sooner|prefer)\s+not\W*$"
    r"|\b(?:i|we)(?:['’]m|['’]re|\s+am|\s+are|['’]ll|\s+will|\s+shall)\s+(?:now\s+|just\s+|then\s+|better\s+|rather\s+)?(?:keep(?:ing)?|hold(?:ing)?(?:\s+on\s+to|\s+onto)?|hang(?:ing)?\s+on\s+to|stick(?:ing)?\s+with)\s+(?:them|those|these|mine|what\s+i\s+(?:have|hold|own)|all\s+of\s+(?:them|it))\W*$"
    r"|\b(?:i|we)\s+(?:can['’]t|cannot|can\s+not|won['’]t)\s+(?:bring\s+(?:myself|ourselves)|go\s+through\s+with|do\s+(?:it|this)\W*$|part\s+with\s+(?:them|it|these|those))"
    r"|\b(?:keep|hold|wait|decline|refuse|pass|stay|sit|leave)\b[^.;!?]{0,40}?\b(?:and|so)\s+(?:i|we)(?:['’]ll|\s+(?:still\s+)?(?:will|shall|do|am|are))\W*$"
    r"|\b(?:i|we)(?:['’]d|\s+had)?\s+(?:really\s+|actually\s+)?(?:meant|intended|wanted)\s+to\s+(?:say|write|put|type)\b(?!\s+(?:thanks?|thank|hello|that|so|something|more)\b)"
    r"|\b(?:ignore|disregard|never\s*mind)\s+(?:me|us|all\s+that)\b|\blet\s+(?:it|this|that|them)\s+(?:rest|sit|lie|wait)\s+(?:till|until|for\s+(?:now|a|the)|a\s+(?:while|bit|day|week))\b|^\W*(?:but\s+|only\s+|please\s+)?not\s+(?:a\s+(?:day|minute|second|moment|hour)\s+)?(?:earlier|sooner|before)\b(?!\s+time)"
    r"|[,;:–—]\s*(?:so\s+|and\s+|but\s+|then\s+|oh\s+|well\s+)?(?:no|nah|nope|never\s*mind|no\s+thanks|no\s+thank\s+you|i\s+pass|i['’]ll\s+pass|don['’]t|do\s+not|i\s+won['’]t|better\s+not|rather\s+not|i['’]d\s+rather\s+not|let['’]?s\s+not|not\s+(?:now|this\s+time|after\s+all|me|today))\W*$"
    r"|^\W*(?:(?:or|oh|ah|well|hm+|wait|actually|then\s+again|on\s+second\s+thoughts?|come\s+to\s+think\s+of\s+it)\W+){0,2}no\W+(?:better\s+|please\s+|let['’]?s\s+|i['’]d\s+rather\s+|i['’]ll\s+)?(?:leave|keep|let|forget|wait|hold|don['’]t|do\s+not|better\s+not|maybe\s+not|rather\s+not|nothing)\b"
    r"|\b(?:talked|argued|scared|frightened|warned|reasoned)\s+(?:me|us)\s+(?:right\s+|straight\s+)?(?:out\s+of|off)\s+(?:it|this|that|doing|the)\b"
    r"|\b(?:i|we)(?:['’]m|['’]re|\s+am|\s+are)\s+(?:now\s+|already\s+|just\s+)?(?:changing\s+(?:it|my\s+mind|our\s+minds?)|having\s+second\s+thoughts|getting\s+cold\s+feet|backing\s+out|pulling\s+out|chickening\s+out)\b|\bhere\s+(?:i|we)\s+(?:am|are|go)\s+changing\b"
    rf"|\b(?:i|we)(?:['’]ve|\s+have)?\s+(?:just\s+|now\s+|since\s+)?(?:changed\s+(?:my|our)\s+minds?|had\s+second\s+thoughts|got(?:ten)?\s+(?:cold\s+feet|the\s+jitters)|thought\s+better)\b(?![^.;!?]{{0,30}}\b(?:from|about\s+(?:the\s+)?(?:other|rest|{OTHER_COMPANY}))\b)"
    r"|\b(?:forgive|excuse|pardon|sorry|apologi\w+|apologies|bear\s+with|angry|cross|mad|surprised|mind)\b[^.;!?]{0,30}\b(?:if|when)\s+(?:i|we)\b[^.;!?]{0,30}\b(?:chang(?:e|ing)\s+(?:my|our|course|the)|(?:pull|back|drop|opt|chicken)\s+out|think\s+better|withdraw|reconsider|want\s+(?:it|them)\s+back|(?:keep|hold|wait)(?!\s+(?:\w+ing|you|up|my|talking|on)\b))\b"
    r"|\b(?:if|when|in\s+case)\s+(?:he|she|they|anyone|anybody|someone|somebody|(?:my|our|the)\s+(?:\w+\s+)?\w+)\s+(?:tells?|says?|writes?|asks?)\s+(?:to\s+)?(?:you\s+)?(?:\w+\s+)?(?:different(?:ly)?|otherwise|something\s+else|the\s+opposite)\b"
    r"|\b(?:make|take|do|start|file|enter|submit)\s+(?:no\s+(?:move|step|steps|action)|nothing)\s+(?:before|until|till|yet|unless|without|on\s+this)\b",
    re.IGNORECASE,
)
_OF_OTHERS = Late(
    rf"\b(?:(?<!let\sit\s)(?<!let\sthis\s)(?<!let\sthem\s)(?<!let\sthat\s)rest|others?|remaining|remainder|balance|leftover|left|{OTHER_COMPANY}|ira|money\s+(?:market|fund)|mutual\s+funds?|savings\s+account|checking|treasur(?:y|ies)|certificate|phone|address|question|(?:last|first|earlier|previous)\s+(?:mail|letter|e-?mail|message|note)|typo|spelling|date)\b",
    re.IGNORECASE,
)
"""What is left alone, or forgotten, is something else."""
_PUT_RIGHT = Late(rf"\b(?:make\s+it|instead|rather)\b|\b{NUMBER}\b", re.IGNORECASE)
"""Behind the turn in its own sentence: another amount takes the place of the first ("scratch that, 150 of my bonds")."""
_PREFERS_TO_KEEP = Late(
    r"\W*(?:i|we)(?:['’]d|\s+would)\s+(?:just\s+)?as\s+soon\s+(?:sit|keep|hold|leave|stay)", re.IGNORECASE
)
"""Turns nothing in a sentence that names what stays: "Put in 80. The other 20 I'd just as soon leave alone"."""
_OF_AN_ACCOUNT = re.compile(r"\W*[A-Z]{2}-?\d{4}\b[^:;,.!?]{0,40}")
"""The head of an item that is of one account."""
_OF_THOSE_LEFT = re.compile(r"\bleaves\s+(?:me\s+|us\s+)?\$?\w+\b[^.;!?]{0,40}\bwhich\s+$", re.IGNORECASE)
"""Says in the same sentence how many stay: "That leaves six, which I'd as soon keep"."""
_ASKS_ITSELF = re.compile(
    r"\W*(?:do|did|does|am|is|are|will|would|should|any|have|has|regrets?|doubts?|questions?)\b", re.IGNORECASE
)
"""A question to oneself, which "no" answers: "Do I want any of it back, no."."""


def turned_back(sentences: Sequence[Spoken]) -> str:
    """Give the words of a later clause that turn the election back; nothing where none do, or where an election follows them."""
    last = max(
        (place for place, one in enumerate(sentences) if one.tenders or (one.elects and not one.acts)), default=-1
    )
    for place, one in enumerate(sentences[max(last, 0) :], max(last, 0)):
        begin = one.begins if place == last else 0
        before = sentences[place - 1].text if place > last + 1 else ""
        found = _UNDOES.search(one.text, begin)
        if found is None or _ASKS_ITSELF.match(one.text) or _OF_OTHERS.search(before):
            continue
        if _OF_THOSE_LEFT.search(one.text, 0, found.start()) and _PREFERS_TO_KEEP.fullmatch(found.group()):
            continue
        if one.keeps and place > last and _PREFERS_TO_KEEP.fullmatch(found.group()):
            continue
        if place > last and one.acts and _OF_AN_ACCOUNT.fullmatch(one.text, 0, found.start()):
            # "LX-1009 (regular account): I'll pass" below the line of another says it of that one.
            continue
        if not _OF_OTHERS.search(one.text) and not _PUT_RIGHT.search(one.text, found.end()):
            return found.group().strip(" ,;:–—-")
    return ""
