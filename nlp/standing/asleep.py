"""An order that sleeps: "This letter is to be kept in your drawer and comes to life on our written release".

It is in our hands and not in force: put by (in a drawer, on ice, in escrow), or waking upon something that has yet to happen. What is kept as any letter is
("in your files"), what takes effect at once, on receipt or on a day, and what comes to life elsewhere ("the garden comes to life") is in force.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.patterns.late import Late
from nlp.patterns.sifted import Sifted

_ORDER = r"(?:(?:this|the|my|our|these|the\s+(?:above|present|enclosed|attached))\s+(?:(?!cop(?:y|ies)\b|duplicate\b|old\b|new\b|earlier\b|last\b)[\w-]+\s+){0,2}?(?:letter|mail|e-?mail|message|note|order|orders|instructions?|tender|election|authority|authori[sz]ation|mandate|direction|request|form|paper|consent)|this|it|the\s+above|the\s+foregoing|all\s+of\s+this)"
_UPON = r"(?:only\s+|just\s+|not\s+before\s+)?(?:on|upon|when|once|after|at|with|as\s+soon\s+as|by|if|following|the\s+(?:moment|minute|day|instant|hour|second))"
_WAKES = (
    r"(?:(?:will\s+|shall\s+|is\s+to\s+|should\s+|can\s+|may\s+|only\s+|then\s+|first\s+)*(?:come|comes|spring|springs|go|goes|enter|enters|step|steps|swing|swings)\s+(?:in)?to\s+(?:life|force|effect|being|operation|action|bloom|play)"
    r"|(?:will\s+|shall\s+|is\s+to\s+|should\s+|can\s+|only\s+)*(?:take|takes|taking|have|has)\s+(?:its\s+)?effect"
    r"|(?:will\s+|shall\s+|is\s+to\s+|should\s+|can\s+|only\s+)*(?:become|becomes|turn|turns|go|goes|get|gets|be|is|grow|grows)\s+(?:only\s+)?(?:good|valid|live|effective|operative|active|activated|binding|real|firm|final|awake|released|alive|official|due|executable|(?:an?\s+|my\s+|our\s+|the\s+)(?:real\s+|firm\s+|valid\s+)?(?:order|instruction|tender|election|commitment))"
    r"|(?:will\s+|shall\s+|is\s+to\s+|only\s+)*(?:awake|awakes|awaken|awakens|wakes?(?:\s+up)?|kicks?\s+in|ripens?|matures?|springs?|runs?|starts?|begins?|counts?|is\s+(?:to\s+be\s+)?(?:activated|triggered|released|woken|used|opened|acted\s+on|executed|carried\s+out|put\s+through|entered|taken\s+out)|are\s+(?:to\s+be\s+)?(?:used|released|entered|executed)))"
)
_HARMLESS_UPON = r"(?!\s+(?:once(?!\s+\w)|once\s*[,.]|receipt|arrival|delivery|reading|(?:your|its)\s+(?:receipt|arrival|reading|getting|receiving)|getting|receiving|this\s+(?:date|day|mail)|today|now|sight|the\s+(?:date\s+(?:of|hereof)|day\s+you|moment\s+you|\d)|you\s+(?:get|receive|read|have\s+(?:got|read|received))|august|september|monday|tuesday|wednesday|thursday|friday|it\s+(?:reaches|arrives|lands|gets)|hand|file|\d|all\b|no\b|any\s+(?:time|moment)|(?:the|your)\s+(?:desk|bank|form|office|terms|record|books)|a\s+(?:time|price|profit|loss)|least|best|face|par|least))"
_AWAKENS = (
    rf"\b{_ORDER}\b[^.;!?]{{0,70}}?\b{_WAKES}\s+(?:again\s+|then\s+|fully\s+|for\s+us\s+)?{_UPON}{_HARMLESS_UPON}\s+\S"
)
_BED = r"(?:(?:in|into)\s+(?:your|the|a|some|its|that)\s+(?:[\w-]+\s+){0,2}?(?:drawer|safe|vault|strong-?box|desk|pigeon-?hole|in-?tray|out-?tray|tray|pending\s+\w+|tickler\s+\w+)|(?:on|upon)\s+(?:ice|hold|the\s+(?:shelf|back\s+burner|side)|standby|stand-by)|in\s+(?:escrow|abeyance|reserve|suspense|suspension|limbo|readiness|waiting|storage|trust\s+for\s+us)|under\s+(?:lock|seal)|asleep|dormant|unopened|unused|unsent|inactive|idle|back|aside|at\s+the\s+ready|for\s+later)"
_PUT = r"(?:kept|held|put|left|stored|filed|parked|locked|laid|placed|set|sat\s+on|shelved|stowed|tucked)"
_SLEEPS = rf"(?<!\bnothing\sof\s)(?<!\bnone\sof\s)(?<!\bno\spart\sof\s)(?<!\bnot\sone\sof\s)\b{_ORDER}\s+(?:is|are|was|must|should|shall|can|may|will|ought)\s+(?:to\s+|be\s+|best\s+|please\s+|for\s+now\s+|simply\s+){{0,3}}(?:{_PUT}\s+(?:away\s+|safely\s+|quietly\s+)?)?{_BED}(?=\W|$)"
_BIDS = rf"(?:^\W*|[,;:]\s*|\b(?:please|kindly|and|then|just|you\s+(?:should|are\s+to|must|may|will))\s+)(?:keep|hold|put|leave|store|file|park|lock|lay|place|set|stow|tuck)\s+(?:this|it|the\s+(?:letter|order|instruction|mail|tender|above|form)|this\s+(?:letter|order|instruction|mail|e-?mail|note|tender|form|one))\s+(?:away\s+|safely\s+|quietly\s+|locked\s+|up\s+)*{_BED}(?=\W|$)"
_LIES = rf"\b(?!it\s+(?:waits?|stays?|remains?|sits?)\b){_ORDER}\s+(?:(?:just|only|merely|simply|still|will|shall|is\s+to|should|must)\s+){{0,2}}(?:sleeps?|rests?|lies?|slumbers?|hibernates?|dozes?|sits?|waits?|stays?|remains?|be)\s+(?:{_BED}|asleep|dormant|fallow|(?:there\s+)?(?:until|till|for)\b(?!\s+(?:the\s+(?:end|offer|deadline)|you\b|maturity|then\b)))"
_RELEASE = r"(?:release|signal|word|say-so|cue|call|nod|go-?ahead|green\s+light|trigger|countersign(?:ature)?|command|password|activation|all-clear)"
_OUR = r"(?:my|our|the|a|his|her|their|further|separate)\s+(?:(?:written|verbal|spoken|express|separate|further|later|subsequent|final|formal|signed|telephoned|faxed|own|specific|explicit|prior)\s+){0,3}"
_RELEASED = (
    rf"\b(?:only|not\s+(?:before|without|until)|never\s+(?:before|without|until)|nothing\s+(?:before|without|until)|await(?:s|ing)?|pending|wait(?:s|ing)?\s+for|to\s+be\s+(?:used|released|opened|executed|entered|acted\s+on|sent|tendered|put\s+through)(?:\s+only)?(?:\s+(?:on|upon|at|with|after))?|good|effective|valid|live)\s+(?:on|upon|at|with|after)?\s*{_OUR}{_RELEASE}\b"
    rf"|\b{_OUR}{_RELEASE}\s*,?\s+(?:which\s+|that\s+|and\s+)?(?:(?:will|shall|is\s+to|should|may)\s+)?(?:follows?|comes?|to\s+(?:follow|come)|be\s+(?:sent|given)|reach(?:es)?\s+you|is\s+(?:still\s+)?(?:outstanding|awaited|missing)|wakes?|activates?|triggers?|unlocks?|starts?|opens?|brings?\s+(?:it|this)|sets?\s+(?:it|this)|be\s+(?:needed|required|awaited))\b"
    rf"|\b{_ORDER}\s+(?:is|are)\s+(?:only|just|merely|so\s+far|for\s+now|still|but)\s+(?:\w+\s+)?(?:loaded|primed|cocked|armed|queued|prepared|pending|parked|pencil\w*|provisional|conditional|lined\s+up|in\s+waiting|dormant|asleep)\b"
    r"|\b(?:i|we)(?:'ll|\s+will|\s+shall|\s+can)?\s+(?:then\s+|myself\s+)?(?:pull|press|push|squeeze|give|blow)\s+the\s+(?:trigger|button|lever|signal|starting\s+\w+|whistle|all-clear)\b"
    rf"|\b(?:act|tender|exchange|proceed|go|move|send|do\s+it|do\s+so|put\s+it\s+in|enter\s+it)\b[^.;!?]{{0,30}}?\b(?:on|upon|at)\s+(?:my|our|his|her)\s+(?:\w+\s+)?(?:release|signal|cue|call|nod|say-so|command|go-?ahead|green\s+light)\b"
)
_ASLEEP = Sifted(f"{_AWAKENS}|{_SLEEPS}|{_BIDS}|{_LIES}|{_RELEASED}", re.IGNORECASE)
_GIVEN_BESIDE = Late(
    r"\b(?:consent|it|that|this|which|hers|his)\b[^.;!?]{0,40}\b(?:attached|enclosed|herewith|given|gave|on\s+file|below)\b",
    re.IGNORECASE,
)
"""Says, in the next sentence, that what wakes the order is here."""
_ELSE = Late(
    r"\b(?:cop(?:y|ies)|duplicate|original|certificates?|exchange\s+offer|the\s+offer|the\s+exchange\s+(?:itself\s+)?(?:takes|becomes)|new\s+notes?|garden|voice|answering|no\s+need|don't\s+wait|do\s+not\s+wait|rather\s+than|instead\s+of|for\s+your\s+(?:files?|records?)|(?:my|our)\s+(?:release|call)\s+of|the\s+rest|remainder|balance|retirement|passport|power\s+of\s+attorney)\b",
    re.IGNORECASE,
)
"""Speaks of a copy, of the offer, of something else."""


def asleep(told: Sequence[str]) -> str:
    """Give the sentence by which the order is put by, or wakes upon something to come; nothing where it is in force."""
    for place, one in enumerate(told):
        if not _ASLEEP.search(one) or _ELSE.search(one) or one.endswith("?"):
            continue
        if place + 1 == len(told) or not _GIVEN_BESIDE.search(told[place + 1]):
            return one
    return ""
