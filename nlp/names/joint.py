"""Joint names on one line: `Ibrahim and Layla Haddad` is two persons."""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.names.fitting import Fit, fits
from nlp.names.nicknames import is_given_name
from nlp.names.parts import take_apart, words_of
from nlp.patterns.late import Late

_LINK = re.compile(r"\s*(?:&|\+|/|;)\s*|\s+(?:and|or|und|et|y|og|e|and/or)\s+", re.IGNORECASE)
_TAIL = Late(
    r"\s*,?\s*(?:JT\s?WROS|JTWROS|JT\s?TEN|JTTEN|J/T|TEN\s?COM|TENCOM|TEN\s?ENT|tenants? (?:in common|by (?:the )?entireties)|joint(?:ly| tenants?.*)?|husband (?:and|&) wife|trustees?|ttees?|co-trustees?|both)\.?\s*$",
    re.IGNORECASE,
)
_TITLE = re.compile(r"^(?:mr|mrs|ms|dr|miss)\.?$", re.IGNORECASE)


def split_joint(line: str, holders: Sequence[str] = ()) -> tuple[str, ...]:
    """Give the persons that a signature line names, each with the surname.

    "Ibrahim and Layla Haddad" gives both with the surname; a line with one name gives that one.
    `holders`: where a part fits one of them only with the borrowed surname, it is lent; where
    "Mr. and Mrs. Smith" stands for two holders, both are given.
    """
    line = _TAIL.sub("", line.strip()).strip(" ,.-–—")
    parts = [part.strip(" ,") for part in _LINK.split(line) if part.strip(" ,")]
    if len(parts) < 2:
        comma = [part.strip() for part in line.split(",") if part.strip()]
        if (
            len(comma) == 2
            and all(len(part.split()) >= 2 for part in comma)
            and all(_fits_one(part, holders) for part in comma)
        ):
            return tuple(comma)
        return side_by_side(line, holders) or ((line,) if line else ())
    last = parts[-1]
    if all(_TITLE.match(part) for part in parts[:-1]) and _TITLE.match(last.split()[0]):
        family = last.split(maxsplit=1)[1] if len(last.split()) > 1 else ""
        several = tuple(holder for holder in holders if family and _surname(holder).lower() == _surname(family).lower())
        return several if len(several) >= 2 else (line,)
    surname = "" if _only_first(last, parts, holders) else _surname(last)
    full: list[str] = []
    for part in parts:
        alone = len(re.findall(r"[^\W\d_][\w'’.-]*", part)) == 1 or _only_given(part)
        if part is last or not surname or (not alone and not _needs_surname(part, surname, holders)):
            full.append(part)
        else:
            full.append(f"{part} {surname}")
    return tuple(full)


def side_by_side(line: str, holders: Sequence[str]) -> tuple[str, ...]:
    """Give two holders whose full names stand side by side with nothing between them: "Samuel Goldberg Esther Goldberg"."""
    words = line.split()
    for cut in range(2, len(words) - 1):
        pair = (" ".join(words[:cut]), " ".join(words[cut:]))
        meant = [[holder for holder in holders if fits(name, holder) is Fit.FULL] for name in pair]
        if all(len(one) == 1 for one in meant) and meant[0] != meant[1]:
            return pair
    return ()


def _only_first(last: str, parts: Sequence[str], holders: Sequence[str]) -> bool:
    """Whether the last of the parts is a first name alone, so that it is nobody's surname: "Ibrahim & Layla", "Tom and Linda".

    A holder's surname is one in any case: "Thomas & Linda Nguyen", "R. and S. Ruth".
    """
    if len(last.split()) != 1:
        return False
    family = {word for holder in holders if (apart := take_apart(holder)) is not None for word in apart.surname}
    words = words_of(last)
    if not words or set(words) <= family:
        return False
    if any(fits(last, holder) is Fit.FIRST_ONLY for holder in holders):
        return True
    return len(parts[0].split()) == 1 and is_given_name(words[0])


def _surname(name: str) -> str:
    """The surname as written, with its particles; empty for a single word."""
    words = name.replace(",", " ").split()
    apart = take_apart(name)
    if apart is None:
        return ""
    if not apart.first:
        return words[-1] if len(words) == 1 and not words[0].endswith(".") else ""
    generation = words[-1] if apart.generation and len(words) > 2 else ""
    kept = words[: -1 if generation else None]
    count = sum(1 for word in kept if any(piece in apart.surname for piece in words_of(word)))
    tail: list[str] = []
    for word in reversed(kept):
        pieces = words_of(word)
        if (
            pieces
            and all(piece in apart.surname for piece in pieces)
            and len(tail) < count
            and len(tail) < len(kept) - 1
        ):
            tail.insert(0, word)
        else:
            break
    return " ".join(tail)


def _only_given(part: str) -> bool:
    """Whether a part is a first name with a middle initial: `Thomas R.`."""
    words = part.split()
    return len(words) == 2 and bool(re.fullmatch(r"[A-Z]\.?", words[1]))


def _needs_surname(part: str, surname: str, holders: Sequence[str]) -> bool:
    """Whether a part of several words is a holder's name only with the surname lent."""
    return not _fits_one(part, holders) and _fits_one(f"{part} {surname}", holders)


def _fits_one(name: str, holders: Sequence[str]) -> bool:
    """Whether a name is fully one of the holders'."""
    return any(fits(name, holder) is Fit.FULL for holder in holders)
