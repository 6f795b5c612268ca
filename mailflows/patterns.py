"""The words and names that reading a mail's body goes by: only data, for someone who knows the languages.

Everything is lower case (attribution lines have a file of their own). Header labels and closings are in English, French, German, Spanish,
Italian, Dutch, Portuguese, Danish, Swedish, Norwegian, Finnish, Polish, Czech, Russian and Turkish.
"""

from __future__ import annotations

import re

# --- Lines between an answer and the mail it answers ---------------------------------------------------------------

OLDER_MAIL_PHRASES = frozenset({
    "original message", "original mail", "original e-mail", "original email", "originalmessage", "forwarded message",
    "forwarded mail", "forwarded e-mail", "begin forwarded message", "start of forwarded message", "message d'origine", "message original",
    "message transféré", "message transmis", "message initial", "début du message transféré", "début du message réexpédié",
    "ursprüngliche nachricht", "ursprungliche nachricht", "originalnachricht", "original-nachricht", "weitergeleitete nachricht",
    "anfang der weitergeleiteten nachricht", "weitergeleitete mail", "mensaje original", "mensaje reenviado", "mensagem original",
    "inicio del mensaje reenviado", "mensagem encaminhada", "mensagem reencaminhada", "início da mensagem encaminhada",
    "messaggio originale", "messaggio inoltrato", "inizio messaggio inoltrato", "oorspronkelijk bericht", "origineel bericht", "originele bericht",
    "doorgestuurd bericht", "begin doorgestuurd bericht", "oprindelig meddelelse", "original meddelelse", "videresendt meddelelse",
    "start på videresendt besked", "videresendt besked", "opprinnelig melding", "videresendt melding", "opprinnelig e-post",
    "start på videresendt melding", "ursprungligt meddelande", "originalmeddelande", "vidarebefordrat meddelande", "vidarebefordrat mejl",
    "alkuperäinen viesti", "välitetty viesti", "wiadomość oryginalna", "oryginalna wiadomość", "wiadomość przekazana",
    "przekazana wiadomość", "wiadomosc oryginalna", "původní zpráva", "přeposlaná zpráva", "исходное сообщение", "пересылаемое сообщение",
    "пересылаемое письмо", "orijinal mesaj", "özgün ileti", "reply message", "reply to message", "reply above this line",
    "original appointment", "originaltermin", "ursprünglicher termin", "rendez-vous d'origine", "cita original", "ursprüngliche mail", "ursprüngliche e-mail", "antwort nachricht", "mail original", "e-mail d'origine",
    "oprindelig besked", "oprindelig mail", "videresendt e-mail", "opprinnelig beskjed", "ursprungligt mejl", "oorspronkelijke e-mail", "originele e-mail", "originele mail", "doorgestuurde e-mail", "mail originale", "e-mail originale",
    "correo original", "e-mail original", "correo reenviado", "messaggio di origine", "eredeti üzenet", "továbbított üzenet", "mesaj original", "mesaj redirecționat", "αρχικό μήνυμα", "προωθημένο μήνυμα", "pôvodná správa", "preposlaná správa",
    "izvorna poruka", "originalna poruka", "izvirno sporočilo", "оригинальное сообщение", "початкове повідомлення", "переслане повідомлення", "первоначално съобщение", "iletilmiş mesaj", "原始邮件", "原始郵件", "转发邮件", "元のメッセージ", "転送されたメッセージ",
    "원본 메시지", "전달된 메시지", "missatge original", "jatkoviesti", "edelleenlähetetty viesti",
})  # fmt: skip

OLDER_MAIL_WITHOUT_RULE = frozenset({
    "begin forwarded message", "anfang der weitergeleiteten nachricht", "début du message réexpédié", "début du message transféré",
    "inicio del mensaje reenviado", "inizio messaggio inoltrato", "begin doorgestuurd bericht", "início da mensagem encaminhada",
    "start på videresendt besked", "start på videresendt melding", "vidarebefordrat mejl",
})  # fmt: skip
"""Those that need no dashes around them (Apple Mail)."""

FORWARDED_BY = (
    "forwarded by ",
    "weitergeleitet von ",
    "transféré par ",
    "reenviado por ",
    "inoltrato da ",
    "doorgestuurd door ",
    "videresendt af ",
)
"""Lotus Notes: `----- Forwarded by Jane Roe/NY/Corp on 08/06/2001 09:00 AM -----`."""

# --- Header blocks: From / Sent / To / Subject -----------------------------------------------------------------------

HEADER_LABELS = {
    "from": ("from", "de", "von", "da", "van", "fra", "från", "lähettäjä", "od", "от", "kimden", "expéditeur", "remitente", "mittente", "afzender", "nadawca", "feladó", "expeditor", "de la", "από", "odesílatel", "šalje", "发件人", "寄件者", "差出人", "보낸 사람", "보낸사람"),
    "date": (
        "sent", "date", "envoyé", "envoyé le", "gesendet", "datum", "enviado", "enviado el", "enviada", "enviado em", "enviada em", "fecha", "data", "inviato",
        "verzonden", "sendt", "dato", "skickat", "lähetetty", "wysłane", "wysłano", "odesláno", "дата", "отправлено", "gönderildi", "tarih", "sent on", "päivämäärä",
        "data wysłania", "elküldve", "dátum", "trimis", "στάλθηκε", "ημερομηνία", "odoslané", "poslano", "发送时间", "日期", "送信日時", "보낸 날짜", "보낸날짜", "le",
    ),
    "to": ("to", "à", "a", "an", "para", "aan", "til", "till", "do", "komu", "кому", "kime", "destinataire", "destinatario", "vastaanottaja", "pour", "címzett", "către", "προς", "kime", "za", "收件人", "收件者", "宛先", "받는 사람", "받는사람"),
    "cc": ("cc", "kopie", "kopi", "copia", "copie", "dw", "bcc", "kopia", "копия", "c.c", "cci", "importance", "reply-to", "reply to", "attachments", "sensitivity",
           "wichtigkeit", "importancia", "répondre à", "antwort an", "please respond to", "sent by", "priority", "prioritet", "priorität", "anlagen", "bijlagen"),
    "subject": ("subject", "objet", "betreff", "asunto", "oggetto", "onderwerp", "assunto", "emne", "ämne", "aihe", "temat", "předmět", "тема", "konu", "sujet", "betr", "tárgy", "subiect", "θέμα", "predmet", "主题", "主旨", "件名", "제목"),
}  # fmt: skip

SENT_LABELS = frozenset({
    "sent", "envoyé", "gesendet", "enviado", "enviado el", "enviada", "enviada em", "enviado em", "inviato", "verzonden", "sendt", "skickat",
    "lähetetty", "wysłane", "wysłano", "odesláno", "отправлено", "gönderildi", "envoyé le", "elküldve", "trimis", "στάλθηκε", "odoslané", "poslano", "发送时间", "送信日時", "보낸 날짜", "보낸날짜",
})  # fmt: skip
"""Labels that only mail programs write: nobody's memo says "Sent"."""

FROM_LABELS = tuple(f"{label}:" for label in HEADER_LABELS["from"]) + tuple(
    f"{label} :" for label in HEADER_LABELS["from"]
)

# --- Signatures ----------------------------------------------------------------------------------------------------------

VALEDICTIONS = frozenset({
    "regards", "best regards", "kind regards", "kindest regards", "warm regards", "warmest regards", "with kind regards", "with best regards", "with regards",
    "with kindest regards", "with warm regards", "best", "all the best", "best wishes", "with best wishes", "cheers", "sincerely", "sincerely yours", "yours sincerely",
    "yours truly", "very truly yours", "truly yours", "truly", "yours very truly", "yours faithfully", "faithfully", "faithfully yours", "yours", "respectfully", "respectfully yours",
    "respectfully submitted", "cordially", "cordially yours", "warmly", "love", "take care", "rgds", "brgds", "br", "kr", "bw", "sent with regards", "many regards", "god bless",
    "your friend", "gratefully", "gratefully yours", "have a nice day", "have a good day", "have a great day", "have a good weekend", "have a great weekend",
    "cordialement", "bien cordialement", "très cordialement", "bien à vous", "cdt", "cdlt", "salutations", "sincères salutations", "salutations distinguées", "meilleures salutations",
    "sincèrement", "amicalement", "bonne journée", "bonne soirée", "veuillez agréer mes salutations distinguées",
    "mit freundlichen grüßen", "mit freundlichen grüssen", "mit freundlichem gruß", "mit freundlichem gruss", "freundliche grüße", "freundliche grüsse", "viele grüße", "viele grüsse",
    "beste grüße", "beste grüsse", "herzliche grüße", "herzliche grüsse", "liebe grüße", "liebe grüsse", "mfg", "vg", "lg", "gruß", "gruss", "grüße", "grüsse", "schöne grüße", "hochachtungsvoll", "mit besten grüßen",
    "saludos", "saludos cordiales", "un saludo", "un cordial saludo", "cordiales saludos", "atentamente", "atte", "muy atentamente", "un abrazo", "reciba un cordial saludo",
    "cordiali saluti", "distinti saluti", "saluti", "un saluto", "cari saluti", "con i migliori saluti", "in fede", "cordialmente",
    "met vriendelijke groet", "met vriendelijke groeten", "vriendelijke groet", "vriendelijke groeten", "groeten", "groet", "hartelijke groet", "hartelijke groeten", "mvg", "hoogachtend",
    "atenciosamente", "att", "cumprimentos", "com os melhores cumprimentos", "melhores cumprimentos", "saudações", "abraços", "abraço", "cordiais saudações",
    "med venlig hilsen", "venlig hilsen", "mvh", "hilsen", "bedste hilsner", "mange hilsner", "kærlig hilsen", "med vennlig hilsen", "vennlig hilsen", "beste hilsen",
    "med vänliga hälsningar", "med vänlig hälsning", "vänliga hälsningar", "hälsningar", "vänligen", "bästa hälsningar", "ystävällisin terveisin", "terveisin", "parhain terveisin",
    "pozdrawiam", "z poważaniem", "z wyrazami szacunku", "serdecznie pozdrawiam", "s pozdravem", "с уважением", "saygılarımla",
})  # fmt: skip

GRATITUDES = frozenset({
    "thanks", "thank you", "many thanks", "thanks a lot", "thanks so much", "thank you very much", "thanks very much", "thx", "tks", "tnx", "ty", "thanks again",
    "thank you again", "thanks in advance", "thank you in advance", "thanking you", "thanks and regards", "thanks & regards", "thanks and best regards", "thank you and best regards",
    "with thanks", "with many thanks", "thank you for your help", "thanks for your help", "thank you for your assistance", "merci", "merci beaucoup", "merci d'avance",
    "danke", "vielen dank", "besten dank", "gracias", "muchas gracias", "grazie", "grazie mille", "bedankt", "dank u", "dank je", "obrigado", "obrigada", "muito obrigado", "tak",
    "mange tak", "takk", "tack", "tack så mycket", "dziękuję", "kiitos", "спасибо", "merci et bonne journée",
})  # fmt: skip
"""Closings that are words too: a mail that says only this says thanks."""

SENT_FROM = (
    "sent from my ", "sent from mail for ", "sent from yahoo", "sent from outlook", "sent from samsung", "sent from proton", "sent from a ", "sent via ", "sent using ", "sent with ", "sent by my ",
    "sent from the ", "get outlook for ", "sent on the go", "sent from gmail", "sent from aol", "sent from windows", "sent from blackberry", "sent from iphone", "sent from ipad", "sent from android",
    "envoyé de mon ", "envoyé depuis ", "envoyé à partir ", "envoyé par ", "von meinem ", "gesendet von ", "gesendet mit ", "von unterwegs gesendet", "diese nachricht wurde von meinem ",
    "enviado desde ", "enviado de meu ", "enviado do meu ", "enviado pelo ", "enviado via ", "inviato da ", "inviato dal ", "verzonden vanaf ", "verstuurd vanaf ", "verzonden met ", "verzonden via ",
    "sendt fra ", "skickat från ", "skickades från ", "wysłane z ", "wysłano z ", "odesláno z ", "lähetetty ", "отправлено с ", "hämta outlook för ", "holen sie sich outlook", "télécharger outlook",
    "obtener outlook para ", "sent wirelessly", "typed on my phone", "please excuse typos", "please excuse any typos", "please excuse my brevity", "excuse brevity", "via my mobile",
)  # fmt: skip

DISCLAIMER_OPENERS = (
    "confidentiality notice", "confidentiality note", "confidential notice", "disclaimer", "legal notice", "legal disclaimer", "privacy notice", "important notice", "privileged and confidential",
    "privileged & confidential", "this e-mail and any", "this email and any", "this message and any", "this e-mail message", "this email message", "this message is intended", "this e-mail is intended",
    "this email is intended", "this e-mail is confidential", "this email is confidential", "this message is confidential", "this communication is intended", "this communication may", "this communication and any",
    "this transmission", "this e-mail may contain", "this email may contain", "this message may contain", "this message contains", "this e-mail contains", "this email contains", "the information contained in this",
    "the information in this e-mail", "the information in this email", "the information transmitted", "the contents of this", "this e-mail is privileged", "this email is privileged", "the content of this",
    "if you are not the intended", "if you are not the addressee", "if you have received this", "if you received this", "please consider the environment", "think before you print", "please think before",
    "before printing", "save a tree", "notice:", "notice to recipient", "nothing in this e-mail", "nothing in this message", "any views or opinions", "internet communications are not", "e-mail transmission cannot",
    "scanned by", "this email has been scanned", "this e-mail has been scanned", "this message has been scanned", "virus-free", "no virus found", "checked by avg", "this email has been checked", "this email was scanned",
    "securities offered through", "investment advisory services offered", "past performance is no", "member finra", "member sipc", "irs circular 230", "circular 230",
    "ce message et toutes", "ce message est confidentiel", "ce courriel", "cet e-mail", "avis de confidentialité", "ce message (et", "pensez à l'environnement", "pensez environnement",
    "diese e-mail enthält", "diese e-mail kann", "diese nachricht enthält", "diese nachricht ist", "der inhalt dieser e-mail", "vertraulichkeitshinweis", "bitte denken sie an die umwelt", "diese email enthält",
    "este mensaje", "este correo", "aviso de confidencialidad", "aviso legal", "antes de imprimir", "questo messaggio", "le informazioni contenute", "ai sensi del", "prima di stampare", "dit bericht", "deze e-mail",
    "de informatie in dit", "esta mensagem", "este e-mail", "este email", "denne e-mail", "denne mail", "denna e-post", "detta meddelande", "denne e-posten", "ta wiadomość", "niniejsza wiadomość",
    "unsubscribe", "to unsubscribe", "you received this message because", "you are receiving this", "to stop receiving",
)  # fmt: skip

DISCLAIMER_WORDS = frozenset({
    "confidential", "confidentiality", "privileged", "intended", "recipient", "recipients", "addressee", "disclose", "disclosure", "dissemination", "distribution", "unauthorized", "unauthorised", "prohibited",
    "error", "delete", "notify", "copying", "copies", "attachment", "attachments", "virus", "viruses", "liability", "liable", "sender", "transmission", "print", "printing", "environment", "strictly",
    "registered", "company", "vertraulich", "empfänger", "confidentiel", "destinataire", "confidencial", "destinatario", "riservato", "vertrouwelijk", "ontvanger", "fortrolig", "opinions",
    "secure", "email", "e-mail", "message", "communication", "legally", "views",
})  # fmt: skip

INSTRUCTION_WORDS = frozenset({
    "tender", "tenders", "tendered", "tendering", "exchange", "exchanging", "swap", "withdraw", "withdrawn", "revoke", "cancel", "confirm", "confirmed", "yes", "no", "ok", "okay", "agreed", "approve", "approved",
    "accept", "accepted", "decline", "reject", "all", "everything", "none", "nothing", "half", "notes", "bonds", "bond", "note", "shares", "principal", "amount", "face", "account", "acct", "please", "pls", "want", "do",
    "don't", "not", "elect", "election", "instruct", "instruction", "instructions", "keep", "hold", "leave", "put", "take", "my", "our", "we", "i", "you", "is", "are", "will", "correct", "right", "wrong", "proceed", "go",
    "thanks", "thank", "received", "done", "noted", "hello", "hi", "dear", "gentlemen", "sirs", "madam", "attached", "enclosed", "signature", "signatures", "signed:", "dated", "date", "print", "name", "names", "taxpayer",
    "identification", "telephone:", "it", "the", "see", "below", "above", "call", "quantity", "cusip", "total", "oui", "non", "ja", "nein", "sí", "si", "sim", "nej", "nee", "tak", "nie", "merci", "danke",
    "thousand", "hundred", "million", "ten", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "five", "six", "seven", "eight", "nine", "three", "four", "two", "one", "option", "cash", "full", "partial", "entire",
})  # fmt: skip
"""Words that no name, title or firm's line of a closing consists of: a line with one stays with the words."""

ELECTION_WORDS = frozenset({
    "tender", "tendering", "exchange", "swap", "withdraw", "withdrawn", "revoke", "cancel", "confirm", "confirmed", "yes", "no", "all", "everything", "none", "nothing", "half", "notes", "bonds", "shares", "please", "pls", "elect", "election",
    "instruct", "instruction", "account", "acct", "do", "don't", "want", "keep", "correct", "wrong", "proceed", "dated", "signature", "taxpayer",
})  # fmt: skip
"""The words of those that matter so much that no line with one is taken for a motto."""

DESK_WORDS = frozenset(
    {
        "desk",
        "department",
        "dept",
        "dept.",
        "division",
        "team",
        "group",
        "office",
        "services",
        "operations",
        "actions",
        "llc",
        "inc",
        "inc.",
        "co.",
        "corp",
        "corp.",
        "l.p.",
        "llp",
        "ltd",
        "ltd.",
        "bank",
        "trust",
    }
)
"""With one of these, `Exchange Offer Desk` or `Hold & Co.` is a line of a signature after all."""

NAME_PARTICLES = frozenset({
    "de", "la", "le", "van", "von", "der", "den", "del", "della", "di", "da", "dos", "das", "du", "des", "ter", "ten", "el", "al", "bin", "ibn", "y", "e", "zu", "zur", "af", "av", "and", "und", "et", "&", "for", "of", "the",
    "cher", "st.", "san", "lo",
})  # fmt: skip

# --- HTML ----------------------------------------------------------------------------------------------------------------

UNSHOWN_ELEMENTS = frozenset(
    {
        "head",
        "title",
        "style",
        "script",
        "template",
        "meta",
        "link",
        "base",
        "datalist",
        "noframes",
        "audio",
        "video",
        "canvas",
        "object",
        "embed",
        "iframe",
        "colgroup",
        "col",
        "map",
        "area",
        "xml",
    }
)
FIELD_ELEMENTS = frozenset({"input", "select", "img", "textarea"})
BLOCK_ELEMENTS = frozenset({
    "html", "body", "div", "p", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd", "table", "tbody", "thead", "tfoot", "tr", "td", "th", "caption", "pre", "hr", "center", "form", "fieldset",
    "legend", "address", "article", "aside", "section", "header", "footer", "main", "nav", "figure", "figcaption", "details", "summary", "textarea",
})  # fmt: skip
SPACED_ELEMENTS = frozenset({"p", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "pre", "hr"})
SHALLOW_ELEMENTS = frozenset({
    "br", "img", "input", "hr", "meta", "link", "base", "area", "col", "embed", "source", "wbr", "p", "li", "td", "tr", "th", "dd", "dt", "option", "tbody", "thead", "tfoot", "o:p", "param", "track",
})  # fmt: skip
"""Elements without content or closed by the next of their kind: they do not nest."""

MARGINLESS_CLASSES = frozenset(
    {
        "msonormal",
        "msoplaintext",
        "msonospacing",
        "msolistparagraph",
        "msolistparagraphcxspmiddle",
        "xmsonormal",
        "x_msonormal",
        "p1",
        "p2",
    }
)

QUOTE_ELEMENTS = frozenset({
    "yahoo_quoted", "olk_src_body_section", "moz-forward-container", "gmail_attr", "moz-cite-prefix", "mail-editor-reference-message-container", "ms-outlook-mobile-reference-message", "outlookmessageheader", "divrplyfwdmsg_quoted",
    "tutanota_quote", "front-blockquote", "replied-message", "isreplycontent", "wordsection1_quoted", "zmail_extra_quoted", "gmail_quote_attribution", "yqt", "aol_msg_part_quoted",
})  # fmt: skip
"""Classes and ids of elements that hold nothing but the older mail."""
QUOTE_WRAPPERS = frozenset(
    {
        "gmail_quote",
        "gmail_quote_container",
        "gmail_extra_quote",
        "protonmail_quote",
        "zmail_extra",
        "protonmail_quote-container",
        "elided-text",
        "quote",
        "history_container",
        "hcl_quote",
    }
)
"""Those in which an answer may stand beside the older mail."""
QUOTE_PREFIXES = ("yahoo_quoted", "ymail_quoted")
REST_MARKS = frozenset(
    {
        "divrplyfwdmsg",
        "x_divrplyfwdmsg",
        "stopspelling",
        "zwchr",
        "replysplit",
        "outlook-quote-start",
        "mailcontainerquoted",
        "ms-outlook-reference-start",
    }
)
"""Classes and ids after which everything is the older mail."""
SIGNATURE_MARKS = frozenset({
    "gmail_signature", "moz-signature", "applemailsignature", "ms-outlook-mobile-signature", "protonmail_signature_block", "zmail_signature", "yahoo_signature", "signature_block", "bloop_sign", "applemailsignaturediv",
})  # fmt: skip

BOX_SIGNS = {
    "\u2610": "[ ]", "\u25a1": "[ ]", "\u25fb": "[ ]", "\u25fd": "[ ]", "\u2b1c": "[ ]", "\u2751": "[ ]", "\u274f": "[ ]", "\u2611": "[x]", "\u2612": "[x]", "\U0001f5f9": "[x]", "\U0001f5f7": "[x]", "\u2714": "\u2714", "\u22a0": "[x]",
    "\u2bbd": "[x]", "\U0001f5f5": "[x]", "\uf0a8": "[ ]", "\uf06f": "[ ]", "\uf071": "[ ]", "\uf072": "[ ]", "\uf0fe": "[x]", "\uf0fd": "[x]", "\uf078": "[x]", "\uf053": "[x]", "\uf052": "[x]", "\uf0a3": "[ ]",
}  # fmt: skip
"""Tick boxes, also those of Word's symbol fonts in the private use area, as they are read."""
WINGDINGS = {
    "\u00fe": "[x]",
    "\u00fd": "[x]",
    "x": "[x]",
    "\u00fc": "\u2713",
    "o": "[ ]",
    "q": "[ ]",
    "\u00a8": "[ ]",
    "r": "[ ]",
    "R": "[x]",
    "S": "[x]",
    "T": "[x]",
    "\u00fb": "\u2717",
    "J": "\u263a",
    "\u00e0": "\u2192",
    "\u00d8": "\u27a2",
    "\u00a7": "\u25aa",
}
"""What letters look like in Wingdings (and, for the boxes R to T, in Wingdings 2)."""

OWN_ANSWER = re.compile(
    r"reply yes to this mail if this is right|simply reply to this mail, and it stays|this is an automatic answer|we do not advise whether to tender|please check what we understood|"
    r"until you say yes|we need something more before we can go on|(?:your instruction is|these instructions are) now on record|has made an offer for securities that we hold|"
    r"if something is wrong, reply with what is right|if you do not want it at all, reply no|we have not yet had your instruction for|a part of it is ready for your yes",
    re.IGNORECASE,
)
"""Fixed sentences of our own answers: some mail programs quote them without any mark."""

OWN_GREETING = re.compile(r"\s*(?:dear\s.{1,80}|hello),\s*", re.IGNORECASE)
"""How every answer of ours begins."""
