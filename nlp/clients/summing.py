"""Words by which a broker sums up several lines: "Three clients and 185,000", "148,000 between them", "My adding machine says 158,000". No logic but that.

A sentence that only sums up says nothing of one client; whether its figure is right is asked of the lines (`nlp.clients.summed_up`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.accounts.door import Mention
from nlp.amounts.amount import Amount, AmountKind
from nlp.patterns.late import Late
from nlp.patterns.possible import lowered
from nlp.patterns.wordlists import listed
from nlp.sentence import Sentence, until

_NUMBER = r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2}(?![\d.,]*\d)(?!\w))"
_THEM = rf"(?:(?:the|these|those|all|of\s+them|our|my)\s+)*(?:both|pair|lot|{_NUMBER}|couple|bunch)(?:\s+of\s+(?:them|these|those|you))?"
COUNTED = r"(?:clients?|customers?|accounts?|accts?|names|holders|owners|people|tenders|withdrawals|cancellations|declines|instructions|lines|rows|items|orders|positions|elections)"
OF_ALL = Late(
    r"\b(?:(?:sub-?|grand\s+)?totals?|totall?(?:ed|ing)|sum(?:s|med|ming)?(?:\s+up)?|altogether|all\s+told|all\s+up|all\s+in\s+all|in\s+all|in\s+total|in\s+sum|together|aggregate[sd]?|combined|overall|taken\s+as\s+one|added\s+up|add(?:s|ing)?(?:\s+up)?\s+to|adding\s+(?:up|machine|it\s+up|them\s+up)|"
    r"calculator|abacus|check\s*-?\s*(?:figure|sum|total)|control\s+(?:figure|sum|total)|tally|tallies|footing|foots?\s+to|bottom\s+line|arriv(?:e|es|ing)\s+at|between\s+(?:them|the\s+\w+|you|us)|"
    rf"(?:this|that|it|they|which|these|those|all)\s+(?:now\s+|should\s+|would\s+|then\s+)?(?:makes?|made|comes?|gives?|runs?|brings?|works\s+out)(?:\s+(?:up|out|us|you|in|it))*(?:\s+(?:to|at))?|mak(?:e|es|ing)\s+up|making|makes(?=\s+(?:\$?\s?\d|a\s+total|(?:an?\s+)?(?:hundred|\w+ty)))|equals?|(?:by|on)\s+my\s+(?:count|sum|sums|reckoning|arithmetic|maths?|addition|figures)|"
    rf"i\s+(?:make|made|get|got|count|counted|have)\s+(?:it|that|them)|(?:if|unless)\s+(?:i|my|we|our)\s+(?:can\s+|could\s+|have\s+|{{0}}\s*)?(?:still\s+)?(?:add|added|sums?|arithmetic|maths?|addition|figures|fingers|head)\b|for\s+{_THEM}|(?:both|all\s+{_NUMBER}|the\s+(?:two|three|four|five|six|pair|lot))\s+of\s+them|"
    rf"(?:^|(?<=[;:(\n])|(?<=(?<!\d)\.)|(?<=\.\s))\W*(?:(?:so|that['’]s|that\s+is|with|makes|all|i\.e\.?)\s+)*{_NUMBER}\s+{COUNTED}|{_NUMBER}\s+{COUNTED}\s*(?:,|and|with|for|of|at|worth|[-–—:/=])|(?:all|the)\s+{_NUMBER}\s+(?:tender|exchange|go|are|take|give|put)\b|^\W*both\b)".replace(
        "{0}", "haven't|have\\s+not"
    ),
    re.IGNORECASE,
)
"""Words that speak of all of them at once."""

_BESIDE = listed(
    """grand sub total totals totaling totalling totalled sum sums summing in all altogether told up together aggregate combined overall add adds added adding to comes come coming out at makes make making made that which this it is are be being for a an the of our my your their
    two three four five six seven eight nine ten both pair lot them these those they between us you account accounts accts tender tenders tendering tendered exchange exchanged exchanging clients client customers names name holders owners people lines line rows items instructions orders positions withdrawals cancellations
    face par principal amount amounts value figure bonds bond notes note dollars usd full whole everything going go goes went in by count reckoning arithmetic math maths if i can still right correct mistaken not am have has we so thus therefore hence then here and with machine says gives check control tally bottom should would arrive get got
    k m mm million thousand hundred issue desk from today now s each please all's well calculator case counted worth plus too just only exactly even precisely"""
)
_WORD = re.compile(r"[^\W\d_]+")
_LONGEST = 160
_BEFORE = Late(
    r"[,;(–—:-]?\s{0,3}(?:(?:and|so|or|i\.e\.?)\s+)?(?:(?:(?:that|this|it|which|they|together|both|all)\s*(?:['’]s|is|are|makes?|comes?\s+to|totals?)|makes?|making|totall?ing|together|altogether|in\s+(?:all|total)|(?:for\s+)?an?\s+(?:total|sum)(?:\s+of)?|total|sum|combined|aggregate)[\s:=]*)*\$?\s{0,3}$",
    re.IGNORECASE,
)
_BEHIND = Late(
    r"\s{0,3}(?:(?:face|par|principal(?:\s+amount)?|in\s+notes|of\s+(?:the\s+)?(?:notes|bonds))\s+)?(?:between\s+(?:them|the\s+two(?:\s+of\s+them)?|the\s+\w+)|together|altogether|all\s+told|all\s+up|in\s+(?:all|total|aggregate|sum)|combined|total|for\s+(?:the\s+)?(?:two|three|four|five|six|both|pair|lot)(?:\s+of\s+them)?)?[).!;\s]*$",
    re.IGNORECASE,
)
_SAYS_SUM = re.compile(
    r"\b(?:together|altogether|total\w*|sum|all\s+told|all\s+up|in\s+all|combined|aggregate|between|makes?|making|comes?|both|two|three|four|five|six|pair|lot)\b",
    re.IGNORECASE,
)


def only_sums_up(sentence: Sentence) -> bool:
    """Tell whether a sentence that names no client does nothing but sum up: "That's 134,000 for the three.", "70,000 all up."."""
    text = sentence.text
    said = [one for one in sentence.amounts if one.kind is AmountKind.AMOUNT and not _small(one)]
    if len(text) > _LONGEST or len(said) != 1 or not OF_ALL.search(text):
        return False
    rest = text[: said[0].start - sentence.start] + " " + text[said[0].end - sentence.start :]
    return all(word in _BESIDE for word in _WORD.findall(lowered(rest))) and not re.search(r"\d{3}", rest)


def _small(amount: Amount) -> bool:
    """Tell whether a figure may count clients."""
    return amount.bare and bool(amount.readings) and min(amount.readings) <= 12


def without_sum(sentence: Sentence, named: Sequence[Mention]) -> Sentence:
    """Give a sentence of several clients without the sum at its end: "Bell 48,000 and Almeida 22,000, 70,000 between them."."""
    inside = {one.accounts for one in named if sentence.start <= one.start < sentence.end}
    last = sentence.amounts[-1] if sentence.amounts else None
    if last is None or len(inside) < 2 or last.kind is not AmountKind.AMOUNT or len(sentence.amounts) < 2:
        return sentence
    at, end = last.start - sentence.start, last.end - sentence.start
    behind = _BEHIND.match(sentence.text, end)
    before = _BEFORE.search(sentence.text, max(0, at - 60), at)
    if behind is None or before is None or any(one.start >= sentence.start + before.start() for one in named):
        return sentence if behind is None or before is None else _unless_named(sentence, named, before, behind)
    return _cut(sentence, before, behind)


def _unless_named(
    sentence: Sentence, named: Sequence[Mention], before: re.Match[str], behind: re.Match[str]
) -> Sentence:
    """Give the sentence as it is where a client of it stands behind the place, else cut."""
    place = sentence.start + before.start()
    return sentence if any(place <= one.start < sentence.end for one in named) else _cut(sentence, before, behind)


def _cut(sentence: Sentence, before: re.Match[str], behind: re.Match[str]) -> Sentence:
    """Cut a sum off, where words say that it is one and something parts it from what stands before it."""
    said = f"{before.group()} {behind.group()}"
    parted = before.group().lstrip()[:1] in {",", ";", "(", "–", "—", ":", "-"}
    return until(sentence, before.start()) if parted and _SAYS_SUM.search(said) else sentence
