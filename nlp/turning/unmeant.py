"""Words behind an election that say that it was not meant so: "That's what I'd do if I were younger.", "In theory at least.".

A supposition told of the election, a price that is expected for it, another's word that it is said to be, and a subject that calls the mail unfinished.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.patterns.late import Late
from nlp.patterns.sifted import Sifted
from nlp.turning.passage import Spoken
from nlp.turning.terms import ADVISER, KIN, NUMBER
from nlp.words.days import WEEKDAY

_BEHIND = Sifted(
    r"^\W*(?:but\s+|and\s+|well\W+)?(?:that|this|it|which)(?:['’]s|\s+is)\s+what\s+(?:i|we|anyone|a\s+\w+\s+man)(?:['’]d|\s+would|\s+might|\s+could)\b"
    r"|^\W*(?:at\s+least\s+|but\s+only\s+|only\s+|that\s+is,?\s+|well,?\s+)?(?:in|on)\s+(?:theory|principle|paper)(?:\s+(?:at\s+least|only|anyway|that\s+is))?\W*$|^\W*(?:hypothetically|theoretically|purely\s+hypothetical\w*|so\s+to\s+speak|as\s+it\s+were|supposedly|if\s+(?:only|anything))\b[^.;!?]{0,20}$"
    rf"|^\W*(?:but\s+)?(?:at\s+least\s+)?(?:so|that|this)(?:['’]s|\s+is)?\s+(?:what\s+)?(?:says?|said|the\s+\w+\s+(?:of|from)|advised|advises|thinks?|wants?|wrote)?\s*(?:my|our|the|his|her)\s+(?:\w+\s+){{0,2}}?(?:{KIN}|{ADVISER})(?:\s+(?:says?|said|advised|advises|thinks?|thought|wants?|wanted|told\s+me|wrote|recommends?|recommended|suggests?|suggested|would\s+do))?\W*$"
    rf"|\b(?:expect|want|need|require|look(?:ing)?\s+for|count\w*\s+on|insist\s+on|assume)\s+(?:to\s+get\s+|to\s+receive\s+|to\s+be\s+paid\s+)?(?:at\s+least|no(?:t)?\s+less\s+than|a\s+minimum\s+of|upwards?\s+of|nothing\s+(?:less|under|below))\s+(?:{NUMBER}|par|face|a\s+\w+)"
    r"|\b(?:i|we)(?:\s+(?:do|must|still|hereby))?\s+(?:reserve|are\s+reserving|defer)\s+(?:to\s+(?:myself|ourselves)\s+)?(?:my|our|the|a)\s+(?:\w+\s+)?(?:decision|judge?ment|answer|choice|opinion|position)\b(?!\s+(?:of|on|about)\s+(?:(?:the|its|their)\s+)?(?:management|company|chairman|board|people|officers|directors|lawyers)\b)"
    r"|(?:^\W*|\b(?:is|as|are|all|be|remains?|purely|strictly)\s+)(?:still\s+|only\s+|purely\s+|strictly\s+)?(?:non-?binding|not\s+binding|unbinding|without\s+(?:any\s+)?(?:obligation|commitment)|provisional|tentative|indicative|preliminary)\b(?!\s+(?:agreement|prospectus|terms|results))"
    r"|\b(?:treat|take|regard|consider|read)\s+(?:it|this|that|the\s+above)\s+(?:only\s+|merely\s+|just\s+)?as\s+(?:an?\s+)?(?:mere\s+)?(?:indication|expression|guess|guide|estimate|idea|thought|suggestion|question|inquiry|proposal|signal)\b|\b(?:this|it|order|instruction)\s+(?:has|carries|is\s+of|shall\s+have|takes)\s+no\s+(?:force|effect|validity|standing)\b"
    rf"|\bcount\s+(?:this|it|that|me)\s+(?:in\s+)?(?:from\s+|as\s+of\s+|for\s+|on\s+)?(?:tomorrow|next\s+\w+|{WEEKDAY}|later)\b"
    r"|[,;:–—]\s*(?:or|otherwise|if\s+not|else)\W+(?:no|not|nothing|forget|leave|i['’]m\s+out|don['’]t)\W*$|\b(?:or|otherwise|else|if\s+not)\W+leave\s+(?:it|them|me)\W*$"
    rf"|^\W*(?:half|a\s+third|less|fewer|part|some|{NUMBER})\s+(?:of\s+(?:that|it|them)\s+)?(?:would|might|may|could)\s+(?:be\s+|do\b|suffice)"
    rf"|\b{NUMBER}\s+(?:was|were)\s+(?:last\s+(?:year|time|month|week)|the\s+old|only\s+an?|just\s+an?|an?\s+(?:guess|example|typo|slip))\b|\b(?:i['’]ll|i\s+will)\s+tell\s+you\s+(?:this\s+year|the\s+(?:real|right|new|exact))"
    r"|^\W*(?:it['’]s\s+|this\s+is\s+|that['’]s\s+)?(?:pure|mere|just|only|merely|purely|all)\s+(?:an?\s+)?(?:speculation|fantasy|curiosity|imagination|hypothesis|hypothetical|thought|notion|fancy|daydream|talk|wishful\s+thinking|what-?if|guess(?:work)?|conjecture)\b"
    r"|\b(?:those|these|they|that|it)(?:['’]s|\s+are|\s+is)?(?:\s*n['’]t|\s+not)\s+(?:my|our)\s+(?:own\s+)?(?:words?|idea|doing|wish(?:es)?|decision|choice|handwriting|instruction|order)\b|\bnot\s+my\s+(?:own\s+)?words\b"
    r"|\b(?:i|we)\s+(?:trust|assume|presume|suppose|take\s+it|expect|understand)\s+(?:that\s+)?(?:the\s+\w+|lexington|they|you|it)\s+(?:will\s+)?(?:pays?|gives?|sends?|waives?|covers?|refunds?|settles?|credits?)\b[^.;!?]{0,40}\b(?:first|beforehand|in\s+full|otherwise|or\s+else)\b"
    r"|\b(?:told|gave|explained)\s+(?:to\s+)?(?:him|her|them)\s+(?:roughly|more\s+or\s+less|about)\s+what\s+(?:i|we)\b|\b(?:he|she|they)(?:['’]ll|\s+will)\s+(?:show|read)\s+(?:it|this)\s+(?:back\s+)?to\s+(?:me|us)\b"
    r"|\b(?:the\s+above|this|that|it|all\s+that)(?:['’]s|\s+is)\s+(?:only|just|merely)\s+(?:what|how|a\s+(?:summary|report|record)\s+of\s+what)\b|\b(?:my|our)\s+(?:(?:asking|lowest|minimum|reserve|limit)\s+)?(?:price|limit|minimum|floor|reserve)\s+is\b|^\W*(?:in|after)\s+(?:an?|two|three|a\s+few|some)\s+(?:fortnights?|weeks?|months?|days?)\b[^.;!?]{0,20}\b(?:would\s+be|is|will\s+be|will\s+do)\b"
    r"|\b(?:i['’]m|i\s+am|we['’]re|just|only|merely)\s+(?:\w+\s+)?(?:quoting|repeating|parroting|passing\s+on|copying\s+out|echoing)\b(?!\s+no\b)|\b(?:that|this|it)\s+would\s+be\s+(?:my|our)\s+(?:order|answer|choice|instruction|wish|pick|decision|vote)\b|\b(?:were|had)\s+i\s+(?:\w+)\W*$"
    r"|\b(?:the\s+)?(?:deal|thing|exchange|tender|whole\s+thing)(?:['’]s|\s+is)\s+off\b|\byou\s+guarantee\s+(?:me|us)\s+(?!nothing)"
    r"|^\W*(?:p\.?\s?s\.?\W+)?(?:but\s+|just\s+|only\s+)?not\s+(?:this|yet|now|today|tonight|right\s+away|immediately|until|till|for\s+(?:now|a))\b|^\W*(?:to\s+be\s+)?(?:(?:effective|starting|beginning|with\s+effect)\s+(?:from|on|of|in|after)|as\s+(?:from|of))\s+(?!now\b|today\b|this\s+(?:mail|date|moment|day)\b|receipt\b)"
    r"|\b(?:forgot(?:ten)?|forget|not\s+sure|don['’]t\s+(?:know|remember|recall)|can['’]t\s+(?:remember|recall)|no\s+idea)\s+(?:\w+\s+)?(?:which|what|where|who)\s+(?:\w+\s+){0,2}?(?:bank|broker|firm|house|custodian|account)\b",
    re.IGNORECASE,
)
_SUPPOSES = Late(
    r"^\W*(?:say|suppose|supposing|imagine|assume|assuming|let['’]?s\s+say|what\s+if|picture|pretend)\s*,?\s+(?:that\s+)?(?:i|we|my|somebody|someone|one)\b",
    re.IGNORECASE,
)
_AS_SPEECH = Late(
    rf"^\W*(?:an?\s+|the\s+)?(?:quote|quotation|excerpt|passage|words|copied|extract)\s+(?:from|of|by)\b[^:]{{2,50}}:\s*$|\b(?:(?:told|asked|said|says?|wants?|wanted|advised|begged|ordered|urged|made|got|paid|dictated|wrote|written|jotted|spelled|copied|composed)\b[^.;!?:]{{0,30}}\b(?:send|write|tell|say|mail|type|give|to|for|this|that)\b[^.;!?:]{{0,20}}|(?:{KIN}|{ADVISER}|he|she|they|fellow|man|woman|guy|lady)\s+(?:dictated|dictates|suggested|suggests|recommended|recommends)\b[^.;!?:]{{0,25}}|\b(?:my|our|the|his|her)\s+(?!(?:\w+\s+)?(?:mail|e-?mail|letter|note|form|message|instruction|order|subject|answer|line|page|paper)\b)(?:[\w-]+\s+){{1,3}}(?:says?|said|writes|thinks|thought|suggests|advises|would\s+say))\s*:\s*$",
    re.IGNORECASE,
)
_OWN_SPEECH = Late(
    r"\b(?:i|we)\s+(?:said|told|asked|want\w*|wrote|say|tell)\b|\bhow\s+to\b|\bso\s+here\b|\b(?:so|then|therefore|thus|hence|anyway|accordingly)\s*:\s*$|\bhere\s+(?:it\s+is|goes|you\s+are)\b|\byou\s+(?:said|told|asked|wanted|wrote|suggested|want)\b|\byour\b[^:]{0,60}\bso\b",
    re.IGNORECASE,
)
_SUBJECT = Late(
    r"^\W*(?:re:\s*)?(?:(?:still\s+|just\s+|only\s+)*(?:thinking|wondering|pondering|dreaming|musing|toying|playing|undecided|mulling)\b|(?:an?\s+)?(?:example|sample|specimen|illustration|template|model|pattern)\b|unfinished\b|(?:for|please|your|some|any|kindly)\s+(?:your\s+)?(?:discussion|comments?|opinion|thoughts?|advice|advise|review|approval|feedback|input|views?|consideration|discuss)\b|(?:an?\s+)?(?:proposal|suggestion|second\s+opinion|thought\s+experiment)\b|incomplete\b|not\s+(?:finished|done|sent|final|complete|ready|to\s+be|for|yet)\b|(?:do\s+)?not\s+(?:act|process|to\s+be\s+acted)|what\s+(?:i|we)\s+(?:did\s+not|didn['’]t|would|might|could|almost|nearly|never)|(?:notes?|reminder|memo)\s+to\s+(?:self|myself)|idea\b|ideas\b|maybe\b|perhaps\b|hypothetical\b|what\s+if\b|suppose\b|to\s+be\s+(?:continued|confirmed|decided|discussed)|second\s+thoughts?\b|rough\b|(?:how|what)\s+i\s+(?:might|would|could|may)\b|.{0,40}\bdo(?:n['’]t|\s+not)\s+(?:act|do\s+anything|process)\b|half-?finished\b|on\s+hold\b|hold\b|wait\b|void\b|cancel(?:l?ed)?\b|obsolete\b|old\s+(?:mail|letter|draft|instruction)\b|superseded\b)",
    re.IGNORECASE,
)
_CANCELS = re.compile(r"\b(?:hold|void|cancel\w*|second\s+thoughts?)\b", re.IGNORECASE)


def unmeant(sentences: Sequence[Spoken], subject: str, *, tenders: bool) -> str:
    """Give the words that take an election for supposed, priced, another's or unfinished; nothing where none do.

    `subject`: as the sender wrote it; `tenders`: a line tenders, so that a subject of holding back contradicts it.
    """
    if (found := _SUBJECT.search(subject)) and (tenders or not _CANCELS.search(found.group())):
        return found.group().strip()
    last = max((place for place, one in enumerate(sentences) if one.elects), default=-1)
    for place, one in enumerate(sentences):
        before = one.text[: one.begins]
        if one.elects and _AS_SPEECH.search(before) and not _OWN_SPEECH.search(before):
            return before.strip()
        if one.elects and (found := _SUPPOSES.match(one.text)):
            return found.group().strip()
        if place >= last and not one.asks:
            found = _BEHIND.search(one.text, one.begins if place == last else 0)
            if found:
                return found.group().strip(" ,;:–—-")
    return ""
