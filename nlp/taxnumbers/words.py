"""Words by which people name a taxpayer number. No logic."""

from __future__ import annotations

AMERICAN = (
    r"ssn|ss#(?=[\s:\d])|s\.s\.n?\.?(?:\s?#)?|ss\s(?:no|number)|soc(?:ial)?\.?\s?sec(?:urity)?\.?|social|tin|t\.i\.n|itin|ein|e\.i\.n|fein|employer(?:'s)? id(?:entification)?|"
    r"tax(?:payer)?(?:'s)?(?:\s?-?\s?(?:id(?:entification)?|i\.d\.|number|no))|federal (?:id|tax)|fed(?:eral)? i\.?d\.?|tax"
)
"""Before nine figures."""

FOREIGN = (
    r"(?i:\b(?:cpr|cpr-?nr|cpr-?nummer|nino|n\.i\.|ni|national insurance|utr|sin|social insurance|nas|n\.a\.s|s\.i\.n|num[eé]ro d['’]assurance sociale|steuer-?(?:id|identifikationsnummer|nummer|nr\.?)|steuerliche identifikationsnummer|idnr|"
    r"nif|nie|dni|numéro fiscal|numero fiscal|spi|codice fiscale|cod\. fisc\.|bsn|burgerservicenummer|sofi|personnummer|fødselsnummer|fodselsnummer|henkilötunnus|ahv|avs|pps|ppsn|pesel|rfc|curp|cpf|cuit|pan|tfn|abn|ird|hkid|nric|my number|"
    r"foreign tax|(?:tax|taxpayer|fiscal|identification|vat)\s?(?:id(?:entification)?\s?)?(?:number|no\.?|nr\.?|code|id)(?:\s+(?:here\s+)?in\s+[a-zA-Z]+)?|tax id|tin)\b\.?)"
)
"""Before a foreign number."""
