"""A lead that tells with whom the sender has talked, or who has him write, before what is wanted: "After speaking to my lawyer's office I would like to tender all of my notes".

The talk is over and the wish is his. What he only will do, or asks to have done, after a talk ("after talking to my son I will exchange them")
keeps its lead, since the talk may be still to come. Of one who is not on file the lead may be another's word: "He has asked me to let you know that".
"""

from __future__ import annotations

from nlp.patterns.late import Late
from nlp.patterns.possible import lowered
from nlp.sentence import Sentence, since

_TALKED = r"(?:speaking|talking|conferring|meeting|sitting\s+down|consulting|checking|a\s+(?:\w+\s+)?(?:talk|word|chat|meeting|call|conversation))"
_HAS_TALKED = r"(?:having\s+(?:now\s+|since\s+)?(?:spoken|talked|conferred|met|sat\s+down|consulted|checked|read|thought|gone|discussed)|now\s+that\s+(?:i|we)\s+have\s+(?:spoken|talked|conferred|met|consulted))"
_WHOM = r"(?:(?!(?:if|unless|until|not|never|no|but|will|would|wants?|says?|said|told)\b)[\w'’&.-]+\s*){1,9}"
_WISHES = r"(?:(?:i|we)(?:\s+(?:would|do)\s+(?:now\s+)?(?:like|want|wish|prefer)\b|\s+(?:now\s+)?(?:want|wish|have\s+decided|hereby|instruct)\b|['’]d\s+(?:now\s+)?like\b))"
_LEAD = Late(
    rf"^\W*(?:and\s+|so\s+|well,?\s+)?(?:(?:after|following|upon)\s+{_TALKED}|{_HAS_TALKED})\s+{_WHOM},?\s*(?={_WISHES})"
)
_MANDATE = Late(
    r"^\W*(?:and\s+|so\s+)?(?:he|she|(?:mr|mrs|ms|miss|dr)\.?\s+[\w'’-]+(?:\s+[\w'’-]+)?|my\s+client)\s+(?:has\s+|had\s+)?(?:just\s+|now\s+|kindly\s+)?(?:asked|instructed|authori[sz]ed|told|directed)\s+me\s+to\s+"
    r"(?:(?:let\s+you\s+know|tell\s+you|inform\s+you|advise\s+you|write(?:\s+(?:to\s+)?you)?|say|pass\s+on)\s+that\s+|(?:tell|ask)\s+you\s+to\s+)(?!(?:if|unless|until|he\s+may|she\s+may)\b)"
)
"""By whom somebody was asked to write, before what that one wants."""
_LONGEST = 160
"""Characters that such a lead has at most, with the words behind it."""


def without_consultation(sentence: Sentence) -> Sentence:
    """Give the sentence without the talk that came before its wish; offsets stay the passage's."""
    text = lowered(sentence.text)[:_LONGEST]
    lead = _LEAD.search(text)
    return sentence if lead is None else since(sentence, lead.end())


def without_mandate(sentence: Sentence) -> Sentence:
    """Give the sentence of one who is not on file without who asked him to write: what is wanted is read, and a person looks first."""
    mandate = _MANDATE.search(lowered(sentence.text)[:_LONGEST])
    return sentence if mandate is None else since(sentence, mandate.end())
