"""The clauses in which so much of a holding goes in and so much stays, in signs (`nlp.sentences.in_signs`), and what may stand between them."""

from __future__ import annotations

import re

from nlp.patterns.late import Late
from nlp.sentences.in_signs import BODY

_PLEA = r"(?:if\s+you\s+please|please|pls|plz|kindly|many\s+thanks|thanks|thank\s+you)"
_CHILD = r"(?:daughter|son|granddaughter|grandson|niece|nephew|ward)"
_OWNED = rf"(?:my|our|the|these|those|this|(?:the\s+)?(?:<name>\s+){{0,4}}<name>['’]?s?|(?:the|our)\s+(?:<name>\s+){{0,4}}{BODY}['’]?s?|my\s+{_CHILD}['’]s)"
_NOTE = r"(?:notes?|bonds?|lexingtons|ones|mine|ours|them|it|position|holdings?|(?:aggregate\s+)?(?:principal(?:\s+amount)?|face(?:\s+(?:amount|value))?|par)|dollars|worth|holding|denominations?)"
_NOTES = rf"(?:\s+(?:(?:of|in)\s+)?(?:{_OWNED}\s+)?(?:(?:old|lexington|precision|existing)\s+){{0,2}}{_NOTE}){{0,3}}"
_HELD = rf"(?:\s+(?:(?:that\s+|which\s+)?(?:i|we|you|(?:the|our)\s+{BODY})\s+(?:now\s+|currently\s+)?(?:holds?|have|has|owns?)\b(?:\s+for\s+(?:me|us|the\s+{BODY}))?(?:\s+with\s+you)?|(?:(?:standing|registered|held|lying)\s+)?(?:to|in|on)\s+(?:my|our|this|the|its)\s+(?:name|account|credit|trust|{BODY})|with\s+you|for\s+(?:me|us)))?"
_BASE = rf"(?:out\s+of|of|from)\s+(?:{_OWNED}\s+|all\s+)?(?:(?:total|whole|entire|present)\s+)?(?:(?:holding|position|total|sum)\s+of\s+)?\$?<amount>{_NOTES}{_HELD}"
_SAME = r"\s*(?:[,:(=–—-]\s*)?(?:(?:that|which)(?:['’]s|\s+(?:is|makes|comes\s+to|means))|this\s+is|i\.?\s?e\.?,?|being|making|namely|so)?\s*"
_MUCH = rf"(?:the\s+(?:sum|amount)\s+of\s+)?(?:exactly\s+|only\s+|just\s+)?<amount>{_NOTES}{_HELD}(?:\s+{_BASE})?(?:{_SAME}<amount>{_NOTES}\s*\)?\s*,?)?"
_INTO = r"(?:\s+(?:for|into|in|to|with|under)\s+(?:the|your|this|that)\s+(?:lexington\s+)?(?:exchange|swap|offer|tender|deal|new\s+(?:notes?|bonds?|ones?|paper))(?:\s+offer)?|\s+for\s+new\s+(?:notes?|bonds?|ones?|paper)|\s+to\s+you|\s+at\s+once|\s+by\s+(?:me|us|the\s+\w+)|\s+on\s+(?:my|our)\s+behalf|\s+only|\s+and\s+no\s+more)*"
_DONE = r"(?:tendered|exchanged|swapped|converted|submitted|(?:sent|turned|put|handed)\s+in)"
_VERB = r"(?:tender|exchange|swap|convert|submit|change|(?:send|turn|put|hand)(?:\s+in)?)"
_VERBS = r"(?:tenders|exchanges|swaps|converts|submits|puts\s+in|turns\s+in)"
_GOES = r"(?:(?:goes|go|(?:is|are|to|should|shall)\s+(?:to\s+)?go)(?:\s+(?:in|along)\b(?!\s+to\b)|(?=\s+(?:in)?to\s+(?:the|your|this)\b)))"
_PASSIVE = rf"(?:(?:(?:is|are)\s+(?:hereby\s+|herewith\s+|to\s+be\s+)|(?:shall|should|must|to)\s+be\s+){_DONE})"
_FOR_IT = r"(?:(?:is|are)\s+)?(?:in(?!\w)|(?:for|to|into)(?=\s+(?:the|your|this)\s+(?:exchange|swap|offer|tender)))"
_OUT_OF = rf"(?:\s+{_BASE})?"
_WHO = rf"(?:i|we|both\s+of\s+us|(?:the|our)\s+(?:<name>\s+){{0,4}}{BODY}|my\s+wife\s+and\s+i|my\s+husband\s+and\s+i)"
_WISH = r"(?:['’]d\s+like|\s+would\s+like|\s+should\s+like|\s+want|\s+wish)"


def _of(*shapes: str) -> tuple[Late, ...]:
    """Give shapes of clauses as patterns."""
    return tuple(Late(shape, re.IGNORECASE) for shape in shapes)


_ORDERED = _of(
    rf"{_MUCH}\s*{_PASSIVE}{_OUT_OF}{_INTO}",
    rf"{_MUCH}\s*{_GOES}{_INTO}",
    rf"(?:{_PLEA}\W+)?(?:(?:only|just|now)\s+)?(?:(?:you\s+(?:are|will|shall)\s+(?:please\s+)?(?:to\s+)?|{_WHO}{_WISH}(?:\s+you)?\s+to\s+|{_WHO}\s+(?:hereby|herewith)\s+|{_WHO}\s+(?!put|(?:only|just)\s+put))(?:(?:hereby|only|just)\s+)?)?(?:only\s+)?{_VERB}:?\s+(?:in\s+)?{_MUCH}(?:\s+in(?!\w))?{_OUT_OF}{_INTO}",
    rf"(?:the|our)\s+(?:<name>\s+){{0,4}}{BODY}\s+(?:hereby\s+)?{_VERBS}\s+{_MUCH}{_OUT_OF}{_INTO}",
    rf"(?:(?:{_WHO}{_WISH}(?:\s+to\s+have)?)|(?:please\s+)?(?:have|get))\s+{_MUCH}\s+(?:(?:to\s+)?be\s+)?(?:{_DONE}|go\s+in)(?!\w){_OUT_OF}{_INTO}",
    rf"(?:i|we)(?:['’]ve|\s+have)\s+(?:now\s+|finally\s+)?(?:settled|decided)\s+(?:on|upon|for)\s+(?:exchanging|tendering|swapping|putting\s+in)\s+{_MUCH}{_INTO}",
    rf"(?:that|this|it|which)\s+(?:comes|amounts|works\s+out|adds\s+up)\s+to\s+{_MUCH}\s*{_PASSIVE}{_OUT_OF}{_INTO}",
)
_TOLD = _of(
    rf"{_MUCH}\s*{_DONE}{_OUT_OF}{_INTO}",
    rf"{_MUCH}\s*{_FOR_IT}{_INTO}",
    rf"(?:an?\s+|the\s+|my\s+|our\s+|the\s+{BODY}['’]s\s+)?(?:partial\s+|full\s+)?(?:tender|exchange)\s*(?:of|for|:|is|=)\s+{_MUCH}{_INTO}",
)
GIVES = (*_ORDERED, *_TOLD)
"""Clauses by which an amount goes in."""
TELLS = frozenset(_TOLD)
"""Those that have no verb that orders."""
_REST = r"(?P<rest>(?:(?:the|my|our|all\s+the)\s+)?(?:rest|balance|remainder|others?|other\s+(?:notes?|bonds?|ones?)|remaining\s+(?:notes?|bonds?|ones?))"
_LESS = rf"(?:{_REST}(?:\s+of\s+(?:{_OWNED}\s+)?(?:{_MUCH}|{_NOTE}))?)|(?:(?:the|my|our)\s+)?(?:(?:other|remaining)\s+)?{_MUCH})"
_LIES = r"(?:\s+(?:with\s+(?:me|us|you)|back|alone|untouched|out(?:\s+of\s+(?:it|this|the\s+\w+))?|as\s+(?:is|(?:it|they)\s+(?:is|are)|heretofore|before)|where\s+(?:it\s+is|they\s+are)|(?:in|on)\s+(?:the|our|my|your)\s+(?:books|accounts?|trust|portfolio|name)|for\s+(?:now|me|us|myself|ourselves)))*"
_NOT_DONE = rf"(?:(?:is|are|shall|should|must)\s*(?:not|n['’]t)(?:\s+to)?(?:\s+be)?(?:\s+(?:touched|{_DONE}))?|not(?:\s+(?:to\s+be\s+)?(?:touched|{_DONE}))?)"
_KEPT = rf"(?:(?:(?:is|are)\s+(?:to\s+be\s+)?|(?:shall|should|must|to|let)\s+be\s+|be\s+)?(?:kept|retained|held|left|preserved){_LIES}|(?:(?:is|are|shall|should|to|must)\s+(?:to\s+)?)?(?:stays?|remains?){_LIES}|out(?:\s+of\s+(?:it|this|the\s+\w+))?|for\s+(?:me|us|myself|ourselves|the\s+drawer|a\s+rainy\s+day)|{_NOT_DONE})"
KEEPS = _of(
    rf"{_LESS}\s+{_KEPT}",
    rf"(?:(?:please\s+)?(?:have|let)\s+){_LESS}\s+(?:be(?:\s+(?:kept|retained|held|left{_LIES}))?|stay{_LIES}|remain{_LIES})",
    rf"(?:(?:{_WHO}(?:['’]ll|\s+will|\s+shall|{_WISH}\s+to)?|please|kindly|to)\s+)?(?:keep|retain|hold|leave|keeps|retains|holds|leaves)\s+{_LESS}{_LIES}",
    rf"{_LESS}\s+{_WHO}\s+(?:keep|retain|hold|leave|keeps|retains)s?{_LIES}",
    rf"(?:the\s+)?retention\s+of\s+{_LESS}",
    rf"(?:please\s+)?(?:do\s+not|don['’]?t)\s+(?:touch|tender|exchange|swap)\s+{_LESS}",
    rf"{_LESS}\s+(?:please\s+)?(?:do\s+not|don['’]?t)\s+touch",
)
"""Clauses by which an amount, or the rest, stays."""
DENIED = re.compile(r"\s*(?:not|n['’]t|no\b)", re.IGNORECASE)
"""Behind a clause that gives: it does not."""
BETWEEN = Late(r"(?:\s*[,;:.–—-]+\s*|\s+)(?:(?:and|but|while|whereas|with|so)\s+)?", re.IGNORECASE)
"""What parts one clause from the next."""
LEAD = Late(
    rf"[^\w<]*(?:(?:yes|ok|okay|so|well|alright|just|hello|hi|{_PLEA}|(?:my|our|here\s+is\s+(?:my|our))\s+(?:instruction|order|decision|answer)s?(?:\s+is)?\s*(?=[:,–—-]))[^\w<]+){{0,3}}",
    re.IGNORECASE,
)
BIDS = Late(
    r"^[^\w<]*(?:my|our|here\s+is\s+(?:my|our))\s+(?:instruction|order|decision|answer)|\b(?:please|pls|plz|kindly)\b",
    re.IGNORECASE,
)
"""By which words without a verb are an order all the same."""
HEAD = Late(
    rf"(?:please\s+)?<amount>{_NOTES}(?:\s*,?\s*{_PLEA})?(?:\s*,?\s*(?:both\s+of\s+us\s+agree(?:d)?|we\s+agree(?:d)?))?\s*[:–—]\s+(?=<amount>)",
    re.IGNORECASE,
)
"""How much in one word, spelled out behind it: "Half, please: fifteen bonds exchanged and fifteen kept."."""
OF_HOW_MUCH = Late(rf"{_BASE}\s*,?\s*", re.IGNORECASE)
"""Of how much so much goes in: "Of the $250,000 standing to my name,"."""
TAIL = Late(
    rf"(?:\s*[,;–—-]?\s*(?:{_PLEA}|(?:and\s+)?(?:we\s+both\s+agree|both\s+of\s+us\s+(?:are\s+)?agreed?))(?=\W|$))*",
    re.IGNORECASE,
)
END = re.compile(r"\s*[.!]*\s*")
