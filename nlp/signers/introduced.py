"""Who says in his own mail who he is: "this is Daniel Osei, …", "Daniel Osei here.", "I, Daniel K. Osei, …", "my name is Daniel Osei".

It stands for a name at the close, where nobody else closes the mail: whoever says so writes it himself. "This is Daniel Osei's
wife", "Daniel Osei is here" and "Daniel Osei, my father" say that another writes.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from nlp import names
from nlp.context import Context
from nlp.names.remarks import another_writes
from nlp.patterns.late import Late
from nlp.signers.signature_lines import fits_fully
from nlp.words.persons import KIN

_NAME = r"(?P<name>[^\W\d_][\w'’-]*\.?(?:[ ]+(?!(?:and|here|of|from|at|in|on|with|writing|calling)\b)[^\W\d_][\w'’-]*\.?){1,4}?(?:,?\s+(?:jr|sr)\b\.?)?)"
_GREETED = r"(?:(?:hi|hello|hey|greetings|good\s+(?:morning|day|afternoon|evening)|dear\s+[^,\n.!:]{2,40}|folks|gentlemen|sirs?|to\s+whom[^,\n.!:]{2,40})(?:\s+(?:there|folks|all|everyone|again|sir|sirs))?\s*[,.!:–—-]*\s+)?"
_BEGINS = rf"(?:^|(?<=\n)|(?<=[.!?;:]\s)|(?<=[.!?;:]\s\s))[ \t>*-]*{_GREETED}(?:yes,?\s+|so,?\s+|ok(?:ay)?,?\s+)?"
_MR = r"(?:(?:mr|mrs|ms|miss|dr|prof|rev|sgt|capt)\.?\s+)?"
_ENDS = r"(?=\s*(?:[,.;:!()–—-]|$|\n)|\s+(?:and\s+(?:i|my|this|here)|again|here|of|from|at|in|on|with|writing|calling|speaking|account|acct|a/c|no\.?|number|hereby|over|ex-?|the|your|holder|owner|lx)\b)(?!\s*['’])"
_PRESENTS = (
    Late(
        rf"{_BEGINS}(?:this\s+is|it['’]s(?:\s+(?:only\s+)?me,?)?|my\s+(?:full\s+)?name\s+is|my\s+name['’]s|name['’]s|i\s+am|i['’]m|im|(?:i|me),|i,?\s+the\s+undersigned,?|the\s+undersigned,?|undersigned:?)\s+{_MR}{_NAME}{_ENDS}",
        re.IGNORECASE,
    ),
    Late(
        rf"{_BEGINS}{_MR}{_NAME},?(?:\s+(?:of|at|from|in|with)\s+[^.!?,\n]{{2,40}})?\s+(?:here|speaking|writing)\b(?!\s+(?:is|are|was|were|wants?|said|says|has|had|to|we|it|the|there|for|on\s+behalf)\b)(?=\s*[,.;:!(–—-]|\s+(?:again|from|at|in|of|with|and\s+i)\b|\s*$|\s*\n)",
        re.IGNORECASE,
    ),
)
_OTHER_WRITES = re.compile(
    rf"\b(?:he|she|him|his|her|hers|they|them|their)\b|['’]s\s+(?:{KIN}|account|notes|lawyer|estate)\b|\b(?:on\s+behalf|in\s+place|speaking\s+for|writing\s+for|for\s+my\s+(?:{KIN}))\b",
    re.IGNORECASE,
)
_APPOSED = Late(
    rf"\s*[,(–—-]*\s*(?:a|the|your|an)?\s*(?:{KIN}|lawyer|attorney|broker|accountant|secretary|nurse|assistant|wife|husband|agent|executor|guardian|conservator)\s+(?:of|to|for)\b",
    re.IGNORECASE,
)
_QUOTES = re.compile(r"[\"“”«»]")
_FIRST_NAME = re.compile(r"(?:[^\n]*[,.!–—-]\s*)?(?P<name>[^\W\d_]{2,15})\s*[.!]*\s*")
_MOST_BEFORE = 1500
"""Characters at the head of a mail in which somebody may say who he is."""


def introduced(text: str, holders: Sequence[str], context: Context) -> Iterable[tuple[str, int]]:
    """Give the persons who say that they are who writes, each with the offset of the name.

    `text`: what was newly written; a closing first name that is nobody's of the holders takes it back.
    """
    if _closed_by_another(text, holders):
        return
    for pattern in _PRESENTS:
        for found in pattern.finditer(text[:_MOST_BEFORE]):
            sentence = _sentence(text, found.start("name"))
            behind = text[found.end("name") : found.end("name") + 60]
            if (
                _QUOTES.search(sentence)
                or _OTHER_WRITES.search(sentence)
                or another_writes(sentence)
                or _APPOSED.match(behind)
            ):
                continue
            if (
                fits_fully(found["name"], holders)
                if context.role == "holder"
                else _of_the_broker(found["name"], behind, holders, context)
            ):
                yield found["name"], found.start("name")
                return


def _sentence(text: str, at: int) -> str:
    """Give the sentence of the text at a place; the full stop of an initial ends none."""
    begin = max(text.rfind("\n", 0, at), *(one.end() for one in _STOPS.finditer(text, 0, at)), 0) if at else 0
    stop = _STOPS.search(text, at)
    return text[begin : stop.start() if stop else len(text)]


_STOPS = re.compile(r"(?<=[^\W\d_]{3})[.!?]\s|(?<=\d)[.!?]\s|\n")


def _of_the_broker(name: str, behind: str, holders: Sequence[str], context: Context) -> bool:
    """Tell whether a name is that of somebody at the broker's who writes: the From line's, or a person's with his house."""
    if context.role != "broker" or not names.is_person(name) or fits_fully(name, holders):
        return False
    if context.sender_name and names.fits(name, context.sender_name) is names.Fit.FULL:
        return True
    return re.match(r"\s*,?\s*\(?(?:at|of|from|with)\s+(?:the\s+)?[A-Z]", behind) is not None


def _closed_by_another(text: str, holders: Sequence[str]) -> bool:
    """Tell whether the mail ends in a first name that is none of the holders'."""
    last = text.rstrip().rpartition("\n")[2]
    found = _FIRST_NAME.fullmatch(last[-120:])
    if found is None or not (names.is_given_name(found["name"].lower()) and found["name"][0].isupper()):
        return False
    return all(names.fits(found["name"], holder) is names.Fit.NONE for holder in holders)
