"""Whether a broker takes back, below his lines, what he wrote above, and nobody could tell what stands instead.

"Hold on", "scratch that", "the figures are the wrong way round": unless an amount put right follows, every line above is open.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.clients.words import SECOND_THOUGHTS
from nlp.left_over.clients_awaited import says_others_follow
from nlp.patterns.late import Late
from nlp.patterns.possible import lowered
from nlp.sentence import Sentence
from nlp.statements import Deed, Statement

_OPENS = Late(rf"\W{{0,6}}(?:{'|'.join(SECOND_THOUGHTS)})")
_WRONG = Late(
    r"\b(?:(?<!\bnot )(?<!n['’]t )(?:wrong|mistaken|mistyped|mis-?typed|misread|miskeyed|transposed|swapped\s+round|mixed\s+up|muddled|incorrect|in\s+error|a\s+typo)\b|one\s+off|off\s+by|leav(?:e|es|ing)\s+(?:his|hers|theirs|them|him|her|it)\s+(?:alone|be|out|as\s+(?:it|they)\s+(?:is|are|was|were)|where\s+(?:it|they)\s+(?:is|are))\b|double[\s-]check\w*|ought\s+to|should\s+(?:have|read|say|be(?!\s+(?:(?:most|very|much|so|extremely|greatly|quite|really|ever\s+so)\s+)*(?:obliged|grateful|gratefull?|thankful|glad|pleased|happy|delighted|appreciative|indebted|relieved)\s+(?:for|to\s+(?:have|receive|get|see|hear))\s+(?:(?:your|an?|the|written|prompt|early|of)\s+){0,3}(?:acknowledge?ment|confirmation|reply|receipt|answer|help|assistance|attention|note|line)\b))|"
    r"leave\s+\w+(?:\s+\w+)?\s+(?:off|out)|chang(?:e|es|ed|ing)\s+(?:his|hers?|their|its|it|that|the|one|my)|(?:make|made)\s+(?:that|it|his|hers?)\b|instead\s+of|(?:forbid|object|refus|veto|contest|disput|protest|disagree|overrul|countermand)(?:s|es|ed|ing)?\b(?!\s+to\s+(?:pay|fees))|(?:revers|switch|swap|flip)\w*\s+(?:the|these|those|them)\b(?!\s+(?:bonds|notes|old|new|lexington))|rather\s+than|in\s+place\s+of|(?<!\bwe )(?<!\bi )(?:may|might|could)\s+(?:still\s+)?(?:want(?!\s+(?:the|a|an|some|his|her|their)\s+(?:cash|money|funds|liquidity|proceeds)\b)|change|be(?!\s+(?:a\s+(?:bit|little)\s+|rather\s+|somewhat\s+)?(?:slow|slower|delayed|late|quiet|brief|away)\b)|go|pull|come)|not\s+(?:so\s+)?sure|(?:disregard|ignore|forget|scrap|bin|tear\s+up)\s+(?:this|the\s+above|all\s+(?:of\s+)?the\s+above|everything\s+above|these)\b|(?:has|have|is|are)(?:n't|\s+not)\s+(?:yet\s+)?(?:signed|approved|confirmed|agreed|authori[sz]ed|ok'?d|okayed|official|final)|not\s+(?:yet\s+)?(?:signed|approved|confirmed|agreed|authori[sz]ed|final|firm))\b"
)
"""What is said of a line that is not to stand as it was written."""
_HOW_NEAR = 3
"""In how many sentences behind such words what is right must follow."""


def taken_back(parts: Sequence[Sentence], said: Sequence[Statement], first: int) -> str:
    """Give the words that take back what stands above them, where nothing that was read sets it right; or nothing.

    `parts`: the sentences of the mail; `said`: what was read in them; `first`: where the first line ends in their passage.
    """
    mending = [
        one.start
        for one in said
        if one.accounts
        and (
            one.deed in (Deed.DECLINE, Deed.WITHDRAW)
            or (one.deed is Deed.TENDER and (one.corrects or (bool(one.amounts) and bool(one.excluded))))
        )
    ]
    for index, part in enumerate(parts):
        if part.start < first:
            continue
        small = lowered(part.text)
        found = _OPENS.match(small) or _WRONG.search(small)
        if found is None or _ADDS.match(small) or _CLOSES.fullmatch(small) or says_others_follow(part.text):
            continue
        end = parts[min(len(parts), index + _HOW_NEAR) - 1].end
        # "Please change it." and "Apologies." speak of what was set right in the sentence before.
        before = parts[max(0, index - _HOW_NEAR + 1)].start if _BACK_TO_IT.match(small) else part.start
        if not any(before <= place < end for place in mending):
            return part.text
    return ""


_BACK_TO_IT = Late(
    r"\W*(?:(?:so\s+|and\s+)?(?:please|pls|kindly)\s+(?:change|amend|correct|adjust|update)\s+(?:it|this|that|the\s+line|our\s+(?:line|instruction))\b|(?:so\s+|very\s+|our\s+|my\s+|many\s+|with\s+)*(?:sorry|apologies)(?:\W+(?:(?:fat|thick|clumsy)\s+fingers?|typo|(?:long|hot)\s+day|no\s+coffee(?:\s+yet)?|keyboard|for\s+(?:the|all\s+the|any)\s+(?:trouble|confusion|bother|mess|mix-?up|extra\s+work|inconvenience|noise|back\s+and\s+forth)))?\W*$|(?:(?:entirely|all|purely|that\s+(?:is|was)|it\s+(?:is|was))\s+)?(?:my|our)\s+(?:own\s+)?(?:fault|mistake|error|typo|slip|bad)\b[^;?!]{0,60}$)"
)
"""Asks for what was just told, or begs pardon for it."""


_CLOSES = re.compile(r"\W*(?:(?:with|my|our|many|sincere|humble)\s+)*(?:sorry|apologies|regrets)\W*\n[^\n]{2,60}\W*")
"""The polite closing over a name: "Apologies, / Jocelyn Pelletier"."""
_ADDS = Late(
    r"\W{0,6}(?:p\.?\s?p?\.?s\b|one\s+(?:more|last|other)\s+thing|before\s+(?:i|we)\b|sorry\s+(?:for|about)|apologies\s+for)"
)
"""What only adds something: whether it changes a line is told by what follows."""
