"""Shapes of what bears a number of its own: papers, persons, accounts, telephones, forms. No logic here."""

from __future__ import annotations

from nlp.amounts.nonamounts.small_numbers import BODIES, TINY

_FURTHER_NUMBERS = r"\b[A-Z]{2}-?(?P<two>\d\d)\d\d(?:\s*(?:,\s*(?:and\s)?|[/&+]|and\s|through\s|thru\s|to\s|until\s|[-–—]+)\s*(?P=two)(?!00)\d\d(?![\w$]|[.,]\d|-\d))+"
"""Numbers of accounts that follow the first without their letters, "BK-3001 to 3005", "BK-3001, 3002 and 3004": no amount ends in such figures."""

SHAPES: tuple[tuple[str, str], ...] = (
    ("mail or web address", r"[^\s@]{1,64}@[^\s@]{1,120}\.\w+|\b(?:https?://|www\.)\S+"),
    ("isin", r"\b[A-Z]{2}[A-Z0-9]{9}\d\b"),
    ("cusip by name", r"\b(?:cusip|isin|sedol|wkn|valoren)\b[\s#:no.]*[0-9A-Z][0-9A-Z \-]{4,13}\b"),
    (
        "cusip by shape",
        r"\b(?=\w*[A-Z])[0-9]{3}[0-9A-Z]{5}[0-9]\b|\b[0-9]{5}[0-9A-Z][A-Z][0-9A-Z]?\d?\b|\b(?=\w*[A-Z])\d{6}[ -]?[0-9A-Z]{2}[ -]?\d\b(?<!\d{9})",
    ),
    (
        "tax number",
        r"\b(?:\d{3}[- ]\d{2}[- ]\d{4}|\d{2}-\d{7}|\d{6}-\d{4}|[Xx*#•]{2,3}-?[Xx*#•]{2,5}-?\d{4})\b|[*•xX#]{2,}[-\s]?[*•xX#]*[-\s]?\d{4}\b",
    ),
    (
        "tax number by name",
        r"\b(?:ssn|s\.s\.n\.?|social(?: security)?|soc\.? ?sec\.?|tin|itin|ein|tax(?:payer)?(?: id(?:entification)?)?|cpr|nino|sin|bsn|nif|steuer-?id|codice fiscale)\b(?:\s*(?:no|nr|number|num|is|#|[:.()-])\.?){0,4}\s*[\dA-Z][\d -]{4,14}\d[A-Z]?\b",
    ),
    (
        "last four",
        r"\b(?:last (?:four|4)(?: digits)?|ending(?: in| with)?|ends (?:in|with))(?:\s*+(?:of (?:my|the|our) (?:ssn|social(?: security(?: number)?)?)|are|is|digits|in|:|-))*+\s*+\d{3,4}\b",
    ),
    ("last four words", r"\blast (?:four|4)(?: digits)?\b"),
    (
        "account by name",
        r"\b(?:acc(?:oun)?ts?|a/c|acct|account|custody|portfolio|depot|client|customer|reference|ref|file|claim|ticket|case|confirmation|control|invoice|policy|certificate|cert)\b\.?\s*+(?:(?:no|nr|num|number|numbers|#)\b\.?|#)?\s*+(?:is|:|-|ending(?: in)?)?\s*+#?\s*+[A-Z]{0,4}[- ]?\d[\d-]{2,}\b(?!\s*(?:bonds|notes|thousand|k\b)|,\d|\.\d)",
    ),
    (
        "account by shape",
        r"\b(?!(?:USD|EUR|GBP|CHF|CAD|DKK|SEK|NOK|US|JPY|TO|UP|OF|AT|FOR|ALL|DO|PAR|ONLY|PUT)\b)[A-Z]{2,5}-\d{2,}(?:-\d+)*\b|\b(?!(?:USD|EUR|GBP|CHF|CAD|DKK|SEK|NOK|JPY)\d)[A-Z]{2,4}\d{3,}[A-Z0-9]*\b|\b(?i:lx|bk)[-_ .]?\d{4}\b|"
        + _FURTHER_NUMBERS,
    ),
    (
        "participant",
        r"\b(?:dtcc?|nscc|participant|part\.?|broker|clearing|agent|fins|mpid|crd|euroclear|clearstream)\b\s*+(?:id|no|nr|number|code|participant|#)?\.?\s*+[#:]?\s*+\d{2,6}\b",
    ),
    (
        "phone",
        r"(?<![\w.,])(?:\+?1[\s.-]?)?(?:\(\d{3}\)\s?|\d{3}[\s.-])\d{3}[\s.-]\d{4}\b|(?<![\w-])\d{3}-\d{4}\b|\b1-8\d\d-[\w-]+|\+\d{1,3}[\s.()/-]?\d[\d\s().\/-]{5,}\d",
    ),
    (
        "phone by name",
        r"\b(?:tel|telephone|phone|ph|call(?: me)?(?: at| on)?|fax|mobile|mob|cell|cellular|ring|reach(?:ed)?(?: me| us)?(?: at| on)|handy|extension|ext|telefon|téléphone|home|work|office)\b\.?(?:\s*+(?:no|nr|number|is|at|on)\b\.?)*+\s*+[:#]?\s*+\(?\+?\d[\d\s().\/-]{3,}\d\b(?!\s*(?:bonds|notes|thousand|million|k\b))",
    ),
    ("extension", r"\b(?:x|ext\.?|extension)\s?\.?\d{2,6}\b"),
    ("hash number", r"#\s?\d[\d-]*"),
    (
        "number by name",
        r"(?!point\s+(?:[a-z]+[\s-]){1,6}(?:million|mil|mm|thousand|grand|billion|k)\b)\b(?:nos?|nr|n°|numbers?|num|index no|docket|reg\.?|member|box|boxes|page|pages?(?: \d+ (?:and|to|or))?|pp|p|line|section|sec|item|items|step|paragraph|para|motion|resolution|minute|article|rule|option|chapter|exhibit|schedule|clause|question|point|batch|lot|room|rm|suite|ste|apt|apartment|unit no|floor|fl|flat|version|v|series|class|phase|article|gate|flight|bus|po box|p\.o\. box|rr|route|rfd|hc)\b\.?\s*+[:#]?\s*+(?:\d[\w/.-]*|"
        + TINY
        + r")\b(?!\s*(?:bonds|notes|thousand|million|k\b)|,\d{3})",
    ),
    (
        "lines of a page",
        r"\blines\s+\d{1,3}\s*(?:to|through|thru|and|-|–)\s*\d{1,3}\b(?!,)",
    ),
    (
        "body by number",
        BODIES + r"\s+(?:no\.?\s*|#\s*)?\d{1,5}\b(?!\s*(?:bonds|notes|of|more|k\b|thousand|million)|,\d{3})",
    ),
    (
        "part of a tale by number",
        r"\b(?:act|scene|verse|reel|lesson|chapter|stanza|round|inning|exhibit)\s+(?:\d{1,2}|"
        + TINY
        + r")\b(?!\s*(?:bonds|notes|of\s+(?:my|our|them)))",
    ),
    (
        "part of a paper",
        r"\bparts?\s+(?:no\.?\s*)?(?:\d|1[0-2]|"
        + TINY
        + r")\b(?!\s*(?:bonds|notes|of\s+(?:\d|my|our|them|these|those|what)|more|only|k\b|thousand|million|grand|percent|per\s+cent|%)|[,.]\d)",
    ),
    (
        "form",
        r"\b(?:8-K|10-[KQ]|12b-25|13e-4|14e-\d|401\(?k\)?|403\(?b\)?|1099|W-[489]|W-8BEN|17Ad-15|S-4|13D|UTMA/?\w*)\b(?:\(\w\))*",
    ),
    (
        "letters and figures",
        r"\b\d+[-/]?(?!(?:k|m|mm|mn|bn|mio|mln|mil|tsd|K|M|MM|mm|Mio|x|st|nd|rd|th)\b)(?=[A-Za-z])(?![OoIl])[A-Za-z]{1,2}(?:[-\d]\w*)?\b(?<!\dKs)|\b(?![OoIl]{1,2}\d)(?!(?:USD|EUR|GBP|CHF|CAD|DKK|SEK|NOK|JPY|usd|eur)\d)[A-Za-z]+\d+\w*\b",
    ),
    ("leading zero", r"(?<![\w.,'])(?<!\d\s)(?<!,\s)0\d+\b(?![.,]\d)"),
    (
        "numbers with dashes",
        r"(?<![\w$])\d+(?:-\d+){2,}\b|\b(?!50/50)\d{2,}/\d{2,}\b|(?<![\w$])\d{4}-\d{1,3}\b(?!\s*(?:bonds|notes))",
    ),
)
"""What bears a number of its own."""
