"""A broker's refusal of all whom he named by "neither" or "none": "Neither of the two takes the offer.", "None of them wants in."."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from nlp.accounts.door import OTHER, Mention
from nlp.moods import Mood
from nlp.patterns.late import Late
from nlp.patterns.possible import lowered
from nlp.sentence import Sentence
from nlp.statements import Deed, Statement

_NUMBERS = ("two", "three", "four", "five", "six")
_OFFER = (
    r"(?:it|this|(?:the|your|this)\s+(?:lexington\s+)?(?:offer|exchange|deal|swap|tender|new\s+(?:notes|bonds|paper)))"
)
_REFUSES = Late(
    rf"\W*(?:(?P<two>neither)|none)(?:\s+of\s+(?:them|these|those|(?:the|these|those|my)\s*(?P<count>{'|'.join(_NUMBERS)})?(?:\s*(?:clients|accounts|names|people|couples))?))?"
    rf"(?:\s+(?:takes?\s+(?:up\s+)?{_OFFER}|takes?\s+part(?:\s+in\s+{_OFFER})?|accepts?(?:\s+{_OFFER})?|tenders?(?:\s+(?:a\s+(?:bond|note|thing)|anything|any))?|exchang(?:e|es)(?:\s+(?:anything|any))?|participates?(?:\s+in\s+{_OFFER})?|goes\s+(?:in|along)|joins?(?:\s+in)?"
    rf"|(?:is|are)\s+(?:in|tendering|exchanging|participating|taking\s+part|interested(?:\s+in\s+{_OFFER})?|going\s+(?:in|along))|wants?\s+(?:{_OFFER}|in|to\s+(?:tender|exchange|take\s+part|participate|join|go\s+along))|(?:will|wishes\s+to|cares\s+to|would\s+like\s+to)\s+(?:tender|exchange|take\s+part|participate|join|accept)(?:\s+(?:{_OFFER}|anything))?))(?:\s*,?\s*(?:please|thanks|thank\s+you))?\W*"
)


def none_of_them(
    number: int,
    sentence: Sentence,
    so_far: Sequence[str],
    heading: Sequence[Mention],
    behind: Sequence[Mention] = (),
) -> tuple[Statement, ...]:
    """Give the refusals of all whom the mail, else its subject, named before a sentence that only refuses for all of them.

    `so_far`: the accounts named in the mail before it; `heading`: those named in the subject; `behind`: those named further on in the mail.
    """
    found = _REFUSES.fullmatch(lowered(sentence.text)) if len(sentence.text) < 160 else None
    if found is None:
        return ()
    of = so_far or [account for one in heading if one.accounts != OTHER for account in one.accounts]
    named = tuple(dict.fromkeys(of))
    count = 2 if found["two"] else _NUMBERS.index(found["count"]) + 2 if found["count"] else len(named)
    further = {account for one in behind if one.accounts != OTHER for account in one.accounts}
    if (
        len(named) != count
        or count < 2
        or (found["two"] and found["count"] not in (None, "two"))
        or further - set(named)
    ):
        return ()
    plain = Statement(Deed.DECLINE, Mood.DIRECT, sentence.start, sentence.end, sentence.text, number)
    plain = replace(plain, alone=True, at=sentence.end, begins=sentence.start)
    return tuple(replace(plain, accounts=(account,)) for account in named)
