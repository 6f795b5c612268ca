"""Whose line a broker puts on hold in passing: "Lindqvist - 55, but keep that one in your drawer, he wants to sleep on it and I'll holler".

Such a line is neither a tender nor a refusal, in whatever words it is put by: it shall lie with us, its client is not done thinking, or the broker will give
the word. The lines of the other clients stay what they are.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from nlp.accounts.door import OTHER, mentions
from nlp.clients.naming import clients
from nlp.context import Context
from nlp.instruction import Election, Instruction, Why
from nlp.lines_asked import asked, newly_asked
from nlp.patterns.late import Late
from nlp.patterns.possible import lowered
from nlp.sentence import Sentence

_MASK = "\ue000"
_LONGEST = 500
_LINE = r"(?:one|line|item|order|ticket|instruction|entry|row|name|client|account|bonds|notes|tender|lot)"
_IT = (
    rf"(?:it|them|him|her|his|hers|theirs|(?:this|that|these|those)(?:\s+(?:last|latter|first|other))?(?:\s+{_LINE})?|the\s+(?:(?:last|latter|first)\s+{_LINE}|(?:last|latter)(?=\s*(?:[.,;:()!–—-]|$|in\b|under\b|on\b|till\b|until\b|for\b))|{_LINE})"
    rf"|(?:mr\.?|mrs\.?|ms\.?|dr\.?)?\s*{_MASK}+(?:['’]s?)?(?:\s+{_LINE})?)"
)
_LIES = r"(?:keep|hold|leave|put|park|stick|tuck|stash|stow|set|lay|lock|pop|file|bury|shove|slip|let|stays?|sits?|sleeps?|lies|rests?|goes|belongs)"
_HERE = (
    r"(?:(?:in|into|under|on|inside|beneath|behind|up|by|near|next\s+to|at\s+the\s+(?:back|bottom|top)\s+of)\s+(?:your|our|my|the|a)\s+(?:[\w’'-]+\s+){0,2}?"
    r"(?:drawers?|pockets?|tray|in-?tray|in-?box|desk|blotter|hat|cap|sleeve|hip|file|folder|shelf|pile|stack|fridge|freezer|icebox|burner|side|mat|pillow|basket|box|cupboard|safe|hopper|pigeonhole|mattress|lap|elbow|spike|clip(?:board)?|bench|parking\s+lot|suspense|queue)"
    r"|on\s+(?:ice|hold|one\s+side)|aside|to\s+one\s+side|in\s+(?:abeyance|limbo|suspense|reserve|pending|cold\s+storage|mothballs|escrow)|back\s+(?:for|till|until|a\s+bit|awhile)|over\s+(?:till|until|for)|warm|under\s+wraps|unsent|unprocessed"
    r"|for\s+(?:now|the\s+(?:moment|time\s+being|present|minute)|(?:a|an|another|one(?:\s+more)?)\s+(?:day|night|bit|while|moment|spell|hour|week)\b))"
)
_PUT_BY = Late(
    rf"\b{_LIES}\s+{_IT}\s+(?:[\w’'-]+\s+){{0,4}}?{_HERE}"
    rf"|\b(?:that|this|the)(?:\s+(?:last|latter|first))?\s+(?:{_LINE}|latter)\s+(?:of\s+\w+\s+)?(?:{_LIES}\s+)?{_HERE}"
    rf"|\b(?:sit(?:ting)?|wait|hang|stay)\s+(?:tight\s+)?on\s+{_IT}\b|\b(?:park|shelve|pause|freeze|table|bench|hold)\s+{_IT}(?=\s*(?:[.,;:()!–—-]|$|for\b|till\b|until\b|please\b))"
    rf"|\bhang\s+fire\b|\bhold\s+(?:your|the)\s+(?:horses|fire)\b|\bpowder\s+dry\b|\bnot\s+a\s+word\s+to\b|\b(?:let|leave)\s+{_IT}\s+(?:to\s+)?(?:simmer|stew|marinate|sit|rest|ripen|lie|settle|cool)\b"
    rf"|\bpencil(?:l?ed)?\s+(?:{_IT}\s+)?in\b|\bback\s+burner\b|\bcold\s+storage\b|\bbreathing\s+(?:space|room)\b|\b(?:day|night|hour|week|moment)['’]?s?\s+grace\b|\bgive\s+{_IT}\s+(?:a|another|one|till|until)\b"
    rf"|\bno\s+(?:rush|hurry)\s+(?:on|with|about|for)\s+{_IT}|\b(?:don['’]?t|do\s+not|never)\s+(?:punch|key|book|enter|process|send|touch|file|run|submit|release|action|fire|push|put)\b[^.;]{{0,40}}\b(?:before|until|till|yet)\b"
    r"|\b(?:don['’]?t|do\s+not)\s+(?!(?:ask|worry|blame|quote|tender|exchange|put|forget|laugh|tell|let|think|mind|be|hesitate|know|want|like|need|care|have|get|see|say|take|participate|include|join|swap|accept|enter)\b)\w+\s+(?:with\s+|on\s+|to\s+)?(?:it|that\s+one|this\s+one|hers?|his|him|them|theirs)\b"
    r"|\bleave\s+(?:it|this|that|him|her|them|hers|his)(?:\s+one)?\s+(?:with|to)\s+(?:me|us)\b|\b(?:has|have|['’]s|['’]ve)\s+gone\s+(?:all\s+)?(?:quiet|silent|dark|cold|wobbly|vague|to\s+ground)\b"
    r"|\bnot\s+(?:just\s+|quite\s+)?yet\b|\bmore\s+anon\b|\bstand\s+by\s+(?:on|for|with)\b"
)
"""It shall lie with us."""
_NOT_DONE = Late(
    r"\b(?:(?:wants?|needs?|likes?|going|has|have|wish(?:es)?|means|trying|asked|asks)\s+to|would|will|must|let\s+(?:him|her|them)|(?:he|she|they)['’]ll)\s+(?:still\s+|first\s+|just\s+)?(?:sleep|mull|chew|ponder|brood|dwell|ruminate|stew|think|reflect)\b(?!\s+of\b)"
    r"|\b(?:is|are|['’]s|['’]re|still|keeps?)\s+(?:still\s+|just\s+|only\s+)?(?:dithering|mulling|chewing|wavering|wobbling|wobbly|pondering|brooding|humming|agonizing|agonising|to-?ing|hesitating|stewing|(?:in|of)\s+two\s+minds|torn|unsure|up\s+in\s+the\s+air|on\s+the\s+fence|not\s+(?:so\s+)?sure)\b"
    r"|\bkeeps?\s+(?:on\s+)?(?:changing|switching|going\s+back|wavering|flip)\b"
    r"|\b(?:isn|aren)['’]t\s+(?:so\s+|quite\s+|yet\s+)*(?:sure|certain|ready|there)\b|\bblow(?:s|ing)\s+hot\s+and\s+cold\b"
    r"|\b(?:wants?|needs?|asks?\s+for|asked\s+for|(?:would|['’]d)\s+(?:like|want|appreciate))\s+(?:(?:just\s+)?(?:a|an|one|another|until|till|some|(?:a\s+)?few)\s+)(?:(?:more|extra|other|last|little)\s+)*(?:days?|nights?|evening|weekend|weeks?|hours?|moment|time|think|look)\b"
    r"|\b(?:one|another|a)\s+(?:(?:more|last|final)\s+)?question\s+(?:for|to|of)\s+(?:his|her|their|the)\b"
)
"""Its client is not done thinking."""
_WORD_TO_COME = Late(
    r"\b(?:(?:i|we)\s*(?:['’]ll|\s+will|\s+shall)|will|shall)\s+(?:then\s+|just\s+)?(?:holler|shout|whistle|yell|ring|buzz|ping|wire|sing\s+out|say\s+(?:when|so|the\s+word)|give\s+(?:you\s+)?(?:the|a|my)\s+(?:nod|shout|ring|word|buzz|go|signal|green\s+light|whistle)|let\s+you\s+know|tell\s+you|call|phone|confirm|come\s+back|be\s+back|get\s+back|revert|advise)\b"
    r"|\b(?:till|until|before|unless)\s+(?:you\s+(?:hear|get)\b|(?:i|we|he|she|they)\s+(?:(?:have|has)\s+)?(?:ring|call|holler|shout|give|gives|say|says|tell|tells|nod|nods|whistle|wire|write|come|comes|phone|confirm|confirms|heard|spoken|surface))"
    rf"|\b(?:more|further\s+word|news|an?\s+update)\s+(?:to\s+(?:follow|come)|will\s+follow|follows?)\s+(?:on|about|for|from|re)\s+{_IT}"
    r"|\b(?:wait|listen|watch)\s+for\s+(?:my|our|the)\s+(?:word|nod|call|signal|whistle|ring|shout|go)\b|\b(?:on|at|upon)\s+(?:my|our)\s+(?:nod|word|signal|say-?so|whistle|call|shout)\b"
)
"""The broker will give the word; looked for only beside the client's name."""
_DENIED = Late(
    r"(?:n['’]t|\b(?:not|never|no\s+(?:need|reason|point)\s+(?:to|in)|without|to|will|can|he|she|they|client))(?:\s+(?:ever|just|please))?\s+$"
)
"""Before such words: it is denied, or somebody else does it."""
_DONE = Late(
    r"\b(?:said|says)\s+(?:go|yes)\b|\b(?:and|but)\s+(?:it\s+is|it['’]s|the\s+answer\s+is|his\s+answer\s+is|her\s+answer\s+is)\s+(?:a\s+)?(?:yes|no|final)\b|\b(?:has|have)\s+(?:now\s+)?(?:decided|settled)\b"
)
"""And that is over."""


def put_on_hold(
    lines: tuple[Instruction, ...], parts: Sequence[Sentence], context: Context
) -> tuple[tuple[Instruction, ...], tuple[Why, ...]]:
    """Make questions of the lines of a broker's that his sentences put on hold in passing, and say why; a refusal so read elects nothing.

    `parts`: the sentences of the mail.
    """
    mine = {line.account for line in lines if line.account is not None}
    if context.role != "broker" or not mine:
        return lines, ()
    refused = {line.account for line in lines if line.account and line.election is Election.DO_NOT_TENDER}
    held: dict[str, str] = {}
    before: frozenset[str] = frozenset()
    for part in parts:
        text = part.text[:_LONGEST]
        found = mentions(text, context)
        named = frozenset(account for one in found if one.accounts != OTHER for account in one.accounts)
        named |= _numbered(text, context)
        whose = named or before
        before = whose
        if whose & mine and _holds(text, bool(named), context):
            held.update(dict.fromkeys(whose & mine, text))
        elif whose & refused and _OFFICE.search(lowered(text)):
            held.update(dict.fromkeys(whose & refused, text))
    if not held:
        return lines, ()
    questions = tuple(_asked(line) if line.account in held else line for line in lines)
    opened = newly_asked(lines, questions)
    words = " / ".join(dict.fromkeys(held.values()))
    return questions, (Why("on_hold", "A client's line is put on hold in passing.", words[:240], opened),)


_NUMBER = re.compile(r"(?<![\w$.,-])\d{4}(?![\w,]|\.\d)")


def _numbered(text: str, context: Context) -> frozenset[str]:
    """Give the accounts that a sentence names by the figures of their numbers alone: "more to follow on 3001"."""
    figures = {one.group() for one in _NUMBER.finditer(text)}
    return frozenset(account for account in context.sender_accounts if account.rpartition("-")[2] in figures)


def _asked(line: Instruction) -> Instruction:
    """Give a line as a question; what was read as a refusal may be none."""
    if line.election is Election.DO_NOT_TENDER:
        line = replace(line, election=None)
    return asked(line)


_OFFICE = Late(
    r"(?:^|[,;:(–—-]|\b(?:and|but|please|pls|though|only))\s*(?:please\s+|pls\s+|just\s+)?(?:keep|hold|leave|save|retain)\s+(?:the|a|your|our|my|all\s+the|this|that|these|me|us|in)\s+(?:[\w'’-]+\s+)?"
    r"(?:paper\w*|forms?|files?|letters?|fax(?:es)?|slips?|originals?|envelopes?|seats?|lines?|phone|kettle|coffee|copy|copies|receipts?|tickets?|stubs?|pen|posted|informed|score|track|touch|mind|door|lights?|records?|notes?\s+of)\b"
)
"""It is papers and the like that we shall keep."""


def _holds(text: str, named: bool, context: Context) -> bool:
    """Tell whether a sentence puts on hold. `named`: it names the client."""
    small = lowered(text)
    for one in clients(text, 0, mentions(text, context), context):
        small = small[: one.start] + _MASK * (one.end - one.start) + small[one.end :]
    small = _NUMBER.sub(_MASK * 4, small)
    if any(not _DENIED.search(small, 0, one.start()) for one in _PUT_BY.finditer(small)):
        return True
    return (
        _NOT_DONE.search(small) is not None or (named and _WORD_TO_COME.search(small) is not None)
    ) and not _DONE.search(small)
