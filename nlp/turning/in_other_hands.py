"""What another person is doing now with the notes or with the step: "Smith Barney has custody of them.", "My CPA is chewing on it.".

In the present tense, and of the very thing that the mail does ("it", "this", "them", "the bonds" at the end of the clause), such words hold the
election open unless they assent to it, or only say what the person knows, says or does for the sender. What was is told, and settled.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.patterns.late import Late
from nlp.patterns.sifted import Sifted
from nlp.turning.passage import Spoken
from nlp.turning.terms import ADVISER, KIN

_SUBJECT = rf"(?:(?:my|our|the|his|her)\s+(?:[\w-]+\s+){{0,2}}?(?:{KIN}|{ADVISER})(?:\s+(?:mr\.?|mrs\.?|ms\.?|dr\.?)?\s*(?-i:[A-Z])\w+)?|he|she|(?P<one>(?-i:(?!(?:I|We|You|This|That|It|Lexington|Everything|Nothing|Nobody|Everyone|Here|There|What|Who|Which|The|My|Our)\b)(?:O['’])?[A-Z]\w*(?:['’]s)?(?![\w'’])(?P<two>\s+[A-Z][\w'’]*)?(?P<many>\s+kids)?)))"
_NOW = r"(?:is|['’]s(?!\s+been)|are|ha(?:s|ve)(?!\s+(?:\w+\s+)?(?:been|had|\w+ed|seen|read|heard|known|done|gone|given|told|said|taken|come|thought|slept|sat|gotten|got\s+over|found|left|put|sent|written|kept\s+up|met|paid|sold))|wants?|holds?|keeps?|claims?|needs?|expects?|controls?|owns?|fights?|refuses|insists|demands|objects)"
_IT = r"(?:it|this|that|them|these|those|(?:the|my|these|those|all\s+the)\s+(?:notes|bonds|certificates))"
_HOLDS = Sifted(
    rf"(?:^\W*|[,;]\s*|\b(?:and|but|because|since)\s+){_SUBJECT}\s+(?:still\s+|now\s+)?(?P<now>{_NOW})\b(?P<does>[^.,;!?]{{0,50}}?)\b{_IT}\W*(?:$|[.,;!?]|\b(?:and|but|right\s+now|now|at\s+the\s+moment|for\s+(?:me|now)|still|today|too)\b)",
    re.IGNORECASE,
)
_ASSENTS = Late(
    r"(?<!hardly\s)(?<!nearly\s)(?<!barely\s)(?<!scarcely\s)(?<!almost\s)(?<!less\s)(?<!far\sfrom\s)\b(?:at\s+ease|at\s+peace|comfortable|content|satisfied|reconciled|resigned|won\s+over|fine|ok|okay|happy|glad|pleased|all\s+for|for|in\s+favou?r|behind|agree\w*|aware|know\w*|sure|certain|right|proud|envious|jealous|through|done|finished|tired|sick|rid|keen|used|welcome|delighted|interested|curious|reading\s+this|typing|writing|sending|mailing|helping|doing|here|standing|sitting\s+(?:next|beside)|says?|said|idea|opinion|hers|his|sold|named|bored|laughing|copy|"
    r"no|none|never|not|nothing|n['’]t|like[sd]?|liking|love[sd]?|me\s+to|us\s+to|some\s+of|some|same|a\s+few|\d+|ten|twenty|thirty|forty|fifty)\b",
    re.IGNORECASE,
)
"""What assents, what is only known, said or done for the sender, what is denied, and what is told of the person's own notes."""


def in_other_hands(sentences: Sequence[Spoken]) -> str:
    """Give the words by which another person holds the notes or the step at this time; nothing where none does."""
    for one in sentences:
        if one.elects or one.asks or one.acts:
            continue
        for found in _HOLDS.finditer(one.text):
            if not _ASSENTS.search(found["does"]) and not _of_several(found):
                return found.group().strip(" ,;")
    return ""


_PLURAL = re.compile(r"(?:are|have|want|hold|keep|claim|need|expect|control|own|fight)", re.IGNORECASE)


def _of_several(found: re.Match[str]) -> bool:
    """Tell whether a single word with a capital goes with a verb of several, and so is nobody's name: "Minutes are in the binder", "Still want it"."""
    alone = found["one"] is not None and found["two"] is None and found["many"] is None
    return alone and _PLURAL.fullmatch(found["now"]) is not None
