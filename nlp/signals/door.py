"""What about the mail as a whole must a person see: a complaint, a lawyer's letter, fraud, a notice."""

from __future__ import annotations

import re
from collections.abc import Sequence

from mailflows.values import Mail
from nlp.answers.thanks import only_thanks_said
from nlp.context import Context
from nlp.instruction import Signal
from nlp.patterns.late import Late
from nlp.patterns.possible import lowered
from nlp.patterns.sifted import Sifted
from nlp.patterns.wordlists import listed
from nlp.sentence import Mark, Sentence
from nlp.sentences.redirected import paid_elsewhere, pays_elsewhere, writes_elsewhere
from nlp.signals.complaints import complains, denies
from nlp.signals.unrelated import unrelated
from nlp.standing.complained import complained
from nlp.standing.pressed import pressed
from nlp.standing.sentences import told_in

_ANNOUNCES = re.compile(
    r"\b(?:(?:expiration(?:\s+date)?|offer|deadline)\b[^.?!]{0,160}\b(?:has|have)\s+been\s+extended|we\s+have\s+been\s+advised\s+by|as\s+(?:exchange|information|tabulation|paying)\s+agent|"
    r"to\s*:?\s+all\s+(?:dtc\s+)?participants|(?:remain|be)\s+(?:validly\s+)?tendered|no\s+action\s+is\s+(?:needed|required)|,\s+(?:as\s+)?(?:depositary|information\s+agent|exchange\s+agent))",
    re.IGNORECASE,
)
"""What an agent writes in an announcement; two different ones make it one."""
_COURTEOUS = listed("""thanks thank thx tks thanx ty cheers grateful appreciate appreciated much obliged merci gracias danke many very so you your yours i we am are is was have has had been be it its
    that this these the a an for of to and all both again indeed really truly quick prompt speedy fast kind kindness good great nice lovely wonderful fine helpful help helping assistance support
    patience time trouble attention reply replies response answer answering responding letter mail email e-mail message note information info explanation explaining clarification update updates
    got received noted understood turnaround swift response service cher chère dear mon ami amigo kindly hope hoping enjoy rest take care soon speedily promptly both helpfulness hon blessed bless peaceful restful safe travels señor señora senor senora monsieur madame day week weekend evening afternoon morning night happy wish wishes best regards warm sincerely dear hi hello hey sir sirs madam gentlemen ladies team desk
    friends everyone folks there people very too as always ever from my our in advance bye god bless us with sent iphone phone wonderful lovely perfect
    received peaceful blessed pleasant restful sunday saturday ever heart most family wife missus husband love respect salute beaucoup bonne bon journée soirée semaine fin muchas mil que tenga tengan un buen día tarde
    mille grazie obrigado obrigada tak tusind vielen dank schönen tag ta enormously deeply truly bunch greatly courtesy promptness consideration got your note regards wifey kin folk grandchildren""")
_LETTERS = re.compile(r"[^\W\d_]+")
_LIKES = re.compile(r"\b(?:lik(?:e|ed)|enjoy\w*|lov(?:e|ed)|car(?:e|ed)|being|been)\b", re.IGNORECASE)
"""What somebody likes to be told, or was told, denies nothing that we did: "I have never liked being told that"."""
_AMOUNT_SAID = Sifted(
    r"\ball\s+(?:of\s+)?(?:it|them|this|that|these|both)\b|\b(?:it|them)\s+all\b|\b(?:all|both|yes)\s*,?\s*(?:please|thanks|thank\s+you)\b|^\W*(?:all|both)\b(?!\s+(?:the\s+best|good|fine|well))|\b(?:i|we)(?:['’]?m|['’]re|\s+am|\s+are)\s+(?:both\s+|all\s+)?(?:in|out)\W*(?:$|[.!,;\n])",
    re.IGNORECASE,
)
"""Words of thanks that may also be the shortest of elections: "all of it, thanks"."""
_GRATEFUL = Sifted(
    r"\b(?:thanks?|thx|tks|thanx|cheers|grateful|appreciated?|obliged|merci|gracias|danke|ta\s+very\s+much|grazie|obrigad[oa]|tusind\s+tak|mange\s+tak)\b",
    re.IGNORECASE,
)


_MANY_THANKS = Late(
    r"\bthank(?:s|\s+you)\s+a\s+(?:million|bunch|ton|heap|lot|bundle)\b(?!\s+(?:of|notes|bonds|in))", re.IGNORECASE
)
"""A million that nobody tenders."""


def thanks_only(text: str, names: Sequence[str]) -> bool:
    """Tell whether the new words are thanks and courtesies and nothing else. `names`: who writes and signs."""
    known = {word for name in names for word in _LETTERS.findall(name.lower())}
    if only_thanks_said(text, frozenset(known)):
        return True
    text = _MANY_THANKS.sub("thanks", text)
    words = re.findall(r"[^\W_][\w'-]*", text.lower().replace("'", ""))
    if _AMOUNT_SAID.search(text):
        return False
    return bool(_GRATEFUL.search(text)) and all(word in _COURTEOUS or word in known for word in words)


def nothing_said(text: str, names: Sequence[str]) -> bool:
    """Tell whether the new words are a greeting, a closing and a name at most."""
    known = {word for name in names for word in re.findall(r"[^\W\d_]+", name.lower())}
    words = re.findall(r"[^\W\d_][\w'-]*", text.lower())
    return not any(sign.isdigit() for sign in text) and all(word in known or word in _CLOSING_WORDS for word in words)


_CLOSING_WORDS = listed(
    "dear sir sirs madam gentlemen ladies hi hello hey regards best kind warm yours truly sincerely faithfully very the a sent from my iphone ipad android phone blackberry mobile device get outlook for ios"
)


_COMPLAINS = re.compile(r"complain", re.IGNORECASE)
_OF_OTHER_THINGS = re.compile(
    r"\s+(?:about|of)\s+(?!you|y'all|your|it\b|this\b|that\b|how\b|being|what|the\s+(?:way|service|desk|bank|firm|delay|handling|mistake|lack|treatment|answer|letter|custodian)|(?:my|our)\s+(?:account|treatment|instruction|order|tender|calls?|letters?))",
    re.IGNORECASE,
)
_NOT_OF_US = re.compile(
    r"\b(?:no|not|can['’]?t|cannot|n['’]t|never|without|nothing\s+to|nobody|hardly)\s+(?:\w+\s+){0,2}$|\bjust\s+me\s+$",
    re.IGNORECASE,
)


def _no_complaint(sentence: Sentence, mark: Mark) -> bool:
    """Tell whether words of a complaint are none of us: "complaining about the heat", "I can't complain", "I never liked being told"."""
    if _LIKES.search(mark.text):
        return True
    if not _COMPLAINS.match(mark.text):
        return False
    before, after = mark.start - sentence.start, mark.end - sentence.start
    return bool(_OF_OTHER_THINGS.match(sentence.text, after) or _NOT_OF_US.search(sentence.text, 0, before))


_OF_THE_COURTS = re.compile(r"(?:bankruptcy|receivership|litigation|lawsuit|divorce)$", re.IGNORECASE)
_TRADE = re.compile(
    r"\s+(?:law|lawyer|attorney|judge|work|practice|business|cases|court\s+judge|specialist|man)\b", re.IGNORECASE
)
_OF_THE_COMPANY = re.compile(
    r"\b(?:they|company|companies|lexington|firm|outfit|it|airlines?|railroads?|enron|penn\s+central|everybody|sooner\s+or\s+later)(?:['’](?:ll|d|s|re))?\b[^.;:!?]{0,50}$",
    re.IGNORECASE,
)
_CHAPTER = re.compile(r"chapter\s+(?:7|11|13)$", re.IGNORECASE)
_FILED = re.compile(
    r"\b(?:i|we|he|she|(?:my|our|his|her)\s+(?:company|firm|business|employer|store|shop|farm|partnership)|client|holder|husband|wife|undersigned)(?:['’](?:ve|m|re|s)|\s+(?:have|has|had|am|are|is|was|were|also|now|just|recently))*\s+(?:filed|filing|in|entered|petitioned|going\s+into|went\s+into|under)\b"
    r"|\b(?:my|our|his|her|personal)\s+(?:\w+\s+)?(?:bankruptcy|chapter)\b|\b(?:debtor|petition\w*|trustee|case|court|counsel|attorney|estate|stay|proceedings?)\b",
    re.IGNORECASE,
)
"""Says that somebody of the mail's own, and not the company, is in a court's hands."""
_MINE = re.compile(r"\b(?:my|our|his|her|i['’]?m|i|we)\b[^.;:!?]{0,20}$", re.IGNORECASE)


def _a_trade(sentence: Sentence, mark: Mark) -> bool:
    """Tell whether a word of the courts is a trade, or what is feared of the company: "in bankruptcy law", "they'll be in bankruptcy by spring"."""
    if _CHAPTER.match(mark.text):
        return _FILED.search(sentence.text) is None
    if not _OF_THE_COURTS.match(mark.text):
        return False
    before, after = mark.start - sentence.start, mark.end - sentence.start
    company = _OF_THE_COMPANY.search(sentence.text, 0, before) and not _MINE.search(sentence.text, 0, before)
    return bool(_TRADE.match(sentence.text, after)) or bool(company)


def labelled(sentences: Sequence[Sentence], label: str) -> tuple[tuple[Sentence, Mark], ...]:
    """Give the marks of a label with their sentences."""
    return tuple((sentence, mark) for sentence in sentences for mark in sentence.marks if mark.label == label)


def _known_addresses(mail: Mail, context: Context) -> frozenset[str]:
    """Give the addresses, in small letters, at which an answer would be no surprise: in the mail's header and on file."""
    header = (*mail.sender, *mail.to, *mail.cc)
    on_file = (address for account in context.own for address in account.emails)
    return frozenset(lowered(address) for address in (*(one.address for one in header), *on_file))


def whole_mail(mail: Mail, sentences: Sequence[Sentence], context: Context) -> tuple[Signal, ...]:
    """Give the signals that the words carry, but for deaths (`nlp.signals.deaths`)."""
    found: list[Signal] = []
    has = {mark.label for sentence in sentences for mark in sentence.marks}
    if "PROGRAM" in has:
        found.append(Signal.SUSPECTED_FRAUD)
    if (
        any(paid_elsewhere(one) for one in sentences if one.has("PAYMENT", "ADDRESS_CHANGE"))
    ) and Signal.SUSPECTED_FRAUD not in found:
        found.append(Signal.SUSPECTED_FRAUD)
    text = " ".join(sentence.text for sentence in sentences)
    if pays_elsewhere(text) or writes_elsewhere(sentences, _known_addresses(mail, context)):
        found.append(Signal.SUSPECTED_FRAUD)
    told = told_in(mail.new_text) if context.role == "holder" else ()
    if pressed(told):
        found.append(Signal.SUSPECTED_FRAUD)
    if (
        any(not _no_complaint(one, mark) for one, mark in labelled(sentences, "COMPLAINT"))
        or denies(text)
        or complains(text)
        or complained(told)
    ):
        found.append(Signal.COMPLAINT)
    if any(not _a_trade(one, mark) for one, mark in labelled(sentences, "LEGAL")):
        found.append(Signal.LEGAL)
    if "GUARANTEED" in has or any(form.kind == "guaranteed_delivery" for form in mail.forms):
        found.append(Signal.GUARANTEED_DELIVERY)
    if context.role == "unknown" and (
        len({mark.text.lower() for sentence in sentences for mark in sentence.all("ISSUER")}) >= 2
        or len({found.group().lower() for found in _ANNOUNCES.finditer(mail.new_text)}) >= 2
    ):
        found.append(Signal.ISSUER_NOTICE)
    if context.role == "unknown" and (
        len({mark.text.lower() for sentence in sentences for mark in sentence.all("AD")}) >= 2
        or unrelated(
            mail.subject, mail.new_text, tuple(name for one in context.offers for name in (one.issuer, *one.names))
        )
    ):
        found.append(Signal.ADVERTISING)
    if mail.encrypted:
        found.append(Signal.UNREADABLE)
    return tuple(dict.fromkeys(found))
