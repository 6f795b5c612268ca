"""The words of attribution lines in the languages that mail programs speak: only data, all lower case."""

from __future__ import annotations

OPENERS = (
    "on ", "at ", "le ", "am ", "el ", "il giorno ", "il ", "in data ", "op ", "em ", "a ", "den ", "d. ", "på ", "w dniu ", "dnia ", "dana ",
    "dne ", "v ", "on", "pe ", "vào ", "в ", "mon", "tue", "wed", "thu", "fri", "sat", "sun", "lun", "mar", "mer", "jeu", "mié", "mie", "jue", "vie", "sáb", "sab",
    "ven", "sam", "dim", "pon", "wt", "śr", "sr", "czw", "pt", "sob", "niedz", "ma ", "di ", "wo ", "do ", "vr ", "za ", "zo ", "man", "tir", "ons", "tor", "fre", "lør", "lör", "søn", "sön", "mån", "tis",
    "seg", "ter", "qua", "qui", "sex", "пн", "вт", "ср", "чт", "пт", "сб", "вс", "στις ", "in message ", "在 ",
    "quoting ", "citando ", "citat ", "zitat von ", "selon ", "sent from samsung", "in a message ", "in einer email ", "in einer e-mail ", "in einer mail ", "dans un e-mail ", "dans un message ", "en un mensaje ", "in un messaggio ",
)  # fmt: skip
"""What the first of several lines of an attribution may begin with (a date may, too)."""

QUOTING = ("quoting ", "citando ", "citando a ", "citat från ", "citat fra ", "zitat von ", "selon ", "citeren ")
"""Webmail's attributions that say nothing but whom they quote."""

WROTE = (
    "wrote", "writes", "wrote the following", "said", "says", "has written", "a écrit", "a ecrit", "écrit", "a écrit ce qui suit", "nous a dit",
    "schrieb", "schrieb folgendes", "geschrieben", "schrieben sie", "escribió", "escribio", "ha escrito", "escribió lo siguiente", "va escriure",
    "ha scritto", "scrive", "scrisse", "schreef", "schreef het volgende", "het volgende geschreven", "geschreven",
    "escreveu", "escreveu o seguinte", "skrev", "skrev följande", "skrev følgende", "kirjoitti", "pisze", "napisał(a)",
    "napisał", "napisała", "napisal", "napisal(a)", "napísal", "napísal(a)", "napsal", "napsal(a)", "napsala", "je napisao", "je napisala", "je napisao/la", "je napisal", "написал", "написал(а)", "написала", "написав", "написав(ла)", "пишет", "пише",
    "yazdı", "đã viết", "a scris", "írta", "έγραψε", "menulis", "kirjutas", "rašė", "rakstīja", "написа", "写道", "寫道", "のメール", "のメッセージ", "님이 작성", "님이 작성하였습니다", "작성", "wrote via email",
)  # fmt: skip
"""What an attribution ends with, before its colon."""

WROTE_INSIDE = (
    " schrieb ", " schreibt ", " skrev ", " schreef ", " wrote ", " schrieb am ", " a écrit le ", " geschrieben ", " escribió el ", " napisał ", " ezt írta ", " ha scritto il ", " написал ",
    "> sent", " heeft ",
)  # fmt: skip
"""Verbs after which the name or the date still follows: `Am 06.08.2001 schrieb Jane Roe <…>:`."""

OWN_WRITING = (
    "i wrote",
    "i said",
    "we wrote",
    "we said",
    "i have written",
    "as written",
    "ich schrieb",
    "habe ich geschrieben",
    "j'ai écrit",
    "nous avons écrit",
    "ho scritto",
    "abbiamo scritto",
    "he escrito",
    "ik schreef",
    "jeg skrev",
    "jag skrev",
    "napisałem",
    "napisałam",
)
"""How somebody ends a sentence about what he wrote himself: what follows is his own."""
