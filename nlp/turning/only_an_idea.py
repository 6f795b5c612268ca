"""Whether an order without a verb is only told as an idea, or as what somebody else did: "One idea: $40,000 exchanged, $45,000 kept.".

A label that calls it an idea, a clause that says it was one, and a sentence before it that announces what another has done hold it open. Where
somebody bids ("please put in forty", "I tender forty"), what was told before is only how he came to it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.patterns.late import Late
from nlp.turning.passage import Spoken

_IDEA = r"(?:ideas?|thoughts?|notions?|suggestions?|proposals?|examples?|scenarios?|possibilit(?:y|ies)|options?|theory|guess|daydreams?|musings?|hypothes[ie]s)"
_LABEL = Late(
    rf"\W*(?:(?:here(?:['’]s|\s+is)|it(?:['’]s|\s+is|\s+was)|that(?:['’]s|\s+was)|as|just|only|but)\s+){{0,2}}(?:(?:one|an?|another|the|my|our|his|her|their|some|first|original|possible|rough|wild|mere|other|latest|best|quick|(?!(?:please|kindly)\b)[\w’'-]+['’]s)\s+){{0,3}}{_IDEA}(?:\s+(?:of\s+(?:mine|ours|his|hers|theirs|the\s+\w+)|only|so\s+far|for\s+now|(?:i|we)\s+had))?\s*[:–—-]",
    re.IGNORECASE,
)
"""A label before an order that calls it an idea."""
_TO_NO_EFFECT = Late(
    r"\W*(?:(?:just|only|purely|merely|mainly)\s+)?(?:for\s+(?:(?:our|my|your|his|her|the)\s+)?(?:planning|budget(?:ing)?|discussion|illustration|comparison|tax\s+planning|estimating)(?:\s+purposes?|\s+sake|\s+only)?|(?:please\s+)?(?:price|quote|cost|estimate|calculate|work\s+out|figure)\s+(?:me\s+|us\s+|out\s+)?(?:this|the\s+following|it)(?:\s+(?:for\s+(?:me|us)|please|pls))*)\s*[:,–—-]",
    re.IGNORECASE,
)
"""Before an order: what it is for, which is not to be carried out."""
_WAS_ONE = Late(
    rf"(?:^\W*|[:;,.–—-]\s*)(?:at\s+least\s+)?(?:that|this|such|it|which|so)\s+(?:was|were|had\s+been|used\s+to\s+be|is\s+(?:just|only|merely|but)|was\s+(?:just|only|merely|at\s+first))\s+(?:at\s+first\s+)?(?:(?:one|an?|another|the|my|our|his|her|their|some|first|original|general|initial|whole|(?!(?:please)\b)[\w’'-]+['’]s)\s+){{0,3}}(?:{_IDEA}|plans?|intentions?|advice|dream)(?:\s+(?:of\s+(?:mine|ours|his|hers|theirs)|then|once|anyway|at\s+first|back\s+then|(?:i|we)\s+had|last\s+\w+|in\s+\w+))?\W*$",
    re.IGNORECASE,
)
"""A clause behind an order that says it was an idea, or is no more than one."""
_BUT_STANDS = re.compile(
    r"\b(?:still\s+(?:is|stands?)|stands?|stick(?:ing)?\s+(?:with|to)|same\s+today|nothing\s+has\s+changed)\b",
    re.IGNORECASE,
)
_OTHER = r"(?:(?:my|our|the|a)\s+(?:[\w’'-]+\s+){0,2}[\w’'-]+|he|she|they|someone|somebody|everyone|everybody|(?:mr|mrs|ms|dr)\.?\s+[\w’'-]+)"
_DID = r"(?:did|does|has\s+done|have\s+done|had\s+done|is\s+doing|are\s+doing|was\s+doing|chose|picked|settled\s+on|went\s+for|elected|ended\s+up\s+doing|decided|would\s+do|put\s+down|wrote)"
_TELLS_OF_ANOTHER = Late(
    rf"\W*(?:(?:and|so|well|yesterday|today|last\s+\w+|now)\W+){{0,2}}(?:(?:here|this|that)(?:['’]s|\s+is|\s+was)\s+(?:what|how)\s+(?!(?:i|we)\b){_OTHER}\s+{_DID}(?:\s+(?:it|his|hers|theirs|with\s+(?:his|hers|theirs)))?|{_OTHER}\s+(?:told|showed|explained\s+to|wrote|described\s+to|mentioned\s+to|let)\s+(?:me|us)\s+(?:know\s+)?(?:what|how|how\s+much)\s+(?:he|she|they|{_OTHER})\s+{_DID}(?:\s+(?:it|his|hers|theirs|with\s+(?:his|hers|theirs)))?|{_OTHER}\s+(?:did|does|is\s+doing|has\s+done)\s+(?:it\s+)?(?:this|like\s+this|as\s+follows|thus|so|the\s+following))\W*",
    re.IGNORECASE,
)
"""A whole sentence that announces what somebody else did."""
_BIDS = Late(
    r"\b(?:please|pls|plz|kindly|i|we|me|my|mine|our|us|you)\b|^\W*(?:so\s+|now\s+)?(?:tender|exchange|swap|convert|submit|put|enter|send)\b",
    re.IGNORECASE,
)
"""In an order: somebody bids, or speaks of himself."""


def only_an_idea(sentences: Sequence[Spoken]) -> str:
    """Give the words by which the tender is only an idea, or another's doing; nothing where it is the sender's own order."""
    for place, one in enumerate(sentences):
        if not one.tenders:
            continue
        behind = sentences[place + 1].text if place + 1 < len(sentences) else ""
        for text in (one.text, behind):
            if (was := _WAS_ONE.search(text)) is not None and not _BUT_STANDS.search(text):
                return was.group().strip(" ,:;–—-")
        if (purpose := _TO_NO_EFFECT.match(one.text)) is not None:
            return purpose.group().strip()
        label = _LABEL.match(one.text)
        if label is not None and not _BIDS.search(one.text, label.end()):
            return label.group().strip()
        before = sentences[place - 1].text if place else ""
        if _TELLS_OF_ANOTHER.fullmatch(before) and not _BIDS.search(one.text):
            return before
    return ""
