"""An amount that is worked on behind the tender, or laid into other hands: "Double that.", "Drop a zero.", "His figure counts.", "Whatever she does, I match it.".

What comes of it was not said, so that the amount as written is not the one that is meant. "It doubles my money", "I checked it twice" and "that figure is final"
say nothing of the kind.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.patterns.sifted import Sifted
from nlp.turning.passage import Spoken
from nlp.turning.terms import NAME, NUMBER, THEIR, WHO

_LEAD = r"^\W*(?:(?:and|or|but|no|oh|hmm+|well|wait|sorry|actually|rather|better|then|please|just|make\s+(?:it|that)|let['’]?s|on\s+second\s+thoughts?|come\s+to\s+think\s+of\s+it|in\s+fact)\W+){0,3}"
_IT = r"(?:it|that|this|the\s+(?:amount|figure|number|sum|above|quantity)|what\s+i\s+(?:wrote|said|put))"
_OF_IT = rf"(?:(?:of\s+)?{_IT}|as\s+(?:much|many)|over|again|more|less)"
_END = r"(?:\s+(?:please|though|actually|then|there|from\s+(?:it|that)|to\s+(?:it|that)|off|at\s+the\s+end|in\s+(?:it|that|there)|for\s+good\s+measure|while\s+you\s+are\s+at\s+it))?\W*$"
_ZERO = r"(?:zero(?:e?s)?|noughts?|naughts?|ciphers?|digits?)"
_RECKONS = Sifted(
    rf"{_LEAD}(?:double|triple|treble|quadruple|halve)(?:\s+{_IT})?{_END}"
    rf"|{_LEAD}(?:(?:twice|(?:two|three|ten)\s+times|thrice|half\s+again|a\s+tenth)(?:\s+{_OF_IT})?|(?:half|a\s+third)\s+{_OF_IT}){_END}"
    rf"|{_LEAD}(?:times|multipl(?:y|ied)(?:\s+{_IT})?\s+by|divided?(?:\s+{_IT})?\s+by|x)\s*(?:{NUMBER}|two|three|four|2|3|4|\d+){_END}"
    rf"|{_LEAD}(?:you\s+(?:may|can|should|must)\s+)?(?:drop|strike|remove|cut|lose|knock\s+off|take\s+(?:off|away)|delete|add|append|put|scratch|cross\s+out)\s+(?:on\s+)?(?:a|one|an?other|the\s+last|two|the\s+extra|that|an?\s+extra)\s+{_ZERO}{_END}"
    rf"|\b(?:a|one|two|another)\s+{_ZERO}\s+(?:\w+\s+)?(?:too\s+(?:many|few|much)|more|less|extra|short|missing|off)\b"
    rf"|{_LEAD}round(?:ed)?\s+(?:{_IT}\s+)?(?:up|down|off)(?:\s+{_IT})?{_END}"
    rf"|{_LEAD}(?:add|plus|less|minus|take\s+off|take\s+away|knock\s+off|with)\s+(?:on\s+)?(?:another\s+|an?\s+extra\s+|a\s+further\s+)?(?:{NUMBER}|five|ten|\d+)\s*(?:%|per\s?cent)(?:\s+(?:to|on|off|more|extra)\b[^.;!?]{{0,20}})?{_END}",
    re.IGNORECASE,
)
"""A sentence of its own that reckons with the amount and does not say what comes of it."""
_LESS_WHAT = Sifted(
    rf"\b(?:less|minus|net\s+of|after\s+deducting|reduced\s+by|plus|together\s+with)\s+(?:what(?:ever)?|anything|the\s+(?:ones|part|amount)|however\s+(?:much|many))\s+(?:(?:that|which)\s+)?(?:you|i|we|went|is|was|has|has\s+been|{WHO})\b"
    r"|\b(?:each|apiece|per\s+head|a\s+head|respectively)\s+for\s+(?:me|my|him|her|us|both|the|our|myself|(?-i:[A-Z])\w+)\b[^.;!?]{0,30}\b(?:and|us)\b|\bfor\s+each\s+of\s+(?:us|them|my|the)\b",
    re.IGNORECASE,
)
"""Behind the amount, in the tender's own sentence."""
_FIGURE = r"(?:figure|number|amount|sum|count|quantity|total)"
_OTHER_FIGURE = r"(?:an?other|a\s+different|his\s+own|her\s+own|some\s+other)"
_UNSURE = Sifted(
    rf"\b(?:that|this|the|my|its)\s+{_FIGURE}\s+(?:above\s+)?(?:is|was|comes|came|['’]s)\s+(?:(?:only|just|purely|all|quoted|given|strictly)\s+){{0,2}}(?:from|out\s+of|off)\s+(?:memory|my\s+head|the\s+top\s+of\s+my\s+head|recollection)\b"
    rf"|\b(?<!account\s)(?<!phone\s)(?<!telephone\s)(?<!tax\s)(?<!security\s){_FIGURE}\b[^.;!?]{{0,15}}\bfrom\s+memory\b|\bif\s+(?:i|my\s+memory)\s+(?:remember|recall|serves?|have)\b[^.;!?]{{0,15}}(?:\b(?:{_FIGURE}|me|right|rightly|correctly|well)\b)+\W*$"
    rf"|\b(?:may|might|could|must)\s+(?:well\s+)?(?:have|have\s+got|be\s+giving\s+you)\s+(?:the|that|my)\s+(?:wrong\s+)?{_FIGURE}(?:\s+(?:wrong|mixed\s+up|off))?(?=\W*$)|\b(?:that|this|the)\s+{_FIGURE}\s+(?:may|might|could)\s+(?:well\s+)?be\s+(?:off|wrong|out|different|higher|lower)\b"
    rf"|\b{WHO}\s+(?:has|knows|keeps|will\s+(?:have|know|give\s+you)|can\s+(?:tell|give)\s+you)\s+(?:you\s+)?(?:the|an?)\s+(?:exact|right|correct|real|true|actual|proper|precise)\s+{_FIGURE}\b|(?<!is\s)\bwhat(?:ever)?\s+(?:that|it)\s+(?:was|is|may\s+be|comes\s+to)\W*$"
    rf"|(?:^\W*|[,;:–—]\s*|\b(?:and|but|because|then)\s+)(?:{THEIR})(?:\s+(?:{_FIGURE}|one|word))?\s+(?:counts|holds|governs|prevails|wins|applies|rules|is\s+(?:\w+\s+)?(?:right|correct|true|good|better|one\s+to\s+(?:use|take|go\s+by))(?:\s+one)?)\b(?!\s+for\s+(?:nothing|little))"
    rf"|\b(?:go\s+by|use|take|follow|enter|put(?:\s+in)?)\s+(?:his|hers|theirs|{NAME}['’]s|what(?:ever)?\s+{WHO}\s+(?:says|has|gave|gives|told|wrote|writes|noted))(?:\s+(?:{_FIGURE}|one))?(?:\s+instead|\s+then)?\W*$"
    rf"|\b{WHO}\s+(?:has|have|gives?|comes?\s+up\s+with|gets|names|quotes|tells\s+you|told\s+you|gave)\s+(?:you\s+|me\s+)?{_OTHER_FIGURE}\s+{_FIGURE}\b"
    rf"|\bwhat(?:ever)?\s+{WHO}\s+(?:does|do|puts?|tenders?|exchanges?|sends?|decides?|gives?)\b[^.;!?]{{0,25}}?[,–—]?\s*(?:i|we)(?:['’]ll|\s+will|\s+shall)?\s+(?:also\s+)?(?:match|follow|copy|mirror|double|do\s+(?:it\s+)?(?:too|likewise|the\s+same|as\s+well)|go\s+along)\b"
    rf"|{_LEAD}(?:i(?:['’]ll|\s+will)?\s+)?(?:match|copy|mirror)\s+(?:what(?:ever)?|however\s+(?:much|many))\s+{WHO}\b|\bor\s+(?:as\s+(?:many|much)\s+as|the\s+same\s+as|what(?:ever)?)\s+{WHO}\b"
    rf"|(?:^\W*|[;,–—]\s*|\b(?:or|and|but|though)\s+)(?:{NUMBER}|half|all(?:\s+of\s+(?:it|them))?|(?:a|two)\s+thirds?)(?:\s+(?:bonds|notes|of\s+(?:them|mine)))?\s+(?:would|could|might|may|will|['’]d)\s+(?:also\s+|do\s+|suit\s+|be\s+|just\s+as\s+|equally\s+|probably\s+){{1,3}}(?:me\s+|us\s+)?(?:be\s+)?(?:fine|okay|ok|all\s+right|alright|good|do|enough|well|just\s+as\s+\w+|suit|acceptable|too)\b",
    re.IGNORECASE,
)
"""The amount is only remembered, another's counts instead, or another would do as well."""


def worked_on(sentences: Sequence[Spoken]) -> str:
    """Give the words that reckon with the amount of a tender, or lay it into other hands; nothing where none do."""
    seen = False
    for one in sentences:
        if one.tenders and (found := _LESS_WHAT.search(one.text, one.begins)):
            return found.group().strip()
        if seen and not one.elects and not one.asks and (found := _RECKONS.search(one.text)):
            return found.group().strip()
        seen = seen or one.tenders
        if not seen or one.asks or one.keeps:
            continue
        if found := _UNSURE.search(one.text, one.begins):
            return found.group().strip(" ,;:–—")
    return ""
