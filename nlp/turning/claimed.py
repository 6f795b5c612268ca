"""A rival claim to the notes: "The lawyer for my ex-wife says half of them are hers. Tender all my notes.".

What another person says to be his, fights over, was promised, or holds as security, is not free to go in before a person has looked. A claim
that is denied, ended or of something else ("is suing his landlord", "the loan is paid off") is none.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.patterns.late import Late
from nlp.patterns.sifted import Sifted
from nlp.turning.passage import Spoken
from nlp.turning.terms import ADVISER, KIN, NAME, NOTES

_THEM = rf"(?:them|these|those|it|they|the\s+(?:lot|whole\s+lot)|(?:my|our|the|these|those)\s+(?:\w+\s+)?{NOTES})"
_SHARE = rf"(?:(?:half|part|some|all|most|a\s+(?:third|quarter|half|part|share|piece)|\d+|one\s+(?:third|half))\s+(?:of\s+{_THEM})?)"
_CLAIMS = r"(?:says?|said|claims?|insists?|thinks?|believes?|maintains?|argues?|swears?|contends?|feels?|alleges?|writes?|wrote|contend|meant|tells?\s+(?:me|everyone|people))"
_ANOTHER = rf"(?:(?:my|our|the|his|her|their)\s+(?:[\w-]+['’]?s?\s+){{0,3}}?(?:{KIN}|{ADVISER})(?:['’]s?\s+(?:[\w-]+\s+)?(?:{KIN}|{ADVISER}))?(?:\s+(?:for|of)\s+(?:my|our|the|his|her)\s+(?:[\w-]+\s+)?(?:{KIN}))?|he|she|they|{NAME})"
_HERS = r"(?:hers|his|theirs|not\s+(?:mine|ours)|(?:rightly|rightfully|legally|really|half|partly)\s+(?:hers|his|theirs)|(?:left|promised|willed|owed|due|given|bequeathed|meant)\s+(?:to\s+|for\s+)?(?:her|him|them))"
_RIVAL = Sifted(
    rf"\b{_ANOTHER}\s+(?:still\s+|now\s+|also\s+)?{_CLAIMS}\s+(?:that\s+)?(?:{_SHARE}|{_THEM})\s+(?:are|is|were|was|belongs?)\s+(?:\w+\s+)?{_HERS}"
    rf"|\b{_ANOTHER}\s+(?:still\s+|now\s+|also\s+)?{_CLAIMS}\s+(?:that\s+)?(?:(?:she|he|they|it)\s+(?:owns?|has|have|is\s+entitled|are\s+entitled|gets?|should\s+(?:get|have))\s+|(?:{_SHARE}|{_THEM})\s+belongs?\s+to\s+(?:her|him|them))(?!\s*(?:no|nothing)\b)(?:[^.;!?]{{0,40}})"
    rf"|\b(?:dispute|quarrel|lawsuit|argument|fight|litigation|feud)\b[^.;!?]{{0,30}}\b(?:about|over|for)\s+(?:who|which\s+of|{_THEM})\b|\b(?:they|these|those)(?:['’]re|\s+are|\s+will\s+be)\s+(?:hers|his|theirs)\b"
    rf"|\b(?:meant|wanted|intended|promised|willed)\s+(?:them|her|him)\s+to\s+(?:have|get|own|inherit)\s+(?:{_THEM}|{_SHARE})"
    rf"|\b{_ANOTHER}\s+(?:lays?|laid|has|makes?|made|filed|is\s+making|has\s+filed|put\s+in)\s+(?:a\s+)?claims?\s+(?:to|on|against|for|over)\s+(?:{_SHARE}|{_THEM})"
    rf"|\b{_ANOTHER}\s+(?:still\s+|now\s+)?(?:claims?|wants?|demands?)\s+(?:her|his|their)\s+(?:half|share|part|cut|portion)\b(?!\s+of\s+the\s+(?:house|farm|car))"
    rf"|\b(?:sues?|sued|suing|fight(?:s|ing)?|contest(?:s|ed|ing)?|disput(?:es?|ed|ing)|quarrel(?:s|ing|ling)?|litigat(?:es?|ing)|in\s+court|battl(?:es?|ing)|arguing|(?<!can\s)(?<!may\s)argue)\s+(?:me\s+|us\s+|with\s+(?:me|us)\s+)?(?:over|about|for)?\s*{_THEM}(?!\s*(?:landlord|employer))"
    rf"|\b(?:these|those|they|{NOTES}|half|some|part|most)\b(?:\s+of\s+{_THEM})?[^.;!?]{{0,20}}\b(?:are|is|were|was|have\s+been|has\s+been|stand|serve)\s+(?:\w+\s+)?(?:pledged|collateral|security\s+for|frozen|blocked|attached(?!\s*(?:$|[.,;!?)]|here|hereto|below|to\s+this|as\b))|garnish\w+|in\s+dispute|disputed|contested|tied\s+up|in\s+escrow|under\s+(?:a\s+)?(?:lien|levy|court)|promised|spoken\s+for|mortgaged|hypothecated|borrowed|on\s+loan)\b"
    rf"|\b(?:half|some|part|most|all|many|a\s+few|\d+)\s+of\s+{_THEM}\s+(?:\w+\s+)?(?:belongs?\b|are\s+(?:really\s+|rightly\s+|actually\s+)?(?:hers|his|theirs|(?:my|our)\s+(?:\w+\s+)?{KIN}['’]s))"
    rf"|\b(?:i|we)(?:['’]ve|\s+have|\s+had)?\s+(?:already\s+)?(?:promised|pledged|signed\s+(?:over|away)|assigned|given|gave|sold|lent|willed)\s+(?:{_THEM}|{_SHARE})\s+(?:(?:away\s+)?(?:to|as)\s+|$)"
    rf"|\b(?:i|we)(?:['’]ve|\s+have|\s+had)?\s+(?:already\s+)?(?:(?:signed|gave|given|handed|turned)\s+{_THEM}\s+(?:over|up|away|out)|(?:put|made)\s+(?!it\b){_THEM}\s+(?:over|up|away|out))\b|\b{_ANOTHER}\s+(?:gets?|is\s+(?:due|owed)|has\s+a\s+right\s+to|is\s+entitled\s+to)\s+(?:{_SHARE}|(?:his|her|their)\s+(?:share|half|part|cut))(?!\s+(?:the|an?)\b)(?![^.;!?]{{0,10}}\bhour)"
    rf"|\b{_ANOTHER}\s+(?:has|have|holds?|got|filed)\s+(?:a\s+|an\s+)?(?:claim|judg(?:e)?ment|lien|levy|charge|right|garnishment)\s+(?:to|on|against|over|for)\b|\b(?:it|this|that|they|these)(?:['’]s|['’]re|\s+is|\s+are)\s+(?:really\s+|actually\s+)?(?:his|her|their|my\s+(?:{KIN})['’]s)\s+(?:account|money|notes|bonds)\b(?![^.;!?]{{0,20}}\b(?:custod|utma|ugma|minor))"
    rf"|\b(?:i|we)(?:['’]ve|\s+have|\s+had)?\s+(?:already\s+)?(?:promised|pledged|sold|given|gave)\s+(?:my|our)\s+(?:{KIN}|[\w]+)\s+(?:{_THEM}|{_SHARE})(?!\s*(?:visit|call))"
    rf"|\b{_ANOTHER}\s+(?:really\s+|actually\s+|still\s+)?owns\s+{_THEM}|\b{_ANOTHER}\s+(?:still\s+|now\s+)?{_CLAIMS}\s+(?:that\s+)?(?:half|part|some|most|all)\s+of\s+(?:the|that|this)\s+(?:money|principal|cash|proceeds)(?:\s+in\s+(?:them|it|there))?\s+(?:is|was)\s+(?:\w+\s+)?{_HERS}"
    rf"|\bwhich\s+(?:are|is)\s+(?:rightly|rightfully|legally|really|half|partly)\s+(?:hers|his|theirs|(?:my|our))\b",
    re.IGNORECASE,
)
_OVER = Late(
    r"\b(?:no|not|never|nothing|n['’]t|no\s+longer|settled|dismissed|dropped|lost|paid\s+off|released|lifted|free|ended|over\s+now|resolved|withdrew|gave\s+up|used\s+to|wrongly|until\s+(?:19|20)\d\d|mine\s+alone)\b",
    re.IGNORECASE,
)

_NEVER_GIVEN = Late(
    rf"\b{_ANOTHER}\s+(?:bought|owned|had|held|got)\b[^.;!?]{{0,50}}\b(?:and|but)\s+(?:he\s+|she\s+|they\s+)?never\s+(?:really\s+|actually\s+)?(?:gave|signed|passed|transferred|made|handed)\s+(?:(?:{_THEM}|this)\s+(?:over\s+|on\s+)?to\s+(?:me|us)|(?:me|us)\s+(?:{_THEM}|this))\b",
    re.IGNORECASE,
)
"""Bought by another, and never made the sender's."""
_KEPT_FOR_IT = Late(
    r"\b(?:hold|holding|keep|keeping|leave|leaving)\s+(?:(?:that|those|it|them)\s+)?(?:back|out)\s+(?:because|since|as)\b",
    re.IGNORECASE,
)
"""The claim is why a part stays out: "Six thousand we are holding back because it is pledged"."""


def claimed(sentences: Sequence[Spoken]) -> str:
    """Give the words by which somebody else has a claim to the notes; nothing where nobody has."""
    for one in sentences:
        if one.asks or one.keeps:
            continue
        if given := _NEVER_GIVEN.search(one.text):
            return given.group().strip()
        found = _RIVAL.search(one.text)
        if found and not _OVER.search(one.text) and not _KEPT_FOR_IT.search(one.text):
            return found.group().strip()
    return ""
