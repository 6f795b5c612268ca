"""A signature or a form that is still to come: "Tender 60 bonds. The form follows once I have signed.".

Who has yet to sign or fill in, or whose real order is on its way, has written ahead of it. A form that is signed ("My form is signed and
attached"), a paper copy for the files, and papers of something else leave the mail what it is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.patterns.late import Late
from nlp.patterns.sifted import Sifted
from nlp.turning.passage import Spoken
from nlp.turning.suspected import at_your_service
from nlp.turning.terms import LATER
from nlp.words.securities import OTHER_COMPANY

_PAPER = r"(?:forms?|papers|paperwork|documents?|instruction\s+form|letter\s+of\s+instruction|signature|autograph)"
_ORDER = (
    r"(?:paperwork|papers|orders?|instructions?|election|tender|authori[sz]ation|letter|form|one|thing|mail|version)"
)
_REAL = r"(?:real|formal|actual|official|proper|final|written|definitive|true|binding|signed|full)"
_SIGNED_ONE = r"(?:signed|notari[sz]ed|executed|completed)\s+(?:copy|form|letter|paper|original|one|version)"
_SIGN = r"(?:sign|fill\s+(?:in|out)|complete|execute|notari[sz]e|initial|witness|put\s+(?:my|our)\s+names?\s+(?:to|on|under))"
_PENDING = r"(?:follows?|to\s+follow|will\s+follow|to\s+come|comes?\s+later|comes?\s+(?:when|once|after|on|next|tomorrow|with)|will\s+(?:come|arrive|reach|be)|goes?\s+out|gets?\s+(?:signed|done)|(?:is\s+|are\s+)?(?:under\s+way|underway|in\s+the\s+works|being)|(?:is|are|has|have)(?:\s+not|n['’]t)|(?:is|are)\s+(?:coming|on\s+(?:its|the|their)\s+way|still))"
_TO_SIGN = Sifted(
    rf"\b(?:signature|autograph)\s+(?:is|are)(?:\s+not|n['’]t)\s+(?:on|here|there|below|with|in)\b|\bthis\s+is\s+(?:just|only|merely)\s+(?:to\s+give\s+you\s+notice|an?\s+(?:advance|heads|early|preliminary)|(?:a\s+)?notice)\b"
    rf"|\b{_SIGNED_ONE}\s+(?:\w+\s+)?(?:comes?|follows?|goes?|will|to\s+follow)\b[^.;!?]{{0,20}}\b(?:once|when|after|as\s+soon\s+as|until)\s+(?:i|we|it)\b"
    rf"|\b(?:signature|autograph)\s+(?!follows?\s+(?:mine|ours|his|hers|below|under\w*|here)\b)(?:\w+\s+)?(?:{_PENDING}|later|tomorrow|missing|pending|still)\b|\b(?:will|shall|['’]ll)\s+(?:add|supply|send|give|put)\s+(?:\w+\s+)?(?:my|our|the)\s+signature\b"
    rf"|\b{_PAPER}\b[^.;!?]{{0,40}}\b(?:(?:is|are|was)(?:\s+not|n['’]t)\s+(?:yet\s+|quite\s+)?(?:signed|filled|done|complete[d]?|ready|finished|notari[sz]ed)|unsigned|(?:still\s+)?(?:needs?|has|have|waits?|awaits?|must|want)\s+(?:still\s+)?(?:to\s+be\s+|my\s+|our\s+|a\s+)?(?:sign\w*|fill\w*|complet\w+|notar\w+)|(?:once|when|after|as\s+soon\s+as|until)\s+(?:i|we|it)(?:['’]ve|\s+have|['’]s|\s+is|\s+am)?\s+(?:\w+\s+)?(?:sign|signed|filled|fill|completed?|get|find|found|read|had)\b)"
    rf"|\b(?:i|we)(?:['’]ll|['’]ve)?\s+(?:(?:still|just|only|first)\s+)*(?:have\s+to|need\s+to|must|haven['’]t|have\s+not|have\s+yet\s+to|did\s+not|didn['’]t|will|shall|am\s+going\s+to|are\s+going\s+to|want\s+to|plan\s+to|should|ought\s+to|(?<=['’]ll)\s*|can['’]t|cannot|could\s+not)\s*(?:(?:still|yet|then|first|also|only)\s+)*{_SIGN}(?:e?d)?\s+(?:\w+\s+){{0,3}}?(?:{_PAPER}|it|them|this|that|line)\b"
    rf"|\[[^\]]{{0,40}}\bto\s+sign\b[^\]]{{0,20}}\]|\bto\s+sign\s+(?:on\s+)?(?:\d{{1,2}}/\d{{1,2}}|{LATER})"
    r"|\b(?:chop|stamp|seal|signature)\s+is\s+(?:still\s+)?(?:with|at)\b(?=[^.;!?]{0,60}\b(?:return|back|then|comes?|tomorrow|next)\b)|\b(?:and|only)\s+then\s+(?:(?:i|we|he|she|they)\s+)?(?:will\s+|can\s+)?(?:stamp|chop|seal|sign)s?\b"
    rf"|\bwhat\s+(?:counts|matters|holds|governs|decides)\s+is\s+(?:the|my|our|a)\s+(?:\w+\s+)?(?:{_PAPER}|letter|call|word)\b"
    rf"|\b(?:once|when|after|as\s+soon\s+as|until|till|before)\s+(?:i|we)(?:['’]ve|\s+have)?\s+(?:\w+\s+)?(?:signed|filled|completed)\b|\b(?:this|it|mail|order|instruction|tender)\s+(?:is\s+|will\s+be\s+)?(?:only\s+)?(?:counts?|holds?|valid|good|binding|effective)\s+(?:only\s+)?(?:when|once|after|as\s+soon\s+as)\b|\bonly\s+(?:counts?|holds?|becomes?)\b"
    rf"|(?:^\W*|\b(?:my|our|the|a)\s+){_REAL}\s+{_ORDER}\b[^.;!?]{{0,20}}\b{_PENDING}(?![^.;!?]{{0,30}}\b(?:files?|records?)\b)"
    rf"|\bnot\s+(?:yet\s+)?(?:signed|official|formal)\s*(?:yet)?\W*$|\b(?:i|we)(?:['’]ve|\s+have)?\s*(?:n['’]t|not|never)\s+(?:yet\s+)?signed\b(?!\s+(?:up|off|anything|a\s+thing)\b)",
    re.IGNORECASE,
)
_DONE = Late(
    rf"\b(?:signed\s+and|(?:is|are|was|been)\s+(?:already\s+)?(?:signed|filled|attached|enclosed)|attached|enclosed|for\s+(?:your|my|our)\s+(?:files?|records?)|(?:hard|paper|second|file)\s+copy|copy\s+(?:of|for)|original|duplicate|same\s+thing|too|as\s+well|confirm\w*|address|w-?9|tax|medallion|deposit|other\s+account|typed\s+name|no\s+need|not\s+necessary|any\s?more|{OTHER_COMPANY})\b",
    re.IGNORECASE,
)


_BACK_THEN = Late(
    r"\bwhen\s+(?:i|we)\s+(?:first\s+)?(?:signed|filled|completed)\b[^.;!?]{0,60}?\b(?:i|we|he|she|they|it|there|(?:my|our|the)\s+\w+)\s+(?:was|were|had|did|thought|knew|felt|said|did(?:n['’]t|\s+not))\b"
    r"(?![^.;!?]*\b(?:will|shall|can|may|not\s+yet|must)\b)",
    re.IGNORECASE,
)
"""Tells of a signing that is past: "When we filled in the first one my husband was sure of himself"."""


def yet_to_sign(sentences: Sequence[Spoken]) -> str:
    """Give the words by which a signature, a form or the real order is still to come; nothing where none is."""
    for one in sentences:
        if one.asks or one.keeps:
            continue
        found = _TO_SIGN.search(one.text, one.begins)
        if found and not (_DONE.search(one.text) or _BACK_THEN.search(one.text)) and not at_your_service(one.text):
            return found.group().strip()
    return ""
