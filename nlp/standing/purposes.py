"""A mail that was sent for another purpose than to instruct: an exercise, a model for a class, a carbon of what went by fax, a copy for the file.

It counts where the mail says so of itself ("the above", "this", a sentence without a subject), or bids us do nothing. What the writer keeps for
himself ("a carbon in my own drawer"), and what was meant to go before and never went, leave the instruction what it is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.patterns.late import Late
from nlp.patterns.sifted import Sifted
from nlp.standing.bidden import bids_nothing

_ITSELF = r"(?:(?:the\s+)?(?:above|letter\s+above|lines\s+above|foregoing|preceding)(?:\s+letter|\s+lines)?|letter\s+(?:above|up\s+there)|this(?:\s+here)?|that|what\s+(?:you\s+see|stands)\s+above|it|the\s+letter|my\s+letter)"
_KIND = r"(?:(?:a|an|the|my|our|only|just|merely|simply|written\s+as)\s+){0,4}(?:[\w'-]+\s+){0,2}?(?:model|sample|specimen|template|exercise|homework|assignment|carbon|duplicate|cop(?:y|ies)|illustration|demonstration|practice|rehearsal|lesson(?!\W*$|\W+(?:and|but)\b))(?!\s+(?:in\s+(?:credit|money|risk|investing|finance|economics|capitalism|debt|patience|futility|humility|frustration|thrift|reading|not)|learn\w*|to\s+(?:me|us)|(?:for|with|among)\s+(?:me|us|years)|at\s+(?:our|my|the)|i\s+(?:learn\w*|will)|of\s+life|in\s+(?:our|my|this)\s+(?:house|home|family|parish|firm|office))\b)"
_LEARNERS = (
    r"(?:class|course|students?|pupils?|seniors|club|school|workshop|lesson|granddaughter|grandson|typing|newsletter)"
)
_FILE = r"(?:drawer|files?|records?|folder|archives?|binder)"
_PURPOSE = Sifted(
    rf"\b{_ITSELF}(?:'s|\s+is|\s+was|\s+are)\s+(?:only\s+|just\s+|merely\s+)?{_KIND}\b(?!\s+of\s+my\s+(?:passport|licen[cs]e|id\b|trust|will\b))"
    rf"|\b{_ITSELF}(?:'s|\s+is|\s+was)\s+(?:\w+\s+)?(?:what\s+i\s+(?:show|teach|use|have|had|let|read|give|hand\s+out)|to\s+(?:show|teach|demonstrate|illustrate))\b[^.;!?]{{0,60}}\b(?:{_LEARNERS}|type|her|him|them|how\s+(?:one|to|you))\b"
    r"|^\W*(?:(?:this|it|that|the\s+above|above)(?:\s+letter)?\s+(?:was|is)\s+(?:\w+\s+)?)?(?:written|typed|sent|composed|done|drawn\s+up)\s+(?:only\s+|just\s+)?(?:as|for)\s+(?:an?\s+|the\s+|my\s+|our\s+)?(?:\w+\s+)?(?:exercise|homework|practice|class|lesson|model|sample|illustration|example|demonstration|drill|test|trial)\b"
    rf"|\b(?:tonight's|today's|this\s+week's|our|the)\s+(?:exercise|assignment|homework|lesson)\s+was\b|\b(?:i\s+)?used\s+(?:yours|your\s+(?:e-?mail\s+)?address)\s+(?:as\s+the\s+address\s+)?(?:because|since|as|for)\b(?![^.;!?]{{0,40}}\b(?:letter|page|circular|form|booklet|envelope|prospectus|notice|offer)\b)"
    rf"|^\W*(?:\w+\s+){{0,3}}?cop(?:y|ies)\s+for\s+your\s+(?:\w+\s+)?{_FILE}\b|^\W*(?:only\s+|just\s+)?for\s+your\s+{_FILE}(?:\s+only)?\s*[.;,]?\s*(?:only\s*)?\W*$|\b(?:carbon|duplicate|copy)\b[^.;!?]{{0,25}}\bfor\s+your\s+(?:\w+\s+)?{_FILE}\b|\byou\s+already\s+have\s+the\s+(?:signed|original|real|first)\s+(?:one|letter|form|copy)?\b"
    r"|\b(?:that|this|above)\b[^.;!?]{0,30}\bis\s+(?:\w+\s+for\s+\w+\s+|exactly\s+|just\s+)?what\s+(?:i\s+(?:faxed|mailed|posted|sent|phoned\s+in)|went)\b(?![^;!?]{0,80}\b(?:never\s+(?:went|arrived|got|came)|ate\s+it))"
    r"|^\W*(?:an?\s+|the\s+|my\s+|only\s+|just\s+)*(?:duplicate|copy|carbon|repeat|repetition|transcript)\s+of\s+(?:my|the|our|what)\b[^.;!?]{0,20}\b(?:letter|fax|mail|e-?mail|form|order|instruction|went|sent|sent|one)\b|\b(?:this|it|that|above)\s+(?:only\s+|just\s+|merely\s+)?(?:repeats|duplicates|restates|mirrors|copies)\s+(?:what|my|the|our)\b|\b(?:that|this|it|above)\s+(?:above\s+)?(?:was|is)\s+(?:just\s+|only\s+)?(?:our|my|an?|the)\s+(?:example|sample|model)\b"
    r"|\b(?:the\s+)?original\s+(?:went|was\s+(?:sent|faxed|mailed))\b[^.;!?]{0,60}\b(?:acknowledged|confirmed|(?<!\bi\s)(?<!\bwe\s)received|done)\b"
    r"|\b(?:the\s+)?text\s+(?:that\s+)?i\s+(?:will|shall|would|am\s+going\s+to)\s+send\b|\bthis\s+is\s+what\s+i\s+had\s+(?:her|him|them)\s+(?:type|write|copy)\b",
    re.IGNORECASE,
)
_NOT_SO = Late(
    r"\b(?:(?:will\s+)?follows?\b(?!\s+up)|in\s+the\s+(?:mail|post)|by\s+(?:mail|post|courier)|never\s+(?:went|arrived|got|came)|first\s+and\s+only|only\s+one|the\s+real\s+(?:one|thing)|(?:is|was)\s+(?:no|not)\s+(?:just\s+|only\s+|merely\s+|an?\s+)*(?:model|sample|specimen|template|exercise|copy|practice)|i\s+keep|my\s+own\s+(?:drawer|files?|records?)|scan|in\s+case|if\s+you\s+(?:need|want|have|prefer|lost|did)|unless|meant\s+to|form\s+(?:is|follows)|attached\b(?!\s+to)|enclosed)\b",
    re.IGNORECASE,
)


def other_purpose(told: Sequence[str], *, broker: bool) -> str:
    """Give the words by which the mail was sent for another purpose; nothing where it instructs."""
    return next(
        (
            one
            for one in told
            if (_PURPOSE.search(one) or (not broker and bids_nothing(one))) and not _NOT_SO.search(one)
        ),
        "",
    )
