"""A name taken apart: titles off, suffix, surname with its particles, first and middle names."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from nlp.patterns.late import Late
from nlp.patterns.wordlists import listed

_TITLES = listed(
    "mr mrs ms miss mister dr doctor prof professor rev reverend hon honorable judge sir dame lady lord fr father sr sister br col colonel capt captain maj major lt sgt gen general adm herr frau fräulein mme mlle me maître monsieur madame sig signor signora sra don doña hr fru fr dipl ing mag"
)
_LETTERS = listed(
    "esq esquire md phd jd cpa cfa cfp mba dds dmd dvm rn lpn aprn pharmd emt pe llm ret retired usn usmc usaf usa ma ba bsc msc frcp obe mbe cbe cfo ceo ttee trustee executor executrix"
)
_GENERATIONS = {
    "jr": "jr",
    "junior": "jr",
    "jnr": "jr",
    "sr": "sr",
    "senior": "sr",
    "snr": "sr",
    "ii": "ii",
    "2nd": "ii",
    "iii": "iii",
    "3rd": "iii",
    "iv": "iv",
    "4th": "iv",
    "v": "v",
}
_ONLY_GENERATIONS = listed("jr jnr snr ii iii 2nd 3rd 4th")
"""Never surnames: in "Hinckley Jr." one word of the name is left, and no first name."""
_PARTICLES = listed(
    "de la le les du des del della di da dos das von van vander vanden der den ter ten zu zum zur af av bin ibn al el st saint san santa mac mc y do dello delle degli"
)


_TITLE_BEHIND = Late(
    r"\s*(?:,|\||\s[-–—])\s*(?:as\s+|its\s+|the\s+|sole\s+|co-?\s?|successor\s+)*(?:trustees?|ttees?|execut(?:or|rix)|administrat(?:or|rix)|custodian|guardian|conservator|president|vice|treasurer|secretary|director|chairman|ceo|cfo|"
    r"officer|general partner|managing|partner|member|manager|attorney|personal representative|authori[sz]ed|poa|executive|chief|for the firm|reorg|owner|principal|senior|corporate|jtwros|joint)\b.*$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Name:
    """A person's name in comparable form: lower case, no accents, no titles."""

    first: str
    middle: tuple[str, ...]
    surname: tuple[str, ...]
    """With particles, hyphenated parts split."""
    generation: str = ""

    @property
    def initials(self) -> str:
        """First letters of all parts, in order."""
        return "".join(part[0] for part in (self.first, *self.middle, *self.surname) if part)


def plain(text: str) -> str:
    """Lower case without accents; letters such as ø and ß by their usual replacement."""
    if text.isascii():
        return text.lower()
    lowered = (
        text.lower()
        .replace("ø", "o")
        .replace("ß", "ss")
        .replace("æ", "ae")
        .replace("å", "a")
        .replace("ł", "l")
        .replace("đ", "d")
        .replace("œ", "oe")
    )
    return "".join(sign for sign in unicodedata.normalize("NFKD", lowered) if not unicodedata.combining(sign))


_APOSTROPHES = Late(r"['’`´]")
_JOINED_INITIALS = Late(r"(?<=\b[a-z])\.(?=[a-z]\b)")
_DEGREES = Late(r"\b(ph)\.\s?(d)\b|\b(m)\.\s?(d)\.?(?=\s*$)|\b(j)\.\s?(d)\.?(?=\s*$)")
_WORDS = re.compile(r"[a-z0-9]+")
_HYPHENATED = re.compile(r"(?<![\w.])[\w.]++(?:-[\w.]++)+")


def words_of(text: str) -> list[str]:
    """The words of a name in comparable form; apostrophes joined, hyphens split, points dropped."""
    flat = _JOINED_INITIALS.sub(". ", _APOSTROPHES.sub("", plain(text)))
    if "." in flat:
        flat = _DEGREES.sub(r"\1\2\3\4\5\6", flat)
    return _WORDS.findall(flat)


LONGEST_KEPT = 120
"""Characters; what is longer is no name that comes again."""


def take_apart(text: str) -> Name | None:
    """Give the parts of a person's name, or None where nothing is left of it.

    "Petrov, Victor" is turned round; "Walter Hinckley, Jr." is not.
    """
    return _kept(text) if len(text) <= LONGEST_KEPT else _apart(text)


def _apart(text: str) -> Name | None:
    """Take a name apart, as `take_apart` says."""
    text = _TITLE_BEHIND.sub("", text)
    head, comma, tail = text.partition(",")
    tail_words = words_of(tail)
    if comma and tail_words and not all(word in _GENERATIONS or word in _LETTERS for word in tail_words):
        rest = tail_words
        surname = [word for word in words_of(head) if word not in _TITLES and word not in _GENERATIONS]
        generation = next(
            (_GENERATIONS[word] for word in [*words_of(head), *rest] if word in _GENERATIONS and len(word) > 1), ""
        )
        given = [
            word
            for word in rest
            if word not in _TITLES and word not in _LETTERS and not (word in _GENERATIONS and len(word) > 1)
        ]
        if not surname:
            return None
        return Name(given[0] if given else "", tuple(given[1:]), tuple(surname), generation)
    everything = words_of(text)
    generation = ""
    while len(everything) > 1 and (
        everything[-1] in _LETTERS
        or everything[-1] in _ONLY_GENERATIONS
        or (everything[-1] in _GENERATIONS and (len(everything[-1]) > 1 and len(everything) > 2))
    ):
        last = everything.pop()
        generation = generation or _GENERATIONS.get(last, "")
    while everything and everything[0] in _TITLES and len(everything) > 1:
        everything.pop(0)
    if not everything:
        return None
    if len(everything) == 1:
        return Name("", (), (everything[0],), generation)
    surname_at = _surname_start(text, everything)
    return Name(everything[0], tuple(everything[1:surname_at]), tuple(everything[surname_at:]), generation)


_kept = lru_cache(maxsize=4096)(_apart)
"""Names come again and again: every signature is compared with every holder."""


def _surname_start(text: str, words: list[str]) -> int:
    """Index of the first word of the surname: its particles and hyphenated parts belong to it."""
    start = len(words) - 1
    for group in _HYPHENATED.findall(plain(text)):
        parts = _WORDS.findall(group)
        if parts[-1] == words[-1] and len(words) > len(parts):
            start = len(words) - len(parts)
    while start > 1 and words[start - 1] in _PARTICLES:
        start -= 1
    return start
