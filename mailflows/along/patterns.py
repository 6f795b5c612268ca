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
    "ursprüngliche nachricht", "ursprungliche nachricht", "ursprüngliche mitteilung", "originalnachricht", "original-nachricht", "weitergeleitete nachricht",
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
    "원본 메시지", "전달된 메시지", "missatge original", "jatkoviesti", "iletilen ileti", "перенаправлене повідомлення", "перенаправленное сообщение", "välitetty viesti / fwd.msg", "proslijeđena poruka", "treść przekazanej wiadomości",
    "preposlaná správa --- forwarded message", "メッセージを転送", "wiadomość przesłana dalej", "edastatud kiri", "persiųstas laiškas", "pārsūtītā ziņa", "препратено съобщение", "prosleđena poruka", "posredovano sporočilo", "missatge reenviat", "转发的邮件", "轉寄郵件", "edelleenlähetetty viesti",
})  # fmt: skip

OLDER_MAIL_WITHOUT_RULE = frozenset({
    "forwarded message", "začátek přeposílané zprávy", "välitetty viesti alkaa", "započni proslijeđenu poruku", "továbbított levél kezdete", "videresendt melding", "początek przekazywanej wiadomości", "início da mensagem reencaminhada", "începe mesajul redirecționat", "начало переадресованного сообщения",
    "začiatok preposlanej správy", "ileti başlangıcı", "початок листа, що пересилається", "inici del missatge reenviat", "έναρξη προωθημένου μηνύματος", "开始转发的邮件", "開始轉寄郵件", "転送されたメッセージ",
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
    "from": ("from", "de", "von", "da", "van", "fra", "från", "lähettäjä", "od", "от", "kimden", "expéditeur", "remitente", "mittente", "afzender", "nadawca", "feladó", "expeditorul", "отправитель", "від кого", "від", "saatja", "gönderen", "送信元", "expeditor", "de la", "από", "odesílatel", "šalje", "发件人", "寄件者", "差出人", "보낸 사람", "보낸사람"),
    "date": (
        "sent", "date", "verschickt", "envoyé", "envoyé le", "gesendet", "datum", "enviado", "enviado el", "enviada", "enviado em", "enviada em", "fecha", "data", "inviato",
        "verzonden", "sendt", "dato", "skickat", "lähetetty", "wysłane", "wysłano", "odesláno", "дата", "отправлено", "gönderildi", "tarih", "sent on", "päivämäärä",
        "data wysłania", "elküldve", "dátum", "dată", "päiväys", "日付", "kuupäev", "trimis", "στάλθηκε", "ημερομηνία", "odoslané", "poslano", "发送时间", "日期", "送信日時", "보낸 날짜", "보낸날짜", "le",
    ),
    "to": ("to", "à", "a", "an", "para", "aan", "til", "till", "do", "komu", "кому", "kime", "destinataire", "destinatario", "vastaanottaja", "pour", "címzett", "prima", "destinatarul", "pre", "adresat", "送信先", "saaja", "alıcı", "către", "προς", "kime", "za", "收件人", "收件者", "宛先", "받는 사람", "받는사람"),
    "cc": ("cc", "kopie", "kopi", "kopio", "másolat", "bilgi", "копія", "másolatot kap", "kópia", "copie à", "odgovori na", "odpověď na", "svar til", "antwoord aan", "vastaus", "válaszcím", "rispondi a", "odpowiedź-do", "responder a", "răspuns către", "ответ-кому", "odpovedať-pre", "svara till", "yanıt adresi", "кому відповісти", "copia", "copie", "dw", "bcc", "kopia", "копия", "c.c", "cci", "importance", "reply-to", "reply to", "attachments", "sensitivity",
           "wichtigkeit", "importancia", "répondre à", "antwort an", "please respond to", "sent by", "priority", "prioritet", "priorität", "anlagen", "bijlagen"),
    "subject": ("subject", "subj", "objet", "betreff", "asunto", "oggetto", "onderwerp", "assunto", "emne", "ämne", "aihe", "temat", "předmět", "тема", "konu", "sujet", "betr", "tárgy", "subiectul", "naslov", "teema", "subiect", "θέμα", "predmet", "主题", "主旨", "件名", "제목"),
}  # fmt: skip

SENT_LABELS = frozenset({
    "sent", "verschickt", "envoyé", "gesendet", "enviado", "enviado el", "enviada", "enviada em", "enviado em", "inviato", "verzonden", "sendt", "skickat",
    "lähetetty", "wysłane", "wysłano", "odesláno", "отправлено", "gönderildi", "envoyé le", "elküldve", "trimis", "στάλθηκε", "odoslané", "poslano", "发送时间", "送信日時", "보낸 날짜", "보낸날짜",
})  # fmt: skip
"""Labels that only mail programs write: nobody's memo says "Sent"."""

FROM_LABELS = tuple(f"{label}:" for label in HEADER_LABELS["from"]) + tuple(
    f"{label} :" for label in HEADER_LABELS["from"]
)

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

OWN_ANSWER = (
    "reply yes to this mail if this is right",
    "simply reply to this mail, and it stays",
    "this is an automatic answer",
    "we do not advise whether to tender",
    "please check what we understood",
    "until you say yes",
    "we need something more before we can go on",
    "your instruction is now on record",
    "these instructions are now on record",
    "has made an offer for securities that we hold",
    "if something is wrong, reply with what is right",
    "if you do not want it at all, reply no",
    "we have not yet had your instruction for",
    "a part of it is ready for your yes",
)
"""Fixed sentences of our own answers, in small letters: some mail programs quote them without any mark."""

OWN_GREETING = re.compile(r"\s*(?:dear\s.{1,80}|hello),\s*", re.IGNORECASE)
"""How every answer of ours begins."""
