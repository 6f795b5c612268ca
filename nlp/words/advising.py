"""Who advises a holder, and how it is told that he does. No logic here."""

from __future__ import annotations

import re

from nlp.words.persons import KIN

WHO = (
    rf"(?:(?:my|our|the|a|an|some|one\s+of\s+(?:my|our|the)|half|everybody|everyone|most)\s+)?(?:[\w'’-]+\s+){{0,2}}?(?:{KIN}|boys?|girls?|kids?|children|banker|broker|accountant|cpa|bookkeeper|lawyer|attorney|advis[eo]r|planner|barber|doctor|pastor|"
    r"preacher|priest|vet|mailman|dentist|hairdresser|landlord|tenant|fellow|fella|man|lady|woman|guy|guys|folks|people|friends|neighbou?rs|sons|daughters|brothers|sisters|nephews|nieces|grandkids|bridge\s+club|lodge|club|radio|paper|papers|tv|television|newspaper|everybody|everyone)"
    r"(?:\s+(?:at|in|from|down|up|over|across|on|of)\s+(?:[\w'’-]+\s*){1,4}?)?"
)
"""Somebody who may advise a holder; a part of patterns."""

SAYS = (
    r"(?:also\s+|always\s+|still\s+|even\s+|now\s+|both\s+|all\s+|keeps?\s+(?:on\s+)?)?(?:say|says|said|saying|tell|tells|told|telling|think|thinks|thought|reckons?|reckoned|figures?|figured|advises?|advised|suggests?|suggested|urges?|urged|begs?|begged|insists?|insisted|swears|swore|"
    r"wants?|wanted|would\s+(?:have|rather|prefer|like|wait|hold|sell|keep)|['’]d\s+(?:have|rather|prefer|like|wait|hold|sell|keep)|hopes?|warns?|warned|recommends?|recommended|believes?|believed|is\s+(?:dead\s+|all\s+)?(?:against|for)\b|are\s+(?:dead\s+|all\s+)?(?:against|for)\b)"
)
"""How it is told what he advises; a part of patterns."""

CO_HOLDER = re.compile(
    r"\b(?:wife|husband|spouse|missus|hubby|co-?holder|co-?trustee|partner|trustee)\b", re.IGNORECASE
)
"""Somebody who may hold the notes with the sender, and whose word then counts."""
