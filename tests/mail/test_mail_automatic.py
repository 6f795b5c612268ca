import pytest

from mailflows.automatic import classify

OWN = "offers@custodian.example"


def mail(
    body: str = "hello", sender: str = "Ann Lee <ann@lee.example>", subject: str = "hello", extra: str = ""
) -> bytes:
    return f"From: {sender}\r\nTo: {OWN}\r\nSubject: {subject}\r\n{extra}\r\n{body}\r\n".encode()


PEOPLE = {
    "an instruction beside an absence": mail(
        "I will be out of the office until Monday, but tender all my notes.\n\nAnn Lee"
    ),
    "an instruction under the subject of an absence": mail(
        "I am out of the office from tomorrow, so please tender all of my notes now.\nAnn Lee",
        subject="Out of office - please act",
    ),
    "somebody who says so is on vacation": mail(
        "We are on vacation until Friday. Can you tell me the deadline?\n\nAnn Lee", subject="question"
    ),
    "an answer to an automatic reply": mail(
        "What does this mean?\n\n> I am out of the office.", subject="Re: Automatic reply: hello"
    ),
    "Exchange's wish for silence": mail(extra="X-Auto-Response-Suppress: OOF\r\n"),
    "Auto-Submitted: no": mail(extra="Auto-Submitted: no\r\n"),
    "a quoted bounce": mail(
        "My mail came back, is this your address?\n\n> Your message could not be delivered", subject="Fwd: failure"
    ),
    "a person called Postmaster's firm": mail("Tender 20 bonds.\nAnn Lee", sender="Ann Lee <postmaster@lee.example>"),
    "thanks for a received letter": mail(
        "We have received your letter and want to exchange 10 bonds.\n\nAnn Lee", subject="Received: your letter"
    ),
    "a no-reply address of a person's phone": mail(
        "please put in all of my bonds. Ann Lee", sender="noreply@phone.example"
    ),
    "the quoted letter of an automatic mail": mail(
        "YES\n\n> This is an automated message, please do not reply to this message. Your message has been received."
    ),
    "an empty mail": mail(""),
    "no headers at all": b"tender all my notes",
}

MACHINES = {
    "RFC 3834": (mail(extra="Auto-Submitted: auto-replied\r\n"), "auto_reply"),
    "RFC 3834, generated": (mail(extra="Auto-Submitted: auto-generated; owner=x\r\n"), "auto_reply"),
    "X-Autoreply": (mail(extra="X-Autoreply: yes\r\n"), "auto_reply"),
    "Precedence": (mail(extra="Precedence: auto_reply\r\n"), "auto_reply"),
    "Exchange's subject": (mail("I am away until Monday.", subject="Automatic reply: Exchange offer"), "auto_reply"),
    "English, no header": (
        mail(
            "I will be out of the office until Monday. For urgent matters call Bo.",
            subject="Out of Office: Exchange offer",
        ),
        "auto_reply",
    ),
    "German": (
        mail("Ich bin bis zum 3.9. nicht im Büro.", subject="Automatische Antwort: Exchange offer"),
        "auto_reply",
    ),
    "German notice": (mail("Ich bin im Urlaub.", subject="Abwesenheitsnotiz"), "auto_reply"),
    "French": (mail("Je suis absent jusqu'au 3.", subject="Réponse automatique : Exchange offer"), "auto_reply"),
    "Spanish": (mail("Estoy de vacaciones.", subject="Respuesta automática: Exchange offer"), "auto_reply"),
    "Italian": (mail("Sono in ferie.", subject="Risposta automatica: Exchange offer"), "auto_reply"),
    "Dutch": (mail("Ik ben afwezig.", subject="Automatisch antwoord: Exchange offer"), "auto_reply"),
    "Portuguese": (mail("Estou de férias.", subject="Resposta automática: Exchange offer"), "auto_reply"),
    "Danish": (mail("Jeg er på ferie.", subject="Automatisk svar: Exchange offer"), "auto_reply"),
    "Swedish": (mail("Jag har semester.", subject="Autosvar: Exchange offer"), "auto_reply"),
    "Polish": (mail("Jestem na urlopie.", subject="Odpowiedź automatyczna: Exchange offer"), "auto_reply"),
    "a ticket's acknowledgement without a header": (
        mail(
            "Your request has been received and was given the number 77. Please do not reply to this message.",
            subject="[DESK #77] Received: Exchange offer",
        ),
        "auto_reply",
    ),
    "our own answer come back": (
        mail(extra="Auto-Submitted: auto-replied\r\nX-Instruction-Reference: 7KQ29DXM4T8PWZ3C\r\n"),
        "auto_reply",
    ),
    "our own address": (mail(sender=OWN), "auto_reply"),
    "our own address with a reference": (mail(sender="offers+7KQ29DXM4T8PWZ3C@custodian.example"), "auto_reply"),
    "a read receipt": (
        mail(extra='Content-Type: multipart/report; report-type=disposition-notification; boundary="b"\r\n'),
        "auto_reply",
    ),
    "RFC 3464": (
        mail(
            "--b\r\n\r\nfailed\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\nAction: failed\r\n--b--",
            extra='Content-Type: multipart/report; report-type="delivery-status"; boundary=b\r\n',
        ),
        "bounce",
    ),
    "RFC 5965": (mail(extra="Content-Type: multipart/report; report-type=feedback-report; boundary=b\r\n"), "bounce"),
    "mailer-daemon": (mail("oops", sender="MAILER-DAEMON"), "bounce"),
    "mailer-daemon with an address": (mail("oops", sender="Mail Delivery System <mailer-daemon@x.example>"), "bounce"),
    "a failure said in words": (
        mail(
            "Delivery to the following recipient failed permanently: x@y.example",
            subject="Delivery Status Notification (Failure)",
        ),
        "bounce",
    ),
    "failed recipients": (mail(extra="X-Failed-Recipients: x@y.example\r\n"), "bounce"),
    "a list": (mail(extra="List-Id: <news.example>\r\n"), "list"),
    "a list's way out": (mail(extra="List-Unsubscribe: <mailto:out@x.example>\r\n"), "list"),
    "bulk": (mail(extra="Precedence: bulk\r\n"), "list"),
}


@pytest.mark.parametrize("name", PEOPLE)
def test_a_persons_mail_is_never_called_automatic(name: str) -> None:
    assert classify(PEOPLE[name], OWN) is None


@pytest.mark.parametrize("name", MACHINES)
def test_a_machines_mail_is_known(name: str) -> None:
    raw, kind = MACHINES[name]
    assert classify(raw, OWN) == kind


def test_another_address_of_our_domain_is_a_person() -> None:
    assert classify(mail(sender="Ann Lee <ann@custodian.example>"), OWN) is None
