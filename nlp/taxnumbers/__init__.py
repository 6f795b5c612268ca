"""Taxpayer numbers in a text: whole ones, and those of which only the last four characters are shown."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from nlp.patterns.late import Late
from nlp.patterns.sifted import Sifted
from nlp.phones.both_announced import announced, tax_numbers
from nlp.taxnumbers import national
from nlp.taxnumbers.words import AMERICAN, FOREIGN
from nlp.text.runs import bounded


@dataclass(frozen=True, slots=True)
class FoundTin:
    """A taxpayer number: `whole` without spaces as written (None where masked or only its end is given), its last four."""

    whole: str | None = field(repr=False)
    last4: str
    start: int
    end: int


_LINK = (
    r"(?:\s*(?:['’]?s\b|security|insurance|ident(?:ification)?|id|i\.d\.|no|nos|nr|num(?:ber)?s?|#|n°|is|are|was|here|for me|of mine|in [A-Z]\w+|again|the (?:trust|estate|company|fund|firm)|on file|as follows|you (?:asked|wanted)(?: for)?|"
    r"\((?:[A-Za-z .-]{1,30})\)|or (?:social security|ein|tin|ssn)|\b(?:es|er|ist|est|lautet|är|jest)\b|number|code|fiscal|:|=|-|–|\.|,|_)\.?)*\s*"
)
_AMERICAN = Late(
    rf"\b(?:{AMERICAN})(?:\b|(?<=[#.]))\.?{_LINK}(?P<number>\d(?:[ \u00a0.-]?\d){{8}})(?![\d-]|[.,]\d)", re.IGNORECASE
)
_SHAPE = Late(
    r"(?<![\w+#/.,$-])(?P<number>\d{3}[-\u2010-\u2015]\d{2}[-\u2010-\u2015]\d{4}|\d{2}[-\u2010-\u2015]\d{7}|\d{3} \d{2} \d{4})(?![\w/-]|[.,]\d)"
)
_FOREIGN = Late(
    rf"(?:{FOREIGN}){_LINK}(?P<number>(?=[A-Z0-9 ./-]*\d[A-Z0-9 ./-]*\d[A-Z0-9 ./-]*\d[A-Z0-9 ./-]*\d)[A-Z0-9](?:[ ./-]?[A-Z0-9]){{6,17}})(?![\w@])"
)
_THREES = re.compile(r"(?<![\w+#/.,$-])(?<!\d )(?P<number>\d{3}([ -])\d{3}\2\d{3})(?![\w/-]|[.,]\d|[ -]\d)")
_NUMBER_BEFORE = Late(
    r"\b(?:numbers?|numéro|no|nr|sin|nas|s\.i\.n\.?|n\.a\.s\.?|insurance|sociale?|tax|fiscal)\b[\w\s,:.'’()-]{0,40}$",
    re.IGNORECASE,
)
"""Canadian numbers have three times three figures; a word must say that it is a number of that sort."""
_SOCIAL = r"social\s+ins(?:urance)?\b|\bs\.?i\.?n\b|\bn\.?a\.?s\b|assurance\s+sociale|tax(?:payer)?(?:['’]s)?\s+(?:id\w*|no|number|account)|numéro\s+(?:fiscal|de\s+contribuable)|social\s+security|\bssn\b"
_SAID_LONG_BEFORE = Late(
    rf"(?:{_SOCIAL})[^.;!?\n\d]{{0,120}}$|(?:{_SOCIAL})[^!?\d]{{0,20}}[.;\n]\s*(?:(?:it|this|that|here\s+it)\s+is[\s:]*)?$",
    re.IGNORECASE,
)
"""Farther before it, in one sentence: "my social insurance number, which was missing in your files I believe: 130 692 544"."""
_SAID_BEHIND = Late(
    rf"\s*(?:\(\s*|(?:[,(–—-]+\s*)?(?:(?:that|this|it|which|and)\s*)?(?:is|was|are|being|as|['’]s|=)\s+)(?:(?:my|our|the|a|his|her)\s+)?(?:(?:canadian|own|valid)\s+)?(?:{_SOCIAL})",
    re.IGNORECASE,
)
"""Behind it: "130 692 544 is my social insurance number"."""
_ORDERS = Late(
    r"\b(?:tender\w*|exchang\w*|swap\w*|withdraw\w*|put|notes?|bonds?|principal|amount|dollars?)\b[^.;]{0,30}$|[$€£]\s*$",
    re.IGNORECASE,
)
"""Right before three times three figures: they are an amount."""
_MASKED = Late(
    r"(?<![\w/])(?:[xX*•#_]{3}[-– ]?[xX*•#_]{2}|[xX*•#_]{2}[-– ]?[xX*•#_]{3}|[xX*•#]{5,9}|[*•]{2,9})[-– ]?(?P<last>\d{4})(?![\w-])"
)
_LAST_FOUR = Sifted(
    r"\blast\s+(?:four|4)(?:\s+(?:digits|numbers|figures))?(?:\s+(?:of\s+(?:my|our|the|his|her)\s+)?(?:ssn|social(?:\s+security)?|tin|ein|tax(?:payer)?(?:\s+id)?|soc\.?\s?sec\.?|s\.s\.)(?:\s+(?:number|no\.?|#))?)?(?:\s*[,;(–—-]?\s*(?:which|that|these|they|those|and\s+(?:they|these|those)|namely|i\.e\.|viz\.?|here)\b,?)?(?:\s+(?:would\s+be|are|is|being|:))?[\s:=(-]*(?P<last>\d{4})(?![\w-]|,\d)"
    rf"|\b(?:{AMERICAN})\b[^.!?]{{0,80}}(?:[.!?]\s+[^.!?]{{0,20}})?\b(?:it|mine|that|which|number)\s+(?:ends|finishes|is\s+ending)\s+(?:in|with|on)\s+(?P<last3>\d{{4}})(?![\w-]|,\d)"
    rf"|\b(?:{AMERICAN})\b\.?(?:\s*(?:number|no\.?|#|is))*\s*(?:ending|ends|end)(?:\s+(?:in|with))?[\s:-]*(?P<last2>\d{{4}})(?![\w-])"
    r"|\bmy\s+(?:own\s+)?number\s+(?:ends|finishes)\s+(?:in|with|on)\s+(?P<last4>\d{4})(?![\w-]|,\d)(?=[^.!?]{0,80}\b(?:the\s+rest|the\s+others?|more|whole|full|e-?mail|letter|writing)\b)",
    re.IGNORECASE,
)
_CALLED = Late(
    r"\b(?:phone|telephone|telefon|tel|tlf|mobile|cell|fax)\b[^.;\n]{0,20}$|\b(?:call|ring|reach(?:ed)?)(?:\s(?:me|us))?(?:\s(?:at|on|under))?\s{0,3}$",
    re.IGNORECASE,
)
"""Before figures: they are a telephone's."""
_NOT_TAX = Late(
    r"(?:\b(?:acc(?:oun)?t|a/c|acct|account|cusip|isin|tel|telephone|phone|fax|cell|mobile|call|order|ticket|case|invoice|confirmation|participant|zip|routing|aba|serial|ref|reference|policy|passport|licen[cs]e|docket)\b\.?|#)(?:\s*(?:no|nr|number|is|ending|in|:|#|\.))*\s*$",
    re.IGNORECASE,
)


_NOT_TAX_EITHER = Late(
    r"\b(?:acc(?:oun)?t|a/c|phone|telephone|cell|mobile|fax|(?:credit|debit|bank)?\s?card|cusip|isin|zip|routing|confirmation|certificate|policy|licen[cs]e|passport)\b(?![^.;!?\n]*\b(?:tax\w*|tin|ssn|ein|social)\b)[^.;!?\n]{0,50}$",
    re.IGNORECASE,
)
"""Before the last four of something else: "the account, last four 1002", unless a word of the tax follows."""
_FIGURE = re.compile(r"\d")
_NINE = re.compile(r"\d(?:[ \u00a0.-]?\d){8}")
_SEVEN = re.compile(r"[A-Z0-9](?:[ ./-]?[A-Z0-9]){6}")
"""What an American and a foreign number need: found much sooner than the words before them."""
_FEWEST_FIGURES = 4
"""No number, masked ones included, shows fewer."""


def find(text: str, region: str | None = None) -> list[FoundTin]:
    """Find taxpayer numbers, in order of place.

    American ones by their shape (123-45-6789, 12-3456789) or by a word before nine figures;
    foreign ones only by a word (CPR, NINO, SIN, NIF, `tax number here in …`). "Last four 1234" and
    masked numbers have `whole` None. Never a phone, an account, a CUSIP or what is said to be another person's.
    `region`: country of the register's address, in which a number may stand without any word; None stands for
    any country, so that what is hidden is rather too much.
    """
    if len(_FIGURE.findall(text)) < _FEWEST_FIGURES:
        return []
    text = bounded(text)
    found = [*_whole(text), *_announced(text), *_threes(text), *_national(text, region), *_ends(text)]
    found = [tin for tin in found if not national.OTHERS.search(text, max(0, tin.start - 100), tin.start)]
    result: list[FoundTin] = []
    for tin in sorted(found, key=lambda item: (item.start, item.whole is None, -item.end)):
        if not result or tin.start >= result[-1].end:
            result.append(tin)
    return result


_TELEPHONE = re.compile(r"\(?[2-9]\d{2}\)?[ .-]?[2-9]\d{2}[ .-]\d{4}")
_SAYS_TAX = re.compile(
    r"\b(?:tax\w*|fiscal|tin|ssn|itin|ein|cpr|nino|nif|sin|social|insurance|identity|personal|steuer\w*)\b",
    re.IGNORECASE,
)
"""A number in the shape of a North American telephone is one, unless a word says that it is for the tax: "my number is 570-555-0186"."""


def _whole(text: str) -> Iterator[FoundTin]:
    """Numbers given whole."""
    shapes = (
        *((_AMERICAN,) if _NINE.search(text) else ()),
        _SHAPE,
        *((_FOREIGN,) if _SEVEN.search(text) else ()),
    )
    for shape in shapes:
        for match in shape.finditer(text):
            start, end = match.span("number")
            if shape is _SHAPE and _NOT_TAX.search(text, max(0, start - 40), start) and not announced(text, start):
                continue
            whole = re.sub(r"[ \u00a0]", "", match["number"])
            if shape is _FOREIGN and not _plausible(whole):
                continue
            telephone = _TELEPHONE.fullmatch(match["number"]) is not None
            if telephone and (not _SAYS_TAX.search(text, match.start(), start) or announced(text, start)):
                continue
            characters = re.sub(r"[^0-9A-Za-z]", "", whole)
            yield FoundTin(whole, characters[-4:].upper(), start, end)


def _announced(text: str) -> Iterator[FoundTin]:
    """Numbers that were announced together with a telephone."""
    for start, end in tax_numbers(text):
        whole = text[start:end].replace(" ", "")
        yield FoundTin(whole, whole.replace("-", "")[-4:], start, end)


def _threes(text: str) -> Iterator[FoundTin]:
    """Canadian numbers behind a word."""
    for match in _THREES.finditer(text):
        before, behind = text[max(0, match.start() - 160) : match.start()], text[match.end() : match.end() + 80]
        social = _SAID_LONG_BEFORE.search(before) or _SAID_BEHIND.match(behind)
        near = before[-70:]
        if _NOT_TAX.search(near) or _CALLED.search(near) or _ORDERS.search(near):
            continue
        if social or (_NUMBER_BEFORE.search(near) and not national.OF_SOMETHING_ELSE.search(near)):
            whole = match["number"].replace(" ", "")
            yield FoundTin(whole, re.sub(r"\D", "", whole)[-4:], *match.span("number"))


def _national(text: str, region: str | None) -> Iterator[FoundTin]:
    """Numbers of other countries by their shape: behind a word that says so, or in a country where the shape says it."""
    for match in national.SHAPES.finditer(text):
        start, end = match.span("number")
        told = national.ENDS_SENTENCE.split(text[max(0, start - 160) : start])
        before = told[-1]
        if len(told) > 1 and national.SPOKEN_OF.search(before):
            before = f"{told[-2]}, {before}"
        if (_NOT_TAX.search(before) or _CALLED.search(before)) and not announced(text, start):
            continue
        if match["number"].isdigit() and national.OF_SOMETHING_ELSE.search(before):
            continue
        dated = match["dated"]
        bare = dated is not None and _is_birthday(dated) and (region is None or region in national.BARE_IN)
        telephone = _TELEPHONE.fullmatch(match["number"]) and not _SAYS_TAX.search(before)
        if bare or (national.WORDS.search(before) and not telephone):
            whole = re.sub(r" ", "", match["number"])
            yield FoundTin(whole, re.sub(r"[^0-9A-Za-z]", "", whole)[-4:].upper(), start, end)


def _is_birthday(figures: str) -> bool:
    """Whether six or eight figures are a day, written day first or year first."""
    short = figures[-6:]
    one, month, two = int(short[:2]), int(short[2:4]), int(short[4:])
    return 1 <= month <= 12 and (1 <= one <= 31 or 1 <= two <= 31)


def _plausible(whole: str) -> bool:
    """Whether a foreign number has figures enough and is no plain word."""
    return sum(sign.isdigit() for sign in whole) >= 5


def _ends(text: str) -> Iterator[FoundTin]:
    """Numbers of which only the last four are shown."""
    for match in _MASKED.finditer(text):
        if not _NOT_TAX.search(text, max(0, match.start() - 40), match.start()):
            yield FoundTin(None, match["last"], match.start(), match.end())
    for match in _LAST_FOUR.finditer(text):
        if match["last"] and _NOT_TAX_EITHER.search(text, max(0, match.start() - 60), match.start("last")):
            continue
        group = next(name for name in ("last", "last2", "last3", "last4") if match[name])
        yield FoundTin(None, match[group], match.start(group), match.end())


def mask(text: str, found: Iterable[FoundTin]) -> str:
    """Give the text at equal length with every found number hidden but for its last four characters."""
    signs = list(text)
    for tin in found:
        shown = 4
        for place in range(tin.end - 1, tin.start - 1, -1):
            if signs[place].isalnum():
                if shown > 0:
                    shown -= 1
                else:
                    signs[place] = "*"
    return "".join(signs)


__all__ = ["FoundTin", "find", "mask"]
