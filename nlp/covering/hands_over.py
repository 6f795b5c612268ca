"""Sentences over a form that only hand it over, say its own amount again, or tell that it takes the place of an earlier mail.

Each is a closed shape of a whole sentence; whatever it does not know leaves the sentence to the other readers.
"""

from __future__ import annotations

import re
from decimal import Decimal

from nlp import amounts
from nlp.covering.under import Covered, equal, sums
from nlp.patterns.late import Late

_I = r"(?:i|we)"
_MY = r"(?:my|our|the|this)"
_FORM = (
    r"(?:(?:signed|completed|executed|filled-?\s?in|filled-?\s?out|dated|duly|and|complete|instruction|election)\s+){0,4}"
    r"(?:decision|decisions|instructions?|form|forms|answer|answers|choice|election|reply|response|instruction\s+sheet)"
)
_FILE = (
    r"(?:(?:word|pdf|microsoft|text|scanned|portable)\s+)?(?:document|file|doc|attachment|sheet|page|pages|pdf|word)"
)
_IN_FILE = rf"(?:\s+(?:in|on|by|with|as|via)\s+(?:the|an?|one)\s+(?:(?:attached|enclosed|accompanying)\s+)?{_FILE})"
_SIGNED = r"(?:,?\s+(?:(?:with|bearing|carrying|under)\s+(?:both|all|our|my|the)(?:\s+(?:two|required|own))?\s+signatures?|signed\s+by\s+(?:both(?:\s+of\s+us)?|us\s+both|the\s+two\s+of\s+us|me|myself|us)))"
_TO_THIS = r"(?:\s+(?:to|with)\s+this\s+(?:message|mail|e-?mail|letter|note))"
_HANDS_OVER = Late(
    rf"(?:please\s+)?(?:{_I}\s+(?:hereby\s+|herewith\s+|now\s+|also\s+)?(?:send|am\s+sending|are\s+sending|return|am\s+returning|are\s+returning|enclose|attach|submit|give|pass)(?:\s+(?:to\s+)?you)?\s+{_MY}\s+{_FORM}"
    rf"|(?:you\s+(?:will\s+)?)?find(?:\s+(?:attached|enclosed|herewith))?\s+{_MY}\s+{_FORM}(?:\s+(?:attached|enclosed))?"
    rf"|{_MY}\s+{_FORM}\s+(?:is|are|stands?|comes?)(?:\s+(?:attached|enclosed|herewith))?|(?:attached|enclosed)\s+(?:is|are|please\s+find|you\s+will\s+find)\s+{_MY}\s+{_FORM}|here\s+(?:is|are)\s+{_MY}\s+{_FORM})"
    rf"{_TO_THIS}?{_IN_FILE}?{_SIGNED}?"
    rf"(?:;\s+{_I}\s+am\s+assured\s+that\s+it\s+is)?"
)

_GIVES = r"(?:part\s+with|exchange|tender|give|give\s+up|put\s+in|hand\s+over|hand\s+in|let\s+go(?:\s+of)?|swap|send\s+in|turn\s+in|offer|put\s+up)"
_MEANS = r"(?:mean|wish|want|intend|care|plan|choose|propose|like|am\s+willing|are\s+willing|am\s+prepared|are\s+prepared|have\s+decided)"
_REST = r"(?:rest|remainder|balance|others?|remaining\s+(?:notes|bonds)|remaining)"
_FOR_WHOM = r"(?:\s+(?:in|for|to|by)\s+(?:my|our|the)\s+[a-z]+(?:\s+and\s+(?:my\s+|our\s+|the\s+)?[a-z]+)?)"
_STAYS = rf"(?:(?:,|;)?\s+(?:and\s+)?(?:the|my|our)\s+{_REST}\s+(?:(?:is|are)\s+(?:already\s+)?(?:spoken\s+for|promised|set\s+aside|put\s+by|kept|to\s+be\s+kept|to\s+stay|staying)|stays?|remains?|{_I}\s+(?:shall\s+|will\s+)?keep)(?:\s+(?:where\s+(?:it\s+is|they\s+are)|put|with\s+me|with\s+us|as\s+(?:it\s+is|they\s+are)))?{_FOR_WHOM}?)"
_ITS_AMOUNT = Late(
    rf"(?:and\s+)?(?:the\s+|that\s+|only\s+|just\s+)?#\s+(?:is|are)\s+(?:all|everything|as\s+much\s+as|the\s+most|the\s+whole)(?:\s+(?:of\s+what|that))?\s+{_I}\s+{_MEANS}\s+to\s+{_GIVES}{_STAYS}?"
    rf"|(?:it|the\s+form|my\s+form|the\s+(?:figure|amount))\s+(?:should\s+say|says|reads|shows|is\s+for|is)\s+#(?:\s+and\s+{_I}\s+have\s+checked\s+it\s+(?:twice|again|\w+\s+times))?(?:{_STAYS}|(?::|;|,)\s+(?P<again>#\s+(?:goes?\s+)?in),?\s+(?:and\s+)?(?P<stays>#\s+(?:stays?(?:\s+(?:put|home|out))?|out|kept)))?"
)
_OFFERED = re.compile(
    r"(?:(?:us|usd|u\.s\.)\s*)?\$?\s?\d[\d,.]*\d(?:\s?(?:k|m|dollars|bonds|notes))?(?![\w,.]*\d)|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|ten)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?(?:\s+thousand(?:\s+dollars)?|\s+bonds|\s+notes)?(?![\w-])"
)

_BEFORE_IT = Late(
    rf"(?:yes,?\s+)?{_I}(?:'ve|\s+have)?\s+changed\s+(?:my|our)\s+minds?\s+(?:since|after)\s+(?:my|our)\s+(?:first|last|earlier|previous|prior|former)\s+(?:mail|e-?mail|message|letter|note|answer|reply|instructions?)"
    rf"(?:(?:,|;|\s+[-–—])?\s+(?:and|so|hence)?\s*(?:here\s+is|find|please\s+find|this\s+is)\s+{_MY}\s+(?:new\s+)?{_FORM}(?:\s+(?:attached|enclosed))?)?"
    rf"|{_MY}\s+(?:new\s+)?form\s+(?:takes\s+the\s+place\s+of|replaces|supersedes)\s+(?:my|our)\s+(?:first|last|earlier|previous|prior)\s+(?:mail|e-?mail|message|letter|note|answer|reply|instructions?)"
)

_ASKS_OF_THE_BOX = Late(
    r"(?:and\s+|but\s+|so\s+)?(?:please\s+|kindly\s+|do\s+)?(?:tell|write|call|phone|ring|let|warn)\s+me(?:\s+know)?\s+if\s+(?:i|i've|i\s+have)\s+(?:ticked|checked|marked|filled\s+in|filled|crossed|used|picked)\s+the\s+wrong\s+(?:square|box|line|one|place|column)"
)


def hands_over(low: str) -> bool:
    """Tell whether a sentence only hands the form over: "We send you our decision in the attached Word document with both signatures."."""
    return _HANDS_OVER.fullmatch(_bare(low)) is not None


def replaces_a_mail(low: str) -> bool:
    """Tell whether a sentence only says that the form is a new word after an earlier mail: "I have changed my mind since my first mail."."""
    return _BEFORE_IT.fullmatch(_bare(low)) is not None


def says_its_amount(low: str, under: Covered) -> bool:
    """Tell whether a sentence only says the form's own amount again: "The $90,000 is all that I mean to part with, the rest stays."."""
    said = _bare(low)
    found = _OFFERED.findall(said)
    shape = _ITS_AMOUNT.fullmatch(_OFFERED.sub("#", said)) if 0 < len(found) <= _MOST_AMOUNTS else None
    known = tuple(sums(under))
    if shape is None or len(known) != 1:
        return False
    quantity, position = known[0]
    if shape["stays"]:
        *found, rest = found
        if position is None or not _comes_to(rest, position - quantity, position):
            return False
    return all(_comes_to(one, quantity, position) for one in found)


_MOST_AMOUNTS = 3


def _comes_to(words: str, value: Decimal, position: Decimal | None) -> bool:
    """Tell whether the words of an amount come to a value, as notes of a holding."""
    return any(equal(amount, value, position) for amount in amounts.find(f"tender {words}"))


def asks_of_the_box(low: str) -> bool:
    """Tell whether a sentence only asks to be told of a slip on the form: "Please tell me if I ticked the wrong square."."""
    return _ASKS_OF_THE_BOX.fullmatch(_bare(low)) is not None


def _bare(low: str) -> str:
    """Give a sentence without the blanks and stops around it."""
    return " ".join(low.split()).strip(" .!")


__all__ = ["asks_of_the_box", "hands_over", "replaces_a_mail", "says_its_amount"]
