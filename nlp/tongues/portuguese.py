"""Portuguese, as far as an election needs it. Only what the sender says of himself, in the present, or orders, is here; no third person, no past, no condition."""

from __future__ import annotations

from nlp.tongues.number_words import portuguese
from nlp.tongues.tongue import Tongue, phrases

_NOUN = r"(?:obrigações|títulos|notas|bonds|notes)(?: (?:da |de )?lexington(?: precision)?)?"
_TABLE = r"""
(?:{want}|{polite}) {verb} => pls tender
{polite} {order} => please tender
(?:{want} participar|participo) (?:da|na) (?:vossa |sua )?oferta(?: de (?:troca|permuta))? com => please tender
(?:a (?:vossa |sua )?oferta |a troca )?não me interessa(?: a oferta| a troca)? => I decline
não estou interessad[oa](?: na oferta| na troca)? => I decline
(?:pela presente|por meio desta|através deste (?:e-?mail|correio)) =>
(?:aceito|aceitamos) a (?:vossa |sua )?oferta(?: de (?:troca|permuta))? (?:para|por|com|relativamente a) => please tender
(?:aceito|aceitamos) a (?:vossa |sua )?oferta(?: de (?:troca|permuta))? => tender my notes
(?:autorizo|solicito|peço) a (?:troca|permuta) (?:de|das minhas|dos meus) => please tender
não (?:quero|desejo|queremos|desejamos|pretendo) {verb} => I won't tender
(?:não (?:quero|desejo|pretendo) participar na|não (?:quero|desejo|pretendo) participar da|não participo na|não participo da|não aceito a|recuso a|rejeito a) (?:vossa |sua )?oferta(?: de (?:troca|permuta))? => decline the offer
(?:não (?:quero|desejo|pretendo) participar|não participo) => I decline
não {order} (?:nada|nenhuma|nenhum) => tender none
(?:retiro|cancelo|revogo|anulo) a minha (?:oferta|instrução|aceitação|ordem) => pull my tender
devolvam-me => return
{want} => I want
{polite} => please
{order} => tender
{verb} => tender
(?:fico com|guardo|mantenho|conservo) => I keep
(?:ficar com|guardar|manter|conservar|deixar|guardem|mantenham|deixem|conservem|guarde|mantenha) => keep
(?:ficam|fica)(?: comigo| como estão| onde estão)? => stay
(?:como|onde) estão =>
(?:por|pelas|pelos) (?:novas|novos|as novas|os novos)(?: {noun})? =>
(?:todas as minhas|todos os meus|todas as|todos os) => all my
a totalidade (?:das minhas|dos meus|das|dos) => all of my
(?:tudo|todas|todos|a totalidade) => all
(?:a )?metade (?:das minhas|dos meus|das|dos) => half of my
a outra metade => other half
(?:a )?metade => half
(?:das minhas|dos meus) => of my
(?:das|dos|de) => of
(?:as outras|os outros) (?=\d) => the other
(?:as outras|os outros|as demais|os demais|o restante|as restantes) => the rest
o resto => rest
(?:as minhas|os meus) => my
(?:minhas|meus) => my
(?:as|os) => my
e => ,
(?:ou seja|isto é|no total de|no valor de) =>
um milhão => 1,000,000
{noun} => notes
também => also
agora => now
(?:apenas|somente|só) =>
sim,?(?= {want}| {polite}) =>
"""
_GREETS = r"""
(?:segue em anexo|em anexo|segue anexo|anexo) (?:o|o meu|o seu) formulário(?: (?:preenchido|assinado))?(?: e assinado)? =>
(?:bom dia|boa tarde|boa noite|olá|car[oa]s|prezad[oa]s|senhor(?:es|as?)?|(?:muito )?obrigad[oa]|atenciosamente|atentamente|(?:com os )?(?:melhores )?cumprimentos|abraços?|um abraço|bom fim de semana|pela (?:ajuda|atenção)|desde já) =>
"""

PORTUGUESE = Tongue(
    "Portuguese",
    phrases(
        _TABLE,
        want=r"(?:eu )?(?:quero|desejo|gostaria de|prefiro|queremos|desejamos|gostaríamos de)",
        polite=r"(?:por favor,?|(?:peço|solicito)(?:-lhes)?(?: que)?|favor|queiram|(?:vos|os) autorizo a)",
        verb=r"(?:trocar|permutar|converter|entregar|exchange|tender|swap)",
        order=r"(?:troquem|permutem|convertam|entreguem|troque|permute|converta)",
        noun=_NOUN,
    ),
    phrases(_GREETS),
    portuguese(),
    ("mil",),
)
