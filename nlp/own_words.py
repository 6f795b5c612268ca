"""What in a mail does the sender say himself? His subject, what he newly wrote, his forms: the rest of reading starts from these.

Contract, "Whose words": only what the sender newly wrote counts, plus form lines that he filled in.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from mailflows.values import Mail
from nlp.accounts.there import pointed_there
from nlp.batches.blocks import with_blocks
from nlp.batches.list_totals import totals_of
from nlp.changing import changed
from nlp.context import Context, Terms
from nlp.covering import door as covering
from nlp.forms import passages, remarks, whose
from nlp.left_over.count_announced import count_announced
from nlp.left_over.open_elsewhere import open_elsewhere
from nlp.left_over.said_beside import said_beside
from nlp.offers import offer_of
from nlp.options.papers import as_tender
from nlp.quantities.holding_of import holding
from nlp.sentence import blanked
from nlp.signers import typed_for


@dataclass(frozen=True, slots=True)
class OwnWords:
    """A mail with the sender's own words in it. `terms`: of the offer that the mail is about; None where that cannot be told."""

    mail: Mail
    """The mail with no forms but the sender's, each read as one of this offer."""
    whole: Mail
    """The mail with every form and table that stands in it, whoever filled it in."""
    subject: passages.Passage
    body: passages.Passage
    """What he newly wrote, closing and signature included; of a form's lines nothing."""
    written: passages.Passage
    """What of the body is read as prose: a covering note without its asides, with remarks that he wrote into a form."""
    note: covering.Note
    signature_start: int
    """Offset in `body` at which the signature begins."""
    terms: Terms | None

    @property
    def signature(self) -> str:
        """The words from the signature on."""
        return self.body.text[self.signature_start :]


def own_words(mail: Mail, context: Context) -> OwnWords:
    """Give the sender's own words of a mail."""
    whole = with_blocks(mail)
    subject, body = passages.subject(mail), _body(whole, context)
    start = passages.signature_start(whole, body)
    mail = whose.own(whole, body)
    terms = offer_of(f"{mail.subject}\n{body.text}", context)
    mail = changed(mail, forms=tuple(as_tender(form, terms) for form in mail.forms))
    note = covering.note(body.text[:start], mail, context, terms, holding)
    written = remarks.with_remarks(body, note.text, mail)
    return OwnWords(mail, whole, subject, body, written, note, start, terms)


def _body(mail: Mail, context: Context) -> passages.Passage:
    """Give what the sender newly wrote; what a holder dictated to whoever types stands in it without quotation marks."""
    body = passages.body(mail)
    added_up = () if mail.tables else totals_of(body.text, context)
    text = blanked(body.text, [(total.start, total.end) for total in added_up])
    text = typed_for.own_words(text, context.own_holders)
    heading = passages.subject(mail).text
    beside = (*said_beside(text), *open_elsewhere(text, heading, context), *count_announced(text, context))
    return replace(body, text=blanked(text, (*beside, *pointed_there(text, context))))
