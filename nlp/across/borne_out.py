"""Which sentences of a mail only say by figures what its order says? A sum that agrees, an order given twice, what there is.

"A fifth of 250 makes 50. Please exchange 50 bonds." reckons before it orders, "I hold 85 bonds." counts what the order takes from.
Where a clean order names one amount, a sentence of nothing but reckoning words says nothing else if each of its figures is that
amount, the holding, or what stays. And what the order names once more, among words that are unknown but bound nothing, is not left open.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from nlp.across.every_number import stands_for
from nlp.amounts.amount import AmountKind
from nlp.changing import changed
from nlp.governors.where import Where
from nlp.moods import Mood
from nlp.patterns.late import Late
from nlp.patterns.possible import lowered
from nlp.patterns.wordlists import listed
from nlp.purport.door import Purport
from nlp.quantities.door import Holding, candidates
from nlp.quantities.numbers_said import numbers
from nlp.sentence import Sentence
from nlp.statements import Deed, Statement
from nlp.statements.silenced import silenced

_LONGEST = 240
"""Characters of a sentence that may be a sum."""
_SURE, _CLEAN = 0.95, 0.1
"""How likely a sum must elect where no other sentence orders, and how unlikely any suspicion of it."""
_CALM = 0.8
"""Up to here the model suspects nothing of a sentence that names the ordered amount once more."""
_THOUSAND = Decimal(1000)
_BOTH = 2
"""Figures of a sum that says what goes in and what stays, in that order."""
_RECKONING = listed("""i we you my our your mine us me the a an these those this that them they it its there which what of from out in on at by for to with and so thus hence therefore then as
 is are was be am being 's 're make makes making made give gives giving leave leaves leaving left over remain remains remaining come comes coming equal equals arrive arrived arrives taking took result results x work works amount amounts add adds up down means meaning
 minus less plus times divided into e i.e ie viz namely say words word figures short sum sums total totals altogether together all told exactly precisely just even evenly simply only still now currently at present today
 count counts counted counting arithmetic math maths reckoning reckon figuring figure calculation calculations calculator calculate calculated worked books records record statement paper papers according shows show says per cent percent percentage
 have has had hold holds holding holdings own owns owned position account possess bought got bonds bond notes note pieces piece lexington lexingtons dollars dollar usd face value par principal nominal each worth nine
 whole entire full part share fraction half halves third thirds quarter quarters fifth fifths tenth tenths sixth eighth one other rest balance remainder number nothing
 suits suit fine good right seems seem feels feel sounds sound enough plenty do does will would nicely well ok okay happy content me thanks thank kept keep keeps stay january february march april may june july august september october november december year years spring summer autumn early late stays staying kept stood use used""")
"""Words of which a sum consists, and of which a sender says that it suits him."""
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?(?:\.[^\W\d_])?")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b(?![,.]\d)")
_TURNS = Late(
    r"\b(?:if|unless|until|till|once|when(?:ever)?|before|provided|providing|assuming|except|maybe|perhaps|possibly|might|may|could|whether|depend\w*|wait|hold\s+off|tomorrow|later|next|soon|eventually|someday|"
    r"or|either|neither|nor|not|never|no|hardly|instead|elsewhere|wrong|mistaken|mistake|too\s+(?:much|many|few|little)|another|more|fewer|again|back|add\w*|cash|market|price|broker|sell|sold|wish\w*|tempted|almost|nearly|"
    r"but|though|although|however|he|she|they|wife|husband|brother|sister|son|daughter|mother|father|cousin|neighbou?r|friend|advis[eo]r|accountant\s+(?:says|thinks|wants)|you\s+(?:said|wrote|told)|should|other\s+(?:notes?|bonds?|issue|series))\b|n['’]t\b|\?"
)
"""Words beside which an amount named once more may be bound, put off, doubted, or somebody else's."""
_DELIBERATED = Late(
    r"\bafter\s+(?:(?:much|long|some|a|the|my|our|careful|due|good|bit|lot|of|night's|second|talking|speaking|thinking|consulting|consultation|discussing|sleeping|reading|reflecting|considering|going|sitting|having|looking|doing|supper|dinner)\b\s*)+"
)
"""What came before the decision, and is over: no time to come."""
_AFTER = Late(r"\bafter\b")
_HOLDS = Late(
    r"\b(?:have|has|hold|holds|own|owns|held|holding|holdings|position|got|there\s+are|account|of|in\s+all|total|altogether|statement|books|records)\b"
)
"""What says of a figure that it is all there is."""
_OWNS = Late(r"\b(?:have|has|hold|holds|own|owns|got|there\s+are|account|position|holdings?|statement|books|records)\b")
"""What alone says that a figure is what there is."""
_KEEPS = Late(r"\b(?:keep\w*|kept|stay\w*|left|leav\w*|remain\w*|retain\w*)\b")
_STAYS = Late(
    r"\b(?:left|leaves?|leaving|remain\w*|keep\w*|kept|stay\w*|rest|balance|remainder|minus|less|other|stood)\b"
)
"""What says of a figure that it stays."""


@dataclass(frozen=True, slots=True)
class _Figures:
    """How much goes in, what there is, and what stays."""

    value: Decimal
    position: Decimal

    def explains(self, values: frozenset[Decimal]) -> bool:
        """Tell whether a figure is one of the three."""
        return bool(values & {self.value, self.position, self.position - self.value})


def borne_out(
    said: Sequence[Statement],
    parts: Sequence[tuple[int, Sentence]],
    judged: Sequence[Purport],
    holding: Holding,
) -> list[Statement]:
    """Give the statements of one account with those that only bear out its one clean order taken for what they are.

    `said`: the statements, in order; `parts`: the sentences with their places; `judged`: the model's view of each.
    """
    if holding.position is None:
        return list(said)
    sums = {number: part for number, part in parts if _only_reckons(part)}
    figures = _ordered(said, sums, holding)
    if figures is None:
        sure = {
            number
            for (number, _), one in zip(parts, judged, strict=True)
            if one.elects >= _SURE and one.unsafe <= _CLEAN and number in sums
        }
        return _orders_itself(said, sums, sure, holding)
    texts = dict(parts)
    # A subject alone ("I exchange all") orders nothing that the body could not doubt.
    in_body = any(_clean(one) and one.amounts and one.sentence >= 0 and one.sentence not in sums for one in said)
    calm = {number for (number, _), one in zip(parts, judged, strict=True) if in_body and one.unsafe <= _CALM}
    agreeing = {number for number, part in sums.items() if _agrees(part, figures, holding)}
    settled = []
    for one in said:
        if one.opens and one.where is Where.VETO:
            # "The other 40 as well": gainsaid, and no sum bears that out.
            settled.append(one)
        elif one.sentence in agreeing and _only_tells(one) and not _says_so_itself(one, figures, holding):
            settled.append(changed(silenced(one), excluded=(), corrects=False))
        elif one.sentence in calm and _named_once_more(one, texts[one.sentence], figures, holding):
            settled.append(changed(one, mood=Mood.DIRECT, strange="", opens=False, unread=False))
        else:
            settled.append(one)
    return settled


def _orders_itself(
    said: Sequence[Statement], sums: dict[int, Sentence], sure: set[int], holding: Holding
) -> list[Statement]:
    """Give the statements with the one sum that the model is sure elects, beside no other act: "40% of 85 is 34, so 34 bonds."."""
    alone = [at for at, one in enumerate(said) if one.deed is Deed.BARE and one.unread and one.sentence in sure]
    acts = any(one.deed is not Deed.BARE or (one.unread and at not in alone) for at, one in enumerate(said))
    if len(alone) != 1 or acts or holding.position is None:
        return list(said)
    one = said[alone[0]]
    last = one.amounts[-1] if one.amounts else None
    if last is None or last.kind is not AmountKind.AMOUNT or len(one.amounts) + len(one.bases) < 2:
        return list(said)
    fitting = [value for value in candidates(last, holding) if holding.fits(value)]
    figures = _Figures(fitting[0], holding.position) if len(fitting) == 1 else None
    if figures is None or not _agrees(sums[one.sentence], figures, holding):
        return list(said)
    order = changed(one, deed=Deed.TENDER, mood=Mood.DIRECT, amounts=(last,), unread=False, opens=False, strange="")
    return [order if at == alone[0] else other for at, other in enumerate(said)]


def _only_tells(one: Statement) -> bool:
    """Tell whether a statement keeps nothing: words of having are none of keeping."""
    if one.deed is Deed.KEEP:
        return _KEEPS.search(lowered(one.text)) is None
    return one.deed in (Deed.BARE, Deed.TENDER, Deed.GO_AHEAD)


def _says_so_itself(one: Statement, figures: _Figures, holding: Holding) -> bool:
    """Tell whether a statement orders the same outright, or keeps what the order leaves: it stays what it is."""
    plain = one.deed is Deed.TENDER and one.mood is Mood.DIRECT and not (one.strange or one.opens or one.bases)
    if plain and one.amounts:
        return all(figures.value in stands_for(amount, holding) for amount in one.amounts)
    left = figures.position - figures.value
    return (
        one.deed is Deed.KEEP
        and one.mood is Mood.DIRECT
        and not one.strange
        and bool(one.amounts)
        and left != figures.position
        and all(left in stands_for(amount, holding) for amount in one.amounts)
    )


def _clean(one: Statement) -> bool:
    """Tell whether a statement orders outright."""
    return one.deed is Deed.TENDER and one.mood is Mood.DIRECT and not (one.strange or one.opens or one.made)


def _ordered(said: Sequence[Statement], sums: dict[int, Sentence], holding: Holding) -> _Figures | None:
    """Give what the clean orders outside any sum agree on; None where there is none, or they do not agree."""
    orders = [one for one in said if _clean(one) and one.amounts and one.sentence not in sums]
    # "Tender 250. No, make that 175. 175 is the number to use.": what was set right says nothing any more.
    right = [at for at, one in enumerate(orders) if one.corrects]
    orders = orders[right[-1] :] if right else orders
    if not orders or any(one.excluded for one in orders) or holding.position is None:
        return None
    found = [frozenset(candidates(amount, holding)) for one in orders for amount in one.amounts]
    values = {value for value in frozenset.intersection(*found) if holding.fits(value)}
    return _Figures(values.pop(), holding.position) if len(values) == 1 else None


def _only_reckons(part: Sentence) -> bool:
    """Tell whether a sentence holds figures, and else nothing but words of reckoning."""
    if len(part.text) > _LONGEST or "?" in part.text:
        return False
    spans = list(_figure_spans(part))
    if not spans:
        return False
    words = lowered(part.text).replace("’", "'")
    for start, end in spans:
        words = f"{words[:start]}{' ' * (end - start)}{words[end:]}"
    words = _YEAR.sub(" ", words)
    return not re.search(r"\d", words) and all(word.split("'")[0] in _RECKONING for word in _WORD.findall(words))


def _figure_spans(part: Sentence) -> Iterator[tuple[int, int]]:
    """Give where figures and amounts stand in a sentence's text."""
    for amount in part.amounts:
        yield amount.start - part.start, amount.end - part.start
    for number in numbers(part.text):
        if not _YEAR.fullmatch(part.text, number.start, number.end):
            yield number.start, number.end


def _all_figures(part: Sentence, holding: Holding) -> Iterator[tuple[frozenset[Decimal], AmountKind]]:
    """Give what each figure of a sentence can stand for."""
    for amount in part.amounts:
        yield stands_for(amount, holding), amount.kind
    for number in numbers(part.text):
        if _YEAR.fullmatch(part.text, number.start, number.end):
            continue
        start, end = part.start + number.start, part.start + number.end
        if not any(one.start < end and start < one.end for one in part.amounts):
            yield frozenset((*number.readings, number.value * _THOUSAND)), AmountKind.AMOUNT


def _agrees(part: Sentence, figures: _Figures, holding: Holding) -> bool:
    """Tell whether every figure of a sum is what goes in, what there is or what stays, and the sum says which is which."""
    found = list(_all_figures(part, holding))
    if not found or not all(figures.explains(values) for values, _ in found):
        return False
    words = lowered(part.text)
    left = figures.position - figures.value
    if _STAYS.search(words) and not any(left in values for values, _ in found):
        return False
    given = any(figures.value in values for values, _ in found)
    whole = any(figures.position in values for values, _ in found)
    if "=" in words or "minus" in words:
        return given and whole
    if len(found) == _BOTH and figures.value in found[0][0] and left in found[1][0]:
        # "Sixty percent goes in and forty does not. I calculate $60,000 and $40,000."
        return True
    if left in {value for values, _ in found for value in values} - {figures.value}:
        # "I hold 250, of which 100 I bought in March and 150 in June." names all three.
        parts_of_all = given and whole and _HOLDS.search(words) is not None
        return parts_of_all or (_STAYS.search(words) is not None and (given or whole or len(found) == 1))
    return given or (whole and _OWNS.search(words) is not None)


def _named_once_more(one: Statement, part: Sentence, figures: _Figures, holding: Holding) -> bool:
    """Tell whether a statement only names the ordered amount once more, among words that are not known but bound nothing."""
    unsettled = bool(one.strange) or one.opens or one.unread or one.mood is Mood.UNCERTAIN
    if not unsettled or one.deed not in (Deed.TENDER, Deed.BARE) or one.mood not in (Mood.DIRECT, Mood.UNCERTAIN):
        return False
    if not one.amounts or one.where is Where.VETO or one.excluded or one.rest:
        return False
    words = _DELIBERATED.search(lowered(part.text))
    text = lowered(part.text)
    text = f"{text[: words.start()]} {text[words.end() :]}" if words else text
    return (
        all(figures.value in values for values, _ in _all_figures(part, holding))
        and _TURNS.search(text) is None
        and _AFTER.search(text) is None
    )
