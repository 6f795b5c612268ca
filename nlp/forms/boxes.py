r"""Boxes that somebody drew himself before the lines of his mail: which lines he ticked, and which he left standing.

What stands behind an empty box is a choice that was not taken and says nothing; what stands behind a ticked one is said like any other sentence.
Forms of ours and their like are read by `mailflows.forms.door`; this is for what is none.

>>> [(text[a:b]) for text in ["[ ] Tender all\n[x] Tender nothing"] for a, b in unsaid(text)]
['[ ] Tender all', '[x]']
"""

from __future__ import annotations

from nlp.patterns.late import Late

_BOX = Late(
    r"(?m)^[> \t|*•-]{0,12}(?:(?P<empty>\[[ \t_.]{0,8}\]|\([ \t_]{1,8}\)|[☐□▢❏❑⬜◻○])|(?P<ticked>\[[ \t_]{0,4}[xX✓✔✗✘*+][xX]?[ \t_]{0,4}\]|\([ \t_]{0,4}[xX✓✔✗✘][ \t_]{0,4}\)|[☑☒✅🗹⊠]))[ \t|]{0,8}(?=\S)[^\n]*$"
)
_FEWEST = 2
"""Boxes that make a choice; a single one may be a bullet of the mail program's."""


def unsaid(text: str) -> list[tuple[int, int]]:
    """Give the stretches of a text that its writer does not say: lines behind empty boxes, and the marks of ticked ones."""
    found = list(_BOX.finditer(text))
    if len(found) < _FEWEST or not any(match["empty"] for match in found):
        return []
    return [match.span() if match["empty"] else match.span("ticked") for match in found]
