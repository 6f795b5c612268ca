"""Gather what a mail consists of: its text and HTML as a person reads them, and what is attached.

Walks the MIME parts (RFC 2046) in reading order. Of alternatives the one that people see is taken; signed mail is
read through, encrypted mail is only noticed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from mailflows import body
from mailflows.html import visible as html_text
from mailflows.wrappings.calendars import calendar_text
from mailflows.wrappings.decoding import decode_text
from mailflows.wrappings.differences import differ, points_to_html
from mailflows.wrappings.flowed import unflow
from mailflows.wrappings.mime import Budget, Part, split_message
from mailflows.wrappings.smime import signed_content
from mailflows.wrappings.tnef import Tnef, read_tnef

SIGNATURE_TYPES = frozenset(
    {
        "application/pkcs7-signature",
        "application/x-pkcs7-signature",
        "application/pgp-signature",
        "application/pgp-keys",
    }
)
REPORT_TYPES = frozenset(
    {
        "message/delivery-status",
        "message/disposition-notification",
        "message/feedback-report",
        "message/global-delivery-status",
        "text/rfc822-headers",
    }
)
TNEF_TYPES = frozenset({"application/ms-tnef", "application/vnd.ms-tnef"})
PGP_MESSAGE = "-----BEGIN PGP MESSAGE-----"
MAIL_TYPES = frozenset({"message/rfc822", "message/global"})


@dataclass(slots=True)
class Piece:
    """One stretch of a mail's body: plain text, or HTML as seen."""

    text: str
    html: str = ""
    seen: html_text.Visible | None = None


@dataclass(slots=True)
class Contents:
    """Everything gathered from one mail's parts."""

    pieces: list[Piece] = field(default_factory=list)
    files: list[Part] = field(default_factory=list)
    mails: list[Part] = field(default_factory=list)
    shown_pictures: set[str] = field(default_factory=set)
    """Content-IDs that the HTML shows."""
    hidden: list[str] = field(default_factory=list)
    html: list[str] = field(default_factory=list)
    encrypted: bool = False
    divided: body.Divided | None = None
    """The lines of one form of the text, where two forms had to be compared."""

    @property
    def text(self) -> str:
        """The whole visible body."""
        return "\n\n".join(piece.text for piece in self.pieces if piece.text.strip())


def gather(root: Part, budget: Budget) -> Contents:
    """Gather a message's text, HTML and attached parts."""
    contents = Contents()
    _take(root, contents, budget, within_alternative=False)
    if not contents.encrypted and not contents.text.strip():
        _take_invitation(contents, budget)
    return contents


def _take_invitation(contents: Contents, budget: Budget) -> None:
    """Read what an invitation says, where the mail says nothing else."""
    for part in contents.files:
        if part.content_type == "text/calendar":
            text, wrong = part.text()
            for defect in wrong:
                budget.note(defect)
            contents.pieces.append(Piece(budget.shown(tidy(calendar_text(budget.source(text))))))
            return


def _take(part: Part, contents: Contents, budget: Budget, *, within_alternative: bool) -> None:
    kind = part.content_type
    if part.children:
        _take_multipart(part, contents, budget, within_alternative=within_alternative)
        return
    if _is_smime(part):
        _take_smime(part, contents, budget)
        return
    if kind in TNEF_TYPES or part.name.lower() in {"winmail.dat", "win.dat"}:
        _take_tnef(part, contents, budget)
        return
    if kind in MAIL_TYPES:
        contents.mails.append(part)
        contents.files.append(part)
        return
    if kind in SIGNATURE_TYPES or kind in REPORT_TYPES:
        return
    if _is_body_text(part, contents):
        _take_text(part, contents, budget)
        return
    if within_alternative and kind.startswith("text/") and kind != "text/calendar":
        # Another form of the same text, for another kind of program (text/x-amp-html, text/watch-html).
        return
    contents.files.append(part)


def _is_smime(part: Part) -> bool:
    """Tell a signed or encrypted mail from `form.pdf.p7m`, a file that was signed."""
    name = part.name.lower()
    if part.content_type == "application/octet-stream":
        return name == "smime.p7m"
    declared = part.content_type in {"application/pkcs7-mime", "application/x-pkcs7-mime"}
    return declared and not (name.endswith(".p7m") and name.count(".") > 1)


def _take_tnef(part: Part, contents: Contents, budget: Budget) -> None:
    """Open a winmail.dat: its files, and its text where the mail has no other."""
    found = read_tnef(part.content()[0])
    if found is None or budget.parts <= 0:
        contents.files.append(part)
        return
    budget.parts -= 1
    if found.damaged:
        budget.note("Its winmail.dat is damaged; what could be read of it was.")
    piece = _tnef_piece(found, contents, budget)
    if piece.text.strip() and not contents.text.strip():
        contents.pieces.append(piece)
    elif piece.text.strip() and differ(body.separate(contents.text).new, body.separate(piece.text).new):
        # Programs that understand it show the text inside; all others show the one outside.
        budget.note("Its winmail.dat says something else than its text.")
        contents.hidden.append(piece.text)
    for file in found.files:
        kind = file.content_type.lower() or "application/octet-stream"
        headers = (("content-id", f"<{file.content_id}>".encode()),) if file.content_id else ()
        inner = Part(headers, kind, {}, "attachment", {"filename": file.name}, file.content)
        _take(inner, contents, budget, within_alternative=False)


def _tnef_piece(found: Tnef, contents: Contents, budget: Budget) -> Piece:
    if found.html:
        html = budget.source(decode_text(found.html, None)[0])
        seen = html_text.visible(html, budget.elements)
        budget.elements = max(0, budget.elements - seen.elements)
        if seen.hidden:
            contents.hidden.append(seen.hidden)
        contents.html.append(html)
        return Piece(budget.shown(tidy(seen.text)), html, seen)
    text = found.text
    if not text.strip() and found.rtf:
        # The reader of RTF stands with the readers of files, which most mails do not need.
        from mailflows.attachments.plain import read_rtf  # noqa: PLC0415

        text = read_rtf(found.rtf).text
    return Piece(budget.shown(tidy(budget.source(text))))


def _take_multipart(part: Part, contents: Contents, budget: Budget, *, within_alternative: bool) -> None:
    kind = part.content_type
    if kind == "multipart/encrypted":
        contents.encrypted = True
        contents.files.extend(child for child in part.children if child.content_type != "application/pgp-encrypted")
        return
    if kind == "multipart/alternative":
        _take_alternatives(part, contents, budget)
        return
    for child in part.children:
        _take(child, contents, budget, within_alternative=within_alternative)


def _is_body_text(part: Part, contents: Contents) -> bool:
    """Tell a text of the mail from a text file sent along."""
    if part.content_type not in {"text/plain", "text/html", "text/enriched", "text/richtext"}:
        return False
    if part.disposition == "attachment":
        return False
    return not part.name or (not contents.pieces and part.disposition != "inline")


def _take_text(part: Part, contents: Contents, budget: Budget) -> None:
    text, wrong = part.text()
    text = budget.source(text)
    for defect in wrong:
        budget.note(defect)
    if part.content_type == "text/html":
        seen = html_text.visible(text, budget.elements)
        budget.elements = max(0, budget.elements - seen.elements)
        for defect in seen.defects:
            budget.note(defect)
        if seen.struck:
            budget.note("Some of its text is struck out; it was left out.")
        contents.html.append(text)
        contents.shown_pictures.update(_shown_pictures(text))
        if seen.hidden:
            contents.hidden.append(seen.hidden)
        contents.encrypted = contents.encrypted or PGP_MESSAGE in seen.text
        contents.pieces.append(Piece(budget.shown(tidy(seen.text)), text, seen))
        return
    if part.content_type != "text/plain":
        text = re.sub(r"<[^<>]{0,100}>", "", text)
    if part.type_parameters.get("format", "").lower() == "flowed":
        text = unflow(text, del_space=part.type_parameters.get("delsp", "").lower() == "yes")
    text, smuggled = html_text.without_invisible(text)
    if smuggled:
        contents.hidden.append(smuggled)
    if PGP_MESSAGE in text:
        contents.encrypted = True
    contents.pieces.append(Piece(budget.shown(tidy(_without_pgp_armour(text)))))


def _take_alternatives(part: Part, contents: Contents, budget: Budget) -> None:
    """Take of several alternatives the one that tells what a person sees (RFC 2046, 5.1.4)."""
    plain, rich = Contents(), Contents()
    for child in part.children:
        leaves = {leaf.content_type for leaf in child.walk()}
        target = rich if "text/html" in leaves else plain
        _take(child, target, budget, within_alternative=True)
    for side in (plain, rich):
        contents.files.extend(side.files)
        contents.mails.extend(side.mails)
        contents.hidden.extend(side.hidden)
        contents.html.extend(side.html)
        contents.shown_pictures.update(side.shown_pictures)
        contents.encrypted = contents.encrypted or side.encrypted
    chosen, unseen = _choose(plain, rich, budget)
    contents.divided = chosen.divided
    contents.pieces.extend(chosen.pieces)
    if unseen:
        contents.hidden.append(unseen)


def _choose(plain: Contents, rich: Contents, budget: Budget) -> tuple[Contents, str]:
    """Choose between the plain and the HTML form; answers also with text that only the form not taken holds."""
    if not rich.text.strip() or not plain.text.strip():
        return (plain, "") if plain.text.strip() else (rich, "")
    plain.divided, rich.divided = body.divided(plain.text), body.divided(rich.text)
    plain_new, rich_new = plain.divided.new, rich.divided.new
    if len(rich.text) > len(plain.text) and points_to_html(plain.text):
        return rich, ""
    struck = any(piece.seen and piece.seen.struck for piece in rich.pieces)
    if struck or differ(plain_new, rich_new):
        if not struck:
            budget.note("Its plain text and its HTML say different things; the HTML was read, which people see.")
        return rich, "" if struck else plain_new
    return plain, ""


def _shown_pictures(html: str) -> list[str]:
    return [found.lower() for found in re.findall(r"cid:([^\"'\s)>]{1,300})", html, re.IGNORECASE)]


def _take_smime(part: Part, contents: Contents, budget: Budget) -> None:
    """Read through an opaquely signed mail (RFC 8551, 3.5.2); an enveloped one is encrypted."""
    content, _ = part.content()
    inner = None if part.type_parameters.get("smime-type", "").lower() == "enveloped-data" else signed_content(content)
    if inner is None:
        contents.encrypted = True
        contents.files.append(part)
        return
    budget.note("It is signed (S/MIME); the signature was not verified.")
    _take(split_message(inner, budget, 1), contents, budget, within_alternative=False)


def _without_pgp_armour(text: str) -> str:
    """Take the armour of a clear-signed text off (RFC 9580, 7)."""
    if "-----BEGIN PGP SIGNED MESSAGE-----" not in text:
        return text
    before, _, rest = text.partition("-----BEGIN PGP SIGNED MESSAGE-----")
    _, _, rest = rest.partition("\n\n")
    signed, _, tail = rest.partition("-----BEGIN PGP SIGNATURE-----")
    _, _, after = tail.partition("-----END PGP SIGNATURE-----")
    plain = "\n".join(line.removeprefix("- ") for line in signed.split("\n"))
    return before + plain + after


def tidy(text: str) -> str:
    """Normalise a text's line ends and white space, keeping columns; bytes that show nothing go."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "").replace("\u00a0", " ")
    text = (
        text.replace("\f", "\n")
        .replace("\v", "\n")
        .replace("\u2028", "\n")
        .replace("\u2029", "\n")
        .replace("\x85", "\n")
    )
    return "\n".join(line.rstrip() for line in text.split("\n")).strip("\n")
