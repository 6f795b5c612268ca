"""Are the words of a complaint none of us? Who grumbles about the company, the weather or a neighbour complains to us, not about us.

Nor does he who confesses what he never told or gave ("I never gave you people a phone number"): a denial is of a deed that was done in
his name. Where the sentence speaks of us as well ("your letters about the company"), the complaint stands.
"""

from __future__ import annotations

import re

from nlp.patterns.late import Late
from nlp.patterns.possible import lowered
from nlp.sentence import Mark, Sentence
from nlp.signals.of_oneself import told_of_oneself
from nlp.signals.put_to_others import another_complains
from nlp.signals.us_and_others import names_others, names_us, names_us_outright, without_exempt

_COMPLAINS = re.compile(r"complain", re.IGNORECASE)
_OF_OTHER_THINGS = Late(
    r"\s+(?:about|of)\s+(?!you|y'all|your|it\b|this\b|that\b|how\b|being|what|the\s+(?:way|service|desk|bank|firm|delay|handling|mistake|lack|treatment|answer|letter|custodian)|(?:my|our)\s+(?:account|treatment|instruction|order|tender|calls?|letters?))",
    re.IGNORECASE,
)
_NOT_OF_US = Late(
    r"\b(?:right|entitled|free|too\s+late)\s+to\s+$|\b(?:no|not|nor|can['’]?t|cannot|n['’]t|never|without|nothing\s+to|nobody|hardly)\s+(?:\w+\s+){0,2}$|\bnever\s+(?:\w+\s+)?(?:any\s+|a\s+|much\s+)?(?:cause|reason|occasion|call|need)\s+to\s+$|\bjust\s+me\s+$",
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
_DEED = Late(
    r"\bto\s+(?!(?:you|your|us|me|my|our|the|an?|him|her|them|this|that|any)\b)\w|\b(?:you|anyone|anybody|he|she|they|it)\s+(?:may|can|could|should|might)\b|\b(?:tender\w*|exchang\w*|instruct\w*|orders?|ordered|permission|consent\w*|authori\w*|approv\w*|leave|right|okay|ok|say-?so|mandate|"
    r"power|signature|withdrawal|sale|such|anything\s+(?:like|of)|any\s+of\s+(?:this|that|it))\b",
    re.IGNORECASE,
)
"""What is denied where a denial is one: a deed, or leave for it."""
_POINTS = Late(r"\W*(?:(?:to|for|of|any|like)\s+)?(?:this|that|it|so|anything|any)?\W*(?:$|[.,;:!?])", re.IGNORECASE)
"""Nothing behind the denial but a word that points: "I never told you this"."""
_CLAUSE_ENDS = re.compile(r"[.;!?]|,?\s(?:and|but)\s+(?:i|we)\b", re.IGNORECASE)
_JUDGES = Late(
    r"(?:shameful|disgraceful|outrageous|unacceptable|appalling|inexcusable|disgusted|incompeten\w+|negligen\w+|fed\s+up|sick\s+and\s+tired|(?:poor|terrible|horrible|lousy|awful|rude|bad|worst)\b.*|was\s+rude|(?:second|third|fourth|fifth)\s+time\b.*|(?:nobody|no\s+one)\b.*|complain\w*|better\s+business\s+bureau|sec|nasd|finra|regulators?|attorney\s+general)$",
    re.IGNORECASE | re.DOTALL,
)
_SERVED = re.compile(r".*\b(?:service|treatment|behaviou?r|handling|conduct|experience)$", re.DOTALL)
_BY_OTHERS = Late(
    r"\s+(?:(?:from|of|at|in|with|by|on)\s+(?!(?:the|this|that|my|our|a)\s+(?:\w+\s+)?(?:desk|bank|firm|office|custodian|line|letter|account|form|instruction|order)\b|y'all)[\w'-]+|(?:truck|car|boat|ship|horse|mule|tractor|bicycle|motorcycle|plane|airplane)\b)"
)
"""Behind "bad service", "worst handling": whose it was, or of what."""
_MANAGER = re.compile(r"(?:speak|talk)\b")
_OF_A_HOUSE = re.compile(
    r"\s+(?:of|at)\s+(?:the|that|a|my|his|her)\s+(?:\w+\s+)?(?:company|store|shop|hotel|team|plant|factory|mill|market|marina)\b"
)
"""Behind "speak to the manager": of another house than ours."""
_ONES_OWN = re.compile(r"\b(?:my|our|his|her|their)\s+(?:manager|supervisor)$")
_TIMES = re.compile(r"(?:second|third|fourth|fifth)\s+time\b")
_LETTERS_AT_ALL = Late(
    r"(?:\s+(?:to|an?|any|such|\w+\s+letters?|letters?|anyone|anybody)\b)[^.;!?]{0,40}?\b(?:this\s+(?:year|summer|decade|century|month)|in\s+(?:my|our)\s+life|all\s+year|since\s+(?:the|19|my|our))"
)
"""Behind "the second time I have written": a letter as such, to anybody."""
_TAKES = re.compile(
    r"\b(?:took|take|heard|hear|handled|handle|answered|fielded|listened\s+to|listen\s+to|wrote|got|get|received)\s+(?:the\s+|all\s+the\s+|other\s+people's\s+|everybody's\s+)?complaints\b"
)
_ONLY_ONE = Late(
    r"\b(?:(?:my|our|his|her|the)\s+(?:only|one|chief|main|biggest|real|sole|usual)\s+complaints?\s+(?:is|was|are|being)\s+(?!(?:that|how|what|with\s+how|the\s+(?:way|service|desk|bank|firm|delay|handling|mistake|lack|treatment|answer|letter|custodian|wait\w*|phone|telephone|line))\b)|(?:my|our)\s+(?:complaint|quarrel)s?\s+(?:is|are|lies?)\s+(?:with|against|about)\s+(?!(?:you|your|this|that|it|how|the\s+(?:way|service|desk|bank|firm|delay|handling|custodian))\b))"
)
_HELD = re.compile(r"holds?\b|holding\b", re.IGNORECASE)


def none_of_us(sentence: Sentence, mark: Mark) -> bool:
    """Tell whether words of a complaint are none about us. `mark`: those words in their sentence."""
    after = mark.end - sentence.start
    told, words = plain(sentence.text), plain(mark.text)
    if _LIKES.search(mark.text) or _CONFESSES.match(sentence.text, after) or told_of_oneself(told, words):
        return True
    if _TOLD.match(mark.text):
        behind = _CLAUSE_ENDS.split(sentence.text[after:], maxsplit=1)[0]
        return not (_POINTS.fullmatch(behind) or _DEED.search(f"{mark.text} {behind}"))
    if _HELD.match(mark.text):
        return denied(sentence, mark)
    if _COMPLAINS.match(mark.text) and _ONE_MUST_NOT.search(sentence.text, 0, after - len(mark.text)):
        # "But one mustn't complain." says it of the weather.
        return _DOES_SO.search(sentence.text, after) is None
    if _COMPLAINS.match(mark.text):
        of_others = _OF_OTHER_THINGS.match(sentence.text, after) or denied(sentence, mark)
        if of_others or another_complains(told, after - len(mark.text), after) or _takes(told) or _only_one(told):
            return True
    if _SERVED.match(words) and _BY_OTHERS.match(told, after) and not names_us_outright(told):
        return True
    another_house = _OF_A_HOUSE.match(told, after) or _ONES_OWN.search(words)
    if _MANAGER.match(words) and another_house and not names_us_outright(told):
        return True
    if _TIMES.match(words) and _LETTERS_AT_ALL.match(told, after) and not names_us_outright(told):
        return True
    return bool(_JUDGES.match(mark.text)) and names_others(told) and not names_us(told)


def plain(words: str) -> str:
    """Give words in small letters with plain apostrophes, each at its place."""
    return lowered(words).replace("’", "'")


def _takes(sentence: str) -> bool:
    """Tell whether complaints are told of as a trade: "as a librarian I took complaints for thirty years"."""
    return _TAKES.search(sentence) is not None and not names_us_outright(sentence)


def _only_one(sentence: str) -> bool:
    """Tell whether a complaint is said to be of another thing than us: "my only complaint is the price of diesel"."""
    return _ONLY_ONE.search(sentence) is not None and not names_us_outright(without_exempt(sentence))


def denied(sentence: Sentence, mark: Mark) -> bool:
    """Tell whether what is marked is denied by the words before it: "I can't complain", "nobody holds you responsible"."""
    return _NOT_OF_US.search(sentence.text, 0, mark.start - sentence.start) is not None
