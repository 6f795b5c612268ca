"""Which of a mail's lists, and which of their rows, are its instruction, where the words on the sheet or in the mail say so.

"EXAMPLE ONLY - do not process" above a list; "use sheet Lexington, the other is my scratch"; "only the Almeida row is an instruction".
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from mailflows.values import Table
from nlp.accounts.door import mentions
from nlp.batches.changed import shown_already
from nlp.batches.columns import header_of
from nlp.context import Context
from nlp.patterns.late import Late
from nlp.patterns.sifted import Sifted
from nlp.pipes.sentences.sentences import spans

_NO_INSTRUCTION = Late(
    r"\b(?:examples?|samples?|specimen|(?:blank|empty)\s+(?:form|template)|template\s+only|dummy|mock-?up|scratch|training|practi[cs]e|sandbox|do\s+not\s+(?:process|use|send|act|action|enter|key|book|tender|submit)|don'?t\s+(?:process|use|act)|"
    r"not\s+(?:for\s+(?:processing|submission|use|execution|action|tender)|an?\s+instruction|instructions|to\s+be\s+(?:processed|used|sent|tendered))|for\s+(?:reference|information|info)\s+only|superseded|obsolete|void|ignore|disregard)\b",
    re.IGNORECASE,
)
"""What the words on a sheet say of a list that instructs nothing."""


_HOLDINGS = Late(
    r"\W*(?:(?:our|all|client|current)\s+)?(?:holdings?|positions?|inventory|master|look-?up|recon\w*)(?:\s+(?:list|report|file|\d[\d/.-]*))?\W*",
    re.IGNORECASE,
)
"""A sheet's name that says what is held, and not what goes."""
_ELECTED = re.compile(r"elect|instruct|action|tender|exch|decision|option", re.IGNORECASE)


def is_no_instruction(table: Table) -> bool:
    """Tell whether the words above a list, or its sheet's name, say that it instructs nothing."""
    if table.title and _HOLDINGS.fullmatch(table.title[0]):
        header, _ = header_of(table.rows)
        return not any(_ELECTED.search(cell) for cell in header)
    return any(_NO_INSTRUCTION.search(line) for line in table.title)


@dataclass(frozen=True, slots=True)
class Sheets:
    """Which lists count: `left_out` by their places in the mail's tables; `unclear`: words choose, and nobody can tell what."""

    left_out: frozenset[int] = frozenset()
    unclear: bool = False


_PAPER = r"(?:work)?(?:sheets?|tabs?|lists?|files?|tables?|schedules?|pages?|attachments?|spread\s?sheets?|workbooks?)"
_SHEET = Late(rf"\b{_PAPER}\b", re.IGNORECASE)
_ORDINALS = ("first", "second", "third", "fourth", "fifth")
_ORDINAL = Late(
    rf"\b(?P<which>first|second|third|fourth|fifth|1st|2nd|3rd|last|other|others|rest|remaining)\s+(?:(?:one|two|three|\d)\s+)?(?:{_PAPER}|one|ones)\b"
    rf"|\b{_PAPER}\s+(?P<number>[1-5]|one|two|three)\b|\bthe\s+(?P<others>others?)\b",
    re.IGNORECASE,
)
_NUMBERS = {"1": 0, "one": 0, "1st": 0, "2": 1, "two": 1, "2nd": 1, "3": 2, "three": 2, "3rd": 2, "4": 3, "5": 4}
_DROPS = Late(
    r"\b(?:ignor\w+|disregard\w*|skip|omit|leave\s+out|throw\s+(?:out|away)|delete|discard|forget|scratch|examples?|samples?|specimen|template|blank|training|scrap|worksheet\s+of\s+mine|old|superseded|obsolete|void|stale|last\s+(?:week|month|night)'?s|"
    r"holdings?|positions?|recon\w*|tie\s+out|inventory|background|look-?up|not|no\s+(?:instruction|action)|never\s+mind|don'?t|isn'?t|aren'?t|nothing\s+to\s+do|reference|information|internal|mine|for\s+us)\b",
    re.IGNORECASE,
)
_TAKES = Late(
    r"\b(?:use|take|process|enter|book|work\s+(?:from|off)|go\s+by|follow|execute|act\s+on|only|just|is\s+the\s+(?:instruction|one|list|good)|are\s+the\s+instructions?|counts?|applies|instructions?|live|final|current|see|per|correct|right|good)\b",
    re.IGNORECASE,
)
_GOES_ON = Late(
    r"\W*(?:and\s+|but\s+)?(?:it|that\s+one|this\s+one|those|these|they)\b|\W*(?:please\s+|pls\s+)?(?:ignore|disregard|skip)\b",
    re.IGNORECASE,
)
"""How a clause begins that speaks of the sheet named last."""
_CLAUSE = Late(
    r"[.;!?\n]|,\s{1,3}(?=(?:and|but|not|the\s+other|ignore|disregard|please|pls|it)\b)|[ \t]-{1,3}[ \t]|\bnot\b(?=\s{1,3}(?:the\s{1,3})?[\w'\"]+)",
    re.IGNORECASE,
)


def sheets_chosen(words: str, tables: Sequence[Table]) -> Sheets:
    """Say which of several lists on sheets of their own the mail's words take and leave out.

    `words`: newly written; `tables`: all of the mail.
    """
    papers = list(
        dict.fromkeys(
            (table.source, table.title[0] if table.title else "") for table in tables if table.source != "body"
        )
    )
    if len(papers) < 2 or not _SHEET.search(words):
        return Sheets()
    taken: set[int] = set()
    left: set[int] = set()
    last: set[int] = set()
    unclear = others_left = others_taken = False
    for clause in _clauses(words):
        meant, others, beyond = _meant(clause, papers)
        unclear = unclear or beyond
        drops, takes = _DROPS.search(clause) is not None, _TAKES.search(clause) is not None
        if not meant and not others and _GOES_ON.match(clause):
            meant = last
        if others and not meant:
            # Which they are is seen from what is said of the rest, before or behind.
            others_left, others_taken = others_left or drops, others_taken or (takes and not drops)
        elif drops:
            left |= meant
        elif takes:
            taken |= meant
        last = meant
    every = set(range(len(papers)))
    if others_left:
        unclear = unclear or others_taken or not (taken or left)
        left |= every - taken if taken else set()
    if taken & left or (others_left and left == every):
        return Sheets(unclear=True)
    if taken:
        left = every - taken
    if not left and not unclear:
        return Sheets()
    out = frozenset(
        index
        for index, table in enumerate(tables)
        if table.source != "body" and papers.index((table.source, table.title[0] if table.title else "")) in left
    )
    return Sheets(out, unclear=unclear or len(left) == len(papers))


def _clauses(words: str) -> list[str]:
    """Cut words into clauses, each denial at the head of its own."""
    cuts = [
        0,
        *(
            match.end() if match.group().strip(" ,").lower() != "not" else match.start()
            for match in _CLAUSE.finditer(words)
        ),
        len(words),
    ]
    return [words[start:end] for start, end in itertools.pairwise(cuts) if words[start:end].strip()]


def _meant(clause: str, papers: Sequence[tuple[str, str]]) -> tuple[set[int], bool, bool]:
    """Give the lists that a clause names: by name or number; whether it says "the others"; whether it counts beyond them."""
    meant: set[int] = set()
    lower = clause.lower()
    for index, (source, title) in enumerate(papers):
        named = (title.lower(), source.partition(":")[2].lower())
        if any(len(name) > 2 and re.search(rf"(?<!\w){re.escape(name)}(?!\w)", lower) for name in named) and (
            _SHEET.search(clause) or re.search(rf"[\"'“‘]{re.escape(title)}", clause, re.IGNORECASE)
        ):
            meant.add(index)
    others = beyond = False
    for match in _ORDINAL.finditer(clause):
        which = (match["which"] or match["number"] or match["others"] or "").lower()
        if which in ("other", "others", "rest", "remaining"):
            others = others or not meant
            continue
        number = (
            len(papers) - 1
            if which == "last"
            else _NUMBERS.get(which, _ORDINALS.index(which) if which in _ORDINALS else 99)
        )
        beyond = beyond or number >= len(papers)
        if number < len(papers):
            meant.add(number)
    return meant, others, beyond


def unless_all_gone(sheets: Sheets, tables: Sequence[Table], context: Context) -> Sheets:
    """Give what the words choose of several lists; where none is left that names an account ("the second tab is our phone list"), they choose nothing."""
    listing = {
        index for index, table in enumerate(tables) if any(mentions(" | ".join(row), context) for row in table.rows)
    }
    return Sheets() if listing and listing <= sheets.left_out and len(listing) < len(tables) else sheets


@dataclass(frozen=True, slots=True)
class Rows:
    """Which rows count: `only` these accounts, where given; `left_out` not; `doubted` are to be asked about, `all_doubted`: each."""

    only: frozenset[str] | None = None
    left_out: frozenset[str] = frozenset()
    doubted: frozenset[str] = frozenset()
    all_doubted: bool = False


_ROW = r"(?:rows?|lines?|entr(?:y|ies)|items?|clients?|accounts?|positions?|instructions?|names?|ones?|holders?)"
_LIST_ROW = re.compile(r"\b(?:rows?|lines?|entr(?:y|ies)|items?)\b", re.IGNORECASE)
"""What belongs to a list itself: "the other clients" may be those that it does not name."""
_HAS_ROW = Late(rf"\b{_ROW}\b", re.IGNORECASE)
_ONLY = re.compile(
    r"\b(?:only|just|solely|exclusively|nothing\s+but|none\s+but|nobody\s+but|no\s+one\s+but|alone)\b", re.IGNORECASE
)
_IS_LIVE = Late(
    r"\b(?:is|are|being)\s+(?:an?\s+|the\s+|to\s+be\s+|our\s+)?(?:actual\s+|real\s+|live\s+|firm\s+)?(?:instructions?|live|good|final|valid|real|firm|processed|actioned|tendered|entered|booked|approved|confirmed|authori[sz]ed|go|on|order)\b"
    r"|\b(?:process|take|enter|action|act\s+on|book|submit|use|do|work|execute|tender|exchange)\b|\b(?:counts?|stands?|applies|goes|go)\b",
    re.IGNORECASE,
)
_THE_OTHERS = Late(
    rf"\b(?:(?:the\s+|all\s+|any\s+)?(?:others?|rest|remaining|remainder)|everything\s+else|all\s+else|everyone\s+else|everybody\s+else)\b(?:\s+(?:\w+\s+)?{_ROW})?",
    re.IGNORECASE,
)
_LEAVES_OUT = Late(
    r"\b(?:ignor\w+|disregard\w*|omit\w*|strike|delete|remove|drop|scratch|skip|leave\s+out|take\s+out|exclude)\b",
    re.IGNORECASE,
)
_DOUBTS = Late(
    r"\b(?:not\s+(?:an?\s+)?(?:live|instructions?|final|confirmed|ours|reached|to\s+(?:go|be)|for|yet|valid|good|firm)|no\s+action|nothing\s+(?:on|for|with)|do\s+not|don'?t|isn'?t|aren'?t|pending|guess\w*|hold|holding|until|till|unless|wait\w*|await\w*|void|dead|wrong|stale|mistake|error)\b",
    re.IGNORECASE,
)
_TURNED = Late(
    r"\b(?:chang\w+|reconsider\w*|second\s+thoughts?|waver\w*|hesitat\w*|unsure|not\s+sure|instead|no\s+longer|back(?:s|ed|ing)\s+(?:out|down)|pull(?:s|ed|ing)?\s+out|drop(?:s|ped|ping)?\s+out|against|objects?|objected|refuses|refused|revis\w+|amend\w+|withdr\w+|"
    r"worr(?:y|ies|ied|ying)|uneasy|unhappy|not\s+(?:so\s+)?happy|doubts?|doubtful|wonder\w*|uncertain|undecided|(?<!in )(?-i:may)|might|look\s+at|still\s+(?:need|lack|miss)\w*|"
    r"(?:i|we)(?:['’]ll|\s+will|\s+shall|\s+must|\s+have\s+to|\s+need\s+to|\s+want\s+to|['’]m\s+going\s+to)\s+(?:ring|call|phone|check|ask|speak|talk|verify|see|look)|"
    r"is\s+(?:now|off|wrong)|are\s+(?:now|off|wrong)|should\s+(?:be|read|say)|died|dead|deceased|passed\s+away|sold|except)\b",
    re.IGNORECASE,
)
"""What turns round the row of a client of whom it is said."""
_SOME_OF = Late(
    rf"\b(?:one|some|several|two|three|a\s+few|a\s+couple|any|either|which)\s+of\s+(?:the|these|those|my|our)\s+(?:\w+\s+)?{_ROW}\b",
    re.IGNORECASE,
)
_OPEN = re.compile(r"\b(?:if|unless|until|once|when|maybe|perhaps|probably|think)\b|\?", re.IGNORECASE)


def rows_chosen(words: str, quantities: Mapping[str, Decimal | None], context: Context) -> Rows:
    """Say which rows of a list the words beside it take, leave out, or put in doubt.

    `words`: those beside the list; `quantities`: what its rows instruct, by account.
    """
    only: set[str] | None = None
    left: set[str] = set()
    doubted: set[str] = set()
    others_out = unclear = False
    for start, end in spans(words):
        sentence = words[start:end]
        out, doubts, restricts = _LEAVES_OUT.search(sentence), _DOUBTS.search(sentence), _ONLY.search(sentence)
        turned = _TURNED.search(sentence)
        if not (out or doubts or restricts or turned):
            continue
        mentioned = {account for mention in mentions(sentence, context) for account in mention.accounts}
        named = mentioned & quantities.keys()
        rows = _HAS_ROW.search(sentence) is not None
        others = _THE_OTHERS.search(sentence) is not None
        if "?" in sentence and (rows or others) and (mentioned or others):
            unclear = True
        elif (_SOME_OF.search(sentence) and (out or doubts)) or (
            restricts and mentioned and not named and rows and _IS_LIVE.search(sentence)
        ):
            # "One of the lines is wrong"; only somebody counts who is not on the list.
            unclear = True
        elif restricts and named and (rows or others) and _IS_LIVE.search(sentence) and not doubts:
            only = named if only is None and not _OPEN.search(sentence) else set()
        elif others and not named and _LIST_ROW.search(sentence) and (out or doubts):
            others_out = True
        elif named and (out or (doubts and rows)):
            plain = out is not None and not doubts and not _OPEN.search(sentence) and len(named) == 1
            (left if plain else doubted).update(named)
        elif restricts and named and rows and _IS_LIVE.search(sentence):
            unclear = True
        elif turned and named:
            shown = len(named) == 1 and not doubts and shown_already(sentence, quantities[next(iter(named))])
            doubted.update(() if shown else named)
    if only is not None:
        # Nothing kept, or somebody kept and left out at once: nobody can tell which.
        unclear = unclear or not only or bool(only & (left | doubted))
        return Rows(only=frozenset(only), all_doubted=unclear)
    return Rows(None, frozenset(left), frozenset(doubted), all_doubted=unclear or others_out)


_MARKED = Sifted(
    r"(?<!not )\b(?:take|process|enter|book|key|use|submit)\s+(?:only\s+|just\s+)?(?:the\s+|those\s+)?(?:rows?|lines?|ones|items?)\s+(?:that\s+(?:are|is|say|read|show)\s+|which\s+(?:are|say)\s+)?(?:marked|labell?ed|flagged|stamped|tagged|showing|headed)\s+(?:as\s+|with\s+)?[\"'“‘]?(?P<mark>\w{2,20})[\"'”’]?(?=\s*(?:[.,;!\n]|$|only\b|please\b|and\s+leave\b))",
    re.IGNORECASE,
)
"""By what word in them a mail says which rows count: "please take the rows marked Final"."""


def mark_of_rows(words: str) -> str:
    """Give the word, in small letters, by which the words beside a list say which of its rows count; "" where they name none."""
    found = _MARKED.search(words)
    return found["mark"].lower() if found else ""


def of_mark(table: Table, mark: str) -> Table:
    """Give a table without the rows that lack the mark, where one row has it in a cell of its own; the header stays."""
    has = [any(cell.strip().lower() == mark for cell in row) for row in table.rows]
    if not mark or not any(has):
        return table
    rows = tuple(row for place, (row, marked) in enumerate(zip(table.rows, has, strict=True)) if place == 0 or marked)
    return replace(table, rows=rows)
