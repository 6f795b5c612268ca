"""With which words an issuer says what has become of its offer. No logic here. All are searched in small letters."""

from __future__ import annotations

import re

from nlp.notices.values import Change
from nlp.patterns.late import Late

OFFER = Late(
    r"\b(?:(?:tender|exchange|dutch auction|self-tender|buy-?back|issuer|cash|purchase|partial|debt)\s(?:\w+\s)?(?:offers?|bids?)|offers?\s(?:\w+\s)?to\s(?:exchange|purchase|buy|acquire|repurchase|holders)"
    r"|offering\sto\s(?:exchange|purchase|buy|repurchase|acquire)|self-?tender|(?:solicitations?|soliciting|solicit)\s(?:of\s)?(?:\w+\s)?consents?|consent\ssolicitations?"
    r"|(?:validly|properly|been)\s(?:\w+\s)?tendered|tenders?\sof|issuer\sbids?|exchange\sof\s(?:old|existing|outstanding)\s(?:notes|securities|debentures)|deposited\sunder\sthe\soffer)"
)
"""Words that are said of offers only."""

OFFER_WORD = Late(
    r"\b(?:offers?|offering\speriod|solicitations?|bids?|expir\w*|tenders?|deposit\sof|exchange|deadline|consents?)\b"
)
"""Without one of these a sentence's verb is not about an offer."""

NOT_SAID = Late(
    r"(?:\b(?:unless|if|until|may|might|can|could|would|will|should|shall|must|to|be|not|never|or|without|as|when|whether|reserves?\s(?:\w+\s){0,4}right\s(?:\w+\s){0,3}to|expects?\sto|intends?\sto|such|been\spreviously|previously|originally|earlier|so|further|any)\s(?:so\s|it\sis\s|is\s|it\s|earlier\s|further\s|otherwise\s|been\s|be\s){0,3})$"
)
"""What stands before a verb of change that is not asserted now: "unless extended", "may extend", "to be amended"."""

SAID_BEFORE = re.compile(
    r"\b(?:has|have|had|been|is|are|was|were|further|today)\s(?:been\s|further\s|today\s|also\s|again\s){0,3}$"
)
"""What makes even "further extended" an assertion: "has been further extended"."""

VERBS: tuple[tuple[Change, re.Pattern[str] | Late], ...] = (
    (
        Change.TERMINATED,
        Late(
            r"\b(?:terminat(?:ed|es|ing)|termination\sof\s(?:\w+\s){0,6}?(?:offers?|solicitations?|bid)|(?:withdrawn|withdrew|withdraws|cancel(?:l)?(?:ed|s)|abandoned|abandons|call(?:s|ed)\soff|drop(?:s|ped)|scrap(?:s|ped)|discontinue[sd]|pull(?:s|ed))\s(?:\w+\s){0,5}?(?:offers?|solicitations?|bid)\b"
            r"|offers?\s(?:\w+\s){0,3}(?:ha(?:s|ve)\sbeen|was|were)\s(?:withdrawn|cancell?ed|abandoned)|lapsed|allow(?:ed)?\s(?:\w+\s){0,6}to\s(?:expire|lapse)|will\snot\s(?:accept|purchase)\sany|expired\swithout)"
        ),
    ),
    (
        Change.EXTENDED,
        Late(
            r"\b(?:extend(?:ed|s|ing)|extensions?\sof|(?:notice\sof\s)?(?:variation\sand\s)?extension(?=\s*$)|now\s(?:be\s)?(?:scheduled\sto\s|set\sto\s|due\sto\s)?expires?)\b"
        ),
    ),
    (
        Change.EARLY_RESULTS,
        Late(
            r"\b(?:early\s(?:\w+\s){0,2}?results|results\s(?:\w+\s){0,4}?early|(?:as\sof|at|by|prior\sto)\b[^.;]{0,90}?\bearly\s(?:tender|participation|exchange|consent|delivery|bird)\b[^.]{0,160}?\btendered|early\s(?:tender|participation)\b[^.]{0,60}\bexpired)\b"
        ),
    ),
    (
        Change.COMPLETED,
        Late(
            r"\b(?:(?:complet(?:ed|es|ion\sof)|consummat(?:ed|es|ion\sof)|clos(?:ed|es|ing\sof)|settle(?:d|s|ment\sof)|successful(?:ly)?\s(?:\w+\s)?complet\w+(?:\sof)?|concluded?s?|expiration\s(?:\w+\s){0,3}of)\s(?:\w+\s){0,5}?(?:\S+\s){0,3}?(?:offers?|solicitations?|bid|self-tender)\b"
            r"|(?:final|preliminary|expiration\sand\s(?:\w+\s)?|final\stender)\sresults|results\sof\s(?:\w+\s){0,6}?(?:offers?|self-tender|bid|solicitation)|accept(?:ed|s)\s(?:\w+\s){0,8}?for\s(?:payment|purchase|exchange)"
            r"|(?:offers?|solicitations?|bid|which)\s(?:\w+\s){0,2}expired\b|expiration\sand\sresults)"
        ),
    ),
    (
        Change.AMENDED,
        Late(
            r"\b(?:(?:amend(?:ed|s|ing|ment\sof|ment\sto)|increas(?:ed?|es|ing)|rais(?:ed|es|ing)|reduc(?:ed|es|ing)|lower(?:ed|s|ing)|waiv(?:ed|es|ing|er\sof)|chang(?:ed|es|ing)|var(?:ied|ies|ying)|modif(?:ied|ies|ying)|upsiz(?:ed|es|ing)|sweeten(?:ed|s)|revis(?:ed|es|ing)|improv(?:ed|es|ing))\b[^.;]{0,90}?"
            r"\b(?:offers?|price|prices|consideration|conditions?|terms|cap|caps|payment|maximum|amount|premium|minimum|fee|solicitations?|bid)\b"
            r"|(?:terms|price|consideration|conditions?|cap|payment|fee|amount)\b[^.;]{0,80}?\b(?:ha(?:s|ve)\sbeen|was|were|is|are)\s(?:\w+\s)?(?:amended|increased|raised|reduced|lowered|waived|changed|varied|modified|revised|improved))"
        ),
    ),
)
"""The gravest first: where one sentence says two things, the first of them counts."""

OF_WITHDRAWAL = Late(
    r"withdrawal\s(?:rights?|deadline|date|period|time)\b[^.;]{0,80}$|\bright\sto\swithdraw[^.;]{0,80}$|\bearly\s(?:tender|participation|consent)\s(?:date|time|deadline|period)\b[^.;]{0,60}$"
)
"""The subject of a verb that is not the offer: the end of withdrawal rights, the early date."""

BOILERPLATE = Late(
    r"\b(?:reserves?\sthe\s(?:absolute\s)?right|amends?\sand\ssupplements?|amended\sand\srestated|amends\s(?:and\s(?:restates|supplements)\s)?(?:the|its|item|items)\s(?:\w+\s){0,6}?(?:statement|schedule|report|item)|as\samended|securities\sexchange\sact\sof\s1934,\sas|forward-looking|is\snot\san\soffer|neither\san\soffer|does\snot\sconstitute|subject\sto\s(?:the\s)?(?:terms|conditions)|in\sthe\sevent)\b"
)
"""A sentence of every document, which says nothing of this one."""

EXTENDING = re.compile(r"\b(?:extend\w*|extension|postpon\w*|prolong\w*|lengthen\w*)\b")
TO = Late(
    r"\b(?:until|to|till|through|to\sexpire|to\send|expiring|expires?)\s(?:(?:and\sincluding|at|on|be|new)\s|the\send\sof\s){0,2}$"
)
"""Behind a word of extending: the deadline that follows is the new one."""
STRONG = Late(
    r"\b(?:(?:will|shall|is|are|would)\snow\b|now\s(?:scheduled|set|due|expires?|open|extended|valid)|new\s(?:expiration|expiry)(?:\s(?:date|time))?|new\sdeadline|extended\s(?:expiration|expiry)(?:\s(?:date|time))?|as\sextended)(?:[\s,:(]{1,3}[\w/]+){0,7}[\s,:(]{0,3}$"
)
"""Anchored at the deadline: it is announced as the new one."""
WEAK = Late(
    r"\b(?:will\s(?:then\s)?expire|expires|(?:is|remains?)\sopen|expiration\s(?:date|time)\s(?:is|will\sbe))(?:[\s,:(]{1,3}\w+){0,5}[\s,:(]{0,3}$"
)
PAST = Late(
    r"\b(?:previously|originally|initially|formerly|earlier|prior\sexpiration\s\w+|old\sexpiration\s\w+|(?:was|were|had\sbeen|would\s(?:otherwise\s)?have)\s(?:\w+\s){0,2}(?:expir\w*|set|scheduled|due)|(?:to\s)?have\sexpired|expired|from|as\sof|instead\sof|rather\sthan)(?:[\s,:(]{1,3}\w+){0,6}[\s,:(]{0,3}$"
)
"""Anchored at the deadline: it is the old one, or one that is over."""
OTHER_CLOCK = Late(
    r"\b(?:early\s(?:tender|participation|consent|exchange|delivery)|withdraw\w*|settle\w*|payment|payable|guaranteed\sdelivery|record\sdate|price\sdetermination)\b"
)

PERCENT = re.compile(
    r"(?<![\d.,/])(?P<value>\d{1,3}(?:\.\d{1,4})?)\s?(?:%|percent\b|per\scent\b\.?|per\scentum\b)(?=(?P<behind>[^%]{0,60}))"
)
NOT_A_SHARE = Late(
    r"^\s(?:(?:series|class)\s\w+\s)?(?:(?:[\w-]+\s){0,5}?)(?:notes?|bonds?|debentures?|preferred|stock|securities|convertible|senior|subordinated|secured|cumulative)\b"
)
"""What stands behind a coupon."""
SHARE = Late(
    r"^(?:\s?\)|,|\sof\b|\s\(|\sin\s(?:aggregate\s)?principal|\s(?:had|has|have|was|were)\b|\stendered|\s(?:principal|aggregate)|\.|;|\s?$|\spursuant|\sand\b|\s[\d$])"
)
NOT_TENDERED = Late(
    r"(?:\b(?:at\sleast|less\sthan|fewer\sthan|minimum(?:\sof)?|proration(?:\sfactor)?(?:\sof)?|premium|fee\sof|interest|condition|remaining|increase|required?|factor|yield|rate\sof|up\sto|threshold)\b[^%.;]{0,50}|\bfrom\s|(?<!equal\s)\bto\s)$"
)
TENDERED = re.compile(r"\b(?:tender(?:ed|s)|deposited|participat\w+|consented|exchanged|submitted|accept\w*)\b")
