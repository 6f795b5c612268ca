"""Listens to a broker's mail sentence by sentence, and remembers of whom it spoke last."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from nlp.accounts.door import OTHER, Mention
from nlp.clients.bodies import ONLY_ADVISES, RESOLVES
from nlp.clients.naming import clients
from nlp.clients.signs import CUE, signs
from nlp.clients.speaking import LONGEST, Around, Spoken, spoken
from nlp.context import Context
from nlp.governors.where import Where
from nlp.moods import Mood
from nlp.patterns.late import Late
from nlp.patterns.possible import lowered
from nlp.purport.door import Purport
from nlp.sentence import Sentence
from nlp.statements import Deed, Statement

_OPEN = 0.6
"""From here on the model hears a condition, a doubt or a waiting, and the sentence is read as any other."""
_PUTS_IN = re.compile(r"[xHgo!]*T[^DWKUXNLSBFE]*")
"""A line above a list that says that what follows goes in, by its signs."""
_HELD = re.compile(r"[xHg]*o[xHg]*")
"""A line above a list that says that what follows is only held."""
_TURNS = re.compile(r"[DWKUXNLBFo]")
"""A line above a list that says something else of what follows, or of part of it."""


_GONE = Late(
    r"\b(?:sold|selling|sells|transferr\w{1,4}|moved\s+(?:away|to)|tb[adc]|deceased|died|pledged|(?:to|into|in|for)\s+(?:another|a\s+different|some\s+other)\s+(?:deal|offer|exchange|issue|issuer|fund|bond|note|broker|firm|bank|company)|on\s+loan)\b",
    re.IGNORECASE,
)
"""What is said of notes that may not be there, or of an election that is still to come."""


_AMOUNT = r"\$?\d[\d,.]{0,15}\s?(?:mm|[mk])?"
_ADDED = Late(
    rf"{_AMOUNT}\s+(?:bonds\s+|notes\s+)?(?:more|extra|on\s+top|in\s+addition|further)\b|\b(?:additional|another|further|extra)\s+{_AMOUNT}|"
    rf"\b(?:increas|rais|reduc|lower|cut|bring|trim|decreas|up)\w{{0,6}}\b[^.;\n]{{0,60}}\bby\s+{_AMOUNT}",
    re.IGNORECASE,
)
"""An amount that comes on top of, or off, another that nobody names."""
_ONCE = Late(
    rf"\b(?:we|i|you)\s+(?:had|sent|gave|wrote|put|entered|showed|listed)\b[^.;\n]{{0,60}}\b(?:at|as|for|down)\s+{_AMOUNT}|\bwas\s+{_AMOUNT}",
    re.IGNORECASE,
)
"""An amount that was once told."""


_MAY = Late(
    r"(?<!\byou )(?<!\bin )(?<!\bas )\b(?:(?-i:may)|might|could)\s+(?:(?:well|still|yet|perhaps|also|even|just|possibly)\s+)*(?:want|wish|decide|go|come|tender|exchange|put|take|participate|accept|swap|join|give|keep|elect|submit|convert|choose|opt)\b"
    r"|(?<!\byou )(?<!\bwe )(?<!['’]all )(?<!\bi )\bcan\s+(?:tender|exchange|go\s+in|put\s+in|participate|accept|swap|join|submit)\b",
    re.IGNORECASE,
)
"""What a client may do is no instruction: "Bell may tender 30"; "you may enter" is leave."""


_SAID_OF_ONE = Late(
    r"\b(?:in\s+(?:for|with)|in\s+full|the\s+lot|everything|all\s+of\s+(?:it|them|his|hers|theirs)|same|ditto|likewise|(?:tenders?|exchanges?|goes|takes?|puts?)\s+(?:in\s+)?(?:\$|\d|all\b|half\b))",
    re.IGNORECASE,
)
"""What one client does beside others of whom something else is said."""
_SAID_OF_OTHER = Late(
    r"\b(?:out(?!\s+of\b)|no|none|nothing|nil|declin\w*|pass(?:es)?|refus\w*|stay(?:s|ing)?|keep(?:s|ing)?|not|same\s+again|ditto|likewise)\b|n['’]t\b",
    re.IGNORECASE,
)
_TOLD_OF_ONE = Late(
    r"\b(?:kept|retained|declined|refused|passed(?!\s+(?:it|this|them|that)\b)|stayed|sat\s+(?:it\s+)?out|turned\s+(?:it\s+)?down|held\s+(?:on\s+to|onto|back)?\s*(?:his|her|their|its|all)|last\s+(?:time|year|summer|spring|winter|month)|(?:the\s+)?(?:first|previous|earlier|other)\s+(?:time|offer|round))\b",
    re.IGNORECASE,
)
"""What one client did beside others: "Ms. Chu kept her 125 bonds last time, and Mr. Bell tendered his 48"."""
_YES = re.compile(r"\b(?:yes|yep|yeah|aye)\b", re.IGNORECASE)


def _doubted(one: Statement, word: str) -> Statement:
    """Give a statement as one that cannot be told."""
    return replace(one, mood=Mood.UNCERTAIN, strange=word, where=Where.VETO) if one.mood is Mood.DIRECT else one


def unsettled(statements: Sequence[Statement], sentence: Sentence, named: Sequence[Mention]) -> tuple[Statement, ...]:
    """Make uncertain what a line says of a client whose notes, it says as well, are gone, or are still to be told of."""
    found = _MAY.search(sentence.text) or (
        (_GONE.search(sentence.text) or _ADDED.search(sentence.text) or _ONCE.search(sentence.text)) if named else None
    )
    several = len({account for one in named for account in one.accounts}) > 1
    if several and _YES.search(sentence.text):
        # "Yes for Chu, and for Almeida it is no": who says which was not understood, and neither is a no of both.
        statements = tuple(_doubted(one, "yes") if one.deed is Deed.DECLINE else one for one in statements)
    if several and _TOLD_OF_ONE.search(sentence.text):
        # A tender of all whom the sentence names would be one of him who kept his.
        statements = tuple(
            _doubted(one, "kept") if one.deed is Deed.TENDER or (one.deed is Deed.BARE and one.amounts) else one
            for one in statements
        )
    if several and _SAID_OF_ONE.search(sentence.text) and _SAID_OF_OTHER.search(sentence.text):
        # "Take Grant in for the lot, and the Wirths are out" is neither a yes nor a no of both.
        statements = tuple(
            _doubted(one, "in and out")
            if one.deed in (Deed.TENDER, Deed.DECLINE)
            and len({account for two in named if one.start <= two.start < one.end for account in two.accounts}) > 1
            else one
            for one in statements
        )
    if found is None:
        return tuple(statements)
    return tuple(
        replace(one, mood=Mood.UNCERTAIN, strange=found.group(), where=Where.VETO)
        if one.mood is Mood.DIRECT and (one.deed is Deed.TENDER or (one.deed is Deed.BARE and one.amounts))
        else one
        for one in statements
    )


def advised(statements: Sequence[Statement], sentence: Sentence) -> tuple[Statement, ...]:
    """Make uncertain what a body is only said to speak of: "the committee recommended that the trustees take the exchange"."""
    found = ONLY_ADVISES.search(sentence.text)
    if found is None or RESOLVES.search(lowered(sentence.text)):
        return tuple(statements)
    return tuple(
        replace(one, mood=Mood.UNCERTAIN, strange=found.group(), where=Where.VETO)
        if one.mood is Mood.DIRECT and one.deed in (Deed.TENDER, Deed.DECLINE, Deed.WITHDRAW)
        else one
        for one in statements
    )


class Listener:
    """Reads a broker's sentences in their order."""

    def __init__(self, context: Context, heading: Sequence[Sentence]) -> None:
        """Begin with what the subject says of the lines that follow."""
        self._context = context
        self._before: tuple[str, ...] = ()
        self._listed = False
        self._turned = False
        self._revised = 0
        self._held = False
        for sentence in heading:
            self._heads(sentence, ())

    def heard(self, number: int, sentence: Sentence, named: Sequence[Mention], purport: Purport) -> Spoken | None:
        """Give what a sentence says of clients; None where it is to be read as any other.

        `number`: its place in the mail; `named`: the accounts that it names; `purport`: what the model judges of it.
        """
        around = Around(self._before, self._listed and not self._turned, self._revised > 0)
        told = spoken(number, sentence, named, around, self._context)
        if told and _MAY.search(sentence.text):
            told = None
        if told and purport.open >= _OPEN and not any(one.corrects for one in told.statements):
            told = None
        self._revised -= 1
        accounts = tuple(
            dict.fromkeys(account for mention in named if mention.accounts != OTHER for account in mention.accounts)
        )
        if told is None:
            self._heads(sentence, named)
            self._before = accounts or self._before
        else:
            self._before = told.of or self._before
            if not told.statements:
                # A figure was taken back; what is right may follow.
                self._revised = 1
        return told

    def settled(
        self, statements: Sequence[Statement], sentence: Sentence, named: Sequence[Mention]
    ) -> tuple[Statement, ...]:
        """Give what was read otherwise of a sentence: uncertain where it is a row of a list of what clients have, or `unsettled`."""
        if len(sentence.text) > LONGEST:
            return unsettled(statements, sentence, named)
        row = signs(sentence, clients(sentence.text, sentence.start, named, self._context))
        letters = "".join(sign.letter for sign in row if sign.letter not in ",|J")
        if letters == CUE:
            # "Hold on." by itself: what it takes back is said behind it (`nlp.clients.second_thoughts`).
            return tuple(replace(one, corrects=False, harmless=True, deed=Deed.BARE) for one in statements)
        if self._held and named and not re.search(r"[TDWK]", letters):
            return tuple(
                replace(one, mood=Mood.UNCERTAIN, strange="only what is held", where=Where.VETO)
                if one.mood is Mood.DIRECT and one.amounts and one.deed in (Deed.TENDER, Deed.BARE)
                else one
                for one in statements
            )
        return unsettled(statements, sentence, named)

    def _heads(self, sentence: Sentence, named: Sequence[Mention]) -> None:
        """Keep what a line that names nobody says of the lines that follow it."""
        if len(sentence.text) > LONGEST:
            return
        row = signs(sentence, clients(sentence.text, sentence.start, named, self._context))
        letters = "".join(sign.letter for sign in row if sign.letter not in ",|J")
        if any(sign.letter == CUE for sign in row):
            self._revised = 2
        if "C" in letters:
            self._held = self._held or letters.startswith("o")
            return
        self._held = self._held or _HELD.fullmatch(letters) is not None
        self._listed = self._listed or _PUTS_IN.fullmatch(letters) is not None
        self._turned = self._turned or _TURNS.search(letters) is not None
