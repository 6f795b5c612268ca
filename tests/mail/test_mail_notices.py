"""Notices that no header marks, beside what people write about the same things."""

from __future__ import annotations

import pytest

from mailflows import automatic
from mailflows.automatic import classify

ANSWER = "In-Reply-To: <letter@bank.example>\r\n"


def mail(subject: str, body: str, sender: str = "Ann Lee <ann@lee.example>", extra: str = "") -> bytes:
    return f"From: {sender}\r\nTo: offers@bank.example\r\nSubject: {subject}\r\n{extra}\r\n{body}\r\n".encode()


ABSENCES = {
    "English": "Thank you for your message. I am out of the office until 20 March with limited access to e-mail.",
    "German": "Vielen Dank für Ihre Nachricht. Ich bin bis zum 20.3. nicht im Büro. Ihre E-Mail wird nicht weitergeleitet.",
    "French": "Merci de votre message. Je suis absent jusqu'au 20 mars. En cas d'urgence, merci de contacter bo@lee.example.",
    "Spanish": "Gracias por su correo. Estoy de vacaciones hasta el 20 de marzo. En casos urgentes, contacte con bo@lee.example.",
    "Italian": "Grazie per il suo messaggio. Sono in ferie fino al 20 marzo. Risponderò al mio rientro.",
    "Dutch": "Bedankt voor uw bericht. Ik ben afwezig tot 20 maart. Voor dringende zaken kunt u contact opnemen met bo@lee.example.",
    "Danish": "Tak for din mail. Jeg er på ferie til den 20. marts. Haster det, så kontakt bo@lee.example.",
    "Swedish": "Tack för ditt mejl. Jag är på semester till den 20 mars. Jag svarar när jag är tillbaka.",
    "Polish": "Dziękuję za wiadomość. Jestem na urlopie do 20 marca. W pilnych sprawach proszę o kontakt z bo@lee.example.",
}

SUBJECTS = ("AUTO: Ann Lee is out (returning 20.03.2025)", "Automatikus válasz: The offer", "自動返信: The offer", "자동 회신: The offer", "Αυτόματη απάντηση: The offer")  # fmt: skip

CHALLENGES = {
    "a filter that wants a click": "Your message is on hold. To deliver your message, please click https://filter.example/1.",
    "a French one": "Votre message est en attente de validation : https://filtre.example/1",
}

RECEIPTS = {
    "Read: The offer": "Your message\n\nTo: Ann Lee\nSubject: The offer\n\nwas read on 3/4/2025 2:00 PM.",
    "Gelesen: The offer": "Ihre Nachricht an Ann Lee wurde gelesen am 04.03.2025 14:00.",
}

FAILURES = {
    "Exchange": ("Undeliverable: The offer", "Delivery has failed to these recipients or groups: ann@lee.example", "Outlook <MicrosoftExchange0123456789abcdef0123456789abcdef@bank.example>"),
    "Lotus Domino": ("DELIVERY FAILURE: User ann not listed", "Your message was not delivered to ann@lee.example because the user is not listed.", "Router <router@lee.example>"),
    "Mimecast": ("[Postmaster] Email Delivery Failure", "An email that you attempted to send could not be delivered:\n-- ann@lee.example", "postmaster@lee.example"),
    "a spam wall": ("**Message you sent blocked by our bulk email filter**", "Your message to: ann@lee.example was stopped.", "postmaster@lee.example"),
    "GroupWise": ("Message status - undeliverable", "The message that you sent was undeliverable to the following: ann", "postmaster@lee.example"),
    "a virus wall": ("Mail could not be delivered", "Sent <<< RCPT TO:<ann@lee.example>\nUnable to deliver message to <ann@lee.example>", "wall@lee.example"),
    "a delay": ("Warning: message 1abCDe-0001 delayed 24 hours", "A message that you sent has not yet been delivered: message has not yet been delivered", "mail@lee.example"),
    "French": ("Non remis : The offer", "Votre message n'a pas pu être remis à ann@lee.example", "Serveur <serveur@lee.example>"),
    "German": ("Unzustellbar: The offer", "Ihre Nachricht konnte nicht zugestellt werden.", "System <noreply@lee.example>"),
    "Dutch": ("Onbestelbaar: The offer", "De bezorging is mislukt voor ann@lee.example", "Systeem <systeem@lee.example>"),
    "Japanese": ("メッセージを配信できません。", "配信できませんでした: ann@lee.example", "mta@lee.example"),
    "the failure named at the end": ("RE: The offer (delivery failed)", "Your message could not be delivered to ann@lee.example", "mta@lee.example"),
    "under the letter's own subject": ("The offer", "Your message could not be delivered to ann@lee.example:\n550 5.1.1 User unknown\n--- Below this line is a copy of the message.\n\nDear holder", "Mail Server <mail@lee.example>"),
    "from a list's own software": ("Non-Delivery: The offer", "The mail below could not be delivered to the following user: ann@lee.example", "admin@lee.example"),
    "an abuse report": ("Email Feedback Report for IP 192.0.2.9", "This is an email abuse report for a message from 192.0.2.9", "feedback@lee.example"),
}  # fmt: skip

PEOPLE = {
    "away, and more to come": ("Re: The offer", "I will be out of the office until Monday. I will send the form then."),
    "away, with a question": ("Re: The offer", "I am on vacation until the 20th. Can I still tender when I am back? In urgent cases call my wife."),
    "away, and yes": ("Re: The offer", "Thank you for your message. I am away from my desk, but yes, go ahead."),
    "a failed mail told": ("Delivery problem", "My mail could not be delivered yesterday, so again: I want to tender 20,000."),
    "a failed mail asked about": ("Mail could not be delivered?", "The first message could not be delivered. Did it reach you?"),
    "a bounce told with its figures": ("Undeliverable: your answer", "The answer came back with 550 5.1.1 User unknown; I want to tender 20 bonds."),
    "an old address": ("Re: Undeliverable: The offer", "Your message could not be delivered to the old address. Please use this one."),
    "a bounce forwarded": ("Fwd: failure notice", "This came back, what is wrong?\n\n---------- Forwarded message ---------\nFrom: mailer-daemon@lee.example\n\n550 5.1.1 unknown user"),
    "rejecting the offer": ("Rejected: the offer", "We reject the offer and are not participating."),
    "delivery of bonds": ("Delivery failed", "The delivery of my bonds to the agent failed; my account is 12345."),
    "having read the letter": ("Read: the letter", "I read it. My answer is no."),
    "accepting the offer": ("Accepted: the offer", "I accept the offer for all of my notes."),
    "a word that begins like Auto": ("Auto loan bonds", "I hold auto loan bonds, tender 5."),
}  # fmt: skip


@pytest.fixture(autouse=True)
def without_the_library(monkeypatch: pytest.MonkeyPatch) -> None:
    """Judge by our own signs alone."""
    monkeypatch.setattr(automatic, "known_bounce", _knows_none)


def _knows_none(*_: object) -> None:
    return None


@pytest.mark.parametrize("language", ABSENCES)
def test_an_absence_that_only_its_words_tell(language: str) -> None:
    assert classify(mail("Re: The offer", ABSENCES[language], extra=ANSWER)) == "auto_reply"


@pytest.mark.parametrize("language", ABSENCES)
def test_nobody_is_absent_who_was_not_written_to(language: str) -> None:
    assert classify(mail("The offer", ABSENCES[language])) is None


@pytest.mark.parametrize("subject", SUBJECTS)
def test_an_absence_told_by_its_subject(subject: str) -> None:
    assert classify(mail(subject, "20.03.2025")) == "auto_reply"


@pytest.mark.parametrize("name", CHALLENGES)
def test_a_filter_that_doubts_us_is_no_person(name: str) -> None:
    assert classify(mail("Re: The offer", CHALLENGES[name])) == "auto_reply"


@pytest.mark.parametrize("subject", RECEIPTS)
def test_a_receipt_in_plain_text(subject: str) -> None:
    assert classify(mail(subject, RECEIPTS[subject])) == "auto_reply"


@pytest.mark.parametrize("name", FAILURES)
def test_a_failed_delivery_in_whatever_words(name: str) -> None:
    subject, body, sender = FAILURES[name]
    assert classify(mail(subject, body, sender)) == "bounce"


def test_a_failure_that_came_through_a_list_is_no_list_mail() -> None:
    subject, body, sender = FAILURES["from a list's own software"]
    assert classify(mail(subject, body, sender, "Precedence: bulk\r\nList-Id: <talk.lee.example>\r\n")) == "bounce"


def test_a_report_under_which_a_gateway_put_its_disclaimer() -> None:
    head = 'Content-Type: multipart/mixed; boundary="o"\r\n'
    body = '--o\r\nContent-Type: multipart/report; report-type=delivery-status; boundary="i"\r\n\r\n--i\r\n\r\nfailed\r\n--i--\r\n--o\r\n\r\nConfidential.\r\n--o--'
    assert classify(mail("The offer", body, "Mail <mail@lee.example>", head)) == "bounce"


def test_a_refusal_dressed_as_a_receipt_is_a_failure() -> None:
    head = 'Content-Type: multipart/report; report-type=disposition-notification; boundary="b"\r\nAuto-Submitted: auto-replied (rejected)\r\n'
    body = "--b\r\n\r\nYour message to <ann@lee.example> was automatically rejected\r\n--b--"
    assert classify(mail("Automatically rejected mail", body, "Mail <mail@lee.example>", head)) == "bounce"


@pytest.mark.parametrize(
    ("words", "kind"),
    [("", "auto_reply"), ("Ann Lee has accepted this invitation.", "auto_reply"), ("Tender all of my notes.", None)],
)
def test_an_answer_to_an_invitation(words: str, kind: str | None) -> None:
    head = 'Content-Type: multipart/mixed; boundary="b"\r\n'
    calendar = "--b\r\nContent-Type: text/calendar; method=REPLY\r\n\r\nBEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nEND:VCALENDAR\r\n--b--"
    body = f"--b\r\nContent-Type: text/plain\r\n\r\n{words}\r\n{calendar}"
    assert classify(mail("Accepted: A call about the offer", body, extra=head)) == kind


@pytest.mark.parametrize("name", PEOPLE)
@pytest.mark.parametrize("extra", ["", ANSWER], ids=["alone", "answer"])
def test_what_people_write_about_absence_and_delivery(name: str, extra: str) -> None:
    subject, body = PEOPLE[name]
    assert classify(mail(subject, body, extra=extra)) is None
