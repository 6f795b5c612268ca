"""What a row of signs says by its shape: which deed, how much of how much, and whether it sets right what was said before.

A shape is a pattern of the letters of `nlp.clients.signs`. C: clients, H: he or they, Q: an amount, A: all, O: of; T puts in, D stays out, K keeps,
B stays where it is, L leaves, R the rest, W takes back, U fetches, X out of it, S stands; P only a part, N not; E amends, F the wrong figure, G the right one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from nlp.statements import Deed

_MUCH = r"P?(?P<much>AQ|QA|AOQ|QOQ|QQ|Q|A)P?"
_WHO = r"(?P<who>C+|H)"
BARE = re.compile(r"[CH]+o?P?[AQOP]+|[AQOP]+[CH]")
"""A row of a list: a client and an amount, and no word of what shall be done."""
_WRONG = r"F(?P<wrong>Q|D|A)"


@dataclass(frozen=True, slots=True)
class Shape:
    """One shape: its deed, and whether it corrects what was said before of its client. None as deed: it says that all stays as it was."""

    deed: Deed | None
    pattern: re.Pattern[str]
    corrects: bool = False


def _shapes(deed: Deed | None, *patterns: str, corrects: bool = False) -> list[Shape]:
    """Give the shapes of one deed."""
    return [Shape(deed, re.compile(pattern), corrects) for pattern in patterns]


SHAPES: tuple[Shape, ...] = (
    *_shapes(
        Deed.TENDER,
        rf"E?{_WHO}E?T?{_WRONG}T?G+T?{_MUCH}",
        rf"{_WHO}EG+{_MUCH}",
        rf"F{_WHO}(?P<wrong>Q)G+{_MUCH}",
        rf"E?{_WHO}{_WRONG}T{_MUCH}",
        rf"E?G?{_WHO}T?G*T?{_MUCH}G?{_WRONG}",
        rf"{_WRONG}{_WHO}G+T?{_MUCH}",
        rf"E{_WHO}T?G*T?{_MUCH}",
        rf"G{_WHO}{_MUCH}",
        rf"{_WHO}T?G+T?{_MUCH}",
        rf"{_WHO}(?P<wrong>Q)G+{_MUCH}",
        rf"{_WHO}T{_MUCH}G",
        rf"G{_MUCH}{_WHO}(?:{_WRONG})?",
        corrects=True,
    ),
    *_shapes(Deed.DECLINE, rf"E?{_WHO}(?:{_WRONG})?G+D[AB]?", rf"E?{_WHO}{_WRONG}G*D[AB]?", corrects=True),
    *_shapes(
        Deed.TENDER,
        rf"{_WHO}(?P<base>Q)(?P<much>Q)T",
        r"T?(?P<much>Q)O(?P<who>C)(?P<base>Q)T?",
        rf"{_WHO}T?{_MUCH}T?",
        rf"T{_MUCH}{_WHO}",
        rf"{_MUCH}(?P<who>C)T?",
        rf"T{_WHO}T?{_MUCH}",
        rf"{_WHO}T",
        r"T(?P<who>C+)",
    ),
    *_shapes(
        Deed.DECLINE,
        rf"{_WHO}[GK]?D[AB]?",
        r"D(?P<who>C+)",
        rf"{_WHO}N+[TX]",
        rf"{_WHO}X",
        r"NT(?P<who>C+)",
        rf"{_WHO}KA?B?",
        rf"L{_WHO}A?B",
        rf"{_WHO}L?A?B",
    ),
    *_shapes(
        Deed.WITHDRAW,
        r"W(?P<much>Q)O(?P<who>C)(?P<base>Q)",
        rf"W(?:{_MUCH})?{_WHO}T?(?P<more>[AQ]{{0,2}})",
        rf"W{_WHO}{_MUCH}(?P<more>A?)",
        rf"{_WHO}W(?:{_MUCH})?",
        rf"{_WHO}{_MUCH}Y",
        rf"U{_WHO}A?[XY]+A?",
        rf"{_WHO}U?A?UA?[XY]+A?",
        rf"{_WHO}U{_MUCH}[XY]+A?",
        rf"U{_MUCH}{_WHO}[XY]+A?",
        rf"U{_WHO}{_MUCH}[XY]+A?",
    ),
    *_shapes(
        None,
        rf"{_WHO}S",
        r"(?P<who>)RF?S",
        r"(?P<who>)RD",
        r"(?P<who>)A[FR]*S",
        rf"{_WHO}o(?P<held>A|Q)",
        rf"F{_WHO}D",
        rf"F{_WHO}(?P<wrong>Q|A)",
        rf"F(?P<wrong>Q|A){_WHO}",
        r"E(?P<who>H)",
        r"(?P<who>)F(?P<wrong>Q)",
        rf"O{_WHO}(?P<held>Q)",
        rf"Q{_WHO}Z",
        rf"{_WHO}F?QZ",
    ),
)
"""All shapes of a clause that names its client, in the order in which they are tried."""
WITHOUT_SUBJECT: tuple[Shape, ...] = (
    *_shapes(
        Deed.KEEP,
        r"KR?(?P<much>Q)?",
        r"R?(?P<much>Q)?R?K",
        r"L?R?(?P<much>Q)?R?L?B",
        r"R(?P<much>Q)S",
        r"(?P<much>Q)[NFXD]",
    ),
    *_shapes(Deed.TENDER, rf"T?G+{_MUCH}(?:{_WRONG})?", rf"{_MUCH}G?{_WRONG}", corrects=True),
    *_shapes(Deed.TENDER, rf"T?{_MUCH}T", rf"T{_MUCH}", r"T"),
    *_shapes(Deed.DECLINE, r"D[AB]?", r"N+T", r"KA?"),
    *_shapes(Deed.WITHDRAW, rf"W(?:{_MUCH})?"),
)
"""Shapes of a clause whose client is named before it in the same sentence."""
