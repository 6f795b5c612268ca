"""The whole holding: `all`, `every last one`, and the whole but for something."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from operator import itemgetter

from nlp.amounts.quantity import Quantity
from nlp.amounts.shares import Share
from nlp.patterns.late import Late
from nlp.patterns.possible import lowered
from nlp.patterns.sifted import Sifted

_HELD = r"(?:bonds?|notes?|debentures?|securit(?:y|ies)|holdings?|positions?|paper|shares?|units?|warrants?|stake|certificates?|lexingtons|amount|balance|principal|investment|stuff)"
_OWN = r"(?:my|our|the|his|her|its|their|these|those|of|them|old|existing|lexington|lex|precision|senior|sub(?:ordinated)?|corporate|exchange|said|such|remaining|increasing|rate|new|wife's|husband's|mother's|father's|client's|client|customer's|fund's|trust's|estate's|company's|firm's|account's|\w+'s|\x1a+|\$?\d[\d,.]*k?)"
_NUMBER = r"(?:\$|us\$|usd|\d|one\b|two\b|three\b|four\b|five\b|six\b|seven\b|eight\b|nine\b|ten\b|eleven\b|twelve\b|\w+teen\b|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a hundred|hundred)"
_CLAUSE_END = r"(?=\s*(?:[.,;:!?)\n/|\]\"”]|$|--|—|–|-\s|\()|\s+(?:in|for|and|under|from|into|please|pls|thanks|as|at|by|on|to|goes?|that|which|is|are|should|tendered|exchanged|go|out|back|now|of the above|\d)\b)"
_ALL = Late(
    r"(?=all)(?<![\w'’])(?<!first of )(?<!best of )(?<!above )(?<!after )(?<!at )(?<!you )(?<!they )(?<!that's )(?<!thats )(?<!that is )(?<!is )(?<!for )(?<!not )(?<!we're )(?<!are )"
    r"all(?!\s+(?:is|goes|went|was|things|the same)\s+(?:well|good|fine|clear|ok|okay|right|lost|in order|said|considered|being)\b)(?:"
    rf"\s+of\s+(?:it|them|mine|ours|hers|his|theirs|these|those|this|that)\b(?!\s+(?!(?:in|to|are|is|into|go(?:es)?|for|pl(?:ease|[sz])|and|out|back|from|under|i|we|exchanged|tendered|up|now|at|as|by|should)\b)[a-z])"
    rf"|\s+(?:{_OWN}\s+){{0,6}}{_HELD}\b(?!\s+(?:holders?|number))"
    r"|\s+(?:that\s+|which\s+|what\s+)?(?:i|we|he|she|it|you|they|the (?:trust|estate|fund|company|account))(?:['’](?:ve|s)\s+got|\s+(?:have|has|hold|holds|own|owns|am holding|are holding|is holding|(?:have|has) got|possess))\b"
    r"|\s+(?:that|which)\s+(?:is|are)\s+(?:held|in|there|mine|ours|under)\b"
    r"|\s+mine\b|\s+ours\b|\s+in\b(?=\s*(?:[.,;:!?)]|$|\n))"
    rf"|\s+(?:of\s+)?(?:my|our|the|his|her|these|those)?\s*(?={_NUMBER})"
    # "Hi all - ": a greeting.
    rf"|(?<!hi all)(?<!hello all)(?<!hey all)(?<!dear all)(?<!greetings all)(?<!morning all)(?<!afternoon all)(?<!evening all){_CLAUSE_END})",
)
_EVERYTHING = Late(
    r"(?=everything)(?:(?<!thanks for )(?<!thank you for )(?<!understand )(?<!understood )(?<!read )(?<!before )(?<!that is )(?<!that's )(?<!and )(?<!is )(?<!split )(?<!halve )(?<!divide )(?<!share )(?<!halved )(?<!divided )(?<!shared )(?<!splitting )(?<!calculated )(?<!counted )(?<!checked )(?<!considered )(?<!reckoned )(?<!weighed )(?<!discussed )(?<!reviewed )(?<!studied )(?<!explained )(?<!figured )(?<!worked )(?<![\w'’-])everything\b"
    r"(?!\s+(?:(?:is\s+)?(?:over\s+and\s+above|in\s+excess\s+of|over|above|beyond|past|exceeding)\s+(?:that|this|it|those|these|them)\b|is|was|else|looks?|seems?|checks|considered|you (?:need|want|asked|sent|wrote|require)|(?:above|below)(?!\s+\$?\d|\s+[a-z]+(?:\s+[a-z]+){0,3}\s+(?:thousand|grand|bonds|notes)|\s+(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|ten|\w{3,6}teen))|okay|ok|fine|correct|right|went|by|about|has|will|would|you['’]ve|clear|on this|on the form|goes (?:well|right|wrong|smoothly))\b)"
    r"|(?<=and )everything\s+(?:i|we|that|in|you hold|goes)\b)",
)
_PHRASES = Late(
    r"(?<![\w'’-])(?:"
    r"every\s+(?:(?:single|last|little|darn|damn|blessed)\s+)*(?:bit|penny|cent|dollar|bond|note|one|scrap|dime|nickel|piece)\b(?!\s+of\s+(?:advice|information|help))(?:\s+of\s+(?:it|them))?(?!\s+has been)"
    r"|each\s+and\s+every\s+(?:one|bond|note)\b"
    rf"|(?:the|my|our|his|her|its|their)\s+(?:(?:whole|entire|full|complete|total)\s+)+(?:(?:of\s+)?(?:my|our|the|lexington|old|remaining|trust|family|fund|estate|pension|company|corporate|firm|partnership|joint|ira|\$?\d[\d,.]*[km]*)\s+)*(?:lot|thing|works|bunch|batch|block|position|holdings?|amount|balance|stake|investment|{_HELD}|account|kit(?: and caboodle)?|shebang|enchilada|nine yards|ball of wax|issue)\b(?!\s+of\s+(?:time|work|trouble|money|paper))"
    rf"|(?:(?:the|my|our|his|her|its|their)\s+)?(?:whole|entire|full|complete)(?=\s+(?:of\s+)?{_NUMBER})"
    r"|the\s+(?:whole|entirety|totality|total|full extent|lot)\s+of\s+(?:it|them|my|our|the|his|her|what|mine|this|these)\b"
    r"|(?:the\s+)?(?:entire|full|whole|complete|total)\s+(?:position|holdings?|amount|balance|stake|block(?!\s+(?:party|letters?|capitals?))|lot|face|principal|quantity|par)\b"
    r"|the\s+(?:whole\s+)?lot\b(?!\s+(?:number|of|more)\b|\s+less(?:\s*[.,;]|\s+(?:of|than|to|in|work|money|time)\b))"
    r"|the\s+whole\s+(?:lot|thing|shebang|works|kit|enchilada|nine\s+yards|caboodle|ball\s+of\s+wax)\b"
    r"|lock,?\s+stock,?\s+and\s+barrel\b|kit\s+and\s+caboodle\b|the\s+works\b|the\s+full\s+monty\b"
    r"|in\s+(?:(?:its|their)\s+entirety|toto)\b|in\s+full\b(?!\s+(?:agreement|view|swing|knowledge|force|understanding|settlement))"
    r"|(?:100\s?%|100\s+per\s?cent|(?:one|a)\s+hundred\s+per\s?cent|100\s+pct)(?!\s*(?:sure|certain|behind|agree|positive|clear|happy|on board|correct|right|confident|satisfied|condition))"
    r"|(?:la\s+)?totalité|la\s+totalidad|sämtliche|alles|tutto|toutes\s+mes|todos\s+mis|todas\s+mis|alle\s+meine|the\s+totality\b"
    r"|as\s+(?:much|many)\s+as\s+(?:i|we)\s+(?:have|own|hold|'ve got)\b|whatever\s+(?:i|we)(?:['’]ve\s+got|\s+(?:have|own|hold))\b|what(?:ever)?\s+you\s+(?:hold|have)\s+for\s+(?:me|us)\b|the\s+max(?:imum)?\b(?!\s+of)|"
    r"q\.?all\b"
    r")(?![\w])",
)
_ELECTS = r"(?:exchang(?:e|ed|ing)|tender(?:ed|ing)?|swap(?:ped|ping)?|convert(?:ed|ing)?|submit(?:ted|ting)?|surrender(?:ed|ing)?|trad(?:e|ed|ing)|turn(?:ing)?|roll(?:ing)?|take|put|do|send|enter|move|switch|give|want|wants|pull|withdraw|keep|sell|commit)"
_MORE = Late(
    rf"\b{_ELECTS}(?:\s+(?:in|over|back|out|me|you|us))?\s+(?P<after_verb>(?:it|them|['’]?em)\s+all\b(?!\s+(?:the same|day|right|wrong|along|to rest|about|apart|night|summer|year|a\s))"
    r"|all\s+(?:of\s+|o['’]\s*)(?:it|them|['’]?em|mine|ours|his|hers|theirs|the\s+lexingtons?)\b|all\s+of(?=\s+\x1a)|the\s+whole(?=\s+(?:for|on|in|of (?:it|them|mine|my|the))\b))"
    rf"|\b(?:exchang(?:e|ing)|tender(?:ing)?|swap(?:ping)?|convert(?:ing)?|submit|surrender)\s+(?P<all>all)\b(?!\s+(?:but|except|save|my\s+(?:best|heart)|kinds?|sorts?|the\s+time|day|correspondence|letters?|questions?|documents?|information|cards?|e-?mails?)\b)"
    r"|\b(?:in|down|me|up|come|coming|deal|go|going|went|participate|offer|accept|elect|tender|instruct|transmittal|them|sign)\s+for\s+(?P<for_all>all(?:\s+(?:of\s+)?(?:it|them|mine|['’]em|(?:my|our|the|his|her)\s+(?:old\s+)?(?:notes|bonds)))?)(?=\s*(?:[.,;:!?)]|$)|\s+(?:please|pls|just|thanks|and|but|then)\b)"
    r"|(?<![\w'’])(?P<all_of>all\s+(?:of\s+['’]?em|o['’]\s{0,2}(?:['’]?em|mine|them|it|ours)))\b"
    rf"|\bthat\s+(?P<that_all>all\s+(?:of\s+)?(?:my|our|his|her|its|their|the)\s+(?:(?:old|lexington|remaining)\s+)?{_HELD})\b(?!\s+(?:holders?|number))"
    r"|(?<![\w'’])(?P<all_what>all\s+what\s+(?:i|we)\s+(?:have|own|gave|hold))\b"
    r"|\b(?P<every>every\s+(?:(?!(?:one|note|bond)\b)[a-z]{3,12}\s+){0,3}(?:one|note|bond)(?:\s+(?:of\s+(?:them|['’]?em|mine|ours|hers|his|my\s+notes|my\s+bonds)|(?:i|we)(?:\s+(?:own|have|hold)|['’]ve\s+got))))\b"
    r"|(?<!on )(?<!as )\b(?P<whole>(?:the|my|our|his|her|their)\s+whole)(?=\s*(?:[.,;!?)]|$)|\s+(?:should|goes|go|tendered|exchanged|home|pl(?:ease|[sz])|now|for\s+the)\b)"
    r"|\b(?P<pile>(?:(?:the|my|our|his|her|their|that)\s+(?:whole|entire|full|complete)\s+(?:(?:darn|damn|blessed|blasted|lexington|bloody)\s+)?"
    r"(?:pile|mess|string|stack|herd|load|pot|bundle|parcel|book|set|drawer|squad|side|business|bankroll|shooting match|stash|number|caboodle|kaboodle|collection|flock|crop|fleet|roll|wad|envelope|bag|hog|list|block|pack|deck|kitty|tranche|line|menagerie|boodle|size|allotment|allocation))"
    r"|the\s+entirety|full\s+size)\b(?!\s+(?:of\s+(?:time|work|people|questions|letters)|about)\b)",
)
"""More ways to say the whole; the words of a group are the whole, what stands before them only shows it."""
_MORE_NEEDS = ("all", "whole", "every", "entire", "full", "complete")
"""Without one of these, none of them can match."""
_SAVE = Sifted(
    r"\s*[,(–—-]?\s*(?:sauf|außer|excepto|menos|eccetto|but(?:\s+(?:not|for|keep|leave|hold back))?|except(?:ing|ed)?(?:\s+for)?|save(?:\s+(?:for|and\s+except))?|saving|apart\s+from|aside\s+from|bar|barring|less|minus|other\s+than|with\s+the\s+exception\s+of|excluding|excl\.?|without|short\s+of|(?:over\s+and\s+above|over|above|in\s+excess\s+of|beyond|past|more\s+than|after))"
    r"(?:\s+(?:to\s+)?(?:keep(?:ing)?|hold(?:ing)?\s+back|the\s+(?:last|first|final)|(?:my|the)\s+last|for|a\s+mere|only|just|of|an?\s+even|leaving?|retain(?:ing)?|those|these|that|the))*\s*$",
    re.IGNORECASE,
)
_BETWEEN_NOUN = Late(
    rf"(?:\s+(?:of\s+)?(?:{_OWN}|{_HELD}|it|them|mine|that|what|i|we|he|she|have|has|hold|own|in|account|lot|thing|you|for|me|us|goes|go|should|ve|got|to|be|exchanged|tendered|['’]ve|are|is|holding|carrying|with|currently|now|still|there|into|shall|will|may|can|is|participat(?:es?|ing)|tak(?:es?|ing)\s+part|join(?:s|ing)?|the\s+(?:exchange|offer|swap|tender)(?:\s+offer)?|exchange|swapped|converted|put\s+in))*",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Holdback:
    """`All but $10,000`: what is kept back, and where the whole phrase stands."""

    start: int
    end: int
    kept: Quantity | Share


_THE_MATTER = ("thing", "business", "issue", "mess")
"""How what may be the matter itself is called, and not all of the notes."""
_SAID_OF_IT = Late(
    r"\b(?:tired|sick|weary|fed\s+up|bored|wary|ashamed|embarrassed|confused|annoyed|nervous|uneasy|worried|done|through|about|over|behind|understand|understood|explained|read|regret|thought|think|talked|slept|puzzled)"
    r"(?:\s+(?:of|with|by|about|over|on|through|at))?\s+$"
)
"""Before what is felt or thought about: one is tired of the whole thing, and does not tender it; in small letters."""


_TO_ALL = re.compile(r"\s*all\s*,[ \t]*(?:\r?\n[ \t]*){2}(?=[^\n]{25})", re.IGNORECASE)
"""A mail that begins so greets everybody at the desk: a line of its own, and a sentence below it."""


_READ_IT = Late(
    r"\b(?:read|reread|heard|seen|understood|understand|explained|considered|studied|(?:been|gone|went|looked)\s+(?:through|over))\s+(?:it|them|this|that|these)\s+$"
)
"""Before what is read or heard, and not tendered: "I've read it all."."""
_TOTAL_IS = Late(
    rf"the\s+(?:total|whole|full|entire)\s+amount\s+(?:(?:to\s+be\s+)?(?:tendered|exchanged|submitted|swapped)\s+)?(?:is|be|becomes?|reads?|should\s+be|shall\s+be|comes\s+to|is\s+to\s+be)\s+(?:now\s+|only\s+|just\s+)?{_NUMBER}"
)
"""Calls an amount that follows the whole of what is tendered: "so that the total amount tendered is $40,000"."""


def alls(text: str) -> list[tuple[int, int]]:
    """Give the places that say `the whole`, in order, none inside another."""
    small = lowered(text)
    greets = _TO_ALL.match(text)
    greeted = greets.end() if greets else 0
    places = sorted(
        (
            match.span(match.lastgroup or 0)
            for shape, searched in (
                (_ALL, small),
                (_EVERYTHING, small),
                (_PHRASES, small),
                *(((_MORE, small),) if any(word in small for word in _MORE_NEEDS) else ()),
            )
            for match in shape.finditer(searched)
            if match.start() >= greeted
        ),
        key=lambda place: (place[0], -place[1]),
    )
    result: list[tuple[int, int]] = []
    for start, end in places:
        if small[start:end].rstrip().endswith(_THE_MATTER) and _SAID_OF_IT.search(small, max(0, start - 40), start):
            continue
        if _READ_IT.search(small, max(0, start - 40), start) or _TOTAL_IS.match(small, start):
            continue
        if not result or start >= result[-1][1]:
            stop = end
            while stop > start and text[stop - 1].isspace():
                stop -= 1
            result.append((start, stop))
    return result


_ENOUGH = r"\b(?:just\s+)?(?:enough|as\s+(?:many|much)|so\s+(?:many|much))(?:\s+of\s+(?:it|them|mine|(?:my|our|the|these|those)(?:\s+\w+){0,3}?))?\s+"
_LEAVING = Late(
    _ENOUGH
    + r"(?:(?:so\s+|as\s+|that\s+){0,2}(?:(?:i|we)\s*(?:am|are|'m|'re|will\s+be|would\s+be|end\s+up|is)\s+left\s+with|(?:it\s+)?leaves?\s+(?:me|us)(?:\s+with)?)|to\s+leave\s+(?:me|us)(?:\s+with)?)"
    r"\s+(?:just\s+|exactly\s+|only\s+)?$",
    re.IGNORECASE,
)
"""Leads to what stays out where the rest is told by it: "enough so that I am left with 35"."""
_SO_THAT = Late(_ENOUGH + r"(?:so\s+)?that\s+(?:just\s+|exactly\s+|only\s+)?$", re.IGNORECASE)
_ARE_LEFT = Late(
    r"\s+(?:of\s+(?:it|them|mine)\s+)?(?:(?:are|is|will\s+be|would\s+be)\s+left|remains?|stays?)\b(?:\s+(?:over|behind|out|me|with\s+me))?",
    re.IGNORECASE,
)
_BARE_ALL = Late(r"(?<![\w'’])(?:all|tout|toutes|alles?|todo|todos|tutto|tutte)\b", re.IGNORECASE)


def _shortly_before(wholes: list[tuple[int, int]], place: int) -> Iterator[tuple[int, int]]:
    """Give those of the wholes, which stand in order and apart, that begin before a place and end at most 60 signs before it."""
    for index in range(
        bisect_left(wholes, place - 60, key=itemgetter(1)), bisect_left(wholes, place, key=itemgetter(0))
    ):
        yield wholes[index]


def all_but(
    text: str, wholes: list[tuple[int, int]], numbers: list[Quantity], parts: list[Share]
) -> tuple[list[Holdback], list[Quantity], list[Share]]:
    """Take out what is kept back from a whole: gives the exceptions, and the numbers and shares left.

    `wholes`: the places that say the whole, as `alls` gives them; an exception may also follow a bare `all`.
    """
    found: list[Holdback] = []
    used: set[int] = set()
    candidates: list[Quantity | Share] = [*numbers, *parts]
    for number in numbers:
        left = _LEAVING.search(text, max(0, number.start - 90), number.start)
        that = None if left else _SO_THAT.search(text, max(0, number.start - 60), number.start)
        tail = _ARE_LEFT.match(text, number.end) if that else None
        lead = left or that
        if lead and (left or tail):
            start = lead.start()
            found.append(Holdback(start, tail.end() if tail else number.end, number))
            used.add(number.start)
    beginnings = (wholes, [match.span() for match in _BARE_ALL.finditer(text)]) if candidates else ()
    for kept in candidates:
        if kept.start in used:
            continue
        link = _SAVE.search(text, max(0, kept.start - 48), kept.start)
        if not link:
            continue
        for start, end in (whole for ordered in beginnings for whole in _shortly_before(ordered, link.start())):
            if (
                end <= link.start() and _BETWEEN_NOUN.fullmatch(text, end, link.start())
            ) or link.start() < end <= link.end():
                found.append(Holdback(start, kept.end, kept))
                used.add(kept.start)
                break
    return (
        found,
        [number for number in numbers if number.start not in used],
        [part for part in parts if part.start not in used],
    )
