"""Whether a written name is that of a holder."""

from __future__ import annotations

import re
from enum import StrEnum
from functools import lru_cache

from nlp.names.men import MEN
from nlp.names.nicknames import is_given_name, same_person_first_name
from nlp.names.parts import LONGEST_KEPT, Name, take_apart, words_of
from nlp.patterns.late import Late


class Fit(StrEnum):
    """How far a written name is a holder's."""

    NONE = "none"
    FIRST_ONLY = "first_only"
    """Only a first name, which could be the holder's."""
    INITIALS = "initials"
    """Only initials, which could be the holder's."""
    FULL = "full"
    """The surname, with the first name, its short form or its initial."""


_MARKS = Late(r"^\s*(?:/s/|s/|\(signed\)|signed\b:?|by:|x(?=[\s_:]))?[\s*_~–—-]*", re.IGNORECASE)
_INITIALS = re.compile(r"(?:[A-Za-z]\s?[.·]?\s?-?\s?){2,4}$")
_CLOSING = Late(
    r"^\s*(?:cheers|thanks|thank you|regards|best|love|yours|sincerely|warmly|many thanks|kind regards|best regards|merci|gruss|gruß|saludos|best wishes|take care|bye|hello,? this is|this is|it's|its|from)\b[\s,!.–—-]*",
    re.IGNORECASE,
)


def fits(written: str, holder: str) -> Fit:
    """Judge whether `written` (a signature as typed) is the name of `holder` (as on the register).

    Middle names and initials may be absent but must not contradict; neither may Jr., Sr., III. Case, accents,
    hyphens, titles ("Mrs.", "Esq."), `/s/` and reversed order ("Petrov, Victor") make no difference.
    """
    return _kept(written, holder) if len(written) <= LONGEST_KEPT else _fits(written, holder)


def _fits(written: str, holder: str) -> Fit:
    """Judge as `fits` says."""
    line = _MARKS.sub("", written).strip()
    line = _CLOSING.sub("", line).strip(" .,-–—!*_")
    expected = take_apart(holder)
    if not line or expected is None or not expected.first:
        return Fit.NONE
    if _are_initials(line):
        return Fit.INITIALS if _initials_fit(line, expected) else Fit.NONE
    given = take_apart(line)
    if given is None:
        return Fit.NONE
    if not given.first:
        return Fit.FIRST_ONLY if _one_word_fits(given.surname[0], expected) else Fit.NONE
    if _contradicts(given.generation, expected.generation):
        return Fit.NONE
    if _is_wife_of(line, expected):
        return Fit.NONE
    for other in (expected, *_transcribed(holder)):
        if any(_full(reading, other) for reading in (*_readings(line, given, other), *_spaced_initials(line))):
            return Fit.FULL
    if _given_names_only(line, expected):
        return Fit.FIRST_ONLY
    return Fit.NONE


_kept = lru_cache(maxsize=4096)(_fits)
"""Who signs, who must and who is meant each ask it of the same names."""


_RUN_TOGETHER = re.compile(r"([A-Z])([A-Z])(?=\s+[A-Z][a-z])")


def _spaced_initials(line: str) -> tuple[Name, ...]:
    """The name with two initials parted that are run together before a surname: `RJ Castellano`."""
    apart = take_apart(_RUN_TOGETHER.sub(r"\1. \2.", line, count=1)) if _RUN_TOGETHER.match(line) else None
    return (apart,) if apart is not None else ()


_WIFE = re.compile(r"\s*(?:mrs|madame|mme|frau|fru|signora|se[ñn]ora|miss|ms)\b\.?\s", re.IGNORECASE)


def _is_wife_of(line: str, expected: Name) -> bool:
    """Whether a line names a wife by her husband's name: "Mrs. Samuel Goldberg" is not Samuel."""
    return expected.first in MEN and _WIFE.match(line) is not None


_TRANSCRIPTION = str.maketrans({"ø": "oe", "ö": "oe", "ä": "ae", "æ": "ae", "ü": "ue", "å": "aa"})


def _transcribed(holder: str) -> tuple[Name, ...]:
    """The holder's name as it is written where his letters cannot be: Soerensen for Sørensen."""
    written = holder.lower().translate(_TRANSCRIPTION)
    apart = take_apart(written) if not holder.isascii() and written != holder.lower() else None
    return (apart,) if apart is not None else ()


def _are_initials(line: str) -> bool:
    """Whether a line is initials and nothing else: `B.H.`, `MAW`, `b h`."""
    letters = re.sub(r"[^A-Za-z]", "", line)
    if not 2 <= len(letters) <= 4 or re.search(r"[A-Z][a-z]", line):
        # "X. Li" ends with a short surname.
        return False
    if not _INITIALS.fullmatch(line):
        return False
    return (
        "." in line
        or " " in line
        or "-" in line
        or line.isupper()
        or (line.islower() and not re.search(r"[aeiouy]", line))
    )


def _initials_fit(line: str, expected: Name) -> bool:
    """Whether initials are the holder's: first and last always, middle ones if given."""
    letters = re.sub(r"[^a-z]", "", line.lower())
    surnames = {part[0] for part in (expected.surname[0], expected.surname[-1])}
    if letters[0] != expected.first[0] or letters[-1] not in surnames:
        return False
    if len(letters) == 2:
        return True
    whole = expected.initials
    position = 0
    for letter in letters:
        position = whole.find(letter, position) + 1
        if not position:
            return not expected.middle and len(letters) == 3  # A middle initial that the register does not know.
    return True


def _one_word_fits(word: str, expected: Name) -> bool:
    """Whether one word is the holder's first name or a form of it. A surname alone is no first name."""
    return len(word) > 1 and (same_person_first_name(word, expected.first) or word in expected.middle)


def _contradicts(one: str, other: str) -> bool:
    """Whether two generation suffixes contradict; a missing one does not."""
    return bool(one and other and one != other)


def _readings(line: str, given: Name, expected: Name) -> list[Name]:
    """The ways in which a written name may be meant: in order, and `GRANT P` with the surname first."""
    readings = [given]
    words = [given.first, *given.middle, *given.surname]
    if "," not in line and len(words) == 2 and len(words[1]) == 1 and len(words[0]) > 1:
        readings.append(Name(words[1], (), (words[0],), given.generation))
    elif "," not in line and len(words) == 2 and (words[1], (words[0],)) == (expected.first, expected.surname):
        readings.append(expected)  # Surname first, as in "Li Xiaoming".
    return readings


def _full(given: Name, expected: Name) -> bool:
    """Whether surname and first name agree and nothing contradicts."""
    everything = [given.first, *given.middle, *given.surname]
    wanted = list(expected.surname)
    size = len(wanted)
    if (everything[-size:] == wanted and len(everything) > size) or (
        "".join(everything[-size:]) == "".join(wanted) and len(everything) > size
    ):
        head = everything[:-size]
    elif (
        list(given.surname) == wanted
        or "".join(given.surname) == "".join(wanted)
        or _core(given.surname) == _core(expected.surname)
    ):
        head = [given.first, *given.middle]
    elif expected.middle and everything[-1] == expected.middle[-1] and _spanish(expected) and len(everything) == 2:
        head = everything[:-1]
    else:
        return False
    return _given_agree(head, [expected.first, *expected.middle])


def _spanish(expected: Name) -> bool:
    """Whether the last two words may both be surnames (`Ruiz Montoya`): no middle initial, three words."""
    return len(expected.middle) == 1 and len(expected.middle[0]) > 2 and not is_given_name(expected.middle[0])


def _core(surname: tuple[str, ...]) -> str:
    """A surname without particles, joined."""
    small = {"de", "la", "le", "du", "des", "del", "di", "da", "von", "van", "der", "den", "af", "al", "el", "o", "d"}
    return "".join(part for part in surname if part not in small) or "".join(surname)


def _given_agree(written: list[str], expected: list[str]) -> bool:
    """Whether first names agree: the first by name, short form or initial; later ones must not contradict."""
    if not written:
        return False
    first, rest = written[0], written[1:]
    middles = expected[1:]
    if _same(first, expected[0]):
        return all(any(_same(word, middle) for middle in middles) or not middles for word in rest)
    joined = "".join(written[:2])
    if len(written) > 1 and (joined == expected[0] or joined == "".join(expected[:2])):
        return True
    if len(expected) > 1 and first == "".join(expected[:2]):
        return True
    return bool(not rest and middles and len(first) > 2 and first == middles[0] and len(expected[0]) == 1)


def _same(one: str, other: str) -> bool:
    """Two given names, either of which may be an initial."""
    if len(one) == 1 or len(other) == 1:
        return one[0] == other[0]
    return same_person_first_name(one, other)


def _given_names_only(line: str, expected: Name) -> bool:
    """Whether the line is the holder's first names without the surname (`Mary-Louise`, `Naomi B.`)."""
    words = words_of(line)
    given = [expected.first, *expected.middle]
    if (
        words
        and len(words[0]) > 1
        and all(any(_same(word, name) and len(word) > 1 for name in given) for word in words)
    ):
        return True
    return (
        len(words) == 2
        and len(words[0]) > 1
        and len(words[1]) == 1
        and same_person_first_name(words[0], expected.first)
        and words[1] == expected.surname[0][0]
    )
