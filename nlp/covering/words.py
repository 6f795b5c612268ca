"""The words with which a covering note turns the form below it, and those that only speak of paper, post and household.

Each pattern is of one way of turning: to hold, to void, to call it a draft, to wait for another person, to tell of his
objection, to doubt, to set right, to disown, to ask whether it will do. Texts are in small letters, with plain quotes.
"""

from __future__ import annotations

import re
from functools import lru_cache

from nlp.patterns.late import Late

_PAPER = r"(?:form|instructions?|paper|papers|attachment|attached|enclosed|enclosure|election|order|tender|exchange|document|pdf|sheet|notes|bonds|thing|request)"
IT = rf"(?:it|this|that|them|these|everything|(?:the|my|our|this|that|what)\s+(?:\w+\s+){{0,2}}?{_PAPER})"
"""What stands for the form or for what it elects."""
_WILL = r"(?:'ll|\s+will|\s+shall|\s+can|\s+would|'d)"
_HOUSE = (
    r"wife|husband|spouse|son|sons|daughter|daughters|brothers?|sisters?|mother|father|parents|children|kids|family|niece|nephew|"
    r"partners?|members?|trustees?|co-?trustees?|co-?holder|co-?owner|boards?|directors?|committee|council|lawyers?|attorneys?|counsel|solicitors?|"
    r"accountants?|cpa|advis[eo]rs?|beneficiar\w+|shareholders?|president|treasurer|secretary|chairman|vestry|elders|court|judge|boss"
)
_SIGN = r"(?:sign|co-?sign|counter-?sign|approve|agree|see|read|look|review|vote|ratify|consent|authori[sz]e|decide|confirm|ok|okay|clear|consider|discuss|overrule|veto|reverse|weigh\s+in|take\s+(?:it|this|the\s+matter)\s+up)"

# Each way of turning, with its pattern; {who} is somebody else who has a say.
_TURNS: tuple[tuple[str, str], ...] = (
    (
        "the form shall be held",
        (
            rf"\b(?:hold|park|shelve|freeze|delay|postpone|defer|suspend|pause|withhold|stall|sit\s+on|stop|pull)\s+(?:off\b|back\b|on\s+to\b|{IT}\b|(?:until|till|for\s+now|for\s+a\b)|[.!,;]|$)"
            rf"|\b(?:keep|put|leave|stick|set)\s+{IT}\s+(?:\w+\s+){{0,2}}?(?:aside|back|safe|(?:in|on)\s+(?:the|a|your)\s+(?:drawer|shelf|safe|desk|ice|side|pile|tray)|on\s+(?:ice|hold)|until|till|for\s+(?:now|later|the\s+moment)|pending|under\s+wraps)\b"
            r"|\b(?:when|once|if|after|as\s+soon\s+as|till|until)\s+(?:i|we)\s+(?:\w+\s+){0,2}?(?:give|say|tell|call|confirm|write|phone|ring|nod|let\s+you|instruct|signal|come|get\s+back|return|hear|decide)\b(?![^.;]{0,30}\b(?:receipt|got)\b)|\bundated\b|\bgreen\s+light\b|\blet\s+it\s+(?:ride|lie|rest|sit)\b"
            rf"|\b{IT}\s+(?:(?!(?:you|they|your|anyone|anybody|one)\b)\w+\s+)?(?:needs?|requires?|awaits?|depends?|hinges?|hangs?|turns)\s+(?:on\s+)?\w|\b(?:if|when|once|whether|in\s+case|should|until|till|unless)\s+(?:i|we)\s+(?:\w+\s+){{0,2}}?(?:decide|choose|want|go\s+(?:ahead|on|through)|proceed|feel|like|agree|change)\b"
            r"|\bwhether\s+(?:to|or\s+not|i|we|it|this)\b|\bonly\s+(?:if|when|once|after|in\s+case|where)\b"
            r"|\b(?:please|suggest\w*|ask\w*|want|like|tell\w*|you|rather)\b[^.;]{0,20}\b(?:wait|hold\s+off|sit\s+tight|stand\s+by)\b|\basked\s+for\s+(?:a\s+|some\s+|more\s+)?(?:delay|time|postponement|stay)\b"
            r"|\bto\s+be\s+(?:released|held|kept|used|processed|completed|confirmed|countersigned)\b|\bon\s+(?:my|our)\s+(?:word|say-?so|signal|go-?ahead|call)\b|\bin\s+escrow\b"
            r"|\b(?:not|n't|never|nothing|none|anything)\b[^.;]{0,40}\b(?:until|till|before|unless)\b[^.;]{0,60}\b(?:i|we|you|he|she|they)\b[^.;]{0,30}\b(?:hear|call|phone|ring|write|speak|spoke|spoken|talk\w*|say|tell|told|get|got|confirm|agree|heard|met|meet|decide)\b"
        ),
    ),
    (
        "the form shall not count",
        (
            rf"\b(?:disregard|ignore|void|cancel|discard|destroy|tear\s+up|bin|trash|scrap|pull|withdraw|rescind|revoke|retract|(?<!me\s)forget|delete|undo|reverse|recall|take\s+back|throw\s+(?:away|out)|send\s+back|strike)\s+(?:about\s+)?{IT}\b"
            rf"|\b{IT}\s+(?:is|are|was|be)\s+(?:now\s+)?(?:void|cancelled|canceled|withdrawn|revoked|superseded|obsolete|out\s+of\s+date|dead|off)\b|\bun-?(?:sign|send|do)\b|\b(?:pull|pulling|back|backing|opt|opting|bow|bowing|drop|dropping)\s+out\b(?!\s+of\s+the\s+(?:drive|garage|freezer|oven))|\b(?:tore|torn|ripped|shredded|burnt|burned)\s+(?:\w+\s+)?(?:up|it|the)\b|\bunder\s+protest\b|\breserv(?:e|es|ing)\s+(?:the|my|our|all)\s+rights?\b|\bwithout\s+prejudice\b|\b(?:use|take|go\s+by|go\s+with|count|process)\s+the\s+(?:other|new|later|second|corrected|faxed|mailed|paper)\b|\b(?:froze|frozen|freezes|injunction|restrain\w+|garnish\w+|levied|seized|impounded)\b|\breturning\s+{IT}\b|\breturn\s+{IT}\s+to\s+(?:me|us)\b|\bfor\s+(?:the\s+)?(?:signature|signing|counter-?signature|co-?signature)\s+(?:by|of)\b"
            r"|\b(?:do\s+not|don't|not\s+to|please\s+not|didn't|did\s+not)\s+(?:\w+\s+)?(?:act|process|proceed|submit|send|file|execute|move|go|use|tender|exchange|lodge|release|forward|record|enter|book|do|touch|run|count)\b"
            r"(?:\s+(?:on|upon|with|in|it|this|that|them|anything|until|till|before|yet|ahead|forward|either|any|the\s+form|as)\b|[^\w]*$)"
            r"|\b(?:i'm|i\s+am|we're|we\s+are)\s+not\s+(?:\w+\s+)?(?:sending|tendering|exchanging|submitting|going|taking\s+part|signing|ready)\b"
        ),
    ),
    (
        "the form is not the final one",
        (
            r"\b(?:specimen|provisional(?:ly)?|tentative(?:ly)?|preliminary|pro\s+forma|dummy|mock-?up|dry\s+run|placeholder|non-?binding|unsigned|incomplete|half[- ]finished)\b"
            r"|(?<!not\sa\s)\b(?:draft|sample|example)\b|\bfyi\b|\bfor\s+(?:your\s+|the\s+)?(?:information|reference)\s+(?:only|purposes)\b|\bonly\s+for\s+(?:your\s+)?(?:information|reference|files?|records?)\b"
            r"|\bfor\s+(?:your\s+)?(?:review|comments?|discussion|inspection|approval|feedback)\b(?!\s+and\s+(?:process|action|execution|handling))"
            r"|\b(?:executed|signed|real|final|proper|actual|binding|correct|corrected|new|revised|amended|fresh|right)\s+(?:one|form|version|instructions?)\s+(?:\w+\s+){0,2}?(?:follows?|will|to\s+follow|is\s+coming|coming|due|comes?|on\s+(?:its|the)\s+way)\b|(?:^|[.;]\s*)(?:an?\s+|the\s+)?(?:old|outdated|superseded|stale)\s+(?:one|form|version)\b"
            r"|\b(?:await|expect|wait\s+for)\s+(?:\w+\s+){0,3}?(?:new|revised|final|executed|signed|corrected|another|mine|hers|his)\b"
            r"|\bwhat\s+(?:i|we)(?:\s+would|'d|\s+might)\s+(?:\w+\s+)?(?:send|sign|do|put|tender|instruct)\b"
        ),
    ),
    (
        "somebody has still to agree",
        (
            rf"{{who}}[^.;?]{{0,40}}?\b(?:still\s+(?:has\s+|have\s+|needs?\s+|must\s+)?(?:to\s+)?|(?:has|have|is|are)\s+(?:still\s+|yet\s+)+to\s+|(?:has|have|had)(?:\s+not|n't)(?:\s+yet|\s+even)?\s+|(?<!not\s)(?<!n't\s)needs?\s+to\s+|must\s+|(?:has|have)\s+to\s+|wants?\s+to\s+|would\s+like\s+to\s+|(?:is|are)\s+(?:going\s+)?to\s+|will\s+(?:only\s+|then\s+|still\s+|first\s+)?(?!sign\s+(?:off|for)|see\b|read\b|look\b|confirm\b)|may\s+|might\s+|could\s+(?:still\s+)?)(?:\w+\s+)?{_SIGN}"
            r"|(?<!\bno\s)\b(?:consent|approval|ratification|votes?|resolution|blessing|sign-?off|permission|leave|clearance|ok|okay)\b[^.;]{0,25}\b(?:is|are|was|were)\s+(?:still\s+)?(?:expected|due|awaited|pending|outstanding|to\s+follow|coming|needed)\b|\bwithout\s+(?:the\s+)?(?:leave|permission|consent|approval|order)\b|\bleave\s+of\s+(?:the\s+)?court\b|\b(?:court|judge)'?s?\s+orders?\b|\b(?:i|we)\s+(?:can't|cannot|can\s+not|may\s+not|mustn't|must\s+not)\s+(?:\w+\s+)?(?:move|touch|transfer|sell|exchange|tender)\b"
            r"|\bsubject\s+(?:always\s+|only\s+|however\s+|of\s+course\s+)?to\b(?!\s+(?:the\s+)?(?:terms|conditions))"
            r"|\b(?:pending|awaiting|subject\s+to|contingent|conditional|until|till|unless|once)\b[^.;]{0,50}\b(?:approv\w+|votes?|voted|ratif\w+|consents?|sign-?off|meet\w*|counter-?sign\w*|resolution|clearance|go-?ahead|blessing)\b"
            r"|\b(?:has|have|had)(?:\s+not|n't)\s+(?:yet\s+)?(?:been\s+)?(?:approved|agreed|signed|seen|ratified|consented|voted|authori[sz]ed|cleared|okayed|ok'd|blessed|reviewed|passed|released|finali[sz]ed|looked\s+(?:at|over))\b(?![^.;]{0,30}\b(?:fax|page|copy|phone)\b)"
        ),
    ),
    (
        "somebody objects",
        (
            r"{who}[^.;?]{0,40}?\b(?:objects?|objected|objecting|oppos(?:es?|ed|ing)|(?:is|are|was|were)\s+(?:\w+\s+)?(?:against|opposed|unhappy|furious|upset|unsure)|(?:(?:is|are|was|were)\s+not|isn't|aren't|wasn't)\s+(?:\w+\s+)?(?:happy|keen|sure|convinced|on\s+board|in\s+favou?r|for\s+it|with\s+me|comfortable)|"
            r"disagrees?|refus(?:es?|ed|ing)|balks?|(?:won't|will\s+not|would\s+not|wouldn't)\s+(?:\w+\s+)?(?:sign|agree|have\s+(?:it|any)|go\s+along|hear\s+of|consent)|never\s+(?:signed|agreed|approved|saw|wanted|put)|(?:did|does|do)(?:n't|\s+not)\s+(?:\w+\s+)?(?:sign|agree|approve|want|consent|go\s+along)\b|"
            r"(?:says?|said)\s+(?:no\b|to\s+(?:wait|hold|stop|cancel)|stop|wait|not\s+(?:to|yet|so)|don't|(?:she|he)\s+(?:never|did(?:n't|\s+not)))|wants?\s+(?:it|this|you|us|me|none|no\s+part|out|only|half|to\s+(?:wait|hold|keep|stop|think|back))\b|(?:has\s+|have\s+)?changed\s+(?:her|his|their)\s+minds?|"
            r"(?:would|'d)\s+(?:rather|prefer|sooner)|prefers?\b|thinks?\s+(?:that\s+)?(?:i|we|it)\s+(?:should|ought|must)\s+(?:\w+\s+)?(?:not|keep|hold|wait|hang|stay|leave|reconsider|sell)|threaten\w*|(?:may|might|will)\s+(?:write|call|phone)\s+(?:to\s+)?(?:you|in)\b|(?:advis|warn)\w*\s+(?:me\s+|us\s+)?(?:against|not))"
            r"|\bagainst\s+(?:my|our|her|his|their)\s+(?:will|wishes|advice)\b"
        ),
    ),
    (
        "the sender doubts",
        (
            r"\b(?:i|we)\s+(?:\w+\s+)?doubt\s+(?:(?:whether|if|that)\s+)?(?:i|we|it\s+is|it's|this\s+is)\b|\b(?:not|un)\s*(?:sure|certain|convinced|comfortable)\s*(?:(?:about|of|with|whether|if|that)\s+)?(?:it\b|this\b|that\s+(?:i|we)\b|(?:i|we)\s+(?:\w+\s+)?(?:want|should|will|ought|wish|mean|like)|the\s+(?:exchange|offer|tender|whole|deal|amount|figure)|any\s*more|now|[.;,!]|$)"
            r"|\b(?:in|of)\s+two\s+minds\b|\bsecond\s+thoughts?\b|\bbetter\s+of\s+it\b|\bon\s+the\s+fence\b|\b(?:let|want|need|like|going)\b[^.;]{0,20}\bthink\b|\b(?:still|am|i'm)\s+thinking\b|\bthink\s+(?:it\s+over|twice|again)\b|\bsleep\s+on\s+(?:it|this)\b|\bmull\w*\s+(?:it\s+|this\s+)?over\b"
            r"|\b(?:change|changed|changing)\s+(?:my|our)\s+minds?\b|\b(?:may|might|could)\s+(?:still\s+|yet\s+|well\s+|also\s+)*(?:change|withdraw|cancel|reconsider|back\s+out|pull\s+out|decide)\b|\b(?:having|have)\s+(?:my\s+|serious\s+|grave\s+|some\s+)?doubts\s+(?:about|whether|if|as)\s+(?:it|this|the\s+(?:exchange|offer|deal|swap|whole|company)|i\b|we\b)"
            r"|\bon\s+(?:reflection|second\s+thoughts?)\b|\bcome\s+to\s+think\b|\bthinking\s+about\s+it\b|\btoo\s+(?:many|much|few|little|high|low|large|small|big)\b(?!\s+(?:trouble|paper|fuss|work|mail|print|noise))|\brather\s+(?:i|we|you|they|he|she)\s+(?:did\s*n't|did\s+not|not|wait\w*|held|kept)\b"
            r"|\b(?:uneasy|ill\s+at\s+ease|reluctan\w+|unhappy|uncomfortable|pressured|bullied|talked\s+(?:me\s+)?into|stood\s+over|made\s+me\s+(?:sign|do)|against\s+my\s+better)\b|(?:\bnot|n't|\bnever)\s+(?:\w+\s+)?(?:easy|happy|comfortable|keen|glad|pleased|at\s+ease|proud|thrilled)\s+(?:about|with|at|of)\b|\bbefore\s+(?:anything|you\s+(?:do|act|send|process|record|submit|use)|it\s+(?:goes|counts|is|takes))\b"
            r"|\bundecided\b|\bhesitat\w+\b|\breconsider\w*\b|\b(?:haven't|have\s+not|hadn't|had\s+not)\s+(?:\w+\s+)?(?:decided|made\s+up)\b|\bif\s+(?:i|we)\s+were\b|\b(?:i|we)\s+(?:now\s+)?regret\s+(?:it|this|sign\w*|send\w*)\b|\b(?:i|we)\s+(?:do\s+not|don't|no\s+longer)\s+(?:really\s+|now\s+)?(?:agree|consent|approve|intend|stand\s+by)\b|\b(?:i|we)\s+(?:do\s+not|don't|no\s+longer)\s+(?:really\s+|now\s+)?(?:want|wish)\s+(?:it|this|them|to\s+(?:tender|exchange|swap|take\s+part|do\s+(?:it|this)|go\s+(?:ahead|through)|proceed)|any\s+(?:part|of)|in)\b"
            r"|\bwhat\s+(?:would|do|should)\s+(?:you|i|we)\s+(?:advise|recommend|suggest|do)\b|\bshould\s+(?:i|we)\s+(?:\w+\s+)?(?:keep|tender|exchange|hold|sell|wait|go)\b[^.;]{0,60}\?"
        ),
    ),
    (
        "the form is set right",
        (
            r"\b(?:should|ought\s+to|was\s+(?:meant|supposed)\s+to|were\s+(?:meant|supposed)\s+to|needs?\s+to)\s+(?:have\s+(?:been|read|said|gone)|read|say|be\s+(?:\$?\d|half|all\b|none|for\s+(?:the|my|our|account|lx)|another|more|less|only|in\s+(?:the\s+)?name)|be\s+(?:\w+ty|\w+teen|ten|twelve|five)\b)"
            r"|\b(?:make|change|turn|cut|raise|lower|reduce|bump|increase|correct|amend|switch|drop|bring)\s+(?:it|that|this|them|the\s+(?:amount|figure|number|sum)|mine|ours)\s+(?:up\s+|down\s+)?(?:to\s+|by\s+|only\s+|just\s+)?(?:instead\b|\$?\d|half\b|all\b|(?:a\s+)?(?:\w+ty|\w+teen|ten|twelve|eleven|one|two|three|four|five|six|seven|eight|nine|hundred|thousand)\b)"
            r"|\bmeant\s+(?:to\s+(?:put|write|say|tick|check|mark)|it\s+for|for\s+(?:the|my|account|lx)|the\s+other|\$?\d)|\b(?:wrong|incorrect|mistaken)\s+(?:box|figure|amount|number|account|form|one|choice|option)\b|(?<!if\si\s)(?<!if\swe\s)(?<!if\si've\s)\bmade\s+(?:a|an)\s+(?:mistake|error|slip)\b|\b(?:ticked|checked|marked|filled)\b[^.;]{0,20}\b(?:by\s+mistake|in\s+error|wrong\w*)\b"
            r"|\b(?:all|everything|the\s+(?:lot|whole))\s+(?:but|except|save|bar)\b"
            r"|\b(?:is|was|are|were)\s+(?:an?\s+)?(?:typo|mistake|error|slip|misprint|wrong|incorrect|not\s+right)\b"
            rf"|\bhalf\s+(?:of\s+)?(?:that|it|this|them)\b(?!\s+amount\s+each)|\b(?:except|apart\s+from|but\s+not|other\s+than|excluding|minus|less)\s+(?:for\s+)?(?:the|my|our|those|that|what|\$?\d|{_PAPER})[^.;]{{0,60}}?\b(?:thousand|hundred|notes?|bonds?|\d|stays?|remain|stay|mine|hers|his|account|niece|nephew|son|daughter|wife)\b"
            r"|\b(?:make|do|want|be|take|rather)\b[^.;]{0,40}\binstead\b(?!\s+of)|\bignore\s+(?:the|that)\s+(?:figure|amount|number|tick|box|date|signature)\b"
        ),
    ),
    (
        "the sender disowns the form",
        (
            r"\bnot\s+(?:mine|ours|my\s+(?:signature|hand|writing|handwriting|doing))\b|\b(?:came|sent|mailed|addressed|delivered|got)\b[^.;]{0,30}\b(?:by\s+mistake|in\s+error)\b|\bin\s+my\s+name\b|\bwithout\s+(?:my|our|his|her|their)\s+(?:knowledge|consent|permission|say-?so|authority)\b|\bforg(?:ed|ery|eries)\b"
            r"|\b(?:signatures?|names?)\b[^.;]{0,30}\b(?:put|added|typed|written|signed|filled|entered)\s+(?:\w+\s+){0,2}?by\s+(?:me|us|my|our|the)\b|\b(?:signed|wrote|typed|put|added|entered|filled\s+in)\s+(?:in\s+)?\w+'s\s+(?:name|signature)\b|\b(?:left|leaves|quit)\s+(?:the\s+)?(?:company|firm|fund|foundation|board|partnership|bank|trust)\b|\b(?:was|were|been|is)\s+(?:fired|dismissed|removed|replaced|let\s+go|voted\s+out|retired)\b|\bfound\s+(?:this|it)\s+in\s+(?:his|her|their)\b|\bput\s+(?:his|her|their)\s+(?:names?|signatures?)\b|\bsign(?:ed|ing)?\s+(?:\w+\s+)?for\s+(?:him|her|them|both)\b|\b(?:account|it|money|notes?)\s+(?:is|are|belongs?\s+to)\s+(?:now\s+)?(?:his|hers|theirs|him|her|them)\b"
            r"|\bno\s+longer\s+(?:\w+\s+){0,3}?(?:trustee|custodian|partner|president|officer|treasurer|secretary|executor|executrix|director|guardian|member|manager|with|work|authori[sz]ed)\b|\b(?:i|we)\s+(?:hereby\s+|now\s+)?(?:resign|step\s+down)\b|\bsucceeds?\s+me\b|\bcop(?:y|ies)\s+of\s+(?:\w+\s+)?signatures?\b|\b(?:pasted|copied|traced|stamped)\s+(?:in\s+)?(?:\w+\s+){0,2}?signatures?\b|\b(?:have|has|had|i|we|he|she)\s+(?:resigned|stepped\s+down|retired\s+as)\b|\b(?:turned|turns|is\s+now|reached)\s+(?:18|21|eighteen|twenty-one)\b|\bof\s+age\s+now\b|\bcame\s+of\s+age\b|\bdissol(?:ved|ution)\b"
        ),
    ),
    (
        "a mark on it does not mean what such a mark means",
        (
            r"\b(?:x|cross|tick|check(?:mark)?|mark)\b[^.;]{0,40}\b(?:is|means|was|stands\s+for)\b[^.;]{0,30}\b(?:crossing|striking|scratching|lining|ruling|don't|do\s+not|not)\b"
            r"|\b(?:line|box|one)\s+(?:that\s+)?(?:i|we)\s+(?:do\s+not|don't)\s+want\b|\bit(?:'s|\s+is)\s+(?:meant\s+)?to\s+be\s+the\s+(?:first|second|other|upper|lower|top|bottom)\s+(?:line|box|one)\b"
        ),
    ),
    (
        "the sender asks whether the form will do before it counts",
        (
            rf"\bis\s+(?:this|it|that|everything|{IT})\s+(?:\w+\s+){{0,2}}?(?:filled|done|made)\b[^.;]{{0,40}}\?|\b(?:if|in)\s+(?:so|yes|that\s+case)\b[^.;]{{0,30}}\b(?:i|we){_WILL}\s+(?:\w+\s+)?(?:sign|send|mail|execute)\b"
            rf"|\b(?:i|we){_WILL}\s+(?:then\s+|only\s+|gladly\s+)?(?:sign|execute)\b|\bbefore\s+(?:i|we)\s+(?:sign|send|commit|decide)\b"
        ),
    ),
)


_WHO = (
    r"\b(?:(?:my|our|the|his|her|your|mr\.?|mrs\.?|ms\.?|dr\.?|one\s+of\s+(?:the|our|my)|both|all)\s+(?:[\w-]+\s+){0,2}?"
    rf"(?:{_HOUSE})|(?:mr|mrs|ms|dr)\.?\s+[\w'-]+|she|he|they|coholder)\b"
)
"""Somebody else who has a say; `called` puts "coholder" for the names of those who hold the account with the sender."""


@lru_cache(maxsize=1)
def turns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Give each way of turning with its pattern, to be searched in a sentence that `called` gave; compiled when first needed."""
    return tuple((name, re.compile(pattern.replace("{who}", _WHO))) for name, pattern in _TURNS)


def called(low: str, names: tuple[str, ...]) -> str:
    """Give a sentence in small letters with "coholder" for each of `names`, the first names of an account's holders."""
    if not names:
        return low
    return re.sub(rf"\b(?:{'|'.join(map(re.escape, names))})\b", "coholder", low)


DENIES = re.compile(r"\b(?:not|never|no\s+longer|cannot)\b|n't\b")
DENIED_HARMLESSLY = Late(
    r"\b(?:open|opened|read|find|found|print|printed|scan|scanned|make\s+out|reach|forget|mind|know|knew|remember|hesitate|require\w*|need\w*|necessary|matter|let\s+me|bother|worry|understand|legible|clear|fit|work|wait|change[ds]?|mailed|faxed|a\s+draft|appl(?:y|ies)|applicable|concerns?|believe|imagine|help\s+(?:but|laughing)|complain)\b"
)
"""What is denied of a form without denying the form: it cannot be opened, nobody needs to sign it."""
DENIED_AT_THE_END = re.compile(r"\b(?:rather|better|sooner|prefer\w*|please|she|he|they)\b[^.;]{0,40}(?:n't|\bnot)\W*$")
"""A denial whose verb is left out, at the end of a clause."""
OF_THE_FORM = Late(
    r"\b(?:it|this|that(?!\s+(?:i|we|you|he|she|they|the|my|our|your|there|it)\b)|them|these|(?:the|my|our|this|that|attached|enclosed)\s+(?:\w+\s+)?(?:form|instructions?|election|tender|exchange|offer|notes|bonds))\b"
)
EARLIER = Late(
    r"\b(?:i|we)\s+(?:sent|mailed|faxed|e-?mailed|posted)\s+(?:\w+\s+){0,2}?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|earlier|before|last|this\s+morning|on\s+the|in\s+(?:june|july|august))\b|\b(?:earlier|previous|prior|old|older|former|first|last|other|duplicate|second|unsigned|blank|fax\w*|mailed|paper)\s+(?:\w+\s+)?(?:one|form|copy|letter|mail|e-?mail|version|instructions?|page|sheet|message)s?\b"
)
"""Another paper than this one: to disregard it leaves this form as it is."""
OVERRULED = Late(
    r"\b(?:first|earlier|previous|prior|last|old|other|former)\s+(?:\w+\s+)?(?:mail|e-?mail|letter|message|form|instructions?|fax|note|call)\s+(?:(?:shall|should|will|must|still)\s+)?(?:replaces?|supersedes?|overrides?|overrules?|trumps?|prevails?|takes?\s+precedence|goes\s+before|comes\s+first|counts?\s+instead)\b"
)
"""Another paper shall count in the place of the form."""
NO_LONGER = Late(
    r"\b(?:but|though|only)\s+(?:not\s+any\s?more|no\s+longer|not\s+now|no\s+more)\W*$|^\W*(?:was|were)\s+(?:the\s+)?(?:\$\s?)?\d[^?]{0,80}\?"
)
"""What the form says was meant once, or is asked of."""
RESOLVED = Late(
    r"\b(?:was|were|had|took|spent|after|used\s+to|didn't|wasn't)\b[^.;]{0,80}\b(?:but|now|finally|anyway|in\s+the\s+end|at\s+last|eventually|nonetheless|nevertheless)\b[^.;]{0,60}\b(?:attached|enclosed|here|signed|decided|done|sure|certain|settled)\b"
)
"""A doubt or a wait that is over: "I was in two minds for weeks, but here it is"."""
CROSSED_OUT = re.compile(
    r"\b(?:struck|crossed|scratched|blacked|lined|x'd|inked)\s+(?:\w+\s+){0,4}?(?:out|through)\b|\bcrossed-out\b"
)
WHILE_FILLING_IN = re.compile(r"\bchang\w+\b.*\bmind|\bbetter\b|\bmistake\b|\bwrong\b|\berror\b")
"""A change of mind that the form itself shows, where a line of it is crossed out."""
THINGS = Late(
    r"\b(?:envelopes?|stamps?|stamped|postage|postman|mailman|post\s+office|courier|staples?|stapler|paper\s*clips?|printers?|printout|cartridge|ink|toner|typeface|fonts?|print|typing|typewriter|spelling|handwriting|handwritten|penmanship|pens?|pencil|"
    r"scanner|scan|scanned|scans|copier|photocopier|fax|faxes|faxed|machines?|computers?|laptop|keyboard|screen|internet|gadgets?|contraptions?|password|software|attachments?\s+open|glasses|spectacles|eyes|eyesight|hearing|ears|knee|hip|arthritis|"
    r"dogs?|cats?|horses?|cows|cattle|wheat|corn|hay|harvest|garden|weather|rain|snow|heat|storms?|hurricane|electricity|roof|cars?|truck|tractor|coffee|tea|supper|dinner|lunch|breakfast|kitchen|birthday|church|choir|golf|fishing|holidays?|vacation|weekend|"
    r"telephones?|phones?|cell|mobile|voice\s*mail|answering\s+machine|fax\s+number|letterhead|watermark|grammar|english|language|jargon|fine\s+print|small\s+print|lawyerese|gobbledygook|tissue|wallpaper|font\s+size|medallion|notary|notari[sz]\w+|certified\s+copy|w-?9)\b"
)
"""Post, paper, machines, house and health: what a covering note chats about."""
SIGNS = Late(
    r"\b(?:not|never|no|none|nobody|nothing|nor|neither|without|if|unless|until|till|before|after|once|when|whenever|only|just|except|should|would|could|might|may|maybe|perhaps|doubts?|unsure|sure|know|knows|decided?|minds?|thinks?|thought|wonders?|wants?|says?|said|hopes?|wait|waiting|hold|but|though|however)\b|n't\b"
)
"""Words that can turn or bound what they stand beside."""
ABOUT = Late(
    r"\b(?:notes|(?:a|the|each|every|per|one|my|first|last)\s+note|bonds?|exchang\w*|tender\w*|offers?|swap\w*|amounts?|figures?|all|half|part|rest|everything|anything|nothing|none|instruct\w*|elect\w*|orders?|forms?|sign\w*|countersign\w*|accounts?|ira|trust|position|holdings?|deal|decision|"
    r"hold|holding|wait\w*|act|acting|process\w*|proceed\w*|go|going|send|sending|sent|submit\w*|file|move|release\w*|execut\w*|lodge|delay\w*|postpone\w*|stop|stops|cancel\w*|ignor\w*|disregard\w*|pull|keep\w*|rather|instead|proviso|condition\w*|"
    r"approv\w*|agree\w*|consent\w*|object\w*|against|votes?|voted|ratif\w*|happy|keen|convinced|ready|decid\w*|undecided|valid\w*|void|binding|final|draft|rates?|prices?|interest|company|market|dollars?|thousand|hundred|yes)\b"
)
"""What the election can be meant with: in a clause with such a word, chat is not taken for chat."""
POINTS_AT = re.compile(
    r"\b(?:it|this|that(?!\s+(?:i|we|you|he|she|they|the|my|our|your|there|it)\b)|them|these|those|one|ones)\b"
)
LEADS_OFF = Late(
    r"\W{0,8}(?:(?:but|and|please|pls|though|just|also|so|then)\W{1,8}){0,3}(?:not|only|unless|until|till|before|after|once|nothing|never|no)\b"
)
"""How a fragment begins that bounds what stands before it."""
ELLIPTIC = Late(
    r"(?:\b(?:has|have|had|does|do|did|is|are|was|will|would|must|should|may|might|can|could|to|not|yet|no|don't|hasn't|haven't|didn't|doesn't|won't|isn't)|n't)\s*(?:[.!,;]|$|\b(?:until|till|before|unless|yet|though)\b)"
)
"""A clause whose verb is left out: "my wife has not"."""
CONSEQUENCE = Late(
    r"\b(?:blame|forgive|excuse|pardon|call|phone|ring|fax|write|tell\s+me|let\s+me\s+know|let\s+us\s+know|ask|try|contact|drop\s+(?:me|us)|e-?mail|reach|bear\s+with|don't\s+hesitate|do\s+not\s+hesitate|i'll|we'll|i\s+can|we\s+can|i\s+will|we\s+will)\b"
)
"""What a harmless condition leads to: "If the typeface looks odd, blame the printer"."""
CONDITION = re.compile(r"\b(?:if|when|whenever|should|in\s+case|once)\b")
AGREES_WITH = Late(
    r"\bin\s+case\b[^.;]{0,60}|\b(?:number|figure|amount|sum|says?|said|written|wrote|as|see|per|like|stands?|shows?|in\s+(?:there|the\s+form|it)|on\s+(?:the\s+form|it)|form|exchanges?|tenders?|just|only|exactly|not\s+a\s+(?:dollar|penny|cent|note|bond)\s+(?:more|less)|no\s+more|no\s+less)\b"
)
"""Sends the reader to the form for the amount that it repeats."""

UNDECIDED = Late(
    r"\b(?:(?:not|n't|never)\s+(?:\w+\s+){0,2}?(?:decided|sure|certain|made\s+up|thought|ready|know)|undecided|unsure|still\s+(?:\w+\s+)?(?:thinking|open|considering|deciding|debating|weighing|chewing|mulling)|thinking\s+(?:it\s+)?(?:over|about)|"
    r"(?:may|might)\s+or\s+(?:may|might)\s+not|(?:may|might|will|shall|'ll)\s+(?:\w+\s+)?(?:write|hear|send|mail|decide|follow|come\s+back|get\s+back|let\s+you\s+know|do\s+something)|separate(?:ly)?|later|another\s+(?:day|time|form|mail|e-?mail|letter)|own\s+form|in\s+due\s+course|nothing\b[^.;]{0,30}\b(?:concerns|touches|affects|covers|relates|about|for)|does(?:n't|\s+not)\s+(?:concern|touch|affect|cover|apply))\b"
)
"""Says of an account that nothing is said of it yet."""
GOES_ON = Late(
    r"\b(?:that|the\s+other)\s+(?:one|account)\b|\b(?:write|let\s+you\s+know|tell\s+you|hear|mail|e-?mail|separately|later|another\s+form)\b"
)
"""Goes on with the account that was put off."""
TOGETHER = Late(
    r"\b(?:both|too|also|same|first|unless|until|till|before|depend\w*|either|neither|form|this|it|them|these|if|instead|should\s+have|meant)\b"
)
"""Draws the form into what is said of another account."""
THIS_FORM_DOES_NOT = Late(
    r"\bnothing\s+(?:here|in\s+(?:it|here|(?:the|this|my)\s+(?:form|mail|letter|note)))\b|\b(?:this|the)\s+form\s+does(?:n't|\s+not)\s+(?:concern|touch|affect|cover|apply\s+to)\b"
)

IT_IS_THERE = Late(
    r"\b(?:it's|it\s+is|that's|that\s+is|everything(?:'s|\s+is)|you'll\s+find\s+it)\s+(?:all\s+)?(?:(?:down|written|set\s+out)\s+)?(?:in\s+there|there|in\s+(?:the|my)\s+form|on\s+(?:the|my)\s+form)\W*$"
)
"""Sends the reader to the form, whatever "all" stands there."""
BEFORE_OTHER_NUMBERS = Late(
    r"\b(?:pages?|sections?|lines?|items?|numbers?|no|room|box|apt|suite|age|aged|at|on|to|from|by|since|in|before|until|till|about|turned|turns|turning|am|exhibit|article|paragraph|jan\w*|feb\w*|mar\w*|apr\w*|may|june?|july?|aug\w*|sept?\w*|oct\w*|nov\w*|dec\w*|only|the)\.?\s*$|[-–/:]\s*$"
)
"""Before a number that is none of notes: a page, an age, a date, an hour."""
BEHIND_NOTES_LEFT_OUT = Late(
    r"\s*(?:$|[.,;!?]|\b(?:seems?|is|are|was|were|looks?|would|should|will|sounds?|only|instead|not|then|now|today|please|in|out|goes|go|stays?|it|feels?)\b)"
)
"""Behind a number whose noun is left out: "today thirty seems right"."""
