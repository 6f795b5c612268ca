"""A tick that its writer took back in a note: "[X] VOID Tender all", "[X] Tender all ... <- withdrawn, F.M.", "(above tick struck out)".

The note stands right behind the box, at the end of the line or below it. Initials, the colour of the ink and what is printed take no tick back; and where
another line is cleanly ticked, that one is meant.
"""

from __future__ import annotations

import re

from nlp.patterns.late import Late

_BOX = r"(?:\[[ \t_]{0,4}[xX✓✔✗✘][xX]?[ \t_]{0,4}\]|\([ \t_]{0,4}[xX✓✔✗✘][ \t_]{0,4}\)|[☑☒✅✓✔🗹]|_{1,4}[xX]_{1,4}|[xX](?=[ \t]{1,8}\S))"
_TICKED = Late(rf"^[> \t|*•-]{{0,40}}{_BOX}(?P<rest>[^\n]{{0,300}})$", re.MULTILINE)
_OPTION = re.compile(r"\b(?:tender|exchange|submit|participate|all|part|only|notes|principal|amount)\b", re.IGNORECASE)
_TAKES_BACK = re.compile(r"\b(?:withdraw|revoke|rescind|cancel)\b", re.IGNORECASE)
_STRUCK = (
    r"(?:(?:crossed|struck|scratched|lined|ruled|scored|blotted|inked|whited|blacked|rubbed|x-?ed|x'd|taken)[\s-]+(?:it\s+|this\s+)?(?:out|through|off|over|back|away)|struck|scratched|deleted|erased|void(?:ed)?|cancell?ed|withdrawn|annulled|revoked|retracted|rescinded"
    r"|strike\s+(?:this|that|it|out)|(?:ticked\s+)?(?:in|by|my)\s+(?:error|mistake|oversight)|made\s+(?:in|by)\s+(?:error|mistake)|mis-?tick(?:ed)?|no\s+longer(?:\s+(?:valid|meant|wanted|applies))?|not\s+meant|disregard(?:\s+(?:this|it|the\s+tick))?|ignore\s+(?:this|it|the\s+tick)|a\s+slip(?:\s+of\s+the\s+pen)?)"
)
_OF_THE_TICK = r"(?:(?:the|this|that|my|above|previous|tick|mark|x|box|cross|check(?:mark)?|line|one|first|last|was|is|has|have|been|now|here|i|we|option|choice|since|all|entry)\W+){0,7}"
_BY = r"(?:\W+(?:by\s+(?:me|us|hand)|fm|[A-Z]\.?[A-Z]\.?(?:[A-Z]\.?)?|initial\w*|sorry|see\s+\w+|please|on\s+\w+\s+\d+|today|later|my\s+\w+|this|it)){0,4}"
_AT_BOX = Late(rf"[\s*:–—.,-]{{0,6}}[(\[{{<]?{_STRUCK}\b", re.IGNORECASE)
_AT_END = Late(
    rf"(?:<[-=]+|[-=]{{1,3}}>?|[(\[{{<←^–—]|\.{{2,}}|[.:]\s|\s{{2,}}|\*)\s{{0,8}}{_OF_THE_TICK}{_STRUCK}{_BY}\W*$",
    re.IGNORECASE,
)
_BELOW = Late(rf"^\W*{_OF_THE_TICK}{_STRUCK}{_BY}\W*$", re.IGNORECASE)
_MOST = 400
"""Ticked lines that are looked at."""


def tick_struck(text: str) -> str:
    """Give the note by which the only ticks of a form are taken back; nothing where a tick stands. `text`: the mail or a paper, line by line."""
    found = ""
    for number, ticked in enumerate(_TICKED.finditer(text)):
        if number >= _MOST:
            break
        rest = ticked["rest"].rstrip()
        if not _OPTION.search(rest) or _TAKES_BACK.search(rest):
            continue
        below = [line for line in text[ticked.end() : ticked.end() + 400].split("\n")[1:4] if line.strip()][:1]
        notes = (_AT_BOX.match(rest), _AT_END.search(rest), _BELOW.search(below[0]) if below else None)
        note = next((one.group().strip() for one in notes if one), "")
        if not note:
            return ""
        found = found or note
    return found
