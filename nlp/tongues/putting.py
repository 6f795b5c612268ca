"""Puts sentences of another language, or half in one, into plain English at equal length, and tells which nobody understood.

The whole sentence must be understood: each word belongs to a phrase that is known, to an amount, or to the little English
that may stand among them. Nothing is translated of a question. What is not understood is told, and its mail is asked about.
"""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass

from nlp.patterns.late import Late
from nlp.patterns.possible import lowered
from nlp.patterns.wordlists import listed
from nlp.pipes.sentences.sentences import spans
from nlp.sentence import plain
from nlp.tongues.bystanding import stands_by
from nlp.tongues.danish import DANISH
from nlp.tongues.figures import amount_at
from nlp.tongues.foreign_words import ENGLISH, FURNITURE, SHARED, STRONG, TURNS, WEAK
from nlp.tongues.french import FRENCH
from nlp.tongues.german import GERMAN
from nlp.tongues.italian import ITALIAN
from nlp.tongues.portuguese import PORTUGUESE
from nlp.tongues.spanish import SPANISH
from nlp.tongues.tongue import Tongue

TONGUES = (FRENCH, SPANISH, ITALIAN, GERMAN, PORTUGUESE, DANISH)
_LINK = Late(r"\bhttps?://\S+")
"""An address of a page: the letters of its key make words of any language."""
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_BETWEEN = Late(r"[\s,;:.!¡()–—-]*")
_ACTS = Late(r"\b(?:tender\w*|swap|keep|kept|stay|decline|return|pull|take|give|want|rest|others?|half)\b|\d")
_LONGEST = 400
"""Characters that a sentence may have to be put into English: an election is short."""
_AT_THE_HEAD = 4
"""A condition that begins before this place goes before what hangs on it: "Si suben el interés, quiero cambiar todo"."""
_ADDRESSED = Late(
    r"(?:y'all|you all|folks|everyone|everybody|friends|team|people|guys|ladies|gentlemen|desk|all|a tutti|zusammen|allerseits|alle|à tous|a todos|a todas)(?!\w)"
)
"""Who is greeted, in whatever language: "Bonjour y'all."."""
_NAME = re.compile(r"(?:[A-ZÀ-Þ][\w.'-]*)(?: [A-ZÀ-Þ][\w.'-]*){0,2}")


@dataclass(frozen=True, slots=True)
class Translated:
    """A text of the same length with what was understood put into English, and the spans of sentences that nobody understood."""

    text: str
    foreign: tuple[tuple[int, int], ...] = ()


def in_english(text: str) -> Translated:
    """Put what is understood of a text into English; a text in English stays as it is."""
    small = _LINK.sub(lambda link: " " * len(link.group()), lowered(plain(text)))
    if STRONG.isdisjoint(_WORD.findall(small)):
        return Translated(text)
    read = [
        (start, end, *_sentence(text[start:end], small[start:end]))
        for start, end in spans(text)
        if _foreign(small[start:end])
    ]
    elects = any(understood and put.strip() and put != text[start:end] for start, end, put, understood in read)
    pieces, last = [], 0
    for start, end, put, understood in read:
        # Beside an election courtesies are covered; alone they are left as they stand, and may be an answer to us.
        said = put if put.strip() or elects or not understood else text[start:end]
        pieces += [text[last:start], said]
        last = end
    unread = tuple(
        (start, end) for start, end, _, understood in read if not understood and not stands_by(small[start:end])
    )
    return Translated("".join((*pieces, text[last:])), unread)


def _foreign(small: str) -> bool:
    """Tell whether a sentence in small letters is one of another language, or has a clause of one in it."""
    words = _WORD.findall(small)
    strong = sum(word in STRONG or word.split("'")[-1] in STRONG for word in words)
    weak = sum(word in WEAK and word not in STRONG for word in words)
    english = sum(word in ENGLISH for word in words)
    return strong > 0 and (strong + weak > 1 or len(words) <= 3) and (2 * (strong + weak) >= english or strong > 1)


def _sentence(text: str, small: str) -> tuple[str, bool]:
    """Give a sentence in English at equal length, and whether all of it was understood."""
    if "?" in text or len(text) > _LONGEST:
        return text, False
    tries = [_put(text, small, tongue) for tongue in TONGUES]
    whole = next((put for put, missed in tries if not missed), None) or _clause_by_clause(text, small)
    if whole is not None:
        return (whole if _ACTS.search(whole) or not re.search(r"\w", whole) else text), True
    words = [part for word in _WORD.findall(small) for part in word.split("'")]
    if all(word in FURNITURE or word in WEAK for word in words):
        return text, True
    turn = next((word.start() for word in _WORD.finditer(small) if word[0] in TURNS), None)
    if turn is None:
        return text, False
    # What is understood beside a condition is what hangs on it: the line that it gives is asked about in any case.
    begin, end = (0, small.find(",") + 1) if turn < _AT_THE_HEAD else (turn, len(text))
    best = min(TONGUES, key=lambda tongue: _put(text, small, tongue)[1])
    put = _put(text, small, best, covers=True)[0]
    # A stop that is covered would join the sentence to the next one.
    stop = len(text.rstrip(".!")) if text[-1:] in ".!" else len(text)
    return (put[:begin] + " " * (end - begin) + put[end:])[:stop] + text[stop:], False


def _clause_by_clause(text: str, small: str) -> str | None:
    """Give a sentence whose clauses are each in English, or understood as a whole: "Je garde mes obligations, I keep my notes"; else None."""
    cuts = [0, *(cut.start() + 1 for cut in _CLAUSE_ENDS.finditer(small)), len(small)]
    if len(cuts) < 3:
        return None
    pieces = []
    for start, end in itertools.pairwise(cuts):
        words = [part for word in _WORD.findall(small[start:end]) for part in word.split("'")]
        english = len(words) >= _CLAUSE and words[0] not in _LIMITS and STRONG.isdisjoint(words)
        if english and sum(word in ENGLISH for word in words) * 2 >= len(words):
            pieces.append(text[start:end])
            continue
        put = next(
            (put for put, missed in (_put(text[start:end], small[start:end], one) for one in TONGUES) if not missed),
            None,
        )
        if put is None:
            return None
        pieces.append(put)
    return "".join(pieces)


_CLAUSE = 3
"""Words of an English clause beside one in another language; fewer may deny or bound it: "Canjeen mis bonos, no."."""
_LIMITS = listed("no not but only except unless if when until nor never just or without save")
_CLAUSE_ENDS = re.compile(r"[,;:]\s|\s[–—-]\s")


def _put(text: str, small: str, tongue: Tongue, *, covers: bool = False) -> tuple[str, int]:
    """Give a sentence as one language has it in English, and how many of its words are not understood; with `covers` those are blank."""
    pieces: list[str] = []
    at, missed, greeted, covered = 0, 0, False, False
    while at < len(small):
        gap = _BETWEEN.match(small, at)
        if gap is not None and gap.end() > at:
            # A comma behind words that are covered, or before any are put, belongs to them.
            bare = not "".join(pieces).strip() or covered
            pieces.append(re.sub(r"[,;:¡]", " ", text[at : gap.end()]) if bare else text[at : gap.end()])
            at = gap.end()
            continue
        end, english = _phrase(small, at, tongue)
        greeting = _first(tongue.greetings, small, at)
        if greeting is not None and greeting[0] > end:
            end, english = greeting[0], ""
        elif end == at and greeted and (name := _ADDRESSED.match(small, at) or _NAME.match(text, at)) is not None:
            end, english = name.end(), ""
        if end == at or len(english) > end - at:
            word = _WORD.match(small, at)
            end = word.end() if word else at + 1
            english = "" if covers else text[at:end]
            missed += 1
        greeted, covered = greeting is not None and end == greeting[0], english == ""
        pieces.append(english.ljust(end - at))
        at = end
    return "".join(pieces), missed


def _first(phrases: tuple[tuple[Late, str], ...], small: str, at: int) -> tuple[int, str] | None:
    """Give where the first phrase that matches there ends, and its English."""
    for pattern, english in phrases:
        if (found := pattern.match(small, at)) is not None:
            return found.end(), english
    return None


def _phrase(small: str, at: int, tongue: Tongue) -> tuple[int, str]:
    """Give where the phrase or amount ends that begins there, and its English; `at` itself where none does."""
    if (amount := amount_at(small, at, tongue)) is not None:
        return amount
    if (known := _first(tongue.phrases, small, at)) is not None:
        return known
    if (shared := SHARED.match(small, at)) is not None:
        return shared.end(), shared[0]
    return at, ""
