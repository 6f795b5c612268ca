"""Words of which the names of securities are made, and words around them that tell old from new. No logic."""

from __future__ import annotations

import re

from nlp.documents.numbers import COUNT_WORDS, PERCENT, RATE

_MONTH = r"(?:jan(?:uary|\.)?|feb(?:ruary|\.)?|mar(?:ch|\.)?|apr(?:il|\.)?|may|june?|july?|aug(?:ust|\.)?|sept?(?:ember|\.)?|oct(?:ober|\.)?|nov(?:ember|\.)?|dec(?:ember|\.)?)"
DUE = rf"(?:{_MONTH} \d{{1,2}},? ?(?:19|20)\d\d|\d{{1,2}} {_MONTH},? (?:19|20)\d\d|{_MONTH},? (?:19|20)\d\d|(?:19|20)\d\d)(?!\d)"
"""When a debt falls due: a day, a month or a year."""

_NOUN = r"(?:notes?|debentures?|bonds?|securities|certificates|obligations|debt securities)"
DEBT = re.compile(
    rf"\b(?P<noun>{_NOUN})(?:,? series [a-z0-9-]{{1,4}})?,? ?(?:\([a-z0-9 ]{{1,20}}\) )?(?:due|maturing)(?: on| in)? (?P<due>{DUE})(?P<series>,? series [a-z](?:-\d)?\b)?",
    re.IGNORECASE,
)
"""A debt with its end; what stands before its noun is read backwards."""

UNDATED = re.compile(
    rf"(?P<coupon>{RATE}{PERCENT}) (?P<words>(?:[A-Za-z/-]{{2,20}} ){{0,8}})(?P<noun>{_NOUN}|(?:preferred|preference) (?:stock|shares|securities)|capital securities)\b",
    re.IGNORECASE,
)

ADJECTIVES = ["senior", "subordinated", "secured", "unsecured", "junior", "first", "second", "third", "priority", "lien", "mortgage", "ship", "convertible", "exchangeable", "discount", "guaranteed", "floating", "fixed", "rate", "fixed-to-floating", "fixed/floating", "fixed-to-fixed", "increasing", "step-up", "stepped", "zero", "coupon", "zero-coupon", "pay-in-kind", "pik", "toggle", "medium-term", "medium", "term", "series", "class", "global", "capital", "collateral", "trust", "equipment", "perpetual", "tier", "cumulative", "non-cumulative", "noncumulative", "contingent", "adjustable", "variable", "reset", "remarketed", "puttable", "putable", "callable", "redeemable", "extendible", "amortizing", "registered", "green", "sustainability-linked", "cash", "hybrid", "participating", "mandatory", "mandatorily", "split-coupon", "accreting", "limited", "recourse", "pass-through"]  # fmt: skip
_ADJECTIVE = rf"(?:{'|'.join(sorted(map(re.escape, ADJECTIVES), key=len, reverse=True))}|[a-d]-?\d?|tier [12])"
LEAD_COUPON = re.compile(
    rf"(?P<coupon>(?<![\d.,$]){RATE}{PERCENT}|\b(?:{COUNT_WORDS})(?: and [a-z-]{{3,16}})? per ?cent) (?P<words>(?:[A-Za-z][A-Za-z/&'-]{{0,22}},? ){{0,9}})$",
    re.IGNORECASE,
)
LEAD_ADJECTIVES = re.compile(rf"\b(?P<words>(?:{_ADJECTIVE},? ){{1,10}})$", re.IGNORECASE)
NOT_WITHIN = re.compile(
    r"\b(?:of|for|by|to|the|its|and/or|in|on|at|is|will|with|from|principal|amount|interest|per|outstanding|holders|new)\b",
    re.IGNORECASE,
)
"""Words that no name of a debt has between its coupon and its noun."""

UNITS_OF = re.compile(
    r"\bunits,? (?:each )?(?:consisting|comprised|composed|made up) of (?:an? )?(?:\$1,000 principal amount of )?$",
    re.IGNORECASE,
)
AND_WARRANTS = re.compile(
    r" and (?:detachable )?warrants? to (?:purchase|acquire|buy) (?:shares of )?(?:\w+ )?common stock", re.IGNORECASE
)

NEW_BEFORE = re.compile(
    r"\b(?:new|newly[- ]issued|replacement|exchange|in exchange for|proposed issue of|proposed offering of|issuance of|its offering of|to be issued)(?: \$?\w+)? ?$|\bnew [a-z ]{0,20}$|\bunits consisting of $"
)
NEW_AFTER = re.compile(
    r"^[ ,]{0,2}(?:\([^\"()]{0,40}\"(?:new|exchange|replacement|registered|units)|(?:of the company )?(?:\(the )?\"new|to be issued|registered under|are being offered|and (?:related )?(?:cash|warrants))"
)
OLD_BEFORE = re.compile(
    r"\b(?:old|existing|outstanding|original|issuer'?s|company'?s|its|their|our|holders of(?: the)?|held|certificates for|to accompany|in respect of|for tender of|tender of|tenders? of|any and all of(?: its| the)?|all|purchase"
    r"|(?:for )?(?:each|every|any) \$1,000 (?:in )?(?:principal|face) amount of(?: the| its)?|relating to(?: the| its)?|aggregate principal amount of(?: its| the)?) (?:(?:outstanding|then|currently|existing|issued|and|of|its|unregistered|the|principal|amount|us ?\$ ?[\d,.]+|[\$€£] ?[\d,.]+|(?:eur|gbp|usd|cad) [\d,.]+)[ ,]){0,5}$"
)
OLD_AFTER = re.compile(
    r"^[ ,]{0,2}(?:of [^(.]{3,70})?(?:\([^\"()]{0,40}\"(?:old|existing|original|outstanding|notes|debentures|bonds|securities|subject|target)|\(?(?:cusip|isin)|\| ?[0-9a-z]{3}|of the company)"
)
EXCHANGE_HEAD = re.compile(r"\boffers? to exchange\b")

EQUITY = re.compile(
    r"(?:(?P<series>(?:series|class) [a-z0-9-]{1,4}),? )?(?P<adj>(?:\$\d{1,2}\.\d{2,3} )?(?:(?:\d{1,2}(?:\.\d{1,3})?%|fixed-to-floating|fixed|floating|rate|non-cumulative|noncumulative|cumulative|perpetual|convertible|exchangeable|redeemable|mandatory|mandatorily|participating|senior|junior|public|private|founder"
    r"|placement|voting|non-voting|subordinate|multiple|restricted|trust|limited|partnership|american|global|contingent|auction|market|adjustable),? ){0,8})"
    r"(?P<noun>common stock|common shares|ordinary shares|preferred stock|preferred shares|preference shares|depositary shares|depositary units|depositary receipts|(?:assignee |limited partnership )?units of limited partnership interests?|partnership units|partnership interests|trust units|voting shares|capital stock|shares of beneficial interest|warrants|units|rights)\b"
    r"(?P<par>,? (?:\(?(?:no|without) par value|\(?(?:with a )?par value (?:of )?(?:us)?\$ ?[\d.,]*\d(?: per share| each)?|\(?(?:us)?\$ ?[\d.,]*\d par value(?: per share)?|liquidation (?:preference|amount) (?:of )?\$[\d,.]*\d per (?:share|security)))?",
    re.IGNORECASE,
)
EQUITY_OLD_BEFORE = re.compile(
    r"(?:\boutstanding|\bany and all of|\ball of|\bup to [\d,]+(?: (?:shares|units))?(?: of)?|\$[\d,.]+ (?:of|in value of)|\bworth of|\bexisting|\boffer to purchase|\bpurchase|\bshares of|\bcertificates for|\beach share of|\bheld|\bfor its|\bholders? of|\btender(?:ing)?|\bwarrants? of|\ball shares of|\beach holder of) (?:its |the |their |our |issued |and |outstanding |of |all |existing )*$"
)
EQUITY_NEW = re.compile(
    r"[\d.]+ (?:newly issued )?(?:shares?|units?) of (?:its |our |the company's |new )?$|\bto (?:purchase|acquire|buy)(?: [\d.]+)? (?:shares of )?(?:its |the |company )*$|\bexchange for (?:shares of )?$|\bone share of $|\bfor (?:shares of )$"
)

TAKEN_FOR_EACH = re.compile(
    r"\bfor (?:each|every|any) (?:us)?\$ ?1,000 (?:in )?(?:aggregate )?(?:principal amount )?of (?:its |the |our |their )?(?:outstanding |old |existing )?$",
    re.IGNORECASE,
)
"""Behind the measure: what is tendered."""
GIVEN_FOR_EACH = re.compile(r"^[^.;:]{0,40}? for (?:each|every) (?:us)?\$ ?1,000\b", re.IGNORECASE)
"""Before the measure: what is given for it."""
