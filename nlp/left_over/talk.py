"""Whether a sentence beside an order is only talk: how somebody is reached, who is away till when, what would befall whom if, what was never so.

Such a sentence has words of condition, of time or of waiting, and they govern its own clause: "If they go under I lose it all" hangs a loss, and
not the order, on what comes; "My attorney is on vacation till after Labor Day" bounds a vacation. What asks us to wait, to call first or to
ask somebody is none of these, nor is a condition without a main clause of its own.
"""

from __future__ import annotations

import re

from nlp.moods import Mood
from nlp.patterns.late import Late
from nlp.statements import Deed, Statement
from nlp.text.in_haste import in_haste
from nlp.text.who_is_away import ASKS_FIRST, HANGS_ON, only_away
from nlp.words.days import MONTH

_LONGEST = 260
"""Characters of such a sentence."""

_REACHES = Late(
    r"\b(?:(?:call|phone|ring|reach|telephone|e-?mail|write|get|catch|find|text|contact|fax|try)\s+(?:(?:hold\s+of|through\s+to|up|to|back)\s+)?(?:me|us|my\s+(?:wife|husband|son|daughter|niece|nephew|office|house|home|cell|secretary|assistant|desk|sister|brother|neighbou?r)|the\s+(?:house|office|shop|farm|home|store))|(?:i|we)(?:['’]m|['’]re|\s+am|\s+are|\s+can\s+(?:always\s+)?be|['’]ll\s+be|\s+will\s+be)\s+(?:best\s+)?(?:reach(?:ed|able)|available|at\s+home|home|in|by\s+the\s+phone|free|up)"
    r"|(?:the\s+best\s+(?:time|number|way)|mornings?|evenings?|weekends|afternoons?|e-?mail|my\s+(?:cell|phone|home\s+phone|number|land\s?line|answering\s+machine))\s+(?:is|are|works?|to\s+(?:reach|call|get))|do\s+not\s+(?:call|phone|ring)|don['’]?t\s+(?:call|phone|ring|bother\s+calling)|no\s+calls?)\b",
    re.IGNORECASE,
)
"""Says how, when or through whom somebody is reached."""
_IF = r"(?:\W*(?:(?:and|but|well|so|because|now|besides|of\s+course|anyway|even)\W+){0,2}(?:even\s+)?if\s+(?!not\b|so\b|only\b|and\b|you\b)(?P<cond>[^.;:!?]{3,90}?)(?:\s*,\s*|\s+)(?:then\s+)?)"
_BEFALLS = (
    r"(?:lose|lost|loses|starve|regret|suffer|pay\s+for\s+it|go\s+(?:broke|hungry|under)|get\s+(?:nothing|zero|zilch|little|stuck|stung|burned|burnt|less|hurt)|gets\s+(?:nothing|anything|hurt|paid)|end\s+up|have\s+(?:nothing|lost|little|only\s+myself|no\s+one|to\s+live)|kick\s+myself|cry|laugh|sleep|survive|live|manage|cope|know|feel|blame|"
    r"(?:be|am|are|is|was|were|['’]m|['’]re)\s+(?:\w+\s+){0,2}?(?:sunk|ruined|broke|finished|left|stuck|sorry|glad|lucky|happy|dead|gone|fine|alright|surprised|amazed|furious|out|worse|better|worthless|a\s+\w+|the\s+\w+|no\s+\w+|back|in\s+trouble|old|too\s+old))"
)
_MAIN_BEFALLS = Late(
    rf"{_IF}(?:(?:i|we)(?:['’](?:ll|d|m|re|ve))?(?:\s+(?:will|would|shall|should|might|may|could|can|do|don['’]?t|won['’]?t|wouldn['’]?t|still|just|only|have|at\s+least|probably|likely|simply|then|at|never))*\s+{_BEFALLS}\b"
    rf"|(?:they|he|she|nobody|no\s+one|everybody|everyone|somebody|the\s+(?:company|lawyers|banks?|world|whole\s+thing|rest\s+of\s+us)|lexington|it|all|my\s+(?:wife|kids|heirs|children|husband|son|daughter))(?:['’](?:ll|d|s|re))?\s+(?:(?:will|would|can|could|may|might|won['’]?t|is|are|has|have|still|all|just|only|never|do|does)\s+){{0,3}}?(?:\w+))[^.;:!?]{{0,90}}\W*",
    re.IGNORECASE,
)
"""A condition with a main clause of its own, which says what befalls somebody."""
_SOMEBODY_RULES = Late(
    r"\bif\b[^.;:!?]{0,80}\b(?:says?|said|agrees?|approves?|objects?|oka?ys?|oks|signs?|decides?|advises?|thinks?|tells?|wants?|likes?|consents?|votes?|rules?|finds?|answers?|calls?|hears?|knows?|balks?|minds?|refuses?|insists?|prefers?|raises?|raised|rais(?:e|ing)|sweeten\w*|extend\w*|improv\w*|better|cash|rate|coupon|price|fee|terms|par|offers?|more|less|extra|interest|right|wrong|allowed|possible|taxed|taxable|tax)\b",
    re.IGNORECASE,
)
"""A condition on which somebody's word, or what the offer gives, hangs: nothing is let pass that hangs on it."""
_ATTITUDE_IF = Late(
    r"\W*(?:[^.;:!?]{0,80}?(?:[,;]|\band\b|\bbut\b)\s*)?(?:(?:and|but|so|well)\W+)?(?:i|we)(?:['’]d|\s+would|\s+should|\s+don['’]?t|\s+do\s+not|\s+can['’]?t|\s+cannot|\s+couldn['’]?t)\s+(?:\w+ly\s+)?(?:hate|regret|kick\s+myself|feel|look|be\s+(?:\w+\s+)?(?:sorry|sad|a\s+fool|foolish|crazy|mad|furious|surprised|ashamed|the\s+last|left|stuck)|(?:care|want|like|wish|mean|afford)\s+to\s+(?:be|get|end\s+up|find\s+myself)\s+(?:\w+\s+)?(?:left|stuck|caught|the\s+(?:last|only)|last|alone|out|holding))\b"
    r"[^.;:!?]{0,60}\bif\b(?![^.;:!?]{0,80}\b(?:you|this|it|that|my|our|accountant|lawyer|broker)\b)[^.;:!?]{3,80}\W*",
    re.IGNORECASE,
)
"""How the sender would feel if something came: "I don't care to be left with the old ones if everyone else takes the new"."""
_NEVER_SO = Late(
    r"\W*(?:(?:and|but|well|so|now|oh|of\s+course)\W+){0,2}(?:(?:if\s+(?:only\s+)?[^.;:!?]{2,80}?\b(?:were|was|had|hadn['’]?t|weren['’]?t|wasn['’]?t|knew|could\s+have|lived)\b|had\s+(?:i|we|he|she|they|it|anyone|anybody)\b|were\s+(?:it|i|we|he|she|they)\b)[^.;:!?]{2,90}?\b(?:would|might|could|should|wouldn['’]?t|['’]d)\b[^;:!?]{1,100}"
    r"|[^.;:!?]{2,60}\b(?:would|could|might|should|wouldn['’]?t|['’]d)\s+(?:never\s+|not\s+|rather\s+|also\s+)?have\s+(?:\w+)[^;:!?]{0,60}\bif\b[^;:!?]{2,80}\b(?:had|were|was|knew)\b[^;:!?]{0,60})\W*",
    re.IGNORECASE,
)
"""What would be so, or would have been, if something were that is not."""
_LATER_OF = Late(
    r"\b(?:new\s+address|address|phone|telephone|number|e-?mail|will|estate|beneficiar\w+|statements?|tax\s+forms?|1099s?|w-?9|title|registration|move|moving|ira|dividends?|safe\s+deposit|taxes|other\s+(?:matter|business|question|thing))\b",
    re.IGNORECASE,
)
_PROMISES = Late(
    r"\b(?:i|we)(?:['’]ll|\s+will|\s+shall)\s+(?:\w+\s+)?(?:write|send|let|tell|give|call|be\s+in\s+touch|mail|e-?mail|get)\b[^.;:!?]{0,40}\b(?:about|of|with|on)\s+(?:that|it|this|my|the|those)\b[^.;:!?]{0,40}\b(?:separately|later|then|soon|another\s+(?:day|time)|in\s+due\s+course|when|nearer|next\s+\w+)",
    re.IGNORECASE,
)
"""Puts another business off to another letter."""


_PAST = r"(?:was|were|had|did|saw|paid|held|dealt|sold|taught|knew|lived|looked|came|went|got|gave|took|made|left|fell|said|told|wrote|read|sat|stood|ran|grew|kept|broke|began|stopped|died|passed|\w{3,}ed)"
_UNTIL_THEN = Late(
    rf"\b(?:until|till)\s+(?:i|we|he|she|they|it|(?:my|our|his|her|the|its|their)\s+(?:[\w’'-]+\s+){{0,2}}?[\w’'-]+|(?-i:[A-Z])[\w’'-]+(?:\s+(?-i:[A-Z])[\w’'-]+)?)\s+{_PAST}\b|\b(?:until|till)\s+(?:{MONTH}|last|the\s+year|(?:19|20)\d\d)",
    re.IGNORECASE,
)
"""A time that is over."""
_TOLD_OF_THEN = Late(
    rf"^\W*(?:(?:and|but|well|so|because|just\s+so\s+(?:we['’]re|you['’]re)\s+clear|yes)\W+){{0,2}}(?:(?:[\w’'.-]+\s+){{1,6}}?)(?:always\s+|both\s+|never\s+)?{_PAST}\b[^;:!?]*$",
    re.IGNORECASE,
)
_BIDS = Late(
    r"\b(?:wait\w*|hold(?:ing)?\s+(?:off|it|them|on)|told\s+you|asked\s+you|wrote\s+you|said|instruct\w*|tender\w*|exchang\w*|swap\w*|order\w*|decid\w*|decision|mind|agreed|if|unless|whether|not\s+yet|yet|still|please|must|may|might|should|will|shall|would|notes?|bonds?|offer\w*)\b|['’](?:ll|d)\b",
    re.IGNORECASE,
)
"""What bids us wait, or is of the step."""


def only_talk(statement: Statement) -> bool:
    """Tell whether a sentence that no line takes up is talk whose words of condition or time govern its own clause alone."""
    text = statement.text
    if statement.sentence < 0 or len(text) > _LONGEST or statement.corrects or statement.excluded or statement.rest:
        return False
    if (
        statement.deed in (Deed.BARE, Deed.KEEP, Deed.DECLINE)
        and statement.mood is Mood.CONDITIONAL
        and _never_so(text)
    ):
        return True
    told = statement.mood is Mood.CONDITIONAL or (statement.deed is Deed.KEEP and statement.mood is Mood.UNCERTAIN)
    if told and statement.deed in (Deed.BARE, Deed.KEEP) and _over_by_now(text):
        return True
    if statement.deed is not Deed.BARE or any(amount.unit for amount in statement.amounts):
        return False
    if in_haste(text):
        return True
    return _reaches(text) or only_away(text) or _befalls(text) or _of_another_business(text)


def _never_so(text: str) -> bool:
    """Tell whether a sentence says only what would be so if something were that is not."""
    return _NEVER_SO.fullmatch(text) is not None and "?" not in text and HANGS_ON.search(text) is None


def _over_by_now(text: str) -> bool:
    """Tell whether a sentence only tells what was so until a time that is over: "my husband saw to it until he passed"."""
    found = _UNTIL_THEN.search(text)
    return (
        found is not None
        and _TOLD_OF_THEN.match(text) is not None
        and _BIDS.search(text) is None
        and len(re.findall(r"\b(?:until|till)\b", text, re.IGNORECASE)) == 1
    )


def _reaches(text: str) -> bool:
    """Tell whether a sentence only says how somebody is reached."""
    return _REACHES.search(text) is not None and ASKS_FIRST.search(text) is None


def _befalls(text: str) -> bool:
    """Tell whether a sentence only says what would befall somebody, or how he would feel, if something came."""
    whole = _MAIN_BEFALLS.fullmatch(text) or _ATTITUDE_IF.fullmatch(text)
    return (
        whole is not None and "?" not in text and HANGS_ON.search(text) is None and _SOMEBODY_RULES.search(text) is None
    )


def _of_another_business(text: str) -> bool:
    """Tell whether a sentence puts another business than the offer off to another letter."""
    return _LATER_OF.search(text) is not None and _PROMISES.search(text) is not None and ASKS_FIRST.search(text) is None
