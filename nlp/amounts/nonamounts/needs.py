"""The words without which a shape of `nonamounts` cannot stand in a text; one of them is enough. No logic here.

In lower case, parted by "|", a 0 for any figure (`nlp.patterns.possible`). A shape that is not listed needs a figure and no word
besides that would spare much; one with no words can stand anywhere. A word too many costs time; one too few would
lose a match, which `tests/reading/test_amounts_need_their_words.py` looks for.
"""

from __future__ import annotations

NEEDS = {
    "mail or web address": "@|://|www.",
    "cusip by name": "cusip|isin|sedol|wkn|valoren",
    "tax number": "0000",
    "tax number by name": "ssn|s.s.n|soc|tin|ein|tax|cpr|nino|sin|bsn|nif|steuer|codice",
    "last four": "last four|last 0|ending|ends in|ends with",
    "last four words": "last four|last 0",
    "account by name": "acc|a/c|custody|portfolio|depot|client|customer|ref|file|claim|ticket|case|confirmation|control|invoice|policy|cert",
    "account by shape": "-00|000",
    "participant": "dtc|nscc|part|broker|clearing|agent|fins|mpid|crd|euroclear|clearstream",
    "phone": "0000|+0|0-000-",
    "phone by name": "tel|ph|call|fax|mob|cell|ring|reach|handy|ext|home|work|office",
    "hash number": "#",
    "number by name": "",
    "part of a tale by number": "act|scene|verse|reel|lesson|chapter|stanza|round|inning|exhibit",
    "date in words": "jan|feb|fév|mar|mär|apr|avr|mai|may|mei|maj|jun|jui|jul|aug|aou|aoû|ago|sep|oct|okt|nov|dec|dez|déc|dic|two thousand|nineteen",
    "short year": "'00",
    "clock": "0|a.m|p.m|am|pm|clock|noon|midnight|uhr",
    "clock by name": "in the |at night|tomorrow|today|tonight|sharp|most|every|day|eastern|est|edt|pacific|central",
    "clock ahead": "after|before|until|till|past|clock says|call by|phone by|home by|in by",
    "hours to call": "between|from",
    "votes": "vote|carried|passed|approved|resolved|by ",
    "votes by day or hands": "vote|carried|passed|approved|resolved|hands",
    "votes told": " for| against| in fav| on ",
    "count of something else": ", all |, both ",
    "who want it": "favor|favour|for|against|will|oppose|same mind|want|wish|agree|vote|support|approve|say|said|think|sign",
    "votes counted": "vote|voting|carried|passed|approved|defeated",
    "page number": "-",
    "half past": "half|quarter",
    "hours": "(|0|nine|eight",
    "coupon": "0/0|½|¼|¾|⅛|⅜|⅝|⅞|0.0",
    "coupon in words": "half|quarter|eighth|/|twelve",
    "rate": "%|per|pct",
    "rate in words": "per",
    "rate by name": "%|per|pct",
    "condition": "%|per",
    "denomination": "000",
    "age": "",
    "zip after a state's name": "00000",
    "postcode and town": "0000 ",
    "form": "0|utma",
    "numbers with dashes": "-0|/00",
    "cents": "cent|¢|c on",
    "ratio": "0|one|two|three",
    "degrees": "degrees|°|in the shade|fahrenheit|celsius",
    "figure of speech": "fifty|catch|one|nine to five|two cents|hundred|thousand|million|two of us|us two|we two",
}
