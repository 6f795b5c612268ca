"""What is wrong with the words that lead up to an elective verb, back to the beginning of its clause."""

from __future__ import annotations

from collections.abc import Sequence

from nlp.governors.aside import strange_aside
from nlp.governors.patterns_aside import OPENERS
from nlp.governors.patterns_before import BEFORE, LEADS, SARCASTIC, VETOES
from nlp.governors.phrases import begins_with, covered, phrase_in
from nlp.governors.tokens import Token
from nlp.governors.where import Strange, Where, gravest
from nlp.patterns.wordlists import listed

_JOINS = frozenset(["and", "but", "so", "then", "because", "since", "as", "which", "&"])
_BEGINS_OWN = listed("i we please pls kindly my our the <name> <account> <amount> therefore hereby you")
"""With which words a clause of the sender's own begins."""
_WILLS = listed("want wish would 'd elect have am 'm are will 'll shall hereby do wo sha request ask")
"""With which words it goes on where its "I" stood before: "I read it and wish"."""


def strange_before(parts: list[list[Token]]) -> Strange | None:
    """Judge what leads up to the verb."""
    *asides, last = parts
    reach = covered(last, BEFORE)
    veto = phrase_in(last, VETOES)
    if reach < len(last) or veto:
        joins = [place for place, token in enumerate(last) if token.text in _JOINS]
        for place in reversed(joins):
            head, rest = last[:place], last[place + 1 :]
            if (
                head
                and covered(rest, BEFORE) == len(rest)
                and not phrase_in(rest, VETOES)
                and _carries(rest, head, behind=last[place].text)
            ):
                asides, last, veto = [*asides, head], rest, ""
                break
        else:
            lead = _led(last)
            if not lead:
                if veto:
                    return Strange(veto, Where.VETO)
                filled = covered(last, BEFORE, fillers=True) == len(last)
                return Strange(last[min(reach, len(last) - 1)].text, Where.PLAIN if filled else Where.BEFORE)
            asides = [*asides, lead]
    if sarcasm := next((words for aside in asides if aside and (words := phrase_in(aside, SARCASTIC))), ""):
        return Strange(sarcasm, Where.VETO)
    return gravest(*(strange_aside(aside, OPENERS, BEFORE) for aside in asides if aside))


def _led(last: list[Token]) -> list[Token]:
    """Give the words that lead up to "I want to" without a pause: "after talking with my son"."""
    if not begins_with(last, LEADS):
        return []
    for place in range(1, len(last)):
        rest = last[place:]
        if (
            rest[0].text in {"i", "we", "please", "kindly", "pls"}
            and covered(rest, BEFORE) == len(rest)
            and not phrase_in(rest, VETOES)
        ):
            return last[:place]
    return []


def _carries(rest: Sequence[Token], head: Sequence[Token], *, behind: str) -> bool:
    """Tell whether behind a conjunction a clause of the sender's own begins: with a subject, a plea, or his "I read it and wish"."""
    if not rest and behind == "so":
        # "I can spare thirty of them so exchange thirty": an order behind "so" is the sender's own.
        return not any(one.text in {"to", "say", "says", "said", "if", "told", "tell", "tells", "do"} for one in head)
    if not rest:
        return head[0].text in {"i", "we", "yes", "ok"} and "to" not in [token.text for token in head]
    return rest[0].text in _BEGINS_OWN or (head[0].text in {"i", "we"} and rest[0].text in _WILLS)
