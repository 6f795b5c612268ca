"""What one received mail is, as values: frozen, no I/O, imported by everyone.

`mailflows.message.parse` makes a `Mail`; nothing here parses anything.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Address:
    """One mailbox of a From, To, Cc or Reply-To header (RFC 5322, 3.4)."""

    address: str
    """`local@domain`, lower case; an internationalised domain in its ASCII form."""
    name: str = ""
    """The display name, decoded; empty where there is none."""

    @property
    def domain(self) -> str:
        """The part after the last `@`, empty where there is none."""
        return self.address.rpartition("@")[2]


@dataclass(frozen=True, slots=True)
class Separated:
    """A mail's text, split by who wrote it.

    `new`: what the sender newly wrote, signature included. `words`: the same without the
    signature block. `signature`: the block. `quoted`: everything older (earlier mails, the
    letter, forwarded mail). Interleaved answers stand in `new` in their order.
    """

    new: str
    words: str
    signature: str
    quoted: str


@dataclass(frozen=True, slots=True)
class FormLine:
    """One labelled line of a form: what the sender filled in, and where it stands."""

    text: str
    start: int = 0
    end: int = 0
    """Offsets into the text of the form's source; both 0 where the source has no text (form fields)."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A box or line of a form that asks for a price, a consent or the like, as filled in.

    `kind`: `price` (a box with its figure, or the line for it), `auction`, `odd_lot`, `minimum`, `consent`,
    `consent_part` (with its amount), `no_consent`. `ticked`: None where it has no box. `doubtful`: its mark is one that its writer is not sure of.
    """

    kind: str
    ticked: bool | None
    text: str = ""
    """The figure or words that belong to it: `$10.25`; empty where nothing was filled in."""
    start: int = 0
    end: int = 0
    doubtful: bool = False


@dataclass(frozen=True, slots=True)
class Form:
    """A filled-in instruction form (or notice of guaranteed delivery), wherever it stood.

    Only what the sender filled in: an empty line or an unticked box is absent. Ticks are
    True (ticked), False (the box is there and empty), None (there is no such box).
    """

    source: str
    """`body` or `attachment:NAME`."""
    kind: str = "instruction"
    """`instruction` or `guaranteed_delivery`."""
    all_ticked: bool | None = None
    part_ticked: bool | None = None
    decline_ticked: bool | None = None
    withdraw_ticked: bool | None = None
    amount: FormLine | None = None
    """The amount line as written, figures and words together: `$175,000 (one hundred ...)`."""
    account: FormLine | None = None
    dated: FormLine | None = None
    signatures: tuple[FormLine, ...] = ()
    printed_names: tuple[FormLine, ...] = ()
    capacity: FormLine | None = None
    address: FormLine | None = None
    phone: FormLine | None = None
    tin: FormLine | None = None
    email: FormLine | None = None
    firm: FormLine | None = None
    """Of a notice of guaranteed delivery: the institution that guarantees, or that tenders."""
    participant: FormLine | None = None
    """Of the same: the account at the depository."""
    authorized: FormLine | None = None
    """Of the same: what stands on the guarantor's line for the authorized signature."""
    from_picture: bool = False
    """Read by OCR: the read-back says so."""
    unsure: bool = False
    """The picture read badly, or there is handwriting: a person must look."""
    start: int = 0
    end: int = 0
    """Where the whole form stands in its source's text, so that readers of prose can leave it out."""
    attribution: str = ""
    """The headers under which it stands quoted (`On … Exchange Offer Desk wrote:`, a `From:` line), outermost first,
    one a line; empty in new text: a form in somebody else's earlier mail is not the sender's."""
    remarks: tuple[FormLine, ...] = ()
    """Whatever else was written between the form's lines (a condition, an exception): to be read as prose."""
    choices: tuple[Choice, ...] = ()
    """Boxes and lines for prices, consents, odd lots and conditional quantities, in their order."""


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells, as text, from an HTML table, aligned columns, CSV or a spreadsheet."""

    source: str
    """`body` or `attachment:NAME`."""
    rows: tuple[tuple[str, ...], ...]
    start: int = 0
    end: int = 0
    """Where the table stands in its source's text."""
    title: tuple[str, ...] = ()
    """Of a workbook: the sheet's name, and the lines that stand by themselves above the table."""
    notes: tuple[str, ...] = ()
    """The lines that stand by themselves below it, as footnotes do; they may belong to the next one as well."""


class Trouble(StrEnum):
    """Why an attachment could not be read."""

    DAMAGED = "damaged"
    ENCRYPTED = "encrypted"
    UNSUPPORTED = "unsupported"
    TOO_BIG = "too_big"
    NEEDS_OCR = "needs_ocr"


@dataclass(frozen=True, slots=True)
class Attachment:
    """One attached or inline part that is not the mail's own text."""

    name: str
    content_type: str
    """As found by its bytes where they tell, else as declared."""
    size: int
    inline: bool = False
    """A picture that the HTML body shows (a logo), not something sent along."""
    text: str = ""
    """Its readable text (PDF, DOCX, CSV, TXT, XLSX row by row, OCR); the evidence source `attachment:NAME`."""
    from_picture: bool = False
    trouble: Trouble | None = None
    mail: Mail | None = None
    """A forwarded message (message/rfc822), parsed."""
    content: bytes = field(default=b"", repr=False)


@dataclass(frozen=True, slots=True)
class Mail:
    """One received mail, understood as mail but not yet as an instruction. Made by `parse`, never fails."""

    message_id: str | None
    """With its angle brackets, as in the header; None where absent or unusable."""
    sender: tuple[Address, ...]
    """Every mailbox of every From header: exactly one in a proper mail."""
    to: tuple[Address, ...] = ()
    cc: tuple[Address, ...] = ()
    reply_to: tuple[Address, ...] = ()
    subject: str = ""
    """Decoded, unfolded, control characters removed."""
    date: datetime | None = None
    """The Date header with its zone; None where absent or impossible. Never used to judge lateness once received."""
    in_reply_to: tuple[str, ...] = ()
    references: tuple[str, ...] = ()
    headers: tuple[tuple[str, str], ...] = ()
    """Every header in order, names lower case, values decoded and unfolded."""
    text: str = ""
    """The whole visible body as plain text: the source `body` of evidence. new_text etc. are parts of it."""
    html: str = ""
    """The HTML body as sent (for the console), empty where there is none."""
    new_text: str = ""
    words: str = ""
    signature: str = ""
    quoted_text: str = ""
    new_start: int = 0
    """Offset of `new_text` in `text` where it is one contiguous piece; -1 where it is not (interleaved)."""
    hidden_text: str = ""
    """Text that a person reading the mail cannot see (white, zero-size, display:none, preheader)."""
    forms: tuple[Form, ...] = ()
    """From the body (also its quoted part) and from the attachments."""
    tables: tuple[Table, ...] = ()
    unseen_tables: tuple[Table, ...] = ()
    """Of attachments in which something is hidden (rows, columns, sheets): their tables as they would be with it."""
    attachments: tuple[Attachment, ...] = ()
    automatic: str | None = None
    """`auto_reply`, `bounce`, `list` or None; see `mailflows.automatic.classify`."""
    encrypted: bool = False
    """S/MIME or PGP encrypted: cannot be read here."""
    defects: tuple[str, ...] = ()
    """What was wrong with it, in words for staff."""
    size: int = 0

    def header(self, name: str) -> str | None:
        """The first header of that name (any case), or None."""
        wanted = name.lower()
        return next((value for key, value in self.headers if key == wanted), None)

    def every(self, name: str) -> tuple[str, ...]:
        """All headers of that name, in order."""
        wanted = name.lower()
        return tuple(value for key, value in self.headers if key == wanted)
