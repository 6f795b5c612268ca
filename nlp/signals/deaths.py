"""Has a holder of one of these accounts died? Deaths are said in passing ("we buried Layla on Saturday").

Contract: a death notice means a holder of the account. A late husband who is not on the register, or an estate
already on file, is none; nor is the death of a settlor, a father or a dog.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from nlp.context import Account, Context
from nlp.names import Fit, fits
from nlp.names.nicknames import same_person_first_name
from nlp.patterns.late import Late
from nlp.patterns.possible import lowered
from nlp.patterns.sifted import Sifted
from nlp.sentence import Sentence
from nlp.signals.deaths_words import (
    CERTAINLY_A_DEATH,
    DIES,
    KIN,
    OF_WHOM,
    OTHERS,
    SHE_DIED,
    SURVIVING,
    THEIR_DEATH,
    UNREAL,
)

_KIN = rf"(?:my|our|his|her|the)\s+(?:(?:dear|beloved|late|poor|darling|sweet|own|deceased|dearest)\s+){{0,2}}{KIN}"
_LATE_KIN = Late(
    rf"\b(?:my|our)\s+(?:(?:dear|beloved|poor)\s+)?(?:late|deceased|departed)\s+(?:dear\s+|beloved\s+)?{KIN}\b"
)
_OTHERS = Late(OTHERS)
_UNREAL = Late(UNREAL)
_SURVIVING = Late(SURVIVING)
_SHE_DIED = Late(SHE_DIED)
_SHE_DIED_AFTER = Late(
    rf"\b(?:before|until|till|when|day|week|month|morning|night|hour|minute|since|after|and|then)\s+(?:that\s+)?(?:he|she)\s+(?:(?:has|had|just|sadly|finally|suddenly|also)\s+){{0,2}}{DIES}"
)
"""Of one who is named before in the same sentence: "Tom filled it out with me the week before he died"."""
_UNNAMED = Late(CERTAINLY_A_DEATH)
_RELATIVE_OF = Sifted(
    r"\b(?:(?P<whose>[^\W\d_]{2,20}(?:\s+[^\W\d_]{2,20}\.?){0,2})'s?\s+(?:\w{1,10}\s+)?(?:son|daughter|grandson|granddaughter|niece|nephew|child)"
    r"|(?:i\s+am|i'm|this\s+is|as)\s+(?:[^.!?]{0,30}\s)?(?:the\s+)?(?:son|daughter|grandson|granddaughter|niece|nephew|child)\s+of\s+(?P<of>[^\W\d_]{2,20}(?:\s+[^\W\d_]{2,20})?))\b"
)
"""Who writes from a holder's mailbox presents himself as a child or so of a holder."""
_PARENT_DIED = Late(
    rf"(?:\b(?:my\s+)?(?:mother|father|mom|mum|mommy|dad|daddy|papa|grandmother|grandfather|grandma|grandpa|granny|aunt|auntie|uncle|she|he)(?:\s+(?:has|just|sadly|also|is|was)){{0,2}}\s+{DIES}"
    r"|\b(?:buried|lost)\s+(?:my\s+)?(?:mother|father|mom|mum|dad|grandmother|grandfather|grandma|grandpa|her|him)\b)"
)
"""The one whose child writes has died."""
_ELDER = (
    r"(?:step)?(?:mother|father)|mom|mum|mommy|mummy|mama|mamma|ma|dad|daddy|papa|pappa|pop|pops|pa|grandmother|grandfather|grandma|grandpa|granny|gran|nana|nan|gramps|grandad|granddad|great-?\s?aunt|great-?\s?uncle|"
    r"aunt|auntie|uncle|abuel[ao]|oma|opa|baba|nonn[ao]|parent|husband|wife|brother|sister|(?:mother|father)-in-law|neighbou?r|employer|landlady|landlord|friend"
)
_ELDER_DIED = Late(
    rf"(?:\b(?:my|our|his|her|the)?\s*(?:(?:dear|beloved|poor|old|elderly|sweet|late)\s+)?(?:{_ELDER})\b(?:\s+[^\W\d_][\w.'-]{{0,20}}){{0,3}}?(?:,[^.!?]{{1,80}},)?(?:\s+(?:has|have|had|just|sadly|also|is|was|suddenly|peacefully|finally|recently|then|who)){{0,3}}\s+(?:{DIES}|passed\s+on\s+(?:the\s+)?\d)"
    rf"|\b(?:buried|lost|cremated|burying|losing)\s+(?:my\s+|our\s+|poor\s+|dear\s+|old\s+)*(?:{_ELDER})\b|\b(?:death|passing|funeral|burial|obituary|loss)\s+of\s+(?:my|our|the)\s+(?:dear\s+|beloved\s+|late\s+|poor\s+)*(?:{_ELDER})\b"
    rf"|\b(?:my|our)\s+(?:dear\s+|beloved\s+|poor\s+)*(?:late|deceased)\s+(?:{_ELDER})\b|\b(?:my|our)\s+(?:{_ELDER})'s\s+(?:recent\s+|sudden\s+)?(?:death|passing|funeral|burial|estate)\b|\b(?:he|she)\s+(?:(?:has|had|just|sadly|also|suddenly|peacefully)\s+){{0,3}}{DIES})"
)
"""Somebody's elder has died, where somebody else than a holder writes from the holder's mailbox."""
_OTHER_BEFORE = Late(rf"{OTHERS}\s*,?\s*$")
_SAID = Sifted(f"{DIES}|{OF_WHOM}|{THEIR_DEATH}")
"""A death of whomever: without one there is no need to make the patterns of somebody's."""
_CLAUSE_ENDS = re.compile(r"[.;:!?]|,\s")
_NOT_OWNED = r"(?!'s?\s|'s?$)"
_BEFORE = 200
"""How many signs before a name are looked at for whose death it is: a long clause."""
_HINT = Late(
    r"die[sd]|dead|deceas|perish|succumb|depart|pass|left us|leav|buri|bury|cremat|rest|gone|longer|no more|alive|living|with us|among us|god|heaven|"
    r"called home|breathed|slipped|returned|death|funeral|wake|obituary|memorial|lost|losing|loss|mourn|miss|late|widow|surviv|remaining|ashes|estate|falleci|décéd|verstorben|mort|went to"
)
"""What no way of saying a death can do without: most sentences are passed over by it."""


def death(sentences: Sequence[Sentence], accounts: Sequence[Account], *, by_another: bool = False) -> str:
    """Give the sentence that says that a holder of one of `accounts` has died, of these of the mail, in order; nothing where none does.

    `by_another`: the mail comes from the holder's own mailbox, and somebody else signs it: then it is the holder whom
    his child, his spouse or his neighbour tells of.
    """
    joint = any(len(account.holders) > 1 for account in accounts)
    firsts = tuple({lowered(holder.split()[0]) for account in accounts for holder in account.holders})
    lasts = tuple({_last(holder) for account in accounts for holder in account.holders})
    texts = [lowered(sentence.text) for sentence in sentences]
    related = any(_RELATIVE_OF.search(text) and _named_there(text, firsts) for text in texts)
    names = [_holders_named(sentence, firsts) for sentence in sentences]
    for at, text in enumerate(texts):
        if not _HINT.search(text):
            continue
        who = "|".join([*(re.escape(name) for name in names[at]), *_titled(lasts, text), *([_KIN] if joint else [])])
        if (
            (who and _of(text, rf"(?:{who})", lasts))
            or (related and _happened_to_parent(text))
            or (by_another and _elder_died(text))
            or (joint and (_happened(text, _SURVIVING) or _LATE_KIN.search(text)))
            or (joint and _happened(text, _UNNAMED) and _beside(texts, names, at))
            or (names[at] and _happened(text, _SHE_DIED_AFTER))
            or (at and names[at - 1] and _happened(text, _SHE_DIED) and not _OTHERS.search(texts[at - 1]))
        ):
            return sentences[at].text
    return ""


def told_by_another(signed: Sequence[str], accounts: Sequence[Account], context: Context) -> bool:
    """Tell whether a mail from a private holder's own address is signed, and by nobody who holds the account. `signed`: the names."""
    own = [one for one in accounts if one.account in context.sender_accounts and one.type in _PRIVATE]
    return bool(own and signed) and not any(
        fits(name, holder) is not Fit.NONE for name in signed for one in own for holder in one.holders
    )


_PRIVATE = frozenset({"individual", "joint", "ira"})
"""Types of accounts whose holders write for themselves."""


def _named_there(text: str, firsts: Sequence[str]) -> bool:
    """Tell whether a sentence presents its writer as a relative of a holder ("Agnes's daughter", "son of Agnes")."""
    return any(
        any(same_person_first_name(word, first) for first in firsts)
        for found in _RELATIVE_OF.finditer(text)
        for word in (found["whose"] or found["of"]).split()
    )


def _happened_to_parent(text: str) -> bool:
    """Tell whether the parent of one who writes for a holder is said to have died; the holder, that is."""
    found = _PARENT_DIED.search(text)
    return found is not None and _UNREAL.search(text[: found.end()]) is None


def _elder_died(text: str) -> bool:
    """Tell whether somebody's elder is said to have died, and not only thought to, or long ago."""
    found = _ELDER_DIED.search(text)
    return found is not None and _UNREAL.search(text[: found.end()]) is None and _LONG_AGO.search(text) is None


_LONG_AGO = re.compile(r"\b(?:in|since|back\s+in)\s+(?:1[89]\d\d)\b|\b(?:years|decades)\s+(?:ago|back)\b")


def _holders_named(sentence: Sentence, firsts: Sequence[str]) -> tuple[str, ...]:
    """Give the words of a sentence, in small letters, that are written as a name and are a holder's first or short name."""
    called = {word.text for word in sentence.words if sentence.text[word.start - sentence.start].isupper()}
    return tuple(
        sorted(
            lowered(word) for word in called if any(same_person_first_name(lowered(word), first) for first in firsts)
        )
    )


def _last(holder: str) -> str:
    """Give a holder's surname in small letters, without what stands behind it ("Jr.")."""
    words = [word for word in holder.split() if lowered(word).strip(".,") not in {"jr", "sr", "ii", "iii", "iv"}]
    return lowered(words[-1]) if words else ""


def _titled(lasts: Sequence[str], text: str) -> tuple[str, ...]:
    """Give the patterns of holders who are named by title, or by what they are to the account; of those in whose sentence they can be.

    A pattern that hardly any sentence can hold is not worth making for every holder who writes: it takes longer than reading the mail.
    """
    return tuple(
        rf"(?:mr|mrs|ms|dr)\.?\s+{re.escape(last)}|(?:account\s+holder|the\s+holder|registered\s+owner|client)[^.!?]{{0,30}}{re.escape(last)}"
        for last in lasts
        if last and last in text
    )


def _of(text: str, who: str, lasts: Sequence[str]) -> bool:
    """Tell whether a sentence in small letters says a death of `who`, a pattern; "her wife's father" is not he.

    `lasts`: the holders' surnames; "my father, Amos Pell" is the holder of that name.
    """
    if _SAID.search(text) is None:
        return False
    behind, before, owned = _patterns(who)
    for found in behind.finditer(text):
        if _is_theirs(text, found.start(), found.group().replace(found.group("off") or "", " ", 1), lasts):
            return True
    for found in before.finditer(text):
        if _is_theirs(text, found.start(), text[found.start() : found.end() + 40], lasts):
            return True
    return any(_is_theirs(text, found.start(), found.group(), lasts) for found in owned.finditer(text))


@lru_cache(maxsize=1024)
def _patterns(who: str) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """Give the patterns of a death of `who`: said behind the name, before it, and as his. A holder's are made once."""
    whole = rf"(?<![\w'-]){who}(?![\w-]){_NOT_OWNED}"
    called = r"(?:\s+of\s+(?:\w+-)?\w+(?:\s+\w+)?\s+(?:years?|decades))?(?:\s+[\w.'-]{1,20}){0,2}"
    set_off = r"(?P<off>,[^,.;!?]{1,60},|\s*\([^)]{1,60}\)|,)?"
    said = r"(?:\s+(?:has|have|had|he|she|is|was|just|sadly|also|then|only|recently|who|finally|now|suddenly|peacefully|already)){0,4}\s+"
    relation = r"(?:(?:my|our|the|dear|poor|beloved|mr|mrs|ms|darling|sweet|late)\.?\s+|(?:my|our)\s+(?:wife|husband),?\s+){0,3}"
    return (
        re.compile(rf"{whole}{called}{set_off}{said}{DIES}"),
        re.compile(rf"(?<!\w){OF_WHOM}[)\"*,]{{0,2}}\s+{relation}{whole}"),
        re.compile(rf"{whole.removesuffix(_NOT_OWNED)}{THEIR_DEATH}"),
    )


def _is_theirs(text: str, start: int, found: str, lasts: Sequence[str]) -> bool:
    """Tell whether a death is real, and of the one named: not "my brother Robert died", not "if Linda dies"."""
    full = any(word in lasts for word in re.findall(r"[^\W\d_][\w'-]*", found))
    before = text[max(start - _BEFORE, 0) : start]
    clause = _CLAUSE_ENDS.split(before)[-1]
    return (
        _OTHERS.search(found) is None
        and _UNREAL.search(f"{clause} {found}") is None
        and (full or _OTHER_BEFORE.search(before) is None)
    )


def _happened(text: str, pattern: Late) -> bool:
    """Tell whether a pattern stands in a sentence that makes it neither a condition nor someone else's."""
    found = pattern.search(text)
    return found is not None and _UNREAL.search(text[: found.start()]) is None and _OTHERS.search(text) is None


def _beside(texts: Sequence[str], names: Sequence[Sequence[str]], at: int) -> bool:
    """Tell whether a death that names nobody is a co-holder's: one is named beside it, or nobody at all in the mail."""
    near = range(max(at - 1, 0), min(at + 2, len(texts)))
    if any(_OTHERS.search(texts[here]) for here in near):
        return False
    named = any(names[here] or re.search(rf"\b{_KIN}\b(?!')", texts[here]) for here in near)
    return named or not any(_OTHERS.search(text) for text in texts)
