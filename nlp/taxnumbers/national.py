"""Tax and personal numbers of other countries, by their shape, with the words that must stand before them. No logic."""

from __future__ import annotations

import re

from nlp.patterns.late import Late

DATED = r"(?P<dated>\d{6}|(?:19|20)\d{6})[-+A](?:\d{4}|\d{3}[A-Z])"
"""Denmark, Iceland, Sweden, Finland: a day of birth and four characters more."""

_NUMBERS = (
    DATED,
    r"\d{9,12}",  # Denmark, Sweden, Norway, the Netherlands and others, written without a mark
    r"\d{6} \d{5}",  # Norway
    r"\d{2} \d{3} \d{3} \d{3}",  # Germany, the number of a person
    r"\d{2,3}/\d{3}/\d{4,5}",  # Germany, the number of an office; Austria
    r"\d{5} \d{5}",  # Great Britain, the taxpayer's reference
    r"[A-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D]",  # Great Britain, national insurance
    r"\d{8}-?[A-Z]",  # Spain
    r"[XYZ]-?\d{7}-?[A-Z]",  # Spain, foreigners
    r"[A-Z]{6} ?\d{2}[A-Z]\d{2} ?[A-Z]\d{3}[A-Z]",  # Italy
    r"\d{2}\.\d{2}\.\d{2}[-.]\d{3}[.-]\d{2}",  # Belgium
    r"756\.\d{4}\.\d{4}\.\d{2}",  # Switzerland
    r"\d{3}\.\d{3}\.\d{3}-\d{2}",  # Brazil
    r"[A-Z]{5}\d{4}[A-Z]",  # India
    r"\d{7}[A-Z]{1,2}",  # Ireland
    r"[12] \d{2} \d{2} \d{2} \d{3} \d{3}(?: \d{2})?",  # France, social security
    r"[0-3]\d \d{2} \d{3} \d{3} \d{3}",  # France, taxes
)
SHAPES = Late(rf"(?<![\w+#/.,$€£-])(?P<number>{'|'.join(_NUMBERS)})(?![\w/-]|[.,]\d|[ -]\d)")

WORDS = Late(
    r"\b(?:tax(?:payer)?|fiscal|personal|identity|identification|ident|national|social|insurance|civil|registration|revenue|id)\b[^.;\n]{0,60}\b(?:numbers?|no|nr|codes?|reference|id|one|is|nino)\b"
    r"|\b(?:cpr|bsn|nif|nie|dni|cpf|pan|ahv|avs|pps|ppsn|nino|utr|nir|insee)\b"
    r"|(?:steuer|skatte?|person|personen|fødsels|fodsels|kennitala|henkilö|henkilo|burgerservice|rijksregister|sozialversicherungs|identifikations|cpr-)\w*(?:nummer|nr|number|tunnus|ident|id|numer)\w*"
    r"|\bkennitala\b|\bcodice\s+fiscale\b|\bnum[eé]ro\s+(?:fiscal|de\s+(?:registre|s[eé]curit[eé]|contribuable))|\bn[uú]mero\s+de\s+(?:identificaci[oó]n|contribuinte)",
    re.IGNORECASE,
)
"""Before a number of such a shape, in the same sentence."""

BARE_IN = frozenset({"DK", "IS", "SE", "FI", "NO"})
"""Countries in which a day of birth with four characters is the number, whatever stands before it."""

OF_SOMETHING_ELSE = Late(
    r"\b(?:order|invoice|ticket|case|account|cusip|policy|docket|phone|telephone|tel|mobile|cell|fax|call|ring|wire|routing|reference|serial)\b",
    re.IGNORECASE,
)
"""Before bare figures: they number something else, whatever is said of taxes."""

SPOKEN_OF = Late(
    r"\b(?:it|mine|that|this|(?:the|my)\s+(?:\w+\s+)?one|what\s+(?:i|we)\s+have)(?:['’]s|\s+is|\s+reads|\s+goes)?(?:\s+(?:just|simply|only))?\s*[:=]?\s*$",
    re.IGNORECASE,
)
"""Right before a number: it is the one of which the sentence before spoke, "I have no American number; in Denmark it is ..."."""

_RELATIVE = r"(?:wife|husband|son|daughter|mother|father|brother|sister|grand\w+|niece|nephew|aunt|uncle|cousin|friend|neighbou?r|accountant|lawyer|attorney|adviser|advisor|broker|partner|tenant|landlord)"
OTHERS = Late(
    rf"\b(?:numbers?|sin|nas|ssn|tin|ein|itin|social|id|code|cpr|nif)\s+of\s+(?:my|his|her|our|their)\s+(?:(?:late|ex|dear|own)[\s-])?{_RELATIVE}\b[^.;\n]{{0,20}}$|"
    rf"\b(?:my|his|her|our|their)\s+(?:(?:late|ex|dear|own)[\s-])?{_RELATIVE}(?:['’]s)\b[^.;\n]{{0,40}}$",
    re.IGNORECASE,
)
"""Before a number: it is another person's."""

ENDS_SENTENCE = re.compile(r"[.!?]\s+(?=[A-ZÀ-Ý])|\n\s*\n")
