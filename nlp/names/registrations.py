"""Whether a client's name as a broker writes it is that of a registration."""

from __future__ import annotations

import re

from nlp.names.nicknames import same_person_first_name
from nlp.names.parts import words_of
from nlp.patterns.wordlists import listed

_EMPTY = listed("""the of and a an u a dtd dated ua ud ud/t utd jtwros jt ten tenants joint in common jtten com mr mrs ms miss dr for fbo esq client clients acct account our re ttee trustee trustees
    inc incorporated llc llp lp ltd limited corp corporation co company""")
_KINDS = {
    "trust": "trust", "tr": "trust", "trst": "trust", "revocable": "trust", "rev": "trust", "family": "family", "fam": "family", "living": "trust",
    "estate": "estate", "est": "estate", "estates": "estate", "ira": "ira", "rollover": "ira", "custodian": "custodian", "cust": "custodian", "utma": "custodian", "ugma": "custodian",
    "fund": "fund", "fnd": "fund", "fdn": "foundation", "foundation": "foundation", "endowment": "endowment", "endow": "endowment", "pension": "pension", "hospital": "hospital", "hosp": "hospital",
}  # fmt: skip
_LEGAL_KINDS = frozenset({"trust", "estate", "ira", "custodian"})
_DATE = re.compile(r"\b(?:dtd|dated)?\s*\d{1,2}/\d{1,2}/\d{2,4}\b|\bu/?[ad]/?t?\b", re.IGNORECASE)


def matches_registration(written: str, registration: str) -> bool:
    """Tell whether `written` ("GRANT P", "Est. of L. Marsh", "Tidewater") may name `registration`.

    Every telling word written must stand in the registration, in full, as its initial or as a short form;
    a word of its core (a surname, the firm's first word) must be among them. Initials alone name nobody.
    A written trust, estate or IRA must be one on the register.
    """
    given = _telling(written)
    held = _telling(registration)
    if not given or not held:
        return False
    given_kinds = {_KINDS[word] for word in given if word in _KINDS}
    held_kinds = {_KINDS[word] for word in held if word in _KINDS}
    if not given_kinds <= held_kinds:
        return False
    core = [word for word in held if word not in _KINDS]
    words = [word for word in given if word not in _KINDS]
    if not words:
        return bool(given) and len(given) >= 2 and all(word in held for word in given)
    person = _is_personal(registration, held_kinds)
    left = list(core)
    whole = 0
    for word in words:
        match = next((other for other in left if other == word), None)
        match = match or next((other for other in left if _same(word, other)), None)
        if match is None:
            return False
        left.remove(match)
        whole += len(word) > 1
    if whole == 0:
        return False
    if person:
        return _names_surname(words, core, registration)
    return words[0] == core[0] or whole >= 2


def _telling(text: str) -> list[str]:
    """The words that tell registrations apart, in order."""
    flat = _DATE.sub(" ", text.replace("'s", "").replace("’s", ""))
    return [word for word in words_of(flat) if word not in _EMPTY and not word.isdigit()]


def _same(one: str, other: str) -> bool:
    """Whether two words may be the same: an initial or a short form."""
    if len(one) == 1 or len(other) == 1:
        return one[0] == other[0]
    return same_person_first_name(one, other)


def _is_personal(registration: str, kinds: set[str]) -> bool:
    """Whether the registration is that of persons (also their trust or estate) rather than of a firm."""
    firm = re.search(
        r"\b(?:inc|llc|l\.?p|co|corp|company|fund|foundation|endowment|hospital|partners|brothers|plan)\b\.?",
        registration,
        re.IGNORECASE,
    )
    return not firm or bool(kinds & {"estate", "custodian", "ira"})


def _names_surname(words: list[str], core: list[str], registration: str) -> bool:
    """Whether a surname of the persons registered is among the words written."""
    parts = re.split(
        r"\s+(?:and|&|custodian for|cust for)\s+",
        re.sub(r"\bestate of\b|\bthe\b", "", registration, flags=re.IGNORECASE),
        flags=re.IGNORECASE,
    )
    surnames: set[str] = set()
    for part in parts:
        told = [word for word in _telling(part) if word not in _KINDS and word not in {"jr", "sr", "ii", "iii"}]
        if told:
            surnames.add(told[-1])
            if re.search(rf"-{re.escape(told[-1])}\b", part, re.IGNORECASE) and len(told) > 1:
                surnames.add(told[-2])
    return bool(surnames & set(words)) or (len(core) == 1 and core[0] in words)
