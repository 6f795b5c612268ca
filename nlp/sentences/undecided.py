"""Whether a mail says of itself that it instructs nothing: its writer has not decided, or will instruct in another mail.

It is asked only of mails whose elections are left open already: what is a condition ("if the fee goes up") elects on that condition, while
who has not made up his mind elects nothing, however many amounts others want him to tender.
"""

from __future__ import annotations

from collections.abc import Sequence

from mailflows.values import Mail
from nlp.instruction import Instruction, Problem
from nlp.patterns.late import Late
from nlp.patterns.possible import lowered
from nlp.words.days import WEEKDAY

_I = r"(?:i|we)"
_SENDS = r"(?:send|write|mail|e-?mail|forward|fax|give|get|tell|post|let\s+you\s+have)(?:ing)?"
_PAPER = r"(?:(?:my|our|the|an?|proper|signed|completed|actual|real|final|formal|written)\s+){1,3}(?:instructions?|form|order|election|decision|answer|letter|paper)"
_LATER = rf"(?:when|once|after|next|later|tomorrow|as\s+soon|on\s+{WEEKDAY}|in\s+(?:a|due|the)|by\s+the\s+(?:end|\d)|before\s+(?:the|you))"
_UNDECIDED = Late(
    rf"\b{_I}(?:'ve|\s+have)?\s*(?:not|n't|never|yet\s+to)\s+(?:yet\s+|really\s+|quite\s+)*(?:made|make)\s+(?:up\s+)?(?:(?:my|our)\s+(?:own\s+)?minds?|it\s+up|a\s+decision)"
    rf"|\b{_I}\s+(?:haven't|have\s+not|hadn't)\s+(?:yet\s+|really\s+|quite\s+)*(?:made\s+up\s+(?:my|our)\s+minds?|made\s+it\s+up|decided|agreed|chosen)\b"
    rf"|\b{_I}(?:'m|'re|\s+am|\s+are|'ve|\s+have)\s+(?:still\s+)?(?:(?:not|n't)\s+(?:yet\s+)?(?:decided|there\s+yet|ready\s+to|made\s+up)|undecided|of\s+two\s+minds|on\s+the\s+fence|torn)\b"
    rf"|\b{_I}(?:'m|'re|\s+am|\s+are)\s+still\s+(?:deciding|thinking|reading|discussing|weighing|mulling|considering|making\s+up)\b|\bstill\s+(?:undecided|discussing)\b"
    r"|\b(?:this|that|it|what\s+i\s+write|my\s+mail)\s*(?:is|was|'s|does)\s*(?:n't|not)\s+(?:yet\s+|in\s+any\s+way\s+)?(?:(?:our|my|an?|the|any|meant\s+as\s+an?|to\s+be\s+taken\s+(?:as|for)\s+an?)\s+)+(?:instructions?|order|election|answer|decision|tender)\b"
    rf"|\b{_I}(?:'ve|\s+have)?\s+no\s+instructions?\b|\bhave\s+no\s+instructions?\s+for\s+you\b"
    rf"|\b(?:{_I}(?:'ll|\s+will|\s+shall)|(?:am|are|'m|'re)\s+going\s+to|plan\s+to|intend\s+to)\s+(?:then\s+|be\s+|also\s+)*{_SENDS}\s+(?:(?:to\s+)?you\s+)?(?:(?:{_PAPER}|one|it|word|again)\b[^.!?\n]{{0,60}}\b)?{_LATER}\b"
    rf"|\b{_I}(?:'ll|\s+will|\s+shall)\s+write\s+(?:to\s+)?(?:you\s+)?(?:again\s+)?when\s+{_I}\b"
    r"|\bthe\s+(?:actual|real|formal|proper|final|signed)\s+(?:instructions?|order|form|election)\s+(?:comes?|will|follows?|is\s+to|shall)\b"
    rf"|\blet\s+(?:me|us)\s+(?:first\s+)?think\b|\b{_I}\s+(?:want|need|have|would\s+like|'d\s+like)\s+to\s+(?:sleep\s+on\s+it|think\s+(?:it\s+over|about\s+it|this\s+over|some\s+more))"
    r"|\bwait\s+(?:for|until|till)\s+(?:(?:my|our)\s+(?:letter|call|instructions?|word|answer|decision|mail|signal)|you\s+(?:hear|have\s+heard)\s+from\s+(?:me|us))"
    rf"|\bbefore\s+{_I}\s+(?:commit|decide|make\s+up|say\s+yes|sign\s+anything|do\s+anything|instruct|make\s+any\s+decision)\b"
    r"|\bif\s+it\s+(?:were|was)\s+(?:only\s+)?(?:up\s+to\s+(?:me|us)|(?:my|our)\s+(?:decision|choice|call|say))\b|\b(?:i|we)(?:'d|\s+would)\s+have\s+\w+[^.!?\n]{0,60}\bhad\s+(?:i|we|they|you|it)\b|\bdo\s+nothing\b[^.!?\n]{0,60}\b(?:until|till)\b|\b(?:line|mail|printer|computer)\s+test\b|\btest\s+only\b|\bdisregard\s+(?:the\s+|its\s+)?contents?\b"
    rf"|\b{_I}(?:'m|\s+am|\s+are)?\s+(?:\w+\s+)?(?:lean(?:ing)?|inclin(?:e|ed)|tempted|toying)\b(?!\s+on)"
)
"""The writer has not decided, leans, or announces what he will send; in small letters."""


def without_undecided(lines: Sequence[Instruction], words: str, mail: Mail) -> tuple[Instruction, ...]:
    """Give the lines; none where all are left open already and the words say that nothing is instructed yet.

    What a form, a list or a paper of the mail says stands: it is shown with the doubt that the words cast on it.
    """
    if (
        mail.forms
        or mail.tables
        or mail.attachments
        or not lines
        or not all(Problem.CONDITIONAL in line.problems for line in lines)
    ):
        return tuple(lines)
    return () if _UNDECIDED.search(lowered(words.replace("’", "'"))) else tuple(lines)
