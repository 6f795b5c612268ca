"""German, as far as an election needs it. Only what the sender says of himself, in the present, or orders, is here; no third person, no past, no condition."""

from __future__ import annotations

from nlp.tongues.number_words import german
from nlp.tongues.tongue import Tongue, phrases

_NOUN = r"(?:(?:lexington[- ])?(?:anleihen|schuldverschreibungen|papiere|wertpapiere|obligationen|bonds|notes)(?: der lexington(?: precision)?)?)"
_TABLE = r"""
(?:{polite} )?(?:also )?{order} (?:also )?nichts(?: (?:in|aus|von) meinem (?:depot|konto))?(?: um| ein)? => tender nothing
{polite} (?:also )?nichts (?:in meinem (?:depot|konto) )?{verb} => tender nothing
(?:{polite} )?{order} => tender
(?:um|ein)(?=\s*(?:[.,;!]|und\b|$)) =>
(?:ich nehme|wir nehmen) (?:das|ihr) (?:umtausch)?angebot nicht an => decline the offer
(?:das|ihr) (?:umtausch)?angebot interessiert mich nicht => I decline
(?:ich habe )?kein interesse(?: (?:am|an dem|an ihrem) (?:umtausch)?angebot| am umtausch)? => I decline
(?:ich bitte|wir bitten) um (?:den )?umtausch (?:von|meiner) => please tender
{want} (?:meine|die|keine|keine meiner) {noun} nicht {verb} => I won't tender my notes
{want} (?:keine|keine meiner|keinerlei) {noun} {verb} => I won't tender my notes
{want} nicht (?:(?:am|an dem|an diesem|bei diesem|beim) (?:umtausch)?(?:angebot|tausch|umtausch) )?(?:teilnehmen|mitmachen) => decline the offer
(?:ich nehme|wir nehmen) (?:am (?:umtausch|(?:umtausch)?angebot) )?nicht (?:am (?:umtausch|(?:umtausch)?angebot) )?teil => decline the offer
(?:ich lehne|wir lehnen) (?:das|ihr|dieses) (?:umtausch)?angebot ab => decline the offer
(?:ich (?:ziehe|nehme)) (?:mein|meine|das) (?:angebot|andienung|anweisung|annahme|auftrag) zurück => pull my tender
ich widerrufe (?:mein|meine|meinen) (?:angebot|andienung|anweisung|annahme|auftrag) => pull my tender
(?:ich nehme|wir nehmen) (?:das|ihr) (?:umtausch)?angebot (?:für|mit) => please tender
(?:ich nehme|wir nehmen) (?:das|ihr) (?:umtausch)?angebot an => tender my notes
an(?=\s*(?:[.,;!]|und\b|$)) =>
(?:ich tausche|wir tauschen) => I tender
{want} => I want
{polite} => pls
{verb} => tendered
(?:und )?(?:ich behalte|behalte ich|wir behalten|behalten wir) => I keep
(?:behalten|lassen) sie => keep
(?:zu behalten|behalten) => kept
bleib(?:en|t)(?: bei mir| liegen| unberührt| wie (?:sie sind|er ist)| im depot)? => stay
(?:gegen|in) (?:die )?neuen?(?: {noun})?(?= um| ein| {verb}|\s*[.,;!]|$) =>
(?:alle meine|alle meiner|sämtliche meine|meine sämtlichen|meine gesamten|all meine) => all my
(?:sämtliche|alle|alles) => all
die hälfte(?= (?:meiner|der)) => half
die andere hälfte => the other half
die hälfte => half
(?:von meinen|meiner) => of my
(?:der|von den)(?= {noun}) => of
(?:den rest|der rest|das übrige) => the rest
(?:die anderen|die übrigen|die restlichen|die weiteren) (?=\d) => the other
(?:die anderen|die übrigen|die restlichen) => the rest
(?:meinen|meine) => my
die => the
(?:und zwar|also|d\. ?h\.|das heißt|das sind|somit|insgesamt|im (?:nennwert|nominalwert|nennbetrag) von) =>
und => and
eine million => 1,000,000
{noun} => notes
jetzt => now
auch => also
(?:nur|hiermit) =>
ja,?(?= {want}| {polite}) =>
"""
_GREETS = r"""
(?:anbei|beiliegend|im anhang|als anlage)(?: finden sie| erhalten sie| sende ich(?: ihnen)?)? (?:das|mein|unser|ihr)(?: ausgefüllte?s?| unterschriebene?s?)? formular =>
(?:ich habe|wir haben) (?:ihren|den|ihre|die|ihr|das) (?:brief|schreiben|unterlagen|papiere|nachricht|mail|e-mail)(?: vom \d{1,2}\. ?\w{3,9}(?: \d{4})?)? (?:dankend |gut )?(?:gelesen|erhalten|bekommen) =>
(?:nein,? danke|danke,? nein) => I decline
(?:entschuldigung|entschuldigen sie|verzeihung|verzeihen sie|tut mir leid|es tut mir leid)(?:,? (?:für|wegen) (?:die|der|meine|meiner|mein|das) (?:verspätung|verzögerung|fehler|englisch|störung|mühe))?(?: bitte)? =>
(?:guten (?:tag|morgen|abend)|grüß gott|sehr geehrte[rs]?|damen und herren|frau|herr|hallo|danke(?: schön| sehr| im voraus)?|vielen dank(?: im voraus)?|besten dank|mit (?:freundlichen|besten|herzlichen) grüßen|(?:und )?(?:mit )?(?:freundlichen?|vielen?|herzlichen?|besten?|lieben?) grüßen?|hochachtungsvoll|auf wieder(?:sehen|hören)|tschüss|servus|moin|bis bald|gruß|schönen tag(?: noch)?|schönes wochenende|für ihre (?:hilfe|mühe|geduld|zeit|arbeit|antwort|nachricht|freundlichkeit|aufmerksamkeit|bemühungen|unterstützung)|für ihren (?:brief|rat)|für ihr (?:verständnis|schreiben|entgegenkommen)|ihr|ihre) =>
"""

GERMAN = Tongue(
    "German",
    phrases(
        _TABLE,
        want=r"(?:ich|wir) (?:möchte|möchten|will|wollen|wünsche|wünschen)(?: gerne?| hiermit| bitte)?",
        polite=r"(?:bitte|ich bitte sie,?|wir bitten sie,?)",
        verb=r"(?:umtauschen|eintauschen|umzutauschen|einzutauschen|tauschen|andienen|anzudienen|einreichen|einzureichen)",
        order=r"(?:tauschen|reichen|dienen) sie",
        noun=_NOUN,
    ),
    phrases(_GREETS),
    german(),
    ("tausend",),
)
