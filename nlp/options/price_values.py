"""The value of a price in words, in figures with a fraction, or in figures: `ten and a quarter`, `10 1/4`, `10.25`."""

from __future__ import annotations

import re
from decimal import Decimal

from nlp.amounts.vocabulary import SMALL, TENS

_ONES = "|".join(sorted((word for word, value in SMALL.items() if value), key=len, reverse=True))
_TEN = "|".join(sorted(TENS, key=len, reverse=True))
_NUMBER = rf"(?:(?:{_TEN})(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?|{_ONES})"
_PART = r"(?:(?:an?|one)[ -](?:half|quarter|eighth)|(?:three|five|seven)[ -](?:quarters?|eighths?))"
_EACH_NEXT = r"(?=[ ]+(?:dollars?\b|(?:per|a|for[ ]+each|each)[ ]+share\b))"

IN_WORDS = (
    rf"(?:\d{{1,4}}[ -]\d/(?:2|4|8|16)(?![\d/])|\d{{1,4}}[½¼¾⅛⅜⅝⅞]"
    rf"|(?:{_NUMBER}|\d{{1,4}})(?:[ ]+dollars?)?[ ]+(?:and|&)[ ]+{_PART}\b"
    rf"|(?:{_NUMBER}|\d{{1,4}})[ ]+dollars?,?[ ]+(?:(?:and|&)[ ]+)?(?:{_NUMBER}|\d{{1,2}})[ ]+cents\b"
    rf"|{_NUMBER}[ ]+point[ ]+(?:zero|oh|{_ONES}|{_TEN})(?:[ -](?:zero|{_ONES}))?\b{_EACH_NEXT}"
    rf"|{_NUMBER}[ ]+(?:oh[ ]+(?:one|two|three|four|five|six|seven|eight|nine)|(?:{_TEN})(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?)\b{_EACH_NEXT}"
    rf"|{_NUMBER}\b{_EACH_NEXT})"
)
"""A price that is not written in plain figures. A number word alone is one only with the dollars or the share behind it."""

_PARTS = {"half": Decimal("0.5"), "quarter": Decimal("0.25"), "eighth": Decimal("0.125")}
_GLYPHS = {
    "½": Decimal("0.5"),
    "¼": Decimal("0.25"),
    "¾": Decimal("0.75"),
    "⅛": Decimal("0.125"),
    "⅜": Decimal("0.375"),
    "⅝": Decimal("0.625"),
    "⅞": Decimal("0.875"),
}
_COUNTS = {"a": 1, "an": 1, **SMALL}


def value(written: str) -> Decimal:
    """Give the value of what `IN_WORDS` or a plain figure matched."""
    text = written.lower().strip()
    if re.fullmatch(r"\d+(?:\.\d+)?", text):
        return Decimal(text)
    if text[-1] in _GLYPHS:
        return Decimal(text[:-1]) + _GLYPHS[text[-1]]
    if found := re.fullmatch(r"(\d+)[ -](\d)/(\d+)", text):
        return Decimal(found[1]) + Decimal(found[2]) / Decimal(found[3])
    words = re.findall(r"[a-z]+|\d+", text)
    if words[-1] == "cents":
        whole, _, cents = " ".join(words[:-1]).partition(" dollar")
        return _number(whole.split()) + _number([word for word in cents.split() if word not in {"s", "and"}]) / 100
    part = words[-1].rstrip("s")
    if part in _PARTS:
        count = _COUNTS[words[-2]]
        return (
            _number([word for word in words[:-2] if not word.startswith("dollar") and word != "and"])
            + count * _PARTS[part]
        )
    if "point" in words:
        at = words.index("point")
        behind = words[at + 1 :]
        figures = str(_number(behind)) if behind[0] in TENS else "".join(str(_number([word])) for word in behind)
        return _number(words[:at]) + Decimal(f"0.{figures}")
    return _with_cents(words)


def _with_cents(words: list[str]) -> Decimal:
    """Give dollars, or dollars and cents said one behind the other: "ten", "ten twenty-five", "ten oh five"."""
    if len(words) == 1:
        return _number(words)
    if "oh" in words:
        at = words.index("oh")
        return _number(words[:at]) + _number(words[at + 1 :]) / 100
    last = max(index for index, word in enumerate(words) if word in TENS)
    if last == 0:
        return _number(words)
    return _number(words[:last]) + _number(words[last:]) / 100


def _number(words: list[str]) -> Decimal:
    """Give a number below a hundred in words, or one in figures."""
    return Decimal(sum(int(word) if word.isdigit() else TENS.get(word, SMALL.get(word, 0)) for word in words))
