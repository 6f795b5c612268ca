"""Italian, as far as an election needs it. Only what the sender says of himself, in the present, or orders, is here; no third person, no past, no condition."""

from __future__ import annotations

from nlp.tongues.number_words import italian
from nlp.tongues.tongue import Tongue, phrases

_NOUN = r"(?:obbligazioni|titoli|note|buoni|bonds|notes)(?: (?:di |della )?lexington(?: precision)?)?"
_TABLE = r"""
(?:{want}|{polite}) {verb} => please tender
{polite} {order} => please tender
(?:{want} (?:aderire|partecipare)|partecipo) all'offerta(?: di scambio)? (?:per|con) => please tender
(?:(?:l'offerta|lo scambio) )?non mi interessa(?: l'offerta| lo scambio)? => I decline
non sono interessat[oa](?: all'offerta| allo scambio)? => I decline
(?:accetto|accettiamo|aderisco al)(?:l'| l'| la vostra )offerta(?: di scambio)? (?:per|con|relativamente a) => please tender
(?:accetto|accettiamo|aderisco al)(?:l'| l'| la vostra )offerta(?: di scambio)? => tender my notes
(?:autorizzo|chiedo|ordino) lo scambio (?:di|delle mie|dei miei) => please tender
non (?:voglio|desidero|intendo|vogliamo|desideriamo) {verb} => I won't tender
(?:non (?:voglio|desidero|intendo|vogliamo) (?:aderire|partecipare) al|non aderisco al|non partecipo al|non accetto |rifiuto |declino )(?:l'offerta|la vostra offerta)(?: di scambio)? => decline the offer
(?:non (?:voglio|desidero|intendo) (?:aderire|partecipare)|non aderisco|non partecipo|non accetto) => I decline
{polite} (?:quindi |dunque )?non {verb} (?:nulla|niente)(?: (?:sul|dal|nel) mio conto)? => tender nothing
non {order} (?:nulla|niente)(?: (?:sul|dal|nel) mio conto)? => tender none
(?:ritiro|revoco|annullo) (?:la mia|il mio|le mie) (?:offerta|adesione|istruzione|istruzioni|ordine) => pull my tender
(?:riprendo) => I take
{want} => I want
{polite} => please
{order} => tender
{verb} => tender
(?:scambio|consegno|converto) => tender
(?:mi )?(?:tengo|conservo|mantengo|trattengo) => keep
(?:tenere|conservare|mantenere|trattenere|lasciare|tenete|conservate|mantenete|lasciate|tenga|conservi)(?:mi)? => keep
(?:restano|rimangono|resta|rimane)(?: a me| con me| dove sono)? => stay
(?:come (?:sono|stanno)|dove sono|intatte|intatti|così) =>
(?:contro|con|per) (?:le nuove|i nuovi|quelle nuove|quelli nuovi)(?: {noun})? =>
(?:tutte le mie|tutti i miei|tutte le|tutti i) => all my
(?:la totalità) (?:delle mie|dei miei|delle|dei) => all of my
(?:tutto|tutte|tutti|la totalità) => all
(?:la )?metà (?:delle mie|dei miei|delle|dei) => half of my
l'altra metà => other half
(?:la )?metà => half
(?:delle mie|dei miei) => of my
(?:delle|dei|di) => of
(?:le altre|gli altri) (?=\d) => the other
(?:le altre|gli altri|il resto|il rimanente|le restanti|i restanti|le rimanenti) => the rest
(?:le mie|i miei) => my
(?:le|gli) => the
e => ,
(?:cioè|ovvero|ossia|vale a dire|per un totale di|pari a) =>
un milione => 1,000,000
{noun} => notes
(?:con|tramite|mediante) la presente =>
lasciatele(?: dove (?:sono|stanno)| così| stare)? => stays
anche => also
adesso => now
(?:solo|soltanto) =>
sì,?(?= {want}| {polite}) =>
"""
_GREETS = r"""
(?:in allegato|allego|troverete in allegato|allegato)(?: trovate| troverete)? (?:il|il mio|il vostro) modulo(?: (?:compilato|firmato))?(?: e firmato)? =>
(?:buongiorno|buonasera|buon giorno|salve|ciao|grazie(?: mille| tante| in anticipo)?|mille grazie|cordiali saluti|distinti saluti|cordialmente|un (?:cordiale )?saluto|saluti|spettabili|egregi|gentili|signor[aeio]|(?:per|della) (?:la )?(?:vostra|sua) (?:pazienza|attenzione|cortesia|gentilezza|risposta|lettera|disponibilità)|per il (?:vostro|suo) (?:aiuto|tempo|lavoro)|buona (?:giornata|serata|fortuna)|arrivederci|arrivederla|a presto|buon weekend|cari) =>
"""

ITALIAN = Tongue(
    "Italian",
    phrases(
        _TABLE,
        want=r"(?:io )?(?:voglio|desidero|vorrei|preferisco|vogliamo|desideriamo|vorremmo)",
        polite=r"(?:per favore,?|per cortesia,?|per piacere,?|(?:vi|la) prego di|si prega di|(?:vi|le) chiedo di|(?:vi|la) autorizzo a)",
        verb=r"(?:scambiare|cambiare|convertire|consegnare|exchange|tender|swap)",
        order=r"(?:scambiate|cambiate|convertite|consegnate|scambi|converta)",
        noun=_NOUN,
    ),
    phrases(_GREETS),
    italian(),
    ("mila", "mille"),
)
