"""Is everything around an elective verb of the allowed kind? Gives the first words that are not.

What stands before the verb back to the last pause must consist of allowed phrases, and so must its objects behind it;
other parts of the sentence must begin like something that only accompanies an election. The lists are closed
(`nlp.governors.patterns`), so that an unknown way of speaking asks the holder instead of electing for him.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache

from nlp.governors.colourless import WORDS as COLOURLESS
from nlp.governors.of_its_own import TIMES, tells_of_life
from nlp.governors.passing import in_passing
from nlp.governors.patterns import (
    AFTER,
    BEFORE,
    KIN,
    LEADS,
    LIST,
    OPENERS,
    RESTRICTIVE,
    SARCASTIC,
    SELDOM,
    TAILS,
    VETOES,
    WORDS,
)
from nlp.pipes.acts.patterns import ACTS
from nlp.pipes.acts.patterns import WORDS as ACT_WORDS
from nlp.sentence import Sentence, Word
from nlp.sifted import Sifted

_PAUSE = frozenset(
    [
        "=",
        "(=",
        "):",
        "),",
        ").",
        ";)",
        ":)",
        ":-)",
        ",",
        ";",
        ":",
        "-",
        "--",
        "---",
        "–",
        "—",
        "(",
        ")",
        ".",
        "!",
        "...",
        "…",
        "?",
        "/",
    ]
)
_JOINS = frozenset(["and", "but", "so", "then", "because", "since", "as", "which", "&"])
_FIGURE = re.compile(r"[$€£#]?\d[\d.,/%-]*(?:st|nd|rd|th|k|m|mm|s)?", re.IGNORECASE)
_WORDS_OF_NUMBER = re.compile(
    r"(?:(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\w+)?|\w+teen|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)",
    re.IGNORECASE,
)
_SHORT_ASIDE = 3
"""Words; so many colourless ones are an address or a filler: "Count me in, cher"."""
_LONGEST_ASIDE = 60
"""Words; a longer aside than this is not judged."""

_DONE_BEFORE = Sifted(
    r"\b(?:(?:that|which)\s+)?(?:i|we|(?:the|our)\s+(?:trust|company|fund|estate|partnership|foundation|board|firm|client)|he|she|they)\s+"
    r"(?:(?:had|have|'ve|has|already|just|earlier|originally|first)\s+){0,2}"
    r"(?:sent|gave|given|made|submitted|placed|entered|tendered|instructed|filed|signed|mailed|faxed|e-?mailed|put\s+in|bought|inherited|purchased|acquired)\b"
    r"(?:\s+(?:you\s+)?(?:the|my|our|a|an|your)\s+(?:\w+\s+)?(?:form|letter|paper|papers|card|copy|fax|original|envelope|instruction|e-?mail|message)s?\b(?:\s+(?:in|off|back|over))?(?:\s+(?:by|in|through|via)\s+(?:the\s+|regular\s+|ordinary\s+|registered\s+|certified\s+)?(?:post|mail|fax|fedex|ups|courier|letter|e-?mail))?)?"
    r"(?:\s+(?:it|them|in|to|with|you|off|out|over|your\s+\w+)\b){0,3}"
    r"(?:\s*(?:(?:on\s+)?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:\s+last)?|yesterday|earlier|before|last\s+(?:week|month|year|\w+day)|earlier\s+(?:this|last)\s+(?:week|month)|this\s+(?:week|month|morning)"
    r"|(?:a|one|two|three|some|several)\s+(?:day|week|month)s?\s+(?:ago|back)|the\s+other\s+day|(?:on|in)\s+(?:the\s+\d{1,2}(?:st|nd|rd|th)|(?:19|20)\d\d|[A-Z][a-z]{2,8}(?:\s+\d{1,2}(?:st|nd|rd|th)?)?)))?\b",
    re.IGNORECASE,
)
"""What was done with the notes or the tender before: a day in it is no day to come."""
_EXCUSED = ("SURE", "IDIOM", "CORRECTION", "REST", "TENDER", "KEEP", "WITHDRAW", "DECLINE", "GO_AHEAD")

Phrase = tuple[frozenset[str], ...]


class Where(StrEnum):
    """Where words stand that are not known to leave an election what it is."""

    VETO = "veto"
    """They are known to turn it round, or to speak of somebody else's notes."""
    BEFORE = "before"
    """They lead up to the verb, and may govern it: "I hesitate to tender"."""
    BEHIND = "behind"
    """They follow its object, and may bound it or turn it round: "tender them for cash", "… when pigs fly"."""
    PLAIN = "plain"
    """Wherever they stand: each of them is colourless (`nlp.governors.colourless`), only their order is not known."""
    ASIDE = "aside"
    """In a part of the sentence that a pause sets apart."""


@dataclass(frozen=True, slots=True)
class Strange:
    """Words around an election that are not of the allowed kind, and where they stand."""

    words: str
    where: Where
    at: int = -1
    """Where the first of them stands in the passage; -1 where that is not told."""


@dataclass(frozen=True, slots=True)
class _Token:
    """A word, or what stands for an amount, an account or a name."""

    text: str
    start: int
    cased: bool = False
    """Whether it begins with a capital."""


@cache
def _compiled(lines: tuple[str, ...]) -> dict[str, tuple[Phrase, ...]]:
    """Index phrases by their first word, optional words written out."""
    found: dict[str, dict[Phrase, None]] = {}
    for line in lines:
        variants: list[list[frozenset[str]]] = [[]]
        for part in line.split():
            if part == "..":
                continue
            optional = len(part) > 1 and part.endswith("?")
            options: set[str] = set()
            for option in part.rstrip("?").split("|") if optional else part.split("|"):
                options.update(WORDS[option[1:]].split() if option.startswith("@") else [option])
            taken = [[*variant, frozenset(options)] for variant in variants]
            variants = [*variants, *taken] if optional else taken
        for variant in filter(None, variants):
            for first in variant[0]:
                found.setdefault(first, {})[tuple(variant)] = None
    return {first: tuple(phrases) for first, phrases in found.items()}


def _reach(tokens: Sequence[_Token], lines: tuple[str, ...], *, fillers: bool = False) -> int:
    """Give how many tokens, from the first, allowed phrases can cover; with `fillers`, colourless words between them too."""
    index = _compiled(lines)
    reached = {0}
    for place, token in enumerate(tokens):
        if place not in reached:
            continue
        if fillers and _colourless([token]):
            reached.add(place + 1)
        for phrase in index.get(token.text, ()):
            if len(phrase) <= len(tokens) - place and all(
                tokens[place + step].text in options for step, options in enumerate(phrase)
            ):
                reached.add(place + len(phrase))
    return max(reached)


def _begins(tokens: Sequence[_Token], lines: tuple[str, ...]) -> bool:
    """Tell whether one of the phrases stands at the head."""
    return any(
        len(phrase) <= len(tokens) and all(tokens[step].text in options for step, options in enumerate(phrase))
        for phrase in _compiled(lines).get(tokens[0].text, ())
    )


def _has(tokens: Sequence[_Token], lines: tuple[str, ...]) -> str:
    """Give the words where one of the phrases stands anywhere, or nothing."""
    for place in range(len(tokens)):
        if _begins(tokens[place:], lines):
            return " ".join(token.text for token in tokens[place : place + 3])
    return ""


_TELLING = re.compile(r"\w|[<,;:()./!?…–—-]")
"""A token that is more than a quotation mark or the like."""


_SHORT = {"w/": "with", "w/o": "without", "acct": "account", "accts": "accounts", "pls": "please", "thru": "through"}
"""Words as they are shortened in haste."""


@lru_cache(maxsize=64)
def _told_besides(text: str) -> tuple[tuple[int, int], ...]:
    """Give the stretches of a sentence that only tell something. Each is asked about before, in and behind its verb."""
    return (*(match.span() for match in _DONE_BEFORE.finditer(text)), *in_passing(text))


def _tokens(
    sentence: Sentence,
    start: int,
    end: int,
    names: frozenset[str],
    accounts: Sequence[tuple[int, int]],
    *,
    verb: bool = False,
) -> list[_Token]:
    """Give the words of a stretch, with amounts, accounts and names put as such, and excused phrases left out."""
    amounts = [(amount.start, amount.end) for amount in sentence.amounts]
    polite = [(mark.start, mark.end) for mark in sentence.all("POLITE")]
    excused = [] if verb else [(mark.start, mark.end) for mark in sentence.all(*_EXCUSED)]
    excused += [(sentence.start + begin, sentence.start + stop) for begin, stop in _told_besides(sentence.text)]
    result: list[_Token] = []
    for word in _whole_words(sentence):
        if not start <= word.start < end:
            continue
        text = _SHORT.get(word.text, word.text.strip(".'\"*_“”") or word.text)
        kind = (
            "<account>"
            if _in(word.start, accounts)
            else "<amount>"
            if _in(word.start, amounts)
            else "<polite>"
            if _in(word.start, polite)
            else "<excused>"
            if _in(word.start, excused)
            else "<name>"
            if text.removesuffix("'s") in names and sentence.text[word.start - sentence.start].isupper()
            else "<figure>"
            if _FIGURE.fullmatch(text)
            else "<number>"
            if _WORDS_OF_NUMBER.fullmatch(text)
            else word.text
            if word.text in _PAUSE or word.text.startswith("'")
            else text
        )
        if (
            kind != "<excused>"
            and _TELLING.search(kind)
            and not (result and kind.startswith(("<a", "<p")) and result[-1].text == kind)
        ):
            result.append(_Token(kind, word.start, sentence.text[word.start - sentence.start].isupper()))
    return result


def _whole_words(sentence: Sentence) -> list[Word]:
    """Give the words, with those that a hyphen joins put together: "e-mail", "mother-in-law"."""
    result: list[Word] = []
    for word in sentence.words:
        joins = result and word.start == result[-1].end
        if joins and word.text == "-" and re.search(r"\w$", result[-1].text):
            result[-1] = Word(result[-1].text + "-", result[-1].start, word.end)
        elif joins and result[-1].text.endswith("-") and re.match(r"\w", word.text):
            result[-1] = Word(result[-1].text + word.text, result[-1].start, word.end)
        else:
            result.append(word)
    return result


def _in(place: int, spans: Sequence[tuple[int, int]]) -> bool:
    """Tell whether a place lies in one of the spans."""
    return any(start <= place < end for start, end in spans)


def _parts(tokens: Sequence[_Token]) -> list[list[_Token]]:
    """Cut at pauses."""
    parts: list[list[_Token]] = [[]]
    for token in tokens:
        if token.text in _PAUSE:
            parts.append([])
        else:
            parts[-1].append(token)
    return parts


_SOMEBODY_ELSES = Sifted(
    rf"\b(?:{KIN})'s?\s+(?!and\b)(?:\w+\s+){{0,3}}(?:notes?|bonds?|holdings?|position|account|securities|stuff)\b|\b(?:{KIN})'s?\s+\$?\d",
    re.IGNORECASE,
)
"""Notes or an account of somebody who is not the sender."""
_AND_HIS = re.compile(
    rf"\b(?:my|our)\s+(?:\w+\s+)?(?:{KIN})\b[^;]{{0,120}}?\b(?:his|her|their)\s+(?:own\s+|lexington\s+|old\s+)*(?:notes?|bonds?|holdings?|position|account|securities|stuff)\b",
    re.IGNORECASE,
)
"""The same, where a pronoun stands for him: "where my brother has landed: exchange all his notes"."""
_IN_ANOTHER = re.compile(
    r"\bin(?:to)?\s+(?:that\s+one|(?:that|the)\s+(?:other|old|earlier|first|previous|last)\s+(?:one|offer|exchange|tender))\b(?!\s+(?:of\s+yours|you))",
    re.IGNORECASE,
)
"""Into an offer that is told from this one."""


def strange(
    sentence: Sentence,
    begins: int,
    ends: int,
    start: int,
    end: int,
    names: frozenset[str],
    accounts: Sequence[tuple[int, int]],
    *,
    wards: bool = False,
) -> Strange | None:
    """Give the first words around a verb that are not of the allowed kind, or None.

    `begins`, `ends`: the verb; `start`, `end`: its clause. `names`: words of the sender's own names, in lower
    case; `accounts`: spans of the passage that name an account; `wards`: every account of the sender is in his care for another.
    """
    clause = sentence.text[start - sentence.start : end - sentence.start]
    if (
        owner := _SOMEBODY_ELSES.search(clause)
        or (not wards and _AND_HIS.search(sentence.text))
        or _IN_ANOTHER.search(clause)
    ):
        return Strange(owner.group(), Where.VETO)
    return _gravest(
        _before(_parts(_tokens(sentence, start, begins, names, accounts))),
        _inside(_tokens(sentence, begins, ends, names, accounts, verb=True)),
        _after(_parts(_tokens(sentence, ends, end, names, accounts))),
    )


_GRAVE = (Where.VETO, Where.BEHIND, Where.BEFORE, Where.PLAIN, Where.ASIDE)
"""From the place where unknown words are never let pass to that where they are soonest."""


def _gravest(*found: Strange | None) -> Strange | None:
    """Give the words that ask most: in "…, yeah, and pigs might fly" the pigs, and not the yeah before them."""
    return min((one for one in found if one is not None), key=lambda one: _GRAVE.index(one.where), default=None)


def strange_in_list(sentence: Sentence, names: frozenset[str], accounts: Sequence[tuple[int, int]]) -> str:
    """Give the first unknown word of a line of a list, which has no verb of ours: "Grant: 70 bonds, all of it"."""
    tokens = [
        token for token in _tokens(sentence, sentence.start, sentence.end, names, accounts) if token.text not in _PAUSE
    ]
    return next((token.text for token in tokens if token.text not in _listed() and token.text != "<name>"), "")


@cache
def _listed() -> frozenset[str]:
    """All words of a list's lines: objects, and verbs of ours."""
    found = set(_compiled(AFTER)) | {word for line in WORDS.values() for word in line.split()}
    found.update(word for line in (*AFTER, *LIST) for part in line.split() for word in part.rstrip("?").split("|"))
    return frozenset(found)


@cache
def _known() -> frozenset[str]:
    """All words of the acts' own phrases, and of the objects they may have."""
    found = set(_compiled(AFTER)) | {word for line in ACT_WORDS.values() for word in line.split()}
    found.update(word for line in WORDS.values() for word in line.split())
    for lines in (BEFORE, AFTER, *ACTS.values()):
        found.update(word for line in lines for part in line.split() for word in part.rstrip("?").split("|"))
    return frozenset(found - {"never", "nor", "neither", "refuse", "declining"})


def _inside(tokens: Sequence[_Token]) -> Strange | None:
    """Judge what stands inside a verb's phrase: "put my neighbor's notes in"."""
    return next(
        (
            Strange(token.text, Where.PLAIN if _colourless([token]) else Where.BEHIND, token.start)
            for token in tokens
            if token.text.removeprefix("un-") not in _known() and token.text not in _PAUSE
        ),
        None,
    )


def _before(parts: list[list[_Token]]) -> Strange | None:
    """Judge what leads up to the verb."""
    *asides, last = parts
    reach = _reach(last, BEFORE)
    veto = _has(last, VETOES)
    if reach < len(last) or veto:
        joins = [place for place, token in enumerate(last) if token.text in _JOINS]
        for place in reversed(joins):
            head, rest = last[:place], last[place + 1 :]
            if (
                head
                and _reach(rest, BEFORE) == len(rest)
                and not _has(rest, VETOES)
                and _carries(rest, head, behind=last[place].text)
            ):
                asides, last, veto = [*asides, head], rest, ""
                break
        else:
            lead = _led(last)
            if not lead:
                if veto:
                    return Strange(veto, Where.VETO)
                filled = _reach(last, BEFORE, fillers=True) == len(last)
                return Strange(last[min(reach, len(last) - 1)].text, Where.PLAIN if filled else Where.BEFORE)
            asides = [*asides, lead]
    if sarcasm := next((words for aside in asides if aside and (words := _has(aside, SARCASTIC))), ""):
        return Strange(sarcasm, Where.VETO)
    return _gravest(*(_aside(aside, OPENERS, BEFORE) for aside in asides if aside))


_STANDING_FOR = ("<account>", "<name>", "<polite>", "<amount>")


def _colourless(tokens: Sequence[_Token]) -> bool:
    """Tell whether words can neither bound an election nor turn it round, in whatever order they stand."""
    return all(token.text in COLOURLESS or token.text in _STANDING_FOR for token in tokens)


def _led(last: list[_Token]) -> list[_Token]:
    """Give the words that lead up to "I want to" without a pause: "after talking with my son"."""
    if not _begins(last, LEADS):
        return []
    for place in range(1, len(last)):
        rest = last[place:]
        if (
            rest[0].text in {"i", "we", "please", "kindly", "pls"}
            and _reach(rest, BEFORE) == len(rest)
            and not _has(rest, VETOES)
        ):
            return last[:place]
    return []


def _carries(rest: Sequence[_Token], head: Sequence[_Token], *, behind: str) -> bool:
    """Tell whether behind a conjunction a clause of the sender's own begins: with a subject, a plea, or his "I read it and wish"."""
    if not rest and behind == "so":
        # "I can spare thirty of them so exchange thirty": an order behind "so" is the sender's own.
        return not any(one.text in {"to", "say", "says", "said", "if", "told", "tell", "tells", "do"} for one in head)
    if not rest:
        return head[0].text in {"i", "we", "yes", "ok"} and "to" not in [token.text for token in head]
    own = {
        "i",
        "we",
        "please",
        "pls",
        "kindly",
        "my",
        "our",
        "the",
        "<name>",
        "<account>",
        "<amount>",
        "therefore",
        "hereby",
        "you",
    }
    wills = {
        "want",
        "wish",
        "would",
        "'d",
        "elect",
        "have",
        "am",
        "'m",
        "are",
        "will",
        "'ll",
        "shall",
        "hereby",
        "do",
        "wo",
        "sha",
        "request",
        "ask",
    }
    return rest[0].text in own or (head[0].text in {"i", "we"} and rest[0].text in wills)


def _after(parts: list[list[_Token]]) -> Strange | None:
    """Judge what follows the verb."""
    first, *tails = parts
    reach = _reach(first, AFTER)
    if reach < len(first):
        place = next((at for at, token in enumerate(first[: reach + 1]) if at and token.text in _TAIL_JOINS), None)
        rest = first[place:] if place is not None else []
        if not rest or not _begins(rest, TAILS) or _restrictive(rest):
            filled = _reach(first, AFTER, fillers=True) == len(first)
            where = Where.PLAIN if filled else Where.BEHIND
            return Strange(first[reach].text, where, first[reach].start)
    return _gravest(*(_aside(tail, TAILS, AFTER) for tail in tails if tail))


_TAIL_JOINS = frozenset(["because", "since", "as", "so", "which"])


def _aside(part: Sequence[_Token], openers: tuple[str, ...], grammar: tuple[str, ...]) -> Strange | None:
    """Judge a part that should only accompany: it is allowed as a whole, or begins as such a part does."""
    if _reach(part, grammar) == len(part) or (len(part) <= _SHORT_ASIDE and _colourless(part)):
        return None
    if len(part) > _LONGEST_ASIDE:
        return Strange(part[0].text, Where.ASIDE)
    told = tells_of_life([token.text for token in part])
    if part[0].text not in {"because", "since", "having", "despite"} and (word := _restrictive(part, told=told)):
        where = Where.BEFORE if word in _SELDOM else Where.BEHIND
        return Strange(word, where, next(token.start for token in part if token.text == word))
    called = len(part) < 3 and all(token.cased for token in part)
    return None if called or _begins(part, openers) else Strange(part[0].text, Where.ASIDE)


def _restrictive(part: Sequence[_Token], *, told: bool = False) -> str:
    """Give a word of the part that may turn the election round; `told`: it tells of the sender's life, and its times are those of that."""
    found = [token.text for token in part if token.text in _TURNS and not (told and token.text in TIMES)]
    return next((word for word in found if word not in _SELDOM), found[0] if found else "")


_SELDOM = frozenset(SELDOM.split())
_TURNS = frozenset(RESTRICTIVE.split())
