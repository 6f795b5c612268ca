"""What others are reported to advise, and the sender then overrules: "My boy says wait for a better offer. Put in all $85,000.".

Contract, "Whose words": what others think is no election. It leaves the sender's own order behind it what it is, where the whole
sentence is theirs and he does not side with them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.moods import Mood
from nlp.statements import Deed, Statement
from nlp.words.persons import KIN

WHO = (
    rf"(?:(?:my|our|the|a|an|some|one\s+of\s+(?:my|our|the)|half|everybody|everyone|most)\s+)?(?:[\w'’-]+\s+){{0,2}}?(?:{KIN}|boys?|girls?|kids?|children|banker|broker|accountant|bookkeeper|lawyer|attorney|advis[eo]r|planner|barber|doctor|pastor|"
    r"preacher|priest|vet|mailman|dentist|hairdresser|landlord|tenant|fellow|fella|man|lady|woman|guy|guys|folks|people|friends|neighbou?rs|sons|daughters|brothers|sisters|nephews|nieces|grandkids|bridge\s+club|lodge|club|radio|paper|papers|tv|television|newspaper|everybody|everyone)"
    r"(?:\s+(?:at|in|from|down|up|over|across|on|of)\s+(?:[\w'’-]+\s*){1,4}?)?"
)
SAYS = (
    r"(?:also\s+|always\s+|still\s+|even\s+|now\s+|both\s+|all\s+|keeps?\s+(?:on\s+)?)?(?:say|says|said|saying|tell|tells|told|telling|think|thinks|thought|reckons?|reckoned|figures?|figured|advises?|advised|suggests?|suggested|urges?|urged|begs?|begged|insists?|insisted|swears|swore|"
    r"wants?|wanted|would\s+(?:have|rather|prefer|like|wait|hold|sell|keep)|['’]d\s+(?:have|rather|prefer|like|wait|hold|sell|keep)|hopes?|warns?|warned|recommends?|recommended|believes?|believed|is\s+(?:dead\s+|all\s+)?(?:against|for)\b|are\s+(?:dead\s+|all\s+)?(?:against|for)\b)"
)
_ADVICE = re.compile(
    rf"\W*(?:(?:but|and|well|now|even|oh|sure|yes|ok|okay|so)\W+){{0,2}}{WHO}\s+{SAYS}\b[^.!?;]*[.!;]?\s*",
    re.IGNORECASE,
)
_SIDES = re.compile(
    r"\b(?:right|agree\w*|same|convinced|persuaded|i['’]?ll|we['’]?ll|and\s+(?:i|we|so)|but\s+(?:i|we)|(?:i|we)\s+(?:will|want|wish|think|trust|listen|believe|tend|usually|always|need|promised))\b|\bso\s+(?:i|we|please)\b",
    re.IGNORECASE,
)
"""Where the sender sides with them in the same breath, it is no longer only their word."""
CO_HOLDER = re.compile(
    r"\b(?:wife|husband|spouse|missus|hubby|co-?holder|co-?trustee|partner|trustee)\b", re.IGNORECASE
)
_ACTS = (Deed.TENDER, Deed.DECLINE, Deed.WITHDRAW, Deed.KEEP)
_LONGEST = 200
"""Characters of such a sentence."""


def overruled(statement: Statement, said: Sequence[Statement], *, alone: bool) -> bool:
    """Tell whether a sentence only reports what somebody else advises, and an order of the sender's own follows in another.

    `alone`: nobody but the sender holds the notes; else what a spouse says may be a co-holder's word.
    """
    if statement.deed is not Deed.BARE or statement.sentence < 0 or len(statement.text) > _LONGEST:
        return False
    if _ADVICE.fullmatch(statement.text) is None or _SIDES.search(statement.text):
        return False
    if not alone and CO_HOLDER.search(statement.text):
        return False
    return any(
        one.deed in _ACTS and one.mood in (Mood.DIRECT, Mood.NEGATED) and one.sentence > statement.sentence
        for one in said
    )
