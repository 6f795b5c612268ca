"""Words and signs that decide where a sentence ends. No logic here."""

ABBREVIATIONS = (
    "mr mrs ms dr st jr sr no nos acct acc approx inc corp co ltd llc l.p n.a u.a dtd est vs etc e.g i.e a.m p.m prin princ amt "
    "ave blvd rd apt ste dept mt ft jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun messrs esq prof rev gen col "
    "attn tel ext ref fwd re p.s cf viz bros assn min max pls dir gov sen"
)
"""Words after whose dot a sentence goes on."""

BULLET = r"(?:[-*•–—·▪>+]|\(?\d{1,2}(?:\.\)|[.)/])|\(?[a-z][.)])\s+"
"""How a line of a list may begin."""

WRAP = 60
"""Mail programs wrap no line shorter than this."""
