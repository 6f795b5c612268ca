"""A broker forwards what clients wrote: one client's mail instructs, of several each for itself; none is left out unseen."""

from __future__ import annotations

import email
import email.policy
from email.message import EmailMessage

from form_mails import mail, told

BROKER = "Jocelyn Pelletier <j.pelletier@hartwellstone.example>"
COVER = "Pls process the below.\n\nJocelyn Pelletier\n"


def below(name: str, address: str, words: str) -> str:
    """A mail quoted in the way of Outlook."""
    return f"\n-----Original Message-----\nFrom: {name} <{address}>\nSent: Tuesday, August 14, 2001 9:00 AM\nTo: Jocelyn Pelletier\nSubject: Lexington\n\n{words}\n\n{name}\n"


def along(name: str, address: str, words: str) -> EmailMessage:
    """A mail to be attached."""
    inner = EmailMessage()
    inner["From"], inner["To"] = f"{name} <{address}>", "j.pelletier@hartwellstone.example"
    inner["Subject"], inner["Date"] = "Lexington", "Tue, 14 Aug 2001 09:00:00 -0400"
    inner.set_content(f"{words}\n\n{name}\n")
    return inner


def test_one_client_and_the_brokers_own_question_below_it() -> None:
    text = COVER + below("Philip Grant", "pgrant@summitmail.example", "Tender 40,000 of my notes.")
    text += below("Jocelyn Pelletier", "j.pelletier@hartwellstone.example", "What would you like to do?")
    assert told(mail(text, sender=BROKER)) == ("confirm", ["BK-2001 tender_part 40000"])


def test_two_clients_quoted_below_each_other() -> None:
    text = COVER + below("Philip Grant", "pgrant@summitmail.example", "Tender 40,000 of my notes.")
    text += below("Carmen Delgado", "cd@biscaynemail.example", "Tender 20,000 of my notes.")
    assert told(mail(text, sender=BROKER))[0] == "request"


def test_two_clients_mails_attached() -> None:
    whole = email.message_from_bytes(mail(COVER, sender=BROKER), policy=email.policy.default)
    assert isinstance(whole, EmailMessage)
    whole.add_attachment(along("Philip Grant", "pgrant@summitmail.example", "Tender 40,000 of my notes."))
    assert told(whole.as_bytes()) == ("confirm", ["BK-2001 tender_part 40000"])
    whole.add_attachment(along("Carmen Delgado", "cd@biscaynemail.example", "Tender 20,000 of my notes."))
    assert told(whole.as_bytes()) == ("confirm", ["BK-2001 tender_part 40000", "BK-2002 tender_part 20000"])
    whole.add_attachment(along("Arthur Lindqvist", "al@nicolletmail.example", "What would you do in my place?"))
    assert told(whole.as_bytes())[0] != "confirm"
