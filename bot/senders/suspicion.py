"""Does anything about a mail look forged or meant for the program? Pure: headers, domains and hidden text.

A look-alike of a domain on file, a Reply-To elsewhere, words to the program in text that nobody sees:
each is `suspected_fraud` (reading contract, "Precedence"). What a mail visibly says is judged by reading.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from bot.desk import Desk
from mailflows.values import Mail
from nlp.context import Broker, Register
from nlp.instruction import Reading, Signal

# Characters and pairs that pass for others on a screen, in Latin letters and digits.
PASSES_FOR = (
    ("rn", "m"),
    ("vv", "w"),
    ("cl", "d"),
    ("0", "o"),
    ("1", "l"),
    ("i", "l"),
    ("3", "e"),
    ("5", "s"),
    ("8", "b"),
)
# The same from the Cyrillic and Greek alphabets, once an internationalised domain is decoded.
FOREIGN = str.maketrans("авсеԁһіјкморԛѕтухѵԝ" + "αβεικνορτυχ", "abcedhijkmopqstyxvw" + "abeikvoptux")
TO_THE_PROGRAM = re.compile(
    r"\b(?:system|assistant|automat\w+|bot|robot|program|parser|processor|model|a\.?i\.?)\b[^.\n]{0,60}"
    r"\b(?:mark|set|treat|record|confirm|ignore|skip|omit|approve|process|override)\w*"
    r"|\b(?:ignore|disregard|override)\b[^.\n]{0,40}\b(?:instruction|rule|check|previous|above|read-?back)\w*"
    r"|\b(?:treat|regard|consider|mark|record|take|note|set)\b[^.\n]{0,60}\b(?:as|to|being)\b[^.\n]{0,20}\b(?:confirmed|approved|verified|recorded|authenticated)\b"
    r"|\balready\s+(?:been\s+)?(?:confirmed|approved|verified|authenticated)\b"
    r"|\b(?:pre-?verified|skip the (?:check|read-?back|confirmation)|mark(?:ed)? as confirmed)\b",
    re.IGNORECASE,
)


def suspicions(mail: Mail, desk: Desk) -> tuple[Signal, ...]:
    """The signals that a mail's headers and hidden text give, before anyone reads what it says."""
    suspected = replies_elsewhere(mail) or looks_like_another(mail, desk) or speaks_to_the_program(mail.hidden_text)
    return (Signal.SUSPECTED_FRAUD,) if suspected else ()


def replies_elsewhere(mail: Mail) -> bool:
    """Whether answers would go to another domain than the one that the mail names as its sender's."""
    domains = {sender.domain for sender in mail.sender}
    return bool(domains) and any(reply.domain and reply.domain not in domains for reply in mail.reply_to)


def looks_like_another(mail: Mail, desk: Desk) -> bool:
    """Whether the sender's domain passes for one on file without being it."""
    on_file = _domains_on_file(desk.register, tuple(desk.brokers.values()))
    strange = (_taken_apart(one.domain) for one in mail.sender if one.domain and one.domain not in on_file)
    return any(_alike(domain, known) for domain in strange for known in on_file.values())


def resembles(domain: str, known: str) -> bool:
    """Whether a domain could be taken for a known one: another ending, a hyphen, a letter or two, a word added."""
    return domain != known and _alike(_taken_apart(domain), _taken_apart(known))


@dataclass(frozen=True, slots=True)
class _Domain:
    """What of a domain is compared with another."""

    name: str
    """Without its last label, decoded."""
    seen: str
    """The same as the eye takes it."""
    bare: str
    """The same without hyphens and dots."""


@lru_cache(maxsize=2)
def _domains_on_file(register: Register, brokers: tuple[Broker, ...]) -> Mapping[str, _Domain]:
    """Every domain from which a holder or a broker writes; taken apart once, since each mail is held against all of them."""
    emails = (email for one in (*register, *brokers) for email in one.emails)
    return {domain: _taken_apart(domain) for domain in dict.fromkeys(email.rpartition("@")[2] for email in emails)}


def _taken_apart(domain: str) -> _Domain:
    name = _name_of(domain)
    return _Domain(name, _seen(name), name.replace("-", "").replace(".", ""))


def _alike(one: _Domain, known: _Domain) -> bool:
    """Whether two different domains are alike."""
    if not one.name or not known.name:
        return False
    if one.name == known.name or one.seen == known.seen or one.bare == known.bare:
        return True
    length = len(known.bare)
    if length >= 8 and known.bare in one.bare:
        return True
    allowed = 0 if length < 6 else 1 if length < 12 else 2
    return 0 < distance(one.bare, known.bare, allowed) <= allowed


def _name_of(domain: str) -> str:
    """A domain without its last label, decoded."""
    labels = []
    for label in domain.rpartition(".")[0].split("."):
        try:
            labels.append(label.encode("ascii").decode("idna") if label.startswith("xn--") else label)
        except UnicodeError:
            labels.append(label)
    return ".".join(labels)


def _seen(name: str) -> str:
    """A name as the eye takes it: accents off, letters of other alphabets and look-alikes replaced."""
    plain = unicodedata.normalize("NFKD", name.translate(FOREIGN))
    letters = "".join(character for character in plain if not unicodedata.combining(character))
    for seen, meant in PASSES_FOR:
        letters = letters.replace(seen, meant)
    return letters.replace("-", "").replace(".", "")


def distance(one: str, other: str, most: int) -> int:
    """How many letters must be added, dropped, changed or swapped with their neighbour; at most `most` + 1 is told."""
    if abs(len(one) - len(other)) > most:
        return most + 1
    before, row = list[int](), list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        before, last, row = row, before, [i]
        for j, wanted in enumerate(other, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (letter != wanted))
            if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == wanted:
                cost = min(cost, last[j - 2] + 1)
            row.append(cost)
    return min(row[-1], most + 1)


def speaks_to_the_program(text: str) -> bool:
    """Whether a text is addressed to the program that reads it."""
    return TO_THE_PROGRAM.search(text) is not None


def hidden_text_matters(seen: Reading, with_hidden: Reading) -> bool:
    """Whether text that nobody can see would change what is read: compare the reading without it and with it."""
    return _what_counts(seen) != _what_counts(with_hidden)


def _what_counts(reading: Reading) -> tuple[object, ...]:
    lines = tuple((line.account, line.election, line.quantity, line.problems) for line in reading.instructions)
    return reading.kind, reading.offer, lines, tuple(signer.name for signer in reading.signers)
