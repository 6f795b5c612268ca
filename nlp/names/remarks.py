"""What somebody adds to his own name at the close, and whether another speaks in it.

"(on the Red Line, losing signal)", "retired from the post office", "call me at 518-555-0142 if you need anything" are said by
him who signs; so is "typed it herself" of a wife beside her husband. "(his daughter)" or "he asked me to" are said by somebody else.
"""

from __future__ import annotations

import re

from nlp.names.nicknames import is_given_name
from nlp.patterns.late import Late
from nlp.patterns.wordlists import listed
from nlp.words.persons import KIN

_WRITES = r"typ(?:ed|es|ing)|wr(?:ote|ites|itten|iting)|sign(?:ed|s|ing)|puts?|putting|enter(?:ed|s|ing)|key(?:ed|s|ing)|add(?:ed|s|ing)|sent|sending|thumb(?:ed|ing)|tapp(?:ed|ing)|text(?:ed|ing)"
_OWN_HAND = Late(
    rf"\b(?:(?:who|and|also|he|she|i|each|both|we|they)\s+)*(?:has\s+|have\s+|just\s+|really\s+)*(?:{_WRITES})\s+(?:(?:it|this|that|in|down|here|all|of|the\s+name|too)\s+)*"
    r"(?:(?:all\s+)?(?:by\s+)?(?:him|her|my|them|our)sel(?:f|ves)|(?:in|with|by)?\s*(?:his|her|their|my|our|each)\s+own(?:\s+(?:name|hand|signature|fingers|thumbs|two\s+fingers))?)\b"
    rf"|\b(?:we\s+)?(?:both|each)(?:\s+of\s+us)?\s+(?:have\s+)?(?:{_WRITES})(?:\s+(?:our|his|her|the|this|it|own))*(?:\s+(?:names?|selves))?\b"
    r"|\b(?:all\s+)?by\s+(?:him|her|my|our|them)sel(?:f|ves)\b|\b(?:also|co-?)\s*signing\b|\bsigning\s+(?:too|also|as\s+well|here|with\s+(?:me|him|her)|along(?:side)?|beside\s+(?:me|him|her))\b"
    r"|\b(?:in|with|by)\s+(?:his|her|their|my|our)\s+own\s+(?:hand|name|fingers?|words)\b",
    re.IGNORECASE,
)
"""Whoever it is of put the name there himself."""
_WRITTEN_SO = Late(
    r"\b(?:sent|written|writing|typed|typing|tapped|tapping|thumbed|thumbing|texted|texting|posted|e-?mailed|dictated|dictating)\s+(?:this\s+)?(?:out\s+)?(?:from|on|with|in|at|via|using|into|aboard|while|between|before|after)\s+"
    rf"(?:(?:my|a|an|the|this|our)\s+)?(?!(?:his|her|their|behalf|{KIN})\b)(?:[\w'’-]+)(?:\s+(?!(?:{KIN}|by|for|his|her|behalf)\b)[\w'’-]+){{0,3}}",
    re.IGNORECASE,
)
"""How or where it was written: "typed on the bus", "sent from my phone"."""
_REACHED = Late(
    r"\b(?:please\s+|just\s+|feel\s+free\s+to\s+|you\s+(?:can|may)\s+)?(?:call|ring|phone|text|reach|find|write)\s+(?:to\s+)?me\b(?:\s+(?:on|at|back|any\s*time|here|to))*|\b(?:with|for|if)\s+(?:there\s+are\s+|you\s+have\s+)?any(?:thing|\s+(?:questions?|problems?|issues?|trouble))(?:\s+(?:is|arises?|comes?\s+up|unclear|wrong))*\b\??"
    r"|\bif\s+(?:you\s+)?(?:need(?:ed|s)?|want|have)\b(?:\s+(?:be|to|anything|something|more|me|any|questions?|reach|call|it))*|\b(?:any\s+)?questions\s?\?|\b(?:i|we)\s+(?:am|are|['’]m)\s+(?:home|in)\s+(?:most|all|every)\b",
    re.IGNORECASE,
)
"""How the writer is reached."""
_OF_SO_MANY = Late(
    rf"\b(?:[\w-]+\s+)?(?:{KIN}|grandparent|parent)\s+(?:of|to)\s+(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|many|several|a\s+\w+)\b(?!\s+[A-Z])|\bon\s+behalf\s+of\s+(?:my|our)sel(?:f|ves)\b"
    r"|\b(?:sole\s+|registered\s+|beneficial\s+|the\s+|proud\s+)*(?:owner|holder)\s+of\s+(?:(?:the|these|those|said|all|my|\d+)\s+)?(?:\w+\s+)?(?:notes|bonds|account|lx-?\s?\d+)\b(?:\s+lx-?\s?\d+)?|\bsame\s+(?:address|number|phone|house|table|room|street)\b"
    r"|\b(?:dictated|typed)\b\W{0,3}(?:(?:so|and|but)\s+)?(?:please\s+|kindly\s+)?(?:forgive|excuse|pardon|sorry)\b[^.!?\n]{0,60}",
    re.IGNORECASE,
)
"""What anybody may be, or says of his letter: "grandfather of six", "holder of the notes", "same address"."""
_CALLED_SHE = Late(r"\b(?:she|he|they)\s?/\s?(?:her|him|them|they)(?:\s?/\s?\w+)?\b", re.IGNORECASE)
"""By which words the signer is spoken of."""
_ON_THE_BOOKS = Late(
    r"\b(?:a\.?k\.?a\.?\s+)?[A-Z][\w'’-]+(?:\s+[A-Z]\.?){0,2}(?:\s+[A-Z][\w'’-]+)?\s+(?:on|in|to|for|with)\s+(?:your|the|all\s+my|my)\s+(?:books?|accounts?|records?|register|files?|letter|statements?|papers?|certificates?|bank|government|tax\s?man|irs|list)\b"
)
"""What the register calls one who signs with his short name."""
_TOGETHER = Late(
    r"\b(?:both|all|together|we)(?:\s+(?:of\s+us|are|sit(?:ting)?|stand(?:ing)?|here|sign(?:ing|ed)?))*\s+(?:at|in|on|round|around)\s+(?:the|our)\s+[\w'’-]+(?:\s+(?:table|room|desk|porch|office|screen|keyboard|computer|couch|sofa))?\b|\b(?:we\s+)?both\s+(?:sign(?:ed|ing)?|agree\s+and\s+sign(?:ed)?)\b",
    re.IGNORECASE,
)
"""Both sit there as it is written."""
_PRESENT = listed(
    """standing sitting seated stands sits right here next beside with alongside me us at side elbow my our table too also well likewise as present and together both looking reading
    over shoulder this very minute now the in room kitchen home husband wife am i"""
)
"""Words that say of a co-holder only that he is there as well."""
_ANOTHER = Late(
    rf"(?<!for )(?<!of )(?<!to )\b(?:his|her|their|my|our)\s+(?:[\w-]+\s+)?(?:{KIN}|lawyer|attorney|accountant|secretary|assistant|nurse|aide|caregiver|carer|caretaker|client|customer|patient|employer|employee|boss|tenant|ward|charge|landlady|landlord|grandchild|granddad|grandma|grandpa|mum|mama|papa)\b(?!['’]s\b)",
    re.IGNORECASE,
)
"""Who writes, or of whom: "his wife, Marie", "my father"."""
_KIN_OF_SOMEBODY = Late(rf"\b(?:{KIN}|widow|widower)\s+(?:of|to)\s+the\s+(?:late|holder|owner|above)", re.IGNORECASE)
_HIS_KIN = Late(rf"\b(?i:{KIN}|widow|widower)\s+(?:of|to)\s+(?P<whose>[A-Z][\w.'’-]*(?:\s+[A-Z][\w.'’-]*){{1,3}})")
_OTHERS = Late(
    rf"\b(?:he|she|him|his|her|hers|they|them|their|theirs|we|{KIN}|client)\b"
    r"|\b(?:lawyer|secretary|assistant|nurse|aide|caregiver|caretaker|carer)\s+(?:is\s+|was\s+)?(?:\w+ing|types|typed|wrote|writes|helped|helps|helping|here|on|at|beside|did|does|has|had)\b",
    re.IGNORECASE,
)
"""With one of these, a remark of unknown words may be another's."""
_TOLD_OF = Late(
    rf"\b(?:he|she|they|him|them|client)\b|\b(?:my|our)\s+(?:\w+\s+)?(?:{KIN})\b(?!['’]s)|\b(?:{KIN}),?\s+(?:typ|writ|sign)\w+",
    re.IGNORECASE,
)
_ACTED = Late(
    r"^\W*(?!(?:thanks|regards|greetings|always|besides|this|its|years|yours|as|bless|cheers|pots|hens)\b)(?:[a-z]+(?<!s)s(?<!ous)|asked|told|ordered|instructed|directed|decided|requested|wanted|gave|wished|wrote|dictat\w+|made|let|had|got|tried|insisted|confirmed|assured|hoped|meant|thought|felt|chose|signed)\b"
)
"""A remark that begins so tells what the person named does or did."""
_GONE = Late(
    r"\b(?:guardianship|conservatorship|curatorship|borrowed|username|peace|memory|memoriam|gone|buried|funeral|widow\s+of|estate|coma|dying|incapacitated|incompetent|ward|minor|dementia|alzheimer['’]?s|instead|nobody|no\s+one|someone|somebody|behalf|draft|copy|name\s+of|told|relayed|reported|conveyed|asleep|sleeping|unaware|secretly|pretending|joking|kidding|forged|placeholder)\b",
    re.IGNORECASE,
)
"""Words of a remark under which nobody is taken to have signed."""
_INSTRUCTS = Late(
    r"[^\W\d_]{2}[.!?;]\s+[^\W\d_]|\b(?:tender\w*|exchang\w+|swap\w*|withdraw\w*|notes?|bonds?|instruct\w*|order\w*|elect\w*|keep\w*|the\s+rest|owns?|owned|holds?|is|account\s+of)\b",
    re.IGNORECASE,
)
"""With this, what stands behind a name goes on with the mail."""
_MOST = 18
"""Words of the longest remark that is judged."""


def kin_of(rest: str) -> str:
    """Give whose kin a remark says somebody is, by his full name: "son of Robert J. Castellano"; empty where it does not."""
    found = _HIS_KIN.search(rest)
    return found["whose"] if found else ""


def settled(rest: str) -> str:
    """Give a remark without what says only how it was written, how the writer is reached, or that the name is put there by its bearer."""
    for pattern in (_CALLED_SHE, _OF_SO_MANY, _OWN_HAND, _ON_THE_BOOKS, _TOGETHER, _REACHED, _WRITTEN_SO):
        rest = pattern.sub(" ", rest)
    return rest


def by_own_hand(rest: str) -> bool:
    """Tell whether a remark says that whoever bears the name put it there: "typed it herself"."""
    return _OWN_HAND.search(rest) is not None


def instructs(rest: str) -> bool:
    """Tell whether the words behind a name go on with what the mail is about."""
    return _INSTRUCTS.search(rest) is not None


def another_writes(rest: str) -> bool:
    """Tell whether a remark behind a holder's name says that it is somebody else's: "his wife, Marie", "my father"."""
    return _ANOTHER.search(rest) is not None or _KIN_OF_SOMEBODY.search(rest) is not None


def tells_of_another(rest: str, *, strange: bool) -> bool:
    """Tell whether a remark on the line below a sole holder's name is somebody else's on him: "he asked me to send this", "my father".

    `strange`: it has words that no title, place or telephone has. Whose kin he is ("his daughter", of an estate) he may say himself.
    """
    if _TOLD_OF.search(rest) is not None:
        return True
    return strange and (_GONE.search(rest) is not None or _ACTED.match(rest.lower()) is not None)


def said_by_himself(rest: str) -> bool:
    """Tell whether a remark of unknown words behind a sole holder's name may be taken for his own: "losing signal", "out on the combine"."""
    words = re.findall(r"[^\W\d_]+", rest)
    if (
        len(words) > _MOST
        or _OTHERS.search(rest)
        or _GONE.search(rest)
        or _INSTRUCTS.search(rest)
        or _ACTED.match(rest.lower())
    ):
        return False
    return not any(word[0].isupper() and is_given_name(word.lower()) for word in words)


def is_there(word: str) -> bool:
    """Tell whether a small word says of a co-holder no more than that he is there too."""
    return word in _PRESENT
