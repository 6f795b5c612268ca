"""Words of instruction forms: headings, boxes, elections, and the labels of what is to be filled in. No logic."""

from __future__ import annotations

import re

FORM_STARTS = re.compile(
    r"^\s{0,120}(?:(?:client |beneficial owner |client's )?instructions? (?:form|with respect|to)\b|instructions?\s{0,20}$|instructions form|consent form|consent\s{0,20}$|sign here|please sign (?:here|and)|election form|acceptance form|ladies and gentlemen|option 1\b|reply form)",
    re.IGNORECASE,
)
FORM_ENDS = re.compile(
    r"^\s{0,120}(?:guarantee(?: of (?:delivery|signatures?))?\b(?!.*procedure)|important tax|payer'?s name|substitute form|form w-9|\(?not to be used for signature)",
    re.IGNORECASE,
)
OPTION = re.compile(
    r"(?:\[[ _xX]{0,6}\]|\((?: {1,4}|_{1,4})\)|[☐□▢❑❏¨]|_{2,8}(?= +(?:tender|exchange|all\b|do not|consent|yes|no)\b)|\boption \d\b|\bbox [a-z]:?|\bo(?= {1,4}[A-Z][a-z]+ ))",
    re.IGNORECASE,
)
AMOUNT_ASKED = re.compile(r"\b(?:number of|principal amount)\b[^_]{0,60}_{3,}", re.IGNORECASE)
"""An amount to fill in."""
BLANK = re.compile(r"_{3,}|\.{6,}|-{10,}|(?:\.\s){5,}")
"""A blank to fill in."""
RULE = re.compile(r"_{3,}|\.{6,}|-{10,}|(?:\.\s){5,}|:\s{0,8}$")

_PAPER = r"(?:shares?|notes?|units?|bonds?|debentures?|warrants?|securities|stock|interests?)"
ELECTIONS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("do_not_tender", re.compile(r"\b(?:do|does|would|is|are) (?:not|NOT) (?:wish (?:you )?to |want (?:you )?to |instruct you to |to )?(?:tender|exchange|participate|accept)|\bnot (?:to )?tender\b|\b(?:will|shall|do|does) not take part\b|\btake no action\b|\bno action\b|\bdecline\b|\bdo nothing\b", re.IGNORECASE)),
    ("odd_lot", re.compile(r"\bodd[- ]lots?\b|\b(?:fewer|less) than 100\b|\b99 or fewer\b", re.IGNORECASE)),
    ("conditional", re.compile(r"\bminimum number of \w+ that must be (?:purchased|accepted|bought|taken)|\bconditional(?:ly)? tender|\bmust be (?:purchased|bought)\b|\ball or none\b", re.IGNORECASE)),
    ("tender_at_auction_price", re.compile(r"\bmaximi[sz]e the chance|\bprice (?:that|which) the (?:auction|offer|company|issuer|fund) (?:sets?|determines?|finds?|selects?|gives?|ends)\b|price (?:determined|selected|set)[^.]{0,40}(?:company|offer|auction|issuer)|\bpurchase price tenders?\b|\bwithout (?:specifying|naming) (?:a|any) price|\bwill accept the (?:purchase )?price|\bwhatever price\b|\bnon-?competitive\b", re.IGNORECASE)),
    ("tender_at_price", re.compile(r"\$ ?\d{1,4}\.\d\d[^.]{0,40}\$ ?\d{1,4}\.\d\d|\bauction tenders?\b|\bat (?:the )?(?:following |a )?price[^.]{0,40}(?:specified|indicated|checked|of \$ ?_|per)|\bat (?:C|US)?\$ ?_+ per|\bprices? (?:\((?:in|us|u\.s\.)[^)]{0,20}\) )?per share\b|\[[ _]{0,4}\] ?(?:C|US)?\$ ?\d|(?:\[[ _]{0,4}\] ?\d{1,4}\.\d\d\s{1,8}){3}", re.IGNORECASE)),
    ("do_not_consent", re.compile(r"\b(?:do(?:es)?|is) not (?:wish to )?consent|\bwithholds? consent|\bdo(?:es)? NOT CONSENT|\bagainst\b|\bconsent (?:is )?withheld|\bdisapprov", re.IGNORECASE)),
    ("consent", re.compile(r"(?<!not )(?<!not wish to )(?<!withhold )\bconsents?\b(?! (?:form|solicitation|fee|is withheld|withheld|payment|date))|\bfor the proposed amendments", re.IGNORECASE)),
    ("tender_all", re.compile(rf"\bif less than all\b|\b(?:tender|exchange)\b[^.]{{0,40}}\ball\b(?! or (?:a )?p)|\ball (?:of )?(?:the |my |our |such )?(?:old |existing |outstanding )?{_PAPER} (?:owned|held)|\ball {_PAPER}\b[^.]{{0,20}}\b(?:owned|held)|\ball of (?:my|our|the)\b", re.IGNORECASE)),
    ("tender_part", re.compile(rf"\btender only\b|\b(?:only|following|part|portion|less than all|fewer than all|some of|certain of)\b[^.]{{0,70}}(?:amounts?|number|{_PAPER}|indicated|:|below|\$)|\b(?:tender )?part\b|\bnumber of {_PAPER}\b|\b_{{3,}} (?:of )?{_PAPER}\b|\bplease tender _|\bprincipal amount\b[^.]{{0,40}}_{{3,}}|_{{3,}} (?:in )?(?:aggregate )?principal|\bif less than all\b|\btender (?:the following|_)", re.IGNORECASE)),
)  # fmt: skip
"""Elections as their options are worded; each option of a form may give several."""

NOT_ASKED = re.compile(
    r"\b(?:confirm(?:ation)?|facsimile|toll[- ]free|dtc|book-entry|name of (?:firm|tendering|eligible)|certificate|authorized signature|guarantee|institution|window ticket|transaction code|vendor|must be signed|instruction \d|zip code$)",
    re.IGNORECASE,
)
"""Labels for the institution that delivers, not for the holder."""

ITEMS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("signature", re.compile(r"\bsignatures?(?:\(s\))?(?![a-z])|^signed\b|\bsign here\b|\bsign:", re.IGNORECASE)),
    ("printed_name", re.compile(r"\bprint(?:ed)?\b[^:]{0,20}\bnames?\b|\bnames?\b[^:]{0,40}\bprint(?:ed)?\b|^(?:full |your )?names?(?:\(s\)?)?(?: and title)?(?: of (?:record|holder|owner|beneficial|registered)[^:]{0,40})?(?:\(s\)?)?$|\bprint names?\b", re.IGNORECASE)),
    ("address", re.compile(r"(?<!e-mail )(?<!email )\baddress(?:\(?es\)?)?\b", re.IGNORECASE)),
    ("phone", re.compile(r"\b(?:tele)?phone\b|\btel\.? ?(?:no|number)|\barea code\b", re.IGNORECASE)),
    ("tin", re.compile(r"\btax(?:payer)?\b[^:]{0,30}\b(?:identification|id|i\.d|number|no)\b|\bsocial security\b|\bt\.?i\.?n\b|\bssn\b|\btax id\b|\btaxpayer id\b|\bemployer identification\b", re.IGNORECASE)),
    ("date", re.compile(r"^dated?\b|\bdate$", re.IGNORECASE)),
    ("account", re.compile(r"\b(?:my |your |our |participant )?account(?: number| no| #|\(s\)| numbers?)|^(?:\w+ ){0,2}account$|\ba/c\b|\bacct\b", re.IGNORECASE)),
    ("capacity", re.compile(r"\bcapacity\b|\btitle\b", re.IGNORECASE)),
    ("email", re.compile(r"\be-?mail\b", re.IGNORECASE)),
)  # fmt: skip
