"""Words by which a sentence is known to be written in another language, and the plain English that may stand in it. No logic here."""

from __future__ import annotations

from nlp.patterns.late import Late
from nlp.patterns.wordlists import listed

STRONG = listed("""
    sie mich mir ihnen rufen vorher nachher heute morgen warten attendez attends avant moi appelez téléphonez demain llámeme llamen llame antes después hoy ayer esperar aguarden aguardem aspettate
    aspetta chiamatemi prima domani dopo ieri ligue liguem amanhã hoje mig først senere morgen idag sælg vendez vender vendan verkaufen vendere annulez cancelen anulen annullate anuller
    mvh hilsen grüßen cordialmente atentamente saludos atenciosamente cumprimentos saluti señor señora bonos nomás míos restantes metan pongan interesa m'intéresse intéresse interessa interesse títulos titres titoli
    je tu elle nous vous ils elles pas plutôt sauf mais quand lorsque après être été avoir aurait aurai voudrais veux souhaite veuillez merci
    oui que qui sont cette ces leur avec sans aux dès jusqu jusque peut peux pouvez dois faut tout tous toutes échanger échange garder
    conserver billets obligations mes votre notre réserve puis jamais rien enfin plaisante bonjour cordialement j'ai c'est n'est j'accepte
    j'attends d'abord quiero deseo quisiera pero cuando hasta nunca mejor sólo también todavía aún porque está están mis sus todos todas bonos
    canje canjear cambiar cambien por gracias vez quizás quizá ojalá espere esperen espera si es nada más broma mentira usted ustedes señores
    hola qué cómo conservo quedo oferta retiro hermano esposa mañana io voglio desidero vorrei però quando fino anche ancora forse tutte tutti
    mie miei obbligazioni scambiare tenere grazie sono della delle confermo tutto rifiuto scherzo ich wir möchte möchten nicht kein keine aber
    wenn falls sobald erst noch vielleicht alle alles meine meiner anleihen umtauschen tauschen behalten bitte danke und oder ist sind ohne für
    dass nur doch warten warte spaß quero desejo não mas até talvez ainda minhas meus obrigações trocar troquem guardar obrigado obrigada com
    sem depois antes brincadeira jeg ikke hvis når måske endnu obligationer bytte beholde gerne ønsker tak og eller kun spøg otros otras otro
    demás resto mitad quedan conmigo dejen conserven acepto rechazo autorizo offre l'offre refuser j'échange reste autres moitié totalité
    l'avis taux altre metà rimanente resten halvdelen tilbuddet tilbud kursen restante outras metade angebot hälfte kurs steigt exact allez-y
    así adelante confirmo bestätige mensonge blague
""")
"""Words of the six languages that English does not have, or hardly."""

WEAK = listed(
    "de la le les el los las du des di del da dos das il lo gli un una une uno e y et o ou von der die das den dem en et af det på i à au al su mi ma se ce sa son"
)
"""Words that names have as well ("de la Croix"), or other languages: they count only beside a strong one."""

FURNITURE = listed("""
    bonjour bonsoir hola hej kære kaere tak brevet brev for jeres deres det her er mit min mine og i på amis ami mes mon ma chers chères votre vos lettre courriel message papiers formulaire dûment rempli complété complétée signé signée
    ci dessous dessus joint jointe plus bas haut voici trouverez vous permettez que j écrive écris d abord dans langue anglais français suit en et est c l le la les de des du à numéro nas assurance sociale
    téléphone tél telephone adresse adjunto adjunta aquí está mi su carta correo formulario firmado firmada número teléfono dirección seguro social es el español inglés escribo gracias merci bien salutations
    saludos por favor anbei finden sie mein meine ist die der das formular brief telefonnummer adresse nummer steuernummer ich schreibe ihnen auf deutsch englisch danke für ihren ihre unten oben ausgefüllt unterschrieben
    segue em anexo o meu minha carta formulário assinado número telefone morada endereço é obrigado pela sua in allegato il mio la mia lettera modulo firmato numero telefono indirizzo è grazie della vostra
    nom prénom nombre apellido name cher chère señor señora señores monsieur madame mesdames messieurs damen herren sehr geehrte geehrter estimados estimado prezados
""")
"""Words that speak of letters, forms, numbers and languages, and greet: a sentence of nothing else says nothing of an election."""

ENGLISH = listed("""the a an i my me of to and or is are was be in on for with you your it they this that not all please thank thanks want would like exchange tender bonds notes keep rest other others
    swap change only if when but no yes from at as we our have has will do does""")
"""Common English words: a sentence with more of them than of the others is English."""

SHARED = Late(
    r"(?:please|pls|thank you|thanks|hello|hi|dear sirs?|all of my|all my|all of|all|of my|of the|of|my|the others?|the rest|others?|rest|bonds|notes|exchange|tender|swap|keep|and|for me|i want to"
    r"|i would like to|i want|the|lexington(?: precision(?: corporation)?)?|(?:lx|bk)-\d{4})(?!\w)"
)
"""Plain English that may stand in a sentence of another language: it is left as it is."""

TURNS = listed("""
    si sauf mais quand lorsque réserve dès jusque pero cuando hasta salvo excepto siempre quando fino però wenn falls sobald aber hvis når até mas se condición condition condizione bedingung condição
    subordinado sujeto sujet vorbehaltlich
""")
"""Words of a condition in one of the languages: what is understood of such a sentence is what hangs on it."""
