"""A number and the name of another client, side by side: such a mention names no account."""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.accounts.mention import OTHER, Mention
from nlp.patterns.late import Late

_LABELS = r"acc(?:oun)?t|a/c|account|number|no|nr|client|customer|name|named|owner|holder|holders|beneficial|b/o|f/?b/?o|registered|held|belonging|in|the|of|for|to|by|by\s+the|is|which|whose|our|your|his|her|their|mr|mrs|ms|dr|miss|c/o|ref"
_BESIDE = Late(rf"(?:[ \t,;:/()\[\]\"'#–—-]|\.(?=\s)|\n(?!\s*\n)|\b(?:{_LABELS})\b\.?)*", re.IGNORECASE)
"""What stands between an account's number and its client's name."""
_NAMES_IT = re.compile(
    r"\b(?:client|customer|name|named|owner|holder|beneficial|b/o|f/?b/?o|registered|held|belonging|acc(?:oun)?t|a/c)\b",
    re.IGNORECASE,
)
_GIVEN_NAMES = re.compile(r"(?:\b[A-Z][\w.'-]{0,20}[ \t]{1,3}){1,2}$")
_GIVEN_BEHIND = Late(r"^,?[ \t]{1,3}[A-Z][\w.'-]{0,20}(?:[ \t][A-Z]\.?)?(?=[ \t,(/–—-])")
"""A client's given names before or behind the surname."""
_FARTHEST = 60


def at_odds(text: str, ordered: Sequence[Mention]) -> list[Mention]:
    """Join a number and another client's name that stand side by side to one mention of no account: "BK-2001, Carmen Delgado".

    A number or a name that has its own partner beside it is none of these: "Grant BK-2001, Delgado BK-2002".
    """
    result: list[Mention] = []
    for index, mention in enumerate(ordered):
        last = result[-1] if result else None
        further = ordered[index + 1] if index + 1 < len(ordered) else None
        if (
            last is None
            or not last.accounts
            or not mention.accounts
            or last.sure is mention.sure
            or set(last.accounts) & set(mention.accounts)
            or OTHER in (last.accounts, mention.accounts)
            or not _side_by_side(text, last, mention)
            or _partners(text, mention, further)
            or (len(result) > 1 and _partners(text, result[-2], last))
        ):
            result.append(mention)
            continue
        result[-1] = Mention(last.start, mention.end, text[last.start : mention.end], ())
    return result


def _side_by_side(text: str, one: Mention, other: Mention) -> bool:
    """Tell whether nothing stands between two mentions but what joins a number and a name; over a line's end only a label does."""
    if other.start - one.end > _FARTHEST:
        return False
    between = _GIVEN_NAMES.sub("", text[one.end : other.start], count=1)
    if one.sure is False:
        between = _GIVEN_BEHIND.sub("", between, count=1)
    if not _BESIDE.fullmatch(between):
        return False
    return not re.search(r"\n|\.\s", between) or _NAMES_IT.search(between) is not None


def _partners(text: str, one: Mention, other: Mention | None) -> bool:
    """Tell whether two mentions that follow one another are a number and a name of the same client."""
    return (
        other is not None
        and one.sure is not other.sure
        and bool(set(one.accounts) & set(other.accounts))
        and _side_by_side(text, one, other)
    )
