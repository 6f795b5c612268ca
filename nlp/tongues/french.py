"""French, as far as an election needs it. Only what the sender says of himself, in the present, or orders, is here; no third person, no past, no condition."""

from __future__ import annotations

from nlp.tongues.number_words import french
from nlp.tongues.tongue import Tongue, phrases

_NOUN = r"(?:billets|obligations|titres|bons|bonds|notes)(?: (?:de )?(?:la )?lexington(?: precision)?)?"
_TABLE = r"""
{polite} ?(?:donc )?(?:de )?ne rien {verb}(?: du tout)? => tender nothing
{polite} ?(?:donc )?(?:de )?ne pas {verb} => do not tender
{polite} ?{verb} => please tender
(?:{want} participer|je participe|nous participons) à (?:l'|cette |votre )offre(?: d'échange)? (?:pour|avec|à hauteur de|à concurrence de) => please tender
(?:svp|s\.v\.p\.) => pls
(?:j'accepte|nous acceptons) (?:l'|cette |votre )offre(?: d'échange)? (?:pour|sur|à hauteur de|concernant|à concurrence de) => please tender
(?:j'accepte|nous acceptons) (?:l'|cette |votre )offre(?: d'échange)? => tender my notes
(?:j'autorise|nous autorisons|je demande|j'ordonne) (?:l'échange|l'apport|le dépôt|la remise) (?:de|d') => please tender
(?:je|nous) ne (?:souhaite|veux|désire|souhaitons|voulons|désirons) pas {verb} => I won't tender
(?:je|nous) ne (?:souhaite|veux|désire|souhaitons|voulons) (?:pas|aucunement|nullement) que vous (?:échangiez|apportiez) (?:mes|nos) {noun} => I won't tender my notes
(?:je|nous) ne (?:souhaite|veux|désire) (?:aucunement|nullement) {verb} => I won't tender
(?:(?:je|nous) ne (?:souhaite|veux|désire|vais|souhaitons|voulons) pas (?:participer|prendre part) à|(?:je|nous) ne particip(?:e|ons) pas à|je refuse|nous refusons|je décline|je rejette|je n'accepte pas|nous n'acceptons pas|je renonce à) ?(?:(?:l'|cette |votre )offre|l'échange|cet échange)(?: d'échange)? => decline the offer
(?:je ne (?:souhaite|veux|désire) pas participer|je ne participe pas) => I decline
n'(?:échangez|apportez) (?:donc )?(?:rien|aucun (?:de mes )?(?:billet|titre)s?|aucune (?:de mes )?obligations?) => tender nothing
(?:{want}|je choisis|je décide|nous choisissons|nous décidons) (?:de )?ne (?:rien|pas) {verb}(?: mes {noun})?(?!\s+\d) => tender none
(?:je n'échange rien|je n'apporte rien) => tender none
(?:(?:l'|cette |votre )offre(?: d'échange)?|cela|ça|l'échange) ne (?:m'intéresse|nous intéresse|me tente) pas => I decline
je ne suis pas intéressée?(?: par (?:l'|cette |votre )(?:offre|échange))? => I decline
(?:ne touchez à rien|ne faites rien) => tender none
n'(?:échangez|apportez) pas (?:mes|les) {noun} => do not tender my notes
(?:je (?:retire|révoque)|j'annule) (?:mon|ma|mes) (?:offre|instructions?|acceptation|ordre|dépôt)(?: d'échange)? => pull my tender
je reprends => I take back
{want} {verb} => please tender
{want} => I want
(?:j'échange|j'apporte) => I tender
(?:échangez|apportez|déposez|remettez)(?:-moi)? => tender
{polite}(?! \d) => please
{verb} => tender
(?:et )?(?:je (?:garde|conserve)|nous (?:gardons|conservons)|j'en (?:garde|conserve)) => I keep
(?:de )?(?:garder|conserver|laisser|gardez|conservez|laissez) => keep
(?:mettez|inscrivez|incluez|placez)(?:-moi)? => tender
(?:à|dans|pour) l'échange => in offer
(?:après (?:mûre )?réflexion|tout bien pesé) =>
par (?:la présente|ce courriel|le présent (?:courriel|message|mail)|cet e-?mail) =>
(?:restent?)(?: chez moi| à moi| intacte?s?| en place)? => stay
(?:tels? quels?|telles? quelles?|en l'état|comme (?:ils|elles) sont|intacts|intactes|de côté) =>
(?:contre|en échange) (?:les|des|de|de) (?:nouveaux|nouvelles)(?: {noun})? =>
(?:dans|pour) (?:le cadre de )?l'(?:offre|échange)(?: d'échange)? => in offer
(?:tous|toutes) (?:mes|les) => all my
(?:la totalité|l'intégralité|l'ensemble) (?:de mes|des) => all of my
(?:le tout|la totalité|l'intégralité|tous|toutes|tout) => all
la moitié (?:de mes|des) => half of my
l'autre moitié => the other half
la moitié => half
(?:dans|sur|de|pour) mon compte =>
de mes => of my
des => of
(?:les autres|le restant|le reste|le solde|le surplus|le reliquat|le résidu) => the rest
(?:mes|mon) => my
les => the
autres => others
d' =>
de => of
et => ,
(?:c'est-à-dire|soit|à savoir|pour un total de|pour un montant de|d'une valeur de|d'un montant de) =>
un million => 1,000,000
{noun} => notes
(?:aussi|également) => also
maintenant => now
aujourd'hui => today
(?:seulement|uniquement) =>
oui,?(?= {want}| {polite}| j') =>
"""
_GREETS = r"""
(?:vous trouverez|veuillez trouver|trouvez|vous recevez|voici)(?: ci-joint| ci-jointe| en annexe| en pièce jointe)? (?:le|mon|notre|votre|la|ma) (?:formulaire|lettre d'(?:envoi|acceptation)|bulletin|document)(?:,? (?:dûment )?(?:rempli|remplie|complété|complétée|signé|signée)(?: et signée?)?)?(?:,? (?:en pièce jointe|ci-joint|ci-jointe|en annexe|en fichier joint))? =>
(?:le|mon|notre) formulaire(?: (?:rempli|complété|signé))? est (?:en pièce jointe|ci-joint|en annexe|joint) =>
(?:j'ai|nous avons) (?:bien )?(?:reçu|lu|reçu et lu) (?:votre|la|vos|les) (?:lettre|documents|courriel|message|papiers|circulaire)(?: (?:du|de) (?:ce )?(?:\d{1,2}(?:er)? \w{3,9}(?: \d{4})?|mois d'?\w{3,9}))? =>
(?:non,? merci|merci,? (?:mais )?non) => I decline
(?:je suis |nous sommes )?(?:désolée?s?|navrée?s?|pardon|excusez-moi|mille excuses|toutes mes excuses|mes excuses)(?: (?:pour|de) (?:le retard|la lenteur|le dérangement|mon anglais|les fautes|ma lenteur|mon retard))? =>
(?:bonjour|bonsoir|salut|chère?s?|madame|monsieur|mesdames|messieurs|merci(?: beaucoup| d'avance| bien| infiniment)?(?: (?:pour|de) (?:votre|toute votre) (?:aide|lettre|attention|patience|temps|réponse|compréhension|gentillesse|bienveillance|obligeance|accueil|courriel|diligence|peine))?|mille mercis|cordialement|bien à vous|bien cordialement|(?:mes |avec mes )?(?:salutations distinguées|sincères salutations|meilleures salutations|salutations cordiales|meilleurs sentiments|cordiales salutations)|à bientôt|bonne (?:journée|soirée|fin de semaine)|bon (?:week-end|dimanche|été|courage)|au revoir|adieu|à la prochaine|bonne continuation|(?:pour|de) votre (?:aide|lettre|attention|patience|temps|réponse|compréhension|gentillesse|bienveillance|obligeance|accueil|courriel|diligence|peine)) =>
(?:recevez|agréez|veuillez agréer|veuillez recevoir|je vous prie d'agréer|je vous prie de recevoir)(?:[ ,]+(?:madame|monsieur|mesdames|messieurs|mes|nos|l'expression|l'assurance|de|les|plus|sincères|meilleures|meilleurs|salutations|sentiments|distinguées|distingués|respectueuses|respectueux|cordiales|dévoués|considération|ma|parfaite))+ =>
"""

FRENCH = Tongue(
    "French",
    phrases(
        _TABLE,
        want=r"(?:je|nous) (?:veux|souhaite|désire|voudrais|préfère|voulons|souhaitons|désirons|voudrions)",
        polite=r"(?:je (?:vous|te) prie (?:de bien vouloir|de|d'(?=[aé]))|je vous demande (?:de bien vouloir|de|d'(?=[aé]))|merci (?:de bien vouloir|de|d'(?=[aé]))|veuillez(?: bien)?|prière (?:de|d'(?=[aé]))|s'il (?:vous|te) plaît,?|svp,?|je vous autorise à|auriez-vous l'obligeance de|ayez l'obligeance de)",
        verb=r"(?:échanger|apporter|déposer|remettre|convertir|exchange|tender|swap)",
        noun=_NOUN,
    ),
    phrases(_GREETS),
    french(),
    ("mille",),
)
