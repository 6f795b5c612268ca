"""Danish, as far as an election needs it. Only what the sender says of himself, in the present, or orders, is here; no third person, no past, no condition."""

from __future__ import annotations

from nlp.tongues.number_words import danish
from nlp.tongues.tongue import Tongue, phrases

_NOUN = r"(?:(?:lexington[- ])?(?:obligationer|gældsbeviser|papirer|værdipapirer|bonds|notes)(?: i lexington(?: precision)?)?)"
_TABLE = r"""
(?:{want}|{polite}) {verb} => please tender
{polite} {order} => tender
(?:jeg|vi) (?:tager imod|accepterer|siger ja til) (?:tilbuddet|jeres tilbud) (?:for|med) => please tender
(?:jeg|vi) (?:tager imod|accepterer|siger ja til) (?:tilbuddet|jeres tilbud) => tender my notes
(?:jeg|vi) (?:ønsker ikke at|vil ikke|vil gerne ikke) {verb} => I won't tender
(?:jeg|vi) (?:(?:ønsker ikke at|vil ikke) deltage i|deltager ikke i|afviser|afslår|takker nej til|siger nej til) (?:tilbuddet|jeres tilbud|dette tilbud|ombytningen) => decline the offer
(?:jeg|vi) (?:(?:ønsker ikke at|vil ikke) deltage|deltager ikke|takker nej) => I decline
jeg (?:trækker (?:mit|min) (?:tilbud|accept|instruks|ordre) tilbage|tilbagekalder (?:mit|min) (?:tilbud|accept|instruks|ordre)) => pull my tender
{want} => I want
{polite} => pls
{order} => swap
{verb} => swap
(?:jeg|vi) (?:bytter|ombytter) => I tender
{want} deltage i (?:tilbuddet|jeres tilbud) med => please tender
(?:tilbuddet|jeres tilbud|det) interesserer mig ikke => I decline
jeg er ikke interesseret(?: i tilbuddet| i ombytningen)? => I decline
(?:og )?(?:(?:jeg|vi) beholder|beholder (?:jeg|vi)) => I keep
(?:beholde|behold) => keep
(?:bliver)(?: hos mig| liggende| hvor de er)? => stay
(?:til|mod|for) de nye(?: {noun})? =>
alle mine => all my
alle => all
halvdelen af mine => half of my
den anden halvdel => other half
halvdelen => half
af mine => of my
af => of
resten => rest
(?:de andre|de øvrige|de resterende) (?=\d) => other
(?:de andre|de øvrige|de resterende) => the rest
mine => my
og => ,
(?:det vil sige|dvs\.?|i alt|altså) =>
en million => 1,000,000
{noun} => notes
(?:kun|hermed) =>
ja,?(?= {want}| {polite}) =>
"""
_GREETS = r"""
(?:vedhæftet|vedlagt)(?: finder (?:de|du|i)| er)? (?:formularen|min formular|skemaet|den udfyldte formular) =>
(?:hej|goddag|god dag|godmorgen|kære|tak(?: for (?:hjælpen|tålmodigheden|brevet|svaret|din tid|jeres tid|jeres tålmodighed|din tålmodighed|venligheden)| på forhånd)?|mange tak|tusind tak|på forhånd tak|(?:med )?venlig(?:e)? hilsen(?:er)?|de bedste hilsner|hilsen|mvh|god (?:dag|weekend|aften)) =>
"""

DANISH = Tongue(
    "Danish",
    phrases(
        _TABLE,
        want=r"(?:jeg|vi) (?:vil gerne|ønsker at|ønsker|vil)",
        polite=r"(?:venligst|vær (?:så )?venlige? at|vær (?:så )?rare? at)",
        verb=r"(?:bytte|ombytte|indlevere|konvertere)",
        order=r"(?:byt|ombyt|indlever|konverter)",
        noun=_NOUN,
    ),
    phrases(_GREETS),
    danish(),
    ("tusind", "tusinde"),
)
