"""The words in which a mail puts a new total in the place of an earlier one, as parts of patterns over small letters. No logic here.

An amount stands in them as `<n>`; `MUCH` and `WAS` take the name of its group.
"""

from __future__ import annotations

from nlp.words.days import MONTH, WEEKDAY

PLEA = r"(?:please|pls|kindly|thanks|thank\s+you|sorry(?:\s+(?:for|about)\s+(?:the|any|this)\s+(?:bother|trouble|mix-?up|confusion|change))?|so|now|then|well|and|but|no|yes|ok|okay|just)"
_SIZE = r"(?:\s*,?\s+(?:(?:thousand|bonds?|notes?|dollars)(?:\s+worth)?|face(?:\s+(?:value|amount))?|(?:in\s+)?principal(?:\s+amount)?|worth|of\s+(?:them|mine|ours|it|(?:my|our|the)\s+(?:(?:old|lexington)\s+)?(?:notes|bonds|holding|position))))*"
_IN_ALL = r"(?:in\s+(?:all|total|the\s+aggregate)|total|altogether|all\s+(?:told|in\s+all|together)|overall|as\s+(?:a|the|my|our)\s+(?:new\s+)?total)"
OFFER = r"(?:the|this|your)\s+(?:lexington\s+)?(?:exchange|offer|tender|swap)(?:\s+offer)?"
_GOES = rf"(?:(?:to\s+(?:be|go|have)\s+|(?:should|shall|are\s+to|is\s+to)\s+(?:be\s+|go\s+)?|going\s+)?(?:tendered|exchanged|swapped|converted|(?:put\s+)?in)(?:\s+(?:in|into|for|to)\s+{OFFER})?|(?:in|into|to|for)\s+{OFFER})"
AROUND = rf"(?:\s*,?\s*(?:{_IN_ALL}|{_GOES}|now|only|please|instead|and\s+no\s+more))*"
MUCH = rf"(?:(?:only|just|exactly|(?:to\s+)?(?:be\s+)?(?:a|the|my|our)\s+(?:new\s+)?total\s+of|an\s+even)\s+)*(?P<%s><n>){_SIZE}"

_DATE = rf"(?:{MONTH}|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?\s+(?:the\s+)?(?:<n>|\d{{1,2}})(?:st|nd|rd|th)?|(?:the\s+)?(?:<n>|\d{{1,2}})(?:st|nd|rd|th)?(?:\s+of)?(?:\s+{MONTH}|\s+(?:jul|aug|sept?)\b\.?)?|(?:<n>|\d{{1,2}})/(?:<n>|\d{{1,2}})"
WHEN = rf"(?:(?:(?:on|of|from|since|dated|this|last|earlier|back)\s+){{0,2}}(?:{WEEKDAY}(?:\s+(?:last|past|week|morning|afternoon|evening|night))?|yesterday|today|week|month|morning|afternoon|night|time|before|earlier|{_DATE})|the\s+other\s+day|the\s+(?:day|week)\s+before(?:\s+(?:last|yesterday))?|a\s+(?:few\s+days|week|while)\s+ago|previously|originally|at\s+first|first|already)"
PAPER = r"(?:in|on|by|of|from|with)\s+(?:(?:my|our|the|that|last|yesterday['’]s|this\s+morning['’]s|\w+day['’]s)\s+)*(?:(?:first|last|earlier|previous|original|old|prior|signed)\s+)?(?:letter|mail|e-?mail|message|note|form|fax|instructions?|order|card|memo|list|sheet|batch|wire|(?:tele)?phone(?:\s+call)?|call)"
_SAID = r"(?:\s*,?\s*(?:(?:that|which)\s+)?(?:i|we|he|she)(?:['’]d|['’]ve|\s+had|\s+have)?(?:\s+(?:first|already|originally|mistakenly))?\s+(?:gave|given|sent|told|wrote|written|put|asked|named|said|mailed|e-?mailed|faxed|wired|instructed|ordered|stated|tendered|submitted|elected|indicated|mentioned|entered|had|phoned|called|listed|filled|requested|specified)(?:\s+(?:to\s+)?you)?(?:\s+(?:down|in|for|about|with|to\s+you))?|\s*,?\s+(?:sent|given|told|listed|shown|faxed|mailed|named|entered|instructed)(?:\s+(?:to\s+)?you)?)"
_TOLD = rf"(?:{_SAID}|\s*,?\s+{PAPER}|\s*,?\s+{WHEN})"
WAS = rf"(?:(?:the|my|our|those|that)\s+)?(?:(?:first|last|earlier|previous|original|old|prior|other|whole|full|entire|all)\s+)?(?P<%s><n>){_SIZE}(?:\s+in\s+(?:all|total))?{_TOLD}{{0,4}}"
INSTEAD = r"(?:instead\s+of|in\s+place\s+of|in\s+lieu\s+of|in\s+the\s+place\s+of|in\s+the\s+stead\s+of|rather\s+than|as\s+opposed\s+to|(?:which\s+)?replac(?:ing|es)|to\s+replace|supersed(?:ing|es)|(?:and\s+)?not)"

_TENDER = r"(?:tender|exchange|submit|swap|convert|put\s+in|enter|have|make\s+(?:it|that)|go\s+(?:in\s+)?with)"
THE_TOTAL = r"(?:(?:my|our|the|its)\s+(?:(?:new|right|correct|final|corrected|revised|total)\s+)?(?:total|figure|amount|number|tender|instruction|order)|it|that)"
WISH = r"(?:(?:i|we)(?:\s+both)?\s+(?:now\s+)?(?:want|wish|would\s+like|should\s+like|['’]d\s+like)(?:\s+now)?(?:\s+(?:you\s+)?to)?|(?:i|we)['’]d\s+like(?:\s+now)?(?:\s+(?:you\s+)?to)?)"
ORDERS = (
    rf"(?:{WISH}(?:\s+(?:{_TENDER}|make\s+{THE_TOTAL}|change\s+{THE_TOTAL}\s+to|{THE_TOTAL}\s+to\s+(?:be|read)))?"
    rf"|(?:{_TENDER}|make\s+{THE_TOTAL}|let\s+{THE_TOTAL}\s+be|put\s+(?:me|us)\s+down\s+for|(?:change|amend|correct|alter|set|bring|raise|lower|reduce|increase|cut)\s+{THE_TOTAL}\s+to|take)"
    rf"|{THE_TOTAL}\s+(?:is|shall\s+be|should\s+be|must\s+be|will\s+be|is\s+to\s+be|ought\s+to\s+be|becomes|(?:should|must|ought\s+to|is\s+to|has\s+to)\s+(?:read|say))(?:\s+now)?)"
)
HEADED = r"(?:(?:my|our|the|here\s+is\s+(?:my|our|the))\s+)?(?:(?:new|revised|corrected|correct|updated|amended|final|right|changed)\s+){1,2}(?:(?:tender|exchange)\s+)?(?:total|figure|amount|number|sum)(?:\s+(?:(?:to\s+(?:be\s+)?)?(?:tender(?:ed)?|exchanged?)|for\s+the\s+(?:tender|exchange|offer)))?(?:\s*+[:=–—-]++)?(?:\s+(?:of|is|now))?"
"""The heading of a new total, with no verb: "New total: 150 bonds"."""
LEAD = rf"(?:(?:{PLEA}|(?:(?:on\s+)?(?:further|second|more)\s+thoughts?|having\s+thought\s+(?:it|this)\s+over|after\s+(?:all|some\s+thought)))\b\W*){{0,4}}"
END = rf"(?:\s*[,;–—-]?\s*\b{PLEA})*[\s.!]*"
