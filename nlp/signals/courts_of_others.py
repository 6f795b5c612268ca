"""Is a word of the courts told of other people, of a show, of a thing that is nobody's notes, or of a trouble that the sender lived through? Talk, then.

"My neighbor is going through a divorce", "the bank had a lien on Dad's combine", "a lawsuit in town over the elevator", "I have been through a divorce, a
fire and two foremen". What touches the notes, the account or a claim on them is none of these, nor is a suit or a divorce of the sender that is not over.
"""

from __future__ import annotations

import re

from nlp.patterns.late import Late

_KIN = r"(?:sisters?|brothers?|sons?|daughters?|cousins?|nieces?|nephews?|parents|folks|aunts?|uncles?|mother|father|mom|dad|grandson|granddaughter|(?:mother|father|brother|sister|son|daughter)-in-law)"
_STRANGERS = r"(?:neighbou?rs?|friends?|tenants?|boss|barber|landlord|dentist|doctor|pastor|mayor|senator|governor|actor|actress|foreman|teacher|mechanic|plumber|colleague|co-?worker|roommate|fellow|customers?|people|couple)"
_OF_ANOTHER = Late(
    rf"\b(?:my|our|his|her|their|the|a|an|some)\s+(?:[\w'-]+\s+){{0,2}}?(?:{_KIN}|{_STRANGERS})(?:'s|s')?\s+(?:[\w'-]+\s+){{0,6}}?divorce\b|\bdivorce\s+of\s+(?:my|our|his|her|their|the|a)\s+(?:[\w'-]+\s+){{0,2}}?(?:{_KIN}|{_STRANGERS})\b"
    rf"|\b(?:my|our|his|her|their|the|a|an|some)\s+(?:[\w'-]+\s+){{0,2}}?{_STRANGERS}(?:'s|s')?\s+(?:[\w'-]+\s+){{0,6}}?(?:lawsuit|litigation|subpoena|summons)\b"
    r"|\b(?:lawsuit|litigation)\s+(?:[\w'-]+\s+){0,3}?(?:in\s+(?:town|the\s+(?:county|village|valley|paper|news))|down\s+the\s+(?:road|street)|next\s+door|over\s+(?:a|an|the)\s+(?:[\w'-]+\s+)?(?:fence|dog|cow|pig|tree|ditch|well|elevator|bridge|road|driveway|parking|barn|goat|mule|horse|roof|sign))\b"
)
"""Of neighbours and friends; of kin a divorce only, since a suit of theirs may be about what was left to them."""
_SHOWN = Late(
    r"\b(?:television|tv|radio|movies?|films?|novels?|books?|soap\s+opera|program(?:me)?|show|opera|newspapers?|magazine|court\s+reporter|stenographer)\b"
)
_LIEN_ON_A_THING = Late(
    r"\bliens?\s+(?:up)?on\s+(?:(?:my|his|her|their|our|the|a)\s+(?:[\w-]+\s+)?[\w-]+'s?|his|her|their|a\s+(?:neighbou?r|friend|customer|cousin)'s|the\s+(?:church|school|elevator|co-op|mill|town|neighbou?rs'?))\s+(?:[\w-]+\s+)?(?!(?:notes?|bonds?|accounts?|securities|holdings?|assets|estate|share|half|everything)\b)[a-z-]+\b"
)
_LIVED_THROUGH = Late(
    r"\b(?:i|we|he|she)(?:'ve|'d|\s+have|\s+had)?\s+(?:(?:already|also|now|just)\s+)?(?:been|went|gone|lived|come|came|gotten|got)\s+through\s+(?:[^.;:!?]{0,40}\s)?(?:divorces?|lawsuits?)\b|\bsurvived\s+(?:[^.;:!?]{0,30}\s)?(?:divorces?|lawsuits?)\b"
    r"|\b(?:my|our|his|her|the|that|a)\s+(?:(?:first|second|last|old)\s+)?(?:divorce|lawsuit)\s+(?:cost|taught|cured|left|aged|made|gave|was\s+(?:cheaper|easier|quicker|worse|harder|less|more))\b"
)
_OF_THE_NOTES = Late(
    r"\b(?:notes?|bonds?|accounts?|securities|holdings?|lexington|half|shares?|claims?|entitled|owes?|owed|mine|against\s+(?:me|us|you|mine)|wife|husband|spouse|ex|ex-\w+|frozen|freez\w+|restrain\w*|injunct\w*|you|your)\b"
)
"""What makes it a matter of the notes, of the sender's own marriage, or of us."""
_LAWYER_HAS = re.compile(
    r"(?:my|our)\s+(?:lawyers?|attorneys?|solicitors?)\s+(?:has|have)\s+(?:a|an|the|his|her|their|no|two|three|four|never)\s+(?:[\w-]+\s+)?(?:boat|dog|dogs|cat|house|cabin|car|truck|sense|beard|office|son|daughter|kids|children|wife|husband|golf|horse|hobby|cold|garden|plane|saying|motto|joke|laugh|smile|voice)\b"
)
"""What a lawyer owns is no matter of law: "my lawyer has a bigger boat than mine"."""


def of_others(sentence: str) -> bool:
    """Tell whether what a sentence says of the courts is other people's, shown or read, or lived through. `sentence`: in small letters, plain apostrophes."""
    if _LAWYER_HAS.search(sentence):
        return True
    if _OF_THE_NOTES.search(sentence):
        return False
    return any(one.search(sentence) for one in (_OF_ANOTHER, _SHOWN, _LIEN_ON_A_THING))


def lived_through(sentence: str) -> bool:
    """Tell whether the sender tells of a divorce or a suit that is behind him: "I have been through a divorce, a fire and two foremen"."""
    return _LIVED_THROUGH.search(sentence) is not None and _OF_THE_NOTES.search(sentence) is None
