"""The shapes of postal addresses, as patterns. No logic."""

from __future__ import annotations

import re

from nlp.patterns.late import Late

_STATES = (
    r"(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[AIT]|W[AIVY]|"
    r"Alabama|Alaska|Arizona|Arkansas|California|Calif\.|Colorado|Connecticut|Conn\.|Delaware|Florida|Fla\.|Georgia|Hawaii|Idaho|Illinois|Ill\.|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|"
    r"Massachusetts|Mass\.|Michigan|Mich\.|Minnesota|Minn\.|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|N\.H\.|New Jersey|N\.J\.|New Mexico|New York|N\.Y\.|North Carolina|N\.C\.|"
    r"North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Penna\.|Pa\.|Rhode Island|South Carolina|S\.C\.|South Dakota|Tennessee|Tenn\.|Texas|Tex\.|Utah|Vermont|Vt\.|Virginia|Va\.|Washington|Wash\.|West Virginia|Wisconsin|Wis\.|Wyoming|D\.C\.)"
)
_SUFFIX = (
    r"(?:Street|St|Avenue|Ave|Av|Road|Rd|Drive|Dr|Lane|Ln|Court|Ct|Circle|Cir|Boulevard|Blvd|Place|Pl|Plaza|Square|Sq|Terrace|Ter|Trail|Trl|Way|Parkway|Pkwy|Highway|Hwy|Route|Rte|Ridge|Hill|Hills|"
    r"Close|Crescent|Cres|Row|Mall|Loop|Alley|Pike|Turnpike|Tpke|Run|Bend|Dale|Grove|Point|View|Walk|Wharf|Quay|Gardens|Mews|Green|Common|Heights|Landing|Crossing|Path|Broadway|Esplanade|Promenade|Bluff|Hollow|Orchard|Farm|Estates)"
)
_NOT_NOUN = r"(?!(?:bonds?|notes?|shares?|old|new|senior|lexington|units?|of|dollars?|thousand|million|hundred|and|or|per|years?|days?|august|september|july|january|february|march|april|may|june|october|november|december)\b)"
_NUMBER = r"(?:\d{1,6}(?:[-–/]\d{1,5})?(?:\s?[A-Za-z](?![A-Za-z]))?|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)"
_SEP = r"(?:[ \t]*,?[ \t]*\n[>|\t ]*|[ \t]*[,;][ \t]*|[ \t]+[-–·|][ \t]+)"
_WIDE = rf"(?:{_SEP}|[ \t\u00a0]+)"
_WORD = r"(?:[A-ZÀ-Ý][\wÀ-ÿ.'’-]*|\d{1,3}(?:st|nd|rd|th))"
_LINK = r"(?:of|the|de|la|le|les|du|des|del|di|da|van|von|der|den|am|an|im|in|y|et|sur|sous|and|&|auf|bei|ob|lez|aux|à)"
_NAME = rf"{_WORD}(?:[ \t]+(?:{_LINK}[ \t]+){{0,2}}{_WORD}){{0,5}}"
_UNIT = r"(?:#[ \t]*\w+|(?:Apt|Apartment|Suite|Ste|Unit|Room|Rm|Floor|Fl|Flat|Bldg|Building|PH|Penthouse|Box|Lot|Trlr|No)\b\.?[ \t]*#?[ \t]*[\w-]+|\d{1,2}(?:st|nd|rd|th)[ \t]+(?:Floor|Fl)\.?|P\.?[ \t]?O\.?[ \t]?Box[ \t]+\d+)"
_UNITS = rf"(?:{_WIDE}{_UNIT}){{0,2}}"
_BOX = r"(?:P\.?[ \t]?O\.?[ \t]?(?:Box|Drawer)[ \t]*#?\d+|(?:RR|R\.R\.|RFD|R\.F\.D\.|HC|Rural Route|Route|Rt\.?)[ \t]*#?\d+(?:[, \t]+Box[ \t]*#?\d+\w?)?|Box[ \t]+\d+(?:[, \t]+RR[ \t]*\d+)?|(?:PSC|CMR|Unit)[ \t]+\d+[, \t]+Box[ \t]+\d+)"
_STREET = rf"(?:{_NUMBER},?[ \t]+{_NOT_NOUN}{_NAME}|{_BOX})"
_STREET_SURE = rf"(?:{_NUMBER},?[ \t]+{_NOT_NOUN}(?:{_WORD}[ \t]+){{0,5}}{_SUFFIX}\b\.?|{_BOX})"
_STREET_BACK = rf"(?:{_WORD}[ \t]+){{1,3}}{_SUFFIX}\b\.?[ \t]+\d{{1,5}}"
"""The number behind the street, as people from the continent write it of an American street."""
_ZIP = r"\d{5}(?:[-–]\d{4})?(?![\d,])"
_US_TAIL = r"(?:[,\s]+(?:U\.?S\.?A?\.?|United States(?: of America)?)(?!\w))?"
_START = r"(?:(?<=^)|(?<![\w$€£.,/-]))"
_CA_CODE = r"[A-Z]\d[A-Z][ -]?\d[A-Z]\d(?!\w)"
_PROVINCE = r"(?:\(?(?:AB|BC|MB|NB|NL|NS|NT|NU|ON|PE|PEI|QC|SK|YT|Alberta|British Columbia|Manitoba|New Brunswick|Newfoundland(?: and Labrador)?|Nova Scotia|Ontario|Ont\.|Prince Edward Island|Quebec|Québec|PQ|P\.Q\.|Qué\.|Que\.|B\.C\.|Saskatchewan|Yukon)\)?)"
_UK_CODE = r"[A-Z]{1,2}\d[A-Z\d]?[ \t]\d[A-Z]{2}(?!\w)"
_COUNTRY = (
    r"(?:Denmark|Danmark|Germany|Deutschland|Austria|Österreich|Switzerland|Schweiz|Suisse|Svizzera|France|Belgium|Belgique|België|The Netherlands|Netherlands|Nederland|Holland|Luxembourg|Italy|Italia|Spain|España|Portugal|Sweden|"
    r"Sverige|Norway|Norge|Finland|Suomi|Iceland|Ireland|Poland|Czech Republic|Hungary|Greece|Liechtenstein|Monaco|United Kingdom|U\.?K\.?|Great Britain|England|Scotland|Wales|Canada|Israel|Japan|Australia|New Zealand|South Africa|Mexico|México|Brazil|Bermuda)"
)
_POSTCODE = r"(?:(?:[A-Z]{1,3}[-–][ \t]?)?\d{4,5}(?:[ \t]?[A-Z]{2}(?![A-Za-z]))?|\d{3}[ \t]\d{2}|\d{4}-\d{3})"
_EURO_NAMED = r"(?:(?:rue|avenue|av\.?|bd\.?|boulevard|place|quai|chemin|route|allée|impasse|cours|Rue|Avenue|Av\.?|Bd\.?|Boulevard|Place|Quai|Chemin|Route|Allée|Impasse|Cours)[ \t]+(?:de[ \t]+la[ \t]+|de[ \t]+l['’]|du[ \t]+|des[ \t]+|de[ \t]+|d['’])?[\wÀ-ÿ'’.-]+(?:[ \t]+[\wÀ-ÿ'’.-]+){0,4}?)"
_EURO_STREET = (
    rf"(?:\d{{1,4}}(?:[ \t]?(?:bis|ter|[A-Za-z]))?,?[ \t]+{_EURO_NAMED}"
    rf"|(?!(?:Account|Acct|DTC|Box|Participant|Tel|Phone|Konto|CPR|January|February|March|April|May|June|July|August|September|October|November|December)\b){_NAME},?[ \t]+(?:n[°º.][ \t]*)?\d{{1,4}}(?:[ \t]?[A-Za-z](?![A-Za-z]))?(?:[-–/]\d{{1,4}})?(?:,?[ \t]+(?:\d{{1,2}}\.?[ \t]?(?:tv|th|mf|sal|OG|Stock|º|ª|°)\.?[ \t]?(?:tv|th|mf)?\.?|st\.[ \t]?(?:tv|th)\.?))?"
    rf"|(?:Via|Viale|Piazza|Corso|Calle|C/|Avda\.?|Avenida|Plaza|Paseo|Rua|Praça)[ \t]+{_NAME},?[ \t]+\d{{1,4}})"
)

NEEDS = {
    "american": "00000",
    "american in any case": "00000",
    "american without a state": "00000",
    "american without a postcode": "0|one|two|three|four|five|six|seven|eight|nine|ten",
    "street and town": "0|one|two|three|four|five|six|seven|eight|nine|ten",
    "canadian": "0",
    "british": "0",
    "continental": "000",
}
"""Words without which a shape cannot stand in a text, as `nlp.patterns.possible` takes them: a 0 is any figure."""

ENDS = {
    "american without a postcode": Late(_STATES),
    "canadian": Late(_CA_CODE),
    "british": Late(_UK_CODE),
}
"""What a shape ends with, where that is found in a text much sooner than the whole."""

SHAPES: tuple[tuple[str, Late], ...] = (
    ("american", Late(rf"{_START}(?P<address>(?:{_STREET}|{_STREET_BACK}){_UNITS}(?:{_SEP}{_NAME}){{0,2}}{_WIDE}{_STATES}\.?,?{_WIDE}{_ZIP}{_US_TAIL})", re.MULTILINE)),
    ("american in any case", Late(rf"{_START}(?P<address>{_STREET_SURE}{_UNITS}(?:{_WIDE}[^\W\d_][\w.'’-]*){{1,4}}?{_WIDE}{_STATES}\.?,?{_WIDE}{_ZIP}{_US_TAIL})", re.MULTILINE | re.IGNORECASE)),
    ("american without a state", Late(rf"{_START}(?P<address>{_STREET_SURE}{_UNITS}{_WIDE}(?:[^\W\d_][\w.'’-]*[ \t]+){{1,3}}{_ZIP})(?![\d,.]\d)(?!\s*(?:bonds|notes|dollars))", re.MULTILINE | re.IGNORECASE)),
    ("american without a postcode", Late(rf"{_START}(?P<address>{_STREET_SURE}{_UNITS}{_SEP}{_NAME}{_SEP}{_STATES}(?![\w]))(?![ \t]*\d)", re.MULTILINE)),
    ("street and town", Late(rf"{_START}(?P<address>{_STREET_SURE}{_UNITS}{_SEP}(?!I\b|My\b|The\b|Please\b|Tel\b|Phone\b|We\b|And\b|You\b|It\b|Dated\b|Account\b|LX\b|BK\b){_NAME})(?=[ \t]*(?:[.,;)\n]|$))", re.MULTILINE)),
    ("canadian", Late(rf"{_START}(?P<address>(?:\d{{1,6}}(?:-\d+)?,?[ \t]+{_EURO_NAMED}|{_STREET}){_UNITS}{_SEP}{_NAME}{_WIDE}{_PROVINCE},?{_WIDE}{_CA_CODE}(?:{_SEP}Canada)?)", re.MULTILINE)),
    ("british", Late(rf"{_START}(?P<address>(?:{_UNIT}{_SEP})?(?:{_NAME}{_SEP})?{_STREET}(?:{_SEP}{_NAME}){{1,4}}{_WIDE}{_UK_CODE}(?:{_SEP}{_COUNTRY})?)", re.MULTILINE)),
    ("continental", Late(rf"(?:(?<=^)|(?<=[\n,:;>|(] )|(?<=\n)|(?<=at )|(?<=is )|(?<=in )|(?<=> ))(?P<address>{_EURO_STREET}{_SEP}{_POSTCODE}[ \t]+{_NAME}(?:{_SEP}(?:{_COUNTRY})|[ \t]*\((?:{_COUNTRY})\))?)(?![ \t]*[%$\d])", re.MULTILINE)),
)  # fmt: skip
"""Name and shape; the group `address` is the address."""

UNCERTAIN = frozenset({"street and town"})
"""Shapes that usaddress must confirm."""

NO_TOWN = re.compile(r"\b(?:bonds?|notes?|principal|tender|exchange|dollars|shares|please|thank)\b", re.IGNORECASE)
"""Words that no address has: the match ran into the sentence."""

SOMEONE_ELSES = Late(
    r"\b(?:(?:my|our|his|her|their)\s+(?:son|daughter|brother|sister|nephew|niece|lawyer|attorney|accountant|doctor|neighbou?r|bank|broker|office manager|friend|mother|father|aunt|uncle|ex[- ]\w+|landlord|tenant|agent)(?:['’]s)?|exchange agent|depositary|trust company|wilmington)\b[^.\n]{0,40}(?:at|in|of|lives|is)\s+$|\b(?:formerly|used to live|old address|former address|moved from|no longer)\b[^.\n]{0,30}$",
    re.IGNORECASE,
)
"""Before an address, these show that it is not the writer's own."""
