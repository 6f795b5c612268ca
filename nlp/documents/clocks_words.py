"""Words that tell what a deadline of an offer is for. No logic."""

from __future__ import annotations

import re

DEFINED = re.compile(
    r"[ ,.;]{0,3}(?:,? ?(?:or (?:any|such) (?:other|later)|unless|as (?:the same|it|such)|subject to)[^(.]{0,100})?"
    r"\(?[^(\"]{0,90}(?:the|such|as|being the|is the)[^(\"]{0,40}\"(?P<name>[^\"]{3,60})\""
)
"""The name in brackets right behind a deadline."""

ROLE_OF_NAME: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "record",
        re.compile(r"\brecord\b|\bsettlement\b|\bpayment\b|\bclosing\b|\bprice determination\b|\bpricing\b|\bpreviou"),
    ),
    ("response", re.compile(r"\bresponse\b|\breply\b|\bcut-?off\b|\bour deadline\b")),
    ("withdrawal", re.compile(r"\bwithdraw|\brevocation\b")),
    (
        "early",
        re.compile(
            r"\bearly\b|\bconsent (?:date|time|deadline|payment deadline|expiration)\b|\bconsent fee\b|\bpremium\b"
        ),
    ),
    ("expiration", re.compile(r"\bexpir|\boffer deadline\b|\bclosing date and time\b|\btermination\b|\bdeadline\b")),
)

BEFORE: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("record", re.compile(
        r"\brecord (?:date|holders?|owners?)\b|\bholders? of record\b|\bof record (?:as of|at|on)\b|\b(?:owned|held|owning)\b[^.]{0,60}\bas of\b|\bas of\b(?= ?$)"
        r"|\bowned\b[^.]{0,60}\bat\b|\bsettlement date\b|\bpricing\b|\bprice determination\b|\byields?\b|\bwill be determined\b|\bwill be (?:calculated|announced)\b|\banticipated\b"
        r"|\bas of (?=$)|\bpriced at\b"
    )),
    ("prior", re.compile(
        r"\b(?:previously|originally|initially|formerly) (?:scheduled|set|announced|due)\b|\b(?:was|were|had been) (?:previously |originally )?(?:scheduled|due|set)\b"
        r"|\bextend(?:ed|ing|s)?\b[^.]{0,120}\bfrom (?=$)|\brather than\b|\binstead of\b|\bprior expiration\b|\boriginal expiration\b|\bas of [^.]{0,60}\bhad been\b"
        r"|\bwhich was to expire\b|\bwould (?:otherwise )?have (?:expired|ended|closed)\b|\bwas to (?:expire|end|close)\b|\bhad been (?:due|scheduled|set)\b|\bpreviously\b"
    )),
    ("response", re.compile(
        r"\b(?:we|us|our|by (?:your|the) broker)\b[^.]{0,80}\b(?:must |should |need to )?(?:receive[sd]?|have|get|let us have|reach(?:ed)?)\b[^.]{0,60}\b(?:instructions?|response|reply|answer|decision|form|election|you)\b"
        r"|(?:^|[ .])(?!(?:market|expiry|expiration|offer|early|withdrawal|consent|tender|exchange|the|final|late|delivery|participation|voting|electronic|revocation|submission|this|that|dtc|euroclear|clearstream)\b)[a-z&']{3,20} deadline:? ?$|\blet us have\b|\b(?:reach|return(?:ed)? (?:it |this form |the form |your instructions? )?to|respond(?:ed)? to|reply to|instruct|notify|contact|call|submitted to|received by|provided to) us\b"
        r"|\bhears?(?: back)? from you\b|\bmust receive your\b|\breceive your (?:instructions?|response|reply|election|completed)\b|\byour instructions? (?:must|should|need)\b|\bour (?:own |internal |processing )?(?:cut-?off|deadline)\b"
        r"|\bresponse (?:deadline|date|required)\b|\breply (?:by|date|deadline)\b|\bcut-?off\b|\binstruction deadline\b|\brespond (?:by|no later|before)\b|\bbroker deadline\b|\bclient deadline\b"
        r"|\bplease (?:reply|respond|return|instruct|contact|call|submit)\b"
    )),
    ("withdrawal", re.compile(
        r"\bwithdrawal rights (?:will )?(?:expire|end|terminate)s?\b|\brights? (?:to|of) withdraw(?:al)?[a-z ]{0,20} (?:will )?(?:expire|end|terminate)[sd]?\b|\bmay (?:be )?(?:validly |properly )?(?:withdraw|withdrawn|revoke|revoked)\b|\bwithdrawal (?:deadline|date|time)\b|\bwithdrawal rights\b(?! (?:will )?expire at[^.]{0,20}\boffer)"
        r"|\brights? (?:to|of) withdraw(?:al)?\b|\bwithdrawn\b|\bwithdrawals?\b|\brevocation\b|\bwithdraw\b|\brevoked\b"
    )),
    ("early", re.compile(
        r"\bearly (?:tender|participation|exchange|consent|bird|settlement|instruction|deadline|acceptance|withdrawal)(?: [a-z]{3,12}){0,2} (?:deadline|date|time)\b|\bearly (?:tender|participation|exchange|consent|bird|settlement|instruction|deadline|acceptance|withdrawal)\b|\btotal (?:consideration|exchange consideration)\b"
        r"|\bearly\b|\bconsent (?:date|payment|fee|deadline|time)\b|\bpremium\b|\beligible (?:to receive|for)\b|\bin order to receive\b|\bto (?:receive|qualify for|be eligible)\b"
        r"|\binitial (?:tender|expiration)\b"
    )),
    ("expiration", re.compile(
        r"\bexpir(?:e|es|ed|ation|y|ing)\b|\bremain open\b|\boffers?,?[^.]{0,60}\b(?:ends?|closes?|terminates?|remain(?:s)? open|open for|lapses?)\b|\b(?:will|to) (?:end|close|terminate|lapse)\b|\bextended (?:to|until)\b|\bmarket deadline\b"
        r"|\b(?:ends?|closes|runs? out|ceases) (?:at|on)\b|\boffer (?:deadline|period)\b|\bdeadline\b|\bexpiration\b"
    )),
)  # fmt: skip
"""Role and the words before a deadline that give it; the last to stand there wins, of two at one place the first."""

AFTER: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("record", re.compile(r"^[ ,]{0,2}\(?(?:the )?\"?(?:record|settlement) date")),
    ("withdrawal", re.compile(r"^[^.]{0,40}\b(?:withdrawal|revocation) (?:deadline|date|rights)\b")),
    ("early", re.compile(r"^[^.]{0,40}\bearly (?:tender|participation|deadline)\b|^[^.]{0,60}\bto (?:receive|be eligible)\b[^.]{0,60}\b(?:premium|total consideration)\b")),
    ("expiration", re.compile(r"^[^.]{0,10}\bunless[^.]{0,80}\bextended\b|^[^.]{0,40}\bexpiration\b")),
)  # fmt: skip

WITHDRAWAL_RIGHTS_TOO = re.compile(
    r"(?:\band|,|\bas well as) (?:the |any |your |all )?(?:withdrawal rights|rights? to withdraw|rights? of withdrawal|withdrawal period)\b[^.]{0,60}\b(?:expire|end|terminate|close|lapse|cease|runs? out)"
    r"|\bexpir[^.]{0,40}\band withdrawal rights\b"
)
EXPIRES = re.compile(r"\bexpire")

_MAY = (
    r"(?:may|can) (?:be |validly |properly |also )*(?:withdraw|withdrawn|revoke|revoked|change|changed|taken? back)\b"
)
_UNTIL = r"(?:prior to|before|until|up to|on or before|at or prior to|at or before|on or prior to|through|not later than|no later than)"
FOLLOWS_EARLY = re.compile(
    rf"\b{_MAY}[^.]{{0,120}}\b{_UNTIL},? (?:but not after,? )?(?:the )?(?:earl(?:y|ier)[a-z ]{{0,30}}(?:date|time|deadline)|consent (?:date|time|deadline))\b"
    rf"|\bwithdrawal (?:rights|deadline)[^.]{{0,80}}\b(?:the )?(?:early [a-z]{{1,20}} (?:date|time|deadline)|consent (?:date|time|deadline))\b"
)
FOLLOWS_EXPIRATION = re.compile(
    rf"\b{_MAY}[^.]{{0,160}}\b{_UNTIL},? (?:but not after,? )?(?:to )?(?:the )?(?:exchange offer'?s? |tender offer'?s? |offer'?s? )?(?:expir|close of the|end of the offer|then\b|that (?:time|date)|termination of|(?:exchange |tender )?offer (?:expires|ends|closes|terminates)|earlier of[^.]{{0,60}}expir)"
    rf"|\b{_MAY}[^.]{{0,30}}at any time (?:before|prior to|until) (?:(?:that|such|this) (?:time|date|moment|deadline)\b|(?:that|then)(?= ?[.,;]))|\b{_MAY} (?:until|up to) (?:then|that time)\b"
    r"|\bwithdraw[^.]{0,60}\buntil (?:the offer expires|then)\b"
    r"|\brights? (?:to|of) withdraw[^.]{0,60}\b(?:before|prior to|until) (?:then\b|that time|the expir|the offer expires|expir)"
    r"|\bmay not be withdrawn (?:after|subsequent to) the expir|\bwithdrawn (?:at any time )?(?:prior to|before) (?:the )?expir"
)
NO_WITHDRAWAL = re.compile(
    r"\b(?:may|can) ?not be (?:withdrawn|revoked)\b(?! (?:after|unless|subsequent))|\bare irrevocable\b|\bno withdrawal rights\b|\bwill be irrevocable\b"
)
