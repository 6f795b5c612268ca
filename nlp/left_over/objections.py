"""Whether a co-holder is said to be of another mind, or not to sign himself: "Esther isn't sure about this", "I am signing for him".

A habit or a remark of everyday life is no word on the exchange: "Esther doesn't ask anymore, she just looks", "Linda never opens the mail". It takes a
verb of daily life, in a sentence that says nothing of the offer, of what anybody wants or thinks, of signing, or of what is still to come.
Beside a refusal, or a taking back, what is said against the offer is none either (`against_the_offer.py`).
"""

from __future__ import annotations

import re

from nlp.left_over.against_the_offer import minds_a_refusal, speaks_for_taking_back
from nlp.left_over.told_of_a_co_holder import came_round, of_other_things
from nlp.patterns.late import Late
from nlp.patterns.sifted import Sifted
from nlp.text.talked_round import talked_round

_AGAINST = (
    r"(?:\b(?:not|cannot|never|no|nor|against|unsure|uncertain|disagrees?|objects?|refuses?|doubts?|hesitates?|undecided|reluctant|opposed|unless|until|"
    r"hospital|(?:may|might|could|will|has yet to) (?:yet |still |well )?come (?:a)?round|nobody should|no one should|wants? to wait|would like to wait|rather wait|has to (?:see|read|agree|think)|still has to|signing for|adding (?:his|her) name|behalf|nobody (?:has )?(?:ever )?(?:asked|told|consulted) (?:him|her|me)|without (?:asking|being asked|telling|(?:his|her) (?:knowledge|consent|say|okay)))\b|n['’]t\b)"
)
"""What is said of a co-holder who is not (yet) of one mind, or does not sign himself."""
_ONLY_READ = Sifted(
    r"\b(?:names?|sign\w*|initial\w*)\b[^.;!?\n]{0,30}?\bto\s+(?:show|say|confirm|state)\s+(?:only\s+)?(?:that\s+)?(?:i|she|he)(?:['’]ve|\s+have|\s+has)?\s+(?:only\s+)?(?:read|seen|saw|been\s+(?:told|shown))\b"
    r"|\b(?:my|her|his)\s+(?:signature|name|initials)\b[^.;!?\n]{0,20}\b(?:says?|means?|shows?|is)\s+(?:only\s+|just\s+|merely\s+)?(?:that\s+)?(?:i|she|he)(?:['’]ve|\s+have|\s+has)?\s+(?:only\s+)?(?:read|seen|saw|knows?\s+of)\b"
    r"|\b(?:signed|signing|signs|signature|initialed)\s+(?:here\s+|below\s+)?(?:only\s+|just\s+|merely\s+)?(?:as|for|to\s+have)\s+(?:having\s+)?(?:read|seen|a\s+witness|acknowledg\w+|information)(?:\s+only)?\b|\b(?:read|seen|noted)\s*,?\s+(?:but\s+)?not\s+(?:agreed|approved|consented)\b"
    r"|\b(?:has|have)(?:\s+not|n['’]t)\s+said\s+(?:that\s+)?(?:i|she|he)\s+agrees?\b",
    re.IGNORECASE,
)
"""A co-holder's name that only tells that he has read it."""
_AGREES_TOO = Late(
    r"[^.;!?\n]{0,60}?\b(?:and|,)\s+(?:(?:i|she|he|fully|that|do|does)\s+){0,3}(?:agree|approve|consent|want|am\s+for|concur|join)",
    re.IGNORECASE,
)
_DENIED = r"(?:(?:do|does|did|wo|will|would)(?:n['’]t|\s+not)|never|no\s+longer)\s+(?:(?:even|really|much|ever|usually|often|always|bother\s+to)\s+)?"
_UNABLE = r"(?:can['’]t|cannot|can\s+not|could(?:n['’]t|\s+not))\s+(?:(?:ever|even|really|usually)\s+)?"
_EVERYDAY = (
    r"cooks?|drives?|sleeps?|travels?|flies|fly|eats?|drinks?|smokes?|swims?|dances?|shaves?|knits?|types?|forgets?\s+(?:a|an|any)\s+\w+|"
    r"(?:finds?|misplaces?|loses)\s+(?:her|his|the|my)\s+(?:glasses|keys|purse|wallet|hearing\s+aid|teeth|shoes|way)|(?:leaves?|left)\s+the\s+(?:house|kitchen|garden|porch)|(?:goes|go|gets?|got)\s+(?:out|to\s+(?:bed|church|town|sleep))"
)
_DOES = (
    rf"(?:{_EVERYDAY}|complains?|(?:reads?|opens?)\s+(?:(?:the|these|such|those|any|her|his|our|long|business)\s+){{0,2}}(?:letters?|mail|e-?mails?|envelopes?|news(?:papers?)?|fine\s+print|booklets?|instructions|manuals?)|"
    r"uses?\s+(?:the\s+|a\s+|any\s+)?(?:computers?|e-?mail|internet|telephone|phone|car|stove|oven|dryer)|watch(?:es)?\s+(?:the\s+)?(?:news|television|tv|market|ball\s*game|games?)|answers?\s+the\s+(?:phone|telephone|door)|picks?\s+up\s+the\s+(?:phone|telephone)|throws?\s+\w+\s+(?:out|away)|hears?\s+(?:the\s+|a\s+)?(?:telephone|phone|doorbell|bell|thing|word|clock|alarm)|"
    r"asks?(?:\s+(?:any\s?more|questions|me\s+why))?(?=\s*(?:[,.;:!–—-]|$))|(?:likes?|liked|cared?s?\s+for|trusts?|trusted)\s+(?:rubber|gaskets|seals|flying|driving|cooking|machines|computers|e-?mails?|faxes|paperwork|(?:the\s+)?(?:telephone|phone|post|heat|cold|snow|winter|summer|city|dog|cat))(?=\s*(?:[,.;:!–—-]|$|\bso\b|\band\b|\bbut\b)))\b"
)
_HAS_NOT_BEEN = (
    r"(?:has|had|was|is)(?:n['’]t|\s+not|\s+never)\s+(?:been\s+)?(?:out(?:side)?|away|abroad|to\s+(?:town|church))\b"
)
_OF_THE_WRITER = rf"(?:always\s+)?(?:says?|claims?|complains?|tells?\s+\w+|swears?)\s+(?:that\s+)?(?:i|we)\s+(?:{_DENIED}|{_UNABLE})(?:throw|finish|clean|pick\s+up|sit|stop|remember|answer|shave|{_EVERYDAY})\b"
_IN_HOSPITAL = r"(?:was|spent\s+[^.;:!?\n]{1,20})\s+in\s+(?:the\s+)?hospital\b(?=[^.;:!?\n]{0,60}\b(?:home|better|well|fine|recovered|back\s+on)\b)"
_HABIT = Late(
    rf"\s+(?:{_DENIED}{_DOES}|{_UNABLE}(?:{_EVERYDAY})\b|{_HAS_NOT_BEEN}|{_OF_THE_WRITER}|{_IN_HOSPITAL})",
    re.IGNORECASE,
)
"""Behind the name: what somebody does not do in daily life, or says of the writer, or an illness that is over."""
_NO_HAND_AT = Late(
    r"\s+(?:is|was)(?:n['’]t|\s+not|\s+no)\s+(?:much\s+|very\s+|any\s+|a\s+)?(?:good|use|great|hand|handy|wizard|expert|genius|friend|fan)\s+(?:with|at|on|of|to)\s+(?:the\s+|these\s+)?(?:forms?|paper\s?work|computers?|machines?|keyboards?|typing|spelling|letters|e-?mails?|telephones?|screens?|gadgets|writing)\b",
    re.IGNORECASE,
)
"""Behind the name: what somebody has no hand for."""
_ENDS = re.compile(r"[.!?](?=\s|$)|[:;]-?\)|\n[ \t]*\n")
_OF_THE_EXCHANGE = Late(
    r"\b(?:exchang\w*|tender\w*|swap\w*|trad(?:e|es|ed|ing)|offers?|deals?|notes?|bonds?|holdings?|positions?|company|lexington|ideas?|plans?|risks?|gambl\w*|los(?:e|es|ing|s)|debts?|stocks?|shares?|change\w*|sell\w*|sold|part(?:ing)?|giv(?:e|es|ing)|"
    r"daughters?|sons?|acts?|herself|himself|afford|listen\w*|pen|hands?|sign\w*|forms?|papers?|initial\w*|authori\w*|power|lawyers?|attorney|advis\w*|banks?|brokers?|agree\w*|consent\w*|approv\w*|object\w*|want\w*|wish\w*|prefer\w*|need\w*|sure|happy|certain|mind|convinced|think|thinks|thought|believ\w*|decid\w*|know\w*|told|heard|"
    r"should|would|might|(?-i:may)|if|unless|until|till|yet|before|first|still|when(?!\s+it\s+is)|once|wait\w*|hold\w*|again(?:st)?|not\s+(?:so|in)|without|(?:from|to|with|of)\s+you|"
    r"(?:like|likes|of|about|for|with|to|at|on|into|do|does|doing|read|reads|see|sees|use|open|opens)\s+(?:it|this|that|these\s+things|them|those))\b",
    re.IGNORECASE,
)
"""What would make it a word on the exchange, or on what is still to come."""


_NOT_HIMSELF = r"(?!-in-law)(?!['’]s\s+(?:\w+\s+){0,2}(?:brother|sister|son|daughter|mother|father|cousin|uncle|aunt|boy|girl|nephew|niece|friend|family|people|lawyer|doctor|bank|health|side)\b)"
"""Behind a name: it is somebody else of whom is spoken, "Esther's brother", "my brother-in-law"."""


def objection(text: str, others: tuple[str, ...], *, refused: bool = False, taken_back: bool = False) -> str:
    """Give the words that say that a co-holder is not of one mind, or that somebody signs for him; or nothing.

    `text`: the sender's words above the signatures. `others`: first names of the holders who must all sign. A joint
    account's typed names do not count for more than what the mail says of them (contract, "Signature"). `refused`: nothing is
    elected but a no; `taken_back`: nothing but to take back.
    """
    names = "|".join(re.escape(name) for name in others)
    if not names:
        return ""
    if (match := _ONLY_READ.search(text)) and not _AGREES_TOO.match(text, match.end()):
        return " ".join(match.group().split())
    who = rf"\b(?P<who>{names}|my (?:wife|husband|spouse|sister|brother|co-?holder)|the other (?:holder|trustee))\b{_NOT_HIMSELF}"
    if match := re.search(r"\bsign(?:ing|ed)?\s+(?:\w+\s+)?for\s+(?:him|her|both|them)\b", text, re.IGNORECASE):
        return " ".join(match.group().split())
    if refused:
        # What the sender says of himself behind it ("and I wanted to exchange them") is not the other's.
        said = (
            _OF_ME.split(_of_him(text, match.end("who")), maxsplit=1)[0]
            for match in re.finditer(who, text, re.IGNORECASE)
        )
        return next((words for one in said if (words := minds_a_refusal(one))), "")
    for pattern in (rf"{who}[^.:;!?\n]{{0,60}}?{_AGAINST}", rf"\b(?:without|signing for|sign for) {who}"):
        for match in re.finditer(pattern, text, re.IGNORECASE):
            place = match.end("who")
            beside = taken_back and speaks_for_taking_back(_of_him(text, place))
            told = _everyday(text, place) or talked_round(_sentence_at(text, match.start("who")))
            over = _came_round(text, place) or came_round(text, place)
            if not (beside or told or over or of_other_things(text, place)):
                return " ".join(match.group().split())
    return ""


_OF_ME = re.compile(r"\b(?:and|but|while|whereas)\s+(?:i|we)\b(?!\s+(?:both|all)\b)", re.IGNORECASE)


def _of_him(text: str, place: int) -> str:
    """Give what is said of somebody to the end of the sentence; `place`: where his name ends in the text."""
    end = _ENDS.search(text, place)
    return " ".join(text[place : end.start() if end else len(text)].split()).join((" ", ""))


_WANTED_ONCE = Late(
    r"\s+(?:had\s+|at\s+first\s+|first\s+)?wanted\s+(?:me\s+|us\s+)?to\s+(?:wait|hold\s+(?:on|off|out)|sit|think\s+(?:it|this)\s+over)\b(?P<rest>[^.;:!?\n]*)",
    re.IGNORECASE,
)
"""Behind the name: what somebody wanted once."""
_STILL_DOES = Late(
    r"\b(?:still|but\s+(?:he|she|i|we)|not|never|unless|yet|if)\b|n['’]t\b|\buntil\s+(?:he|she|i|we|our|my)\b",
    re.IGNORECASE,
)
_ALL_AGREE = Late(
    r"\b(?:we\s+both|both\s+of\s+us|we\s+are\s+both|we['’]re\s+both|both\s+holders|we\s+two)\s+(?:now\s+|fully\s+)?(?:agree|agreed|consent|approve|want\s+(?:it|this)|of\s+one\s+mind|in\s+(?:agreement|accord))\b",
    re.IGNORECASE,
)
"""Both are said to be of one mind now."""


def _sentence_at(text: str, place: int) -> str:
    """Give the sentence of a text in which a place lies."""
    first, last = max(0, place - _AROUND), min(len(text), place + _AROUND)
    begin = max((found.end() for found in _ENDS.finditer(text, first, place)), default=first)
    end = _ENDS.search(text, place, last)
    return text[begin : end.end() if end else last].strip()


_AROUND = 300
"""Signs on each side of a name in which its sentence is looked for."""


def _came_round(text: str, place: int) -> bool:
    """Tell whether somebody wanted to wait once, and both are said to agree below: "My wife wanted to wait. ... Tender all; we both agree"."""
    once = _WANTED_ONCE.match(text, place)
    if once is None or _STILL_DOES.search(once["rest"]) or _STILL_DOES_LATER.search(text, once.end()):
        return False
    return _ALL_AGREE.search(text, once.end()) is not None


_STILL_DOES_LATER = Late(r"\b(?:he|she|they)\s+still\b|\bstill\s+(?:wants|against|unsure|not)\b", re.IGNORECASE)


def _everyday(text: str, place: int) -> bool:
    """Tell whether what is said of somebody is a habit or a remark of daily life; `place`: where the name ends in the text."""
    said, unhandy = _HABIT.match(text, place), _NO_HAND_AT.match(text, place)
    if said is None and unhandy is None:
        return False
    end = _ENDS.search(text, said.end() if said else place)
    # What he has no hand for is paper, and no more of the exchange than that.
    sentence = text[unhandy.end() if unhandy else place : end.start() if end else len(text)]
    return _OF_THE_EXCHANGE.search(sentence) is None
