"""Words by which an election waits: for a promise, for what two persons still think, for silence until a day. No logic here."""

from __future__ import annotations

from nlp.turning.terms import KIN, NAME

_WHO = rf"(?:(?:my|the)\s+(?:\w+\s+)?{KIN}|{NAME}|him|her|them|each\s+other)"
GAVE_WORD = (
    r"\b(?:promised?|swore|sworn|vowed|pledged|agreed|shook\s+hands\s+on|shaken\s+hands\s+on|(?:gave|given|give|have)\s+(?:\w+\s+){1,3}?my\s+word|my\s+word\s+(?:to|is)"
    rf"|(?:the|our)\s+(?:deal|bargain|agreement|understanding|pact)\s+(?:with\s+[^,.;]{{2,30}}\s+)?(?:is|was)|(?:i|we)(?:'ve|\s+have)?\s+(?:told|assured)\s+{_WHO}\s+(?:that\s+)?(?:i|we)\s+would|made\s+(?:me|us)\s+(?:promise|swear))\b"
)
"""One gave his word."""
BINDS = (
    r"\b(?:nothing\s+(?:happens|goes|is\s+(?:done|final|sent)|will|moves|gets)|until|till|unless|only\s+(?:if|when|once|after|goes|happens|counts|stands|works|moves)|stays?\s+(?:in|put|where|at)\b|(?:goes?|going|do(?:es)?|done|happens?)\s+(?:it\s+|this\s+|in\s+|ahead\s+)*only|not\s+before|before\s+(?:we|he|she|i)(?:'ve|\s+have|\s+had)?\b|"
    r"(?:if|once|when|provided)\s+(?:we|he|she|both|the\s+both|the\s+two|they)\b|leave\s+it\s+(?:lie|alone|be)|let\s+it\s+(?:lie|rest)|(?:can|could|may)\s+(?:still\s+)?(?:say\s+no|back\s+out|change|stop|veto)|(?:doesn't|does\s+not|won't|will\s+not|wouldn't|don't)\s+(?:go|do|happen|send|move)|hold\s+off|sit\s+on\s+it|sleep\s+on\s+it|think\s+it\s+over|wait)\b"
)
"""And what it binds waits, or may still be stopped."""
OF_IT = r"\b(?:it|this|that|them|nothing|anything|the\s+(?:notes|bonds|tender|exchange|swap|thing|business|paper|form)|either\s+of\s+us|we\s+(?:would|will))\b"
NOT_OF_IT = r"\b(?:kids?\s+a|boat|trip|vacation|holiday|dinner|lunch|porch|kitchen|car|house|dog|puppy|party|movie|fishing|visit\s+(?:her|him|them))\b"
KEPT = r"\b(?:here\s+(?:it|this)\s+is|so\s+here|and\s+(?:now\s+)?(?:we|i|he|she)\s+(?:have|has|did|do|both)|as\s+promised|get\s+this\s+off|send\s+(?:this|it)\s+(?:today|now|before)|(?:we|and)\s+(?:slept|talked|thought)\b)"
"""The word was kept already, or by this mail."""

_FROM_ME = r"(?:from\s+(?:me|us|my\s+side)|of\s+(?:mine|ours))"
_MORE = r"(?:nothing|no(?:t\s+(?:got|had|heard|received)\s+(?:any)?)?|any(?:thing)?|another|a\s+second|a\s+further|a\s+new|some(?:thing)?)"
_WORD = r"(?:letters?|e-?mails?|mails?|words?|calls?|messages?|notes?|fax|thing)"
_SILENCE_HEARD = (
    rf"\b(?:hear|heard|get|got|had|have|receive|received|comes?|came|reaches|reached|arrives?)\b[^.;!?]{{0,25}}?\b{_MORE}\s+(?:(?:else|more|further|other|new|different|second|last)\s+)*(?:{_WORD}\s+)?(?:more\s+|else\s+|further\s+)?{_FROM_ME}"
    rf"|\b{_MORE}\s+(?:(?:else|more|further|other|new|different)\s+)*(?:{_WORD}\s+)?(?:{_FROM_ME}\s+)?(?:comes?|came|reaches|has\s+(?:come|reached)|arrives?|has\s+been\s+heard|is\s+heard|follows)\b[^.;!?]{{0,25}}"
    rf"|\bno\s+(?:further|other|more|second|new|later)\s+{_WORD}\b[^.;!?]{{0,15}}\b{_FROM_ME}|\b(?:i|we)\s+(?:keep|stay|remain)\s+(?:silent|quiet|mum)|\b(?:i|we)\s+(?:do\s+not|don't|have\s+not|haven't)\s+(?:written?|called?|rung|phoned?|cancel\w*|change\w*|say\s+otherwise|said\s+otherwise)"
)
_HOLDS = r"\b(?:good|valid|stands?|counts?|holds?|final|binding|firm|definite|go(?:es)?\s+(?:ahead|through|in)|proceed|do\s+it|then\s+(?:do|it)|take\s+(?:it|this)\s+as|treat|provided|should\s+(?:there|you|i|no)|so\s+long\s+as|as\s+long\s+as|unless|only\s+(?:when|if|once)|in\s+case|if)\b"
SILENCE = rf"(?:{_HOLDS}[^.;!?]{{0,80}}?(?:{_SILENCE_HEARD})|(?:{_SILENCE_HEARD})[^.;!?]{{0,60}}?{_HOLDS})"
"""It holds if we hear nothing else."""
OF_PAPER = r"\b(?:paper|hard|signed|second)\s+copy\b|\bnever\s+mind\b|\byou\s+will\s+hear\s+nothing\b|\bmake\s+no\s+(?:difference|odds)\b"
"""What is only a copy, or says of itself that it turns nothing."""
