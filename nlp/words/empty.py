"""Words that say nothing of an election by themselves. No logic here."""

from __future__ import annotations

import re

from nlp.patterns.late import Late
from nlp.words.days import WEEKDAY

_SAYS_MORE = r"\b(?:please|pls|plz|kindly|i|i['’](?:d|ll|m|ve)|we|we['’](?:d|ll|re|ve)|my|mine|our|ours|want|wish|would|like|tender\s+(?:it|all|my|our|the\s+(?:whole|lot|entire)|every\w*|both|half)|(?:exchange|swap|convert|submit)\s+(?:it|them|all|my|our|the\s+(?:whole|lot|entire)|every\w*|both|half)|put|keep|leave|hold|decline|withdraw|cancel|not?|yes|everything|nothing|all\s+(?:my|of|in|the|our)|count|go|do|don['’]t|it)\b"
"""A word behind a greeting with which something is said: "Hi, please tender all my notes."."""
SALUTATION = Late(
    r"\W*(?:dear|hello|hi|hey|hiya|howdy|mng|mrng|morn|mornin|morning|aftn|gm|g'day|greetings|gentlemen|sirs?|madam|ladies|folks|friends|good\s+(?:morning|afternoon|evening|day)|to\s+whom|"
    rf"to\s+the)\b(?:(?!{_SAYS_MORE})[^.!?;:\d\n]){{0,40}}[,:.!–—-]?\s*|\s*(?:all|both|team|desk|everyone),\s*",
    re.IGNORECASE,
)
"""A whole sentence that only greets: "Dear all," or "All," above a letter speaks of no quantity."""

FRAGMENT = Late(
    r"(?:\s|[.,;:!?()=\"'*/–—-]|\b(?:of|them|em|it|mine|ours|my|our|the|his|her|their|its|these|those|notes?|bonds?|lexington|please|pls|only|just|that|that's|is|which|comes?|to|and|i|we|mean|say|as|in|face|principal|par|amount|value|nominal|aggregate|total|altogether|making|so|thus|hence|"
    rf"actually|sorry|make|correction|yes|yeah|yep|yup|ok|okay|not|for|this|by|arithmetic|reckoning|count|calculation|works?|out|'s|be|exact|precise|i\.?e\.?|namely|each|apiece|both|dollars?|us|usd|worth|thank|thanks|you|sugar|cher|honey|darling|sir|sirs|ma'am|madam|folks|friends?|gentlemen|linda|no|more|less|exactly|rather|old|12|3/4s?|%|senior|subordinated|account|was|typo|should|meant|hi|hello|dear|sirs|position|holding|entire|whole|all|would|will|can|your|bond|note|am|'m|one|nothing|ones|wrote|write|said|told|before|earlier|yesterday|first|last|on|{WEEKDAY}|some|week|mail|e-?mail|letter|message|instead|go|goes|maximum|if)\b)*",
    re.IGNORECASE,
)
"""Words that may stand beside an amount that is the whole sentence."""
