"""Another than the holder writes: "this is Tom, writing from my father's mailbox", "Bob is ill, his nurse typing".

Only the holder's own word elects. A name that is given for the writer and is none of the account's, and a writer told in the third person beside the holder,
are no word of his. The register's names, and where somebody merely sits ("I'm writing from my office"), say nothing.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.names.nicknames import is_given_name, same_person_first_name
from nlp.patterns.late import Late
from nlp.patterns.sifted import Sifted
from nlp.turning.passage import Spoken
from nlp.turning.terms import KIN

_NAMED = Late(
    r"(?:^\W*|[,;.–—(]\s*|\b(?:hi|hello|and)\W+)(?i:this|it|here)(?:['’]s|\s+is)\s+(?P<name>[A-Z][a-z]+)(?=\s*(?:[,.;!)–—-]|$|\s(?:writing|here|speaking|typing|again|his|her|on\s+behalf|for)\b))|\b(?:I|i)(?:['’]m|\s+am)\s+(?P<second>[A-Z][a-z]+)(?=\s*,\s*(?:the|his|her|their|a|[A-Z][a-z]+['’]s)\s+(?:\w+\s+)?\w+)|^\W*(?P<third>[A-Z][a-z]+)\s+here\W*$"
)
_RELATED = Sifted(
    r"\b(?:my|our)\s+password\s+(?:was|has\s+been|got|is)\s+(?:lifted|stolen|hacked|taken|leaked|guessed)\b|\b(?:somebody|someone)\s+(?:else|other\s+than\s+me)\s+(?:may|might|could)\s+be\s+(?:writing|using|sending)\b|"
    rf"\b(?:i['’]m|i\s+am|this\s+is|it['’]s|it\s+is)\s+(?:\w+,\s+)?(?:the\s+|his\s+|her\s+|their\s+)?(?:(?-i:[A-Z])\w+['’]s\s+)?(?:\w+\s+)?(?:{KIN}|nurse|secretary|assistant|caretaker|carer|aide|neighbou?r|friend|bookkeeper|housekeeper)\s+(?:of\s+(?:mr|mrs|ms|dr|your|the\s+(?:holder|client|customer|owner)|(?-i:[A-Z]))|and\s+(?:i\s+)?(?:handle|do|look\s+after|take\s+care|write|answer|run))\b"
    rf"|\b(?:i['’]m|i\s+am|this\s+is|it['’]s|it\s+is)\s+(?:\w+,\s+)?(?-i:[A-Z])\w+['’]s\s+(?:\w+\s+)?(?:{KIN}|nurse|secretary|assistant|caretaker|carer|aide|neighbou?r|friend|bookkeeper)\b"
    rf"|\b(?:i|we)\s+(?:\w+\s+)?(?:handle|answer|do|open|read|run|look\s+after|take\s+care\s+of|manage)\s+(?:his|her|their|(?-i:[A-Z])\w+['’]s|my\s+{KIN}['’]s)\s+(?:\w+\s+)?(?:mails?|e-?mails?|affairs|business|accounts?|money|finances|papers?|correspondence)\b"
    rf"|\b(?:his|her)\s+(?:nurse|secretary|daughter|son|wife|husband|assistant|caretaker|aide|neighbou?r|grandson|granddaughter)\s+(?:is\s+)?(?:typing|writing|sending|here|doing\s+this)\b"
    rf"|\b(?:he|she|(?-i:[A-Z])[a-z]+)\s+(?:does(?:\s+not|n['’]t)|has(?:\s+not|n['’]t)|will\s+not|won['’]t)\s+(?:\w+\s+)?(?:know(?:n)?|seen?|read|notice|been\s+told|find\s+out|mind)\b[^.;!?]{{0,15}}\b(?:i['’]m|i\s+am|that\s+i|this|about\s+(?:it|this)|it|mail)\b"
    rf"|\b(?:borrow\w*|us(?:e|ed|ing)|writing\s+(?:from|on)|sending\s+(?:this\s+)?from|typing\s+(?:on|from)|got\s+into|logged\s+into)\s+(?:my\s+{KIN}['’]s|his|her|(?P<whose>(?-i:[A-Z])\w+)['’]s)\s+(?:\w+\s+)?(?:computer|mailbox|mail|e-?mail|account|laptop|address|inbox|login|password|phone|name)\b"
    rf"|(?:^\W*|\b(?:hi|hello|hey)\W+)(?-i:[A-Z])[a-z]+\s+(?:speaking|writing|here|typing)\s+(?:here\s+)?(?:for|on\s+behalf\s+of)\s+(?:(?:his|her)\s+|my\s+|the\s+|mr|mrs)(?!self|own)|(?<!not\s)(?<!n['’]t\s)\b(?:in|on)\s+(?:(?-i:his|HIS|[Hh]er|HER)|my\s+{KIN}['’]s)\s+(?:name|stead|place|behalf)\b"
    rf"|\b(?:sincerely|regards|yours|signed|cheers|best|truly)\W+(?:the|his|her|your|their)\s+(?:\w+[\s-])?(?:sitter|house-?sitter|nurse|neighbou?r|secretary|assistant|maid|caretaker|gardener|{KIN})\b"
    rf"|\b(?:(?:mr|mrs|ms|dr)\.?\s+\w+)\s+(?:has\s+)?(?:asked|told|had|got|wants|wanted|begged|instructed)\s+me\s+(?:to\s+)?(?:type|write|send|tell|put|mail|do)\b|\b(?:sent|written|typed|dictated)\s+(?:by|to)\s+(?:his|her)\s+\w+\b|\bthis\s+(?:comes|is)\s+from\s+(?:my\s+)?(?:uncle|aunt|cousin|grandpa|grandma|dad|mom)\b"
    rf"|\b(?:tender|exchange|put\s+in|swap)\s+(?:all\s+(?:of\s+)?)?(?:\d+\s+of\s+)?(?:his|her|their)\s+(?:\w+\s+)?(?:notes|bonds)\s+for\s+(?:him|her|them)\b",
    re.IGNORECASE,
)
_OF_DAYS = Late(
    r"(?:Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|January|February|March|April|May|June|July|August|September|October|November|December|Lexington|Fine|Final|Okay|Correct|All|Everything|Kodak|Just|My|Not)",
)
_LATE = re.compile(r"\blate\b|\bmy\s+own\b", re.IGNORECASE)
_ASKED_FOR = re.compile(
    r"\b(?:middle|maiden|first|full|second|christian|given)\s+names?\b[^.;!?]{0,25}$", re.IGNORECASE
)
"""A name of the sender's own that he gives: "If you need my middle name, it is Thaddeus"."""
_LENDER = rf"(?:the|an?)\s+(?:\w+\s+)?(?:man|woman|boy|girl|fellow|lady|gentleman|kid|librarian|clerk|nurse|pastor|priest|teacher|neighbou?r|shopkeeper|owner|secretary|people)|my\s+(?:\w+\s+)?(?:{KIN}|neighbou?r|friend|landlady|landlord|pastor)"
_BOX = Late(
    rf"\b(?:borrow\w*|using|writing\s+(?:from|on)|sending\s+(?:this\s+)?from|typing\s+(?:on|from))\s+my\s+{KIN}['’]s\s+(?:\w+\s+)?(?:computer|laptop|phone|machine)\b"
    rf"|\b(?:{_LENDER})\b[^.;!?,]{{0,40}}?\b(?:let|lets|letting|allow(?:s|ed|ing)?|permit(?:s|ted)?)\s+me\s+(?:to\s+)?use\s+(?:his|her|their)\s+(?:\w+\s+)?(?:computer|laptop|phone|machine)\b",
    re.IGNORECASE,
)
"""A borrowed machine is no borrowed name, where the mail comes from the holder's own address."""


def written_by_another(sentences: Sequence[Spoken], own: frozenset[str]) -> str:
    """Give the words by which somebody else than the holder writes; nothing where none do. `own`: words of the names of the sender's accounts."""
    for one in sentences:
        if one.asks:
            continue
        for found in _NAMED.finditer(one.text):
            name = found["name"] or found["second"] or found["third"]
            if _ASKED_FOR.search(one.text, 0, found.start()):
                continue
            if not _OF_DAYS.fullmatch(name) and is_given_name(name.lower()) and not _is_own(name, own):
                return found.group().strip(" ,;(")
        related = _RELATED.search(one.text)
        if related and not _LATE.search(one.text) and not _BOX.search(one.text):
            return related.group().strip()
    return ""


def _is_own(name: str, own: frozenset[str]) -> bool:
    """Tell whether it is a first name of one of the holders, or short for it."""
    return name.lower() in own or any(same_person_first_name(name.lower(), word) for word in own)
