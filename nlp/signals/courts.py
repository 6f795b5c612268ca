"""Is a word of the courts no matter of law now? A trade, a fear for the company, a divorce long over by which notes were come by.

What is pending, ordered, contested or threatened is one, and so is a lien on what the account holds: where anything of that kind stands in
the mail, nothing in it is taken for a thing of the past.
"""

from __future__ import annotations

import re

from nlp.patterns.late import Late
from nlp.patterns.possible import lowered
from nlp.sentence import Mark, Sentence
from nlp.signals.courts_of_others import lived_through, of_others
from nlp.signals.grumbles import denied

_OF_THE_COURTS = re.compile(r"(?:bankruptcy|receivership|litigation|lawsuit|divorce)$", re.IGNORECASE)
_TRADE = re.compile(
    r"\s+(?:law|lawyer|attorney|judge|work|practice|business|cases|court\s+judge|specialist|man)\b", re.IGNORECASE
)
_CLAIMS = re.compile(r"\b(?:half|claims?|entitled|owed|hers|belongs?)\b")
_OF_THE_COMPANY = Late(
    r"\b(?:they|company|companies|lexington|firm|outfit|it|airlines?|railroads?|enron|penn\s+central|everybody|sooner\s+or\s+later)(?:['’](?:ll|d|s|re))?\b[^.;:!?]{0,50}$",
    re.IGNORECASE,
)
_CHAPTER = re.compile(r"chapter\s+(?:7|11|13)$", re.IGNORECASE)
_FILED = Late(
    r"\b(?:i|we|he|she|(?:my|our|his|her)\s+(?:company|firm|business|employer|store|shop|farm|partnership)|client|holder|husband|wife|undersigned)(?:['’](?:ve|m|re|s)|\s+(?:have|has|had|am|are|is|was|were|also|now|just|recently))*\s+(?:filed|filing|in|entered|petitioned|going\s+into|went\s+into|under)\b"
    r"|\b(?:my|our|his|her|personal)\s+(?:\w+\s+)?(?:bankruptcy|chapter)\b|\b(?:debtor|petition\w*|trustee|case|court|counsel|attorney|estate|stay|proceedings?)\b",
    re.IGNORECASE,
)
"""Says that somebody of the mail's own, and not the company, is in a court's hands."""
_MINE = re.compile(r"\b(?:my|our|his|her|i['’]?m|i|we)\b[^.;:!?]{0,20}$", re.IGNORECASE)
_BY_LAWYERS = re.compile(r"(?:my|our)\s+(?:lawyers?|attorneys?|solicitors?)\s+has\b", re.IGNORECASE)
_OPINION = Late(
    r"\b(?:lawyers?|attorneys?|solicitors?)\s+has\s+(?:now\s+|already\s+|also\s+)?(?:looked|read|gone|been|seen|reviewed|studied|explained|checked|approved|told|said|advised)\b[^.;:!?]{0,60}\b(?:circular|papers?|offer|terms|documents?|prospectus|booklet|small\s+print|letter|it|them|everything|me|us)\b"
)
"""A lawyer of the sender's has read the offer; what he is about to do is another matter."""
_JURY = re.compile(r"\bjury\s+$", re.IGNORECASE)
_HELD = re.compile(r"hold(?:s|ing)?\s+you", re.IGNORECASE)
_CLAIMED = re.compile(
    r"(?:subpoenas?|summons|plaintiff|defendant|lawsuit|litigation|divorce|liens?\b.*|(?:i|we|husband|wife)\b.*bankruptcy)$",
    re.IGNORECASE | re.DOTALL,
)
_OVER = Late(
    r"\b(?:years|decades|ages|long|a\s+lifetime)\s+(?:ago|back|since|before)\b|\b(?:in|since|of|from|back\s+in|before|after|until)\s+(?:the\s+)?(?:(?:spring|summer|fall|autumn|winter)\s+of\s+)?(?:19[3-9]\d|['’]?\d0s|(?:fift|sixt|sevent|eight|ninet)ies)\b|['’][3-9]\d\b"
    r"|\b(?:was|were|is|are|been|got|went|had\s+been|has\s+been)\s+(?:all\s+|finally\s+|long\s+|since\s+|quickly\s+|amicably\s+)*(?:settled|final(?:ized)?|over|closed|finished|done\s+with|behind\s+(?:me|us)|paid\s+off|released|lifted|dismissed|cleared)\b|\b(?:paid\s+off|cleared|got\s+rid\s+of)\s+(?:the|that|my|our)\s+(?:last\s+)?lien\b"
    r"|\b(?:since|after|before|ever\s+since|until)\s+(?:the|my|our|his|her|their|a)\s+(?:(?:first|second|last|old|long|messy|nasty)\s+)?(?:divorce|lawsuit|litigation)\b|\b(?:old|former|long-ago|ancient)\s+(?:divorce|lawsuit|litigation)\b"
    r"|\b(?:came|come|passed|fell)\s+(?:down\s+)?to\s+(?:me|us)\b|\b(?:(?:i|we)(?:['’]ve|\s+(?:have|had|only|just|first))?\s+(?:got|received|kept|won|inherited|bought|acquired|obtained|took)|(?:awarded|given|left)\s+(?:to\s+)?(?:me|us))\b[^.;:!?]{0,60}\b(?:in|from|through|after|out\s+of|by|with|as\s+part\s+of)\b[^.;:!?]{0,40}\b(?:divorce|lawsuit|litigation)\b|\bkept\b[^.;:!?]{0,60}\bthat\s+was\b[^.;:!?]{0,10}\bdivorce\b|\bfrom\s+(?:my|our|a|the)\s+(?:old\s+)?(?:divorce|lawsuit)\b"
    r"|\b(?:served|sat|was|were|been)\b[^.;:!?]{0,25}\b(?:jury|juror|witness|process\s+server|bailiff|court\s+reporter|paralegal|law\s+clerk)\b"
)
"""Told as past, or how the notes were come by; in small letters."""
_NOW = Late(
    r"\b(?:pending|ongoing|contest(?:s|ed|ing)?|disput(?:es?|ed|ing)|not\s+(?:yet\s+|quite\s+)?(?:final\w*|over|settled|closed|done|finished|through)|(?:isn|wasn|aren|hasn)['’]?t\s+(?:yet\s+|quite\s+|been\s+)?(?:final\w*|over|settled|closed)|negotiat\w+|going\s+through|in\s+the\s+(?:middle|midst)\s+of|divorcing|separat(?:ed|ing|ion)|still|appeal(?:s|ed|ing)?\b|"
    r"judge|magistrate|decrees?|hearings?|(?:the|in|a|by|family|probate|superior|district|federal|divorce)\s+court(?!\s+reporter)|court\s+(?:date|order\w*)|court['’]s|orders?\s+(?:of|from|by)\s+(?:the|a)|restrain\w*|injunct\w+|freez\w+|frozen|fil(?:ed|ing)\s+(?:for|suit|a|an|papers)|sue[sd]?|suing|subpoena(?:ed)?\s+(?:for|over|about|on)|served\s+with|claims?|entitled|owes?|alimony|"
    r"(?:ex|ex-?wife|ex-?husband|(?:my|his|her)\s+ex)(?:['’]s)?\s+(?:lawyer|attorney|counsel|says|wants|will|is|has\s+a|thinks|may|might|could|objects|gets|must)|(?:his|her|their|opposing)\s+(?:lawyers?|attorneys?|counsel)|lien\w*\s+(?:is|are|has|have|remains?)|(?:half|part|share)\s+(?:of\s+\w+\s+)?(?:is|are|belongs?)\s+(?:to\s+)?(?:his|hers?|him|my\s+ex|the\s+ex)|must\s+(?:not\s+)?(?:hold|keep|sell)|may\s+not\s+(?:sell|touch|move)|"
    r"(?:the\s+day|when|once|if|unless|until|as\s+soon\s+as|by\s+the\s+time|effective)\b[^.;:!?]{0,40}\b(?:divorce|lawsuit|litigation|suit|case|lien)\s+(?:is|are|gets?|goes|becomes|comes|has|have|clears)|"
    r"(?:ex|ex-?wife|ex-?husband|wife|husband|she|he|they|brother|sister|cousins?|sons?|daughters?|spouse)\s+(?:\w+\s+)?(?:got|gets|kept|keeps|received|took|takes|has|owns|won|inherited|(?:was|were)\s+(?:awarded|given|left))\b[^.;:!?]{0,25}\b(?:notes?|bonds?|them|these|those|half|part|share|account|lexington)|"
    r"(?:notes?|bonds?|they|these|those|account|lexington)\s+(?:\w+\s+)?(?:went|go|goes|fell|belong\w*|awarded|given|left|passed)\s+to\s+(?:my\s+(?:ex|wife|husband|former|son|daughter|brother|sister|cousin)|her|him|them|the\s+ex)\b|"
    r"next\s+(?:week|month|year)|(?:last|this)\s+(?:week|month)|yesterday|today|tomorrow|recently|upcoming|coming\s+up|soon)\b"
)
"""Anything of the courts that may still be open, anywhere in the mail; in small letters."""
_DECREE = Late(
    r"\b(?:divorce\s+)?(?:decrees?|judge)\b(?!\s+(?:says|will|has\s+yet|is\s+to|decides|still|wants|may|might|must|orders))"
)
_ON_THE_BOOKS = Late(
    r"\b(?:retitled|(?:already|long\s+since)\s+with\s+you|you\s+(?:have|got)\s+(?:a\s+|the\s+)?cop(?:y|ies)|(?:you|y['’]?all|your\s+\w+)\s+(?:\w+\s+)?(?:moved\s+(?:them|mine|it)\s+over|took\s+(?:her|his|my\s+\w+['’]s)\s+name\s+off|put\s+(?:them|it)\s+in\s+my\s+name|changed\s+the\s+(?:name|title))|in\s+my\s+name\s+(?:alone|now|since))\b"
)
"""A divorce by which the notes were divided, and carried out on our books."""
_SERVED = Late(
    r"\b(?:did|catered|baked|framed|photographed|sold|furnished|cooked|sewed|played|served|decorated|worked)\b[^.;:!?]{0,60}\b(?:one|two|three|four|five|six|a|another|the\s+odd|\d+)\s+divorces?\b"
)
"""Of other people's, for whom somebody worked: "This summer we did forty-one weddings, and one divorce, which also wanted a cake"."""
_OF_HIS_OWN = Late(
    r"\b(?:(?:my|our|his|her|their)\s+(?:own\s+)?divorces?|mine|ours|hers|own|ex|lawyers?|attorneys?|court|judge|notes?|bonds?|account)\b"
)
_ON_WHAT_IS_HELD = re.compile(
    r"\bliens?\b[^.;:!?]{0,20}\b(?:notes?|bonds?|account|securities|holdings?)\b", re.IGNORECASE
)


def no_matter_now(sentence: Sentence, mark: Mark, mail: str) -> bool:
    """Tell whether a word of the courts is a trade, what is feared of the company, a lawyer's opinion, or a thing of the past.

    `mark`: the word in its sentence; `mail`: all that the sender says.
    """
    before, after = mark.start - sentence.start, mark.end - sentence.start
    if _CHAPTER.match(mark.text):
        return _FILED.search(sentence.text) is None
    if _HELD.match(mark.text):
        return denied(sentence, mark)
    if _JURY.search(sentence.text, 0, before) and mark.text.lower() == "summons":
        return True
    told = lowered(sentence.text)
    plain = told.replace("’", "'")
    if (_CLAIMED.match(mark.text) or _BY_LAWYERS.match(mark.text)) and of_others(plain):
        return True
    if _BY_LAWYERS.match(mark.text):
        return _OPINION.search(told) is not None and _NOW.search(told) is None
    if _OF_THE_COURTS.match(mark.text):
        company = _OF_THE_COMPANY.search(sentence.text, 0, before) and not _MINE.search(sentence.text, 0, before)
        if company or (_TRADE.match(sentence.text, after) and not _CLAIMS.search(told)):
            return True
    if _CLAIMED.match(mark.text) is None or _ON_WHAT_IS_HELD.search(told):
        return False
    if _SERVED.search(told) and _OF_HIS_OWN.search(told) is None and mark.text.lower() == "divorce":
        return True
    if _DECREE.search(told) and _ON_THE_BOOKS.search(told):
        return _NOW.search(_DECREE.sub(" ", lowered(mail))) is None
    over = _OVER.search(told) is not None or lived_through(plain)
    return over and _NOW.search(lowered(mail)) is None
