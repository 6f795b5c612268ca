"""What each of a holder's accounts does, where a sentence tells it account by account, in words that are all understood.

"Tender my IRA in full and my other account in full.", "Yes to the exchange for LX-1010, no for LX-1009.", "all of the IRA and none of the
regular one": cut so that each piece names one account, or several that are only joined. Every word must be of a closed list, every
piece must say what its account does, and its amounts must fit that account; where two ways of cutting say different things, nothing is said.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise, product

from nlp.accounts.door import OTHER, Mention, others_of
from nlp.amounts.amount import Amount, AmountKind
from nlp.clients.signs import Sign
from nlp.context import Context
from nlp.hearing.each_account_words import ADDING, CLASSES, FIGURED, LEAD
from nlp.moods import Mood
from nlp.patterns.late import Late
from nlp.purport.door import Purport
from nlp.quantities.door import Holding, settle
from nlp.sentence import Sentence
from nlp.statements import Deed, Statement
from nlp.weighing.likely import CLEAN, SURE

_WORDS = Late("|".join(f"(?P<{letter}>{pattern})" for letter, pattern in CLASSES), re.IGNORECASE)
_MANY_WAYS = 64
"""So many ways of cutting are tried; a sentence that has more is left to the other readers."""
_LONG = 60
"""Signs of words of a sentence that are looked at."""
_OF_ANOTHER = re.compile(r"(?:['’]s|\b(?:his|her|their))\s+$", re.IGNORECASE)
"""Before an account of somebody else: "my husband's IRA"."""
_IDLE = frozenset("FS")
_KEPT = frozenset("AKOMBGWC")
_TURNED_DOWN = frozenset("AVEGCW")
_REFUSED = frozenset("ANXTEPBMGUIC")


@dataclass(frozen=True, slots=True)
class Piece:
    """What a piece says of its accounts. `deed`: None where it has only an amount, or only "likewise".

    `goes_on`: whether an amount behind it is of the same verb: behind "exchange nothing from the IRA", but not behind "do not exchange the IRA".
    """

    accounts: tuple[str, ...]
    deed: Deed | None
    start: int
    end: int
    begins: int
    at: int
    amounts: tuple[Amount, ...] = ()
    bases: tuple[Amount, ...] = ()
    goes_on: bool = True
    likewise: bool = False
    yes: bool = False
    """It says yes, and not to what."""
    set_apart: bool = False
    """It only says which account is not meant: "not the IRA"."""
    last_word: bool = False
    """Its verb stands at its end, so that it may be of the pieces before it as well."""


def each_account(
    number: int,
    sentence: Sentence,
    inside: Sequence[Mention],
    topic: tuple[str, ...] | None,
    purport: Purport,
    holdings: Sequence[Holding],
    context: Context,
    *,
    asked: bool,
) -> tuple[Statement, ...]:
    """Give what a sentence says of each account that it names; nothing where it is not understood to the last word.

    `number`: its place in the mail; `inside`: the accounts it names; `topic`: the one named before; `asked`: the subject speaks of an election.
    """
    if not inside or len(context.sender_accounts) < 2:
        return ()
    signs = _signs(sentence, inside, topic, context)
    if signs is None:
        return ()
    of = dict(zip(context.sender_accounts, holdings, strict=False))
    heard = purport.elects >= SURE and purport.unsafe <= CLEAN
    found: dict[tuple[object, ...], tuple[Piece, ...]] = {}
    for pieces in _ways(signs, sentence):
        settled = _settled(pieces, of, heard=heard or asked)
        if settled:
            found.setdefault(_sense(settled), settled)
    if len(found) != 1:
        return ()
    (pieces,) = found.values()
    return tuple(
        Statement(
            piece.deed or Deed.TENDER,
            Mood.DIRECT,
            piece.start,
            piece.end,
            sentence.text[piece.start - sentence.start : piece.end - sentence.start].strip(),
            number,
            piece.amounts,
            piece.bases,
            accounts=piece.accounts,
            alone=True,
            begins=piece.begins,
            at=piece.at,
        )
        for piece in pieces
    )


def _signs(
    sentence: Sentence, inside: Sequence[Mention], topic: tuple[str, ...] | None, context: Context
) -> tuple[Sign, ...] | None:
    """Give the signs of a sentence; None where a word of it is of no class, or it is asked."""
    if any(_OF_ANOTHER.search(sentence.text, 0, max(0, one.start - sentence.start)) for one in inside):
        return None
    named = _named(inside, topic, context)
    if named is None or any(one.kind is AmountKind.RANGE for one in sentence.amounts):
        return None
    text, at = sentence.text.rstrip(), sentence.start
    asked = text.endswith("?")
    text = text.rstrip("? ")
    places = {sign.start: sign for sign in named}
    for amount in sentence.amounts:
        if not any(sign.start < amount.end and amount.start < sign.end for sign in named):
            whole = amount.kind is AmountKind.ALL
            places.setdefault(amount.start, Sign("W" if whole else "Q", amount.start, amount.end, amount=amount))
    result: list[Sign] = []
    lead = LEAD.match(text)
    place = lead.end() if lead and not any(start - at < lead.end() for start in places) else 0
    while place < len(text):
        if (known := places.get(at + place)) is not None:
            # "all 60 of the notes" says the whole, and a figure in it.
            inner = (start for start in places if known.start < start < known.end and known.letter != "A")
            result.append(known)
            place = min(inner, default=known.end) - at
            continue
        nearest = min((start - at for start in places if start - at > place), default=len(text))
        if text[place].isspace() and text[place] not in "\r\n":
            place += 1
            continue
        word = _WORDS.match(text, place)
        if word is None or word.lastgroup is None or word.end() > nearest or len(result) > _LONG:
            if text[place] in "$\"'*":
                place += 1
                continue
            return None
        result.append(_word(word.lastgroup, word.group(), at + word.start(), at + word.end()))
        place = word.end()
    polite = any(sign.letter == "C" for sign in result)
    if asked is not polite or (polite and next(one for one in result if one.letter not in _IDLE).letter != "C"):
        return None
    return _joined_names(result)


def _word(letter: str, text: str, start: int, end: int) -> Sign:
    """Give the sign of a word; one that says the whole has it as its amount."""
    amount = Amount(AmountKind.ALL, None, start, end, text) if letter == "W" else None
    return Sign(letter, start, end, amount=amount)


def _named(inside: Sequence[Mention], topic: tuple[str, ...] | None, context: Context) -> list[Sign] | None:
    """Give the mentions as signs, "my other account" as the account that it is; None where one of them is not known."""
    found: list[Sign] = []
    for mention in inside:
        accounts = mention.accounts
        if accounts == OTHER:
            before = found[-1].accounts if found else topic or ()
            accounts = others_of(before, context) if len(before) == 1 else ()
        if not accounts or not set(accounts) <= set(context.sender_accounts):
            return None
        found.append(Sign("A", mention.start, mention.end, accounts))
    return found


def _joined_names(signs: Sequence[Sign]) -> tuple[Sign, ...]:
    """Give the signs with an account that is named twice in a row as one name: "the IRA (LX-1010)"."""
    result: list[Sign] = []
    for sign in signs:
        last = next((n for n in range(len(result) - 1, -1, -1) if result[n].letter not in _IDLE), None)
        if (
            sign.letter == "A"
            and last is not None
            and result[last].letter == "A"
            and result[last].accounts == sign.accounts
        ):
            result[last:] = [replace(result[last], end=sign.end)]
            continue
        result.append(sign)
    return tuple(result)


def _ways(signs: Sequence[Sign], sentence: Sentence) -> Iterator[tuple[Piece, ...]]:
    """Give the ways to cut the signs so that each piece names one account, or several that are only joined, and says what they do."""
    names = [n for n, sign in enumerate(signs) if sign.letter == "A"]
    choices: list[tuple[int | None, ...]] = []
    for left, right in pairwise(names):
        between = signs[left + 1 : right]
        cuts = tuple(left + 1 + n for n, sign in enumerate(between) if sign.letter == "S")
        only = bool(cuts) and all(_joins(sign, sentence) for sign in between)
        choices.append((*((None,) if only else ()), *cuts))
    ways = 1
    for choice in choices:
        ways *= len(choice)
    if not names or ways > _MANY_WAYS:
        return
    for way in product(*choices):
        edges = [0, *(cut for cut in way if cut is not None), len(signs)]
        pieces = [_piece(signs[start:end], sentence) for start, end in pairwise(edges)]
        whole = tuple(piece for piece in pieces if piece is not None)
        if len(whole) == len(pieces):
            # "LX-1009, not the IRA" only says which account it is.
            yield tuple(piece for piece in whole if not piece.set_apart)


def _said(sign: Sign, sentence: Sentence) -> str:
    """Give the words of a sign, in small letters."""
    return sentence.text[sign.start - sentence.start : sign.end - sentence.start].strip().lower()


def _joins(sign: Sign, sentence: Sentence) -> bool:
    """Tell whether a sign between two accounts joins them; "whatever's there in" only says once more that it is all that is meant."""
    return sign.letter in "FW" or (sign.letter == "S" and _said(sign, sentence) in ADDING)


def _excepts(signs: Sequence[Sign], sentence: Sentence) -> bool:
    """Tell whether a piece may except an account, or answer a question with its name: "everything but the IRA", "No, the IRA."."""
    for one, after in pairwise(sign for sign in signs if sign.letter != "F"):
        if one.letter == "S" and _said(one, sentence) == "but" and one is not signs[0] and after.letter == "A":
            return True
        if (
            one.letter in "NY"
            and after.letter == "S"
            and any(sign.letter == "A" for sign in signs if sign.start > after.end)
        ):
            return True
    return False


def _piece(signs: Sequence[Sign], sentence: Sentence) -> Piece | None:
    """Give what a piece says of its accounts; None where it says nothing, or more than one thing."""
    told = [sign for sign in signs if sign.letter not in _IDLE]
    letters = "".join(sign.letter for sign in told)
    accounts = tuple(dict.fromkeys(account for sign in told for account in sign.accounts))
    has = set(letters)
    if not told or letters[0] == "M" or re.search(r"D(?!Q)", letters) or _excepts(signs, sentence):
        return None
    verbs = [sign for sign in told if sign.letter in "TPUKNXYIOV"]
    start, end = signs[0].start, signs[-1].end
    begins, at = (verbs[0].start, verbs[0].end) if verbs else (start, start)
    piece = Piece(accounts, Deed.DECLINE, start, end, begins, at)
    if "K" in has:
        return replace(piece, goes_on=False) if has <= _KEPT and "I" not in has else None
    if "V" in has:
        return replace(piece, goes_on=False) if has <= _TURNED_DOWN and letters.count("V") == 1 else None
    if has & set("NX"):
        if not has <= _REFUSED or len(re.findall("[NX]", letters)) != 1 or ("P" in has and not has & set("BG")):
            return None
        goes_on = letters == "XA" or not has & set("TPEUX") or bool(re.search("T[^X]*N", letters))
        return replace(piece, goes_on=goes_on, set_apart=letters == "XA")
    if "O" in has:
        return piece if has <= set("AOM") else None
    if "P" in has and not has & set("BG"):
        return None
    if "U" in has and not has & set("EI"):
        return None
    amounts = tuple(sign.amount for sign in told if sign.amount is not None)
    bases = tuple(_bases(told, amounts, sentence))
    amounts = tuple(one for one in amounts if one not in bases)
    counted = any(one.kind is not AmountKind.ALL for one in amounts)
    if (len(accounts) > 1 and counted) or ("R" in has and ("W" in has or not counted)):
        return None
    acts = bool(has & set("TPUI")) or ("E" in has and (bool(amounts) or "Y" in has))
    if letters == "AT" and signs[-1].letter != "S":
        # "LX-1009 exchange" may be a heading.
        return None
    if not acts and not amounts and not has & set("LY"):
        return None
    last = next((sign.letter for sign in reversed(told)), "")
    return replace(
        piece,
        deed=Deed.TENDER if acts else None,
        amounts=amounts,
        bases=bases,
        likewise="L" in has,
        yes="Y" in has,
        last_word=last in ("T", "P", "I", "E"),
    )


def _bases(told: Sequence[Sign], amounts: Sequence[Amount], sentence: Sentence) -> Iterator[Amount]:
    """Give the amounts that only say what others are of: "20,000 of the 60,000", "the IRA, 35,000: please tender 20"."""
    for one, after in pairwise(amounts):
        between = sentence.text[one.end - sentence.start : after.start - sentence.start]
        if FIGURED.fullmatch(between):
            yield after
        elif one.kind is AmountKind.AMOUNT and any(
            sign.letter == "T" and one.end <= sign.start < after.start for sign in told
        ):
            yield one


def _settled(pieces: Sequence[Piece], of: dict[str, Holding], *, heard: bool) -> tuple[Piece, ...]:
    """Give the pieces with their deeds, those without a verb by the verb that is theirs; nothing where one stays open or does not fit.

    `heard`: that what has no verb at all is meant as an election is heard by the model, or said in the subject.
    """
    if not pieces:
        return ()
    verb = pieces[-1].deed is Deed.TENDER and pieces[-1].last_word
    refused = any(piece.deed is Deed.DECLINE for piece in pieces)
    before: Piece | None = None
    found: list[Piece] = []
    for piece in pieces:
        if piece.likewise and not piece.amounts:
            if before is None or any(one.kind is not AmountKind.ALL for one in before.amounts):
                return ()
            done = replace(piece, deed=before.deed, amounts=before.amounts)
        elif piece.deed is not None:
            done = piece
        elif before is not None and not before.goes_on and not piece.yes:
            return ()
        elif len(pieces) > 1 and (before is not None or verb or heard or refused):
            done = replace(piece, deed=Deed.TENDER)
        else:
            return ()
        if not _fits(done, of):
            return ()
        found.append(done)
        before = done
    return tuple(found)


def _fits(piece: Piece, of: dict[str, Holding]) -> bool:
    """Tell whether the amounts of a piece can be told, of each of its accounts."""
    if not piece.amounts:
        return True
    for account in piece.accounts:
        holding = of.get(account)
        if holding is None:
            return False
        settled = settle([(one, piece.bases) for one in piece.amounts], (), holding)
        if settled.problem is not None or settled.value is None or not holding.fits(settled.value):
            return False
    return True


def _sense(pieces: Sequence[Piece]) -> tuple[object, ...]:
    """Give what pieces come to, whichever way they are cut."""
    return tuple(
        sorted(
            (account, str(piece.deed), sum(one.kind is not AmountKind.ALL for one in piece.amounts))
            for piece in pieces
            for account in piece.accounts
        )
    )
