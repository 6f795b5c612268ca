"""A broker who sets a figure of an earlier mail right: "Earlier msg said 55 for Lindqvist. Apologies, fat fingers. 45,000.", "Grant down from 60,000 to 40,000".

What he wrote before is told, with whatever excuse, and the right figure stands alone; or both stand in one sentence. Read only where every sentence of it is
of one of these shapes: a figure that may become another ("should perhaps be", "she is thinking of") is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from nlp import amounts
from nlp.accounts.door import OTHER, Mention
from nlp.amounts.amount import Amount, AmountKind
from nlp.clients.naming import clients
from nlp.context import Context
from nlp.moods import Mood
from nlp.patterns.late import Late
from nlp.patterns.possible import lowered
from nlp.sentence import Sentence
from nlp.statements import Deed, Statement

_LONGEST = 240
_MASK = "\ue000"
_C = rf"(?:(?:the\s+|our\s+|client\s+|mr\.?\s+|mrs\.?\s+|ms\.?\s+|dr\.?\s+)?{_MASK}+(?:['’]s?)?(?:\s+(?:line|figure|number|amount|tender|order|instruction|entry|ticket))?)"
_FIGURE = r"(?:\$\s?)?\d{1,3}(?:,\d{3})+(?:\s+(?:bonds|notes|face))?|(?:\$\s?)?\d{1,4}(?:\.\d{1,3})?\s?(?:k|mm?)?\b(?:\s+(?:bonds|notes|face))?"
_WRONG, _RIGHT = rf"(?P<wrong>{_FIGURE})", rf"(?P<right>{_FIGURE})"
_DAY = r"(?:(?:of|from|on|at|dated)\s+)?(?:(?:the\s+)?\d{1,2}(?:st|nd|rd|th)|\d{1,2}/\d{1,2}(?:/\d{2,4})?|(?:mon|tues|wednes|thurs|fri)day|(?:aug(?:ust)?|july|jul)\.?\s+\d{1,2}|\d{1,2}\s+aug(?:ust)?|(?:this|yesterday|last)\s+(?:morning|afternoon|night|evening|week)|yesterday|today|earlier(?:\s+today)?|before|noon)"
_LETTER = r"(?:msgs?|messages?|mails?|e-?mails?|notes?|sheets?|lists?|faxe?s?|wires?|telex|tickets?|instructions?|instr|lines?|entr(?:y|ies)|tenders?|orders?|batch|file|one)"
_MINE = rf"(?:(?:my|our|the|an|that|this|yesterday['’]s|today['’]s|this\s+morning['’]s|(?:mon|tues|wednes|thurs|fri)day['’]s)\s+)?(?:(?:earlier|last|first|previous|prior|former|original|other|old)\s+)?(?:{_LETTER}(?:\s+{_DAY})?|\d{{1,2}}/\d{{1,2}})"
_WROTE = r"(?:wrote|typed|sent(?:\s+you)?|put(?:\s+down)?|gave\s+you|told\s+you|entered|keyed|had|have|said|listed)"
_DOWN = r"(?:(?:down\s+)?(?:at|for|as|with)\s+)"
_TOLD = Late(
    rf"\W*(?:(?:in|on)\s+)?{_MINE}\s*,?\s*(?:(?:i|we)\s+)?(?:said|had|has|read|reads|showed|shows|gave|listed|put|says)\s+(?:{_WRONG}\s+(?:for|on|against|under)\s+{_C}|{_C}\s+{_DOWN}(?P<wrong2>{_FIGURE}))(?:\s+{_DAY})*\W*"
    rf"|\W*(?:on\s+{_C}\s*(?:\([^()]*\)\s*)?,?\s*)?(?:i|we)\s+{_WROTE}\s+(?:(?P<wrong3>{_FIGURE})(?:\s+(?:for|on|against)\s+{_C})?|{_C}\s+(?:{_DOWN})?(?P<wrong4>{_FIGURE}))(?:\s+{_DAY})*\W*"
    rf"|\W*{_C}\s+(?:was|were|is|went\s+in|got\s+in)\s+(?:wrong(?:ly)?|incorrect|mistyped|miskeyed|misread|off)(?:\s+(?:on|in)\s+{_MINE})?(?:\s+{_DAY})*\W*"
    rf"|\W*(?:(?:this|the\s+following|please|pls|kindly|we|i|now)\s+)*(?:supersed(?:es?|ing)|replac(?:es?|ing)|amend(?:s|ing)?|amendment\s+(?:to|of|for)|correct(?:s|ing)?|correction\s+(?:to|of|for|on)|revis(?:es?|ing)|updat(?:es?|ing))\s+(?:{_MINE}\s*,?\s*(?:(?:re|for|on|about|of|regarding)\s*:?\s*)?)?{_C}\W*"
)
"""Tells what was written before, or that it is replaced."""
_BEFORE = Late(rf"\W*(?:previously|prev|before|old|was|prior|formerly|originally|earlier)\s*:?\s*{_WRONG}\W*")
_EXCUSE = Late(
    r"\W*(?:(?:so\s+|very\s+|my\s+|our\s+|many\s+|deepest\s+)*(?:sorry|apologies|oops|whoops|pardon|forgive\s+me|mea\s+culpa)|(?:my|our)\s+(?:mistake|error|bad|slip|fault|typo)|(?:a\s+)?(?:typo|slip|misprint)|fat\s+fingers?|that\s+was\s+(?:wrong|a\s+(?:typo|slip|mistake)))\b(?P<why>[^:?;!]{0,60})\W*"
)
_SAYS_MORE = Late(
    r"\b(?:not|no|never|may|might|could|would|should|will|if|until|till|unless|when|wait|hold|keep|tender|exchange|withdraw|cancel|all|other|another|also|ask|check|sure|think|perhaps|maybe|he|she|they|client)\b|n['’]t|\d"
)
_LEADS = r"(?:(?:(?:the|her|his|their|a)\s+)?(?:new|right|correct|corrected|revised|proper|true|real)\s+(?:amount|figure|total|number|quantity|one)(?:\s+(?:is|should\s+be|being|to\s+read))?|now|new|it(?:['’]s|\s+is|\s+should\s+(?:now\s+)?(?:be|read|say|have\s+(?:been|read|said))|\s+ought\s+to\s+(?:be|read))|(?:should|ought\s+to|s/b)(?:\s+(?:now\s+)?(?:be|read|say|have\s+(?:been|read|said)))?|make\s+(?:it|that)|that(?:['’]s|\s+(?:is|should\s+be))|(?:he|she|they)\s+(?:has|have)\s+(?:since\s+)?(?:rounded|gone)\s+(?:up|down)(?:\s+to)?|(?:i|we)\s+meant|meant|amend(?:ed)?\s+to|read)"
_NOT = r"(?:and\s+not|not|was|instead\s+of|rather\s+than|in\s+place\s+of|replacing|previously|formerly|from|up\s+from|down\s+from)"
_EXCUSED = r"(?:(?:so\s+|my\s+|very\s+)*(?:sorry|apologies|oops|my\s+mistake|my\s+bad)\s*,?\s*(?:[a-z’']+\s+){0,6}[a-z’']*\s*[:–—-]\s*)"
_SET = Late(
    rf"\W*(?:{_EXCUSED})?(?:{_LEADS}\s*[:,–—-]?\s*)?{_RIGHT}(?:\s*[,;(–—-]?\s*{_NOT}\s+(?:the\s+)?{_WRONG}\)?)?(?:\s*,?\s*(?:please|pls|thanks|full\s+stop|final|instead|now))*\W*"
    rf"|\W*not\s+(?:the\s+)?(?P<wrong5>{_FIGURE})\s*,?\s*(?:but|it(?:['’]s|\s+is)|rather)?\s+(?P<right2>{_FIGURE})\W*"
)
"""The right figure, and nothing else."""
_RAISES = r"(?:up|raise|bump|increase|lift|cut|reduce|drop|lower|trim|take|move|bring|change|amend|correct|revise)"
_BOTH = Late(
    rf"\W*(?:(?:please|pls|kindly)\s+)?(?:{_RAISES}\s+)?{_C}\s*[:,–—-]?\s*(?:(?:is|goes|moves|comes)\s+)?(?:now\s+)?(?:up\s+|down\s+)?from\s+{_WRONG}\s+(?:up\s+|down\s+)?to\s+{_RIGHT}(?:\s+(?:please|pls|now))?\W*"
    rf"|\W*(?:(?:please|pls|kindly)\s+)?(?:{_RAISES}\s+)?{_C}\s*[:,–—-]?\s*(?:(?:is|goes|moves|comes)\s+)?(?:now\s+)?(?:up\s+|down\s+)?to\s+(?P<right3>{_FIGURE})\s*[,(]?\s*(?:from|was|up\s+from|down\s+from|instead\s+of|not)\s+(?P<wrong6>{_FIGURE})\)?(?:\s+(?:please|pls|now))?\W*"
    rf"|\W*{_C}\s*[:,–—-]?\s*(?P<wrong8>{_FIGURE})\s*[,;.–—-]+\s*(?:(?:no|oops|sorry|wait|er+)\s*,?\s*)?(?:scratch|strike|make|correct|sorry|correction|i\s+mean|rather)(?:\s+(?:that|it))?\s*[,:–—-]?\s*(?:make\s+(?:it|that)\s+)?(?P<right5>{_FIGURE})(?:\s+(?:please|pls|now))?\W*"
    rf"|\W*(?:(?:cancel|cxl|cxld?)\s*(?:and|&|/|\+)\s*(?:replace|rplc|rebook|re-?enter)|replace|amend(?:ment)?|correction|corr|update)(?:\s+(?:for|on|of|re|to))?\s*:?\s*{_C}\s*[:,–—-]?\s*(?:old|was|previously|prev|from)\s*:?\s*(?P<wrong7>{_FIGURE})\s*[,;/–—-]*\s*(?:new|now|to|is)\s*:?\s*(?P<right4>{_FIGURE})\W*"
)
"""Both in one sentence."""
_MOST_BETWEEN = 2
"""Sentences that may stand between what was written and the right figure."""


def figures_set_right(
    parts: Sequence[tuple[int, Sentence]], named: Sequence[Mention], context: Context
) -> dict[int, tuple[Statement, ...]]:
    """Give what sentences that set an earlier figure right state, by their places; of what only tells what was written, and of excuses, nothing."""
    found: dict[int, tuple[Statement, ...]] = {}
    for index, (number, sentence) in enumerate(parts):
        text, accounts = _masked(sentence, named, context)
        if len(accounts) != 1 or number in found:
            continue
        if (both := _BOTH.fullmatch(text)) is not None:
            found[number] = tuple(_statements(number, sentence, both, accounts))
        elif (told := _TOLD.fullmatch(text)) is not None:
            found.update(_below(parts[index:], named, accounts, told, context))
    return {number: said for number, said in found.items() if said is not None}


def _below(
    parts: Sequence[tuple[int, Sentence]],
    named: Sequence[Mention],
    accounts: tuple[str, ...],
    told: re.Match[str],
    context: Context,
) -> dict[int, tuple[Statement, ...]]:
    """Give what stands behind a sentence that tells what was written: the right figure, of that client; nothing where it does not follow."""
    found: dict[int, tuple[Statement, ...]] = {parts[0][0]: ()}
    for number, sentence in parts[1 : _MOST_BETWEEN + 2]:
        text, others = _masked(sentence, named, context)
        if others:
            return {}
        right = _SET.fullmatch(text)
        if right is not None and _BEFORE.fullmatch(text) is None:
            said = tuple(_statements(number, sentence, right, accounts))
            same = _figure(right, "right") == _figure(told, "wrong")
            return {**found, number: said} if said and not same else {}
        excuse = _EXCUSE.fullmatch(text)
        if not (_BEFORE.fullmatch(text) or (excuse and not _SAYS_MORE.search(excuse["why"]))):
            return {}
        found[number] = ()
    return {}


def _masked(sentence: Sentence, named: Sequence[Mention], context: Context) -> tuple[str, tuple[str, ...]]:
    """Give a sentence in small letters with its clients masked, and whose they are; a client of somebody else's counts as well."""
    inside = [one for one in named if sentence.start <= one.start < sentence.end]
    text = lowered(sentence.text) if len(sentence.text) <= _LONGEST else ""
    if any(one.accounts == OTHER for one in inside) or not text:
        return "", ("", "")
    them = clients(sentence.text, sentence.start, inside, context)
    for one in them:
        text = text[: one.start] + _MASK * (one.end - one.start) + text[one.end :]
    return text, tuple(dict.fromkeys(account for one in them for account in one.accounts))


def _figure(found: re.Match[str], name: str) -> str:
    """Give the figure of a group by the beginning of its name."""
    return next((words.strip() for group, words in found.groupdict().items() if group.startswith(name) and words), "")


def _statements(
    number: int, sentence: Sentence, found: re.Match[str], accounts: tuple[str, ...]
) -> Iterator[Statement]:
    """Give the order of the right figure."""
    group = next((name for name, words in found.groupdict().items() if name.startswith("right") and words), "")
    amount = _amount(found[group]) if group else None
    if amount is None or _figure(found, "wrong") == _figure(found, "right"):
        return
    start, end = sentence.start + found.start(group), sentence.start + found.end(group)
    plain = Statement(Deed.TENDER, Mood.DIRECT, sentence.start, sentence.end, sentence.text, number)
    placed = replace(amount, start=start, end=end)
    yield replace(
        plain, amounts=(placed,), accounts=accounts, corrects=True, alone=True, at=sentence.end, begins=sentence.start
    )


def _amount(words: str) -> Amount | None:
    """Read a figure as an amount of notes."""
    bare = re.fullmatch(r"\d+", words.strip()) is not None
    read = [one for one in amounts.find(f"tender {words}{' bonds' if bare else ''}") if one.kind is AmountKind.AMOUNT]
    return read[0] if len(read) == 1 else None
