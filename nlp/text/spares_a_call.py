"""Whether a sentence only spares us a call: "Nobody needs to ring me before you lodge it.", "You don't have to phone me first.".

Who need not be rung first bids us go on. What is let pass says of the call that it is not needed, and then ends: with no exception, condition or
other wish behind it; that nobody may act before a call is the reverse of it.
"""

from __future__ import annotations

import re

from nlp.patterns.late import Late

_LONGEST = 240
"""Characters of such a sentence."""
_CALL = r"(?:ring|call|phone|telephone|e-?mail|mail|text|write(?:\s+to)?|contact|ask|consult|check\s+with|speak\s+(?:to|with)|talk\s+to|bother|trouble|disturb)"
_CALLING = r"(?:ringing|calling|phoning|telephoning|e-?mailing|mailing|texting|writing(?:\s+to)?|contacting|asking|consulting|checking\s+with)"
_ACT = r"(?:lodge|file|send|submit|put|do|act|process|enter|tender|exchange|swap|convert|go|proceed|start|carry|execute|handle|key|book|place|deal)"
_IT = r"(?:it|this|them|that|these|those|the|my|our|order|tender|instructions?|notes|bonds|in|through|on|out|off|ahead|up|with|anything|so)"
_FIRST = rf"(?:\s+(?:up|back|again|about\s+(?:it|this)))?\s+(?:first|beforehand|in\s+advance|ahead\s+of\s+time|before\s+(?:(?:you|they|anyone|anybody)\s+{_ACT}(?:\s+{_IT}\b){{0,4}}|(?:doing|acting|lodging|filing|sending|putting|going|processing|submitting|tendering)(?:\s+{_IT}\b){{0,4}}))"
_WHO = r"(?:you|y'all|they|your\s+(?:people|desk|office|staff|firm)|the\s+(?:desk|bank|office))"
_NOT_NEEDED = (
    rf"(?:(?:nobody|no\s+one|no-one|none\s+of\s+you)\s+(?:there\s+|at\s+the\s+desk\s+)?(?:needs?|has|have|is\s+obliged|is\s+required)\s+to"
    rf"|{_WHO}\s+(?:really\s+|certainly\s+)?(?:need\s+not|needn['’]?t|(?:do|does)(?:\s+not|n['’]?t)\s+(?:need|have)\s+to|(?:have|has)\s+no\s+(?:need|cause|reason)\s+to|(?:are|is)\s+not\s+(?:obliged|required|bound)\s+to)"
    r"|(?:there(?:['’]s|\s+is|\s+will\s+be)\s+)?no\s+need\s+(?:for\s+(?:you|anyone|anybody|somebody|someone|the\s+desk|your\s+people)\s+)?to"
    r"|it(?:['’]s|\s+is)(?:\s+not|n['’]?t)\s+(?:necessary|needed|required)\s+(?:for\s+(?:you|anyone|anybody)\s+)?to|it\s+is\s+unnecessary\s+to"
    r"|(?:please\s+)?(?:do\s+not|don['’]?t)\s+(?:bother|trouble)\s+(?:yourselves\s+|yourself\s+)?to)"
)
_SPARED = Late(
    rf"(?:\b{_NOT_NEEDED}\s+(?:bother\s+to\s+|trouble\s+to\s+)?{_CALL}\s+(?:me|us)|\b(?:please\s+)?(?:do\s+not|don['’]?t)\s+(?:bother|trouble)\s+(?:with\s+|about\s+)?{_CALLING}\s+(?:me|us)){_FIRST}",
    re.IGNORECASE,
)
"""Says of a call that it is not needed before the order."""
_TURNS = Late(
    r"\b(?:unless|except|save\s+for|besides|until|till|if|may|might|could|would|chang\w*|but|hold\w*|wait\w*|delay\w*|first|before|yet|undecided|unsure|decid\w*|maybe|perhaps|instead|otherwise|cancel\w*|withdraw\w*|stop|discard|ignore|disregard|forget|only|not|never|ring|call|ask|tell|n['’]t|when|once|after|as\s+soon)\b|n['’]t\b|\?",
    re.IGNORECASE,
)
"""What else in the sentence makes an exception, or asks for something after all."""
_ENDS = Late(r"\W*(?:(?:either|about\s+(?:it|this)|please|thanks|thank\s+you)\W*){0,2}", re.IGNORECASE)
"""All that may follow in the sentence: what goes on may name a condition, another who is to be asked, or another thing that is spared."""


def without_spared_calls(text: str) -> str:
    """Give a sentence, or several, with the words that spare us a call blanked, where nothing in their sentence turns them."""
    for found in _SPARED.finditer(text):
        begins = max(text.rfind(stop, 0, found.start()) for stop in ".!?\n") + 1
        ends = min((place for stop in ".!?\n" if (place := text.find(stop, found.end())) >= 0), default=len(text))
        before = text[begins : found.start()]
        ends_there = _ENDS.fullmatch(text, found.end(), ends) is not None and text[ends : ends + 1] != "?"
        if len(before) <= _LONGEST and ends_there and _TURNS.search(before) is None:
            text = f"{text[: found.start()]}{' ' * (found.end() - found.start())}{text[found.end() :]}"
    return text


def spares_a_call(text: str) -> bool:
    """Tell whether a sentence spares us a call, and asks for nothing else."""
    return without_spared_calls(text) != text
