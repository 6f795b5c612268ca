"""Words by which a broker says that an item is not firm, not his client's word, not for us or of notes that are gone. Patterns only; how they count stands in `nlp.clients.not_firm`."""

from __future__ import annotations

import re

from nlp.patterns.late import Late
from nlp.words.days import WEEKDAY
from nlp.words.persons import KIN

_WHOSE = r"(?:his|her|their|the\s+client['’]s|(?-i:[A-Z][a-z]+)['’]s)"
_PERSON = rf"(?:{KIN}|kids?|children|girl|boy|assistant|secretary|nurse|carer|housekeeper|accountant|bookkeeper|caretaker|companion|fianc[ée]e?|in-?laws?)"
_IT = r"(?:it|this|that|them|these|so|the\s+(?:figure|number|amount|order|instruction|message|word|news|request))"
_US = r"(?:us|me|our\s+\w+|the\s+office)"
BY_ANOTHER = Late(
    rf"\b{_WHOSE}\s+(?:(?!and\b)\w+\s+)?{_PERSON}\s+(?:(?:has|have|just|also|had|kindly)\s+)?(?:(?:tells?|told|informs?|informed|assures?|assured|asks|asked)\s+{_US}(?=\s*(?:[,.;!)]|$|so\b|that\s+he\b|to\s+(?:put|tender|exchange|send|enter)))|(?:gave|gives|handed|brought)\s+(?:{_US}\s+)?{_IT}|(?:called|phoned|rang|wired|sent|passed|relayed|faxed|telephoned|mailed)\s+{_IT}\s+(?:in|through|on|over|to|along|down)|"
    rf"(?:relayed|instructed|ordered|dictated|signed|decided|arranged|wants|insists\s+on|asked\s+for)\s+{_IT}\b|(?:says?|said)(?:\s+(?:so|yes|to\s+\w+|all|go|tender|exchange|\$?\d[\d,]*))?\s*(?:[.,;)!]|$))"
    rf"|\b(?:we|i)\s+(?:only\s+)?(?:have|had|got|took|take|heard|hear)\s+{_IT}\s+(?:only\s+|just\s+)?(?:from|through|by\s+way\s+of|via)\s+(?:{_WHOSE}|the|an?)\s+(?:\w+\s+)?{_PERSON}\b"
    rf"|\b(?:according\s+to|relayed\s+(?:by|through)|(?:passed|handed)\s+on\s+by|via|through|on\s+the\s+word\s+of|by\s+way\s+of|instructed\s+by|at\s+the\s+request\s+of)\s+{_WHOSE}\s+(?:\w+\s+)?{_PERSON}\b|\b(?:so|or\s+so)\s+(?:says|said|i\s+hear\s+from)\s+{_WHOSE}\s+(?:\w+\s+)?{_PERSON}\b",
    re.IGNORECASE,
)
"""The word is that of somebody about the client."""
_SOON = rf"(?:(?:by|on|in|at|from|for|before|after)\s+)?(?:the\s+)?(?:morning|afternoon|evening|tomorrow|tonight|later|soon|shortly|{WEEKDAY}|next\s+week|end\s+of\s+(?:the\s+)?day|first\s+thing|weekend|to\s+(?:follow|come)|(?:will\s+)?(?:follows?|come)|coming|due|awaited|expected|promised)\b"
_WORD = r"(?:(?:re)?confirmation|go[\s-]?ahead|sign[\s-]?off|ok(?:ay)?|nod|assent|final\s+word|final\s+(?:figure|number|amount|answer|decision)|say-?so)"
_HE = r"(?:he|she|they|(?:the\s+)?client|(?-i:[A-Z][a-z]+))"
TO_COME = Late(
    rf"(?<!\byour\s)\b{_WORD}\s+(?:(?:from|by|of)\s+(?!(?:you|us|me)\b)(?:[\w'’.]+\s+){{1,3}}?)?(?:(?:is|comes?|coming|will\s+come|should\s+come|will\s+be(?:\s+(?:here|in))?|should\s+be(?:\s+(?:here|in))?|arrives?)\s+)?{_SOON}"
    rf"|\b{_HE}(?:['’]ll|\s+will|\s+shall|\s+is\s+(?:going\s+)?to|\s+promised\s+to|\s+has\s+promised\s+to|\s+said\s+(?:he|she|they)(?:['’]d|\s+would|['’]ll|\s+will)|\s+has\s+(?:still\s+)?to|\s+needs\s+to|\s+wants\s+to)\s+(?:(?:ring|call|phone|come|get|write|be)\s+(?:me\s+|us\s+)?(?:back\s+)?(?:\w+\s+){{0,2}}?(?:and|to)\s+)?(?:still\s+|first\s+|then\s+|also\s+)?(?:confirm|reconfirm|firm\s+(?:it|this|that)\s+up|say\s+for\s+sure|make\s+it\s+(?:firm|official|final)|give\s+(?:us\s+|me\s+)?(?:the|a|his|her|their)\s+(?:final|firm|definite)\s+\w+|come\s+back\s+(?:to\s+(?:me|us)|with)|get\s+back\s+to\s+(?:me|us)|ring\s+back|call\s+back)\b(?!\s+(?:receipt|about|with\s+his\s+(?:recipe|love)|that\s+you))"
    r"|\bverbal(?:ly)?\s+(?:only|so\s+far|for\s+now|as\s+yet|at\s+this\s+(?:point|stage)|until|pending)|\bonly\s+(?:a\s+)?verbal(?:ly)?\b|\b(?:oral|by\s+word\s+of\s+mouth)\s+only\b|\b(?:subject|open)\s+to\s+(?:change|revision|confirmation|correction|review)\b|\bto\s+be\s+(?:re)?confirmed\b"
    rf"|\b(?:we|i)(?:['’]ll|\s+will|\s+shall)\s+(?:re)?confirm\b(?!\s+(?:receipt|that\s+you|the\s+count|to\s+him|to\s+her))|\b(?:we|i)\s+(?:speak|talk|meet)\s+(?:to\s+|with\s+)?(?:him|her|them)?\s*(?:again\s+)?{_SOON}|\bwritten\s+(?:order|instruction|word)\s+{_SOON}",
    re.IGNORECASE,
)
"""His own word is still to come."""
UNSURE = Late(
    r"\bfrom\s+memory\b|\bif\s+(?:my\s+)?memory\s+(?:serves|is\s+right)|\bif\s+(?:i|we)\s+(?:(?:have|can|could|am|are|correctly)\s+)?(?:read|reading|heard|hear|remember|recall|understood|understand|got|took|noted|wrote|decipher)\b(?!\s+(?:nothing|no\s+more))|\bor\s+was\s+(?:it|that)\b|\bor\s+(?:was|is)\s+it\b|\bunless\s+(?:i|we|my|our)\s+(?:have\s+|['’]ve\s+|am\s+|are\s+)?(?:misread|misheard|mistaken|misunderst\w+|wrong|confus\w+|got\s+it\s+wrong|mixed|ears?|eyes|notes?)"
    rf"|\b(?:i|we)\s+(?:do\s+)?(?:think|believe|guess|suppose|assume|presume|imagine|trust|seem\s+to\s+(?:remember|recall)|take\s+it)(?:\s+that)?\s+(?!(?:that|this)(?:['’]s|\s+is)\s+(?:all|it|everything)\b)(?:(?:that|it|this|those)\s*(?:['’]s|\s+was|\s+is|\s+were)|(?:was|is)\s+(?:the|his|her)|{_HE}\s+(?:said|meant|means|wants?|wanted|told|asked))(?!\s+(?:a\s+(?:good|bad|fair)|good|wise|fair|too|great|time|nice|generous|mad))"
    r"|\b(?:was\s+the\s+(?:amount|figure|number)|that\s+was\s+it),?\s+(?:i\s+(?:think|believe|guess)|wasn['’]t\s+it|as\s+far\s+as)|\blet\s+(?:me|us)\s+(?:just\s+)?(?:check|look|verify|make\s+sure|double|ask|see\b(?!\s+(?:the|a|you)))|\b(?:i|we)(?:['’]ll|\s+will|\s+have\s+to|\s+need\s+to|\s+must|\s+should|\s+want\s+to|\s+had\s+better|['’]d\s+better|['’]m\s+going\s+to)\s+(?:still\s+|first\s+|just\s+|quickly\s+)?(?:check|verify|double-?check|look\s+(?:it|that|this)\s+up|make\s+sure|ask\s+(?:him|her|them)\s+(?:again|once))\b(?!\s+(?:out|in\b|into|my|the\s+(?:weather|mail|post|time|record\s+date|dates?|website|status|papers?)))"
    r"|\b(?:i|we)\s+(?:may|might|could)\s+(?:well\s+|easily\s+)?(?:have|be)\s+(?:(?:it|this|that|him|her|the\s+\w+|got|gotten|his|my|our)\s+)*(?:wrong|mixed\s+up|confus\w+|mistaken|misheard|misread|misunderst\w+|off)\b|\b(?:the|our)\s+(?:line|reception|connection)\s+(?:was|is|kept)\s+(?:\w+\s+)?(?:bad|poor|terrible|awful|breaking|noisy|faint|crackl\w+)|\b(?:hard|difficult|impossible)\s+to\s+(?:read|make\s+out|hear|decipher)\b|\b(?:illegible|unreadable|smudged|garbled)\b"
    r"|\b(?:could|may|might)\s+(?:also\s+|just\s+as\s+well\s+|well\s+)?(?:be|say|read|mean|have\s+(?:been|said))\s+(?:a\s+|an\s+)?\$?\d|\b(?:as|so)\s+far\s+as\s+(?:i|we)\s+(?:could|can|know|recall|remember|understand|understood|heard|gather\w*|made?|was|were|am|are)\b|\bto\s+the\s+best\s+of\s+(?:my|our)\s+(?:knowledge|recollection|memory|belief)\b|\b(?:or\s+thereabouts|give\s+or\s+take|or\s+something\s+(?:like\s+(?:it|that)|close)|something\s+like\s+that|at\s+a\s+guess|(?:my|our|his|her|their|the|a|an)\s+(?:(?:best|educated|rough|wild|first|fair)\s+)?guess(?:work|timate)?)\b|\bdon['’]?t\s+(?:hold|quote|pin)\s+(?:me|us)\b|\b(?:not|n['’]t)\s+(?:\w+\s+)?(?:sure|certain)\s+(?:of|about|whether|if|it|that|he|she|which|what)\b"
    r"|\b(?:half|twice|double|(?:a|one)\s+(?:third|quarter)|two\s+thirds|\d{1,2}\s?%)\s+(?:of\s+)?that\b(?!\s+(?:client|account|position|holding|amount\s+of)\b)",
    re.IGNORECASE,
)
"""The broker is not sure what he was told, or tells it by another's amount ("Bell half of that")."""
_THE_NOTES = r"(?:them|these|those|it|(?:his|her|their|the|all|half|most|some)\s+(?:of\s+(?:them|it)|(?:lexington\s+)?(?:notes|bonds|position|holding|lot|account|paper)))"
GONE = Late(
    rf"\b{_HE}(?:['’]s|['’]ve|\s+has|\s+have|\s+had)\s+(?:since\s+|already\s+|just\s+|now\s+|meanwhile\s+|in\s+the\s+meantime\s+)?(?:sold|gifted|given|transferred|moved|disposed\s+of|parted\s+with|donated|pledged|signed\s+over)\s+(?:away\s+)?{_THE_NOTES}\b"
    rf"|\b{_HE}\s+(?:since\s+|already\s+|meanwhile\s+)?(?:sold|transferred|gave\s+away|disposed\s+of|moved|donated|gifted)\s+{_THE_NOTES}\b"
    rf"|\b{_HE}(?:['’]s|\s+has)\s+(?:since\s+|just\s+|now\s+)?(?:sold\s+out|left\s+(?:us|our|the\s+firm)|gone\s+(?:over\s+)?to\s+(?-i:[A-Z])|moved\s+(?:to|on\s+to)\s+(?:another|a\s+different|(?-i:(?:Schwab|Merrill|Fidelity|Prudential|Paine|Smith|Morgan|Dean))))"
    r"|\bno\s+longer\s+(?:with\s+(?:you|us)|ours|(?:his|hers|theirs)\b|(?:a|our)\s+(?:client|customer)|in\s+(?:his|her|the|your|our)\s+(?:name|account|hands|custody|box)|at\s+your|owns?|holds?\s|(?:there|held)\b)"
    rf"|\b(?:we|i)\s+(?:have\s+|['’]ve\s+|had\s+)?(?:since\s+|already\s+|now\s+)?(?:moved|transferred|shipped|delivered|sold)\s+(?:him|her|{_THE_NOTES})\s+(?:over\s+|out\s+|away\s+|for\s+(?:him|her)\s+)?(?:to\b|on\b|last\b|yesterday|already|[.;,]|$)"
    r"|\b(?:account|position|holding|notes|bonds)\s+(?:was|is|were|are|has\s+been|have\s+been)\s+(?:since\s+|already\s+|now\s+)?(?:closed|transferred|moved|sold|acat\w*)\b",
    re.IGNORECASE,
)
"""The notes, or the client, are here no longer."""
DENIED = Late(
    r"\b(?:he|she|they|(?:the\s+)?client|(?-i:[A-Z][a-z]+))\s+(?:now\s+|flatly\s+|himself\s+|herself\s+)?(?:den(?:y|ies|ied)|disputes?|disputed|disclaims?|disowns?|repudiates?|knows\s+nothing)\b(?!\s+(?:himself|herself|nothing))"
    r"|\b(?:says?|said|insists?|claims?|swears?|maintains?)\s+(?:that\s+)?(?:he|she|they)\s+(?:has\s+|had\s+|have\s+)?(?:never|did\s+not|didn['’]t)\s+(?:said|say|told|tell|gave|give|ask\w*|order\w*|authori[sz]\w*|want\w*|instruct\w*|agreed?|sign\w*|mean\w*|meant)\b"
    r"|\b(?:he|she|they|(?:the\s+)?client)\s+(?:(?:has|have|had|did)(?:\s+not|n['’]t)\s+|never\s+)(?:actually\s+|really\s+|himself\s+|herself\s+|yet\s+)?(?:authori[sz]ed?\b|instruct(?:ed)?\b|order(?:ed)?\s+(?:it|this|that)|ask(?:ed)?\s+for\s+(?:it|this|that)|agree(?:d)?\s+to\s+(?:it|this|that)|sa(?:y|id)\s+(?:so|that|this))"
    r"|\b(?:we|i)\s+(?:have|had|hold)\s+no\s+(?:authority|discretion|mandate|instructions?|order)\s+(?:from|of|for|over|to)\b|\bwithout\s+(?:his|her|their)\s+(?:knowledge|knowing|say-?so|authority|instructions?)\b|\b(?:he|she|they)\s+(?:does\s+not|doesn['’]t|do\s+not|don['’]t)\s+know\s+(?:yet\s+|of\s+it|about\s+(?:it|this)|we|i|that\s+(?:we|i))",
    re.IGNORECASE,
)
"""The client did not say so."""
NOT_FOR_US = Late(
    r"\b(?:that|this|it|which|the\s+(?:above|line|item|order|last\s+one|one\s+above))\s*(?:is|was|['’]s|were)\s+(?:really\s+|actually\s+|only\s+|just\s+)?(?:meant|intended|destined|addressed|supposed\s+to\s+go)\s+(?:for|to)\s+(?:the|our|another|a\s+different|some|my)\s+(?:[\w&]+\s+){0,3}?(?:desk|custodian|agent|bank|offer|broker|colleague|department|branch|issue|firm|house|sheet|file|list|worksheet)\b"
    r"|\b(?:do\s+not|don['’]t|not\s+to\s+be)\s+action(?:ed)?\b|\bdraft\s+for\s+[^.;!?,]{2,40}\b(?:approval|review|comments?|signature|sign-?off)\b"
    r"|\b(?:sample|specimen|example|dummy|practice|trial|placeholder|mock|illustrative|test)\s+(?:line|row|entry|order|item|instruction|ticket)s?\b|\b(?:is|as)\s+(?:only\s+|just\s+)?(?:a|an)\s+(?:sample|specimen|example|illustration|placeholder|exercise|rehearsal|dry\s+run)\b|\bdry\s+run\b|\bfor\s+your\s+(?:tests?|testing|planning|guidance|forecast|projections?|training|information\s+only|eyes\s+only)\b|\bf\.?y\.?i\.?\s+only\b"
    r"|\b(?:only|just|merely|purely|simply|more\s+of)\s+(?:(?:a|an|as\s+an?|by\s+way\s+of|for)\s+)?(?:early\s+|advance\s+|quick\s+)?(?:heads?[\s-]?up|indications?|soundings?|feelers?|examples?|illustrations?|guess(?:work)?|estimates?|draft|preview|sample|suggestion|notice|warning|wish(?:es)?\s+list|intention|planning|thoughts?|idea)\b|\bheads?[\s-]?up\s+only\b|(?:^|[(,;:–—-]\s*)indicative(?:ly)?\b|\bnot\s+(?:(?:a|an|yet|the)\s+)?live\b|\blive\s+(?:only\s+)?(?:from|as\s+of|on|after|once|when|next|tomorrow)\b|\b(?:layout|format|template)\s+(?:check|trial|proposal|test|sample|example)\b"
    r"|\b(?:this|that|here|it|which)\s*(?:is|are|['’]s|shows?)\s+(?:how|what|the\s+(?:\w+\s+)?(?:layout|format|template|style|look)|our\s+(?:new\s+)?(?:layout|format|template))\b[^.;!?]{0,60}\b(?:look|looks|will|would|propos\w+|suggest\w*|use|next|suits?|future|forward|new|should|template|layout|format|plan\w*|intend\w*)\b"
    r"|\b(?:new|proposed|draft|our|this)\s+(?:layout|format|template)\b[^.;!?]{0,60}\b(?:suits?|next\s+(?:week|month|time)|from\s+(?:next|now|monday)|propos\w+|works?|readable|com(?:e|es)\s+through|let\s+us\s+know|comments?|go\s+over\s+to|switch)\b|\bgo(?:ing)?\s+over\s+to\s+(?:this|a\s+new|the\s+new)\s+(?:layout|format|template)\b|\bwrong\s+(?:desk|custodian|client|line|list|addressee|department)\b",
    re.IGNORECASE,
)
"""It is for another desk, or nothing to act on."""
OTHERS_DECIDE = Late(
    r"\b(?:his|her|their|the)\s+(?:estate|executors?|executrix|administrators?|heirs?|family|widow(?:er)?|guardian|conservator|trustee\s+in\s+bankruptcy|receiver)\s+(?:will|shall|must|may|might|has|have|would|can)\s+(?:\w+\s+){0,2}?(?:say|decide|confirm|instruct|tell|choose|determine|speak|let\s+(?:us|you)|object|overrule)\b",
    re.IGNORECASE,
)
"""Another has the say."""
LASTS_A_WHILE = Late(
    r"\b(?:for\s+(?:now|the\s+(?:moment|time\s+being|present|minute)|today|this\s+week)|at\s+(?:present|this\s+(?:stage|point|time)|the\s+moment)|as\s+of\s+now|so\s+far|as\s+yet|just\s+yet|not\s+yet|(?:a\s+)?(?:bit|while|little)\s+longer|right\s+now|currently|pro\s+tem)\b",
    re.IGNORECASE,
)
"""A no that lasts a while."""
OF_HIM = Late(
    r"\b(?:he|she|they|it|his|her|their|him|them|client|no|declin\w*|out|keep\w*|hold\w*|hang\w*|stay\w*|pass\w*|refus\w*|nothing|not)\b|n['’]t\b|(?-i:\b[A-Z][a-z]+)\s*[:–—-]|^\W*(?:at\s+least\s+|but\s+|only\s+|just\s+|that\s+is\W+)*(?:for|at)\s+(?:\w+\s*){1,4}\W*$",
    re.IGNORECASE,
)
"""Speaks of the client, or of a no, or is only how long."""
DENIES = re.compile(
    r"(?:n['’]t|\b(?:not|no|never|nothing|neither|without|nor|hardly|isn|ignore|disregard|forget|replaces?|supersedes?|supersed\w+|week['’]s|earlier|previous|yesterday['’]s))(?:\s+[\w'’]+){0,3}\s*$",
    re.IGNORECASE,
)
"""Before such words: it is not so, or no more."""
OURS = re.compile(
    r"\b(?:(?:please|pls|kindly)\s+(?:send|mail|fax|let|give|return|get)|look(?:ing)?\s+forward\s+to|appreciate|grateful\s+for)\b[^.;!?]{0,30}$",
    re.IGNORECASE,
)
"""Before "confirmation": ours."""
OVER = re.compile(
    r"\b(?:but|and|so)\s+(?:he|she|they|i|we)\s+(?:has|have|['’]ve|['’]s)?\s*(?:since\s+|now\s+|then\s+|also\s+|both\s+)?(?:confirmed|checked|rang|spoke|asked|verified|made\s+sure|went\s+over|signed)\b|\b(?:has|have)\s+(?:since|now|meanwhile)\s+(?:confirmed|signed|checked|come)\b|\bconfirmed\s+(?:it\s+)?(?:by|with|to)\s+(?:him|her|me|us|himself|herself)\b",
    re.IGNORECASE,
)
"""And that is settled."""
