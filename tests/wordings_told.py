r"""The files of `tests/wordings`: sentences of many people, each as a mail of its sender, and what the reading of it comes to.

A line is `sender | subject | body | expected`; `\n` in a body is a line break, `{name}` the sender's
closing name (what follows stands under it), `{own}` at the end says that the words bear a close of their own, and a line that begins with `#` says what the
file is about.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from bot.fresh import reading_of
from bot.sample import samples

WORDINGS = Path(__file__).parent / "wordings"
_DESK = samples.desk()
SENDERS = {
    "whitfield": ("mwhitfield@elmgrove.example", "Margaret A. Whitfield"),
    "castellano": ("bob.castellano@harborline.example", "Bob Castellano"),
    "okafor": ("chidi@okaforfamily.example", "Chidi Okafor, Trustee"),
    "meridian": ("pdvorak@meridiantool.example", "Paul Dvorak, President"),
    "raman": ("priya.raman@northgate.example", "Priya Raman"),
    "greenbrier": ("hcolby@greenbrierpension.example", "Harriet Colby\r\nTrustee, Greenbrier Teachers Pension Fund"),
    "tanaka": ("wtanaka@redwoodmail.example", "William K. Tanaka, custodian"),
    "holloway": ("bea.holloway@quietmail.example", "Beatrice Holloway"),
    "mercer": ("fmercer@plainsnet.example", "Franklin D. Mercer"),
    "petrov": ("vpetrov@riverside.example", "Victor Petrov"),
    "ruiz": ("aruiz@solymar.example", "Alejandro Ruiz Montoya"),
    "nguyen": ("tnguyen@pacificmail.example", "Thomas R. Nguyen\r\nLinda P. Nguyen"),
    "goldberg": ("goldbergs@maplerow.example", "Samuel Goldberg\r\nEsther Goldberg"),
    "haddad": ("haddadfamily@cedarmail.example", "Ibrahim Haddad\r\nLayla Haddad"),
    "lefebvre": ("amlefebvre@laurentide.example", "Anne-Marie Lefebvre"),
    "orourke": ("jimmy.orourke@cloverdale.example", "James T. O'Rourke"),
    "frost": ("afrost@northwindfoundation.example", "Abigail Frost\r\nExecutive Director"),
    "feldman": ("dfeldman@sunsetvillage.example", "Dorothy M. Feldman"),
    "sorensen": ("henrik.sorensen@fjordline.example", "Henrik Sørensen"),
    "lacroix": ("mldelacroix@bayoumail.example", "Mary-Louise de la Croix"),
    "ashworth": ("m.ashworth@castlegatelp.example", "Martin Ashworth, General Partner"),
    "li": ("xm.li@jademail.example", "Xiaoming Li"),
    "osei": ("dkosei@goldcoastmail.example", "Daniel K. Osei"),
    "hinckley": ("whinckleyjr@timbermail.example", "Walter Hinckley Jr."),
    "brightwell": ("naomi.brightwell@lanternmail.example", "Naomi Brightwell"),
    "ruth": ("ruth.abernathy@hillcountry.example", "Ruth Ellen Abernathy, Trustee"),
    "hartwell": ("corpactions@hartwellstone.example", "Jocelyn Pelletier"),
    "piedmont": ("reorg@piedmontclearing.example", "Warren Lucey"),
}
"""Address and closing name of each sender."""


def files(folder: Path) -> list[Path]:
    """Give the files of a folder, in the order of their names."""
    return sorted(folder.glob("*.txt"))


def wordings(file: Path) -> list[tuple[str, ...]]:
    """Give the lines of a file, each in its parts."""
    return [
        tuple(part.strip() for part in line.split(" | "))
        for line in file.read_text(encoding="utf-8").splitlines()
        if line.strip() and not line.startswith("#")
    ]


def read(sender: str, subject: str, body: str) -> dict[str, Any]:
    """Read the words as a mail of that sender, closed by his name, with it where the words have `{name}`, or as they are before `{own}`."""
    address, name = SENDERS[sender]
    words = body.replace("\\n", "\r\n")
    if words.endswith("{own}"):
        words = words.removesuffix("{own}").rstrip()
    else:
        words = words.replace("{name}", name) if "{name}" in words else f"{words}\r\n\r\n{name}"
    mail = (
        f"From: {address}\r\nTo: offers@custodian.example\r\nSubject: {subject}\r\nDate: Wed, 15 Aug 2001 12:00:00 -0400\r\n"
        f"Message-ID: <w@wordings.example>\r\n\r\n{words}\r\n"
    )
    return reading_of(mail.encode(), _DESK)


def elections(reading: dict[str, Any]) -> str:
    """Give what is elected, election and quantity with a colon between, line by line."""
    return ",".join(f"{one['election']}:{one['quantity']}" for one in reading["instructions"])


def comes_to(found: str, expected: str) -> bool:
    """Tell whether what was found is what is expected; an expectation without an amount may be only the beginning of it.

    A stated amount is the whole of it: neither 400000 nor a further account beside it is 40000.
    """
    if found == expected:
        return True
    return not expected[-1:].isdigit() and found.startswith(expected) and found[len(expected)] in ":,_"
