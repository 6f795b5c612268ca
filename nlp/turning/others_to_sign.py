"""Signatures and papers of others that are still to come: "Brent and I both have to sign.", "The resolution is on the boss's chair.", "____ (Nils)".

Who needs a second name, a body's paper or a stamp beside his own has not got it as long as the mail tells of it as needed, with somebody, or
blank. Names that stand, papers that are attached, and "I may sign singly" leave the mail what it is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.patterns.late import Late
from nlp.patterns.sifted import Sifted
from nlp.turning.passage import Spoken
from nlp.turning.persons_asked import TO_COME
from nlp.turning.terms import KIN

_PAPER = r"(?:resolution|minutes|consents?|letters\s+(?:testamentary|of\s+administration)|letters|order|power\s+of\s+attorney|form|signature\s+page|signature|sheet|paper|papers|letter\s+of\s+transmittal|transmittal|certificate|mandate|authori[sz]ation|document)"
_RULES = r"(?:by-?laws|charter|constitution|partnership\s+(?:papers|agreement)|articles|instrument|(?:the|his|her)\s+will|trust\s+(?:deed|agreement)|mandate|statutes|ritual|rule\s+book|board\s+rules|house\s+rules)"
_SIGN = r"(?:sign|say\s+so|act|agree|consent|approve|initial|put\s+(?:our|their)\s+names|decide)"
_BOTH = Sifted(
    rf"\b(?:both|each|all|two|three|either)(?:\s+of\s+(?:us|them))?\s+(?:\w+\s+)?(?:have\s+to|has\s+to|must|need\s+to|are\s+to|ought\s+to)\s+{_SIGN}\b|\b(?:must|have\s+to|need\s+to)\s+(?:both|all|each)\s+{_SIGN}\b|\b(?:needs?|takes?|requires?)\s+(?:both|two|three)\s+(?:signatures|names|hands|initials)\b|\bfor\s+the\s+(?:second|other|third)\s+(?:name|signature|hand)\b"
    rf"|(?<!\bput\s)(?<!\bwrote\s)(?<!\bsigned\s)(?<!\badded\s)\b(?:\w+['’]s\s+name|his\s+name|her\s+name)\s+(?:is\s+on\s+it\s+(?:right\s+)?next\s+to\s+mine|under\s+(?:this|mine|it))\b|\b(?:{KIN}|partner)\s+(?:does(?:\s+not|n['’]t)|did(?:\s+not|n['’]t)|won['’]t|will\s+not)\s+sign\b(?!\s+(?:for|up))|\bunder\s+(?:this|the)\s+\w+\s+is\s+(?:the\s+)?(?:place|space|line)\s+for\b|\b(?:writes|signs|adds)\s+(?:her|his)\s+name\s+(?:after|on|when|{TO_COME})"
    rf"|\b{_RULES}\b[^.;!?]{{0,50}}?\b(?:says?|calls?\s+for|requires?|demands?|wants?|needs?|gives?|must|is\s+the\s+one\s+who)\b(?=[^.;!?]{{0,60}}\b(?:president|treasurer|secretary|trustees?|directors?|both|two|all|signs?|signature|notice|consent|approval|partner|members?|reading)\b)"
    rf"|\b{_RULES}\s+(?:he|she|it|they)\s+(?:is|are)\s+the\s+ones?\s+who\s+signs?\b|\bsignature\s+is\s+the\s+one\s+that\b|\bsigns\s+(?:his|her)\s+letters\b|\bdictated\s+(?:but\s+)?not\s+read\b|\b(?:\w+|\d+)\s+of\s+(?:the\s+)?(?:\w+|\d+)\s+have\s+(?:returned|signed|agreed|voted|answered)\b[^.!?]{{0,30}}\b(?:required|needed|necessary|to\s+go)\b",
    re.IGNORECASE,
)
_WITH_THEM = Sifted(
    rf"\b{_PAPER}\s+(?:is|are|goes|went|was)\s+(?:(?:now|still|typed|drafted|drawn|up|and|on|prepared|ready|&)\s+){{0,4}}(?:up\s+to\b|with\s+(?:the|my|our|his|her)\b|on\s+(?:the\s+agenda|(?:the|my|our)?\s*\w+['’]s\s+(?:desk|chair|table))|in\s+the\s+(?:pouch|post|mail)\s+and\s+reach|at\s+the\s+(?:court|clerk|notary|lawyer)|being\s+(?:signed|stamped|typed|executed)|to\s+be\s+(?:signed|stamped|adopted|executed|certified))"
    rf"|\b{_PAPER}\b[^.;!?]{{0,60}}\bonce\s+(?:it\s+is\s+|it['’]s\s+|they\s+are\s+)?(?:adopted|signed|ratified|stamped|executed|passed|approved|granted)\b|\bdelivered\s+to\b[^.;!?]{{0,60}}\bfor\s+(?:execution|signature|approval)\b|\bagenda\s+(?:for|of)\s+(?:the|our)\s+(?:\w+\s+)?(?:board|committee|council|meeting)"
    rf"|\b(?:initials|signature|stamp|seal|signatures|countersignature)\s+(?:to\s+(?:come|follow)|here\s*_|still\s+(?:to\s+come|missing))|\b(?:lacks?|missing|awaits?|awaiting|(?:needs?|wants?)\s+only|still\s+needs?)\s+(?:only\s+|just\s+|still\s+)?(?:the|a|my|our|his|her)\s+(?:\w+['’]s\s+)?(?:name|signature|stamp|seal|initials|counter-?signature)\b(?!\s+guarantee)|\b(?:signed\s+order|written\s+order|signed\s+form)\s+(?:is|comes|reaches)\b[^.;!?]{{0,40}}\b{TO_COME}"
    rf"|\b(?:has\s+|have\s+)?so\s+far\s+(?:put|signed|initialed|initialled|got|only)\b|\bwithout\s+the\s+(?:stamp|seal|signature)\b|\b(?:office|court|bishop|bank|board|commissioner|chancery|lender|council|agency)\s+(?:now\s+)?has\s+our\s+(?:letter|request|application|papers|petition)\b|\b(?:speaks?|acts?|signs?)\s+for\s+(?:the\s+\w+|it|us)\s+from\s+then\s+on\b|\b(?:appointed|sworn\s+in|qualified)\s+(?:{TO_COME})",
    re.IGNORECASE,
)
_BLANK_LINE = re.compile(r"_{4,}\s*\([A-Z][a-z]+\)|\binitials\s*(?:here\s*)?_{3,}")
"""A line that waits for somebody's name."""
_DONE = Late(
    r"\bfor\s+(?:your|the|our|my)\s+(?:records?|files?|archives?)\b|\b(?:both|all|each|we|they|he|she)\s+(?:have|has)\s+(?:now\s+|all\s+|both\s+|duly\s+)?(?:signed|agreed|approved|done\s+so)\b|\b(?:he|she|they|we)\s+(?:do|does|did|agrees?|signed)\b|\bhere\s+we\s+(?:both\s+)?are\b|\b(?:we|they)\s+both\s+(?:sign|do)\b|\b(?:may|can)\s+sign\s+(?:singly|alone|solely)|\b(?:is|are)\s+(?:attached|enclosed|on\s+file|with\s+you)\b|\bwith\s+(?:this|the)\s+(?:letter|mail)\b|\bsigns?\s+(?:below|with\s+me|too)\b|\b(?:signed|stamped|adopted)\s+(?:yesterday|today|on\b|last\b)|\b(?:used\s+to|no\s+longer|not\s+needed|was\s+adopted|was\s+passed|unanimous)|\bfor\s+(?:the\s+)?(?:house|car|farm|truck|school|other\s+account|w-?9)\b",
    re.IGNORECASE,
)


def others_to_sign(sentences: Sequence[Spoken]) -> str:
    """Give the words by which another's signature or paper is still to come; nothing where none is."""
    for place, one in enumerate(sentences):
        if one.asks or one.keeps:
            continue
        found = _BOTH.search(one.text, one.begins) or _WITH_THEM.search(one.text, one.begins)
        behind = sentences[place + 1].text if place + 1 < len(sentences) else ""
        if found and not (_DONE.search(one.text, one.begins) or _DONE.search(behind)):
            return found.group().strip(" ,;:(–—-")
        if blank := _BLANK_LINE.search(one.text):
            return blank.group().strip()
    return ""
