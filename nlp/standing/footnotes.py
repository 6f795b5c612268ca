"""A mark at an amount and the note to it: "$30,000 *" with "* worth that at today's price, not what is printed on them".

A note that measures the amount otherwise than in face (at a price, in cash, in new notes, less a fee, roughly) leaves the face amount untold; so do such
words without a mark, where they name the amount; and a note that is not understood. One that repeats the amount, tells of the rest or of the account says nothing.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.patterns.late import Late
from nlp.patterns.sifted import Sifted

_MARK = r"(?:\(?[*†‡§]{1,3}\)?|\[\d\]|\(\d\)|[¹²³])"
_AT_AMOUNT = Late(
    rf"(?<![\w-])\$?\d[\d,.]{{0,15}}(?:\s?k\b)?(?:\s(?:notes|bonds|worth|face))?[ \t]?(?P<mark>{_MARK})(?=\s|[.,;:!]|$)",
    re.MULTILINE,
)
_NOTE = Late(
    rf"^[ \t>]*(?P<mark>{_MARK})[ \t]*(?P<note>[^\n]{{1,300}}(?:\n(?![ \t]*\n)[^\n]{{1,200}}){{0,3}})", re.MULTILINE
)
_OTHER_MEASURE = Sifted(
    r"\bas\s+the\s+market\b|\bwhat\s+is\s+left\b|\b(?:market|current|present|today's|going|street|trading|quoted)\s+(?:value|prices?|rates?|quotes?|worth)\b|\b(?:at|by)\s+(?:the\s+)?(?:market|today's|current)\b|\b(?:worth|fetch\w*|bring|sell\s+for|trade\s+(?:at|for)|go\s+for)\b|\bnot\s+(?:the\s+)?(?:face|par|principal|nominal|what\s+is\s+printed|what's\s+printed|in\s+face)\b"
    r"|\b(?:proceeds|in\s+cash|cash\s+(?:value|worth)|net\s+of|less\s+(?:the|a|any|what|whatever)|minus|after\s+(?:the\s+)?(?:fees?|tax\w*|costs?|discount)|before\s+tax\w*|of\s+the\s+new|in\s+(?:the\s+)?new\s+notes|new\s+notes|what\s+i\s+paid|purchase\s+price|cost\s+basis|cost\s+price|my\s+cost)\b"
    r"|\b(?:roughly|approximately|approx|about|circa|give\s+or\s+take|or\s+so|round(?:ed)?\s+(?:it|up|down|as|to)|estimate\w*|or\s+(?:however|as)\s+many|more\s+or\s+less|to\s+be\s+(?:confirmed|checked|adjusted)|subject\s+to|if|unless|until|depending|maximum|minimum|at\s+most|at\s+least|up\s+to)\b",
    re.IGNORECASE,
)
_HARMLESS = Sifted(
    r"\b(?:face|principal|nominal|par|printed\s+on|rest|remaining|remainder|balance|others?|keep|kept|stays?|leaving|account|acct|lx-|bk-|phone|telephone|address|of\s+my\s+\$?\d|out\s+of|dollars?|thousand|hundred|figures|words|in\s+full|final|lexington|notes\s+only|cusip|see\s+(?:above|below)|as\s+(?:above|below|agreed))\b",
    re.IGNORECASE,
)
"""What a note may say of a face amount: that it is one, how it is written, what is left, whose it is."""
_UNMARKED = Sifted(
    r"\bthe\s+\$?\d[\d,.]{0,15}\s+(?:is|are|means?)\b[^.;!?]{0,40}\b(?:in\s+cash|worth|proceeds|market|after\s+(?:tax|fees))\b|\b(?:by|with)\s+(?:the\s+)?\$?\d[\d,.]*\s+i\s+mean\b[^.;!?]{0,20}\b(?:worth|market|price|value|cash|proceeds)\b|\bi\s+(?:count|reckon|measure|mean|figure)\s+(?:it|that|them|this)?\s*(?:in|at|by)\s+(?:what\s+(?:i\s+paid|they|it)|market|today's|current|cash|cost|proceeds|new\s+notes)\b"
    r"|\bworth\s+(?:as\s+in|meaning|in\s+the\s+sense)\b|\b(?:i\s+mean|meaning|that\s+is|as\s+in)\s+(?:what|as\s+many\s+as)\s+(?:they|it|that)(?:'d|\s+would|\s+will)?\s+(?:\w+\s+)?(?:bring|fetch|sell|be\s+worth|are\s+worth|is\s+worth)\b",
    re.IGNORECASE,
)


def otherwise_measured(text: str, told: Sequence[str], marked: str = "") -> str:
    """Give the note that measures an amount otherwise than in face; nothing where none does.

    `text`: what was newly written, line by line; `told`: its sentences; `marked`: the amounts of forms as filled in.
    """
    marks = {_plain(found["mark"]) for words in (text, marked) for found in _AT_AMOUNT.finditer(words[:100_000])}
    for found in _NOTE.finditer(text):
        note = found["note"]
        if _plain(found["mark"]) in marks and (_OTHER_MEASURE.search(note) or not _HARMLESS.search(note)):
            return " ".join(note.split())
    return next((one for one in told if _UNMARKED.search(one)), "")


def _plain(mark: str) -> str:
    """Give a mark without its parentheses: "(*)" is "*"."""
    return mark.strip("()")
