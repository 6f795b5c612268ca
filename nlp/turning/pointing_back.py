"""A sentence behind the election that speaks of it: "That's the wine talking.", "Is that too many?", "Rate permitting.".

"That is", "this is", "it is" right behind an election says something of it. What underlines it ("That's final.", "This is my decision.")
or of something else ("It's very hot here.") leaves it what it is; anything else may turn it, and the holder is asked.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.patterns.late import Late
from nlp.turning.passage import Spoken

_SAYS_OF_IT = Late(
    r"\W*(?:(?:and|but|so|well|oh|ok|now|i\s+think|i\s+guess)\W+){0,2}(?:that|this|it|which)(?:['’]s|\s+is|\s+are|\s+would\s+be|\s+should\s+be)\s+(?P<of>.+)",
    re.IGNORECASE,
)
_UNDERLINES = Late(
    r"(?:(?:joint|only|that|this|real|live|production|regular|same|usual|(?!hardly|barely|nearly|possibly|probably|likely|partly|conditionally|provisionally|temporarily|supposedly|allegedly|seemingly|mostly|scarcely|tentatively|merely|purely|hopefully|sadly|theoretically|largely|roughly)[a-z]{3,12}ly|all|very|just|the|a|an|my|our|own|what|how|quite|really|pretty|simply|both|now|truly|also|still|only|entirely|absolutely|already|not|too|so|as|to|for|clear|long|firm|full|free|whole|last|best|right|correct|good|fine)\W+){0,4}"
    r"(?:all|it|everything|final|definite|firm|settled|decided|done|decision|answer|choice|wish(?:es)?|instructions?|order|intention|word|message|story|i|we|you|end|plenty|easy|simple|plain|clear|correct|right|overdue|time|best|enough|lot|hers|his|theirs|ok|okay|fine|good|great|unanimous|authorized|official|"
    r"(?:[\w]+\s?[-/]\s?\w+\s+)split|compromise|gamble|risk|bet|relief|pity|shame|sacrifice|balance|split|middle\s+(?:way|road|course)|start|step|leap|principle|comfort|matter\s+of|bitter|sad|hard|tough|painful|activity|deed|vote|(?:\w+\s+)?of\s+(?:my|the)?\s*lexingtons?|hot|cold|warm|raining|(?:thunder|storm|pour|drizzl|snow|blow|hail|freez)ing|rain|late|early|hard|tiring|harvest|summer|sunday|monday|tuesday|wednesday|thursday|friday|saturday|number|phone|cell|account|address|email|e-mail|mail|signature|sole|jointly|between|with\s+you|on\s+file|been|from|by|an?\s+offer|\$?\d[\d,]*|irrevocable|binding|unconditional|of\s+my\s+own|because|since|why|as\s+it|bread|headline|news|one|(?:real|live|production)\s+(?:thing|one)|first\s+thing\s+(?:i|we)(?:['’]ve|\s+have)\s+(?:all\s+|both\s+)?(?:agreed|settled|decided)|"
    r"(?:well\s+|now\s+|all\s+)?(?:sewn|stitched|pinned\s+and\s+\w+|nailed|bolted|riveted|welded|glued|carved|etched|inked|sealed|set\s+in\s+(?:stone|concrete)|in\s+(?:ink|concrete)))\b"
    r"|(?:(?:just|exactly|about|roughly|almost|nearly|only)\s+)?(?:half|(?:an?|one|two|three|four)[\s-](?:third|quarter|fifth|tenth|half)s?|(?:\d{1,3}|[a-z]+(?:[\s-][a-z]+)?)\s?(?:%|per\s?cent|percent)|(?:ten|twenty|thirty|forty|sixty|seventy|eighty|ninety)[\s-](?:ten|twenty|thirty|forty|sixty|seventy|eighty|ninety))(?:\s+of\s+(?:it|them|mine|ours|the\s+(?:lot|whole|total|position|holding)|what\s+(?:i|we)\s+(?:have|hold|own)|(?:my|our)\s+(?:\w+\s+)?(?:notes|bonds|holding|position)))?(?:\s*,?\s+(?:by\s+the\s+way|if\s+you\s+like\s+(?:sums|figures|numbers|math)|as\s+it\s+happens))?\s*[.!]*\s*$"
    r"|(?:no|not\s+an?|not)\s+(?:mere\s+|idle\s+|more\s+)?(?:joke|jest|prank|test|drill|draft|rehearsal|practice|trial|experiment|question|inquiry|guess|whim|bluff|threat|dream|temporary|tentative|basted|pencil(?:led)?|slip|mistake|accident)\b"
    r"|(?:not\s+much|little\s+enough|no\s+fortune)\s*,?\s+(?:but|and|yet)\s+(?:it(?:['’]s|\s+is)|they(?:['’]re|\s+are))\s+(?:all\s+)?(?:mine|ours)\b"
    r"|(?:my|our|her|his)\s+(?:college|school|retirement|rainy[- ]day|vacation)\s+(?:money|fund|savings)\b(?!.*\b(?:ask|court|judge|allowed|may|might|should|first|unless|if|hers|lawyer)\b)"
    r"|(?:small|modest|little|tiny)\s*(?:[.,!]|$)(?!.*\b(?:if|unless|maybe|perhaps|more|later|ask|wait)\b)"
    r"|(?:(?:just|simply|really)\s+)?(?:the|my|our)\s+(?:whole\s+|entire\s+|whole\s+and\s+entire\s+)?(?:plan|idea|sum|gist|size|short|long\s+and\s+(?:the\s+)?short)(?:\s+of\s+it)?\s*[.!]*\s*$"
    r"|(?:dishonest|untrue|wrong|idle|foolish|silly|fair|a\s+lie)\s+to\s+(?:say|pretend|claim|deny|tell)\b",
    re.IGNORECASE,
)
_NAMES = Late(r"(?:mr|mrs|ms|dr)?\.?\s*[A-Z][\w'’-]+\s+(?:[A-Z]\.?\s+)?[A-Z]")
"""Who writes: "This is Beatrice Holloway, 5 Orchard Close"."""
_ASKS_OF_IT = Late(
    r"\W*(?:(?:or|and|but|so)\W+)?(?:(?:is|was|are)\s+(?:that|this|it|they|those)\s+(?:too\s+(?!late|early)|wise|smart|enough(?!\s+(?:to\s+(?:go|work|act)\s+on|or\s+(?:do|must|should|shall)\s+(?:i|you|we)\s+(?:also\s+|still\s+)?(?:need|want|have|send|sign|fill|mail)\b|information|detail|for\s+you))|sensible|foolish|crazy|wrong|a\s+mistake|what\s+you|(?:a\s+)?good\s+idea|the\s+right\s+(?:thing|number|amount|choice))|or\s+should\s+(?:it|that|this|i|we)\b|should\s+(?:it|that|this)\s+(?:be|read)\b|did\s+i\s+(?:mean|say)\b|(?:have\s+you\s+(?:got\s+)?|do\s+you\s+(?:have|know\s+of)\s+)(?:something|anything)\s+(?:else|better)\b|am\s+i\s+(?:crazy|wrong|mad|foolish|making\s+a\s+mistake)\b)",
    re.IGNORECASE,
)
_PERMITS = Late(
    r"\b(?:permitting|concurring|consenting|approving|allowing|notwithstanding\s+my\s+wife)\W*$|^\W*(?:pending|barring|failing|absent|dependent|depending|unless|minus|less)\s",
    re.IGNORECASE,
)
"""A whole fragment that the election hangs on."""
_LONGEST = 14
"""Words of a sentence that only speaks of the one before it."""


def pointed_back(sentences: Sequence[Spoken], *, declines: bool) -> str:
    """Give the sentence right behind the last election that turns it by speaking of it; nothing where none does.

    `declines`: the mail refuses; silence has the same effect, and only a question of it counts.
    """
    last = max((place for place, one in enumerate(sentences) if one.elects), default=-1)
    if last < 0 or last + 1 >= len(sentences):
        return ""
    one = sentences[last + 1]
    if len(one.text.split()) > _LONGEST:
        return ""
    if _ASKS_OF_IT.match(one.text):
        return one.text
    if declines or one.acts or one.asks:
        return ""
    said = _SAYS_OF_IT.match(one.text)
    if said and not _UNDERLINES.match(said["of"]) and not _NAMES.match(said["of"]):
        return one.text
    return one.text if _PERMITS.search(one.text) else ""
