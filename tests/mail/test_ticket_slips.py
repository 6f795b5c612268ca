"""Slips of ticket systems that no header gives away, and what people write in nearly the same words."""

from __future__ import annotations

import pytest

from mailflows.automatic import classify

SLIPS = [
    (
        "Case PTC-51902 opened",
        "Thank you for contacting Reorganization. A case has been opened with number PTC-51902. This mailbox is not monitored for replies.",
    ),
    (
        "Your request HS-20731 has been received",
        "Thank you for your message. It was given the number HS-20731 and will be handled in turn. This is an automatic acknowledgement, please do not reply.",
    ),
    (
        "RE: Exchange Offer [INC0048811]",
        "Your e-mail has been logged under INC0048811. An analyst will pick it up in the order received.",
    ),
    (
        "Re: Exchange Offer",
        "We confirm receipt of your e-mail. Reference: CA-2001-4471. Please quote this reference in any further correspondence.",
    ),
    (
        "Ticket 88123",
        "Your ticket has been raised. Number: 88123. Priority: normal. Please keep the number in the subject line.",
    ),
    (
        "Service request SR-7781",
        "This inbox is not monitored. Your request was registered as SR-7781 and forwarded to the responsible team.",
    ),
    (
        "[PTC #51999] Exchange Offer",
        "Hello,\n\nthe reference of your message is PTC 51999.\n\nWe reply to all messages within two business days.\n\nReorganization Services",
    ),
    (
        "Acknowledgement",
        "Your correspondence has been received and was assigned to a queue. Tracking number: 8891-22. Please do not respond to this notice.",
    ),
    (
        "Re: Exchange Offer",
        "Thank you for writing to us. Your mail was received and given number 77. Replies to this address are not read.",
    ),
    (
        "Case 00451 created",
        "A new case was created for your enquiry: 00451. You will receive an update once the case is assigned.",
    ),
    (
        "Re: Exchange Offer - Lexington Precision Corporation",
        "Your message has been placed in our work queue (item 2291). Messages are processed in order of arrival.",
    ),
    (
        "Your e-mail of 6 August",
        "We have opened ticket CA-1182 for your e-mail. To add to it, reply and leave the subject line unchanged.",
    ),
    (
        "Thank you for your message",
        "Thank you for your message. This address is unattended; for urgent matters telephone our service line.",
    ),
    (
        "Request received: Exchange Offer",
        "##- Please type your reply above this line -##\n\nYour request (10442) has been received and is being reviewed by our support staff.",
    ),
    (
        "Your request HS-20799 was received",
        "Thank you for your e-mail. Your request was received and given number HS-20799. It will be answered in turn.",
    ),
    (
        "Enquiry logged",
        "We have logged your enquiry. The reference is CA/2001/118. A colleague will contact you within one working day.",
    ),
    (
        "Case opened: PTC-52001",
        "Case PTC-52001 was opened for your message.\n\nMessages to this address are processed in the order of arrival. This address is not monitored.\n\nPiedmont Reorg",
    ),
    (
        "[#52002] Re: Exchange Offer",
        "Your e-mail has been assigned case number 52002. Please include [#52002] in the subject line of further messages.",
    ),
    (
        "Automatic acknowledgement",
        "This is an automated acknowledgement. Your message was received on Monday and will be read within 24 hours. Case: HS-2222.",
    ),
    (
        "HSCA-20117 opened: Exchange Offer",
        "Thank you. Your e-mail has been logged as HSCA-20117 and routed to the next free clerk. Please keep this number in the subject line of anything further. This mailbox is not read by a person outside the hours of 8 to 6.",
    ),
    (
        "Case 2001-55120 opened: Exchange Offer",
        "*** This is an automatic acknowledgement. Replies to it are not read. ***\n\nWe have opened case 2001-55120 for your message. An analyst of Hartwell & Stone Corporate Actions will be assigned within one business day.",
    ),
    (
        "Re: Exchange Offer (PT-3301)",
        "Your message was logged as PT-3301 and passed to Piedmont Client Services. A clerk will respond within two business days. This mailbox is not read outside the hours of 9:00 to 5:00.",
    ),
    (
        "Re: Exchange Offer",
        "Your message was received by the intake office and routed to the next available handler. Reference: 2001-8841. Replies to this message are not read.",
    ),
]

PEOPLE = [
    ("HSCA-20117", "Your case HSCA-20117 was opened on Monday. Please have a person read it."),
    ("HSCA-20117", "My e-mail was logged as HSCA-20117 and routed to the next free clerk, and there it lies. Jocelyn"),
    ("HSCA-20117", "Our e-mail has been logged as HSCA-20117. Please get a clerk to open it."),
    (
        "HSCA-20117",
        "Thank you. It has been logged as HSCA-20117. The clerk of Hartwell & Stone Corporate Actions exchanges 20 bonds for Grant.",
    ),
    (
        "Case 2001-55120",
        "You have opened case 2001-55120 for our message. Is an analyst of Piedmont Trust Corporate Actions assigned to it?",
    ),
    (
        "Case 2001-55120",
        "We have opened case 2001-55120 for your message. All notes of Grant at Hartwell Corporate Actions, please. This mailbox is not read.",
    ),
    ("Case 2001-55120", "Case 2001-55120 was opened for our message. Nobody has read it within two business days."),
    ("Case PTC-51902", "A case has been opened with number PTC-51902. Please tender 20 bonds for Delgado."),
    ("your letter", "Thank you for your message. It was given to our manager, who will decide on it. Warren"),
    ("case", "A case has been opened against us in the county court, number 4471. Samuel Goldberg"),
    ("our request", "We received your letter and will answer in turn.\n\nSamuel Goldberg\nEsther Goldberg"),
    ("your message", "Your message has been received. We want to think about it.\n\nSamuel Goldberg"),
    ("number", "You gave my request the number HS-20731. When will it be handled?\n\nSamuel Goldberg"),
    ("number", "My ticket number is 20731. Nobody answered."),
    ("mailbox", "Please do not reply to this mailbox, it is not monitored. Write to vpetrov@riverside.example."),
    ("mailbox", "Your mailbox is not monitored, it seems: nobody answers."),
    ("got it", "Got your message. I'll get back to you within two days.\n\nBob Castellano"),
    (
        "Re: Exchange Offer",
        "We received your e-mail and our team is on it. We will send our clients' elections on Monday.\n\nJocelyn Pelletier",
    ),
    (
        "Re: Exchange Offer",
        "We confirm receipt of your e-mail. How many of our clients are on your list?\n\nJocelyn Pelletier",
    ),
    ("Re: Exchange Offer", "Confirming receipt. Jocelyn"),
    ("Re: Case 00451", "Our case 00451 was opened in error, please disregard it. All 20 in for Lopez."),
    ("Case 00451 opened", "Your case 00451 was opened and nobody called me."),
    ("yes", "Your message was received and is agreed. Bob Castellano"),
    ("Re: Exchange Offer", "Thank you for your message. It was given the number PTC-1 by our system. Delgado: all in."),
    ("Re: read-back", "Yes, this is right. Your mail was logged with us as PTC-1."),
    ("Re: Exchange Offer", "Your e-mail was received. None of our clients will participate."),
    ("hello", "Thank you for your message. I will answer it in the order of my mornings. Bea"),
    ("Case HS-1", "Please record case HS-11 as closed for our customer. Priority: high."),
    (
        "order",
        "Your request for our position number was received. It is 4471. Please do not reply to this address.\n\nJocelyn Pelletier",
    ),
    ("position", "In answer to your request no. 4471: we will send it within two business days.\n\nJocelyn Pelletier"),
    ("message", "Thank you for your message. My request was given number 4471. Please answer."),
    ("case", "Please do not reply to this address, it is not monitored. Please send your reply to our new address."),
    (
        "address",
        "Thank you for your message. This address is not monitored any more. Please write to samuel@goldberg.example.",
    ),
    ("address", "Thank you for your message. Please do not reply to this address; our new address is offers@x.example"),
    ("q", "Your case number 52001 has been received. When will it be processed?"),
    ("q", "Thanks for your e-mail. Delgado is client number 52001. He will respond within two days."),
    ("q", "Thank you for contacting us. Case PTC-52001: do not process."),
    ("q", "Your message was received. Reference PTC-12. We confirm."),
    ("q", "Thank you for your message. We confirm. Reference PTC-12."),
    ("q", "Your request PTC-12 is received and confirmed. Please do as it says."),
]


def _classified(sender: str, subject: str, text: str) -> str | None:
    return classify(f"From: {sender}\r\nTo: offers@custodian.example\r\nSubject: {subject}\r\n\r\n{text}\r\n".encode())


@pytest.mark.parametrize(("subject", "text"), SLIPS)
def test_slips_are_automatic(subject: str, text: str) -> None:
    assert _classified("Reorg <reorg@piedmontclearing.example>", subject, text) == "auto_reply"


@pytest.mark.parametrize(("subject", "text"), PEOPLE)
def test_what_people_write_is_theirs(subject: str, text: str) -> None:
    assert _classified("Reorg <reorg@piedmontclearing.example>", subject, text) is None


@pytest.mark.parametrize(
    "text",
    [
        "Ticket 48213 raised with your support team. It has not been answered within five business days, please respond.",
        "Case 4711 was opened with your desk and is still in the queue. Please get back to us.",
    ],
)
def test_who_chases_a_ticket_is_a_person(text: str) -> None:
    """One such mail was ignored as a machine's once, and so lost: all of its words are those of slips."""
    assert _classified("Franklin D. Mercer <fmercer@plainsnet.example>", "Our ticket", text) is None
