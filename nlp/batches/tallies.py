"""What a broker states of one client as a reckoning: "22 held / 22 in. Full tender pls.", "long 125, tendering 75, keeping 50".

Each figure has its part by the word beside it: what is held, what goes in, what stays. The parts must come to the holding; where they
do not, the line is one to ask about.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal, InvalidOperation

from nlp.accounts.door import OTHER, Mention
from nlp.amounts.amount import Amount, AmountKind
from nlp.batches.leads import leaves_open, only_tells
from nlp.clients.naming import clients
from nlp.clients.words_quiet import NOTHING_SAID
from nlp.context import Context
from nlp.governors.where import Where
from nlp.moods import Mood
from nlp.patterns.late import Late
from nlp.patterns.possible import lowered
from nlp.sentence import Sentence
from nlp.statements import Deed, Statement

_LONGEST = 240
_MASK = "\ue000"
_UNITS = r"(?:bonds?|bds|bnds|notes?|nts|par|face|units?|pieces)"
_TOKENS = Late(
    rf"(?P<client>{_MASK}+(?:['’]s)?)"
    rf"|(?P<figure>(?<![\w.,$/-])(?:usd\s?|\$\s?)?\d[\d,]*(?:\.\d+)?(?:\s?(?:mm|m|k)(?!\w))?(?![\w%]|[.,]\d|/\d|-\d)(?:\s+(?:thousand|{_UNITS})(?!\w))?)"
    r"|(?P<rest>(?:(?:and\s+)?the\s+|his\s+|her\s+|their\s+|its\s+)?(?:balance|bal|remainder|rest|remaining|other)(?:\s+of)?(?!\w))"
    r"|(?P<full>(?:in\s+)?full(?:y)?(?!\w)|whole(?!\w)|entire(?:ly)?(?!\w)|all\s+of\s+(?:it|them)(?!\w)|everything(?!\w))"
    r"|(?P<part>partial(?:ly)?(?!\w)|part(?!\w)|ptl(?!\w))"
    r"|(?P<keep>(?:held|holding|hold|kept|left)\s+back(?!\w)|no\s+(?:action|tender|exchange)(?!\w)|noac(?!\w)|ret(?:d|n)?(?!\w)|(?:to\s+)?stay(?:s|ing)?(?:\s+(?:put|out|back|home|where\s+(?:it|they)\s+(?:is|are)|as\s+is))?(?!\w)|keep(?:s|ing)?(?!\w)|kept(?!\w)|retain(?:s|ed|ing)?(?!\w)|out(?!\w)|remain(?:s|ing)?(?:\s+untendered)?(?!\w)|unchanged(?!\w)|unch(?!\w)|untouched(?!\w)|as\s+is(?!\w)|n/a(?!\w)|no\s+instr(?:uction)?(?!\w)|leav(?:e|es|ing)(?!\w)|not\s+(?:tendered|tendering|exchanged|going)(?!\w))"
    r"|(?P<either>held(?!\w)|hold(?:s|ing)?(?!\w))"
    r"|(?P<held>(?:is\s+)?long(?!\w)|has(?!\w)|owns?(?!\w)|owned(?!\w)|on\s+(?:hand|deposit|the\s+books)(?!\w)|in\s+(?:position|custody)(?!\w)|posn?(?!\w)|position(?!\w)|hldgs?(?!\w)|out\s+of(?!\w)|of(?:\s+(?:his|her|their|its|the))?(?!\w))"
    r"|(?P<gives>(?:elect(?:s|ed|ing)?\s+)?(?:to\s+)?(?:tender(?:s|ed|ing)?|tndr|tdr[sd]?|exch(?:an)?g?(?:e[sd]?|ing)?)(?!\w)|xchg?(?!\w)|(?:going|goes|go|put(?:s|ting)?|coming|comes)\s+in(?:\s+for)?(?!\w)|in(?:\s+for)?(?=\s*(?:[.,;/|)]|$|\d|\$|-|–))|submit(?:s|ted|ting)?(?!\w)|swap(?:s|ping|ped)?(?!\w)|giv(?:es|ing)(?!\w)|participat(?:es|ing)(?!\w))"
    r"|(?P<word>[^\W\d_][\w'’&/]*)|(?P<other>\d[\w.,/%-]*|\?)|(?P<stop>[.;/|,()]|\s[-–—]+\s|:)"
)
_QUIET = NOTHING_SAID - {
    "hold",
    "holds",
    "owns",
    "in",
    "total",
    "up",
    "down",
    "over",
    "same",
    "too",
    "also",
    "both",
    "only",
}


@dataclass(frozen=True, slots=True)
class _Part:
    """One part of a reckoning: `what` it is (held, gives, keep), what its figure may come to, and where that stands."""

    what: str
    values: frozenset[Decimal]
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Reckoning:
    """A reckoning as read: its parts, and whether it calls the tender full or partial, or says that the rest stays."""

    parts: tuple[_Part, ...]
    full: bool
    part: bool
    rest: bool


def tallies(
    parts: Sequence[tuple[int, Sentence]], named: Sequence[Mention], topic: tuple[str, ...], text: str, context: Context
) -> dict[int, tuple[Statement, ...]]:
    """Give what each sentence that is a reckoning of one client states, by its place; of those that go on with it, nothing.

    `parts`: the sentences with their places; `named`: the accounts named in `text`; `topic`: the one that the subject names, where it does.
    """
    held = {one.account: one.position for one in context.accounts if one.account in context.sender_accounts}
    found: dict[int, tuple[Statement, ...]] = {}
    before: tuple[str, ...] = topic
    index, told_above = 0, False
    while index < len(parts):
        number, sentence = parts[index]
        mine = _of_whom(sentence, named, before)
        inside = [mention for mention in named if sentence.start <= mention.start < sentence.end]
        before = inside[-1].accounts if inside else before
        index += 1
        told_above = told_above or (not inside and only_leads(sentence.text))
        read = _tokens(sentence, inside, context) if len(mine) == 1 and mine[0] in held and not told_above else None
        if read is None or not any(part.what == "gives" for part in read.parts):
            continue
        further: list[int] = []
        while index < len(parts) and (more := _goes_on(parts[index][1], parts[index - 1][1], named, text, context)):
            read = _Reckoning(
                (*read.parts, *more.parts), read.full or more.full, read.part or more.part, read.rest or more.rest
            )
            further.append(parts[index][0])
            index += 1
        if told := _statements(read, number, sentence, mine, held[mine[0]]):
            found[number] = told
            found.update((one, ()) for one in further)
    return found


def only_leads(line: str) -> bool:
    """Tell whether a line above only leads to what is on record, or leaves open what follows it."""
    return line.rstrip().endswith(":") and (
        leaves_open(line) or only_tells(line) or _ON_RECORD.search(line) is not None
    )


_ON_RECORD = re.compile(
    r"\b(?:records?|books|statements?|shows?|status|system|screen|you\s+have|so\s+far)\b", re.IGNORECASE
)


def _of_whom(sentence: Sentence, named: Sequence[Mention], before: tuple[str, ...]) -> tuple[str, ...]:
    """Give the accounts of which a sentence speaks: those that it names, else those named before."""
    inside = [mention for mention in named if sentence.start <= mention.start < sentence.end]
    if any(not mention.accounts or mention.accounts == OTHER for mention in inside):
        return ()
    return tuple(dict.fromkeys(account for mention in inside for account in mention.accounts)) or before


def _goes_on(
    sentence: Sentence, last: Sentence, named: Sequence[Mention], text: str, context: Context
) -> _Reckoning | None:
    """Read a sentence on the same line that only says once more whether it is all, a part, or what the rest does."""
    if "\n" in text[last.end : sentence.start] or any(sentence.start <= one.start < sentence.end for one in named):
        return None
    read = _tokens(sentence, (), context)
    gives = read is not None and any(part.what == "gives" for part in read.parts)
    return read if read is not None and not gives and (read.parts or read.full or read.part or read.rest) else None


def _tokens(sentence: Sentence, inside: Sequence[Mention], context: Context) -> _Reckoning | None:
    """Read a sentence as parts of a reckoning; None where one word or figure is none of it."""
    if len(sentence.text) > _LONGEST:
        return None
    masked = lowered(sentence.text)
    for one in clients(sentence.text, sentence.start, inside, context):
        masked = masked[: one.start] + _MASK * (one.end - one.start) + masked[one.end :]
    row = [
        (match.lastgroup or "", match)
        for match in _TOKENS.finditer(masked)
        if match.lastgroup != "client" and not (match.lastgroup == "word" and match.group().strip(".'’/") in _QUIET)
    ]
    used: set[int] = set()
    read: list[_Part] = []
    bases = _bases_in(row)
    for index, (kind, match) in enumerate(row):
        if kind in ("word", "other"):
            return None
        if kind != "figure":
            continue
        if index in bases:
            # "500M of the 800M in": of what it is a part, and it is the 500M that goes in.
            used.add(index - 1)
            read.append(_Part("held", _values(match.group()), match.start(), match.end()))
            continue
        beside = next(
            (
                other
                for other in (index - 1, index + 3 if index + 2 in bases else index + 1)
                if 0 <= other < len(row)
                and other not in used
                and row[other][0] in ("held", "gives", "keep", "rest", "either")
            ),
            None,
        )
        values = _values(match.group())
        if (
            beside is None
            or not values
            or (beside < index and row[beside][1].group().endswith("ed") and row[beside][0] == "gives")
        ):
            # "We tendered 28 of 48" tells of what was done.
            return None
        used.add(beside)
        what = "keep" if row[beside][0] == "rest" else row[beside][0]
        read.append(_Part(what, values, match.start(), match.end()))
    left = [(index, kind) for index, (kind, _) in enumerate(row) if index not in used]
    return _loose(left, read)


_OF = re.compile(r"(?:out\s+)?of\b")


def _bases_in(row: Sequence[tuple[str, re.Match[str]]]) -> frozenset[int]:
    """Give the places of figures of which the figure before "of" is a part."""
    return frozenset(
        index + 2
        for index in range(len(row) - 2)
        if row[index][0] == row[index + 2][0] == "figure"
        and row[index + 1][0] == "held"
        and _OF.match(row[index + 1][1].group())
    )


def _loose(left: Sequence[tuple[int, str]], read: Sequence[_Part]) -> _Reckoning | None:
    """Join the words without a figure to the parts; None where one of them is not accounted for."""
    kinds = {kind for _, kind in left}
    rest = "rest" in kinds or any(part.what == "keep" for part in read)
    if "held" in kinds or (kinds & {"keep", "either"} and not rest):
        return None
    return _Reckoning(tuple(read), "full" in kinds, "part" in kinds, rest)


def _values(written: str) -> frozenset[Decimal]:
    """Give what a figure may come to in dollars; nothing where it is none."""
    digits = re.sub(r"[^\d.]", "", written)
    scale = re.search(r"\d\s?(mm|m|k)(?!\w)|\d\s+(thousand)", written)
    try:
        value = Decimal(digits.rstrip("."))
    except InvalidOperation:
        return frozenset()
    if scale:
        # "3M" is three thousand to one house and three million to another: the holding tells which.
        return frozenset({value * scaled for scaled in _SCALES.get(scale[1] or "k", (1000,))})
    if "$" in written or "usd" in written:
        return frozenset({value})
    if re.search(_UNITS, written) and not re.search(r"par|face", written):
        return frozenset({value * 1000})
    return frozenset({value, value * 1000}) if value >= 1000 else frozenset({value * 1000})


_SCALES = {"mm": (1_000_000,), "m": (1000, 1_000_000), "k": (1000,)}


def _statements(
    read: _Reckoning, number: int, sentence: Sentence, mine: tuple[str, ...], position: Decimal
) -> tuple[Statement, ...]:
    """Give what a reckoning states; nothing where it is no more than an amount, which others read."""
    # "Holds 240" is what there is, "hold 150" is what stays: the holding tells which.
    read = replace(
        read,
        parts=tuple(
            replace(one, what="held" if position in one.values else "keep") if one.what == "either" else one
            for one in read.parts
        ),
    )
    by: Mapping[str, list[_Part]] = {what: [one for one in read.parts if one.what == what] for what in _KINDS}
    if len(by["gives"]) != 1 or len(by["held"]) > 1 or len(by["keep"]) > 1:
        return ()
    if not (by["held"] or by["keep"]) and not (read.rest or read.full or read.part):
        return ()
    given = by["gives"][0]
    fits = [value for value in _fitting(by, position) if _borne_out(value, position, read)]
    if len(fits) > 1:
        return ()
    amount = Amount(
        AmountKind.AMOUNT,
        fits[0] if fits else None,
        sentence.start + given.start,
        sentence.start + given.end,
        sentence.text[given.start : given.end],
        readings=tuple(fits) or tuple(sorted(given.values)),
    )
    told = Statement(
        Deed.TENDER,
        Mood.DIRECT if fits else Mood.UNCERTAIN,
        sentence.start,
        sentence.end,
        sentence.text,
        number,
        (amount,),
        accounts=mine,
        alone=True,
        at=sentence.end,
        begins=sentence.start,
        strange="" if fits else "figures that do not come to the holding",
        where=Where.PLAIN if fits else Where.VETO,
    )
    held = all(position in part.values for part in by["held"])
    if fits or not held or not by["keep"]:
        return (told,)
    # What goes and what stays do not come to the holding: both are told, and contradict each other.
    kept = by["keep"][0]
    stays = replace(
        amount,
        value=None,
        start=sentence.start + kept.start,
        end=sentence.start + kept.end,
        text=sentence.text[kept.start : kept.end],
        readings=tuple(sorted(kept.values)),
    )
    return (
        replace(told, mood=Mood.DIRECT, strange="", where=Where.PLAIN),
        replace(told, deed=Deed.KEEP, mood=Mood.DIRECT, strange="", where=Where.PLAIN, amounts=(stays,)),
    )


_KINDS = ("held", "gives", "keep")


def _fitting(by: Mapping[str, list[_Part]], position: Decimal) -> Iterator[Decimal]:
    """Give each amount that what is held and what stays leave room for."""
    for value in sorted(by["gives"][0].values):
        held = all(position in part.values for part in by["held"])
        kept = all(position - value in part.values for part in by["keep"])
        if held and kept and 0 < value <= position:
            yield value


def _borne_out(value: Decimal, position: Decimal, read: _Reckoning) -> bool:
    """Tell whether an amount is the whole where the words say full, and less where they say a part or speak of the rest."""
    whole = value == position
    return not (read.full and not whole) and not (read.part and whole) and not (read.rest and whole)
