"""Whether a sentence only tells of a doubt, a delay or a no that is over, and an order of the sender's own follows in another sentence.

"I was not sure for a long time. Tender all my notes.", "Enough dithering.": what somebody doubted, meant or put off once leaves what he orders
behind it what it is (contract, "Whose words": what is past is no instruction). A doubt that goes on, or that comes after the order, is none of these.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.moods import Mood
from nlp.patterns.late import Late
from nlp.statements import Deed, Statement
from nlp.text.talked_round import talked_round

_I = r"(?:i|we|(?:my|our)\s+(?:wife|husband|spouse)\s+and\s+i|(?:the|our|my)\s+(?:\w+\s+)?(?:board|committee|trustees|directors|partners|family))"
_WAS_OPEN = Late(
    rf"\b{_I}\s+(?:(?:also|at\s+first|first|once|really|honestly|long|even|both|all|then|had|did|have|only|must\s+admit\s+i|must\s+confess\s+i)\s+){{0,3}}"
    r"(?:was|were|been|hesitated|wavered|dithered|doubted|wondered|debated|hemmed|agonized|agonised|waited|stalled|dawdled|dragged|put\s+(?:it|this|that)\s+off|went\s+(?:back|round|around|over)|gone\s+(?:back|round|around|over)|thought|meant|planned|intended|hoped|figured|considered|"
    r"toyed|leaned|leant|wanted|needed|held\s+off|sat\s+on|slept\s+on|worried|fretted|argued|couldn['’]?t|could\s+not|didn['’]?t|did\s+not|wasn['’]?t|weren['’]?t|hadn['’]?t|almost|nearly|changed\s+(?:my|our)\s+minds?|(?:(?:my|our|some|grave|serious|a\s+few)\s+)?doubts)\b"
    r"|\b(?:it|this)\s+(?:took|was)\s+(?:me|us|not\s+an?\s+easy|a\s+(?:hard|tough|close|long|difficult))\b",
    re.IGNORECASE,
)
"""The sender, in the past tense, of two minds or slow."""
_ENDED = Late(
    r"\W*(?:(?:and|but|so|well|now|ok(?:ay)?|right)\W+){0,2}(?:(?:that['’]s|that\s+is|i['’]ve\s+done|i\s+have\s+done|i['’]ve\s+had|i\s+have\s+had|there\s+has\s+been)\s+)?"
    r"(?:enough(?:\s+of)?|no\s+more|an\s+end\s+to|so\s+much\s+for)\s+(?:(?:the|this|my|our|all|that|with\s+the)\s+){0,2}"
    r"(?:dither\w*|waver\w*|wonder\w*|hesitat\w*|wait(?:ing)?|delay\w*|debat\w*|think(?:ing)?|doubt(?:s|ing)?|stall\w*|dawdl\w*|worry(?:ing)?|fretting|agoni[sz]ing|procrastinat\w*|shilly-?shally\w*|humming\s+and\s+hawing|hemming\s+and\s+hawing|back\s+and\s+forth|talk(?:ing)?|second[- ]guess\w*|indecision)"
    r"(?:\s+(?:from|on|for|about|over)\s+(?:me|us|my\s+part|our\s+part|this|it|that|now))?\W*"
    r"|\W*(?:(?:and|but|so|well|now|ok(?:ay)?)\W+){0,2}(?:i|we)(?:['’]m|['’]re|['’]ve|\s+am|\s+are|\s+have)\s+(?:now\s+|finally\s+|quite\s+)?(?:done|through|finished|stopped|quit|tired\s+of|sick\s+of|over)\s+(?:with\s+)?(?:all\s+|the\s+|this\s+|my\s+)*"
    r"(?:dither\w*|waver\w*|wonder\w*|hesitat\w*|waiting|debat\w*|thinking|doubting|stalling|dawdling|worrying|fretting|agoni[sz]ing|procrastinat\w*|second[- ]guess\w*)(?:\s+(?:about|over|on)\s+(?:it|this|that|them))?\W*",
    re.IGNORECASE,
)
"""A whole sentence that puts an end to a doubt or a delay."""
_GOES_ON = Late(
    r"\b(?:still|yet|until|till|unless|if|whether|might|maybe|perhaps|otherwise|unsure|undecided|torn|(?<!at\s)first|later)\b"
    r"|\b(?:am|are|is)\s+(?:\w+\s+)?(?:not|n['’]t|lean\w*|inclin\w*|tempt\w*|think\w*|wonder\w*|hesita\w*|wait\w*)\b|['’](?:m|re)\s+(?:\w+\s+)?(?:not|lean\w*|inclin\w*|tempt\w*|think\w*|wonder\w*|hesita\w*|wait\w*)\b|\b(?:isn|aren)['’]t\b"
    r"|\b(?:do|does|can|could|would|will|wo|should)(?:\s+not|n['’]t)\s+(?:quite\s+|really\s+|yet\s+|even\s+)?(?:know|decide|say|tell|see|think|want|like|do)\b(?<!could\snot\sdecide)(?<!couldn['’]t\sdecide)(?<!could\snot\ssay)(?<!could\snot\ssee)"
    r"|\b(?:i|we)\s+(?:now\s+)?(?:doubt|hesitate|wonder|think|lean|guess|suppose|want|need|wait)\b|\bnow\s+(?:i|we)\s+(?:wonder|think|doubt)|\bcannot\b|\?",
    re.IGNORECASE,
)
"""A doubt that is not over."""
_BACK_THEN = Late(
    r"\b(?:until|till)\s+(?:i|we|he|she|they|it|(?:my|our|his|her|the)\s+(?:[\w’'-]+\s+){0,4}?[\w’'-]+)\s+(?:was|were|had|did|came|went|got|saw|read|looked|said|told|called|wrote|answered|died|passed|\w{3,}ed)\b"
    r"|\b(?:thought|wondered|feared|figured|worried|asked\s+myself|debated|considered)\b[^.;,!?]{0,30}?\b(?:might|maybe|perhaps|if|whether)\b",
    re.IGNORECASE,
)
"""What was open, or waited for, at a time that is past."""
_EVALUATES = Late(
    r"\b(?:it|this|that)(?:['’]s|\s+(?:is|was|seems?|seemed|feels?|felt|looks?|looked|sounds?|sounded))\s+(?:(?:a|such\s+a|rather|almost|a\s+bit|a\s+little|very|so|quite|rather\s+a)\s+)?(?:pity|shame|odd|strange|funny|silly|foolish|wrong|sad|hard|painful|galling|daft|ironic|gamble|risk|nuisance|bother)\s+(?:to|that\s+(?:i|we)\s+(?:should|must|have\s+to))\b",
    re.IGNORECASE,
)
"""What is thought of exchanging at all: "it seems a pity to exchange one uncertain thing for another"."""
_RATHER = Late(
    r"\b(?:i|we)(?:['’]d|\s+would)\s+(?:much\s+|far\s+)?(?:rather|sooner|prefer\s+to)\s+(?:have|take|get|hold|own|be\s+in|go\s+with|accept)\s+(?:the\s+|some\s+|your\s+)?(?:new|exchange|offer|something|paper|notes\s+that)\b(?![^.;!?]{0,60}\b(?:cash|if|unless|only|half|part)\b)[^.;!?]{0,60}\bthan\b",
    re.IGNORECASE,
)
"""Why what is offered is the lesser evil: "I'd rather take the new notes and the 3% than keep waiting"."""
_REJECTED = Late(
    r"\b(?:considered|debated|discussed|thought\s+(?:of|about)|talked\s+(?:of|about)|weighed|toyed\s+with|looked\s+at)\s+(?:\w+\s+){0,3}?(?:holding|keeping|waiting|declining|passing|sitting|doing\s+nothing|staying|refusing|selling|leaving)\b[^.;!?]{0,80}\b(?:(?:decided|voted|came\s+down|concluded|ruled|were|was)\s+(?:\w+\s+)?against\s+(?:it|that|this)|rejected\s+(?:it|that|the\s+idea)|thought\s+better\s+of\s+it|ruled\s+it\s+out)\W*$",
    re.IGNORECASE,
)
"""A refusal that was itself refused: "the board considered holding out and decided against it"."""
_TOOK_LONG = Late(
    r"\W*(?:(?:and|but|well|sorry|yes|so)\W+){0,2}(?:it|this)\s+(?:only\s+|just\s+|all\s+)?took\s+(?:me|us|my\s+\w+\s+and\s+me)\s+(?:[\w’'-]+\s+){1,6}?to\s+(?:decide|make\s+up\s+(?:my|our)\s+minds?|come\s+(?:around|round|to\s+it)|get\s+(?:around|round)\s+to\s+(?:it|this)|answer|write|read\s+(?:it|this|the\s+\w+))\W*",
    re.IGNORECASE,
)
"""How long a decision took that is made."""
_MEANT_TO_WAIT = Late(
    rf"(?:^|[.;,:]\s*|\b(?:and|but|because|since|as|that)\s+){_I}(?:(?:['’]d|\s+had)\s+(?:\w+ly\s+)?(?:hoped|planned|intended|meant|wanted|thought|promised|expected|figured|been\s+(?:meaning|planning|going|told|advised|holding\s+off|putting\s+(?:it|this)\s+off))|\s+(?:was|were)\s+(?:\w+ly\s+)?(?:going|planning|hoping|meaning|inclined|tempted|told|advised|holding\s+off|putting\s+(?:it|this)\s+off)|\s+know\s+i\s+said|(?:['’]d|\s+would)\s+(?:rather\s+)?have\s+(?:waited|held\s+off|left\s+it)|['’]d\s+left\s+it)\b"
    r"|^\W*(?:(?:my|our)\s+(?:husband|wife|spouse|brother|sister|son|daughter|mother|father|partner)|he|she|[A-Z][a-z]+)\s+(?:had\s+|at\s+first\s+|first\s+)?wanted\s+(?:me\s+|us\s+)?to\s+(?:wait|hold\s+(?:on|off|out)|sit|think\s+(?:it|this)\s+over)\b",
    re.IGNORECASE,
)
"""The sender once meant, or was told, to wait; or one with him wanted to."""
_STILL_SO = Late(
    r"\b(?:still|yet|unless|if|whether|might|may|maybe|perhaps|otherwise|unsure|undecided|torn|later|should\s+have|think\s+(?:i|we)\s+(?:will|shall)|so\s+please\s+(?:wait|hold)|and\s+(?:i|we)\s+(?:will|shall|still|do)|please|keep|hold\s+(?:off|on)\s+(?:now|please))\b|['’](?:ll)\b|\?",
    re.IGNORECASE,
)
"""It is so still, or comes to something."""
_AGAINST_IT = Late(
    r"\bbut\b(?P<but>[^.;!?]{6,})|;\s*(?P<no>(?:there\s+is|there['’]s)\s+no\s+need\b[^.;!?]*)|,\s*(?P<why>(?:i\s+don['’]?t\s+know\s+why|no\s+idea\s+why|for\s+no\s+reason)\b[^.;!?]*)",
    re.IGNORECASE,
)
"""What put an end to it, in the same sentence."""
_ORDERS = (Deed.TENDER, Deed.DECLINE, Deed.WITHDRAW, Deed.KEEP)
_LONGEST = 300
"""Characters of such a sentence."""


def overcome(statement: Statement, said: Sequence[Statement]) -> bool:
    """Tell whether a sentence without an act tells of a doubt that is over, before everything that the mail orders; `said`: all of the mail's."""
    if statement.sentence < 0 or len(statement.text) > _LONGEST:
        return False
    if statement.deed in _ORDERS and _spoken_of(statement):
        return _ordered_behind(statement, [one for one in said if one.sentence != statement.sentence])
    if statement.deed is Deed.BARE and not statement.amounts and _TOOK_LONG.fullmatch(statement.text):
        return True
    if (
        statement.deed in (Deed.BARE, Deed.KEEP, Deed.NOTHING)
        and not statement.amounts
        and talked_round(statement.text)
    ):
        return True
    if _meant_to_wait(statement):
        others = [one for one in said if one.sentence != statement.sentence]
        return _AGAINST_IT.search(statement.text) is not None or _ordered_behind(statement, others)
    if statement.deed is not Deed.BARE:
        return False
    if statement.corrects or statement.excluded or statement.mood is Mood.ASKED:
        return False
    ended = _ENDED.fullmatch(statement.text) is not None
    if not ended and (_WAS_OPEN.search(statement.text) is None or _GOES_ON.search(_BACK_THEN.sub(" ", statement.text))):
        return False
    return _ordered_behind(statement, said)


def _spoken_of(statement: Statement) -> bool:
    """Tell whether a sentence only thinks something of the step, or tells of a refusal that was refused."""
    thought = statement.deed is Deed.TENDER and statement.mood is not Mood.DIRECT and not _counted(statement)
    if thought and _RATHER.search(statement.text):
        return True
    if thought and _EVALUATES.search(statement.text, 0, max(0, statement.begins - statement.start)):
        return True
    return statement.deed in (Deed.KEEP, Deed.DECLINE) and _REJECTED.search(statement.text) is not None


def _meant_to_wait(statement: Statement) -> bool:
    """Tell whether a sentence only tells that the sender once meant, or was told, to wait."""
    return (
        statement.deed in (Deed.BARE, Deed.KEEP, Deed.NOTHING)
        and statement.mood in (Mood.WAITING, Mood.CONDITIONAL, Mood.UNCERTAIN, Mood.DIRECT)
        and not (statement.amounts or statement.excluded or statement.corrects)
        and _MEANT_TO_WAIT.search(statement.text) is not None
        and _STILL_SO.search(statement.text) is None
    )


def _counted(statement: Statement) -> bool:
    """Tell whether an amount of notes stands in it."""
    return any(amount.unit for amount in statement.amounts)


def _ordered_behind(statement: Statement, said: Sequence[Statement]) -> bool:
    """Tell whether something is ordered, and all of it in later sentences."""
    ordered = [one for one in said if one.deed in _ORDERS and one.sentence >= 0 and one.mood is not Mood.PAST]
    return bool(ordered) and all(
        one.mood in (Mood.DIRECT, Mood.NEGATED, Mood.REPORTED) and one.sentence > statement.sentence for one in ordered
    )
