"""Whether a stranger's mail has nothing to do with an offer: it sells, ships or bills something, and names nothing that we deal in.

Words of the trade that mean other things as well ("tender your old chair", "this offer ends Friday") are no sign of ours.
"""

from __future__ import annotations

from nlp.patterns.late import Late
from nlp.patterns.possible import lowered

_OURS = Late(
    r"\b(?:notes?|noteholders?|bonds?|bondholders?|debentures?|securit(?:y|ies)|shares?|stocks?|warrants?|tender(?:s|ed|ing)?\s+(?:offers?|all|my|our|the|his|her)|exchange\s+offers?|issuers?|circular|transmittal|custod\w+|"
    r"accounts?|a/c|acct|estates?|trusts?|trustees?|executors?|beneficiar\w+|holders?|holdings?|positions?|portfolio|principal|face\s+amount|instructions?|clients?|signatures?|depositar\w+|participants?|nominees?|"
    r"died|dead|death|deceased|passed\s+away|late\s+(?:husband|wife|father|mother)|attorneys?|lawyers?|counsel|court|subpoena|lien|levy|divorce|guardian\w*|power\s+of|brokers?|dividends?|cusip|isin|dtc|maturit\w+|"
    r"lx-?\d{4}|bk-?\d{4}|\d+\s*k|complain\w*|fraud\w*|identity)\b"
)
"""What we deal in, in small letters. One such word, and a person looks at the mail."""
_COMMERCE = Late(
    r"\b(?:unsubscribe|newsletters?|promo\w*|coupons?|discounts?|clearance|sales?|on\s+sale|\d{1,2}\s?(?:%|percent)\s+off|save\s+(?:up\s+to\s+)?(?:\$\s?)?\d+|free\s+(?:of\s+charge|shipping|trial|gift|quote|delivery|samples?|estimate|parking|entry)|"
    r"(?<!in\s)orders?|ordered|invoices?|receipts?|purchase[ds]?|pick-?up|deliver(?:y|ed)|shipp(?:ed|ing|ment)|parcels?|packages?|tracking|warranty|subscri(?:be|ption)|renewal|membership|members?|reservations?|booking|book\s+(?:now|today|before|early|online)|"
    r"cabins?|cruises?|flights?|hotel|menu|tickets?|concert|webinars?|seminars?|conference|workshop|register\s+(?:now|today|online)|sign\s+up|gift|prizes?|winners?|lottery|appointment|store|shop(?:ping)?|catalog(?:ue)?|models?|prices?|"
    r"balance\s+due|amount\s+due|statement\s+of\s+charges|dues|donat(?:e|ion)|fund-?raiser|volunteers?|raffle|toner|cartridges?|printer|furniture|cleaning|repairs?|plumbing|roofing|insurance|mortgage|refinanc\w+|special\s+offer|limited\s+time|"
    r"pre-?\s?approved|(?:bad|poor|no)\s+credit|credit\s+(?:check|cards?|rating|score)|homeowners?|your\s+(?:loan\s+)?application\s+(?:has\s+been|was|is)\s+(?:accepted|approved)|no\s+(?:points|obligation|money\s+down|closing\s+costs|hidden\s+fees)|(?:lowest?|fixed)\s+(?:interest\s+)?rates?|home\s+(?:equity\s+)?loans?|debt\s+consolidation|consolidate\s+(?:your\s+)?(?:debts?|bills)|"
    r"(?:an\s+officer|a\s+(?:loan\s+)?(?:officer|specialist|representative|consultant))\s+will\s+(?:call|contact|ring)|call\s+(?:now|today|toll[-\s]?free)|toll[-\s]?free|reply\s+[\"“']?yes\b[\"”']?|lose\s+weight|work\s+(?:from|at)\s+home|be\s+your\s+own\s+boss|extra\s+income|miracle|pills?|casino|jackpot|satellite\s+(?:tv|dish)|timeshares?|time-share|"
    r"act\s+now|hurry|don'?t\s+miss|while\s+supplies|www\.|https?://)\b"
)
"""What sells, ships, bills or invites, in small letters."""


_SIGNS = 2
"""Different words of commerce that make a mail one of commerce."""


def unrelated(subject: str, text: str, names: tuple[str, ...]) -> bool:
    """Tell whether a stranger's subject and words speak of commerce and of nothing that we deal in.

    `names`: those of issuers and offers that we have, of which none may stand in it.
    """
    said = lowered(f"{subject}\n{text}")
    return (
        len({found.group() for found in _COMMERCE.finditer(said)}) >= _SIGNS
        and _OURS.search(said) is None
        and not any(lowered(name) in said for name in names)
    )
