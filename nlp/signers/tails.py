"""The whole close of one who signs behind the last sentence of a line: "… Rest stay. Thx, Daniel K. Osei (on the train)".

The name is cut off at the end of a sentence, at a dash or a stroke, with the courtesy before it and the title, town, telephone or
remark behind it. A holder's name must be written in full; at a broker's it is a person's, with his firm or nothing behind.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp import names
from nlp.context import Context
from nlp.names import beside
from nlp.patterns.late import Late
from nlp.signers.introduced import introduced
from nlp.signers.signature_lines import (
    CALLED,
    LEAD,
    SIGNED,
    clients_of,
    fits_fully,
    of_line,
    parted,
    several,
    without_office,
)
from nlp.words.persons import KIN

_LONGEST_END = 400
"""Characters at the end of the last line among which a name is looked for."""
_SENTENCE_ENDS = Late(
    r"(?<=[^\W\d_]{2})[.!?]+\s+|(?<=\d)[.!?]+\s+|(?<=\d[KkMm])[.!?]+\s+|(?<=[)\]%])[.!?]?\s+|\s[-–—~]{1,2}\s*(?=[^\W\d_])|\s/{1,2}\s?(?=[^\W\d_])"
    r"|(?<=\w)\s(?i:(?:many\s+)?thanks|thank\s+you|thx|cheers|regards|sincerely|good\s?bye|bye)[,!]?\s+(?=[^\W\d_])"
    r"|(?i:(?:^|(?<=[.!?]\s))(?:both\s+|each\s+|all\s+)?(?:we|i)?\s?(?:both\s+)?(?:sign(?:ed|ing)?|signatures?)\s?:\s+)"
)
"""Where the words of a last line end and a name may begin."""
_QUOTED = re.compile(r"[\"“”«»]")
"""What is quoted was signed elsewhere."""
_MOST_OF_A_TAIL = 16
"""Words of a name with its title, firm or a second name, or with a remark."""
_DEVICE = Late(
    r"[.,;!]?\s++[-–—(\[]*+\s*+(?:sent|typed|written)\s+(?:from|on|via|with)\s+(?:my\s+|a\s+|the\s+)?[^.!?\n]{2,30}[.)\]]*$",
    re.IGNORECASE,
)
"""What a telephone adds behind the name."""
_THANKS = Late(
    r"[.,;!]\s++(?:many\s+|much\s+)?(?:thanks|thank\s+you|thx|thanx|tks|ty|cheers|regards|merci|gracias|much\s+obliged)(?:\s+(?:so|very|a)\s+(?:much|lot|million|bunch)|\s+again|\s+in\s+advance|\s+all|\s+kindly|\s+everyone)*[.! )]*$",
    re.IGNORECASE,
)
"""A courtesy behind the name."""
_TITLE = re.compile(r"\b(?:mrs?|ms|dr|prof|rev|hon|sgt|capt|lt|col|st|mme|messrs|jr|sr|no)\.?\s*$", re.IGNORECASE)
"""Before the end of a sentence, it is none: "Mrs. Goldberg"."""
_BY_COMMA = re.compile(r",\s+(?=[^\W\d_])")
_HIS_OWN = re.compile(r"\b(?:my|mine|our|ours|i|i['’]m|we|please|pls|plz|thanks|thx|thank\s+you)\b", re.IGNORECASE)
_NAMES_OTHERS = Late(
    rf"\b(?:he|she|him|his|her|they|them|their|not|never|behalf|owner|holder|holders|above|below|named?|called|whose|who|whom|with|to|from|by|of\s+the|is|was|are|said|says|ask\w*|told|tell\w*|call\w*|contact|attn|"
    rf"dear|hi|hello|hey|estate|trust|late|lawyer|attorney|broker|accountant|secretary|nurse|client|{KIN})\b",
    re.IGNORECASE,
)


def closing_tail(last: str, holders: Sequence[str], context: Context) -> tuple[str, ...]:
    """Give the names with which the last line of the words ends; none where it ends in something else."""
    last = last.rstrip()
    kept, end = last[: -2 * _LONGEST_END], last[-2 * _LONGEST_END :]
    last = kept + _THANKS.sub("", _DEVICE.sub("", end))
    for tail in _tails(last):
        if found := _of_tail(tail, holders, context):
            return found
    return _behind_a_comma(last, holders) if context.role == "holder" else ()


def _tails(last: str) -> list[str]:
    """Give what may close the last line behind a sentence, longest first: "Chidi Okafor, Trustee", "Samuel Goldberg / Esther Goldberg"."""
    if _QUOTED.search(CALLED.sub("", last)):
        return []
    found = _SENTENCE_ENDS.finditer(last, max(0, len(last) - _LONGEST_END))
    # The number of a list's item ("2. Linda P. Nguyen") ends no sentence.
    ends = [
        one.end()
        for one in found
        if len(last[: one.start()].split()) > 1 and not (one[0].startswith(".") and _TITLE.search(last[: one.start()]))
    ]
    tails = [last[end:].strip().lstrip("-–—~* ").strip() for end in ends]
    return [tail for tail in tails if len(tail.split()) <= _MOST_OF_A_TAIL]


def _of_tail(tail: str, holders: Sequence[str], context: Context) -> tuple[str, ...]:
    """Give the names of a tail that is the whole close of one who signs: holders in full, or a person of the broker's."""
    name, signs = introduced(tail)
    if signs and fits_fully(name, holders):
        return (name,)
    if name and context.role == "broker" and names.is_person(name):
        return () if fits_fully(name, clients_of(context)) else (name,)
    tail = without_office(tail, holders)
    if len(tail.split()) < 2 or tail.endswith("?") or (beside.only_names(tail) and LEAD.match(tail) is None):
        return ()
    tail = _without_farewell(tail, holders)
    named = of_line(tail, holders, in_block=True, context=context, found=())
    if named and all(fits_fully(name, holders) for name in named):
        return named
    if context.role != "broker":
        return ()
    # A desk's tail is a name, then its firm: "Marisol Vance, Corp Actions, Hartwell & Stone".
    signed = SIGNED.match(tail) or LEAD.match(tail)
    head, rest = parted_from_house(signed["name"] if signed else tail)
    if not names.is_person(head) or fits_fully(head, clients_of(context)) or not 2 <= len(head.split()) <= 4:
        return ()
    known = signed is not None or names.is_given_name(head.split()[0].lower().strip(".,"))
    return (head,) if (of_an_office(rest) if rest else known) else ()


_FAREWELL = re.compile(r"(?P<words>[^\W\d_][^,.;:!?()\d\n]{0,40}),\s+(?=[^\W\d_])")
_NO_FAREWELL = Late(
    rf"\b(?:he|she|him|his|her|they|them|their|not|never|behalf|owners?|holders?|named?|called|whose|who|whom|ask\w*|tell|told|say\w*|said|call\w*|contact|attn|attention|dear|hi|hello|hey|estate|late|lawyer|attorney|"
    rf"broker|accountant|secretary|nurse|clients?|cc|bcc|copy|copies|re|for|by|account|deceased|dead|unsigned|signature|sign|is|was|are|if|maybe|perhaps|welcome|sorry|congratulations|trustee|executor|guardian|custodian|{KIN})\b|\b(?:to|from|of|with|and)$",
    re.IGNORECASE,
)
_MOST_OF_A_FAREWELL = 5
"""Words."""


def _without_farewell(tail: str, holders: Sequence[str]) -> str:
    """Give a tail without the few words and the comma before a holder's full name: "Until then, Victor Petrov"."""
    found = _FAREWELL.match(tail)
    if found is None or fits_fully(found["words"], holders) or len(found["words"].split()) > _MOST_OF_A_FAREWELL:
        return tail
    words = found["words"].split()
    behind = several(parted(tail[found.end() :])[0], holders)
    if not behind or not all(fits_fully(one, holders) for one in behind):
        return tail
    if _NO_FAREWELL.search(found["words"]) or any(
        word[0].isupper() and names.is_given_name(word.lower()) for word in words
    ):
        return tail
    return tail[found.end() :]


_FIRST_MARK = re.compile(r"\s*[,/|–—(]\s*|\s-\s|\s(?=x\d)|\s(?:at|of|from|with)\s+(?:the\s+)?(?=[A-Z])")


def parted_from_house(line: str) -> tuple[str, str]:
    """Part a line in the person of a broker's and his house, desk or telephone: "Jocelyn Pelletier (Hartwell & Stone)"."""
    cut = _FIRST_MARK.search(line)
    return (line[: cut.start()].strip(), line[cut.end() :].strip(" )")) if cut else (line.strip(), "")


_BELOW = Late(
    r"(?:[^\W\d_][\w.&'’/-]*|[&|/·•–—-]|\(?\+?\d[\d().x-]*|\S+@\S+)(?:[\s,;:]+(?:[^\W\d_][\w.&'’/-]*|[&|/·•–—-]|\(?\+?\d[\d().x-]*|\S+@\S+)){0,9}[.,]?"
)


def of_an_office(line: str) -> bool:
    """Tell whether a line names a firm, a desk or a telephone, and says nothing."""
    text = line.strip()
    small = [word for word in re.findall(r"[^\W\d_]+", text) if word.islower()]
    return len(text) <= 95 and _BELOW.fullmatch(text) is not None and all(beside.is_small(word) for word in small)


_LETTERS = re.compile(r"[^\W\d_]")
_LEAST_OF_A_HOUSE = 5
"""Letters of a domain that can tell a house by its name."""


def of_own_house(line: str, context: Context) -> bool:
    """Tell whether a line names the house from whose address the mail came: "Hartwell & Stone Securities LLC" of hartwellstone."""
    labels = context.sender_address.rpartition("@")[2].lower().split(".")
    house = "".join(_LETTERS.findall(labels[-2])) if len(labels) > 1 else ""
    written = "".join(_LETTERS.findall(re.sub(r"\band\b", "", line.lower())))
    return len(house) >= _LEAST_OF_A_HOUSE and written.startswith(house) and of_an_office(line)


def _behind_a_comma(last: str, holders: Sequence[str]) -> tuple[str, ...]:
    """Give the sole holder's full name where the last sentence, his own, ends in it behind a comma: "Tender all my notes, Victor Petrov"."""
    if len(holders) != 1 or _QUOTED.search(last):
        return ()
    sentence = re.split(r"(?<=[^\W\d_]{2})[.!?]\s+|[;:]\s+", last[-_LONGEST_END:])[-1]
    marks = list(_BY_COMMA.finditer(sentence))
    for mark in reversed(marks):
        name = sentence[mark.end() :].strip(" .!")
        if len(name.split()) <= 5 and fits_fully(name, holders):
            said = sentence[: mark.start()]
            own = len(said.split()) >= 3 and _HIS_OWN.search(said) and not _NAMES_OTHERS.search(said)
            return (name,) if own else ()
    return ()
