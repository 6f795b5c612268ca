"""Whether the sender complains, and whether he denies an instruction that we ascribe to him.

Contract: a complaint that denies an instruction is `other` with `complaint`; a person looks at every complaint first.
Plain anger at us is told from anger at the notes, the issuer or the world: it is about telephones, letters, service,
or what "you people" did. Who denies in broken English ("I never tell you this", "nobody ask me") denies all the same;
who says that nothing was sent *yet* does not.
"""

from __future__ import annotations

import re

from nlp.patterns.late import Late
from nlp.patterns.possible import lowered
from nlp.signals.grievances import grievance
from nlp.signals.put_to_others import kept_on_hold, so_often_put_to_us
from nlp.signals.us_and_others import names_us_outright

_DENIES = Late(
    r"\b(?:did\s+no\s+such\s+thing|gave\s+(?:you\s+)?no\s+(?:such\s+)?(?:instructions?|orders?|consent|permission|authority)|(?:have|has)\s+(?:given|sent)\s+(?:you\s+)?no\s+(?:such\s+)?(?:instructions?|orders?|consent|permission|authority)|never\s+(?:once\s+)?(?:authori[sz]ed|instructed|consented|signed(?!\s+(?:off\b|(?:anything|a\s+thing|a\s+paper|a\s+(?:contract|document|form|cheque|check))\s+(?:i|we|he|she|they|that|without|unread|unseen|(?:on\s+)?the\s+(?:same\s+|first\s+)?(?:day|night|moment)|in\s+(?:a\s+hurry|haste)|at\s+(?:night|once|first))\b)))\b|never\s+sent\s+(?:you\s+)?(?:any|such)|(?:have|has)\s+never\s+(?:(?:sent|given|written)\b(?!\s+(?:me|us|him|her|them)\b)|(?:signed|authori[sz]ed|instructed)\b)|"
    r"(?:was|is|were)\s+not\s+(?:from|by|written\s+by|sent\s+by|signed\s+by)\s+(?:me|us)\b|not\s+mine\b.{0,30}\b(?:signature|mail|instruction)|"
    r"without\s+(?:my|our)\s+(?:knowledge|consent|authority|permission)|us(?:ed|ing)\s+my\s+name|(?<!nobody can say i )(?<!nobody can say we )(?<!no one can say i )(?<!nobody says i )(?<!not )(?<!n't )(?<!never )forged|impersonat\w+|"
    r"did\s+not\s+(?:authori[sz]e|give)\s+(?:you\s+)?(?:this|that|any|such|anyone|anybody))"
)
"""The sender says that an instruction we were given is none of his; in small letters."""

_ACT = r"(?:exchang\w{1,3}|tender\w{0,3}|sell\w{0,3}|swap\w{0,4}|instruct\w{0,5}|order\w{0,3}|do(?:ing)?\s+(?:this|that|it|so|anything)|put\s+(?:it|them|my|anything)|touch\w{0,3}|move\w{0,1})"
_TELLS = r"(?:tell|told|say|said|ask|asked|write|wrote|written|order|ordered|instruct|authori[sz]e|request|requested)"
_WILLS = r"(?:agree|agreed|approve|approved|wanted|sign|signed|consent)"
"""Denied in the present these decline ("I do not agree to exchange"); only of the past do they deny."""
_DENIES_PLAINLY = Late(
    rf"\b(?:(?:never|not\s+ever|not\s+once|(?:did|have)(?:n't|\s+not)(?:\s+ever)?)\s+(?:{_TELLS}|{_WILLS})|(?<!do\s)not\s+{_TELLS})\s+(?:to\s+)?(?:you|your\s+\w+|anyone|anybody|anything|nothing)?\s*"
    rf"(?:(?:to\s+(?:be\s+|an\s+|the\s+|any\s+)?)?{_ACT}|that\s+you\s+(?:may|can|should|could)\b|(?:this|so|such\s+(?:a\s+)?thing|no\s+such\s+thing|anything\s+(?:like|of\s+the)\b|any\s+such\s+thing)(?=\s*(?:[.,;:!?]|to\s+you|$)))"
    rf"|\bnever\s+in\s+(?:my|our)\s+(?:\w+\s+)?life\b[^.!?]{{0,40}}\b(?:{_TELLS}|{_WILLS}|instructed|authori[sz]ed)"
    rf"|\b(?:nobody|no\s+one|no\s+body)\s+(?:ever\s+)?(?:ask|asked|asks)\s+(?:me|us)\b|\b(?:who|whoever)\s+(?:did\s+this|has\s+done\s+this|say|said)\s*(?:yes|so|\?|for\s+me)"
    r"|(?<!if\s)(?<!when\s)(?<!should\s)(?<!suppose\s)(?<!unless\s)\b(?:i|we)\s+(?:say|said|told|tell|gave|give|send|sent|sign|signed|wrote)\s+(?:you\s+)?(?:nothing|no\s+such|not(?:hing)?\s+any)\b"
    r"|\b(?:i|we)(?:\s+have|['’]ve|\s+had)?\s+(?:personally\s+|certainly\s+|ever\s+)?(?:instructed|ordered|authori[sz]ed|elected|tendered|exchanged|requested)\s+(?:absolutely\s+)?nothing\b"
    r"|\b(?:not|never)\s+(?:give|gave|given)\s+(?:you\s+|anyone\s+|anybody\s+)?(?:(?:any|my|no|the)\s+)?(?:permission|consent|authority|okay|such)\b"
    r"|\b(?:did|do|have)(?:n't|\s+not)\s+(?:send|sent|give|given|write|written|sign|signed|make|made|place|placed)\s+(?:you\s+)?(?:any|no|such\s+an?|this|that)\s+(?:instructions?|orders?|such|request|election|consent)\b"
    r"|\b(?:pretends?|claims?|allegedly|supposedly|alleging)\b[^.!?]{0,60}\b(?:i|we)\s+(?:have\s+|had\s+)?(?:instructed|authori[sz]ed|asked|agreed|tendered|exchanged|told|elected)\b"
    r"|\b(?:tender|instructions?|elections?|orders?|exchange|withdrawal|request|decision)\s+(?:that\s+|which\s+)?(?:i|we)\s+(?:(?:did|have)(?:n't|\s+not)|never|have\s+never)\s+(?:make|made|give|given|gave|sign\w{0,2}|send|sent|write|wrote|written|authori[sz]ed?|place\w?|submit\w{0,3}|approved?|asked?\s+for)\b"
    r"|\bnot\s+(?:my|our)\s+(?:doing|instruction|order|election|decision|signature)\b"
)
"""The same in the words of people without lawyers, some of whom learned English late; in small letters."""
_NOT_YET = Late(
    r"\b(?:yet|so\s+far|until\s+(?:now|today)|till\s+now|up\s+to\s+now|before\s+(?:now|today|this)|earlier|sooner|already|here\s+(?:they|it)\s+(?:is|are)|so\s+here|hereby|(?:please|kindly)\s+(?:tender|exchange))\b"
)
"""In the same sentence: nothing was said before, and now it is; no denial of what we did."""
_DONE = Late(
    r"\b(?:mistake|wrong|explain|explanation|correct\s+(?:this|it)|undo|cancel|reverse|why|who|how\s+(?:come|can|is|dare)|permission|your\s+(?:letter|mail|e-?mail|message|note|card|statement|confirmation)|already|i\s+(?:receive|received|got|see|read|learn|hear|find)|you\s+(?:put|say|said|write|wrote|did|have|took|exchanged|tendered|sold)|somebody|someone|!)"
)
"""Somewhere in the mail: something was done, or said to have been, that is challenged."""

_ANGRY = Late(
    r"\b(?:no|not\s+(?:a|the))\s+way\s+to\s+(?:treat|serve|deal\s+with|talk\s+to|run\s+(?:a|an|your|this)\s+(?:business|desk|office|company|service|bank|firm|shop))\b|\b(?:fed\s+up|sick\s+(?:and\s+tired\s+)?of|tired\s+of|had\s+enough\s+(?:of|from)|had\s+it(?:\s+up\s+to\s+[\w\s]{2,12}?)?\s+with|at\s+the\s+end\s+of\s+my\s+(?:rope|tether|patience)|lost\s+(?:all\s+)?patience|losing\s+(?:my\s+)?patience)\b(?!\s+with\s+(?:me|him|her|them)\b)[^.!?]{0,30}\b(?:you|your|y'all|being|calling|holding|phones?|telephone|letters?|cards?|runaround|service|asking|answering|waiting\s+(?:for\s+)?(?:you|your|(?:an?\s+answer|on\s+hold)(?!\s+from\s+(?!you|your|the\s+desk))))\b"
    r"|\b(?:phone|telephone|hold|call\w{0,3}|rang|rung|waited|waiting|tune|music)\b(?!\s+(?:with|to|at|from)\s+(?:my|his|her|our|the)\s+(?!(?:desk|bank|office|line|people)\b)\w+)[^.!?]{0,80}\bline\s+(?:went|goes|is|was)\s+dead\b|\bhung\s+up\s+on\s+(?:me|us)\b|\b(?:get|getting|got|given)\s+(?:the|a)\s+run-?\s?around\b"
    r"|\b(?:want|like|need|give|tell|know|have|who|speak|talk)\b[^.!?]{0,40}\byour\s+(?:supervisor|manager|superior|boss)\b|\b(?:speak|talk|put\s+me\s+through)\s+(?:to|with)\s+(?:a|the)\s+(?:supervisor|manager|superior|boss)\b(?!\s+(?:of|at|in)\b)|\b(?:want|need|demand|like|get\s+me|give\s+me|have)\s+(?:a|the|some)\s+(?:supervisor|manager|superior)\b(?!\s+(?:of|at|in|for)\b)|\bname\s+of\s+(?:a|the)\s+(?:supervisor|manager|superior)\b"
    r"|\b(?:not|n't|far\s+from|un)\s*(?:at\s+all\s+|very\s+)?(?:happy|pleased|satisfied)\s+(?:with|about|at|by)\s+(?:you|your|y'all|the\s+(?:way|service|desk)|how)\b|\b(?:unhappy|dissatisfied|disappointed|furious|angry|upset|annoyed|livid)\s+(?:with|about|at|by)\s+(?:you|your|y'all|the\s+(?:way|service|desk)|how)\b"
    r"|\b(?:three|four|five|six|\d+)\s+(?:letters|calls|e-?mails|mails)\s+(?:and\s+)?(?:still\s+|not\s+)?(?:no|nothing|without|never|always\s+the\s+same|nobody)\b"
    r"|\bhow\s+dare\s+you\b|\bthis\s+is\s+(?:very\s+bad|ridiculous|a\s+scandal|a\s+disgrace|absurd|an?\s+outrage|no\s+service|not\s+acceptable)\b(?!\s+(?:weather|heat|rain|wind|traffic|price|prices|summer|winter|company)\b)(?=[^.]{0,80}\b(?:you|your|i\s+have|i\s+want|explain|asked|still)\b)"
    r"|\b(?:nobody|no\s+one|no\s+human|not\s+a\s+soul)\s+(?:ever\s+)?(?:answers?|answered|picks?\s+up|picked\s+up|replie[sd]|responds|responded|rings|called|calls|rang)\s+(?:at\s+|to\s+|up\s+)?(?:your|you)\b|\bcomplain(?:s|ed)?\s+(?:about|of|to)\s+(?:you|your|y'all)\b"
)
"""Anger at us: service, telephones, letters, "you people"; in small letters."""
_HOW = re.compile(r"(?:how|way)$")
_OF_THEM = Late(
    r"\s+(?:that\s+)?(?:they|he|she|it|things|these|those|lexington|(?:the|that|this)\s+(?:company|issuer|management|board|market|plant|old|new)|our\s+|my\s+(?!account|order|instruction|call|letter|papers?|form))"
)
_SENTENCE_ENDS = re.compile(r"(?<=[.?\n])\s|!")


def denies(text: str) -> str:
    """Give the words by which the sender denies an instruction that we ascribe to him; nothing where he does not."""
    flat = lowered(text).replace("’", "'")
    if found := _DENIES.search(flat):
        return found.group()
    if not _DONE.search(flat):
        return ""
    denials = (_DENIES_PLAINLY.search(piece) for piece in _SENTENCE_ENDS.split(flat) if _NOT_YET.search(piece) is None)
    return next((found.group() for found in denials if found is not None), "")


def complains(text: str) -> str:
    """Give the words by which the sender is angry with us, words that no other anger uses; nothing where he is not."""
    flat = lowered(text).replace("’", "'")
    for sentence in _SENTENCE_ENDS.split(flat):
        for found in _ANGRY.finditer(sentence):
            of_them = _HOW.search(found.group()) and _OF_THEM.match(sentence, found.end())
            if not (of_them and not names_us_outright(sentence)):
                return found.group()
        if words := so_often_put_to_us(sentence) or kept_on_hold(sentence) or grievance(sentence):
            return words
    return ""
