"""An amount that a mail says in the place of another, with what it says to stay then: as statements, where it agrees with the holding."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from nlp.amounts.amount import Amount, AmountKind
from nlp.changing import changed
from nlp.moods import Mood
from nlp.patterns.late import Late
from nlp.quantities.door import Holding, candidates
from nlp.statements import Deed, Statement

_UNIT = r"(?:\s+(?:thousand|bonds?|notes?|dollars|face|principal(?:\s+amount)?|worth|of\s+(?:them|mine|ours|my\s+(?:notes|bonds)|the\s+(?:notes|bonds))|in\s+all|in\s+total|altogether|total))*"
_STAYS = r"(?:stays?|remains?|keeps?|(?:to|shall|should|can|may|will|must)\s+(?:stay|remain|be\s+(?:kept|left))|(?:is|are)\s+(?:to\s+(?:stay|remain|be\s+(?:kept|left))|staying|kept|left)|staying|remaining|kept|left)"
_WHERE = r"(?:\s+(?:put|back|out|home|alone|be|untouched|behind|in\s+place|out\s+of\s+(?:it|this|the\s+exchange)|with\s+(?:me|you)|for\s+me|(?:just\s+|exactly\s+)?(?:as|where|the\s+way)\s+(?:it|they)\s+(?:is|are)|as\s+(?:is|before)|as\s+(?:it|they)\s+(?:was|were)|mine|where\s+they\s+lie|please))*"
_PART = rf"(?:(?:the|my|all(?:\s+the)?)\s+)?(?:(?:other|others|rest|remaining|remainder|balance)(?:\s+of)?\s*)?(?:\$?<kept>)?{_UNIT}"
_BEHIND = Late(
    rf"{_UNIT}(?:[\s,]+(?:please|pls|then|instead|it\s+is|it\s+shall\s+be|goes\s+in|go\s+in|in|now|thanks|thank\s+you|final|and\s+that(?:'s|\s+is)\s+(?:it|final)|is\s+(?:right|correct|the\s+(?:right|correct)\s+(?:one|figure|number|amount))))*"
    rf"(?:[\s,;.:–—-]+(?:(?:and|with|while|so|then|but|please|i(?:'ll|\s+will)?|we(?:'ll|\s+will)?)[\s,]+){{0,3}}"
    rf"(?P<rest>(?:keep|keeping|leave|leaving|hold|holding|hang|retain|retaining)(?:\s+on)?(?:\s+to)?\s+{_PART}{_WHERE}|{_PART}\s+{_STAYS}{_WHERE}))?"
    r"(?:[\s,;.–—-]+(?:please|thanks|thank\s+you|sorry(?:\s+(?:about|for)\s+(?:that|this|the\s+(?:muddle|confusion|mix-?up)))?))?[\s.!)]*\Z"
)
"""All that may stand behind the new amount: its unit, a courtesy, and what stays."""

_LONGEST = 240
"""Characters behind the amount; who says more than that says something else."""


def tells_the_rest(behind: str) -> bool | None:
    """Tell whether the words behind a new amount say what stays; None where they say anything else.

    `behind`: in small letters, an amount in them as `<kept>`.
    """
    found = _BEHIND.match(re.sub(r"\s+", " ", behind)) if len(behind) <= _LONGEST else None
    return None if found is None else found["rest"] is not None


@dataclass(frozen=True, slots=True)
class NewAmount:
    """The amount that counts. `kept`: how much is said to stay; `rest`: something is said of the rest."""

    amount: Amount
    kept: Amount | None = None
    rest: bool = False

    def agrees(self, holding: Holding, denied: Sequence[Amount] = ()) -> bool:
        """Tell whether it fits the holding in one way only, what stays is what is left of it, and it is none of those `denied`."""
        if self.amount.kind not in (AmountKind.AMOUNT, AmountKind.ALL) or holding.position is None:
            return False
        fitting = [value for value in candidates(self.amount, holding) if holding.fits(value)]
        if len(fitting) != 1 or (self.rest and fitting[0] == holding.position):
            return False
        if any(fitting[0] in candidates(one, holding) for one in denied):
            return False
        left = holding.position - fitting[0]
        return self.kept is None or (self.kept.kind is AmountKind.AMOUNT and left in self.kept.readings)

    def stated(self, number: int, behind: str, end: int, like: Statement | None) -> list[Statement]:
        """Give it as a tender, and what stays beside it. `number`: the place of its sentence; `behind`: the words behind it, which stop at `end`; `like`: whose accounts it is for."""
        tender = Statement(
            Deed.TENDER,
            Mood.DIRECT,
            self.amount.start,
            self.amount.end,
            self.amount.text,
            number,
            amounts=(self.amount,),
            corrects=True,
            accounts=like.accounts if like else None,
            named=like.named if like else None,
            alone=like.alone if like else False,
            at=self.amount.start,
            begins=self.amount.start,
        )
        if not self.rest:
            return [tender]
        stays = changed(tender, deed=Deed.KEEP, start=self.amount.end, end=end, text=behind, corrects=False)
        kept = (self.kept,) if self.kept is not None else ()
        return [tender, changed(stays, amounts=kept, rest=not kept, at=self.amount.end, begins=self.amount.end)]
