"""Spanish, as far as an election needs it. Only what the sender says of himself, in the present, or orders, is here; no third person, no past, no condition."""

from __future__ import annotations

from nlp.tongues.number_words import spanish
from nlp.tongues.tongue import Tongue, phrases

_NOUN = r"(?:bonos|bonds|notes|notas|títulos|titulos|obligaciones|pagarés|valores)(?: (?:de )?(?:la )?lexington(?: precision)?)?"
_TABLE = r"""
(?:{want}|{polite}) {verb} => please tender
{polite} {order} => please tender
(?:{want} participar|participo) en (?:la|su) oferta(?: de {deal})? (?:con|por) => please tender
{move} (?:al|en el|en la|a la) (?:{deal}|oferta) => tender
(?:yo )?(?:acepto|aceptamos) (?:(?:la|su) oferta(?: de {deal})?|el {deal}) (?:por|para|con|en cuanto a|respecto de) => please tender
(?:yo )?(?:acepto|aceptamos) (?:(?:la|su) oferta(?: de {deal})?|el {deal}) => tender my notes
(?:autorizo|autorizamos|solicito|solicitamos|pido|ordeno) (?:el|la) {deal} de => please tender
{refuse} {verb}(?: nada| ninguno| ninguna)? => I won't tender
(?:no (?:quiero|deseo|queremos|deseamos|voy a|pienso) (?:participar|tomar parte|entrar) en|no participo en|no participamos en|no acepto|no aceptamos|rechazo|rechazamos|renuncio a) (?:la|esta|su) oferta(?: de {deal})? => decline the offer
(?:no (?:quiero|deseo) (?:participar|tomar parte|entrar)|no participo|no participamos|(?:(?:la|su|esta) oferta |el {deal} )?no me interesa(?: (?:la|su|esta) oferta| el {deal}| participar)?) => I decline
no (?:{order}|toquen|toque|muevan|mueva) (?:nada|ninguno|ninguna)(?: de (?:mis|lo mío)(?: {noun})?| (?:de|en) mi cuenta)? => tender none
no (?:{order}|toquen|toque|muevan|mueva) (?:mis|los|ninguno de mis) {noun} => tender no notes
(?:retiro|cancelo|revoco|anulo) (?:mi|la) (?:oferta|instrucción|aceptación|entrega|orden)(?: de {deal})? => pull my tender
(?:devuélvanme|devuelvanme|devuélvame|regrésenme) => return
(?:yo )?{want} => I want
{polite} => please
{order} => tender
{verb} => tender
(?:entrego|canjeo|cambio|intercambio) => I give
(?:me quedo con|(?:me |lo |los |las )?(?:conservo|mantengo|guardo|retengo|dejo)|(?:me )?los quedo) => I keep
(?:quedarme con|(?:conservar|guardar|mantener|retener|dejar|conserven|mantengan|guarden|dejen|conserve|mantenga|guarde|deje)(?:me)?) => keep
(?:déj|dej)en(?:lo|los|las)(?: (?:quietos?|quietas?|(?:como|donde) (?:está|están)|en paz|tranquilos?|ahí))? => stays
{move} => swap
(?:se quedan?|quedan?)(?: conmigo| en casa| aquí)? => stay
(?:tal )?(?:como|donde) (?:están|estan|está|esta) =>
(?:intactos|intactas|sin (?:tocar|cambiar|canjear)) =>
(?:por|contra) (?:los|las|unos) (?:nuevos|nuevas)(?: {noun})? =>
(?:para|en) (?:el|la|su) (?:oferta|canje|intercambio)(?: de {deal})? => in offer
(?:tod[oa]s (?:mis|los|las)|tod[oa] (?:mi|el|la)) => all my
(?:todos|todas|todo) (?:ellos|ellas) => all
(?:tod[oa]s?) => all
la totalidad de (?:mis|los|las) => all of my
(?:la totalidad) => all
(?:la mitad) de (?:mis|los|las) => half of my
la otra mitad => other half
la mitad => half
de (?:los míos|las mías) => of mine
de (?:mis|los|las) => of my
restantes => others
(?:los|las) (?:otros|otras) => the other
(?:los|las|el|lo) (?:demás|demas|resto|restantes|restante) => the rest
(?:mis|mi) => my
(?:los|las) => the
de => of
y => ,
(?:es decir|o sea|esto es|equivalente a|por un total de|por valor de) =>
un millón => 1,000,000
{noun} => notes
también => also
ahora => now
(?:solamente|solo|sólo|nomás|no más|nada más) =>
(?:por (?:medio de )?la presente|mediante (?:la presente|este correo)|por este medio) =>
(?:sí|si),?(?= {want}| {polite}) =>
"""
_GREETS = r"""
(?:adjunto|le adjunto|les adjunto|anexo|les envío|le envío|encontrarán|encontrará)(?: adjunto)? (?:el|mi|nuestro|su) formulario(?: (?:relleno|rellenado|completado|firmado|lleno))?(?: y firmado)?(?: adjunto)? =>
(?:ya |hoy |ayer )?(?:recibí|recibi|recibimos|he recibido|leí|lei|he leído|leímos|tengo) (?:y (?:leí|lei) )?(?:su|la|sus|los|las) (?:amable )?(?:cartas?|papeles|documentos|correo|mensaje|información|oferta)(?: del? \d{1,2} de \w{3,10}(?: de(?:l)? \d{4})?)? =>
no,? (?:muchas )?gracias => I decline
(?:mil disculpas|disculpas|mis disculpas|perdón|perdon|perdone|perdonen|disculpe|disculpen)(?: por (?:la (?:demora|tardanza|molestia)|el (?:retraso|atraso)|las molestias|mi inglés|los errores))? =>
(?:hola|buen(?:os)? días?|buenas tardes|buenas noches|estimad[oa]s?|muy señores míos|señor(?:es|a|as|ita)?|gracias|muchas gracias|mil gracias|saludos|hasta (?:luego|pronto|la vista)|atentamente|cordialmente|un saludo|saludos cordiales|cordiales saludos|(?:y )?un (?:muy )?(?:cordial saludo|saludo cordial|abrazo)|y (?:muchos )?saludos|adiós|de antemano|por (?:su|la|vuestra) (?:ayuda|atención|tiempo|carta|paciencia|comprensión|amabilidad|respuesta|gentileza|trabajo)|que (?:dios )?(?:los|le|les|lo) (?:bendiga|vaya bien)|que (?:tengan?|pasen?) (?:un )?(?:buen|feliz|lindo) (?:día|fin de semana|tarde|domingo)|feliz (?:día|fin de semana)|amigos?) =>
"""

SPANISH = Tongue(
    "Spanish",
    phrases(
        _TABLE,
        want=r"(?:yo )?(?:quiero|deseo|quisiera|querría|me gustaría|prefiero|queremos|deseamos)",
        polite=r"(?:(?:y )?por favor,?|(?:les?|os) (?:ruego|pido|solicito|encargo)(?: que)?|(?:solicito|ruego|pido) que|favor de|sírvanse|sírvase|tengan? la bondad de|hagan? el favor de|(?:los|les|le) autorizo a(?: que)?)",
        verb=r"(?:cambiar|canjear|intercambiar|entregar|convertir|exchange|tender|swap|change)",
        order=r"(?:cambien|canjeen|intercambien|entreguen|conviertan|cambie|canjee|intercambie|entregue|cámbienme|cámbieme|canjéenme|canjéeme)",
        move=r"(?:metan|meta|pongan|ponga|incluyan|incluya|manden|mande|inscriban|inscriba)",
        deal=r"(?:canje|cambio|intercambio|entrega)",
        refuse=r"(?:yo )?no (?:quiero|deseo|queremos|deseamos|quisiera|voy a|vamos a|pienso|pensamos)",
        noun=_NOUN,
    ),
    phrases(_GREETS),
    spanish(),
    ("mil",),
)
