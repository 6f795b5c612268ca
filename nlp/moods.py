"""How a sentence is meant: asked, on a condition, as something to wait for, in doubt, or straight."""

from __future__ import annotations

import re
from enum import StrEnum

from nlp.patterns.late import Late
from nlp.sentence import Mark, Sentence
from nlp.words.days import MONTH


class Mood(StrEnum):
    """How it is meant. Only DIRECT instructs."""

    DIRECT = "direct"
    NEGATED = "negated"
    CONDITIONAL = "conditional"
    UNCERTAIN = "uncertain"
    """The clause hedges: "I think I'd tender", "about 20"."""
    DOUBTED = "doubted"
    """The sentence speaks of the election as open: "maybe", "I am leaning"."""
    WAITING = "waiting"
    REPORTED = "reported"
    PAST = "past"
    ASKED = "asked"


_REQUEST = Late(
    r"^\W*(?:(?:ok|okay|so|hi|hello|well|and|also|then|yes|thanks|please|pls)\W+)*(?:could|can|would|will|won't|may|might)\s+(?:you|y'all|ya|u|someone|somebody|i|we)\b(?!\s+(?:tell|explain|advise|say|let\s+me\s+know|clarify|confirm|recommend))|\bwould\s+you\s+(?:please|kindly)\b|^(?!.*\b(?:not|i|we)\b|.*n.t\b).*,\s*(?:please|will\s+you|could\s+you|can\s+you|would\s+you|ok|okay|right|yes)\s*\?$|\b(?:can|could|will|would)\s+you\s+(?:please|kindly|just|pls)\b(?!\s+(?:tell|explain|advise|say|let|clarify|confirm|put\s+in\s+plain))",
    re.IGNORECASE,
)
ASKS_ABOUT = Late(
    r"\b(?:tell|explain|say|put|know|advise|confirm|clarify|describe|remind|show|spell|answer|understand|give\s+(?:me|us))\b.{0,60}\b(?:what|how|when|whether|if|which|who|where|why)\b(?!\s+it(?:['’]s|\s+is)\s+worth\b)",
    re.IGNORECASE,
)
_ASKS_WHETHER = Late(
    r"^\W*(?:(?:and|or|but|so|also|then|if\s+so)\W+){0,2}(?:can|may|could|might|will|would|shall)\s+(?:i|we)\b(?!\s+(?:ask|trouble|request|please|prevail|impose))",
    re.IGNORECASE,
)


def sentence_mood(sentence: Sentence) -> Mood:
    """Tell how a whole sentence is meant: asked, on a condition, waiting, uncertain, or straight."""
    if sentence.text.rstrip().endswith("?") and (
        not _REQUEST.search(sentence.text) or _ASKS_WHETHER.search(sentence.text) or ASKS_ABOUT.search(sentence.text)
    ):
        return Mood.ASKED
    conditions = tuple(
        mark
        for mark in uncovered(sentence, "CONDITION", "POLITE")
        if not (_falls_due(sentence, mark) or _away_till(sentence, mark) or _stays_till(sentence, mark))
    )
    if conditions and all(mark.text.lower() in _UNTIL for mark in conditions) and _waits(sentence):
        # "Sit tight until you hear from me" waits; it names no condition on which to act.
        return Mood.WAITING
    timed = tuple(
        mark
        for mark in uncovered(sentence, "TIMED", "POLITE")
        if not (
            _falls_due(sentence, mark)
            or _back_then(sentence, mark)
            or _away_till(sentence, mark)
            or _stays_till(sentence, mark)
        )
    )
    if conditions or (sentence.has("TENDER", "GO_AHEAD", "WITHDRAW") and timed):
        return Mood.CONDITIONAL
    if _waits(sentence):
        return Mood.WAITING
    doubts = uncovered(sentence, "DOUBT", "SURE")
    if any(not (_names_what_went_in(sentence, mark) or _names_what_remains(sentence, mark)) for mark in doubts):
        return Mood.DOUBTED
    return Mood.DIRECT


_WHAT_WENT_IN = Late(
    r"whatever\s+you(?:['’]ve|\s+have|\s+had)?\s+(?:already\s+)?(?:sent|put|tendered|submitted|entered|turned|handed|passed|booked|exchanged|filed|lodged)\b"
    r"(?![^.,;!?]{0,60}\b(?:too|over|above|beyond|more|than|extra|wrong\w*|except\w*|but|of)\b)",
    re.IGNORECASE,
)
"""Names what was tendered, where it is taken back: "whatever you sent in for me, fetch it back"."""


def _names_what_remains(sentence: Sentence, mark: Mark) -> bool:
    """Tell whether a word that leaves open how much begins what is left of the holding: "Whatever is left goes in"."""
    return any(rest.start == mark.start and rest.end >= mark.end for rest in sentence.all("REST"))


def _names_what_went_in(sentence: Sentence, mark: Mark) -> bool:
    """Tell whether a word that leaves open how much stands for all that was tendered, in a sentence that only takes it back."""
    return (
        sentence.has("WITHDRAW")
        and not sentence.has("KEEP", "REST")
        and _WHAT_WENT_IN.match(sentence.text, mark.start - sentence.start) is not None
    )


_PAPER_THAT = Late(
    r"\b(?:paper|papers|notes?|bonds?|anything|something|things?|ones?|stuff|it|debt|promises?|iou|that)\s+(?:(?:that|which|what|who)\s+)?(?:(?:only|not|never|wo|does|do|will|is|are|may)(?:\s+|n['’]t\s+)){0,3}"
    r"(?:comes?|coming|falls?|falling|matur\w+|pays?|paying|payable|due|redeem\w*|runs?|running|lasts?|lasting|goes|is|are)\b(?:\s+(?:due|off|out|back|up|anything|nothing|only|good|payable|on))?\s*$",
    re.IGNORECASE,
)
"""Leads to the day on which paper falls due: that is a property of the paper, and no term of the order."""
_AT_AN_AGE = Late(
    rf"\s*(?:(?:i|we|he|she|they|(?:my|our|the)\s+\w+)\s*(?:['’](?:m|re|ll|d)|am|are|is|was|will|would|shall|should|turn\w*|reach\w*|have|get|go)\b|(?:the\s+year\s+)?(?:19|20)\d\d|{MONTH}\b|long\s+after|after|hell|kingdom|doomsday|the\s+(?:cows|next))",
    re.IGNORECASE,
)


def _falls_due(sentence: Sentence, mark: Mark) -> bool:
    """Tell whether a word of time says when some paper falls due: "for anything that comes due when I'm 80"."""
    word = mark.text.split()[0].lower()
    if word not in ("when", "until", "till", "after", "once"):
        return False
    before = mark.start - sentence.start
    after = before + len(word)
    return (
        _PAPER_THAT.search(sentence.text, max(0, before - 90), before) is not None
        and _AT_AN_AGE.match(sentence.text, after) is not None
    )


_AWAY = Late(
    r"\b(?:i|we)(?:['’](?:m|re|ll\s+be)|\s+(?:am|are|will\s+be|shall\s+be))\s+(?:(?:now|still|both|all|just|currently|here)\s+)?"
    r"(?:away|out|off|gone|abroad|overseas|traveling|travelling|on\s+(?:vacation|holiday|holidays|leave|duty|the\s+road|a\s+\w+|tour|shift)|at\s+(?:sea|camp|the\s+(?:lake|cabin|shore|beach|hospital|cottage))|in\s+(?-i:[A-Z])[\w’'-]+(?:\s+(?-i:[A-Z])[\w’'-]+)?)"
    r"(?:\s+(?:at|in|with|from|of|out|town|the\s+\w+|\w+)){0,3}\s*$"
    r"|\b(?:i|we)(?:['’](?:m|re|ll)|\s+(?:am|are|will|shall|must|have\s+to))?(?:\s+(?:also|now|still|both|all))?\s+(?:be|leave|leaving|go|going|head|heading|fly|flying|sail|sailing|travel|travell?ing|set\s+off|off)(?:\s+(?:off|away|out|today|tomorrow|tonight|next\s+\w+|(?:on\s+)?\w+day|home)){0,3}"
    r"(?:\s+(?:on|to|for|in|at|with|up|down|out)(?:\s+(?!(?:it|this|that|them|him|notes?|bonds?|fence|loss|doubt|minds?|offer|exchange|rest|hold|wait|market|position|company|old|keeping|holding|waiting|thinking|half|part|\w*\d\w*)\b)[\w’'-]+){1,4}){1,3}\s*$",
    re.IGNORECASE,
)
"""Somebody is away: how long is his affair."""
_A_DAY = Late(
    rf"(?:until|till)\s+(?:about\s+)?(?:the\s+)?(?:\d{{1,2}}(?:st|nd|rd|th)?\b|{MONTH}\b|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|labor\s+day|thanksgiving|christmas|(?:early|late|mid)\b|(?:middle|end|beginning|start|close|first|second|third|fourth|last|latter)(?:\s+(?:half|part|week|weekend|days?|\w+day))?\s+(?:of|in)\b|next\s+(?:week|month|year|\w+day)|the\s+end\s+of\b|spring|summer|autumn|fall|winter)",
    re.IGNORECASE,
)
_BACK_THEN = Late(
    r"when\s+(?:i|we|he|she|they|it|(?:my|our|his|her|the)\s+(?:[\w’'-]+\s+){0,2}?[\w’'-]+)\s+(?:was|were|had|did|came|went|bought|got|left|died|passed|retired|married|moved|sold|started|turned|worked|lived|lost|found|took)\b",
    re.IGNORECASE,
)
"""A time that is past."""
_UNREAL = re.compile(r"\b(?:would|could|might|may|if|should|whether|unless|until|only)\b|['’]d\b", re.IGNORECASE)


def _away_till(sentence: Sentence, mark: Mark) -> bool:
    """Tell whether a word of time says till which day the sender is away: "I'm on vacation until the 20th, so I'm answering from here"."""
    at = mark.start - sentence.start
    return (
        mark.text.split()[0].lower() in _UNTIL
        and _A_DAY.match(sentence.text, at) is not None
        and _AWAY.search(sentence.text, max(0, at - 90), at) is not None
    )


def _back_then(sentence: Sentence, mark: Mark) -> bool:
    """Tell whether a word of time leads to a time that is past, and nothing in the sentence is only supposed: "bought when my wife was living"."""
    return (
        _BACK_THEN.match(sentence.text, mark.start - sentence.start) is not None
        and _UNREAL.search(sentence.text) is None
    )


_UNTIL = frozenset(["until", "till"])
_THE_REST_STAYS = Late(
    r"\b(?:let|leave|keep|hold)\s+(?:back\s+)?(?:the|my|our)\s+(?:rest|remaining|remainder|balance|other)\b(?:(?!\b(?:tender\w*|exchang\w*|swap\w*|put|send|go|goes|in|too|also|if|unless)\b)[^.;:!?])*$",
    re.IGNORECASE,
)
_SEE = Late(
    r"\s+(?:(?:i|we)\s+(?:see|know|learn|find\s+out)|it(?:['’]s|\s+is|\s+becomes)\s+clear)\s+(?:how|what|whether|where|if)\b(?:(?!\b(?:then|and|or|but|tender\w*|exchang\w*|send|put|decid\w*|tell|this\s+(?:offer|exchange)|price|deadline)\b)[^.;:!?]){0,60}[.!]?\s*$",
    re.IGNORECASE,
)


def _stays_till(sentence: Sentence, mark: Mark) -> bool:
    """Tell whether a word of time says how long the rest stays, and no more: "let the remaining half stay as it is until I see how the music goes"."""
    at = mark.start - sentence.start
    word = next((one for one in _UNTIL if mark.text.lower().split()[0] == one), None)
    return (
        word is not None
        and _SEE.match(sentence.text, at + len(word)) is not None
        and _THE_REST_STAYS.search(sentence.text, 0, at) is not None
    )


def _waits(sentence: Sentence) -> bool:
    """Tell whether a sentence asks us to wait."""
    return bool(uncovered(sentence, "WAIT", "POLITE", "IDIOM")) or any(
        begins_clause(sentence, mark) and not (_denies_whole(sentence, mark) or _calls_to_correct(sentence, mark))
        for mark in uncovered(sentence, "HOLD", "IDIOM")
    )


def _denies_whole(sentence: Sentence, hold: Mark) -> bool:
    """Tell whether "do not send" only begins a whole tender that is denied, or a no: "do not send ours in", "don't send them anywhere"."""
    return any(hold.start < act.start < hold.end < act.end for act in sentence.all("TENDER")) or any(
        hold.start < no.start < hold.end <= no.end for no in sentence.all("DECLINE")
    )


_CALL = re.compile(r"\W*(?:wait|hold\s+on|hang\s+on|hold\s+it|stop)\W*[,.!:–—-]\W*", re.IGNORECASE)


def _calls_to_correct(sentence: Sentence, hold: Mark) -> bool:
    """Tell whether "wait" only calls for a correction that the sentence then makes: "Wait, I misread it: make that nine thousand, and leave one"."""
    call = _CALL.match(sentence.text)
    if call is None or not hold.start - sentence.start < call.end():
        return False
    corrected = [mark for mark in sentence.all("CORRECTION") if mark.start >= hold.end]
    return any(mark.end <= amount.start for mark in corrected for amount in sentence.amounts)


def begins_clause(sentence: Sentence, mark: Mark) -> bool:
    """Tell whether a phrase begins its clause, as an order does."""
    before = sentence.text[: mark.start - sentence.start]
    return not before.strip() or bool(
        re.search(
            r"(?:[,;:.(–—]|\s-+|\b(?:please|pls|just|kindly|so|but|and|then|now|also|do))\s*$", before, re.IGNORECASE
        )
    )


def uncovered(sentence: Sentence, label: str, *excuse: str) -> tuple[Mark, ...]:
    """Give the marks of `label` over which no mark of `excuse` lies."""
    excuses = tuple(sentence.all(*excuse))
    return tuple(
        mark
        for mark in sentence.all(label)
        if not any(other.start <= mark.end - 1 and mark.start < other.end for other in excuses)
    )
