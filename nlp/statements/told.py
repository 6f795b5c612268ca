"""Whether an act is only told of: as something past, or as what somebody else wants."""

from __future__ import annotations

import re

from nlp.patterns.late import Late
from nlp.sentence import Mark, Sentence
from nlp.words.electing import PAST_VERBS
from nlp.words.persons import KIN

_PRONOUN_PAST = Late(
    r"\b(?:i|we|you|he|she|they|which|that)\s+(?:had\s+|have\s+|'ve\s+|'d\s+|has\s+|already\s+|originally\s+|only\s+|previously\s+|just\s+|once\s+|first\s+)*$",
    re.IGNORECASE,
)
_TOLD = Late(
    r"\b(?:told|asked|instructed|directed|ordered|had|wanted|meant|requested|said|wrote|tried|decided\s+not)\s+(?:(?:you|y'all|your\s+\w+|the\s+\w+|him|her|them)\s+)?(?:to|that|please|i|we|\s|would|should)*$|\b(?:was|were)\s+(?:originally\s+|first\s+|once\s+)?(?:going|about|planning|thinking|meaning|intending|leaning|inclined|minded|tempted|disposed|ready|set|supposed)\s+(?:to|on|of|toward|towards)?\s*$|\b(?:i|we)(?:\s+had)?\s+(?:even\s+|once\s+|first\s+|briefly\s+)?(?:(?:considered|contemplated|debated|entertained|weighed|(?:toyed|flirted|played)\s+with)(?:\s+the\s+(?:idea|thought|notion)\s+of)?|had\s+(?:half\s+)?a\s+mind\s+to)\s*$|\b(?:thought|figured|considered)\s+(?:that\s+)?(?:i|we)(?:\s+(?:would|should|might|could)|'d)\s*$|\b(?:i|we)(?:'d|\s+had|\s+have|\s+first|\s+once|\s+even|\s+also|\s+originally)*\s+(?:thought|planned|intended|hoped|considered|contemplated|debated|leaned|leant)\s+(?:(?:first|once|hard|long|seriously|briefly)\s+)?(?:of|to|on|about|toward|towards|only\s+to|just\s+to)\s*$|\b(?:last|earlier|previous|prior|first|former|old)\b[^.;:,]{0,30}\b(?:instruction|request|order|mail|e-mail|form|letter|decision|election|message)s?\s+(?:to|was\s+to|said\s+to)\s*$",
    re.IGNORECASE,
)
_AGREED = r"(?:agreed|decided|resolved|voted|settled|chosen|planned|promised)"
_LONG_AGO = r"(?:last\s+(?:year|spring|winter|fall|autumn)|(?:in|back\s+in)\s+(?:19\d\d|2000)|(?:\w+\s+)?years?\s+ago|back\s+then|originally)"
_ONCE_AGREED = Late(
    rf"\bhad\s+(?:\w+\s+)?{_AGREED}\b|\b{_AGREED}\s+{_LONG_AGO}\b|\b{_LONG_AGO}\b[^.;]{{0,25}}\b{_AGREED}\b",
    re.IGNORECASE,
)
"""Before an act: what was agreed once, before this offer or before something else: "We agreed last year that $60,000 be exchanged"."""
_AND_NOW = re.compile(r"\b(?:but|now|so|still|today|hereby|please|therefore|accordingly)\b", re.IGNORECASE)
_ONCE_SAID = Late(
    r"\b(?:earlier|previous(?:ly)?|last|first|original\w*|yesterday|once|ago|before)\b[^.;:]{0,60}\b(?:said|wrote|told\s+(?:you|y['’]all|your\s+\w+)|answered|replied)\s+(?:that\s+)?(?:i|we)(?:\s+(?:would|did|was|were|wanted)|['’]d)(?:\s+(?:not|rather|never)|n['’]t)?\s+(?:be\s+|to\s+|going\s+to\s+)?$|\bused\s+to\s+(?:\w+ly\s+)?$",
    re.IGNORECASE,
)
"""Before an act: what somebody once said that he would do, or used to do: "In my earlier mail I said I would not take part"."""
_THAT_SAID = Late(
    r"\b(?:that|this|which|all\s+that|having)\s+(?:being\s+|having\s+been\s+)?said\b(?!\s+(?:that|to|by|in)\b)\W*",
    re.IGNORECASE,
)
"""Turns from what was granted to what is ordered: "That said, put all mine in."."""
_WAS = re.compile(r"\b(?:was|were|been|had|got)\s+(?:\w+\s+){0,2}$", re.IGNORECASE)

_SENT = Late(
    r"\b(?:i|we)(?:'ve|\s+(?:have|had|already|just))*\s+(?:sent|mailed|faxed|wrote|e-?mailed|submitted|dropped\s+off|filled|signed|returned|gave|told|asked|instructed|called|phoned)\b(?!.{0,40}\b(?:attached|enclosed|below|herewith|hereby)\b)",
    re.IGNORECASE,
)
_THOSE_SENT = Late(
    r"\b(?:notes?|bonds?|ones|those|lot|amount|number|\d[\d,]*|thousand|hundred)\s+(?:(?:that|which)\s+)?(?:i|we)(?:['’]ve|\s+(?:have|had|already))*\s+(?:sent|submitted|gave|told|asked|instructed|returned|mailed)\b[^,;]{0,60},\s*(?:(?:please|now|kindly)\s+)*(?:i|we|take|give|pull|withdraw|return|send)\b",
    re.IGNORECASE,
)
"""The notes that were sent, and then, behind a comma, what shall become of them: "of the bonds I sent in last week, I'd like 20 back"."""
_GERUND = Late(
    r"\b(?:am|'m|are|'re|is|'s|be|will\s+be|m|re|im|aint|(?:ai|are|is)n['’]t)\s+(?:\w+\s+){0,2}$|(?:^|[,;:.(–—-])\s*(?:\w+\s*[,:-]\s*)?$|\b(?:mind|by|and)\s+$",
    re.IGNORECASE,
)
_DOING = re.compile(r"(?!(?:bring|sling|fling|swing)\b)\w+ing\b", re.IGNORECASE)
"""A verb spoken of as a doing; to bring and to sling only end like one."""
_GO_AHEAD_WITH = Late(
    r"\b(?:go|move|proceed|press|push|carry|get)\s+(?:right\s+)?(?:ahead\s+|forward\s+|on\s+|going\s+|started\s+|along\s+)?(?:with|on)\s+(?:the\s+)?$"
    r"|\b(?:yes\s+please|agree(?:able)?|consent)\s+(?:to|for|on|with)\s+(?:the\s+)?$|\b(?:mark|put|enter|list|book|record|count|treat|show)\s+[^.;:!?]{1,40}\bas\s+$"
    r"|\b(?:favou?r|kindness|goodness|courtesy)\s+of\s+$|\b(?:me|us|mine|ours)\s+among\s+(?:the|those)\s+$"
    r"|\b(?:figure|figuring|reckon|reckoning)\s+on\s+$|\bdo\s+(?:the\s+)?needful\s+(?:for|of|in|towards?|regarding)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
"""Before an act that is spoken of as a doing, and is ordered: "please go ahead with exchanging"."""
_NOT_AHEAD = Late(
    r"\b(?:not|never|no|none|nobody|cannot|nor|neither|without|hardly|unable|unready|refus\w*|declin\w*|stop\w*|hesita\w*|against|if|whether|before|until|unless|may|might|could|can|wh(?:o|y|en|at))\b|n['’]t\b",
    re.IGNORECASE,
)
"""Somewhere before it: the going ahead is denied, or not said to be."""


_YOU_ARE_TOLD = re.compile(
    r"\byou\s+are\s+(?:\w+\s+){0,3}(?:instructed|directed|ordered|requested|asked|told)\s+to\s*$", re.IGNORECASE
)


_MOVED = Late(
    r"\b(?:considered|rejected|discussed|debated|defeated|opposed|heard|dismissed|declined|tabled)\b[^.;]{0,40}\b(?:motion|proposal|suggestion|idea|plan|request)s?\s+(?:to|of|that\s+we)\s*$"
    r"|\b(?:proposed|suggested|recommended|moved|urged|put\s+it)\s+(?:to\s+(?!you\b)[^.;,]{1,30}\s+)?that\s+(?:we|i|the\s+\w+)\s+(?:should\s+|shall\s+)?$",
    re.IGNORECASE,
)
"""What follows is what a board had before it."""
_DISREGARD = Late(
    r"\b(?:disregard|ignore|forget|scrap|void|cancel|annul)\b[^.;]{0,60}\b(?:instructions?|orders?|e?-?mails?|letters?|requests?|forms?|messages?|notes?)\b(?:(?!\b(?:and|but|so|then|please|now)\b)[^.;,])*$",
    re.IGNORECASE,
)
"""What follows is what the disregarded instruction said: "disregard my instruction of Tuesday to tender"."""


_TAKES_BACK_ITS_ORDER = Late(
    r"\b(?:(?:withdraw|revoke|rescind|cancel|retract|recall|countermand|annul|undo|reverse|void|nullify|unwind|quash|repeal|abandon|drop|scrap|pull|kill|stop|unmake|regret)(?:s|ing|ling|ed|ped)?|(?:changed|changing|change)\s+(?:my|our)\s+minds?\s+(?:on|about|regarding|as\s+to))\s+(?:(?:my|our|the|this|that|any|all|each|his|her|their)\s+)?(?:[\w’'-]+\s+){0,3}?(?:instructions?|orders?|requests?|directions?|elections?|decision|authori[sz]ation|agreement|consent)"
    r"(?:\s+(?:of|from|dated|given|sent|made|on|in|by|that|which|to\s+you|i|we|gave|you|last|this|yesterday|\w+day|week|month|august|the|letter|form|mail|e-?mail|\d{1,2}(?:st|nd|rd|th)?|,)){0,8}\s+to\s+(?:have\s+(?:you\s+)?|now\s+|hereby\s+)?$",
    re.IGNORECASE,
)
"""What follows is what the instruction was that is taken back: "we rescind our instruction to tender our notes"."""


_ENDS_TOLD = Late(
    r"\s(?:i|we|he|she|they)(?:'ve|'d|\s+(?:have|had|has|already|just|once|only))*\s+"
    r"(?:tendered|exchanged|swapped|converted|submitted|entered|enrolled|committed|included|lodged|surrendered)$",
    re.IGNORECASE,
)
"""How an act's words end that only tell what was tendered: "please release 60 of the bonds I tendered"."""
_SAID_BEHIND = Late(
    r"[^.;:]{0,80}?,?\s(?:is|was)\s+what\s+(?!i\b|we\b)(?:my\s+|our\s+|the\s+|late\s+)*\w+\s+(?:would\s+(?:have\s+)?)?(?:says?|said|wrote|told|wants?|wanted)\b"
    r"|[^.;:]{0,80}?[,–—-]\s*(?:(?:so\s+)?(?:says|said|thinks|swears|insists)\s+(?!i\b|we\b|you\b)(?:my\s+|our\s+|the\s+|good\s+|old\s+)*\w+|(?:he|she|they|(?-i:[A-Z][a-z]+)|my\s+\w+)\s+(?:says|said|tells\s+me|told\s+me|thinks))\W*$",
    re.IGNORECASE,
)
"""Behind an act: it was somebody's who is named behind it ("no thanks, said Ed")."""


_WAS_A = re.compile(r"\bwas\s+(?:a\s+|(?:full|part|partial)\s+)?$", re.IGNORECASE)
_WHAT_WAS = re.compile(
    r"\b(?:what|all|idea|wish|decision|instruction|meant|wanted|plan|answer|point|intention)\b", re.IGNORECASE
)
_ASKED_TO = Late(
    r"\b(?:can|could|would|won['’]t|may|might|shall|should|do|don['’]t|to|must|please)(?:\s+(?:you|i|we|u|y['’]all))?(?:\s+(?:please|pls|kindly|just|also|now|then|perhaps|possibly|maybe|simply|go\s+ahead\s+and))*\s+$"
    r"|\b(?:i|we|and|hereby|therefore|respectfully|now)\s+(?:desire|wish|ask|request|insist|demand|direct|instruct|order|pray|require)\s+(?:now\s+|hereby\s+)?that\s+(?:you|the\s+(?:bank|custodian|desk|firm))\s+$",
    re.IGNORECASE,
)
"""Before a verb whose past is like its present: "can you put 50 of mine in", "I desire that you put all in"."""
_ORDERED_BEHIND = Late(
    r"^.*:\s+(?=(?:(?:please|pls|kindly|yes|ok(?:ay)?|i|we|just|now|do|go\s+ahead\s+and|(?:i|we)\s+(?:want|wish|would\s+like|hereby|now))\b\W*)*$)",
    re.IGNORECASE | re.DOTALL,
)
"""What stands before a colon behind which an order begins: "with apologies for the note I sent: please tender"."""


_AS_I_SAID = Late(
    r"\b(?:as|like)\s+(?:i|we)(?:['’]ve|\s+have|\s+had)?\s+(?:also\s+|already\s+)?(?:told|said|wrote|written|mentioned|e-?mailed|promised|explained)\b[^,;:]{0,60},\s*(?:i|we)(?:['’]d|['’]ll|['’]m|\s+(?:want|wish|would|will|shall|am|are|do|hereby|now))\b[^,;:]*$",
    re.IGNORECASE,
)
"""What was said before is said again, and counts now: "As I told the young man on the phone, I want to exchange"."""


def past(sentence: Sentence, act: Mark, start: int) -> bool:
    """Tell whether the act is told of as something past."""
    whole = _ORDERED_BEHIND.sub("", sentence.text[: act.start - sentence.start])
    if act.label == "TENDER" and _ENDS_TOLD.search(act.text):
        return True
    if _TAKES_BACK_ITS_ORDER.search(whole):
        return True
    if _DISREGARD.search(whole) or _MOVED.search(whole) or _ONCE_SAID.search(whole):
        return True
    if act.label == "TENDER" and (agreed := _ONCE_AGREED.search(whole)) and not _AND_NOW.search(whole, agreed.end()):
        return True
    if (
        _SENT.search(whole)
        and not _AS_I_SAID.search(whole)
        and not _THOSE_SENT.search(whole)
        and not re.search(r"\b(?:but|now|so|instead|please)\b", whole, re.IGNORECASE)
    ):
        return True
    if act.label == "TENDER" and _DOING.match(act.text) and not _GERUND.search(whole):
        return _GO_AHEAD_WITH.search(whole) is None or _NOT_AHEAD.search(whole) is not None
    before = sentence.text[max(0, start - sentence.start - 40) : act.start - sentence.start]
    before = _THAT_SAID.sub("", before)
    if act.label == "TENDER" and _WAS_A.search(before) and not _WHAT_WAS.search(before):
        # "Was tender 22, is now no tender" tells of what stood there once.
        return True
    first = act.text.split()[0].lower()
    if first in {"was", "were"}:
        return True
    if _TOLD.search(before) and not _YOU_ARE_TOLD.search(before):
        return True
    if first in PAST_VERBS and not _ASKED_TO.search(before) and (_PRONOUN_PAST.search(before) or _WAS.search(before)):
        return not re.search(r"\b(?:have|get|want|wants|like|see)\s+(?:\w+\s+){0,8}$", before, re.IGNORECASE) or bool(
            _PRONOUN_PAST.search(before)
        )
    return False


_THEY = Late(
    rf"(?:^|[,;:.]|\b(?:and|but|so|while))\s*(?:my|our|the)\s+(?:\w+\s+)?(?:{KIN})\s+(?:(?!i\b|we\b|please\b)[\w$,.'-]+\s+){{0,6}}$",
    re.IGNORECASE,
)
_DOES = Late(r"(?!is\b|was\b|has\b|does\b|goes\b|stays\b)[a-z]+s\b", re.IGNORECASE)
"""A verb in the third person: "my brother keeps 15,000 and exchanges all the rest"."""


_HE = Late(
    r"\b(?:he|she|they)(?:['’](?:s|re|ll|d)|\s+(?:is|are|was|were|will|would|has|have|may|might))?\s+(?:\w+ly\s+|also\s+|still\s+|all\s+|now\s+|just\s+)?$",
    re.IGNORECASE,
)
_HIS_OWN = Late(
    r"\s+(?:on\s+to\s+|onto\s+|all\s+(?:of\s+)?|half\s+of\s+|most\s+of\s+)?(?:hers|his|theirs)\b(?!\s+\w*(?:account|notes|bonds))",
    re.IGNORECASE,
)
"""What somebody else does with what is his: "She's keeping hers."."""
_THROWN_IN = re.compile(r"\b(?:which|whom|who|as|than)\s+$", re.IGNORECASE)


_SO = re.compile(r"\bso\s+(?:please\s+|just\s+)?$", re.IGNORECASE)
"""Before an order that follows from the same advice: "my cousin says do the exchange so do all five"."""


def reported(sentence: Sentence, act: Mark) -> bool:
    """Tell whether somebody else is said to want the act, or to do it himself."""
    if _DOES.match(act.text) and _THEY.search(
        sentence.text[max(0, act.start - sentence.start - 120) : act.start - sentence.start]
    ):
        return True
    if _HIS_OWN.match(sentence.text, act.end - sentence.start) and _HE.search(
        sentence.text[max(0, act.start - sentence.start - 40) : act.start - sentence.start]
    ):
        return True
    if _SAID_BEHIND.match(sentence.text, act.end - sentence.start):
        return True
    # What is thrown in before a colon is no part of the order behind it: "the scribble, which my neighbour says is illegible: tender all".
    before = _ORDERED_BEHIND.sub("", sentence.text[: act.start - sentence.start])
    follows = _SO.search(sentence.text, 0, act.start - sentence.start) is not None
    return any(
        mark.label == "REPORT"
        and not re.search(r"\b(?:i|we|(?:my|our)\s+say)\b", mark.text, re.IGNORECASE)
        and mark.start < act.start
        and not (follows and any(mark.end <= one.start < act.start - 4 for one in sentence.all(act.label)))
        and not (
            _THROWN_IN.search(sentence.text, 0, mark.start - sentence.start)
            and before != sentence.text[: act.start - sentence.start]
        )
        and not re.search(
            r"[,;:]\s*(?:so|but|and\s+(?:(?:so|therefore|thus|yet|still|anyway|accordingly|nevertheless)\s+)?(?:i|we)|please|i|we)\b|\bso\s+please\b|\bbut\b",
            sentence.text[mark.end - sentence.start : act.start - sentence.start],
            re.IGNORECASE,
        )
        for mark in sentence.marks
    )
