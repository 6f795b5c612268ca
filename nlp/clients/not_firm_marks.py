"""Further words by which a broker says that an item is not firm: who spoke is not known, or not himself; marks behind an amount; what is only lightly said. Patterns only."""

from __future__ import annotations

import re

from nlp.patterns.late import Late
from nlp.words.days import WEEKDAY
from nlp.words.persons import KIN

_HE = r"(?:he|she|they|(?:the\s+)?client|(?-i:[A-Z][a-z]+))"
_SOON = rf"(?:(?:by|on|in|at|from|before|after)\s+)?(?:the\s+)?(?:morning|afternoon|evening|tomorrow|tonight|later|soon|shortly|{WEEKDAY}|next\s+week|first\s+thing|weekend|lunch|noon)\b"
NOT_YET_SAID = Late(
    rf"\b{_HE}(?:['’]s|\s+has|\s+have)?(?:n['’]t|\s+not)\s+(?:quite\s+|yet\s+|actually\s+|even\s+|really\s+|exactly\s+)*(?:got(?:ten)?\s+(?:round|around)\s+to|come\s+(?:round|around)|agreed|decided|signed|said\s+(?:so|yes|it)|committed|been\s+(?:asked|told|reached)|answered)\b"
    r"|\b(?:we|i)(?:['’]re|['’]m|\s+are|\s+am)\s+(?:\w+\s+)?(?:pitching|selling|proposing|suggesting|recommending|putting|taking)\s+(?:it|this|that)\s+to\s+(?:him|her|them)\b|\b(?:we|i)\s+(?:have\s+|would\s+)?(?:also\s+|strongly\s+)?(?:recommend\w*|suggest\w*|propos\w*|urg\w*)\s+(?:it|this|that)\b(?!\s+and\s+(?:he|she|they)\s+(?:agreed|accepted|signed))|\b(?:we|i)\s+(?:\w+\s+)?(?:expect|hope\s+for|count\s+on|want|would\s+like)\s+(?:him|her|them|the\s+client)\s+to\s+(?:agree|accept|go\s+along|follow|say|come|sign|approve|confirm|do|take)\b|\bexpect\s+(?:him|her|them)\s+to\b"
    rf"|\b{_HE}\s+(?:is|are)\s+(?:still\s+|just\s+|now\s+)?being\s+(?:asked|called|reached|consulted|contacted|advised|sounded\s+out)\b|\b{_HE}\s+(?:signs?|answers?|decides?|confirms?|tells?\s+us|lets?\s+us\s+know|calls?\s+back|rings?\s+back|comes?\s+(?:in|by)\s+to\s+sign|hears?\s+from\s+(?:us|me))\s+{_SOON}"
    rf"|\bfor\s+(?:(?:his|her|their)\s+)?(?:signature|signing|countersignature|approval)\s*(?:[.;,!]|$|{_SOON}|today\b)",
    re.IGNORECASE,
)
"""The client has not said it yet."""
NOT_HIMSELF = Late(
    rf"\b{_HE}(?:['’]s|\s+(?:is|was|has|had|seems|seemed|sounded|looks|looked))\s+(?:\w+\s+){{0,3}}?(?:dementia|alzheimer\S*|senile|incapacitated|incompetent|unconscious|(?:in\s+a\s+)?coma|drunk|tipsy|intoxicated|delirious|confused|sedated|medicated|rambling|guardianship|conservatorship|not\s+(?:of\s+sound|in\s+(?:his|her)\s+right)\s+mind|duress)\b|\bunder\s+(?:\w+\s+)?(?:guardianship|conservatorship|duress)\b|\b(?:did|does)(?:n['’]t|\s+not)\s+(?:\w+\s+)?(?:follow|understand|grasp)\s+(?:what|it|me|us|a\s+word|the)\b",
    re.IGNORECASE,
)
"""Who spoke was not himself, or is not his own master."""
UNVERIFIED = Late(
    r"\b(?:could|can|did|have|has|am|are|was|were)(?:n['’]t|\s*not)\s+(?:been\s+|be\s+|yet\s+)*(?:able\s+to\s+)?(?:verif\w+|identif\w+|authenticat\w+|validat\w+|make\s+sure|call(?:ed)?\s+(?:him|her)\s+back)\b|\bunable\s+to\s+(?:verify|identify|authenticate|reach)\b|\bunverified\b|\bfail(?:ed|s)\s+(?:the|our|his|her|to\s+answer)\b[^.;!?]{0,30}\b(?:security|questions?|checks?|verification|identification|password|test)\b"
    r"|\b(?:address|number|e-?mail|voice|caller|signature|handwriting)\b[^.;!?]{0,30}\b(?:we|i)\s+(?:do\s+not|don['’]t|did\s+not|didn['’]t|have\s+never|had\s+never)\s+(?:know|recogni[sz]e|seen|have|heard)\b|\bnot\s+(?:from\s+)?(?:his|her|their)\s+usual\s+\w+\b|\b(?:did|does)(?:n['’]t|\s+not)\s+(?:sound|look)\s+like\s+(?:him|her|his|hers)\b|\bsomebody\s+(?:claiming|pretending|purporting)\b|\b(?:claim(?:s|ed|ing)?|purport(?:s|ed|ing)?|pretend(?:s|ed|ing)?)\s+to\s+be\s+(?:him|her|\w+)\b|\bsaid\s+(?:he|she)\s+was\s+(?-i:[A-Z])",
    re.IGNORECASE,
)
"""Nobody knows whether it was he."""
ANOTHER_FIGURE = Late(
    r"\b(?:our|my|the)\s+(?:system|records?|books?|sheet|colleague|blotter|ticket|assistant|partner|back\s+office|trader)\s+(?:says?|shows?|has|have|reads?|had)\s+(?:him\s+(?:down\s+)?(?:for|at)\s+)?(?:\$?\d|another|a\s+different|more|less|otherwise|something\s+else)|\b(?:another|a\s+different|a\s+second|other|conflicting)\s+(?:figures?|numbers?|amounts?)\b(?!\s+(?:of\s+)?(?:clients?|accounts?|people|reasons?|things?|questions?))",
    re.IGNORECASE,
)
"""Another figure is about."""
LIGHTLY = Late(
    r"\b(?:act|go|work|key|enter|rely)\s+(?:only\s+)?(?:on|upon|off|by|from)\s+(?:that|the\s+(?:fax|letter|form|original|signed|written|hard\s+copy)\b)|\bnot\s+on\s+this\b|\bnot\s+(?:yet\s+)?(?:an?|our|his|her|the)\s+(?:formal\s+|firm\s+|real\s+|actual\s+|proper\s+)?(?:instructions?|orders?|elections?)\b(?!\s+(?:for|to)\s+(?:sell|buy))|\bin\s+passing\b|\b(?:grain|pinch)\s+of\s+salt\b|\bno\s+(?:promises|guarantees?)\b|\bworking\s+(?:number|figure|assumption|hypothesis|estimate)\b"
    r"|\bso\s+(?:he|she|they)\s+(?:says?|claims?|thinks?)\b|\bknowing\s+(?:him|her|them)\b|\bsomething\s+else\s+(?:tomorrow|next|by)\b|[,:]\s*say(?:\s+\$?\d[\d,.]*\s?[mk]?\b|\s*[.!)]*\s*$)|,?\s+(?:i|we)\s+(?:suppose|guess|think|believe|assume|imagine|presume|gather|reckon|fancy)\s*[.!)]*\s*$|\b(?:i|we)\s+(?:\w+\s+)?(?:copied|took|lifted|pulled|pasted|carried)\s+(?:this|it|that|him|her|the\s+\w+)\s+(?:over\s+|down\s+)?(?:from|off|out\s+of)\s+(?:the|our|my|an?|last|another)\s+(?:[\w-]+\s+){0,2}?(?:list|sheet|worksheet|template|spreadsheet|file)\b",
    re.IGNORECASE,
)
"""It is only lightly said, or on another paper that we shall act."""
MARKED = Late(
    r"\d[\d,.]*\s?(?:mm|m|k)?\s*(?:[-–—(\[*/]|,)\s*(?:on\s+)?hold\b(?!\s*(?:\$?\d|the\b|rest\b|balance\b|remainder\b|his\b|her\b|on\s+to\b))|\(\s*\?+\s*\)|[(\[]\s*(?:est|estd?|unconf\w*|prov\w*|prelim\w*|ind|indic\w*|approx\w*|pend\w*|tent\w*|tbc|tbd|tba|open|soft|guess|verbal|unsigned|unverified)\.?\s*[)\]]",
    re.IGNORECASE,
)
"""Marks behind an amount: "(est.)", "- HOLD"."""
ELSEWHERE = Late(
    rf"\b(?:they|these|those|it|the\s+(?:notes|bonds))(?:['’]re|['’]s|\s+are|\s+is|\s+were)\s+(?:really\s+|actually\s+|legally\s+|in\s+(?:fact|truth)\s+|strictly\s+speaking\s+)?(?:his|her|their|the)\s+(?:\w+\s+)?(?:{KIN}|company|firm|estate|trust)['’]s\b|(?:\bnot|n['’]t)\s+(?:with\s+(?:us|you)|ours|a\s+client(?:\s+of\s+ours)?)\s+any\s?(?:more|longer)\b|\bon\s+(?:our|the|a|your)\s+(?:restricted|watch|stop|hold|blocked|do-not-trade|sanctions)\s*-?\s*list\b"
    r"|\balready\s+(?:sent|entered|tendered|put|gone|submitted|keyed|done)\b[^.;!?]{0,40}\b(?:dtc|atop|ptop|agent|depositary|another|elsewhere)\b|\b(?:sent|entered|tendered|submitted)\s+(?:this|it|that|them|him|these)\s+(?:in\s+)?already\b[^.;!?]{0,30}\b(?:dtc|atop|ptop|agent|depositary|another|elsewhere)\b",
    re.IGNORECASE,
)
"""The notes are another's, barred, or tendered already by another way."""
NOT_HIS_WORD = Late(
    r"\b(?:could|can|did)(?:n['’]t|\s*not)\s+(?:get\s+(?:a\s+)?hold\s+of|reach|contact|get\s+through\s+to|raise|find)\s+(?:him|her|them|the\s+client)\b|\b(?:he|she|they)\s+(?:did|does|do|has|have|would)(?:n['’]t|\s+not)\s+(?:pick(?:ed)?\s+up|call(?:ed)?\s+(?:me\s+|us\s+)?back|r[iu]ng\s+(?:me\s+|us\s+)?back)\b|(?:^|[.;,(–—-]\s*)(?:it\s+(?:is|was)\s+)?(?:my|our)\s+(?:own\s+)?(?:call|decision|choice|idea|judge?ment)\b(?=\s*(?:[.;,!)]|$))|\b(?:used|exercised|relied\s+on|went\s+by)\s+(?:our|my)\s+(?:own\s+)?(?:judge?ment|discretion|best\s+judge?ment)\b|\bat\s+(?:our|my)\s+(?:own\s+)?discretion\b|\b(?:we|i)\s+(?:decided|chose|elected|signed|initialled|initialed|answered|agreed)\s+(?:it\s+|this\s+)?(?:for|on\s+behalf\s+of|in\s+place\s+of|instead\s+of)\s+(?:him|her|them|the\s+client)\b"
    r"|\b(?:his|her|their|the\s+client['’]s)\s+(?:say|word|answer|assent|consent|reply|yes|signature|decision|approval|form)\s+(?:is\s+|remains\s+)?(?:still\s+|yet\s+)?(?:outstanding|missing|awaited|pending|to\s+come|open|lacking)\b|\b(?:new|other|different|final|revised|better|updated|next)\s+(?:number|figure|amount|instruction|order|line|sheet)s?\s+(?:is\s+|are\s+|will\s+be\s+)?(?:coming|to\s+(?:come|follow)|follows?|on\s+(?:its|the)\s+way|due|shortly|soon|tomorrow|later)\b",
    re.IGNORECASE,
)
"""The client's own word was not had, or another figure comes."""
HELD_BACK = Late(
    r"\b(?:queue|park|stage|hold|pencil|warehouse|line)\s+(?:it|this|that|him|her|them)\s+(?:in\s+|up\s+)?(?:only|for\s+now|until|till|first|in\s+the\s+queue)\b|\bqueue\s+(?:it|this|that|him|her|them|only)\b|\b(?:submit|enter|send|key|tender|release|process|file)\b[^.;!?]{0,20}\b(?:only\s+)?(?:on|at|towards?|near)\s+the\s+(?:very\s+)?(?:last|final|expiration|expiry|closing)\s+(?:day|date|minute|hour|moment)\b"
    r"|\b(?:different|another|other|wrong)\s+(?:cusip|issue|series|note|bond|security|offer|isin|coupon)\b(?!\s+(?:too|as\s+well|is\s+not))|(?:^|[.;(,–—-]\s*)cash,?\s+(?:not|no|and\s+not|rather\s+than|instead\s+of)\s+(?:the\s+)?(?:new\s+)?(?:notes|bonds|paper|securities)\b|\bfor\s+cash\s+(?:only|please)\b|\b(?:in\s+addition\s+to|on\s+top\s+of|over\s+and\s+above|besides)\s+(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day['’]s|yesterday['’]s|last\s+\w+['’]s|the\s+(?:\$?\d|earlier|first|previous|other))",
    re.IGNORECASE,
)
"""Not to be entered now, or not for this offer, or beside another order."""
SOLD_SOME = Late(
    r"\b(?:he|she|they|(?:the\s+)?client)\s+(?:has\s+|have\s+|had\s+)?(?:since\s+|just\s+|already\s+)?(?:sold|gave\s+away|given\s+away|transferred|moved|donated|pledged|delivered|disposed\s+of)\s+(?:off\s+)?(?:about\s+|some\s+|another\s+)?\$?(?:\d[\d,.]*\s?[mk]{0,2}(?=\s+(?:of|bonds|notes|already|since|yesterday|today|last|this|on|to|in|out|lexington|more)\b|\s*(?:[.;,!)]|$))|some|most|half|part|a\s+few)\b(?!\s+(?:shares|stock|acres|cows|cars|houses))",
    re.IGNORECASE,
)
"""A part of the notes is gone."""
STRUCK = Late(
    r"~~[^~\n]{1,200}~~|\d[\d,.]*\s?(?:mm|m|k)?\+(?!\s?\d)|\d{1,3},\d{3}\s?/\s?\$?\d{1,3},\d{3}\b", re.IGNORECASE
)
"""Struck through, or with a plus or two figures behind a stroke."""
MEANT = Late(
    r"(?:^|[.;(,–—-]\s*)(?:no,?\s+|sorry,?\s+|rather,?\s+)?(?:i|we)\s+(?:mean|meant)\s+(?-i:[A-Z])", re.IGNORECASE
)
"""Another client was meant."""
TWO_FIGURES = re.compile(
    r"\b(?:tender\w*|exch\w*)\s*[/:]?\s*\$?(?P<first>\d{1,4})\s?[mk]?\s?/\s?(?P<second>\d{1,4})(?:\s?[mk])?\b(?!/)",
    re.IGNORECASE,
)
"""Two amounts behind a stroke."""
