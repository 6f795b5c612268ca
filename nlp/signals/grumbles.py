"""Are the words of a complaint none of us? Who grumbles about the company, the weather or a neighbour complains to us, not about us.

Nor does he who confesses what he never told or gave ("I never gave you people a phone number"): a denial is of a deed that was done in
his name. Where the sentence speaks of us as well ("your letters about the company"), the complaint stands.
"""

from __future__ import annotations

import re

from nlp.patterns.late import Late
from nlp.sentence import Mark, Sentence
from nlp.words.persons import KIN

_COMPLAINS = re.compile(r"complain", re.IGNORECASE)
_OF_OTHER_THINGS = Late(
    r"\s+(?:about|of)\s+(?!you|y'all|your|it\b|this\b|that\b|how\b|being|what|the\s+(?:way|service|desk|bank|firm|delay|handling|mistake|lack|treatment|answer|letter|custodian)|(?:my|our)\s+(?:account|treatment|instruction|order|tender|calls?|letters?))",
    re.IGNORECASE,
)
_NOT_OF_US = Late(
    r"\b(?:right|entitled|free|too\s+late)\s+to\s+$|\b(?:no|not|can['’]?t|cannot|n['’]t|never|without|nothing\s+to|nobody|hardly)\s+(?:\w+\s+){0,2}$|\bnever\s+(?:\w+\s+)?(?:any\s+|a\s+|much\s+)?(?:cause|reason|occasion|call|need)\s+to\s+$|\bjust\s+me\s+$",
    re.IGNORECASE,
)
_ONE_MUST_NOT = re.compile(
    r"\b(?:must|should|ought|need|dare)(?:n['’]t|\s+not)(?:\s+(?:to|really|ever))?\s+$", re.IGNORECASE
)
_DOES_SO = re.compile(r"\b(?:but|yet|still)\s+(?:(?:i|we)\b|here\b|your?\b)", re.IGNORECASE)
"""Complains after all: "One mustn't complain, but I will"."""
_LIKES = re.compile(r"\b(?:lik(?:e|ed)|enjoy\w*|lov(?:e|ed)|car(?:e|ed)|being|been)\b", re.IGNORECASE)
"""What somebody likes to be told, or was told, denies nothing that we did: "I have never liked being told that"."""
_CONFESSES = Late(
    r"\s+(?:of\s+me\b|to\s+(?:admit|confess|say|tell|own|have\s+to\s+(?:ask|say|admit))\b)", re.IGNORECASE
)
"""What somebody is ashamed of himself: "this is a little shameful to admit"."""
_TOLD = re.compile(r"never\b.*\b(?:told|asked|gave)\b|n['’]t\s+ask\b|not\s+ask\b", re.IGNORECASE | re.DOTALL)
_HABIT = Late(
    r"\bnever\s+(?:\w+\s+)?(?:signed|agreed\s+to|approved|ordered)\s+(?:off\b|(?:anything|a\s+thing|a\s+paper|a\s+(?:contract|document|form|cheque|check))\s+(?:i|that\s+i|without|unread|unseen|before|(?:on\s+)?the\s+(?:same\s+|first\s+)?(?:day|night|moment|minute|week)|in\s+(?:a\s+hurry|haste|anger|my\s+life)|at\s+(?:night|once|first))\b)",
    re.IGNORECASE,
)
"""A careful habit, told of oneself: "I never signed anything I hadn't read"."""
_NOT_ASKED_OF_US = Late(
    r"\b(?:do\s+not|don['’]t)\s+ask\s+you\s+to\s+(?!(?:tender|exchang\w*|swap|sell|do|put|move|touch|act|instruct|give|turn|trade|sign)\b)[a-z]+\b",
    re.IGNORECASE,
)
"""What the sender does not ask of us now is no denial of what we did: "I do not ask you to compare any"."""
_OF_ONE_MIND = Late(
    r"\s+(?:on\s+(?:much|everything|most\s+things|many\s+things|anything\s+else|politics|religion|money|an?\s+(?!(?:\w+\s+)?(?:exchange|tender|swap|sale|offer)\b)\w+|anything\s+(?:until|before|but)\s+(?:today|now|this)|any\s+(?:investment|purchase|restaurant|movie|paint|wallpaper))|with\s+each\s+other)\b",
    re.IGNORECASE,
)
"""Of what two people do not agree on between themselves."""
_DEED = Late(
    r"\bto\s+(?!(?:you|your|us|me|my|our|the|an?|him|her|them|this|that|any)\b)\w|\b(?:you|anyone|anybody|he|she|they|it)\s+(?:may|can|could|should|might)\b|\b(?:tender\w*|exchang\w*|instruct\w*|orders?|ordered|permission|consent\w*|authori\w*|approv\w*|leave|right|okay|ok|say-?so|mandate|"
    r"power|signature|withdrawal|sale|such|anything\s+(?:like|of)|any\s+of\s+(?:this|that|it))\b",
    re.IGNORECASE,
)
"""What is denied where a denial is one: a deed, or leave for it."""
_POINTS = Late(r"\W*(?:(?:to|for|of|any|like)\s+)?(?:this|that|it|so|anything|any)?\W*(?:$|[.,;:!?])", re.IGNORECASE)
"""Nothing behind the denial but a word that points: "I never told you this"."""
_CLAUSE_ENDS = re.compile(r"[.;!?]|,?\s(?:and|but)\s+(?:i|we)\b", re.IGNORECASE)
_EMPTY_YOU = Late(
    r"\b(?:if\s+you\s+ask\s+me|mind\s+you|you\s+know|believe\s+you\s+me|thank\s+you|let\s+me\s+tell\s+you|you\s+see|as\s+you\s+(?:may\s+)?know|i\s+can\s+tell\s+you|you'd\s+think)\b"
)
"""Words that address us and speak of nobody."""
_JUDGES = Late(
    r"(?:shameful|disgraceful|outrageous|unacceptable|appalling|inexcusable|disgusted|incompeten\w+|negligen\w+|fed\s+up|sick\s+and\s+tired|(?:poor|terrible|horrible|lousy|awful|rude|bad|worst)\b.*|was\s+rude|(?:second|third|fourth|fifth)\s+time\b.*|(?:nobody|no\s+one)\b.*|complain\w*|better\s+business\s+bureau|sec|nasd|finra|regulators?|attorney\s+general)$",
    re.IGNORECASE | re.DOTALL,
)
_US = Late(
    r"\b(?:you|your|yours|y'all|ya|u|this\s+(?:desk|office|bank|firm|place|outfit|service)|(?:the|that)\s+(?:desk|bank|custodian|clerk|firm|exchange\s+(?:desk|offer\s+desk))|customer\s+service|help\s?line|hot\s?line|switchboard|the\s+(?:phone|telephone|line)|on\s+hold|"
    r"(?:way|how)\s+(?:\w+\s+){0,3}(?:was|were|is|are|been|have|has|had)\s+(?:\w+\s+)?(?:handled|treated|dealt|run|done|processed|spoken|kept)|(?:treated|treatment|handled|dealt\s+with|processed|ignored)|my\s+(?:call|calls|letters?|account|instructions?|orders?|papers|forms?|tender|case)|"
    r"handling\s+(?!of\s+(?:a|the|that|this|any)\s+(?:compan|business|corporation)))\b"
)
"""Us and what we do with a holder; in small letters."""
_OTHERS = Late(
    r"\b(?:compan(?:y|ies)|corporation|lexington|issuer|management|board(?:\s+of\s+directors)?|directors|front\s+office|headquarters|executives?|chairman|ceo|outfit|plant|factory|stock\s?market|market|wall\s+street|economy|government|congress|president|politicians?|weather|heat|cold|rain|snow|humidity|winter|summer|drought|traffic|"
    r"post\s+office|postman|mailman|mail\s+carrier|airlines?|hospital|doctors?|dentist|neighbou?rs?|landlord|cable\s+company|phone\s+company|plumber|mechanic|umpire|team|red\s+sox|yankees|"
    rf"price\s+(?:i|we)\s+paid|interest\s+rates?|this\s+bond|these\s+(?:bonds?|notes?)|(?:old|former|last|first)\s+broker|broker\s+back\s+then|my\s+(?:{KIN}|knees?|back|hip|feet|bones|dog|cat|kids))\b"
)
"""Whom and what else people grumble about; in small letters."""
_HELD = re.compile(r"holds?\b|holding\b", re.IGNORECASE)


def none_of_us(sentence: Sentence, mark: Mark) -> bool:
    """Tell whether words of a complaint are none about us. `mark`: those words in their sentence."""
    after = mark.end - sentence.start
    if _LIKES.search(mark.text) or _CONFESSES.match(sentence.text, after):
        return True
    if (
        _HABIT.search(sentence.text)
        or _NOT_ASKED_OF_US.search(sentence.text)
        or _OF_ONE_MIND.match(sentence.text, after)
    ):
        return True
    if _TOLD.match(mark.text):
        behind = _CLAUSE_ENDS.split(sentence.text[after:], maxsplit=1)[0]
        return not (_POINTS.fullmatch(behind) or _DEED.search(f"{mark.text} {behind}"))
    if _HELD.match(mark.text):
        return denied(sentence, mark)
    if _COMPLAINS.match(mark.text) and _ONE_MUST_NOT.search(sentence.text, 0, after - len(mark.text)):
        # "But one mustn't complain." says it of the weather.
        return _DOES_SO.search(sentence.text, after) is None
    if _COMPLAINS.match(mark.text) and (_OF_OTHER_THINGS.match(sentence.text, after) or denied(sentence, mark)):
        return True
    return bool(_JUDGES.match(mark.text)) and _of_others(sentence.text.lower().replace("’", "'"))


def denied(sentence: Sentence, mark: Mark) -> bool:
    """Tell whether what is marked is denied by the words before it: "I can't complain", "nobody holds you responsible"."""
    return _NOT_OF_US.search(sentence.text, 0, mark.start - sentence.start) is not None


def _of_others(sentence: str) -> bool:
    """Tell whether a sentence, in small letters, speaks of others and not of us."""
    return _OTHERS.search(sentence) is not None and _US.search(_EMPTY_YOU.sub("", sentence)) is None
