"""An order whose effect hangs on another's act in time: "You will do this the moment my nephew gives the nod".

Nouns of time ("the moment", "the minute", "the day") bind like "once" and "as soon as" do: what is done the moment another person decides is not yet
ordered. What hangs on our own receipt ("the moment you get this"), on a clock or a door ("the minute you open"), and what was ("the moment I saw it I
knew") binds nothing.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.patterns.late import Late
from nlp.patterns.sifted import Sifted
from nlp.turning.terms import ADVISER, CONSENT, KIN, NAME

_TIME = (
    r"(?:the\s+(?:very\s+|exact\s+|same\s+)?(?:moment|minute|second|instant|hour|day|morning|evening|night|week|month|time)(?:\s+(?:that|when|on\s+which))?"
    r"|(?:only\s+|just\s+)?(?:as|so)\s+soon\s+as|immediately|directly|straight\s+after|right\s+after|no\s+sooner\s+than|not\s+before|only\s+(?:when|once|after)|once|whenever)"
)
_PERSON = (
    rf"(?:(?:my|our|the|his|her|their|your)\s+(?!desk\b|office\b|bank\s+opens)(?:(?!own\b)[\w'-]+\s+){{0,3}}?(?:{KIN}|{ADVISER}|auditors?|directors?|members?|manager|treasurer|chair(?:man|woman)?|president|people|man|lady|doctors?|buyers?|sellers?)"
    rf"|(?:mr|mrs|ms|dr|prof|rev|father|judge|pastor|rabbi|aunt|uncle|cousin)\.?\s+{NAME}|he|she|they|somebody|someone|everybody|everyone|{NAME}(?:\s+{NAME})?|(?:both|all)\s+of\s+(?:us|them)|the\s+(?:others?|two|rest\s+of\s+us))"
)
_GIVES = (
    rf"(?:gives?|has\s+given|have\s+given|sends?|has\s+sent|gets?\s+(?:me|us|you)|hands?|puts?\s+in)\s+(?:(?:me|us|you|it|his|her|its|their|the|a|an|my|our|final|own|written|formal)\s+){{0,4}}(?:{CONSENT}|signature|authority|release|signal|sign|tick|stamp)"
    r"|(?:says?|has\s+said|have\s+said)\s+(?:so|yes|go|ok(?:ay)?|fine|that|it\b|the\s+word|he|she|they|when)"
    r"|(?:nods?|agrees?|consents?|approves?|okays?|ratif(?:y|ies)|signs?(?:\s+off)?|countersigns?|confirms?|decides?|votes?|clears?|releases?|allows?|permits?|authori[sz]es?|blesses|comes?\s+(?:round|around|back|home|on\s+board)|makes?\s+up\s+(?:his|her|their)\s+minds?|calls?|rings?|phones?|writes?|answers?|replies|reply|returns?|tells?|lets?)\b"
    r"|(?:is|are|has|have)\s+(?:\w+\s+)?(?:agreed|consented|approved|ratified|signed|confirmed|decided|voted|cleared|released|satisfied|happy|comfortable|content|convinced|back|home|heard|learn(?:ed|t)|read|looked|seen|checked|reviewed|studied|finished|done|gone|been\s+(?:asked|told|consulted|heard)|on\s+board|in\s+agreement|ready|out\s+of)\b"
)
_DECIDES = rf"{_TIME}\s+{_PERSON}\s+(?:[\w'-]+\s+){{0,7}}?(?:{_GIVES})"
_NOD = rf"(?:on|upon|at|only\s+(?:on|upon|at|with))\s+(?:(?:my|our)\s+(?:[\w-]+\s+){{1,3}}?(?:{KIN}|{ADVISER})(?:\s+{NAME})?'s?|his|her|their|the\s+(?:[\w-]+\s+){{0,2}}?(?:{ADVISER})'s?|{NAME}'s)\s+(?:written\s+|spoken\s+|final\s+|own\s+)?(?:nod|word|signal|say-so|go-?ahead|cue|approval|consent|blessing|release|green\s+light|okay|ok|command)\b"
_STEP = (
    r"(?:\bto\s+be\s+(?:carried\s+out|done|sent|entered|executed|tendered|exchanged|put\s+in|put\s+through|used|acted\s+on|submitted)\b|(?:^\W*|[,;]\s*)(?:effective|final|good|valid|binding|firm|live|as\s+of)\b|(?:you|we|i)(?:\s+(?:will|shall|may|can|are\s+to|should|must|would)|'ll)\s+(?:then\s+|please\s+)?(?:do|act|go|tender|exchange|swap|send|put|submit|proceed|carry|process|enter|execute|start|move)\b"
    r"|\b(?:do|act|proceed|go\s+ahead|tender|exchange|swap|submit|enter|process|execute|send|put)\s+(?:on\s+)?(?:this|it|them|so|these|those|all|mine|my|our|the|with|in|\$?\d)\b"
    r"|\b(?:it|this|they|these|that|my\s+\w+|the\s+(?:notes|bonds|tender|order|exchange|instruction))\s+(?:(?:all|only|just|then)\s+)?(?:goes?|is\s+(?:to\s+be\s+)?(?:good|valid|done|sent|tendered|exchanged|final|firm|live|on)|are\s+(?:to\s+be\s+)?(?:tendered|exchanged|sent|done)|holds?|counts?|stands?|happens?|can\s+(?:go|be)|may\s+(?:go|be)|will\s+(?:go|be)|(?:becomes?|turns?)\s+(?:good|valid|real|final|firm|live)))"
)
_I_ACT = r"(?:i|we)(?:'ve|\s+have)?\s+(?:(?:then|finally|have|myself|also)\s+){0,2}(?:hear|heard|get|got|give|given|say|call|ring|phone|write|sign|confirm|decide|talk(?:ed)?|spoken|speak|ask(?:ed)?|know|receive|see|return|come|(?:am|are)\s+(?:back|home|sure|ready|certain)|make\s+up|tell\s+you|let\s+you|read|sell|sold|find|found)\b"
_EVENT = r"(?:the\s+(?:[\w-]+\s+){0,2}?(?:price|market|index|rate|rates|quote|court|probate|estate|sale|divorce|audit|lawsuit|loan|pledge|lien|check|funds|money|house|closing)|it|they|rates|prices)\s+(?:[\w'-]+\s+){0,4}?(?:hits?|reach(?:es)?|touch(?:es)?|climbs?|drops?|falls?|rises?|goes\s+(?:up|down|above|below|over|through)|settles?|clears?|closes?\s+(?:at|above|below)|turns?|ends?|is\s+(?:over|settled|through|lifted|released|paid|sold|signed|granted|done)|comes?\s+(?:in|through|down))\b"
_HANGS = Sifted(
    rf"\b{_DECIDES}|\b{_NOD}"
    rf"|\b(?:{_STEP})[^.;!?]{{0,80}}?\b{_TIME}\s+(?:{_I_ACT}|{_EVENT})|^\W*(?:(?:but|and|then|please|only)\W+){{0,2}}{_TIME}\s+(?:{_I_ACT}|{_EVENT})[^.;!?]{{0,60}}?\b(?:{_STEP})",
    re.IGNORECASE,
)
_OF_US = Late(
    r"\b(?:have|has|had|was|were|did|knew|decided|heard|said|gave|told|made|asked|agreed|signed|called|rang|asking)\b[^.;!?]{0,50}\b(?:the\s+(?:very\s+)?(?:moment|minute|second|instant|day|morning|evening|night|week|hour|time)|as\s+soon\s+as|once)\b",
    re.IGNORECASE,
)
"""What was, before the words of time: "I decided the day she calls Tuesday"."""
_NO_STEP = Late(
    r"\b(?:confirm(?:ation)?|receipt|read-?back|acknowledg\w+|statement|cheque|check\s+to|new\s+notes?|interest|photo\w*|dinner|lunch|paint|dog|dogs|cat|barks?|sleep|movie|train|boat|laugh\w*|cr(?:y|ies)|complain\w*|the\s+rest|remainder|balance|others?|other\s+account|regardless|anyway|no\s+matter|don't\s+wait|do\s+not\s+wait|not\s+wait(?:ing)?)\b",
    re.IGNORECASE,
)
"""Speaks of what comes after, of another thing, or waits for nobody."""


def hung_in_time(told: Sequence[str]) -> str:
    """Give the sentence by which the order waits for another's act or an event; nothing where none does."""
    return next(
        (
            one
            for one in told
            if _HANGS.search(one) and not _NO_STEP.search(one) and not _OF_US.search(one) and not one.endswith("?")
        ),
        "",
    )
