"""Recognise a ticket system's slip without a header: nothing but that the mail came in, its number, and who reads it when.

A person's mail must never be one: so every word of the whole mail has to be a word of such slips, none of which elects, asks or
says "I", and two different things of such slips must be said.
"""

from __future__ import annotations

import re

LONGEST = 900
"""Characters; a longer one is no slip."""

_SAID = (
    "us receive a an and any are as at be been before by can for from has have if in into is it its of on once or our so soon the their then this to was we when which who will with within your you yours "
    "ticket tickets case cases request requests enquiry enquiries inquiry incident message messages e-mail e-mails email emails mail mails correspondence submission query queries item note "
    "number reference ref id tracking confirmation receipt acknowledgement acknowledgment notice "
    "received opened created logged registered raised assigned queued recorded filed entered placed given allocated forwarded passed routed closed resolved "
    "queue work waiting order arrival arrive arrived reached turn sequence handled processed answered reviewed read being successfully now new thank thanks contacting writing "
    "automatic automated automatically generated system not monitored unmonitored unattended reply replies respond response responses answer mailbox inbox address do please send sent "
    "team member members staff analyst analysts agent agents specialist specialists department desk colleague colleagues someone responsible relevant appropriate service support operations customer client "
    "hour hours day days business working weekdays one two three four five possible shortly touch get back pick up available next hear contact update updates add leave question meantime usually normally take takes "
    "quote keep mention include further future subject line unchanged priority normal low medium high status state severity urgent matters telephone phone call hotline helpdesk "
    "associate associates representative representatives look looks clerk clerks handler handlers person persons human humans outside inside during hours anything free routed route logged intake coordinator office "
    "need anything website find visit behalf regarding about received. hello hi dear sender sir madam customer client regards kind best sincerely monday tuesday wednesday thursday friday"
)
_WORDS = frozenset(_SAID.split())
"""What slips are made of. Words that elect, refuse or name notes are not among them, nor "I", "all" and "no"."""

_THING = r"(?:ticket|case|request|enquiry|inquiry|incident|message|e-?mail|mail|correspondence|submission|query|note)"
_ID = re.compile(
    r"(?:\b(?:number|nos?\.?|reference|ref\.?|id|item|ticket|case|incident|request|under|as|is|to|with)[\s:#(]{0,3}|#\s?|[\[(:]\s?)"
    r"(?:[a-z]{1,8}[\s/-]?)?#?\d{2,}(?:[-/]\d+)*\b\)?|\b[a-z]{2,8}-?\d{2,}(?:-\d+)*\b"
)
_PUT_ASIDE = re.compile(
    r"\b(?:(?:confirm|acknowledge) receipt|all (?:messages|requests|e-?mails|mails|enquiries)|to add (?:to it|information|further information|details|comments)|\d{1,2}(?= ?(?:hours|business|working|days))"
    r"|between \d{1,2} ?(?:am|a\.m\.)? and \d{1,2} ?(?:pm|p\.m\.)?|you need not do anything|type your reply above this line|above this line"
    r"|(?:between|from|of|outside) \d{1,2}(?::\d\d)? ?(?:am|a\.m\.)? (?:and|to) \d{1,2}(?::\d\d)? ?(?:pm|p\.m\.)?(?= |[.,]|$)(?: (?:eastern|central|local) time| (?:est|et|ct|edt))?"
    r"|(?:of|at|with|for|by|from|to) (?:the )?(?!(?:[a-z&.'-]+ ){0,4}(?:tender|exchange|withdraw|cancel|keep|hold|notes?|bonds?|all|none|not|no|please|i|my|client|account)\b)(?:[a-z&.'-]+ ){1,4}(?:corporate actions|corp actions|reorgani[sz]ation|reorg|operations|securities|trust company|client services|investor services|asset services)\b"
    r"|(?:contacting|writing to|reaching out to|getting in touch with) (?!me\b|us\b)(?:[a-z&.'-]+ ){0,4}[a-z&'-]+(?=[.!]|$))|https?://\S+|##-|-##"
)
"""What slips say in a turn of its own, and the names of those whom one has written to."""
_NUMBERED = re.compile(
    rf"\b(?:opened|created|logged|registered|raised|assigned|recorded|filed|placed|entered|received|given|allocated|confirm receipt|acknowledge receipt|closed|resolved)\b|"
    rf"\b(?:reference|number|ticket|case|incident)\b[^.!?]{{0,20}}\b{_THING}\b[^.!?]{{0,10}}\bis\b|\b(?:waiting|queue)\b"
)
_MACHINE = re.compile(
    r"\b(?:this|our)\s+(?:mailbox|inbox|address|e-?mail address)\b[^.!?]{0,30}\b(?:not\s+(?:being\s+)?(?:monitored|read|attended)|un(?:monitored|attended))|\bdo\s+not\s+(?:reply|respond|answer)\b"
    r"|\brepl(?:y|ies)\s+to\s+this\s+(?:address|message|e-?mail|notice)[^.!?]{0,20}\bnot\b|\b(?:automatic|automated|automatically|system)\s+(?:\w+\s+)?(?:acknowledge?ment|notice|message|generated|reply|response|e-?mail)\b"
)
_PROMISE = re.compile(
    r"\b(?:handled|processed|answered|read|reviewed|queue)\b[^.!?]{0,20}\b(?:turn|order|sequence|queue|arrival)\b|\bin\s+(?:the\s+order|turn|sequence)\b"
    r"|\bwithin\s+(?:\w+\s+){1,2}(?:business\s+|working\s+)?(?:days?|hours?)\b|\b(?:team|analyst|agent|specialist|colleague|someone|member|staff)\b[^.!?]{0,40}\b(?:will|can)\b|\bwill\s+be\s+(?:in\s+touch|answered|handled)"
    r"|\b(?:quote|keep|mention|include)\b[^.!?]{0,30}\b(?:number|reference|subject)\b|\byou\s+will\s+(?:receive|hear|get)\b|\bforwarded\s+to\b|\bpriority\b|\b(?:reply|line)\s+above\b|\bsubject\s+line\s+unchanged\b|\bfor\s+urgent\s+matters\b"
)
_THANKS = re.compile(r"\bthank(?:s|\s+you)\s+for\s+(?:your|contacting|writing|reaching|getting)\b")
_HOUSES = "desk services service team department support help helpdesk operations reorg reorganization actions bank trust co company inc corp corporation llc foundation fund customer care centre center clearing"
_OF_A_HOUSE = frozenset(_HOUSES.split())
_LONGEST_CLOSE = 7


_CHASES = re.compile(
    r"\b(?:not|never|n't)\s+(?:yet\s+)?(?:been\s+|being\s+)?(?:answered|handled|received|processed|reviewed|resolved|closed|replied|opened|forwarded)\b"
    r"|(?<!not )\bplease\s+(?:now\s+)?(?:have|get|let|find|assign|read|route|pass|give|respond|answer|get back|contact|reply\b(?! above)|call|review|handle|forward|close|open|update)\b|\bi need\b|\bstill\b"
    r"|(?<!if )\b(?:nobody|no one|no (?:analyst|clerk|person|agent|answer|reply|response|colleague))(?: at [a-z ]{2,20})? (?:has|have|came|called|was|is|ever|answered|replied|read)\b"
)
"""What a person writes of a ticket that nobody saw to; a machine's slip does not ask for an answer."""


def chases(said: str) -> bool:
    """Tell whether words, in small letters, are of a person who asks what became of his ticket."""
    return _CHASES.search(said) is not None


def is_slip(new_text: str) -> bool:
    """Tell whether the mail says nothing but what a ticket system says of a mail that came in."""
    if not new_text.strip() or len(new_text) > LONGEST or "?" in new_text:
        return False
    paragraphs = [
        " ".join(part.split()) for part in re.split(r"\n\s*\n", new_text.lower().replace("’", "'")) if part.strip()
    ]
    if len(paragraphs) > 1 and _is_a_house(paragraphs[-1]):
        paragraphs.pop()
    said = " \n ".join(paragraphs)
    if chases(said):
        return False
    numbered = _NUMBERED.search(said) is not None and _ID.search(said) is not None
    signs = [_MACHINE.search(said), _PROMISE.search(said)]
    told = numbered and (any(signs) or _THANKS.search(said))
    unattended = signs[0] and _THANKS.search(said)
    return bool(told or unattended) and _of_slips(said)


def _is_a_house(close: str) -> bool:
    """Whether the last paragraph is the name of an office or firm, as people's names are not."""
    words = re.findall(r"[a-z]+", close)
    return len(words) <= _LONGEST_CLOSE and not re.search(r"\d", close) and bool(_OF_A_HOUSE.intersection(words))


def _of_slips(said: str) -> bool:
    """Whether all words are those of slips."""
    rest = _PUT_ASIDE.sub(" ", _ID.sub(" ", said))
    return all(word in _WORDS for word in re.findall(r"[^\W_](?:[^\s,.;:!()\[\]\"]*[^\W_])?", rest))


__all__ = ["is_slip"]
