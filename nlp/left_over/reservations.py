"""What in the sender's own words, anywhere in the mail, takes back the certainty of what it instructs.

A doubt in a later sentence, a validity condition in a postscript or under the name, a pool named
without what is to come out of it, another year's offer: the clause that elects may be spotless, and the
holder must be asked all the same (contract: an election that hangs on a condition cannot be carried out).
"""

from __future__ import annotations

import re

from nlp.context import Terms
from nlp.left_over.looked_over import looked_over
from nlp.patterns.late import Late
from nlp.patterns.sifted import Sifted

_ORDER = r"(?:this|my|our) (?:(?!earlier|previous|first|last|old|prior|former|original)\w+ )?(?:instructions?|orders?|elections?|tender|request|authority|authori[sz]ation|consent|say-so|word|mandate|e-?mail|mail|message|letter)"
_UNCHOSEN = "an amount that nobody has chosen"
_DRAFTED = "a test, a draft or a sample"
# Each pattern with what it finds; words only, to be extended freely.
RESERVATIONS: tuple[tuple[str, str], ...] = (
    (
        "undecided",
        (
            r"\bor (?:maybe|perhaps|rather|better) not\b|\b(?:have|has|had)(?:n't| not) (?:yet |really |quite |fully )*"
            r"(?:decided|made up (?:my|our) minds?)\b|\b(?:still |am |are |'m |'re |remain )+(?:undecided|in two minds|torn|on the fence)\b"
            r"|\b(?:keep going|go|am going|are going) back and forth (?:on|about|with|and)\b(?! (?:it )?for (?:two |three |some |a )?(?:week|day|while))"
            r"|\b(?:can't|cannot|can not|could not|couldn't) (?:quite |really )?(?:decide|make up (?:my|our) mind)\b(?! for (?:himself|herself|themselves)\b)(?! (?:for|in) [\w ]{2,20},? (?:and then|then|but then|but now|but in the end|but finally|but yesterday|but today)\b)(?! (?:about|on) the (?:other|remaining|rest)\b[^.;!?\n]{0,30}[,;]? (?:so|and)(?: please| i)? (?:leave|keep|hold)\b)"
        ),
    ),
    (
        "not yet valid",
        (
            r"\b(?:not|never|only|nor) (?:be |become |is |are )?(?:valid|binding|effective|final|operative|good)\b(?=[^.\n]{0,80}\b(?:until|unless|if|after|once|when|before|upon|without)\b)"
            r"|\b(?:valid|binding|effective|good) only\b|\b(?:becomes?|takes?) (?:valid|binding|effective|effect) (?:only|once|when|after|upon)\b"
            r"|\b(?:null and )?void (?:unless|if|until)\b|\buntil (?:it is |they are |duly )*(?:counter-?signed|co-?signed|ratified)\b"
            r"|\bsubject to (?:(?:my|our|his|her|their|the|a|any|final|prior|further|written) )*(?:counter-?signature|approval|consent|ratification|confirmation|review|sign-?off)\b"
        ),
    ),
    (
        "hung on what is still to be said",
        (
            r"(?:^|[.!?;]\s|\n)long as\b|\bwhen (?:he|she|they|it|(?:my|our|the) \w{2,15}) says? (?:me )?(?:it is |it's |that |not )?(?:okay|ok|yes|no|go|fine|good|right)\b"
            r"|\b(?:serious|real|proper|final|true|actual|considered) (?:answer|decision|instructions?|order|reply)(?:'ll|s? will|s? shall)? (?:comes?|follows?|to (?:come|follow)|be coming|arrives?)\b"
        ),
    ),
    (
        "an instruction that lapses",
        (
            r"(?:^|[.!;(]\s|\n)(?:this is |it is |it's )?(?:good|valid|firm|binding|effective) (?:only )?(?:until|till|til|through|thru|up to|for the day|for today)\b"
            rf"|\b{_ORDER}(?: \w+){{0,2}} (?:is |are |stays? |stands? |holds? |remains? |runs? |lasts? )(?:only )?(?:good |valid |firm |open |binding |effective |in force )?(?:only )?(?:until|till|til|through|thru|for the day)\b"
            rf"|\b{_ORDER}(?: \w+){{0,3}} (?:lapses?|expires?|dies|ends|falls away|runs out|evaporates|self-destructs|is off|is dead|is void)\b|(?:^|[.!;]\s|\n)(?:expires|lapses) (?:on |at |by )?\w+"
            r"|\b(?:it|this|the thing) (?:lapses|falls away|dies|is dead|is void|becomes void|is null|goes away)\b|\bday order\b|\b(?:gtd|(?<!offer is )(?<!offer is still )(?<!exchange is )(?<!exchange is still )(?<!deal is )good[- ]til(?:l)?[- ]\w+)\b"
            r"|\b(?:tear|rip) (?:this|it) up\b|\bas (?:if )?never (?:given|sent|written|received|made)\b"
            r"|\bno (?:renewal|confirmation|second (?:letter|mail|e-?mail|message)|word|reconfirmation)(?: from me| from us)?(?: by [\w ]{2,20})?, no (?:tender|exchange|deal|order|instruction)\b"
            r"|\b(?:unless|if) (?:i|we) (?:(?:have|has|do|did)(?:n't| not) )?(?:renew|repeat|reconfirm|reaffirm|re-confirm|re-affirm)(?:ed)?\b"
            r"|\b(?:consider|treat|regard) (?:this|it)(?: as)? (?:cancell?ed|withdrawn|void|dead|revoked|null)\b(?=[^.\n]{0,40}\b(?:if|unless|when|after|should|once)\b)"
        ),
    ),
    (
        "an extent left open",
        (
            r"\bwhatever (?:part|portion|amount|share|number)\b|\b(?:such|so much|as much|as many) (?:of (?:it|them) )?(?:part|portion|amount|notes?|bonds?)? ?as\b[^.\n]{0,60}\b(?:object|agree|allow|permit|see fit|think|wish|like)\b"
            r"|\bto (?:the|such|whatever) extent\b|\b(?:nothing|none|anything|any) of (?:mine|ours) (?:but|except|save|other than|apart from|besides)\b"
        ),
    ),
    (
        _UNCHOSEN,
        (
            r"\bwhichever (?:of (?:the two|them|these|those)|one|amount|figure|number|sum|is|makes|looks|suits|comes|gives|pays|works|seems|turns|brings|costs|you (?:like|prefer|think|want|choose|please|see fit))\b"
            r"|\bwhatever (?:you (?:think|choose|prefer|decide|reckon|recommend|suggest|deem|see fit)|looks|makes|comes out|rounds|is (?:customary|usual|neater|neatest|rounder|tidier|most|more|less|least))\b"
            r"|(?<!\bif )\byou (?:choose|pick|decide)\b|\byou (?:can|may|get to) (?:choose|pick|decide)\b|\btake your pick\b|(?<!missed )(?<!got )(?<!for )(?<!returning )(?<!returned )(?<!took )(?<!take )(?<!after )(?<!since )(?<!expecting )(?<!of )(?<!on )(?<!with )(?<!awaiting )(?<!about )(?<!to )\b(?:dealer's|your|lady's|customer's) (?:choice|pick|call)(?=\s*(?:[.,;!)]|\n|\Z))|\bup to you\b(?! to)"
            r"|\b(?:leave|leaving) (?:it|that|this|the (?:number|amount|choice|figure|sum|rest|count)) (?:up |entirely |all )*(?:to|with) (?:you|y'all|your)\b|\b(?:flip|toss) a coin\b|\bsurprise me\b"
            r"|\beither (?:one |way |of (?:the two|them|those) |number |figure |amount )?(?:will|would|is|suits|works|does|'s) (?:do|fine|ok|okay|good|me|for me|the trick)\b|\bone or the other\b|(?<!was )(?<!were )(?<!are )(?<!am )\bone of the two\b(?! (?:\w+ )?(?:dissent|partner|director|trustee|member|brother|sister|owner|witness|doctor|lawyer|votes|who|whom)\w*)"
            r"|\b(?:don't|do not|doesn't|does not) (?:care|mind|matter) (?:which|how many|how much|whether (?:it's|it is) \d)|\ball (?:one|the same) to me\b"
            r"|\b(?:can never|never can|could never|never could|can't|cannot|can not) (?:quite |really |ever )?(?:settle|choose|decide)(?=\s*(?:[.,;!]|on (?:these|this|it|which|a (?:number|figure|sum))|between|which|how (?:many|much)))"
            r"|\b(?:waver(?:ing|s)?|torn|toss-?up|hesitat(?:e|ing)|debating|hover(?:ing)?|undecided|wobbl(?:e|ing)) between\b|\bround (?:it|that|them|this|the (?:figure|number|amount|sum)) (?:up|down|off)\b"
            r"|(?<=\w) or (?:none|nothing|not at all|not a (?:one|single))\b"
        ),
    ),
    (
        _DRAFTED,
        (
            r"[\[<{]\s?(?:amount|number|name|date|figure|quantity|account|sum|blank|tbd|total|principal|insert\b[^\]>\n]{0,30})\s?[\]>}]|\b(?:does|do) (?:this|that|it) (?:read|look|sound|seem) (?:\w+ )?(?:right|fine|ok|okay|good|clear|correct|proper)\b[^.\n?]{0,20}\?|(?<=[.!?;] )draft\s?[.,:;!)]|\bis (?:this|that) (?:really |about )?(?:the (?:form|wording|format|layout|phrasing|language|kind of (?:thing|letter)|sort of (?:thing|letter))|how (?:you|it|one|i)\b)[^.\n?]{0,40}\?|\bwhether (?:this|that|it) is (?:how|the (?:form|way|wording|format)) (?:you|it|one|that)\b|(?:^|\n)[^\w\n]{0,8}(?:draft|test|sample|specimen|muster|entwurf|brouillon|projet|borrador|minuta)\b(?:[^\n]{0,30}(?:\n|$)|[ \t]{0,2}[.:!)\]])|\b(?:just|only|merely) a (?:test|trial|draft|sample|drill|practice)\b|\b(?:trial run|dry run)\b"
            r"|\b(?:is|am|are|'re|'m) (?:just |only )?(?:practi[cs]ing|testing|trying out)\b|\b(?:test|testing) (?:to see|whether|if)\b|\b(?:please |pls )?ignore this (?:mail|e-?mail|message|note)\b"
            r"|\b(?:look|read|check|go) (?:this |it |that )?over (?:before|for me|and tell)\b|\b(?:would|will|is) this (?:be )?(?:enough|ok|okay|all right|alright|good|correct|the right (?:way|form|wording))[^.\n]{0,25}\?"
            r"|\b(?:is it any good|is the wording|how does this (?:sound|look|read)|what i (?:plan|intend|want|mean) to (?:send|write)|before i send (?:it|this))\b"
            r"|\b(?:first|second|third|last|another) (?:attempt|stab|try|crack|draft|pass|go) at (?:this|it|the (?:letter|wording|mail))\s*[:.,]|\brough (?:cut|copy|draft|version|outline)\b|(?:^|\n)[^\w\n]{0,4}version \w{1,6}[.:]"
            r"|\bcomments? (?:welcome|please|invited|appreciated)\b|[(\[]\s?unsent\s?[)\]]|\bnot (?:for|yet) (?:sending|sent|to be sent|release)\b|(?:^|\n)[^\w\n]{0,4}(?:would|will|does) (?:this|that|the following) (?:do|work|read|sound|suffice|pass)\b[^\n?]{0,30}\?"
            r"|\btidy (?:it|this|that) up\b|\b(?:proof-?read|polish|edit) (?:it|this|that)\b|\bhere(?: is|'s|’s) what i(?: have|'ve|’ve|'ll|’ll| will| would|'d|’d)? (?:sent|wrote|put|said|told|send|drafted|write)\b"
            r"|\b(?:sample|example|specimen|mock-?up|dummy) (?:only|format|layout|file|list|mail|wording)\b|\b(?:layout|format|wording) (?:is )?(?:ok|okay|all right|alright|acceptable|fine|right|correct)\b[^.\n]{0,20}\?|\bworking (?:copy|draft)\b|\bif i were to write\b|\b(?:suggested|proposed|possible) (?:text|wording|language|letter)\b|\bplace-?holder\b|[(\[]\s?(?:to be signed|for signature|not signed|unsigned)\s?[)\]]"
            r"|\b(?:courtesy|information|advance|reference) copy\b|\b(?:signed |paper |hard |written )?original (?:governs|prevails|controls|counts|is the one)\b|\bmay (?:still )?differ\b"
            r"|\bi,? \[(?:full |your |print(?:ed)? )?name\]|\bhere is a draft\b|\bdraft of (?:my|our|the)\b|\bthe (?:final|real|signed) (?:one|version|form) (?:follows|will follow|is to follow|comes)\b"
        ),
    ),
    (
        "to be settled later",
        (
            r"\bto be (?:confirmed|finali[sz]ed|decided|determined)\b|(?<!nothing )(?<!left )\bto be (?:discussed|talked over|gone over|agreed on|ratified|supplied|specified|named later)\b|\b(?:is|it's|this is|that's) not (?:yet )?(?:my|our|the) (?:final|last) (?:answer|word|decision)\b|\bpencil (?:me|us|that|it) (?:in|down)\b"
            r"|\bfirm (?:it|this|that) up\b|\b(?:my|our|the|this) (?:decision|answer|choice|order|instruction|word|election|mind) (?:is not|isn't|ain't) (?:yet |quite )?(?:final|fixed|firm|made|settled|definite|binding)\b|\b(?:it|this|that|the (?:matter|question|thing)) (?:isn't|is not|ain't) (?:yet |quite )?(?:over|settled|final|decided)(?=\s*(?:[.,;!)]|yet|$))|\b(?:or|otherwise) (?:the deal|it|all|everything) is off\b|\b(?:might|may|could) (?:still |yet |well )*(?:back out|change my mind|pull out|reconsider|decide against)\b(?![^.;!?\n]{0,50}\bbut i (?:won't|will not|shall not|shan't|don't intend to|do not intend to)\b)"
            r"|\b(?:call|phone|ring|ask|speak to|talk to) (?:me|us) first\b|\b(?:whether|if) (?:that|it|this) stays (?:so|that way|like that)\b|(?<!\? )(?<!\?\n)\bnever mind\b(?! (?:that|the|about|what|how|who|why|my|our|all|if|him|her|them|his|their)\b)|\bhas to (?:look at|see|approve|read|sign|agree|check) (?:it|this|them)? ?first\b"
        ),
    ),
    (
        "turned round in the same breath",
        (
            r"\b(?:the )?other way (?:a)?round\b|\bvice versa\b|\b(?:i mean|meant|rather) the (?:opposite|reverse|other)\b|\b(?:the )?(?:opposite|reverse) of (?:that|what i (?:said|wrote))\b"
            r"|\b(?:in|out),? no,? (?:wait,? |sorry,? )?(?:out|in)\b|\b(?:switch|swap) (?:those|the) two\b"
            r"|\bno,? (?:wait|sorry|hold on),? (?:please )?(?:leave|keep|let|forget) (?:it|them|that|everything)\b"
        ),
    ),
    (
        "the rest at another time",
        r"\bnow\b[^.;!?]{0,40}\b(?:rest|others?|remainder|balance|remaining \w+) (?:later|afterwards?|another time|next \w+|soon|when)\b",
    ),
    (
        "somebody else writes",
        (
            r"\bi(?:'m| am)? (?:typing|writing|answering|sending|doing) (?:this|it) (?:for|on behalf of) (?:my|our) (?:\w+ )?(?:father|mother|dad|mom|mum|husband|wife|son|daughter|brother|sister|aunt|uncle|grandmother|grandfather|friend|neighbou?r|boss)\b"
        ),
    ),
    (
        "a letter to somebody else",
        (
            r"\n[^\w\n]{0,4}(?:(?:my )?(?:dear|dearest|hi|hello|hey) )?(?:mom|mum|mommy|mama|ma|dad|daddy|papa|pop|pops|grandma|grandpa|granny|honey|darling|sweetheart|sweetie|sis|bro|auntie|children|kids)\s?(?:[,!:–—]|\n)(?=[^\n]*\n?[^\n]*\n?[^\n]*\w{3})"
        ),
    ),
    (
        "notes of somebody else",
        (
            r"\b(?:my|our|his|her) (?:late |dear |old |older |younger |elder )?(?:father|mother|dad|mom|mum|son|daughter|brother|sister|aunt|uncle|cousin|friend|neighbou?r|grandmother|grandfather|grandson|granddaughter|mother-in-law|father-in-law) "
            r"(?:has|holds|owns|also has|has got)\b[^.\n]{0,60}\b(?:with you|with y'all|too|as well)\b[^\n]{0,120}\bfor (?:him|her|them)\b"
        ),
    ),
    (
        "notes held elsewhere",
        (
            r"\b(?:tender|exchange|swap|convert|submit)\b[^.\n]{0,80}\b(?:i (?:keep|have|hold)|held|that are|are) (?:at|with|over at) (?:schwab|fidelity|merrill|vanguard|ameritrade|(?:my|our) other (?:broker|bank|custodian)|another (?:bank|broker|firm))\b"
            r"|\b(?:are|is) held (?:at|with|over at) (?:schwab|fidelity|merrill|vanguard|ameritrade|(?:my|our) other (?:broker|bank|custodian)|another (?:bank|broker|firm))\b"
        ),
    ),
    (
        "a pool without an amount",
        # A run of blanks is taken from its first sign only: blanked forms are thousands of them.
        r"(?:^|[.!?]\s*+|(?<!\s)[^\S\n]*+\n\s*+)(?:out )?of (?:my|our|the|these|those|his|her|their) [\w$,.]{1,12} (?:\w+ )?(?:notes?|bonds?),? (?:i|we) [^.\n\d]{3,80}(?:\n\s*\n|$)",
    ),
)
_FOUND = [(name, Sifted(pattern, re.IGNORECASE)) for name, pattern in RESERVATIONS]
_HOW_MUCH = r"(?:(?:exactly |only |all |just )*(?:\$ ?\d[\d,]*|\d[\d,]*|usd|(?:my|our) (?:whole|entire|full)|the (?:whole|entire|full)|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a hundred|half|a (?:half|third|quarter)))\b"
_TO_AN_AMOUNT = Late(rf"to the extent of {_HOW_MUCH}", re.IGNORECASE)
_TAKES_BACK = Late(
    r"\b(?:withdr[ae]w\w*|revok\w*|rescind\w*|retract\w*|cancel\w*|back out|pull\w*|reduc\w*|keep\w*|hold\w*)\b[^.;!?\n]*$",
    re.IGNORECASE,
)
"""An amount, outright, to the extent of which notes go in; and what would make it one that comes back or stays."""
_OF_THE_HOUSE = Late(
    r"\b(?:all|any|every|such) (?:\w+ )?(?:transactions?|trades?|orders?|executions?|prices?|quotes?|quotations?|offers?|e-?mails?|messages?|communications?)\b[^.!?]*$",
    re.IGNORECASE,
)
"""What a firm's small print says of its business as a whole: "All transactions are subject to confirmation."."""
_BEFORE = 120
"""Characters before such words in which it stands of whom they are said."""
# A year, and not the number of an account: "BK-2002 Delgado - tender" speaks of no year.
_YEAR_OF_OFFER = Sifted(
    r"(?<![\w-])((?:19|20)\d\d) (?:(?:lexington|exchange|tender|debt|notes?|old) ){0,3}(?:offer|solicitation)\b"
    r"|\b(?:offer|solicitation) (?:of|from|in) ((?:19|20)\d\d)\b(?!-)",
    re.IGNORECASE,
)
_SAID_OF_OLD = Late(
    r"\b(?:would\s+have\s+(?:said|told|wanted)|used\s+to\s+(?:say|preach|tell)|always\s+(?:said|says|told|preached)|was\s+(?:always\s+)?an?)\b[^.;!?\n]{0,40}$",
    re.IGNORECASE,
)
"""What somebody would have said, or used to say: "my late husband would have said all or nothing"."""
_SIDE_QUESTION = Late(
    r"(?:^|(?<=[.!?;\n]))\s*(?:(?:and|also|so|oh|one\s+thing|by\s+the\s+way|just\s+curious|ps|p\.s\.)\W+)*"
    r"(?P<asks>(?:do|does|did|will|would|is|are|was|can|could|should|shall|when|where|how)\b[^.?!]{5,200}\bor\b[^.?!]{2,120})\?[\s\W]{0,6}(?:(?:it['’]s|it\s+is|and|but|really|honestly|to\s+me)\W+)*$",
    re.IGNORECASE,
)
"""A question of two ways right before: "Does the 3% get mailed as a check or does it land in the account?"."""
_OF_DELIVERY = Late(
    r"\b(?:mail\w*|post\w*|check|cheque|wire\w*|paper|certificates?|statement|land\w*|e-?mail\w*|fax\w*|phone\w*|call\w*|write|confirmation|receipt|copy|copies|interest|paid|pay|credited|deposit\w*|electronic\w*|print\w*|envelope|questions|address(?:ed)?)\b",
    re.IGNORECASE,
)
"""How something reaches the sender, or he us."""
_OF_THE_ORDER = Late(
    r"\b(?:tender\w*|exchang\w*|swap\w*|keep\w*|kept|hold\w*|stay\w*|leave|all|half|some|whole|part|none|nothing|everything|bonds?|(?<!new\s)notes?|mine|ira|this\s+account|other\s+account|cash|weeks?|now|next|later|sooner|better|lots?|numbers?|do\s+it|(?:do|does)\s+(?:i\s+do|my|he|she)|wife|husband|son|daughter|in\s+or|or\s+out|or\s+not|go|wait\w*|withdraw\w*|amount|more|less|fewer|one|two|three|four|five|six|seven|eight|nine|ten|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand)\b|\$|\b\d+(?!\s*(?:%|percent|per\s+cent))\b(?<!\d%)",
    re.IGNORECASE,
)
"""Whether, or how much: a choice of the order, which is the sender's to make."""
_QUESTION = 400
"""Characters of such a question at most."""


def _of_a_side_question(text: str, place: int) -> bool:
    """Tell whether what is left to us at a place answers a question right before it that is not of the order."""
    asked = _SIDE_QUESTION.search(text, max(0, place - _QUESTION), place)
    return (
        asked is not None
        and _OF_DELIVERY.search(asked["asks"]) is not None
        and _OF_THE_ORDER.search(asked["asks"]) is None
    )


_ASKED_AND_REMARKED = Late(
    r"(?:^|[.!?\n])\s*(?P<asks>[^.!?\n]{5,120}(?:\.\d+[^.!?\n]{1,80})?)\?\s+(?P<remark>[^.!?\n]{3,50})[.!]\s+$"
)
_OF_THE_TERMS = Late(
    r"\b(?:the|that|this|your)\s+(?:figure|number)\s+of\s+\d+(?:\.\d+)?\s?(?:shares|warrants|%|per\s?cent)",
    re.IGNORECASE,
)
_POINTS_AT_IT = Late(
    r"\b(?:it|this|that|them|these|those|so)\b(?!\s+(?:envelopes?|letters?|telephones?|phones?|forms?|stamps?|papers?)\b)|\b(?:doing|do|done|today|in\s+time|still|late|sure|should|will|doubt\w*|decid\w*|chang\w*)\b",
    re.IGNORECASE,
)
"""Points at the order, or at whether it is to be."""


def _of_a_question_let_go(text: str, place: int) -> bool:
    """Tell whether "never mind" at a place lets go a question, and the remark on it, neither of them of the order."""
    asked = _ASKED_AND_REMARKED.search(text, max(0, place - _QUESTION), place)
    if asked is None:
        return False
    said = _OF_THE_TERMS.sub(" ", f"{asked['asks']}. {asked['remark']}")
    return not (_OF_THE_ORDER.search(said) or _POINTS_AT_IT.search(said))


def reservation(text: str, terms: Terms | None) -> tuple[str, str] | None:
    """Give what the sender's words leave open and the words themselves; None where nothing does.

    `text`: all that was newly written, the signature block included. `terms`: the offer read, whose
    years (of opening and of expiry) are the only ones that "the 2001 offer" may name.
    """
    looked = looked_over(text)
    for name, pattern in _FOUND:
        for match in pattern.finditer(text):
            before = max(0, match.start() - _BEFORE), match.start()
            done = any(start <= match.start() < end for start, end in looked) if name == _DRAFTED else False
            if _TO_AN_AMOUNT.match(text, match.start()) and not _TAKES_BACK.search(text, *before):
                continue
            if match.group().lower() == "never mind" and _of_a_question_let_go(text, match.start()):
                continue
            if name == _UNCHOSEN and _of_a_side_question(text, match.start()):
                continue
            if not (done or _OF_THE_HOUSE.search(text, *before) or _SAID_OF_OLD.search(text, *before)):
                return name, " ".join(text[match.start() : match.end()].split())
    years = {str(instant.year) for instant in (terms.opens, terms.expires) if instant} if terms else set()
    for match in _YEAR_OF_OFFER.finditer(text):
        if years and (match.group(1) or match.group(2)) not in years:
            return "another year's offer", " ".join(match.group().split())
    return None
