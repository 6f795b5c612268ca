"""Which sentences only tell what others think, this and that, before the sender says what he does, or what anybody might do.

"One say exchange everything, one say exchange nothing. So I take the middle road: exchange one half." Contract, "Whose words": what others
think is no election. Nothing is passed over where the sender sides with one of them, or gives no order with an amount of his own behind it. "You can see
why a man might want to keep some bonds around" keeps, refuses and doubts nothing, unless the sender counts himself in ("and so will I").
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from nlp.moods import Mood
from nlp.patterns.late import Late
from nlp.sentence import Sentence
from nlp.statements import Deed, Statement
from nlp.statements.silenced import silenced
from nlp.words.advising import CO_HOLDER, SAYS, WHO

_LONGEST = 260
"""Characters of such a sentence."""
_SOMEBODY = rf"(?:(?:the\s+)?(?:one|another|other|others|some|first|second|third|last|next|two|three|four|both|few|many|most|half)(?:\s+(?:one|ones|of\s+(?:them|my\s+\w+|the\s+\w+)|\w+))?|{WHO})"
_OPINES = rf"(?:{SAYS}|(?:is|are|was|were)\s+(?:all\s+)?(?:for|against)|told|tells?|likes?|does|did|do|has|have|sold|kept|took|takes|keeps)(?:\s+(?:me|us))?(?:\s+(?:that|to|i\s+should|we\s+should))?"
_OPINION = Late(
    rf"\W*(?:(?:and|but|well|also|so|even|then|of\s+course)\W+)*(?:(?:i|we)\s+ask(?:ed)?\b[^,;:.]{{0,60}}[,;:.]\s*)?{_SOMEBODY}\s+{_OPINES}\b(?P<first>[^,;.]*)(?:[,;]\s*(?:(?:and|but|while)\s+)?{_SOMEBODY}(?:\s+{_OPINES}\b)?[^,;.]*){{0,4}}\W*",
    re.IGNORECASE,
)
_OWN = Late(
    r"\b(?:i|i['’]?(?:m|ll|d|ve)|we|we['’](?:re|ll|d|ve)|my\s+(?:decision|choice|answer)|please|pls|kindly|so\s+(?:be\s+it|do)|right|correct|agree\w*|same|convinced|persuaded|if|unless|until)\b",
    re.IGNORECASE,
)
"""What the sender says for himself, or hangs his order on."""
_REPORTED_OF_ME = Late(
    r"\b(?:tells?|told|asks?|asked|wants?|wanted|begs?|begged|says?|said|thinks?)\s+(?:that\s+)?(?:me|us|i|we)(?:\s+(?:should|must|ought\s+to|have\s+to|to))?\b|\b(?:i|we)\s+ask(?:ed)?\b",
    re.IGNORECASE,
)
"""Speaks of the sender in what another says: "he says I should"."""
_ACTS = (Deed.TENDER, Deed.DECLINE, Deed.WITHDRAW, Deed.KEEP, Deed.NOTHING)
_SAYS_NO = Late(
    rf"\b{_SOMEBODY}\s+{_OPINES}\s+[^,;.]{{0,40}}?\b(?:(?:exchange|tender|swap|do|take|give|sign|send)\s+(?:nothing|none|no\s+part)|(?:do\s+not|don['’]?t|not\s+to|never)\s+(?:exchange|tender|swap|take|do\s+(?:it|this|anything)|touch|sign)|leave\s+(?:it|them|everything)\s+(?:alone|be)|(?:keep|hold)\s+(?:on\s+to\s+)?(?:them|everything|all|it|what))\b",
    re.IGNORECASE,
)
_SIDED = Late(
    r"\b(?:(?:he|she|they|that\s+one|the\s+\w+|this|that)(?:['’](?:s|re)|\s+(?:is|are|was|may\s+be|might\s+be))\s+(?:\w+\s+)?right|i\s+(?:\w+\s+)?(?:agree|side|think\s+(?:so|the\s+same)|feel\s+the\s+same|listen))\b",
    re.IGNORECASE,
)
"""Behind what another says: the sender holds with him."""
_ANYBODY = Late(
    r"\b(?:see|understand|know|imagine|guess|explains?|appreciate)\s+(?:why|how)\s+(?:(?:a|any)\s+(?:\w+\s+)?(?:man|woman|person|body|fellow|farmer|widow|pensioner|holder|investor)|one|anyone|anybody|someone|somebody|people|folks|others|some(?:\s+(?:people|folks|holders))?)\s+"
    r"(?:might|would|may|could|will|can|should)\s+(?:well\s+|still\s+|just\s+)?(?:(?:want|like|wish|prefer|choose|decide|care)\s+to\s+)?(?:keep|hold|hang|sit|stay|refuse|decline|pass|turn|wait|leave)\b(?P<what>.*)",
    re.IGNORECASE | re.DOTALL,
)
_HIMSELF = re.compile(r"\b(?:i|i['’]m|me|my|mine|myself|we|us|our|ours|so|but|like\s+us)\b", re.IGNORECASE)
"""Behind it: the sender is one of them."""


def without_opinions(said: Sequence[Statement], parts: Sequence[Sentence], *, alone: bool) -> list[Statement]:
    """Give the statements, silenced where they only tell what anybody might do, or what others think and the sender's own order follows.

    Where the sender holds with one who is against the exchange, what is said there leaves the mail open. `parts`: the mail's sentences;
    `alone`: nobody but the sender holds the notes; else what a spouse says may be a co-holder's word.
    """
    told = {number for number, part in enumerate(parts) if _only_opinions(part.text, alone=alone)}
    against = {number for number, part in enumerate(parts) if _against_and_right(part.text)}
    last = max((one.sentence for one in said if one.sentence not in told and _orders(one)), default=-1)
    return [
        replace(one, opens=True, harmless=False)
        if one.sentence in against
        else silenced(one)
        if _of_anybody(one) or (one.sentence in told and one.sentence < last and one.deed in _ACTS)
        else one
        for one in said
    ]


def _orders(one: Statement) -> bool:
    """Tell whether a statement plainly tenders an amount of the sender's own."""
    return one.deed is Deed.TENDER and one.mood is Mood.DIRECT and not one.strange and bool(one.amounts or one.excluded)


def _against_and_right(sentence: str) -> bool:
    """Tell whether somebody is said to be against the exchange, and to be right: "One friend says exchange nothing and he is right"."""
    if len(sentence) > _LONGEST or _SIDED.search(sentence) is None:
        return False
    said = _SAYS_NO.search(sentence)
    return said is not None and _SIDED.search(sentence, said.end()) is not None


def _only_opinions(sentence: str, *, alone: bool) -> bool:
    """Tell whether a sentence tells what others think, and nothing of what the sender does."""
    words = " ".join(sentence.split())
    if len(words) > _LONGEST or _OPINION.fullmatch(words) is None:
        return False
    return _OWN.search(_REPORTED_OF_ME.sub(" ", words)) is None and (alone or CO_HOLDER.search(words) is None)


def _of_anybody(one: Statement) -> bool:
    """Tell whether a statement only says what anybody might do."""
    if one.sentence < 0 or one.deed not in (Deed.BARE, Deed.KEEP, Deed.DECLINE):
        return False
    found = _ANYBODY.search(one.text)
    return found is not None and _HIMSELF.search(found["what"]) is None
