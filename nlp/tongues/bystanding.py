"""Whether a sentence of another language that nobody put into English only tells how somebody or something is.

"Ya estoy cansado de esperar los intereses", "Es ist Zeit, dass etwas geschieht" beside an English election: its verb is one of being and
having, and no word of it could turn, bound or put off an election, name an amount or speak of the notes. Only then is it let pass.
"""

from __future__ import annotations

import re

from nlp.patterns.late import Late
from nlp.patterns.wordlists import listed

_TELLS = Late(
    r"\b(?:es|está|estoy|estamos|están|soy|somos|era|fue|hace|tengo|tenemos|tiene|tienen|he|ha|hemos|me (?:ayuda|ayudan|duele|gusta|cuesta)"
    r"|ist|bin|sind|war|waren|habe|haben|hat|hatte|wird|hilft|geht|macht"
    r"|c'est|c'était|est|suis|sommes|était|étaient|j'ai|ai|a|avons|il fait|m'aide|aide"
    r"|sono|è|siamo|era|erano|ho|ha|abbiamo|fa|aiuta"
    r"|sou|estou|é|foi|estamos|tenho|temos|faz|ajuda"
    r"|jeg er|har|er|var|hjælper)\b"
)
"""Its verb: of being, having, the weather, or of helping."""
_TIRED = Late(
    r"\b(?:cansad[oa]s? de|hart[oa]s? de|müde,?|satt,?|las de|fatiguée?s? d'|fatiguée?s? de|marre d'|marre de|stanc[oa] di|stuf[oa] di|cansad[oa] de|træt af at)\s?(?:zu )?(?:esperar|warten|attendre|aspettare|vente)\b"
)
"""Of waiting one is tired: that asks nobody to wait."""
_TOUCHES = Late(
    # A condition, an exception, a contrary.
    r"\b(?:si|wenn|falls|sofern|sobald|solange|außer|es sei denn|sauf|sinon|lorsque|quand|dès|tant|pourvu|salvo|excepto|menos|mientras|siempre|cuando|caso|se|quando|purché|finché|tranne|hvis|når|medmindre|pero|aber|sondern|doch|mais|però|ma|mas|men|aunque|obwohl|sino|quoique"
    r"|depend\w*|dépend\w*|dipend\w*|abhäng\w*|hängt|afhæng\w*|condici\w*|condit\w*|condizi\w*|bedingung\w*|betingelse\w*|sujet\w*|permiso\w*|erlaubnis|oder|ou|o|eller"
    # Time to come, waiting.
    r"|hasta|antes|después|luego|primero|mañana|pronto|todavía|aún|bis|bevor|vorher|erst|später|nachher|morgen|noch|bald|demnächst|avant|après|d'abord|jusqu\w*|demain|bientôt|plus tard|encore|prima|dopo|poi|domani|presto|ancora|fino|depois|amanhã|logo|ainda|até|først|senere|indtil|endnu|snart"
    r"|esper\w*|aguard\w*|wart\w*|attend\w*|aspett\w*|vent\w*|llam\w*|anruf\w*|ruf\w*|appel\w*|téléphon\w*|chiam\w*|ligu\w*|ring\w*|pregunt\w*|frag\w*|demand\w*|chied\w*|pergunt\w*|spørg\w*|habl\w*|sprech\w*|parl\w*|fal[ao]\w*|tal[et]\w*"
    # Doubt, opinion, saying, jest.
    r"|quiz\w*|tal vez|acaso|ojalá|vielleicht|eventuell|womöglich|peut-être|forse|magari|talvez|måske|dud\w*|zweif\w*|dout\w*|dubbi\w*|tviv\w*|cre[oei]\w*|glaub\w*|crois|croi[tr]\w*|pens\w*|denk\w*|überleg\w*|überdenk\w*|réfléch\w*|tror|tænk\w*|sagt|sagen|sagte|dice\w*|dijo|dicho|dit|disent|diz|disse|siger"
    r"|brom\w*|scherz\w*|spaß\w*|witz\w*|blagu\w*|plaisant\w*|rigol\w*|brincad\w*|sjov|spøg\w*|ironi\w*|mentir\w*|mensong\w*|lüge\w*|gelogen|bugi\w*|falso|falsch|faux|ejempl\w*|beispiel\w*|exempl\w*|esempi\w*|eksempel|prueba|probe|test\w*|entwurf\w*|borrador|brouillon|bozza|rascunho|udkast|error\w*|irrtum\w*|erreur\w*|errore|erro|fejl"
    # A denial, a will, an order.
    r"|no|ni|nunca|jamás|nada|nadie|ningun\w*|tampoco|nicht\w*|kein\w*|nein|nie|niemals|niemand|nimmer|weder|ne|n'\w+|pas|non|jamais|rien|personne|aucun\w*|mai|niente|nessun\w*|não|nem|ninguém|nenhum\w*|ikke|ingen|aldrig|nej|intet|sin|ohne|sans|senza|sem|uden|contra|contrario|gegen|dagegen|contre|contrair\w*|imod|abgelehnt|lehn\w*|weiger\w*|refus\w*|rifiut\w*|rechaz\w*|recus\w*|afvis\w*|anul\w*|annul\w*|cancel\w*|revoc\w*|widerr\w*|storn\w*|retir\w*|zurück\w*|vergess\w*|olvid\w*|oubli\w*|dimentic\w*|glem\w*"
    r"|quier\w*|quer\w*|dese\w*|prefer\w*|préfér\w*|möcht\w*|will|wollen|wollt\w*|soll\w*|würd\w*|könn\w*|muss|müss\w*|veux|veut|voul\w*|voud\w*|souhait\w*|dois|doit|devr\w*|vogli\w*|vorr\w*|vuole|deve|dev\w*|deb\w*|pued\w*|pod\w*|peut|peux|vil|skal|kan|bør|ønsk\w*|instruc\w*|decid\w*|entscheid\w*|décid\w*|decis\w*|beslut\w*|acuerdo|d'accord|einverstanden|accord\w*|enig"
    # The notes, the offer, how much, whose.
    r"|bon[od]s?|bonds?|not[ae]s?|not[en]\w?|titul\w*|títul\w*|titre\w*|titol\w*|oblig\w*|anleihe\w*|papier\w*|wert\w*|valor\w*|canj\w*|cambi\w*|intercam\w*|tausch\w*|umtausch\w*|échang\w*|echang\w*|scambi\w*|troc\w*|bytt\w*|ombyt\w*|ofert\w*|offert\w*|offre\w*|angebot\w*|tilbud\w*|tender\w*|exchang\w*|swap\w*|vend\w*|verkauf\w*|sælg\w*|cuenta\w*|konto|compte\w*|conto|conta"
    r"|tod[oa]s?|all(?:e[snrm]?)?|tout\w*|tous|tutt\w*|tud[oa]|halb\w*|hälfte|mitad|moitié|metà|metade|halv\w*|rest\w*|demás|teil\w*|parte|part|partie|del|mil|tausend|mille|tusind|cien\w*|hundert\w*|cent\w*|hundred\w*"
    r"|herman\w*|espos[oa]\w*|marid\w*|mujer|hij[oa]s?|padre|madre|abogad\w*|bruder\w*|schwester\w*|frau|mann|sohn\w*|tochter\w*|vater\w*|mutter\w*|anwalt\w*|nachbar\w*|frère\w*|sœur\w*|soeur\w*|femme|mari|fils|fille|père|mère|avocat\w*|voisin\w*|moglie|marito|figli\w*|fratell\w*|sorell\w*|avvocat\w*|gehör\w*|appartien\w*|pertene\w*)\b"
)
"""What may turn, bound, put off or disown an election, or speaks of the notes, by the words' stems."""
_HELPS = Late(
    r"\b(?:ayuda\w*|hilft|helfen|aide\w*|aiuta\w*|ajuda\w*|hjælper)\b[^.;]{0,40}\b(?:inglés|englisch\w*|anglais|inglese|inglês|engelsk|carta|brief\w*|lettre|lettera|letra|ordenador|computador\w*|computer|ordinateur)\b"
)
"""A relative who helps with the English or the machine."""
_KIN = re.compile(r"^\W*(?:mi|meine?|mon|ma|mia|mio|o meu|a minha|min)\s+\w+\s")
_WISHES = Late(
    r"\b(?:je vous souhaite|nous vous souhaitons|passez|ich wünsche (?:ihnen|euch)|wir wünschen (?:ihnen|euch)|les? deseo|le deseamos|que (?:tenga|tengan|pase|pasen)|vi auguro|le auguro|desejo-(?:lhe|lhes|vos)|jeg ønsker (?:jer|dem|dig))\s+"
    r"(?:(?:à tous|allen|a todos|a tutti|noch|également)\s+)?(?:une?|de|einen?|eine|ein|un|una|um|uma|en|et)\s+(?:très |sehr |muy |molto )?"
    r"(?:(?:belle|bonne|excellente?|agréable|beau|bel|bon|schönen?|schöne|schönes|guten?|gute|gutes|angenehmen?|buen|buena|feliz|lindo|bonito|buona|buon|bella|bel|felice|bom|boa|ótimo|god|dejlig|rar)\s+)?"
    r"(?:fin (?:d'été|de semaine|de journée|de saison)|journée|soirée|semaine|week-?end|été|automne|saison|année|dimanche|tag|abend|woche|wochenende|sommer|sommerabend|herbst|sonntag|día|tarde|semana|fin de semana|verano|otoño|domingo|giornata|serata|settimana|fine settimana|estate|autunno|domenica|dia|tarde|fim de semana|verão|dag|aften|uge|weekend|sommer|efterår)\b"
)
"""Wishes a good day, week or season."""
_COURTESIES = listed(
    "with my our many best kind warm thanks thank you and regards sincerely dear sirs all merci avec mes nos remerciements et à vous danke und mit dank grüßen gracias y saludos con grazie e saluti cordiali obrigado obrigada tak hilsen"
)
"""Words that may stand beside such a wish."""
_FEWEST, _LONGEST = 3, 24
"""Words: in fewer may stand an outcry that means the contrary ("von wegen"); more are not judged."""


def stands_by(text: str) -> bool:
    """Tell whether a sentence in small letters only tells how somebody or something is, and touches no election."""
    words = text.split()
    if (wish := _WISHES.search(text)) is not None:
        beside = re.findall(r"[^\W\d_]+", f"{text[: wish.start()]} {text[wish.end() :]}")
        return _COURTESIES.issuperset(beside)
    if not _FEWEST <= len(words) <= _LONGEST or re.search(r"[\d?$%€]", text):
        return False
    if _HELPS.search(text) is not None:
        text = _KIN.sub("", text)
    if (tired := _TIRED.search(text)) is not None:
        text = f"{text[: tired.start()]} {text[tired.end() :]}"
    return _TELLS.search(" ".join(words)) is not None and _TOUCHES.search(text) is None
