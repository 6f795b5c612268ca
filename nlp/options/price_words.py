"""The words by which a price is chosen in a Dutch auction. Words only: extend them freely.

Each is matched without regard to case, with typographic signs made plain. Everything about a price that stands in
none of them makes the price a question to the holder.
"""

from __future__ import annotations

from nlp.options.price_values import IN_WORDS

FIGURE = (
    rf"(?:usd?\s?)?\$?\s?(?P<figure>{IN_WORDS}|\d{{1,6}}(?:\.\d{{1,4}})?)"
    r"(?![\d%¼½¾⅛⅜⅝⅞]|[ ]?(?:million|thousand|hundred|grand|billion|mm)\b|[.,]\d|[ ]?-?\d+/\d|[ ]+(?:and|&)[ ]+(?:a[ ]+|one[ ]+|three[ ]+)?(?:half|quarter|eighth)|\s?(?:%|percent|per\s?cent|cents?\b|¢|[ap]\.?m\b|o'clock|k\b|m\b|:)|[ ]+\w+[ ]+(?:street|st|road|rd|avenue|ave|lane|drive|court)\b|[ ]+(?-i:(?!Please|Pls|Thank|Regards|Best|For|And|Account|Acct|From|My|Our|The|If|Kind|Sincerely|I\b|We\b|US|Per|Dollars|Each)[A-Z]))"
)
"""A price in figures: no share, no hour, no thousands, no house's number."""
CURRENCY = r"(?:\s?(?:dollars?|usd|us\s?dollars|bucks))?"
EACH = r"(?:\s?(?:per|a|an|each|/|for\s+each|for\s+every)\s?(?:of\s+the\s+)?(?:shares?|sh)\b|\s+(?:each|apiece|a\s+piece)\b)?"

PRICES: tuple[str, ...] = (
    r"(?:(?:for|of|at|with)\s+(?:a|the|my|our)\s+)(?:tender\s+|offer\s+|selected\s+|chosen\s+|asking\s+)?price(?:\s+per\s+share)?(?:\s+(?:of|is|equal\s+to|at)|\s?[:=])\s?"
    + FIGURE
    + CURRENCY
    + EACH,
    r"(?:(?:my|our)\s+(?:(?:selected|tender|offer|asking|chosen)\s+)?price(?:\s+per\s+share)?(?:\s+(?:is|shall\s+be|should\s+be))?|(?:the\s+)?price(?:\s+per\s+share)?\s+(?:i|we)\s+(?:choose|select|chose|want|name|pick)(?:\s+is)?|(?:(?:selected|tender|offer|asking|chosen)\s+)?price(?:\s+per\s+share)?(?=\s?[:=]))\s?[:=]?\s?"
    + FIGURE
    + CURRENCY
    + EACH,
    r"(?:at|@)\s?(?:the\s+price\s+of\s+)?" + FIGURE + CURRENCY + EACH,
    (
        r"for\s+(?:us\s?)?\$\s?(?P<figure>\d{1,6}(?:\.\d{1,4})?)(?![\d%]|[.,]\d|\s?(?:%|k\b|m\b))"
        r"\s?(?:per|a|each|/)\s?(?:share|sh)\b"
    ),
)
LOWEST = r"(?:at|for|@)\s+the\s+(?:minimum|lowest|bottom|low)(?:\s+(?:allowed|possible|permitted|allowable))?(?:\s+(?:price|end)(?:\s+(?:per\s+share|of\s+the\s+(?:price\s+)?range|in\s+the\s+range|allowed|possible))?|(?=\s*(?:[.,;\n)!]|$|\s+please)))"
HIGHEST = LOWEST.replace("minimum|lowest|bottom|low", "maximum|highest|top|high")

AUCTION: tuple[str, ...] = (
    r"price(?:\s+per\s+share)?\s?[:=]\s?(?:at\s+)?(?:the\s+)?(?:dutch\s+)?(?:auction|purchase|clearing)(?:\s+price)?(?=\s*(?:[.,;\n]|$))",
    (
        r"(?:at|for|accept(?:ing)?|take|taking)\s+(?:whatever|any|whichever)\s+(?:final\s+|purchase\s+)?price\s+(?:that\s+)?(?:is\s+|results?\s+from\s+|comes\s+out\s+of\s+|comes\s+from\s+)?"
        r"(?:the\s+(?:dutch\s+|modified\s+)*(?:auction|tender\s+offer|offer|company|issuer|process)\s*(?:gives|yields|produces|determines|sets|fixes|results\s+in|comes\s+to|comes\s+out\s+at|ends\s+(?:at|with|in)|arrives\s+at|turns\s+out)?"
        r"|(?:determined|set|fixed|paid|established)(?:\s+(?:by|in|through|under)\s+the\s+(?:dutch\s+|modified\s+)*(?:auction|tender\s+offer|offer|company|issuer))?)"
    ),
    r"(?:at|for|accept(?:ing)?)\s+(?:whatever|any)\s+(?:the\s+)?(?:auction|purchase|clearing)\s+price(?:\s+(?:is|turns\s+out\s+(?:to\s+be)?|may\s+be|comes\s+to))?",
    r"(?:at|for|accept(?:ing)?|take)\s+(?:the\s+)?(?:final\s+)?(?:dutch\s+)?(?:auction|clearing|purchase)(?:\s+|-)price(?:\s+(?:as\s+)?(?:is\s+)?(?:to\s+be\s+)?(?:finally\s+)?(?:determined|set|fixed|established|paid|selected|that\s+is\s+determined))?(?:\s+(?:by|in|through|under)\s+(?:the\s+(?:dutch\s+|modified\s+)*(?:auction|tender\s+offer|offer|company|issuer|process)|you))?(?:\s+process)?",
    r"(?:at|for|accept(?:ing)?)\s+(?:the|a)\s+(?:final\s+|purchase\s+)?price\s+(?:as\s+|to\s+be\s+|that\s+is\s+)?(?:determined|set|fixed|established)\s+(?:by|in|through|under|pursuant\s+to)\s+(?:the\s+)?(?:dutch\s+|modified\s+)*(?:auction|tender\s+offer|offer|company|issuer)(?:\s+process)?(?:\s+in\s+accordance\s+with\s+(?:the\s+terms\s+of\s+)?(?:the\s+)?(?:tender\s+)?offer)?",
)

ALONE = r"[\s.,;:!()*–-]*(?:(?:please|pls|kindly|thanks|thank\s+you|yes|no|and|but|also|then|so|ok|okay|hi|hello|dear\s+\w+|i|we|would|'d|want|like|choose|select|take|will|it|that|this|them|to|tender|the|price|is|be|make|do|go|with|selected|at)[\s.,;:!()*–-]*)*"
"""A sentence that has nothing but a price, and such words, says of the election beside it at what price it is meant."""
LEFT_OVER = (
    r"\b(?:prices?|priced|pricing|auction|dollars?|bucks|cents?|minimum|maximum|lowest|highest|range|premium|discount|bids?|clearing|limit|apiece|per\s+share|a\s+share|each\s+share)\b"
    r"|\$|@|¢|(?<![\d.])\d+\.\d+(?![\d.]*\d)|\b\d+\s+(?:and|&)\s+(?:a\s+)?(?:half|quarter|\d/\d)\b|\b\d+\s+\d/\d\b"
    r"|\bat\s+\d{1,4}(?:\.\d+)?(?![\d-]|\.\d)|\bat\s+(?:one\b|two\b|three\b|four\b|five\b|six\b|seven\b|eight\b|nine\b|ten\b|eleven\b|twelve\b|twenty\b|thirty\b|par\b|market\b)"
)
"""What is left of a mail once its prices are covered, and still speaks of one."""
QUALIFIES_BEFORE = r"(?:\b(?:not|never|no|nor|neither|except|than|rather|instead|without|unless|if|or|either|above|below|over|under|least|most|more|less|better|higher|lower|about|around|approximately|roughly|near|maybe|perhaps|possibly|minus|plus|was|were|had|last|when|until|unless|bought|paid|sold|trad(?:e|es|ed|ing)|quoted|listed|closed|closes|worth|valued|stands|cost|costs)\b|n't\b|~)[^.;\n]{0,24}$|\b(?:between|from|to|up\s+to|and)\s+(?:\$?[\d.]+\s+(?:and|to)\s+)?$"
"""Before a price: it is denied, compared, told or one of two."""
QUALIFIES_AFTER = r"^[\s,]*(?:\(?\s*or\b|and\s+(?:up|above|over|higher|not|\$?\d)|to\s+\$?\d|-\s?\$?\d|–\s?\$?\d|\+|plus\b|minus\b|at\s+(?:least|most)\b|if\b|unless\b|but\b|only\b|minimum\b|maximum\b|max\b|min\b|limit\b|and\s+no\b|instead\b|rather\b|though\b|(?:is|was|seems|sounds)\b|(?:shares?|sh|notes?|bonds?|units?|times|days?|of)\b|\?|/)"
"""Behind a price: it goes on to another, or is hedged."""
