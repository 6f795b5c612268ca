"""Somebody who looks into the step for the sender, or will speak on it: "My nephew's googling the company.", "He's finding out for me.", "Her man will ring back.".

Told in the present or the future, and of the step, the letter or the company, it leaves the election with what comes back; so does a word that the
sender will then give himself ("... and then I'll say so"). What somebody found out, thinks or does otherwise ("my son is checking the oil", "my wife is
reading over my shoulder") leaves it what it is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.patterns.late import Late
from nlp.patterns.sifted import Sifted
from nlp.turning.passage import Spoken
from nlp.turning.persons_asked import PERSON, TO_COME
from nlp.turning.terms import CONSENT, HOWEVER, IT
from nlp.words.securities import OTHER_COMPANY

_OTHER = rf"(?:(?:(?:my|our|the|an?|his|her)\s+)?{PERSON}(?:\s+(?-i:[A-Z])[a-z]+)?|(?:my|our|the)\s+(?:second|third|elder|younger|older|little|big|old|oldest|youngest)\s*[\w-]*|he|she|they|somebody\s+other\s+than\s+me)"
_OF_IT = (
    rf"(?:{IT}|something|(?:your|the|this|my|our|these|those)\s+(?:\w+\s+)?(?:same\s+)?(?:letter|papers?|packet|booklet|prospectus|terms|offer|company|firm|price|market|tax\s+(?:part|side|angle)|numbers|fine\s+print|notes|bonds)"
    r"|(?:if|whether|what|why|how)\s+(?:much\s+)?(?:it|this|that|they|i|we|the\s+(?:new|offer|exchange|company|notes|bonds|terms|tax|deal|catch))\b|into\s+it|around|out\b)"
)
_LOOKS = r"(?:checking(?:\s+(?:on|up\s+on|into|out|over))?|googling|finding\s+out|looking\s+(?:into|at|over|up|up\s+on)|researching|investigating|studying|reviewing|vetting|going\s+(?:over|through)|asking\s+(?:around|about|whether|if)|working\s+out|figuring\s+out|thinking\s+(?:about|over)|advising\s+(?:me|us)|drafting|drawing\s+up|redoing|rewriting|making\s+up\s+(?:his|her|their)\s+mind)"
_LOOKS_NOW = Sifted(
    rf"\b{_OTHER}(?:\s+(?:at|in|from|of|with|on)\s+(?:\w+\s+){{1,3}}?)?\s*(?:['’]s|['’]re|\s*\b(?:is|are|has\s+been|will\s+be))\s+(?:still\s+|now\s+|only\s+)*(?:{_LOOKS}(?:\s+{_OF_IT}|\W*$)|finding\s+out\b|getting\s+(?:me|us)\s+(?:an?|the)\s+(?:\w+['’]?s?\s+){{0,2}}(?:price|quote|bid|figure|number|answer|opinion))"
    rf"|\b{_OTHER}\s+(?:\w+\s+)?(?:now|still)\s+(?:checking|asking|reading|looking|studying|thinking)\W*$|\b(?:am|are|is|['’]s|['’]m)?\s*having\s+(?:them|it|these|those|this|that|everything|the\s+\w+)\s+(?:looked|checked|gone|read|valued|appraised|priced)\b"
    rf"|\b{_OTHER}\s*(?:['’]s|['’]re|\s+is|\s+are|\s+was|\s+were)\s+(?:still\s+)?to\s+(?:(?:ring|call|phone|write|tell|let|get\s+back\s+to|advise|answer|inform)\s+(?:me|us)\b|come\s+back\s+to\s+(?:me|us)\b|find\s+out\b|look\s+(?:into|at|over)\s+{_OF_IT})"
    rf"|\b{_OTHER}\s*(?:['’]ll|\s+will|\s+shall|\s+is\s+going\s+to|\s+can|\s+may|\s+might)\s+(?:\w+\s+)?(?:(?:then\s+)?(?:ring|call|phone|let)\s+(?:me|us)\b(?:\s+(?:know|back|about\s+it|with\b)|\W*$)|tell\s+(?:me|us)\s+(?:if|whether|what\s+to|i['’]m|it\s+is|is)\b|be\s+in\s+touch\s+to\s+(?:say|tell|confirm|decide)|(?:be\s+)?confirm(?:ing)?\s+(?:the\s+)?(?:same|it|this)\b|kill\s+it|veto|overrule|find\s+(?:it\s+)?out\b|have\s+(?:his|her|their)\s+own\s+(?:ideas|mind|opinion)|be\s+heard\b|decide\b|have\s+the\s+(?:last|final)\s+word)"
    rf"|\bcoming\s+(?:round|over|around|by|out)?\s*to\s+(?:tell\s+me|give\s+me\s+(?:a\s+price|an\s+offer|a\s+figure|his\s+\w+)|look\s+(?:it|them|at|over)|explain\b|go\s+over)|\bcomes?\s+(?:round\s+|over\s+|around\s+|by\s+)?to\s+(?:explain|co-?sign|look\s+(?:at|over)|go\s+over)\b"
    rf"|\b{_OTHER}\s+(?:must|has\s+to|have\s+to|needs\s+to|ought\s+to|should|wants\s+to|want\s+to|wish\s+to|likes\s+to\s+be|only\s+wants\s+to)\s+(?:first\s+|still\s+)*(?:explain|be\s+asked|look\s+first|ask\b|see\s+(?:it|this)|find\s+out|be\s+consulted)\b|\b{_OTHER}\s+(?:must|has\s+to|have\s+to|needs\s+to)\b[^.,;!?]{{0,25}}\bfirst\b(?!\s+(?:thing|class))|\b{_OTHER}\s+(?:is|are)\s+(?:it\s+)?who\s+shall\s+decide\b|\bit\s+is\s+(?:he|she|my\s+\w+)\s+who\s+(?:shall|will|must)\s+decide\b"
    rf"|\b(?:makes?|make)\s+me\s+clear\s+(?:everything|anything|it)\b|\b(?:likes|expects|insists\s+on|wants)\s+(?:to\s+be|being)\s+(?:asked|consulted|told)\b(?!\s+(?:on|about)\s+everything)|\b(?:has|have)\s+(?:been\s+(?:good|kind)\s+enough\s+to\s+)?(?:taken?|take|got|carried|carry)\s+(?:the|your|my|our|all\s+the)\s+(?:papers|letter|booklet|packet|documents)\s+(?:with|to|along|home|away)\b"
    rf"|\b(?:letter|papers?|resolution|form|consent|packet)\s+(?:is|are)\s+(?:\w+\s+){{0,4}}?(?:with|on|at)\s+(?:my\s+|our\s+|the\s+)?(?:\w+['’]s\s+(?:desk|chair|table|tray)|(?:lawyer|attorney|court|clerk|boss|accountant|bishop|chancery|registrar|board|bank)\b)|\bhas\s+(?:it|this|them|the\s+\w+)\s+(?:on\s+(?:his|her)\s+desk|for\s+(?:stamp|signature|review|approval))"
    rf"|\b(?:has|have)(?:\s+not|n['’]t)\s+(?:yet\s+)?(?:seen\s+any\s+of\s+it|(?:yet\s+)?(?:seen|read)\s+(?:it|this|your\s+letter)\s+(?:yet|either))\b|\b(?:has|have)\s+(?:still|yet)\s+to\s+(?:see|read|hear|look|agree|sign|speak|say|vote|rule|approve|pass\s+on|decide|bless|okay|confirm)\b(?!\s+(?:at\s+)?(?:hers|his|theirs))|\bhope(?:s|fully)?\s+(?:he|she|they)\s+(?:likes?|agrees?|approves?|accepts?|says?|also)\b|\b(?:hopefully|inshallah|in[sş]allah|god\s+willing)\s+(?:{_OTHER})\s+(?:also\s+|too\s+)?(?:accepts?|agrees?|approves?|says?)\b"
    rf"|\b(?:i|we)(?:['’]ll|\s+will|\s+shall)\s+(?:know|see|hear|learn)\s+(?:when|once|after|as\s+soon\s+as)\s+(?:{_OTHER})|\b(?:{_OTHER})\s+will\s+be\s+heard\b",
    re.IGNORECASE,
)
_OPINION = Sifted(
    rf"\b(?:i\s+)?(?:never|do\s+not|don['’]t)\s+(?:\w+\s+)?(?:a\s+thing|move|anything|do\s+anything|act|decide|sign)\b[^.;!?]{{0,30}}\b(?:till|until|before|without)\s+(?:(?:your|his|her|their)\s+(?:counsel|{CONSENT})|(?:he|she|they)\s+(?:rings?|calls?|says?|tells?|nods?|looks?))|\bno\s+like\s+to\s+(?:make|do)\s+(?:\w+\s+)?without\b"
    rf"|\b(?:says?|said|saying)\s+(?:to\s+)?(?:wait|not\s+to\s+(?:write|put|sign|touch)|i['’]m\s+to\s+touch\s+nothing|leave\s+(?:it|the\s+\w+)\s+untouched|over\s+(?:his|her)\s+dead\s+body)\b(?=[^!?]{{0,160}}(?:\bwaiting\b|\btill\b|\buntil\b|\bbefore\b|\bnothing\b|\b{TO_COME}|\bdead\s+body\b))|\b(?:says?|said)\s+(?:i['’]m|i\s+am|we\s+are|we['’]re)\s+(?:not\s+)?to\s+(?:touch|sign|do|move|sell)\s+(?:nothing|anything)\b|\b(?:{_OTHER})\s*(?:['’]ll|\s+will)\s+come\s+(?:a)?round\b|\bwrote\s+(?:to\s+)?you\s+(?:the\s+opposite|otherwise|something\s+else|differently)\b|\bco-?\w+\b[^.;!?]{{0,25}}\b(?:non-?concurs|dissents|objects|disagrees|opposes)\b"
    rf"|\b(?:not|n['’]t)\s+(?:yet\s+)?(?:finished|done)\s+(?:discussing|talking|deliberating|deciding|arguing|debating)\b|\b(?:not|n['’]t)\s+(?:yet\s+)?(?:all\s+)?(?:of\s+one\s+mind|on\s+one\s+line|of\s+the\s+same\s+mind|in\s+agreement|united)\b|\b(?:has|have|holds?)\s+the\s+(?:casting|deciding|voting)\s+(?:vote|right|voice)\b|\b(?:reply|answer|write\s+back|come\s+back)\b[^.;!?]{{0,20}}\bwith\s+your\s+(?:yes|vote|okay|consent)\b"
    rf"|\b(?:he|she)\s+asks?\s+(?:{PERSON})\b(?!\s+(?:to|for|how|where|when)\b)|\b(?:abide|go|be\s+guided)\s+by\s+(?:what(?:ever)?|how)\s+(?:{_OTHER})\s+\w+|\b(?:{_OTHER})\s+(?:will|shall)\s+(?:then\s+)?(?:give|send|add)\s+(?:me\s+|us\s+|you\s+)?(?:his|her|their|its)\s+(?:\w+\s+)?(?:{CONSENT}|signature)\b|\b{CONSENT}\s+(?:which\s+)?(?:we|i)\s+(?:are|am)\s+(?:still\s+|now\s+)?(?:seeking|awaiting|asking|waiting\s+for)\b|\bhaven['’]t\s+(?:got|gotten)\s+hold\s+of\s+(?:him|her|them)\b"
    rf"|\basked\s+us\s+to\s+leave\s+[^.;!?]{{1,30}}\buntouched\b",
    re.IGNORECASE,
)
_OVER = Late(
    r"\b(?:but|and|so)\s+(?:i|we)(?:['’]ve|['’]m|\s+have|\s+am)?\s+(?:decided|made\s+up|did|not\s+waiting|going\s+ahead)\b|\b(?:told\s+me\s+to|but\s+waiting|let\s+him|let\s+her|never\s+mind|whatever\s+(?:he|she|they)|no\s+matter|won['’]t\s+wait|not\s+waiting|after\s+the\s+exchange|once\s+it['’]s\s+done)\b",
    re.IGNORECASE,
)
_ELSEWHERE = Late(
    rf"{HOWEVER}|\b(?:{OTHER_COMPANY}|other\s+(?:account|notes|bonds|matter|thing)|(?:his|her|their)\s+own\s+(?:account|notes|bonds)|address|my\s+phone|medallion|w-?9|dividend|(?:my|to|into|our)\s+checking|statement|proxy|oil|house|car|truck|farm|wedding|school|college|computer|shoulder|rest|remaining|remainder|confirmation\s+(?:came|arrives?)|certificates?|mailbox|account\s+number)\b",
    re.IGNORECASE,
)


def being_asked(sentences: Sequence[Spoken]) -> str:
    """Give the words by which somebody looks into the step, or will speak on it; nothing where nobody does."""
    for one in sentences:
        if one.asks or one.keeps:
            continue
        found = _LOOKS_NOW.search(one.text, one.begins) or _OPINION.search(one.text, one.begins)
        if found is None or _ELSEWHERE.search(one.text, one.begins) or _OVER.search(one.text, one.begins):
            continue
        return found.group().strip(" ,;:(–—-")
    return ""
