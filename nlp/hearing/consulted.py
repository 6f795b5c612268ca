"""A lead that tells with whom the sender has talked, who met, or who has him write, before what is wanted: "After speaking to my lawyer's office I would like to tender all of my notes".

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
_DAY = r"(?:(?:of|on|held(?:\s+on)?|dated|from)\s+)?(?:(?:this|last|past)\s+)?(?:today|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:\s+(?:last|evening|night|morning|afternoon))?|(?:the\s+)?\d{1,2}(?:st|nd|rd|th)?(?:\s+(?:of\s+)?\w+)?|(?:january|february|march|april|may|june|july|august|september)\s+\d{1,2}(?:st|nd|rd|th)?|week|month|night|morning|afternoon|evening)(?:\s*,?\s*(?:19|20)\d\d)?"
_MET = Late(
    rf"^\W*(?:and\s+|so\s+)?(?:at|in|further\s+to|pursuant\s+to|(?:following|after|upon)(?=[^.,;!?]{{3,80}}?\b{_DAY}\s*(?:,|[a-z]+\b))|as\s+(?:decided|resolved|approved|voted|agreed)\s+at)\s+(?:(?:its|our|the|a|an|their|last|yesterday['’]s|this|{_DAY}['’]s)\s+)+(?!(?:[\w’'-]+\s+){{0,4}}(?:next|coming|upcoming|forthcoming|future|planned)\b)"
    rf"(?:(?!(?:next|coming|upcoming|forthcoming|future|planned|if|unless|until)\b)[\w’'&-]+\s+){{0,5}}?(?:meetings?|session|vote|gathering|conference\s+call)(?:\s+of\s+(?:the|our|its)\s+(?:[\w’'&-]+\s+){{0,3}}?(?:board|committee|trustees|directors|partners|members|council))?(?:\s+{_DAY})?\s*,?\s*"
    r"(?=(?:the|our|its|we|i|this|a|an|all|both|(?:[\w’'&.,-]+\s+){1,6}?(?:inc|llc|l\.?p|corp|fund|foundation|trust|company|co)\b)[\s.,]+[^.;!?]{0,60}?\b(?:decided|resolved|voted|agreed|approved|elected|instructs?|directs?|wish(?:es)?|have|has|hereby|would\s+like|want|elects?|authori[sz]ed|accept(?:s|ed)?|tenders?|exchanges?|please|opted|chose)\b)"
)
"""A body's meeting, held on a day, before what it decided: "At its meeting of August 21 the committee decided"."""
_MANDATE = Late(
    r"^\W*(?:and\s+|so\s+)?(?:he|she|(?:mr|mrs|ms|miss|dr)\.?\s+[\w'’-]+(?:\s+[\w'’-]+)?|my\s+client)\s+(?:has\s+|had\s+)?(?:just\s+|now\s+|kindly\s+)?(?:asked|instructed|authori[sz]ed|told|directed)\s+me\s+to\s+"
    r"(?:(?:let\s+you\s+know|tell\s+you|inform\s+you|advise\s+you|write(?:\s+(?:to\s+)?you)?|say|pass\s+on)\s+that\s+|(?:tell|ask)\s+you\s+to\s+)(?!(?:if|unless|until|he\s+may|she\s+may)\b)"
)
"""By whom somebody was asked to write, before what that one wants."""
_LONGEST = 160
"""Characters that such a lead has at most, with the words behind it."""


def without_consultation(sentence: Sentence) -> Sentence:
    """Give the sentence without the talk or the meeting that came before its wish; offsets stay the passage's."""
    text = lowered(sentence.text)[:_LONGEST]
    lead = _LEAD.search(text) or _MET.search(text)
    return sentence if lead is None else since(sentence, lead.end())


def without_mandate(sentence: Sentence) -> Sentence:
    """Give the sentence of one who is not on file without who asked him to write: what is wanted is read, and a person looks first."""
    mandate = _MANDATE.search(lowered(sentence.text)[:_LONGEST])
    return sentence if mandate is None else since(sentence, mandate.end())
