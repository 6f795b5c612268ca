"""A client's mail that a broker sends along for the file, beside an order in his own words: "Client mail underneath for your file. Our instruction: ...".

That nothing is to be done with the paper is said of the paper. The order stands by itself; where there is none, the sentence says that nothing is ordered.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.moods import Mood
from nlp.patterns.late import Late
from nlp.statements import Deed, Statement

_MAIL = r"(?:(?:e-?)?mails?|letters?|notes?|messages?|fax(?:es)?|wires?|words|requests?|correspondence|confirmations?|signed\s+(?:letter|form|note|copy))"
_FILED = Late(
    rf"\W*(?:(?:the|our|my|his|her|their|a\s+copy\s+of|copy\s+of|f\.?y\.?i\.?|also|please\s+find|we\s+(?:enclose|attach|add|include)|i\s+(?:enclose|attach|add|include))\W+){{0,3}}(?:(?:client|customer)(?:['’]?s)?|his|her|their|mr\.?\s+\w+['’]s|mrs\.?\s+\w+['’]s|ms\.?\s+\w+['’]s|[\w-]+['’]s)\s+(?:own\s+|original\s+|signed\s+)?{_MAIL}"
    r"\s*(?:(?:is|are|stands|follows|comes|goes)\s+)?(?:(?:underneath|below|beneath|attached|enclosed|herewith|hereunder|at\s+the\s+(?:bottom|foot|end)|under\s+(?:this|my\s+name)|along)\s*)?[,–—-]?\s*(?:only\s+|just\s+|merely\s+|purely\s+)?for\s+(?:your|the)\s+(?:files?|records?|information|reference)(?:\s+only)?\s*[.;,!–—-]*\s*",
    re.IGNORECASE,
)


def files_a_mail(statement: Statement, said: Sequence[Statement]) -> bool:
    """Tell whether a whole sentence only files a client's mail, beside an order for a named client in the broker's own words."""
    return (
        statement.deed is Deed.NOTHING
        and not statement.amounts
        and _FILED.fullmatch(" ".join(statement.text.split())) is not None
        and any(
            one.deed in (Deed.TENDER, Deed.DECLINE, Deed.WITHDRAW)
            and one.mood is Mood.DIRECT
            and one.sentence >= 0
            and bool(one.accounts)
            for one in said
        )
    )
