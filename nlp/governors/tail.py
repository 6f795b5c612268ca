"""Whether words that follow an order in its own sentence only accompany it.

What follows an order may say anything, and no list knows it all: "and the dog and I can go back to our walk". It is harmless when nothing in it
could bound, defer, deny or hand over the order (closed lists, `nlp.governors.tail_words`) and when its grammar does not reach the order: it is
joined by "and" or "so" as a clause of its own, a pause sets it off, or it says in which manner. What hangs on the notes without a pause
bounds them ("the notes my aunt left me", "all from the 1998 lot") and is none of these.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import StrEnum
from itertools import pairwise

from nlp.governors import tail_words as of
from nlp.patterns.late import Late
from nlp.patterns.wordlists import listed
from nlp.words.electing import ADDS


class Seam(StrEnum):
    """How a tail is joined to its order."""

    JOINED = "joined"
    """By "and" or "so", as a clause of its own."""
    SET_OFF = "set off"
    """By a comma, a dash or a bracket; behind a colon stands what the order is."""
    MANNER = "manner"
    """By words of manner: "with the same care", "the way", "like"."""


_SEAMS = (
    (Seam.JOINED, Late(r"[\s,;–—-]{1,4}(?=(?:and|&|so)\s)", re.IGNORECASE)),
    (Seam.SET_OFF, Late(r"\s{0,2}(?:[,;(]|--|\s[–—-])\s{0,2}(?=[^\W\d])")),
    (
        Seam.MANNER,
        Late(
            r"\s(?=(?:with|in\s+the\s+(?:[a-z]+\s+)?(?:manner|way|fashion|style|spirit)|the\s+way|like|to\s+the\s+(?:relief|delight|joy|amusement|satisfaction)|down\s+to\s+the|just\s+as|despite|notwithstanding|regardless\s+of|in\s+spite\s+of)\s)",
            re.IGNORECASE,
        ),
    ),
)
_LONGEST = 30
"""Words of a tail; a longer one is asked about."""
_SHORTEST = 3
"""Words of one that a pause sets off, if it is no wish: a word or two behind a pause may be the answer itself, as in "exchange my notes - n/a"."""
_FARTHEST = 300
"""Characters of it."""
_MOST = 6
"""Places at which a sentence is cut on trial."""

_DANGEROUS = (
    of.DENIALS
    | of.CONDITIONS
    | of.TIMES
    | of.WAITS
    | of.ASKS
    | of.UNREAL
    | of.EXCEPTIONS
    | of.TERMS
    | of.DEEDS
    | of.PAPERS
    | of.POINTING
    | of.THREATS
)
_WORD = Late(r"[^\W_]+(?:['.-][^\W_]+)*|'\w+|[?$%\"“”€£]")
_TELLING_OF_IT = Late(
    r"(?:and\s+|so\s+)?(?:that|this|it)(?:'s|\s+is|\s+makes|\s+was)\s+(?=\w+)(?!(?:up|for|on|in|off|out|of|to)\b)"
)
"""Begins what an order is to who gives it: "that is one less thing on the kitchen table"."""
_PASSING = Late(
    r"\bone\s+less\s+\w+|\bonce\s+and\s+for\s+all|\b(?:the|my|those|that)\s+old\s+(?:paper|papers|notes?|bonds?|ones)\b|\b(?:the|your|those|my)\s+new\s+(?:notes?|bonds?|ones|paper|papers|certificates)\b"
    r"|\b(?:my|our|your|the|a)\s+(?:clear\s+|nice\s+|kind\s+|good\s+)?(?:letter|mail|note)\b(?=\W*$)|\boff\s+my\s+(?:mind|chest|hands|desk|plate)\b|\bpeace\s+of\s+mind\b|\bat\s+last\b|\bfor\s+all\s+(?:your|the|you)\b|\b(?:we|us)\s+all\b|\b(?:you|y'all|them)\s+all\b"
    r"|\b(?:get|gets|go|goes)\s+(?:on|back)\s+(?:with|to)\b|\bgood\s+(?:night|day|morning|evening|afternoon|weekend|summer)\b|\baccept\s+(?:my|our)\b|\b(?:gives?|sends?|pass|convey|extend|brings?)\s+(?:on\s+|along\s+)?(?:my|our|his|her|their)\s+(?:\w+\s+)?(?:best|regards|love|greetings|thanks|howdy|hello|respects|compliments|wishes|gratitude|appreciation)\b(?:\s+(?:on|along))?"
    r"|\bfor\s+(?:the|my|our|any)\s+(?:long\s+)?(?:delay|wait|trouble|bother|confusion|inconvenience)\b|\b(?:ball|card|bridge|football|baseball|hockey|bingo)\s+games?\b|\bwith\s+a\s+(?:\w+\s+)?nod\s+to\b|\bbelieve\s+me\b"
    r"|\bthat(?:'s|\s+is|\s+will\s+be|\s+was)\s+that\b|\bthat(?:\s+will|'ll)\s+do\b"
    r"|\bwho\s+(?:[a-z]+ed|rang|wrote|spoke|came|sent|took|gave|found|made|met|taught|brought|kept|held)\b(?:\s+(?!(?:and|but|so|if|unless|when|until|till|then|or|that|who|once|because)\b)[^\s,;.!?]+){0,10}"
    r"|\b(?:my|our|his|her)\s+(?:dear\s+)?late\s+\w+|\b(?:sets?|lays|laid|spells|spelled)\s+(?:it\s+)?(?:all\s+)?out\b|\bwith\s+the\s+same\b"
    r"|\bsleep\s+(?:like|well|better|soundly|easy|easier)\b|\bmore\s+(?:power|grease)\s+to\s+(?:you|y'all)\b|\bspare\s+(?:me|us)\b|\bgod\s+bless\s+every(?:one|body)\b"
)
"""Turns of speech in whose words nothing is bounded, put off or denied; in small letters."""
_CLOSING = Late(
    r"\bwish(?:es)?\s+(?:you|y'all|everyone|everybody|the\s+\w+(?:\s+at\s+lexington)?)(?:\s+(?:a|an|many|every)\s+\w+(?:\s+\w+)?)?\b|\blong\s+live\b|\b(?:better|happier|brighter|good|calmer|easier)\s+(?:days?|times|years?|decade|mornings?)\b|\b(?:consider|count|call|color)\s+(?:me|us)\s+(?:a|an)\b|\b(?:rest|sleep|breathe|live)\s+(?:easy|easier|well|better|at\s+night|in\s+peace)\b|\bsome\s+(?:rest|sleep|peace)\b|\bkeep\s+(?:up\s+the|well|warm|safe|smiling|cool|dry)\b"
    r"|\btake\s+(?:good\s+)?care(?!\s+(?:of|to|that))\b|\btake\s+a\s+(?:bow|nap|walk|rest|breath|seat|bath)\b|\bcall\s+it\s+(?:a\s+day|quits|done)\b|\bsay\s+(?:hello|hi|thanks|thank\s+you)\b|\bclos(?:e|es|ed|ing)\s+(?:the|this|that|out\s+the)\s+(?:books?|chapter|file|drawer|subject)\b"
    r"|\b(?:put|lay)\s+(?:this|it|the\s+\w+)\s+(?:to\s+(?:bed|rest)|behind\s+(?:me|us))\b|\b(?:be|am|are)\s+(?:done|through|finished)\s+with\s+(?:it|this|the\s+\w+)\b|\bsee\s+(?:you|y'all)\b|\b(?:ends|settles|closes|finishes|concludes|does)\s+(?:it|that|the\s+(?:matter|story|business|chapter|file))\b"
    r"|\b(?:woman|man|lady|fellow|gentleman|widow|farmer|girl|boy|lad)\s+of\b|\byou\s+(?:all\s+)?there\b|\b(?:that|this)\s+(?:chapter|file|book|matter|page)\s+is\s+closed\b"
)
"""How somebody ends a letter, a matter or a day."""
_DENIES_A_THING = Late(
    r"\b(?:no\s+(?:more\s+|further\s+)?(?!(?:way|thanks?|sir|longer|good|luck|deal|dice|go|more|further|matter|means|sale|can|tender|exchange)\b)|(?:stop|stops|quit|quits|cease)\s+(?=[a-z]{2,12}ing\b))(?=[a-z])"
)
"""Denies, or ends, what is named right behind it, and nothing else: "no more dust", "stop nagging"; that is judged by itself."""
_STAYS_SO = Late(r"\b(?:as|where)\s+(?:it|they)\s+(?:is|are|lies?|sits?|stands?)\b|\bthat(?:'s|\s+is|\s+are)\s+left\b")
_MAY_NEVER = Late(r"(?:and\s+|so\s+)?may\s+(?!i\b|we\b(?!\s+(?:all|both)\b))")
"""Begins a blessing, in which something may be denied: "and may your roof never leak"."""
_LASTS = Late(
    r"\b(?:as|so|how|before)\s+long\b|\b(?:i|we|he|she|they|you)\s+may\b|\b(?:had|'d)\s+better\b|\bbetter\s+(?:offer|price|deal|rate|terms|bid|coupon)\b|\b(?:make|be|not|quite|so|for)\s+(?:sure|certain)\b"
)
"""Bounds in time, or says what may be."""
_IS_SOMETHING = Late(r"\b(?:am|is|are|was|were|be|'m|'s|'re)\s+(?:the|a|an|made|my|your|not|called|named)\b")
"""Says of somebody what he is: behind an order, scorn speaks so: "and I am the Queen of Sheba"."""
_DEMONSTRATIVES = frozenset(["that", "this", "these", "those"])
_NO_NOUN = listed(
    "is are was were has have had do does did will shall can may i we you he she they it the my our your a an and or so to of in on at by for with from"
)
"""Words before which "that" is none of "that office"."""
_CONCEDES = Late(
    r"(?:(?:despite|in\s+spite\s+of|notwithstanding|regardless\s+of)\s+[^,;:.!?\n]{3,90}|[^,;:.!?\n]{3,90}\s+notwithstanding|(?!(?:soon|long|far|much|many|little|few|such|just|same|insofar|inasmuch|only)\b)[a-z-]+\s+(?:as|though)\s+(?:it|they|i|we|that|the\s+\w+)\b[^,;:.!?\n]{0,60})[\s.!]*"
)
"""Says in spite of what: whatever that is, it changes nothing."""
_CONCESSION_ENDS = Late(
    r"\b(?:and|but|or|if|unless|until|till|when|once|except|provided|only|not|none|nothing|nobody|sold|sale|owning|holding|having|own|hold|pledge\w*|then|so|because|while)\b"
)
_WISHES = Late(
    r"(?:and|so|&)\s+(?:many\s+|much\s+|my\s+|our\s+)?(?:good\s+riddance|thanks?|bless|god\s+bless|may\s+(?!i\b|we\b)|best|good\s+luck|goodbye|farewell|adios|may\s+we\s+(?:all|both)|(?:give|send|pass|convey|extend)\s+(?:on\s+|along\s+)?(?:my|our)\s+(?:\w+\s+)?(?:best|regards|love|greetings|thanks|howdy|hello|respects|compliments|wishes|gratitude)|long\s+live|wish|cheers|regards|love|compliments|pardon|forgive|excuse|accept\s+(?:my|our))\b|(?:despite|in\s+spite|notwithstanding|regardless)\b"
)
"""Begins thanks, a blessing, an excuse or a concession: what is said so is never an instruction."""
_CLAUSE = Late(
    r"(?:and|so|&)\s+(?:so\s+|then\s+|pray\s+|please\s+|pls\s+|kindly\s+|do\s+|just\s+|also\s+)?(?:that\s+)?(?:(?:i|we|you|y'all|god|heaven|the\s+lord|may|bless|thanks|thank|good|best|love|cheers|goodbye|farewell|adios|here's|hats|kudos|hooray|hallelujah|amen|praise|lord|long|that|this|it|let\s+(?:me|us|an?|this|that|the|my|our)|there|life|my|our|the|a|an)\b|[a-z]+\s+(?:me|us|you|yourself|yourselves|my|our|your|the|a|an)\b|feel\s|go\s|get\s|have\s+a\b)"
)
"""How a clause of its own begins behind "and": with a subject, a wish, thanks, or a bidding with its object."""
_NOUN_BEGINS = Late(r"(?:and|so|&)\s+(?:so\s+|then\s+|that\s+)*(?:my|our|the|a|an|there|life|your)\b")
_FINITE = Late(
    r"\b(?:can|will|shall|am|is|are|was|were|has|have|does|do|goes|go|gets|feels|looks|smiles?|sleeps?|rests?|lives?|likes?|loves?|sends?|comes?|makes?|keeps?)\b|\b(?:that|it|there|here|he|she|who|life|all)'s\b|'(?:ll|m|re|ve)\b"
)
"""What a clause has whose subject is a noun; without one the noun is tendered as well: "and the stuff in the attic"."""
_WHOLE = Late(
    r"(?:down\s+to\s+(?:the|its)\s+(?:very\s+)?(?:last\s+)?\w+|every\s+(?:last|single|blessed)(?:\s+\w+){0,2}\s+(?:one|bit|scrap|note|bond|crumb|shred|piece|sliver|cent|penny|dime|stick|jot|ounce|inch)(?:\s+of\s+(?:it|them|'em))?|(?:lock|hook|horns|hide|hair|stock|line),?\s+(?:\w+,?\s+)?and\s+(?:\w+\s+)?\w+|bells\s+and\s+whistles(?:\s+included)?)\W*"
)
"""Says of the whole once more that it is the whole: "every last rusty one", "down to the crumbs", "lock, stock and milk pail"."""
_AND_ALL = Late(r"(?P<what>[a-z-]+(?:\s[a-z-]+){0,2})\s+and\s+(?:all)?\s*[.!]*\s*")
"""Says that something goes with the whole: "piggy bank and all"; the "all" stands as a blank where it was read as an amount."""
_MANNER = Late(
    r"(?:with\s+(?:all\s+|both\s+|many\s+|much\s+|the\s+|my\s+|our\s+|your\s+|a\s+|an\s+)*(?:\w+\s+){0,2}?(?P<what>\w+)\b|in\s+the\s+(?:[a-z]+\s+)?(?:manner|way|fashion|style|spirit)\b|the\s+way\b|like\s|to\s+the\s+(?:relief|delight|joy|amusement|satisfaction)\s+of\b|down\s+to\s+the\b|just\s+as\b)"
)
_RESTRICTS = Late(
    r"(?:that|which|who|whose|where|those|the\s+ones?|ones?|from|of|for|at|by|on|over|under|after|before|until|till|unless|if|to|in|with|as|any|some|held|bought|registered|including|namely|meaning|i\.e|e\.g|starting|beginning|except|but|or|than)\b"
)
"""How a part set off begins that may say which notes, or on what terms."""


def seams(text: str, begin: int) -> Iterator[tuple[Seam, int, int]]:
    """Give the places behind `begin` where a tail may begin, the last first: how it is joined, where the order ends, where the tail begins."""
    if len(text) - begin > _FARTHEST:
        return
    found = {
        match.end(): (seam, match.start(), match.end())
        for seam, pattern in reversed(_SEAMS)
        for match in pattern.finditer(text, begin)
    }
    yield from sorted(found.values(), key=lambda one: -one[2])[:_MOST]


def accompanies(tail: str, seam: Seam, others: frozenset[str], *, kept: bool = False) -> bool:
    """Tell whether a tail only accompanies its order, whatever it says.

    `tail`: its words as they are written, amounts put as blanks where the arithmetic of the holding bears them out; `others`: words of the
    sender's own names, in small letters, which name nobody else; `kept`: it names what stays, so that its verb speaks of that.
    """
    small = tail.lower()
    if len(small) != len(tail) or len(tail) > _FARTHEST or len(small.split()) > _LONGEST:
        return False
    if seam is Seam.SET_OFF and (whole := _WHOLE.match(small)) and whole.end() == len(small):
        return not _names(tail, others)
    if seam is Seam.SET_OFF and (whole := _AND_ALL.match(small)) and whole.end() == len(small):
        return not any(word in _DANGEROUS or word in of.PERSONS for word in whole["what"].split()) and not _names(
            tail, others
        )
    if seam is not Seam.JOINED and (conceded := _CONCEDES.match(small)) and conceded.end() == len(small):
        return _CONCESSION_ENDS.search(small) is None
    if seam is Seam.JOINED and not kept and not _CLAUSE.match(small):
        return False
    if seam is Seam.JOINED and _NOUN_BEGINS.match(small) and not _FINITE.search(small) and not kept:
        return False
    if seam is Seam.SET_OFF and (
        _RESTRICTS.match(small) or (len(_WORD.findall(small)) < _SHORTEST and not wishes(small))
    ):
        return False
    if seam is Seam.MANNER and not _of_manner(small):
        return False
    told = _TELLING_OF_IT.match(small)
    rest = _CLOSING.sub(" , ", _PASSING.sub(" , ", small[told.end() if told else 0 :]))
    rest = _DENIES_A_THING.sub("", rest)
    harmless = of.STAYING if kept else of.DENIALS | of.POINTING | of.WAITS if _MAY_NEVER.match(small) else frozenset()
    if kept:
        if ADDS.search(small) or any(word in of.GIVING for word in _WORD.findall(small)):
            return False
        rest = _STAYS_SO.sub(" , ", rest)
    words = _WORD.findall(rest)
    if _LASTS.search(small) or (told is None and says_what_somebody_is(small)):
        return False
    if any(word not in harmless and _dangerous(word, behind) for word, behind in pairwise([*words, ""])):
        return False
    return not _names(tail, others) and not _bids_of_somebody(small)


def wishes(tail: str) -> bool:
    """Tell whether a tail thanks, blesses, excuses, concedes or names a feeling, which is no instruction whatever follows."""
    small = tail.lower()
    return _WISHES.match(small) is not None or (small.startswith("with ") and _of_manner(small))


def leaves_to_others(tail: str) -> bool:
    """Tell whether words behind an order ask, hear or allow somebody, wait, or say what is not so, in one of the words known for it."""
    words = _WORD.findall(_CLOSING.sub(" , ", _PASSING.sub(" , ", tail.lower())))
    return any(word in _LEFT_TO_OTHERS for word in words) or _bids_of_somebody(f"and {tail.lower()}")


_LEFT_TO_OTHERS = of.ASKS | of.UNREAL | listed("decide decides deciding decided stop stops game play prior")


def says_what_somebody_is(small: str) -> bool:
    """Tell whether words behind an order, in small letters, say of somebody what he is, as scorn does: "and I am the Queen of Sheba"."""
    return _IS_SOMETHING.search(small) is not None


def _of_manner(small: str) -> bool:
    """Tell whether a tail that is joined by "with" names a feeling or a manner, and no part of the notes."""
    found = _MANNER.match(small)
    if found is None:
        return False
    return found["what"] is None or any(word in of.FEELINGS for word in small[: found.end() + 20].split()[:5])


def _dangerous(word: str, behind: str) -> bool:
    """Tell whether a word may bound, defer, deny or hand over; `behind`: the one that follows it."""
    if any(letter.isdigit() for letter in word) or word in '?$%"“”€£':
        return True
    if word in _DEMONSTRATIVES and behind and behind not in _NO_NOUN and behind not in _DANGEROUS:
        return False
    if word in of.PARTICLES and behind in of.PLACES_BEHIND:
        return False
    return word in _DANGEROUS or word.endswith("n't") or word in ("'d", "'em")


_PLACE = re.compile(r"\b(?:from|in)\s+[A-Z][a-z]+(?:\s+[A-Z][a-z]+)?[\s.!]*$")
"""Where greetings come from, said last: "with a big hug from San Antonio"."""
_CASED = re.compile(r"(?<![.!?]\s)(?<!^)\b[A-Z][a-z]+\b")


def _names(tail: str, own: frozenset[str]) -> bool:
    """Tell whether somebody, some firm, month or place is called by name."""
    tail = _PLACE.sub(" ", tail)
    return any(word.lower() not in own and word not in _CALLED for word in _CASED.findall(tail))


_CALLED = listed(
    "Mr Mrs Ms Miss Dr God Lord I Lexington Heaven English Linda Offering Circular American America Yours Old New Notes"
)


_OWNING = re.compile(r"\b(?:his|her|their)\b(?=\s+[a-z])")
"""Says whose a thing is, and bids nothing of him."""


def _bids_of_somebody(small: str) -> bool:
    """Tell whether a tail bids us do something with another person: "and sound out my nephew"."""
    if wishes(small):
        return False
    bids = re.match(
        r"(?:and|so|&)\s+(?!(?:i|we|may|god|bless|thanks|thank|good|best|love|my|our|the|that|this|it|a|an|here's)\b)[a-z]+\b",
        small,
    )
    words = _WORD.findall(_OWNING.sub(" ", small))
    return bids is not None and any(word.removesuffix("'s") in of.PERSONS for word in words)
