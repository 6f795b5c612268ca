"""The words and lines that signatures consist of, in the languages of the holders: only data, all lower case."""

from __future__ import annotations

import re

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
    "tisztelettel", "üdvözlettel", "szívélyes üdvözlettel", "s úctou", "s přátelským pozdravem", "s přáním hezkého dne", "cu stimă", "cu respect", "o zi bună", "με εκτίμηση", "με φιλικούς χαιρετισμούς", "з повагою", "с наилучшими пожеланиями", "lep pozdrav", "lijep pozdrav", "srdačan pozdrav", "s poštovanjem", "pagarbiai", "lugupidamisega", "ar cieņu", "iyi çalışmalar", "de bedste hilsner", "med venlige hilsner", "mange venlige hilsner", "med de bedste hilsner", "dbh", "kh", "knus", "vh", "hälsning", "allt gott", "ystävällisesti", "yhteistyöterveisin", "z pozdrowieniami", "łączę wyrazy szacunku", "hartelijk", "warme groet", "met hartelijke groet", "mit lieben grüßen", "mit herzlichen grüßen", "mit bestem gruß", "mit freundlichen gruessen", "freundliche gruesse", "mit vorzüglicher hochachtung", "bien amicalement", "bien sincèrement", "respectueusement", "salutations cordiales", "veuillez agréer l'expression de mes sentiments distingués", "saludos atentos", "sinceramente", "un saludo cordial", "saludos y gracias", "cordiali salute", "con cordialità", "com os meus cumprimentos", "respeitosamente", "与此致敬", "此致", "敬具", "감사합니다",
})  # fmt: skip

GRATITUDES = frozenset({
    "thanks", "thank you", "many thanks", "thanks a lot", "thanks so much", "thank you very much", "thanks very much", "thx", "tks", "tnx", "ty", "thanks again",
    "thank you again", "thanks in advance", "thank you in advance", "thanking you", "thanks and regards", "thanks & regards", "thanks and best regards", "thank you and best regards",
    "with thanks", "with many thanks", "thank you for your help", "thanks for your help", "thank you for your assistance", "merci", "merci beaucoup", "merci d'avance",
    "danke", "vielen dank", "besten dank", "gracias", "muchas gracias", "grazie", "grazie mille", "bedankt", "dank u", "dank je", "obrigado", "obrigada", "muito obrigado", "tak",
    "mange tak", "takk", "tack", "tack så mycket", "dziękuję", "kiitos", "спасибо", "merci et bonne journée",
    "thank you so much", "thank you kindly", "thanks kindly", "much appreciated", "thanks all", "danke schön", "danke im voraus", "vielen dank im voraus", "herzlichen dank", "dank u wel", "hartelijk dank", "alvast bedankt", "bij voorbaat dank", "på forhånd tak", "tak på forhånd", "tusen takk", "tack på förhand", "děkuji", "děkujeme", "ďakujem", "hvala", "mulțumesc", "köszönöm", "köszönettel", "ευχαριστώ", "teşekkürler", "дякую", "большое спасибо", "dziękuję bardzo", "grazie anticipatamente", "gracias de antemano", "obrigado desde já",
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
    "this communication is for the addressee", "this message is for the addressee", "this e-mail is for the addressee", "this email is for the addressee", "this communication is for the intended", "this message is for the intended",
    "this e-mail is for the intended", "this email is for the intended", "this communication is for the named", "this message is for the named", "this e-mail is for the named", "this email is for the named",
    "this communication is solely for", "this message is solely for", "this e-mail is solely for", "this email is solely for", "this communication is confidential", "for the addressee only", "intended for the addressee",
    "for the use of the addressee", "for use by the addressee", "for the named addressee", "for the named recipient",
    "securities offered through", "investment advisory services offered", "past performance is no", "member finra", "member sipc", "irs circular 230", "circular 230",
    "ce message et toutes", "ce message est confidentiel", "ce courriel", "cet e-mail", "avis de confidentialité", "avis : ce ", "avis: ce ", "avis légal", "ce message (et", "si vous n'êtes pas le destinataire", "si vous avez reçu ce", "pensez à l'environnement", "pensez environnement",
    "diese e-mail enthält", "diese e-mail kann", "diese nachricht enthält", "diese nachricht ist", "der inhalt dieser e-mail", "vertraulichkeitshinweis", "hinweis: diese ", "wenn sie nicht der ", "falls sie nicht der ", "sollten sie nicht der ","bitte denken sie an die umwelt", "diese email enthält",
    "este mensaje", "este correo", "aviso: este ", "si usted no es el destinatario", "se non siete ", "aviso de confidencialidad", "aviso legal", "antes de imprimir", "questo messaggio", "le informazioni contenute", "ai sensi del", "prima di stampare", "dit bericht", "deze e-mail",
    "de informatie in dit", "esta mensagem", "este e-mail", "este email", "denne e-mail", "denne mail", "denna e-post", "detta meddelande", "denne e-posten", "ta wiadomość", "niniejsza wiadomość",
    "unsubscribe", "to unsubscribe", "you received this message because", "you are receiving this", "to stop receiving",
)  # fmt: skip

_BY_MAIL = r"\b(?:by|via|through|over|on)\s+(?:e-?mail|voice\s?mail|fax|the\s+internet)\b"
NO_ORDERS_BY_MAIL = re.compile(
    r"[\w&.,'’ -]{0,60}?\b(?:(?:does|do|can|will|may)\s*not|(?:is|are)\s+(?:not\s+able|unable)\s+to)\s+(?:accept|take|act\s+on|execute|honou?r|process)\b"
    rf"[^.\n]{{0,60}}\b(?:orders?|trades?|trading\s+instructions|transfer\s+requests)\b[^.\n]{{0,60}}{_BY_MAIL}[^.\n]{{0,80}}\.?\s*"
    rf"|(?:trade\s+)?orders\s+(?:will|can|may)\s*not\s+be\s+(?:accepted|executed|placed|taken)\b[^.\n]{{0,60}}{_BY_MAIL}[^.\n]{{0,80}}\.?\s*"
)
"""A firm's standing line, in small letters: "Smith & Co. does not accept orders by e-mail from retail customers."."""

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

UNMISTAKABLE_WORDS = frozenset({
    "tender", "tendering", "exchange", "swap", "withdraw", "withdrawn", "revoke", "cancel", "confirm", "confirmed", "yes", "bonds", "notes", "shares", "elect", "instruct", "instruction", "everything", "nothing", "proceed",
})  # fmt: skip
"""Those of them that no telephone's line holds."""

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

_DEVICE = (
    r"(?:i-?(?:phone|pad|pod|os)|android|blackberry|galaxy|samsung|htc|nokia|huawei|xiaomi|pixel|smartphone|phone|mobile?|mobil\w{0,12}|cell|handy|telefon\w{0,4}|tel[eé]fono|téléphone|celular|tablet|"
    r"handheld|device|dispositivo|outlook|mail(?:box)?|posta|poczt\w{0,3}|почт\w{0,3}|proton\w{0,6}|airmail|thunderbird|k-9|gmail|yahoo|aol|spark|windows|ti-\d\d)"
)
_DEVICE_LINES = (
    r"(?:sent|envoyé|gesendet|enviad[oa]|enviat|inviato|verzonden|verstuurd|sendt|skicka(?:t|des)|wysłan[eoay]|odesláno|odoslané|lähetetty|отправлено|надіслано|trimis|elküldve|στάλθηκε|poslano) .{0,60}?\bDEVICE\w{0,3}.{0,60}",
    r"lähetetty (?:iphone|ipad|android)\w{0,6}",
    r"(?:von|aus) mein\w{1,3} .{1,40}gesendet",
    r"from my .{0,25}\bDEVICE\b.{0,12}",
    r"(?:[^\W\d_]{2,20} ){0,2}(?:from|via|by) (?:mobile|my (?:mobile|phone|cell|iphone|ipad))",
    r"(?:get|download|hent|last ned|hämta|scarica|pobierz|obter|baixe|obtener|descargar|télécharger|holen|lataa|stáhnout|загрузить|ladda ned)\b.{0,30}\boutlook\b.{0,90}",
    r"outlook\b.{0,40}\b(?:downloaden|herunterladen|letöltése|beszerzése|yükleyin)\b.{0,60}",
    r".{0,30}\bDEVICE.{0,20}(?:gönderildi|から送信|傳送|发送|發送|에서 보냄)\W{0,3}",
    r"(?:從|从)我的.{1,20}(?:傳送|发送|發送)",
    r"(?:dictated|typed|written|composed|thumbed|spoken|sent)\b(?: (?:but not read|on|from|by|with|into|to|in) .{0,40})?[,.;: –—-]{1,3}(?:please |kindly |so )?(?:excuse|forgive|pardon|sorry for|ignore|overlook|apologies for)\b.{0,60}",
    r"(?:please |kindly |do )?(?:excuse|forgive|pardon|sorry for|ignore|overlook|apologies for) (?:the |my |any |all |these )?(?:\w+ )?(?:typos?|spelling|errors?|mistakes?|brevity|thumbs|grammar|typing|handwriting|fat fingers)\b.{0,40}",
    r"(?:dictated|typed|written|composed) (?:but not read|on the (?:phone|machine|go)|by (?:voice|machine|phone)|with (?:voice|siri|dragon)).{0,30}",
    r"yahoo mail: search, organize, conquer.{0,60}",
)
DEVICE_LINE = re.compile("|".join(_DEVICE_LINES).replace("DEVICE", _DEVICE))
"""A line that telephones and mail programs add: what was sent, and from what; matched against a whole line in lower case."""
