"""Shapes of streets, towns and their codes that `nlp.addresses` does not know as an address. No logic here."""

from __future__ import annotations

_STREETS = (
    r"(?:street|str|st|avenue|ave|av|road|rd|drive|dr|lane|ln|court|ct|circle|cir|boulevard|blvd|place|pl|plaza|square|sq|terrace|ter|trail|trl|way|"
    r"parkway|pkwy|highway|hwy|route|rte|ridge|hill|close|crescent|cres|row|mall|loop|alley|pike|turnpike|run|bend|dale|grove|point|pt|view|walk|wharf|quay)"
)

_TITLED = "(?:" + "|".join(f"[{name[0].upper()}{name[0]}]{name[1:]}" for name in _STREETS[3:-1].split("|")) + ")"
"""The same with or without a capital: where the name before it has one, "5 Orchard Close" is no closing of five."""
_PLAINLY = r"(?:street|avenue|ave|road|drive|lane|boulevard|blvd|terrace|parkway|pkwy|highway|crescent|turnpike)"
"""What nothing but a street is called, so that small letters will do: "91 bay ridge parkway"."""

_STREET_AT_THE_END = r"(?:vej|vejen|gade|gatan|vägen|veien|straße|strasse|str\.|weg|platz|allee|allé|laan|straat|gracht|plein|gasse|katu|plads|plass|torv|ring|damm|ufer)"
"""How the name of a street ends, grown together with it: "Strandvejen 112"."""
_STREET_AT_THE_END_OF_A_NAME = (
    r"(?:Straße|Strasse|Str\.|Weg|Platz|Allee|Allé|Laan|Straat|Gracht|Plein|Gasse|Plads|Plass|Torv|Damm|Ufer)"
)
"""The same as a word of its own: "Stuttgarter Platz 3"."""
_STREET_AT_THE_HEAD = (
    r"(?:(?:Via|[Rr]ue|Camino|Paseo|Viale|Corso|Piazza|Rua|Avda\.)(?:\s(?:de|du|des|d[ei]l|della|di|la|les?|los|las|[A-ZÀ-Ý][\wÀ-ÿ.'’-]{0,40})){1,5}"
    r"|(?:[Cc]alle|Avenida|Carrera|Calzada)(?:\s(?:de|d[ei]l|la|los|las|[A-ZÀ-Ý][\wÀ-ÿ.'’-]{0,40})){0,5})"
)
"""A word before the name of a street: "Rue de la Paix 12", "Calle 5"; never the beginning of another word, as in "Bell called"."""
_NO_STREET = r"(?:\w{1,20}ering|\w{1,20}rring|(?:Du|B|Hi|Sha|Secu|Decla|Reti|Sp|St|Measu|Ensu|Insu)ring)"
"""English words at the head of a sentence that end like a street: "Tendering 20"."""

_EUROPEAN = (
    rf"(?<![\wÀ-ÿ])(?!{_NO_STREET}\b)(?:[A-ZÀ-Ý][\wÀ-ÿ.'’-]{{0,40}}{_STREET_AT_THE_END}|{_STREET_AT_THE_END_OF_A_NAME}|{_STREET_AT_THE_HEAD})"
    r"\s\d{1,4}\s?[A-Za-z]?\b(?!\s*(?:bonds?|notes?|thousand|thou|grand|million|face|of|\d)\b)"
    r"(?:(?:,[^\n\d]{0,30})?,?\s{1,3}(?:[A-Z]{1,2}-)?\d{4,5}(?:\s[A-Z]{2}\b)?(?:\s[A-ZÀ-Ý][\wÀ-ÿ-]+)+)?"
)

_NUMBERED = r"(?:(?:(?:street|house|apartment|apt|flat|building|door|mailbox|box|suite|unit)\s+(?:number|no\.?)|(?:home\s+|mailing\s+|new\s+|street\s+)?address|apartment|mailbox|zip(?:\s+code)?)(?:\s+(?:here|of\s+mine|of\s+my\s+\w+|on\s+the\s+\w+))?)"
_IS_NOW = r"(?:['’]s|\s+(?:is|was(?:\s+changed)?|has\s+become|became|(?:has\s+)?(?:changed|gone)|changes|goes))(?:\s+(?:now|still|just|again|today|from|to|no\s+longer|not)){0,3}"
_NO_NOTES = (
    r"\b(?!\s*(?:bonds?|notes?|thousand|thou|grand|million|hundred|percent|per\s+cent|face|of|k|m)\b|%|,\d{3}|[\s.]?\d)"
)
_NOT_THE_OLD = rf"(?:\s+now)?(?:\s*,?\s*(?:instead\s+of|and\s+not|not|rather\s+than|and\s+no\s+longer|no\s+longer|in\s+place\s+of|where\s+it\s+was|it\s+was|from|to)\s+(?:the\s+old\s+)?\d{{1,5}}[a-z]?{_NO_NOTES})?"
"""The number that it bore before."""

_HOUSE = (
    rf"\b{_NUMBERED}{_IS_NOW}\s+#?\d{{1,5}}[a-z]?{_NO_NOTES}{_NOT_THE_OLD}"
    rf"|\bre-?number\w*\b[^.;!?\n\d]{{0,60}}?\b\d{{1,5}}[a-z]?{_NO_NOTES}{_NOT_THE_OLD}"
)
"""A house's number said of it: "the house number has changed to 40 from 12", "our street was renumbered, so it is 418 now"."""

SHAPES: tuple[tuple[str, str], ...] = (
    ("number of a house", _HOUSE),
    (
        "zip",
        r"\b(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[AIT]|W[AIVY])\.?,?\s+\d{5}(?:-\d{4})?\b|\b\d{5}-\d{4}\b|\b[A-Z]\d[A-Z]\s?\d[A-Z]\d\b|\b[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}\b",
    ),
    (
        "zip after a state's name",
        r"\b(?:Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming)\.?,?\s+\d{5}(?:-\d{4})?\b",
    ),
    (
        "street",
        rf"(?<!\d,)\b\d{{1,5}}(?:-\d{{1,4}})?[A-Za-z]?,?\s+(?:(?:[NSEW]\.?|North|South|East|West|rue|via|calle|avenue|chemin|boulevard|place)\s+)?(?:[A-Z][\w.'’-]*\s+){{1,4}}{_TITLED}\b\.?(?:,?\s+(?:#|Apt\.?|Suite|Ste\.?|Unit)\s*\w+)?(?:[ ,]+[A-Z][A-Za-z]+){{0,3}}(?:\s+\d{{5}})?|\b\d{{1,5}},?\s+(?:rue|via|calle|chemin|avenue)\s+[A-Za-zÀ-ÿ]",
    ),
    (
        "street by its side of town",
        r"\b\d{1,5}\s+[NSEW]\.?\s+(?:[A-Z][a-z]+\s+)?[A-Z][a-z]+\b",
    ),
    (
        "street in small letters",
        rf"\b\d{{1,5}}\s+(?!(?:of|bonds?|notes?|in|to|on|for|and|or|from|down|per|percent|more|new|old|lexington|shares?|k|m|mm|thousand|million|hundred|please|at|by|off|minutes?|miles?|blocks?|years?|days?|houses?|people)\b)(?:[a-z][\w.'’-]*\s+){{1,3}}?{_PLAINLY}\b",
    ),
    (
        "postcode and town",
        r"(?m)^[>\s]*(?:[A-Z]{1,2}-)?(?<!(?:LX|BK)-)\d{4,5} (?:[A-Z]{2} )?[A-ZÀ-Ý][a-zà-ÿ]+(?:[ -][A-ZÀ-Ýa-zà-ÿ][a-zà-ÿ]+)*\s*(?:,[^\d\n]*)?$",
    ),
    (
        "european street",
        _EUROPEAN,
    ),
)
"""Where somebody lives."""
