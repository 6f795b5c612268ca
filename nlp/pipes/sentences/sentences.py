"""Cut a passage into sentences: at full stops, at deliberate line ends, at bullets and list lines.

Wrapped lines are joined: a line end counts only where the author broke the line on purpose,
that is, where the next word would still have fitted.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

from nlp.patterns.late import Late
from nlp.patterns.wordlists import listed
from nlp.pipes.sentences.patterns import ABBREVIATIONS, BULLET, WRAP
from nlp.words.nothing_done import said_behind_a_no
from nlp.words.starting_again import starts_again

_BULLET = Late(rf"\s*{BULLET}", re.IGNORECASE)
_ACCOUNT = re.compile(r"\s*[A-Za-z]{2}\s?-?\s?\d{4}\b")
_LABEL = Late(
    r"\s*(?:[A-Z][\w.'’&-]*\s+){0,4}\(?(?:[A-Za-z]{2}\s?-?\s?\d{4})\)?[^\n:]{0,30}[:–—-]\s|\s*(?:My\s+|The\s+|Our\s+)?(?:\w+\s+){0,2}(?:IRA|[Aa]ccount|[Tt]rust)\s*(?:\([^)\n]{1,20}\)\s*)?:\s"
)
"""A line that names an account and says behind a colon what becomes of it."""
_STOP = Late(r"(?:[.!?]+[\"'”’)\]]*|…|\.{3,})(?=\s|$)|(?<=[a-z]{3})[!?]+(?=[A-Z])|\x1e")
_CORRECTS = re.compile(r"\s*(?:sorry|no|wait|oops|make|rather|i\s+mean|er|um)\b[^.!?\n]{0,30}\d", re.IGNORECASE)
"""How a sentence goes on behind three dots with another figure."""
_TELEGRAM = Late(_STOP.pattern + r"|(?<=\s)STOP(?=\s|$)")
"""In a telegram, which ends with it, a word stands for the full stop."""
_LINE_END = re.compile(r"\n")
_ITEM = re.compile(r"\s*\(?(?:\d{1,2}|[A-Za-z])\.")
_LAST_WORD = re.compile(r"(?<![\w'’])([A-Za-z][A-Za-z.]*)\.$")
_GOES_ON = re.compile(r"\s*(?:\(|[,;])|\s+(?![\d])[a-z]")
"""What follows a dot that ends no sentence: small letters, or what stands in brackets."""
_ENDS_IN_A_SUM = re.compile(
    r"[a-z)][ \t]*(?:\.{3,}|:|_{3,}|(?:\. ){3,})[ \t]*\$?[ \t]*\d[\d,]*(?:\.\d\d)?[ \t]*$", re.IGNORECASE
)
_SUM = re.compile(r"[ \t]*\$?[ \t]*\d{1,3}(?:,\d{3})+(?:\.\d\d)?[ \t]*(?=\n|$)")
"""A sum at the end of a line of a schedule, with what leads to it."""
_NUMBER_FOLLOWS = re.compile(r"\s*(?:[#:(]\s*)?(?:[A-Za-z]{1,3}[\s-]?)?\d|\s*$")
_SHORT = frozenset(ABBREVIATIONS.split())


def spans(text: str) -> list[tuple[int, int]]:
    """Give the character spans of the sentences of `text`, blank ends taken off, empty ones left out."""
    found: list[tuple[int, int]] = []
    for start, end in _blocks(text):
        for begin, stop in _stops(text, start, end):
            asked = _asked_besides(text, begin, stop) or _turns_to_what_is(text, begin, stop)
            asked = asked or said_behind_a_no(text, begin, stop) or starts_again(text, begin, stop)
            found.extend(((begin, stop),) if asked is None else ((begin, asked[0]), (asked[1], stop)))
    return found


def _blocks(text: str) -> Iterator[tuple[int, int]]:
    """Yield stretches between deliberate line ends."""
    ends = [match.start() for match in _LINE_END.finditer(text)]
    lines = list(zip([0, *(end + 1 for end in ends)], [*ends, len(text)], strict=True))
    start = 0
    width = max([WRAP, *(end - begin for begin, end in lines)])
    for (begin, end), (next_begin, next_end) in itertools.pairwise(lines):
        if _breaks(text[begin:end], text[next_begin:next_end], min(width, 90)):
            yield start, end
            start = next_begin
    yield start, len(text)


def _breaks(line: str, following: str, width: int) -> bool:
    """Tell whether the author ended the sentence, or the list item, at the end of `line`."""
    if not line.strip() or not following.strip():
        return True
    if _BULLET.match(following) or _ACCOUNT.match(following) or _LABEL.match(following):
        return True
    if _ENDS_IN_A_SUM.search(line):
        # A line of a schedule ends with its sum, however the next begins.
        return True
    if len(line.rstrip()) + 1 + len(following.split(maxsplit=1)[0]) > width:
        return False
    head = following.lstrip()[0]
    return not (head.islower() or line.rstrip().endswith(","))


def _stops(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the sentences of one block by its full stops, question and exclamation marks."""
    begin = start
    stop = _TELEGRAM if text[start:end].rstrip().endswith(" STOP") else _STOP
    for match in stop.finditer(text, start, end):
        if match.group() in ("…", "...") and _CORRECTS.match(text, match.end(), end):
            # "put in 100... sorry, 120" is one breath.
            continue
        if match.group().startswith("...") and _SUM.match(text, match.end(), end):
            # "to be tendered ........ $ 7,000.00": dots lead to a sum.
            continue
        if match.group().startswith(".") and _abbreviated(text[begin : match.start() + 1], text[match.end() : end]):
            continue
        if (span := _trimmed(text, begin, match.start() if match.group() == "STOP" else match.end())) is not None:
            yield span
        begin = match.end()
    if (span := _trimmed(text, begin, end)) is not None:
        yield span


_ASKS_BESIDES = Late(
    r"(?:[,;]\s+|\s[–—-]{1,2}\s+)(?:(?:and|but|also|oh|plus)\s+){0,2}(?=(?:(?:by\s+the\s+way|btw|meanwhile|while\s+(?:i['’]m|we['’]re)\s+at\s+it)\s*,?\s+)?(?:(?:can|could|would|will)\s+(?:you|someone|somebody)\s+(?:please\s+|kindly\s+|also\s+|perhaps\s+)?(?:tell|let|say|explain|remind|advise)\s+(?:me\s+|us\s+)?(?:know\s+)?(?:what|when|how|where|which|who)\b"
    r"|what\s+(?:day|date|time|else|happens|address|form)\b|what(?:['’]s|\s+is|\s+are|\s+was)\s+(?:the|your)\s+(?:date|deadline|day|time|address|rate|fee|tax|schedule|next\s+step|number|fax|cutoff|cut-off)\b|when\s+(?:do|does|will|would|can|is|are|should)\b|how\s+(?:soon|long|will|do|does|are)\b|where\s+(?:do|does|will|can|is|are)\b|who\s+(?:do|does|will|is|pays)\b)[^.!?\n]{6,200}\?)",
    re.IGNORECASE,
)
"""Between an order and a question of fact that is hung on to it: "exchange all my notes, and would you tell me what day it closes?"."""
_OF_WHETHER = Late(
    r"\b(?:wise|right|good|bad|idea|recommend\w*|advis\w*|advice|think|thinks|should|ought|better|best|smart|mistake|sense|worth|opinion|safe|decid\w*|commit\w*|otherwise|first(?=\s*[?,])|if|unless|depend\w*|in\s+case|because|before\s+(?:i|we|you)|you['’]?d|you\s+(?:would|reckon|say|prefer)|would\s+you\s+do|ok|okay|instead|rather|must|or)\b",
    re.IGNORECASE,
)
_ASKS_FIRST = Late(
    r"\s*(?:(?:and|but|so|also|then|now|hi|hello|well)\W+){0,2}(?:can|could|would|will|shall|should|may|might|must|do|does|did|is|are|am|was|were|has|have|if|when|before|unless|once|until|since|after|what|how|why|who|where|which|whether)\b",
    re.IGNORECASE,
)


def _asked_besides(text: str, begin: int, end: int) -> tuple[int, int] | None:
    """Give where an order ends and where the question of fact that its sentence goes on with begins; None where there is none."""
    if text[end - 1 : end] != "?" or _ASKS_FIRST.match(text, begin, end):
        return None
    found = _ASKS_BESIDES.search(text, begin, end)
    if (
        found is None
        or _OF_WHETHER.search(text, found.end(), end)
        or len(text[begin : found.start()].split()) < _FEWEST
    ):
        return None
    return found.start(), found.end()


_NEVER_SO = Late(
    r"\s*(?:(?:and|but|well|now)\W+)?(?:if\s+(?:only\s+)?[^,;.!?\n]{2,60}?\b(?:were|was|had)\b|had\s+(?:i|we)\b|were\s+(?:it|i|we)\b)[^;.!?\n]{2,80}?\b(?:would|might|could|should|['’]d)\b[^;,.!?\n]{1,60}(?P<cut>[,;]\s+but\s+)(?=\S)",
    re.IGNORECASE,
)
"""What would be so if something were that is not, and where the sentence turns to what is: "If it were mine I might hold out, but it's the trust's"."""


def _turns_to_what_is(text: str, begin: int, end: int) -> tuple[int, int] | None:
    """Give where a clause of what is not so ends, and where what is so begins behind its "but"; None where there is none."""
    found = _NEVER_SO.match(text, begin, end)
    return found.span("cut") if found is not None else None


_FEWEST = 3
"""Words of an order to which a question is hung."""


def _abbreviated(before: str, after: str) -> bool:
    """Tell whether the dot at the end of `before` belongs to an abbreviation, an initial or a list number."""
    if _ITEM.fullmatch(before):
        return True
    last = _LAST_WORD.search(before)
    if last is None:
        return False
    word = last.group(1).lower()
    if word in ("k", "m", "mm") and before[: last.start()][-1:].isdigit():
        # "BK-2001: 40M. More to follow." is two sentences; an initial has no figure before it.
        return False
    if len(word) == 1 and word != "i":
        return bool(after.strip())
    if word in ("nos", "pcs") and before[: last.start()].rstrip()[-1:].isdigit() and _GOES_ON.match(after):
        # "kindly exchange 15 nos. of notes and retain the balance": how many are counted, with the abbreviation behind it.
        return True
    if word in ("no", "nos") and not _NUMBER_FOLLOWS.match(after):
        # "Thank you, but no. I let my notes lie.": only before a number it stands for the word.
        return False
    if word in ("pls", "plz") and _THANKS.match(after):
        return False
    if word in ("bal", "rem"):
        # "tender 20 bonds, bal. no action": what becomes of the balance goes on in small letters.
        return after.lstrip(" ")[:1].islower()
    if word in _SHORT:
        rest = after.lstrip()
        if word == "no" and _CAPITAL.match(rest):
            # "Delgado no. From Tidewater nothing yet.": a number has a figure behind it.
            return False
        return bool(rest) and not (word in _MAY_END and _opens_sentence(rest))
    return False


_MAY_END = listed("inc corp co llc l.p etc jr sr acct acc amt princ prin assn")
"""Abbreviations at which a sentence may end as well."""
_OPENS = listed(
    """please pls plz i we the this our my kindly thank thanks thx all tender exchange swap keep leave hold put it you he she they that's these"""
)
_THANKS = Late(r"\s+(?:tks|thx|tx|thks|thanx|thnx|thanks|thank\s+you|ty|ta|rgds|regards|cheers|best)\b", re.IGNORECASE)
"""How a close begins behind a plea: "tendered pls. tks T. Boyd"."""
_CAPITAL = re.compile(r"[A-Z][a-z]+\s+(?!\d)|I\s")


def _opens_sentence(rest: str) -> bool:
    """Tell whether what follows begins a sentence: after "Inc." that can only be seen from the next word."""
    return rest.split(maxsplit=1)[0].lower().strip(",;:") in _OPENS


def _trimmed(text: str, begin: int, end: int) -> tuple[int, int] | None:
    """Take blanks and a bullet off both ends; None where nothing is left."""
    piece = text[begin:end]
    lead = len(piece) - len(piece.lstrip())
    if (bullet := _BULLET.match(piece)) is not None:
        lead = bullet.end()
    tail = len(piece.rstrip())
    return (begin + lead, begin + tail) if tail > lead else None
