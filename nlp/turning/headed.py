"""A label or a condition before a colon, over an order: "Note to self: tender 40,000.", "Plan B:", "Sofern mein Mann zustimmt:".

A few words before a colon name what stands behind it, and nearly any name but that of an instruction makes it something else: a reminder, a
draft, what somebody said. So what is harmless is known, word by word, and the holder is asked about the rest: a heading ("My instruction:"), who
is addressed ("Dear Sirs:"), an account, the offer, a day, a slip set right ("No, wait:"). More words are a sentence of their own, which others read.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.patterns.late import Late
from nlp.patterns.wordlists import listed
from nlp.tongues.foreign_words import ENGLISH, FURNITURE, STRONG, TURNS
from nlp.turning.passage import Spoken
from nlp.turning.terms import KIN

_MOST = 4
"""Words of a label; more are a sentence."""
_COLON = re.compile(r":(?=\s|$)")
_TOKEN = re.compile(r"[^\W_]+(?:['’&/.-][^\W_]+)*")
_HARMLESS = listed("""
    a an the my our this these that it its for to of on in as at and or but so is here here's please pls kindly just only also now then today all both each every everything whole full entire part partial half
    same other regular individual personal joint own first second third fourth next last new old remaining final firm formal official short simple clear straight brief quick real actual one two three four five
    instruction instructions instr instrs instrn inst order orders request requests direction directions decision decisions answer answers reply response wish wishes choice choices election elections selection result results outcome upshot conclusion
    verdict resolution resolved resolve vote do be tender tenders tendered exchange exchanged exchanging offer participation submission amount amounts quantity figure figures number total sum principal face value position
    holding holdings held holder owner account accounts acct ira roth sep trust custodial retirement note notes bond bonds security securities issue cusip lexington lexingtons precision corporation corp lex reference ref
    subject re regarding concerning attn attention desk bank agent custodian department department's team office dept operations corporate actions reorg services
    dear sir sirs madam madams ladies lady gentlemen gentleman gents folks friends colleagues people all hello hi hey good morning afternoon evening day greetings whom may concern mr mrs ms miss dr
    yes ok okay alright right fine well still however anyway anyhow therefore hence accordingly thus finally again indeed really plainly simply officially briefly formally bottom line short sweet plain english words figures
    long story summary sum conclusion principle cut down way middle fifty sixty forty seventy thirty twenty eighty ninety ten hundred split splitting divide shared share loaf act step steps item point
    no wait sorry correction corrected correcting apologies oops strike scratch scrap mistake slip forgive pardon excuse me i we us you hang hold second's try trying attempt reading over reflection thought thinking
    instead rather make what's follows following below above hereby herewith attached per by with from keep kept keeping retain retained stays stay rest remainder balance held why reason reasons because
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december aug jul jun sept date dated
    ps p.s pps p.p.s nb n.b cc bcc urgent important attention confirmed confirming confirmation final settled decided agreed certain sure done deal signed sincerely
    too likewise ditto your taxable non-taxable nontaxable tax-free taxed brokerage savings retirement pension main big bigger small smaller larger older newer margin cash investment rollover simple traditional record requested required promised thanks regards action voluntary processing execution prompt immediate correct put submit convert swap swapped process execute two cents fancy nothing yeses not
""")
"""Words of which a harmless label may be made."""
_OF_ANOTHER_TIME = Late(
    r"\bnot\b(?!\s+(?:to\s+be\s+\w+|to\s+\w+|tender|exchange|correct|right)\W*$)|\bon\s+hold\b|\bfor\s+no\b|^\W*(?:or\b|to\s+do\b|may\b|from\b|by\b|with\b(?!\s+(?:many\s+|best\s+)?(?:thanks|regards|pleasure|respect)\b)|per\b|because\b|thinking\b|for\s+(?:all|both|the\s+(?:first|second|next|last)|one|my\s+own)\b(?!.*\b(?:accounts?|iras?|notes|bonds|holdings?)\b)|(?:for|on|from|after|in|next|last|first|second)\s+(?:the\s+)?(?:\w+day|january|february|march|april|may|june|july|september|october|november|december|day|one|thing)\b|(?:(?:my|our|the)\s+)?(?:second|other|first|next|last|old)\s+(?:choice|answer|thought|order|instruction|request|reply|decision|vote|offer)\b|(?:an?|the|my|one)?\s*(?:second|third|next)?\s*thoughts?\W*$)",
    re.IGNORECASE,
)
"""A label of known words that is of another time, of a second choice, or from somebody."""
_NUMBERED = re.compile(r"(?:[a-z]{1,3}-?)?[\d.,/-]+(?:st|nd|rd|th|k)?", re.IGNORECASE)
_NO_LABEL = Late(
    r"\b(?:i|we|you|it|this|that|there|here|they|which|who)(?:['’](?:m|re|ve|s|ll|d))?\b|\b(?:is|are|was|were|has|have|had|goes|says|said|tells|told|gets|let['’]?s|scratch|strike|forgive|divide|split|scrap)\b|n['’]t\b",
    re.IGNORECASE,
)
"""Words by which a lead is a sentence of its own, and no label."""
_TOLD = Late(
    r"^\W*(?:and\s+|but\s+)?(?:what|how|as)\s+(?:i|we)(?:['’]d|\s+(?:had|have|would|might|could|may|should|once|first|nearly|almost|originally|never|still))*\s+(?:told|wrote|said|asked|had|thought|think|meant|did|wish\w*|dream\w*|hope\w*|fear\w*|sent|typed|put|do|see|saw|read|hear\w*|remember\w*|plan\w*|intended)\b(?!.*\b(?:now|today|still|decided|stands?|herewith|hereby|writing|confirm\w*|repeat\w*|same)\b)(?:(?!\b(?:and|so|but)\b)[^:])*$"
    r"|^\W*(?:i|we)(?:['’]ve|['’]d|['’]m|\s+(?:have|had|once|just|was|were|am|are))*\s+(?:dream\w+|dreamt|told|overheard|imagin\w+|fantasi[sz]\w+|wish\w*|long(?:ed)?\s+to\s+say|read(?!\s+(?:your|the|all\s+of\s+your)\s+(?:letter|circular|mail|papers?|terms|offer|booklet)\b)|heard|quote)\b(?:(?!\b(?:and|so|but|now)\b)[^:])*$"
    r"|^\W*(?:it|this|that|the\s+\w+|your\s+\w+|my\s+\w+)\s+(?:used\s+to\s+)?(?:said|says?|read|reads|was|were|would\s+be)(?!\s+(?:unanimous|agreed|clear|plain|resolved|decided)\b)(?:\s+\w+){0,2}\W*$",
    re.IGNORECASE,
)
"""A lead that says itself that what follows was said, dreamt or read."""
_GONE = Late(
    r"\W*(?:(?:now|since|already)\s+)?(?:void|cancell?ed|superseded|obsolete|revoked|rescinded|withdrawn|scrapped|annulled|declined|refused|rejected)\s*:\s",
    re.IGNORECASE,
)
"""A label that says that what follows no longer counts."""
_OWN_WORDS = Late(r"\b(?:answer|instruction|order|decision|mail|result|outcome|reply|choice|vote)\b", re.IGNORECASE)
_WHILE_LATER = Late(
    r"\W*(?:half\s+an\s+hour|an\s+hour|(?:a\s+few|five|ten|two|twenty)\s+(?:minutes|hours)|\w+\s+minutes?)\s+later\W*|\W*(?:act|scene|part|step)\s+\w+\W*|\W*sixty-forty\W*|\W*fifty-fifty\W*",
    re.IGNORECASE,
)
_REFERS_TO_US = Late(
    r"\W*(?:further\s+to|(?:with\s+)?ref(?:erence|erring)?\.?(?:\s+to)?|in\s+(?:reply|response|answer)\s+to|re|regarding|replying\s+to|responding\s+to|following)\s+(?:your|yours|yr|yrs|ur)\b(?:\s+(?:letter|ltr|mail|e-?mail|notice|circular|offer|request|memo|message|msg|of|dated|dtd|the|and|\w{3,9}(?=\s+\d)|\d[\d/.-]*(?:st|nd|rd|th)?)){0,5}\W*",
    re.IGNORECASE,
)
"""What of ours it answers: "Further to yr 8/6"."""
_GREETS = Late(
    rf"\W*(?:dear|hello|hi|hey|attn\.?|attention|to)\s+(?!(?:my|our|self|do|me)\b)(?!.*\b(?:{KIN}|self|broker|lawyer|bank|fidelity|schwab)\b)(?:the\s+)?[\w.&’' ]+",
    re.IGNORECASE,
)
"""Who is addressed: ourselves, whatever he calls us, but none of his own people."""
_FOREIGN = listed(
    "sofern soweit vorausgesetzt mein dein mann frau zustimmt einverstanden ruecksprache rücksprache nach mio mia mie suo marito moglie d'accordo accordo mits mijn onze vrouw akkoord als indien zodra tenzij eens goed "
    "marido mujer marí femme mari d'accord sous réserve pourvu esposo acuerdo acordo moj moja mój żona mąż jeśli pod warunkiem entwurf brouillon borrador bozza concept kladde ontwerp"
)
"""Words of other languages in conditions; Dutch and Polish among them, of which nothing is put into English."""
_ANSWERS = listed(
    "réponse reponse respuesta antwort risposta resposta svar decision decisión décision entscheidung und et y e"
)
_STRANGE = (STRONG | TURNS) - listed("me no moi son come per pas io con com prima mi mas set alle under")
"""Words of other languages that are none of English."""


def headed(sentences: Sequence[Spoken], own: frozenset[str]) -> str:
    """Give the words before a colon over an order that are not known to be harmless; nothing where there are none.

    `own`: words of the names of the sender's accounts, in small letters.
    """
    for place, one in enumerate(sentences):
        if not one.elects:
            continue
        colons = [colon.start() for colon in _COLON.finditer(one.text, 0, one.begins + 1)]
        lead = one.text[: colons[-1]] if colons else ""
        if not colons and (gone := _GONE.match(one.text)):
            return gone.group().strip(" :")
        if not colons and place and not sentences[place - 1].acts and sentences[place - 1].text.endswith(":"):
            lead = sentences[place - 1].text[:-1]
        if lead and not _known(lead, own):
            return lead.strip()
    return ""


def _known(lead: str, own: frozenset[str]) -> bool:
    """Tell whether the words before a colon are harmless, or a sentence that others read."""
    tokens = [token.lower() for token in _TOKEN.findall(lead)]
    if _TOLD.search(lead):
        return _OWN_WORDS.search(lead) is not None and lead.lower().startswith(("the ", "my ", "this "))
    if _REFERS_TO_US.fullmatch(lead):
        return True
    if all(token in FURNITURE or token in own or token in _ANSWERS for token in tokens):
        return True
    if any(token in _FOREIGN or (token in _STRANGE and token not in ENGLISH) for token in tokens):
        return False
    if len(tokens) > _MOST or not tokens or _WHILE_LATER.fullmatch(lead) or _GREETS.fullmatch(lead):
        return True
    if _OF_ANOTHER_TIME.search(lead):
        return False
    if all(token in _HARMLESS or token in own or _NUMBERED.fullmatch(token) for token in tokens):
        return True
    return _NO_LABEL.search(lead) is not None
