"""Words in which offers say what is paid. No logic."""

from __future__ import annotations

import re

from nlp.documents.numbers import COUNT_WORDS, MONEY, RATE

FRACTION = r"\d{1,3}(?:,\d{3}){0,3}(?:\.\d{1,8})?"
_EACH = r"(?:per|for each|for every|for any|each|every|of each)"
_THOUSAND = r"(?:one thousand dollars \(\$1,000\)|(?:US|C)?\$ ?1,000(?!\d|[,.]\d)|€ ?1,000(?!\d|[,.]\d)|£ ?1,000(?!\d|[,.]\d)|(?:EUR|GBP|USD|CAD) ?1,000(?!\d|[,.]\d)|\$1000\b)"

PER_1000 = re.compile(
    rf"(?P<amount>{MONEY})\)?(?: in cash| payable in cash| cash| in principal amount| net in cash)?,?(?: (?:is|as|being|constitut(?:es|ing)|represent(?:s|ing)) (?:a|an|the) (?:consent|early)[a-z ]{{3,40}}?)? {_EACH} {_THOUSAND}",
    re.IGNORECASE,
)
PER_SHARE = re.compile(
    rf"(?P<amount>{MONEY})\)?(?: net| in cash| cash| \(?net to the seller\)?)?,? (?:per|for each|a|for every|each) (?:(?:common|preferred|ordinary|depositary|outstanding|class a|class b|such|whole) )?(?:share|unit|warrant|interest|right)\b",
    re.IGNORECASE,
)
SECURITIES_PER_1000 = re.compile(
    rf"(?P<amount>{MONEY})(?: in)?(?: aggregate)? (?:principal|face) amount (?:of|in) (?:the |its )?(?:new |newly issued |exchange |replacement |registered |{RATE} ?% |[A-Z0-9])(?:[^.;]|\.\d){{0,160}}?(?:per|for each|for every|in exchange for each) {_THOUSAND}"
    rf"|\b(?:for|per) (?:each |every )?{_THOUSAND}(?: in)? principal amount(?:[^.;]|\.\d){{0,170}}?(?:\b(?:receives?|be issued|will issue|be entitled to|is offering|be paid)|,) (?P<amount2>{MONEY})(?: in)?(?: aggregate)? principal amount of",
    re.IGNORECASE,
)
SECURITIES_SUM = re.compile(
    r"\b(?:new|exchange|replacement|[a-z]{3,20}) (?:notes|debentures|bonds|securities) in (?:a|an) (?:aggregate )?principal amount equal to\b[^;.]{0,220}",
    re.IGNORECASE,
)
RATIO = re.compile(
    rf"\bexchange (?:ratio|price) (?:is|of|will be|shall be) (?P<percent>{RATE}) ?(?:%|per ?cent)", re.IGNORECASE
)
WARRANTS = re.compile(
    rf"\bwarrants? to (?:purchase|acquire|buy) (?:an aggregate of )?(?P<number>{FRACTION}) shares[^;.$]{{0,110}}?{_EACH} {_THOUSAND}[^;.]{{0,40}}",
    re.IGNORECASE,
)
SHARES_PER_1000 = re.compile(
    rf"\b(?P<number>{FRACTION}) (?:newly issued )?(?:shares|units) of (?:[^;$]|\$\.?\d){{0,90}}?{_EACH} {_THOUSAND}"
    rf"|{_EACH} {_THOUSAND} (?:in )?(?:principal|face) amount(?:[^;.]|\.\d){{0,170}}?(?<![\d.])(?P<behind>{FRACTION}) (?:newly issued )?shares of",
    re.IGNORECASE,
)
CASH_BESIDE = re.compile(
    rf"{_EACH} {_THOUSAND} (?:in )?(?:principal|face) amount(?:[^;.]|\.\d){{0,260}}?\b(?:and|plus|together with) (?:(?:a |an )?(?:cash )?(?:payment|amount) (?:in cash )?(?:of|equal to) (?P<payment>{MONEY})|(?P<plain>{MONEY}) (?:in )?cash)",
    re.IGNORECASE,
)
SHARES_PER_SHARE = re.compile(
    rf"\b(?P<given>{FRACTION}|{COUNT_WORDS}|a|an) (?:newly issued )?shares? of (?:its |our |the |common |new |class [a-z] |company'?s? |voting |ordinary )*(?:common stock|stock|shares?|common shares)?[^;.]{{0,40}}?(?:for|in exchange for) (?:each|every)(?: (?P<many>{FRACTION}|{COUNT_WORDS}))? (?:outstanding |public |private )?(?:shares?|warrants?|units?|depositary|old)",
    re.IGNORECASE,
)
CASH_FEE = re.compile(
    rf"\b(?:an? )?(?:additional )?(?:cash )?(?:participation|exchange|early|tender|consent|commitment|structuring|backstop)[a-z ]{{0,24}} (?:fee|payment|premium)(?: in cash)?(?:,? (?:in (?:an|the) amount )?(?:equal to|of)) (?P<percent>{RATE}) ?(?:%|per ?cent)[^;.]{{0,90}}",
    re.IGNORECASE,
)

PREMIUM_OF = re.compile(
    rf"\bearly (?:tender|exchange|participation|consent)[a-z ]{{0,12}} (?:premium|payment|fee) of (?P<amount>{MONEY})(?! (?:in cash )?per share)",
    re.IGNORECASE,
)
EARLY = re.compile(
    r"\bearly (?:tender|participation|exchange|consent|acceptance|bird)?[a-z ]{0,12}(?:premium|payment|fee|amount|consideration)?\b|\bearly participation\b|\b(?:early|tender) premium\b"
)
FEE = re.compile(r"\bconsent (?:fee|payment|consideration)\b|\bfee for (?:each |its )?consent\b")
TOTAL = re.compile(r"\btotal (?:exchange |purchase |tender (?:offer )?)?consideration\b")
FORMER = re.compile(
    r"\bfrom ?$|\binstead of ?$|\bincreased from[^.]{0,20}$|\bpreviously [a-z ]{0,20}$|\brather than ?$"
)
ACCRUED = re.compile(
    r"\baccrued(?: and unpaid| but unpaid|,? unpaid)? (?:interest|dividends|distributions)\b|\binterest accrued\b|\b(?:declared|accumulated) (?:and|but) unpaid dividends\b",
    re.IGNORECASE,
)
NO_ACCRUED = re.compile(
    r"\b(?:in lieu of|without|no|not|excluding|exclusive of|instead of|waive|any claim to)\b[^.]{0,40}$"
)
