"""Tell whether a broker adopts the client's mail that he forwards, and what the client wrote.

Contract, "Whose words": with words that adopt it ("pls process", "see below") or with none, the client's
words instruct and the broker signs; "don't act on it yet" instructs nothing.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from mailflows.values import Form, Mail, Table
from nlp.forms import passages, whose
from nlp.instruction import Instruction, Problem
from nlp.lines_asked import asked
from nlp.moods import Mood, sentence_mood
from nlp.patterns.late import Late
from nlp.sentence import Sentence


@dataclass(frozen=True, slots=True)
class Forwarded:
    """A client's mail inside a broker's: who wrote it, its subject, its words.

    `mail`: where its forms and tables stand, with none but its own.
    """

    name: str
    subject: str
    words: str
    mail: Mail


_FROM = Late(
    r"^[>\t *]*From:[ \t]*\*?[ \t]*(?P<name>[^<\n\[]*?)[ \t]*\*?[ \t]*(?:[<\[](?:mailto:)?(?P<address>[^>\]\n]+)[>\]].*)?$",
    re.MULTILINE | re.IGNORECASE,
)
_HEADER = re.compile(r"^[>\s*]*(?:From|Sent|Date|To|Cc|Subject|Reply-To)\s*:\*?.*$", re.IGNORECASE)
_SUBJECT = re.compile(r"^[>\s*]*Subject\s*:\s*\*?\s*(?P<subject>.*)$", re.IGNORECASE)
_OLDER = Late(
    r"^[>\s]*(?:-{2,}\s*(?:original|forwarded)\s+message|on\s.+\swrote:\s*$|begin\s+forwarded\s+message|_{10,}\s*$|From:\s)",
    re.IGNORECASE,
)
_ADOPTS = Late(
    r"\b(?:below|beneath|attached|enclosed|fwd|forward\w*|following|client\w*|customer\w*|process|action|act\s+on|handle|book|enter|execute|arrange|accommodate|submit|per|do|put|tender|exchange|go\s+ahead|proceed|record|take\s+care|fyi\s*&\s*a|as\s+instructed|instruct\w*|on\s+behalf|see)\b",
    re.IGNORECASE,
)
_REFUSES = Late(
    r"\b(?:fyi(?!\s*(?:and|&)\s*(?:action|processing))|for\s+your\s+(?:information|records?|files?|reference)|question|(?<!\bas\sthe\sclient\s)(?<!\bas\sour\sclient\s)(?<!\bas\smy\sclient\s)(?<!\bas\sclient\s)(?<!\bas\she\s)(?<!\bas\sshe\s)(?<!\bas\sthey\s)(?<!\bwhat\sthe\sclient\s)(?<!\bwhat\she\s)(?<!\bwhat\sshe\s)asks?|asking|wants?\s+to\s+know|what\s+(?:do|should|shall)|can\s+you\s+(?:answer|tell|advise|help)|no\s+(?:action|instruction|answer|decision|reply|word|response|choice|wish\w*)s?|not\s+(?:an\s+instruction|ours|yet)|ignore|disregard|reviewing|will\s+(?:confirm|advise|revert|follow)|pending|waiting|awaiting|heads?[\s-]*up|thoughts|(?:may|might|could|would)\s+(?:still|yet|well|change|want|be|not|have)|still\s+(?:thinking|deciding|unsure|open|undecided|to\s+\w+)|(?:not|un)\s?(?:sure|decided|final|confirmed)|draft|tentative\w*|preliminary|unless|until|hold\s+(?:off|it|this|on)|wait)\b|\?",
    re.IGNORECASE,
)


_AS_ASKED = re.compile(r"\bas\s+(?!if\b|of\b|to\b)(?:[\w.'’]+\s+){1,3}asks?\b", re.IGNORECASE)
"""Points to what the client wrote: "as Ms. Chu asks below"."""


def forwarded(mail: Mail, own: Sequence[Sentence]) -> tuple[Forwarded, ...]:
    """Give the clients' mails that a broker's mail adopts; none where there are none or they are not adopted.

    `own`: the sentences of the broker's covering words.
    """
    cover = " ".join(sentence.text for sentence in own)
    clients = clients_attached(mail) or _quoted(mail)
    writers = len(_writers(mail))
    if writers > len(clients) == 1 and _counts(cover, writers):
        clients = several_quoted(mail)
    if not clients or writers > len(clients):
        # Of two clients' mails in one, neither may be taken and the other left out unseen.
        return ()
    if _REFUSES.search(_AS_ASKED.sub(" ", cover)) or any(
        sentence_mood(sentence) is not Mood.DIRECT or sentence.has("NOTHING") for sentence in own
    ):
        return ()
    if _ADOPTS.search(cover) or len(cover.split()) <= 6:
        return clients
    return ()


_NUMBERS = {2: ("both", "two"), 3: ("three",), 4: ("four",), 5: ("five",), 6: ("six",)}


def counted(clients: int) -> tuple[str, ...]:
    """Give the words that count so many clients' mails: "both" of two."""
    return (*_NUMBERS.get(clients, ()), str(clients)) if clients > 1 else ()


def _counts(cover: str, clients: int) -> bool:
    """Tell whether a cover says how many clients' mails it passes on, and counts right."""
    return any(re.search(rf"\b{word}\b", cover, re.IGNORECASE) for word in counted(clients))


def _writers(mail: Mail) -> frozenset[str]:
    """Name everybody whose mail is forwarded, other than our desk and the broker's own house."""
    house = {address.domain for address in mail.sender}
    names = {address.name.lower() for address in mail.sender if address.name}
    found = {
        address.address
        for attachment in mail.attachments
        if attachment.mail is not None
        for address in attachment.mail.sender[:1]
        if address.domain not in house and not whose.ours(address.address, mail)
    }
    for match in _FROM.finditer(mail.quoted_text):
        writer = (match["address"] or match["name"]).strip(' "').lower()
        within = writer.partition("@")[2] in house or match["name"].strip(' "').lower() in names
        if writer and not within and not whose.ours(writer, mail):
            found.add(writer)
    return frozenset(found)


def clients_attached(mail: Mail) -> tuple[Forwarded, ...]:
    """The clients' mails forwarded as attachments."""
    found = []
    for attachment in mail.attachments:
        inner = attachment.mail
        if inner is not None and inner.sender and not whose.ours(inner.sender[0].address, mail):
            words = passages.body(inner).text if inner.new_text else inner.text
            found.append(Forwarded(inner.sender[0].name, inner.subject, words, inner))
    return tuple(found)


def several_quoted(mail: Mail) -> tuple[Forwarded, ...]:
    """Clients' mails forwarded in the text one below the other, each writer's newest; empty where one of them is of our desk or of the broker's house."""
    found: dict[str, Forwarded] = {}
    house = {address.domain for address in mail.sender}
    for match in _FROM.finditer(mail.quoted_text):
        writer = (match["address"] or match["name"]).strip(' "').lower()
        if writer.partition("@")[2] in house or len(found) >= _MOST_CLIENTS:
            return ()
        one = _below(match, mail)
        if one is None or writer in found:
            return ()
        found[writer] = one
    return tuple(found.values())


def of_a_client(mail: Mail) -> bool:
    """Tell whether a client's mail stands below a broker's words, or is attached to them."""
    return bool(all_passed_on(mail)) and bool(_writers(mail))


_IS_FORWARD = re.compile(r"\s*(?:fwd?|wg|tr)\s*:", re.IGNORECASE)


def quoted_in_a_forward(mail: Mail) -> tuple[Forwarded, ...]:
    """Give the client's mail below a broker's words that forward it by their subject: what he orders himself is held against it."""
    return _quoted(mail) if _IS_FORWARD.match(mail.subject) and len(_writers(mail)) == 1 else ()


def all_passed_on(mail: Mail) -> tuple[Forwarded, ...]:
    """Give the clients' mails that stand below a broker's words or are attached to them, adopted or not."""
    return clients_attached(mail) or _quoted(mail)


_MOST_CLIENTS = 6
"""Clients' mails in one that are looked at."""


def _quoted(mail: Mail) -> tuple[Forwarded, ...]:
    """A client's mail forwarded in the text, below its header lines."""
    first = _FROM.search(mail.quoted_text)
    one = _below(first, mail) if first else None
    return () if one is None else (one,)


def _below(match: re.Match[str], mail: Mail) -> Forwarded | None:
    """Give the mail below one line "From:" of the quoted text; None where our own desk wrote it."""
    text = mail.quoted_text
    if whose.ours(match["address"] or match["name"], mail):
        return None
    lines = text[match.start() :].split("\n")
    subject = next((found["subject"] for line in lines[:8] if (found := _SUBJECT.match(line))), "")
    start = 0
    while start < len(lines) and (
        _HEADER.match(lines[start])
        or (start > 0 and not lines[start].strip(" >") and start + 1 < len(lines) and _HEADER.match(lines[start + 1]))
    ):
        start += 1
    words = []
    for line in lines[start:]:
        if _OLDER.match(line):
            break
        words.append(re.sub(r"^(?:>\s?)+", "", line))
    inside = "\n".join(words).strip()
    client = replace(
        mail,
        forms=tuple(form for form in mail.forms if _stands_in(form, mail, inside)),
        tables=tuple(table for table in mail.tables if _stands_in(table, mail, inside)),
    )
    return Forwarded(match["name"].strip(' "'), subject, _without(inside, client), client)


def _without(words: str, client: Mail) -> str:
    """Take the lines of forms and tables, which are read by themselves, out of the client's words."""
    spans = [(form.start, form.end) for form in client.forms] + [(table.start, table.end) for table in client.tables]
    framed = {line.lstrip("> ").strip() for begin, end in spans for line in client.text[begin:end].split("\n")}
    return "\n".join("" if line.strip() in framed else line for line in words.split("\n"))


def _stands_in(found: Form | Table, mail: Mail, words: str) -> bool:
    """Tell whether a form or a table of the quoted text stands within the client's words."""
    if found.source != "body" or found.end <= found.start:
        return False
    pieces = [line.lstrip("> ").strip() for line in mail.text[found.start : found.end].split("\n")]
    return all(piece in words for piece in pieces if len(piece) > 3)


def beside_clients(lines: tuple[Instruction, ...], theirs: tuple[Instruction, ...]) -> tuple[Instruction, ...]:
    """Give a broker's own lines beside what the clients wrote whose mails he attaches: in doubt where the two are not the same.

    "Both to be entered, but only half of Almeida's" takes one client's mail and changes the other's.
    """
    written = {line.account: line.quantity for line in theirs}
    if all(line.account in written for line in lines) and len(written) == len(lines):
        agreeing = all(written[line.account] == line.quantity for line in lines)
    else:
        agreeing = not written
    return lines if agreeing else doubted(lines)


def doubted(lines: tuple[Instruction, ...]) -> tuple[Instruction, ...]:
    """Give lines that nobody reads back as they are."""
    return tuple(asked(line, Problem.AMBIGUOUS_QUANTITY) for line in lines)
