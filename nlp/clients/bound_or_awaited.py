"""What a broker says beside a client's order of notes that are bound, or of a paper or a word still to come: "The notes are pledged to First Harbor", "The release remains outstanding".

A broker's order needs no paper with us. But who writes that a lender, a court, a tax office, a board or a holder has yet to let go or to sign says
that the notes are not free, and is asked. What was so once and is over ("paid off in May", "in our file"), what is denied, and what is said of the notes
that stay or of a client without a line leaves the order what it is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.accounts.door import OTHER, mentions
from nlp.context import Context
from nlp.instruction import Election, Instruction
from nlp.patterns.late import Late
from nlp.sentence import Sentence

_NOT = r"(?:(?:has|have|had|is|are|was|were|do|does|did|can|could|will|would)(?:n['’]t|\s+not)|cannot|not|never|no|nobody|nothing|none|neither|nor|without)"
_BOUND = Late(
    r"\b(?:pledged(?!\s+(?:herself|himself|themselves|to\s+(?:give|be|do|lose|stop|come|help|vote)))|hypothecated|encumbered|mortgaged|liens?|lien-?holders?|negative\s+pledge|(?:margin|stock)\s+(?:loan|debit)|(?:as\s+soon\s+as|once|when|until|till|not)\s+[^.;!?]{0,25}?\b(?:in|into|to)\s+the\s+free\s+box|collateral(?:i[sz]ed)?|(?:as|for|in)\s+(?:security|margin|pawn|hock)|garnish(?:ed|ment|ee)?|attachment\s+order|attached\s+by|lev(?:y|ied|ies)|"
    r"frozen|froze|freeze|blocked|restrained|restraining|(?:is|are|stands?)\s+(?:\w+\s+)?restricted|injunction|enjoined|seized|seizure|sequest\w+|impounded|stop[\s-]+(?:transfer|order|payment|notice)|(?:a|the)\s+(?:stop|hold|block|freeze|caveat|charge|claim|notice|restriction|restraint)\s+(?:on|against|over|from|stands)|"
    r"(?:in|under|subject\s+to)\s+(?:a\s+)?(?:dispute|litigation|escrow|receivership|administration|bankruptcy|chapter\s+(?:7|11|13))|(?:is|are|being|been)\s+(?:\w+\s+)?(?:disputed|contested|litigated|challenged)|contests\s+(?:it|the|this)|lawsuit|suing|sued|(?:filed|lodged|made|has|have)\s+(?:a\s+|an\s+)?(?:claim|caveat|objection|suit)|"
    r"watch\s*-?\s*list|(?:can|may|must|could)(?:not|\s+not|n['’]t)\s+(?:be\s+)?(?:moved?|touch(?:ed)?|sold|transferred|traded|leave|released)|(?:won['’]t|will\s+not|does\s+not|doesn['’]t|refus\w+\s+to)\s+(?:let|release)\s+(?:\w+\s+){1,3}?(?:move|go|out|leave)|claims?\s+(?:that\s+)?(?:an?|half|part|some|most|them|it|one|the|title|ownership)\b|belongs?\s+to\s+(?:him|her|them|his|the|a|an)|(?:put|laid|has|have)\s+(?:their|its|a|his|her)\s+hands?\s+on|"
    r"put\s+up\s+(?:for|as|against)|(?:a|the)\s+flag\s+on|usufruct\w*|life\s+(?:interest|estate|tenan\w+)|interest\s+for\s+life|(?:can['’]t|cannot|couldn['’]t|unable|not\s+able)\b[^.;!?]{0,40}\bsign|lent\s+out|out\s+on\s+loan|on\s+loan|tied\s+up|(?:under|by)\s+(?:a\s+)?court\s+order|by\s+order\s+of\s+(?:the\s+)?(?:court|judge))\b",
    re.IGNORECASE,
)
"""The notes, or the account, are not free."""
_PAPER = (
    r"(?:releases?|consents?|waivers?|clearances?|letters?\s+(?:testamentary|of\s+\w+)|closing\s+letter|decrees?|resolutions?|signatures?|countersign\w*|paperwork|papers?|forms?|mandates?|powers?\s+of\s+attorney|poa|approvals?|probate|(?:estate|inheritance|death|succession)\s+tax(?:es)?|sign[\s-]?offs?|"
    r"(?:medallion|signature)\s+(?:guarantee|stamp)s?|w-?[89](?:ben)?|affidavits?|documents?|authori[sz]ations?|authority|permission|leave|blessing|go-?ahead|green\s+light|ruling|verdict|instruction\s+letters?|tax\s+(?:number|certificate|clearance)|(?:death\s+|trustee['’]?s?\s+|incumbency\s+)?certificates?(?:\s+of\s+\w+)?|(?:court|judge['’]s|probate)\s+orders?)"
)
_SOMEBODY = (
    r"(?:banks?|lenders?|pledgees?|creditors?|mortgagees?|courts?|judges?|surrogates?|registrars?|registry|co-?executors?|executors?|co-?trustees?|(?:successor|second|other|new|third)\s+trustees?|trustees|administrators?|guardians?|conservators?|board|committee|directors|members|partners|compliance|irs|revenue|tax\s+(?:office|people|man|authorities|department)|sheriff|marshal|receiver|"
    r"regulators?|attorney\s+general|lawyers?|counsel|husband|wife|co-?holders?|joint\s+holder|beneficiar(?:y|ies)|heirs?|transfer\s+agent|credit\s+union|ex-?(?:wife|husband))"
)
_DOES = (
    r"(?:given|gave|give|signed|sign|agreed|agree|released?|let\s+go|approved?|ruled?|decided?|consented|consent|cleared?|blessed|bless|countersigned?|appointed|issued?|granted?|waived?|lifted|lift|returned|received|come|came|arrived|heard|met|meet|closed|settled|finali[sz]ed|final|completed?|executed|notari[sz]ed|okayed|ok['’]?d|confirmed?|answered|"
    r"filed|stamped|guaranteed|authori[sz]ed?|said\s+yes|voted|vote|accepted|discharged|paid|sent|got|gotten|seen|produced|obtained|back|in\s+(?:hand|our|the|yet)|here|there|ready|complete|through)"
)
_STILL_OPEN = r"(?:outstanding|pending|missing|lacking|lacks?|wanting|awaited|expected|overdue|to\s+(?:come|follow|be\s+(?:signed|given|granted|issued|obtained|filed|passed))|on\s+(?:its|the|their)\s+way|in\s+the\s+(?:mail|post)|(?:being|getting)\s+(?:renewed|drawn\s+up|prepared|signed|processed|notari[sz]ed|reviewed|obtained|sorted|typed|amended|re-?issued)|applied\s+for|requested|(?:is|are)\s+(?:\w+\s+)?(?:due|open|incomplete|undecided|unsigned)|unsigned|yet\b|so\s+far|as\s+yet)"
_TO_DO = r"(?:must|(?:still\s+|first\s+)?(?:has|have|needs?|is|are)\s+(?:still\s+|first\s+|yet\s+)?to|would\s+have\s+to|will\s+have\s+to|ought\s+to|should\s+(?:first|still)|has\s+yet\s+to|have\s+yet\s+to|yet\s+to)"
_AWAITED = Late(
    rf"\b(?:{_PAPER}|{_SOMEBODY})\b[^.;!?]{{0,60}}?\b{_NOT}\s+(?:[\w'’]+\s+){{0,4}}?{_DOES}\b"
    rf"|\b{_NOT}\s+(?:[\w'’]+\s+){{0,5}}?(?:(?:the|his|her|their|its|any|a|an|that|\w+['’]s)\s+)?(?:[\w-]+\s+){{0,2}}?{_PAPER}\b[^.;!?]{{0,40}}?(?:\b(?:yet|so\s+far|from|back|in|at\s+hand|here|until|as\s+yet)\b|$)"
    rf"|\b{_PAPER}\b[^.;!?]{{0,50}}?\b{_STILL_OPEN}"
    rf"|\b(?:ha(?:ve|s|d)(?:n['’]t|\s+not|\s+no)|without|lack(?:s|ing)?)\s+(?:yet\s+|got\s+|had\s+|seen\s+|received\s+)*(?:(?:the|his|her|their|its|a|any|[\w.]+['’]s)\s+)?(?:[\w-]+\s+){{0,2}}?{_PAPER}\b"
    rf"|\b(?:await\w*|wait(?:s|ing)?\s+(?:for|on)|expect(?:s|ing)?|chas(?:e|es|ing)|appl(?:y|ied|ying)\s+for|still\s+(?:need|needs|want|lack|lacks)|(?:need|needs|requires?)(?:\s+to\s+(?:get|have|obtain|see))?|subject\s+to|pending|depends?\s+on|hangs?\s+on|short\s+of)\s+(?:[\w'’-]+\s+){{0,4}}?(?:{_PAPER}|{_SOMEBODY})\b"
    rf"|\b(?:{_SOMEBODY}|he|she|they|i|we|(?-i:[A-Z][a-z]+))\s+(?:[\w'’-]+\s+){{0,4}}?{_TO_DO}\s+(?:be\s+|first\s+|also\s+|still\s+|get\s+(?:[\w'’]+\s+){{0,3}}?)*(?:sign\w*(?!\s+for\b)|countersign\w*|agree|approve|consent|release|let\s+(?:it\s+|them\s+)?go|(?:wave|nod|pass|let|wink)\s+(?:it|this|them)\s+through|bless|rule|vote|clear|waive|authori[sz]e|confirm|okay|appointed|notari[sz]ed?|lift\w*|pass|decide|issue|grant)\b"
    rf"|\b{_PAPER}\b[^.;!?]{{0,40}}?\b{_TO_DO}\s+(?:be\s+|get\s+|go\s+|first\s+|still\s+)*(?:countersigned|signed|stamped|guaranteed|notari[sz]ed|filed|issued|granted|approved|renewed|obtained|got|given|returned)\b"
    r"|\bgo(?:es)?\s+(?:in\s+|through\s+)?(?:only\s+|just\s+)+(?:the\s+(?:day|moment|minute|hour)|when|once|as\s+soon\s+as|after|if)\b"
    rf"|\bsignatures?\s+(?:we|i)\s+have\b[^.;!?]{{0,40}}n['’]t\b|\b(?:one|a|two|his|her|their|second|other)\s+signatures?\s+(?:is\s+|are\s+)?(?:short|missing|lacking|wanting|to\s+go|away)"
    rf"|\b(?:{_SOMEBODY})\s+(?:\w+\s+)?(?:meets?|sits?|votes?|decides?|rules?|hears?)\s+(?:on\s+it\s+|about\s+it\s+)?(?:on\s+)?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|next|later|in\s+(?:a|two|three|the))\b"
    rf"|\b(?:nothing|no\s+(?:word|answer|reply|news|sign|decision))\s+(?:\w+\s+)?(?:from|of|by)\s+(?:[\w'’-]+\s+){{0,3}}?(?:{_SOMEBODY}|{_PAPER})\b",
    re.IGNORECASE,
)
"""A paper, or the word of who has a say, is still to come."""
_OVER = Late(
    r"\b(?:lifted|released|paid(?:\s+(?:off|back|up))?|repaid|ended|lapsed|cleared|settled|discharged|granted|arrived|received|expired|waived|removed|dropped|dismissed|satisfied|closed|redeemed|cancell?ed|resolved|over\s+(?:and\s+done|now|with)|(?:came|come)\s+(?:in|off|through|by|back|down|up\s+clean|on|last|yesterday|this|with|from)|in\s+(?:our|the|my)\s+(?:files?|hands?|safe|drawer)|in\s+hand|on\s+file|at\s+hand|"
    r"no\s+longer|used\s+to|once\s+(?:was|were|pledged)|(?:was|were)\s+(?:once\s+)?(?:pledged|frozen|blocked|final|passed|signed|given|disputed|contested|restricted|lent|in)|(?:years|months|weeks|days|long)\s+ago|in\s+(?:19|20)\d\d|not\s+(?:needed|required|necessary)|needs?\s+no\b|signed\s+(?:it|the|on|last|yesterday|this|both|in)|voted\s+(?:yes|for)|met\s+(?:on|last|yesterday|and)|approved|passed|consented|agreed|gave|some\s+day|one\s+day)\b",
    re.IGNORECASE,
)
"""That is over, or has come."""
_NOT_BEFORE = Late(
    rf"\b(?:{_NOT}|before|until|till|unless|must|to\s+be|not\s+been|yet)\b(?:\s+[\w'’]+){{0,4}}\s*$", re.IGNORECASE
)
"""Before such words: it is not so."""
_FREE = Late(
    r"(?:\b(?:nothing|none|neither|no|not|never|without|free\s+(?:of|from))|n['’]t)(?:\s+[\w'’]+){0,3}\s*$",
    re.IGNORECASE,
)
"""Before a word of binding: it is denied."""
_OF_OTHERS = Late(
    r"\b(?:rest|remainder|remaining|balance|others?|other\s+\S+|those\s+that\s+stay|keeps?|kept|keeping|house|home|cottage|car|boat|farm|stocks?|shares?|new\s+notes|once\s+(?:he|she|they)\s+get|diet|loan\s+of|unlike|some\s+day|one\s+day|wants?\s+to\s+use|plans?\s+to)\b",
    re.IGNORECASE,
)
"""What is said of other notes and other things."""
_LONGEST = 500
_TENDERS = (Election.TENDER_ALL, Election.TENDER_PART)
_MOVED = (*_TENDERS, Election.WITHDRAW_ALL, Election.WITHDRAW_PART)


def bound_or_awaited(sentences: Sequence[Sentence], lines: Sequence[Instruction], context: Context) -> tuple[str, str]:
    """Give how a sentence beside a broker's lines leaves their notes not free, and its words; two empty strings where none does."""
    tendered = {line.account for line in lines if line.election in _TENDERS}
    moved = {line.account for line in lines if line.election in _MOVED}
    if context.role != "broker" or not moved:
        return "", ""
    for one in sentences:
        text = one.text[:_LONGEST]
        named = {account for found in mentions(text, context) if found.accounts != OTHER for account in found.accounts}
        if _OF_OTHERS.search(text):
            continue
        if tendered and (not named or named & tendered) and _is_bound(text):
            return "The notes, or their account, are said to be bound.", text
        if (not named or named & moved) and _is_awaited(text):
            return "A paper, or the word of somebody who has a say, is still to come.", text
    return "", ""


def _is_bound(text: str) -> bool:
    """Tell whether a sentence says that notes are bound, and not that they were or are not."""
    return any(not _FREE.search(text, 0, found.start()) for found in _BOUND.finditer(text)) and not _is_over(text)


def _is_awaited(text: str) -> bool:
    """Tell whether a sentence says that a paper or a word is still to come."""
    return _AWAITED.search(text) is not None and not _is_over(text)


def _is_over(text: str) -> bool:
    """Tell whether a sentence says that it is over, or has come; "hasn't been lifted" does not."""
    found = list(_OVER.finditer(text))
    return bool(found) and not any(_NOT_BEFORE.search(text, 0, one.start()) for one in found)
