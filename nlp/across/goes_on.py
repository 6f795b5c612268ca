"""What only goes on in the offer beside what is taken back of it: "I would like to take back $25,000. The other $50,000 can go forward.".

Who takes back a part and says what becomes of the rest, lets it stay where it is: he tenders nothing anew, whatever verb he uses. It is kept in, so that
an amount that does not fit beside what is taken back leaves both to be asked about. Where the taking back is itself only asked about or doubted,
what would go on is no order either: "Should we take back 25,000? The other 50,000 can go forward.".
"""

from __future__ import annotations

from collections.abc import Sequence

from nlp.amounts.amount import Amount, AmountKind
from nlp.changing import changed
from nlp.moods import Mood
from nlp.patterns.late import Late
from nlp.patterns.possible import lowered
from nlp.statements import AS_WELL, Deed, Statement

_TAKES = (Mood.DIRECT, Mood.CONDITIONAL, Mood.WAITING, Mood.UNCERTAIN)
_ONLY_PERHAPS = (Mood.ASKED, Mood.DOUBTED)
_STILL = Late(
    r"\b(?:still|as\s+(?:before|planned|(?:already\s+)?(?:instructed|agreed|tendered|submitted|ordered)|(?:it|they)\s+(?:is|are|was|were)|(?:i|we)\s+(?:said|told\s+you|had\s+it|asked))|like\s+(?:before|(?:i|we)\s+said)|continu\w*|carry\s+on|carries\s+on|proceed\w*|stays?|remains?|goes?\s+(?:on|forward|ahead|through)|move\s+forward|run\s+its\s+course)\b"
)
"""Says that it was in before."""
_ANEW = Late(
    r"\b(?:instead|in\s+(?:its|their|the)\s+(?:place|stead)|hereby|anew|new\s+(?:tender|instruction|order|election)|again|replac\w*|supersed\w*|only\s+(?:now|then)|cash|home|bank|another|elsewhere)\b"
)
"""Orders anew, or sends it somewhere else."""

_HIS_TENDER = Late(
    r"\b(?:keep|keeping|leave|leaving|hold|holding|let|stand|standing|stay|staying|stick|sticking)\b\s+(?:by\s+|with\s+|to\s+)?(?:my|our|his|her|their|its)\s+(?:\w+\s+)?(?:tender|instructions?|election|order)\b(?!\s+(?:forms?|papers?|letters?|sheets?)\b)"
)
"""What he keeps is the tender that he made, and not his notes."""
_COMES_TOO = Late(r"\b(?:home|back|out)\s+(?:too|also|as\s+well|likewise|again)\b")
"""Fetches more of it: "The other 50,000 can come home too."."""


def with_what_goes_on(said: Sequence[Statement]) -> list[Statement]:
    """Give the statements with what goes on beside a part taken back as kept in; `said`: all of the mail's, in order."""
    takes = [one for one in said if one.deed is Deed.WITHDRAW]
    if any(one.mood in _TAKES for one in takes):
        part = any(amount.kind is not AmountKind.ALL for one in takes for amount in one.amounts)
        return [_beside_what_comes_back(one, takes, part=part) for one in said]
    return [
        changed(one, mood=Mood.UNCERTAIN, strange="goes on beside what may be taken back")
        if one.mood is Mood.DIRECT
        and (
            (_goes_on(one) and _ANEW.search(lowered(one.text)) is None and _beside(one, takes, _ONLY_PERHAPS))
            or _leaves_his_tender(one)
            or _lets_go_of(one, said)
        )
        else one
        for one in said
    ]


def _beside_what_comes_back(one: Statement, takes: Sequence[Statement], *, part: bool) -> Statement:
    """Give a statement beside what is taken back as what it then says. `part`: it is told how much comes back."""
    if one.deed is Deed.BARE and one.rest and _COMES_TOO.search(lowered(one.text)) and _beside(one, takes, _TAKES):
        # "The other hundred come out too.": how much comes back in all, only he can say.
        rest = Amount(AmountKind.ALL, None, one.start, one.end, one.text)
        return changed(one, deed=Deed.WITHDRAW, mood=Mood.UNCERTAIN, made=True, amounts=(*one.amounts, rest))
    if one.deed is Deed.KEEP and one.amounts and _COMES_TOO.search(lowered(one.text)):
        return changed(one, deed=Deed.BARE)
    if not _goes_on(one) or not _beside(one, takes, _TAKES):
        return one
    if _ANEW.search(lowered(one.text)) is None:
        return _kept_in(one, part=part)
    # "I withdraw my tender of 100,000 and tender the other 200,000 instead.": what is in, and what shall be, only he can say.
    return changed(one, deed=Deed.WITHDRAW, mood=Mood.UNCERTAIN, made=True) if one.rest else one


def _leaves_his_tender(one: Statement) -> bool:
    """Tell whether a statement that sounds like a no leaves a tender that was made: "I have decided to keep my tender as it is."."""
    return one.deed in (Deed.KEEP, Deed.DECLINE) and _HIS_TENDER.search(lowered(one.text)) is not None


_LETS_GO = Late(r"\b(?:releas(?:e|ing)|free|let\s+go(?:\s+of)?|return|send\s+back|hand\s+back)\b")
_INTO = Late(r"\b(?:to|into|for)\s+(?:the|this|your)\s+(?:\w+\s+)?(?:exchange|offer|tender|swap)\b")
_WENT_IN = Late(
    r"\b(?:i|we|all|everything|they|bonds|notes)(?:\s+(?:have|had|already)|'ve|'d)*+\s+(?:tendered|submitted|went\s+in|put\s+in|sent\s+in)\b"
)


def _lets_go_of(one: Statement, said: Sequence[Statement]) -> bool:
    """Tell whether a statement that sounds like a tender may let notes go that are in: "I tendered all of mine. Please release 60 of them."."""
    text = lowered(one.text)
    return (
        one.deed is Deed.TENDER
        and _LETS_GO.search(text) is not None
        and _INTO.search(text) is None
        and any(other is not one and other.deed is Deed.BARE and _WENT_IN.search(lowered(other.text)) for other in said)
    )


def _kept_in(one: Statement, *, part: bool) -> Statement:
    """Give the statement as one of what stays where it is; the rest of an untold part is no "all", of which nothing would come back."""
    untold = one.rest and not part
    return changed(
        one,
        deed=Deed.KEEP,
        mood=Mood.DIRECT if one.strange == AS_WELL else one.mood,
        strange="" if one.strange == AS_WELL else one.strange,
        amounts=tuple(amount for amount in one.amounts if not untold or amount.kind is not AmountKind.ALL),
        made=False,
    )


def _goes_on(one: Statement) -> bool:
    """Tell whether a statement that sounds like a tender may only let go on what is in: the rest, or so much that still goes in."""
    if one.deed not in (Deed.TENDER, Deed.GO_AHEAD) or not (one.mood is Mood.DIRECT or one.strange == AS_WELL):
        return False
    return one.rest or _STILL.search(lowered(one.text)) is not None


def _beside(one: Statement, takes: Sequence[Statement], moods: Sequence[Mood]) -> bool:
    """Tell whether of the same account something is taken back in one of these moods; what names no account is of one only with an amount.

    "Chu takes hers back. The others go in." speaks of other clients.
    """
    return any(
        other.mood in moods
        and (one.accounts == other.accounts or (one.accounts is None and bool(one.amounts)) or other.accounts is None)
        for other in takes
    )
