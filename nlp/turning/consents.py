"""Another person who has yet to agree, look, speak or sign: "My wife has to be okay with it and she gets home Thursday.", "It's his thumbs up that does it.".

Spoken as a need, a wish, a wait or as not yet given, told in the present, or behind "before" and "until", it leaves the election with that person. Given
("My wife is okay with it", "she had it on her desk Monday and initialed it"), not needed, or of another matter, it leaves it what it is. Tense and verb
decide, not the person: whoever speaks in the past tense has been asked.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.patterns.late import Late
from nlp.patterns.sifted import Sifted
from nlp.turning.passage import Spoken
from nlp.turning.terms import ADVISER, CONSENT, IT, KIN, LATER, NAME, THEIR, WHO
from nlp.words.days import WEEKDAY

_NEEDS = r"(?:(?:would\s+|will\s+|['’]ll\s+|do(?:es)?\s+|may\s+|might\s+)?(?:still\s+|first\s+|also\s+|really\s+|at\s+least\s+)*(?:must|ha(?:s|ve)(?:\s+got)?\s+to|has\s+yet\s+to|have\s+yet\s+to|needs?\s+to|ought\s+to|should|want(?:s)?\s+to|would\s+like\s+to|['’]d\s+like\s+to|(?:is|are)\s+(?:still\s+)?(?:to|going\s+to|supposed\s+to|yet\s+to|about\s+to)|plans?\s+to|intends?\s+to|insists?\s+on))"
_DECIDES = (
    rf"(?:agree|consent|approve|okay|ok|(?:be|feel)\s+(?:\w+\s+)?(?:okay|ok|o\.k\.|fine|happy|all\s+right|alright|on\s+board|comfortable|in\s+agreement|asked|consulted|convinced|persuaded|told|informed)|nod|bless|sign\s+off|(?:say|give)\s+(?:\w+\s+)?(?:{CONSENT}|so|no)|go\s+along|weigh\s+in|"
    rf"(?:look|looking|go|talk|think|mull)(?:ing)?\s+(?:{IT}\s+)?over|(?:look|looking)\s+(?:at|into)\s+{IT}(?!\s+(?:web\s?site|site|page|machine|phone|line|menu|recording|door|roof|knee|back)\b)|(?:see|seeing|read|reading|check|checking|review|reviewing|study|discuss|hear\s+(?:of|about)|know\s+(?:of|about)|think\s+about|sleep\s+on|decide|vote|rule)(?:\s+(?:on|about))?\s+{IT}|decide|vote|be\s+(?:for|behind)\s+it|(?:clear|vet|pass)\s+(?:on\s+)?(?:anything|everything|all|such|{IT})|make\s+up|come\s+round|have\s+(?:a|the|his|her|their)\s+(?:\w+\s+)?(?:say|word|look))"
)
_NOT_YET = rf"(?:(?:ha(?:s|ve)(?:\s+not|n['’]t)|did(?:\s+not|n['’]t)|has\s+never)\s+(?:\w+\s+)?(?:agreed|consented|approved|decided|answered|replied|seen|read|heard|said\s+(?:yes|so)|signed|been\s+(?:asked|told|consulted)|made\s+up|come\s+round|agree)|(?:do(?:es)?(?:\s+not|n['’]t)\s+)(?:\w+\s+)?(?:know(?!\s+(?:an?|the)\s+\w+\s+from\b)|agree|want\s+(?:me|us)|like\s+(?:this|the\s+(?:exchange|offer|idea|swap|deal|terms)|(?:tender|exchang|swapp)ing)|approve)\b(?!\s+(?:me|him|her|you|how|where)\b)|(?:is|are)(?:\s+not|n['’]t)\s+(?:\w+\s+)?(?:sure|convinced|certain|decided|agreed|on\s+board|in\s+favou?r|for\s+(?:it|this))|(?:is|are)\s+(?:still\s+)?(?:undecided|against\s+(?:it|this)|opposed|thinking|unsure|making\s+up)|(?:is|are)\s+(?:\w+\s+)?(?:looking|going|thinking)\s+{IT}\s+over)"
_ALL_OF_THEM = (
    r"(?:everybody|everyone|(?:all|each|both)\s+of\s+(?:us|them)|we\s+all|the\s+(?:family|others|heirs|children|kids))"
)
_BEGS = r"(?:would\s+like|wants?|begs?|urges?|implores?|pleads\s+with|is\s+begging|keeps\s+(?:asking|telling|begging))\s+(?:me|us)\s+(?:not\s+to|to\s+(?:stop|wait|hold|reconsider|drop|cancel|forget|leave))"
"""Wants the sender to leave the step; who goes on with "but" does not listen."""
_OPEN = Sifted(
    rf"\b(?:{WHO}|{NAME})(?:['’]ll|\s+will|\s+shall|\s+(?:is|are)\s+going\s+to)\s+(?:\w+\s+)?(?:be|feel|come)\s+(?:\w+\s+)?(?:at\s+ease|at\s+peace|comfortable|easy|content|okay|ok|fine|on\s+board|round|around|agreed|decided)\b[^.;!?]{{0,25}}?\b(?:by|on|next|tomorrow|soon|tonight|{WEEKDAY}|within|when|once|after|eventually|in\s+(?:a|time))\b|"
    rf"\b(?:{_ALL_OF_THEM}|{WHO})\s+(?:\w+\s+)?(?:decides?|votes?|chooses?)\s+(?:(?:on|about)\s+it\s+|for\s+(?:himself|herself|themselves)\s+)?(?:later|afterwards?|tomorrow|next\s+week)\b"
    rf"|\b{WHO}\s+{_BEGS}\b(?![^.!?]{{0,80}}\bbut\b)|"
    rf"\b{WHO}\s+(?:(?:at|of|in|from)\s+(?:\w+\s+){{1,3}}?)?(?:\w+ly\s+)?{_NEEDS}\s+(?:\w+\s+)?{_DECIDES}\b"
    rf"|\b(?:check|ask|talk|speak|confirm|clear\s+{IT})\s+(?:with\s+|to\s+)?(?:my|our)\s+(?:[\w-]+\s+)?(?:{KIN}|{ADVISER})(?:\s+{NAME})?\s+(?:whether|if\s+(?:he|she|they|it)|first|before)\b(?!\s+you\s+can)|\b(?:['’]ve|have)\s+not\s+(?:\w+\s+to\s+)?(?:told|tell|asked|ask)\s+(?:my|our|him|her|them)\b"
    rf"|\b(?:council|board|committee|trustees|partners|congregation|club)\s+(?:votes?|decides?|rules?|meets)\s+(?:on\s+it\s+)?(?:on\s+|this\s+|next\s+)?(?:{WEEKDAY}|tomorrow|tonight|week|month)\W*$"
    rf"|\b(?:go(?:es|ing)?\s+by|depends?\s+on|abide\s+by|follow)\s+(?:what(?:ever)?|how)\s+{WHO}\s+(?:says|tells|decides|thinks|feels|wants|advises)\b|\b(?:what|whatever)\s+{WHO}\s+says\s+goes\b"
    rf"|\b(?:once|as\s+soon\s+as)\s+{WHO}(?:\s+has|\s+have|['’]s|['’]ve)\s+(?:\w+\s+)?(?:seen|read|okayed|approved|agreed|looked|checked|signed|been\s+asked)\b"
    rf"|\b{WHO}(?:['’]s|\s+is|\s+are)\s+(?:coming|stopping|due|driving|flying)\s+(?:\w+\s+){{0,2}}?to\s+(?:(?:go|look|read|talk|run)\s+(?:{IT}\s+)?(?:through|over|at|into)|explain|discuss|check|review)\b"
    rf"|\b{WHO}\s+(?:still\s+|also\s+)?(?:gets?|has|have|is\s+owed)\s+(?:a|the|his|her|their)\s+(?:\w+\s+)?(?:vote|say|veto|vet)\b|\b{WHO}\s+(?:signs\s+off|decides|rules|votes|must\s+sign|has\s+to\s+sign)\s+(?:on\s+|for\s+)?(?:anything|everything|all|such|whatever|these|this|it)\b"
    rf"|\b(?:my|our)\s+(?:\w+\s+){{0,2}}?\w+\s+{_NOT_YET}(?![^.;!?]{{0,20}}\b(?:account|address|sound|sign|computer|mail)\b)"
    rf"|\b(?:he|she|they)\s+{_NOT_YET}"
    rf"|\b(?:i|we)(?:['’]ve)?\s+(?:(?:have|did|do)\s*(?:not|n['’]t)|haven['’]t|didn['’]t|have\s+yet\s+to|still\s+(?:have|need|must|want)(?:\s+to)?|must\s+(?:still\s+)?|have\s+to|need\s+to|will\s+have\s+to|(?:['’]ll|will|shall)\s+(?!(?:just\s+|simply\s+)?tell\s+(?:(?:him|her|them)\s*(?:$|[.,;!])|(?:him|her|them|(?:my|our)\s+\w+)\s+(?:that\b|when\b|about\b|the\s+news\b|afterwards?\b|after\b|later\b|on\s+\w+day\b))))\s*(?:\w+\s+)?(?:ask|asked|tell|told|consult\w*|show|shown|warn\w*|clear\w*|check\w*|run|r[au]n|talk\w*|speak|spoken|discuss\w*)\s+(?:{IT}\s+)?(?:(?:past|by|with|to|over\s+with|from)\s+)?(?:my|our|him|her|them)\b(?!\s+(?:address|phone|number|mail|form|taxes))",
    re.IGNORECASE,
)
_AWAITED = Sifted(
    rf"\b(?:needs?|requires?|await(?:s|ing)?|wait(?:s|ing)?\s+(?:for|on)|wants?|get(?:ting)?|lack(?:s|ing)?|missing|without|hop(?:e|es|ing)\s+for|depends?\s+(?:up)?on|hinges?\s+on|subject\s+to|pending|asking\s+for|once\s+(?:i|we)\s+(?:have|get)|as\s+soon\s+as\s+(?:i|we)\s+(?:have|get)|when\s+(?:i|we)\s+(?:have|get))\s+(?:\w+\s+)?(?:{THEIR}\s+(?:\w+\s+)?{CONSENT}|(?:the|an?)\s+(?:\w+\s+)?{CONSENT}\s+(?:of|from|by)\s+(?:my|our|the|{NAME}))\b"
    rf"|\b(?:to\s+go|left|missing|lacking|outstanding)\b[^.;!?]{{0,20}}\b(?:is|namely|that\s+is|i\.e\.?|which\s+is)\s+{THEIR}\s+(?:\w+\s+)?{CONSENT}\b"
    rf"|\b{THEIR}\s+(?:\w+\s+)?{CONSENT}\s+(?:is|are)\s+(?:still\s+)?(?:out|open|missing|pending|needed|required|to\s+come|outstanding|awaited|not\b|coming|due|expected)",
    re.IGNORECASE,
)
_TOGETHER = Late(
    r"\b(?:and|with)\s+(?:i|me)\s+(?:always\s+|usually\s+|normally\s+)?(?:decide|make|do|settle|agree|vote)\b[^.;!?]{0,40}\b(?:together|jointly|as\s+one)\b(?P<then>[^.!?]{0,100})",
    re.IGNORECASE,
)
_NOT_THERE = Late(
    rf"\b(?:not|n['’]t|never|away|unreachable|abroad|until|till|yet|back|returns?|tonight|tomorrow|{WEEKDAY}|next|later)\b",
    re.IGNORECASE,
)
_MEETING = Sifted(
    rf"\b(?:board|trustees?|family|committee|partners?|members?|heirs|we(?:\s+all)?)\b[^.;!?]{{0,40}}\b(?:to\s+|will\s+|must\s+)?(?:vote|decide|rule|deliberate|talk|confer)s?\s+(?:on|about|over)\s+(?:{IT})\b",
    re.IGNORECASE,
)
_SETTLED = Late(
    r"\b(?:not|n['’]t|no\s+longer|never|nobody|no\s+one|used\s+to|doesn['’]t|don['’]t)\s+(?:\w+\s+){0,2}?(?:needs?|have\s+to|has\s+to|requires?|depends?|hinges?|awaits?|waits?|want|ask|matters?|get)\b"
    r"|\b(?:has|have|had|was|were|is|are|gave|got|did|rang|told)\s+(?!to\b)(?:\w+\s+){0,3}?(?:agreed|consented|approved|blessed|fine\s+with|okay\s+with|ok\s+with|happy\s+(?:with|for)|all\s+for|on\s+board|said\s+(?:yes|go|fine))\b|\bgo\s+ahead\b|\banyway\b|\bsays?\s+(?:yes|fine|go)\b|\b(?:but|and)\s+(?:he|she|they)(?:\s+has|\s+have|['’]s|['’]ve)?\s+(?:\w+\s+)?(?:did|does|do|agrees?|agreed|said\s+(?:yes|so|go)|approves?|approved|okayed|given)\b",
    re.IGNORECASE,
)
"""What says in the same sentence that it was given, or is not needed."""


_DISSENTS = Late(
    rf"{_BEGS}$|"
    r"(?:do(?:es)?(?:\s+not|n['’]t)\s+(?:\w+\s+)?(?:agree|want\s+(?:me|us)|like|approve)|(?:is|are)(?:\s+not|n['’]t)\s+(?:\w+\s+)?(?:convinced|on\s+board|in\s+favou?r|for\s+(?:it|this))|(?:is|are)\s+(?:still\s+)?(?:against\s+(?:it|this)|opposed))$",
    re.IGNORECASE,
)
"""Is of another mind, and says so: nobody waits for him any more."""
_OF_THE_COMPANY = Late(
    r"\bthey\s+(?:now\s+)?(?:want|ask|expect)\s+us\s+to\s+wait\s+(?:(?:until|till)\s+(?:(?:19|20)\d\d)\b|(?:for\s+)?(?:(?:another|some|a\s+few|two|three|four|five|six|seven|eight|\d)\s+){1,2}(?:more\s+)?years?\b|(?:two|three|four|five|\d)\s+more\b)",
    re.IGNORECASE,
)
"""What the company asks of its holders, for years: its notes fall due late, and nobody has yet to agree."""
_AHEAD = 40
"""Characters behind the words by which somebody begs, in which it stands until when."""
_CO_HOLDER = re.compile(
    r"\b(?:co-?\w+|trustees?|partners?|board|committee|directors?|guardian|conservator|executor)\b", re.IGNORECASE
)
_WORD = rf"(?:{CONSENT}|vote|voice|say|eyes?|initials|signature|decision|call|choice|look|hand)"
_ANOTHER = rf"(?:{WHO}|him|her|them)"
_NO_STEP = r"(?:nothing|not\s+an?\s+(?:thing|note|bond|penny|dollar|finger|step|cent|move)|no\s+(?:step|move|note|bond|dollar|penny|order|instruction|decision)s?|none\s+of\s+(?:it|them|this|that|ours|mine|these|my\s+\w+|our\s+\w+)|not\s+one\s+(?:of\s+them|note|bond))"
_HAPPENS = r"(?:moves?|leaves?|gets?|happens?|goes|go|comes?|is|are|shall|will|may|can|must|should|ever)"
_SHEET = r"(?:sheet|papers?|paperwork|form|letter|instructions?|order|slip|file|ticket|request|copy|it|this|that|thing|draft|folder)"
_LOOK = r"(?:peek|look|glance|squint|gander|say|word|read|once-over|going-over)"
_LOOKS = Sifted(
    rf"\b(?:it|that|this)(?:['’]s|\s+is|\s+will\s+be)\s+(?:always\s+|only\s+|still\s+)?{THEIR}\s+(?:\w+\s+)?{_WORD}\s+(?:that|which|what)\s+(?:does|counts|decides|settles|matters|carries|makes|clinches|rules|goes|opens|starts)\b"
    rf"|\b(?:never|don['’]t|do\s+not|can['’]t|cannot|won['’]t|wouldn['’]t)\s+(?:\w+\s+){{0,2}}?(?:make|take|do|move|sign|decide|buy|sell|act|lift|spend)\b[^.;!?]{{0,25}}\bwithout\s+(?:asking\s+|consulting\s+)?{_ANOTHER}\b"
    rf"|\bwithout\s+(?:asking\s+|consulting\s+)?{_ANOTHER},?\s+(?:i|we)\s+(?:never|don['’]t|do\s+not|can['’]t)\b"
    rf"|\b{_NO_STEP}\b[^.;!?]{{0,40}}?\b{_HAPPENS}\b[^.;!?]{{0,40}}?\b(?:(?:before|until|till|unless)\s+(?:{WHO}|all\s+of\s+(?:us|them)|the\s+(?:[\w-]+\s+)?(?:{KIN}|{ADVISER}|uncles?|elders?|others?|vote|meeting|table))\b|ahead\s+of\s+(?:that|the|our|my)\s+(?:\w+\s+)?(?:table|vote|meeting|council|talk|{KIN}|{ADVISER})|without\s+(?:{_ANOTHER}|the\s+others)\b)[^.,;!?]*"
    rf"|\b{_SHEET}(?:['’]s|\s+(?:is|are|lies|sits|waits))\s+(?:\w+\s+){{0,2}}?(?:on|in|with)\s+(?:{THEIR})\s+(?:\w+\s+)?(?:desk|tray|in-?box|in-?tray|basket|hands?|pile|folder|table)\b(?=[^.!?]*(?:\b(?:back|returns?|gets?|tomorrow|will|until|till|initials|away|out|next|waiting|awaits|{LATER})\b))"
    rf"|\b{WHO}(?:['’]ll|\s+will|\s+shall|\s+is\s+going\s+to)\s+(?:first\s+|still\s+|then\s+)?(?:(?:look|go|read|run|check|think|talk)\s+(?:{IT}\s+)?(?:over|through)|(?:check|review|study|see|read|look\s+at|weigh|judge)\s+{IT})\b(?=\W*$|\s*[,;]|\s+(?:first|before|once\s+more|for\s+me|{LATER}|and\s+(?:then\s+)?(?:tells?|calls?|rings?|lets?|decides?|says?|signs?|writes?|sends?|gets?|comes?|gives?|phones?)\b))"
    rf"|(?:\bnot|n['’]t|\bnever)\s+(?:\w+\s+)?(?:done|final|settled|decided|real|official|good|fixed|certain|over)\s+(?:till|until|before|unless)\s+{WHO}\b[^.,;!?]*|(?:\bnot|n['’]t)\s+(?:before|until|till|unless|without)\s+(?:{WHO})\s+(?:has|have|is|says|gets|sees|looks|comes|agrees|reads)\b[^.,;!?]*"
    rf"|\b{WHO}\s+(?:always\s+|first\s+)?(?:gets|likes|has|is|asks|insists\s+on)\s+(?:to\s+(?:see|read|check|look\s+(?:at|over))|seeing|reading|checking)\s+(?:everything|anything|all|it|this|such|these|whatever|my\s+(?:mails?|letters?|orders?))\b|\b(?:you|we)(?:['’]ll|\s+will|\s+shall)\s+(?:then\s+|soon\s+)?hear\s+(?:it\s+)?from\s+(?:him|her|them|{WHO})\b(?!\s+(?:about|on|for|as\s+to)\s+(?:his|hers?|their))(?!\s+too)(?!\s+separately)"
    rf"|\bto\s+{WHO}\s+to\s+(?:look|read|go|check)\s+(?:it\s+|this\s+)?(?:over|through)\b|\b(?:i|we)\s+(?:always\s+|usually\s+|like\s+to\s+)?(?:let|have)\s+{WHO}\s+(?:read|see|look|check|go)\b[^.;!?]{{0,25}}\bfirst\b"
    rf"|\b(?:two|second|another|four|more|other)\s+(?:pairs?\s+of\s+|sets?\s+of\s+)?eyes\b"
    rf"|\b{WHO}\s+(?:also\s+|always\s+|still\s+)?(?:counter-?signs|co-?signs|initials|vets|okays|approves|clears|rubber-?stamps)\s+(?:anything|everything|all|such|whatever|these|those|this|it|them|mine|what\s+(?:i|we)|any\b)"
    rf"|\b(?:the|our|my|an?)\s+(?:other|second|third)(?:\s+(?:one|signer|signatory|man|officer|partner|trustee|signature))?\s+(?:signs|will\s+sign|is\s+signing|comes|follows)\s+(?:it\s+|this\s+)?(?:{LATER}|when|once|after|as\s+soon)\b"
    rf"|\b{WHO}\s+(?:signs|will\s+sign|is\s+signing|adds\s+(?:his|hers?))\s+(?:it\s+|this\s+|below\s+|too\s+|for\s+me\s+|for\s+us\s+)?(?:{LATER}|when|once|as\s+soon)\b"
    rf"|\b(?:with|by|upon|under)\s+(?:the\s+)?{CONSENT}\s+of\s+{WHO}\b[^.;!?]{{0,20}}?\b(?:will|shall|would|is\s+going\s+to|may|might)\s+(?:\w+\s+)?(?:give|grant|come|follow|send|get)\b|\bit\s+is\s+(?:only\s+|always\s+)?(?:he|she|they|{WHO})\s+who\s+(?:always\s+|usually\s+)?(?:thinks?|decides?|settles?|rules?|says?|knows?|understands?|chooses?|has\s+the\s+say)\b"
    rf"|\b{WHO}\s+(?:first\s+|still\s+|also\s+)?(?:wants|needs|gets|asks\s+for|is\s+owed|is\s+due|would\s+like|is\s+(?:still\s+)?to\s+have|takes)\s+(?:an?\s+|an?other\s+|to\s+(?:have|take)\s+an?\s+|his\s+|her\s+|their\s+)(?:\w+\s+)?{_LOOK}\s+(?:at|over|in|on|about|first|before)\b"
    rf"|\b(?:do|enter|send|place|submit|run|put|start|book)\s+(?:it|this|that|them|these)\s+(?:in\s+|through\s+)?(?:{LATER}\s+)?(?:only\s+)?(?:once|after|when|as\s+soon\s+as)\s+(?:i|we|you|{WHO})(?:['’]ve|['’]s|\s+have|\s+has)\s+(?:\w+\s+)?(?:called|phoned|rung|spoken|heard|talked|written|given|said|seen|had|got|been)\b",
    re.IGNORECASE,
)
_MEETS = Sifted(
    rf"\b(?:we(?:\s+all)?|{WHO}|the\s+(?:whole\s+)?(?:family|board|uncles?|elders?|brothers|sisters|council|club))\s+(?:all\s+)?(?:meets?|sits?\s+down|gets?\s+together|convenes?|confers?|talks?)\s+(?:together\s+)?(?:(?:about|over|on)\s+(?:{IT})\s+)?(?:again\s+)?{LATER}",
    re.IGNORECASE,
)
_OF_THE_STEP = Late(
    r"\b(?:about|over|on)\s+(?:it|this|the\s+(?:exchange|offer|notes|bonds))\b|\b(?:outvoted|votes?|voted|decides?|decision|ahead\s+of|nothing\s+of|final\s+word|last\s+word|thrash|hash)\b",
    re.IGNORECASE,
)
_HAS_LOOKED = Late(
    r"\b(?:has|have|had|['’]s|['’]ve)\s+(?:\w+\s+){0,2}?(?:looked|had|seen|read|signed|initial\w+|agreed|approved|okayed|spoken|said|given|voted|done|met|his\s+say|her\s+say|been\s+(?:through|over))\b(?!\s+to\b)"
    r"|\b(?:told\s+(?:me|us)\s+(?:yes|to\s+go|go|fine)|said\s+(?:yes|go|fine|so|okay|ok|to\s+go)|says?\s+(?:yes|go|fine|okay|ok|to\s+go)|agreed|agrees|approved|okayed|initial+ed|signed(?!\s+(?:up|for))|countersigned|gave\s+(?:me|us|it|his|her|their)|looked\s+(?:it|them|this|everything|your|the)|went\s+(?:over|through)|voted|sat\s+down|met\b|lent\s+me|did\s+so|is\s+(?:for\s+it|with\s+me|fine\s+with|on\s+board|behind\s+(?:it|me)|all\s+for)|are\s+(?:for\s+it|with\s+me|fine\s+with|on\s+board|all\s+for))\b",
    re.IGNORECASE,
)
"""Told as over: whoever had to look, speak or sign has done so."""
_HE_HAS = Late(
    rf"^\W*(?:and\s+|well\W+|yesterday\s+|today\s+|now\s+)?(?:{WHO})\s+(?:has\b(?!\s+(?:to|not|yet|n['’]t|the|a)\b)|have\b(?!\s+(?:to|not|yet)\b)|did\b(?!n['’]t|\s+not)|gave|said\s+(?:yes|go|so)|signed|initialed|looked|met|sat|voted|agreed|approved|okayed|had\s+(?:it|my|the|a\s+look|his|her)|lent)\b",
    re.IGNORECASE,
)
"""The sentence behind it tells it as over."""


def awaited(sentences: Sequence[Spoken], *, alone: bool = False) -> str:
    """Give the words by which another person has yet to agree, look, speak or sign; nothing where none has.

    `alone`: nobody holds with the sender, so that who is of another mind is overruled by an order in a later sentence.
    """
    last = max((place for place, one in enumerate(sentences) if one.elects), default=-1)
    for place, one in enumerate(sentences):
        if one.asks or one.keeps:
            continue
        for pattern in (_OPEN, _AWAITED, _MEETING):
            for found in pattern.finditer(one.text, one.begins):
                words = found.group()
                if _OF_THE_COMPANY.search(one.text[found.start() : found.end() + _AHEAD]):
                    continue
                if alone and place < last and _DISSENTS.search(words) and not _CO_HOLDER.search(words):
                    continue
                if not (_SETTLED.search(one.text) or _read_aloud(one.text, found.end())):
                    return words.strip()
        together = _TOGETHER.search(one.text)
        if together and _NOT_THERE.search(together["then"]):
            return together.group().strip()
    return _to_look(sentences)


_ALOUD = Late(
    r"\s+(?:(?:letter|mail|e-?mail|message)\s+)?(?:(?:back|aloud|out(?:\s+loud)?|off)\s+)?(?:(?:to|for)\s+(?:me|us)|aloud|out\s+loud|back)\b(?P<then>[^.!?]*)",
    re.IGNORECASE,
)
_AND_THEN = Late(
    r"\b(?:and|then|so|before|to\s+(?:see|check|say|tell)|will|['’]ll|tell\w*|say\w*|think\w*|if|whether|until|till|first|when|once|decid\w*|advis\w*|explain\w*|help\w*\s+(?:me|us)\s+(?:decide|see|understand))\b",
    re.IGNORECASE,
)
"""What he who reads it aloud may have to say on it."""


def _read_aloud(text: str, end: int) -> bool:
    """Tell whether who reads it only lends his eyes: "my granddaughter is reading this back to me". `end`: where the words of reading end."""
    aloud = _ALOUD.match(text, end)
    return aloud is not None and _AND_THEN.search(aloud["then"]) is None


def _to_look(sentences: Sequence[Spoken]) -> str:
    """Give the words by which another has yet to look, speak or sign before the step counts; nothing where none has."""
    for place, one in enumerate(sentences):
        if one.asks or one.keeps:
            continue
        behind = sentences[place + 1].text if place + 1 < len(sentences) else ""
        if _HE_HAS.search(behind):
            continue
        for found in _LOOKS.finditer(one.text, one.begins):
            if _read_aloud(one.text, found.end()):
                continue
            if not _HAS_LOOKED.search(one.text[: found.start()]) and not _HAS_LOOKED.search(one.text[found.end() :]):
                return found.group().strip()
        met = _MEETS.search(one.text, one.begins)
        if met and (_OF_THE_STEP.search(one.text) or _OF_THE_STEP.search(behind)):
            return met.group().strip()
    return ""
