"""The senders, subjects and sentences by which notices of failed delivery are known: only data, all lower case."""

from __future__ import annotations

import re

BOUNCE_SENDERS = frozenset({
    "mailer-daemon", "postmaster", "mail-daemon", "maildaemon", "mailerdaemon", "mdaemon", "mail.daemon", "mailsystem", "mailer_daemon", "mail-delivery-system", "postmaster-notify",
})  # fmt: skip
BOUNCE_SENDER = re.compile(
    r"microsoftexchange[0-9a-f]{16,40}|mailer[-_.]?daemon.{0,30}|.{0,20}smtp_(?:mail_service|gateways?)|(?:mail)?delivery[-_.]?(?:system|subsystem|report|status)"
)
BOUNCE_NAMES = re.compile(
    r"mail delivery (?:sub)?system|mail delivery|mailer[- ]daemon|mail system|delivery subsystem|interscan (?:mss|notification)|jetmail system|system administrator|postmaster|microsoft outlook|mail administrator|mail server"
)
"""How machines name themselves in From; it counts beside a subject or a sentence of failure only."""

BOUNCE_SUBJECT = re.compile(
    r"^\W*(?:\[postmaster\]\s{0,3})?(?:"
    r"returned (?:e-?)?mail\b|undeliver(?:ed|able|d)\b|undelivered mail|(?:e-?)?mail delivery (?:failed|failure|problem|subsystem|status|error|system|notification|warning)|"
    r"delivery (?:status\b|failure|failed|notification|has failed|problem|report|incomplete|delayed|is delayed|error|unsuccessful)|delayed delivery|"
    r"failure (?:notice|delivery)\b|failed (?:delivery|mail)\b|message (?:undeliverable|could not be delivered|not delivered|delivery (?:failure|has failed|failed)|you sent blocked|frozen|delayed|blocked)|mail failure\b|mail not deliver(?:ed|able)\b|"
    r"non[- ]?delivery\b|ndr\b|ndn\b|could not deliver|couldn't deliver|unable to deliver|warning: (?:could not send|message delayed|message .{1,60}delayed)|notice: mail delivery|postmaster notify|permanent delivery|"
    r"(?:warning: )?delayed mail|mail (?:system error|error\b|could not be delivered|returned)|your (?:e-?mail|message) (?:couldn't|could not|wasn't|was not|has not been) (?:be )?(?:delivered|sent)|sorry,? your message|there was an error sending your mail|"
    r"rejected:|automatically rejected mail|nondeliverable|not deliverable|undelivery|address not found|aws notification message|"
    r"unzustellbar|nicht (?:zustellbar|zugestellt)|zustellung(?:s)?(?: fehlgeschlagen|fehler|problem)|(?:e-?)?mail konnte nicht zugestellt|ihre nachricht konnte nicht|fehler bei der zustellung|"
    r"non remis|échec de (?:la )?(?:remise|distribution|livraison)|message non (?:distribué|délivré|remis)|avis de non[- ]remise|courrier non distribué|notification d'échec|"
    r"no se puede entregar|no se pudo entregar|mensaje no entregado|correo no entregado|entrega fallida|error (?:de|en la) entrega|no entregable|fallo (?:de|en la) entrega|"
    r"mancata consegna|non recapitabile|impossibile recapitare|consegna (?:fallita|non riuscita)|errore di consegna|avviso di mancata consegna|"
    r"onbestelbaar|niet afgeleverd|kan niet worden (?:afgeleverd|bezorgd)|bezorging mislukt|niet bezorgd|"
    r"não foi possível entregar|não é possível entregar|falha na entrega|não entregue|não pôde ser entregue|entrega não|"
    r"ikke leveret|kan ikke leveres|ikke levert|ulevert|ikke[- ]leverbar|levering mislykkedes|leveringsfeil|kunde inte levereras|ej levererat|kan inte levereras|olevererbar|leveransfel|"
    r"niedostarcz|nie można dostarczyć|nie dostarczono|zwrot wiadomości|nedoručiteln|nedoručen|nelze doručit|kézbesíthetetlen|kézbesítési hiba|nu se poate livra|toimittaminen epäonnistui|ei voi(?:tu|da)? toimittaa|toimitus epäonnistui|"
    r"не удается доставить|не удалось доставить|недоставлен|сообщение не доставлено|не може да|не вдалося доставити|δεν ήταν δυνατή η παράδοση|teslim edilemedi|iletilemedi|"
    r"配信不能|配信できません|メール配信に失敗|メッセージを配信できません|送信できませんでした|无法送达|未送达|系统退信|退信|無法傳遞|배달되지 않음|전송 실패"
    r")",
)  # fmt: skip

BOUNCE_SUBJECT_END = re.compile(
    r"(?:: non remis|\(delivery failed\)|\(failure\)|delivery failed|undeliverable|unzustellbar|nicht zustellbar|not delivered)\W{0,4}$"
)

REPORT_SUBJECT = re.compile(
    r"^\W*(?:abuse report\b|complaint about message from|email feedback report for ip|fw: (?:complaint|abuse) report|report domain:|\[preview\] report domain|dmarc (?:aggregate|failure) report)"
)
"""Reports of abuse (RFC 5965) and of DMARC (RFC 7489)."""

FAILURE_SENTENCES = (
    "the following addresses had permanent fatal errors", "the following address(es) failed", "the following addresses had delivery errors", "this message was created automatically by mail delivery software", "message could not be delivered to one or more", "could not be delivered to one or more recipients", "i'm afraid i wasn't able to deliver your message",
    "delivery to the following recipient", "your message wasn't delivered", "your message was not delivered", "was not delivered to", "your message could not be delivered", "your message couldn't be delivered", "your mail could not be delivered", "your mail cannot be delivered", "your email could not be delivered", "your e-mail could not be delivered", "could not be delivered to the following", "message could not be delivered",
    "mail could not be delivered", "could not be delivered to:", "cannot be delivered to", "address not found", "the email account that you tried to reach", "the following message to <", "did not reach the following recipient", "could not deliver mail to", "could not deliver message to", "could not deliver your message", "unable to deliver message to", "unable to deliver your message", "unable to deliver to", "was undeliverable", "is undeliverable",
    "delivery has failed to these recipients", "delivery failed for the following", "permanent error", "sorry, we were unable to deliver", "we were unable to deliver your", "we could not deliver", "message blocked", "message not delivered", "the recipient's mailbox is full", "mailbox is full and can't accept", "has been postponed due to a full mailbox", "delivery of the following e-mail message has been delayed", "delivery attempts will continue",
    "we will continue to try to deliver", "will continue trying to deliver", "message has not yet been delivered", "this is a warning message only", "you do not need to resend your message", "recipient address rejected", "user unknown", "unknown user", "no such user", "mailbox unavailable", "mailbox not found", "recipient not found", "does not exist at this", "was automatically rejected", "unrouteable address", "remote host said", "failed recipient", "transcript of session follows",
    "could not be delivered because", "the mail system", "an email that you attempted to send", "e-mail non-delivery report", "non-delivery report", "did not exactly match", "host or domain name not found", "retry timeout exceeded", "message exceeded", "over quota", "quota exceeded", "this is an email abuse report", "rejected your message", "was rejected by", "has been blocked by", "your message to <", "action: failed", "undelivered message", "unsent message",
    "konnte nicht zugestellt werden", "konnte nicht an", "ist fehlgeschlagen", "nicht zustellbar", "empfänger unbekannt", "zustellung ihrer nachricht", "n'a pas pu être remis", "n'a pas pu etre", "n'a pas pu être délivré", "n'a pas pu être distribué", "n'a pas pu être envoyé", "échec de la remise", "la remise a échoué", "adresse introuvable", "no se ha podido entregar", "no se pudo entregar", "no pudo ser entregado", "no se encontró la dirección", "se produjo un error en la entrega",
    "non è stato recapitato", "non è stato possibile recapitare", "impossibile recapitare", "non è stato consegnato", "recapito non riuscito", "kon niet worden bezorgd", "kan niet worden bezorgd", "is niet afgeleverd", "kon niet worden afgeleverd", "bezorging is mislukt", "não pôde ser entregue", "não foi possível entregar", "não foi entregue", "falha na entrega", "kunne ikke leveres", "blev ikke leveret", "ble ikke levert", "kunde inte levereras", "levererades inte", "leveransen misslyckades",
    "nie mogła zostać dostarczona", "nie można dostarczyć", "nie została dostarczona", "nie udało się dostarczyć", "nebyla doručena", "nelze doručit", "nem kézbesíthető", "nem sikerült kézbesíteni", "nu a putut fi livrat", "ei voitu toimittaa", "toimitus epäonnistui", "не удалось доставить", "не было доставлено", "не может быть доставлено", "не вдалося доставити", "teslim edilemedi", "配信できませんでした", "配信に失敗", "送達できません", "无法送达", "未能送达", "退回", "無法傳遞", "전송하지 못했습니다",
)  # fmt: skip

FIRST_PERSON = re.compile(r"\bmy\b|\bi (?:am writing|wrote|tried|sent|got|want|would|have)\b|\bcan you\b|\bcould you\b")
"""What a person says who tells of a mail that failed."""

TRANSCRIPT = re.compile(
    r"\b[45]\d\d[ -]#?[45]\.\d{1,3}\.\d{1,3}\b|(?:<<<|>>>) ?(?:[45]\d\d|rcpt to|data)\b|smtp error (?:from|code)|smtp;? ?[45]\d\d|remote (?:host|server) (?:said|returned)|status(?: code)?: ?[45]\.\d\.\d|\[smtp error code|diagnostic[- ]code:|final-recipient:|in reply to (?:rcpt to|end of data|data) command|\b55[0-4] (?:user|mailbox|no such|recipient|requested|unknown|relay|sorry)"
)
"""What a mail server quotes of its talk with another one."""

RETURNED_COPY = re.compile(
    r"below this line is a copy|this is a copy of the message|(?:original|undelivered|returned|unsent|failed) (?:message|mail|e-?mail) (?:follows|headers?|text|attached|below|is attached|as received)|-{3,} ?(?:returned (?:message|mail)|undelivered message|unsent message|message header)|header of the source mail|message headers? follows?|ursprüngliche nachricht folgt|the first \d+ lines of (?:your|the) original message"
)
"""Where a notice gives back the mail that failed."""
