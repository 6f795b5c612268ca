"""What makes a text an announcement, and what makes it something else. No logic here."""

from __future__ import annotations

import re

from nlp.patterns.late import Late

_MONTH = r"(?:jan(?:uary|\.)?|feb(?:ruary|\.)?|mar(?:ch|\.)?|apr(?:il|\.)?|may|june?|july?|aug(?:ust|\.)?|sept?(?:ember|\.)?|oct(?:ober|\.)?|nov(?:ember|\.)?|dec(?:ember|\.)?)"
_DATE = rf"(?:{_MONTH}\s\d{{1,2}},?\s(?:19|20)\d\d|\d{{1,2}}\s{_MONTH},?\s(?:19|20)\d\d)"

_WORD = r"[A-ZÀ-Þ][A-Za-zÀ-ÿ.'’]{0,20}(?:-[A-Z][a-z]{1,15})?"
_WIRE = r"[-–—]{0,3}\s?[(/][A-Za-z][\w ./-]{2,40}[)/]\s?[-–—]{0,3}"
DATELINE = Late(
    rf"(?P<place>{_WORD}(?:[\s,]{{1,2}}(?:and\s|de\s|&\s)?\(?{_WORD}\)?){{0,7}})[,.]?\s?(?:{_WIRE}|[-–—]{{1,3}}|/)?\s?[(,]?(?P<date>(?i:{_DATE}))[)]?,?\s?(?:{_WIRE}|[-–—]{{1,3}}|:)\s?"
)
"""PLACE, date -- : the head of a release's first paragraph, with or without the wire's name. Tried at the head of lines."""

UNDATED = Late(
    rf"{_WORD}(?:[\s,]{{1,2}}(?:and\s|&\s)?{_WORD}){{0,7}}[,.]?\s?[-–—]{{0,3}}\s?[(/][A-Za-z][\w ./-]{{2,40}}[)/]\s?[-–—]{{0,3}}\s?"
)
"""PLACE--(WIRE)-- without a date."""

RELEASE_MARKS: tuple[tuple[str, int], ...] = (
    (r"\bfor (?:immediate )?release\b", 2),
    (r"^[ \t]{0,80}(?:press|news|media) release\b", 2),
    (
        r"\b(?:business ?wire|pr ?newswire|globe ?newswire|marketwired?|market wire|primezone|accesswire|newsfile corp|cnw|canada newswire|dow jones newswires|regulatory news|rns)\b",
        2,
    ),
    (r"\bsource:? [a-z]", 1),
    (r"\babout (?:the )?[a-z][\w&'’. ,-]{1,60}(?:\n|$)", 1),
    (
        r"\((?:nyse|nasdaq|amex|tsx|tsx-v|lse|otc|otcbb|otcqb|otcqx|nyse american|nyse arca|asx|hkex|nasdaqgs|nasdaq gs)\w*\s?:\s?[a-z.]{1,8}\)",
        2,
    ),
    (r"\bforward-looking statements?\b", 1),
    (r"^[ \t]{0,80}(?:(?:media|press|investor|company|for (?:further|more) information)[^:\n]{0,40}|contacts?)\s?:", 1),
    (r"#\s?#\s?#", 1),
    (r"^[ \t]{0,80}investor relations\b", 1),
)
"""Pattern, searched in small letters line by line, and its weight."""

ANNOUNCES = Late(
    r"\b(?:(?:today|hereby|also)\s(?:announce[sd]?|reported|said)|announce[sd]?\s(?:today|that|the|its|early|final|an?\s|results|on)|(?:reported|said)\stoday|today\sthat\sit|hereby\sgives?\snotice|announces\b)"
)
AGENT_MARKS: tuple[str, ...] = (
    r"\b(?:important )?notice to (?:the )?(?:all )?(?:note|bond|share|stock|debenture|security)?\s?holders\b",
    r"\bto:? (?:all |the )?(?:dtc |euroclear |depository )?(?:participants|holders|brokers, dealers)\b",
    r"\battention:? (?:all )?(?:dtc )?(?:participants|holders|reorg)",
    r"\b(?:as|the) (?:\w+ (?:and \w+ )?)?(?:agent|depositary|depository)\b",
    r"\b(?:has|have) been (?:advised|informed|notified) by\b",
    r"\bplease be advised\b",
    r"\bnotice of (?:\w+ )?(?:variation|extension|amendment|termination|results|change|withdrawal of offer)\b",
    r"\bhereby gives? notice\b",
    r"\b(?:information|exchange|tabulation|tender|depositary) agent\b,?(?: for| announces|\s)",
    r"^[ \t]{0,80}(?:event|issuer|cusip|security|isin)\s?:",
    r"\b(?:no (?:further )?action is (?:needed|required|necessary)|need(?:s)? (?:not )?(?:do|take) (?:nothing|no(?: further)? action|any(?:thing| action)?))\b",
    r"\b(?:notes|securities|shares|debentures|bonds) (?:already |previously |that were )?(?:validly )?tendered (?:and not withdrawn )?(?:will )?remain\b",
)
"""What agents and depositories write; searched in small letters line by line or in the running text."""

HEADLINE = Late(
    r"^(?P<who>[A-Z][^\n.?!]{1,90}?)\s(?P<verb>(?i:(?:further\s|again\s|successfully\s)?(?:announces?|extends?|terminates?|completes?|amends?|commences?|increases?|waives?|reports?|prices|closes|launches|withdraws|lowers|raises|to\scombine|to\sacquire|receives|begins|modifies|expires|extended|terminated|amended|ends|calls\soff|drops|cancels|abandons|discontinues)))\b(?!\?)"
)
"""A line that tells of a company in the present tense."""

PERSONAL = Late(
    r"(?:\bI\s(?:am|have|had|hold|own|would|want|wish|read|will|was|did|do|don['’]t|can|could|need|think|understand|received|see|saw|heard|agree|authori[sz]e|elect|tender|instruct|got|guess|hope|may|might|should)\b|\bI['’](?:m|ve|d|ll)\b|\b(?:[Mm]y|MY)\s(?!name\b)\w|\bmine\b)"
)
"""Someone speaks for himself. Roman numerals and initials are left alone."""

INSTRUCTS = Late(
    r"\b(?:(?:please|pls|kindly)\s(?:also\s|just\s)?(?:tender|process|exchange|submit|book|take|withdraw|put|enter|instruct|confirm|decline|accept|act|cancel|return my)\b|for\s(?:our|my|the\sfollowing)\sclients?\b|our\sclients?\b|to\sour\sclients\b"
    r"|enclosed\sfor\syour\sconsideration|undersigned\s(?:hereby\s)?(?:tenders|acknowledges|elects|instructs|authori[sz]es)|instructions?\swith\srespect\sto\sthe|\[\s?x\s?\]\s?(?:tender|do\snot|withdraw)|confirm\sback"
    r"|(?:in\sthis\sissue|newsletter|our\sview\b|we\sthink\b|unsubscribe\sfrom\sthe\b|to\sbe\sremoved\sfrom|click\shere\sto\s(?!unsubscribe|opt|manage|view|read)|act\snow|issue\s\d{1,4}\s[-–])|notice\sof\sguaranteed\sdelivery\s+for\b|this\sform\smust\sbe\sused|tender\sall\s(?:of\s)?(?:my|our)|we\s(?:would\slike|need|wish)\sto\sknow|(?:could|can|would)\syou\b|let\sus\sknow)",
    re.IGNORECASE,
)
"""Words of those who instruct, of letters to clients, of forms, and of newsletters."""

OFFER_DOCUMENT = Late(
    r"^\s{0,80}(?:offer\sto\s(?:exchange|purchase)|letter\sof\stransmittal|notice\sof\sguaranteed\sdelivery|prospectus|offering\s(?:circular|memorandum)|consent\ssolicitation\sstatement|instruction\sform|letter\sto\s(?:clients|brokers))\b",
    re.IGNORECASE,
)
"""What heads an offer's own documents, which are no announcements of what became of it."""

FORWARD_BEGINS = re.compile(
    r"^[ \t>]{0,20}(?:-{2,20}\s?(?:forwarded|original)\b|begin\sforwarded\b|[*]?from:)", re.IGNORECASE
)
FORWARD_HEAD = Late(
    r"^[ \t>]{0,20}(?:-{2,20}\s?(?:forwarded|original)\s[\w ]{0,20}-{2,20}|begin\sforwarded\smessage:)[ \t]{0,20}$|^[ \t>*]{0,20}(?:from|sent|date|to|cc|subject|reply-to|importance):[*]?[ \t][^\n]{0,300}$",
    re.IGNORECASE | re.MULTILINE,
)
"""A line of the head of a forwarded mail."""
QUOTED_SPEECH = re.compile(r"[\"“][^\"“”]{0,900}[\"”]")
