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
